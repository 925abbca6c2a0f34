//! `onrecord drift`: what was lost or changed between two tellings of one thing.

use std::io::{self, BufWriter, Write};

use clap::{Args, ValueEnum};
use onrecord_nouns::{DriftKind, ReportId};
use onrecord_show::Case;
use onrecord_show::answers::drift::{drifts_json, list, select};

use crate::answer;
use crate::arguments::PileArguments;

/// `onrecord drift`
#[derive(Debug, Args)]
#[command(
    after_help = "The gravest kinds come first: another speaker, a lost attribution, a lost hedge. Which telling is the \
                        earlier one is often unknown, so a drift goes from the fuller telling to the other.\n\nExamples:\n  \
                        onrecord drift examples/harbour\n  onrecord drift --kind hedge-lost --kind figure-changed examples/harbour"
)]
pub(crate) struct Drift {
    #[command(flatten)]
    pile: PileArguments,
    /// Only drifts of this kind; may be given several times.
    #[arg(long, value_enum, value_name = "KIND")]
    kind: Vec<Kind>,
    /// Only drifts between reports of the story with this number.
    #[arg(long, value_name = "N")]
    story: Option<usize>,
    /// Shows at most N drifts; 0 shows all.
    #[arg(long, value_name = "N", default_value_t = 40)]
    limit: usize,
    /// Prints all that fit as JSON.
    #[arg(long)]
    json: bool,
}

/// The kinds by their names on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// Another speaker is named.
    SpeakerChanged,
    /// Several speakers became one, or one became many.
    SpeakerMerged,
    /// Told as fact.
    AttributionLost,
    /// "may" became "will".
    HedgeLost,
    /// Another number.
    FigureChanged,
    /// A range became a number.
    RangeNarrowed,
    /// An "if" is gone.
    ConditionDropped,
    /// Another date.
    DateShifted,
    /// A stronger verb, or another object.
    VerbStrengthened,
    /// "a senior official" became "an official".
    RankLost,
    /// "will" became "may".
    HedgeGained,
}

impl Kind {
    const fn drift(self) -> DriftKind {
        match self {
            Self::SpeakerChanged => DriftKind::SpeakerChanged,
            Self::SpeakerMerged => DriftKind::SpeakerMerged,
            Self::AttributionLost => DriftKind::AttributionLost,
            Self::HedgeLost => DriftKind::HedgeLost,
            Self::FigureChanged => DriftKind::FigureChanged,
            Self::RangeNarrowed => DriftKind::RangeNarrowed,
            Self::ConditionDropped => DriftKind::ConditionDropped,
            Self::DateShifted => DriftKind::DateShifted,
            Self::VerbStrengthened => DriftKind::VerbStrengthened,
            Self::RankLost => DriftKind::RankLost,
            Self::HedgeGained => DriftKind::HedgeGained,
        }
    }
}

impl Drift {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        answer::with_outcome(&self.pile, |outcome| {
            let case = Case::new(&outcome.pairs, &outcome.findings);
            let kinds: Vec<DriftKind> = self.kind.iter().map(|kind| kind.drift()).collect();
            let reports: Option<Vec<ReportId>> = self.story.map(|number| {
                let story = number.checked_sub(1).and_then(|at| case.findings.stories.get(at));
                story.map_or_else(Vec::new, |story| story.reports.clone())
            });
            let found = select(&case, &kinds, reports.as_deref());
            if self.json {
                let value = drifts_json(&case, &found);
                answer::write_json(&mut BufWriter::new(io::stdout().lock()), &value)?;
            } else {
                let most = if self.limit == 0 { usize::MAX } else { self.limit };
                let words = list(&case, &found, most);
                io::stdout().lock().write_all(words.as_bytes())?;
            }
            Ok(!found.is_empty())
        })
    }
}
