//! For which body does a person speak, if only the texts say it?
//!
//! "Lind, chairwoman of the Tenants' League", "Harbour Bank chief Jon Vale", "Lind of the league", "Lind, who leads
//! the league": a name, an office that speaks for others, and a body. Of several bodies the one named most often.
//! A surprise: a former chairman speaks for nobody, and neither does a critic, a customer or a member.

use std::collections::BTreeMap;

use onrecord_lexicon::grammar::glue;
use onrecord_nouns::{EntityKind, Mention, SourceId, Syntax};

use super::Sources;
use crate::Item;

/// Gives persons whom no list knows the body that they speak for.
pub(super) fn add(items: &[Item<'_>], found: &mut Sources) {
    let mut told: BTreeMap<SourceId, BTreeMap<SourceId, usize>> = BTreeMap::new();
    for item in items {
        let page = Page::new(item, found);
        for mention in &item.reading.mentions {
            let Some(person) = page.source(mention) else {
                continue;
            };
            let speaks = found.sources.get(person.0 as usize).is_some_and(|source| {
                matches!(source.kind, EntityKind::Person | EntityKind::Anonymous)
                    && source.actor.is_none()
                    && source.known.is_none()
            });
            // A name that holds the person's own is no body: "CEC Ana Lind".
            let name = |id: SourceId| {
                found
                    .sources
                    .get(id.0 as usize)
                    .map_or("", |source| source.name.as_str())
            };
            let apart = |body: SourceId| {
                let last = name(person).split_whitespace().next_back().unwrap_or_default();
                !name(body).split_whitespace().any(|word| word == last)
            };
            let body = page.body_of(mention);
            if let Some(body) = body.filter(|body| speaks && *body != person && apart(*body)) {
                *told.entry(person).or_default().entry(body).or_default() += 1;
            }
        }
    }
    for (person, bodies) in told {
        let most = bodies
            .iter()
            .max_by_key(|(body, count)| (**count, std::cmp::Reverse(**body)));
        if let (Some((body, _)), Some(source)) = (most, found.sources.get_mut(person.0 as usize)) {
            source.actor = Some(*body);
        }
    }
}

/// One report's parse and the bodies that it names.
struct Page<'a> {
    item: &'a Item<'a>,
    found: &'a Sources,
    children: Vec<Vec<usize>>,
    /// The source of each token that stands in the name of a body.
    bodies: BTreeMap<usize, SourceId>,
}

impl<'a> Page<'a> {
    fn new(item: &'a Item<'a>, found: &'a Sources) -> Self {
        let syntax = &item.reading.syntax;
        let mut children = vec![Vec::new(); syntax.tokens.len()];
        for (at, token) in syntax.tokens.iter().enumerate() {
            if token.head.index() != at
                && let Some(list) = children.get_mut(token.head.index())
            {
                list.push(at);
            }
        }
        let mut page = Self {
            item,
            found,
            children,
            bodies: BTreeMap::new(),
        };
        page.bodies = item
            .reading
            .mentions
            .iter()
            .filter_map(|mention| Some((mention.head.index(), page.source(mention)?)))
            .filter(|(_, source)| page.is_body(*source))
            .collect();
        page
    }

    fn source(&self, mention: &Mention) -> Option<SourceId> {
        let key = (self.item.report.id, mention.entity?);
        self.found.source_of.get(&key).copied()
    }

    fn is_body(&self, source: SourceId) -> bool {
        let source = self.found.sources.get(source.0 as usize);
        source.is_some_and(|source| {
            // "the Liberals" are a group with a name; "the residents" have none.
            let mut words = source.name.split_whitespace();
            let named = words
                .next_back()
                .is_some_and(|last| last.starts_with(char::is_uppercase));
            match source.kind {
                EntityKind::Organisation | EntityKind::Government => source.name.contains(char::is_uppercase),
                EntityKind::Group => named,
                _ => false,
            }
        })
    }

    const fn syntax(&self) -> &'a Syntax {
        &self.item.reading.syntax
    }

    fn dep(&self, at: usize) -> &'static str {
        self.syntax().tokens.get(at).map_or("", |token| token.dep)
    }

    fn low(&self, at: usize) -> String {
        let token = self.syntax().tokens.get(at);
        token.map_or_else(String::new, |token| {
            self.item.report.text.slice(token.span).to_lowercase()
        })
    }

    fn under(&self, at: usize, label: &str) -> Vec<usize> {
        let children = self.children.get(at).map_or(&[][..], Vec::as_slice);
        children
            .iter()
            .copied()
            .filter(|child| self.dep(*child) == label)
            .collect()
    }

    /// The body that hangs on a word by a preposition or stands before it.
    fn body_at(&self, word: usize, before: bool) -> Option<SourceId> {
        let hangs = self
            .under(word, "prep")
            .into_iter()
            .filter(|prep| glue("office-of").contains(&self.low(*prep).as_str()))
            .flat_map(|prep| self.under(prep, "pobj"));
        let leads = ["poss", "compound", "nmod"]
            .into_iter()
            .flat_map(|label| self.under(word, label));
        hangs
            .chain(leads.filter(|_| before))
            .find_map(|noun| self.bodies.get(&noun).copied())
    }

    /// Whether a word names an office that speaks for others and that is still held.
    fn is_office(&self, word: usize) -> bool {
        let former = |child: &usize| glue("former").contains(&self.low(*child).as_str());
        let children = self.children.get(word).map_or(&[][..], Vec::as_slice);
        glue("speaks-for-a-body").contains(&self.low(word).as_str()) && !children.iter().any(former)
    }

    /// The body that a mention of somebody says he speaks for.
    fn body_of(&self, mention: &Mention) -> Option<SourceId> {
        let head = mention.head.index();
        if self.is_office(head) {
            return self.body_at(head, true);
        }
        mention.name?;
        let offices = self
            .under(head, "appos")
            .into_iter()
            .filter(|word| self.is_office(*word));
        // "their leader, Tobias Venn".
        let above = self.syntax().tokens.get(head).map(|token| token.head.index());
        let above = above.filter(|above| self.dep(head) == "appos" && self.is_office(*above));
        let led = self
            .under(head, "relcl")
            .into_iter()
            .filter(|verb| {
                let lemma = self.syntax().tokens.get(*verb).map_or("", |token| &*token.lemma);
                glue("leads-a-body").contains(&lemma)
            })
            .flat_map(|verb| self.under(verb, "dobj"))
            .find_map(|noun| self.bodies.get(&noun).copied());
        // "Harbour Bank chief Jon Vale": the office stands in the name's own row.
        let row = self.under(head, "compound");
        let office_before = row.iter().copied().find(|word| self.is_office(*word));
        offices
            .into_iter()
            .chain(above)
            .find_map(|office| self.body_at(office, true))
            .or(led)
            .or_else(|| self.body_at(head, false))
            .or_else(|| {
                let office = office_before?;
                self.body_at(office, true).or_else(|| {
                    let before = row.iter().filter(|word| **word < office);
                    before.clone().find_map(|word| self.bodies.get(word).copied())
                })
            })
    }
}
