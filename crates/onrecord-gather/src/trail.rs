//! From places in a text back to the bytes it was made from, through several steps.
//!
//! Decoding, unescaping and extraction each leave a trail; trails are joined and become the
//! `SourceMap` of a report. Surprising: an empty trail is the identity.

use onrecord_nouns::{Run, SourceMap};

/// Runs from the bytes of a text to the bytes of what it was made from, in the order of the text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trail {
    runs: Vec<Run>,
}

impl Trail {
    /// The trail of a text that stands in its source as it is, from `offset` on.
    pub(crate) fn from_offset(offset: usize, len: usize) -> Self {
        let mut trail = Self::default();
        if offset > 0 {
            trail.push(0, len, offset, len);
        }
        trail
    }

    /// Adds a run; runs that correspond byte for byte and touch are joined.
    pub(crate) fn push(&mut self, text: usize, text_len: usize, file: usize, file_len: usize) {
        if text_len == 0 {
            return;
        }
        let next = run(text, text_len, file, file_len);
        if let Some(last) = self.runs.last_mut() {
            let touches = last.text + last.text_len == next.text && last.file + last.file_len == next.file;
            if touches && plain(last) && plain(&next) {
                last.text_len += next.text_len;
                last.file_len += next.file_len;
                return;
            }
        }
        self.runs.push(next);
    }

    /// Adds all runs of another trail, its text moved to `offset`.
    pub(crate) fn extend(&mut self, offset: usize, other: &Self) {
        for run in &other.runs {
            self.push(
                offset + run.text as usize,
                run.text_len as usize,
                whole(run.file),
                whole(run.file_len),
            );
        }
    }

    /// Adds all runs of another trail, its source moved to `offset`.
    pub(crate) fn extend_moved(&mut self, other: &Self, offset: usize) {
        for run in &other.runs {
            self.push(
                run.text as usize,
                run.text_len as usize,
                offset + whole(run.file),
                whole(run.file_len),
            );
        }
    }

    /// The trail of two steps: this one leads to a middle text, `outer` from there to the file.
    pub(crate) fn through(&self, outer: &Self) -> Self {
        if outer.runs.is_empty() {
            return self.clone();
        }
        if self.runs.is_empty() {
            return outer.clone();
        }
        let mut joined = Self::default();
        for inner in &self.runs {
            let (from, to) = (whole(inner.file), whole(inner.file + inner.file_len));
            if plain(inner) {
                for (start, end, part) in outer.parts(from, to) {
                    let text = inner.text as usize + (start - from);
                    if plain(part) {
                        let file = whole(part.file) + (start - part.text as usize);
                        joined.push(text, end - start, file, end - start);
                    } else {
                        joined.push(text, end - start, whole(part.file), whole(part.file_len));
                    }
                }
            } else {
                let mut range: Option<(usize, usize)> = None;
                for (start, end, part) in outer.parts(from, to) {
                    let (low, high) = if plain(part) {
                        let file = whole(part.file) + (start - part.text as usize);
                        (file, file + (end - start))
                    } else {
                        (whole(part.file), whole(part.file + part.file_len))
                    };
                    range = Some(range.map_or((low, high), |(a, b)| (a.min(low), b.max(high))));
                }
                if let Some((low, high)) = range {
                    joined.push(inner.text as usize, inner.text_len as usize, low, high - low);
                }
            }
        }
        joined
    }

    /// The runs that a stretch of the text touches, with the touched part.
    fn parts(&self, from: usize, to: usize) -> impl Iterator<Item = (usize, usize, &Run)> {
        let first = self
            .runs
            .partition_point(|run| (run.text + run.text_len) as usize <= from);
        let rest = self.runs.get(first..).unwrap_or_default().iter();
        rest.take_while(move |run| (run.text as usize) < to)
            .map(move |run| {
                let (start, end) = (run.text as usize, (run.text + run.text_len) as usize);
                (start.max(from), end.min(to), run)
            })
    }

    /// As the map of a report.
    pub(crate) fn into_map(self) -> SourceMap {
        SourceMap::from_runs(self.runs)
    }
}

/// Whether text and file correspond byte for byte.
fn plain(run: &Run) -> bool {
    u64::from(run.text_len) == run.file_len
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a file in memory is not longer than usize"
)]
fn whole(place: u64) -> usize {
    place as usize
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "texts are shorter than u32::MAX, see `Options::max_bytes`"
)]
fn run(text: usize, text_len: usize, file: usize, file_len: usize) -> Run {
    Run {
        text: text as u32,
        text_len: text_len as u32,
        file: file as u64,
        file_len: file_len as u64,
    }
}
