//! What there is: the nouns that every room of onrecord speaks of.
//!
//! Types and their invariants only. Nouns of the text are found by reading one report alone; nouns
//! of the world by comparing many. Nothing here reads a file, knows a format or decides anything.

pub mod place;
pub mod report;
pub mod token;

pub use place::{Evidence, Span, Text};
pub use report::{
    Block, DateKind, Days, Doubt, Input, Label, Language, Lead, Outlet, Published, Report, ReportId, Run,
    SourceMap,
};
pub use token::{Sentence, SentenceId, Syntax, Token, TokenId};
