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

/// What both reports of a pair say besides, so that they tell of one thing.
const REST: &str = "The dam holds back the largest lake of the valley and was last repaired twenty years ago. \
    Some four thousand people live below its wall, most of them in the town of Halm. The water board has \
    measured the wall every week since a crack was found in the spring. Fishermen complain that the lake has \
    been closed to boats for months.";

/// What a command prints as JSON about two reports of one dam, each with words of its own.
pub(crate) fn of_pair(command: &str, name: &str, one: &str, other: &str) -> serde_json::Value {
    let folder = Folder::new(&format!("{command}-{name}"));
    let report = |outlet: &str, headline: &str, day: u8, words: &str| {
        format!("{outlet}\n\n{headline}\n\n{day} May 2031\n\n{words}\n\n{REST}\n")
    };
    folder.file("a.txt", report("Lake Post", "Old dam worries the valley", 5, one));
    folder.file(
        "b.txt",
        report("Hill Echo", "Valley looks at its old dam", 6, other),
    );
    let output = onrecord(&[command, "--json", &folder.path("")]);
    serde_json::from_slice(&output.stdout).expect("JSON")
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
