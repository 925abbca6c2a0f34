//! Which credits cover more than their own sentence?
//!
//! Set phrases of newsrooms: "This is reported by X, citing Y", a dateline, a foot credit, "- media"
//! behind a headline. A credit with a sentence of its own is a statement too; the others only give
//! links to the chains. How far a credit carries is decided in `chains`.

use onrecord_lexicon::templates::{TemplateSays, TemplateScope};
use onrecord_lexicon::{Entry as _, Lexicon};
use onrecord_nouns::{Label, Mode, Span};

use crate::statements::draft::{Actor, Credit, Draft};
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
        let headline = matches!(block.label, Label::Headline | Label::Deck);
        let row = view.words(range.clone());
        let templates = if headline {
            lexicon.templates.find_in_headline(row)
        } else {
            lexicon.templates.find(row)
        };
        for (place, template) in templates {
            let words = range.start + place.words.start..range.start + place.words.end;
            let Some(span) = view.span(words.clone()) else {
                continue;
            };
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
                .filter_map(|(name, slot)| {
                    let slot = range.start + slot.start..range.start + slot.end;
                    Some((*name, slot_actor(view, slot)?))
                })
                .collect();
            match template.scope {
                TemplateScope::Document => {
                    let sentence = view.sentence_range(words.start);
                    let draft = by_template(view, words, &slots, template.id());
                    let own_sentence = !draft.cue.is_empty()
                        && (sentence.start..sentence.end)
                            .any(|index| matches!(view.pos(index), "VERB" | "AUX"));
                    found.boilerplate.push(span);
                    if own_sentence {
                        found.drafts.push(draft);
                    } else {
                        found.wires.extend(
                            slots
                                .into_iter()
                                .filter(|(name, _)| *name != "source")
                                .map(|(_, actor)| actor),
                        );
                    }
                }
                TemplateScope::Headline if headline => {
                    let mut draft = by_template(view, words.clone(), &slots, template.id());
                    draft.mode = Mode::Indirect;
                    draft.credit = Credit::Sentence;
                    let rest: Vec<usize> = range.clone().filter(|index| !words.contains(index)).collect();
                    draft.content = view.spans(&rest);
                    if draft.actors.is_empty() {
                        draft.actors.extend(last_word(view, words));
                    }
                    if !draft.content.is_empty() {
                        found.drafts.push(draft);
                    }
                }
                _ => {}
            }
        }
    }
    found
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
    let anaphor = own.first().copied().filter(|index| {
        *index == words.start
            && (matches!(view.tag(*index), "DT" | "PRP" | "NN") || view.dep(*index) == "nsubjpass")
    });
    let cue: Vec<usize> = own
        .iter()
        .copied()
        .filter(|index| {
            matches!(view.pos(*index), "VERB" | "ADP" | "PUNCT" | "NOUN")
                || view.tag(*index).starts_with("VB")
        })
        .filter(|index| Some(*index) != anaphor)
        .collect();
    let anchor = cue.first().copied().unwrap_or(words.start);
    let mut draft = Draft::new(anchor, view.spans(&cue), format!("template/{id}"));
    draft.mode = Mode::Document;
    draft.credit = Credit::Report;
    for (name, actor) in slots {
        match *name {
            "source" => draft.citing.push(actor.clone()),
            "relay" => draft.through.push(actor.clone()),
            _ => draft.actors.push(actor.clone()),
        }
    }
    let content = anaphor
        .and_then(|index| view.token(index))
        .map(|token| token.span)
        .or_else(|| view.span(words));
    draft.content = content.into_iter().collect();
    draft
}
