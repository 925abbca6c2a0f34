//! A report from a decoded text: lines, their labels, the head, the date, the language.
//!
//! Each step is a function of its own; this file only puts them in order.

use onrecord_nouns::{
    Block, DateKind, Doubt, Input, Label, Outlet, Published, Report, ReportId, SourceMap, Span, Text,
};
use sha2::{Digest, Sha256};

use crate::decode::{Decoded, decode};
use crate::error::GatherError;
use crate::language::language;
use crate::page::Facts;
use crate::trail::Trail;
use crate::{Options, foot, head, lines, markdown, model, published, roles, score, tail};

/// A text with what its reader knows of it.
pub(crate) struct Draft {
    pub(crate) text: Text,
    pub(crate) map: SourceMap,
    pub(crate) input: Input,
    pub(crate) doubts: Vec<Doubt>,
    pub(crate) given: Given,
    /// What the markup of a page says of each line.
    pub(crate) facts: Option<Vec<Facts>>,
}

/// What the document says of itself outside of its lines.
#[derive(Debug, Default)]
pub(crate) struct Given {
    /// Stretches of the text whose label is known.
    pub(crate) labels: Vec<(usize, usize, Label)>,
    /// The outlet, if metadata names it.
    pub(crate) outlet: Option<Outlet>,
    /// The date of publication, if metadata gives it.
    pub(crate) published: Option<Published>,
    /// A date to use if neither metadata nor the lines give that of publication.
    pub(crate) fallback: Option<Published>,
}

impl Given {
    /// The label that a line was given.
    pub(crate) fn label(&self, span: Span) -> Option<Label> {
        let covers = |(start, end, _): &&(usize, usize, Label)| *start <= span.start() && span.end() <= *end;
        self.labels.iter().find(covers).map(|(_, _, label)| *label)
    }
}

/// What is read as one document: a whole file, or a part of one.
pub(crate) struct Part<'b> {
    /// Its bytes.
    pub(crate) bytes: &'b [u8],
    /// From `bytes` to those of the file; empty if they are the same.
    pub(crate) trail: Trail,
    /// The file, with the number and the address of the part; its encoding is found in reading.
    pub(crate) input: Input,
    /// What the envelope says of the date, if the part itself says nothing.
    pub(crate) fallback: Option<Published>,
}

impl<'b> Part<'b> {
    /// A whole file.
    pub(crate) fn whole(path: &str, bytes: &'b [u8], format: &'static str) -> Self {
        Self {
            bytes,
            trail: Trail::default(),
            input: input(path, bytes, format, ""),
            fallback: None,
        }
    }

    /// Refuses what is longer than the limit.
    pub(crate) fn within(self, options: &Options) -> Result<Self, GatherError> {
        if self.bytes.len() > options.max_bytes {
            return Err(GatherError::TooLong {
                document: self.name(),
                bytes: self.bytes.len(),
                limit: options.max_bytes,
            });
        }
        Ok(self)
    }

    /// The failure of a part without text.
    pub(crate) fn empty(&self) -> GatherError {
        GatherError::Empty {
            document: self.name(),
        }
    }

    fn name(&self) -> String {
        match self.input.record {
            Some(number) => format!("{}: record {number}", self.input.path),
            None => self.input.path.clone(),
        }
    }
}

/// Reads plain text or Markdown.
pub(crate) fn text_report(part: Part<'_>, options: &Options) -> Result<Report, GatherError> {
    let part = part.within(options)?;
    let decoded = decode(part.bytes, None);
    if decoded.text.trim().is_empty() {
        return Err(part.empty());
    }
    let doubts = decoding_doubts(&decoded);
    let mut given = match part.input.format {
        "markdown" => markdown::given(&decoded.text),
        _ => Given::default(),
    };
    given.fallback = part.fallback;
    let mut input = part.input;
    input.encoding = decoded.encoding;
    Ok(report(Draft {
        text: Text::new(decoded.text),
        map: decoded.trail.through(&part.trail).into_map(),
        input,
        doubts,
        given,
        facts: None,
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
        mut given,
        facts,
    } = draft;
    let lines = match &facts {
        Some(_) => lines::lines_as_they_are(&text),
        None => lines::lines(&text),
    };
    let dates = roles::dates_of(&text, &lines);
    let scores = match &facts {
        Some(facts) => model::page_scores(&text, &lines, &dates, facts),
        None => model::line_scores(&text, &lines, &dates),
    };
    let scores = scores.unwrap_or_else(|| score::body_scores(&lines));
    let cut = if facts.is_some() {
        model::PAGE_CUT
    } else {
        model::LINE_CUT
    };
    let mut parts = roles::parts(&text, &lines, dates, (&scores, cut), &given, facts.as_deref());
    let named = head::label_head(&text, &lines, &mut parts, &given);
    let outlet = with_address(given.outlet.take().unwrap_or(named), input.url.as_deref());
    let shown = published::published(&text, &lines, &parts, &mut doubts);
    let published = settle(given.published.take(), shown, given.fallback.take());
    if let Some(facts) = &facts {
        foot::label_by_markup(&lines, &mut parts, &given, facts);
    }
    foot::label_foot(&text, &lines, &mut parts, &given, &outlet.name);
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

/// Completes an outlet by the address of the report.
fn with_address(mut outlet: Outlet, url: Option<&str>) -> Outlet {
    let host = url
        .and_then(|url| url.split_once("//"))
        .map(|(_, rest)| rest.split(['/', '?', '#', ':']).next());
    if let Some(domain) = host.flatten().and_then(head::domain)
        && outlet.domain.is_none()
    {
        if outlet.basis.is_empty() {
            outlet.basis = "address of the report".to_owned();
        }
        outlet.domain = Some(domain);
    }
    outlet
}

/// The date of publication: from metadata, or else from the lines, or else the last resort. A date
/// line that shows the day of the metadata gives it a place.
fn settle(known: Option<Published>, shown: Published, fallback: Option<Published>) -> Published {
    match known {
        Some(mut known) => {
            if known.days == shown.days {
                known.span = shown.span;
            }
            known
        }
        None if shown.kind == DateKind::Published => shown,
        None => fallback.unwrap_or(shown),
    }
}
