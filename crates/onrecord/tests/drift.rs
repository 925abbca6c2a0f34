//! What is lost between two tellings of one thing, kind by kind, on invented pairs of reports: each
//! with a pair that shows it and a pair that only looks like it.

mod told;

/// The kinds of drift between two reports that tell a sentence in two ways.
fn kinds(name: &str, one: &str, other: &str) -> Vec<String> {
    let found = told::of_pair("drift", name, one, other);
    let drifts = found["drifts"].as_array().expect("a list");
    for drift in drifts {
        for side in ["from", "to"] {
            assert!(
                !drift[side]["words"].as_str().expect("words").is_empty(),
                "{drift}"
            );
        }
    }
    drifts
        .iter()
        .filter_map(|drift| drift["kind"].as_str().map(str::to_owned))
        .collect()
}

/// Asserts that a kind is found in one pair and not in the other.
fn hit_and_miss(kind: &str, name: &str, told: &str, changed: &str, not_changed: &str) {
    let hit = kinds(&format!("{name}-hit"), told, changed);
    assert!(hit.iter().any(|found| found == kind), "{kind} missed: {hit:?}");
    let miss = kinds(&format!("{name}-miss"), told, not_changed);
    assert!(
        !miss.iter().any(|found| found == kind),
        "{kind} invented: {miss:?}"
    );
}

#[test]
fn a_hedge_is_lost() {
    hit_and_miss(
        "hedge lost",
        "hedge",
        "The dam at Oster may be drained in June, Inland News Agency reported, citing a water official.",
        "The dam at Oster will be drained in June, Inland News Agency reported, citing a water official.",
        "In June, the dam at Oster may be drained, Inland News Agency reported, citing a water official.",
    );
}

#[test]
fn a_hedge_is_gained_where_the_order_is_known() {
    hit_and_miss(
        "hedge gained",
        "gained",
        "The dam at Oster will be drained in June, a water official told Lake Post.",
        "The dam at Oster may be drained in June, a water official told Lake Post.",
        "The dam at Oster is to be drained in June, a water official told Lake Post.",
    );
}

#[test]
fn a_condition_is_dropped() {
    hit_and_miss(
        "condition dropped",
        "condition",
        "The state will pay for the repair of the dam if the town of Halm gives up its claim, Water Minister Ilse Brandt said.",
        "The state will pay for the repair of the dam, Water Minister Ilse Brandt said.",
        "If the town of Halm gives up its claim, the state will pay for the repair of the dam, Water Minister Ilse Brandt said.",
    );
}

#[test]
fn a_figure_is_another() {
    hit_and_miss(
        "figures differ",
        "figure",
        "The repair of the dam will cost 40 million euros, Water Minister Ilse Brandt said.",
        "The repair of the dam will cost 45 million euros, Water Minister Ilse Brandt said.",
        "The repair of the dam will cost forty million euros, Water Minister Ilse Brandt said.",
    );
}

#[test]
fn a_range_became_a_number() {
    hit_and_miss(
        "range narrowed",
        "range",
        "The repair of the dam will cost between 30 and 40 million euros, Water Minister Ilse Brandt said.",
        "The repair of the dam will cost 40 million euros, Water Minister Ilse Brandt said.",
        "The repair of the dam will cost 30 to 40 million euros, Water Minister Ilse Brandt said.",
    );
}

#[test]
fn a_date_is_another() {
    hit_and_miss(
        "date shifted",
        "date",
        "The dam at Oster will be drained on 12 June 2031, Water Minister Ilse Brandt said.",
        "The dam at Oster will be drained on 21 June 2031, Water Minister Ilse Brandt said.",
        "The dam at Oster will be drained on June 12, 2031, Water Minister Ilse Brandt said.",
    );
}

#[test]
fn a_rank_is_lost() {
    hit_and_miss(
        "rank lost",
        "rank",
        "The dam at Oster will be drained in June, a senior water official told Inland News Agency.",
        "The dam at Oster will be drained in June, a water official told Inland News Agency.",
        "The dam at Oster will be drained in June, a senior official told Inland News Agency.",
    );
}

#[test]
fn one_speaker_became_several() {
    hit_and_miss(
        "speakers merged",
        "merged",
        "The dam at Oster will be drained in June, a water official told Inland News Agency.",
        "The dam at Oster will be drained in June, water officials told Inland News Agency.",
        "The dam at Oster will be drained in June, an official told Inland News Agency.",
    );
}

#[test]
fn another_speaker_is_named() {
    hit_and_miss(
        "attribution differs",
        "speaker",
        "The dam at Oster will be drained in June, Water Minister Ilse Brandt told Inland News Agency.",
        "The dam at Oster will be drained in June, Mayor Tomas Reuel told Inland News Agency.",
        "The dam at Oster will be drained in June, Brandt told Inland News Agency.",
    );
}

#[test]
fn what_was_said_is_told_as_fact() {
    hit_and_miss(
        "attribution lost",
        "fact",
        "The dam at Oster will be drained in June, a water official told Inland News Agency.",
        "The dam at Oster will be drained in June.",
        "The dam at Oster will be drained in June, according to Inland News Agency.",
    );
}

#[test]
fn a_verb_is_strengthened() {
    hit_and_miss(
        "wording drift",
        "verb",
        "The wall of the dam at Oster will damage the town of Halm, Water Minister Ilse Brandt said.",
        "The wall of the dam at Oster will destroy the town of Halm, Water Minister Ilse Brandt said.",
        "The town of Halm will be damaged by the wall of the dam at Oster, Water Minister Ilse Brandt said.",
    );
}

#[test]
fn what_is_asked_is_no_condition() {
    let found = kinds(
        "asked",
        "Asked if the board of the old dam is playing games, Mayor Tomas Reuel said that everybody plays games.",
        "Mayor Tomas Reuel was asked whether the board of the old dam was playing games.",
    );
    assert!(!found.iter().any(|kind| kind == "condition dropped"), "{found:?}");
}

#[test]
fn the_same_words_in_another_order_are_no_drift() {
    let found = kinds(
        "order",
        "The water board will spend the money and bring to justice the thieves of the wall, Water Minister Ilse Brandt said.",
        "The water board will spend the money and bring justice to the thieves of the wall, Water Minister Ilse Brandt said.",
    );
    assert!(!found.iter().any(|kind| kind == "wording drift"), "{found:?}");
}
