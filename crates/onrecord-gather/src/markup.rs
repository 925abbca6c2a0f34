//! The tags and texts of a page, each with its place in the source.
//!
//! What they mean for the layout is left to `page`. Surprising: no tree is built, so no nesting,
//! however deep or broken, costs more than its length; and every letter of a page keeps its place,
//! which a tree builder would lose.

/// A piece of markup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'p> {
    /// A start tag: its name as written, and the source of its attributes.
    Open { name: &'p str, attributes: &'p str },
    /// An end tag.
    Close { name: &'p str },
    /// Text between tags, entities still written out, and where it starts.
    Text { raw: &'p str, at: usize },
    /// The content of an element that holds no markup: a script, a style, a title.
    Raw {
        name: &'p str,
        attributes: &'p str,
        raw: &'p str,
        at: usize,
    },
}

/// Elements whose content is not markup.
const RAW: &[&str] = &[
    "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "template",
];

/// The pieces of a page, in its order.
pub(crate) fn pieces(page: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut scan = Scan { page, at: 0 };
    std::iter::from_fn(move || scan.next_piece())
}

struct Scan<'p> {
    page: &'p str,
    at: usize,
}

impl<'p> Scan<'p> {
    fn rest(&self) -> &'p str {
        self.page.get(self.at..).unwrap_or_default()
    }

    fn next_piece(&mut self) -> Option<Piece<'p>> {
        loop {
            let rest = self.rest();
            if rest.is_empty() {
                return None;
            }
            if !rest.starts_with('<') {
                return Some(self.text(0));
            }
            let second = rest.as_bytes().get(1).copied();
            match second {
                Some(letter) if letter.is_ascii_alphabetic() => return Some(self.open()),
                Some(b'/') if rest.as_bytes().get(2).is_some_and(u8::is_ascii_alphabetic) => {
                    let name = tag_name(rest.get(2..).unwrap_or_default());
                    self.at += tag_end(rest);
                    return Some(Piece::Close { name });
                }
                Some(b'!') if rest.starts_with("<!--") => {
                    let inner = rest.get(4..).unwrap_or_default();
                    let closed = inner
                        .starts_with('>')
                        .then_some(5)
                        .or_else(|| inner.find("-->").map(|end| end + 7));
                    self.at += closed.unwrap_or(rest.len());
                }
                Some(b'!' | b'?' | b'/') => {
                    self.at += rest.find('>').map_or(rest.len(), |end| end + 1);
                }
                _ => return Some(self.text(1)),
            }
        }
    }

    /// Text up to the next `<`; the first `skip` bytes belong to it in any case.
    fn text(&mut self, skip: usize) -> Piece<'p> {
        let at = self.at;
        let rest = self.rest();
        let after = rest.get(skip..).unwrap_or_default();
        let end = after.find('<').map_or(rest.len(), |end| end + skip);
        self.at += end;
        Piece::Text {
            raw: rest.get(..end).unwrap_or_default(),
            at,
        }
    }

    fn open(&mut self) -> Piece<'p> {
        let rest = self.rest();
        let name = tag_name(rest.get(1..).unwrap_or_default());
        let end = tag_end(rest);
        let inside = rest.get(1 + name.len()..end).unwrap_or_default();
        let attributes = inside.strip_suffix('>').unwrap_or(inside);
        self.at += end;
        if RAW.iter().any(|raw| name.eq_ignore_ascii_case(raw)) && !attributes.ends_with('/') {
            let at = self.at;
            let content = self.rest();
            let close = find_close(content, name);
            let raw = content.get(..close).unwrap_or_default();
            self.at += close;
            let tail = self.rest();
            self.at += if tail.is_empty() { 0 } else { tag_end(tail) };
            return Piece::Raw {
                name,
                attributes,
                raw,
                at,
            };
        }
        Piece::Open { name, attributes }
    }
}

fn tag_name(rest: &str) -> &str {
    let end = rest.find(|letter: char| letter.is_whitespace() || matches!(letter, '>' | '/' | '<'));
    rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
}

/// The length of the tag that starts here, quoted attributes included.
fn tag_end(rest: &str) -> usize {
    let mut quote = None;
    let mut after_equals = false;
    for (at, byte) in rest.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') if after_equals => quote = Some(byte),
            (None, b'>') => return at + 1,
            _ => {}
        }
        after_equals = byte == b'=' || after_equals && byte.is_ascii_whitespace();
    }
    // A quotation mark that is never closed: the tag ends at the first `>`.
    rest.find('>').map_or(rest.len(), |end| end + 1)
}

/// Where the end tag of a raw element stands, or the end of the page.
fn find_close(content: &str, name: &str) -> usize {
    let bytes = content.as_bytes();
    let mut from = 0;
    while let Some(found) = content.get(from..).and_then(|rest| rest.find("</")) {
        let at = from + found;
        let named = bytes.get(at + 2..at + 2 + name.len());
        if named.is_some_and(|named| named.eq_ignore_ascii_case(name.as_bytes())) {
            return at;
        }
        from = at + 2;
    }
    content.len()
}

/// The value of an attribute, entities still written out.
pub(crate) fn attribute<'p>(attributes: &'p str, wanted: &str) -> Option<&'p str> {
    let mut rest = attributes;
    loop {
        rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '/');
        if rest.is_empty() {
            return None;
        }
        let end = rest
            .find(|letter: char| letter.is_whitespace() || matches!(letter, '=' | '/'))
            .unwrap_or(rest.len());
        let end = if end == 0 { 1 } else { end };
        let name = rest.get(..end)?;
        let after = rest.get(end..)?.trim_start();
        let (value, next) = match after.strip_prefix('=') {
            None => ("", rest.get(end..)?),
            Some(value) => quoted(value.trim_start()),
        };
        if name.eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = next;
    }
}

/// A value with or without quotation marks, and what follows it.
fn quoted(value: &str) -> (&str, &str) {
    for mark in ['"', '\''] {
        if let Some(inner) = value.strip_prefix(mark) {
            return inner.split_once(mark).unwrap_or((inner, ""));
        }
    }
    let end = value.find(char::is_whitespace).unwrap_or(value.len());
    value.split_at_checked(end).unwrap_or((value, ""))
}

/// The character or characters that an entity at the start of `rest` stands for, and its length.
pub(crate) fn entity(rest: &str) -> Option<(String, usize)> {
    let inner = rest.strip_prefix('&')?;
    let length = inner
        .bytes()
        .take(34)
        .position(|byte| !(byte.is_ascii_alphanumeric() || byte == b'#'))
        .unwrap_or(inner.len().min(34));
    let closed = inner.as_bytes().get(length) == Some(&b';');
    let whole = 1 + length + usize::from(closed);
    let source = rest.get(..whole)?;
    let made = htmlize::unescape(source);
    if made == source {
        return None;
    }
    // Without `;` only a part may have been an entity (`&ampx`): what was left over is no part of it.
    let left = if closed {
        0
    } else {
        source.len().min(common_tail(source, &made))
    };
    let made = made.get(..made.len() - left)?.to_owned();
    Some((made, whole - left))
}

fn common_tail(one: &str, other: &str) -> usize {
    one.bytes()
        .rev()
        .zip(other.bytes().rev())
        .take_while(|(a, b)| a == b)
        .count()
}

/// A text with its entities undone.
pub(crate) fn unescaped(raw: &str) -> String {
    htmlize::unescape(raw).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_markup_is_read_to_its_end() {
        let page =
            "<p class=\"a>b\">One <b>two</b> 3 < 4<!-- <p>no -->, <script>if (a</b) {}</script>end<a href='x";
        let found: Vec<String> = pieces(page)
            .map(|piece| match piece {
                Piece::Open { name, attributes } => format!("<{name}{attributes}>"),
                Piece::Close { name } => format!("</{name}>"),
                Piece::Text { raw, .. } => raw.to_owned(),
                Piece::Raw { name, raw, .. } => format!("[{name} {raw}]"),
            })
            .collect();
        assert_eq!(
            found,
            [
                "<p class=\"a>b\">",
                "One ",
                "<b>",
                "two",
                "</b>",
                " 3 ",
                "< 4",
                ", ",
                "[script if (a</b) {}]",
                "end",
                "<a href='x>"
            ]
        );
    }

    #[test]
    fn attributes_are_read_with_and_without_quotes() {
        let attributes = " property=\"og:title\" content='A &amp; B' data-x=1 hidden";
        assert_eq!(attribute(attributes, "content"), Some("A &amp; B"));
        assert_eq!(attribute(attributes, "data-x"), Some("1"));
        assert_eq!(attribute(attributes, "hidden"), Some(""));
        assert_eq!(attribute(attributes, "title"), None);
    }

    #[test]
    fn entities_are_undone() {
        assert_eq!(entity("&amp; more"), Some(("&".into(), 5)));
        assert_eq!(entity("&#8217;s"), Some(("’".into(), 7)));
        assert_eq!(entity("&nbsp;"), Some(("\u{a0}".into(), 6)));
        assert_eq!(entity("&zzz;"), None);
        assert_eq!(entity("& more"), None);
    }
}
