//! Forms of attribution in which the cue stands apart from what is said: behind a dash, between two commas, behind
//! another phrase. What stands beside its cue is left to `forms`.

use super::forms::check;

#[test]
fn that_is_what_somebody_says() {
    check(
        "The oven was cold at noon – that is what the bakers say.",
        &["say: The oven was cold at noon"],
        &[],
    );
    check(
        "The oven was cold at noon. At least that's what the bakers claim.",
        &["claim: The oven was cold at noon"],
        &[],
    );
    check(
        "The oven was cold. The bakers know what that is.",
        &[],
        &["The oven was"],
    );
}

#[test]
fn two_commas_tell_a_cue_where_the_parser_is_lost() {
    check(
        "Anna Venn spoke of the toll. It would also, she said, drive shops away.",
        &["she] said: It would also | drive shops away"],
        &[],
    );
    check(
        "What worries him most, said baker Odo Kell, is the flour.",
        &["said: What worries him most | is the flour"],
        &[],
    );
    check(
        "Two in three villagers dislike the new bread, a survey by the Crumb institute shows.",
        &["shows: Two in three villagers dislike the new bread"],
        &[],
    );
    check(
        "It was the miller, not the baker, who broke the oven, stressed village elder Odo Kell.",
        &["stressed: It was the miller, not the baker, who broke the oven"],
        &[],
    );
    check(
        "The bakery will reopen, said two people briefed on the plan who asked for silence.",
        &["said: The bakery will reopen"],
        &[],
    );
    check(
        "In later years, the village saw oven-related fires.",
        &[],
        &["saw: In later years"],
    );
}

#[test]
fn what_a_speaker_does_by_saying_it_is_not_said() {
    check(
        "The village wants to buy the mill, people with knowledge of the talks said, confirming a note in the Mill Post.",
        &["said: The village wants to buy the mill\n"],
        &[],
    );
}

#[test]
fn a_clause_may_stand_far_behind_its_cue() {
    check(
        "The mill said in reply to a question from this newspaper that it knew of no fire.",
        &["said: it knew of no fire"],
        &["question: it knew"],
    );
    check(
        "The Mill Post reports, citing a village clerk, that the oven was sold for scrap.",
        &[
            "reports: the oven was sold for scrap",
            "Mill Post <- a village clerk",
        ],
        &[],
    );
}

#[test]
fn as_somebody_has_learned_at_the_beginning() {
    check(
        "As the Mill Post has learned from circles in the guild, the oven will be sold.",
        &[
            "has learned: the oven will be sold",
            "Mill Post <- circles in the guild",
        ],
        &[],
    );
}

#[test]
fn as_somebody_admits_between_two_commas() {
    check(
        "The list of the bakers' guild, as one of its advisers admitted to us, was cut by nine names at the wish of the miller.",
        &["[one of its advisers] admitted: The list of the bakers' guild | was cut by nine names"],
        &[],
    );
    check(
        "Odo Kell confirms having been in the mill.",
        &["confirms: having been in the mill"],
        &[],
    );
}

#[test]
fn who_is_quoted_as_saying_something_says_it() {
    check(
        "“It was cold,” the Mill Post quoted Odo Kell as saying.",
        &["[Odo Kell] quoted: “It was cold,”", "Mill Post <- Odo Kell"],
        &[],
    );
    check(
        "The agency Reuters, quoting a village clerk, said the oven was sold.",
        &["Reuters <- a village clerk"],
        &[],
    );
}

#[test]
fn a_noun_with_its_owner_hands_over_a_clause() {
    check(
        "The union's claim that the flour was wet is pure fantasy.",
        &["claim: the flour was wet"],
        &["claim: the flour was wet is"],
    );
    check(
        "Odo Kell's verdict: the oven will never be lit again.",
        &["verdict: the oven will never be lit again"],
        &[],
    );
    check(
        "The message from the union is that nobody should eat the bread.",
        &["message: nobody should eat the bread"],
        &[],
    );
}

#[test]
fn what_is_awaited_at_some_time_is_held_for_likely() {
    check(
        "The board of the guild expects the repairs before Easter.",
        &["expects: the repairs before Easter"],
        &[],
    );
}

#[test]
fn an_answer_goes_on_from_the_paragraph_before() {
    check(
        "Odo Kell said the oven was cold.\n\nAnd the second fire? “We were told of it. Nobody came to help.”",
        &["[Odo Kell] : “We were told of it. Nobody came to help.”"],
        &[],
    );
    check(
        "Odo Kell cut his price, but reckons the walls can be saved. “The stones are old. They have seen worse.”",
        &["[Odo Kell] : “The stones are old. They have seen worse.”"],
        &[],
    );
}

#[test]
fn nobody_is_named_behind_a_comma() {
    check(
        "The village is buying the mill, it emerged on Friday.",
        &["it emerged: The village is buying the mill"],
        &["on Friday\n"],
    );
    check(
        "It emerged on Friday that the village is buying the mill.",
        &["It emerged: the village is buying the mill"],
        &[],
    );
}

#[test]
fn the_publication_is_the_outlet_that_was_credited() {
    check(
        "The mill will be sold. This was reported by Cattle Feed Monitor. According to the publication, the price is 4 million.",
        &["this report <- Cattle Feed Monitor (coref)"],
        &["<- the publication"],
    );
}

#[test]
fn a_colon_behind_its_speaker_is_not_said() {
    check(
        "The guild sees no reason for a repair: the oven, it said in writing, had been safe throughout.",
        &["said: the oven | had been safe throughout"],
        &["said: The guild sees"],
    );
}

#[test]
fn neither_confirming_nor_denying_says_nothing() {
    check(
        "Odo Kell would neither confirm nor deny the fire.",
        &[],
        &["deny: the fire"],
    );
}

#[test]
fn a_quotation_behind_an_object_belongs_to_it() {
    check(
        "Odo Kell ruled out a sale “for as long as I am miller”.",
        &["ruled out: a sale “for as long as I am miller”"],
        &[],
    );
}

#[test]
fn a_name_and_a_colon_open_a_paragraph() {
    check(
        "13:40 Tender chief Rosa Lund: No fault has been found in the oven so far.",
        &["[Tender chief Rosa Lund] :: No fault has been found in the oven so far"],
        &[],
    );
    check(
        "12:50 \"We will not eat this,\" Rosa Lund shouted into the crowd.",
        &["shouted: \"We will not eat this,\""],
        &["12:50 \"We"],
    );
    check(
        "Note: No fault has been found in the oven so far.",
        &[],
        &[": No fault"],
    );
}

#[test]
fn this_is_what_was_told_right_before() {
    check(
        "The oven was sold in secret. This was stated by the deputy Lev Orn on his channel.",
        &["was stated by: The oven was sold in secret"],
        &["this report <- Lev Orn (explicit) <-"],
    );
    check(
        "The oven was sold in secret. The deputy Lev Orn announced this on his page.",
        &["announced: The oven was sold in secret"],
        &[],
    );
}

#[test]
fn what_is_judged_is_part_of_the_judgement() {
    check(
        "Odo Kell dismissed the tapes as fakes and left.",
        &["dismissed: the tapes as fakes"],
        &[": as fakes"],
    );
    check(
        "His deputy, asked about the tapes, said: \"Too early to say.\"",
        &["said: \"Too early to say.\""],
        &["asked: the tapes"],
    );
    check(
        "Odo Kell is certain the tapes are fakes.",
        &["is certain: the tapes are fakes"],
        &[],
    );
}

#[test]
fn the_day_of_a_statement_is_no_part_of_it() {
    check(
        "The guild of bakers said on Monday it was looking at the oven.",
        &["said: it was looking at the oven"],
        &["said: on Monday"],
    );
}

#[test]
fn as_somebody_has_learned_at_the_end() {
    check(
        "The envoy will be recalled, as this newspaper has learned from government circles.",
        &["learned: The envoy will be recalled", "<- government circles"],
        &[],
    );
}

#[test]
fn two_heads_of_two_things_are_two_people() {
    check(
        "The head of the audit office, Nils Brandt, said that the oven was cold.\n\nThe head of the city said that it was hot.",
        &["<- The head of the city"],
        &[],
    );
}

#[test]
fn what_is_demanded_of_somebody_is_no_statement_of_his() {
    check(
        "The guild demands that a commission examine the oven.",
        &[],
        &["[a commission]"],
    );
}

#[test]
fn what_is_conceded_ends_where_something_is_insisted_on() {
    check(
        "Rosa Lund conceded that there had been faults, but insisted they were small.",
        &["conceded: there had been faults\n", "insisted: they were small"],
        &[],
    );
}

#[test]
fn whom_it_was_told_is_no_part_of_it() {
    check(
        "Odo Kell told the BBC's Morning programme that the oven had been cold for a week.",
        &["told: the oven had been cold for a week"],
        &["told: the BBC"],
    );
    check(
        "Rosa Lund told the court Kell knew of the fire.",
        &["told: Kell knew of the fire"],
        &[],
    );
    check(
        "Asked if the miller should resign, the mayor's spokesman said: \"No.\"",
        &[],
        &["said: Asked"],
    );
}

#[test]
fn what_an_outlet_reported_in_passing_credits_nothing_else() {
    check(
        "The shares fell after the Mill Gazette reported, citing two clerks, that the oven was cold.\n\nOdo Kell said the bread was good.",
        &["Mill Gazette <- two clerks", "this report <- Odo Kell"],
        &["Mill Gazette <- Odo Kell"],
    );
}

#[test]
fn the_judge_is_not_the_lawyer() {
    check(
        "Her lawyer, Max Orb, said the oven was cold. The judge said there was no doubt of it.",
        &["this report <- The judge"],
        &[],
    );
}

#[test]
fn who_warns_may_stand_behind() {
    check(
        "The ovens burn out twice as fast as promised, warn researchers at the University of Tarn.",
        &["warn: The ovens burn out twice as fast as promised"],
        &[],
    );
}

#[test]
fn a_cue_at_the_end_with_its_day_hands_over_what_stands_before() {
    check(
        "Kell Bakers will lend the sacks only if the mill stands behind the loan, the lender confirmed on Friday.",
        &["confirmed: Kell Bakers will lend the sacks only if the mill stands behind the loan"],
        &["Friday"],
    );
    check(
        "The first sack could leave in May, if the mill does not object.",
        &[],
        &["object:"],
    );
}

#[test]
fn the_source_of_an_opening_as_speaks() {
    check(
        "As a clerk in the mill told the same paper, the sacks were weighed at night.",
        &["told: the sacks were weighed at night"],
        &[],
    );
}

#[test]
fn a_source_behind_its_cue_may_be_a_description() {
    check(
        "The millers may well have agreed without a scale, wrote the presiding judge, Odo Kell.",
        &["wrote: The millers may well have agreed without a scale"],
        &[],
    );
}

#[test]
fn who_wants_a_thing_done_wants_the_doing() {
    check(
        "Odo Kell, who leads the bakers, wants the oven scrapped.",
        &["[Odo Kell] wants: the oven scrapped"],
        &["[who]"],
    );
}
