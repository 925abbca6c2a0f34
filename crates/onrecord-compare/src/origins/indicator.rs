//! An Admiralty-style pair from visible inputs: a letter that the user gave, a number from the counts.
//!
//! The number: 1 = two lines or more, somebody on record or a document, no conflict; 2 = two lines or
//! more, all unnamed; 3 = one line; 4 = another source denies it; 5 = one of its own alleged speakers
//! denies it; 6 = no origin found. It is an indicator, never a verdict.

use onrecord_lexicon::Grade;
use onrecord_nouns::{Indicator, Origin};

use super::{Case, End, Way, on_record};

pub(super) fn indicator(case: &Case<'_>, origins: &[Origin], ways: &[Way], lines: u32) -> Indicator {
    let speakers: Vec<_> = ways.iter().filter_map(|way| way.speaker).collect();
    let own_denial = case.denials.iter().any(|denial| {
        denial
            .chain
            .last()
            .is_some_and(|denier| speakers.contains(denier))
    });
    let named = ways.iter().any(|way| way.end == End::Named)
        || speakers.iter().any(|speaker| on_record(case, *speaker));
    let (number, basis) = if own_denial {
        (5, "somebody who is said to have said it denies it".to_owned())
    } else if !case.denials.is_empty() {
        (4, "another source denies it".to_owned())
    } else if ways
        .iter()
        .all(|way| way.end == End::Open && way.speaker.is_none())
    {
        (6, "no report says where it comes from".to_owned())
    } else if lines < 2 {
        (3, "one line of transmission".to_owned())
    } else if named {
        (
            1,
            format!("{lines} lines of transmission, somebody on record or a document"),
        )
    } else {
        (2, format!("{lines} lines of transmission, nobody on record"))
    };
    let best = origins
        .iter()
        .filter_map(|origin| case.sources.get(origin.source?.0 as usize))
        .flat_map(|source| std::iter::once(&source.name).chain(&source.aliases))
        .map(|name| case.grades.of(name, case.names))
        .min()
        .unwrap_or_default();
    let basis = match best {
        Grade::F => format!("{basis}; none of its origins was graded"),
        graded => format!("{basis}; best grade among its origins: {}", graded.letter()),
    };
    Indicator {
        letter: best.letter(),
        number,
        basis,
    }
}
