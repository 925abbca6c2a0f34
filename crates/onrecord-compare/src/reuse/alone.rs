//! Which single sentences of two reports tell the same?
//!
//! Who retells often takes one sentence and leaves the rest, so nothing runs on around it. Such a link
//! holds by itself only where words, meaning and particulars are alike together; how much they
//! must be depends on what else binds the reports. Where one gives the sentence to the outlet of
//! the other, little is needed; where nothing binds them, much.

use super::retold::{Link, Particulars, Teller, Track, both_quoted, share_outlet};
use super::telling::Sentence;

/// What a link must have: likeness in all, and weight of the shared stems.
struct Bar {
    alike: f32,
    shared: f32,
}

/// Nothing else binds the two reports.
const STRANGERS: Bar = Bar {
    alike: 1.05,
    shared: 24.0,
};
/// One names the outlet of the other, both name a third, or more of them is told alike.
const RELATED: Bar = Bar {
    alike: 0.9,
    shared: 17.0,
};
/// The sentence itself is given to the outlet of the other report, or by both to one outlet.
const CREDITED: Bar = Bar {
    alike: 0.68,
    shared: 12.0,
};
/// What likeness by shared stems and by shared neighbours counts beside likeness by meaning.
const BY_STEMS: f32 = 0.5;
const BY_NEIGHBOURS: f32 = 0.3;
/// What names or figures that clash take away.
const CLASH: f32 = 0.2;
/// Stems that a sentence must have: less is a heading or half a sentence.
const LEAST_STEMS: usize = 4;

/// Links between single sentences that are in no track, each sentence once, in the order of `a`.
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
    let related = one_story && !tracks.is_empty()
        || share_outlet(&one.own, &other.outlets)
        || share_outlet(&other.own, &one.outlets)
        || share_outlet(&one.outlets, &other.outlets);
    let mut found: Vec<(f32, Link)> = Vec::new();
    for link in links.iter().filter(|link| link.shared >= CREDITED.shared) {
        let (left, right) = (&one.sentences[link.a as usize], &other.sentences[link.b as usize]);
        let credited = share_outlet(&left.outlets, &other.own)
            || share_outlet(&right.outlets, &one.own)
            || share_outlet(&left.outlets, &right.outlets);
        let bar = match (credited, related) {
            (true, _) => &CREDITED,
            (false, true) => &RELATED,
            (false, false) if one_story => &STRANGERS,
            (false, false) => continue,
        };
        let short = |sentence: &Sentence| sentence.stems.len() < LEAST_STEMS;
        if link.shared < bar.shared || both_quoted(left, right) || short(left) || short(right) {
            continue;
        }
        let (one, other) = (a.sketched().1, b.sketched().1);
        let meaning = one[link.a as usize].similarity(&other[link.b as usize]);
        let clash = if link.particulars == Particulars::Clash {
            CLASH
        } else {
            0.0
        };
        let alike = meaning + BY_STEMS * link.alike + BY_NEIGHBOURS * link.worded - clash;
        if alike >= bar.alike {
            found.push((alike - bar.alike, *link));
        }
    }
    found.sort_by(|one, other| {
        let places = |link: &Link| (link.a, link.b);
        other
            .0
            .total_cmp(&one.0)
            .then(places(&one.1).cmp(&places(&other.1)))
    });
    let mut taken: Vec<Link> = Vec::new();
    for (_, link) in found {
        let apart = |other: &Link| other.a != link.a && other.b != link.b;
        if tracks.iter().flat_map(|track| &track.links).all(apart) && taken.iter().all(apart) {
            taken.push(link);
        }
    }
    taken.sort_unstable_by_key(|link| (link.a, link.b));
    taken
}
