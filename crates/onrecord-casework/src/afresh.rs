//! How are all records of a case made again from its inputs?
//!
//! With another version of the program, other word lists or other weights, the same bytes may give other
//! records. Inputs, verdicts and the log stay; everything else is made anew, in one comparison of all.

use onrecord_gather::gather;
use onrecord_keep::{Case, Changes, Intake, KeepError};
use sha2::{Digest, Sha256};

use crate::settle::compare_all;
use crate::{CaseworkError, Options, Progress, read_waiting};

/// Gathers, reads and compares all inputs again.
///
/// # Errors
///
/// If the case cannot be written, or holds no inputs.
pub fn refresh(
    case: &mut Case,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Changes, CaseworkError> {
    let inputs = case.inputs()?;
    progress.stage("gathering", inputs.len() as u64);
    for input in inputs {
        let bytes = case.input_bytes(input.id)?;
        let sha256: String = Sha256::digest(&bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        if sha256 != input.sha256 {
            return Err(CaseworkError::Keep(KeepError::Damaged {
                path: case.path().to_path_buf(),
                what: format!("input {}: its bytes have changed", input.id),
            }));
        }
        let path = input.paths.first().map_or("", String::as_str);
        let gathered = gather(path, &bytes, &options.gather);
        case.gather_again(
            input.id,
            &Intake {
                path,
                bytes: &bytes,
                reports: &gathered.reports,
            },
        )?;
        progress.step(1);
    }
    // All records are made again from inputs whose hashes hold.
    case.seal_anew();
    read_waiting(case, options, progress)?;
    compare_all(case, options, progress)
}
