//! Attitudes told by several words, numbers that somebody gives, words in marks that stand by themselves, and contents that end
//! where another's clause begins.

use super::forms::check;

#[test]
fn several_words_tell_what_somebody_holds() {
    check(
        "The farmers are ready to move their hives, but only after the harvest.",
        &["attitude [The farmers] are ready: to move their hives, but only after the harvest"],
        &[],
    );
    check(
        "The mayor has not made up his mind about the bells.",
        &["[The mayor] has not made up his mind about: the bells"],
        &[],
    );
    check(
        "Odo Kell sees no need for a second kiln.",
        &["[Odo Kell] sees no need for: a second kiln"],
        &[],
    );
    check(
        "Odo Kell named no reason for the second kiln.",
        &[],
        &["no reason for:"],
    );
    check(
        "The potters have nine kilns behind the church.",
        &[],
        &["behind the:"],
    );
    check(
        "Odo Kell, the village will have none of it, wrote the abbot.",
        &[],
        &["[it]"],
    );
}

#[test]
fn somebody_gives_a_number() {
    check(
        "The farmers counted 900 dead hives, the county put it at 140.",
        &[
            "[The farmers] counted: 900 dead hives",
            "[the county] put: it at 140",
        ],
        &[],
    );
    check(
        "The potters say 31 kilns were shut; the town gave 19 yesterday.",
        &["say: 31 kilns were shut", "[the town] gave: 19"],
        &[],
    );
    check(
        "The ministry estimates the crop at 60 tonnes; the county speaks of 45.",
        &[
            "[The ministry] estimates: the crop at 60 tonnes",
            "[the county] speaks of: 45",
        ],
        &[],
    );
    check(
        "The potters said 31 kilns had been shut, a number the county put at 19.",
        &["said: 31 kilns had been shut\n", "[the county] put at: 19"],
        &[],
    );
    check("The town gave 19 pots to the school.", &[], &["gave: 19"]);
}

#[test]
fn words_in_marks_behind_a_colon_are_the_subjects() {
    check(
        "The mayor sees no need for a kiln: “We eat our bread raw and like it.”",
        &[
            "sees no need for: a kiln\n",
            "direct [The mayor] : “We eat our bread raw and like it.”",
        ],
        &[],
    );
    check(
        "Odo Kell, who bakes, thinks the wind will turn: “It always does in June.”",
        &["thinks: the wind will turn\n", "“It always does in June.”"],
        &[],
    );
    check(
        "The abbot likes the kiln: “It is warm in here,” says his clerk, Ada Venn.",
        &["[his clerk, Ada Venn] says: “It is warm in here,”"],
        &["abbot] :"],
    );
}

#[test]
fn what_goes_on_in_marks_is_a_statement_of_its_own_also_beside_a_silence() {
    check(
        "“We bake at four,” said Odo Kell. “Nobody sleeps in this street.” The abbot declined to comment.",
        &["said: “We bake at four,”\n", "“Nobody sleeps in this street.”"],
        &[],
    );
}

#[test]
fn a_clause_that_which_opens_is_told_alone() {
    check(
        "The village has a wall which, it says, holds any flood.",
        &["says: holds any flood"],
        &["says: The village"],
    );
    check(
        "That does not fit the abbey's letter, according to which nobody baked before noon.",
        &["according to: nobody baked before noon"],
        &["according to: That"],
    );
}

#[test]
fn what_another_calls_it_ends_a_content() {
    check(
        "She accused the abbot of having sold the bells, a charge he called “a song without bells”.",
        &[
            "of having sold the bells\n",
            "[he] called: “a song without bells”",
        ],
        &[],
    );
}

#[test]
fn a_plural_noun_may_be_a_verb() {
    check(
        "Rule 9 states that each kiln must be cold by noon.",
        &["[Rule 9] states: each kiln must be cold by noon"],
        &[],
    );
    check(
        "The abbey's steward clarifies: The bells had been lent, not sold.",
        &["clarifies: The bells had been lent, not sold"],
        &[],
    );
}

#[test]
fn a_body_may_stand_behind_it_was_stressed() {
    check(
        "The crop is the best in ten years, it was emphasised in the Ministry of Farms.",
        &["[the Ministry of Farms] it was emphasised in: The crop is the best in ten years"],
        &[],
    );
    check(
        "The crop is poor, it is rumoured among bakers.",
        &["agentless"],
        &["[bakers]"],
    );
}

#[test]
fn a_denial_of_this_says_what_it_is_about() {
    check(
        "The bells were sold to a circus. The abbey denies this.",
        &["[The abbey] denies: this"],
        &[],
    );
}

#[test]
fn what_somebody_wants_may_open_the_sentence() {
    check(
        "What the potters want is a kiln of their own.",
        &["[the potters] want: a kiln of their own"],
        &[],
    );
}

#[test]
fn a_speaker_may_stand_behind_the_cue_and_before_the_rest() {
    check(
        "No bell, says abbot Kell, was rung after noon.",
        &["[abbot Kell] says: No bell | was rung after noon"],
        &[],
    );
    check(
        "A third potter has died, which makes nine, confirmed Ada Venn, a doctor in the abbey.",
        &["confirmed: A third potter has died, which makes nine"],
        &[],
    );
}

#[test]
fn a_phrase_at_the_end_covers_what_stands_behind_the_semicolon() {
    check(
        "The abbey likes the plan; nine monks have signed it, according to the county clerk.",
        &["according to: nine monks have signed it"],
        &[],
    );
}

#[test]
fn a_day_and_a_hearer_are_not_what_is_said() {
    check(
        "The kiln will be lit in May, as the daily Mill Post recalled on Tuesday.",
        &["recalled: The kiln will be lit in May"],
        &["recalled on: Tuesday", "[the daily Mill Post] recalled on"],
    );
    check(
        "There were nine of them, and there may be more, a monk told the agency.",
        &["told: There were nine of them, and there may be more"],
        &[],
    );
    check(
        "The kiln was lit too early, as the abbey stated for the Mill Post.",
        &[],
        &["the Mill Post\n"],
    );
}

#[test]
fn what_a_columnist_wishes_is_no_statement() {
    check("I wish the bells would ring again.", &[], &["wish:"]);
}

#[test]
fn whose_telling_it_is_stands_in_front() {
    check(
        "In the abbot's telling, the clerk lost the keys.",
        &["[the abbot's] In | telling: the clerk lost the keys"],
        &[],
    );
    check(
        "By the county's own count, 340 pots stand empty.",
        &["340 pots stand empty"],
        &[],
    );
    check(
        "In the abbot's garden, the clerk lost the keys.",
        &[],
        &["the clerk lost"],
    );
}

#[test]
fn a_hope_that_is_somebodys() {
    check(
        "Ida Venn leads the guild. Her hope is that somebody will buy the mill.",
        &["hope: somebody will buy the mill"],
        &[],
    );
    check(
        "The guild has pledged its support for the toll.",
        &["[The guild] pledged | support: the toll"],
        &[],
    );
}

#[test]
fn what_stands_behind_a_colon_in_marks_is_no_part_of_a_denial() {
    check(
        "The mayor denies having sold the bells: “We lent them for a week, no more.”",
        &[
            "denies: having sold the bells",
            "“We lent them for a week, no more.”",
        ],
        &["denies: “We"],
    );
    check(
        "Mayor Odo Kell on the steps of the abbey: “Nobody rings at night.”",
        &["[Mayor Odo Kell on the steps of the abbey] : “Nobody rings at night.”"],
        &["[the abbey] :"],
    );
}

#[test]
fn several_people_may_stand_before_the_cue() {
    check(
        "The bells will be sold by May, two of the three clerks maintain; the abbot says nothing.",
        &["maintain: The bells will be sold by May"],
        &[],
    );
    check(
        "The bells could be sold by May, officials close to him say.",
        &["[officials close to him] say: The bells could be sold by May"],
        &[],
    );
}

#[test]
fn what_is_not_said_is_no_statement() {
    check("Who pays for the bells she did not say.", &[], &["did not say:"]);
    check(
        "Asked whether she would sell, Mayor Ada Venn answered: “Never in my life.”",
        &["“Never in my life.”"],
        &["Asked: whether"],
    );
    check(
        "The draft, a copy of which the Mill Post has seen, was written in May.",
        &[],
        &["has seen:"],
    );
}

#[test]
fn on_a_day_one_agrees_to_do_something() {
    check(
        "The two guilds agreed on Monday to share the kiln.",
        &["agreed: to share the kiln"],
        &["Monday to share"],
    );
}
