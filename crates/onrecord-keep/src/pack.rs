//! How are nouns laid down in bytes, and taken up again?
//!
//! Nouns do not know how they are kept. Here each has a layout of its own: its fields in order, small
//! numbers in one byte, each fixed word once. Spans are numbers into the report's text, never copies,
//! and each is checked against that text when it is taken up. Surprise: a case numbers its sources
//! and findings for good, while a comparison counts them anew; the translation happens here, so that
//! no other file has to walk through findings for it.

mod basic;
mod syntax;
mod time;
mod words;
mod world;

use std::collections::{BTreeMap, HashMap};

use onrecord_nouns::{ReportId, Span, Text};
use sha2::{Digest, Sha256};

pub(crate) use syntax::Syntactic;
pub(crate) use words::{ReadingParts, ReportParts};
pub(crate) use world::{KeptSource, Spoken};

/// A record that cannot be taken up again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Damage(pub(crate) String);

impl std::fmt::Display for Damage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// What is said of a record that points at one that is no longer there.
const GONE: &str = "it points at a record that is gone";

impl Damage {
    /// Whether it is only that another record is gone.
    pub(crate) fn is_gone(&self) -> bool {
        self.0 == GONE
    }
}

/// What can be laid down.
pub(crate) trait Pack: Sized {
    /// The layout in words: a change of it is a change of the case file.
    const SHAPE: &'static str;
    /// Lays it down.
    fn put(&self, to: &mut Writer<'_>);
    /// Takes it up.
    fn take(from: &mut Reader<'_>) -> Result<Self, Damage>;
}

/// The numbers that findings have in one comparison, and those that they have in the case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Numbers {
    /// Whether a number that is not listed is a fault.
    pub(crate) strict: bool,
    pub(crate) sources: BTreeMap<u32, u32>,
    pub(crate) reuse: BTreeMap<u32, u32>,
    pub(crate) positions: BTreeMap<u32, u32>,
    pub(crate) figures: BTreeMap<u32, u32>,
    pub(crate) moments: BTreeMap<u32, u32>,
}

/// Lays records down.
pub(crate) struct Writer<'a> {
    bytes: Vec<u8>,
    words: HashMap<&'static str, u64>,
    numbers: &'a Numbers,
}

/// Takes records up.
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    words: Vec<&'static str>,
    /// The text that spans of a report and its reading point into.
    text: Option<Text>,
    /// The texts that evidence points into.
    texts: &'a dyn Texts,
    numbers: &'a Numbers,
}

/// Where the texts of reports are found.
pub(crate) trait Texts {
    /// The text of a report.
    fn text(&self, report: ReportId) -> Option<Text>;
}

/// No text at all: for records that hold no evidence.
pub(crate) struct NoTexts;

impl Texts for NoTexts {
    fn text(&self, _: ReportId) -> Option<Text> {
        None
    }
}

impl Texts for BTreeMap<ReportId, Text> {
    fn text(&self, report: ReportId) -> Option<Text> {
        self.get(&report).cloned()
    }
}

/// Lays one record down.
pub(crate) fn pack<T: Pack>(record: &T, numbers: &Numbers) -> Vec<u8> {
    let mut to = Writer {
        bytes: Vec::new(),
        words: HashMap::new(),
        numbers,
    };
    record.put(&mut to);
    to.bytes
}

/// Takes one record up; nothing may be left over.
pub(crate) fn unpack<T: Pack>(
    bytes: &[u8],
    text: Option<&Text>,
    texts: &dyn Texts,
    numbers: &Numbers,
) -> Result<T, Damage> {
    let mut from = Reader {
        bytes,
        at: 0,
        words: Vec::new(),
        text: text.cloned(),
        texts,
        numbers,
    };
    let record = T::take(&mut from)?;
    if from.at == bytes.len() {
        Ok(record)
    } else {
        Err(Damage(format!("{} bytes too many", bytes.len() - from.at)))
    }
}

/// A fingerprint of all layouts: records of a case with another one are read again from its inputs.
#[must_use]
pub fn layout() -> String {
    let mut hash = Sha256::new();
    for shape in words::SHAPES
        .iter()
        .chain([syntax::Syntactic::SHAPE].iter())
        .chain(world::SHAPES)
    {
        hash.update(shape);
        hash.update([0]);
    }
    hash.finalize()
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

impl Writer<'_> {
    pub(crate) fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    pub(crate) fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(number.to_le_bytes()[0] | 0x80);
            number >>= 7;
        }
        self.bytes.push(number.to_le_bytes()[0]);
    }

    pub(crate) fn signed(&mut self, number: i64) {
        self.number((number.cast_unsigned() << 1) ^ (number >> 63).cast_unsigned());
    }

    pub(crate) fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// A word of the program: its number if it came before in this record.
    pub(crate) fn word(&mut self, word: &'static str) {
        let next = self.words.len() as u64 + 1;
        match self.words.get(word) {
            Some(&known) => self.number(known),
            None => {
                self.words.insert(word, next);
                self.number(0);
                self.number(word.len() as u64);
                self.raw(word.as_bytes());
            }
        }
    }

    pub(crate) fn named(&mut self, number: u32, of: fn(&Numbers) -> &BTreeMap<u32, u32>) {
        let kept = of(self.numbers).get(&number).copied().unwrap_or(number);
        self.number(u64::from(kept));
    }
}

impl Reader<'_> {
    pub(crate) fn byte(&mut self) -> Result<u8, Damage> {
        let byte = self.bytes.get(self.at).copied();
        self.at += 1;
        byte.ok_or_else(|| Damage("the record ends too early".to_owned()))
    }

    pub(crate) fn number(&mut self) -> Result<u64, Damage> {
        let mut number = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(Damage("a number is too long".to_owned()))
    }

    pub(crate) fn signed(&mut self) -> Result<i64, Damage> {
        let number = self.number()?;
        Ok((number >> 1).cast_signed() ^ -((number & 1).cast_signed()))
    }

    pub(crate) fn small<T: TryFrom<u64>>(&mut self) -> Result<T, Damage> {
        T::try_from(self.number()?).map_err(|_| Damage("a number is too large".to_owned()))
    }

    pub(crate) fn raw(&mut self, length: usize) -> Result<&[u8], Damage> {
        let end = self.at.saturating_add(length);
        let bytes = self
            .bytes
            .get(self.at..end)
            .ok_or_else(|| Damage("the record ends too early".to_owned()))?;
        self.at = end;
        Ok(bytes)
    }

    /// How many follow; never more than there are bytes left, so damage cannot ask for all memory.
    pub(crate) fn count(&mut self) -> Result<usize, Damage> {
        let count: usize = self.small()?;
        if count > self.bytes.len().saturating_sub(self.at) {
            return Err(Damage("a list is longer than its record".to_owned()));
        }
        Ok(count)
    }

    pub(crate) fn string(&mut self) -> Result<String, Damage> {
        let length = self.small()?;
        let bytes = self.raw(length)?.to_vec();
        String::from_utf8(bytes).map_err(|_| Damage("words that are no text".to_owned()))
    }

    pub(crate) fn word(&mut self) -> Result<&'static str, Damage> {
        let number: usize = self.small()?;
        if number == 0 {
            let word = crate::intern::intern(&self.string()?);
            self.words.push(word);
            return Ok(word);
        }
        self.words
            .get(number - 1)
            .copied()
            .ok_or_else(|| Damage("a word that never came".to_owned()))
    }

    pub(crate) fn named(&mut self, of: fn(&Numbers) -> &BTreeMap<u32, u32>) -> Result<u32, Damage> {
        let kept: u32 = self.small()?;
        match of(self.numbers).get(&kept) {
            Some(place) => Ok(*place),
            None if self.numbers.strict => Err(Damage(GONE.to_owned())),
            None => Ok(kept),
        }
    }

    /// A span of the text at hand.
    pub(crate) fn span(&mut self) -> Result<Span, Damage> {
        let (start, length): (usize, usize) = (self.small()?, self.small()?);
        let text = self
            .text
            .as_ref()
            .ok_or_else(|| Damage("a span without its text".to_owned()))?;
        within(text, start, length)
    }

    /// A span of the text of any report.
    pub(crate) fn span_of(&mut self, report: ReportId) -> Result<Span, Damage> {
        let (start, length): (usize, usize) = (self.small()?, self.small()?);
        let text = self
            .texts
            .text(report)
            .ok_or_else(|| Damage(format!("evidence in {report}, which is not in the case")))?;
        within(&text, start, length)
    }
}

fn within(text: &Text, start: usize, length: usize) -> Result<Span, Damage> {
    let end = start.saturating_add(length);
    text.span(start, end)
        .ok_or_else(|| Damage(format!("the place {start}..{end} does not fit the text")))
}

/// Lays down a struct: its fields in the order that is written here.
macro_rules! record {
    ($name:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::pack::Pack for $name {
            const SHAPE: &'static str = concat!(stringify!($name), "{", $(stringify!($field), ",",)+ "}");
            fn put(&self, to: &mut $crate::pack::Writer<'_>) {
                let Self { $($field),+ } = self;
                $($crate::pack::Pack::put($field, to);)+
            }
            fn take(from: &mut $crate::pack::Reader<'_>) -> Result<Self, $crate::pack::Damage> {
                Ok(Self { $($field: $crate::pack::Pack::take(from)?),+ })
            }
        }
    };
}

/// Lays down an enum of bare cases: one number for each, never given to another.
macro_rules! choice {
    ($name:ident { $($case:ident = $number:literal),+ $(,)? }) => {
        impl $crate::pack::Pack for $name {
            const SHAPE: &'static str =
                concat!(stringify!($name), "{", $(stringify!($case), "=", stringify!($number), ",",)+ "}");
            fn put(&self, to: &mut $crate::pack::Writer<'_>) {
                to.byte(match self { $(Self::$case => $number),+ });
            }
            fn take(from: &mut $crate::pack::Reader<'_>) -> Result<Self, $crate::pack::Damage> {
                match from.byte()? {
                    $($number => Ok(Self::$case),)+
                    other => Err($crate::pack::Damage(format!(concat!(stringify!($name), " has no case {}"), other))),
                }
            }
        }
    };
}

/// Lays down a struct of one number.
macro_rules! counted {
    ($($name:ident),+ $(,)?) => {$(
        impl $crate::pack::Pack for $name {
            const SHAPE: &'static str = stringify!($name);
            fn put(&self, to: &mut $crate::pack::Writer<'_>) {
                to.number(u64::from(self.0));
            }
            fn take(from: &mut $crate::pack::Reader<'_>) -> Result<Self, $crate::pack::Damage> {
                Ok(Self(from.small()?))
            }
        }
    )+};
}

pub(crate) use {choice, counted, record};

#[cfg(test)]
mod tests {
    use super::*;
    use onrecord_nouns::{Days, Evidence, Merge, Source, SourceId, TimeReference, Token};

    fn again<T: Pack>(record: &T, text: &Text) -> T {
        let bytes = pack(record, &Numbers::default());
        unpack(&bytes, Some(text), &NoTexts, &Numbers::default()).unwrap_or_else(|damage| panic!("{damage}"))
    }

    #[test]
    fn numbers_of_any_size_come_back() {
        let text = Text::from("");
        for number in [0, 1, 127, 128, 300, u64::from(u32::MAX), u64::MAX] {
            assert_eq!(again(&number, &text), number);
        }
        for number in [0, -1, 63, -64, 64, i64::MIN, i64::MAX] {
            assert_eq!(again(&number, &text), number);
        }
        assert_eq!(again(&-0.5_f64, &text).to_bits(), (-0.5_f64).to_bits());
    }

    #[test]
    fn a_place_that_does_not_fit_its_text_is_damage() {
        let text = Text::from("a café");
        let place = text.span(2, 7).unwrap();
        let bytes = pack(&place, &Numbers::default());
        let other = Text::from("a caf");
        let taken: Result<Span, Damage> = unpack(&bytes, Some(&other), &NoTexts, &Numbers::default());
        assert!(taken.unwrap_err().to_string().contains("2..7"));
        assert_eq!(again(&place, &text), place);
    }

    #[test]
    fn sources_are_translated_on_the_way_in_and_out() {
        let text = Text::from("the ministry");
        let report = ReportId([7; 8]);
        let source = Source {
            name: "the ministry".to_owned(),
            aliases: vec!["it".to_owned()],
            kind: onrecord_nouns::EntityKind::Government,
            known: None,
            actor: Some(SourceId(2)),
            anonymous: None,
            merges: vec![Merge {
                reason: "the same name".to_owned(),
                evidence: vec![Evidence {
                    report,
                    span: text.whole(),
                }],
            }],
        };
        let there = Numbers {
            sources: [(2, 900)].into(),
            ..Numbers::default()
        };
        let back = Numbers {
            sources: [(900, 2)].into(),
            strict: true,
            ..Numbers::default()
        };
        let bytes = pack(&source, &there);
        let texts: BTreeMap<ReportId, Text> = [(report, text)].into();
        let taken: Source = unpack(&bytes, None, &texts, &back).unwrap_or_else(|damage| panic!("{damage}"));
        assert_eq!(taken, source);
        let gone = Numbers {
            strict: true,
            ..Numbers::default()
        };
        assert!(
            unpack::<Source>(&bytes, None, &texts, &gone)
                .unwrap_err()
                .is_gone()
        );
    }

    #[test]
    fn tokens_come_back_field_by_field() {
        let text = Text::from("It rained.");
        let token = |from, to, sentence, head, tag| Token {
            span: text.span(from, to).unwrap(),
            sentence: onrecord_nouns::SentenceId(sentence),
            lemma: "it".into(),
            tag,
            pos: "PRON",
            dep: "",
            head: onrecord_nouns::TokenId(head),
            name: (from == 0).then_some("PERSON"),
            name_starts: from == 0,
        };
        let syntax = onrecord_nouns::Syntax {
            sentences: vec![onrecord_nouns::Sentence {
                span: text.whole(),
                block: 0,
                first: onrecord_nouns::TokenId(0),
                end: onrecord_nouns::TokenId(3),
            }],
            tokens: vec![
                token(0, 2, 0, 1, "PRP"),
                token(3, 9, 0, 1, "VBD"),
                token(9, 10, 0, 1, "."),
            ],
        };
        let Syntactic(taken) = again(&Syntactic(syntax.clone()), &text);
        assert_eq!(taken, syntax);
    }

    #[test]
    fn whatever_is_damaged_is_no_panic() {
        let text = Text::from("Monday");
        let record = TimeReference::Absolute(Days::one(jiff::civil::date(2025, 3, 1)));
        let good = pack(&record, &Numbers::default());
        for at in 0..good.len() {
            for bit in 0..8 {
                let mut bytes = good.clone();
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << bit;
                }
                let _: Result<TimeReference, Damage> =
                    unpack(&bytes, Some(&text), &NoTexts, &Numbers::default());
            }
        }
        let list = [0xff, 0xff, 0xff, 0xff, 0x0f];
        let taken: Result<Vec<u8>, Damage> = unpack(&list, None, &NoTexts, &Numbers::default());
        assert!(taken.is_err());
    }
}
