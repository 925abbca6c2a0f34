//! Which single sentences of two reports tell the same?
//!
//! Who retells often takes one sentence and leaves the rest, so nothing runs on around it. Such a link
//! holds by itself only where words and meaning are alike together. Where a credit binds the two reports,
//! `likely` weighs what they have in common; where none does, much is needed: two reports of one event,
//! written apart, tell some public facts nearly alike.

use super::likely::{Tie, bound, likely};
use super::retold::{Link, Particulars, Teller, Track, both_quoted};
use super::telling::Sentence;

/// A sentence that is credited to the other report came from some sentence there: so sure is enough.
const CREDITED: f32 = 0.32;
/// Another sentence of a report that credits the other.
const BOUND: f32 = 0.35;
/// One of two reports that only name a third outlet, both.
const THIRD: f32 = 0.7;
/// One in a pile of many stories: at less, reports that only name one paper are linked by chance.
const AMONG_MANY: f32 = 0.97;

/// Likeness in all, and weight of the shared stems, that a link needs where no credit binds the reports.
const STRANGERS: (f32, f32) = (1.05, 24.0);
/// What likeness by shared stems and by shared neighbours counts beside likeness by meaning.
const BY_STEMS: f32 = 0.5;
const BY_NEIGHBOURS: f32 = 0.3;
/// What names or figures that clash take away.
const CLASH: f32 = 0.2;
/// Stems that a sentence must have: less is a heading or half a sentence.
const LEAST_STEMS: usize = 4;

/// Links between single sentences that are in no track, each sentence once, the surest first.
///
/// `one_story` says whether the pile is small enough to be about one thing: in a large one, two reports
/// that no credit binds have a sentence alike by chance.
pub(super) fn links(
    (a, b): (&Teller<'_>, &Teller<'_>),
    links: &[Link],
    tracks: &[Track],
    one_story: bool,
) -> Vec<Link> {
    let mut found: Vec<(f32, Link)> = if bound(a, b) {
        let bar = |tie: Tie| match (tie, one_story) {
            (_, false) => AMONG_MANY,
            (Tie::Credited, true) => CREDITED,
            (Tie::Bound, true) => BOUND,
            (Tie::Third, true) => THIRD,
        };
        let sure = likely(a, b).into_iter().map(|likely| (likely.sure(), likely));
        sure.filter(|(sure, likely)| *sure >= bar(likely.tie))
            .map(|(sure, likely)| (sure, likely.link))
            .collect()
    } else if one_story {
        strangers((a, b), links)
    } else {
        Vec::new()
    };
    found.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut taken: Vec<Link> = Vec::new();
    for (_, link) in found {
        let apart = |other: &Link| other.a != link.a && other.b != link.b;
        if tracks.iter().flat_map(|track| &track.links).all(apart) && taken.iter().all(apart) {
            taken.push(link);
        }
    }
    taken
}

/// Sentences of two reports that no credit binds, and how far each link is above the bar.
fn strangers((a, b): (&Teller<'_>, &Teller<'_>), links: &[Link]) -> Vec<(f32, Link)> {
    let mut found = Vec::new();
    for link in links.iter().filter(|link| link.shared >= STRANGERS.1) {
        let left = &a.telling.sentences[link.a as usize];
        let right = &b.telling.sentences[link.b as usize];
        let short = |sentence: &Sentence| sentence.stems.len() < LEAST_STEMS;
        if both_quoted(left, right) || short(left) || short(right) {
            continue;
        }
        let clash = if link.particulars == Particulars::Clash {
            CLASH
        } else {
            0.0
        };
        let meaning = a.sketched().1[link.a as usize].similarity(&b.sketched().1[link.b as usize]);
        let alike = meaning + BY_STEMS * link.alike + BY_NEIGHBOURS * link.worded - clash;
        if alike >= STRANGERS.0 {
            found.push((alike - STRANGERS.0, *link));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use onrecord_nouns::{ReportId, Text};

    use super::super::tests::{citing, input, one_block};
    use super::super::{Options, ReuseInput, reuse};

    const OWN: &str = "Rain fell on the valley all morning. After the flour inspection in Kelm two bakers were dismissed, \
                       and a third paid a fine. The station café had sold out by noon.";
    const RETOLD: &str = "The harvest is late this year. Bakers in Kelm, two of them, lost their posts over bad flour. \
                          Nobody knows when the mill opens again.";

    /// Links between two reports, each printed by one outlet and citing another.
    fn linked(one: [&str; 2], other: [&str; 2]) -> usize {
        let texts = [Text::from(OWN), Text::from(RETOLD)];
        let blocks = texts.each_ref().map(one_block);
        let readings = [citing(&texts[0], one), citing(&texts[1], other)];
        let inputs = [0, 1].map(|at| ReuseInput {
            report: ReportId([at as u8; 8]),
            reading: Some(&readings[at]),
            ..input(&texts[at], &blocks[at])
        });
        reuse(&inputs, &Options::default()).len()
    }

    #[test]
    fn a_sentence_given_to_the_outlet_of_the_other_report_is_linked_in_other_words() {
        assert_eq!(
            linked(["Harbour Post", "Kelm Radio"], ["Daily Echo", "Harbour Post"]),
            1
        );
        assert_eq!(
            linked(["Harbour Post", "Kelm Radio"], ["Daily Echo", "Hill Times"]),
            0
        );
    }

    #[test]
    fn a_report_that_names_the_outlet_of_the_other_without_a_credit_is_bound_to_it() {
        let retold = "The harvest is late this year. Bakers in Kelm, two of them, told Harbour Post that they lost \
                      their posts over bad flour. Nobody knows when the mill opens again.";
        let texts = [Text::from(OWN), Text::from(retold)];
        let blocks = texts.each_ref().map(one_block);
        let links = |printed: &str| {
            let readings = [
                citing(&texts[0], [printed, ""]),
                citing(&texts[1], ["Daily Echo", ""]),
            ];
            let inputs = [0, 1].map(|at| ReuseInput {
                report: ReportId([at as u8; 8]),
                reading: Some(&readings[at]),
                ..input(&texts[at], &blocks[at])
            });
            reuse(&inputs, &Options::default()).len()
        };
        assert_eq!(links("Harbour Post"), 1);
        assert_eq!(links("Hill Times"), 0);
    }

    #[test]
    fn two_reports_of_one_house_credit_nobody_by_that() {
        assert_eq!(
            linked(["Daily Echo", "Kelm Radio"], ["Daily Echo", "Hill Times"]),
            0
        );
    }

    #[test]
    fn words_heard_from_the_other_report_are_linked_though_they_are_a_quotation() {
        let told = |own: &'static str, cited: &'static str| {
            let texts = [
                Text::from(
                    "The mill is old. “They wanted to be able to say that the flour never came,” a baker said. Rain fell.",
                ),
                Text::from(
                    "Snow lay on the hills. “They wanted to be able to say that the flour never came,” a clerk told the paper. Dogs barked.",
                ),
            ];
            let quotes = texts.each_ref().map(|text| {
                let (from, to) = (text.as_str().find('“'), text.as_str().find('”'));
                [text
                    .span(from.expect("it opens"), to.expect("it closes") + '”'.len_utf8())
                    .expect("a span")]
            });
            let blocks = texts.each_ref().map(one_block);
            let readings = [
                citing(&texts[0], ["Harbour Post", "Kelm Radio"]),
                citing(&texts[1], [own, cited]),
            ];
            let inputs = [0, 1].map(|at| ReuseInput {
                report: ReportId([at as u8; 8]),
                reading: Some(&readings[at]),
                quotes: &quotes[at],
                ..input(&texts[at], &blocks[at])
            });
            let found = reuse(&inputs, &Options::default());
            found.iter().filter(|reuse| reuse.rule == "reuse.retold").count()
        };
        assert_eq!(told("Daily Echo", "Harbour Post"), 1);
        assert_eq!(told("Daily Echo", "Hill Times"), 0);
    }
}
