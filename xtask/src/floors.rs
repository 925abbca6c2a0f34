//! The floors: every score that no change may fall through, and the fingerprint of its gold.
//!
//! `evals/floors.toml` says how each score is made: which part on which gold, which scorer, which
//! number of its JSON. Floors rise with `--raise`; they fall only by hand.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use sha2::{Digest, Sha256};

use crate::eval::{Outcome, Part, predict, print, words_of};

#[derive(Debug, serde::Deserialize)]
struct Floors {
    #[serde(rename = "run", default)]
    runs: Vec<Run>,
}

/// One run of a part with its scorer.
#[derive(Debug, serde::Deserialize)]
struct Run {
    /// Names it, and starts the ids of its scores.
    id: String,
    part: Part,
    /// A script below `eval/` of the shared folder that makes gold and documents, with its arguments: `{shared}`
    /// and `{made}`, the folder to make, are filled in. It must make the same bytes every time.
    #[serde(default)]
    made: Vec<String>,
    /// Below the shared folder, below the repository if `here`, or below the folder that was `made`.
    gold: PathBuf,
    /// Our own gold: it lies in the repository, so only the scorer is taken from the shared folder.
    #[serde(default)]
    here: bool,
    docs: Option<PathBuf>,
    /// Below `eval/` of the shared folder, with its arguments; `{gold}`, `{docs}`, `{pred}`,
    /// `{json}` are filled in. A scorer without `{json}` prints its JSON. A part that scores itself
    /// has none: its predictions are the scores.
    #[serde(default)]
    scorer: Vec<String>,
    /// SHA-256 of the gold file, first 16 digits.
    fingerprint: String,
    /// Name, place in the scorer's JSON (`/a/b`), floor.
    scores: Vec<Floor>,
}

#[derive(Debug, serde::Deserialize)]
struct Floor {
    name: String,
    at: String,
    floor: f64,
    /// Less is better.
    #[serde(default)]
    ceiling: bool,
}

/// Runs all scores, or those of one part, and compares them with their floors.
pub(crate) fn all(shared: &Path, part: Part, only: &str, raise: bool) -> Outcome<ExitCode> {
    let shared = if shared.is_absolute() {
        shared.to_path_buf()
    } else {
        crate::root().join(shared)
    };
    if !shared.is_dir() {
        print(&format!(
            "no gold data at {}: nothing was measured",
            shared.display()
        ));
        return Ok(ExitCode::SUCCESS);
    }
    let path = crate::root().join("evals/floors.toml");
    let mut file = std::fs::read_to_string(&path)?;
    let floors: Floors = toml::from_str(&file)?;
    let scratch = crate::root().join("target/eval");
    std::fs::create_dir_all(&scratch)?;
    let mut fallen = 0;
    print(&format!("{:<46} {:>9} {:>9}", "score", "measured", "floor"));
    let wanted = |run: &&Run| {
        let of_part = run.part == part || (part, run.part) == (Part::Reuse, Part::ReuseLabels);
        run.id.starts_with(only) && (part == Part::All || of_part)
    };
    for run in floors.runs.iter().filter(wanted) {
        let measured = match measure(run, &shared, &scratch) {
            Ok(measured) => measured,
            Err(error) => {
                fallen += 1;
                print(&format!("{:<46} could not be measured: {error}", run.id));
                continue;
            }
        };
        for floor in &run.scores {
            let name = format!("{}.{}", run.id, floor.name);
            let Some(value) = measured.get(&floor.name).copied().flatten() else {
                fallen += 1;
                print(&format!("{name:<46} the scorer gives no number at {}", floor.at));
                continue;
            };
            let better = if floor.ceiling {
                value < floor.floor
            } else {
                value > floor.floor
            };
            // Floors are written with four digits.
            let worse = !better && (value - floor.floor).abs() > 0.000_051;
            fallen += usize::from(worse);
            let mark = if worse {
                "FELL"
            } else if better {
                "rose"
            } else {
                ""
            };
            print(&format!("{name:<46} {value:>9.4} {:>9.4} {mark}", floor.floor));
            if raise && better {
                file = raised(&file, &run.id, &floor.name, value);
            }
        }
    }
    if raise {
        std::fs::write(&path, file)?;
    }
    Ok(if fallen == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn measure(run: &Run, shared: &Path, scratch: &Path) -> Outcome<BTreeMap<String, Option<f64>>> {
    let home = if let Some((script, arguments)) = run.made.split_first() {
        made(&run.id, script, arguments, shared, scratch)?
    } else if run.here {
        crate::root()
    } else {
        shared.to_path_buf()
    };
    let gold = home.join(&run.gold);
    let found = fingerprint(&gold)?;
    if found != run.fingerprint {
        return Err(format!("the gold has changed: {found}, and not {}", run.fingerprint).into());
    }
    let docs = run.docs.as_ref().map(|docs| home.join(docs));
    let predictions = scratch.join(format!("{}.pred", run.id));
    predict(run.part, &gold, docs.as_deref(), &predictions)?;
    // Not every scorer opens gzip.
    let plain = if gold.extension().is_some_and(|extension| extension == "gz") {
        let plain = scratch.join(format!("{}.gold.jsonl", run.id));
        std::fs::write(&plain, words_of(&gold)?)?;
        plain
    } else {
        gold
    };
    let json = scratch.join(format!("{}.json", run.id));
    // A part without a scorer writes its score itself.
    let Some((script, arguments)) = run.scorer.split_first() else {
        return Ok(picked(
            run,
            &serde_json::from_str(&std::fs::read_to_string(&predictions)?)?,
        ));
    };
    let fill = |word: &String| {
        word.replace("{gold}", &plain.display().to_string())
            .replace(
                "{docs}",
                &docs
                    .as_ref()
                    .map(|docs| docs.display().to_string())
                    .unwrap_or_default(),
            )
            .replace("{pred}", &predictions.display().to_string())
            .replace("{json}", &json.display().to_string())
    };
    let printed = run_script(shared, script, arguments.iter().map(fill))?;
    let words = if arguments.iter().any(|word| word.contains("{json}")) {
        std::fs::read_to_string(&json)?
    } else {
        String::from_utf8(printed)?
    };
    Ok(picked(run, &serde_json::from_str(&words)?))
}

/// The folder that a script fills; it runs once, the fingerprint tells if it made something else.
fn made(id: &str, script: &str, arguments: &[String], shared: &Path, scratch: &Path) -> Outcome<PathBuf> {
    let folder = scratch.join(format!("{id}.made"));
    if folder.join(DONE).exists() {
        return Ok(folder);
    }
    let fill = |word: &String| {
        word.replace("{shared}", &shared.display().to_string())
            .replace("{made}", &folder.display().to_string())
    };
    run_script(shared, script, arguments.iter().map(fill))?;
    std::fs::write(folder.join(DONE), "")?;
    Ok(folder)
}

/// Runs a script of the shared folder; gives what it prints, or what it complains of.
fn run_script(shared: &Path, script: &str, arguments: impl Iterator<Item = String>) -> Outcome<Vec<u8>> {
    let output = Command::new("python3")
        .arg(shared.join("eval").join(script))
        .args(arguments)
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).trim().to_owned().into());
    }
    Ok(output.stdout)
}

/// Stands in a folder that was made to its end.
const DONE: &str = "done";

/// The scores of a run, at their places.
fn picked(run: &Run, scored: &serde_json::Value) -> BTreeMap<String, Option<f64>> {
    let pick = |floor: &Floor| {
        let value = scored.pointer(&floor.at).and_then(serde_json::Value::as_f64);
        (floor.name.clone(), value)
    };
    run.scores.iter().map(pick).collect()
}

fn fingerprint(path: &Path) -> Outcome<String> {
    let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let digest = Sha256::digest(&bytes);
    Ok(digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect())
}

/// The floors file with one floor raised; the rest keeps its comments and its order.
fn raised(file: &str, run: &str, score: &str, value: f64) -> String {
    let mut inside = false;
    let lines: Vec<String> = file
        .lines()
        .map(|line| {
            if line.trim_start().starts_with("id") {
                inside = line.contains(&format!("\"{run}\""));
            }
            match line.split_once("floor = ") {
                Some((head, tail)) if inside && line.contains(&format!("name = \"{score}\"")) => {
                    let rest = tail
                        .find([',', ' ', '}'])
                        .and_then(|end| tail.get(end..))
                        .unwrap_or("");
                    // Rounded away from what is better, so that the same run never falls through its own floor.
                    let ten_thousandths = if line.contains("ceiling = true") {
                        (value * 10_000.0).ceil()
                    } else {
                        (value * 10_000.0).floor()
                    };
                    format!("{head}floor = {:.4}{rest}", ten_thousandths / 10_000.0)
                }
                _ => line.to_owned(),
            }
        })
        .collect();
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_floor_rises_in_its_own_run_only() {
        let file = "[[run]]\nid = \"a\"\nscores = [\n  { name = \"f1\", at = \"/x\", floor = 0.5 },\n]\n[[run]]\nid = \"b\"\nscores = [\n  { name = \"f1\", at = \"/x\", floor = 0.5 },\n]\n";
        let after = raised(file, "b", "f1", 0.61239);
        assert!(after.contains("id = \"a\"\nscores = [\n  { name = \"f1\", at = \"/x\", floor = 0.5 }"));
        assert!(after.contains("floor = 0.6123 }"));
    }
}
