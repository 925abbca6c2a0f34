//! The fields of one JSON object, each with its place, and strings with a trail to their bytes.
//!
//! Which field means what is left to `jsonl`. Surprising: this is no general parser; values inside
//! other values are skipped, without recursion, so depth costs nothing.

use crate::trail::Trail;

/// A field of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) value: Value,
}

/// The value of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// A string: the bytes between its quotation marks.
    Text(usize, usize),
    /// A number: its bytes.
    Number(usize, usize),
    /// Anything else.
    Other,
}

/// What is wrong, and where.
pub(crate) type Wrong = (&'static str, usize);

/// The fields of the object that a line consists of.
pub(crate) fn fields(line: &str, max_depth: usize) -> Result<Vec<Field>, Wrong> {
    let mut scan = Scan {
        bytes: line.as_bytes(),
        at: 0,
    };
    let mut found = Vec::new();
    scan.expect(b'{', "no `{` at the start")?;
    scan.blanks();
    if scan.peek() == Some(b'}') {
        scan.at += 1;
    } else {
        loop {
            scan.blanks();
            let (start, end) = scan.string()?;
            scan.expect(b':', "no `:` after a name")?;
            let value = scan.value(max_depth)?;
            let (name, _) = unescape(line.get(start..end).unwrap_or_default());
            found.push(Field { name, value });
            scan.blanks();
            match scan.peek() {
                Some(b',') => scan.at += 1,
                Some(b'}') => {
                    scan.at += 1;
                    break;
                }
                _ => return Err(("no `,` or `}` after a value", scan.at)),
            }
        }
    }
    scan.blanks();
    if scan.at < scan.bytes.len() {
        return Err(("something follows the object", scan.at));
    }
    Ok(found)
}

struct Scan<'l> {
    bytes: &'l [u8],
    at: usize,
}

impl Scan<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn blanks(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    fn expect(&mut self, byte: u8, why: &'static str) -> Result<(), Wrong> {
        self.blanks();
        if self.peek() != Some(byte) {
            return Err((why, self.at));
        }
        self.at += 1;
        Ok(())
    }

    /// The bytes between the quotation marks of the string that starts here.
    fn string(&mut self) -> Result<(usize, usize), Wrong> {
        if self.peek() != Some(b'"') {
            return Err(("no string where one must stand", self.at));
        }
        let start = self.at + 1;
        self.at = start;
        loop {
            match self.peek() {
                None => return Err(("a string without end", start - 1)),
                Some(b'"') => break,
                Some(b'\\') => self.at += 2,
                Some(_) => self.at += 1,
            }
        }
        let end = self.at;
        self.at += 1;
        Ok((start, end))
    }

    fn value(&mut self, max_depth: usize) -> Result<Value, Wrong> {
        self.blanks();
        match self.peek() {
            Some(b'"') => self.string().map(|(start, end)| Value::Text(start, end)),
            Some(b'{' | b'[') => self.skip_nested(max_depth).map(|()| Value::Other),
            Some(b'-' | b'0'..=b'9') => {
                let start = self.at;
                while self
                    .peek()
                    .is_some_and(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
                {
                    self.at += 1;
                }
                Ok(Value::Number(start, self.at))
            }
            Some(b't' | b'f' | b'n') => {
                let rest = self.bytes.get(self.at..).unwrap_or_default();
                let word = [&b"true"[..], b"false", b"null"]
                    .into_iter()
                    .find(|word| rest.starts_with(word));
                self.at += word.ok_or(("a word that is no value", self.at))?.len();
                Ok(Value::Other)
            }
            _ => Err(("no value after a name", self.at)),
        }
    }

    fn skip_nested(&mut self, max_depth: usize) -> Result<(), Wrong> {
        let mut open = Vec::new();
        loop {
            match self.peek() {
                None => return Err(("a bracket without end", self.at)),
                Some(b'"') => {
                    self.string()?;
                    continue;
                }
                Some(byte @ (b'{' | b'[')) => open.push(byte),
                Some(byte @ (b'}' | b']')) => {
                    let fits = matches!((open.pop(), byte), (Some(b'{'), b'}') | (Some(b'['), b']'));
                    if !fits {
                        return Err(("a bracket that closes nothing", self.at));
                    }
                }
                Some(_) => {}
            }
            if open.len() > max_depth {
                return Err(("nested too deep", self.at));
            }
            self.at += 1;
            if open.is_empty() {
                return Ok(());
            }
        }
    }
}

/// The characters of a string, and the trail from them to its bytes.
///
/// A wrong escape is read as `U+FFFD`.
pub(crate) fn unescape(raw: &str) -> (String, Trail) {
    let mut text = String::with_capacity(raw.len());
    let mut trail = Trail::default();
    let mut at = 0;
    while let Some(rest) = raw.get(at..).filter(|rest| !rest.is_empty()) {
        let plain = rest.find('\\').unwrap_or(rest.len());
        trail.push(text.len(), plain, at, plain);
        text.push_str(rest.get(..plain).unwrap_or_default());
        at += plain;
        let Some(escape) = rest.get(plain..).filter(|escape| !escape.is_empty()) else {
            break;
        };
        let (letter, length) = escaped(escape);
        trail.push(text.len(), letter.len_utf8(), at, length);
        text.push(letter);
        at += length;
    }
    (text, trail)
}

/// The character that an escape stands for, and the length of the escape.
fn escaped(escape: &str) -> (char, usize) {
    let second = escape.chars().nth(1);
    let plain = match second {
        Some('n') => '\n',
        Some('t') => '\t',
        Some('r') => '\r',
        Some('b') => '\u{8}',
        Some('f') => '\u{c}',
        Some(letter @ ('"' | '\\' | '/')) => letter,
        Some('u') => return unicode_escape(escape),
        Some(other) => return ('\u{fffd}', 1 + other.len_utf8()),
        None => return ('\u{fffd}', 1),
    };
    (plain, 2)
}

fn unicode_escape(escape: &str) -> (char, usize) {
    let unit = |from: usize| {
        escape
            .get(from..from + 4)
            .and_then(|digits| u32::from_str_radix(digits, 16).ok())
    };
    let Some(first) = unit(2) else {
        return ('\u{fffd}', 2);
    };
    if let Some(letter) = char::from_u32(first) {
        return (letter, 6);
    }
    let second = escape
        .get(6..8)
        .filter(|mark| *mark == "\\u")
        .and_then(|_| unit(8));
    match second {
        Some(second) if (0xd800..0xdc00).contains(&first) && (0xdc00..0xe000).contains(&second) => {
            let joined = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
            (char::from_u32(joined).unwrap_or('\u{fffd}'), 12)
        }
        _ => ('\u{fffd}', 6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_found_with_their_places() {
        let line = r#" {"id": 7, "tags": ["a", {"b": []}], "text": "The \"port\" is closed", "old": null} "#;
        let found = fields(line, 9).unwrap();
        assert_eq!(found.len(), 4);
        let Value::Text(start, end) = found[2].value else {
            panic!("no text")
        };
        assert_eq!(
            unescape(line.get(start..end).unwrap()).0,
            "The \"port\" is closed"
        );
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        assert_eq!(fields("[1]", 9), Err(("no `{` at the start", 0)));
        assert_eq!(fields(r#"{"a": "b"#, 9), Err(("a string without end", 6)));
        assert_eq!(fields(r#"{"a": [[[[1]]]]}"#, 2), Err(("nested too deep", 8)));
    }

    #[test]
    fn escapes_are_undone_and_traced() {
        let raw = r"caf\u00e9 \ud83d\ude00 \n end";
        let (text, trail) = unescape(raw);
        assert_eq!(text, "café 😀 \n end");
        let map = trail.into_map();
        let whole = onrecord_nouns::Text::from(text.as_str());
        let end = whole.span(text.len() - 3, text.len()).unwrap();
        assert_eq!(map.file_range(end), ((raw.len() - 3) as u64, raw.len() as u64));
        let face = whole.span(6, 10).unwrap();
        assert_eq!(map.file_range(face), (10, 22));
    }
}
