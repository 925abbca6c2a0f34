//! Places in a text.
//!
//! A report's text is gathered once and never edited, so a place found in it stays true. Every
//! answer the program gives is a list of such places. Positions are bytes, not characters.

use std::fmt;
use std::sync::Arc;

use crate::report::ReportId;

/// A report's text, exactly as gathered. Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Text(Arc<str>);

/// A stretch of one text: `start..end`, in bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    // Invariant: start <= end, both on character boundaries. Only `Text` and spans of it make one.
    start: u32,
    end: u32,
}

/// A place in one report of the pile: what a finding rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Evidence {
    /// The report.
    pub report: ReportId,
    /// The place in its text.
    pub span: Span,
}

impl Text {
    /// The longest text that a span can point into, in bytes.
    pub const MAX_LEN: usize = u32::MAX as usize;

    /// Takes a text over.
    ///
    /// # Panics
    ///
    /// If the text is longer than [`Text::MAX_LEN`]; `gather` refuses such input before.
    #[must_use]
    pub fn new(text: impl Into<Arc<str>>) -> Self {
        let text = text.into();
        assert!(text.len() <= Self::MAX_LEN, "a text of 4 GiB or more");
        Self(text)
    }

    /// The whole text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Length in bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The span `start..end`, if it lies in the text and on character boundaries.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "a text is at most u32::MAX long")]
    pub fn span(&self, start: usize, end: usize) -> Option<Span> {
        let fits = start <= end && self.0.is_char_boundary(start) && self.0.is_char_boundary(end);
        fits.then_some(Span {
            start: start as u32,
            end: end as u32,
        })
    }

    /// The span of the whole text.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "a text is at most u32::MAX long")]
    pub fn whole(&self) -> Span {
        Span {
            start: 0,
            end: self.0.len() as u32,
        }
    }

    /// The words at a span.
    ///
    /// # Panics
    ///
    /// If the span comes from another, longer text.
    #[must_use]
    #[expect(
        clippy::string_slice,
        reason = "the one place where a span becomes words again"
    )]
    pub fn slice(&self, span: Span) -> &str {
        &self.0[span.range()]
    }

    /// The span of `part`, a slice borrowed from this very text.
    ///
    /// Gives `None` for a slice of anything else.
    #[must_use]
    pub fn span_of(&self, part: &str) -> Option<Span> {
        let base = self.0.as_ptr() as usize;
        let start = (part.as_ptr() as usize).checked_sub(base)?;
        if start + part.len() <= self.0.len() {
            self.span(start, start + part.len())
        } else {
            None
        }
    }

    /// The span without white space at either end.
    #[must_use]
    pub fn trim(&self, span: Span) -> Span {
        let words = self.slice(span);
        let start = span.start() + (words.len() - words.trim_start().len());
        let end = start + words.trim().len();
        self.span(start, end).unwrap_or(span)
    }

    /// The lines of a span, without their line ends, empty ones too.
    pub fn lines(&self, span: Span) -> impl Iterator<Item = Span> + '_ {
        let mut start = span.start();
        self.slice(span).split_inclusive('\n').filter_map(move |line| {
            let words = line.trim_end_matches(['\n', '\r']);
            let found = self.span(start, start + words.len());
            start += line.len();
            found
        })
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} bytes)", self.0.len())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl Span {
    /// First byte.
    #[must_use]
    pub const fn start(self) -> usize {
        self.start as usize
    }

    /// One past the last byte.
    #[must_use]
    pub const fn end(self) -> usize {
        self.end as usize
    }

    /// Length in bytes.
    #[must_use]
    pub const fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it covers no byte.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// As a range for indexing.
    #[must_use]
    pub const fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether `other` lies wholly inside.
    #[must_use]
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one byte.
    #[must_use]
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The shortest span that covers both. Both must come from one text.
    #[must_use]
    pub fn hull(self, other: Span) -> Span {
        Span {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }

    /// The shared part, if any. Both must come from one text.
    #[must_use]
    pub fn intersection(self, other: Span) -> Option<Span> {
        let (start, end) = (self.start.max(other.start), self.end.min(other.end));
        (start < end).then_some(Span { start, end })
    }

    /// The stretch from the start of this span to the start of `later`.
    #[must_use]
    pub fn until(self, later: Span) -> Span {
        Span {
            start: self.start,
            end: later.start.max(self.start),
        }
    }

    /// The stretch between the end of this span and the start of `later`; empty if they touch.
    #[must_use]
    pub fn gap(self, later: Span) -> Span {
        Span {
            start: self.end,
            end: later.start.max(self.end),
        }
    }

    /// The stretch from the end of `earlier`, which lies in this span, to the end of this span.
    #[must_use]
    pub fn after(self, earlier: Span) -> Span {
        Span {
            start: earlier.end.clamp(self.start, self.end),
            end: self.end,
        }
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_keeps_to_character_boundaries() {
        let text = Text::from("“Yes”");
        assert!(text.span(0, 1).is_none());
        assert_eq!(text.slice(text.span(3, 6).unwrap()), "Yes");
        assert!(text.span(0, 99).is_none());
    }

    #[test]
    fn trim_and_lines_keep_offsets() {
        let text = Text::from(" one \r\n\ntwo");
        let lines: Vec<_> = text.lines(text.whole()).map(|line| text.slice(line)).collect();
        assert_eq!(lines, [" one ", "", "two"]);
        assert_eq!(text.slice(text.trim(text.span(0, 5).unwrap())), "one");
    }

    #[test]
    fn span_of_knows_its_own_slices_only() {
        let text = Text::from("alpha beta");
        let beta = text.as_str().split(' ').nth(1).unwrap();
        assert_eq!(text.span_of(beta).unwrap().range(), 6..10);
        assert!(text.span_of("beta elsewhere").is_none());
    }
}
