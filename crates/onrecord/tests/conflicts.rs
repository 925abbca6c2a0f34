//! What does not fit together, kind by kind, on invented pairs of reports: each with a pair that shows
//! it and a pair that only looks like it.

mod told;

/// The kinds of conflict between two reports with a paragraph of their own each.
fn kinds(name: &str, one: &str, other: &str) -> Vec<String> {
    let found = told::of_pair("conflicts", name, one, other);
    let conflicts = found["conflicts"].as_array().cloned().unwrap_or_default();
    for conflict in &conflicts {
        let sides = conflict["sides"].as_array().expect("sides");
        assert!(
            sides
                .iter()
                .all(|side| side.as_array().is_some_and(|side| !side.is_empty())),
            "{conflict}"
        );
    }
    let kind = |conflict: &serde_json::Value| conflict["kind"].as_str().map(str::to_owned);
    conflicts.iter().filter_map(kind).collect()
}

/// Asserts that a kind is found beside one report and not beside the other.
fn hit_and_miss(kind: &str, name: &str, told: &str, against: &str, beside: &str) {
    let hit = kinds(&format!("{name}-hit"), told, against);
    assert!(hit.iter().any(|found| found == kind), "{kind} missed: {hit:?}");
    let miss = kinds(&format!("{name}-miss"), told, beside);
    assert!(
        !miss.iter().any(|found| found == kind),
        "{kind} invented: {miss:?}"
    );
}

#[test]
fn a_denial_meets_what_it_denies_in_other_words() {
    hit_and_miss(
        "denial",
        "words",
        "The water board has promised to support the sale of the dam, Mayor Tomas Reuel said.",
        "The water board denied the information about its support for the sale of the dam.",
        "The water board denied that its new boats had been stolen in the harbour of Oster.",
    );
}

#[test]
fn who_rejects_reports_denies_them() {
    hit_and_miss(
        "denial",
        "reports",
        "The government has agreed to the sale of the dam, Mayor Tomas Reuel said.",
        "Water Minister Ilse Brandt rejected reports that the government had agreed to the sale of the dam.",
        "Water Minister Ilse Brandt rejected a plan that the government should pay for new boats.",
    );
}

#[test]
fn a_denial_that_points_back_means_what_was_said_before_it() {
    hit_and_miss(
        "denial",
        "back",
        "Fishermen met in Halm on Sunday.",
        "Mayor Tomas Reuel accused the water board of having ignored a warning. The water board dismissed the accusation.",
        "Mayor Tomas Reuel accused the water board of having ignored a warning. The water board repeated the accusation.",
    );
}

#[test]
fn what_a_report_tells_of_a_denial_is_not_what_is_denied() {
    let found = kinds(
        "retold",
        "The water board denied that the wall of the dam had moved. This is reported by Inland News Agency.",
        "Fishermen met in Halm on Sunday.",
    );
    assert!(!found.iter().any(|kind| kind == "denial"), "{found:?}");
}

#[test]
fn two_counts_of_one_thing_differ() {
    hit_and_miss(
        "figures differ",
        "counts",
        "The repair of the dam will cost 40 million euros, Water Minister Ilse Brandt said.",
        "The repair of the dam will cost 55 million euros, Mayor Tomas Reuel said.",
        "The town of Halm earns 55 million euros with its boats, Mayor Tomas Reuel said.",
    );
}

#[test]
fn figures_of_one_sentence_are_no_rivals() {
    let found = kinds(
        "sentence",
        "The repair of the dam will cost 40 million euros, down from 55 million euros, Water Minister Ilse Brandt said.",
        "Fishermen met in Halm on Sunday.",
    );
    assert!(!found.iter().any(|kind| kind == "figures differ"), "{found:?}");
}

#[test]
fn what_one_affirms_the_other_negates() {
    hit_and_miss(
        "accounts conflict",
        "accounts",
        "The night guard left his post an hour before the flood, Mayor Tomas Reuel said.",
        "The night guard never left his post, Water Minister Ilse Brandt said.",
        "The night guard was not paid for his post, Water Minister Ilse Brandt said.",
    );
}

#[test]
fn a_toll_is_compared_with_tolls_of_the_same_people_in_the_same_place() {
    hit_and_miss(
        "figures differ",
        "tolls",
        "The flood in Hamburg killed 14 people, Mayor Tomas Reuel said.",
        "The number of victims of the flood in Hamburg has grown to 19 people, Water Minister Ilse Brandt said.",
        "The flood in Hamburg killed 12 nurses, Water Minister Ilse Brandt said. Three others drowned. \
         Ten years ago a storm killed 19 people in Chicago.",
    );
}

#[test]
fn a_second_figure_that_says_only_how_much_answers_the_first() {
    hit_and_miss(
        "figures differ",
        "answers",
        "Fishermen met in Halm on Sunday.",
        "An engineer said that the repair would take 300 tonnes of cement. A builder estimated it at 450 tonnes.",
        "An engineer said that the repair would take 300 tonnes of cement. A fisherman said that his boats carry 450 tonnes.",
    );
}

#[test]
fn more_than_fifty_is_no_rival_of_fifty() {
    hit_and_miss(
        "figures differ",
        "bounds",
        "The flood in Halm killed 50 people, Mayor Tomas Reuel said.",
        "The flood in Halm killed at least 53 people, Water Minister Ilse Brandt said.",
        "The flood in Halm killed more than 50 people, Water Minister Ilse Brandt said.",
    );
}

#[test]
fn who_is_denied_entry_denies_nothing() {
    let found = kinds(
        "entry",
        "The water board has closed the entry to the wall of the dam for visitors, Mayor Tomas Reuel said.",
        "The water board denied visitors entry to the wall of the dam.",
    );
    assert!(!found.iter().any(|kind| kind == "denial"), "{found:?}");
}

#[test]
fn a_report_that_is_denied_is_what_an_outlet_told() {
    hit_and_miss(
        "denial",
        "the-report",
        "Fishermen met in Halm on Sunday.",
        "Inland News Agency reported that the wall of the dam had moved. Mayor Tomas Reuel denied the report.",
        "An engineer said that the wall of the dam had moved. Mayor Tomas Reuel denied the report.",
    );
}

#[test]
fn what_is_denied_is_what_was_done() {
    hit_and_miss(
        "denial",
        "doing",
        "The guards of the dam left their posts before the flood, Mayor Tomas Reuel said.",
        "Water Minister Ilse Brandt denied that the guards of the dam had left before the flood.",
        "Water Minister Ilse Brandt denied that the guards of the dam had been poisoned.",
    );
}

#[test]
fn who_should_have_come_demands_nothing() {
    let found = kinds(
        "blame",
        "The minister should have stood by the people of the valley, Mayor Tomas Reuel said.",
        "The minister stood by the people of the valley, a spokesman of the water board said.",
    );
    assert!(
        !found.iter().any(|kind| kind.starts_with("condition")),
        "{found:?}"
    );
}

#[test]
fn what_is_added_is_no_rival_of_what_was_planned() {
    let found = kinds(
        "added",
        "The plan for the dam called for 400 parking spaces in the valley, Mayor Tomas Reuel said.",
        "The plan for the dam calls for an additional 800 parking spaces in the valley, Water Minister Ilse Brandt said.",
    );
    assert!(!found.iter().any(|kind| kind == "figures differ"), "{found:?}");
}

#[test]
fn who_denies_this_denies_what_was_said_last() {
    hit_and_miss(
        "denial",
        "this",
        "Fishermen met in Halm on Sunday.",
        "An engineer said that the gate had been left open. The water board disputed that account.",
        "An engineer said that the gate had been left open. The water board did not dispute that account.",
    );
}

#[test]
fn what_is_called_a_tale_is_what_was_said_last() {
    hit_and_miss(
        "denial",
        "tale",
        "Fishermen met in Halm on Sunday.",
        "An engineer said that the gate had been left open. The water board called it \"a fairy tale\".",
        "An engineer said that the gate had been left open. The water board called it \"a sad day\".",
    );
}

#[test]
fn there_is_no_such_thing_as_was_told_of() {
    hit_and_miss(
        "denial",
        "such",
        "Fishermen met in Halm on Sunday.",
        "An engineer said that a warning had reached the mayor. The mayor's office said that it knew of no such warning.",
        "An engineer said that a warning had reached the mayor. The mayor's office said that such warnings are read.",
    );
}

#[test]
fn who_calls_a_letter_a_fake_meets_who_calls_it_genuine() {
    hit_and_miss(
        "denial",
        "genuine",
        "Two engineers confirmed that the letter about the dam was genuine.",
        "Mayor Tomas Reuel called the letter a forgery.",
        "Mayor Tomas Reuel called the letter a surprise.",
    );
}

#[test]
fn a_suggestion_made_by_one_is_rejected_by_the_other() {
    hit_and_miss(
        "denial",
        "suggestion",
        "Fishermen met in Halm on Sunday.",
        "The water board rejected the suggestion, made by Mayor Tomas Reuel, that its guards had been asleep.",
        "The water board discussed the suggestion, made by Mayor Tomas Reuel, that its guards had been asleep.",
    );
}

#[test]
fn what_is_denied_of_oneself_is_what_was_said_right_before() {
    hit_and_miss(
        "denial",
        "oneself",
        "Fishermen met in Halm on Sunday.",
        "Witnesses said that men of the water board had opened the gate. The water board denied the involvement of its staff.",
        "Witnesses said that the herring had come back. The water board denied the involvement of its staff.",
    );
}

#[test]
fn a_number_without_a_thing_counts_what_the_number_before_it_counts() {
    hit_and_miss(
        "figures differ",
        "bare",
        "Fishermen met in Halm on Sunday.",
        "Some 2,900 people walked to the dam, according to the organisers. The police put the number at 1,350.",
        "Some 2,900 people walked to the dam, according to the organisers. The police put the number of dogs at 1,350.",
    );
}

#[test]
fn who_answers_a_poll_gives_no_figure() {
    let found = kinds(
        "poll",
        "More than eight in ten say that the dam is old, and nearly six in ten say that it is ugly, a poll found.",
        "Fishermen met in Halm on Sunday.",
    );
    assert!(!found.iter().any(|kind| kind == "figures differ"), "{found:?}");
}

#[test]
fn of_two_neighbours_one_negates_what_the_other_affirms() {
    hit_and_miss(
        "accounts conflict",
        "neighbours",
        "Fishermen met in Halm on Sunday.",
        "The gate was repaired in March, Mayor Tomas Reuel said. Nothing was repaired, an engineer said.",
        "The gate was repaired in March, Mayor Tomas Reuel said. The wall could not be repaired, an engineer said.",
    );
}

#[test]
fn that_is_not_true_denies_what_was_said_last() {
    for (at, denial) in [
        "\"That is not true,\" a spokeswoman of the water board said.",
        "The water board said that nothing of the sort had happened.",
        "The water board said that there was no truth in it.",
        "\"It never happened,\" a spokeswoman of the water board said.",
    ]
    .iter()
    .enumerate()
    {
        hit_and_miss(
            "denial",
            &format!("short-{at}"),
            "Fishermen met in Halm on Sunday.",
            &format!("An engineer said that the gate had been left open. {denial}"),
            "An engineer said that the gate had been left open. \"That is a pity,\" a spokeswoman of the water board said.",
        );
    }
}

#[test]
fn whose_version_is_disputed_is_whose_words_are_meant() {
    hit_and_miss(
        "denial",
        "version",
        "Fishermen met in Halm on Sunday.",
        "Karl Benn, an engineer, said that the gate had been left open. The water board disputed Benn's version of events.",
        "Karl Benn, an engineer, said that the gate had been left open. The water board repeated Benn's version of events.",
    );
}
