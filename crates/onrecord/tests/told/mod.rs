//! What the tests of the command share: the command itself, and a folder for each test.
#![allow(dead_code, reason = "each file of tests uses a part of it")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs the command at the root of the repository.
pub(crate) fn onrecord(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_onrecord"))
        .args(arguments)
        .current_dir(root())
        .output()
        .expect("the command runs")
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A folder of its own for one test, gone when the test ends.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// Makes a folder; the name tells tests apart that run at once.
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("onrecord-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    /// Writes a file in it; gives its path.
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::create_dir_all(Path::new(&path).parent().expect("a folder")).expect("a folder");
        std::fs::write(&path, bytes).expect("a file");
        path
    }

    /// The path of a file in it.
    pub(crate) fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What was printed.
pub(crate) fn words(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Runs a command that must answer with exit code 0; gives what it printed.
pub(crate) fn answer(arguments: &[&str]) -> String {
    let output = onrecord(arguments);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{arguments:?}: {}{}",
        words(&output.stdout),
        words(&output.stderr)
    );
    words(&output.stdout)
}
