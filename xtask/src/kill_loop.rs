//! Does a case survive the death of its writer at any moment?
//!
//! Adds a pile to a case in a process of its own, kills it at a random moment, and looks: is everything
//! there that a reader had seen committed, and does `verify` find nothing? Then the next process goes on.
//! A case that is complete must say what the pile says. Bounded, and no part of the tests.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use clap::Args;
use onrecord_keep::Case;

/// `cargo xtask kill-loop`
#[derive(Debug, Args)]
pub(crate) struct KillLoop {
    /// How many times to kill.
    kills: u32,
    /// The binary to kill.
    #[arg(long, default_value = "target/release/onrecord")]
    binary: PathBuf,
    /// The pile to add.
    #[arg(long, default_value = "examples/harbour")]
    pile: PathBuf,
    /// A folder for the cases; on a real disk.
    #[arg(long)]
    folder: PathBuf,
    /// Kills at a moment up to so many milliseconds after the start.
    #[arg(long, default_value_t = 1500)]
    within: u64,
    /// Where the random numbers start.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// Random numbers that are the same on every machine.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number below `end`.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end.max(1)
    }
}

/// What a reader can see of a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Seen {
    inputs: u64,
    reports: u64,
    statements: u64,
    log: usize,
}

fn seen(case: &Case) -> Result<Seen, Box<dyn Error>> {
    let counts = case.counts()?;
    let of = |noun: &str| {
        counts
            .iter()
            .find(|(name, _)| *name == noun)
            .map_or(0, |(_, count)| *count)
    };
    Ok(Seen {
        inputs: of("inputs"),
        reports: of("reports"),
        statements: of("statements"),
        log: case.log()?.0.len(),
    })
}

/// Kills, and says what was lost.
#[expect(clippy::print_stdout, reason = "a command talks")]
pub(crate) fn run(arguments: &KillLoop) -> Result<ExitCode, Box<dyn Error>> {
    std::fs::create_dir_all(&arguments.folder)?;
    let expected = export(&arguments.binary, &arguments.pile)?;
    let mut dice = Dice(arguments.seed);
    let (mut kills, mut cases, mut finished, mut lost, mut faults, mut different) = (0, 0, 0, 0, 0, 0);
    let begun = Instant::now();
    while kills < arguments.kills {
        cases += 1;
        let case = arguments.folder.join(format!("kill-{cases}.case"));
        for name in [
            case.clone(),
            beside(&case, "-wal"),
            beside(&case, "-shm"),
            beside(&case, "-writer"),
        ] {
            let _ = std::fs::remove_file(name);
        }
        run_to_end(&arguments.binary, &["new", &text(&case)])?;
        loop {
            let mut child = spawn(&arguments.binary, &["add", &text(&case), &text(&arguments.pile)])?;
            let moment = Duration::from_millis(dice.below(arguments.within));
            let last = watch(&mut child, &case, moment)?;
            let Some(last) = last else {
                finished += 1;
                break;
            };
            kills += 1;
            let after = Case::open(&case)?;
            let now = seen(&after)?;
            let kept = now.inputs >= last.inputs
                && now.reports >= last.reports
                && now.statements >= last.statements
                && now.log >= last.log;
            if !kept {
                lost += 1;
                println!("kill {kills}: seen {last:?}, now {now:?}");
            }
            let verified = after.verify(&|_| ());
            if !verified.faults.is_empty() {
                faults += 1;
                println!("kill {kills}: {:?}", verified.faults);
            }
            if kills >= arguments.kills {
                break;
            }
        }
        run_to_end(&arguments.binary, &["add", &text(&case), &text(&arguments.pile)])?;
        if export(&arguments.binary, &case)? != expected {
            different += 1;
            println!("{}: says something else than its pile", case.display());
        }
        let _ = std::fs::remove_file(&case);
    }
    println!(
        "{kills} kills in {cases} cases, {finished} runs came to their end before; {lost} times something committed \
         was lost, {faults} times verify found a fault, {different} cases say something else than their pile; {} s",
        begun.elapsed().as_secs()
    );
    Ok(ExitCode::from(u8::from(lost + faults + different > 0)))
}

/// Looks at the case until the moment comes, then kills; `None` if the process ended before.
fn watch(child: &mut Child, case: &Path, moment: Duration) -> Result<Option<Seen>, Box<dyn Error>> {
    let begun = Instant::now();
    let mut last = Seen::default();
    loop {
        if child.try_wait()?.is_some() {
            return Ok(None);
        }
        if begun.elapsed() >= moment {
            child.kill()?;
            child.wait()?;
            return Ok(Some(last));
        }
        if let Ok(found) = Case::open(case)
            .map_err(Box::<dyn Error>::from)
            .and_then(|case| seen(&case))
        {
            last = found;
        }
        std::thread::sleep(Duration::from_millis(7).min(moment.saturating_sub(begun.elapsed())));
    }
}

fn spawn(binary: &Path, arguments: &[&str]) -> Result<Child, Box<dyn Error>> {
    Ok(Command::new(binary)
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?)
}

fn run_to_end(binary: &Path, arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    let output = Command::new(binary).args(arguments).output()?;
    if output.status.code() == Some(2) {
        return Err(format!("{arguments:?}: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(())
}

fn export(binary: &Path, pile: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    let output = Command::new(binary)
        .args(["export", "--format", "json", &text(pile)])
        .output()?;
    if output.status.code() == Some(2) {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(output.stdout)
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    PathBuf::from(format!("{}{ending}", path.display()))
}
