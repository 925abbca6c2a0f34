//! Trains a model of another language on a treebank in Universal Dependencies, and measures it.
//!
//! The road to languages for which no better model may be shipped. Sentences and tokens are those of
//! the treebank, as is usual when parsers are compared; the parser sees the tags that were found.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::Args;
use onrecord_language::Model;
use onrecord_language::perceptron::{Rounds, TreebankWord, train};

use crate::eval::{Outcome, print};
use crate::treebank::unpacked;

/// `cargo xtask train-ud`
#[derive(Debug, Args)]
pub(crate) struct TreebankArguments {
    /// Treebanks to learn from, in CoNLL-U, packed with xz or not.
    #[arg(required = true)]
    pub(crate) treebanks: Vec<PathBuf>,
    /// Where to write the model.
    #[arg(long)]
    pub(crate) out: Option<PathBuf>,
    /// Treebanks to measure on.
    #[arg(long)]
    pub(crate) test: Vec<PathBuf>,
    /// How often the tagger goes through the treebanks.
    #[arg(long, default_value_t = 6)]
    pub(crate) tagger_rounds: usize,
    /// How often the parser does.
    #[arg(long, default_value_t = 10)]
    pub(crate) parser_rounds: usize,
}

/// Runs `cargo xtask train-ud`.
pub(crate) fn run(arguments: &TreebankArguments) -> Outcome<ExitCode> {
    let mut sentences = Vec::new();
    for treebank in &arguments.treebanks {
        sentences.extend(read(&unpacked(treebank)?));
    }
    let words: usize = sentences.iter().map(Vec::len).sum();
    let start = Instant::now();
    let file = train(
        &sentences,
        Rounds {
            tagger: arguments.tagger_rounds,
            parser: arguments.parser_rounds,
        },
    );
    print(&format!(
        "learned from {} sentences, {words} words in {:.0} s; {:.1} MB",
        sentences.len(),
        start.elapsed().as_secs_f64(),
        file.len() as f64 / 1e6
    ));
    if let Some(out) = &arguments.out {
        std::fs::write(out, &file)?;
    }
    let model = Model::perceptron(&file)?;
    for test in &arguments.test {
        let sentences = read(&unpacked(test)?);
        let start = Instant::now();
        let score = score(&model, &sentences);
        let time = start.elapsed().as_secs_f64();
        let share = |right: usize| right as f64 / score.words.max(1) as f64;
        print(&format!(
            "{}: {} words, parts {:.3}, tags {:.3}, heads {:.3}, heads and labels {:.3}; {:.0} words a second",
            test.display(),
            score.words,
            share(score.parts),
            share(score.tags),
            share(score.heads),
            share(score.labels),
            score.words as f64 / time
        ));
    }
    Ok(ExitCode::SUCCESS)
}

#[derive(Debug, Default)]
struct Score {
    words: usize,
    parts: usize,
    tags: usize,
    heads: usize,
    labels: usize,
}

fn score(model: &Model, sentences: &[Vec<TreebankWord>]) -> Score {
    let mut score = Score::default();
    for sentence in sentences {
        let forms: Vec<&str> = sentence.iter().map(|word| word.form.as_str()).collect();
        let found = model.words(&forms);
        for (gold, found) in sentence.iter().zip(&found) {
            let head = found.head == gold.head;
            // Subtypes ("nmod:poss") are left out, as is usual.
            let plain = |label: &str| label.split(':').next().unwrap_or_default().to_owned();
            score.words += 1;
            score.parts += usize::from(found.part == gold.part);
            score.tags += usize::from(found.tag == gold.tag);
            score.heads += usize::from(head);
            score.labels += usize::from(head && plain(&found.label) == plain(&gold.label));
        }
    }
    score
}

/// The sentences of a treebank.
fn read(words: &str) -> Vec<Vec<TreebankWord>> {
    let mut sentences = Vec::new();
    let mut sentence: Vec<TreebankWord> = Vec::new();
    for line in words.lines().chain([""]) {
        if line.is_empty() {
            if !sentence.is_empty() {
                sentences.push(std::mem::take(&mut sentence));
            }
            continue;
        }
        let fields: Vec<&str> = line.split('\t').collect();
        let [id, form, lemma, part, tag, _, head, label, ..] = fields.as_slice() else {
            continue;
        };
        if line.starts_with('#') || id.contains(['-', '.']) {
            continue;
        }
        let at = sentence.len();
        let head: usize = head.parse().unwrap_or_default();
        sentence.push(TreebankWord {
            form: (*form).to_owned(),
            lemma: (*lemma).to_owned(),
            part: (*part).to_owned(),
            tag: if *tag == "_" { *part } else { *tag }.to_owned(),
            head: head.checked_sub(1).unwrap_or(at),
            label: (*label).to_owned(),
        });
    }
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_treebank_is_read() {
        let file = "# text = En fugl\n1\tEn\ten\tDET\t_\t_\t2\tdet\t_\t_\n2\tfugl\tfugl\tNOUN\t_\t_\t0\troot\t_\t_\n\n";
        let sentences = read(file);
        assert_eq!(sentences.len(), 1);
        assert_eq!(sentences[0][0].head, 1);
        assert_eq!(sentences[0][1].head, 1);
        assert_eq!(sentences[0][0].tag, "DET");
    }
}
