//! Gold texts with names, mentions and syntax: treebanks (CoNLL-U, GUM's entities) and column files.
//!
//! Only the words of a text reach the product; the rest is what its answers are held against. Files
//! may be packed with xz or gzip. Places are bytes of the text that is put together here: sentences
//! with a space between them, paragraphs with a line break.

use std::ops::Range;
use std::path::Path;

use onrecord_nouns::{Block, Label, Report, Text};

use crate::eval::{Outcome, words_of};

/// A text of a gold file.
#[derive(Debug, Default)]
pub(crate) struct GoldText {
    /// Its name in the file.
    pub(crate) name: String,
    /// `news`, `interview`; empty where the file tells none.
    pub(crate) genre: String,
    pub(crate) text: String,
    /// Paragraphs, and whether each is a heading.
    paragraphs: Vec<(Range<usize>, bool)>,
    /// By sentence, its tokens.
    pub(crate) sentences: Vec<Range<usize>>,
    pub(crate) tokens: Vec<GoldToken>,
    pub(crate) mentions: Vec<GoldMention>,
    /// Names as the file marks them: tokens and class.
    pub(crate) names: Vec<(Range<usize>, &'static str)>,
}

/// A token of a gold file.
#[derive(Debug)]
pub(crate) struct GoldToken {
    /// Bytes of the text.
    pub(crate) span: Range<usize>,
    pub(crate) part: String,
    pub(crate) tag: String,
    /// Its head as an index into the tokens of the text; itself for a root.
    pub(crate) head: usize,
    pub(crate) label: String,
}

/// A mention of GUM.
#[derive(Debug)]
pub(crate) struct GoldMention {
    /// Its entity in the text.
    pub(crate) entity: String,
    /// `person`, `organization`, `place`, `abstract` and others.
    pub(crate) class: String,
    pub(crate) tokens: Range<usize>,
    /// The token on which the others hang.
    pub(crate) head: usize,
}

/// Reads a treebank in CoNLL-U or a column file with names.
pub(crate) fn read(path: &Path) -> Outcome<Vec<GoldText>> {
    let words = unpacked(path)?;
    let treebank = words
        .lines()
        .find(|line| !line.is_empty() && !line.starts_with('#'))
        .is_some_and(|line| line.split('\t').count() == 10);
    Ok(if treebank { conllu(&words) } else { columns(&words) })
}

/// The words of a file that may be packed with xz or gzip.
pub(crate) fn unpacked(path: &Path) -> Outcome<String> {
    if path.extension().is_none_or(|extension| extension != "xz") {
        return words_of(path);
    }
    let named = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let packed = std::fs::read(path).map_err(|error| named(&error))?;
    let mut bytes = Vec::new();
    lzma_rs::xz_decompress(&mut packed.as_slice(), &mut bytes).map_err(|error| named(&error))?;
    Ok(String::from_utf8(bytes).map_err(|error| named(&error))?)
}

impl GoldText {
    /// The report that the product reads.
    pub(crate) fn report(&self) -> Report {
        let text = Text::from(self.text.as_str());
        let mut blocks = Vec::new();
        for (number, (paragraph, heading)) in self.paragraphs.iter().enumerate() {
            let label = match (heading, number) {
                (true, 0) => Label::Headline,
                (true, _) => Label::Subhead,
                (false, _) => Label::Body,
            };
            if let Some(span) = text.span(paragraph.start, paragraph.end) {
                blocks.push(Block {
                    span,
                    label,
                    rule: "gold",
                });
            }
        }
        Report::of_text(text, blocks)
    }

    /// The token that holds a byte.
    pub(crate) fn token_at(&self, byte: usize) -> Option<usize> {
        let next = self.tokens.partition_point(|token| token.span.end <= byte);
        self.tokens
            .get(next)
            .filter(|token| token.span.contains(&byte))
            .map(|_| next)
    }

    /// The bytes of a range of tokens.
    pub(crate) fn bytes(&self, tokens: &Range<usize>) -> Range<usize> {
        let first = self.tokens.get(tokens.start).map_or(0, |token| token.span.start);
        let last = tokens.end.checked_sub(1).and_then(|last| self.tokens.get(last));
        first..last.map_or(first, |token| token.span.end)
    }

    pub(crate) fn words(&self, tokens: &Range<usize>) -> &str {
        self.text.get(self.bytes(tokens)).unwrap_or_default()
    }

    pub(crate) fn word(&self, token: usize) -> &str {
        self.words(&(token..token + 1))
    }

    /// The smallest mention that holds a token.
    pub(crate) fn mention_at(&self, token: usize) -> Option<&GoldMention> {
        self.mentions
            .iter()
            .filter(|mention| mention.tokens.contains(&token))
            .min_by_key(|mention| mention.tokens.len())
    }

    fn add_token(&mut self, word: &str, space_before: bool) -> usize {
        if space_before && !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push(' ');
        }
        let start = self.text.len();
        self.text.push_str(word);
        let number = self.tokens.len();
        self.tokens.push(GoldToken {
            span: start..self.text.len(),
            part: String::new(),
            tag: String::new(),
            head: number,
            label: String::new(),
        });
        number
    }

    fn start_paragraph(&mut self, heading: bool) {
        self.end_paragraph();
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.paragraphs.push((self.text.len()..self.text.len(), heading));
    }

    fn end_paragraph(&mut self) {
        let end = self.text.len();
        if let Some((last, _)) = self.paragraphs.last_mut() {
            last.end = end;
        }
    }

    /// Names where a file marks mentions: the run of proper nouns around the head of a person, a body
    /// or a place.
    fn names_from_mentions(&mut self) {
        let mut names: Vec<(Range<usize>, &'static str)> = Vec::new();
        for mention in &self.mentions {
            let Some(class) = class(&mention.class) else {
                continue;
            };
            let proper = |at: usize| self.tokens.get(at).is_some_and(|token| token.part == "PROPN");
            if !proper(mention.head) {
                continue;
            }
            let mut run = mention.head..mention.head + 1;
            while run.start > mention.tokens.start && proper(run.start - 1) {
                run.start -= 1;
            }
            while run.end < mention.tokens.end && proper(run.end) {
                run.end += 1;
            }
            if !names
                .iter()
                .any(|(other, _)| other.start < run.end && run.start < other.end)
            {
                names.push((run, class));
            }
        }
        names.sort_by_key(|(run, _)| run.start);
        self.names = names;
    }
}

/// The class of a name under the names that files have for it.
fn class(name: &str) -> Option<&'static str> {
    Some(match name.to_ascii_lowercase().as_str() {
        "per" | "person" | "politician" => "person",
        "org" | "organization" | "organisation" | "politicalparty" => "organisation",
        "loc" | "gpe" | "place" | "location" | "country" => "place",
        _ => return None,
    })
}

fn conllu(words: &str) -> Vec<GoldText> {
    let mut texts: Vec<GoldText> = Vec::new();
    let mut open: Vec<(String, String, usize)> = Vec::new();
    // Where the sentence starts, and whether a space stands before the next token.
    let (mut first, mut space) = (0, true);
    let mut inside = 0;
    let mut suppress = false;
    for line in words.lines() {
        if let Some(name) = line.strip_prefix("# newdoc id = ") {
            texts.push(GoldText {
                name: name.to_owned(),
                genre: name.split('_').nth(1).unwrap_or_default().to_owned(),
                ..GoldText::default()
            });
            open.clear();
            first = 0;
            continue;
        }
        let Some(text) = texts.last_mut() else { continue };
        if let Some(kind) = line.strip_prefix("# newpar") {
            if !kind.starts_with("_block") {
                text.start_paragraph(false);
                space = false;
            } else if let Some((_, heading)) = text.paragraphs.last_mut() {
                *heading = kind.contains("= head");
            }
            continue;
        }
        if line.starts_with('#') {
            continue;
        }
        if line.is_empty() {
            if text.tokens.len() > first {
                text.sentences.push(first..text.tokens.len());
            }
            first = text.tokens.len();
            space = true;
            continue;
        }
        if text.paragraphs.is_empty() {
            text.start_paragraph(false);
        }
        let fields: Vec<&str> = line.split('\t').collect();
        let [id, form, _, part, tag, _, head, label, _, more] = fields.as_slice() else {
            continue;
        };
        let space_after = !more.split('|').any(|field| field == "SpaceAfter=No");
        if let Some((start, end)) = id.split_once('-') {
            // Words that are written as one: the space after the last is told here.
            let count = |number: &str| number.parse::<usize>().unwrap_or_default();
            inside = count(end) + 1 - count(start);
            suppress = !space_after;
            continue;
        }
        if id.contains('.') {
            continue;
        }
        let number = text.add_token(form, space);
        if let Some(token) = text.tokens.get_mut(number) {
            token.part = (*part).to_owned();
            token.tag = (*tag).to_owned();
            token.label = (*label).to_owned();
            let head: usize = head.parse().unwrap_or_default();
            token.head = head.checked_sub(1).map_or(number, |head| first + head);
        }
        space = match inside {
            0 => space_after,
            1 => !suppress,
            _ => false,
        };
        inside = inside.saturating_sub(1);
        let entities = more.split('|').find_map(|field| field.strip_prefix("Entity="));
        brackets(
            entities.unwrap_or_default(),
            number,
            &mut open,
            &mut text.mentions,
        );
    }
    for text in &mut texts {
        text.end_paragraph();
        let tokens = &text.tokens;
        for mention in &mut text.mentions {
            let inside = mention.tokens.clone();
            mention.head = inside
                .clone()
                .find(|at| {
                    let head = tokens.get(*at).map_or(*at, |token| token.head);
                    head == *at || !inside.contains(&head)
                })
                .unwrap_or(inside.start);
        }
        text.mentions
            .sort_by_key(|mention| (mention.tokens.start, std::cmp::Reverse(mention.tokens.end)));
        text.names_from_mentions();
    }
    texts
}

/// Reads brackets such as `(3-person-new(4-place-new)` and `3)`.
fn brackets(
    mut marks: &str,
    token: usize,
    open: &mut Vec<(String, String, usize)>,
    mentions: &mut Vec<GoldMention>,
) {
    let mut close = |entity: String, class: String, start: usize| {
        mentions.push(GoldMention {
            entity,
            class,
            tokens: start..token + 1,
            head: start,
        });
    };
    while !marks.is_empty() {
        if let Some(rest) = marks.strip_prefix('(') {
            let end = rest.find(['(', ')']).unwrap_or(rest.len());
            let (head, tail) = rest.split_at(end);
            let mut fields = head.split('-');
            let entity = fields.next().unwrap_or_default().to_owned();
            let class = fields.next().unwrap_or_default().to_owned();
            if let Some(tail) = tail.strip_prefix(')') {
                close(entity, class, token);
                marks = tail;
            } else {
                open.push((entity, class, token));
                marks = tail;
            }
        } else {
            let end = marks.find(')').unwrap_or(marks.len());
            let (entity, tail) = marks.split_at(end);
            if let Some(at) = open.iter().rposition(|(other, ..)| other == entity) {
                let (entity, class, start) = open.remove(at);
                close(entity, class, start);
            }
            marks = tail.strip_prefix(')').unwrap_or_default();
        }
    }
}

/// Files with a word and a label such as `B-PER` a line. A text is a document if the file marks them,
/// else a sentence.
fn columns(words: &str) -> Vec<GoldText> {
    let documents = words
        .lines()
        .any(|line| line.starts_with("# newdoc") || line.starts_with("-DOCSTART-"));
    let mut texts: Vec<GoldText> = Vec::new();
    let mut first = 0;
    for line in words.lines().chain([""]) {
        let starts = line.starts_with("# newdoc") || line.starts_with("-DOCSTART-");
        if starts || texts.is_empty() {
            texts.push(GoldText::default());
            first = 0;
        }
        if starts || line.starts_with('#') {
            continue;
        }
        let Some(text) = texts.last_mut() else { continue };
        if line.trim().is_empty() {
            if text.tokens.len() > first {
                text.sentences.push(first..text.tokens.len());
                text.end_paragraph();
                if !documents {
                    texts.push(GoldText::default());
                }
            }
            first = texts.last().map_or(0, |text| text.tokens.len());
            continue;
        }
        if text.paragraphs.is_empty() || !documents && text.tokens.is_empty() {
            text.start_paragraph(false);
        }
        let fields: Vec<&str> = line.split_whitespace().collect();
        let numbered = fields.len() > 2 && fields.first().is_some_and(|id| id.parse::<usize>().is_ok());
        let (word, label) = match fields.as_slice() {
            [_, word, label, ..] if numbered => (*word, *label),
            [word, .., label] => (*word, *label),
            _ => continue,
        };
        let before = text.text.chars().next_back().unwrap_or(' ');
        let joined = before == '\n'
            || matches!(before, '(' | '[' | '“' | '$')
            || matches!(
                word,
                "." | "," | ";" | ":" | "?" | "!" | ")" | "]" | "%" | "”" | "'" | "''" | "n't"
            )
            || word.starts_with('\'') && word.len() > 1
            || word.starts_with('’');
        let number = text.add_token(word, !joined);
        let (place, name) = label.split_once('-').unwrap_or(("O", ""));
        match text.names.last_mut() {
            Some((run, known)) if run.end == number && place == "I" && class(name) == Some(*known) => {
                run.end = number + 1;
            }
            _ => {
                if let Some(class) = class(name).filter(|_| place != "O") {
                    text.names.push((number..number + 1, class));
                }
            }
        }
    }
    texts.retain(|text| !text.tokens.is_empty());
    for text in &mut texts {
        text.end_paragraph();
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mentions_may_open_and_close_in_one_place() {
        let file = "# newdoc id = GUM_news_x\n# newpar\n\
            1\tAnna\t_\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(1-person-new\n\
            2\tBerg\t_\tPROPN\tNNP\t_\t0\troot\t_\tEntity=1)|SpaceAfter=No\n\
            3\t's\t_\tPART\tPOS\t_\t2\tcase\t_\tEntity=(2-place-new)\n";
        let texts = conllu(file);
        assert_eq!(texts[0].text, "Anna Berg's");
        assert_eq!(texts[0].genre, "news");
        assert_eq!(texts[0].names, [(0..2, "person")]);
        assert_eq!(texts[0].mentions[1].tokens, 2..3);
        assert_eq!(texts[0].token_at(9), Some(2));
    }

    #[test]
    fn columns_give_names() {
        let texts = columns("Anna B-PER\nBerg I-PER\nleft O\n. O\n\nOslo B-LOC\n");
        assert_eq!(texts.len(), 2);
        assert_eq!(texts[0].text, "Anna Berg left.");
        assert_eq!(texts[0].names, [(0..2, "person")]);
        assert_eq!(texts[1].names, [(0..1, "place")]);
    }
}
