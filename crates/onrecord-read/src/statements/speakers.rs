//! Who is it that a phrase names?
//!
//! The mentions of a report know most phrases; a speaker that they do not know gets an entity of its
//! own here, one for each wording.

use std::collections::BTreeMap;

use onrecord_lexicon::AnonymousClass;
use onrecord_lexicon::Lexicon;
use onrecord_lexicon::cues::Carrier;
use onrecord_lexicon::grammar::glue;
use onrecord_lexicon::reference::ReferenceClass;
use onrecord_nouns::{Anonymous, Entity, EntityId, EntityKind, Mention, MentionForm, Span};

use super::draft::{Actor, Draft};
use super::view::View;

/// Looks up who speaks.
#[derive(Debug)]
pub(crate) struct Speakers<'a> {
    view: &'a View<'a>,
    mentions: &'a [Mention],
    lexicon: &'a Lexicon,
    /// The entities of the report, and behind them those made here.
    pub(crate) entities: Vec<Entity>,
    /// Phrases that stand for an outlet credited before: "the publication".
    taken_up: BTreeMap<usize, EntityId>,
}

/// Whom a phrase names, and how.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Voice {
    /// Who, if it could be settled.
    pub(crate) entity: Option<EntityId>,
    /// How the phrase refers.
    pub(crate) form: MentionForm,
}

impl<'a> Speakers<'a> {
    /// Speakers over what is known of a report.
    pub(crate) fn new(
        view: &'a View<'a>,
        mentions: &'a [Mention],
        entities: &[Entity],
        lexicon: &'a Lexicon,
    ) -> Self {
        Self {
            view,
            mentions,
            lexicon,
            entities: entities.to_vec(),
            taken_up: BTreeMap::new(),
        }
    }

    /// What an entity is.
    pub(crate) fn kind(&self, id: EntityId) -> Option<EntityKind> {
        crate::chains::kind_of(&self.entities, id)
    }

    /// Takes a name for an outlet because it stands where only outlets stand: "this is reported by X".
    ///
    /// Names that the word lists know as something else, persons and unnamed sources stay what they are.
    pub(crate) fn take_for_outlet(&mut self, actor: &Actor) {
        if let Some(id) = self.voice(actor).entity
            && let Some(entity) = self.entities.get_mut(id.index())
            && entity.known.is_none()
            && entity.anonymous.is_none()
            && entity.name.starts_with(char::is_uppercase)
            && (matches!(entity.kind, EntityKind::Organisation | EntityKind::Government)
                // One word that nobody bears as a surname here: "Kompass".
                || entity.kind == EntityKind::Person && entity.aliases.is_empty() && !entity.name.contains(' '))
        {
            entity.kind = EntityKind::Outlet;
        }
    }

    /// Whether the words themselves say that somebody speaks: "officials", "police".
    pub(crate) fn is_generic(&self, actor: &Actor) -> bool {
        let word = self.view.word(actor.head);
        !self.lexicon.anonymous.heads.exactly(word).is_empty() || self.lexicon.roles.role(word).is_some()
    }

    /// Whether each word but small ones has a capital: "Battery Metals Monitor".
    pub(crate) fn is_written_as_a_name(&self, actor: &Actor) -> bool {
        let words = self.view.text.slice(actor.span).split_whitespace();
        let mut long = words.filter(|word| word.chars().count() > 3).peekable();
        long.peek().is_some() && long.all(|word| word.starts_with(char::is_uppercase))
    }

    /// Whether a phrase is a day that the parser took for somebody: "reported on Sunday".
    pub(crate) fn is_a_day(&self, actor: &Actor) -> bool {
        let token = self.view.token(actor.head);
        token.is_some_and(|token| matches!(token.name, Some("DATE" | "TIME")))
    }

    /// Whether a name holds a word for a body: "Harbour Ministry".
    pub(crate) fn bears_a_body_word(&self, actor: &Actor) -> bool {
        let mut words = self
            .view
            .syntax
            .tokens_in(actor.span)
            .map(|at| self.view.word(at));
        words.any(|word| {
            let entries = self.lexicon.reference.exactly(word);
            entries.iter().any(|entry| {
                matches!(
                    entry.class,
                    ReferenceClass::BodyInName | ReferenceClass::Government | ReferenceClass::Organisation
                )
            })
        })
    }

    /// Whether the words call a name a medium and nothing else: "the tabloid Kompass", not "the agency Kompass".
    pub(crate) fn is_called_a_medium(&self, actor: &Actor) -> bool {
        let run = self.view.syntax.tokens_in(actor.span);
        let mut pairs = run.clone().zip(run.skip(1));
        pairs.any(|(at, next)| {
            let entries = self.lexicon.reference.exactly(self.view.word(at));
            let medium = entries.iter().any(|entry| entry.class == ReferenceClass::Outlet);
            let only = entries.iter().all(|entry| entry.class == ReferenceClass::Outlet);
            let lower = |at: usize| {
                let token = self.view.token(at).map(|token| self.view.text.slice(token.span));
                token.is_some_and(|word| word.starts_with(char::is_lowercase))
            };
            medium && only && lower(at) && self.view.pos(next) == "PROPN" && !lower(next)
        })
    }

    /// Whether an unnamed source is a medium: it speaks for itself, as an outlet does.
    pub(crate) fn is_medium(&self, actor: &Actor) -> bool {
        let word = self.view.word(actor.head);
        let heads = self.lexicon.anonymous.heads.exactly(word);
        heads
            .iter()
            .any(|head| matches!(head.class, AnonymousClass::Media | AnonymousClass::SocialMedia))
    }

    /// Lets "the publication" stand for the outlet that was credited last before it.
    pub(crate) fn take_up_outlets(&mut self, drafts: &[Draft]) {
        let mut actors: Vec<&Actor> = drafts.iter().flat_map(|draft| &draft.actors).collect();
        actors.sort_by_key(|actor| actor.span);
        let mut last: Option<EntityId> = None;
        for actor in actors {
            let entity = self.voice(actor).entity;
            let kind = entity.and_then(|id| self.kind(id));
            let definite = self.view.text.slice(actor.span).to_lowercase();
            let alone = definite
                .strip_prefix("the ")
                .is_some_and(|rest| !rest.contains(' '));
            let bare = |id: EntityId| {
                let name = self
                    .entities
                    .get(id.index())
                    .map(|entity| entity.name.to_lowercase());
                name.is_some_and(|name| name == definite)
            };
            let unnamed = matches!(kind, None | Some(EntityKind::Anonymous)) || entity.is_some_and(bare);
            if alone && unnamed && self.is_medium(actor) {
                if let Some(outlet) = last {
                    self.taken_up.insert(actor.head, outlet);
                }
            } else if entity != Some(EntityId::PUBLISHER) && kind == Some(EntityKind::Outlet) {
                last = entity;
            }
        }
    }

    /// Whom a phrase names.
    pub(crate) fn voice(&self, actor: &Actor) -> Voice {
        if let Some(outlet) = self.taken_up.get(&actor.head) {
            return Voice {
                entity: Some(*outlet),
                form: MentionForm::Definite,
            };
        }
        // "We demand": whoever publishes the text speaks of itself.
        let own = glue("we").contains(&self.view.word(actor.head));
        if own && self.view.quotation_at(actor.head).is_none() {
            return Voice {
                entity: Some(EntityId::PUBLISHER),
                form: MentionForm::Pronoun,
            };
        }
        let exact = self
            .mentions
            .iter()
            .filter(|mention| mention.head.index() == actor.head)
            .max_by_key(|mention| (mention.entity.is_some(), mention.span.len()));
        let inside = || {
            let head = self.view.token(actor.head)?.span;
            self.mentions
                .iter()
                .filter(|mention| {
                    let named = mention.name.is_some_and(|name| name.overlaps(head));
                    named || mention.span.overlaps(head) && actor.span.contains(mention.span)
                })
                .min_by_key(|mention| (mention.entity.is_none(), mention.span.len()))
        };
        // "Boris Pistorius, the minister": the head may be either of the two.
        let any = || {
            self.mentions
                .iter()
                .filter(|mention| actor.span.contains(mention.span) && mention.form == MentionForm::Name)
                .find(|mention| {
                    let head = mention.head.index();
                    self.view.head(head) == actor.head
                        && matches!(self.view.dep(head), "appos" | "compound" | "flat")
                })
        };
        // A name whose mention was left open is looked up by its words.
        let settled = |mention: &&Mention| mention.entity.is_some() || mention.form != MentionForm::Name;
        if let Some(mention) = exact.or_else(inside).or_else(any).filter(settled) {
            return Voice {
                entity: mention.entity,
                form: mention.form,
            };
        }
        let words = self.view.text.slice(self.named(actor));
        let known = self
            .entities
            .iter()
            .position(|entity| {
                entity.name.eq_ignore_ascii_case(words)
                    || entity
                        .aliases
                        .iter()
                        .any(|alias| alias.eq_ignore_ascii_case(words))
            })
            .and_then(|index| u32::try_from(index).ok())
            .map(EntityId);
        Voice {
            entity: known,
            form: MentionForm::Indefinite,
        }
    }

    /// The words that name somebody: for a relative pronoun those that it takes up.
    fn named(&self, actor: &Actor) -> Span {
        let head = self.view.token(actor.head).map_or(actor.span, |token| token.span);
        if actor.span.overlaps(head) {
            return actor.span;
        }
        // Up to the pronoun: what follows is what the clause says.
        super::sources::actor(self.view, actor.head).map_or(actor.span, |whole| {
            let run = self.view.syntax.tokens_in(whole.span);
            let until = self.view.syntax.tokens_in(actor.span).start;
            let run = run.start..run.end.min(until.max(run.start + 1));
            self.view.span(self.view.trimmed(run)).unwrap_or(whole.span)
        })
    }

    /// Makes sure that a phrase that can name somebody has an entity.
    pub(crate) fn introduce(&mut self, actor: &Actor) {
        if self.voice(actor).entity.is_some()
            || matches!(self.view.tag(actor.head), "PRP" | "WP" | "WDT" | "PRP$")
        {
            return;
        }
        if self
            .mentions
            .iter()
            .any(|mention| mention.head.index() == actor.head)
            && self.view.tag(actor.head) == "DT"
        {
            return;
        }
        let word = self.view.word(actor.head);
        let anonymous = self.lexicon.anonymous.heads.exactly(word).first().copied();
        let carrier = self
            .lexicon
            .cues
            .nouns
            .exactly(word)
            .first()
            .map(|noun| noun.carrier);
        let kind = match (anonymous, carrier) {
            (Some(_), _) => EntityKind::Anonymous,
            (None, Some(Carrier::Document | Carrier::Speech)) => EntityKind::Document,
            (None, Some(Carrier::Venue)) => EntityKind::Event,
            _ if self.view.token(actor.head).and_then(|token| token.name) == Some("GPE") => {
                EntityKind::Government
            }
            _ if matches!(self.view.tag(actor.head), "NNS" | "NNPS" | "DT") => EntityKind::Group,
            _ if self.view.pos(actor.head) == "PROPN" => EntityKind::Organisation,
            _ => EntityKind::Anonymous,
        };
        self.entities.push(Entity {
            name: self.view.text.slice(self.named(actor)).to_owned(),
            span: Some(self.named(actor)),
            aliases: Vec::new(),
            kind,
            known: None,
            actor: None,
            anonymous: anonymous.map(|head| Anonymous {
                class: head.id.to_owned(),
                ..Anonymous::default()
            }),
            mentions: Vec::new(),
        });
    }
}
