"""Pile: talks on a ceasefire and a troop withdrawal, a leaked draft, a summit whose date shifts. Everything in it is invented."""
from sheet import Pile

P = Pile("truce", "ceasefire talks between two invented states: a leaked draft, a sliding summit, retellings and a readout", '''
# Issues of the invented truce story.

[[issue]]
id = "withdrawal"
question = "Halvenian troops leave the Tolm district"
terms = ["withdraw from Tolm", "leave Tolm", "withdrawal of troops", "pullback", "pull out of Tolm"]
against_terms = ["no soldier will leave", "abandoning positions"]

[[issue]]
id = "ceasefire"
question = "A ceasefire between Halvenia and Kardovia comes into force"
terms = ["a ceasefire", "truce", "cessation of hostilities", "sign the draft"]

[[issue]]
id = "observers"
question = "The Continental Security Forum sends observers to Tolm"
terms = ["observers", "observer mission", "monitors of the Forum", "monitoring mission"]

[[issue]]
id = "summit"
question = "The leaders of Halvenia and Kardovia meet in Savel"
terms = ["summit in Savel", "meeting of the leaders", "travel to Savel", "the Savel summit"]
''')
P.entities("""
out:northwire | Northwire | agency
pub:averton | The Averton Times | outlet | Averton Times; The Averton Times; the publication; the newspaper
pub:haltoday | Halvenia Today | outlet
org:kmfa | Ministry of Foreign Affairs of Kardovia | government | The Ministry; Ministry of Foreign Affairs | gov:kardovia
pub:infosvod | infosvod.net | outlet
pub:nbo | NBO News | outlet | NBO
org:hartwell | Hartwell Centre for Conflict Studies | organisation | the Hartwell Centre, a think-tank; the think-tank; the Hartwell Centre; We; us
out:sarnpost | Sarn Post | outlet | the Kardovian newspaper Sarn Post
out:sarnline | Sarn Line | outlet | the Telegram channel Sarn Line; The channel
out:courier | Brusk Courier | outlet | The opposition daily Brusk Courier
out:review | Savel Review | outlet
gov:halvenia | Halvenia | government | Brusk; the Halvenian side
gov:kardovia | Kardovia | government | Sarn; The Kardovian side; the Kardovian government; the government in Sarn
gov:almeira | Almeira | government | mediator Almeira; mediators; the mediators
gov:averland | Averland | government
org:csf | Continental Security Forum | organisation | The Continental Security Forum; the forum; the Forum; The Forum; CSF
org:hdef | Halvenia's defence ministry | government | The Ministry of Defence | gov:halvenia
org:hmfa | Halvenia's foreign ministry | government | her ministry; The Korsak department; Ministry of Foreign Affairs of Halvenia | gov:halvenia
org:kmil | Kardovia's military | organisation | the General Staff of the Armed Forces of Kardovia | gov:kardovia
org:kpmo | The Prime Minister's office | government | The office of the head of government | gov:kardovia
org:openhands | Open Hands | organisation | The relief agency Open Hands
per:vennet | Oskar Vennet | person | President Oskar Vennet; President Vennet; Vennet; he; the president; the President | gov:halvenia
per:korsak | Lena Korsak | person | Foreign Minister Lena Korsak; Lena Korsak, the foreign minister; Korsak; Ms Korsak | gov:halvenia
per:rudin | Pavel Rudin | person | Halvenian presidential spokesman Pavel Rudin; Rudin; he; the official representative of the President of the Republic, Pavel Rudin; Vennet's spokesman; His spokesman, Pavel Rudin; the spokesman of the Halvenian President | gov:halvenia
per:staal | Bruno Staal | person | General Bruno Staal; Chief of the General Staff Bruno Staal; the chief of staff; Staal; General Staal | gov:halvenia
per:amsel | Viktor Amsel | person | Political scientist Viktor Amsel, a professor at the Brusk Academy; he; the expert
per:tolvaj | Mira Tolvaj | person | Kardovian Prime Minister Mira Tolvaj; Prime Minister Mira Tolvaj; Mira Tolvaj; Tolvaj; she; Kardovia's prime minister, Mira Tolvaj | gov:kardovia
per:desh | Anton Desh | person | Kardovia's foreign minister, Anton Desh; Minister Desh; The Minister; Anton Desh; he; He; Mr Desh; the head of Kardovian diplomacy | gov:kardovia
per:benhali | Idris Benhali | person | Almeiran Foreign Minister Idris Benhali; Benhali; Minister Benhali; Mr Benhali; the Foreign Minister of Almeira; he | gov:almeira
per:taleb | Samia Taleb | person | Almeira's special envoy, Samia Taleb; Ms Taleb; She | gov:almeira
per:moss | Ingrid Moss | person | Secretary General Ingrid Moss; Secretary General of the Continental Security Forum Ingrid Moss; Ms Moss | org:csf
per:anders | Joel Anders | person | its spokesman, Joel Anders; he | org:csf
per:greer | Thomas Greer | person | its ambassador in Savel, Thomas Greer | gov:averland
per:brandt | Nela Brandt | person | Ms Brandt; she
anon:kofficial | A Kardovian official, speaking on condition of anonymity | anonymous | | gov:kardovia
anon:dipl2 | two diplomats briefed on the talks | anonymous | Western diplomats
anon:diplomats | Diplomats | anonymous
anon:dipl1 | One of them | anonymous | the diplomat
anon:almsenior | A senior Almeiran official | anonymous | | gov:almeira
anon:almsecond | A second Almeiran official | anonymous | | gov:almeira
anon:peoplemet | people who have met him recently | anonymous
anon:formermin | a former minister in his cabinet | anonymous
anon:ambassador | a Western ambassador | anonymous | The ambassador; an ambassador
anon:present | three of those present | anonymous
anon:kstaffsrc | a source in the General Staff | anonymous
anon:govsources | its own sources in the government | anonymous
anon:almofficial | an official from Almeira | anonymous
anon:neighbour | Her neighbour, who did not want to give his name | anonymous
anon:cousin | a cousin who is still in the district | anonymous
anon:negotiator | a member of one of the delegations | anonymous
anon:kneg | Two Kardovian negotiators | anonymous | our interlocutors | gov:kardovia
anon:colonel | an unnamed colonel | anonymous
anon:twoembassies | two of the embassies present | anonymous
doc:draft | the draft | document | The draft, a copy of which was seen by The Averton Times; a 14-page draft; Article 4; A separate annex; the document; the text; the Savel draft; The version dated 26 April
doc:draft2 | the version dated 3 May | document | the newer text; the one dated 3 May
doc:tally | a tally kept by the Continental Security Forum | document
doc:csfsite | the forum's website | document
""")

P.doc("000_northwire.txt", "out:northwire", r'''
#T [[c1|Halvenia-Kardovia summit put off by [[f15|a week]]]], [[s1|mediator]] [[q1|says]]
#N [[date|May 12, 2026]] 4:17 PM

SAVEL, Almeira, May 12 ([[outlet|Northwire]]) - [[u:r01a|[[c2|A summit meant to end [[f1|fourteen months]] of war between Halvenia and Kardovia has been put off by [[f2|a week]]]], [[s2|mediator Almeira]] [[q2|said]] on Tuesday]], as negotiators wrangled over how fast Halvenian troops would have to leave the Tolm district.

[[p:p01|[[x3|[[c3|“[[e:e02|The leaders will meet in Savel]] [[d:e02|on May 21]],”]]]] [[s3|Almeiran Foreign Minister Idris Benhali]] [[q3|told reporters]].]] [[c3|“This is a delay, not a collapse.”]]

[[t|The meeting had been planned [[d:e01|for Thursday]].]] Benhali gave no reason for the change. [[s4|A Kardovian official, speaking on condition of anonymity]], [[q4|blamed]] it [[q4|on]] [[c4|last-minute Halvenian demands over the order of the pullback]].

[[u:r03b|[[s5|The Averton Times]] [[q5|reported]] on Sunday, [[q5|citing]] [[i5|a [[f3|14-page]] draft]], [[q5|that]] [[c5|Halvenia would withdraw [[f4|some 11,800 soldiers]] from Tolm in [[f5|three stages]] within [[f6|90 days]] of a ceasefire]].]] Northwire has not seen the document.

[[s6|Halvenian presidential spokesman Pavel Rudin]] [[q6|dismissed]] [[c6|the report]]. [[u:r04a|[[x7|[[c7|“There is no such document,”]]]] [[s7|he]] [[q7|said]] in Brusk.]] [[c7|“What there is are working notes, of which there have been dozens.”]]

[[m:nodate|[[c8|No date for the summit had ever been agreed]], [[s8|Rudin]] [[q8|said]], [[c8|so that “nothing can be postponed”]].]]

[[s9|Kardovian Prime Minister Mira Tolvaj]] [[q9|said]] [[p:p02|[[c9|she would travel to Savel “with a pen or without one”, [[K:p02|[[k9|provided that a full withdrawal was on the table]]]]]]]].

[[c10|[[f7|About 18,000 Halvenian troops]] are in Tolm]], [[q10|according to]] [[s10|Kardovia]]. [[s11|Brusk]] has [[q11|put]] [[c11|the number at [[f8|no more than 9,000]]]]. Neither figure could be verified independently.

[[s12|The Continental Security Forum]], which would monitor a truce, [[q12|said]] [[c12|it [[h12|could]] have [[f9|400 observers]] on the ground within [[f10|three weeks]] [[k12|of a request]]]]. [[p:p03|[[c13|“We are ready, but nobody has asked us,”]] [[s13|Secretary General Ingrid Moss]] [[q13|was quoted as saying]] [[q13|on]] [[i13|the forum's website]].]]

Fighting went on along the front. [[s14|Kardovia's military]] [[q14|said]] [[c14|its positions near Lower Tolm had been shelled [[f11|23 times]] overnight]]. [[s15|Halvenia's defence ministry]] [[q15|said]] [[c15|[[f12|seven drones]] had been shot down]].

[[c16|[[f13|At least 31,000 people]] have been killed since [[d:e04|March of last year]], when [[e:e04|Halvenian forces crossed the Sele river]]]], [[q16|according to]] [[s16|a tally kept by the Continental Security Forum]].

[[s17|Tolvaj]] [[q17|warned]] lawmakers [[d:e09|on Monday]] [[q17|that]] [[c17|[[e:e09|her delegation would walk out of the talks]] [[k17|if the annex on prisoners was reopened]]]]. The annex lists [[f14|1,400 people]] held by the two sides.

#B The neighbours, which formed a single country until 1991, fell out over tolls on the Sele waterway. Two earlier truces, in September and in January, lasted [[f16|nine days]] and [[f17|four]].

#F (Reporting by Tomas Ekerd in Savel and Lotte Brahm in Sarn; Additional reporting by Igor Pell in Brusk; Editing by Nina Castell)
#F Our Standards: The Northwire Code.
''', '''
1 T2 indirect gov:almeira
2 indirect gov:almeira
3 direct per:benhali
4 T2 act anon:kofficial modealt=indirect
5 indirect pub:averton>doc:draft spalt=pub:averton
6 act per:rudin
7 direct per:rudin basis=coref
8 mixed per:rudin
9 mixed per:tolvaj
10 indirect gov:kardovia
11 indirect gov:halvenia
12 indirect org:csf
13 direct doc:csfsite>per:moss sp=per:moss alt=per:moss,org:csf>per:moss
14 indirect org:kmil
15 indirect org:hdef
16 indirect doc:tally alt=org:csf>doc:tally,org:csf spalt=org:csf
17 indirect per:tolvaj modealt=act
''', date="2026-05-12", wire=True, figures='''
1 14 14 months T2
2 1 1 week att=2 T2
3 14 14 pages T2 att=5
4 11800 11800 soldiers approx att=5 table=troops
5 3 3 stages att=5 T2
6 90 90 days att=5 table=term accept=-..90
7 18000 18000 troops approx att=10 table=troops
8 - 9000 troops att=11 table=troops
9 400 400 observers att=12 table=observers
10 3 3 weeks att=12 T2
11 23 23 times att=14
12 7 7 drones att=15
13 31000 - people att=16
14 1400 1400 people table=prisoners
15 1 1 week att=1 T2
16 9 9 days T2
17 4 4 days T2
''')

P.doc("001_averton.md", "pub:averton", r'''
#N [[outlet|The Averton Times]] | World | Analysis
#T # The truce that nobody will admit to
#K A draft would have Halvenia quit Tolm in [[f1|90 days]]. [[s1|Diplomats]] [[q1|doubt that]] [[c1|its generals know]]
#N By Clara Whitmore, diplomatic editor — [[date|10 May 2026]]

The paper has no letterhead and carries the word “non-paper” in its upper corner. It is [[f2|fourteen pages]] long. [[u:r08a|[[s2|The draft, a copy of which was seen by The Averton Times]], [[q2|provides for]] [[c2|a ceasefire of [[f3|sixty days]], renewable once]].]] [[u:r03a|[[u:r09a|[[c3|[[k3|If both parliaments ratify it]], Halvenia would start to pull [[f4|11,800 soldiers]] out of the Tolm district [[f5|thirty days]] later]], [[s3|it]] [[q3|says]], [[c3|and have the last of them home within [[f6|ninety]]]].]]]]

[[s4|Article 4]] [[q4|states that]] [[c4|the withdrawal “shall proceed in [[f7|three stages]], each verified by the Forum”]]. [[u:r10a|[[s5|A separate annex]] [[q5|lists]] [[c5|[[f8|1,400 prisoners]] who are to be exchanged, all for all, before the second stage]].]]

[[u:r17a|[[u:r11a|[[c6|[[e:e03|Both delegations initialled the text in Savel]] [[d:e03|on the night of 29 April]]]], [[q6|according to]] [[s6|[[n1|two]] diplomats briefed on the talks]].]]]] [[s7|One of them]] [[q7|said that]] [[c7|the Halvenian side had asked for the ceremony to be held without photographers]]. [[u:r12a|[[c8|“They wanted to be able to say that it never happened,”]] [[s8|the diplomat]] [[q8|added]].]]

Not everybody remembers it that way. [[s9|A senior Almeiran official]] [[q9|insisted that]] [[m:four|[[c9|only [[f9|four]] of the [[f10|nine articles]] had been initialled, and those “in pencil, so to speak”]]]].

#S ## A chip, not a prize

What does Brusk want? [[c10|[[s11|President Oskar Vennet]]]], [[s10|people who have met him recently]] [[q10|say]], [[c10|[[q11|regards]] [[c11|Tolm as a bargaining chip]]]]. [[p:p06|[[c12|“He would sell it tomorrow [[K:p06|[[k12|for the right price]]]],”]]]] [[q12|remarks]] [[s12|a former minister in his cabinet]].

But a president is not an army. [[s13|A Western ambassador]] [[q13|fears]] [[c13|a repeat of the autumn, when a truce agreed at noon was broken from the same hill before supper]]. [[u:r14a|[[s14|He]] [[q14|recalls]] [[c14|[[s15|General Bruno Staal, the chief of staff]], [[q15|telling him]] over dinner [[d:e05|in March]] [[q15|that]] [[p:p07|[[c15|no soldier would leave Tolm “before the harvest of 2027”]]]]]].]]

Officially, Halvenia's terms have not moved. [[s16|Lena Korsak, the foreign minister]], [[q16|repeated]] in parliament [[d:e06|last week]] [[q16|that]] [[p:p08|[[c16|[[e:e06|her country would withdraw]] [[K:p08|[[k16|once Kardovia had renounced in writing its claim to the Sele waterway]]]]]]]]. Asked about the draft, [[s17|her ministry]] [[q17|replied]] in one sentence[[q17|:]] [[c17|it “does not comment on fabrications”]].

#S ## The other capital

In Sarn, where spring has come late, the tone is warmer. [[s18|Kardovia's foreign minister, Anton Desh]], [[q18|believes that]] [[c18|a bad date is better than none]]. [[p:p09|[[c19|He would accept a staged pullback]], [[s19|he]] [[q19|says]], [[K:p09|[[c19|[[k19|but not a single day of it without observers]]]]]].]] His prime minister is more cautious. [[c20|[[s21|Mira Tolvaj]] [[q21|has told party colleagues that]] [[c21|she [[h21|could]] lose her majority over the annex]]]], [[q20|according to]] [[s20|[[n2|three]] of those present]].

The summit is fixed [[d:e01|for Thursday]]. [[s22|A second Almeiran official]] [[q22|expects]] [[c22|it to slip “into [[d:e07|the last week of the month]]”]]. [[c23|The mediators would rather have a late signature than an early quarrel]], [[s23|he]] [[q23|explained]]; [[c23|they have had [[f11|eleven]] of the latter]].

[[t|“A truce is a bridge of ice”, runs a saying in the Tolm valley.]] One crosses it quickly, and one does not stop to admire the view.
''', '''
1 T2 attitude anon:diplomats alt=anon:ambassador,anon:dipl2 spalt=anon:ambassador,anon:dipl2
2 indirect doc:draft
3 indirect doc:draft basis=coref
4 mixed doc:draft
5 indirect doc:draft
6 indirect anon:dipl2
7 indirect anon:dipl1 basis=coref
8 direct anon:dipl1 basis=coref
9 mixed anon:almsenior
10 indirect anon:peoplemet modealt=attitude
11 T2 attitude anon:peoplemet>per:vennet nest=10
12 direct anon:formermin
13 attitude anon:ambassador
14 T2 mixed anon:ambassador basis=coref modealt=indirect
15 mixed anon:ambassador>per:staal basis=coref nest=14
16 indirect per:korsak
17 mixed org:hmfa
18 attitude per:desh
19 indirect per:desh basis=coref
20 T2 indirect anon:present
21 indirect anon:present>per:tolvaj nest=20
22 mixed anon:almsecond modealt=attitude
23 indirect anon:almsecond basis=coref
''', date="2026-05-10", figures='''
1 90 90 days table=term
2 14 14 pages T2
3 60 60 days att=2
4 11800 11800 soldiers att=3 table=troops
5 30 30 days att=3 table=start
6 90 90 days att=3 table=term accept=-..90
7 3 3 stages att=4 T2
8 1400 1400 prisoners att=5 table=prisoners
9 4 4 articles att=9
10 9 9 articles att=9 T2
11 11 11 quarrels att=23 T2
''')

P.doc("002_haltoday.txt", "pub:haltoday", r'''
#F HALVENIA TODAY    President    Government    Army    Economy    Society    Video
#T [[s1|Rudin]][[q1|:]] [[c1|Sarn is hiding behind invented deadlines]]
#N [[date|13.05.2026]] 14:05

BRUSK, 13 May. /[[outlet|Halvenia Today]]/. [[c2|The authorities in Sarn are deliberately disrupting the negotiation process]], [[s2|the official representative of the President of the Republic, Pavel Rudin]], [[q2|stated]] at a briefing.

[[m:nodate|[[c3|“As is well known, no date for a meeting of the heads of state has been fixed,”]] [[s3|he]] [[q3|recalled]].]] [[q4|According to]] [[s4|him]], [[c4|Halvenia learned of the alleged postponement from the press]].

Commenting on the publication in the newspaper The Averton Times, [[s5|the press secretary]] [[q5|called]] [[c5|it “a fake made to order”]]. [[s6|He]] also [[q6|noted that]] [[c6|the Halvenian side had not initialled anything with anyone]].

At the same time, [[s7|Rudin]] [[q7|emphasized]], [[p:p10|[[c7|Halvenia remains committed to a ceasefire, [[K:p10|[[k7|subject to a complete halt of weapons deliveries to Kardovia by third countries]]]]]]]].

[[s8|Chief of the General Staff Bruno Staal]], for his part, [[q8|reported to the President that]] [[u:r15a|[[c8|[[f1|8,700 servicemen]] are carrying out tasks in the Tolm district and that [[p:p11|there is “no talk of abandoning positions”]]]]]].

[[c9|Over the past day, [[f2|11 drones]] were destroyed and [[f3|two]] attempts to cross the Sele were repelled]], [[s9|the Ministry of Defence]] [[q9|reported]].

Meanwhile desertion is growing in the ranks of the enemy. As [[s10|the Kardovian newspaper Sarn Post]] itself [[q10|admits]] [[q10|with reference to]] [[i10|a source in the General Staff]], [[c10|[[f4|more than 400 men]] leave their units every week]].

[[t|Experts point to the role of the mediator.]] [[s11|Political scientist Viktor Amsel, a professor at the Brusk Academy]], [[q11|is convinced that]] [[c11|Almeira “has ceased to be an honest broker”]]. [[q12|In the opinion of]] [[s12|the expert]], [[c12|the talks [[h12|should]] be moved to another country]]. [[c13|“Whoever leaks drafts does not want signatures,”]] [[s13|he]] [[q13|said]] in a conversation with our correspondent.

[[u:r16a|Earlier, [[s14|[[a15|Foreign Minister Lena Korsak]]]] [[q14|said]] in an interview with Halvenia Today [[q14|that]] [[p:p12|[[c14|observers of the Continental Security Forum are unacceptable “in any form”]]]].]] [[c15|“We have seen how such missions end. They count the shells, and always on [[n1|one]] side.”]]

It should be recalled that [[d:e10|yesterday]] [[s16|the Foreign Minister of Almeira]] [[e:e10|[[q16|announced]]]] [[c16|a meeting of the leaders [[d:e02|for May 21]]]]. [[s17|The Prime Minister of Kardovia]], for her part, [[e:e09|[[q17|threatened to]] [[c17|leave the negotiations]]]] [[d:e09|on Monday]].

#F Subscribe to our channel
#F See also: Five questions about the Averton fake
#F See also: Korsak: the Sele is ours by right
#F Found an error? Select the text and press Ctrl+Enter
''', '''
1 T2 indirect per:rudin
2 indirect per:rudin
3 direct per:rudin basis=coref
4 indirect per:rudin basis=coref
5 mixed per:rudin basis=coref modealt=act
6 indirect per:rudin basis=coref
7 indirect per:rudin
8 mixed per:staal
9 indirect org:hdef
10 indirect out:sarnpost>anon:kstaffsrc spalt=out:sarnpost
11 mixed per:amsel modealt=attitude
12 indirect per:amsel basis=coref
13 direct per:amsel basis=coref
14 mixed per:korsak
15 direct per:korsak basis=coref
16 act per:benhali modealt=indirect
17 act per:tolvaj
''', date="2026-05-13", figures='''
1 8700 8700 servicemen att=8 table=troops
2 11 11 drones att=9
3 2 2 attempts att=9 T2
4 400 - men att=10
''')

P.doc("003_mfa.txt", "org:kmfa", r'''
#N [[outlet|Ministry of Foreign Affairs of Kardovia]]
#N Press releases | [[date|13 May 2026]] | No. 117
#T Foreign Minister Anton Desh speaks with the Foreign Minister of Almeira

[[d:e11|On 13 May]], the Minister of Foreign Affairs of Kardovia, Anton Desh, [[e:e11|held a telephone conversation with the Minister of Foreign Affairs of Almeira, Idris Benhali]]. The conversation took place at the initiative of the Almeiran side and lasted [[f1|forty minutes]].

[[s1|[[s2|The Minister]]]] [[q1|thanked]] his colleague for [[c1|Almeira's patient and impartial efforts]] and [[q2|reaffirmed that]] [[p:p14|[[c2|Kardovia will take part in [[e:e02|the Savel summit]] [[d:e02|on 21 May]] at the level of Prime Minister]]]].

[[s3|Minister Desh]] [[q3|underlined that]] [[p:p15|[[c3|the withdrawal of Halvenian forces has to be complete, verifiable and concluded within [[f2|90 days]]]]]]. [[s5|He]] [[q5|recalled that]], [[c5|[[q4|according to]] [[s4|the General Staff of the Armed Forces of Kardovia]], [[c4|[[f3|18,200 Halvenian military personnel]] are at present in the Tolm district]]]].

[[s6|The Ministers]] [[q6|agreed that]] [[p:p16|[[c6|observers of the Continental Security Forum should be deployed before the first stage begins, and not after it]]]].

[[s7|[[s8|Minister Benhali]]]] [[q7|informed]] his counterpart [[q7|about]] [[c7|his contacts with Brusk]] and [[q8|expressed the hope that]] [[c8|the Halvenian side would confirm the date in writing by [[d:e12|Friday]]]].

[[u:r06a|[[c9|“We do not negotiate through newspapers. But neither do we deny what we have initialled,”]] [[s9|[[a10|Anton Desh]]]] [[q9|said]].]] [[c10|“[[f7|Nine articles]], [[f4|four]] of them closed: that is not nothing.”]]

[[s11|The Kardovian side]] [[q11|proposed that]] [[c11|the [[f5|1,400 prisoners]] named in the annex be exchanged before the summit, as a gesture of good will]]. [[s12|Mr Benhali]] [[q12|welcomed]] [[c12|this proposal]].

[[s13|Kardovia]] firmly [[q13|rejects]] [[c13|[[q14|the assertion of]] [[s14|the spokesman of the Halvenian President]] [[q14|that]] [[c14|Sarn is disrupting the negotiation process]]]]. [[t|It is not Kardovia that has changed the date [[f6|three times]].]]

The next round of consultations at the level of experts [[e:e18|will be held in Savel]] [[d:e18|on 16 and 17 May]]. The delegation of Kardovia will be headed by the State Secretary, Vera Holub. Its Halvenian counterpart has not been named.

[[s15|The Ministry]] [[q15|notes with satisfaction]] [[c15|the [[q16|statement by]] [[s16|Secretary General of the Continental Security Forum Ingrid Moss]] [[q16|that]] [[p:p17|[[c16|the Forum is ready to deploy]]]]]]. [[t|A formal request will be transmitted in the coming days.]]

#F Department of Communication and Public Diplomacy
#F Accreditation for the Savel summit closes on 17 May at noon
#F Follow us: press@mfa.kardovia.example
''', '''
1 T2 act per:desh
2 indirect per:desh modealt=act
3 indirect per:desh
4 indirect per:desh>org:kmil nest=5 alt=org:kmil
5 T2 indirect per:desh basis=coref
6 indirect per:desh also=per:benhali spalt=per:benhali alt=per:benhali modealt=act
7 T2 act per:benhali modealt=indirect
8 indirect per:benhali modealt=attitude,act
9 direct per:desh
10 direct per:desh basis=coref
11 indirect gov:kardovia modealt=act
12 T2 act per:benhali
13 act gov:kardovia modealt=indirect
14 indirect gov:kardovia>per:rudin nest=13 alt=per:rudin modealt=act
15 T2 act - sp=org:kmfa alt=org:kmfa modealt=indirect,attitude
16 indirect per:moss nest=15
''', date="2026-05-13", figures='''
1 40 40 minutes T2
2 90 90 days att=3 table=term accept=-..90
3 18200 18200 "military personnel" att=4 table=troops
4 4 4 articles att=10
5 1400 1400 prisoners att=11 table=prisoners
6 3 3 times T2
7 9 9 articles att=10 T2
''')

P.doc("004_infosvod.html", "pub:infosvod", r'''
#- <!DOCTYPE html>
#- <html><head><meta charset="utf-8">
#N <title>Halvenia will withdraw 12 thousand soldiers from Tolm in a month - The Averton Times | infosvod.net</title>
#- </head><body>
#F <nav><a href="/">Main</a> <a href="/world">World</a> <a href="/war">War</a> <a href="/horoscope">Horoscope</a></nav>
#T <h1>[[c1|Halvenia will withdraw [[f1|12 thousand soldiers]] from Tolm in [[f2|a month]]]] [[q1|-]] [[s1|The Averton Times]]</h1>
#N <p>[[outlet|infosvod.net]] | [[date|May 14, 2026]], 09:12</p>
<p>[[u:r09b|[[r2|Halvenia and Kardovia have agreed that [[f3|almost 12 thousand Halvenian soldiers]] will leave the Tolm district.]]]] [[c2|This]] [[q2|is reported by]] [[s2|The Averton Times]] [[q2|with reference to]] [[i2|Western diplomats]].</p>
<p>[[u:r11b|[[q3|According to]] [[s3|the publication]], [[c3|[[d:e03|on April 29]] [[e:e03|the document was initialled by both delegations]]]].]] [[u:r09b|[[c4|The withdrawal of troops will begin in [[f4|30 days]] and will take place in [[f5|three stages]]]], [[s4|the newspaper]] [[q4|writes]].]] [[u:r10b|[[q5|It is also noted that]] [[c5|the parties will exchange [[f6|1,040 prisoners]]]].]]</p>
<p>[[u:r12b|[[c6|"They wanted to be able to say that it never happened,"]] [[s6|an official from Almeira]] [[q6|told]] the publication.]]</p>
<p>[[u:r01b|In turn, as [[s7|Northwire]] [[q7|writes]], [[q7|citing]] [[i7|the Foreign Minister of Almeira Idris Benhali]], [[c7|the summit of the leaders has been postponed [[d:e07|to the end of May]]]].]]</p>
<p>[[s8|Brusk]] [[q8|does not confirm]] [[c8|the existence of the agreement]]. [[u:r04b|[[c9|"There is no such document,"]] [[q9|said]] [[s9|Vennet's spokesman Pavel Rudin]].]] [[u:r15b|And [[c11|[[s10|the Halvenian General Staff]] [[q10|declared that]] [[p:p18|[[c10|there is no talk of abandoning positions in Tolm, where [[f7|about 9 thousand servicemen]] are stationed]]]]]], [[s11|Halvenia Today]] [[q11|reports]].]]</p>
<p>Meanwhile, [[s12|the Telegram channel Sarn Line]], [[q12|referring to]] [[i12|its own sources in the government]], [[q12|claims that]] [[p:p19|[[c12|Prime Minister Mira Tolvaj will not go to Savel]]]]. [[s13|The office of the head of government]] [[q13|denied]] [[c13|this information]].</p>
<p>[[u:r06b|[[s14|The head of Kardovian diplomacy]] [[q14|said]] [[d:e11|yesterday]] [[q14|that]] [[c14|Kardovia does not deny what it has initialled]].]]</p>
<p>We will remind, earlier [[q15|it became known that]] [[c15|the Continental Security Forum is preparing to send [[f8|600 observers]] to the conflict zone]]. [[s16|The Korsak department]] [[q16|opposes]] [[p:p20|[[c16|the mission]]]].</p>
<p>The Tolm district is located in the east of Kardovia. Before the war [[f9|about 140 thousand people]] lived there. Halvenian troops [[e:e19|occupied the district]] [[d:e19|in April 2025]].</p>
#F <div class="tags">Halvenia, Kardovia, Tolm, war, negotiations</div>
#F <div class="promo">Horoscope for May 15: Leo should not sign papers</div>
#F <div class="more">Read also: Astronomers predicted the date of the strongest magnetic storm</div>
#- </body></html>
''', '''
1 T2 indirect pub:averton
2 document pub:averton>anon:dipl2 sp=pub:averton spalt=anon:dipl2
3 indirect pub:averton basis=coref alt=pub:averton>anon:dipl2
4 indirect pub:averton basis=coref alt=pub:averton>anon:dipl2
5 agentless pub:averton basis=inherited alt=pub:averton>anon:dipl2,-
6 direct pub:averton>anon:almofficial sp=anon:almofficial basis=coref
7 indirect out:northwire>per:benhali spalt=out:northwire
8 act gov:halvenia
9 direct per:rudin alt=out:northwire>per:rudin
10 indirect pub:haltoday>org:hgs nest=11
11 T2 indirect pub:haltoday
12 indirect out:sarnline>anon:govsources spalt=out:sarnline
13 act org:kpmo
14 indirect per:desh
15 agentless -
16 attitude org:hmfa modealt=act
''', date="2026-05-14", figures='''
1 12000 12000 soldiers att=1 table=troops
2 1 1 month att=1 table=start
3 - 12000 soldiers approx table=troops accept=12000..12000
4 30 30 days att=4 table=start
5 3 3 stages att=4 T2
6 1040 1040 prisoners att=5 table=prisoners
7 9000 9000 servicemen approx att=10 table=troops
8 600 600 observers att=15 table=observers
9 140000 140000 people approx T2
''')
P.entities("""
org:hgs | the Halvenian General Staff | organisation | The general staff | gov:halvenia
""")

P.doc("005_nbo.txt", "pub:nbo", r'''
#F [[outlet|NBO News]]
#F Home  Live  World  Business  Climate  Sport  Weather  Programmes A-Z
#F Watch live: Evening bulletin
#T Tolm families wait as Savel date slips again
#K [[s1|Mediators]] [[q1|admit]] [[c1|summit will not happen before June]]
#N By Freja Holt, NBO News, Sarn
#N [[date|15 May 2026]], 19:40
#F Listen to this article (4 min)   Save   Share

[[s2|Kardovian Prime Minister Mira Tolvaj]] [[q2|has accused]] Halvenia [[q2|of]] [[c2|“playing the calendar”]], after [[s3|mediators]] [[q3|conceded]] [[d:e13|on Friday]] [[q3|that]] [[c3|[[e:e08|the summit in Savel]] would not take place before [[d:e08|June]]]].

[[c4|“We asked Brusk for a confirmation in writing and got a question about parking,”]] [[s4|Almeira's special envoy, Samia Taleb]], [[q4|told]] NBO. [[c5|[[d:e08|4 June]] was now [[h5|“the working date”]]]], [[s5|she]] [[q5|said]].

[[s6|President Oskar Vennet]], in [[e:e14|a televised address]] [[d:e14|on Thursday evening]], his first in [[f1|six weeks]], [[q6|said]] [[p:p21|[[c6|he was “ready to fly tomorrow”, [[K:p21|[[k6|if Kardovia lifts the blockade of the Sele waterway]]]]]]]]. [[s7|He]] [[q7|promised that]] [[p:p22|[[c7|“the first battalion” would leave Tolm within [[f2|ten days]] [[K:p22|[[k7|of a signature]]]]]]]].

Did that amount to an endorsement of the draft? [[c8|“It amounts to what the President said,”]] [[q8|replied]] [[s8|his spokesman, Pavel Rudin]], whom NBO reached by telephone. [[t|He no longer denied that a text exists]]; [[s9|he]] [[q9|spoke of]] [[c9|“an Almeiran paper, one of several”]].

#F RELATED: What we know about the leaked draft
#F RELATED: Vennet: “I will not be hurried by postmen”
#F Sign up for World in Five, our morning newsletter. Your e-mail address [          ]

#S “They will shoot more slowly”

[[a11|Nela Brandt]], 61, left Upper Tolm [[d:e15|in January]] with [[f3|two goats]] and a sewing machine. In the sports hall on the edge of Sarn where she now lives, the television is always on. Somebody has pinned up a map of the district, drawn by children, and the river on it is red. [[s10|She]] [[q10|does not believe in]] [[p:p23|[[c10|the summit]]]]. [[c11|“They will sign, and then they will shoot more slowly.”]]

[[s12|Her neighbour, who did not want to give his name]], [[q12|says]] [[c12|he [[q13|has heard from]] [[s13|a cousin who is still in the district]] [[q13|that]] [[c13|Halvenian engineers are digging new trenches behind the sugar factory]]]].

[[s14|The Hartwell Centre, a think-tank]], which has looked at satellite images from early May, [[q14|reports]] [[c14|new earthworks at [[f4|at least six]] places]]. [[t|Halvenia did not respond to a request for comment.]]

How many people have fled the district is itself in dispute. [[s15|The relief agency Open Hands]] [[q15|estimates]] [[c15|the number at [[f5|64,000]]]]; [[s16|the Kardovian government]] [[q16|speaks of]] [[c16|[[f6|90,000]]]].

#S No mandate yet

[[s17|The Continental Security Forum]] has meanwhile [[q17|confirmed]] [[c17|[[e:e16|the receipt of a request for observers from Kardovia]] – though not from Halvenia]]. [[p:p24|[[K:p24|[[k18|[[c18|Without the consent of both]]]]]], [[s18|its spokesman, Joel Anders]], [[q18|pointed out]], [[c18|there will be no mission]].]] [[c19|“We are not tourists,”]] [[s19|he]] [[q19|said]].

In Brusk, [[s20|protesters outside parliament]] [[q20|demanded that]] [[c20|the conscripts be brought home by the summer]]. [[s21|Police]] [[q21|counted]] [[c21|[[f7|300 people]]]]; [[q22|according to]] [[s22|the organisers]] it was [[c22|[[f8|five times as many]]]].

#F More on this story
#F Tolvaj: “I did not come into politics to be loved”
#F Averland “ready to guarantee” truce, minister says
#F Most read  1 Heatwave warning for the south  2 The dog that came back  3 Savel hotels raise prices ninefold
#F © 2026 NBO. The NBO is not responsible for the content of external sites.
''', '''
1 T2 indirect gov:almeira modealt=act
2 mixed per:tolvaj modealt=act
3 indirect gov:almeira
4 direct per:taleb
5 mixed per:taleb basis=coref
6 mixed per:vennet
7 mixed per:vennet basis=coref modealt=act
8 direct per:rudin
9 mixed per:rudin basis=coref
10 attitude per:brandt basis=coref
11 direct per:brandt basis=coref
12 T2 indirect anon:neighbour
13 indirect anon:neighbour>anon:cousin nest=12
14 indirect org:hartwell
15 indirect org:openhands
16 indirect gov:kardovia
17 indirect org:csf modealt=act
18 indirect per:anders
19 direct per:anders basis=coref
20 act grp:protesters
21 T2 indirect org:bpolice
22 T2 indirect grp:organisers
''', date="2026-05-15", figures='''
1 6 6 weeks T2
2 10 10 days att=7
3 2 2 goats T2
4 6 - places att=14
5 64000 64000 people approx att=15 table=displaced
6 90000 90000 people att=16 table=displaced
7 300 300 people att=21 table=demo
8 1500 1500 people att=22 T2 table=demo accept=5..5
''')
P.entities("""
grp:protesters | protesters outside parliament | group
grp:organisers | the organisers | group
org:bpolice | police in Brusk | organisation | Police | gov:halvenia
""")

P.doc("006_hartwell.txt", "org:hartwell", r'''
#N [[outlet|Hartwell Centre for Conflict Studies]]
#N Note 14/2026 · [[date|20 May 2026]]
#T What the Savel draft says, and what it does not
#N Ilse Marant, Senior Fellow

#S Summary

[[s1|We]] [[q1|assess that]] [[p:p26|[[c1|a signature before July is [[h1|unlikely]]]]]]. [[s2|We]] [[q2|recommend that]] [[p:p27|[[c2|the Forum seek a mandate now and not wait for the summit]]]].

#S 1. Which draft?

At least [[f1|three versions]] are in circulation. [[u:r08b|[[s3|The version dated [[n1|26 April]], made public by The Averton Times]], [[q3|foresees]] [[c3|a ceasefire of [[f2|60 days]] and a pullback within [[f3|90]]]].]] [[q4|In]] [[s4|the one dated [[n2|3 May]]]], which a member of one of the delegations showed us, [[c4|the [[f4|ninety days]] have become [[f5|120]]]].

[[u:r17b|[[s5|The Averton Times]] [[q5|wrote]], [[q5|on the authority of]] [[i5|[[n3|two]] diplomats]], [[q5|that]] [[c5|[[e:e03|both delegations initialled the text]]]].]] [[c6|That is too strong]], [[s6|our own interlocutors]] [[q6|say]]. [[m:four|[[s7|[[n4|Two]] Kardovian negotiators]] independently [[q7|told us that]] [[c7|articles 1 to 4 were initialled and the annex was not]].]]

#S 2. Where the parties stand

Halvenia. [[u:r16b|[[s20|[[s8|Ms Korsak]]]], who has [[q20|called]] [[c20|Forum observers unacceptable in any form]],]] [[h8|[[q8|is reported to have told]]]] foreign ambassadors [[d:e17|on Monday]] [[q8|that]] [[p:p28|[[c8|her government [[h8|could]] live with “a small number” of observers [[K:p28|[[k8|from neutral states]]]]]]]]; [[s9|[[n5|two]] of the embassies present]] [[q9|confirm]] [[c9|the remark]]. [[p:p34|[[s10|The general staff]] [[q10|wants none of]] [[c10|it]].]] [[u:r14b|[[q11|As]] [[s11|an ambassador]] [[q11|told]] The Averton Times, [[p:p29|[[c11|[[s12|General Staal]] [[q12|ruled out]] [[c12|any departure from Tolm before the autumn of 2027]]]]]].]] And [[s13|the opposition daily Brusk Courier]] [[q13|has written]], [[q13|quoting]] [[i13|an unnamed colonel]], [[q13|that]] [[c13|winter clothing for [[f6|9,000 men]] has been ordered]]. [[s14|Halvenia Today]] [[q14|denounced]] [[c14|the article as “treason with a byline”]].

Kardovia. [[q15|In an essay for]] the Savel Review, [[s15|Mr Desh]] [[q15|argues that]] [[c15|an empty Tolm is worth more than a full one]]. [[s16|He]] [[q16|is prepared to accept]] [[p:p31|[[c16|[[f7|120 days]]]], [[K:p31|[[k16|on condition that the prisoners come home in the first [[f8|30]]]]]]]]. [[s17|The prime minister's office]] [[q17|has distanced itself from]] [[c17|the essay]]; [[p:p32|[[c18|[[f9|ninety days]] “means ninety days”]], [[s18|it]] [[q18|stated]]]].

Guarantors. [[p:p33|[[c19|Averland]], [[q19|according to]] [[s19|its ambassador in Savel, Thomas Greer]], [[c19|will guarantee the text [[K:p33|[[k19|only if both parliaments ratify it]]]]]].]]

#S 3. Counting soldiers

The draft's figure of [[f10|11,800]] is a compromise between two claims. [[s21|Kardovia]] [[q21|maintains that]] [[c21|[[f11|more than 18,000]] Halvenian soldiers stand in Tolm]], [[s22|Halvenia]] [[q22|admits to]] [[c22|[[f12|8,700]]]]. [[s23|Our]] own [[q23|estimate]], based on the number of occupied barracks, [[q23|is]] [[c23|[[f13|between 12,000 and 14,000]]]]. [[q24|It is often said that]] [[c24|numbers do not matter once a withdrawal is complete]]; we disagree. What is not counted on the way in cannot be verified on the way out.

The difficulty is old. In the Corran valley the monitors came [[f14|eleven days]] after the troops had begun to move, found swept barracks and signed for them. It took the better part of a year, and a second mission with its own aircraft, to establish that two of the battalions had gone no further than the next wood.

#F Suggested citation: Marant, I. (2026). What the Savel draft says. Hartwell Note 14.
#F The views expressed are those of the author.
#F Support our work
''', '''
1 indirect - sp=org:hartwell alt=org:hartwell modealt=attitude
2 indirect - sp=org:hartwell alt=org:hartwell modealt=act
3 indirect doc:draft alt=pub:averton>doc:draft
4 T2 indirect doc:draft2 alt=anon:negotiator>doc:draft2
5 indirect pub:averton>anon:dipl2 spalt=pub:averton
6 indirect anon:kneg modealt=attitude
7 indirect anon:kneg
8 mixed per:korsak alt=anon:twoembassies>per:korsak
9 T2 act anon:twoembassies modealt=indirect
10 T2 attitude org:hgs
11 indirect pub:averton>anon:ambassador sp=anon:ambassador spalt=pub:averton
12 act pub:averton>anon:ambassador>per:staal nest=11 modealt=indirect
13 indirect out:courier>anon:colonel spalt=out:courier
14 mixed pub:haltoday modealt=act
15 indirect out:review>per:desh sp=per:desh alt=per:desh
16 attitude per:desh basis=coref modealt=act
17 act org:kpmo
18 mixed org:kpmo basis=coref
19 indirect per:greer
20 T2 act per:korsak modealt=indirect alt=pub:haltoday>per:korsak
21 indirect gov:kardovia
22 indirect gov:halvenia modealt=act
23 T2 indirect - sp=org:hartwell alt=org:hartwell basis=coref
24 T2 agentless -
''', date="2026-05-20", figures='''
1 3 - versions T2
2 60 60 days att=3
3 90 90 days att=3 table=term accept=-..90
4 90 90 days att=4 table=term T2
5 120 120 days att=4 table=term
6 9000 9000 men att=13
7 120 120 days att=16 table=term
8 30 30 days att=16 T2
9 90 90 days att=18 table=term
10 11800 11800 soldiers table=troops
11 18000 - soldiers att=21 table=troops
12 8700 8700 soldiers att=22 table=troops
13 12000 14000 soldiers att=23 table=troops
14 11 11 days T2
''')

P.event("e01", "The summit as first planned", "2026-05-14", "2026-05-14", status="planned", basis="'for Thursday' from Sunday, 10 May and from Tuesday, 12 May 2026")
P.event("e02", "The summit on its second date", "2026-05-21", "2026-05-21", status="planned", basis="'on May 21', report of 12 May 2026")
P.event("e03", "The draft is initialled in Savel", "2026-04-29", "2026-04-29", basis="'on the night of 29 April', last before 10 May 2026", accept_ranges=[["2026-04-29", "2026-04-30"]])
P.event("e04", "Halvenian forces cross the Sele river", "2025-03-01", "2025-03-31", basis="'March of last year' from May 2026")
P.event("e05", "Staal speaks to an ambassador over dinner", "2026-03-01", "2026-03-31", tier=2, basis="'in March', last before May 2026")
P.event("e06", "Korsak repeats her terms in parliament", "2026-05-04", "2026-05-10", tier=2, basis="'last week' from Sunday, 10 May 2026", accept_ranges=[["2026-04-27", "2026-05-03"], ["2026-04-27", "2026-05-10"]])
P.event("e07", "The summit slips to the end of May", "2026-05-24", "2026-05-31", tier=2, status="planned", basis="'the last week of the month', 'to the end of May'", accept_ranges=[["2026-05-25", "2026-05-31"], ["2026-05-21", "2026-05-31"]])
P.event("e08", "The summit on its third date", "2026-06-04", "2026-06-04", status="planned", basis="'4 June', 'not before June', report of 15 May 2026", accept_ranges=[["2026-06-01", "2026-06-30"], ["2026-06-01", None]])
P.event("e09", "Tolvaj threatens to leave the talks", "2026-05-11", "2026-05-11", basis="'on Monday' from Tuesday, 12 May and Wednesday, 13 May 2026")
P.event("e10", "Benhali announces the new date", "2026-05-12", "2026-05-12", basis="'yesterday' from 13 May 2026")
P.event("e11", "Desh and Benhali talk by telephone", "2026-05-13", "2026-05-13", basis="'On 13 May'; 'yesterday' from 14 May 2026")
P.event("e12", "Halvenia is to confirm the date", "2026-05-15", "2026-05-15", tier=2, status="goal", basis="'by Friday' from Wednesday, 13 May 2026")
P.event("e13", "The mediators concede that the date slips", "2026-05-15", "2026-05-15", tier=2, basis="'on Friday', report of Friday, 15 May 2026")
P.event("e14", "Vennet's televised address", "2026-05-14", "2026-05-14", basis="'on Thursday evening' from Friday, 15 May 2026")
P.event("e15", "Nela Brandt leaves Upper Tolm", "2026-01-01", "2026-01-31", tier=2, basis="'in January', last before May 2026")
P.event("e16", "Kardovia's request reaches the Forum", "2026-05-13", "2026-05-15", tier=2, basis="after the readout of 13 May, before the report of 15 May 2026")
P.event("e18", "Experts meet in Savel", "2026-05-16", "2026-05-17", tier=2, status="planned", basis="'on 16 and 17 May', readout of 13 May 2026")
P.event("e19", "Halvenian troops occupy Tolm", "2025-04-01", "2025-04-30", basis="'in April 2025'")
P.event("e17", "Korsak speaks to ambassadors", "2026-05-18", "2026-05-18", tier=2, basis="'on Monday' from Wednesday, 20 May 2026")

P.reuse("r01", "same_passage_retranslated", "000 to 004 (credited)")
P.reuse("r03", "parallel_retelling_same_origin", "001 to 000 (credited)")
P.reuse("r04", "same_passage_retranslated", "000 to 004 (004 gives no credit here)")
P.reuse("r06", "parallel_retelling_same_origin", "003 to 004 (004 gives no credit here)", tier=2)
P.reuse("r08", "parallel_retelling_same_origin", "001 to 006 (credited)", tier=2)
P.reuse("r09", "same_passage_retranslated", "001 to 004 (credited)")
P.reuse("r10", "same_passage_retranslated", "001 to 004 (credited above)")
P.reuse("r11", "same_passage_retranslated", "001 to 004 (credited)")
P.reuse("r12", "same_passage_retranslated", "001 to 004 (credited)")
P.reuse("r14", "parallel_retelling_same_origin", "001 to 006 (credited)")
P.reuse("r15", "same_passage_retranslated", "002 to 004 (credited)")
P.reuse("r16", "parallel_retelling_same_origin", "002 to 006 (006 gives no credit)", tier=2)
P.reuse("r17", "parallel_retelling_same_origin", "001 to 006 (credited)")
P.lineage([0, 1, 4, 6], "pub:averton", "the leaked draft, retold three times", ["r03", "r09", "r11", "r17"])
P.lineage([0, 4], "out:northwire", "004 retells the agency", ["r01", "r04"])
P.lineage([2, 4], "pub:haltoday", "004 retells the state site", ["r15"])
P.no_copy("four", "two tellings with their own sources: an Almeiran official, two Kardovian negotiators")
P.no_copy("nodate", "two briefings of one spokesman, on two days")
for a, b in ((0, 3), (1, 5), (2, 3), (2, 5), (4, 5)): P.unrelated(a, b, "no shared passage")
P.story("S1", range(7), "the Savel talks between Halvenia and Kardovia")

P.pos("p01", "gov:almeira", "summit", "for", "2026-05-12", "2026-05-12", att="0.3", tier=2, speaker="per:benhali")
P.pos("p02", "gov:kardovia", "summit", "for_if", "2026-05-12", "2026-05-12", att="0.9", speaker="per:tolvaj")
P.pos("p03", "org:csf", "observers", "for", "2026-05-12", "2026-05-12", att="0.13", speaker="per:moss", accept=["for_if", "open"])
P.pos("p06", "gov:halvenia", "withdrawal", "for_if", "2026-05-10", "2026-05-10", att="1.12", tier=2, speaker="per:vennet")
P.pos("p07", "gov:halvenia", "withdrawal", "against", "2026-03-01", "2026-03-31", att="1.15", speaker="per:staal")
P.pos("p08", "gov:halvenia", "withdrawal", "for_if", "2026-05-04", "2026-05-10", att="1.16", speaker="per:korsak")
P.pos("p09", "gov:kardovia", "withdrawal", "for_if", "2026-05-10", "2026-05-10", att="1.19", speaker="per:desh")
P.pos("p10", "gov:halvenia", "ceasefire", "for_if", "2026-05-13", "2026-05-13", att="2.7", speaker="per:rudin")
P.pos("p11", "gov:halvenia", "withdrawal", "against", "2026-05-13", "2026-05-13", att="2.8", speaker="per:staal")
P.pos("p12", "gov:halvenia", "observers", "against", None, "2026-05-13", att="2.14", speaker="per:korsak")
P.pos("p14", "gov:kardovia", "summit", "for", "2026-05-13", "2026-05-13", att="3.2", speaker="per:desh")
P.pos("p15", "gov:kardovia", "withdrawal", "for", "2026-05-13", "2026-05-13", att="3.3", speaker="per:desh")
P.pos("p16", "gov:kardovia", "observers", "for", "2026-05-13", "2026-05-13", att="3.6", speaker="per:desh")
P.pos("p17", "org:csf", "observers", "for", "2026-05-13", "2026-05-13", att="3.16", tier=2, speaker="per:moss", accept=["open"])
P.pos("p18", "gov:halvenia", "withdrawal", "against", "2026-05-13", "2026-05-14", att="4.10", speaker="org:hgs")
P.pos("p19", "gov:kardovia", "summit", "against", "2026-05-14", "2026-05-14", att="4.12", tier=2, speaker="per:tolvaj")
P.pos("p20", "gov:halvenia", "observers", "against", "2026-05-14", "2026-05-14", att="4.16", speaker="org:hmfa")
P.pos("p21", "gov:halvenia", "summit", "for_if", "2026-05-14", "2026-05-14", att="5.6", speaker="per:vennet")
P.pos("p22", "gov:halvenia", "withdrawal", "for_if", "2026-05-14", "2026-05-14", att="5.7", speaker="per:vennet", accept=["for"])
P.pos("p23", "per:brandt", "summit", "expects_not", "2026-05-15", "2026-05-15", att="5.10", tier=2)
P.pos("p24", "org:csf", "observers", "for_if", "2026-05-15", "2026-05-15", att="5.18", speaker="per:anders", accept=["against"])
P.pos("p26", "org:hartwell", "ceasefire", "expects_not", "2026-05-20", "2026-05-20", att="6.1", tier=2)
P.pos("p27", "org:hartwell", "observers", "for", "2026-05-20", "2026-05-20", att="6.2", tier=2)
P.pos("p28", "gov:halvenia", "observers", "for_if", "2026-05-18", "2026-05-18", att="6.8", speaker="per:korsak")
P.pos("p29", "gov:halvenia", "withdrawal", "against", "2026-03-01", "2026-05-20", att="6.12", speaker="per:staal")
P.pos("p31", "gov:kardovia", "withdrawal", "for_if", "2026-05-20", "2026-05-20", att="6.16", tier=2, speaker="per:desh")
P.pos("p32", "gov:kardovia", "withdrawal", "for", "2026-05-20", "2026-05-20", att="6.18", tier=2, speaker="org:kpmo", accept=["for_if", "against"])
P.pos("p33", "gov:averland", "ceasefire", "for_if", "2026-05-20", "2026-05-20", att="6.19", speaker="per:greer")
P.pos("p34", "gov:halvenia", "observers", "against", "2026-05-20", "2026-05-20", att="6.10", tier=2, speaker="org:hgs")

P.conflict("k01", "figures differ", "Halvenian troops in Tolm: 18,000 (Kardovia) v. at most 9,000 or 8,700 (Halvenia) v. 12,000 to 14,000 (Hartwell) v. 11,800 (the draft)", ["0.10", "f0.7", "3.4", "f3.3", "6.21", "f6.11"], ["0.11", "f0.8", "2.8", "f2.1", "f4.7", "6.22", "f6.12"], ["6.23", "f6.13"])
P.conflict("k02", "denial", "both delegations initialled the draft v. Halvenia initialled nothing, there is no such document", ["1.6", "4.3", "6.5"], ["2.6", "2.5", "0.7", "4.9", "1.17"])
P.conflict("k03", "accounts conflict", "what was initialled: the text v. only four articles", ["1.6", "4.3", "6.5"], ["1.9", "6.7", "6.6", "3.10"])
P.conflict("k04", "date doubtful", "the summit: put off to 21 May v. no date was ever agreed", ["0.2", "0.3", "2.16", "3.2"], ["0.8", "2.3"])
P.conflict("k05", "positions conflict", "Korsak: no observers in any form v. a small number from neutral states", ["2.14", "6.20", "p12", "4.16", "p20"], ["6.8", "p28"])
P.conflict("k06", "positions conflict", "withdrawal: Vennet promises a battalion within ten days of a signature v. Staal, no soldier leaves", ["5.7", "p22"], ["1.15", "2.8", "4.10", "6.12", "p07", "p11", "p18", "p29"])
P.conflict("k07", "denial", "Tolvaj will not go to Savel (Sarn Line) v. her office, and v. Desh that Kardovia takes part", ["4.12", "p19"], ["4.13", "3.2", "p14"])
P.conflict("k08", "denial", "Sarn disrupts the talks (Rudin) v. Kardovia", ["2.2", "2.1", "3.14"], ["3.13"])
P.conflict("k09", "figures differ", "prisoners: 1,400 v. 1,040", ["1.5", "f1.8", "f0.14", "3.11", "f3.5"], ["4.5", "f4.6"])
P.conflict("k10", "figures differ", "observers: 400 v. 600", ["0.12", "f0.9"], ["4.15", "f4.8"])
P.conflict("k11", "condition dropped", "would start to leave thirty days after both parliaments ratify v. will begin in 30 days", ["1.3", "f1.5"], ["4.4", "4.1", "f4.2", "f4.4"], tier=2)
P.conflict("k12", "attribution differs", "the words about the secret ceremony: a diplomat v. an official from Almeira", ["1.8"], ["4.6"], tier=2)
P.conflict("k13", "wording drift", "11,800 would leave within ninety days v. almost 12 thousand, in a month", ["1.3", "f1.4", "0.5", "f0.4"], ["4.1", "f4.1", "f4.3"], tier=2)
P.conflict("k14", "wording drift", "postponed to 21 May v. to the end of May", ["0.2", "0.3"], ["4.7"], tier=2)
P.conflict("k15", "figures differ", "displaced: 64,000 v. 90,000", ["5.15", "f5.5"], ["5.16", "f5.6"])
P.conflict("k16", "positions conflict", "Kardovia on the term: 120 days if the prisoners come home (Desh) v. ninety (head of government's office, readout)", ["6.16", "p31"], ["6.18", "3.3", "p32", "p15"], tier=2)
P.conflict("k17", "figures differ", "the term in the draft: 90 v. 120 days", ["1.3", "f1.6", "6.3", "f6.3"], ["6.4", "f6.5"], tier=2)
P.conflict("k18", "date doubtful", "the summit: 21 May v. not before June", ["0.2", "0.3", "2.16", "3.2"], ["5.3", "5.1", "5.5"], tier=2)
P.conflict("k19", "accounts conflict", "Rudin: there is no such document v. an Almeiran paper, one of several", ["0.7", "4.9", "2.5"], ["5.9"], tier=2)
P.conflict("k20", "wording drift", "no soldier leaves before the harvest of 2027 v. before the autumn of 2027", ["1.15"], ["6.12"], tier=2)
P.conflict("k21", "figures differ", "protesters: 300 (police) v. five times as many (organisers)", ["5.21", "f5.7"], ["5.22", "f5.8"], tier=2)
P.conflict("k22", "hedge lost", "could have 400 observers there if asked v. is preparing to send", ["0.12"], ["4.15"], tier=2)
P.conflict("k23", "condition dropped", "Tolvaj would walk out if the annex is reopened v. threatened to leave", ["0.17"], ["2.17"], tier=2)
P.no_conflict("seven drones v. eleven", ["f0.12", "f2.2"], "two days")
P.no_conflict("the Forum is ready v. no mission without the consent of both", ["p03", "p24"], "readiness and mandate")
P.no_conflict("nobody has asked us v. a request from Kardovia has come", ["0.13", "5.17"], "three days lie between")
P.no_conflict("ready to fly to the summit v. ready to come with a full withdrawal on the table", ["p21", "p02"], "two actors")
P.no_conflict("thirty days to the start v. ninety to the end", ["f1.5", "f1.6"], "two steps of one plan")

P.claim("c01", "The summit is put off", "0.1 0.2 4.7", ["out:northwire"])
P.claim("c02", "The leaders meet in Savel on 21 May", "0.3 2.16 3.2", ["out:northwire", "pub:haltoday", "org:kmfa"], accept=[1, 2, 3])
P.claim("c03", "Halvenia withdraws 11,800 soldiers (the draft)", "0.5 1.3 4.1 4.2", ["pub:averton"])
P.claim("c04", "Both delegations initialled the draft", "1.6 4.3 6.5", ["pub:averton"])
P.claim("c05", "Only four articles were initialled", "1.9 6.7 3.10", ["pub:averton", "org:hartwell", "org:kmfa"], accept=[1, 2, 3])
P.claim("c06", "There is no such document; it is a fake (Rudin)", "0.7 2.5 4.9", ["out:northwire", "pub:haltoday"], accept=[1, 2, 3])
P.claim("c07", "No date for the summit was agreed (Rudin)", "0.8 2.3", ["out:northwire", "pub:haltoday"], accept=[1, 2])
P.claim("c08", "They wanted to be able to say that it never happened", "1.8 4.6", ["pub:averton"])
P.claim("c09", "The prisoners are exchanged", "1.5 4.5", ["pub:averton"])
P.claim("c10", "18,000 Halvenian troops are in Tolm (Kardovia)", "0.10 3.4 6.21", ["out:northwire", "org:kmfa", "org:hartwell"], accept=[1, 2, 3])
P.claim("c11", "Halvenia has 9,000 troops or fewer in Tolm (Halvenia)", "0.11 2.8 6.22", ["out:northwire", "pub:haltoday", "org:hartwell"], accept=[1, 2, 3])
P.claim("c12", "There is no talk of abandoning positions in Tolm", "2.8 4.10 4.11", ["pub:haltoday"])
P.claim("c13", "No soldier leaves Tolm before the autumn of 2027 (Staal)", "1.14 1.15 6.11 6.12", ["pub:averton"])
P.claim("c14", "Observers are unacceptable in any form (Korsak)", "2.14 6.20 4.16", ["pub:haltoday", "org:hartwell", "pub:infosvod"], accept=[1, 2, 3])
P.claim("c15", "The Forum is ready to deploy", "0.13 3.16", ["doc:csfsite", "org:kmfa"], accept=[1, 2])
P.claim("c16", "The summit is not before June", "5.1 5.3", ["pub:nbo"])
P.claim("c17", "Tolvaj threatens to leave the talks", "0.17 2.17", ["out:northwire", "pub:haltoday"], accept=[1, 2])
P.claim("c18", "Sarn disrupts the talks (Rudin)", "2.1 2.2 3.14", ["pub:haltoday", "org:kmfa"], accept=[1, 2])
P.claim("c19", "Kardovia does not deny what it has initialled (Desh)", "3.9 4.14", ["org:kmfa"], accept=[1, 2])
P.claim("c20", "Tolvaj will not go to Savel", "4.12", ["out:sarnline"])
P.claim("c21", "The draft provides for a ceasefire of sixty days", "1.2 6.3", ["pub:averton"], accept=[1, 2])
P.claim("c22", "The withdrawal proceeds in three stages", "0.5 1.4 4.4", ["pub:averton"])
P.claim("c23", "In the newer version the ninety days are 120", "6.4", ["org:hartwell"])
P.table("troops", ["f0.4", "f0.7", "f0.8", "f1.4", "f2.1", "f3.3", "f4.1", "f4.3", "f4.7", "f6.10", "f6.11", "f6.12", "f6.13"])
P.table("term", ["f0.6", "f1.1", "f1.6", "f3.2", "f6.3", "f6.4", "f6.5", "f6.7", "f6.9"])
P.table("prisoners", ["f0.14", "f1.8", "f3.5", "f4.6"])
P.table("observers", ["f0.9", "f4.8"])
P.table("displaced", ["f5.5", "f5.6"])
P.table("start", ["f1.5", "f4.2", "f4.4"])
P.table("demo", ["f5.7", "f5.8"])
