//! Direct speech: whole quotations for what the cues found in part, and speakers for quotations that
//! no cue has claimed.

use onrecord_lexicon::Entry as _;
use onrecord_lexicon::Lexicon;
use onrecord_lexicon::cues::{CueAct as Sort, Frame};
use onrecord_nouns::{Mention, Mode, Span};

use super::draft::Draft;
use super::sources::{Speaks, actors, speaks};
use super::view::View;
use crate::quotes::{Marks, Quotation, QuotationKind};

/// Makes contents that touch a quotation hold the whole of it, finds speakers for quotations without
/// a cue in their own sentence, and joins what goes on in the same paragraph.
///
/// # Limits
///
/// A quotation with nobody beside it, and no cue before it in its paragraph, stays without speaker
/// and gives no statement.
pub(crate) fn speech(
    view: &View<'_>,
    quotations: &[Quotation],
    drafts: &mut Vec<Draft>,
    mentions: &[Mention],
    lexicon: &Lexicon,
) {
    for draft in drafts.iter_mut() {
        widen(view, quotations, draft);
    }
    let mut previous: Option<usize> = None;
    let mut pages = Pages::default();
    for quotation in quotations
        .iter()
        .filter(|quotation| quotation.kind == QuotationKind::Speech)
    {
        if let Some(draft) = super::onward::behind_a_colon(view, drafts, quotation, mentions, lexicon) {
            previous = Some(drafts.len());
            pages.claimed(view, quotation, drafts.len(), drafts);
            drafts.push(draft);
            continue;
        }
        if let Some(owner) = owner(drafts, quotation) {
            previous = Some(owner);
            pages.claimed(view, quotation, owner, drafts);
            continue;
        }
        if let Some(draft) = super::inside::inside(view, quotation, mentions, lexicon) {
            // What the parser made of the same cue does not see the marks.
            drafts.retain(|other| other.anchor != draft.anchor);
            previous = Some(drafts.len());
            drafts.push(draft);
            continue;
        }
        if let Some(draft) = beside(view, quotation, mentions, lexicon) {
            // What stands in marks beside a cue is its content, whatever the parser thought.
            let same_cue = |other: &Draft| {
                other
                    .cue
                    .iter()
                    .any(|cue| draft.cue.iter().any(|own| own.overlaps(*cue)))
            };
            let replaced = drafts.iter().position(same_cue);
            let index = replaced.unwrap_or(drafts.len());
            previous = Some(index);
            match replaced.and_then(|index| drafts.get_mut(index)) {
                Some(slot) if !is_quoted(view, slot) => *slot = draft,
                Some(slot) => {
                    slot.content.push(quotation.whole);
                    slot.content.sort_unstable();
                }
                None => drafts.push(draft),
            }
            pages.claimed(view, quotation, index, drafts);
            continue;
        }
        // It goes on from the quotation before: same paragraph, or an open quotation carried over.
        let carried = pages.carried(view, quotation);
        let beside = previous.filter(|index| {
            drafts
                .get(*index)
                .is_some_and(|draft| goes_on(view, draft, quotation))
        });
        // “It is cold,” she said. “We go home.”: a sentence of its own is a statement of its own.
        let apart = beside
            .filter(|_| carried.is_none())
            .and_then(|index| drafts.get(index))
            .and_then(|draft| super::onward::sentence_of_its_own(view, draft, quotation));
        if let Some(draft) = apart {
            previous = Some(drafts.len());
            pages.claimed(view, quotation, drafts.len(), drafts);
            drafts.push(draft);
        } else if let Some(index) = beside.or(carried)
            && let Some(draft) = drafts.get_mut(index)
        {
            draft.content.push(quotation.whole);
            draft.content.sort_unstable();
            pages.claimed(view, quotation, index, drafts);
        } else if let Some(draft) = super::onward::goes_on_alone(view, drafts, quotation) {
            previous = Some(drafts.len());
            drafts.push(draft);
        } else {
            pages.wait(view, quotation);
        }
    }
}

/// Quotations that run over paragraphs: each paragraph opens with a mark, only the last closes.
#[derive(Debug, Default)]
struct Pages {
    /// Open quotations that nobody has claimed, and the paragraph behind them.
    waiting: Vec<Span>,
    waiting_until: Option<usize>,
    /// Who spoke an open quotation, and the paragraph behind it.
    open: Option<(usize, usize)>,
}

impl Pages {
    /// The paragraph that a quotation opens, as a count of those that tell.
    fn opens(view: &View<'_>, quotation: &Quotation) -> Option<usize> {
        let tokens = view.syntax.tokens_in(quotation.whole);
        let block = view.block_of(tokens.start)?;
        let first = view.block_range(block).start == tokens.start;
        first.then(|| Self::count(view, block))
    }

    fn count(view: &View<'_>, block: usize) -> usize {
        view.blocks
            .iter()
            .take(block)
            .filter(|block| block.label.tells())
            .count()
    }

    /// Notes who speaks a quotation, and gives him what waited for him.
    fn claimed(&mut self, view: &View<'_>, quotation: &Quotation, by: usize, drafts: &mut [Draft]) {
        let opens = Self::opens(view, quotation);
        if opens.is_some()
            && opens == self.waiting_until
            && let Some(draft) = drafts.get_mut(by)
        {
            draft.content.append(&mut self.waiting);
            draft.content.sort_unstable();
            draft.content.dedup();
        }
        self.waiting.clear();
        self.waiting_until = None;
        self.open = Self::behind(view, quotation).map(|next| (by, next));
    }

    /// The paragraph behind a quotation that is not closed.
    fn behind(view: &View<'_>, quotation: &Quotation) -> Option<usize> {
        let last = view.syntax.tokens_in(quotation.whole).end.checked_sub(1)?;
        let block = view.block_of(last)?;
        (quotation.marks == Marks::OpeningOnly && view.block_range(block).end == last + 1)
            .then(|| Self::count(view, block) + 1)
    }

    /// Who speaks a quotation because he spoke the open one in the paragraph before.
    fn carried(&self, view: &View<'_>, quotation: &Quotation) -> Option<usize> {
        let opens = Self::opens(view, quotation)?;
        self.open.filter(|(_, next)| *next == opens).map(|(by, _)| by)
    }

    /// Keeps a quotation that nobody has claimed if it is not closed.
    fn wait(&mut self, view: &View<'_>, quotation: &Quotation) {
        let next = Self::behind(view, quotation);
        if Self::opens(view, quotation) != self.waiting_until || next.is_none() {
            self.waiting.clear();
        }
        self.waiting_until = next;
        if next.is_some() {
            self.waiting.push(quotation.whole);
        }
        self.open = None;
    }
}

/// Whether a content ends inside a quotation.
fn is_quoted(view: &View<'_>, draft: &Draft) -> bool {
    draft.content.last().is_some_and(|last| {
        let tokens = view.syntax.tokens_in(*last);
        tokens.end > 0 && view.quotation_at(tokens.end - 1).is_some()
    })
}

/// Where a quotation ends right before its cue, and the words before the quotation hand over another
/// statement, only the quotation is the content.
pub(crate) fn only_quoted(view: &View<'_>, drafts: &mut [Draft]) {
    // What one does in another's words is a part of them: "Sarn was ready to help, “if it is paid,” he said".
    let apart = |draft: &Draft| !draft.rule.starts_with("idiom/") && draft.rule != super::reckoned::RULE;
    let cues: Vec<(usize, Span)> = drafts
        .iter()
        .enumerate()
        .filter(|(_, draft)| apart(draft))
        .flat_map(|(index, draft)| draft.cue.iter().map(move |cue| (index, *cue)))
        .collect();
    for (index, draft) in drafts.iter_mut().enumerate() {
        let Some(cue) = draft.cue.first().copied() else {
            continue;
        };
        let beside = view.quotations.iter().any(|quotation| {
            quotation.end() <= cue.start()
                && draft.content.iter().any(|span| span.contains(*quotation))
                && view.syntax.tokens_in(quotation.gap(cue)).len() <= 8
        });
        let outside = |span: Span| !view.quotations.iter().any(|quotation| quotation.contains(span));
        let holds_another = cues.iter().any(|(other, place)| {
            *other != index && outside(*place) && draft.content.iter().any(|span| span.contains(*place))
        });
        // "It bears them out: “Stay on the bridge,” a voice says": the writer leads up to what is said.
        let led_up = beside
            && draft.content.len() == 1
            && draft.content.first().is_some_and(|content| {
                let quotation = view
                    .quotations
                    .iter()
                    .rev()
                    .find(|quotation| content.contains(**quotation));
                quotation.is_some_and(|quotation| {
                    let opens = view.syntax.tokens_in(*quotation).start;
                    let ends = view.syntax.tokens_in(*content).end == view.syntax.tokens_in(*quotation).end;
                    ends && opens > view.syntax.tokens_in(*content).start && view.word(opens - 1) == ":"
                })
            });
        if beside && holds_another || led_up {
            let quoted = view
                .quotations
                .iter()
                .copied()
                .filter(|quotation| draft.content.iter().any(|span| span.overlaps(*quotation)));
            draft.content = quoted.collect();
            draft.mode = Mode::Direct;
        }
    }
}

/// The draft whose content is, or holds most of, a quotation.
fn owner(drafts: &[Draft], quotation: &Quotation) -> Option<usize> {
    drafts.iter().position(|draft| {
        let shared: usize = draft
            .content
            .iter()
            .filter_map(|span| span.intersection(quotation.whole))
            .map(Span::len)
            .sum();
        shared * 2 > quotation.whole.len() && !draft.cue.iter().any(|cue| quotation.whole.contains(*cue))
    })
}

/// Makes a content that touches a quotation hold the whole of it.
fn widen(view: &View<'_>, quotations: &[Quotation], draft: &mut Draft) {
    let cue_inside = |quotation: &Quotation| draft.cue.iter().any(|cue| quotation.whole.contains(*cue));
    let mut content = draft.content.clone();
    for quotation in quotations
        .iter()
        .filter(|quotation| quotation.kind != QuotationKind::Name)
    {
        if cue_inside(quotation) || !content.iter().any(|span| span.overlaps(quotation.whole)) {
            continue;
        }
        // Most of the quotation, or a content that is mostly of the quotation.
        let whole = content.iter().any(|span| {
            span.intersection(quotation.whole).is_some_and(|shared| {
                shared.len() * 3 >= quotation.whole.len() || shared.len() * 3 >= span.len() * 2
            })
        });
        if !whole {
            // Only a corner: what is in the marks is another's content.
            continue;
        }
        content.push(quotation.whole);
    }
    draft.content = merged(view, content, &draft.cue);
    // A finished quotation that opens the content is all of it; what follows tells the scene.
    let finished = quotations.iter().find(|quotation| {
        quotation.kind == QuotationKind::Speech
            && draft.content.len() == 1
            && draft.content.first().is_some_and(|span| {
                span.start() == quotation.whole.start()
                    && span.end() > quotation.whole.end()
                    && view.text.slice(quotation.inside).ends_with([',', '.', '!', '?'])
            })
    });
    let another = |quotation: &Quotation| {
        quotations.iter().any(|other| {
            other.whole.start() >= quotation.whole.end()
                && draft.content.iter().any(|span| span.overlaps(other.whole))
        })
    };
    if let Some(quotation) = finished.filter(|quotation| !another(quotation)) {
        draft.content = vec![quotation.whole];
    }
}

/// Spans joined where they touch or only marks and white space lie between, cues left out.
pub(crate) fn merged(view: &View<'_>, mut spans: Vec<Span>, without: &[Span]) -> Vec<Span> {
    spans.sort_unstable();
    let mut out: Vec<Span> = Vec::new();
    for span in spans {
        match out.last_mut() {
            Some(last)
                if span.start() <= last.end()
                    || view.text.span(last.end(), span.start()).is_some_and(|gap| {
                        !view.text.slice(gap).chars().any(char::is_alphanumeric)
                            && !view.text.slice(gap).contains('\n')
                    }) =>
            {
                *last = last.hull(span);
            }
            _ => out.push(span),
        }
    }
    let _ = without;
    out
}

/// A cue outside the marks, in the sentence where a quotation ends or begins.
fn beside(view: &View<'_>, quotation: &Quotation, mentions: &[Mention], lexicon: &Lexicon) -> Option<Draft> {
    let tokens = view.syntax.tokens_in(quotation.whole);
    let last = tokens.end.checked_sub(1)?;
    let after = view.sentence_range(last);
    let before = view.sentence_range(tokens.start);
    let block = view.block_of(tokens.start)?;
    behind_quote(view, quotation, last + 1..after.end, mentions, lexicon)
        .or_else(|| ahead_of_quote(view, quotation, before.start..tokens.start, mentions, lexicon))
        .or_else(|| {
            // The cue has become a sentence of its own: "... ." said X.
            let next = view.sentence_range(after.end);
            let same = view.block_of(after.end) == Some(block);
            (same && last + 1 >= after.end && (starts_low(view, next.start) || is_tag(view, next.clone())))
                .then(|| behind_quote(view, quotation, next, mentions, lexicon))?
        })
        .or_else(|| {
            // "X said:" as a sentence or paragraph of its own before it.
            let start = before.start.checked_sub(1)?;
            let colon = (start.saturating_sub(2)..=start).find(|index| view.word(*index) == ":")?;
            let earlier = view.sentence_range(colon);
            (tokens.start == before.start)
                .then(|| ahead_of_quote(view, quotation, earlier, mentions, lexicon))?
        })
}

/// A few words behind a quotation that only say who spoke: "Rome asks."
fn is_tag(view: &View<'_>, range: std::ops::Range<usize>) -> bool {
    let words = range.clone().filter(|index| !view.is_mark(*index)).count();
    let complements = range
        .filter(|index| matches!(view.dep(*index), "ccomp" | "dobj" | "xcomp" | "attr" | "acomp"))
        .count();
    (2..=8).contains(&words) && complements == 0
}

fn starts_low(view: &View<'_>, index: usize) -> bool {
    view.surface(index).chars().next().is_some_and(char::is_lowercase)
}

/// "...," said X. / "...," X said.
fn behind_quote(
    view: &View<'_>,
    quotation: &Quotation,
    range: std::ops::Range<usize>,
    mentions: &[Mention],
    lexicon: &Lexicon,
) -> Option<Draft> {
    let row = view.words(range.clone());
    for found in lexicon
        .cues
        .verbs
        .find(row)
        .into_iter()
        .filter(|found| found.words.start <= 22)
    {
        let words = range.start + found.words.start..range.start + found.words.end;
        let cue = found.entry;
        if !cue.takes(Frame::Quote) && cue.kind().act() != Sort::Speech
            || !view.tag(words.start).starts_with("VB")
            || is_asked(view, words.start)
        {
            continue;
        }
        if view.quotation_at(words.start).is_some() {
            break;
        }
        let subject = speaker_near(view, words.clone(), range.clone(), mentions, lexicon)?;
        return Some(quoted(view, quotation, words, subject, cue.id()));
    }
    None
}

/// X said: "..." / X said, "..."
fn ahead_of_quote(
    view: &View<'_>,
    quotation: &Quotation,
    range: std::ops::Range<usize>,
    mentions: &[Mention],
    lexicon: &Lexicon,
) -> Option<Draft> {
    let row = view.words(range.clone());
    let mut all = lexicon.cues.verbs.find(row);
    all.retain(|found| range.len().saturating_sub(found.words.end) <= 14);
    for found in all.into_iter().rev() {
        let words = range.start + found.words.start..range.start + found.words.end;
        let cue = found.entry;
        if !cue.takes(Frame::Quote) && cue.kind().act() != Sort::Speech
            || !view.tag(words.start).starts_with("VB")
            || is_asked(view, words.start)
        {
            continue;
        }
        if view.quotation_at(words.start).is_some() {
            continue;
        }
        let Some(subject) = speaker_near(view, words.clone(), range.clone(), mentions, lexicon) else {
            continue;
        };
        return Some(quoted(view, quotation, words, subject, cue.id()));
    }
    None
}

/// "his deputy, asked about the tapes, waved it off: “...”": what was done to whoever speaks.
fn is_asked(view: &View<'_>, verb: usize) -> bool {
    let bare = view.child(verb, &["aux", "nsubj"]).is_none();
    view.tag(verb) == "VBN" && bare && matches!(view.dep(verb), "acl" | "advcl" | "relcl")
}

fn quoted(
    view: &View<'_>,
    quotation: &Quotation,
    words: std::ops::Range<usize>,
    subject: usize,
    id: &str,
) -> Draft {
    let mut draft = Draft::new(
        words.start,
        view.span(words).into_iter().collect(),
        format!("cue/{id}"),
    );
    draft.actors = actors(view, subject);
    draft.content = vec![quotation.whole];
    draft.mode = Mode::Direct;
    draft
}

/// The subject of a cue by the parse, or the nearest phrase that can speak.
fn speaker_near(
    view: &View<'_>,
    words: std::ops::Range<usize>,
    range: std::ops::Range<usize>,
    mentions: &[Mention],
    lexicon: &Lexicon,
) -> Option<usize> {
    let outside = |index: &usize| range.contains(index) && view.quotation_at(*index).is_none();
    if let Some(subject) = super::sources::subject_of(view, words.start)
        && view.quotation_at(subject).is_none()
        && speaks(view, subject, mentions, lexicon) >= Speaks::Thing
    {
        return Some(subject);
    }
    let noun = |index: usize| {
        matches!(view.pos(index), "NOUN" | "PROPN" | "PRON")
            && !matches!(view.dep(index), "compound" | "poss" | "amod" | "nmod" | "appos")
            && speaks(view, index, mentions, lexicon) >= Speaks::Thing
    };
    let right = (words.end..range.end.min(words.end + 8))
        .filter(outside)
        .find(|index| noun(*index));
    let left = (words.start.saturating_sub(8).max(range.start)..words.start)
        .rev()
        .filter(outside)
        .find(|index| noun(*index));
    left.or(right)
}

/// Whether a quotation carries on what a statement quotes.
fn goes_on(view: &View<'_>, draft: &Draft, quotation: &Quotation) -> bool {
    let Some(last) = draft.content.last() else {
        return false;
    };
    let anchor_block = view.block_of(draft.anchor);
    let tokens = view.syntax.tokens_in(quotation.whole);
    let sentence = view.sentence_range(tokens.start);
    let alone = (sentence.start..tokens.start).all(|index| view.is_mark(index));
    let same_block = view.block_of(tokens.start) == anchor_block;
    let before = view.syntax.tokens_in(*last);
    let quoted_before = before.end > 0 && view.quotation_at(before.end - 1).is_some();
    // Only quotations between the two.
    let between = (before.end.min(tokens.start)..tokens.start)
        .filter(|index| !view.is_mark(*index) && view.quotation_at(*index).is_none())
        .filter(|index| {
            view.sentence_of(*index).map(|s| s.first) != view.sentence_of(draft.anchor).map(|s| s.first)
        })
        .count();
    alone && quoted_before && same_block && between == 0
}
