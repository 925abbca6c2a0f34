//! What splits off at the ends of a chunk, and in the middle of it?
//!
//! The rules are those of the model's tokenizer, written out by hand instead of as expressions: each
//! function says which of them it stands for.

use super::{Piece, Tokenizer, address, piece};
use crate::characters::Class;

impl Tokenizer {
    /// Splits a chunk without white space: prefixes and suffixes in turn, then what is left.
    pub(super) fn split_affixes(&self, chunk: &str, start: usize, pieces: &mut Vec<Piece>) {
        let (mut from, mut to) = (0, chunk.len());
        let mut suffixes: Vec<(usize, usize)> = Vec::new();
        let mut last_length = 0;
        while let Some(rest) = chunk
            .get(from..to)
            .filter(|rest| !rest.is_empty() && rest.len() != last_length)
        {
            if self.is_exception(rest) {
                break;
            }
            last_length = rest.len();
            let prefix = self.prefix(rest);
            if prefix > 0 {
                pieces.push(piece(start + from, start + from + prefix));
                if self.is_exception(rest.get(prefix..).unwrap_or_default()) {
                    from += prefix;
                    break;
                }
            }
            let suffix = self.suffix(rest.get(prefix..).unwrap_or_default());
            if suffix > 0 {
                suffixes.push((start + to - suffix, start + to));
                if self.is_exception(rest.get(..rest.len() - suffix).unwrap_or_default()) {
                    // The exception has the prefix in it.
                    if prefix > 0 {
                        pieces.pop();
                    }
                    to -= suffix;
                    break;
                }
            }
            from += prefix;
            to -= suffix;
        }
        if let Some(rest) = chunk.get(from..to).filter(|rest| !rest.is_empty()) {
            self.split_rest(rest, start + from, pieces);
        }
        pieces.extend(suffixes.into_iter().rev().map(|(start, end)| piece(start, end)));
    }

    fn is_exception(&self, chunk: &str) -> bool {
        !chunk.is_empty() && chunk.len() <= self.longest_exception && self.exceptions.contains_key(chunk)
    }

    fn split_rest(&self, rest: &str, start: usize, pieces: &mut Vec<Piece>) {
        if self.push_exception(rest, start, pieces) {
            return;
        }
        if rest.bytes().all(|byte| byte.is_ascii_alphabetic()) || address::is_address(rest, self.characters())
        {
            pieces.push(piece(start, start + rest.len()));
            return;
        }
        let mut from = 0;
        let mut at = 0;
        while let Some(character) = rest.get(at..).and_then(|rest| rest.chars().next()) {
            let infix = self.infix(rest, at, character);
            if infix > 0 && at > 0 {
                if from < at {
                    pieces.push(piece(start + from, start + at));
                }
                pieces.push(piece(start + at, start + at + infix));
                from = at + infix;
            }
            at += infix.max(character.len_utf8());
        }
        if from < rest.len() {
            pieces.push(piece(start + from, start + rest.len()));
        }
    }

    /// Length of the prefix: one mark, a `+` before no digit, two or more full stops, `US$`.
    fn prefix(&self, rest: &str) -> usize {
        let Some(first) = rest.chars().next() else {
            return 0;
        };
        if first.is_ascii_alphabetic() {
            return self.currency_at(rest);
        }
        match first {
            '.' => Some(stops(rest.bytes())).filter(|count| *count > 1).unwrap_or(0),
            '+' => usize::from(!rest.as_bytes().get(1).is_some_and(u8::is_ascii_digit)),
            _ if self.characters.is(first, Class::PREFIX) => first.len_utf8(),
            _ => 0,
        }
    }

    fn currency_at(&self, rest: &str) -> usize {
        let mut found = self
            .currencies
            .iter()
            .filter(|sign| sign.len() > 1 && rest.starts_with(**sign));
        found.next().map_or(0, |sign| sign.len())
    }

    /// Length of the longest suffix: a mark, full stops, a clitic, a unit or currency after a digit.
    fn suffix(&self, rest: &str) -> usize {
        let mut before = rest.chars().rev();
        let Some(last) = before.next() else {
            return 0;
        };
        let (previous, one_more) = (before.next(), before.next());
        let mut longest = 0;
        if self.characters.is(last, Class::SUFFIX) {
            longest = last.len_utf8();
            if last == '…' && previous == Some('…') {
                longest *= 2;
            }
        }
        if last == '.' {
            longest = longest.max(self.final_stop(rest, previous, one_more));
        }
        if matches!(last, 's' | 'S') && matches!(previous, Some('\'' | '’')) {
            let clitics = self.clitics.iter().filter(|clitic| rest.ends_with(**clitic));
            longest = clitics.map(|clitic| clitic.len()).fold(longest, usize::max);
        }
        // A unit is at most ten bytes long, so a digit further to the left is before none.
        if rest.bytes().rev().take(16).any(|byte| byte.is_ascii_digit()) {
            let after_digit = |suffix: &str| {
                let number = rest.strip_suffix(suffix)?;
                number
                    .ends_with(|c: char| c.is_ascii_digit())
                    .then_some(suffix.len())
            };
            let signs = self.units.iter().chain(&self.currencies).copied().chain(["+"]);
            longest = signs.filter_map(after_digit).fold(longest, usize::max);
        }
        longest
    }

    fn final_stop(&self, rest: &str, previous: Option<char>, one_more: Option<char>) -> usize {
        let Some(previous) = previous else {
            return 0;
        };
        if previous == '.' {
            return stops(rest.bytes().rev());
        }
        let degrees = one_more == Some('°') && matches!(previous, 'F' | 'f' | 'C' | 'c' | 'K' | 'k');
        let acronym = self.characters.is(previous, Class::UPPER)
            && one_more.is_some_and(|character| self.characters.is(character, Class::UPPER));
        usize::from(degrees || acronym || self.characters.is(previous, Class::BEFORE_STOP))
    }

    /// Length of the infix at a place: dots, an icon, or a mark between the right neighbours.
    fn infix(&self, rest: &str, at: usize, character: char) -> usize {
        if character.is_ascii_alphanumeric() {
            return 0;
        }
        let here = rest.get(at..).unwrap_or_default();
        if character == '.' && here.starts_with("..") {
            return stops(here.bytes());
        }
        if self.characters.is(character, Class::INFIX) {
            return character.len_utf8();
        }
        let Some(before) = rest.get(..at).and_then(|before| before.chars().next_back()) else {
            return 0;
        };
        let after = |length: usize| here.get(length..).and_then(|after| after.chars().next());
        let is = |neighbour: Option<char>, class| neighbour.is_some_and(|c| self.characters.is(c, class));
        let letter_before = self.characters.is(before, Class::LETTER);
        let length = character.len_utf8();
        let next = after(length);
        let fits = match character {
            '+' | '*' | '^' | '-'
                if before.is_ascii_digit() && next.is_some_and(|c| c.is_ascii_digit() || c == '-') =>
            {
                true
            }
            '.' => {
                self.characters.is(before, Class::LOWER.or(Class::QUOTE))
                    && is(next, Class::UPPER.or(Class::QUOTE))
            }
            ',' => letter_before && is(next, Class::LETTER),
            ':' | '<' | '>' | '=' | '/' => {
                (letter_before || before.is_ascii_digit()) && is(next, Class::LETTER)
            }
            '-' | '–' | '—' | '~' if letter_before || before.is_ascii_digit() => {
                let hyphens = ["-", "–", "—", "--", "---", "——", "~"].into_iter();
                let mut found = hyphens
                    .filter(|hyphen| here.starts_with(hyphen) && is(after(hyphen.len()), Class::LETTER));
                return found.next().map_or(0, str::len);
            }
            _ => false,
        };
        if fits { length } else { 0 }
    }
}

fn stops(bytes: impl Iterator<Item = u8>) -> usize {
    bytes.take_while(|byte| *byte == b'.').count()
}
