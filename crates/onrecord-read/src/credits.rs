//! Which credits cover more than their own sentence?
//!
//! Set phrases of newsrooms: "This is reported by X, citing Y", a dateline, a foot credit, "- media"
//! behind a headline. A credit with a sentence of its own is a statement too; the others only give
//! links to the chains. How far a credit carries is decided in `chains`.

use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::templates::{TemplatePlace, TemplateSays, TemplateScope};
use onrecord_lexicon::{Entry as _, Lexicon};
use onrecord_nouns::{CueAct, Label, Mode, Sentence, Span};

use crate::statements::draft::{Actor, Credit, Draft, Seat};
use crate::statements::view::View;

/// What the set phrases of a report give.
#[derive(Debug, Default)]
pub(crate) struct Credits {
    /// Credits that are statements.
    pub(crate) drafts: Vec<Draft>,
    /// Credits of the whole report that are no sentence: datelines and the like.
    pub(crate) wires: Vec<Actor>,
    /// Stock lines: their words say nothing of the story.
    pub(crate) boilerplate: Vec<Span>,
    /// Lines in which somebody said nothing.
    pub(crate) silences: Vec<Span>,
    /// Openings of a paragraph that tell where and by whom it was written.
    pub(crate) datelines: Vec<Span>,
}

/// Finds the credits of a report.
///
/// # Limits
///
/// A slot is filled by position alone; whether it names an outlet is for `chains`.
pub(crate) fn credits(view: &View<'_>, lexicon: &Lexicon) -> Credits {
    let mut found = Credits::default();
    for (index, block) in view.blocks.iter().enumerate() {
        if !block.label.tells() {
            continue;
        }
        let range = view.block_range(index);
        // Quotation marks round a name are no words of a set phrase.
        let shown: Vec<usize> = range
            .clone()
            .filter(|index| !view.is_quotation_mark(*index))
            .collect();
        let row: Vec<&str> = shown.iter().map(|index| view.word(*index)).collect();
        let place_of = |words: &std::ops::Range<usize>| {
            let first = shown.get(words.start).copied().unwrap_or(range.end);
            let last = words.end.checked_sub(1).and_then(|last| shown.get(last)).copied();
            first..last.map_or(first, |last| last + 1)
        };
        let headline = matches!(block.label, Label::Headline | Label::Deck);
        let templates = if headline {
            lexicon.templates.find_in_headline(&row)
        } else {
            lexicon.templates.find(&row)
        };
        for (place, template) in templates {
            let words = place_of(&place.words);
            let Some(span) = view.span(words.clone()) else {
                continue;
            };
            // "anti-corruption": a hyphen is no dash of a set phrase.
            if words.clone().any(|index| {
                is_hyphen(view, index)
                    && !place
                        .slots
                        .iter()
                        .any(|(_, slot)| place_of(slot).contains(&index))
            }) {
                continue;
            }
            let opens = range.start >= words.start && template.place == TemplatePlace::BlockStart;
            let closes = view.is_mark(words.end.saturating_sub(1));
            let dateline = opens && closes;
            // "In the first round, held on 3 May, Rask won 44 percent, Solt – 42": a dateline tells nothing.
            let tells = |index: usize| {
                matches!(view.pos(index), "VERB" | "AUX")
                    && view.surface(index).starts_with(char::is_lowercase)
            };
            if dateline && words.clone().any(tells) {
                continue;
            }
            if dateline && words.end < range.end {
                found.datelines.push(span);
            }
            // "The list, first published by the Gazette, was denied": says which list.
            let describes = template.says == TemplateSays::Syndication
                && words.start > range.start
                && view.word(words.start - 1) == ","
                && view.word(words.end) == ",";
            // "The shares fell after the Gazette reported, citing two clerks, that": told in passing.
            let mut ahead = words.start.saturating_sub(1);
            if view.tag(ahead) == "DT" {
                ahead = ahead.saturating_sub(1);
            }
            let in_passing = ahead > range.start && glue("in-passing").contains(&view.word(ahead));
            if describes || in_passing {
                continue;
            }
            match template.says {
                TemplateSays::NoComment => {
                    found.silences.push(span);
                    continue;
                }
                TemplateSays::NoCredit
                | TemplateSays::DocumentSeen
                | TemplateSays::OwnReporting
                | TemplateSays::Unverified => continue,
                TemplateSays::Credit | TemplateSays::Syndication => {}
            }
            let slots: Vec<(&str, Actor)> = place
                .slots
                .iter()
                .filter_map(|(name, slot)| Some((*name, slot_actor(view, place_of(slot))?)))
                .collect();
            match template.scope {
                // "The port is shut, as the Gazette reported": a credit of its own sentence, not of the report.
                TemplateScope::Document if ends_its_own(view, &words) => {
                    found
                        .drafts
                        .push(of_its_sentence(view, words, &slots, template.id()));
                }
                // "As the Gazette notes, the port is shut": the same at the beginning.
                TemplateScope::Document if brings_its_own(view, &words) => {
                    found.drafts.extend(opening(view, words, &slots, template.id()));
                }
                TemplateScope::Document => {
                    let in_slot = |index: usize| {
                        view.token(index).is_some_and(|token| {
                            slots.iter().any(|(_, actor)| actor.span.overlaps(token.span))
                        })
                    };
                    let own_sentence = words
                        .clone()
                        .any(|index| !in_slot(index) && matches!(view.pos(index), "VERB" | "AUX"));
                    found.boilerplate.push(span);
                    if own_sentence {
                        found.drafts.push(by_template(view, words, &slots, template.id()));
                    } else {
                        found.wires.extend(
                            slots
                                .into_iter()
                                .filter(|(name, _)| *name != "source")
                                .map(|(_, actor)| actor),
                        );
                    }
                }
                // "fact-checking": a hyphen is no dash.
                TemplateScope::Headline if headline && !is_hyphen(view, words.start) => {
                    let mut draft = by_template(view, words.clone(), &slots, template.id());
                    draft.mode = Mode::Indirect;
                    draft.credit = Credit::Sentence;
                    // What a headline is credited to says it; nobody stands before it.
                    draft.actors.append(&mut draft.citing);
                    let rest: Vec<usize> = range.clone().filter(|index| !words.contains(index)).collect();
                    draft.content = view.spans(&rest);
                    if draft.actors.is_empty() {
                        draft.actors.extend(last_word(view, words));
                    }
                    if !draft.content.is_empty() {
                        found.drafts.push(draft);
                    }
                }
                TemplateScope::Sentence if slots.iter().any(|(name, _)| *name == "relay") => {
                    let mut draft = by_template(view, words, &slots, template.id());
                    draft.credit = Credit::Sentence;
                    draft.seat = Seat::Added;
                    found.drafts.push(draft);
                }
                _ => {}
            }
        }
    }
    found
}

/// Whether a set phrase with "as" ends a sentence that says something before it.
fn ends_its_own(view: &View<'_>, words: &std::ops::Range<usize>) -> bool {
    let sentence = view.sentence_range(words.start);
    let told = (sentence.start..words.start).filter(|index| !view.is_mark(*index));
    let ends = (words.end..sentence.end).all(|index| view.is_mark(index));
    glue("as").contains(&view.word(words.start)) && ends && told.count() >= LEAST_TOLD
}

/// Whether a set phrase with "as" opens a sentence that goes on with what it brings along. "This was reported by the Gazette,
/// which has seen the draft" brings nothing.
fn brings_its_own(view: &View<'_>, words: &std::ops::Range<usize>) -> bool {
    let sentence = view.sentence_range(words.start);
    let opens = (sentence.start..words.start).all(|index| view.is_mark(index));
    if !opens || !glue("as").contains(&view.word(words.start)) {
        return false;
    }
    let behind: Vec<usize> = (words.end..sentence.end).collect();
    let quotes = behind.get(1).is_some_and(|index| view.is_quotation_mark(*index));
    let told = behind.iter().filter(|index| !view.is_mark(**index)).count();
    match behind.first().map(|index| view.word(*index)) {
        Some(":") => quotes,
        _ => told >= LEAST_TOLD && comma_behind(view, words).is_some(),
    }
}

/// The comma that ends an opening credit: "As the Gazette reported on 14 May, ..." says when before it.
fn comma_behind(view: &View<'_>, words: &std::ops::Range<usize>) -> Option<usize> {
    let sentence = view.sentence_range(words.start);
    let reach = sentence.end.min(words.end + MOST_BESIDE + 1);
    let comma = (words.end..reach).find(|index| view.word(*index) == ",")?;
    let verb = |index: usize| matches!(view.pos(index), "VERB" | "AUX");
    (!(words.end..comma).any(verb)).then_some(comma)
}

/// A credit of its own sentence; whoever notes something speaks, outlet or not.
fn of_its_sentence(
    view: &View<'_>,
    words: std::ops::Range<usize>,
    slots: &[(&str, Actor)],
    id: &str,
) -> Draft {
    let mut draft = by_template(view, words, slots, id);
    draft.rule = format!("opening/{id}");
    draft.mode = Mode::Indirect;
    draft.credit = Credit::Sentence;
    draft.seat = Seat::Added;
    draft
}

/// The credit that opens a sentence: "As the Gazette writes, citing two clerks, the port is shut". What follows a colon
/// is left to the finders of speech.
fn opening(
    view: &View<'_>,
    words: std::ops::Range<usize>,
    slots: &[(&str, Actor)],
    id: &str,
) -> Option<Draft> {
    let sentence = view.sentence_range(words.start);
    let comma = comma_behind(view, &words)?;
    let mut draft = of_its_sentence(view, words.clone(), slots, id);
    let mut first = comma + 1;
    if glue("relies-on").contains(&view.word(first)) {
        let comma = (first + 1..sentence.end).find(|index| view.word(*index) == ",")?;
        draft.citing.extend(slot_actor(view, first + 1..comma));
        first = comma + 1;
    }
    draft.content = view.spans(&(first..sentence.end).collect::<Vec<usize>>());
    (!draft.content.is_empty()).then_some(draft)
}

/// Tokens that may stand between the verb of an opening credit and its comma.
const MOST_BESIDE: usize = 6;

/// Makes what credits a whole report hold what it stands for: "The port is shut. This is reported by
/// X" is about the port. The sentence before it in its paragraph, else the first of the paragraph
/// before.
pub(crate) fn stand_for(view: &View<'_>, drafts: &mut [Draft]) {
    // "The guild denies this": its words stay, for it does not say what stands before.
    let stands = |draft: &&mut Draft| {
        draft.credit == Credit::Report || draft.act != CueAct::Deny && is_anaphor(view, draft)
    };
    for draft in drafts.iter_mut().filter(stands) {
        let Some(content) = draft.content.first().copied() else {
            continue;
        };
        let only = view.syntax.tokens_in(content);
        let bare = draft.content.len() == 1 && only.len() <= MOST_ANAPHOR;
        let Some(own) = view
            .sentence_of(draft.anchor)
            .filter(|own| bare && own.span.contains(content))
        else {
            continue;
        };
        let Some(block) = view.blocks.get(own.block as usize) else {
            continue;
        };
        let told = |sentence: &&Sentence| {
            view.blocks
                .get(sentence.block as usize)
                .is_some_and(|block| block.label == Label::Body)
        };
        let before = view
            .syntax
            .sentences
            .iter()
            .take_while(|sentence| sentence.span.end() <= own.span.start())
            .filter(told);
        let beside = before
            .clone()
            .filter(|sentence| block.span.contains(sentence.span))
            .last();
        let target = beside.or_else(|| {
            let last = before.clone().last()?.block;
            before.clone().find(|sentence| sentence.block == last)
        });
        // Nothing told before it but the headline.
        let headline = || {
            view.syntax.sentences.iter().find(|sentence| {
                view.blocks
                    .get(sentence.block as usize)
                    .is_some_and(|block| block.label == Label::Headline)
            })
        };
        let Some(target) = target.or_else(headline) else {
            continue;
        };
        let run = view.trimmed(target.first.index()..target.end.index());
        if run.len() >= LEAST_TOLD {
            draft.content = view.span(run).into_iter().collect();
        }
    }
}

/// Whether all that is said is "this": what was told right before.
pub(crate) fn is_anaphor(view: &View<'_>, draft: &Draft) -> bool {
    let [content] = draft.content.as_slice() else {
        return false;
    };
    let tokens = view.syntax.tokens_in(*content);
    tokens.len() == 1 && glue("stands-for").contains(&view.word(tokens.start)) && !draft.actors.is_empty()
}

/// A credit's own words for what it stands for are at most so many: "this", "the information".
const MOST_ANAPHOR: usize = 4;

/// A sentence that tells something has at least so many tokens.
const LEAST_TOLD: usize = 4;

/// Whether a mark joins two words.
fn is_hyphen(view: &View<'_>, index: usize) -> bool {
    let touches = |left: usize, right: usize| match (view.token(left), view.token(right)) {
        (Some(left), Some(right)) => left.span.end() == right.span.start(),
        _ => false,
    };
    let dash = matches!(view.word(index), "-" | "–" | "—" | "‐");
    dash && index > 0 && touches(index - 1, index) && touches(index, index + 1)
}

/// The words that fill a slot, without marks; headed by the last of its first stretch.
fn slot_actor(view: &View<'_>, slot: std::ops::Range<usize>) -> Option<Actor> {
    let run = view.trimmed(slot);
    let mut run = run;
    while run.start < run.end && view.is_quotation_mark(run.start) {
        run.start += 1;
    }
    while run.start < run.end && view.is_quotation_mark(run.end - 1) {
        run.end -= 1;
    }
    if run.is_empty() {
        return None;
    }
    let head = run
        .clone()
        .find(|index| {
            let head = view.head(*index);
            !run.contains(&head) || head == *index
        })
        .unwrap_or(run.end - 1);
    Some(Actor {
        span: view.span(run)?,
        head,
    })
}

fn last_word(view: &View<'_>, words: std::ops::Range<usize>) -> Option<Actor> {
    let head = words.rev().find(|index| !view.is_mark(*index))?;
    Some(Actor {
        span: view.token(head)?.span,
        head,
    })
}

fn by_template(view: &View<'_>, words: std::ops::Range<usize>, slots: &[(&str, Actor)], id: &str) -> Draft {
    let filled = |index: &usize| {
        view.token(*index)
            .is_none_or(|token| slots.iter().any(|(_, actor)| actor.span.overlaps(token.span)))
    };
    let own: Vec<usize> = words.clone().filter(|index| !filled(index)).collect();
    // "This", "the information": what stands for the report.
    let anaphor: Vec<usize> = own
        .iter()
        .position(|index| matches!(view.tag(*index), "DT" | "PRP"))
        .map(|first| {
            own.iter()
                .copied()
                .skip(first)
                .enumerate()
                .take_while(|(step, index)| *step == 0 || matches!(view.pos(*index), "NOUN"))
                .map(|(_, index)| index)
                .collect()
        })
        .unwrap_or_default();
    let cue: Vec<usize> = own
        .iter()
        .copied()
        .filter(|index| {
            matches!(view.pos(*index), "VERB" | "ADP" | "PUNCT" | "NOUN")
                || view.tag(*index).starts_with("VB")
        })
        .filter(|index| !anaphor.contains(index) && !view.is_quotation_mark(*index))
        .collect();
    let anchor = cue.first().copied().unwrap_or(words.start);
    let mut draft = Draft::new(anchor, view.spans(&cue), format!("template/{id}"));
    if draft.cue.is_empty() {
        // Only a mark hands over: "Mayor: ...".
        let mark = own.iter().copied().find(|index| view.is_mark(*index));
        draft
            .cue
            .extend(mark.and_then(|index| view.token(index)).map(|token| token.span));
    }
    draft.mode = Mode::Document;
    draft.credit = Credit::Report;
    for (name, actor) in slots {
        match *name {
            "source" => draft.citing.push(actor.clone()),
            "relay" => draft.through.push(actor.clone()),
            _ => draft.actors.push(actor.clone()),
        }
    }
    draft.content = if anaphor.is_empty() {
        // A credit at the end of a sentence is for the sentence.
        let sentence = view.sentence_range(words.start);
        let rest: Vec<usize> = (sentence.start..words.start).collect();
        view.spans(&rest)
    } else {
        view.spans(&anaphor)
    };
    if draft.content.is_empty() {
        draft.content.extend(view.span(words));
    }
    draft
}
