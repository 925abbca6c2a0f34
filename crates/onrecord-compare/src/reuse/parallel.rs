//! Do two reports that name one outlet tell what it says, sentence after sentence?
//!
//! Two outlets that retell one dispatch choose from it, shorten and translate, and few words stand alike.
//! But they keep its order. No sentence proves anything here: meaning, rare stems and place are added
//! up along a chain of sentences that run on in both, and only a chain of several counts, only
//! where both name the outlet that they may have it from. Reports of one event that were written
//! apart have likely sentences too, but not one after the other.

use onrecord_likeness::Sketch;

use super::ReuseInput;
use super::retold::{Link, Particulars, both_quoted, particulars, share_outlet, worded};
use super::telling::Telling;

/// Likeness that two sentences have for nothing, when the reports are about one subject.
const FOR_NOTHING: f32 = 0.25;
/// What it costs to pass over a sentence of either report.
const PASSED_OVER: f32 = 0.04;
/// Sentences that may be passed over between two links.
const MOST_PASSED_OVER: usize = 2;
/// What a link loses whose names or figures clash.
const CLASH: f32 = 0.05;
/// What a chain must add up to, and how many links it must have.
const TOGETHER: f32 = 0.4;
const LINKS: usize = 3;
/// What those of its links must add up to that both reports give to one outlet.
const CREDITED: f32 = 0.15;
/// Longer reports are not gone through so.
const MOST_SENTENCES: usize = 120;

/// The sketches of the sentences of a report, in order.
pub(super) fn sketches(input: &ReuseInput<'_>, telling: &Telling) -> Vec<Sketch> {
    telling
        .sentences
        .iter()
        .map(|sentence| Sketch::of(input.text.slice(sentence.span)))
        .collect()
}

/// A place in a chain: what the chain adds up to so far, its length, and the link before.
#[derive(Clone, Copy, Default)]
struct Reached {
    sum: f32,
    links: usize,
    before: Option<(usize, usize)>,
}

/// The best chain of sentences that tell the same in the same order, if it is one.
pub(super) fn chain(a: (&Telling, &[Sketch]), b: (&Telling, &[Sketch])) -> Vec<Link> {
    let (rows, columns) = (a.1.len(), b.1.len());
    if rows > MOST_SENTENCES || columns > MOST_SENTENCES {
        return Vec::new();
    }
    let mut reached = vec![Reached::default(); rows * columns];
    let mut best: Option<(usize, usize)> = None;
    let sum = |reached: &[Reached], (row, column): (usize, usize)| reached[row * columns + column].sum;
    for row in 0..rows {
        for column in 0..columns {
            let own = worth(a, b, (row, column));
            if own <= 0.0 {
                continue;
            }
            let mut here = Reached {
                sum: own,
                links: 1,
                before: None,
            };
            for up in 1..=(MOST_PASSED_OVER + 1).min(row) {
                for left in 1..=(MOST_PASSED_OVER + 1).min(column) {
                    let place = (row - up, column - left);
                    let before = reached[place.0 * columns + place.1];
                    let sum = before.sum + own - PASSED_OVER * (up + left - 2) as f32;
                    if before.links > 0 && sum > here.sum {
                        here = Reached {
                            sum,
                            links: before.links + 1,
                            before: Some(place),
                        };
                    }
                }
            }
            reached[row * columns + column] = here;
            if best.is_none_or(|best| here.sum > sum(&reached, best)) {
                best = Some((row, column));
            }
        }
    }
    let mut links = Vec::new();
    let Some(end) = best.filter(|&best| {
        let end = reached[best.0 * columns + best.1];
        end.sum >= TOGETHER && end.links >= LINKS
    }) else {
        return links;
    };
    let mut next = Some(end);
    while let Some((row, column)) = next {
        let (one, other) = (&a.0.sentences[row], &b.0.sentences[column]);
        links.push(Link {
            a: row as u32,
            b: column as u32,
            alike: a.1[row].similarity(&b.1[column]),
            worded: worded(one, other),
            shared: 0.0,
            particulars: particulars(one, other),
        });
        next = reached[row * columns + column].before;
    }
    links.reverse();
    // Reports carry a credit on from sentence to sentence, or leave it out: one good link has to show it.
    let credited = |link: &Link| {
        let (row, column) = (link.a as usize, link.b as usize);
        let both = share_outlet(&a.0.sentences[row].outlets, &b.0.sentences[column].outlets);
        if both { worth(a, b, (row, column)) } else { 0.0 }
    };
    if links.iter().map(credited).sum::<f32>() < CREDITED {
        links.clear();
    }
    links
}

/// How much more alike two sentences are than for nothing.
fn worth(a: (&Telling, &[Sketch]), b: (&Telling, &[Sketch]), (row, column): (usize, usize)) -> f32 {
    let (one, other) = (&a.0.sentences[row], &b.0.sentences[column]);
    let alike = a.1[row].similarity(&b.1[column]) - FOR_NOTHING;
    if alike <= 0.0 || both_quoted(one, other) {
        return 0.0;
    }
    match particulars(one, other) {
        Particulars::Fit => alike,
        Particulars::Clash => alike - CLASH,
    }
}

#[cfg(test)]
mod tests {
    use onrecord_nouns::{ReportId, Text};

    use super::super::tests::{DAM_OTHERWISE, citing, input, one_block};
    use super::super::{Options, ReuseInput, reuse};

    /// One dispatch, retold by two.
    const DISPATCH: [&str; 4] = [
        "Two officials have said that the northern ferry line is to be shut in spring.",
        "A new operator could take over at the end of the year, if the islands agree.",
        "Up to 40 sailors may lose their posts, mostly on the smaller isles.",
        "A senior official of the harbour office promised that fares would stay where they are for ten months.",
    ];
    const DISPATCH_AGAIN: [&str; 4] = [
        "The northern line of the ferry will close in the spring.",
        "The islands will get somebody else to run it late in the year.",
        "Some 40 sailors will be dismissed, above all on small islands.",
        "Tickets will not rise for ten months, according to an official.",
    ];

    /// How many sentences of the dispatch are linked to those that tell them again.
    fn linked(outlets: [&str; 2], other: &[&str]) -> usize {
        let texts = [DISPATCH.join(" "), other.join(" ")].map(|text| Text::from(text.as_str()));
        let blocks = texts.each_ref().map(one_block);
        let readings = [0, 1].map(|at| citing(&texts[at], ["", outlets[at]]));
        let inputs = [0, 1].map(|at| ReuseInput {
            report: ReportId([at as u8; 8]),
            reading: Some(&readings[at]),
            ..input(&texts[at], &blocks[at])
        });
        let found = reuse(&inputs, &Options::default());
        let holds =
            |(one, other): (&&str, &&str)| {
                found.iter().any(|reuse| {
                    reuse.a_spans.iter().zip(&reuse.b_spans).any(|(a, b)| {
                        texts[0].slice(*a).contains(*one) && texts[1].slice(*b).contains(*other)
                    })
                })
            };
        DISPATCH.iter().zip(other).filter(|pair| holds(*pair)).count()
    }

    #[test]
    fn one_dispatch_retold_by_two_who_name_it_is_linked_in_its_order() {
        assert_eq!(linked(["Harbour Post", "the Harbour Post"], &DISPATCH_AGAIN), 4);
        assert!(linked(["Harbour Post", "Daily Echo"], &DISPATCH_AGAIN) < 4);
    }

    #[test]
    fn another_report_that_names_the_same_outlet_is_not_linked() {
        assert_eq!(linked(["Harbour Post", "Harbour Post"], &DAM_OTHERWISE), 0);
    }
}
