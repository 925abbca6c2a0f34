//! Who keeps what a desk shows: a case file, or a pile that lasts until the desk stops.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use onrecord_keep::{Case, Decision, Depth, KeepError, Target};
use onrecord_lexicon::Issues;
use onrecord_nouns::{EntityRef, Issue, ReportId, StatementRef};
use onrecord_serve::{Held, Shelf, ShelfError, Upload};
use onrecord_show::desk::{Progress, Verdict, VerdictKind};

use crate::adding;
use crate::arguments::PileArguments;
use crate::pile::Document;
use crate::run::Outcome;

/// A case file. It is opened for each reading and each writing, so other commands can work on it too.
pub(crate) struct CaseShelf {
    /// Where it lies.
    pub(crate) path: PathBuf,
    /// Who decides.
    pub(crate) by: String,
    /// Open to read, and not in use.
    readers: Mutex<Vec<Case>>,
    /// The run that had last gathered reports again when the case was loaded.
    gathered: Mutex<Option<String>>,
}

fn issues_of(case: &Case) -> Result<Vec<Issue>, ShelfError> {
    let issues = case.setting("issues").map_err(|error| kept(&error))?;
    Ok(issues
        .and_then(|toml| Issues::from_toml(&toml).ok())
        .unwrap_or_default())
}

fn kept(error: &KeepError) -> ShelfError {
    ShelfError::new(error.to_string(), error.hint())
}

fn worked(error: &onrecord_casework::CaseworkError) -> ShelfError {
    ShelfError::new(error.to_string(), error.hint())
}

impl CaseShelf {
    /// A case file, and who decides.
    pub(crate) fn new(path: PathBuf, by: String) -> Self {
        Self {
            path,
            by,
            readers: Mutex::default(),
            gathered: Mutex::default(),
        }
    }

    fn open(&self) -> Result<Case, ShelfError> {
        Case::open(&self.path).map_err(|error| kept(&error))
    }

    /// Opens the case to write, does something to it, and closes it again.
    fn write<T>(
        &self,
        work: impl FnOnce(&mut Case, &onrecord_casework::Options) -> Result<T, onrecord_casework::CaseworkError>,
    ) -> Result<T, ShelfError> {
        let setting = self.open()?.setting("options").map_err(|error| kept(&error))?;
        let options = onrecord_casework::options_from(setting.as_deref());
        let maker = onrecord_casework::maker("serve", &options);
        let mut case = Case::open_to_write(&self.path, &maker).map_err(|error| kept(&error))?;
        let done = work(&mut case, &options).map_err(|error| worked(&error))?;
        case.close().map_err(|error| kept(&error))?;
        Ok(done)
    }
}

impl Shelf for CaseShelf {
    fn load(&self) -> Result<Held, ShelfError> {
        let case = self.open()?;
        let loaded = case.load(Depth::Told).map_err(|error| kept(&error))?;
        *self.gathered.lock().unwrap_or_else(PoisonError::into_inner) = loaded.gathered;
        Ok(Held {
            pairs: Arc::new(loaded.pairs),
            findings: loaded.findings,
            issues: issues_of(&case)?,
        })
    }

    fn load_after(&self, before: &Held) -> Result<Held, ShelfError> {
        let case = self.open()?;
        let gathered = self
            .gathered
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        let findings = case
            .load_findings(&before.pairs, gathered.as_deref())
            .map_err(|error| kept(&error))?;
        match findings {
            Some(findings) => Ok(Held {
                pairs: Arc::clone(&before.pairs),
                findings,
                issues: issues_of(&case)?,
            }),
            None => self.load(),
        }
    }

    fn find(
        &self,
        words: &str,
        size: usize,
        after: usize,
    ) -> Option<Result<(Vec<ReportId>, usize), ShelfError>> {
        let idle = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let case = match idle.map_or_else(|| self.open(), Ok) {
            Ok(case) => case,
            Err(error) => return Some(Err(error)),
        };
        let found = case
            .reports_with(words, size, after)
            .map_err(|error| kept(&error));
        self.readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(case);
        Some(found)
    }

    fn add(
        &self,
        uploads: Vec<Upload>,
        progress: &(dyn Fn(Progress) + Sync),
    ) -> Result<Progress, ShelfError> {
        let n = uploads.len();
        let told = Told {
            progress,
            now: Mutex::new(Progress::default()),
        };
        let open = |upload: &Upload| {
            Ok(onrecord_casework::Document {
                path: upload.name.clone(),
                bytes: upload.bytes.clone(),
            })
        };
        progress(Progress {
            doing: "Reading".to_owned(),
            all: n,
            ..Progress::default()
        });
        let added =
            self.write(|case, options| onrecord_casework::add(case, &uploads, &open, options, &told))?;
        Ok(Progress {
            failures: added
                .failures
                .into_iter()
                .map(|failure| (failure.message, failure.hint))
                .collect(),
            ..Progress::default()
        })
    }

    fn verdicts(&self) -> Result<Vec<Verdict>, ShelfError> {
        let kept_verdicts = self.open()?.verdicts().map_err(|error| kept(&error))?;
        Ok(kept_verdicts.into_iter().map(shown).collect())
    }

    fn findings_follow(&self) -> bool {
        true
    }

    fn give(&self, record: &str, kind: VerdictKind, value: &str) -> Result<(), ShelfError> {
        let decision = decision(record, kind, value).map_err(|error| kept(&error))?;
        let note = if kind == VerdictKind::Note { value } else { "" };
        self.write(|case, options| {
            onrecord_casework::decide(
                case,
                &self.by,
                &decision,
                note,
                options,
                &onrecord_casework::Silent,
            )
        })
        .map(|_| ())
    }

    fn undo(&self, number: u64) -> Result<(), ShelfError> {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        self.write(|case, options| {
            onrecord_casework::undo(case, &self.by, number, "", options, &onrecord_casework::Silent)
        })
        .map(|_| ())
    }
}

/// Passes on how far a case has come.
struct Told<'a> {
    progress: &'a (dyn Fn(Progress) + Sync),
    now: Mutex<Progress>,
}

impl onrecord_casework::Progress for Told<'_> {
    fn stage(&self, what: &str, steps: u64) {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        *now = Progress {
            doing: capital(what),
            done: 0,
            all: usize::try_from(steps).unwrap_or(usize::MAX),
            failures: Vec::new(),
        };
        (self.progress)(now.clone());
    }

    fn step(&self, steps: u64) {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        now.done = now
            .done
            .saturating_add(usize::try_from(steps).unwrap_or(usize::MAX));
        (self.progress)(now.clone());
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A verdict of the pages as the case keeps it.
fn decision(record: &str, kind: VerdictKind, value: &str) -> Result<Decision, KeepError> {
    let target: Target = record.parse()?;
    let unfit = || KeepError::Unknown {
        what: "record for this verdict",
        name: record.to_owned(),
    };
    let statement = |target: &Target| -> Option<StatementRef> {
        match target {
            Target::Statement(id) => Some(*id),
            _ => None,
        }
    };
    let entity = |target: &Target| -> Option<EntityRef> {
        match target {
            Target::Entity(id) => Some(*id),
            _ => None,
        }
    };
    Ok(match kind {
        VerdictKind::Accept => Decision::Accept(target),
        VerdictKind::Reject => {
            if !matches!(target, Target::Statement(_) | Target::Finding(..)) {
                return Err(unfit());
            }
            Decision::Reject(target)
        }
        VerdictKind::Note => Decision::Note(target),
        VerdictKind::Grade => match target {
            Target::Outlet(name) => Decision::Grade(name, value.chars().next().unwrap_or('F')),
            _ => return Err(unfit()),
        },
        VerdictKind::Split => match (statement(&target), entity(&target)) {
            (Some(id), _) => Decision::OwnClaim(id),
            (None, Some(id)) => Decision::OwnSource(id),
            (None, None) => return Err(unfit()),
        },
        VerdictKind::Merge => {
            let other: Target = value.parse()?;
            match (
                statement(&target),
                statement(&other),
                entity(&target),
                entity(&other),
            ) {
                (Some(one), Some(other), _, _) => Decision::OneClaim(one, other),
                (_, _, Some(one), Some(other)) => Decision::OneSource(one, other),
                _ => return Err(unfit()),
            }
        }
    })
}

/// A verdict of the case as the pages show it.
fn shown(verdict: onrecord_keep::Verdict) -> Verdict {
    let (kind, record, value) = match &verdict.decision {
        Decision::Accept(target) => (VerdictKind::Accept, target.to_string(), String::new()),
        Decision::Reject(target) => (VerdictKind::Reject, target.to_string(), String::new()),
        Decision::OneSource(one, other) => (
            VerdictKind::Merge,
            Target::Entity(*one).to_string(),
            Target::Entity(*other).to_string(),
        ),
        Decision::OwnSource(one) => (
            VerdictKind::Split,
            Target::Entity(*one).to_string(),
            String::new(),
        ),
        Decision::OneClaim(one, other) => (
            VerdictKind::Merge,
            Target::Statement(*one).to_string(),
            Target::Statement(*other).to_string(),
        ),
        Decision::OwnClaim(one) => (
            VerdictKind::Split,
            Target::Statement(*one).to_string(),
            String::new(),
        ),
        Decision::Grade(outlet, letter) => {
            (VerdictKind::Grade, format!("outlet {outlet}"), letter.to_string())
        }
        Decision::Note(target) => (VerdictKind::Note, target.to_string(), String::new()),
    };
    let words = [value, verdict.note];
    let words: Vec<String> = words.into_iter().filter(|words| !words.is_empty()).collect();
    Verdict {
        number: u64::try_from(verdict.id).unwrap_or_default(),
        record,
        kind,
        value: words.join(": "),
        when: format!("{} by {}", verdict.at, verdict.by),
        undone: verdict.undone_by.is_some(),
    }
}

/// A pile without a case file: what is added and decided lasts until the desk stops.
pub(crate) struct PileShelf {
    /// How it was read.
    pub(crate) arguments: PileArguments,
    /// The questions of the user.
    pub(crate) issues: Vec<Issue>,
    /// What was read and found.
    pub(crate) outcome: Mutex<Outcome>,
    /// What people said.
    pub(crate) verdicts: Mutex<Vec<Verdict>>,
}

impl Shelf for PileShelf {
    fn load(&self) -> Result<Held, ShelfError> {
        let outcome = self.outcome.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(Held {
            pairs: Arc::new(outcome.pairs.clone()),
            findings: outcome.findings.clone(),
            issues: self.issues.clone(),
        })
    }

    fn add(
        &self,
        uploads: Vec<Upload>,
        progress: &(dyn Fn(Progress) + Sync),
    ) -> Result<Progress, ShelfError> {
        let n = uploads.len();
        let mut outcome = self.outcome.lock().unwrap_or_else(PoisonError::into_inner);
        let documents = uploads
            .into_iter()
            .map(|upload| Document {
                path: upload.name,
                bytes: upload.bytes,
            })
            .collect();
        let failures = adding::add(&self.arguments, &mut outcome, documents, &|doing, done| {
            progress(Progress {
                doing: doing.to_owned(),
                done,
                all: n,
                failures: Vec::new(),
            });
        })
        .map_err(|error| ShelfError::new(error.to_string(), error.hint()))?;
        Ok(Progress {
            failures: failures
                .into_iter()
                .map(|failure| (failure.message, failure.hint))
                .collect(),
            ..Progress::default()
        })
    }

    fn verdicts(&self) -> Result<Vec<Verdict>, ShelfError> {
        Ok(self
            .verdicts
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone())
    }

    fn findings_follow(&self) -> bool {
        false
    }

    fn give(&self, record: &str, kind: VerdictKind, value: &str) -> Result<(), ShelfError> {
        let mut verdicts = self.verdicts.lock().unwrap_or_else(PoisonError::into_inner);
        let number = verdicts.len() as u64 + 1;
        verdicts.push(Verdict {
            number,
            record: record.to_owned(),
            kind,
            value: value.to_owned(),
            when: Timestamp::now().strftime("%Y-%m-%d %H:%M").to_string(),
            undone: false,
        });
        Ok(())
    }

    fn undo(&self, number: u64) -> Result<(), ShelfError> {
        let mut verdicts = self.verdicts.lock().unwrap_or_else(PoisonError::into_inner);
        match verdicts.iter_mut().find(|verdict| verdict.number == number) {
            Some(verdict) => {
                verdict.undone = true;
                Ok(())
            }
            None => Err(ShelfError::new(
                format!("there is no verdict {number}"),
                "load the page again",
            )),
        }
    }
}
