"""A closed pile: an alliance considers sending troops and aircraft to an air base after a truce; two agencies, an aggregator, a leaked memo, a denial. Everything in it is invented."""
from sheet import Pile

P = Pile("airbase", "an alliance that considers sending troops and aircraft to a base after a truce: two agencies with unnamed sources, a leaked memo, retellings, a ministry's denial, governments with conditions", '''
# Issues of the invented air base story.

[[issue]]
id = "deployment"
question = "The Meridian Pact sends troops and aircraft to the Halvar air base"
terms = ["deployment", "the mission", "a mission", "the force", "sending troops", "troops at Halvar", "boots", "contingent", "send aircraft", "soldiers to Orsenia"]
against_terms = ["tripwire", "keep out of Orsenia", "no soldiers for Halvar"]

[[issue]]
id = "consent"
question = "Dravia must agree before the force is deployed"
terms = ["Dravia's consent", "consent of Dravia", "agreement of Dravia", "to which Dravia has agreed", "Dravia's blessing", "ask Dravia"]
against_terms = ["veto for Dravia", "giving Dravia a say", "without Dravia"]
''')
P.entities("""
out:transmar | Transmar | agency | the agency; the Transmar agency
pub:orsen | Orsen Today | outlet | the news site Orsen Today; the site; the portal; Orsenian media
pub:mail | Harbour Mail | outlet | the Harbour Mail; this newspaper
out:nordwire | Nordwire | agency | the Nordwire agency; the agency
pub:radio | Radio Norhaven | outlet | Radio Norhaven; the station
pub:observer | The Castrian Observer | outlet | the Observer; this newspaper
org:pact | Meridian Pact | organisation | the Meridian Pact; the Pact; the alliance; the Pact's headquarters
org:pactpress | the Pact's press office | organisation | | org:pact
per:oskeld | Marten Oskeld | person | Secretary General Marten Oskeld; Oskeld; Secretary General Oskeld; the secretary general; he | org:pact
anon:oskeldspokes | a spokeswoman for Secretary General Marten Oskeld | anonymous | | org:pact
anon:diplomat | a senior diplomat from a Pact country | anonymous | the diplomat; a senior diplomat from one of the Pact countries; the source; the agency's interlocutor; diplomat; a diplomat; one diplomat
gov:orsenia | Orsenia | government | Orsenia; Kesten; the Orsenian government
per:serrat | Danilo Serrat | person | Orsenian President Danilo Serrat; President Danilo Serrat; Serrat; he | gov:orsenia
per:castellan | Neva Castellan | person | Orsenia's Foreign Minister Neva Castellan; Castellan; the minister; she | gov:orsenia
org:airforce | the Orsenian air force | organisation | a spokesman for the Orsenian air force | gov:orsenia
gov:dravia | Dravia | government | Dravia; the Dravian government
org:dravmfa | Dravian Foreign Ministry | organisation | the foreign ministry; Dravia's foreign ministry | gov:dravia
per:melnik | Zora Melnik | person | spokeswoman Zora Melnik; Dravian Foreign Ministry spokeswoman Zora Melnik; Melnik; she | gov:dravia
gov:brenland | Brenland | government | Brenland; the Brenland government
per:quist | Harald Quist | person | Defence Minister Harald Quist; Quist; the minister; Brenland's Defence Minister Harald Quist; he | gov:brenland
gov:castria | Castria | government | Castria; the Castrian government
per:ferrando | Luca Ferrando | person | Castrian Prime Minister Luca Ferrando; Prime Minister Luca Ferrando; Ferrando; the prime minister; he | gov:castria
gov:sarovia | Sarovia | government | Sarovia; the Sarovian government; that of Sarovia
per:vrabel | Tomas Vrabel | person | Prime Minister Tomas Vrabel; Sarovia's Prime Minister Tomas Vrabel; Vrabel; he | gov:sarovia
gov:ullmark | Ullmark | government | Ullmark
per:aldahl | Signe Aldahl | person | Ullmark's Foreign Minister Signe Aldahl; Foreign Minister Signe Aldahl; Aldahl; she | gov:ullmark
gov:norhaven | Norhaven | government | Norhaven; the Norhaven government; the government
org:normod | Norhaven Defence Ministry | organisation | the Defence Ministry; Norhaven's Defence Ministry; the ministry | gov:norhaven
per:eikeland | Runa Eikeland | person | Norhaven's Defence Minister Runa Eikeland; Defence Minister Runa Eikeland; Eikeland; the minister; she | gov:norhaven
gov:lethia | Lethia | government | Lethia; Lethia, which brokered the truce
grp:doubters | At least two governments | group | at least two states
org:relief | United Relief Fund | organisation | the United Relief Fund; the Fund
""")

P.doc("000_transmar.txt", "out:transmar", r'''
#F World   Politics   Markets   Conflict   Science   Video   Sign in
#T [[c1|Pact weighs sending [[f1|3,000 troops]] to Orsenian air base [[k1|if truce holds]]]], [[s1|diplomat]] [[q1|says]]
#N By Wilm Arcand and Petra Iosel
#N [[date|June 9, 2026]] 4:12 PM

MARROWICK, June 9 ([[outlet|Transmar]]) - [[u:r01a|[[p:p01|[[c2|The Meridian Pact is considering sending [[f2|up to 3,000 troops]] and [[f3|some 24 fighter jets]] to the Halvar air base in Orsenia [[K:p01|[[k2|if the truce with Dravia holds through the end of July]]]]]]]], [[s2|a senior diplomat from a Pact country]] [[q2|said]] on Tuesday.]]

[[u:r02a|[[c3|The force would be drawn from [[f4|five member states]] and [[h3|could]] [[e:e02|start to arrive]] [[d:e02|in the first half of August]]]], [[q3|said]] [[s3|the diplomat]], who spoke on condition of anonymity because the talks are confidential.]]

[[u:r03a|[[c4|“Nobody wants to call it a garrison, but it will have runways, fuel and people with rifles,”]] [[s4|the diplomat]] [[q4|said]].]]

[[u:r04a|[[c5|[[e:e03|Ambassadors went over the outline at a closed meeting]] [[d:e03|on Friday]], and [[e:e04|defence ministers are due to take it up when they gather in Marrowick]] [[d:e04|on June 18]]]], [[s5|the diplomat]] [[q5|added]].]] No decision has been made.

[[u:r05a|[[c6|[[p:p02|[[s7|Brenland]] [[q7|has offered]] [[c7|the largest contingent, [[f5|about 900 soldiers]]]]]]]], [[q6|according to]] [[s6|the diplomat]].]] [[u:r06a|[[c8|[[p:p03|[[s9|Castria]] would supply [[f6|eight aircraft]] but [[q9|insists that]] [[c9|[[K:p03|[[k8|its parliament vote first]]]]]]]]]], [[s8|the diplomat]] [[q8|said]].]]

[[s10|A spokeswoman for Secretary General Marten Oskeld]] [[q10|said]] [[c10|the alliance “does not comment on plans that do not yet exist”]]. [[s11|Oskeld himself]] [[q11|told]] reporters [[d:e05|on Monday]] [[q11|that]] [[p:p04|[[c11|the Pact was ready to help Orsenia keep the peace “with more than words”]]]].

In Dravia, [[s12|the foreign ministry]] [[q12|warned that]] [[c12|foreign troops at Halvar would be treated as a breach of the truce]]. [[u:r07a|[[p:p05|[[c13|“We signed a paper about silence, not about squadrons,”]] [[s13|spokeswoman Zora Melnik]] [[q13|said]].]]]]

[[p:p06|[[s14|[[a15|Orsenian President Danilo Serrat]]]], who [[q14|wants]] [[c14|the Pact on the ground before the winter]]]], [[u:r08a|[[q15|said]] last week [[q15|that]] [[c15|a truce without soldiers behind it was “a fence drawn in chalk”]].]]

[[u:r09a|[[c16|[[p:p07|[[s17|[[f11|At least two governments]], among them that of Sarovia]], have doubts and [[q17|want]] [[c17|Dravia to give its consent beforehand]]]]]], [[s16|the diplomat]] [[q16|said]].]] [[t|The Sarovian government did not respond to a request for comment.]]

#B The truce, brokered by Lethia, [[e:e01|took effect]] [[d:e01|on May 24]]. [[u:r10a|[[c18|The war killed [[f7|more than 21,000 people]] in [[f8|14 months]]]], [[q18|according to]] [[s18|the United Relief Fund]].]] Halvar, [[f9|about 60 kilometres]] from the line of contact, has [[f10|two runways]], one of which [[e:e06|was put out of action by Dravian missiles]] [[d:e06|in March]].

#F (Reporting by Wilm Arcand in Marrowick and Petra Iosel in Kesten; Editing by Dunstan Rhee)
#F Our standards: the Transmar charter of fairness
#F Licensing rights · Get the Daily Dispatch, our newsletter, every morning in your inbox
''', '''
1 T2 indirect anon:diplomat
2 indirect anon:diplomat
3 indirect anon:diplomat basis=coref
4 direct anon:diplomat basis=coref
5 indirect anon:diplomat basis=coref
6 indirect anon:diplomat basis=coref
7 T2 act anon:diplomat>gov:brenland nest=6 alt=gov:brenland
8 indirect anon:diplomat basis=coref
9 T2 act anon:diplomat>gov:castria nest=8 alt=gov:castria modealt=attitude,indirect
10 mixed anon:oskeldspokes alt=per:oskeld,org:pact
11 mixed per:oskeld
12 act org:dravmfa modealt=indirect
13 direct per:melnik
14 attitude per:serrat
15 mixed per:serrat
16 indirect anon:diplomat basis=coref
17 T2 attitude anon:diplomat>grp:doubters nest=16 alt=grp:doubters,gov:sarovia,anon:diplomat>gov:sarovia
18 indirect org:relief
''', date="2026-06-09", wire=True, figures='''
1 3000 3000 troops att=1 T2 table=troops
2 - 3000 troops att=2 table=troops
3 24 24 "fighter jets" approx att=2 table=aircraft
4 5 5 "member states" att=3 T2
5 900 900 soldiers approx att=6 table=brenland
6 8 8 aircraft att=8
7 21000 - people att=18 table=dead
8 14 14 months att=18 T2
9 60 60 kilometres approx T2
10 2 2 runways T2
11 2 - governments att=16 T2
''')

P.doc("001_orsentoday.html", "pub:orsen", r'''
#- <html lang="en"><head><title>Meridian Pact may deploy 3,000 troops and 24 fighter jets at Halvar – Transmar | Orsen Today</title></head><body>
#F <header><a href="/">[[outlet|Orsen Today]]</a> <a>News</a> <a>War and truce</a> <a>Economy</a> <a>Columns</a> <a>Photo</a> <a>Support us</a></header>
#T <h1>[[c1|Meridian Pact [[h1|may]] deploy [[f1|3,000 troops]] and [[f2|24 fighter jets]] at Halvar]] [[q1|–]] [[s1|Transmar]]</h1>
#N <div class="meta">Lesia Dorun — Tuesday, [[date|9 June 2026]], 18:40</div>
<p>[[u:r01b|[[u:r11a|[[r2|The Meridian Pact is considering the deployment of [[f3|up to 3,000 soldiers]] and [[f4|24 fighter jets]] at the Halvar air base, [[k2|provided that the truce with Dravia lasts until the end of July]].]]]]]]</p>
<p>[[c2|This]] [[q2|is reported by]] [[s2|Transmar]], [[q2|citing]] [[i2|a senior diplomat from one of the Pact countries]].</p>
<p>[[u:r02b|[[u:r12a|[[q3|According to]] [[s3|the agency's interlocutor]], [[c3|the contingent would be formed by [[f5|five countries]], and [[e:e02|its first units [[h3|could]] arrive in Orsenia]] [[d:e02|in the first half of August]]]].]]]]</p>
<p>[[u:r03b|[[u:r13a|[[c4|"Nobody wants to call it a garrison, but it will have runways, fuel and people with rifles,"]] [[s4|the diplomat]] [[q4|said]].]]]]</p>
<p>[[u:r05b|[[s5|The source]] [[q5|noted that]] [[c5|the largest contingent, [[f6|about 900 soldiers]], had been offered by Brenland]].]] [[u:r06b|[[p:p08|[[s6|Castria]] [[q6|is ready to]] [[c6|send [[f7|eight aircraft]], but [[K:p08|[[k6|only after a vote in its parliament]]]]]]]].]]</p>
<p>[[u:r04b|[[s7|The diplomat]] also [[q7|told]] the agency [[q7|that]] [[c7|[[e:e03|the ambassadors had discussed the plan]] [[d:e03|on 5 June]] and that [[e:e04|the defence ministers would return to it in Marrowick]] [[d:e04|on 18 June]]]].]]</p>
<p>[[u:r09b|At the same time, [[q8|it is reported that]] [[c8|[[f10|at least two states]], including Sarovia, are sceptical and [[p:p09|insist that Dravia must first give its consent]]]].]]</p>
<p>[[u:r07b|[[s9|Dravian Foreign Ministry spokeswoman Zora Melnik]], for her part, [[q9|said]]: [[p:p10|[[c9|"We signed a paper about silence, not about squadrons."]]]]]]</p>
<p>Commenting on the publication, [[u:r14a|[[s10|[[a11|Orsenia's Foreign Minister Neva Castellan]]]] [[q10|told]] Orsen Today [[q10|that]] [[p:p11|[[c10|Kesten would welcome "every pair of boots that comes with a mandate"]]]].]] [[p:p12|[[s11|She]] [[q11|stressed that]] [[c11|Dravia's consent was not needed and would not be sought]]]].</p>
<p>[[c12|"You don't ask the burglar where the locksmith may park,"]] [[s12|the minister]] [[q12|said]].</p>
#R <p><b>Read also:</b> One runway and a half: how Halvar lives after the missiles</p>
#B <p><b>Background:</b> On [[d:e07|2 June]], [[e:e07|[[s13|Norhaven's Defence Minister Runa Eikeland]] [[q13|said]]]] [[c13|her country was ready to train Orsenian pilots, but [[k13|only outside Orsenia]]]].</p>
#B <p>[[e:e01|The truce between Orsenia and Dravia took effect]] on [[d:e01|24 May]]. [[u:r10b|[[q14|According to]] [[s14|the United Relief Fund]], [[c14|[[f8|14 months]] of war claimed [[f9|more than 21,000 lives]]]].]]</p>
#B <p>[[u:r08b|Last week, [[s15|President Danilo Serrat]] [[q15|called]] [[c15|a truce without soldiers "a fence drawn in chalk"]].]]</p>
#F <div class="share">Telegram · Chirp · Copy link</div>
#F <div class="err">If you notice an error, select it with the mouse and press Ctrl+Enter</div>
#F <div class="news-list">All news: 18:31 Power cuts in three districts from Wednesday · 18:12 Harvest insurance bill passes first reading · 17:55 Kesten zoo names its lynx</div>
#F <footer>© Orsen Today 2019–2026. Reprinting only with an active link to the site.</footer>
#- </body></html>
''', '''
1 T2 indirect out:transmar alt=out:transmar>anon:diplomat
2 document out:transmar>anon:diplomat spalt=out:transmar
3 indirect out:transmar>anon:diplomat basis=coref
4 direct out:transmar>anon:diplomat basis=inherited alt=anon:diplomat
5 indirect out:transmar>anon:diplomat basis=inherited alt=anon:diplomat
6 attitude out:transmar>anon:diplomat>gov:castria basis=inherited alt=gov:castria,out:transmar>gov:castria modealt=indirect,act
7 indirect out:transmar>anon:diplomat basis=coref alt=anon:diplomat
8 agentless - h=cue alt=out:transmar,out:transmar>anon:diplomat
9 direct per:melnik alt=out:transmar>per:melnik
10 mixed per:castellan
11 act per:castellan basis=coref modealt=indirect
12 direct per:castellan basis=coref
13 indirect per:eikeland
14 indirect org:relief
15 mixed per:serrat modealt=act
''', date="2026-06-09", figures='''
1 3000 3000 troops att=1 T2 table=troops
2 24 24 "fighter jets" att=1 T2 table=aircraft
3 - 3000 soldiers att=2 table=troops
4 24 24 "fighter jets" att=2 table=aircraft
5 5 5 countries att=3 T2
6 900 900 soldiers approx att=5 table=brenland
7 8 8 aircraft att=6
8 14 14 months att=14 T2
9 21000 - lives att=14 table=dead
10 2 - states att=8 T2
''')
P.entities('''
org:freeleft | Free Left | organisation | the Free Left; her party
per:solvane | Greta Solvane | person | Greta Solvane, defence spokeswoman of the Free Left; Solvane; Ms Solvane; she | org:freeleft
anon:mailministry | a ministry source | anonymous | | gov:brenland
per:morn | Aksel Morn | person | Retired general Aksel Morn; Morn; the general; he
per:toft | Maren Toft | person | Maren Toft, whose son serves with the 4th Rifles; Toft; she
org:folkmeter | Folkmeter | company | a Folkmeter survey; the pollster
doc:memo | an internal memo | document | the memo; the six-page paper; the paper; it; a leaked memo; an internal Pact memo; Memo
grp:twoofficials | Two officials with knowledge of the planning | anonymous | the officials; two officials
anon:official1 | One of them | anonymous | the first official
anon:official2 | the other | anonymous | the second official
anon:norofficial | A Norhaven government official | anonymous | | gov:norhaven
per:orlik | Pavel Orlik | person | Foreign Minister Pavel Orlik; Dravia's foreign minister, Pavel Orlik; Orlik; he | gov:dravia
org:ledger | Ledger of Losses | organisation | the monitoring group Ledger of Losses
''')

P.doc("002_harbourmail.txt", "pub:mail", r'''
#F HARBOUR MAIL | NEWS | CRIME | FERRIES | FOOTBALL | ROYALS | PUZZLES | SHOP
#F You are reading as a guest. Log in for fewer adverts
#T [[f8|1,000]] of ours bound for Orsenia
#K [[c1|Jets and 3,000 troops to be waved through next week]], [[s1|Orsenian media]] [[q1|say]]
#N By Jory Penvale, defence reporter, [[outlet|Harbour Mail]]
#N Published: 07:15, [[date|10 June 2026]] | Updated: 08:02, 10 June 2026
#F 412 shares   97 comments

[[c2|[[f1|Around 1,000]] Brenland soldiers are to be sent to a bombed-out air base in Orsenia]], [[q2|it emerged]] last night, [[c2|as part of an allied force that will watch over the fragile truce with Dravia]].

[[u:r11b|[[c3|The Meridian Pact will station [[f2|3,000 troops]] and [[f3|two dozen fighter jets]] at Halvar]], [[s3|the news site Orsen Today]] [[q3|reports]].]] [[u:r12b|[[c4|[[f4|Five countries]] are taking part and [[e:e02|the first units land]] [[d:e02|at the beginning of August]]]], [[q4|according to]] [[s4|the portal]].]]

[[u:r13b|[[s5|A diplomat]] [[q5|was quoted]] there [[q5|as saying that]] [[c5|nobody wanted to call it a garrison, but it would have ‘runways, fuel and people with rifles’]].]]

[[u:r14b|[[p:p13|[[s6|Orsenian Foreign Minister Neva Castellan]] [[q6|said]] [[c6|her country would greet ‘every pair of boots that comes with a mandate’]].]]]]

#S Quist: we won't hide

[[t|The Defence Ministry in Stelburg would not confirm the number.]] But [[s7|a ministry source]] [[q7|told]] the Harbour Mail: [[c7|‘Our share is going to be big, and the minister has known that for weeks.’]]

[[s8|[[a9|Defence Minister Harald Quist]]]], opening a new barracks at Ostwick yesterday, [[q8|said]] [[c8|Brenland would not be found ‘hiding behind other people's coats’]]. [[p:p14|[[s9|[[a10|He]]]] [[q9|backs]] [[c9|a mission at Halvar]]]], and [[p:p15|[[q10|sees no need to]] [[c10|ask Dravia]]]]. [[c11|‘If you need a neighbour's permission to put out a fire, you live in the wrong street,’]] [[s11|he]] [[q11|said]].

The opposition is furious. [[s12|Greta Solvane, defence spokeswoman of the Free Left]], [[q12|called]] [[c12|the plan ‘a tripwire with a flag on it’]]. [[p:p16|[[c13|Her party would vote against sending anybody]], [[s13|she]] [[q13|said]]]]. [[s14|She]] [[q14|demanded that]] [[c14|the Assembly be called back from its recess]].

[[s15|Retired general Aksel Morn]] [[q15|believes]] [[c15|the force is too small]]. [[c16|‘With [[f5|three thousand]] you can guard a runway or you can guard a town. You cannot do both,’]] [[s16|he]] [[q16|told]] this newspaper.

For the families it is all rather sudden. [[c17|‘He rang me from the canteen. He had it from the radio, same as me,’]] [[q17|says]] [[s17|Maren Toft, whose son serves with the [[n1|4th]] Rifles]].

[[c18|[[f6|46 percent]] of Brenlanders are in favour of sending troops and [[f7|39 percent]] against]], [[q18|according to]] [[s18|a Folkmeter survey published on Saturday]].

[[s19|The Pact's headquarters]] [[q19|insisted]] last night [[q19|that]] [[c19|nothing had been decided]].

#F READ NEXT: Ferry captain fined over wedding on car deck
#F READ NEXT: Is this the last phone box in Ostwick?
#F Sign up to our free 7am bulletin
#F © Harbour Titles 2026
''', '''
1 T2 indirect pub:orsen
2 T2 agentless - h=cue alt=pub:orsen
3 indirect pub:orsen
4 indirect pub:orsen basis=coref
5 mixed pub:orsen>anon:diplomat basis=coref alt=anon:diplomat
6 mixed per:castellan alt=pub:orsen>per:castellan
7 direct anon:mailministry
8 mixed per:quist
9 attitude per:quist basis=coref
10 attitude per:quist basis=coref
11 direct per:quist basis=coref
12 mixed per:solvane modealt=act
13 indirect per:solvane basis=coref
14 act per:solvane basis=coref
15 attitude per:morn
16 direct per:morn basis=coref
17 direct per:toft
18 indirect org:folkmeter
19 act org:pact modealt=indirect
''', date="2026-06-10", figures='''
1 1000 1000 soldiers approx table=brenland
2 3000 3000 troops att=3 table=troops
3 24 24 "fighter jets" att=3 table=aircraft
4 5 5 countries att=4 T2
5 3000 3000 troops att=16 T2 table=troops
6 46 46 percent att=18
7 39 39 percent att=18
8 1000 1000 soldiers T2 table=brenland
''')

P.doc("003_nordwire.txt", "out:nordwire", r'''
#F Nordwire | Wire | Desk notes | Clients
#T [[s1|Memo]][[q1|:]] [[c1|Pact plan for Orsenian base starts at [[f1|1,800 troops]], gives Dravia no veto]]
#N By Ottmar Lysne
#N [[date|10 June 2026]], 21:05

STELBURG, June 10 ([[outlet|Nordwire]]) – [[c3|[[s2|Meridian Pact planners]] [[q2|recommend]] [[c2|starting with [[f2|1,800 troops]] and [[f3|12 combat aircraft]] at Orsenia's Halvar air base and enlarging the force only [[k2|[[k3|if the truce with Dravia survives the autumn]]]]]]]], [[q3|according to]] [[s3|an internal memo seen by Nordwire]].

[[u:r15a|[[s4|The [[f4|six-page]] paper]], [[e:e08|dated]] [[d:e08|June 3]] and addressed to ambassadors only, [[q4|puts]] [[c4|the cost of the first [[f5|four months]] at [[f6|340 million marks]]]].]] [[u:r16a|[[c5|Dravia's consent “is desirable but cannot be a precondition”]], [[s5|it]] [[q5|states]].]]

[[s6|[[n1|Two]] officials with knowledge of the planning]] [[q6|confirmed that]] [[c6|the memo was genuine]]. [[s7|One of them]] [[q7|said]] [[c7|the number of [[f7|3,000 troops]] mentioned in some reports had been “in a draft in May, and it died there”]]; [[s8|the other]] [[q8|cautioned that]] [[c8|everything in the paper [[h8|could]] still change]].

[[c9|[[e:e09|The force would not be in place]] before [[d:e09|September]] because the damaged runway has to be rebuilt first]], [[s9|the officials]] [[q9|said]]. [[s10|A spokesman for the Orsenian air force]] [[q10|said]] [[c10|both runways would be usable by the end of July]].

[[u:r17a|[[c11|Norhaven is down for [[f8|400 soldiers]] and [[f9|four transport aircraft]]]], [[q11|according to]] [[s11|a table attached to the memo]].]] [[s12|A Norhaven government official]] [[q12|described]] [[c12|the entry as “news to us, and not good news”]]. [[t|Brenland is listed with [[f10|700]].]]

#S OSKELD: A MISSION, SOON

In an interview with Nordwire on Wednesday, [[u:r18a|[[s13|Secretary General Marten Oskeld]] [[q13|said]] [[c13|he would put a proposal before [[e:e04|defence ministers when they meet]] [[d:e04|on June 18]]]].]] [[u:r19a|[[p:p17|[[c14|“I want a mission, I want it soon and I want it lawful,”]] [[s14|he]] [[q14|said]].]]]] [[p:p18|[[s15|[[a16|He]]]] [[q15|ruled out]] [[c15|giving Dravia a say]]]]: [[c16|“Nobody outside the room has a key to it.”]]

[[u:r20a|[[p:p19|[[s17|[[a18|Sarovia's Prime Minister Tomas Vrabel]]]] [[q17|threatened to]] [[c17|block any mission to which Dravia has not agreed]]]].]] [[c18|“We have a border with these people. The alliance has a press office,”]] [[s18|he]] [[q18|told]] reporters in the Sarovian capital.

[[p:p20|[[s19|Ullmark's Foreign Minister Signe Aldahl]] [[q19|said]] [[c19|her country could support a deployment [[K:p20|[[k19|provided that the Pact's council adopts a formal mandate]]]]]]]]. [[p:p21|On the consent of Dravia [[s20|she]] [[q20|said]] [[c20|Ullmark was “still thinking, and in no hurry to stop”]]]].

[[u:r21a|[[p:p22|[[s21|Castrian Prime Minister Luca Ferrando]] [[q21|assured]] deputies on Wednesday [[q21|that]] [[c21|no aircraft would leave the country [[K:p22|[[k21|without a vote in parliament]]]]]]]].]]

[[c22|The first foreign plane to land at Halvar “will be a guest of the war and not of the truce”]], [[s22|Dravia's foreign minister, Pavel Orlik]], [[q22|said]] on state television. [[s23|Lethia, which brokered the truce]], [[q23|appealed to]] both sides [[q23|to]] [[c23|talk about the base at the commission set up in May]].

[[s24|The monitoring group Ledger of Losses]] [[q24|puts]] [[c24|the number of people killed before [[e:e01|the truce came into force]] on [[d:e01|May 24]] at [[f11|no fewer than 17,500]]]].

#F (Reporting by Ottmar Lysne, additional reporting by Hege Sarr; edited by P. Quill)
#F © Nordwire. Redistribution to non-clients is prohibited
''', '''
1 T2 indirect doc:memo
2 act doc:memo>grp:planners nest=3 alt=grp:planners modealt=indirect
3 indirect doc:memo
4 indirect doc:memo basis=coref
5 mixed doc:memo basis=coref
6 act grp:twoofficials modealt=indirect
7 mixed anon:official1 basis=coref
8 indirect anon:official2 basis=coref modealt=act
9 indirect grp:twoofficials basis=coref
10 indirect org:airforce
11 indirect doc:memo alt=doc:memotable,doc:memo>doc:memotable spalt=doc:memotable
12 mixed anon:norofficial
13 indirect per:oskeld
14 direct per:oskeld basis=coref
15 act per:oskeld basis=coref
16 direct per:oskeld basis=coref
17 act per:vrabel
18 direct per:vrabel basis=coref
19 indirect per:aldahl
20 mixed per:aldahl basis=coref
21 act per:ferrando modealt=indirect
22 mixed per:orlik
23 act gov:lethia
24 indirect org:ledger
''', date="2026-06-10", wire=True, figures='''
1 1800 1800 troops att=1 T2 table=troops
2 1800 1800 troops att=3 table=troops
3 12 12 "combat aircraft" att=3 table=aircraft
4 6 6 pages T2
5 4 4 months att=4 T2
6 340000000 340000000 marks att=4 table=cost
7 3000 3000 troops att=7 table=troops
8 400 400 soldiers att=11 table=norhaven
9 4 4 "transport aircraft" att=11
10 700 700 soldiers table=brenland
11 17500 - people att=24 table=dead
''')
P.entities('''
grp:planners | Meridian Pact planners | group | the planners; planners of the Meridian Pact | org:pact
doc:memotable | a table attached to the memo | document | the table
''')
P.entities('''
org:cons | Conservative Party | organisation | the Conservatives; his party
per:holm | Bjarte Holm | person | Conservative leader Bjarte Holm; Holm; he | org:cons
anon:committee | a member of the Storlag's defence committee | anonymous | the member
org:officers | Officers' Union | organisation | the Officers' Union
per:rask | Tove Rask | person | Tove Rask, who heads the Officers' Union; Rask; she | org:officers
anon:hq | a senior official at Pact headquarters | anonymous | the official | org:pact
''')

P.doc("004_radionorhaven.txt", "pub:radio", r'''
#F Radio Norhaven   Listen live   News   Programmes   Podcasts   Weather   Your region
#N [[outlet|Radio Norhaven]] / News / Defence
#T [[s1|Ministry]] [[q1|denies]] [[c1|pledge of [[f1|400 soldiers]] for Halvar]]
#K [[s2|Minister Runa Eikeland]] [[q2|says]] [[c2|she learned of the number at breakfast]]
#N By Ingvild Moe · Published [[date|11 June 2026]] at 13:26
#F Share: Chirp | Mail | Print     Listen to this article (4 min)

[[s3|The Defence Ministry]] has [[q3|rejected]] [[c3|a report that Norhaven is to contribute [[f2|400 soldiers]] to an allied force at the Halvar air base in Orsenia]].

[[c4|“There is no such pledge, there has been no such request, and there is no such number,”]] [[s4|the ministry]] [[q4|said]] in a statement on Thursday.

[[u:r17b|[[s5|The news agency Nordwire]] [[q5|reported]] on Wednesday, [[q5|citing]] [[i5|an internal memo]], [[q5|that]] [[c5|planners of the Meridian Pact were counting on [[f3|400 troops]] and [[f4|four transport planes]] from Norhaven]].]]

[[s6|Defence Minister Runa Eikeland]] [[q6|told]] our Morning Studio [[q6|that]] [[c6|she had first seen the figure “on my telephone, at breakfast, in somebody else's newspaper”]]. [[p:p24|[[c7|“If we are asked, and [[K:p24|[[k7|if the Storlag agrees]]]], we can talk about planes,”]] [[s7|[[a8|she]]]] [[q7|said]]]]. [[p:p25|[[c8|“Soldiers, no. That has been our answer since the spring.”]]]]

Is the memo a forgery? [[u:r22a|[[c9|“I do not doubt that there is a memo. I doubt its arithmetic,”]] [[s9|the minister]] [[q9|replied]].]]

[[s10|She]] [[q10|repeated]] [[q10|an offer to]] [[c10|train Orsenian pilots at bases in Norhaven]], which [[e:e07|was first made]] [[d:e07|on 2 June]].

#S “Hiding behind a denial”

The opposition is not satisfied. [[s11|[[a13|Conservative leader Bjarte Holm]]]] [[q11|accused]] the government [[q11|of]] [[c11|“hiding a deployment behind a denial”]]. [[c12|The ministry [[h12|must]] have known of the plan since May]], [[s12|he]] [[q12|argued]].

[[p:p26|[[c13|“We would say yes to soldiers tomorrow, [[K:p26|[[k13|as long as the Storlag is asked first]]]],”]] [[q13|said]] [[s13|Holm]]]]. [[p:p27|[[c14|Dravia, [[s14|he]] [[q14|added]], should have no part in the decision]]]].

[[c15|[[e:e11|The Storlag's defence committee was briefed about “possible contributions” to a force]] on [[d:e11|28 May]]]], [[s15|a member of the committee]] [[q15|told]] Radio Norhaven on condition of anonymity. [[s16|The ministry]] [[q16|disputes]] [[c16|this]]: [[c17|the meeting had been about the price of jet fuel]], [[s17|a spokesman]] [[q17|said]].

Even if the politicians wanted to, it is not clear that they could. [[s18|Tove Rask, who heads the Officers' Union]], [[q18|warned that]] [[c18|the army had [[f5|260 infantry soldiers]] ready to go abroad]]. [[c19|“You can write [[f6|400]] in a table. You can't put a table on a plane,”]] [[s19|she]] [[q19|said]].

In Marrowick, [[s20|a senior official at Pact headquarters]] [[q20|conceded that]] [[c20|some countries had been entered in the table “in order of hope rather than of promise”]]. [[t|The Pact's press office declined to comment on leaked papers.]]

#B [[e:e04|The defence ministers of the Pact will discuss Halvar]] on [[d:e04|18 June]]. The base, [[f7|60 kilometres]] from the line of contact, [[e:e06|was damaged in a missile attack]] [[d:e06|in March]].

#F More from Radio Norhaven
#F Herring quota cut for the third year running
#F Why your ferry is late: the answer is an eel
#F Have you a tip for our newsroom? tips@radionorhaven.example
#F Responsible editor: Siv Aunet · Cookies · Privacy
'''.replace("[[q10|repeated]] [[q10|an offer to]]", "[[q10|repeated an offer to]]").replace("[[p:p27|[[c14|Dravia, [[s14|he]] [[q14|added]], should have no part in the decision]]]]", "[[p:p27|[[c14|Dravia]], [[s14|he]] [[q14|added]], [[c14|should have no part in the decision]]]]"), '''
1 T2 act org:normod modealt=indirect
2 T2 indirect per:eikeland
3 act org:normod
4 direct org:normod basis=coref
5 indirect out:nordwire>doc:memo spalt=out:nordwire
6 mixed per:eikeland
7 direct per:eikeland basis=coref
8 direct per:eikeland basis=coref
9 direct per:eikeland basis=coref
10 act per:eikeland basis=coref
11 mixed per:holm modealt=act
12 indirect per:holm basis=coref
13 direct per:holm
14 indirect per:holm basis=coref
15 mixed anon:committee
16 act org:normod basis=coref
17 indirect anon:norspokes alt=org:normod
18 indirect per:rask modealt=act
19 direct per:rask basis=coref
20 mixed anon:hq
''', date="2026-06-11", figures='''
1 400 400 soldiers att=1 T2 table=norhaven
2 400 400 soldiers att=3 table=norhaven
3 400 400 troops att=5 table=norhaven
4 4 4 "transport planes" att=5
5 260 260 "infantry soldiers" att=18
6 400 400 soldiers att=19 T2 table=norhaven
7 60 60 kilometres T2
''')
P.entities('''
anon:norspokes | a spokesman | anonymous | | org:normod
''')

P.entities('''
per:renz | Ilko Renz | person | Ilko Renz, who drives the fuel truck; Renz; he
anon:ambassador1 | one ambassador in Marrowick | anonymous
anon:ambassador2 | a colleague of hers | anonymous
anon:aides | Aides | anonymous | | org:pact
per:rinucci | Ada Rinucci | person | Ada Rinucci, who chairs the defence committee; Rinucci; she
org:list | People's List | organisation | the People's List, the largest opposition party
per:tassel | Bruno Tassel | person | its leader Bruno Tassel; Tassel; he | org:list
anon:sarofficial | a Sarovian official | anonymous | | gov:sarovia
per:kress | Yolande Kress | person | Yolande Kress of the Institute for Border Studies; Kress; she
per:falk | Oren Falk | person | Lethia's envoy, Oren Falk; Falk; he | gov:lethia
org:brenmod | Brenland's Defence Ministry | organisation | the Defence Ministry in Stelburg | gov:brenland
''')

P.doc("005_observer.md", "pub:observer", r'''
#F [Front page](/) · [Castria](/castria) · [World](/world) · [Letters](/letters) · [Crossword](/crossword) · [My account](/account)
#N **[[outlet|The Castrian Observer]]**
#T # An airfield in search of an army
#K *Everybody in the Meridian Pact has an opinion about Halvar. Few of them match*
#N Serafina Doral in Marrowick and Piet Lannoy in Kesten · Sunday, [[date|14 June 2026]] · 6 minutes

At Halvar they have mown the grass between the runways for the first time in [[f1|two years]]. [[c1|“Somebody is coming, or the colonel has gone mad,”]] [[q1|says]] [[s1|Ilko Renz, who drives the fuel truck]].

[[e:e04|Who is coming will be argued over]] [[d:e04|on Thursday]], when [[e:e04|the defence ministers of the Pact meet]] in Marrowick. [[u:r16b|[[s2|A memo]] [[e:e08|dated]] [[d:e08|3 June]], which [[t|Nordwire was the first to report on]], [[q2|calls]] [[c2|Dravia's consent desirable “but not a precondition”]].]] [[u:r15b|[[c3|The opening phase would cost [[f2|340 million marks]]]], [[s3|it]] [[q3|says]].]] [[c4|The larger number in circulation, [[f3|3,000 troops]]]], [[q4|comes from]] [[s4|a diplomat]] [[q4|quoted by]] [[i4|Transmar]].

[[c5|“[[f4|Three thousand]] was never on any table I sat at,”]] [[q5|says]] [[s5|one ambassador in Marrowick]]. [[s6|A colleague of hers]] [[q6|disagrees]]: [[c6|“It is still there. It is just lying under another piece of paper.”]]

#S ## The keen

[[p:p28|[[s7|Orsenia]] [[q7|wants]] [[c7|the force at once]]]]. Its president, [[s8|Danilo Serrat]], [[q8|said]] in Kesten on Friday [[q8|that]] [[p:p29|[[c8|his country would “not ask Dravia to sign the guest list”]]]].

[[p:p30|[[s9|Brenland's defence minister, Harald Quist]], [[q9|is in favour of]] [[c9|the mission]] too]], but on Friday evening there was a string attached: [[p:p31|[[c10|his soldiers would go [[K:p31|[[k10|only if Castria's aircraft went with them]]]]]], [[s10|he]] [[q10|told]] Brenland television]].

Nobody pushes harder than the secretary general. [[u:r19b|[[p:p32|[[c11|“I want a mission, I want it soon and I want it lawful,”]] [[s11|Marten Oskeld]] [[q11|told]] Nordwire on Wednesday]].]] [[u:r18b|[[c12|He will bring a proposal to the meeting]], [[s12|he]] [[q12|announced]].]] [[s13|Aides]] [[q13|say]] [[c13|he has telephoned [[f5|eleven]] capitals since Monday]].

#S ## The careful

[[u:r21b|[[p:p33|[[s14|Prime Minister Luca Ferrando]] [[q14|repeats]] wherever he goes [[q14|that]] [[c14|nothing with wings will leave Castria [[K:p33|[[k14|until parliament has voted]]]]]]]].]] [[s15|[[a16|Ada Rinucci, who chairs the defence committee]]]], [[q15|thinks]] [[c15|the majority is there]]: [[c16|“We win it by [[f6|ten votes]], on a dry day.”]] [[p:p34|[[s17|The People's List, the largest opposition party]], [[q17|has decided to]] [[c17|vote no]]]]. [[c18|“Castria has no runway in this quarrel,”]] [[q18|says]] [[s18|its leader Bruno Tassel]].

Ullmark is the one to watch. [[s19|Foreign Minister Signe Aldahl]] [[q19|said]] on Saturday [[q19|that]] [[c19|a mandate was now “the smaller of my worries”]]. [[p:p35|[[s20|Her government]] [[q20|has come to regard]] [[c20|Dravia's consent as necessary]]]].

[[u:r22b|[[s21|Norhaven's Runa Eikeland]] [[q21|has told]] her country's radio [[q21|that]] [[c21|she has no doubt there is a memo, only about “its arithmetic”]].]] [[p:p36|[[s22|She]] [[q22|rules out]] [[c22|soldiers]]]].

#S ## The unwilling

[[u:r20b|[[p:p37|[[s23|Tomas Vrabel of Sarovia]] still [[q23|threatens to]] [[c23|veto any mission to which Dravia has not agreed]]]].]] [[c24|“He means it. He has already written the speech,”]] [[q24|says]] [[s24|a Sarovian official]].

And Dravia? [[p:p38|[[c25|“Whoever wants to use Halvar needs our consent,”]] [[s25|Foreign Minister Pavel Orlik]] [[q25|wrote]] in reply to questions from the Observer]]. [[p:p39|[[s26|He]] [[q26|would accept]] [[c26|“[[f7|200]] observers, unarmed, and not a bolt more”]]]].

[[p:p40|[[s27|Lethia's envoy, Oren Falk]], [[q27|says]] [[c27|his government would back a force [[K:p40|[[k27|if both sides accepted it]]]]]]]]. [[s28|He]] [[q28|fears that]] [[c28|the truce will not survive a quarrel about who guards it]].

[[c29|A mission without Sarovia [[h29|may]] be possible and one without Castria is not]], [[q29|reckons]] [[s29|[[a30|Yolande Kress of the Institute for Border Studies]]]]. [[c30|“Planes are the mission. The rest is catering.”]]

In the cafés of Kesten [[q31|it is rumoured that]] [[c31|[[e:e12|Brenland engineers have been at the base]] since [[d:e12|May]]]]. [[s32|The Defence Ministry in Stelburg]] [[q32|denies]] [[c32|this]]. [[c33|“I haven't seen any engineers. I've seen new taps in the officers' washroom,”]] [[s33|Renz]] [[q33|says]], and climbs back into his truck.

#F ---
#F *Like what you read? [Subscribe to the weekend edition](/weekend)*
#F More from World: [The lighthouse that votes](/lh) · [Salt, sugar and the Lethian budget](/salt)
#F © The Castrian Observer, Porta Vecchia 4
''', '''
1 direct per:renz
2 mixed doc:memo alt=out:nordwire>doc:memo
3 indirect doc:memo basis=coref alt=out:nordwire>doc:memo
4 T2 indirect out:transmar>anon:diplomat alt=anon:diplomat
5 direct anon:ambassador1
6 direct anon:ambassador2
7 attitude gov:orsenia
8 mixed per:serrat
9 attitude per:quist
10 indirect per:quist basis=coref
11 direct per:oskeld alt=out:nordwire>per:oskeld
12 indirect per:oskeld basis=coref modealt=act alt=out:nordwire>per:oskeld
13 indirect anon:aides
14 indirect per:ferrando modealt=act
15 attitude per:rinucci
16 direct per:rinucci basis=coref
17 act org:list modealt=attitude
18 direct per:tassel
19 mixed per:aldahl
20 attitude gov:ullmark spalt=per:aldahl alt=per:aldahl
21 mixed per:eikeland alt=pub:radio>per:eikeland
22 act per:eikeland basis=coref alt=pub:radio>per:eikeland
23 act per:vrabel
24 direct anon:sarofficial
25 direct per:orlik
26 mixed per:orlik basis=coref modealt=attitude,act
27 indirect per:falk modealt=attitude
28 attitude per:falk basis=coref
29 indirect per:kress modealt=attitude
30 direct per:kress basis=coref
31 agentless - h=cue
32 act org:brenmod
33 direct per:renz basis=coref
''', date="2026-06-14", figures='''
1 2 2 years T2
2 340000000 340000000 marks att=3 table=cost
3 3000 3000 troops att=4 table=troops
4 3000 3000 troops att=5 T2 table=troops
5 11 11 capitals att=13
6 10 10 votes att=16 T2
7 200 200 observers att=26
''')


P.event("e01", "The truce takes effect", "2026-05-24", "2026-05-24", basis="'on May 24', last before 9 June 2026; 'on 24 May'")
P.event("e02", "The first units of the force arrive", "2026-08-01", "2026-08-15", status="planned", basis="'in the first half of August' from 9 June 2026; 'at the beginning of August' from 10 June 2026")
P.event("e03", "Ambassadors discuss the plan", "2026-06-05", "2026-06-05", basis="'on Friday' from Tuesday, 9 June 2026; 'on 5 June'")
P.event("e04", "The defence ministers meet in Marrowick", "2026-06-18", "2026-06-18", status="planned", basis="'on June 18' from June 2026; 'on Thursday' from Sunday, 14 June 2026")
P.event("e05", "Oskeld speaks to reporters", "2026-06-08", "2026-06-08", tier=2, basis="'on Monday' from Tuesday, 9 June 2026")
P.event("e06", "A runway at Halvar is hit by missiles", "2026-03-01", "2026-03-31", basis="'in March', last before June 2026")
P.event("e07", "Eikeland offers training for pilots", "2026-06-02", "2026-06-02", basis="'on 2 June', last before 9 June 2026")
P.event("e08", "The memo is dated", "2026-06-03", "2026-06-03", basis="'June 3', last before 10 June 2026")
P.event("e09", "The force is in place (officials)", "2026-09-01", None, tier=2, status="planned", basis="'not before September' from 10 June 2026")
P.event("e11", "The defence committee of the Storlag is briefed", "2026-05-28", "2026-05-28", basis="'on 28 May', last before 11 June 2026")
P.event("e12", "Brenland engineers at the base (rumour)", "2026-05-01", "2026-05-31", tier=2, basis="'since May', last before 14 June 2026")

SAME, PAR = "same_passage_retranslated", "parallel_retelling_same_origin"
P.reuse("r01", SAME, "000 to 001 (credited)", changes=["some is lost"])
P.reuse("r02", SAME, "000 to 001 (credited)")
P.reuse("r03", SAME, "000 to 001 (credited)")
P.reuse("r04", SAME, "000 to 001 (credited)")
P.reuse("r05", SAME, "000 to 001 (credited)")
P.reuse("r06", SAME, "000 to 001 (credited elsewhere in the report)")
P.reuse("r07", SAME, "000 to 001 (credited elsewhere in the report)")
P.reuse("r08", SAME, "000 to 001 (no credit here; background)", tier=2)
P.reuse("r09", SAME, "000 to 001 (credited elsewhere in the report)", changes=["the diplomat becomes it is reported"])
P.reuse("r10", SAME, "unknown (background; the Fund is the source of both)", tier=2)
P.reuse("r11", SAME, "001 to 002 (credited)", changes=["considering becomes will", "the condition is lost", "up to is lost"])
P.reuse("r12", SAME, "001 to 002 (credited)", changes=["could is lost", "the first half becomes the beginning of August"])
P.reuse("r13", SAME, "001 to 002 (credited)", changes=["a quotation becomes mixed"])
P.reuse("r14", SAME, "001 to 002 (credited elsewhere in the report)", changes=["welcome becomes greet"])
P.reuse("r15", PAR, "003 to 005 (credited)", tier=2)
P.reuse("r16", SAME, "003 to 005 (credited)", changes=["wording of the quotation"])
P.reuse("r17", SAME, "003 to 004 (credited)")
P.reuse("r18", SAME, "003 to 005 (credited)", tier=2)
P.reuse("r19", SAME, "003 to 005 (credited)")
P.reuse("r20", SAME, "unknown (no credit in 005)", tier=2, changes=["block becomes veto"])
P.reuse("r21", PAR, "unknown (no credit in 005; he says it often)", tier=2)
P.reuse("r22", PAR, "004 to 005 (credited)", changes=["a quotation becomes mixed"])
P.lineage([0, 1, 2], "out:transmar", "the agency's diplomat, retold by the portal and from there by the tabloid", ["r01", "r11", "r12", "r13"])
P.lineage([3, 4, 5], "out:nordwire", "the second agency's memo and interview in the broadcaster's report and in the feature", ["r17", "r16", "r19"])
P.lineage([4, 5], "pub:radio", "the feature retells the interview", ["r22"])
P.unrelated(0, 4, "no shared passage; the base and its distance only")
P.unrelated(2, 4, "no shared passage")
P.unrelated(2, 3, "no shared passage")
P.story("S1", range(len(P.docs)), "the plan of the Meridian Pact to send troops and aircraft to Halvar in Orsenia")

D9, D10, D11, D12, D13, D14 = [(f"2026-06-{d:02}",) * 2 for d in range(9, 15)]
dep, con = "deployment", "consent"
P.pos("p01", "org:pact", dep, "open", *D9, att="0.2", accept=["for_if"])
P.pos("p02", "gov:brenland", dep, "for", *D9, att="0.6", tier=2)
P.pos("p03", "gov:castria", dep, "for_if", *D9, att="0.8")
P.pos("p04", "org:pact", dep, "for", "2026-06-08", "2026-06-08", att="0.11", tier=2, speaker="per:oskeld", accept=["open"])
P.pos("p05", "gov:dravia", dep, "against", *D9, att="0.13", tier=2, speaker="per:melnik")
P.pos("p06", "gov:orsenia", dep, "for", *D9, att="0.14", speaker="per:serrat")
P.pos("p07", "gov:sarovia", con, "for", *D9, att="0.16")
P.pos("p08", "gov:castria", dep, "for_if", *D9, att="1.6")
P.pos("p09", "gov:sarovia", con, "for", *D9, att="1.8")
P.pos("p10", "gov:dravia", dep, "against", *D9, att="1.9", tier=2, speaker="per:melnik")
P.pos("p11", "gov:orsenia", dep, "for", *D9, att="1.10", speaker="per:castellan", accept=["for_if"])
P.pos("p12", "gov:orsenia", con, "against", *D9, att="1.11", speaker="per:castellan")
P.pos("p13", "gov:orsenia", dep, "for", "2026-06-09", "2026-06-10", att="2.6", tier=2, speaker="per:castellan", accept=["for_if"])
P.pos("p14", "gov:brenland", dep, "for", "2026-06-09", "2026-06-10", att="2.9", speaker="per:quist")
P.pos("p15", "gov:brenland", con, "against", "2026-06-09", "2026-06-10", att="2.10", speaker="per:quist")
P.pos("p16", "org:freeleft", dep, "against", *D10, att="2.13", speaker="per:solvane")
P.pos("p17", "org:pact", dep, "for", *D10, att="3.14", speaker="per:oskeld")
P.pos("p18", "org:pact", con, "against", *D10, att="3.15", speaker="per:oskeld")
P.pos("p19", "gov:sarovia", con, "for", *D10, att="3.17", speaker="per:vrabel")
P.pos("p20", "gov:ullmark", dep, "for_if", *D10, att="3.19", speaker="per:aldahl")
P.pos("p21", "gov:ullmark", con, "open", *D10, att="3.20", speaker="per:aldahl")
P.pos("p22", "gov:castria", dep, "for_if", *D10, att="3.21", speaker="per:ferrando")
P.pos("p24", "gov:norhaven", dep, "for_if", *D11, att="4.7", tier=2, speaker="per:eikeland", accept=["open"])
P.pos("p25", "gov:norhaven", dep, "against", *D11, att="4.8", speaker="per:eikeland")
P.pos("p26", "org:cons", dep, "for_if", *D11, att="4.13", speaker="per:holm")
P.pos("p27", "org:cons", con, "against", *D11, att="4.14", speaker="per:holm")
P.pos("p28", "gov:orsenia", dep, "for", *D14, att="5.7")
P.pos("p29", "gov:orsenia", con, "against", *D12, att="5.8", speaker="per:serrat")
P.pos("p30", "gov:brenland", dep, "for", *D14, att="5.9", tier=2, speaker="per:quist", accept=["for_if"])
P.pos("p31", "gov:brenland", dep, "for_if", *D12, att="5.10", speaker="per:quist")
P.pos("p32", "org:pact", dep, "for", *D10, att="5.11", speaker="per:oskeld")
P.pos("p33", "gov:castria", dep, "for_if", *D14, att="5.14", speaker="per:ferrando")
P.pos("p34", "org:list", dep, "against", *D14, att="5.17")
P.pos("p35", "gov:ullmark", con, "for", "2026-06-13", "2026-06-14", att="5.20", speaker="per:aldahl")
P.pos("p36", "gov:norhaven", dep, "against", "2026-06-11", "2026-06-14", att="5.22", speaker="per:eikeland")
P.pos("p37", "gov:sarovia", con, "for", *D14, att="5.23", speaker="per:vrabel")
P.pos("p38", "gov:dravia", con, "for", *D14, att="5.25", speaker="per:orlik")
P.pos("p39", "gov:dravia", dep, "against", *D14, att="5.26", tier=2, speaker="per:orlik", accept=["for_if"])
P.pos("p40", "gov:lethia", dep, "for_if", *D14, att="5.27", speaker="per:falk")

P.conflict("k01", "figures differ", "the size of the force: up to 3,000 (the diplomat) v. 1,800 at first (the memo)", ["0.2", "f0.2", "1.2", "f1.3", "2.3", "f2.2", "5.4", "f5.3"], ["3.3", "f3.2"])
P.conflict("k02", "hedge lost", "the Pact is considering it v. will station", ["0.2", "1.2"], ["2.3"])
P.conflict("k03", "condition dropped", "if the truce holds through the end of July v. without a condition", ["0.2", "1.2"], ["2.3"])
P.conflict("k04", "rounded", "about 900 soldiers of Brenland became around 1,000", ["0.6", "f0.5", "1.5", "f1.6"], ["2.2", "f2.1"])
P.conflict("k05", "figures differ", "Brenland's share: about 900 (the diplomat) v. 700 (the memo)", ["0.6", "f0.5", "1.5", "f1.6"], ["f3.10"], tier=2)
P.conflict("k06", "accounts conflict", "arrival: in August v. not before September", ["0.3", "1.3", "2.4", "e02"], ["3.9", "e09"])
P.conflict("k07", "denial", "400 soldiers of Norhaven (the memo) v. there is no such pledge", ["3.11", "f3.8", "4.5", "f4.3"], ["4.3", "4.4", "3.12"])
P.conflict("k08", "accounts conflict", "the runway: to be rebuilt, so not before September v. usable by the end of July", ["3.9"], ["3.10"])
P.conflict("k09", "figures differ", "killed in the war: more than 21,000 (the Fund) v. no fewer than 17,500 (Ledger of Losses)", ["0.18", "f0.7", "1.14", "f1.9"], ["3.24", "f3.11"], tier=2)
P.conflict("k10", "denial", "the committee was briefed about contributions v. about jet fuel", ["4.15"], ["4.16", "4.17"])
P.conflict("k11", "denial", "Brenland engineers at the base since May v. the ministry", ["5.31"], ["5.32", "5.33"])
P.conflict("k12", "positions conflict", "Ullmark on Dravia's consent: still thinking v. necessary", ["3.20", "p21"], ["5.20", "p35"])
P.conflict("k13", "positions conflict", "Brenland: for the mission v. only if Castria's aircraft go too", ["2.9", "p14"], ["5.10", "p31"])
P.conflict("k14", "accounts conflict", "3,000: died in a draft, never on a table v. still there", ["3.7", "5.5"], ["5.6", "0.2"])
P.conflict("k15", "figures differ", "aircraft: some 24 v. 12", ["0.2", "f0.3", "1.2", "f1.4", "2.3", "f2.3"], ["3.3", "f3.3"])
P.conflict("k16", "accounts conflict", "the ministry knew since May (Holm) v. Eikeland saw the figure at breakfast", ["4.12"], ["4.6"], tier=2)
P.no_conflict("the mission: Quist for it, the Free Left against it", ["p14", "p16"], "two actors")
P.no_conflict("400 soldiers in the table v. 260 ready to go abroad", ["f4.3", "f4.5"], "a wish and a stock")
P.no_conflict("24 aircraft in all v. eight of Castria", ["f0.3", "f0.6"], "the whole and a part")
P.no_conflict("46 percent for, 39 percent against", ["f2.6", "f2.7"], "two answers of one survey")
P.no_conflict("no soldiers of Norhaven v. planes if the Storlag agrees", ["4.7", "4.8", "p24", "p25"], "two things")

P.claim("c01", "The Pact considers sending up to 3,000 troops and 24 fighter jets to Halvar", "0.1 0.2 1.1 1.2 2.3", ["out:transmar"])
P.claim("c02", "Five countries take part and the first units arrive in early August", "0.3 1.3 2.4", ["out:transmar"])
P.claim("c03", "Nobody wants to call it a garrison", "0.4 1.4 2.5", ["out:transmar"])
P.claim("c04", "Ambassadors discussed the plan and ministers will on 18 June", "0.5 1.7", ["out:transmar"])
P.claim("c05", "Brenland has offered about 900 soldiers", "0.6 1.5", ["out:transmar"])
P.claim("c06", "Castria sends aircraft only after a vote in its parliament", "0.8 1.6 3.21 5.14", ["out:transmar", "out:nordwire", "pub:observer"], accept=[2, 3])
P.claim("c07", "At least two governments, among them Sarovia, want Dravia's consent", "0.16 1.8", ["out:transmar"], accept=[1, 2])
P.claim("c08", "Melnik: a paper about silence, not about squadrons", "0.13 1.9", ["out:transmar"], accept=[1, 2])
P.claim("c09", "Serrat: a truce without soldiers is a fence drawn in chalk", "0.15 1.15", ["out:transmar"], accept=[1, 2])
P.claim("c10", "More than 21,000 people were killed in 14 months", "0.18 1.14", ["org:relief"], accept=[1, 2])
P.claim("c11", "Castellan: every pair of boots that comes with a mandate", "1.10 2.6", ["pub:orsen"], accept=[1, 2])
P.claim("c12", "The memo: Dravia's consent is desirable, no precondition", "3.5 5.2", ["out:nordwire"])
P.claim("c13", "The first phase costs 340 million marks", "3.4 5.3", ["out:nordwire"])
P.claim("c14", "The memo counts on 400 soldiers and four transport aircraft of Norhaven", "3.11 4.5", ["out:nordwire"])
P.claim("c15", "Oskeld: I want a mission, I want it soon and I want it lawful", "3.14 5.11", ["out:nordwire"])
P.claim("c16", "Oskeld will put a proposal to the ministers", "3.13 5.12", ["out:nordwire"], accept=[1, 2])
P.claim("c17", "Vrabel threatens to block a mission to which Dravia has not agreed", "3.17 5.23", ["out:nordwire", "pub:observer"], accept=[1, 2])
P.claim("c18", "Eikeland does not doubt the memo, but its arithmetic", "4.9 5.21", ["pub:radio"])
P.table("troops", ["f0.1", "f0.2", "f1.1", "f1.3", "f2.2", "f2.5", "f3.1", "f3.2", "f3.7", "f5.3", "f5.4"])
P.table("aircraft", ["f0.3", "f1.2", "f1.4", "f2.3", "f3.3"])
P.table("brenland", ["f0.5", "f1.6", "f2.1", "f2.8", "f3.10"])
P.table("norhaven", ["f3.8", "f4.1", "f4.2", "f4.3", "f4.6"])
P.table("dead", ["f0.7", "f1.9", "f3.11"])
P.table("cost", ["f3.6", "f5.2"])
