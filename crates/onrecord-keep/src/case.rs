//! How is a case file made, opened and closed?
//!
//! One process writes, any number read while it does. A lock file beside the case names the writer
//! and is gone when it closes; when nobody has a case open, it is one file. Surprise: what was
//! committed survives the death of the process at any moment, and the next writer goes on from there.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags, OptionalExtension, params};

use crate::error::KeepError;
use crate::{log, schema, seal};

/// An open case file.
#[derive(Debug)]
pub struct Case {
    pub(crate) connection: Connection,
    pub(crate) path: PathBuf,
    /// Held by the one writer.
    lock: Option<Lock>,
    /// The run that writes.
    pub(crate) run: Option<i64>,
    /// What it has changed of the file.
    pub(crate) touched: seal::Touched,
}

#[derive(Debug)]
struct Lock {
    path: PathBuf,
    _file: File,
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

/// What makes records: written down once for each command that changes a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Maker {
    /// The command as it was given.
    pub command: String,
    /// The version of the program.
    pub version: String,
    /// The options that bear on what is found, as JSON.
    pub options: String,
    /// A hash over the word lists.
    pub lexicons: String,
    /// A hash over the weights; empty if none were used.
    pub models: String,
}

impl Case {
    /// Makes a case file.
    ///
    /// # Errors
    ///
    /// If a file is there already, or none can be made.
    pub fn create(path: &Path, maker: &Maker) -> Result<Self, KeepError> {
        let made = OpenOptions::new().write(true).create_new(true).open(path);
        if let Err(error) = made {
            return Err(match error.kind() {
                std::io::ErrorKind::AlreadyExists => KeepError::Exists(path.to_path_buf()),
                std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                    KeepError::ReadOnly(path.to_path_buf())
                }
                _ => failed(path, &error.to_string()),
            });
        }
        let lock = lock(path)?;
        let connection = Connection::open(path).map_err(|error| KeepError::of(path, &error))?;
        let mut case = Self {
            connection,
            path: path.to_path_buf(),
            lock: Some(lock),
            run: None,
            touched: seal::Touched::everything(),
        };
        case.try_sql(|connection| {
            connection.execute_batch(&format!(
                "PRAGMA journal_mode = WAL; PRAGMA application_id = {};",
                schema::APPLICATION
            ))
        })?;
        case.settle()?;
        case.keep_log()?;
        case.migrate()?;
        case.begin(maker)?;
        Ok(case)
    }

    /// Opens a case file to read.
    ///
    /// # Errors
    ///
    /// If it is missing, no case file, or made by a newer version.
    pub fn open(path: &Path) -> Result<Self, KeepError> {
        let case = Self::open_readable(path)?;
        case.check_kind()?;
        if case.layout()? < schema::layout() {
            return Err(KeepError::OtherLayout(path.to_path_buf()));
        }
        Ok(case)
    }

    fn open_readable(path: &Path) -> Result<Self, KeepError> {
        if !path.is_file() {
            return Err(KeepError::Missing(path.to_path_buf()));
        }
        // Who may write the file also tidies up beside it when the last reader goes.
        let access = if std::fs::metadata(path).is_ok_and(|file| file.permissions().readonly()) {
            OpenFlags::SQLITE_OPEN_READ_ONLY
        } else {
            OpenFlags::SQLITE_OPEN_READ_WRITE
        };
        let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let open = |uri: &Path, flags: OpenFlags| -> Result<Connection, rusqlite::Error> {
            let connection = Connection::open_with_flags(uri, flags)?;
            connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
                row.get::<_, i64>(0)
            })?;
            Ok(connection)
        };
        let connection = open(path, flags).or_else(|error| {
            // On a medium that may not be written to, no reader can announce itself, and none needs to.
            let still = !beside(path, "-wal").exists() && !is_other(&error);
            if still {
                let uri = format!("file:{}?immutable=1", escaped(path));
                let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
                open(Path::new(&uri), flags | OpenFlags::SQLITE_OPEN_URI)
            } else {
                Err(error)
            }
        });
        let case = Self {
            connection: connection.map_err(|error| KeepError::of(path, &error))?,
            path: path.to_path_buf(),
            lock: None,
            run: None,
            touched: seal::Touched::default(),
        };
        case.settle()?;
        case.try_sql(|connection| connection.execute_batch("PRAGMA query_only = ON"))?;
        Ok(case)
    }

    /// Opens a case file to add to it, as its only writer.
    ///
    /// # Errors
    ///
    /// As [`Case::open`], and if another process writes or the file may not be written to.
    pub fn open_to_write(path: &Path, maker: &Maker) -> Result<Self, KeepError> {
        if !path.is_file() {
            return Err(KeepError::Missing(path.to_path_buf()));
        }
        if std::fs::metadata(path).is_ok_and(|file| file.permissions().readonly()) {
            return Err(KeepError::ReadOnly(path.to_path_buf()));
        }
        Self::open_readable(path)?.check_kind()?;
        let lock = lock(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection =
            Connection::open_with_flags(path, flags).map_err(|error| KeepError::of(path, &error))?;
        let mut case = Self {
            connection,
            path: path.to_path_buf(),
            lock: Some(lock),
            run: None,
            touched: seal::Touched::default(),
        };
        case.settle()?;
        case.keep_log()?;
        case.migrate()?;
        case.begin(maker)?;
        Ok(case)
    }

    /// The path of the file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Ends the run, seals the file and closes it.
    ///
    /// # Errors
    ///
    /// If the last bytes cannot be written.
    pub fn close(mut self) -> Result<(), KeepError> {
        self.end()?;
        Ok(())
    }

    /// Ends the run and seals the file: from here on, any byte that changes is noticed.
    fn end(&mut self) -> Result<(), KeepError> {
        if self.lock.is_none() {
            return Ok(());
        }
        if let Some(run) = self.run.take() {
            let now = now();
            self.try_sql(|connection| {
                connection.execute("UPDATE run SET ended = ?2 WHERE id = ?1", params![run, now])
            })?;
        }
        seal::seal(self)
    }

    fn settle(&self) -> Result<(), KeepError> {
        self.try_sql(|connection| {
            connection.busy_timeout(std::time::Duration::from_secs(5))?;
            connection.set_prepared_statement_cache_capacity(128);
            connection.execute_batch(
                "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824;
                 PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON;",
            )
        })
    }

    /// What is written is brought into the file by [`seal::settle`] alone, which looks at it first.
    fn keep_log(&self) -> Result<(), KeepError> {
        self.one::<i64>("PRAGMA wal_autocheckpoint = 0").map(|_| ())
    }

    fn check_kind(&self) -> Result<(), KeepError> {
        let application: i64 = self.one("PRAGMA application_id")?;
        if application != schema::APPLICATION {
            return Err(KeepError::NotACase(self.path.clone()));
        }
        let theirs = self.layout()?;
        if theirs > schema::layout() {
            return Err(KeepError::Newer {
                path: self.path.clone(),
                theirs,
                ours: schema::layout(),
            });
        }
        Ok(())
    }

    fn layout(&self) -> Result<i64, KeepError> {
        self.one("PRAGMA user_version")
    }

    /// Leads an older layout to the one of this program, each step wholly or not at all.
    fn migrate(&mut self) -> Result<(), KeepError> {
        let theirs = usize::try_from(self.layout()?).unwrap_or(0);
        for (at, step) in schema::MIGRATIONS.iter().enumerate().skip(theirs) {
            self.touched = seal::Touched::everything();
            self.write(|connection| {
                connection.execute_batch(step)?;
                connection.execute_batch(&format!("PRAGMA user_version = {}", at + 1))
            })?;
        }
        Ok(())
    }

    /// Writes down who makes the records that follow.
    fn begin(&mut self, maker: &Maker) -> Result<(), KeepError> {
        let interrupted: Option<(i64, String)> = self.try_sql(|connection| {
            connection
                .query_row(
                    "SELECT id, command FROM run WHERE ended IS NULL ORDER BY id DESC LIMIT 1",
                    [],
                    |row| Ok((row.get(0)?, row.get(1)?)),
                )
                .optional()
        })?;
        let now = now();
        let (run, closed) = self.write(|connection| {
            let closed = seal::open(connection)?;
            connection.execute(
                "INSERT INTO run (started, command, version, options, lexicons, models, layout)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![
                    now,
                    maker.command,
                    maker.version,
                    maker.options,
                    maker.lexicons,
                    maker.models,
                    crate::pack::layout()
                ],
            )?;
            let run = connection.last_insert_rowid();
            if let Some((last, command)) = &interrupted {
                connection.execute("UPDATE run SET ended = '' WHERE id = ?1", [last])?;
                let detail = format!("run {last} (`{command}`) was interrupted; what it committed is here");
                log::append(connection, &now, Some(run), "interrupted", &detail)?;
            }
            log::append(
                connection,
                &now,
                Some(run),
                "run",
                &format!("{} ({})", maker.command, maker.version),
            )?;
            Ok((run, closed))
        })?;
        if !closed {
            self.touched = seal::Touched::everything();
        }
        self.run = Some(run);
        Ok(())
    }

    /// Does something wholly or not at all.
    pub(crate) fn write<T>(
        &mut self,
        act: impl FnOnce(&Connection) -> Result<T, rusqlite::Error>,
    ) -> Result<T, KeepError> {
        let path = self.path.clone();
        let act = || -> Result<T, rusqlite::Error> {
            let transaction = self
                .connection
                .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
            let made = act(&transaction)?;
            transaction.commit()?;
            Ok(made)
        };
        let made = act().map_err(|error| KeepError::of(&path, &error))?;
        seal::settle(self)?;
        Ok(made)
    }

    /// Does something whose failure is one of this file.
    pub(crate) fn try_sql<T>(
        &self,
        act: impl FnOnce(&Connection) -> Result<T, rusqlite::Error>,
    ) -> Result<T, KeepError> {
        act(&self.connection).map_err(|error| KeepError::of(&self.path, &error))
    }

    /// One value.
    pub(crate) fn one<T: rusqlite::types::FromSql>(&self, sql: &str) -> Result<T, KeepError> {
        self.try_sql(|connection| connection.query_row(sql, [], |row| row.get(0)))
    }

    /// Whether the records were laid down as this program lays them down.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn same_layout(&self) -> Result<bool, KeepError> {
        let theirs: Option<String> = self.try_sql(|connection| {
            connection
                .query_row("SELECT value FROM setting WHERE name = 'records'", [], |row| {
                    row.get(0)
                })
                .optional()
        })?;
        Ok(theirs.is_none_or(|theirs| theirs == crate::pack::layout()))
    }

    /// A setting of the case.
    ///
    /// # Errors
    ///
    /// If the file cannot be read.
    pub fn setting(&self, name: &str) -> Result<Option<String>, KeepError> {
        self.try_sql(|connection| {
            connection
                .query_row("SELECT value FROM setting WHERE name = ?1", [name], |row| {
                    row.get(0)
                })
                .optional()
        })
    }

    /// Sets a setting of the case.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), KeepError> {
        self.write(|connection| {
            connection.execute(
                "INSERT INTO setting VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value",
                [name, value],
            )
        })?;
        Ok(())
    }

    /// Adds a line to the log.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn note(&mut self, what: &str, detail: &str) -> Result<(), KeepError> {
        let run = self.run;
        self.write(|connection| log::append(connection, &now(), run, what, detail))
    }
}

impl Drop for Case {
    fn drop(&mut self) {
        // Nobody listens here any more; an unsealed file only says that it was not closed in order.
        let _ = self.end();
    }
}

/// The time, to the second, in UTC.
pub(crate) fn now() -> String {
    let second = Timestamp::now().as_second();
    Timestamp::from_second(second).map_or_else(|_| String::new(), |time| time.to_string())
}

fn failed(path: &Path, why: &str) -> KeepError {
    KeepError::Failed {
        path: path.to_path_buf(),
        why: why.to_owned(),
    }
}

fn is_other(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(rusqlite::ErrorCode::NotADatabase | rusqlite::ErrorCode::DatabaseCorrupt)
    )
}

/// A path with something put behind its name.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// A path as a URI wants it.
fn escaped(path: &Path) -> String {
    let mut out = String::new();
    for byte in path.to_string_lossy().bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// Makes this process the one writer.
fn lock(path: &Path) -> Result<Lock, KeepError> {
    let name = beside(path, "-writer");
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&name)
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                KeepError::ReadOnly(path.to_path_buf())
            }
            std::io::ErrorKind::StorageFull => KeepError::Full(path.to_path_buf()),
            _ => failed(path, &format!("`{}`: {error}", name.display())),
        })?;
    match file.try_lock() {
        Ok(()) => Ok(Lock {
            path: name,
            _file: file,
        }),
        Err(TryLockError::WouldBlock) => Err(KeepError::Busy(path.to_path_buf())),
        Err(TryLockError::Error(error)) => Err(failed(path, &error.to_string())),
    }
}
