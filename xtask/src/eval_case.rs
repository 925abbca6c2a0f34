//! The whole case: the `onrecord` command on a folder of texts, as `score_case.py` wants it.

use std::path::Path;
use std::process::Command;

use crate::eval::Outcome;

/// Exports the texts of `docs` with the issues that lie beside the answer sheet.
pub(crate) fn predict(gold: &Path, docs: Option<&Path>, out: &Path) -> Outcome<(usize, usize)> {
    let folder = docs.ok_or("`case` needs --docs, the folder of the texts")?;
    let mut command = Command::new(env!("CARGO"));
    command
        .current_dir(crate::root())
        .args(["build", "--release", "--quiet", "--package", "onrecord"]);
    if !command.status()?.success() {
        return Err("the command could not be built".into());
    }
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| crate::root().join("target"), Into::into);
    let mut command = Command::new(target.join("release").join("onrecord"));
    command
        .args(["export", "--format", "json", "--quiet", "-o"])
        .arg(out);
    let issues = gold.with_file_name("issues.toml");
    if issues.exists() {
        command.arg("--issues").arg(&issues);
    }
    let code = command.arg(folder).status()?.code();
    if !matches!(code, Some(0 | 1)) {
        return Err(format!("onrecord export failed with {code:?}").into());
    }
    let mut size = (0, 0);
    for entry in std::fs::read_dir(folder)? {
        size.0 += 1;
        size.1 += usize::try_from(entry?.metadata()?.len())?;
    }
    Ok(size)
}
