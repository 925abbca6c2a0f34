//! Which format a document has, from its name and its first bytes.
//!
//! Decoding and parsing are left to the readers of each format. Surprising: bytes outrank the
//! name, so a page saved as `.txt` is still read as a page.

/// The format of an input document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Plain text, perhaps with the clutter of a page.
    Text,
    /// Text with Markdown marks.
    Markdown,
    /// A web page.
    Html,
    /// One JSON object a line.
    Jsonl,
    /// A web archive: many pages with what the server said of each.
    Warc,
    /// A feed, RSS or Atom: many reports, or the starts of them.
    Feed,
    /// Nothing but white space.
    Empty,
    /// No text in any encoding.
    Binary,
    /// A known format that is not read yet, in words.
    Refused(&'static str),
}

/// How many bytes are looked at to tell text from binary data.
const LOOKED_AT: usize = 64 * 1024;

/// Signatures at the start of formats that are not read.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF-", "a PDF file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\0", "an xz archive"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"{\\rtf", "an RTF document"),
    (b"SQLite format 3\0", "a database"),
];

/// Tells the format of a document from its name and its bytes.
///
/// # Limits
///
/// UTF-16 without a byte-order mark is known only if most of its text is ASCII.
#[must_use]
pub fn sniff(name: &str, bytes: &[u8]) -> Format {
    if let Some((_, kind)) = SIGNATURES.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Format::Refused(kind);
    }
    if bytes.starts_with(b"WARC/") {
        return Format::Warc;
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let ending = ending.to_ascii_lowercase();
    if ending == "eml" || ending == "mbox" {
        return Format::Refused("a mail message");
    }
    let wide = wide_text(bytes);
    if !wide && bytes.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) {
        return Format::Empty;
    }
    let body = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if !wide && binary_share_too_high(body) {
        return Format::Binary;
    }
    let narrow: Vec<u8> = if wide {
        bytes
            .iter()
            .copied()
            .filter(|byte| !matches!(byte, 0 | 0xfe | 0xff))
            .take(2048)
            .collect()
    } else {
        body.iter().copied().take(2048).collect()
    };
    let start = String::from_utf8_lossy(&narrow).trim_start().to_ascii_lowercase();
    if narrow.iter().all(u8::is_ascii_whitespace) && bytes.len() < LOOKED_AT {
        return if wide { Format::Empty } else { Format::Text };
    }
    if start.starts_with("<rss") || start.starts_with("<feed") || is_xml_feed(&start) {
        return Format::Feed;
    }
    if looks_like_html(&start) {
        return Format::Html;
    }
    match ending.as_str() {
        "html" | "htm" | "xhtml" => Format::Html,
        "jsonl" | "ndjson" => Format::Jsonl,
        "json" if start.starts_with('{') => Format::Jsonl,
        "md" | "markdown" => Format::Markdown,
        _ if start.starts_with("{\"") => Format::Jsonl,
        _ => Format::Text,
    }
}

fn is_xml_feed(start: &str) -> bool {
    start.starts_with("<?xml")
        && (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf"))
}

fn looks_like_html(start: &str) -> bool {
    ["<!doctype html", "<html", "<head", "<body", "<article", "<main"]
        .iter()
        .any(|tag| start.starts_with(tag))
        || ((start.starts_with("<!--") || start.starts_with("<?xml") || start.starts_with('<'))
            && start.contains("<html"))
}

/// Whether the bytes are UTF-16: a byte-order mark, or zeros at every second place.
pub(crate) fn wide_text(bytes: &[u8]) -> bool {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return bytes.len() >= 2;
    }
    wide_without_mark(bytes).is_some()
}

/// Which UTF-16 the bytes are, if the zeros of ASCII letters tell.
pub(crate) fn wide_without_mark(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let looked = bytes.get(..bytes.len().min(LOOKED_AT) & !1)?;
    if looked.len() < 4 {
        return None;
    }
    let (mut even, mut odd) = (0, 0);
    for pair in looked.chunks_exact(2) {
        match pair {
            [0, low] if *low != 0 => even += 1,
            [low, 0] if *low != 0 => odd += 1,
            _ => {}
        }
    }
    let pairs = looked.len() / 2;
    if odd * 10 >= pairs * 6 && even * 20 <= pairs {
        Some(encoding_rs::UTF_16LE)
    } else if even * 10 >= pairs * 6 && odd * 20 <= pairs {
        Some(encoding_rs::UTF_16BE)
    } else {
        None
    }
}

fn never_in_text(byte: u8) -> bool {
    byte < 0x09 || (0x0e..0x20).contains(&byte) && byte != 0x1b || byte == 0x7f
}

fn binary_share_too_high(bytes: &[u8]) -> bool {
    let looked = bytes.get(..bytes.len().min(LOOKED_AT)).unwrap_or(bytes);
    let odd = looked.iter().filter(|byte| never_in_text(**byte)).count();
    odd * 50 > looked.len()
}

/// Where the first byte stands that no text has.
pub(crate) fn first_binary_byte(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| never_in_text(*byte)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_outrank_the_name() {
        assert_eq!(sniff("a.txt", b"<!DOCTYPE html><p>Rain"), Format::Html);
        assert_eq!(sniff("a.txt", b"%PDF-1.7 ..."), Format::Refused("a PDF file"));
        assert_eq!(sniff("a.txt", b"Rain fell on the harbour."), Format::Text);
        assert_eq!(sniff("a", b"{\"text\": \"Rain\"}\n"), Format::Jsonl);
        assert_eq!(sniff("a.md", b"# Rain"), Format::Markdown);
        assert_eq!(sniff("a", b"WARC/1.0\r\n"), Format::Warc);
        assert_eq!(sniff("a.xml", b"<?xml version='1.0'?>\n<rss>"), Format::Feed);
    }

    #[test]
    fn junk_and_emptiness_are_told_apart() {
        assert_eq!(sniff("a.txt", b""), Format::Empty);
        assert_eq!(sniff("a.txt", b" \n\t"), Format::Empty);
        assert_eq!(sniff("a.txt", &[0, 1, 2, 3, 4, 5, 6, 7, 8]), Format::Binary);
        assert_eq!(sniff("a.txt", b"\xff\xfeR\0a\0i\0n\0"), Format::Text);
        assert_eq!(sniff("a.txt", b"R\0a\0i\0n\0s\0"), Format::Text);
    }
}
