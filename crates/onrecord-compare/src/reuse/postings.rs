//! Which reports could share a passage, kept from one day to the next.
//!
//! The keys of a report are its sampled shingles; every report chooses by the same hash, so what was
//! sorted yesterday stays sorted. [`Postings`] are keys with the reports that have them. They can be
//! joined with others, written as a sorted run and read back, and runs on disk can be merged without
//! holding them in memory: a run is nothing but records in the order of their bytes, which any engine
//! can sort and join. What holds between two reports is judged by [`reuse`](super::reuse).

use std::collections::BTreeMap;
use std::io::{self, BufReader, BufWriter, Read, Write};

use onrecord_nouns::ReportId;
use rayon::prelude::*;

use super::candidates::{self, Shared};
use super::{Options, ReuseInput, words};

/// Bytes of a record: four of the key, eight of the report.
const RECORD: usize = 12;
const KEY: usize = 4;
/// What every run begins with; the last byte is the version of the keys.
const MAGIC: &[u8; 8] = b"onrec-p\x02";

/// The keys of a pile, with the reports that have them: sorted, each once.
///
/// # Example
///
/// ```
/// use onrecord_compare::reuse::Postings;
/// let yesterday = Postings::default();
/// let today = Postings::default();
/// let mut run = Vec::new();
/// yesterday.joined(today).write(&mut run)?;
/// assert_eq!(Postings::read(run.as_slice())?, Postings::default());
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Postings {
    // Invariant: sorted, without doubles.
    records: Vec<[u8; RECORD]>,
}

impl Postings {
    /// The postings of some reports.
    #[must_use]
    pub fn of(inputs: &[ReuseInput<'_>]) -> Self {
        let mut records: Vec<[u8; RECORD]> = inputs
            .par_iter()
            .flat_map_iter(|input| {
                let (words, _) = words::words(input);
                candidates::keys(&words)
                    .map(|key| record(key, input.report))
                    .collect::<Vec<_>>()
            })
            .collect();
        records.par_sort_unstable();
        records.dedup();
        Self { records }
    }

    /// These postings and others.
    #[must_use]
    pub fn joined(self, other: Self) -> Self {
        let mut records = Vec::with_capacity(self.records.len() + other.records.len());
        let (mut one, mut two) = (
            self.records.into_iter().peekable(),
            other.records.into_iter().peekable(),
        );
        while let (Some(first), Some(second)) = (one.peek(), two.peek()) {
            let next = match first.cmp(second) {
                std::cmp::Ordering::Less => one.next(),
                std::cmp::Ordering::Greater => two.next(),
                std::cmp::Ordering::Equal => {
                    two.next();
                    one.next()
                }
            };
            records.extend(next);
        }
        records.extend(one);
        records.extend(two);
        Self { records }
    }

    /// These postings without those of some reports, as when a report is taken out of a case.
    #[must_use]
    pub fn without(mut self, reports: &[ReportId]) -> Self {
        let mut reports = reports.to_vec();
        reports.sort_unstable();
        self.records
            .retain(|record| reports.binary_search(&report_of(record)).is_err());
        self
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Writes them as a sorted run.
    ///
    /// # Errors
    ///
    /// If `to` cannot be written to.
    pub fn write(&self, to: impl Write) -> io::Result<()> {
        let mut to = BufWriter::new(to);
        to.write_all(MAGIC)?;
        for record in &self.records {
            to.write_all(record)?;
        }
        to.flush()
    }

    /// Reads a sorted run.
    ///
    /// # Errors
    ///
    /// If `from` cannot be read, is no run of this version, or is not in order.
    pub fn read(from: impl Read) -> io::Result<Self> {
        let mut run = Run::open(from)?;
        let mut records = Vec::new();
        while let Some(record) = run.next()? {
            records.push(record);
        }
        Ok(Self { records })
    }

    /// The pairs of reports that share enough keys, in order: what must be judged. The same pairs that
    /// [`reuse`](super::reuse) looks at when all reports come at once.
    #[must_use]
    pub fn pairs(&self, options: &Options) -> Vec<(ReportId, ReportId)> {
        let reports = self.reports();
        let numbers: BTreeMap<ReportId, u32> =
            (0..).zip(&reports).map(|(number, id)| (*id, number)).collect();
        let mut shared = Shared::new(self.records.len());
        for group in self.records.chunk_by(|one, other| one[..KEY] == other[..KEY]) {
            let members = group
                .iter()
                .filter_map(|record| numbers.get(&report_of(record)).copied());
            shared.add_group(members, group.len(), options.most_reports);
        }
        candidates::meetings(shared, reports.len(), options)
            .into_iter()
            .map(|(a, b)| (reports[a as usize], reports[b as usize]))
            .collect()
    }

    /// Those of [`pairs`](Self::pairs) in which one report is one of `new`: what a day's reports have
    /// to do with one another and with all before.
    #[must_use]
    pub fn pairs_with(&self, new: &[ReportId], options: &Options) -> Vec<(ReportId, ReportId)> {
        let mut new = new.to_vec();
        new.sort_unstable();
        let is_new = |report: &ReportId| new.binary_search(report).is_ok();
        let mut pairs = self.pairs(options);
        pairs.retain(|(a, b)| is_new(a) || is_new(b));
        pairs
    }

    fn reports(&self) -> Vec<ReportId> {
        let mut reports: Vec<ReportId> = self.records.iter().map(report_of).collect();
        reports.par_sort_unstable();
        reports.dedup();
        reports
    }
}

/// Merges sorted runs into one, holding one record of each.
///
/// # Errors
///
/// If one of `runs` cannot be read, is no run of this version or is not in order, or `to` cannot be
/// written to.
pub fn merge_runs<R: Read>(runs: Vec<R>, to: impl Write) -> io::Result<()> {
    let mut to = BufWriter::new(to);
    to.write_all(MAGIC)?;
    let mut open = Vec::new();
    let mut heads = std::collections::BinaryHeap::new();
    for (at, run) in runs.into_iter().enumerate() {
        let mut run = Run::open(run)?;
        if let Some(record) = run.next()? {
            heads.push(std::cmp::Reverse((record, at)));
        }
        open.push(run);
    }
    let mut last = None;
    while let Some(std::cmp::Reverse((record, at))) = heads.pop() {
        if last != Some(record) {
            to.write_all(&record)?;
            last = Some(record);
        }
        if let Some(record) = open[at].next()? {
            heads.push(std::cmp::Reverse((record, at)));
        }
    }
    to.flush()
}

/// A sorted run that is being read.
struct Run<R> {
    from: BufReader<R>,
    last: Option<[u8; RECORD]>,
}

impl<R: Read> Run<R> {
    fn open(from: R) -> io::Result<Self> {
        let mut from = BufReader::new(from);
        let mut magic = [0; MAGIC.len()];
        from.read_exact(&mut magic)?;
        if magic != *MAGIC {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "this is no run of postings, or one of another version; make it again from the reports",
            ));
        }
        Ok(Self { from, last: None })
    }

    fn next(&mut self) -> io::Result<Option<[u8; RECORD]>> {
        if std::io::BufRead::fill_buf(&mut self.from)?.is_empty() {
            return Ok(None);
        }
        let mut record = [0; RECORD];
        self.from.read_exact(&mut record)?;
        if self.last.is_some_and(|last| last >= record) {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "this run of postings is not in order; make it again from the reports",
            ));
        }
        self.last = Some(record);
        Ok(Some(record))
    }
}

fn record(key: u32, report: ReportId) -> [u8; RECORD] {
    let mut record = [0; RECORD];
    record[..KEY].copy_from_slice(&key.to_be_bytes());
    record[KEY..].copy_from_slice(&report.0);
    record
}

fn report_of(record: &[u8; RECORD]) -> ReportId {
    let mut report = [0; 8];
    report.copy_from_slice(&record[KEY..]);
    ReportId(report)
}
