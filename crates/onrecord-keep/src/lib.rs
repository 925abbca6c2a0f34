//! The case file: inputs, reports, readings, findings, verdicts and a log in one SQLite file.
//!
//! Only here is SQL known. What can be made again (readings, findings) is kept because making it takes
//! time; what cannot (the bytes of the inputs, the verdicts of people, the log) is kept apart and never
//! overwritten. Nouns know nothing of this: their layout in bytes is in `pack`.

mod case;
mod error;
mod findings;
mod heirs;
mod intake;
mod intern;
mod kept;
mod links;
mod list;
mod load;
mod log;
mod near;
mod pack;
mod report;
mod schema;
mod seal;
mod search;
mod sources;
mod verdict;
mod verify;
mod who;

pub use case::{Case, Maker};
pub use error::KeepError;
pub use findings::Changes;
pub use intake::{InputRow, Intake, Taken};
pub use list::{ClaimQuery, ClaimRow, StoryRow};
pub use load::Loaded;
pub use log::Line;
pub use pack::layout;
pub use report::Depth;
pub use seal::Seal;
pub use search::{Hit, Search};
pub use verdict::{Decision, FindingSort, Place, Target, Verdict};
pub use verify::{Fault, Verified};
pub use who::{Change, SourceRow, Version};
