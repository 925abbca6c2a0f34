//! Set phrases that credit a whole report, a headline or a paragraph to somebody.
//!
//! "This is reported by X, citing Y", a dateline, "- media" behind a headline. A template is a row
//! of words with slots; it says how far its credit reaches, and the reader decides what fills the
//! slots. A slot is only a stretch of words: whether it names an outlet is looked up elsewhere.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::ops::Range;

use crate::phrases::{Entry, WordHasher};
use crate::tables::TEMPLATES;
use crate::words::words;

/// How far a credit reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TemplateScope {
    /// The sentence it stands in.
    Sentence,
    /// The paragraph, or until the next source.
    Paragraph,
    /// The headline.
    Headline,
    /// The whole report.
    Document,
    /// The sentence before it.
    Previous,
    /// Nothing: a photo credit.
    Nothing,
}

/// Where in a text a template may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TemplatePlace {
    /// Anywhere.
    Anywhere,
    /// At the start of a block.
    BlockStart,
    /// At the end of a block.
    BlockEnd,
    /// It is the whole block.
    WholeBlock,
    /// At the start of a headline.
    HeadlineStart,
    /// At the end of a headline.
    HeadlineEnd,
}

/// What a template says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TemplateSays {
    /// The slots are sources: `{outlet}` published it, `{source}` is whom it relies on,
    /// `{relay}` passed it on.
    Credit,
    /// The outlet has it itself: "has learned", "exclusive".
    OwnReporting,
    /// Published before by another: "this story was first published by".
    Syndication,
    /// Somebody said nothing: "declined to comment".
    NoComment,
    /// It could not be checked: "could not independently verify".
    Unverified,
    /// The outlet has the paper: "seen by".
    DocumentSeen,
    /// Not a credit of the content: "Photo: X".
    NoCredit,
}

/// A set phrase.
#[derive(Clone, Copy, Debug)]
pub struct Template {
    /// Stable id.
    pub id: &'static str,
    /// Its wordings, in the language of [`Pattern`].
    pub patterns: &'static [&'static str],
    /// How far its credit reaches.
    pub scope: TemplateScope,
    /// Where it may stand.
    pub place: TemplatePlace,
    /// What it says.
    pub says: TemplateSays,
}

impl Entry for Template {
    fn id(&self) -> &'static str {
        self.id
    }
}

/// A row of words with alternatives and slots.
///
/// Pieces are parted by spaces: `word`, `this|that` (one of), `also?` (may be left out),
/// `{outlet}` (a slot: one to fourteen words, none of which ends a sentence), `--` (any dash).
/// A slot takes as few words as it can; at the end of a pattern it runs to the next mark, at its
/// start back to the mark before.
///
/// # Example
///
/// ```
/// use onrecord_lexicon::templates::Pattern;
/// use onrecord_lexicon::words::lowered;
/// let pattern = Pattern::new("this|it is reported by {outlet} ,? citing {source}");
/// let row = lowered("This is reported by the Harbour News, citing a pilot.");
/// let found = pattern.at(&row, 0).unwrap();
/// assert_eq!(row[found.slot("outlet").unwrap()].join(" "), "the harbour news");
/// assert_eq!(row[found.slot("source").unwrap()].join(" "), "a pilot");
/// ```
#[derive(Clone, Debug)]
pub struct Pattern(Vec<Piece>);

#[derive(Clone, Debug)]
enum Piece {
    Words {
        alternatives: Vec<&'static str>,
        needed: Needed,
    },
    Dash,
    Slot(&'static str),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Needed {
    Yes,
    No,
}

/// Where a pattern was met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternMatch {
    /// Which words, slots and all.
    pub words: Range<usize>,
    /// The first word that is not part of a slot at the start.
    pub core: usize,
    /// Its slots, by name, in order.
    pub slots: Vec<(&'static str, Range<usize>)>,
}

impl PatternMatch {
    /// The words that fill a slot.
    #[must_use]
    pub fn slot(&self, name: &str) -> Option<Range<usize>> {
        self.slots
            .iter()
            .find(|(slot, _)| *slot == name)
            .map(|(_, words)| words.clone())
    }
}

/// Marks that a dash may be.
const DASHES: [&str; 5] = ["-", "–", "—", "--", "―"];

/// The longest stretch a slot may take.
const SLOT_WORDS: usize = 14;

impl Pattern {
    /// A pattern from its text.
    #[must_use]
    pub fn new(text: &'static str) -> Self {
        let mut pieces = Vec::new();
        for piece in text.split(' ').filter(|piece| !piece.is_empty()) {
            if let Some(slot) = piece.strip_prefix('{').and_then(|piece| piece.strip_suffix('}')) {
                pieces.push(Piece::Slot(slot));
            } else if piece == "--" {
                pieces.push(Piece::Dash);
            } else if piece.contains('|') || (piece.ends_with('?') && piece != "?") {
                let (piece, needed) = piece
                    .strip_suffix('?')
                    .map_or((piece, Needed::Yes), |piece| (piece, Needed::No));
                pieces.push(Piece::Words {
                    alternatives: piece.split('|').collect(),
                    needed,
                });
            } else {
                pieces.extend(words(piece).into_iter().map(|word| Piece::Words {
                    alternatives: vec![word],
                    needed: Needed::Yes,
                }));
            }
        }
        Self(pieces)
    }

    /// The match whose first word outside a slot is at `core`, if there is one. Words are in lower
    /// case.
    #[must_use]
    pub fn at<W: AsRef<str>>(&self, row: &[W], core: usize) -> Option<PatternMatch> {
        let (leading, pieces) = match self.0.split_first() {
            Some((Piece::Slot(name), rest)) => (Some(*name), rest),
            _ => (None, self.0.as_slice()),
        };
        let mut slots = Vec::new();
        let end = fit(pieces, row, core, &mut slots)?;
        let mut start = core;
        if let Some(name) = leading {
            let before = row.get(core.saturating_sub(SLOT_WORDS)..core)?;
            let length = before
                .iter()
                .rev()
                .take_while(|word| !is_mark(word.as_ref()))
                .count();
            start = core - length;
            if length == 0 {
                return None;
            }
            slots.push((name, start..core));
        }
        slots.reverse();
        (end > core).then_some(PatternMatch {
            words: start..end,
            core,
            slots,
        })
    }
}

impl Pattern {
    /// The words one of which must stand at the core of a match.
    fn first_words(&self) -> Vec<&'static str> {
        let mut first = Vec::new();
        let leads = usize::from(matches!(self.0.first(), Some(Piece::Slot(_))));
        for piece in self.0.iter().skip(leads) {
            match piece {
                Piece::Words { alternatives, needed } => {
                    first.extend(alternatives);
                    if *needed == Needed::Yes {
                        break;
                    }
                }
                Piece::Dash => {
                    first.extend(DASHES);
                    break;
                }
                Piece::Slot(_) => break,
            }
        }
        first
    }
}

/// Patterns by the words at their core.
#[derive(Clone, Debug)]
pub(crate) struct Patterns<E: 'static> {
    // Invariant: each index is one of `patterns`, in rising order for each word.
    by_word: HashMap<&'static str, Vec<u32>, BuildHasherDefault<WordHasher>>,
    patterns: Vec<(Pattern, &'static E)>,
}

impl<E> Patterns<E> {
    pub(crate) fn new(patterns: impl IntoIterator<Item = (&'static str, &'static E)>) -> Self {
        let mut all = Self {
            by_word: HashMap::default(),
            patterns: Vec::new(),
        };
        for (text, entry) in patterns {
            let pattern = Pattern::new(text);
            let Ok(index) = u32::try_from(all.patterns.len()) else {
                break;
            };
            for word in pattern.first_words() {
                let listed = all.by_word.entry(word).or_default();
                if listed.last() != Some(&index) {
                    listed.push(index);
                }
            }
            all.patterns.push((pattern, entry));
        }
        all
    }

    /// All matches with their core at a word.
    pub(crate) fn at<W: AsRef<str>>(
        &self,
        row: &[W],
        core: usize,
    ) -> impl Iterator<Item = (PatternMatch, &'static E)> {
        let word = row.get(core).map(AsRef::as_ref).unwrap_or_default();
        let listed = self.by_word.get(word).map(Vec::as_slice).unwrap_or_default();
        listed.iter().filter_map(move |index| {
            let (pattern, entry) = self.patterns.get(*index as usize)?;
            Some((pattern.at(row, core)?, *entry))
        })
    }
}

/// Fits the pieces from a word on; gives the end, and the slots from the last to the first.
fn fit<W: AsRef<str>>(
    pieces: &[Piece],
    row: &[W],
    at: usize,
    slots: &mut Vec<(&'static str, Range<usize>)>,
) -> Option<usize> {
    let Some((piece, rest)) = pieces.split_first() else {
        return Some(at);
    };
    let word = row.get(at).map(AsRef::as_ref);
    match piece {
        Piece::Dash => fit(
            rest,
            row,
            word.filter(|word| is_dash(word)).map(|_| at + 1)?,
            slots,
        ),
        Piece::Words { alternatives, needed } => {
            if word.is_some_and(|word| alternatives.contains(&word))
                && let Some(end) = fit(rest, row, at + 1, slots)
            {
                return Some(end);
            }
            if *needed == Needed::No {
                fit(rest, row, at, slots)
            } else {
                None
            }
        }
        Piece::Slot(name) => {
            if word.is_none_or(is_mark) {
                return None;
            }
            let ends = (at..row.len().min(at + SLOT_WORDS))
                .take_while(|index| row.get(*index).is_some_and(|word| !ends_sentence(word.as_ref())))
                .map(|index| index + 1);
            if rest.is_empty() {
                let end = ends
                    .take_while(|end| {
                        end.checked_sub(1)
                            .and_then(|last| row.get(last))
                            .is_some_and(|word| !is_mark(word.as_ref()))
                    })
                    .last()?;
                slots.push((name, at..end));
                return Some(end);
            }
            for end in ends {
                let before = slots.len();
                if let Some(whole) = fit(rest, row, end, slots) {
                    slots.push((name, at..end));
                    return Some(whole);
                }
                slots.truncate(before);
            }
            None
        }
    }
}

fn is_dash(word: &str) -> bool {
    DASHES.contains(&word)
}

fn ends_sentence(word: &str) -> bool {
    matches!(word, "." | "!" | "?" | ";" | "…" | "\n")
}

fn is_mark(word: &str) -> bool {
    ends_sentence(word)
        || is_dash(word)
        || matches!(word, "," | ":" | "(" | ")" | "\"" | "“" | "”" | "«" | "»" | "|")
}

/// All templates.
#[derive(Clone, Debug)]
pub struct Templates {
    patterns: Patterns<Template>,
}

impl Templates {
    pub(crate) fn english() -> Self {
        let patterns = TEMPLATES
            .iter()
            .flat_map(|template| template.patterns.iter().map(move |pattern| (*pattern, template)));
        Self {
            patterns: Patterns::new(patterns),
        }
    }

    /// All entries.
    #[must_use]
    pub fn entries(&self) -> &'static [Template] {
        TEMPLATES
    }

    /// All templates in the lower-case words of one block that is no headline, in order of the
    /// words; of those with one core the longest. The row must be the whole block, since some
    /// templates stand only at its start or end.
    #[must_use]
    pub fn find<W: AsRef<str>>(&self, block: &[W]) -> Vec<(PatternMatch, &'static Template)> {
        self.find_where(block, |place| !place.is_of_headlines())
    }

    /// All templates in the lower-case words of a headline.
    ///
    /// # Limits
    ///
    /// The hyphen of "mid-May" looks like a dash here: check for white space around it.
    #[must_use]
    pub fn find_in_headline<W: AsRef<str>>(&self, headline: &[W]) -> Vec<(PatternMatch, &'static Template)> {
        self.find_where(headline, |place| {
            place.is_of_headlines() || place == TemplatePlace::Anywhere
        })
    }

    fn find_where<W: AsRef<str>>(
        &self,
        block: &[W],
        fits: impl Fn(TemplatePlace) -> bool,
    ) -> Vec<(PatternMatch, &'static Template)> {
        let mut found: Vec<(PatternMatch, &'static Template)> = Vec::new();
        for core in 0..block.len() {
            if found.last().is_some_and(|(before, _)| before.words.end > core) {
                continue;
            }
            let mut here: Option<(PatternMatch, &'static Template)> = None;
            for (place, template) in self.patterns.at(block, core) {
                if fits(template.place)
                    && may_start(template.place, place.words.start)
                    && may_end(template.place, &place.words, block)
                    && here.as_ref().is_none_or(|(best, _)| rank(&place) > rank(best))
                {
                    here = Some((place, template));
                }
            }
            found.extend(here);
        }
        found
    }
}

/// Of two matches the longer is better, then the one with fewer words in slots.
fn rank(found: &PatternMatch) -> (usize, std::cmp::Reverse<usize>) {
    let in_slots = found.slots.iter().map(|(_, words)| words.len()).sum();
    (found.words.end, std::cmp::Reverse(in_slots))
}

impl TemplatePlace {
    /// Whether it is a place in a headline.
    #[must_use]
    pub const fn is_of_headlines(self) -> bool {
        matches!(self, Self::HeadlineStart | Self::HeadlineEnd)
    }
}

fn may_start(place: TemplatePlace, start: usize) -> bool {
    match place {
        TemplatePlace::Anywhere | TemplatePlace::BlockEnd | TemplatePlace::HeadlineEnd => true,
        TemplatePlace::BlockStart | TemplatePlace::WholeBlock | TemplatePlace::HeadlineStart => start == 0,
    }
}

fn may_end<W: AsRef<str>>(place: TemplatePlace, words: &Range<usize>, block: &[W]) -> bool {
    match place {
        TemplatePlace::Anywhere | TemplatePlace::BlockStart | TemplatePlace::HeadlineStart => true,
        TemplatePlace::BlockEnd | TemplatePlace::WholeBlock | TemplatePlace::HeadlineEnd => block
            .get(words.end..)
            .is_some_and(|rest| rest.iter().all(|word| is_mark(word.as_ref()))),
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;
    use crate::words::lowered;

    fn slots(pattern: &'static str, text: &str) -> Option<String> {
        let row = lowered(text);
        let found = (0..row.len()).find_map(|start| Pattern::new(pattern).at(&row, start))?;
        let filled = found
            .slots
            .iter()
            .map(|(name, words)| format!("{name}={}", row[words.clone()].join(" ")));
        Some(filled.collect::<Vec<_>>().join("; "))
    }

    #[test]
    fn a_slot_in_the_middle_takes_as_little_as_it_can() {
        assert_eq!(
            slots(
                "according to {outlet} ,? citing {source}",
                "So it was, according to the Gazette, citing a clerk."
            )
            .as_deref(),
            Some("outlet=the gazette; source=a clerk")
        );
    }

    #[test]
    fn a_slot_never_runs_over_the_end_of_a_sentence() {
        assert_eq!(
            slots(
                "reported {x} citing {y}",
                "It reported losses. It is citing nobody."
            ),
            None
        );
    }

    #[test]
    fn any_dash_will_do() {
        for dash in ["-", "–", "—"] {
            assert_eq!(
                slots("-- media", &format!("Talks are off {dash} media")).as_deref(),
                Some("")
            );
        }
    }
}
