//! Which single sentences of two reports tell the same?
//!
//! Who retells often takes one sentence and leaves the rest, so nothing runs on around it. Such a link
//! holds by itself only where words and meaning are alike together. Where both sentences are given to
//! one outlet little is needed; where no credit binds them, much: two reports of one event, written
//! apart, tell some public facts nearly alike. A sentence that was heard from the outlet of the other
//! report came from some sentence there: the likest one, if it is like at all, quoted or not.

use onrecord_nouns::Label;

use super::retold::{Link, Particulars, Teller, Track, both_quoted, likenesses, share_outlet};
use super::telling::Sentence;

/// What a link must have: likeness in all, and weight of the shared stems.
struct Bar {
    alike: f32,
    shared: f32,
}

/// One report names the outlet of the other, or both a third: any sentence may be from there.
const RELATED: Bar = Bar {
    alike: 0.9,
    shared: 17.0,
};
/// No credit binds the two reports.
const STRANGERS: Bar = Bar {
    alike: 1.05,
    shared: 24.0,
};
/// The sentence itself is given to the outlet of the other report, or by both to one outlet.
const CREDITED: Bar = Bar {
    alike: 0.68,
    shared: 12.0,
};
/// The sentence was heard from the outlet of the other report, and no sentence there is likelier.
const HEARD: Bar = Bar {
    alike: 0.5,
    shared: 9.0,
};
/// Likeness by stems below which no sentence is weighed for that.
const HEARD_STEMS: f32 = 0.1;
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
    let (one, other) = (a.telling, b.telling);
    // Whoever prints a report is among its outlets; two reports of one house credit nobody by that.
    let one_house = share_outlet(&one.own, &other.own);
    let bound = |left: &[u64], right: &[u64]| !one_house && share_outlet(left, right);
    let uncredited = if bound(&one.outlets, &other.outlets) {
        &RELATED
    } else {
        &STRANGERS
    };
    let mut found: Vec<(f32, Link)> = Vec::new();
    for link in links.iter().filter(|link| link.shared >= CREDITED.shared) {
        let (left, right) = (&one.sentences[link.a as usize], &other.sentences[link.b as usize]);
        let bar = match (bound(&left.outlets, &right.outlets), one_story) {
            (true, _) => &CREDITED,
            (false, true) => uncredited,
            (false, false) => continue,
        };
        let short = |sentence: &Sentence| sentence.stems.len() < LEAST_STEMS;
        if link.shared < bar.shared || both_quoted(left, right) || short(left) || short(right) {
            continue;
        }
        let clash = if link.particulars == Particulars::Clash {
            CLASH
        } else {
            0.0
        };
        let alike = likeness((a, b), link) - clash;
        if alike >= bar.alike {
            found.push((alike - bar.alike, *link));
        }
    }
    found.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut taken = if one_house {
        Vec::new()
    } else {
        heard((a, b), tracks)
    };
    for (_, link) in found {
        let apart = |other: &Link| other.a != link.a && other.b != link.b;
        if tracks.iter().flat_map(|track| &track.links).all(apart) && taken.iter().all(apart) {
            taken.push(link);
        }
    }
    taken
}

/// How much two sentences are alike by meaning, stems and neighbours together.
fn likeness((a, b): (&Teller<'_>, &Teller<'_>), link: &Link) -> f32 {
    let meaning = a.sketched().1[link.a as usize].similarity(&b.sketched().1[link.b as usize]);
    meaning + BY_STEMS * link.alike + BY_NEIGHBOURS * link.worded
}

/// For each sentence that was heard from the outlet of the other report and is in no track: the likest
/// sentence there. One that was told in two may be met twice; a headline is met where no sentence is.
fn heard((a, b): (&Teller<'_>, &Teller<'_>), tracks: &[Track]) -> Vec<Link> {
    let from = |teller: &Teller<'_>, own: &[u64]| -> Vec<usize> {
        let sentences = teller.telling.sentences.iter().enumerate();
        sentences
            .filter(|(_, sentence)| {
                sentence.stems.len() >= LEAST_STEMS && share_outlet(&sentence.heard_from, own)
            })
            .map(|(at, _)| at)
            .collect()
    };
    let (in_a, in_b) = (from(a, &b.telling.called), from(b, &a.telling.called));
    if in_a.is_empty() && in_b.is_empty() {
        return Vec::new();
    }
    let weighed: Vec<(f32, Link)> = likenesses(a.telling, b.telling, HEARD_STEMS, HEARD.shared)
        .into_iter()
        .map(|link| (likeness((a, b), &link), link))
        .filter(|(alike, _)| *alike >= HEARD.alike)
        .collect();
    let in_head = |teller: &Teller<'_>, at: u32| {
        let span = teller.telling.sentences[at as usize].span;
        let mut blocks = teller.input.blocks.iter();
        blocks.any(|block| block.span.overlaps(span) && matches!(block.label, Label::Headline | Label::Deck))
    };
    let mut found = Vec::new();
    let sides = [(in_a, b, true), (in_b, a, false)];
    for (near, far, first) in &sides {
        let own = |link: &Link| if *first { link.a } else { link.b };
        let other = |link: &Link| if *first { link.b } else { link.a };
        for at in near {
            let at = *at as u32;
            if tracks
                .iter()
                .flat_map(|track| &track.links)
                .any(|link| own(link) == at)
            {
                continue;
            }
            let of_it = weighed.iter().filter(|(_, link)| own(link) == at);
            let best = of_it.max_by(|one, two| {
                let in_body = |(_, link): &(f32, Link)| !in_head(far, other(link));
                in_body(one).cmp(&in_body(two)).then(one.0.total_cmp(&two.0))
            });
            found.extend(best.map(|(_, link)| *link));
        }
    }
    found.sort_by_key(|link| (link.a, link.b));
    found.dedup_by_key(|link| (link.a, link.b));
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
