//! A report from a decoded text: lines, their labels, the head, the date, the language.
//!
//! Each step is a function of its own; this file only puts them in order.

use onrecord_nouns::{Block, Doubt, Input, Label, Report, ReportId, SourceMap, Text};
use sha2::{Digest, Sha256};

use crate::decode::{Decoded, decode};
use crate::error::GatherError;
use crate::language::language;
use crate::{Options, head, lines, published, roles, score, tail};

/// A text with what its reader knows of it.
pub(crate) struct Draft {
    pub(crate) text: Text,
    pub(crate) map: SourceMap,
    pub(crate) input: Input,
    pub(crate) doubts: Vec<Doubt>,
}

/// Reads a document of plain text.
pub(crate) fn text_report(path: &str, bytes: &[u8], options: &Options) -> Result<Report, GatherError> {
    if bytes.len() > options.max_bytes {
        return Err(GatherError::TooLong {
            document: path.to_owned(),
            bytes: bytes.len(),
            limit: options.max_bytes,
        });
    }
    let decoded = decode(bytes, None);
    if decoded.text.trim().is_empty() {
        return Err(GatherError::Empty {
            document: path.to_owned(),
        });
    }
    let input = input(path, bytes, "text", decoded.encoding);
    let doubts = decoding_doubts(&decoded);
    Ok(report(Draft {
        text: Text::new(decoded.text),
        map: decoded.map,
        input,
        doubts,
    }))
}

/// What is known of an input file before it is read.
pub(crate) fn input(path: &str, bytes: &[u8], format: &'static str, encoding: &'static str) -> Input {
    let file = path.rsplit(['/', '\\']).next().unwrap_or(path);
    Input {
        path: path.to_owned(),
        file: file.to_owned(),
        bytes: bytes.len() as u64,
        sha256: hexadecimal(&Sha256::digest(bytes)),
        record: None,
        url: None,
        format,
        encoding,
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What was odd about the bytes.
pub(crate) fn decoding_doubts(decoded: &Decoded) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    if let Some((_, count)) = decoded.replaced {
        doubts.push(Doubt {
            span: None,
            about: format!(
                "{count} places are not {} and were read as U+FFFD",
                decoded.encoding
            ),
        });
    }
    if decoded.guessed {
        doubts.push(Doubt {
            span: None,
            about: format!("the encoding is not declared; {} was guessed", decoded.encoding),
        });
    }
    doubts
}

/// Labels the lines of a text and reads its head.
pub(crate) fn report(draft: Draft) -> Report {
    let Draft {
        text,
        map,
        input,
        mut doubts,
    } = draft;
    let lines = lines::lines(&text);
    let scores = score::body_scores(&lines);
    let mut parts = roles::parts(&text, &lines, &scores);
    let outlet = head::label_head(&text, &lines, &mut parts);
    let published = published::published(&text, &lines, &parts, &mut doubts);
    let leads = tail::label_tail(&text, &lines, &mut parts);
    let blocks: Vec<Block> = lines
        .iter()
        .zip(&parts.roles)
        .map(|(line, role)| Block {
            span: line.span,
            label: role.label,
            rule: role.rule,
        })
        .collect();
    let language = language(&told(&text, &blocks));
    Report {
        id: report_id(&input),
        input,
        text,
        source_map: map,
        language,
        outlet,
        published,
        blocks,
        leads,
        doubts,
    }
}

/// The words of the report itself.
fn told(text: &Text, blocks: &[Block]) -> String {
    let body = blocks.iter().filter(|block| block.label == Label::Body);
    let words: Vec<&str> = body.map(|block| text.slice(block.span)).collect();
    words.join("\n")
}

/// The name of a report: its content, the file it came in and its place there.
fn report_id(input: &Input) -> ReportId {
    let mut hash = Sha256::new();
    hash.update(input.sha256.as_bytes());
    hash.update([0]);
    hash.update(input.file.as_bytes());
    hash.update([0]);
    hash.update(input.record.unwrap_or(0).to_be_bytes());
    hash.update(input.url.as_deref().unwrap_or_default().as_bytes());
    let digest = hash.finalize();
    let mut id = [0; 8];
    id.copy_from_slice(digest.get(..8).unwrap_or(&[0; 8]));
    ReportId(id)
}
