//! `onrecord export`: reads a pile and prints the case for other programs.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use onrecord_show::citations::Taken;
use onrecord_show::{Case, flat};

use crate::answer;
use crate::arguments::PileArguments;
use crate::casefile::{self, Trouble};
use crate::run::Outcome;

/// `onrecord export`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  onrecord export --format json examples/harbour > case.json\n  \
                        onrecord export --format csv -o tables harbour.case\n  \
                        onrecord export --format bibtex harbour.case > reports.bib\n  \
                        onrecord export --format redacted -o for-ben.case harbour.case"
)]
pub(crate) struct Export {
    #[command(flatten)]
    pile: PileArguments,
    /// The format to print.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// Writes to this file, or for tables to this folder, instead of standard output.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// What `export` can print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One JSON object, format `onrecord-case/1`.
    Json,
    /// The dossier, one self-contained HTML file.
    Html,
    /// Tables, one CSV file a noun, into a folder.
    Csv,
    /// What is in dispute, as a grid of evidence and hypotheses (CSV).
    Ach,
    /// The reports as citations with source descriptors, CSL-JSON.
    Csl,
    /// The same as BibTeX.
    Bibtex,
    /// The same as RIS.
    Ris,
    /// Tables, one Parquet file a noun, into a folder.
    #[cfg(feature = "parquet")]
    Parquet,
    /// A copy of a case file without the bytes of its inputs.
    Redacted,
}

impl Export {
    /// Does it, and returns the exit code.
    pub(crate) fn run(&self) -> u8 {
        if self.format == Format::Redacted {
            return casefile::exit(self.redacted());
        }
        answer::with_outcome(&self.pile, |outcome| {
            self.print(outcome)?;
            Ok(outcome.has_findings())
        })
    }

    fn print(&self, outcome: &Outcome) -> io::Result<()> {
        let case = Case::new(&outcome.pairs, &outcome.findings).with_issues(&outcome.issues);
        let taken = self.taken();
        let mut bytes = Vec::new();
        match self.format {
            Format::Json => answer::write_json(&mut bytes, &onrecord_show::case_json(&case))?,
            Format::Html => bytes.extend(onrecord_show::dossier(&case).into_bytes()),
            Format::Ach => bytes.extend(onrecord_show::ach::ach_csv(&case).into_bytes()),
            Format::Csl => {
                answer::write_json(&mut bytes, &onrecord_show::citations::csl_json(&case, &taken))?;
            }
            Format::Bibtex => bytes.extend(onrecord_show::citations::bibtex(&case, &taken).into_bytes()),
            Format::Ris => bytes.extend(onrecord_show::citations::ris(&case, &taken).into_bytes()),
            Format::Csv => {
                let folder = self.folder()?;
                for table in flat::tables(&case) {
                    let path = folder.join(format!("{}.csv", table.name));
                    answer::write_file(&path, flat::csv(&table).as_bytes())?;
                }
                return Ok(());
            }
            #[cfg(feature = "parquet")]
            Format::Parquet => {
                let folder = self.folder()?;
                for table in flat::tables(&case) {
                    crate::parquet::write(&folder.join(format!("{}.parquet", table.name)), &table)?;
                }
                return Ok(());
            }
            Format::Redacted => {}
        }
        match &self.output {
            Some(path) => answer::write_file(path, &bytes),
            None => io::stdout().lock().write_all(&bytes),
        }
    }

    /// The folder for tables, made if it is not there.
    fn folder(&self) -> io::Result<&Path> {
        let Some(folder) = &self.output else {
            let why = "tables are many files: name a folder with `-o`";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, why));
        };
        std::fs::create_dir_all(folder)?;
        Ok(folder)
    }

    /// When each report was taken in, if the pile is a case.
    fn taken(&self) -> Taken {
        let case = match self.pile.pile.as_slice() {
            [only] if only.ends_with(".case") => onrecord_keep::Case::open(Path::new(only)),
            _ => return Taken::new(),
        };
        case.and_then(|case| case.taken()).unwrap_or_default()
    }

    fn redacted(&self) -> Result<bool, Trouble> {
        let (Some(to), [case]) = (&self.output, self.pile.pile.as_slice()) else {
            let why = "a redacted copy is made of one case file, to another file named with `-o`";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, why).into());
        };
        onrecord_keep::Case::open(Path::new(case))?.redacted(to)?;
        Ok(true)
    }
}
