//! Words that hand the floor to somebody: verbs, fixed phrases and nouns.
//!
//! A cue says how its source stands to what follows: says it, doubts it, demands it. Whether a
//! sentence really uses it so is for the reader, who sees the syntax; the `frames` say what to
//! expect. "accept" in a list of cues does not make "accepted the prize" a statement.

use crate::inflection::{noun_forms, verb_forms};
use crate::phrases::{Entry, Form, Found, Phrases};
use crate::tables::{CUE_NOUNS, CUE_PHRASES, CUE_VERBS};

/// What the source does with the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CueKind {
    /// Says it, without more: say, tell, announce, note.
    Say,
    /// Says it without proof: claim, allege, argue, suggest.
    Claim,
    /// Vouches for it: confirm, admit, acknowledge, assure.
    Affirm,
    /// Says that it is not so: deny, dispute, refute.
    Deny,
    /// Answers: reply, respond, counter.
    Reply,
    /// A document, a figure or a sign shows it: show, find, indicate.
    Show,
    /// Gets to know it: learn, hear, discover.
    Learn,
    /// Holds it to be so: believe, think, assume.
    Believe,
    /// Holds it not to be so, or asks whether: doubt, question.
    Doubt,
    /// Fears it: fear, worry.
    Fear,
    /// Wishes it: hope, want, prefer.
    Want,
    /// Puts a number or a chance on it: estimate, predict, forecast.
    Estimate,
    /// Asks: ask, inquire, wonder.
    Ask,
    /// Tells somebody to do it: order, urge, demand, advise.
    Direct,
    /// Puts it forward: propose, suggest, float.
    Propose,
    /// Binds itself to it: promise, pledge, vow.
    Commit,
    /// Threatens or warns: threaten, warn.
    Threaten,
    /// Means to do it: plan, intend, prepare, decide.
    Plan,
    /// Will not do it: refuse, decline.
    Refuse,
    /// Is for it: support, back, endorse, agree.
    Support,
    /// Is against it: oppose, reject, object, veto.
    Oppose,
    /// Finds fault: criticise, condemn, blame.
    Criticise,
    /// Finds it good: praise, hail, welcome.
    Praise,
    /// Lets somebody do it: allow, authorise, approve.
    Permit,
    /// Bars somebody from it: ban, forbid.
    Forbid,
    /// Talks it over: discuss, negotiate, mull.
    Discuss,
    /// Passes on the words of another: cite, quote.
    Cite,
    /// Gives it a name or a picture: describe, call, dub.
    Describe,
    /// Utters it in some manner: shout, whisper, joke.
    Utter,
}

/// The sort of act that a [`CueKind`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CueAct {
    /// Speech or writing: the content is put into words.
    Speech,
    /// An act done by speaking or deciding: threat, proposal, refusal, order.
    Act,
    /// A state of mind, told by others: belief, support, fear.
    Attitude,
}

impl CueKind {
    /// The sort of act.
    #[must_use]
    pub const fn act(self) -> CueAct {
        match self {
            Self::Say
            | Self::Claim
            | Self::Affirm
            | Self::Deny
            | Self::Reply
            | Self::Show
            | Self::Estimate
            | Self::Ask
            | Self::Cite
            | Self::Describe
            | Self::Utter => CueAct::Speech,
            Self::Direct
            | Self::Propose
            | Self::Commit
            | Self::Threaten
            | Self::Plan
            | Self::Refuse
            | Self::Criticise
            | Self::Praise
            | Self::Permit
            | Self::Forbid
            | Self::Discuss => CueAct::Act,
            Self::Learn
            | Self::Believe
            | Self::Doubt
            | Self::Fear
            | Self::Want
            | Self::Support
            | Self::Oppose => CueAct::Attitude,
        }
    }
}

/// What the cue itself says of the truth of its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Factivity {
    /// Whoever writes the cue takes the content to be so, also under "not": regret, realise.
    Factive,
    /// Mostly taken to be so: confirm, note, reveal.
    Semi,
    /// Left open: say, believe.
    Non,
    /// Taken not to be so: debunk, pretend; or its source says so: deny.
    Anti,
}

/// How strongly the source stands behind the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// suggest, hint, speculate.
    Weak,
    /// say, write, believe.
    Plain,
    /// insist, swear, stress.
    Strong,
}

/// What a cue takes as its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Frame {
    /// A clause, with or without "that": said (that) the deal was near.
    That,
    /// Words in quotation marks, before or after.
    Quote,
    /// An infinitive: threatened to leave, urged them to leave.
    Infinitive,
    /// A noun phrase: rejected the plan, warned of famine.
    Noun,
    /// A question: asked whether, explained why.
    Wh,
    /// An "-ing" clause: denied knowing, considered leaving.
    Gerund,
    /// "as": described it as, hailed it as.
    As,
    /// "at" with a number: put the loss at, set the rate at.
    At,
    /// Somebody addressed stands between: told reporters that.
    Addressee,
    /// Nothing: the church is opposed.
    Alone,
    /// Whoever feels it is its object: the plan angered the guild.
    Experiencer,
    /// It names whoever holds it: an opponent of the plan.
    Holder,
}

/// Where the source of a cue stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourcePlace {
    /// It is the subject: "the minister said".
    Subject,
    /// It follows: "according to the minister", "in the words of".
    After,
    /// It follows, and is the one whom the speaker before it relies on: "citing", "with reference to".
    Cited,
    /// It follows, and passes on what somebody before it said: "quoted by", "as reported by".
    Relay,
    /// It follows, and is whom the words were said to: "told", "in an interview with".
    Venue,
    /// Nobody is named: "in other words said to be".
    Nowhere,
}

/// A verb or fixed phrase that hands over the floor.
#[derive(Clone, Copy, Debug)]
pub struct Cue {
    /// Stable id.
    pub id: &'static str,
    /// Dictionary form: "point out", "according to".
    pub lemma: &'static str,
    /// Other spellings or wordings.
    pub variants: &'static [&'static str],
    /// What the source does, the most usual first.
    pub kinds: &'static [CueKind],
    /// What it says of the truth of the content.
    pub factivity: Factivity,
    /// How strongly the source stands behind it.
    pub strength: Strength,
    /// What it takes as content, the most usual first.
    pub frames: &'static [Frame],
    /// Where the source stands.
    pub source: SourcePlace,
}

/// In what sort of thing a noun carries a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Carrier {
    /// Speech or a mental state: statement, pledge, fear.
    Speech,
    /// A written thing that can speak for itself: letter, memo, study.
    Document,
    /// Where it was said: interview, speech, post.
    Venue,
    /// A medium: newspaper, agency, outlet.
    Medium,
    /// A sign that belongs to nobody: indication, rumour.
    Agentless,
}

/// A noun that carries a report.
#[derive(Clone, Copy, Debug)]
pub struct CueNoun {
    /// Stable id.
    pub id: &'static str,
    /// Singular.
    pub noun: &'static str,
    /// Plural if it does not follow the rules; "-" for none.
    pub plural: &'static str,
    /// Other spellings.
    pub variants: &'static [&'static str],
    /// What its holder does with the content.
    pub kind: CueKind,
    /// What sort of thing it is.
    pub carrier: Carrier,
    /// What it takes as content.
    pub frames: &'static [Frame],
}

impl Entry for Cue {
    fn id(&self) -> &'static str {
        self.id
    }
}

impl Entry for CueNoun {
    fn id(&self) -> &'static str {
        self.id
    }
}

impl Cue {
    /// The first and most usual kind.
    #[must_use]
    pub fn kind(&self) -> CueKind {
        self.kinds.first().copied().unwrap_or(CueKind::Say)
    }

    /// Whether it takes a frame.
    #[must_use]
    pub fn takes(&self, frame: Frame) -> bool {
        self.frames.contains(&frame)
    }
}

/// All cues.
///
/// # Limits
///
/// A match is a candidate: "found", "state", "back" or "charge" are cues in one sentence and not in
/// the next. Only the frames around them can tell.
#[derive(Clone, Debug)]
pub struct Cues {
    /// Verbs in all their forms, also of several words ("make clear").
    pub verbs: Phrases<Cue>,
    /// Fixed phrases: "according to", "citing".
    pub phrases: Phrases<Cue>,
    /// Nouns, singular and plural.
    pub nouns: Phrases<CueNoun>,
}

impl Cues {
    pub(crate) fn english() -> Self {
        Self {
            verbs: Phrases::new(CUE_VERBS, |cue| {
                let lemmas = std::iter::once(&cue.lemma).chain(cue.variants);
                lemmas.flat_map(|lemma| verb_forms(lemma)).collect()
            }),
            phrases: Phrases::new(CUE_PHRASES, |cue| {
                let phrases = std::iter::once(&cue.lemma).chain(cue.variants);
                phrases.map(|phrase| (*phrase, Form::Fixed)).collect()
            }),
            nouns: Phrases::new(CUE_NOUNS, |cue| noun_phrases(cue.noun, cue.plural, cue.variants)),
        }
    }

    /// The verbs whose dictionary form is `lemma` ("say", "point out").
    #[must_use]
    pub fn by_lemma(&self, lemma: &str) -> Vec<&'static Cue> {
        let mut cues = self.verbs.exactly(lemma);
        cues.retain(|cue| cue.lemma == lemma || cue.variants.contains(&lemma));
        cues
    }

    /// The verbs that a single word may be a form of: "said" -> say, "found" -> find.
    #[must_use]
    pub fn by_surface(&self, word: &str) -> Vec<Found<&'static Cue>> {
        self.verbs.at(&[word], 0)
    }
}

/// Forms of a noun entry: rules, an own plural, or no plural (`-`).
pub(crate) fn noun_phrases(noun: &str, plural: &str, variants: &[&str]) -> Vec<(String, Form)> {
    let mut forms = match plural {
        "" => noun_forms(noun),
        "-" => vec![(noun.to_owned(), Form::Singular)],
        plural => vec![
            (noun.to_owned(), Form::Singular),
            (plural.to_owned(), Form::Plural),
        ],
    };
    for variant in variants {
        forms.extend(if plural == "-" {
            vec![((*variant).to_owned(), Form::Singular)]
        } else {
            noun_forms(variant)
        });
    }
    forms
}
