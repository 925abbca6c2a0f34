//! Which characters the bytes of a file stand for, and from which byte each came.
//!
//! What the text says is left to others. Surprising: bytes that are no characters are kept as
//! `U+FFFD` with a doubt, and every place after them still points at the right byte of the file.

use crate::format::wide_without_mark;
use crate::trail::Trail;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// A decoded document.
#[derive(Debug)]
pub(crate) struct Decoded {
    /// Its characters.
    pub(crate) text: String,
    /// From places in `text` to bytes of the file; empty if they are the same.
    pub(crate) trail: Trail,
    /// The encoding it was decoded from, by its WHATWG name.
    pub(crate) encoding: &'static str,
    /// Where bytes were replaced: the first place in `text`, and how many places.
    pub(crate) replaced: Option<(usize, usize)>,
    /// Whether the encoding was guessed from the bytes alone.
    pub(crate) guessed: bool,
}

/// Decodes a document; `declared` is what the document says of its own encoding.
pub(crate) fn decode(bytes: &[u8], declared: Option<&'static Encoding>) -> Decoded {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let rest = bytes.get(mark..).unwrap_or_default();
        return if encoding == UTF_8 {
            decode_utf8(rest, mark)
        } else {
            decode_with(encoding, rest, mark, false)
        };
    }
    if let Some(encoding) = wide_without_mark(bytes) {
        return decode_with(encoding, bytes, 0, true);
    }
    if std::str::from_utf8(bytes).is_ok() || mostly_utf8(bytes) {
        return decode_utf8(bytes, 0);
    }
    match declared.filter(|encoding| ![UTF_8, UTF_16LE, UTF_16BE].contains(encoding)) {
        Some(encoding) => decode_with(encoding, bytes, 0, false),
        None => decode_with(guess(bytes), bytes, 0, true),
    }
}

/// Whether the bytes are UTF-8 with some damage: many more whole characters than broken ones.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole >= broken * 4
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    detector.guess(None, chardetng::Utf8Detection::Deny)
}

fn decode_utf8(bytes: &[u8], offset: usize) -> Decoded {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let mut trail = Trail::default();
        if offset > 0 {
            trail.push(0, text.len(), offset, text.len());
        }
        return Decoded {
            text: text.to_owned(),
            trail,
            encoding: UTF_8.name(),
            replaced: None,
            guessed: false,
        };
    }
    let mut text = String::with_capacity(bytes.len());
    let mut trail = Trail::default();
    let mut at = offset;
    let mut replaced = None;
    for chunk in bytes.utf8_chunks() {
        let valid = chunk.valid();
        trail.push(text.len(), valid.len(), at, valid.len());
        text.push_str(valid);
        at += valid.len();
        let broken = chunk.invalid().len();
        if broken > 0 {
            let (_, count) = replaced.get_or_insert((text.len(), 0));
            *count += 1;
            trail.push(text.len(), 3, at, broken);
            text.push('\u{fffd}');
            at += broken;
        }
    }
    Decoded {
        text,
        trail,
        encoding: UTF_8.name(),
        replaced,
        guessed: false,
    }
}

/// Decodes byte by byte, so that each character is known by the bytes it came from.
fn decode_with(encoding: &'static Encoding, bytes: &[u8], offset: usize, guessed: bool) -> Decoded {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 2);
    let mut trail = Trail::default();
    let mut replaced: Option<(usize, usize)> = None;
    let ascii_is_plain = encoding.is_ascii_compatible();
    let mut pending = 0;
    let mut buffer = [0_u8; 32];
    for (index, byte) in bytes.iter().enumerate() {
        if ascii_is_plain && pending == 0 && byte.is_ascii() {
            trail.push(text.len(), 1, offset + index, 1);
            text.push(char::from(*byte));
            continue;
        }
        let last = index + 1 == bytes.len();
        let (_, _, written, wrong) = decoder.decode_to_utf8(&[*byte], &mut buffer, last);
        pending += 1;
        let made = buffer
            .get(..written)
            .and_then(|made| std::str::from_utf8(made).ok());
        if let Some(made) = made.filter(|made| !made.is_empty()) {
            if wrong {
                let (_, count) = replaced.get_or_insert((text.len(), 0));
                *count += 1;
            }
            trail.push(text.len(), made.len(), offset + index + 1 - pending, pending);
            text.push_str(made);
            pending = 0;
        }
    }
    Decoded {
        text,
        trail,
        encoding: encoding.name(),
        replaced,
        guessed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use onrecord_nouns::Text;

    fn bytes_at<'b>(decoded: &Decoded, bytes: &'b [u8], words: &str) -> &'b [u8] {
        let text = Text::from(decoded.text.as_str());
        let start = decoded.text.find(words).unwrap();
        let (from, to) = decoded
            .trail
            .clone()
            .into_map()
            .file_range(text.span(start, start + words.len()).unwrap());
        bytes
            .get(usize::try_from(from).unwrap()..usize::try_from(to).unwrap())
            .unwrap()
    }

    #[test]
    fn cyrillic_in_a_legacy_encoding_keeps_its_places() {
        let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode("Порт закрыт, сообщил источник в министерстве.");
        let decoded = decode(&bytes, None);
        assert_eq!(decoded.encoding, "windows-1251");
        assert_eq!(bytes_at(&decoded, &bytes, "источник").len(), 8);
    }

    #[test]
    fn wide_text_keeps_its_places() {
        let bytes: Vec<u8> = "\u{feff}The port – closed"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let decoded = decode(&bytes, None);
        assert_eq!(decoded.text, "The port – closed");
        assert_eq!(bytes_at(&decoded, &bytes, "–"), [0x13, 0x20]);
    }

    #[test]
    fn broken_bytes_become_a_mark_and_the_rest_stays_in_place() {
        let bytes = b"The caf\xc3\xa9 na\xc3\xafve \xc3\xa9t\xc3\xa9 \xff port closed.";
        let decoded = decode(bytes, None);
        assert_eq!(decoded.replaced.map(|(_, count)| count), Some(1));
        assert_eq!(bytes_at(&decoded, bytes, "port"), b"port");
    }
}
