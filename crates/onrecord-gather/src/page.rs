//! The visible lines of a page, each with its place in the source and what the markup says of it.
//!
//! Which lines are the report is left to the model; metadata to `metadata`. Surprising: all visible
//! text of the page becomes the text of the report, clutter too, since nothing is cut.

use crate::features::hash;
use crate::markup::{Piece, attribute, entity, pieces};
use crate::trail::Trail;
use crate::words::words as furniture;

/// A page as text.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) text: String,
    /// From the text to the bytes of the page.
    pub(crate) trail: Trail,
    /// One for each line of the text that is not blank, in order.
    pub(crate) facts: Vec<Facts>,
    /// The deepest nesting that was seen.
    pub(crate) depth: usize,
}

/// What the markup says of a line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    /// Letters of the line, and how many of them are inside links.
    pub(crate) letters: usize,
    pub(crate) link_letters: usize,
    /// Level of the heading that it stands in, or 0.
    pub(crate) heading: u8,
    /// Which of [`PLACES`] it stands in, as bits.
    pub(crate) places: u32,
    /// How deep it stands.
    pub(crate) depth: usize,
    /// The nearest elements that it stands in, innermost first, by number.
    pub(crate) path: [u32; PATH],
    /// Hashes of element names, classes and ids around it.
    pub(crate) hashes: Vec<u32>,
    /// The machine-readable date of a `time` element in it, as a place in the page.
    pub(crate) time: Option<String>,
    /// The outermost element around it that is set beside the report, by number, or 0.
    pub(crate) shelf: u32,
    /// Whether what readers write stands in that element.
    pub(crate) of_readers: bool,
}

/// How many of the elements around a line are kept.
pub(crate) const PATH: usize = 4;

/// Elements that say what is in them.
pub(crate) const PLACES: &[&str] = &[
    "p",
    "li",
    "td",
    "blockquote",
    "article",
    "main",
    "section",
    "nav",
    "aside",
    "header",
    "footer",
    "figure",
    "figcaption",
    "form",
    "button",
    "ul",
    "table",
    "label",
    "time",
    "em",
    "strong",
    "pre",
    "dd",
    "address",
    "hidden",
];

/// Elements that do not break a line.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
    "i", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
    "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "input", "picture", "source",
    "amp-img", "path", "use",
];

/// Elements whose text nobody sees.
const UNSEEN: &[&str] = &[
    "noscript", "select", "svg", "math", "object", "canvas", "audio", "video", "datalist", "map",
];

/// Elements without an end.
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr", "path", "use", "circle", "rect",
];

/// How many open elements are followed; deeper ones are read as if they were not there.
const DEEPEST: usize = 256;

struct Element {
    name: String,
    number: u32,
    unseen: bool,
    inline: bool,
    places: u32,
    hashes: Vec<u32>,
    shelf: bool,
    of_readers: bool,
}

#[derive(Default)]
struct Layout {
    page: Page,
    open: Vec<Element>,
    unseen: usize,
    links: usize,
    numbers: u32,
    /// The line in the making, if it has letters.
    line: Option<Facts>,
    /// A blank that is due before the next letter: where it stands in the source, and its length.
    blank: Option<(usize, usize)>,
    /// Whether the next line is parted from the last by a blank line.
    apart: bool,
    time: Option<String>,
}

/// Lays a page out as lines.
pub(crate) fn lay_out(source: &str) -> Page {
    let mut layout = Layout::default();
    for piece in pieces(source) {
        match piece {
            Piece::Open { name, attributes } => layout.open(name, attributes),
            Piece::Close { name } => layout.close(&name.to_ascii_lowercase()),
            Piece::Text { raw, at } => layout.text(raw, at),
            Piece::Raw { .. } => {}
        }
    }
    layout.end_line(false);
    layout.page
}

impl Layout {
    fn open(&mut self, name: &str, attributes: &str) {
        let name = name.to_ascii_lowercase();
        if name == "br" || name == "hr" {
            self.end_line(name == "hr");
            return;
        }
        self.close_implied(&name);
        let inline = INLINE.contains(&name.as_str());
        if !inline {
            self.end_line(name != "li" && name != "tr" && name != "td");
        }
        if VOID.contains(&name.as_str())
            || attributes.ends_with('/') && (inline || UNSEEN.contains(&name.as_str()))
        {
            return;
        }
        self.page.depth = self.page.depth.max(self.open.len() + 1);
        if self.open.len() >= DEEPEST {
            return;
        }
        self.numbers += 1;
        let unseen = UNSEEN.contains(&name.as_str());
        self.unseen += usize::from(unseen);
        self.links += usize::from(name == "a");
        if name == "time" {
            self.time = attribute(attributes, "datetime")
                .map(str::to_owned)
                .or_else(|| self.time.take());
        }
        let hidden = attribute(attributes, "hidden").is_some()
            || attribute(attributes, "style")
                .is_some_and(|style| style.replace(' ', "").contains("display:none"))
            || attribute(attributes, "aria-hidden") == Some("true");
        let place = |name: &str| {
            PLACES
                .iter()
                .position(|place| *place == name)
                .map_or(0, |bit| 1 << bit)
        };
        let same = match name.as_str() {
            "ol" => "ul",
            "th" => "td",
            "dt" => "dd",
            "i" => "em",
            "b" => "strong",
            other => other,
        };
        let places = place(same) | if hidden { place("hidden") } else { 0 };
        let mut hashes = vec![hash(&["<", &name])];
        let mut shelf = name == "aside" || name == "nav";
        let mut of_readers = false;
        let whole = name == "body" || name == "html" || name == "main" || name == "article";
        for key in ["class", "id", "itemprop", "role"] {
            let value = attribute(attributes, key).unwrap_or_default().to_lowercase();
            let words = value
                .split(|letter: char| !letter.is_ascii_alphabetic())
                .filter(|word| word.len() > 1);
            let holds = |field| words.clone().any(|word| furniture().has_field_name(field, word));
            shelf |= !whole && !inline && holds("shelf");
            of_readers |= !whole && !inline && holds("readers");
            hashes.extend(words.take(12).map(|word| hash(&[".", word])));
        }
        self.open.push(Element {
            name,
            number: self.numbers,
            unseen,
            inline,
            places,
            hashes,
            shelf: shelf || of_readers,
            of_readers,
        });
    }

    /// Closes what a start tag closes without saying so.
    fn close_implied(&mut self, name: &str) {
        let closes: &[&str] = match name {
            "li" => &["li"],
            "td" | "th" => &["td", "th"],
            "tr" => &["td", "th", "tr"],
            "dt" | "dd" => &["dt", "dd"],
            "option" => &["option"],
            "body" => &["head"],
            _ if !INLINE.contains(&name) => &["p"],
            _ => return,
        };
        let barrier = [
            "ul",
            "ol",
            "table",
            "dl",
            "div",
            "section",
            "article",
            "blockquote",
            "body",
        ];
        for place in (0..self.open.len()).rev() {
            let Some(element) = self.open.get(place) else {
                return;
            };
            if closes.contains(&element.name.as_str()) {
                self.truncate(place);
                if name != "tr" {
                    return;
                }
            } else if barrier.contains(&element.name.as_str()) {
                return;
            }
        }
    }

    fn close(&mut self, name: &str) {
        if name == "br" || name == "p" && !self.open.iter().any(|element| element.name == "p") {
            self.end_line(true);
            return;
        }
        if let Some(place) = self.open.iter().rposition(|element| element.name == name) {
            // A stray end tag of an inline element does not close the blocks inside.
            let inside = self.open.get(place + 1..).unwrap_or_default();
            if INLINE.contains(&name) && inside.iter().any(|element| !element.inline) {
                return;
            }
            self.truncate(place);
        } else if !INLINE.contains(&name) {
            self.end_line(true);
        }
    }

    fn truncate(&mut self, place: usize) {
        let gone = self.open.get(place..).unwrap_or_default();
        let block = gone.iter().any(|element| !element.inline);
        let list = gone
            .first()
            .is_some_and(|element| element.name == "li" || element.name == "td");
        self.unseen -= gone.iter().filter(|element| element.unseen).count();
        self.links -= gone.iter().filter(|element| element.name == "a").count();
        if block {
            self.end_line(!list);
        }
        self.open.truncate(place);
    }

    fn text(&mut self, raw: &str, at: usize) {
        if self.unseen > 0 {
            return;
        }
        let mut place = 0;
        while let Some(rest) = raw.get(place..).filter(|rest| !rest.is_empty()) {
            let here = at + place;
            if let Some((made, length)) = entity(rest) {
                if made
                    .chars()
                    .all(|letter| letter.is_whitespace() || letter == '\u{200b}' || letter == '\u{ad}')
                {
                    self.blank(here, length);
                } else {
                    self.letters(&made, here, length);
                }
                place += length;
                continue;
            }
            let blanks = rest.len() - rest.trim_start().len();
            if blanks > 0 {
                self.blank(here, blanks);
                place += blanks;
                continue;
            }
            let first = rest.chars().next().map_or(1, char::len_utf8);
            let after = rest.get(first..).unwrap_or_default();
            let end = after
                .find(|letter: char| letter.is_whitespace() || letter == '&')
                .map_or(rest.len(), |end| end + first);
            self.letters(rest.get(..end).unwrap_or_default(), here, end);
            place += end;
        }
    }

    fn blank(&mut self, at: usize, length: usize) {
        if self.line.is_some() && self.blank.is_none() {
            self.blank = Some((at, length));
        }
    }

    /// Adds letters made from `length` bytes at `at`.
    fn letters(&mut self, letters: &str, at: usize, length: usize) {
        if self.line.is_none() {
            if !self.page.text.is_empty() {
                self.page.text.push_str(if self.apart { "\n\n" } else { "\n" });
            }
            self.apart = false;
            self.blank = None;
            self.line = Some(self.facts());
        }
        let text_at = self.page.text.len();
        if let Some((blank_at, blank_length)) = self.blank.take() {
            self.page.trail.push(text_at, 1, blank_at, blank_length);
            self.page.text.push(' ');
        }
        let text_at = self.page.text.len();
        // A line break from an entity would start a line that no element starts.
        let plain: String;
        let letters = if letters.contains(['\n', '\r']) {
            plain = letters.replace(['\n', '\r'], " ");
            plain.as_str()
        } else {
            letters
        };
        self.page.trail.push(text_at, letters.len(), at, length);
        self.page.text.push_str(letters);
        let count = letters.chars().count();
        if let Some(line) = &mut self.line {
            line.letters += count;
            line.link_letters += if self.links > 0 { count } else { 0 };
            if let Some(element) = self.open.last().filter(|element| element.inline) {
                line.places |= element.places;
            }
            if line.time.is_none() {
                line.time = self.time.take();
            }
        }
    }

    fn facts(&self) -> Facts {
        let mut facts = Facts {
            depth: self.open.len(),
            ..Facts::default()
        };
        let blocks = self.open.iter().rev().filter(|element| !element.inline);
        for (place, element) in facts.path.iter_mut().zip(blocks) {
            *place = element.number;
        }
        for element in self.open.iter().rev() {
            facts.places |= element.places;
            if element.shelf {
                facts.shelf = element.number;
                facts.of_readers |= element.of_readers;
            }
            let level = element
                .name
                .strip_prefix('h')
                .and_then(|level| level.parse().ok());
            if let Some(level) = level.filter(|level| (1..=6).contains(level)) {
                facts.heading = level;
            }
            if facts.hashes.len() < 60 {
                facts.hashes.extend(&element.hashes);
            }
        }
        facts
    }

    fn end_line(&mut self, apart: bool) {
        self.apart |= apart;
        self.blank = None;
        if let Some(line) = self.line.take() {
            self.page.facts.push(line);
            self.apart = apart;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_become_lines_and_keep_their_places() {
        let source = "<body><ul><li>Home<li>World</ul><p>The  <b>port</b> isn&rsquo;t\nopen.<p>It said <a href=x>so</a>.</div></body>";
        let page = lay_out(source);
        assert_eq!(page.text, "Home\nWorld\n\nThe port isn’t open.\n\nIt said so.");
        assert_eq!(page.facts.len(), 4);
        let text = onrecord_nouns::Text::from(page.text.as_str());
        let map = page.trail.into_map();
        let start = page.text.find("port isn’t").unwrap();
        let (from, to) = map.file_range(text.span(start, start + "port isn’t".len()).unwrap());
        let range = usize::try_from(from).unwrap()..usize::try_from(to).unwrap();
        assert_eq!(source.get(range), Some("port</b> isn&rsquo;t"));
    }

    #[test]
    fn deep_and_unclosed_elements_cost_nothing() {
        let page = lay_out(&"<b><i><a>".repeat(20_000));
        assert!(page.text.is_empty());
        let page = lay_out(&format!("{}The port is closed.", "<div>".repeat(100_000)));
        assert_eq!(page.text, "The port is closed.");
    }
}
