//! `onrecord copies`: who had text from whom, how much, and in which words.
//!
//! Needs no syntactic model: reports are gathered and skimmed, then compared as text. In piles larger
//! than what is also compared sentence by sentence, only reports that share runs of words are skimmed.

use std::collections::BTreeMap;
use std::io::{self, BufWriter, IsTerminal, Write};

use clap::{Args, ValueEnum};
use onrecord_compare::Item;
use onrecord_compare::reuse::{self, Options};
use onrecord_nouns::{PassageLabel, Relation, Report, Reuse, ReuseDirection, Wording};
use onrecord_show::Copies as Shown;

use crate::answer;
use crate::arguments::PileArguments;
use crate::run;

/// `onrecord copies`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord copies examples/harbour\n  onrecord copies --label edited --label rewritten 'dumps/*.txt'\n  \
                  onrecord copies --diff wire.txt daily.txt examples/harbour\n  onrecord copies --clusters --json news.jsonl > copies.json"
)]
pub(crate) struct Copies {
    #[command(flatten)]
    pile: PileArguments,
    /// Prints JSON, format `onrecord-copies/1`.
    #[arg(long)]
    json: bool,
    /// Lays two reports side by side, word for word: names of files, `file:record`, or outlets.
    #[arg(long, num_args = 2, value_names = ["ONE", "OTHER"], conflicts_with_all = ["json", "clusters"])]
    diff: Option<Vec<String>>,
    /// Only passages of this sort; may be given more than once.
    #[arg(long, value_enum, value_name = "LABEL")]
    label: Vec<Label>,
    /// Only passages that are related so.
    #[arg(long, value_enum)]
    relation: Option<Related>,
    /// Only passages of which it is known who had them first.
    #[arg(long)]
    directed: bool,
    /// Only pairs that share at least so many characters.
    #[arg(long, value_name = "N", default_value_t = 0)]
    min_length: usize,
    /// Also shows furniture and stock phrases, which prove nothing.
    #[arg(long)]
    all: bool,
    /// Also lists reports that are nearly one text.
    #[arg(long)]
    clusters: bool,
    /// With `--clusters`: the share of their text that reports must have in common, in percent.
    #[arg(long, value_name = "PERCENT", default_value_t = 50, value_parser = clap::value_parser!(u8).range(1..=100))]
    alike: u8,
    /// How many entries a list shows; 0 = all. JSON always holds all.
    #[arg(long, value_name = "N", default_value_t = 20)]
    limit: usize,
}

/// What sort of passage; the words of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Label {
    /// Word for word.
    Verbatim,
    /// With small changes.
    Edited,
    /// Rewritten or translated again.
    Rewritten,
    /// Only the same quotation.
    Quotation,
    /// A text that both quote.
    Document,
    /// Clutter and stock lines.
    Furniture,
    /// An outlet's own earlier text.
    Archive,
    /// A stock phrase.
    Chance,
}

/// How passages are related.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Related {
    /// One text copied, cut, rewritten or translated again.
    SamePassage,
    /// Two tellings of one report.
    SameOrigin,
}

impl Label {
    const fn noun(self) -> PassageLabel {
        match self {
            Self::Verbatim => PassageLabel::Verbatim,
            Self::Edited => PassageLabel::Edited,
            Self::Rewritten => PassageLabel::Rewritten,
            Self::Quotation => PassageLabel::SharedQuotation,
            Self::Document => PassageLabel::CommonDocument,
            Self::Furniture => PassageLabel::Furniture,
            Self::Archive => PassageLabel::OwnArchive,
            Self::Chance => PassageLabel::Chance,
        }
    }
}

impl Related {
    const fn noun(self) -> Relation {
        match self {
            Self::SamePassage => Relation::SamePassage,
            Self::SameOrigin => Relation::SameOrigin,
        }
    }
}

impl Copies {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        let gathered = match run::in_threads(&self.pile, || run::reports(&self.pile)).and_then(|read| read) {
            Ok(gathered) => gathered,
            Err(error) => {
                answer::complain(&error.to_string(), error.hint());
                return answer::FAILED;
            }
        };
        for failure in &gathered.failures {
            answer::complain(&failure.message, &failure.hint);
        }
        let answered = match run::in_threads(&self.pile, || self.answer(&gathered.reports)) {
            Ok(answer) => answer,
            Err(error) => {
                answer::complain(&error.to_string(), error.hint());
                return answer::FAILED;
            }
        };
        match answered {
            Err(Unknown { name, reports }) => {
                answer::complain(
                    &format!("`{name}`: no report of the pile goes by this name"),
                    &format!("name a file, `file:record` or an outlet; the pile has {reports}"),
                );
                answer::FAILED
            }
            Ok((words, found)) => {
                let mut out = BufWriter::new(io::stdout().lock());
                let written = out.write_all(words.as_bytes()).and_then(|()| out.flush());
                match answer::printed(written.map(|()| found)) {
                    answer::FOUND | answer::NOTHING if !gathered.failures.is_empty() => answer::FAILED,
                    code => code,
                }
            }
        }
    }

    /// The answer in full, and whether there was anything to say.
    fn answer(&self, reports: &[Report]) -> Result<(String, bool), Unknown> {
        let chosen = match self.diff.as_deref() {
            Some([one, other]) => Some((named(reports, one)?, named(reports, other)?)),
            _ => None,
        };
        let readings = run::skimmed(reports);
        let items: Vec<Item<'_>> = reports
            .iter()
            .zip(&readings)
            .map(|(report, reading)| Item { report, reading })
            .collect();
        let inputs = reuse::inputs(&items);
        let found = reuse::reuse(&inputs, &Options::default());
        if let Some((one, other)) = chosen {
            return Ok(self.side_by_side(one, other, &found));
        }
        let lineage = reuse::lineage(&inputs, &found);
        let shares = reuse::shares(&inputs, &found);
        let clusters = self
            .clusters
            .then(|| reuse::clusters(&inputs, &found, f32::from(self.alike) / 100.0));
        let (passages, left_out) = self.chosen(&found);
        let anything = !passages.is_empty() || clusters.as_ref().is_some_and(|clusters| !clusters.is_empty());
        let mut shown = Shown::new(reports, passages, &lineage, &shares);
        shown.clusters = clusters.as_deref();
        shown.left_out = left_out;
        shown.most = if self.limit == 0 { usize::MAX } else { self.limit };
        let words = if self.json {
            format!("{:#}\n", onrecord_show::copies_json(&shown))
        } else {
            onrecord_show::copies(&shown)
        };
        Ok((words, anything))
    }

    /// The passages that were asked for, and how many of which sort were not shown because they prove
    /// nothing.
    fn chosen<'a>(&self, found: &'a [Reuse]) -> (Vec<&'a Reuse>, BTreeMap<PassageLabel, usize>) {
        let mut left_out = BTreeMap::new();
        let mut kept: Vec<&Reuse> = found
            .iter()
            .filter(|passage| {
                self.relation
                    .is_none_or(|relation| relation.noun() == passage.relation)
            })
            .filter(|passage| !self.directed || passage.direction != ReuseDirection::Unknown)
            .filter(|passage| {
                if !self.label.is_empty() {
                    return self.label.iter().any(|label| label.noun() == passage.label);
                }
                let shown = self.all || passage.label.proves();
                if !shown {
                    *left_out.entry(passage.label).or_default() += 1;
                }
                shown
            })
            .collect();
        let mut lengths: BTreeMap<_, usize> = BTreeMap::new();
        for passage in &kept {
            *lengths.entry((passage.a, passage.b)).or_default() +=
                passage.b_spans.iter().map(|span| span.len()).sum::<usize>();
        }
        kept.retain(|passage| {
            lengths
                .get(&(passage.a, passage.b))
                .is_some_and(|length| *length >= self.min_length)
        });
        (kept, left_out)
    }

    fn side_by_side(&self, one: &Report, other: &Report, found: &[Reuse]) -> (String, bool) {
        let ids = (one.id.min(other.id), one.id.max(other.id));
        let (a, b) = if one.id < other.id {
            (one, other)
        } else {
            (other, one)
        };
        let (passages, _) = self.chosen(found);
        let laid: Vec<(&Reuse, Vec<Vec<Wording>>)> = passages
            .into_iter()
            .filter(|passage| (passage.a, passage.b) == ids)
            .map(|passage| {
                let sides = passage.a_spans.iter().zip(&passage.b_spans);
                let wordings = sides
                    .map(|(x, y)| reuse::wording(&a.text, *x, &b.text, *y))
                    .collect();
                (passage, wordings)
            })
            .collect();
        let colour = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        (
            onrecord_show::comparison(one, other, &laid, colour),
            !laid.is_empty(),
        )
    }
}

/// A name that no report has.
struct Unknown {
    name: String,
    reports: String,
}

/// The report that a name means: its file, `file:record`, path, or outlet.
fn named<'a>(reports: &'a [Report], name: &str) -> Result<&'a Report, Unknown> {
    let goes_by = |report: &&Report| {
        let input = &report.input;
        input.file == name
            || input.path == name
            || input.place() == name
            || report.outlet.name == name
            || report.outlet.domain.as_deref() == Some(name)
            || input.url.as_deref() == Some(name)
            || report.id.to_string() == name
    };
    reports.iter().find(goes_by).ok_or_else(|| {
        let mut files: Vec<&str> = reports.iter().map(|report| report.input.file.as_str()).collect();
        files.sort_unstable();
        files.dedup();
        let more = if files.len() > 8 { ", …" } else { "" };
        files.truncate(8);
        Unknown {
            name: name.to_owned(),
            reports: format!("{}{more}", files.join(", ")),
        }
    })
}
