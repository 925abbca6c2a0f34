//! Runs the product's own code on gold files, so that any gold file in a scorer's shape can be scored.
//!
//! Each part has a function that reads gold, runs the product and writes predictions. Nothing of the
//! gold but its texts (and dates, where the task gives them) reaches the product.

use std::error::Error;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use clap::{Args, ValueEnum};

use crate::eval_stories::Arrival;
use crate::floors;

/// `cargo xtask eval`
#[derive(Debug, Args)]
pub(crate) struct EvalArguments {
    /// What to measure.
    #[arg(value_enum)]
    pub(crate) part: Part,
    /// The gold file (.jsonl or .jsonl.gz), in the shape that the part's scorer documents.
    #[arg(long)]
    pub(crate) gold: Option<PathBuf>,
    /// A second file or folder that the part needs: documents, page archives, the folder of texts.
    #[arg(long)]
    pub(crate) docs: Option<PathBuf>,
    /// Where to write the predictions.
    #[arg(long)]
    pub(crate) predictions: Option<PathBuf>,
    /// Prints what was done as JSON.
    #[arg(long)]
    pub(crate) json: bool,
    /// Floors: where the gold data lies.
    #[arg(long, default_value = "../shared")]
    pub(crate) shared: PathBuf,
    /// Floors: raises them to what was measured.
    #[arg(long)]
    pub(crate) raise: bool,
    /// Floors: only scores whose id starts so.
    #[arg(long, default_value = "")]
    pub(crate) only: String,
}

/// A part of the product that has a scorer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Part {
    /// A whole case: texts in a folder, the answer sheet as gold (`score_case.py`).
    Case,
    /// Time expressions (`timex_score.py`).
    Time,
    /// Figures (`quantity_score.py`).
    Figures,
    /// Saved pages, or text dumps of them (`extract_score.py pages` and `lines`).
    Pages,
    /// Tokens, tags, heads, labels and names.
    Language,
    /// Names, by the model alone and after the pass over the whole text; scores itself.
    Names,
    /// Whom pronouns, descriptions and names mean; scores itself.
    Coreference,
    /// Shared passages; `--docs` has the texts (`reuse_score.py`).
    Reuse,
    /// What sort of copy real overlaps are; `--docs` is the folder of the articles. Writes the score itself.
    #[value(name = "reuse-labels")]
    #[serde(rename = "reuse-labels")]
    ReuseLabels,
    /// The days of what happened, on timelines; `--docs` has the texts. Writes the score itself.
    Timeline,
    /// Which texts are of one story (`cluster_score.py`).
    Stories,
    /// The same of texts that come one by one, in the order of the file.
    #[value(name = "stories-one-by-one")]
    #[serde(rename = "stories-one-by-one")]
    StoriesOneByOne,
    /// Who said what (`attribution_score.py`).
    Statements,
    /// How often each rule for statements is right; writes what `read` ships as its trust.
    #[value(name = "statement-trust")]
    #[serde(rename = "statement-trust")]
    StatementTrust,
    /// Every score of `evals/floors.toml`.
    All,
}

/// What a prediction run did.
#[derive(Debug, serde::Serialize)]
pub(crate) struct Tally {
    /// Documents read.
    pub(crate) documents: usize,
    /// Bytes of text read.
    pub(crate) bytes: usize,
    /// Seconds of wall time.
    pub(crate) seconds: f64,
}

/// What goes wrong in an evaluation.
pub(crate) type Outcome<T> = Result<T, Box<dyn Error>>;

/// Runs `cargo xtask eval`.
pub(crate) fn eval(arguments: &EvalArguments) -> Outcome<ExitCode> {
    let floors_only = arguments.gold.is_none() && arguments.predictions.is_none();
    if arguments.part == Part::All || floors_only {
        return floors::all(
            &arguments.shared,
            arguments.part,
            &arguments.only,
            arguments.raise,
        );
    }
    let (Some(gold), Some(out)) = (&arguments.gold, &arguments.predictions) else {
        return Err(
            "one file needs --gold and --predictions; without both, the floors of the part are measured"
                .into(),
        );
    };
    let tally = predict(arguments.part, gold, arguments.docs.as_deref(), out)?;
    if arguments.json {
        print(&serde_json::to_string(&tally)?);
    } else {
        print(&format!(
            "{} documents, {} bytes in {:.2} s -> {}",
            tally.documents,
            tally.bytes,
            tally.seconds,
            out.display()
        ));
    }
    Ok(ExitCode::SUCCESS)
}

/// Runs one part on one gold file.
pub(crate) fn predict(part: Part, gold: &Path, docs: Option<&Path>, out: &Path) -> Outcome<Tally> {
    let start = Instant::now();
    let (documents, bytes) = match part {
        Part::Case => crate::eval_case::predict(gold, docs, out)?,
        Part::Time => crate::eval_time::predict(gold, docs, out)?,
        Part::Figures => crate::eval_figures::predict(gold, docs, out)?,
        Part::Pages => crate::eval_pages::predict(gold, docs, out)?,
        Part::Language => crate::eval_language::predict(gold, out)?,
        Part::Names => crate::eval_names::predict(gold, out)?,
        Part::Coreference => crate::eval_coreference::predict(gold, out)?,
        Part::Reuse => crate::eval_reuse::predict(docs.ok_or("`reuse` needs --docs, the texts")?, out)?,
        Part::ReuseLabels => crate::eval_reuse::labels(
            gold,
            docs.ok_or("`reuse-labels` needs --docs, the articles")?,
            out,
        )?,
        Part::Timeline => {
            crate::eval_timeline::predict(gold, docs.ok_or("`timeline` needs --docs, the texts")?, out)?
        }
        Part::Stories => crate::eval_stories::predict(gold, out, Arrival::AtOnce)?,
        Part::StoriesOneByOne => crate::eval_stories::predict(gold, out, Arrival::OneByOne)?,
        Part::Statements => crate::eval_statements::predict(gold, out)?,
        Part::StatementTrust => crate::eval_statements::trust(gold, out)?,
        Part::All => return Err("`all` is no part of its own".into()),
    };
    Ok(Tally {
        documents,
        bytes,
        seconds: start.elapsed().as_secs_f64(),
    })
}

/// The words of a file that may be gzipped.
pub(crate) fn words_of(path: &Path) -> Outcome<String> {
    let named = |error: std::io::Error| format!("{}: {error}", path.display());
    let bytes = std::fs::read(path).map_err(named)?;
    let mut words = String::new();
    if bytes.starts_with(&[0x1f, 0x8b]) {
        flate2::read::MultiGzDecoder::new(bytes.as_slice())
            .read_to_string(&mut words)
            .map_err(named)?;
    } else {
        words = String::from_utf8(bytes).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(words)
}

/// The lines of a file that may be gzipped, one at a time.
pub(crate) fn lines_of(path: &Path) -> Outcome<Box<dyn BufRead>> {
    let named = |error: std::io::Error| format!("{}: {error}", path.display());
    let mut file = BufReader::new(std::fs::File::open(path).map_err(named)?);
    Ok(if file.fill_buf().map_err(named)?.starts_with(&[0x1f, 0x8b]) {
        Box::new(BufReader::new(flate2::bufread::MultiGzDecoder::new(file)))
    } else {
        Box::new(file)
    })
}

/// Says something on standard output.
#[expect(clippy::print_stdout, reason = "a command answers")]
pub(crate) fn print(words: &str) {
    println!("{words}");
}
