//! How do sources keep their numbers from one comparison to the next?
//!
//! A source is known again by its mentions: whoever spoke in a report yesterday speaks in it today.
//! Where only a part of the case was compared, a source without a known mention is looked for by what
//! the word lists know it as, or by its name. Surprise: an unnamed source is never looked for by its
//! words; "a senior official" elsewhere is somebody else.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::{EntityId, EntityKind, EntityRef, Findings, Known, Reading, ReportId, Source, SourceId};
use rusqlite::{OptionalExtension, params};

use crate::findings::{Changes, Context, next, taken};
use crate::kept::summed;
use crate::pack::{KeptSource, NoTexts, Numbers, pack};

/// How a name is looked up: lower case, one space between words.
pub(crate) fn folded(name: &str) -> String {
    name.split_whitespace()
        .map(str::to_lowercase)
        .collect::<Vec<_>>()
        .join(" ")
}

/// The other forms of a name, as they are looked up.
pub(crate) fn forms(source: &Source) -> String {
    let forms: Vec<String> = source.aliases.iter().map(|form| folded(form)).collect();
    forms.join("\n")
}

/// What the word lists know a source as, in one word.
pub(crate) fn known_words(known: &Known) -> String {
    match known {
        Known::Country(name) => format!("country/{name}"),
        Known::Organisation(name) => format!("organisation/{name}"),
        Known::Outlet(name) => format!("outlet/{name}"),
        Known::Person(name) => format!("person/{name}"),
    }
}

/// Keeps the sources; `numbers` learns the number of each in the case.
pub(crate) fn keep(
    context: &Context<'_>,
    findings: &Findings,
    readings: &BTreeMap<ReportId, &Reading>,
    numbers: &mut Numbers,
    changes: &mut Changes,
) -> Result<(), rusqlite::Error> {
    let before = casts(context)?;
    let mut members: Vec<Vec<(ReportId, u32)>> = vec![Vec::new(); findings.sources.len()];
    for ((report, entity), source) in &findings.source_of {
        if let Some(list) = members.get_mut(source.0 as usize) {
            list.push((*report, entity.0));
        }
    }
    let mut votes: Vec<(usize, std::cmp::Reverse<usize>, i64)> = Vec::new();
    for (place, list) in members.iter().enumerate() {
        let mut count: BTreeMap<i64, usize> = BTreeMap::new();
        for (report, entity) in list {
            let known = before.get(report).and_then(|cast| cast.get(*entity as usize));
            if let Some(id) = known.copied().flatten() {
                *count.entry(id).or_default() += 1;
            }
        }
        votes.extend(count.into_iter().map(|(id, n)| (n, std::cmp::Reverse(place), id)));
    }
    votes.sort_unstable_by(|one, other| other.cmp(one));
    let mut chosen: BTreeMap<usize, i64> = BTreeMap::new();
    let mut claimed: BTreeSet<i64> = BTreeSet::new();
    for (_, std::cmp::Reverse(place), id) in votes {
        if !chosen.contains_key(&place) && claimed.insert(id) {
            chosen.insert(place, id);
        }
    }
    for (place, source) in findings.sources.iter().enumerate() {
        if chosen.contains_key(&place) {
            continue;
        }
        if let Some(id) = look_up(context, source)?
            && claimed.insert(id)
        {
            chosen.insert(place, id);
        }
    }
    let mut next_id = next(context.connection, "source", "id")?;
    for place in 0..findings.sources.len() {
        let id = *chosen.entry(place).or_insert_with(|| {
            next_id += 1;
            next_id - 1
        });
        numbers.sources.insert(
            u32::try_from(place).unwrap_or(u32::MAX),
            u32::try_from(id).unwrap_or(u32::MAX),
        );
    }
    let described = |place: usize| {
        let wanted = findings.sources.get(place)?.anonymous.as_ref()?;
        let has = |(report, entity): &&(ReportId, u32)| {
            let entity = readings
                .get(report)
                .and_then(|reading| reading.entity(EntityId(*entity)));
            entity.is_some_and(|entity| entity.anonymous.as_ref() == Some(wanted))
        };
        let (report, entity) = members.get(place)?.iter().find(has)?;
        Some((*report, EntityId(*entity)))
    };
    write(context, findings, (&chosen, &described), numbers, changes)?;
    if !context.partial {
        forget(context, &claimed, &chosen, changes)?;
    }
    Ok(())
}

/// The sources of each entity, as they were before.
fn casts(context: &Context<'_>) -> Result<BTreeMap<ReportId, Vec<Option<i64>>>, rusqlite::Error> {
    let mut query = context
        .connection
        .prepare_cached("SELECT sources FROM cast WHERE report = ?1")?;
    let mut casts = BTreeMap::new();
    for (key, id) in context.scope {
        let kept: Option<Vec<u8>> = query.query_row([id], |row| row.get(0)).optional()?;
        if let Some(kept) = kept
            && let Ok(sources) = taken::<Vec<Option<SourceId>>>(&kept, &NoTexts, &Numbers::default())
        {
            let ids = sources
                .into_iter()
                .map(|source| source.map(|source| i64::from(source.0)));
            casts.insert(*key, ids.collect());
        }
    }
    Ok(casts)
}

/// A source of the case that this one is, by what is known of it.
fn look_up(context: &Context<'_>, source: &Source) -> Result<Option<i64>, rusqlite::Error> {
    if let Some(known) = &source.known {
        let found: Option<i64> = context
            .connection
            .prepare_cached("SELECT id FROM source WHERE known = ?1 AND kind = ?2 ORDER BY id LIMIT 1")?
            .query_row(params![known_words(known), source.kind.as_str()], |row| {
                row.get(0)
            })
            .optional()?;
        if found.is_some() {
            return Ok(found);
        }
    }
    let name = folded(&source.name);
    let enough = match source.kind {
        EntityKind::Person => name.contains(' '),
        EntityKind::Outlet | EntityKind::Government | EntityKind::Organisation => !name.is_empty(),
        EntityKind::Group | EntityKind::Document | EntityKind::Event | EntityKind::Anonymous => false,
    };
    if !enough {
        return Ok(None);
    }
    context
        .connection
        .prepare_cached("SELECT id FROM source WHERE folded = ?1 AND kind = ?2 ORDER BY id LIMIT 1")?
        .query_row(params![name, source.kind.as_str()], |row| row.get(0))
        .optional()
}

fn write(
    context: &Context<'_>,
    findings: &Findings,
    (chosen, described): (&BTreeMap<usize, i64>, &dyn Fn(usize) -> Option<EntityRef>),
    numbers: &Numbers,
    changes: &mut Changes,
) -> Result<(), rusqlite::Error> {
    let counts = changes.of.entry("sources").or_default();
    let mut old = context
        .connection
        .prepare_cached("SELECT ord, packed FROM source WHERE id = ?1")?;
    let mut set = context.connection.prepare_cached(
        "INSERT INTO source (id, ord, name, folded, kind, known, actor, packed, forms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT (id) DO UPDATE SET ord = excluded.ord, name = excluded.name, folded = excluded.folded,
             forms = excluded.forms, kind = excluded.kind, known = excluded.known, actor = excluded.actor, packed = excluded.packed",
    )?;
    let mut next_ord = next(context.connection, "source", "ord")?;
    let back = Numbers {
        sources: numbers.sources.iter().map(|(place, id)| (*id, *place)).collect(),
        ..Numbers::default()
    };
    for (place, source) in findings.sources.iter().enumerate() {
        let Some(id) = chosen.get(&place) else { continue };
        let before: Option<(i64, Vec<u8>)> = old
            .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let mut record = KeptSource {
            source: source.clone(),
            described: described(place),
        };
        if context.partial
            && let Some((_, before)) = &before
        {
            // What the rest of the case knows of it stays; its actor is in numbers of the case.
            if let Ok(known) = taken::<KeptSource>(before, context.texts, &back) {
                widen(&mut record, known);
            }
        }
        let packed = summed(pack(&record, numbers));
        let ord = match &before {
            Some((ord, _)) if context.partial => *ord,
            _ if context.partial => {
                next_ord += 1;
                next_ord - 1
            }
            _ => i64::try_from(place).unwrap_or(i64::MAX),
        };
        match &before {
            None => {
                counts.0 += 1;
                context.changed("sources", *id, "new", "")?;
            }
            Some((_, before)) if *before != packed => counts.1 += 1,
            Some((before_ord, _)) if *before_ord == ord => continue,
            Some(_) => {}
        }
        let record = record.source;
        let actor = record
            .actor
            .map(|actor| numbers.sources.get(&actor.0).copied().unwrap_or(actor.0));
        set.execute(params![
            id,
            ord,
            record.name,
            folded(&record.name),
            record.kind.as_str(),
            record.known.as_ref().map(known_words),
            actor,
            packed,
            forms(&record),
        ])?;
    }
    Ok(())
}

/// Adds what was known of a source before: its name and kind stay, its forms and reasons add up.
fn widen(record: &mut KeptSource, known: KeptSource) {
    record.described = known.described.or(record.described);
    let record = &mut record.source;
    let now = std::mem::replace(record, known.source);
    let forms = std::iter::once(now.name).chain(now.aliases);
    for form in forms.filter(|form| !form.is_empty()) {
        if record.name.is_empty() {
            record.name = form;
        } else if form != record.name && !record.aliases.contains(&form) {
            record.aliases.push(form);
        }
    }
    record.aliases.sort();
    record.known = record.known.take().or(now.known);
    record.actor = record.actor.or(now.actor);
    for merge in now.merges {
        match record
            .merges
            .iter_mut()
            .find(|known| known.reason == merge.reason)
        {
            Some(known) => {
                known.evidence.extend(merge.evidence);
                known.evidence.sort();
                known.evidence.dedup();
            }
            None => record.merges.push(merge),
        }
    }
}

/// Takes out sources that a comparison of the whole case no longer has.
fn forget(
    context: &Context<'_>,
    claimed: &BTreeSet<i64>,
    chosen: &BTreeMap<usize, i64>,
    changes: &mut Changes,
) -> Result<(), rusqlite::Error> {
    let kept: BTreeSet<i64> = claimed.iter().chain(chosen.values()).copied().collect();
    let mut query = context.connection.prepare("SELECT id FROM source")?;
    let all: Vec<i64> = query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let counts = changes.of.entry("sources").or_default();
    for id in all.into_iter().filter(|id| !kept.contains(id)) {
        context
            .connection
            .execute("DELETE FROM source WHERE id = ?1", [id])?;
        counts.2 += 1;
        context.changed("sources", id, "gone", "")?;
    }
    Ok(())
}
