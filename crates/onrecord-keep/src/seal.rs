//! Is every byte of the file as it was when it was last closed in order?
//!
//! Records have sums of their own and say which of them is damaged. The seal is over the whole file,
//! free room and indexes too, so that no flipped byte goes unseen. It stands in the file itself: the
//! hash is taken with the place of the hash, and the counters of the database head, left out. While a
//! run writes, the seal is open; after an interruption it stays open until the next run closes.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

use crate::case::Case;
use crate::error::KeepError;

/// What stands before the hash, so that its place in the file can be found.
const MARK: &[u8; 24] = b"the seal of this case:  ";
/// The hash of an open seal.
const OPEN: [u8; 32] = [0; 32];
/// The change counters of the database head: they move when the seal itself is written.
const COUNTERS: [(u64, u64); 2] = [(24, 28), (92, 96)];

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

fn marked(hash: &[u8]) -> Vec<u8> {
    let mut mark = MARK.to_vec();
    mark.extend_from_slice(hash);
    mark
}

/// Opens the seal: the file is about to change.
pub(crate) fn open(connection: &Connection) -> Result<(), rusqlite::Error> {
    connection.execute(
        "INSERT INTO seal VALUES (1, ?1) ON CONFLICT DO UPDATE SET mark = excluded.mark",
        params![marked(&OPEN)],
    )?;
    Ok(())
}

/// Seals the file as it is.
pub(crate) fn seal(case: &mut Case) -> Result<(), KeepError> {
    // A reader may hold the log back; then the seal stays open, which is no damage.
    if !emptied(case)? {
        return Ok(());
    }
    let hash = hash(&case.path).map_err(|error| failed(case, &error))?;
    case.write(|connection| {
        connection.execute("UPDATE seal SET mark = ?1 WHERE id = 1", params![marked(&hash)])
    })?;
    emptied(case)?;
    Ok(())
}

/// Brings all that was committed into the file itself.
fn emptied(case: &Case) -> Result<bool, KeepError> {
    let busy: i64 = case.one("PRAGMA wal_checkpoint(TRUNCATE)")?;
    Ok(busy == 0)
}

impl Case {
    /// How the seal stands.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn seal(&self) -> Result<Seal, KeepError> {
        let mark: Vec<u8> = self.one("SELECT mark FROM seal WHERE id = 1")?;
        let Some((head, kept)) = mark.split_at_checked(MARK.len()) else {
            return Ok(Seal::Broken);
        };
        if head != MARK {
            return Ok(Seal::Broken);
        }
        if kept == OPEN {
            return Ok(Seal::Open);
        }
        let found = hash(&self.path).map_err(|error| failed(self, &error))?;
        Ok(if found == kept { Seal::Whole } else { Seal::Broken })
    }
}

fn failed(case: &Case, error: &std::io::Error) -> KeepError {
    KeepError::Failed {
        path: case.path.clone(),
        why: error.to_string(),
    }
}

/// The hash over a file, but for the counters and the hash that follows the mark. Two counters that
/// should be equal and are not go into the hash as they stand.
fn hash(path: &Path) -> Result<[u8; 32], std::io::Error> {
    let mut file = File::open(path)?;
    let mut head = [0; 100];
    let has_head = file.read(&mut head)? == head.len();
    file.seek(SeekFrom::Start(0))?;
    let equal = has_head && head.get(24..28) == head.get(92..96);
    let mut hash = Sha256::new();
    let mut buffer = vec![0_u8; 1 << 20];
    let mut carried: Vec<u8> = Vec::new();
    let mut offset = 0_u64;
    loop {
        let count = file.read(&mut buffer)?;
        let mut chunk = std::mem::take(&mut carried);
        let start = offset - chunk.len() as u64;
        chunk.extend_from_slice(buffer.get(..count).unwrap_or_default());
        offset += count as u64;
        if equal {
            for (from, to) in COUNTERS {
                blank(&mut chunk, start, from, to);
            }
        }
        blank_marks(&mut chunk);
        if count == 0 {
            hash.update(&chunk);
            break;
        }
        // A mark may lie across two chunks: its last bytes wait for the next.
        let keep = chunk.len().saturating_sub(MARK.len() + OPEN.len());
        carried = chunk.split_off(keep);
        hash.update(&chunk);
    }
    Ok(hash.finalize().into())
}

fn blank(chunk: &mut [u8], start: u64, from: u64, to: u64) {
    for at in from..to {
        let place = at
            .checked_sub(start)
            .and_then(|place| usize::try_from(place).ok());
        if let Some(byte) = place.and_then(|place| chunk.get_mut(place)) {
            *byte = 0;
        }
    }
}

fn blank_marks(chunk: &mut [u8]) {
    let mut at = 0;
    while let Some(found) = chunk.get(at..).and_then(|rest| find(rest, MARK)) {
        let from = at + found + MARK.len();
        let to = (from + OPEN.len()).min(chunk.len());
        if let Some(hash) = chunk.get_mut(from..to) {
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
