//! `onrecord claims`: what several reports say, and how little some of it rests on.

use std::io::{self, BufWriter, Write};

use clap::Args;
use onrecord_show::Case;
use onrecord_show::answers::claims::{Filter, claims_json, list, select};

use crate::answer;
use crate::arguments::PileArguments;

/// `onrecord claims`
#[derive(Debug, Args)]
#[command(
    after_help = "Claims that several outlets carry on one line come first: the more outlets, the earlier; \
                        then those on several lines, then those of one outlet.\n\nExamples:\n  \
                        onrecord claims examples/harbour\n  onrecord claims --single-line --anonymous examples/harbour\n  \
                        onrecord claims --speaker minister --json examples/harbour"
)]
pub(crate) struct Claims {
    #[command(flatten)]
    pile: PileArguments,
    /// Only claims of this story: its number, or words of its headline.
    #[arg(long, value_name = "STORY")]
    story: Option<String>,
    /// Only claims with this name in a chain.
    #[arg(long, value_name = "NAME")]
    speaker: Option<String>,
    /// Only claims that two outlets or more carry on one line.
    #[arg(long)]
    single_line: bool,
    /// Only claims for which nobody stands with a name.
    #[arg(long)]
    anonymous: bool,
    /// Only claims that somebody denies.
    #[arg(long)]
    denied: bool,
    /// Only claims that at least N reports carry.
    #[arg(long, value_name = "N", default_value_t = 1)]
    reports: usize,
    /// Also scraps of sentences that say nothing by themselves.
    #[arg(long)]
    scraps: bool,
    /// Shows at most N claims; 0 shows all.
    #[arg(long, value_name = "N", default_value_t = 20)]
    limit: usize,
    /// Prints all that fit as JSON.
    #[arg(long)]
    json: bool,
}

impl Claims {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        answer::with_outcome(&self.pile, |outcome| {
            let case = Case::new(&outcome.pairs, &outcome.findings);
            let found = select(&case, &self.filter());
            if self.json {
                let value = claims_json(&case, &found);
                answer::write_json(&mut BufWriter::new(io::stdout().lock()), &value)?;
            } else {
                let most = if self.limit == 0 { usize::MAX } else { self.limit };
                let words = list(&case, &found, most);
                io::stdout().lock().write_all(words.as_bytes())?;
            }
            Ok(!found.is_empty())
        })
    }

    fn filter(&self) -> Filter {
        Filter {
            story: self.story.clone(),
            speaker: self.speaker.clone(),
            single_line: self.single_line,
            anonymous: self.anonymous,
            denied: self.denied,
            reports: self.reports,
            scraps: self.scraps,
        }
    }
}
