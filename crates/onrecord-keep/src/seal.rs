//! Is every byte of the file as it was when it was last closed in order?
//!
//! Records have sums of their own and say which of them is damaged. The seal is over the whole file,
//! free room and indexes too, so that no flipped byte goes unseen. It stands in the file itself: one hash
//! for each part of the file, and one over all of these; they are taken with the places of the hashes, and
//! the counters of the database head, left out. A run hashes again only the parts that it changed (the
//! write-ahead log names them), so closing takes no longer in a large case, and a byte that changed
//! elsewhere stays found. While a run writes, the seal is open; after an interruption it stays open, and
//! the next run that closes hashes the whole file.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

use crate::case::{Case, beside};
use crate::error::KeepError;

type Hash = [u8; 32];

/// What stands before the hash over all parts, so that its place in the file can be found.
const MARK: &[u8; 24] = b"the seal of this case:  ";
/// What stands before the hashes of some parts.
const PARTS: &[u8; 24] = b"the parts of this case: ";
/// The hash of an open seal, and of a part that is not there.
const NONE: Hash = [0; 32];
/// So many bytes have one hash: a whole number of pages of any size.
const PART: u64 = 1 << 16;
/// So many hashes stand in one row.
const ROW: usize = 16;
/// So many parts more than there are have room for their hash.
const AHEAD: u64 = 64;
/// The change counters of the database head: they move when the seal itself is written.
const COUNTERS: [std::ops::Range<usize>; 2] = [24..28, 92..96];
/// A write-ahead log of more bytes is emptied when something was committed.
const FULL_LOG: u64 = 4 << 20;

/// How the seal of a file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seal {
    /// Every byte is as it was.
    Whole,
    /// The last run has not closed the file.
    Open,
    /// Bytes have changed since.
    Broken,
}

/// Which parts of the file a run has changed.
#[derive(Debug, Default)]
pub(crate) struct Touched {
    /// It is not known which: all are hashed again.
    all: bool,
    parts: BTreeSet<u64>,
    /// How far the write-ahead log was looked through: its salt, and the bytes of it.
    seen: ([u8; 8], u64),
}

impl Touched {
    /// Nothing is known of what changed.
    pub(crate) fn everything() -> Self {
        Self {
            all: true,
            ..Self::default()
        }
    }

    /// Learns from the write-ahead log which pages were written since it was last asked.
    fn look(&mut self, path: &Path) -> std::io::Result<()> {
        let log = match File::open(beside(path, "-wal")) {
            Ok(log) => log,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error),
        };
        let length = log.metadata()?.len();
        let mut log = BufReader::with_capacity(1 << 16, log);
        let mut head = [0; 32];
        if length < 32 || self.all {
            return Ok(());
        }
        log.read_exact(&mut head)?;
        let page = u64::from(number(&head, 8));
        let mut salt = [0; 8];
        salt.copy_from_slice(head.get(16..24).unwrap_or(&[0; 8]));
        if page == 0 {
            self.all = true;
            return Ok(());
        }
        let mut at = if self.seen.0 == salt { self.seen.1 } else { 32 };
        log.seek(SeekFrom::Start(at))?;
        let mut frame = [0; 24];
        while at + 24 + page <= length {
            log.read_exact(&mut frame)?;
            // Behind the frames of now lie those of before, with another salt.
            if frame.get(8..16) != Some(salt.as_slice()) {
                break;
            }
            let place = (u64::from(number(&frame, 0)).saturating_sub(1)) * page;
            self.parts.insert(place / PART);
            log.seek_relative(i64::try_from(page).unwrap_or(0))?;
            at += 24 + page;
        }
        self.seen = (salt, at);
        Ok(())
    }
}

/// A number as it lies in the heads of the log.
fn number(bytes: &[u8], at: usize) -> u32 {
    let mut four = [0; 4];
    four.copy_from_slice(bytes.get(at..at + 4).unwrap_or(&[0; 4]));
    u32::from_be_bytes(four)
}

/// Opens the seal: the file is about to change. Gives whether it was whole until now.
pub(crate) fn open(connection: &Connection) -> Result<bool, rusqlite::Error> {
    let closed: i64 = connection.query_row(
        "SELECT count(*) FROM seal WHERE mark <> ?1",
        params![marked(MARK, &[NONE])],
        |row| row.get(0),
    )?;
    connection.execute(
        "INSERT INTO seal VALUES (1, ?1) ON CONFLICT DO UPDATE SET mark = excluded.mark",
        params![marked(MARK, &[NONE])],
    )?;
    Ok(closed > 0)
}

/// Brings what was committed into the file if there is much of it.
pub(crate) fn settle(case: &mut Case) -> Result<(), KeepError> {
    let log = std::fs::metadata(beside(&case.path, "-wal")).map_or(0, |log| log.len());
    if log < FULL_LOG {
        return Ok(());
    }
    look(case)?;
    case.one::<i64>("PRAGMA wal_checkpoint(PASSIVE)").map(|_| ())
}

/// Seals the file as it is.
pub(crate) fn seal(case: &mut Case) -> Result<(), KeepError> {
    make_room(case)?;
    // A reader may hold the log back; then the seal stays open, which is no damage.
    if !emptied(case)? {
        return Ok(());
    }
    let mut hashes = case.try_sql(kept)?;
    let length = length(case)?;
    let count = length.div_ceil(PART);
    let touched: BTreeSet<u64> = if case.touched.all {
        (0..count).collect()
    } else {
        // The last part may have grown shorter or longer.
        let last = count.checked_sub(1).into_iter();
        case.touched.parts.iter().copied().chain(last).collect()
    };
    let file = File::open(&case.path).map_err(|error| failed(case, &error))?;
    let mut file = Parts { file, length };
    let mut rows: BTreeSet<usize> = BTreeSet::new();
    for (at, known) in (0_u64..).zip(&mut hashes) {
        let now = if at >= count {
            NONE
        } else if touched.contains(&at) {
            file.hash(at).map_err(|error| failed(case, &error))?
        } else {
            continue;
        };
        if *known != now {
            *known = now;
            rows.insert(usize::try_from(at).unwrap_or(0) / ROW);
        }
    }
    let over_all = over_all(&hashes, length);
    case.write(|connection| {
        let mut set = connection.prepare_cached("UPDATE seal_part SET mark = ?2 WHERE id = ?1")?;
        for row in rows {
            let some = hashes.chunks(ROW).nth(row).unwrap_or_default();
            set.execute(params![id(row), marked(PARTS, some)])?;
        }
        connection.execute(
            "UPDATE seal SET mark = ?1 WHERE id = 1",
            params![marked(MARK, &[over_all])],
        )
    })?;
    emptied(case)?;
    case.touched = Touched::default();
    Ok(())
}

/// Makes room for the hashes of all parts, and of some that may come. Rows are only ever put behind the
/// others, so that no stale copy of one stays behind in the file.
fn make_room(case: &mut Case) -> Result<(), KeepError> {
    let pages: i64 = case.one("PRAGMA page_count")?;
    let size: i64 = case.one("PRAGMA page_size")?;
    let parts = (pages * size).cast_unsigned().div_ceil(PART);
    let wanted = usize::try_from(parts + AHEAD).unwrap_or(usize::MAX).div_ceil(ROW);
    let rows: i64 = case.one("SELECT count(*) FROM seal_part")?;
    let rows = usize::try_from(rows).unwrap_or(0);
    if rows * ROW >= usize::try_from(parts).unwrap_or(usize::MAX) + 4 {
        return Ok(());
    }
    case.try_sql(|connection| connection.execute_batch("PRAGMA secure_delete = ON"))?;
    let made = case.write(|connection| {
        let mut insert = connection.prepare_cached("INSERT INTO seal_part VALUES (?1, ?2)")?;
        for row in rows..wanted {
            insert.execute(params![id(row), marked(PARTS, &[NONE; ROW])])?;
        }
        Ok(())
    });
    case.try_sql(|connection| connection.execute_batch("PRAGMA secure_delete = OFF"))?;
    made
}

fn id(row: usize) -> i64 {
    i64::try_from(row).unwrap_or(i64::MAX)
}

/// Brings all that was committed into the file itself.
fn emptied(case: &mut Case) -> Result<bool, KeepError> {
    look(case)?;
    let busy: i64 = case.one("PRAGMA wal_checkpoint(TRUNCATE)")?;
    Ok(busy == 0)
}

fn look(case: &mut Case) -> Result<(), KeepError> {
    let path = case.path.clone();
    case.touched.look(&path).map_err(|error| failed(case, &error))
}

impl Case {
    /// How the seal stands, with every byte of the file looked at.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn seal(&self) -> Result<Seal, KeepError> {
        let mark: Vec<u8> = self.one("SELECT mark FROM seal WHERE id = 1")?;
        let Some((head, seal)) = mark.split_at_checked(MARK.len()) else {
            return Ok(Seal::Broken);
        };
        if head != MARK {
            return Ok(Seal::Broken);
        }
        if seal == NONE {
            return Ok(Seal::Open);
        }
        let hashes = self.try_sql(kept)?;
        let length = length(self)?;
        if over_all(&hashes, length) != seal {
            return Ok(Seal::Broken);
        }
        let file = File::open(&self.path).map_err(|error| failed(self, &error))?;
        let mut file = Parts { file, length };
        let count = length.div_ceil(PART);
        if hashes.len() < usize::try_from(count).unwrap_or(usize::MAX) {
            return Ok(Seal::Broken);
        }
        for (at, known) in (0_u64..).zip(&hashes) {
            let now = if at < count {
                file.hash(at).map_err(|error| failed(self, &error))?
            } else {
                NONE
            };
            if *known != now {
                return Ok(Seal::Broken);
            }
        }
        Ok(Seal::Whole)
    }

    /// Lets the run hash the whole file when it closes, whatever it changed: a seal that was broken is made
    /// anew. Not without having looked at what is sealed.
    pub fn seal_anew(&mut self) {
        self.touched = Touched::everything();
    }

    /// Whether the last run closed the file in order. No byte is looked at; [`Case::seal`] does that.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn is_sealed(&self) -> Result<bool, KeepError> {
        let mark: Vec<u8> = self.one("SELECT mark FROM seal WHERE id = 1")?;
        Ok(mark != marked(MARK, &[NONE]))
    }
}

fn marked(mark: &[u8; 24], hashes: &[Hash]) -> Vec<u8> {
    let mut bytes = mark.to_vec();
    bytes.extend(hashes.iter().flatten());
    bytes
}

/// The hashes of the parts as they are kept.
fn kept(connection: &Connection) -> Result<Vec<Hash>, rusqlite::Error> {
    let mut query = connection.prepare("SELECT mark FROM seal_part ORDER BY id")?;
    let mut rows = query.query([])?;
    let mut hashes = Vec::new();
    while let Some(row) = rows.next()? {
        let mark: Vec<u8> = row.get(0)?;
        let (of_row, _) = mark.get(PARTS.len()..).unwrap_or_default().as_chunks::<32>();
        hashes.extend_from_slice(of_row);
    }
    Ok(hashes)
}

fn over_all(hashes: &[Hash], length: u64) -> Hash {
    let mut hash = Sha256::new();
    hash.update(length.to_le_bytes());
    for part in hashes {
        hash.update(part);
    }
    hash.finalize().into()
}

fn length(case: &Case) -> Result<u64, KeepError> {
    let file = std::fs::metadata(&case.path).map_err(|error| failed(case, &error))?;
    Ok(file.len())
}

fn failed(case: &Case, error: &std::io::Error) -> KeepError {
    KeepError::Failed {
        path: case.path.clone(),
        why: error.to_string(),
    }
}

/// The parts of a file.
struct Parts {
    file: File,
    length: u64,
}

impl Parts {
    /// The hash of a part, but for the counters and the hashes that follow the marks. Two counters that
    /// should be equal and are not go into the hash as they stand.
    fn hash(&mut self, at: u64) -> std::io::Result<Hash> {
        let from = at * PART;
        let count = self.length.saturating_sub(from).min(PART);
        let mut bytes = vec![0; usize::try_from(count).unwrap_or(0)];
        self.file.seek(SeekFrom::Start(from))?;
        self.file.read_exact(&mut bytes)?;
        let [one, other] = COUNTERS;
        if at == 0 && bytes.get(one.clone()) == bytes.get(other.clone()) {
            for counter in [one, other] {
                if let Some(counter) = bytes.get_mut(counter) {
                    counter.fill(0);
                }
            }
        }
        blank(&mut bytes, MARK, 1);
        blank(&mut bytes, PARTS, ROW);
        Ok(Sha256::digest(&bytes).into())
    }
}

/// Leaves the hashes behind each mark out. A mark and its hashes lie on one page, so in one part.
fn blank(bytes: &mut [u8], mark: &[u8], hashes: usize) {
    let mut at = 0;
    while let Some(found) = bytes.get(at..).and_then(|rest| find(rest, mark)) {
        let from = at + found + mark.len();
        let to = (from + hashes * NONE.len()).min(bytes.len());
        if let Some(hash) = bytes.get_mut(from..to) {
            hash.fill(0);
        }
        at = from;
    }
}

/// The place of a short run of bytes, by its first byte.
fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = *wanted.first()?;
    let mut at = 0;
    while let Some(next) = bytes.get(at..)?.iter().position(|byte| *byte == first) {
        if bytes.get(at + next..at + next + wanted.len()) == Some(wanted) {
            return Some(at + next);
        }
        at += next + 1;
    }
    None
}
