"""Closed pile: a planned lithium mine, a leaked study and a protest that turned violent. Everything in it is invented."""
from sheet import Pile

P = Pile("mine", "a lithium mine: a leaked draft study, a protest with two accounts, retellings in trade press and blogs", '''
# Issues of the invented lithium story.

[[issue]]
id = "licence"
question = "The state licenses the lithium mine at Pravice"
terms = ["the planned mine", "construction of the mine", "grant the licence", "permit for the mine", "lithium mine", "sign the licence"]
against_terms = ["the licence must never be granted", "refuse the licence"]

[[issue]]
id = "referendum"
question = "The valley votes on the mine in a local referendum"
terms = ["referendum on the mine", "local vote", "a referendum", "vote in the five municipalities"]

[[issue]]
id = "inquiry"
question = "An independent commission examines the police operation"
terms = ["independent commission", "inquiry into the police operation", "commission of inquiry"]
''')
P.entities("""
out:conpress | Continental Press | agency
pub:post | Sedlin Post | outlet | the Post; a newspaper in Loravia; the paper
org:alive | Jasna Alive | organisation | Environmental group Jasna Alive; Association for the Protection of the Jasna Valley; We
pub:monitor | Battery Metals Monitor | outlet | the publication
pub:vestnik | vestnik-sirin.info | outlet
pub:longweek | The Long Week | outlet
out:radio | state radio | outlet
out:channel | Valley Today | outlet | the Telegram channel Valley Today
gov:loravia | Loravia | government | Halmeny; the government
org:mining | Ministry of Mining | government | The Ministry of Mining; the ministry; the mining ministry | gov:loravia
per:velk | Dusan Velk | person | Mining Minister Dusan Velk; Velk; the minister; he; Minister Dusan Velk | gov:loravia
org:police | interior police directorate | organisation | the police; Police; the directorate; the interior directorate
per:tancik | Radim Tancik | person | police spokesman Radim Tancik; the police spokesman; Tancik; he | org:police
gov:sedlin | Sedlin | government | the town of Sedlin; The council of Sedlin
per:kolbe | Marta Kolbe | person | Marta Kolbe, the mayor of Sedlin; Mayor Kolbe; Kolbe; the mayor of Sedlin; she | gov:sedlin
gov:pravice | Pravice | government | the municipality of Pravice
per:hradan | Ivo Hradan | person | The mayor of the village of Pravice, Ivo Hradan; Hradan; he | gov:pravice
org:aurelia | Aurelia Battery Metals | company | Aurelia; the company; The company Aurelia
per:pell | Gordon Pell | person | Gordon Pell, Aurelia's chief executive; Pell; the head of the company | org:aurelia
anon:aurspokes | a company spokeswoman | anonymous | | org:aurelia
per:wessel | Ada Wessel | person | Regional hospital director Ada Wessel
org:hospital | the regional hospital | organisation | The hospital
per:mirel | Teodora Mirel | person | our coordinator, Teodora Mirel; Mirel | org:alive
grp:organisers | organisers | group | the organisers; The organizers | org:alive
per:bostan | Emil Bostan | person | hydrogeologist Emil Bostan; he
doc:draft | a draft of the environmental study | document | Draft study; the study; a government study; the document
grp:authors | the authors | group
anon:author | one of its authors | anonymous
anon:two | two people with knowledge of the ministry's plans | anonymous
anon:doctor | a doctor at the hospital | anonymous
anon:official | a government official | anonymous | | gov:loravia
anon:insiders | insiders | anonymous
anon:localmedia | local media | anonymous
anon:eyewitnesses | eyewitnesses | anonymous
anon:scientists | scientists | anonymous
anon:newspapers | the newspapers | anonymous
anon:driver | the driver | anonymous | a man who worked at the camp
doc:release | the ministry's own press release | document
per:dorn | Jelka Dorn | person | Dorn; she
per:rask | Clive Rask | person | Analyst Clive Rask of Fennimore Securities | org:fennimore
org:fennimore | Fennimore Securities | company | Fennimore
grp:ministry | the ministry | group | | gov:loravia
grp:pravicemayor | the mayor of the village of Pravice | group | | per:hradan
grp:sedlinmayor | the mayor of Sedlin | group | | per:kolbe
grp:company | the company | group | | org:aurelia
grp:head | the head of the company | group | | per:pell
""")

P.doc("000_conpress.txt", "out:conpress", r'''
#T Dozens hurt as march against lithium mine turns violent in Loravia
#N [[date|October 11, 2025]] 8:41 PM

SEDLIN, Loravia, Oct 11 ([[outlet|Continental Press]]) - [[e:e01|Police fired tear gas]] [[d:e01|on Saturday]] to break up a march against a planned lithium mine in the west of Loravia, after a rally in the town of Sedlin descended into clashes that left [[f1|dozens of people]] injured.

[[u:r01a|[[c1|[[f2|Some 1,500 people]] took part]], [[q1|according to]] [[s1|the interior police directorate]]; [[s2|organisers]] [[q2|put]] [[c2|the crowd at [[f3|more than 6,000]]]].]]

[[u:r02a|[[c3|[[f4|Fourteen officers]] were hurt, [[f5|three of them]] seriously]], [[s3|police spokesman Radim Tancik]] [[q3|said]].]] [[s4|He]] [[q4|blamed]] [[c4|“a hard core of [[f6|60 to 80 masked men]]”]] who, [[s5|he]] [[q5|said]], [[c5|had come from outside the valley with stones and iron bars in their rucksacks]].

[[c6|“Nobody in that square was touched without a reason,”]] [[s6|Tancik]] [[q6|added]].

[[s7|[[a8|Environmental group Jasna Alive]]]], which had called the march, [[q7|disputed]] [[c7|that account]], [[q8|saying]] [[c8|the first canister was fired while the mayor of Sedlin was still on the stage]].

[[s9|Regional hospital director Ada Wessel]] [[q9|said]] [[c9|[[f7|31 people]] had been treated, among them [[f8|nine police officers]], and that two remained in intensive care]].

[[s10|Aurelia Battery Metals, the Melbourne-listed company behind the project]], [[q10|said]] it was [[q10|“saddened”]] and [[c10|would halt drilling at its Pravice camp for [[f9|seven days]]]].

The company plans to extract [[f10|up to 24,000 tonnes]] of lithium carbonate a year from beneath farmland along the Jasna river.

[[s11|Mining Minister Dusan Velk]] [[q11|told]] state radio [[q11|that]] [[p:p01|[[c11|the licence “will be granted or refused on the evidence of the environmental study, and on nothing else”]]]], and [[q12|appealed for]] [[c12|calm]].

[[d:e02|In April]], [[e:e02|[[s13|Velk]] [[q13|had promised investors that]]]] [[p:p02|[[c13|the permit would be in their hands by the end of the year]]]].

[[p:p03|[[s14|Marta Kolbe, the mayor of Sedlin]], [[q14|called for]] [[c14|a referendum in [[f11|the five municipalities]] of the valley]]]].

[[x15|[[c15|“I stood on that stage with my mouth full of gas,”]]]] [[s15|she]] [[q15|said]]. [[p:p04|[[c15|“This mine will not be dug over our heads.”]]]]

[[s16|[[n1|Two]] people with knowledge of the ministry's plans]] [[q16|said]] [[c16|[[e:e04|the study]], due this month, was now [[h16|expected]] [[d:e04|in December]]]].

#F (Reporting by Jonas Adler in Sedlin and Rita Moll in Halmeny; Editing by Sean Parry)
'''.replace("[[q10|said]] it was [[q10|“saddened”]] and [[c10|would halt", "[[q10|said]] [[c10|it was “saddened” and would halt").replace("and [[q12|appealed for]] [[c12|calm]]", "[[t|and appealed for calm]]"), '''
1 indirect org:police
2 indirect grp:organisers
3 indirect per:tancik
4 mixed per:tancik basis=coref modealt=act
5 T2 indirect per:tancik basis=coref
6 direct per:tancik
7 T2 act org:alive
8 indirect org:alive
9 indirect per:wessel
10 mixed org:aurelia
11 mixed per:velk alt=out:radio>per:velk
13 act per:velk
14 act per:kolbe
15 direct per:kolbe basis=coref
16 indirect anon:two
''', date="2025-10-11", wire=True, figures='''
1 24 99 people approx T2 accept=24..-
2 1500 1500 people approx att=1 table=crowd
3 6000 - people att=2 table=crowd
4 14 14 officers att=3 table=officers
5 3 3 officers att=3 T2
6 60 80 men att=4
7 31 31 people att=9 table=hurt
8 9 9 officers att=9 table=officers
9 7 7 days att=10
10 - 24000 tonnes T2
11 5 5 municipalities att=14 T2
''')

P.doc("001_sedlinpost.txt", "pub:post", r'''
#F Home | Town | Valley | Sport | Obituaries | E-paper
#F [[outlet|Sedlin Post]]
#F 11°C, fog in the valley
#T [[s1|Draft study]][[q1|:]] [[c1|wells [[h1|could]] lose up to [[f1|nine metres]]]]
#K After the gas: [[s2|ministry]] [[q2|insists]] [[c2|both mayors agreed to a truce]]
#N By Petra Lomnik · Monday, [[date|13 October 2025]]
#F Share · Print · Comments (214)

[[u:r04a|[[c3|The groundwater in the lower Jasna valley [[h3|could]] drop by [[f2|between four and nine metres]] [[k3|if the planned mine pumps [[f3|more than 60 litres]] a second]]]], [[q3|according to]] [[s3|a draft of the environmental study]] that the Post has seen. [[c4|Within a radius of [[f4|three kilometres]]]], [[s4|the authors]] [[q4|write]], [[c4|“individual wells are likely to fall dry in the summer months”]].]]

The [[f5|340-page]] paper, [[e:e11|dated]] [[d:e11|26 September]], was drawn up by the Polytechnic Institute of Halmeny and paid for by the mine's owner, Aurelia. [[t|Its lead author, hydrogeologist Emil Bostan, would neither confirm nor deny its authenticity when reached on Sunday evening.]] [[x5|[[c5|“Drafts are drafts,”]]]] [[s5|he]] [[q5|said]]. [[c5|“They get better.”]]

[[t|Aurelia does not contest the figures as such]]; [[c6|the document]], [[s6|a company spokeswoman]] [[q6|said]], [[c6|“has been overtaken by newer measurements”]].

#S Who was in the room?

[[e:e05|[[s7|The Ministry of Mining]] [[q7|announced]]]] [[d:e05|on Friday]] [[q7|that]] [[c7|[[e:e03|it had agreed with both mayors at a meeting in Halmeny]] [[d:e03|the day before]] that there would be no road blockades until the study was published]]. [[t|Kolbe knows of that agreement only from the radio.]] [[c8|She had not been invited]], [[s8|the mayor of Sedlin]] [[q8|told]] the Post, [[c8|let alone agreed to anything]].

[[u:r03a|[[s9|Her colleague in Pravice, Ivo Hradan]], [[q9|confirms]] [[c9|having been there]]. [[c10|But nothing was signed]], [[s10|he]] [[q10|stresses]], [[c10|and nothing was asked of him]]. [[c11|“We had coffee, and the [[a11|minister]] talked.”]] [[p:p05|[[s12|He]] [[q12|remains in favour of]] [[c12|the mine]]]] – [[K:p05|[[k12|provided that [[f6|five percent]] of the sales stay in the municipality]]]].]]

[[t|The ministry left a list of questions unanswered until Sunday night.]]

#S Stones, gas and a white van

About Saturday there are now several versions. [[s13|The police]] [[q13|speak of]] [[c13|[[f7|14 injured officers]]]]; the hospital treated [[f8|nine]]. [[c14|[[f9|22 people]] were detained]], [[s14|the directorate]] [[q14|reports]], [[c14|of whom [[f10|19]] have since been released]].

[[u:r05a|[[t|Jelka Dorn, who keeps bees behind the sawmill, saw men jump out of a white van without plates and line up beside the cordon.]] [[s15|She]] [[q15|is sure]][[q15|:]] [[c15|“They were no policemen. They wore the same boots as the guards up at the camp.”]] [[s16|Mayor Kolbe]], too, [[q16|is convinced that]] [[c16|private security staff of the company took part]]. [[s17|Aurelia]] [[q17|rules]] [[x17|this]] [[q17|out]]: [[c17|its guards “did not leave the site at any time on Saturday”]].]]

[[c18|The first gas was fired at 14:20, when the mayor was speaking]] – [[q18|that is what]] [[s18|the organisers]] [[q18|say]]. [[q19|According to]] [[s19|the police]], [[c19|the order was given at 14:50, after an officer had been hit on the head by a kerbstone]].

[[p:p06|[[s20|Jasna Alive]] [[q20|wants]] [[c20|an independent commission of inquiry]]]]. [[p:p07|[[s21|The interior directorate]] [[q21|sees no reason for]] [[c21|one]]]]: [[c22|the operation]], [[s22|it]] [[q22|said in writing]], [[c22|had been “proportionate throughout”]].

#F Read also
#F “I have buried two dogs since spring”: a shepherd's complaint
#F Sedlin beat Lower Tarnik 3-1
#F Mayor of Lower Tarnik: bridge will cost 4 million
#F Order the weekend edition for 9.90 a month
#F © Sedlin Post Publishing House
'''.replace("[[c11|“We had coffee, and the [[a11|minister]] talked.”]]", "[[c11|“We had coffee, and the minister talked.”]]").replace("[[s10|he]] [[q10|stresses]]", "[[s10|[[a11|he]]]] [[q10|stresses]]"), '''
1 T2 indirect doc:draft
2 T2 indirect org:mining
3 indirect doc:draft
4 mixed doc:draft>grp:authors sp=grp:authors alt=grp:authors,doc:draft spalt=doc:draft
5 direct per:bostan basis=coref
6 mixed anon:aurspokes alt=org:aurelia
7 act org:mining modealt=indirect
8 indirect per:kolbe basis=coref
9 act per:hradan modealt=indirect
10 indirect per:hradan basis=coref
11 direct per:hradan basis=coref
12 attitude per:hradan basis=coref
13 T2 indirect org:police
14 indirect org:police
15 direct per:dorn basis=coref
16 attitude per:kolbe
17 mixed org:aurelia modealt=act
18 indirect grp:organisers
19 indirect org:police
20 attitude org:alive modealt=act
21 attitude org:police
22 mixed org:police basis=coref
''', date="2025-10-13", figures='''
1 - 9 metres att=1 table=drop
2 4 9 metres att=3 table=drop
3 60 - litres att=3
4 3 3 kilometres att=4
5 340 340 pages T2
6 5 5 percent att=12
7 14 14 officers att=13 table=officers
8 9 9 officers table=officers T2
9 22 22 people att=14 table=detained
10 19 19 people att=14 T2
''')

P.doc("002_alive.txt", "org:alive", r'''
#N [[outlet|Jasna Alive]] – Association for the Protection of the Jasna Valley
#T They gassed a town square. We will be back.
#N Sedlin, [[date|12 October 2025]]

[[t|[[d:e01|Yesterday]] [[e:e01|[[f1|more than 6,000 people]] came to Sedlin]] to say no to the mine.]]

[[s1|Jasna Alive]] [[q1|condemns]] in the strongest terms [[c1|the unprovoked attack on a peaceful assembly]].

[[t|At 14:20, while Mayor Kolbe was speaking, the first canister landed in front of the stage. Not one stone had been thrown by then. [[f2|112 people]] sought help at our first-aid tent; [[f3|at least 40]] were dragged away by the police, among them a boy of fifteen.]]

[[x2|[[c2|“We had children on our shoulders,”]]]] [[q2|says]] [[s2|our coordinator, Teodora Mirel]]. [[c2|“Whoever gave that order must answer for it in court.”]]

[[s3|We]] [[q3|demand that]] [[c3|the recordings of all police cameras be secured, that [[p:p08|an independent commission examine the operation]], and that the Minister of the Interior resign]].

[[s4|The police spokesman's]] [[q4|claim that]] [[c4|masked men from outside had brought iron bars]] [[t|is an invention, and a lazy one]].

[[s5|A doctor at the hospital, who fears for her post]], [[q5|confided to us that]] [[c5|the wards had been instructed not to record injuries caused by gas]].

[[s6|Aurelia]] [[q6|has let it be known that]] [[c6|it will suspend drilling for [[f4|seven days]]]]. [[s7|We]] [[q7|note that]] [[c7|the company suspends nothing: the lorries were running this morning]].

[[s8|We]] [[q8|repeat what we said]] in June: [[p:p09|[[c8|the licence must never be granted, in this form or in any other]]]]. [[p:p10|A referendum whose question is drafted by the ministry is not acceptable to us.]]

The study of the Polytechnic Institute, [[q9|as]] [[s9|one of its authors]] [[q9|admitted to us]], [[c9|was shortened by [[f5|forty pages]] at the wish of the client]].

#F Donations: Jasna Alive, Sparbank Sedlin
#F For inquiries: press@jasna-alive.example
'''.replace("The study of the Polytechnic Institute, [[q9", "[[c9|The study of the Polytechnic Institute]], [[q9").replace("[[p:p10|A referendum whose question is drafted by the ministry is not acceptable to us.]]", "[[p:p10|[[c10|A referendum whose question is drafted by the ministry]] [[q10|is not acceptable to]] [[s10|us]].]]"), '''
1 act - sp=org:alive alt=org:alive
2 direct per:mirel
3 act - sp=org:alive alt=org:alive basis=coref
4 act per:tancik modealt=indirect
5 indirect anon:doctor
6 indirect org:aurelia
7 indirect - sp=org:alive alt=org:alive basis=coref
8 indirect - sp=org:alive alt=org:alive basis=coref modealt=act
9 indirect anon:author
10 T2 attitude - sp=org:alive alt=org:alive basis=coref modealt=act
''', date="2025-10-12", figures='''
1 6000 - people table=crowd
2 112 112 people table=hurt
3 40 - people table=detained
4 7 7 days att=6
5 40 40 pages att=9
''')

P.doc("003_monitor.txt", "pub:monitor", r'''
#F BMM   Lithium   Nickel   Cobalt   Recycling   Events   Log in
#F We value your privacy. Manage choices | Accept
#T Aurelia slides [[f1|11%]] as Loravian study clouds Pravice permit
#N [[outlet|Battery Metals Monitor]] | [[date|14 October 2025]] | Staff
#F Free trial: 14 days of full price data

[[u:r06a|[[e:e06|Shares in Aurelia Battery Metals fell [[f2|as much as 11.4%]] in Melbourne]] [[d:e06|on Tuesday]]]] after [[u:r04b|[[s1|a newspaper in Loravia]] [[q1|reported that]] [[c1|groundwater near its Pravice project would sink by [[f3|nine metres]]]]]].

The stock closed at [[f4|A$1.83]], down [[f5|8.9%]], its lowest since March.

[[c2|The environmental study, leaked to the Sedlin Post over the weekend, had been commissioned by the government]], [[s2|the paper]] [[q2|said]].

[[s3|Gordon Pell, Aurelia's chief executive]], [[q3|told investors on a call that]] [[c3|the figures came from “a superseded model” and that new pumping tests put the maximum drawdown at [[f6|1.5 metres]]]]. [[p:p11|[[c4|“We are ready to build on the day the licence is signed,”]]]] [[s4|he]] [[q4|said]].

[[s5|Pell]] [[q5|expects]] [[c5|the licence before Christmas]]. [[s6|A government official]], who asked not to be identified because the process is confidential, was less sure, [[q6|saying]] [[c6|[[e:e07|a decision [[h6|could]] slip]] into [[d:e07|the second quarter of next year]]]].

[[c7|[[s8|The mining ministry]] [[q8|[[h8|is understood to]] favour]] [[p:p12|[[c8|a smaller pit [[K:p12|[[k8|with a pumping cap of [[f7|50 litres]] per second]]]]]]]]]], [[s7|insiders]] [[q7|said]].

[[s9|Minister Dusan Velk]] has meanwhile backed away from his spring timetable. [[p:p13|[[c9|“No permit without a finished study,”]]]] [[e:e10|[[a9|he]] [[q9|posted]]]] [[d:e10|on Monday]].

[[s10|Analyst Clive Rask of Fennimore Securities]] cut his price target to [[f8|A$2.10]] from [[f9|A$3.40]], but [[q10|reckons]] [[c10|the sell-off is overdone]]. [[c11|“The market has read a headline. Nobody has read [[f10|340 pages]].”]]

[[c13|Saturday's protest, in which [[s12|police]] [[q12|say]] [[c12|[[f11|around 1,500]] took part]], ended with [[f12|45 injured]]]], [[s13|local media]] [[q13|reported]]. [[c14|Drilling at Pravice has been halted]], [[s14|the company]] [[q14|confirmed]].

#F Related
#F Chile output to rise 9% in 2026 — minister
#F Pell: “The West must dig for itself”
#F Spodumene price falls below $800 a tonne
#F Sponsored: why nickel still matters
#F © BMM Data Ltd. Prices delayed.
'''.replace("[[s9|Minister Dusan Velk]] has meanwhile", "Minister Dusan Velk has meanwhile").replace("[[e:e10|[[a9|he]] [[q9|posted]]]]", "[[e:e10|[[s9|he]] [[q9|posted]]]]").replace("[[s10|Analyst Clive Rask", "[[s10|[[a11|Analyst Clive Rask").replace("Fennimore Securities]] cut", "Fennimore Securities]]]] cut"), '''
1 indirect pub:post alt=pub:post>doc:draft
2 indirect pub:post basis=coref
3 mixed per:pell
4 direct per:pell basis=coref
5 attitude per:pell
6 indirect anon:official
7 indirect anon:insiders
8 attitude anon:insiders>org:mining nest=7
9 direct per:velk basis=coref
10 attitude per:rask
11 direct per:rask basis=coref
12 indirect org:police nest=13 alt=anon:localmedia>org:police
13 indirect anon:localmedia
14 indirect org:aurelia basis=coref
''', date="2025-10-14", figures='''
1 11 11 percent table=share T2
2 - 11.4 percent table=share accept=11.4..11.4
3 9 9 metres att=1 table=drop
4 1.83 1.83 AUD
5 8.9 8.9 percent
6 1.5 1.5 metres att=3 table=drop accept=-..1.5
7 50 50 litres att=7 accept=-..50
8 2.1 2.1 AUD
9 3.4 3.4 AUD
10 340 340 pages att=11 T2
11 1500 1500 people approx att=12 table=crowd
12 45 45 injured att=13 table=hurt
''')

P.doc("004_vestnik.html", "pub:vestnik", r'''
#- <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
#- <title>Scientists confirmed: the Jasna valley will remain without water - vestnik-sirin.info</title></head><body>
#F <div class="top"><a href="/">MAIN</a> <a href="/war">CONFLICTS</a> <a href="/econ">ECONOMY</a> <a href="/stars">STARS</a></div>
#N <div class="logo">[[outlet|vestnik-sirin.info]]</div>
#T <h1>[[s1|Scientists]] [[q1|confirmed]][[q1|:]] [[c1|the Jasna valley will remain without water]]</h1>
#N <span class="date">[[date|15 October 2025]], 06:12</span>
#F <div class="share">Telegram · X · VKt · Copy</div>
<p>[[r2|The launch of a lithium mine in Loravia will lead to a fall of the groundwater by [[f1|nine meters]].]] [[c2|This]] [[q2|was reported by]] [[s2|Battery Metals Monitor]] [[q2|with reference to]] [[i2|a government study]].</p>
<p>[[u:r06b|[[q3|According to]] [[s3|the publication]], [[c3|the shares of the company Aurelia collapsed by [[f2|11.4 percent]]]]]], and [[s4|the head of the company]] [[q4|called]] [[c4|the study outdated]]. [[q5|It is noted that]] [[c5|the document was ordered by the government of the country]].</p>
<p>[[u:r03b|[[s6|The mayor of the village of Pravice, Ivo Hradan]], [[q6|stated that]] [[c6|at the meeting with the minister “nothing was signed and nothing was asked.”]] [[q7|As]] [[s7|the Sedlin Post]] [[q7|reports]], [[c7|[[p:p14|[[s8|he]] [[q8|supports]] [[c8|the construction of the mine]]]]]].]] In turn, [[s9|the mayor of Sedlin Marta Kolbe]] [[q9|assured that]] [[c9|she was not told about this meeting]].</p>
<p>[[u:r05b|[[q10|According to]] [[s10|eyewitnesses]], [[c10|guards of the company beat the demonstrators together with the police]]. [[s11|The company Aurelia]] [[q11|denies]] [[c11|the participation of its employees]].]]</p>
<p>[[s12|The Telegram channel Valley Today]] [[q12|writes that]] [[c12|one of the wounded died in the intensive care unit]]. [[s13|The hospital]] [[q13|refuted]] [[c13|this information]].</p>
#S <h3>What preceded this</h3>
#B <p>[[e:e01|A rally against the mine took place in Sedlin]] [[d:e01|on October 11]], which grew into clashes. [[u:r01b|[[q14|According to]] [[s14|the police directorate]], [[c14|[[f3|about 1,500 people]] took part in it]], [[s15|the organizers]] [[q15|named]] [[c15|the number of [[f4|6,000]]]].]] [[u:r02b|[[s16|The police spokesman Radim Tancik]] [[q16|said that]] [[c16|[[f5|14 law enforcement officers]] were seriously injured]].]]</p>
#F <div class="teaser">READ MORE: 5 countries where the water will end by 2030 | Fortune-teller named the year of the great drought</div>
#F <footer>Use of materials is permitted only with a hyperlink. 16+</footer>
#- </body></html>
''', '''
1 T2 indirect pub:monitor>anon:scientists basis=inherited alt=anon:scientists,pub:monitor>doc:draft
2 document pub:monitor>doc:draft sp=pub:monitor
3 indirect pub:monitor basis=coref
4 indirect pub:monitor>per:pell basis=coref modealt=act,attitude
5 agentless pub:monitor basis=inherited alt=pub:monitor>doc:draft
6 mixed per:hradan alt=pub:post>per:hradan
7 indirect pub:post
8 attitude pub:post>per:hradan basis=coref nest=7
9 indirect per:kolbe alt=pub:post>per:kolbe
10 indirect anon:eyewitnesses alt=pub:post>anon:eyewitnesses
11 act org:aurelia alt=pub:post>org:aurelia
12 indirect out:channel
13 act org:hospital
14 indirect org:police
15 indirect grp:organisers
16 indirect per:tancik
''', date="2025-10-15", figures='''
1 9 9 meters att=2 table=drop
2 11.4 11.4 percent att=3 table=share
3 1500 1500 people approx att=14 table=crowd
4 6000 6000 people att=15 table=crowd
5 14 14 officers att=16 table=officers
''')

P.doc("005_longweek.txt", "pub:longweek", r'''
#N [[outlet|The Long Week]]
#T The beekeeper, the minister and the white gold
#K In the Jasna valley a mine that does not yet exist has already divided everything
#N Reportage by Hanne Obrist. Sunday, [[date|19 October 2025]]

The square in Sedlin has been swept. [[c1|Only the lime tree in front of the town hall still remembers the gas]], [[q1|says]] [[s1|Jelka Dorn]], and lays her palm against the bark as if it had a fever.

She has [[f1|forty hives]] behind the sawmill. Her well is [[f2|eleven metres]] deep. If [[c2|the water goes down by [[f3|nine]]]], [[q2|as]] [[s2|the newspapers]] [[q2|say]], [[c3|she will be able to see the bottom]], [[s3|she]] [[q3|reckons]], [[c3|and count the frogs]].

And what did she see on that Saturday? The van, the boots, the men. [[c4|Whether they belonged to Aurelia she would not swear in court]], [[s4|she]] [[q4|admits]] now; [[c4|it had been the boots]].

[[t|Somebody else would swear.]] [[s5|A man who worked at the camp until Wednesday, and who wants to appear here only as “the driver”]], [[q5|claims that]] [[c5|the shift leader sent [[f4|eight guards]] down to the square “to help the uniforms keep order”]]. [[t|He himself stayed in the van.]] [[s6|Aurelia]] [[q6|calls]] [[c6|the story “false from the first word to the last”]].

The police, for their part, have corrected their arithmetic. [[c7|[[f5|Nine officers]], not [[f6|fourteen]], were injured]], [[s7|Tancik]] [[q7|concedes]] on the telephone; [[c7|[[f7|five]] had been counted twice]]. [[t|The [[f8|1,500 demonstrators]] he leaves untouched.]]

#S The minister's tea

Velk receives visitors on the seventh floor in Halmeny and pours the tea himself. [[e:e02|The promise that he made to investors]] [[d:e02|in April]]? [[c8|He had spoken of “a goal”]], [[q8|insists]] [[s8|the minister]], [[c8|never of a date]].

Asked whether he would accept a referendum, he looks for a long time at the lid of the pot. [[x9|[[c9|“I am not afraid of my own citizens,”]]]] [[s9|he]] [[q9|says]] at last. [[p:p15|[[c10|But the constitution knows no local vote on minerals]], [[s10|he]] [[q10|adds]], [[c10|and he does not intend to invent one]]]].

And [[e:e03|the meeting with the mayors]], [[d:e03|ten days ago]]? [[c11|“Both were invited. [[a11|One]] came.”]] [[s12|The ministry's own press release]], still on its website, [[q12|has]] [[c12|both of them sitting at the table]].

#S A change of heart

In Pravice, [[f9|four kilometres]] upstream, Ivo Hradan has taken the company's calendar off the wall. [[t|Two weeks ago he was for the mine.]] [[p:p16|[[c13|“Today I would not sign,”]] [[s13|he]] [[q13|says]], [[c13|“not for [[f10|five percent]] and not for [[f11|ten]].”]]]] It was not the stones that turned him round. He has read the study, all [[f12|340 pages]] of it, and on page 211 [[s14|it]] [[q14|says that]] [[c14|the village spring “cannot be guaranteed”]].

His colleague has gone further. [[P:p17|[[s20|The council of Sedlin]] [[q20|has resolved to]] [[c20|hold [[e:e08|a referendum]] [[d:e08|on 7 December]]]]]]. [[k15|If the government forbids it]], [[e:e09|[[s15|Kolbe]] [[q15|told]] supporters]] [[d:e09|on Wednesday]], [[p:p17|[[c15|the town would vote all the same, “in the gymnasium, if need be”]]]].

That does not please everybody on her side. [[c16|A vote can be lost]], [[s16|Teodora Mirel of Jasna Alive]] [[q16|points out]], [[c16|and a river cannot be put to the vote]]. Her people [[q17|would not boycott]] it, [[s17|she]] [[q17|concedes]], [[K:p18|[[k17|as long as the question is not written in Halmeny]]]].

In Melbourne the share has won back half of what it lost. [[s18|Fennimore, the broker]], [[q18|has written to its clients that]] [[c18|the risk of a refusal is “small but no longer zero”]].

[[t|At dusk Dorn closes the hives. They say that lithium calms people.]] [[c19|“I have not noticed it,”]] [[s19|she]] [[q19|says]].
'''.replace("[[c11|“Both were invited. [[a11|One]] came.”]]", "[[c11|“Both were invited. One came.”]]").replace("[[c10|But the constitution", "[[c10|But the constitution").replace("[[s9|he]] [[q9|says]] at last", "[[s9|he]] [[q9|says]] at last").replace("[[s10|he]] [[q10|adds]]", "[[s10|[[a11|he]]]] [[q10|adds]]").replace("Her people [[q17|would not boycott]] it, [[s17", "[[p:p18|[[c17|Her people would not boycott it]]]], [[s17"). replace("[[x9|[[c9|“I am not afraid of my own citizens,”]]]]", "[[c9|“I am not afraid of my own citizens,”]]"), '''
1 indirect per:dorn
2 indirect anon:newspapers
3 attitude per:dorn basis=coref modealt=indirect
4 indirect per:dorn basis=coref
5 mixed anon:driver
6 mixed org:aurelia modealt=act
7 indirect per:tancik
8 mixed per:velk basis=coref
9 direct per:velk basis=coref
10 indirect per:velk basis=coref
11 direct per:velk basis=coref
12 indirect doc:release alt=org:mining>doc:release,org:mining
13 direct per:hradan basis=coref
14 mixed doc:draft basis=coref
15 mixed per:kolbe
16 indirect per:mirel
17 indirect per:mirel basis=coref
18 mixed org:fennimore
19 direct per:dorn basis=coref
20 T2 act gov:sedlin
''', date="2025-10-19", figures='''
1 40 40 hives T2
2 11 11 metres T2
3 9 9 metres att=2 table=drop T2
4 8 8 guards att=5
5 9 9 officers att=7 table=officers
6 14 14 officers att=7 table=officers T2
7 5 5 officers att=7 T2
8 1500 1500 demonstrators table=crowd
9 4 4 kilometres T2
10 5 5 percent att=13 T2
11 10 10 percent att=13 T2
12 340 340 pages T2
''')

P.event("e01", "March and clashes in Sedlin", "2025-10-11", "2025-10-11", basis="'on Saturday', 'Yesterday' from 12 October, 'on October 11'")
P.event("e02", "Velk promises the permit by the end of the year", "2025-04-01", "2025-04-30", basis="'In April', last before October 2025")
P.event("e03", "Meeting of the minister and the mayors in Halmeny", "2025-10-09", "2025-10-09", basis="'the day before' Friday, 10 October; 'ten days ago' from 19 October")
P.event("e04", "The study is delivered", "2025-12-01", "2025-12-31", tier=2, status="planned", basis="'in December', report of October 2025")
P.event("e05", "The ministry announces a truce with the mayors", "2025-10-10", "2025-10-10", basis="'on Friday' from Monday, 13 October 2025")
P.event("e06", "Shares in Aurelia fall", "2025-10-14", "2025-10-14", basis="'on Tuesday', report of Tuesday, 14 October 2025")
P.event("e07", "The decision slips", "2026-04-01", "2026-06-30", tier=2, status="planned", basis="'the second quarter of next year' from 2025")
P.event("e08", "Referendum in Sedlin", "2025-12-07", "2025-12-07", status="planned", basis="'on 7 December', report of October 2025")
P.event("e09", "Kolbe speaks to supporters", "2025-10-15", "2025-10-15", tier=2, basis="'on Wednesday' from Sunday, 19 October 2025")
P.event("e10", "Velk posts that there is no permit without a study", "2025-10-13", "2025-10-13", basis="'on Monday' from Tuesday, 14 October 2025")
P.event("e11", "The draft is dated", "2025-09-26", "2025-09-26", tier=2, basis="'26 September', last before 13 October 2025")

P.reuse("r01", "same_passage_retranslated", "unknown (004 names no agency)")
P.reuse("r02", "same_passage_retranslated", "unknown (004 names no agency)")
P.reuse("r03", "same_passage_retranslated", "001 to 004 (credited)")
P.reuse("r04", "parallel_retelling_same_origin", "001 to 003 (credited)", tier=2)
P.reuse("r05", "parallel_retelling_same_origin", "unknown (004 gives no credit here)", tier=2)
P.reuse("r06", "same_passage_retranslated", "003 to 004 (credited)")
P.lineage([0, 4], "out:conpress", "the agency's numbers as background", ["r01", "r02"])
P.lineage([1, 3, 4], "pub:post", "the Post's draft study, retold twice", ["r03", "r04"])
P.lineage([3, 4], "pub:monitor", "004 retells the trade paper", ["r06"])
for a, b in ((2, 3), (2, 4), (0, 5)): P.unrelated(a, b, "no shared passage")
P.story("S1", range(6), "the lithium mine at Pravice and the clashes in Sedlin")

P.pos("p01", "gov:loravia", "licence", "open", "2025-10-11", "2025-10-11", att="0.11", speaker="per:velk")
P.pos("p02", "gov:loravia", "licence", "for", "2025-04-01", "2025-04-30", att="0.13", speaker="per:velk")
P.pos("p03", "gov:sedlin", "referendum", "for", "2025-10-11", "2025-10-11", att="0.14", speaker="per:kolbe")
P.pos("p04", "gov:sedlin", "licence", "against", "2025-10-11", "2025-10-11", att="0.15", tier=2, speaker="per:kolbe")
P.pos("p05", "gov:pravice", "licence", "for_if", "2025-10-13", "2025-10-13", att="1.12", speaker="per:hradan")
P.pos("p06", "org:alive", "inquiry", "for", "2025-10-13", "2025-10-13", att="1.20")
P.pos("p07", "org:police", "inquiry", "against", "2025-10-13", "2025-10-13", att="1.21")
P.pos("p08", "org:alive", "inquiry", "for", "2025-10-12", "2025-10-12", att="2.3")
P.pos("p09", "org:alive", "licence", "against", "2025-10-12", "2025-10-12", att="2.8")
P.pos("p10", "org:alive", "referendum", "against", "2025-10-12", "2025-10-12", att="2.10", tier=2, accept=["for_if"])
P.pos("p11", "org:aurelia", "licence", "for", "2025-10-14", "2025-10-14", att="3.4", tier=2, speaker="per:pell")
P.pos("p12", "gov:loravia", "licence", "for_if", "2025-10-14", "2025-10-14", att="3.8", tier=2, speaker="org:mining", accept=["for", "open"])
P.pos("p13", "gov:loravia", "licence", "open", "2025-10-13", "2025-10-13", att="3.9", speaker="per:velk", accept=["for_if", "against"])
P.pos("p14", "gov:pravice", "licence", "for", "2025-10-15", "2025-10-15", att="4.8", speaker="per:hradan")
P.pos("p15", "gov:loravia", "referendum", "against", "2025-10-19", "2025-10-19", att="5.10", speaker="per:velk")
P.pos("p16", "gov:pravice", "licence", "against", "2025-10-19", "2025-10-19", att="5.13", speaker="per:hradan")
P.pos("p17", "gov:sedlin", "referendum", "for", "2025-10-15", "2025-10-15", att="5.15", speaker="per:kolbe")
P.pos("p18", "org:alive", "referendum", "for_if", "2025-10-19", "2025-10-19", att="5.17", tier=2, speaker="per:mirel", accept=["open"])

P.conflict("k01", "accounts conflict", "the meeting: the ministry says both mayors agreed v. Kolbe was not invited v. only one came", ["1.7", "1.2", "5.12"], ["1.8", "4.9"], ["5.11"])
P.conflict("k02", "accounts conflict", "the first gas: while the mayor spoke v. half an hour later, after an officer was hit", ["0.8", "1.18"], ["1.19"])
P.conflict("k03", "denial", "guards of the company at the square v. Aurelia", ["1.15", "1.16", "4.10", "5.5"], ["1.17", "4.11", "5.6"])
P.conflict("k04", "positions conflict", "Hradan: for the mine with five percent v. would not sign", ["1.12", "p05", "4.8", "4.7", "p14"], ["5.13", "p16"])
P.conflict("k05", "figures differ", "officers hurt: fourteen v. nine", ["0.3", "f0.4", "1.13", "f1.7", "4.16", "f4.5"], ["f0.8", "0.9", "f1.8", "5.7", "f5.5"])
P.conflict("k06", "figures differ", "the crowd: 1,500 (police) v. more than 6,000 (organisers)", ["0.1", "f0.2", "3.12", "f3.11", "4.14", "f4.3", "f5.8"], ["0.2", "f0.3", "f2.1", "4.15", "f4.4"])
P.conflict("k07", "positions conflict", "Velk: promised the permit by the end of the year v. spoke of a goal, never of a date v. no permit without a study", ["0.13", "p02"], ["5.8"], ["3.9", "0.11", "p13", "p01"], tier=2)
P.conflict("k08", "denial", "drilling is halted v. the company suspends nothing", ["0.10", "2.6", "3.14"], ["2.7"], tier=2)
P.conflict("k09", "accounts conflict", "who paid for the study: Aurelia (the Post) v. the government", ["f1.5"], ["3.2", "4.5"], tier=2)
P.conflict("k10", "figures differ", "the fall of the groundwater: four to nine v. 1.5 metres", ["1.3", "f1.2"], ["3.3", "f3.6"], tier=2)
P.conflict("k11", "hedge lost", "could drop by four to nine metres if v. would sink by nine v. will lead to", ["1.3", "f1.2"], ["3.1", "f3.3"], ["4.1", "4.2", "f4.1"], tier=2)
P.conflict("k12", "condition dropped", "for the mine if five percent stay v. supports the construction", ["1.12", "p05"], ["4.7", "4.8", "p14"], tier=2)
P.conflict("k13", "attribution differs", "who saw guards: Jelka Dorn v. eyewitnesses", ["1.15"], ["4.10"], tier=2)
P.conflict("k14", "denial", "a death in intensive care v. the hospital", ["4.12"], ["4.13"], tier=2)
P.conflict("k15", "figures differ", "injured: 31 (hospital) v. 45 (local media) v. 112 (first-aid tent)", ["0.9", "f0.7"], ["3.13", "f3.12"], ["f2.2"], tier=2)
P.conflict("k16", "figures differ", "detained: 22 (police) v. at least 40", ["1.14", "f1.9"], ["f2.3"], tier=2)
P.conflict("k17", "denial", "masked men with stones and iron bars: Tancik v. Jasna Alive, unprovoked", ["0.4", "0.5", "2.4", "0.6"], ["0.7", "2.1"], tier=2)
P.conflict("k18", "wording drift", "three of fourteen seriously hurt became fourteen seriously", ["0.3", "f0.5"], ["4.16"], tier=2)
P.conflict("k19", "positions conflict", "a referendum: Kolbe for it v. Velk against", ["0.14", "5.15", "p03", "p17"], ["5.10", "p15"], tier=2)
P.conflict("k20", "condition dropped", "drilling halted for seven days v. halted", ["0.10", "2.6"], ["3.14"], tier=2)
P.no_conflict("licence: Aurelia for it, Jasna Alive against it", ["p11", "p09"], "two actors")
P.no_conflict("shares fell by as much as 11.4 and closed 8.9 percent lower", ["f3.2", "f3.5"], "low of the day and close")
P.no_conflict("no permit without a finished study v. granted or refused on the evidence of the study", ["p01", "p13"], "same")
P.no_conflict("60 litres in the draft v. a cap of 50 litres", ["f1.3", "f3.7"], "a threshold and a plan")
P.no_conflict("22 were detained, 19 released", ["f1.9", "f1.10"], "part of the whole")

P.claim("c01", "Groundwater falls by up to nine metres", "1.1 1.3 3.1 4.1 4.2 5.2", ["pub:post"], accept=[1, 2])
P.claim("c02", "1,500 people took part (police)", "0.1 3.12 4.14", ["out:conpress", "anon:localmedia"], accept=[1, 2])
P.claim("c03", "6,000 people took part (organisers)", "0.2 4.15", ["out:conpress"], accept=[1, 2])
P.claim("c04", "Fourteen officers were hurt", "0.3 1.13 4.16", ["out:conpress", "pub:post"])
P.claim("c05", "The first gas was fired while the mayor was speaking", "0.8 1.18", ["out:conpress", "pub:post"], accept=[1, 2])
P.claim("c06", "Aurelia halts drilling", "0.10 2.6 3.14", ["out:conpress", "org:alive", "pub:monitor"], accept=[1, 3])
P.claim("c07", "The study was ordered by the government", "3.2 4.5", ["pub:monitor"], accept=[1, 2])
P.claim("c08", "At the meeting nothing was signed and nothing asked (Hradan)", "1.10 4.6", ["pub:post"])
P.claim("c09", "Hradan supports the mine", "1.12 4.7 4.8", ["pub:post"])
P.claim("c10", "Kolbe was not invited to the meeting", "1.8 4.9", ["pub:post"])
P.claim("c11", "Guards of the company were at the square", "1.15 1.16 4.10 5.5", ["pub:post", "pub:longweek"])
P.claim("c12", "Aurelia: its guards were not there", "1.17 4.11 5.6", ["pub:post", "pub:longweek"])
P.claim("c13", "Both mayors were at the meeting (the ministry)", "1.2 1.7 5.12", ["pub:post", "pub:longweek"], accept=[1, 2])
P.claim("c14", "Jasna Alive demands an independent commission", "1.20 2.3", ["pub:post", "org:alive"], accept=[1, 2])
P.claim("c15", "Masked men came from outside with iron bars", "0.4 0.5 2.4", ["out:conpress", "org:alive"], accept=[1, 2])
P.claim("c16", "The study is outdated (Aurelia)", "1.6 3.3 4.4", ["pub:post", "pub:monitor"])
P.claim("c17", "Shares in Aurelia fell by 11.4 percent", "4.3", ["pub:monitor"])
P.claim("c18", "One of the wounded died", "4.12", ["out:channel"])
P.claim("c19", "Velk: the permit comes by the end of the year", "0.13", ["out:conpress"])
P.claim("c20", "A decision could slip into the second quarter", "3.6", ["pub:monitor"])
P.table("crowd", ["f0.2", "f0.3", "f2.1", "f3.11", "f4.3", "f4.4", "f5.8"])
P.table("drop", ["f1.2", "f3.3", "f3.6", "f4.1"])
P.table("officers", ["f0.4", "f0.8", "f1.7", "f1.8", "f4.5", "f5.5"])
P.table("hurt", ["f0.7", "f2.2", "f3.12"])
P.table("detained", ["f1.9", "f2.3"])
P.table("share", ["f3.2", "f4.2"])
