//! What the line model sees of each line: its shape, its words, its neighbours, its place.
//!
//! The weights are left to `model`. Surprising: training reads these same numbers through the
//! example `line_features`, so there is no second implementation to keep in step.

use std::collections::{BTreeMap, BTreeSet};

use onrecord_nouns::Text;

use crate::dates::DateShown;
use crate::lines::Line;
use crate::roles::is_template_key;

/// Number of features of a line without its neighbours and without the word scores.
pub(crate) const OWN: usize = 44;
/// Which features of the neighbours are seen, by index into a line's own.
const SEEN: [usize; 9] = [0, 1, 2, 4, 6, 11, 17, 28, 31];
/// How many lines before and after are seen.
const REACH: usize = 3;
/// Features of the word scores: of the line, and of two lines on either side.
const WORD_SCORES: usize = 7;
/// Number of features of a line.
pub(crate) const N_FEATURES: usize = OWN + SEEN.len() * REACH * 2 + WORD_SCORES;

/// A prose line has at least this many words and ends as sentences do.
const PROSE_WORDS: usize = 12;

/// The shape features of all lines; word scores are zero until `add_word_scores`.
pub(crate) fn features(text: &Text, lines: &[Line], dates: &[DateShown]) -> Vec<[f32; N_FEATURES]> {
    let own = own_features(text, lines, dates);
    (0..lines.len())
        .map(|at| {
            let mut row = [0.0; N_FEATURES];
            let mut places = row.iter_mut();
            let mut push = |value: f32| {
                if let Some(place) = places.next() {
                    *place = value;
                }
            };
            own.get(at).into_iter().flatten().for_each(|value| push(*value));
            for distance in 1..=REACH {
                for other in [at.checked_sub(distance), Some(at + distance)] {
                    let other = other.and_then(|other| own.get(other));
                    for seen in SEEN {
                        push(other.and_then(|row| row.get(seen)).copied().unwrap_or(-1.0));
                    }
                }
            }
            row
        })
        .collect()
}

/// Fills in the word scores: how much each line's words are those of reports.
pub(crate) fn add_word_scores(rows: &mut [[f32; N_FEATURES]], sums: &[(f32, usize)]) {
    let mean = |at: Option<usize>| {
        at.and_then(|at| sums.get(at))
            .map_or(0.0, |(sum, count)| sum / (as_f32(*count) + 3.0))
    };
    for (at, row) in rows.iter_mut().enumerate() {
        let scores = [
            mean(Some(at)),
            sums.get(at).map_or(0.0, |(sum, _)| *sum),
            mean(at.checked_sub(1)),
            mean(Some(at + 1)),
            mean(at.checked_sub(2)),
            mean(Some(at + 2)),
            (at.saturating_sub(5)..at + 6).map(|near| mean(Some(near))).sum(),
        ];
        for (place, score) in row.iter_mut().skip(N_FEATURES - WORD_SCORES).zip(scores) {
            *place = score;
        }
    }
}

/// The words and word pairs of a line, as hashes.
pub(crate) fn word_hashes(line: &str) -> Vec<u32> {
    let mut hashes = Vec::new();
    let mut last = String::from("^");
    for word in line
        .split(|letter: char| !letter.is_alphanumeric() && letter != '\'')
        .filter(|word| !word.is_empty())
        .take(60)
    {
        let word: String = if word.chars().all(|letter| letter.is_ascii_digit()) {
            "0".repeat(word.len().min(4))
        } else {
            word.to_lowercase()
        };
        hashes.push(hash(&[&word]));
        hashes.push(hash(&[&last, &word]));
        last = word;
    }
    hashes.push(hash(&[&last, "$"]));
    hashes
}

/// FNV-1a, 32 bits.
pub(crate) fn hash(words: &[&str]) -> u32 {
    let bytes = words.iter().flat_map(|word| word.bytes().chain([0xff]));
    bytes.fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// What a whole text shows.
struct Whole {
    first_prose: usize,
    last_prose: usize,
    prose_share: f32,
    blanks_share: f32,
    /// In how many prose lines each content word stands.
    prose_words: BTreeMap<String, usize>,
    /// How often each line stands in the text.
    repeats: BTreeMap<String, usize>,
}

fn own_features(text: &Text, lines: &[Line], dates: &[DateShown]) -> Vec<[f32; OWN]> {
    let whole = whole(text, lines);
    let (mut since_related, mut since_share) = (30, 30);
    let prose: Vec<bool> = lines.iter().map(is_prose).collect();
    let mut rows = Vec::with_capacity(lines.len());
    for (at, line) in lines.iter().enumerate() {
        since_related = if line.has("related") || line.has("tags") {
            0
        } else {
            (since_related + 1).min(30)
        };
        since_share = if line.has("share") || line.has("comments") || line.has("subscribe") {
            0
        } else {
            (since_share + 1).min(30)
        };
        let slice = text.slice(line.span);
        let date = dates.get(at).cloned().unwrap_or_default();
        let letters = Letters::of(slice);
        let near = |from: usize, to: usize| {
            let from = from.min(lines.len());
            prose
                .get(from..to.clamp(from, lines.len()))
                .unwrap_or_default()
                .iter()
                .filter(|kept| **kept)
                .count()
        };
        let next_blank = lines.get(at + 1).is_none_or(|next| next.blank_before);
        let any = |ids: &[&str]| flag(ids.iter().any(|id| line.has(id)));
        rows.push([
            as_f32(letters.count).ln_1p(),
            as_f32(line.n_words.min(200)),
            flag(line.stops),
            flag(line.starts_high),
            flag(line.bullet),
            as_f32(line.indent.min(12)),
            flag(line.blank_before),
            flag(next_blank),
            share(letters.digits, letters.count),
            share(letters.high_words, letters.words),
            share(letters.capitals, letters.count),
            flag(line.is_clutter()),
            any(&["related", "related-label"]),
            any(&["menu", "section", "kicker"]),
            any(&["subscribe", "consent", "copyright"]),
            any(&["credit", "credit-inside"]),
            any(&["byline"]),
            flag(date.is_date_line()),
            flag(date.has_date()) + 2.0 * flag(date.clock),
            any(&["attribution"]),
            flag(slice.ends_with(':')),
            as_f32(letters.stops_inside.min(20)),
            flag(slice.contains(['"', '“', '”', '«', '»', '„'])),
            flag(slice.contains("http") || slice.contains("www.") || slice.contains('@')),
            share(letters.count, letters.words),
            share(letters.short_low_words, letters.words),
            share(letters.commas, letters.words),
            flag(is_template_key(slice)),
            as_f32(whole.repeats.get(slice).copied().unwrap_or(1).min(9)),
            overlap(&whole, slice, is_prose(line)),
            share(at, lines.len()),
            clipped(at, whole.first_prose),
            clipped(at, whole.last_prose),
            whole.prose_share,
            whole.blanks_share,
            as_f32(lines.len()).ln(),
            flag(slice.ends_with(['?', '!'])),
            flag(slice.contains(['|', '·', '»', '›', '→', '/'])),
            as_f32(since_related),
            as_f32(since_share),
            as_f32(near(at.saturating_sub(5), at)),
            as_f32(near(at + 1, at + 6)),
            as_f32(near(at.saturating_sub(20), at)),
            as_f32(near(at + 1, at + 21)),
        ]);
    }
    rows
}

fn is_prose(line: &Line) -> bool {
    line.stops && line.n_words >= PROSE_WORDS && !line.is_clutter()
}

fn whole(text: &Text, lines: &[Line]) -> Whole {
    let prose = lines.iter().filter(|line| is_prose(line)).count();
    let mut prose_words: BTreeMap<String, usize> = BTreeMap::new();
    let mut repeats: BTreeMap<String, usize> = BTreeMap::new();
    for line in lines {
        let slice = text.slice(line.span);
        *repeats.entry(slice.to_owned()).or_default() += 1;
        if is_prose(line) {
            for word in content_words(slice) {
                *prose_words.entry(word).or_default() += 1;
            }
        }
    }
    Whole {
        first_prose: lines.iter().position(is_prose).unwrap_or(0),
        last_prose: lines.iter().rposition(is_prose).unwrap_or(lines.len()),
        prose_share: share(prose, lines.len()),
        blanks_share: share(lines.iter().filter(|line| line.blank_before).count(), lines.len()),
        prose_words,
        repeats,
    }
}

/// The longer words of a line, in lower case, each once.
pub(crate) fn content_words(slice: &str) -> BTreeSet<String> {
    slice
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.chars().count() >= 4)
        .take(80)
        .map(str::to_lowercase)
        .collect()
}

/// Share of the line's content words that stand in the prose of the rest of the text.
fn overlap(whole: &Whole, slice: &str, in_prose: bool) -> f32 {
    let words = content_words(slice);
    let needed = 1 + usize::from(in_prose);
    let shared = words
        .iter()
        .filter(|word| whole.prose_words.get(*word).is_some_and(|count| *count >= needed));
    share(shared.count(), words.len().max(2))
}

/// Counts of kinds of letters and words.
#[derive(Default)]
struct Letters {
    count: usize,
    digits: usize,
    capitals: usize,
    commas: usize,
    stops_inside: usize,
    words: usize,
    high_words: usize,
    short_low_words: usize,
}

impl Letters {
    fn of(slice: &str) -> Self {
        let mut found = Self::default();
        for word in slice.split_whitespace().take(400) {
            found.words += 1;
            let first = word.chars().find(|letter| letter.is_alphanumeric());
            found.high_words += usize::from(first.is_some_and(char::is_uppercase));
            let low = first.is_some_and(char::is_lowercase);
            found.short_low_words += usize::from(low && word.chars().count() <= 3);
            found.stops_inside += usize::from(word.len() > 3 && word.ends_with(['.', '!', '?', '。']));
            for letter in word.chars() {
                found.count += 1;
                found.digits += usize::from(letter.is_ascii_digit());
                found.capitals += usize::from(letter.is_uppercase());
                found.commas += usize::from(matches!(letter, ',' | '，' | '、' | '،'));
            }
        }
        found
    }
}

#[expect(clippy::cast_precision_loss, reason = "features need no more than 24 bits")]
pub(crate) fn as_f32(count: usize) -> f32 {
    count as f32
}

pub(crate) fn flag(holds: bool) -> f32 {
    f32::from(u8::from(holds))
}

pub(crate) fn share(part: usize, whole: usize) -> f32 {
    if whole == 0 {
        0.0
    } else {
        as_f32(part) / as_f32(whole)
    }
}

/// The distance between two lines, in the manner of a logarithm.
pub(crate) fn clipped(at: usize, other: usize) -> f32 {
    let distance = as_f32(at.abs_diff(other)).ln_1p();
    if at < other { -distance } else { distance }
}
