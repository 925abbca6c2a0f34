"""A closed pile: a power cable under a gulf is cut; two countries, two ministers, an alliance, an operator, an insurer, a freighter. Everything in it is invented."""
from sheet import Pile

P = Pile("cable", "a cut power cable under the sea: an accused freighter, a denial, patrol ships, a port ban on which two ministers differ, an operator and an insurer", '''
# Issues of the invented cable story.

[[issue]]
id = "ban"
question = "Sarvia and the Compact close their ports to Kestrian-owned ships (sanctions)"
terms = ["port ban", "ban on Kestrian-owned vessels", "sanctions", "closing the ports", "trade measures", "boycott of ships", "restriction on vessels", "a ban"]
against_terms = ["keep the ports open", "no sanctions"]

[[issue]]
id = "patrol"
question = "The Northern Compact sends patrol ships to the Gulf of Torm"
terms = ["patrol ships", "patrol vessels", "warships", "gunboats", "dispatch of warships", "send our boat"]

[[issue]]
id = "inquiry"
question = "Sarvia and Kestria hold a joint inquiry into the cut"
terms = ["joint inquiry", "joint commission", "commission of inquiry", "commission"]

[[issue]]
id = "second"
question = "A second power cable is laid between the two countries"
terms = ["second cable", "a second line", "another cable", "spare cable"]
''')
P.entities("""
out:meridian | Meridian | agency | Meridian; the Meridian agency; the agency Meridian; the agency
pub:standard | The Lindmar Standard | outlet | the Standard; The Lindmar Standard; this newspaper
org:kmfa | Ministry of Foreign Affairs of the Republic of Kestria | organisation | Kestria's foreign ministry; The Ministry of Foreign Affairs; The Ministry; the Ministry; It; the foreign ministry in Ordun | gov:kestria
pub:tormcoast | Torm Coast Today | outlet
pub:herald | Ordun Herald | outlet | the Herald
pub:hull | Hull & Cable | outlet
pub:six | Sarvia Six | outlet | Tonight with Mara Quist
pub:reckoning | Dead Reckoning | outlet
gov:sarvia | Sarvia | government | Sarvia; Lindmar; the Sarvian side; the Sarvian Government
gov:kestria | Kestria | government | Kestria; Ordun; the government in Ordun; The Government
gov:ludmere | Ludmere | government | Ludmere
org:compact | Northern Compact | organisation | the Northern Compact; The Compact; the alliance; the secretariat; Compact
per:royle | Edda Royle | person | Foreign Minister Edda Royle; Royle; she; the foreign minister; Sarvia's foreign minister, Edda Royle; Sarvian minister; Edda
per:orrin | Casper Orrin | person | Casper Orrin; Orrin; he; Economy minister; the economy minister; ORRIN; Casper
per:dray | Alma Dray | person | Prime Minister Alma Dray; Alma Dray; the prime minister; she; her
org:coast | Coast Party | organisation | the opposition Coast Party
per:hask | Bertil Hask | person | Bertil Hask; Bertil Hask of the opposition Coast Party; Hask | org:coast
org:board | Maritime Safety Board | organisation | the Maritime Safety Board; safety board; the board | gov:sarvia
doc:note | a preliminary note of the Maritime Safety Board | document | the note; the paper; a preliminary note of the Maritime Safety Board which the Standard has seen
grp:noteauthors | its authors | group | its authors; they | org:board
org:guard | Sarvian coast guard | organisation | the coast guard | gov:sarvia
per:stenn | Ylva Stenn | person | its commander, Ylva Stenn; Stenn | org:guard
org:interlink | Gulf Interlink | company | its operator, Gulf Interlink; the company; the operator; Gulf Interlink
per:thiele | Ragna Thiele | person | chief executive Ragna Thiele; Gulf Interlink's Ragna Thiele; She | org:interlink
per:brand | Otis Brand | person | chief engineer Otis Brand; the engineer; Brand | org:interlink
org:sandlow | Sandlow Mutual | company | The insurer, Sandlow Mutual of Port Callow; insurer; Sandlow; the insurer
per:aske | Priti Aske | person | Priti Aske, head of marine claims at Sandlow Mutual; she; Aske | org:sandlow
per:vantu | Ilir Vantu | person | Kestria's foreign ministry spokesman, Ilir Vantu; The spokesman of the Ministry, Ilir Vantu; Ilir Vantu; Vantu; he | gov:kestria
per:dosk | Mirela Dosk | person | Minister of Transport Mirela Dosk; Dosk; the Minister of Transport; the transport minister | gov:kestria
per:rusk | Ana Rusk | person | Deputy Minister Ana Rusk | gov:kestria
doc:log | the log of the Pale Heron | document | The log of the Pale Heron; the log
doc:agreement | the Agreement of 2009 | document | the Agreement of 2009
org:belmora | Belmora Lines | company | The ship's owner, Belmora Lines; Belmora Lines; her owner, Belmora Lines
per:abt | Goran Abt | person | Goran Abt, master of the Pale Heron; Abt; he; the captain | org:belmora
per:marchetti | Hilde Marchetti | person | Secretary General Hilde Marchetti; Marchetti | org:compact
doc:communique | the Compact's communiqué | document | its communiqué of Thursday
per:kander | Rolf Kander | person | Rolf Kander, defence minister of Ludmere; Rolf Kander; Ludmere's Rolf Kander; Kander | gov:ludmere
org:guild | fishermen's guild | organisation | the fishermen's guild
per:pell | Jonas Pell | person | Jonas Pell, who heads the fishermen's guild; Pell; skipper; a Port Skarne skipper; he | org:guild
per:ohm | Lisbet Ohm | person | Mayor Lisbet Ohm; Ohm; she
per:wray | Tilda Wray | person | Tilda Wray, who owns the ice house; Wray
org:ports | Sarvian Ports Association | organisation | The Sarvian Ports Association; the association
per:leclair | Wanda Leclair | person | Wanda Leclair, a seabed geologist at the University of Callow; Leclair; she
per:quist | Mara Quist | person | QUIST; Mara Quist
anon:security | two Sarvian security officials | anonymous | Two Sarvian security officials; the security people | gov:sarvia
anon:security1 | one of two Sarvian security officials | anonymous | one of them | gov:sarvia
anon:compact | a senior official of the Northern Compact | anonymous | A senior official of the Northern Compact; a senior official in the alliance; a senior Compact official; the official; some Compact grandee | org:compact
anon:broker | a broker who is not involved in the charter | anonymous
anon:spokes | a spokesman for the prime minister | anonymous | A spokesman for the prime minister
anon:friend | a friend in her office | anonymous
""")

P.doc("000_meridian.txt", "out:meridian", r'''
#T [[s1|Sarvia]] [[q1|blames]] [[c1|Kestrian freighter for cut power cable]]; [[s2|Ordun]] [[q2|denies]] [[c2|it]]
#N [[date|October 12, 2026]] 4:37 PM   Updated an hour ago

LINDMAR, Oct 12 ([[outlet|Meridian]]) - [[s3|Sarvia]] [[d:e02|on Monday]] [[e:e02|[[q3|accused]] [[x3|a Kestrian-owned freighter [[q3|of]] [[c3|[[e:e01|dragging its anchor over the seabed and severing the only power cable between the two countries]]]]]]]], a charge [[s4|the government in Ordun]] [[q4|dismissed as]] [[c4|“a fairy tale with an anchor in it”]].

[[u:r01a|[[c5|The Tormlink cable, which can carry [[f1|700 megawatts]], [[e:e01|went dead]] at 2:14 a.m. [[d:e01|on Sunday]]]], [[s5|its operator, Gulf Interlink]], [[q5|said]]. [[c6|Repairs [[h6|could]] take [[f2|six to eight weeks]]]], [[s6|the company]] [[q6|added]], [[c6|[[k6|provided that a cable ship is found before the autumn storms]]]].]]

[[c7|“We know where the ship was and we know what it was doing,”]] [[s7|Foreign Minister Edda Royle]] [[q7|told]] reporters in Lindmar. [[p:p01|[[s8|She]] [[q8|called for]] [[c8|an immediate ban on Kestrian-owned vessels in all ports of the Northern Compact]]]], the alliance to which Sarvia and [[f10|six other states]] belong.

Her colleague at the economy ministry took a different line. [[u:r05a|[[p:p02|[[s9|Casper Orrin]] [[q9|said]] [[c9|he was opposed to trade measures of any kind [[K:p02|[[k9|“as long as all we have is a line on a chart”]]]]]]]].]] Kestria buys [[f3|a fifth]] of Sarvia's timber.

[[u:r08a|[[u:r02a|[[s10|[[n1|Two]] Sarvian security officials]], who asked not to be named because the investigation is under way, [[q10|said]] [[c10|the Pale Heron had slowed from [[f4|12 knots]] to [[f5|four]] near the cable and was [[h10|probably]] trailing its port anchor for [[f6|about 11 kilometres]]]]. [[u:r07a|[[c11|It was not clear whether the crew had noticed]], [[s11|one of them]] [[q11|added]].]]]]]]

[[u:r03a|[[u:r04a|[[u:r06a|[[s12|A senior official of the Northern Compact]] [[q12|told]] Meridian on condition of anonymity [[q12|that]] [[c12|the alliance [[h12|might]] send [[f7|up to four patrol ships]] to the Gulf of Torm [[d:e03|this week]]]].]]]]]] [[c13|“There is no appetite for a convoy war, but there is an appetite for being seen,”]] [[s13|the official]] [[q13|said]].

[[u:r10a|[[s14|Kestria's foreign ministry spokesman, Ilir Vantu]], [[q14|said]] [[c14|the freighter had kept to the marked lane and answered every call]].]] [[u:r09a|[[c15|“Why would we cut a wire that lights our own kitchens?”]] [[s15|he]] [[q15|asked]].]] [[p:p03|[[c16|Kestria was ready to take part in a joint inquiry, [[K:p03|[[k16|“if it starts on the seabed and not with a verdict”]]]]]], [[s16|he]] [[q16|said]]]].

[[t|The ship's owner, Belmora Lines, did not reply to questions.]] [[t|Prime Minister Alma Dray has yet to say which of her ministers she agrees with.]]

#B The [[f8|168-kilometre]] cable [[e:e11|has linked the two coasts]] since [[d:e11|2011]]. It cost [[f9|540 million crowns]] to lay.

#F (Reporting by Sanna Oberg in Lindmar and Petru Vale in Ordun; Editing by Moyra Finch)
#F Our standards: The Meridian Charter. Licensing rights: sales@meridian.example
''', '''
1 T2 act gov:sarvia modealt=indirect
2 T2 act gov:kestria
3 act gov:sarvia modealt=indirect
4 mixed gov:kestria modealt=act
5 indirect org:interlink
6 indirect org:interlink basis=coref
7 direct per:royle
8 act per:royle basis=coref modealt=attitude
9 mixed per:orrin modealt=attitude
10 indirect anon:security
11 indirect anon:security1 basis=coref alt=anon:security spalt=anon:security
12 indirect anon:compact
13 direct anon:compact basis=coref
14 indirect per:vantu
15 direct per:vantu basis=coref
16 mixed per:vantu basis=coref modealt=act,attitude
''', date="2026-10-12", wire=True, figures='''
1 700 700 megawatts att=5
2 6 8 weeks att=6 table=repairtime
3 20 20 percent T2
4 12 12 knots att=10
5 4 4 knots att=10 table=speed
6 11 11 kilometres approx att=10 table=furrow
7 - 4 ships att=12 table=ships
8 168 168 kilometres T2
9 540000000 540000000 crowns T2
10 6 6 states T2
''')

P.doc("001_standard.txt", "pub:standard", r'''
#F Politics   Economy   World   Sea & Weather   Culture   Puzzles   My Standard
#F Three months for 9 crowns: subscribe now and read on
#N [[outlet|The Lindmar Standard]]
#T [[c1|Furrow on the sea floor runs straight across Tormlink]], [[q1|says]] [[s1|safety board]]
#K [[s2|Economy minister]] [[q2|holds out against]] [[c2|port ban]]
#N By Vigo Tann, maritime correspondent
#N Tuesday, [[date|13 October 2026]], 06.10
#F Share   Print   Save for later   212 comments

[[c3|For [[f1|eleven kilometres]], on both sides of the Tormlink power cable, the mud has been ploughed open to a depth of [[f2|between 40 and 60 centimetres]]]], [[q3|according to]] [[s3|a preliminary note of the Maritime Safety Board which the Standard has seen]].

[[c4|“The pattern is consistent with a stockless anchor of [[f3|about five tonnes]],”]] [[s4|its authors]] [[q4|write]] in the paper, [[e:e04|dated]] [[d:e04|12 October]]. [[t|Nowhere do they name a ship.]]

Edda Royle needs no name painted on the evidence. [[c5|“How many Kestrian freighters does one want, at that spot, at that hour?”]] [[s5|the foreign minister]] [[q5|asked]] on Monday evening. [[p:p04|[[s6|[[a7|She]]]] [[q6|insists on]] [[c6|closing the ports at once]]]]: [[c7|“A ban that comes in a month is a postcard.”]] Her ministry has a list of [[f4|31 vessels]] ready.

[[p:p05|[[s8|Casper Orrin]], who runs the economy ministry and was himself a sawmill owner, [[q8|will hear nothing of]] [[c8|sanctions]]]]. [[c9|“I do not punish a flag for a furrow,”]] [[s9|he]] [[q9|told]] this newspaper. [[c10|A ban would cost the mills [[f5|some 90 million crowns]] by spring]], [[s10|he]] [[q10|reckoned]], [[c10|and light not a single lamp]].

[[p:p06|[[s11|Alma Dray]] [[q11|is still weighing]] [[c11|the question]]]]. [[c12|“I shall listen to both of them before I listen to myself,”]] [[q12|was all]] [[s12|the prime minister]] [[q12|would offer]] on her way into parliament. [[p:p07|[[p:p08|[[p:p09|[[s13|Bertil Hask of the opposition Coast Party]] [[q13|demanded]] [[c13|sanctions, warships and a second cable]]]]]]]], in that order.

#S Nobody picked up

Then there is the matter of the radio. [[u:r11a|[[c14|The cutter Tern called the Pale Heron [[f6|three times]] that night and never got an answer]], [[q14|reports]] [[s14|[[a15|its commander, Ylva Stenn]]]].]] [[c15|“By the fourth we would have had to sing.”]] [[m:word|Of the rest of the watch not a word is recorded.]]

[[u:r03b|[[u:r12a|[[c16|The Northern Compact [[h16|may]] put [[f7|as many as four patrol vessels]] into the gulf within days]], [[s16|a senior official in the alliance]] [[q16|told]] the agency Meridian.]]]]

Those who own the cable are counting already. [[u:r13a|[[c17|Every day without current costs Gulf Interlink [[f8|2.1 million crowns]], and mending the line would come to [[f9|about 54 million]]]], [[s17|chief executive Ragna Thiele]] [[q17|said]].]] [[s18|The insurer, Sandlow Mutual of Port Callow]], [[q18|let it be known that]] [[c18|it would pay, [[k18|unless the cut turned out to be an act of war]]]].

#F Read also
#F Minister denies plan for ferry toll, sources say
#F “I was never on that yacht”: the Tolland affair in seven questions
#F The Standard Quiz: can you name 20 kinds of knot?
#F © Lindmar Standard Publishers 2026
''', '''
1 indirect org:board alt=doc:note spalt=doc:note
2 T2 attitude per:orrin modealt=act basis=coref
3 indirect doc:note
4 direct doc:note>grp:noteauthors sp=grp:noteauthors alt=grp:noteauthors,doc:note,org:board,org:board>doc:note spalt=doc:note,org:board
5 direct per:royle basis=coref
6 attitude per:royle basis=coref modealt=act
7 direct per:royle basis=coref
8 attitude per:orrin modealt=act
9 direct per:orrin basis=coref
10 indirect per:orrin basis=coref
11 attitude per:dray
12 direct per:dray basis=coref
13 act per:hask modealt=attitude
14 indirect per:stenn
15 direct per:stenn basis=coref
16 indirect out:meridian>anon:compact sp=anon:compact
17 indirect per:thiele
18 indirect org:sandlow modealt=act
''', date="2026-10-13", figures='''
1 11 11 kilometres att=3 table=furrow
2 40 60 centimetres att=3
3 5 5 tonnes approx att=4
4 31 31 vessels T2
5 90000000 90000000 crowns approx att=10 table=mills
6 3 3 times att=14 T2
7 - 4 vessels att=16 table=ships
8 2100000 2100000 crowns/day att=17
9 54000000 54000000 crowns approx att=17 table=repaircost
''')

P.doc("002_ministry.md", "org:kmfa", r'''
#F Government of Kestria | Ministries | e-Services | Press room | Contact | A+ A-
#N [[outlet|Ministry of Foreign Affairs of the Republic of Kestria]]
#N Statement No. 118 / [[date|14.10.2026]]
#T Statement on the events in the Gulf of Torm

[[s1|The Ministry of Foreign Affairs]] categorically [[q1|rejects]] [[c1|the accusations levelled at Kestrian shipping by the Sarvian side]]. [[s2|It]] [[q2|affirms that]] [[c2|no Kestrian vessel has damaged the Tormlink cable, [[f1|one half]] of which is the property of the Kestrian people]].

[[e:e06|The Ambassador of Sarvia was summoned to the Ministry]] [[d:e06|on Tuesday]]. She [[q3|was informed by]] [[s3|Deputy Minister Ana Rusk]] [[q3|that]] [[c3|assertions without proof put at risk the traffic on which both peoples live]].

[[s4|Minister of Transport Mirela Dosk]] [[q4|stated]]: [[c4|“[[s5|The log of the Pale Heron]] [[q5|shows]] [[c5|a speed of not less than [[f2|nine knots]] during the whole of the passage]]. Both anchors were secured, and the seals are unbroken.”]]

[[u:r10b|[[s6|The spokesman of the Ministry, Ilir Vantu]], [[q6|recalled that]] [[c6|the freighter had remained in the marked lane and had responded to all calls]].]] [[u:r09b|[[c7|“A country does not cut the wire that lights its own kitchens,”]] [[s7|he]] [[q7|said]].]]

The position of the Republic is as follows:

- [[p:p10|[[u:r14a|[[s8|Kestria]] [[q8|proposes]] [[c8|a joint commission of inquiry, with [[f3|four experts]] from each side and a chair from a third country]].]]]]
- [[p:p11|[[s9|The Ministry]] [[q9|regards]] [[c9|the dispatch of warships to the Gulf of Torm]] [[q9|as]] [[c9|a provocation]]]].
- [[p:p12|[[s10|The Government]] [[q10|warns that]] [[c10|any restriction on Kestrian vessels in foreign ports will be answered in kind]]]].
- [[c11|The cost of repair falls in equal parts on both sides]], as [[s11|the Agreement of 2009]] [[q11|provides]]. Kestria will honour its share.

[[q12|It is noted with regret that]] [[c12|members of the Sarvian Government, while repeating the accusation abroad, doubt it at home]]. [[s13|The Ministry]] [[q13|expects]] [[c13|an apology]].

#S Background

#B The Tormlink cable is operated by Gulf Interlink, a company registered in Lindmar in which the Kestrian State Grid holds [[f4|50 percent]] of the shares. [[e:e11|It entered service]] in [[d:e11|2011]]. The Pale Heron ([[f5|8,900 tonnes]]) belongs to Belmora Lines, Ordun.

#F Print this page / Send by e-mail / Subscribe to statements (RSS)
#F Previous: Statement No. 117 on the Day of the Lighthouse Keeper
#F © 2026 Republic of Kestria. All rights reserved. Hotline for citizens abroad: 0800 118 118
''', '''
1 act - sp=org:kmfa alt=org:kmfa,gov:kestria
2 indirect - sp=org:kmfa alt=org:kmfa,gov:kestria basis=coref
3 indirect per:rusk
4 direct per:dosk
5 T2 indirect per:dosk>doc:log sp=doc:log nest=4 alt=doc:log
6 indirect per:vantu
7 direct per:vantu basis=coref
8 act gov:kestria alt=org:kmfa
9 attitude - sp=org:kmfa alt=org:kmfa,gov:kestria
10 act gov:kestria alt=org:kmfa modealt=indirect
11 T2 indirect doc:agreement
12 T2 agentless - sp=org:kmfa alt=org:kmfa modealt=attitude,indirect
13 T2 attitude - sp=org:kmfa alt=org:kmfa modealt=act
''', date="2026-10-14", figures='''
1 50 50 percent att=2 T2
2 9 - knots att=4 table=speed
3 4 4 experts att=8 table=experts
4 50 50 percent T2
5 8900 8900 tonnes T2
''')

P.doc("003_tormcoast.txt", "pub:tormcoast", r'''
#F News | Tides | Obituaries | Jobs | Boats for sale | Win a smoker!
#N [[outlet|Torm Coast Today]]
#T [[c1|'It crawled like a hearse']]: [[s1|skipper]] [[q1|on]] the night the cable died
#N Posted by Newsdesk, Wed [[date|14th Oct 2026]], 7:55am
#F 44 shares   Like   Send to a friend

[[c2|He had to throw his engine astern when a dark freighter crept across the Tormlink line in the small hours of Sunday]], [[s2|a Port Skarne skipper]] [[q2|has told]] Torm Coast Today.

[[c3|"I've seen snails with more way on,"]] [[q3|said]] [[s3|[[a4|Jonas Pell, who heads the fishermen's guild]]]]. [[c4|"No deck lights, nothing. I gave it a piece of my mind on channel [[n1|16]] and nobody gave me a piece back."]]

[[u:r01b|[[c5|The Tormlink cable, which can carry [[f1|700 megawatts]], [[e:e01|went dead]] at 2:14 a.m. [[d:e01|on Sunday]]]], [[s5|its operator, Gulf Interlink]], [[q5|said]]. [[c6|Repairs [[h6|could]] take [[f2|six to eight weeks]]]], [[s6|the company]] [[q6|added]], [[c6|[[k6|provided that a cable ship is found before the autumn storms]]]].]]

[[u:r02b|[[s7|[[n2|Two]] Sarvian security officials]], who asked not to be named because the investigation is under way, [[q7|said]] [[c7|the Pale Heron had slowed from [[f3|12 knots]] to [[f4|four]] near the cable and was [[h7|probably]] trailing its port anchor for [[f5|about 11 kilometres]]]]. [[c8|It was not clear whether the crew had noticed]], [[s8|one of them]] [[q8|added]].]]

At the town hall nobody bothers with the small print. [[c9|"[[f8|Two months]] by candlelight,"]] [[s9|Mayor Lisbet Ohm]] [[q9|sighed]]. [[c10|Port Skarne is paying [[f6|a third]] more for its current since Sunday]], [[s10|she]] [[q10|complained]], [[c10|and nobody has asked the town]]. [[p:p13|What [[s11|she]] [[q11|wants is]] [[c11|a second cable, and this time with a landing in the harbour]]]].

[[u:r04b|[[c12|[[f7|Four]] Compact warships will be in the gulf by the weekend]], [[q12|it is understood]].]] [[p:p14|[[s13|Pell]] [[q13|would be glad of]] [[c13|them, [[K:p14|[[k13|so long as they stay off the herring grounds]]]]]]]].

Over the port ban, breakfast tables are split. [[p:p15|[[c14|"My ice goes into boxes that go to Ordun. Shut them out and you shut me down,"]] [[q14|said]] [[s14|Tilda Wray, who owns the ice house]]]]. [[m:silent|Two men repairing a net next to her said nothing.]] [[m:name|The ferry Hopeful Claim is running to the usual times.]]

#F Got a story? Tell us! newsdesk@tormcoast.example
#F MOST READ: Seal steals bride's shoe, says vicar - Fuel theft at marina: police appeal - Bingo returns
#F We use cookies to see which stories you like. Fine by me / Not today
''', '''
1 T2 direct per:pell modealt=mixed basis=coref
2 indirect per:pell basis=coref
3 direct per:pell
4 direct per:pell basis=coref
5 indirect org:interlink alt=out:meridian>org:interlink
6 indirect org:interlink basis=coref alt=out:meridian>org:interlink
7 indirect anon:security alt=out:meridian>anon:security
8 indirect anon:security1 basis=coref alt=anon:security,out:meridian>anon:security1,out:meridian>anon:security spalt=anon:security
9 direct per:ohm
10 indirect per:ohm basis=coref
11 attitude per:ohm basis=coref
12 agentless - h=cue
13 attitude per:pell
14 direct per:wray
''', date="2026-10-14", figures='''
1 700 700 megawatts att=5
2 6 8 weeks att=6 table=repairtime
3 12 12 knots att=7
4 4 4 knots att=7 table=speed
5 11 11 kilometres approx att=7 table=furrow
6 33.3 33.4 percent att=10 T2
7 4 4 warships att=12 table=ships
8 2 2 months att=9 T2 table=repairtime
''')

P.doc("004_herald.txt", "pub:herald", r'''
#F ORDUN HERALD / Nation / World / Sea / Sport / Chess / Weather
#N [[outlet|Ordun Herald]]
#T [[s1|Sarvian minister]] [[q1|admits]]: [[c1|crew of Pale Heron [[h1|may]] have known nothing]]
#N Thursday, [[date|October 15, 2026]] at 11:20. From our own correspondents
#F Bookmark / Text size / Listen to this article (4:02)

[[u:r07b|[[c2|Nobody can say whether the men aboard the freighter noticed anything at all]], [[s2|Sarvia's foreign minister, Edda Royle]], [[q2|has conceded]], [[q2|as reported by]] [[i2|the Meridian agency]].]]

[[u:r05b|[[p:p16|Nor does everybody in her cabinet share her thirst for punishment: [[s3|Casper Orrin, who looks after the Sarvian economy]], [[q3|refuses to]] [[c3|join in any boycott of our ships]]]]. [[c4|All that Lindmar has]], [[s4|he]] [[q4|says]], [[c4|is “a line on a map”]].]]

[[c5|“My anchors are dry. Let them come aboard and lick them,”]] [[q5|said]] [[s5|Goran Abt, master of the Pale Heron]], when the Herald reached him by satellite telephone. [[c6|He had taken the way off his ship, to [[f1|six knots]] and not to [[f3|four]], because a trawler without lights had cut across his bow]], [[s6|he]] [[q6|explained]]. Her owner is more formal. [[s7|Belmora Lines]] [[q7|offered]] [[d:e12|on Wednesday]] [[c7|to let Sarvian divers photograph the hull, [[k7|on condition that a Kestrian notary is present]]]].

The alliance across the water has made up its mind. [[s8|The Compact]] [[e:e07|[[q8|announced]]]] [[d:e07|this morning]] [[q8|that]] [[c8|[[e:e03|[[f2|three patrol ships]] would sail for the Gulf of Torm]] [[d:e03|on Saturday]]]]. [[p:p17|[[c9|“We are not hunting anybody. We are looking after what lies on the bottom,”]] [[s9|Secretary General Hilde Marchetti]] [[q9|declared]]]]. [[p:p18|[[s10|The foreign ministry in Ordun]] [[q10|spoke of]] [[c10|“gunboats for a garden hose”]]]].

Even among the allies there are doubters. [[p:p19|[[s11|Rolf Kander, defence minister of Ludmere]], whose navy is to supply one of the ships, [[q11|wondered aloud whether]] [[c11|the gulf was not “crowded enough as it is”]]]].

[[c12|The insulation of the cable had been giving trouble since the spring]], [[q12|it is rumoured]] among electricians on both coasts. [[t|Gulf Interlink would not comment on the matter.]]

#F Also in Sea: Herring quota to fall by 12 percent, scientists warn
#F Also in Sea: How my grandfather swam to Ludmere
#F The editors accept no responsibility for external links. Ordun Herald, Founded 1887
''', '''
1 indirect per:royle alt=out:meridian>per:royle modealt=act basis=coref
2 indirect out:meridian>per:royle sp=per:royle modealt=act
3 act per:orrin modealt=attitude alt=out:meridian>per:orrin
4 mixed per:orrin basis=coref alt=out:meridian>per:orrin
5 direct per:abt
6 indirect per:abt basis=coref
7 act org:belmora
8 act org:compact modealt=indirect
9 direct per:marchetti
10 mixed org:kmfa modealt=act,attitude
11 mixed per:kander modealt=attitude,act
12 agentless - h=cue
''', date="2026-10-15", figures='''
1 6 6 knots att=6 table=speed
2 3 3 ships att=8 table=ships
3 4 4 knots att=6 T2
''')

P.doc("005_hullcable.html", "pub:hull", r'''
#- <!doctype html><html lang="en"><head><meta charset="utf-8">
#- <title>Tormlink: insurer puts loss at up to $45m | Hull &amp; Cable</title></head><body>
#F <nav><a href="/vessels">Vessels</a> <a href="/subsea">Subsea</a> <a href="/claims">Claims</a> <a href="/rates">Rates</a> <a href="/login">Log in</a></nav>
#F <div class="banner">Subsea Repair Forum, Port Callow, 3-5 March. Early bird ends soon!</div>
#N <div class="masthead">[[outlet|Hull &amp; Cable]]</div>
#T <h1>Tormlink: [[s1|insurer]] [[q1|puts]] [[c1|loss at up to [[f1|$45m]]]]</h1>
#N <p class="by">Desmond Achterberg, Port Callow · <time>[[date|16 Oct 2026]]</time></p>
#F <ul class="tools"><li>Email</li><li>PDF</li><li>Order reprint</li></ul>
<p>[[c2|The severed Tormlink interconnector [[h2|is likely to]] cost its underwriters [[f2|between $38 million and $45 million]]]], [[s2|Priti Aske, head of marine claims at Sandlow Mutual]], [[q2|estimated]] on Thursday. [[c3|Cover stops at [[f3|$60 million]] and falls away altogether [[k3|if a state is found to have ordered the cut]]]], [[s3|she]] [[q3|cautioned]].</p>
<p>Owners hoping for light by Christmas were let down gently. [[u:r15a|[[c4|The joint will now take [[f4|ten weeks]], since the cable ship Ada Finch is working off Ludmere until [[d:e08|2 November]]]], [[q4|said]] [[s4|Otis Brand, chief engineer of operator Gulf Interlink]].]] [[m:called|The only other vessel within reach, called Bold Statement, is in dry dock.]] [[c5|Hire for the Ada Finch runs at [[f5|about $145,000 a day]]]], [[q5|according to]] [[s5|a broker who is not involved in the charter]].</p>
#F <div class="ad">Advertisement: Grapnels that tell the truth. Visit stand 14</div>
<p>[[u:r06b|[[c6|The Northern Compact was thinking of [[f6|up to four]] patrol vessels]], [[s6|a senior Compact official]] [[q6|had told]] Meridian on Monday.]] It has settled for fewer. [[c7|[[e:e03|[[f7|Three hulls]] leave port]] [[d:e03|on Saturday]], for [[f8|30 days]] at first]], [[q7|says]] [[s7|its [[e:e07|communiqué]] of [[d:e07|Thursday]]]].</p>
<p>Trade bodies are uneasy. [[p:p20|[[s8|[[a9|The Sarvian Ports Association]]]] [[q8|came out against]] [[c8|a ban on Kestrian owners]]]], [[q9|pointing out that]] [[c9|they make [[f9|17 percent]] of all calls]]. In Lindmar the quarrel runs through the cabinet: [[p:p21|[[s10|the foreign minister]] [[q10|is pressing for]] [[c10|the ban]]]], [[p:p22|[[s11|the economy minister]] [[q11|is resisting]] [[c11|it]]]].</p>
#S <h2>A spare in the drawer?</h2>
<p>[[c12|Laying a second line would take [[f10|at least five years]] and some [[f11|700 million crowns]]]], [[s12|Gulf Interlink's Ragna Thiele]] [[q12|calculates]]. [[p:p23|[[s13|She]] [[q13|backs]] [[c13|the idea, but [[K:p23|[[k13|only if both governments underwrite the tariff]]]]]]]].</p>
<p>[[c14|“An anchor does not care whose it is,”]] [[q14|remarked]] [[s14|Wanda Leclair, a seabed geologist at the University of Callow]]. [[c15|Of [[f12|roughly 200 faults]] a year worldwide, [[f13|two thirds]] are the work of anchors and nets]], [[s15|she]] [[q15|noted]], [[c15|and hardly any of sabotage]].</p>
#B <p>Tormlink, [[e:e11|commissioned]] in [[d:e11|2011]], runs for [[f14|168 km]] between Port Skarne and Ordun.</p>
#F <div class="more"><h4>More from Subsea</h4><a>Broker charged over phantom tugs</a> <a>Why splicers are said to retire at 50</a></div>
#F <footer>© Hull &amp; Cable Media. Rates are indications and not offers.</footer>
#- </body></html>
''', '''
1 T2 indirect org:sandlow alt=per:aske spalt=per:aske
2 indirect per:aske
3 indirect per:aske basis=coref
4 indirect per:brand
5 indirect anon:broker
6 indirect out:meridian>anon:compact sp=anon:compact
7 indirect doc:communique alt=org:compact>doc:communique,org:compact spalt=org:compact
8 act org:ports modealt=attitude
9 indirect org:ports
10 T2 attitude per:royle modealt=act basis=coref
11 T2 attitude per:orrin modealt=act basis=coref
12 indirect per:thiele
13 attitude per:thiele basis=coref
14 direct per:leclair
15 indirect per:leclair basis=coref
''', date="2026-10-16", figures='''
1 - 45000000 USD att=1 table=loss accept=45000000..45000000 T2
2 38000000 45000000 USD att=2 table=loss
3 60000000 60000000 USD att=3 accept=-..60000000
4 10 10 weeks att=4 table=repairtime
5 145000 145000 USD/day approx att=5
6 - 4 vessels att=6 table=ships
7 3 3 hulls att=7 table=ships
8 30 30 days att=7
9 17 17 percent att=9
10 5 - years att=12
11 700000000 700000000 crowns approx att=12
12 200 200 faults approx att=15 T2
13 66.6 66.7 percent att=15 T2
14 168 168 kilometres T2
''')

P.doc("006_six.txt", "pub:six", r'''
#F Live · Programmes · Weather · Sign language · My Six
#N [[outlet|Sarvia Six]] – Tonight with Mara Quist
#N Aired [[date|16/10/2026]], 19:30. Rough transcript, not checked against tape
#T [[s1|Economy minister]] [[q1|opens the door to]] [[c1|a port ban]]
#K Casper Orrin on timber, iron and a colleague he does not telephone

[[d:e09|On Friday afternoon]] [[e:e09|divers of the Maritime Safety Board brought up a broken anchor fluke]]. The minister came to our studio [[f1|two hours]] later.

QUIST: Mr Orrin, [[s2|you]] [[q2|told]] the papers on Tuesday [[q2|that]] [[c2|you don't punish a flag for a furrow]].

[[s3|ORRIN]][[q3|:]] [[c3|“On Tuesday there was a furrow. Tonight there is a piece of iron.”]]

QUIST: So you are for it now?

[[u:r16a|[[p:p24|[[s4|ORRIN]][[q4|:]] [[c4|“[[K:p24|[[k4|If the board puts a ship's name to that iron]]]], I will vote for closing the ports.]]]]]] [[c4|Not a day before.”]]

QUIST: And if it doesn't?

[[s5|ORRIN]][[q5|:]] [[c5|“Then I was right on Tuesday.”]]

QUIST: [[s6|The foreign minister]] [[q6|says]] [[c6|you have cost the country a week]].

[[s7|ORRIN]][[q7|:]] [[c7|“Edda is quick. I'm a timber man, I count rings.”]]

QUIST: [[t|[[f5|Ninety million]] for the mills, that was your sum.]]

[[s8|ORRIN]][[q8|:]] [[c8|“I've done it again with the winter contracts. It's nearer [[f2|a hundred and twenty million crowns]], and I'd still do it.”]]

QUIST: Do you want the patrol ships?

[[p:p25|[[s9|ORRIN]][[q9|:]] [[c9|“[[f3|Three ships]] are enough to be seen and too few to start anything. I'm glad of them.”]]]]

#F ▶ Watch again: The night the lights went out in Port Skarne (12 min)

QUIST: [[u:r14b|[[s10|Ordun]] [[q10|has offered]] [[c10|a joint commission, [[f4|four]] from here and [[f6|four]] from there]].]]

[[p:p26|[[s11|ORRIN]][[q11|:]] [[c11|“I'd take it tomorrow.]]]] [[c11|[[s12|The prime minister]] [[q12|would rather not]] [[c12|have it]], and she's the one with the bell.”]]

QUIST: [[p:p27|[[s13|A spokesman for the prime minister]] [[q13|told]] us this evening [[q13|that]] [[c13|she rules out a joint inquiry [[K:p27|[[k13|while the ship is at sea]]]]]]]].

[[s14|ORRIN]][[q14|:]] [[c14|“There you are.”]]

QUIST: And a second cable?

[[p:p28|[[s15|ORRIN]][[q15|:]] [[c15|“Too early. Ask me when we've paid for mending the first.”]]]]

QUIST: Did the crew know what they were doing?

[[s16|ORRIN]][[q16|:]] [[c16|“[[s17|The coast guard]] [[q17|tells]] me [[c17|the ship's radio was off from midnight]]. Whether a hand did that or a fuse, I can't say.”]]

QUIST: Minister, thank you. [[c18|“Welcome aboard, Casper”]] – [[q18|thus]] [[s18|Bertil Hask]], whom we met in the corridor. [[p:p29|[[s19|His party]] [[q19|goes on calling for]] [[c19|the ban, with iron or without]]]]. And from Ordun [[s20|Ilir Vantu]] [[q20|sent]] us one line: [[c20|“We are waiting for an apology and for a diver.”]]

#F Transcript by machine. Errors may occur.
#F Next: Football. Lindmar Rovers manager insists he is staying
#F Six on your phone: download the app
''', '''
1 T2 attitude per:orrin modealt=act basis=coref
2 T2 indirect per:orrin alt=per:quist>per:orrin
3 direct per:orrin
4 direct per:orrin
5 direct per:orrin
6 indirect per:royle alt=per:quist>per:royle basis=coref
7 direct per:orrin
8 direct per:orrin
9 direct per:orrin
10 act gov:kestria alt=per:quist>gov:kestria
11 direct per:orrin
12 T2 attitude per:orrin>per:dray nest=11 basis=coref
13 indirect anon:spokes alt=per:quist>anon:spokes,anon:spokes>per:dray,per:dray spalt=per:dray modealt=act
14 T2 direct per:orrin
15 direct per:orrin
16 direct per:orrin
17 T2 indirect per:orrin>org:guard nest=16
18 direct per:hask alt=per:quist>per:hask
19 act org:coast modealt=attitude alt=per:quist>org:coast basis=coref
20 direct per:vantu alt=per:quist>per:vantu
''', date="2026-10-16", figures='''
1 2 2 hours T2
2 120000000 120000000 crowns approx att=8 table=mills
3 3 3 ships att=9 table=ships
4 4 4 experts att=10 table=experts T2
5 90000000 90000000 crowns T2 table=mills
6 4 4 experts att=10 T2 table=experts
''')

P.doc("007_reckoning.md", "pub:reckoning", r'''
#F [home](/) / [charts](/charts) / [who I am](/me) / [rss](/feed)
#N [[outlet|Dead Reckoning]]
#N *notes of a retired second mate*
#T A week on one wire
#N [[date|Sunday 18 October 2026]]

I have laid my pencil along the same [[f1|168 kilometres]] for [[f12|seven evenings]] now. A summary for those who have a life.

**The clock.** First [[s1|Gulf Interlink]] [[q1|spoke of]] [[c1|[[f2|two months]]]]. [[u:r15b|Now, [[q2|if]] [[s2|Hull & Cable]] [[q2|is to be believed]], which has it from [[i2|the engineer]], [[c2|we are at [[f3|ten weeks]]]].]] [[u:r13b|[[c3|Putting it right will swallow [[f4|60 million]]]], [[s3|the Standard]] [[q3|wrote]] on Tuesday.]] My own joints cost less and are worse.

**The anchor.** [[u:r08b|[[c4|The Pale Heron dropped to [[f5|four knots]] and towed her anchor for a good [[f6|ten kilometres]]]], [[s4|the security people]] [[q4|say]].]] [[c5|Never under [[f10|nine]]]], [[q5|swears]] [[s5|the transport minister in Ordun]], [[i5|logbook]] in hand. [[c6|[[f11|Six]]]], [[q6|admits]] [[s6|her own captain]]. One ship, [[f13|three speeds]]. [[m:hyp|If anybody says to you that it was done on purpose, ask him who was at the windlass.]]

**The radio.** [[u:r11b|[[c7|The Heron did not answer]], [[q7|maintains]] [[s7|the coast guard]]]]; [[c8|she answered every call]], [[q8|replies]] [[s8|Ordun]].

**The grey ships.** [[u:r12b|[[s9|Some Compact grandee]], quoted in the Standard, [[q9|promised]] [[c9|[[f7|four]]]].]] [[e:e03|[[f8|Three]] left harbour]] [[d:e03|yesterday]]. One of them flies the flag of Ludmere after all: [[p:p30|[[c10|"If it helps people sleep, we'll send our boat,"]] [[s10|Rolf Kander]] [[q10|said]]]] [[d:e13|on Friday]].

**The cabinet.** [[u:r16b|[[p:p31|[[s11|Casper Orrin]] [[q11|told]] Sarvia Six [[d:e10|on Friday]] [[q11|that]] [[c11|he is now in favour of shutting the ports]]]].]] [[p:p32|[[c13|[[s12|The prime minister]] [[q12|is leaning]] [[c12|the same way]]]]]], [[s13|a friend in her office]] [[q13|tells]] me. [[p:p33|[[s14|Edda Royle]], for whom the ban cannot come soon enough, [[e:e14|[[q14|declined]] in parliament]] [[d:e14|on Thursday]] [[q14|to]] [[c14|“sit on any commission with people who mislay their own logbooks”]]]].

**Kitchens.** [[c15|“You don't cut the wire that lights your own kitchen,”]] [[q15|was how]] [[s15|Ilir Vantu]] [[q15|put it]], and it is the best line of the week. It may even be true. [[q16|Reportedly]] [[c16|the Kestrian grid has asked the operator to hurry]].

**Me?** [[p:p34|Lay another cable. Lay it [[f9|ten miles]] from the first one.]] And put me on the boat.

#F 17 comments (newest first)
#F *bosun_b*: he said she said
#F *kelp*: told you so on Monday
#F Older: [On the word 'allegedly'](/allegedly)
''', '''
1 T2 indirect org:interlink
2 indirect pub:hull>per:brand sp=per:brand spalt=pub:hull alt=pub:hull h=cue
3 indirect pub:standard alt=pub:standard>org:interlink,pub:standard>per:thiele
4 indirect anon:security alt=out:meridian>anon:security basis=coref
5 indirect per:dosk alt=per:dosk>doc:log,org:kmfa>per:dosk,org:kmfa>per:dosk>doc:log spalt=doc:log modealt=act basis=coref
6 T2 indirect per:abt alt=pub:herald>per:abt modealt=act basis=coref
7 indirect org:guard alt=pub:standard>org:guard
8 indirect gov:kestria
9 act pub:standard>anon:compact sp=anon:compact alt=pub:standard>out:meridian>anon:compact modealt=indirect
10 direct per:kander
11 indirect pub:six>per:orrin sp=per:orrin alt=per:orrin modealt=attitude
12 T2 attitude anon:friend>per:dray nest=13 alt=per:dray basis=coref
13 indirect anon:friend
14 mixed per:royle modealt=act
15 direct per:vantu
16 agentless - h=cue
''', date="2026-10-18", figures='''
1 168 168 kilometres T2
2 2 2 months att=1 table=repairtime
3 10 10 weeks att=2 table=repairtime
4 60000000 60000000 crowns att=3 table=repaircost
5 4 4 knots att=4 table=speed
6 10 10 kilometres att=4 table=furrow approx
7 4 4 ships att=9 table=ships
8 3 3 ships table=ships T2
9 10 10 miles T2
10 9 - knots att=5 table=speed T2 accept=9..9
11 6 6 knots att=6 table=speed T2
12 7 7 evenings T2
13 3 3 speeds T2
''')

P.event("e01", "The Tormlink cable is cut", "2026-10-11", "2026-10-11", basis="'on Sunday' from Monday, 12 October 2026 and from Wednesday, 14 October")
P.event("e02", "Sarvia accuses the freighter", "2026-10-12", "2026-10-12", tier=2, basis="'on Monday' on 12 October 2026")
P.event("e03", "The Compact's patrol ships sail", "2026-10-17", "2026-10-17", basis="'this week' from Monday, 12 October; 'on Saturday' from Thursday, 15 and Friday, 16 October; 'yesterday' from Sunday, 18 October 2026")
P.event("e04", "The preliminary note is dated", "2026-10-12", "2026-10-12", tier=2, basis="'12 October' on 13 October 2026")
P.event("e06", "The Ambassador of Sarvia is summoned", "2026-10-13", "2026-10-13", basis="'on Tuesday' from Wednesday, 14 October 2026")
P.event("e07", "The Compact announces three patrol ships", "2026-10-15", "2026-10-15", basis="'this morning' on 15 October; 'Thursday' from Friday, 16 October 2026")
P.event("e08", "The Ada Finch is free", "2026-11-02", "2026-11-02", tier=2, status="planned", basis="'until 2 November', first after 16 October 2026")
P.event("e09", "Divers bring up an anchor fluke", "2026-10-16", "2026-10-16", basis="'On Friday afternoon' on 16 October 2026")
P.event("e10", "Orrin speaks on Sarvia Six", "2026-10-16", "2026-10-16", tier=2, basis="'on Friday' from Sunday, 18 October 2026")
P.event("e11", "The cable goes into service", "2011-01-01", "2011-12-31", tier=2, basis="'since 2011', 'in 2011'")
P.event("e12", "Belmora offers to let divers see the hull", "2026-10-14", "2026-10-14", tier=2, basis="'on Wednesday' from Thursday, 15 October 2026")
P.event("e13", "Kander says Ludmere will send its boat", "2026-10-16", "2026-10-16", tier=2, basis="'on Friday' from Sunday, 18 October 2026")
P.event("e14", "Royle declines a commission in parliament", "2026-10-15", "2026-10-15", tier=2, basis="'on Thursday' from Sunday, 18 October 2026")

SAME, PAR = "same_passage_retranslated", "parallel_retelling_same_origin"
P.reuse("r01", SAME, "000 to 003 (no credit; word for word)")
P.reuse("r02", SAME, "000 to 003 (no credit; word for word)")
P.reuse("r03", SAME, "000 to 001 (credited)")
P.reuse("r04", PAR, "unknown (003 names nobody)", tier=2, changes=["might becomes will", "up to four becomes four", "the official is lost"])
P.reuse("r05", PAR, "000 to 004 (credited elsewhere in the report)", changes=["a line on a chart becomes on a map", "said becomes refuses", "the condition is lost"])
P.reuse("r06", SAME, "000 to 005 (credited)")
P.reuse("r07", SAME, "000 to 004 (credited)", changes=["an unnamed official becomes the foreign minister", "not clear becomes nobody can say"])
P.reuse("r08", PAR, "unknown (007 names no report)", changes=["probably is lost", "about 11 becomes a good ten kilometres"])
P.reuse("r09", PAR, "unknown (one spokesman, two wordings)", tier=2, changes=["a question becomes a maxim"])
P.reuse("r10", PAR, "unknown (one spokesman)", tier=2)
P.reuse("r11", PAR, "unknown (001 is credited elsewhere in 007)", tier=2, changes=["the commander becomes the coast guard"])
P.reuse("r12", PAR, "001 to 007 (credited)", changes=["may becomes promised", "as many as four becomes four", "the agency is lost"])
P.reuse("r13", PAR, "001 to 007 (credited)", changes=["about 54 becomes 60 million", "would come to becomes will swallow"])
P.reuse("r14", PAR, "unknown (006 names the government and no text)", tier=2)
P.reuse("r15", PAR, "005 to 007 (credited)")
P.reuse("r16", PAR, "006 to 007 (credited)", changes=["the condition is lost", "a quotation becomes indirect"])
P.lineage([0, 1, 3, 4, 5], "out:meridian", "the agency's report of 12 October, copied once and retold three times", ["r01", "r02", "r03", "r05", "r06", "r07"])
P.lineage([0, 1, 7], "out:meridian", "the Compact official: agency, national paper, blog", ["r03", "r12"])
P.lineage([1, 7], "pub:standard", "the blog retells the Standard", ["r12", "r13"])
P.lineage([5, 7], "pub:hull", "the blog retells the trade journal", ["r15"])
P.lineage([6, 7], "pub:six", "the blog retells the interview", ["r16"])
P.unrelated(2, 3, "no shared passage")
P.unrelated(3, 6, "no shared passage")
P.unrelated(2, 5, "no shared passage")
P.story("S1", range(8), "the cut of the Tormlink power cable in the Gulf of Torm")

D12, D13, D14, D15, D16, D18 = [(f"2026-10-{d:02}",) * 2 for d in (12, 13, 14, 15, 16, 18)]
P.pos("p01", "per:royle", "ban", "for", *D12, att="0.8")
P.pos("p02", "per:orrin", "ban", "against", *D12, att="0.9")
P.pos("p03", "gov:kestria", "inquiry", "for_if", *D12, att="0.16", speaker="per:vantu")
P.pos("p04", "per:royle", "ban", "for", *D13, att="1.6")
P.pos("p05", "per:orrin", "ban", "against", *D13, att="1.8")
P.pos("p06", "per:dray", "ban", "open", *D13, att="1.11")
P.pos("p07", "org:coast", "ban", "for", *D13, att="1.13", speaker="per:hask")
P.pos("p08", "org:coast", "patrol", "for", *D13, att="1.13", speaker="per:hask")
P.pos("p09", "org:coast", "second", "for", *D13, att="1.13", speaker="per:hask")
P.pos("p10", "gov:kestria", "inquiry", "for", *D14, att="2.8", speaker="org:kmfa")
P.pos("p11", "gov:kestria", "patrol", "against", *D14, att="2.9", speaker="org:kmfa")
P.pos("p12", "gov:kestria", "ban", "against", *D14, att="2.10", speaker="org:kmfa")
P.pos("p13", "per:ohm", "second", "for", *D14, att="3.11")
P.pos("p14", "org:guild", "patrol", "for_if", *D14, att="3.13", speaker="per:pell")
P.pos("p15", "per:wray", "ban", "against", *D14, att="3.14", tier=2)
P.pos("p16", "per:orrin", "ban", "against", "2026-10-12", "2026-10-15", att="4.3")
P.pos("p17", "org:compact", "patrol", "for", *D15, att="4.9", tier=2, speaker="per:marchetti")
P.pos("p18", "gov:kestria", "patrol", "against", *D15, att="4.10", tier=2, speaker="org:kmfa")
P.pos("p19", "gov:ludmere", "patrol", "open", *D15, att="4.11", tier=2, speaker="per:kander", accept=["against"])
P.pos("p20", "org:ports", "ban", "against", *D16, att="5.8")
P.pos("p21", "per:royle", "ban", "for", *D16, att="5.10", tier=2)
P.pos("p22", "per:orrin", "ban", "against", *D16, att="5.11", tier=2)
P.pos("p23", "org:interlink", "second", "for_if", *D16, att="5.13", speaker="per:thiele")
P.pos("p24", "per:orrin", "ban", "for_if", *D16, att="6.4")
P.pos("p25", "per:orrin", "patrol", "for", *D16, att="6.9")
P.pos("p26", "per:orrin", "inquiry", "for", *D16, att="6.11", tier=2)
P.pos("p27", "per:dray", "inquiry", "against", *D16, att="6.13", speaker="anon:spokes", accept=["for_if"])
P.pos("p28", "per:orrin", "second", "open", *D16, att="6.15", accept=["against"])
P.pos("p29", "org:coast", "ban", "for", *D16, att="6.19")
P.pos("p30", "gov:ludmere", "patrol", "for", *D16, att="7.10", speaker="per:kander", accept=["for_if"])
P.pos("p31", "per:orrin", "ban", "for", *D16, att="7.11")
P.pos("p32", "per:dray", "ban", "for", *D18, att="7.12", tier=2, accept=["open"])
P.pos("p33", "per:royle", "inquiry", "against", *D15, att="7.14")
P.pos("p34", "pub:reckoning", "second", "for", *D18, tier=2)
P.rows["positions"][-1]["chain"] = ["pub:reckoning"]

P.conflict("k01", "denial", "a Kestrian freighter cut the cable v. Kestria denies it", ["0.1", "0.3"], ["0.2", "0.4", "2.1", "2.2"])
P.conflict("k02", "accounts conflict", "the radio: every call answered (Vantu) v. no answer (coast guard)", ["0.14", "2.6", "7.8"], ["1.14", "6.17", "7.7"])
P.conflict("k03", "figures differ", "the ship's speed: four knots (officials) v. not under nine (log) v. six (captain)", ["0.10", "f0.5", "3.7", "f3.4", "7.4", "f7.5"], ["2.4", "2.5", "f2.2", "7.5", "f7.10"], ["4.6", "f4.1", "7.6", "f7.11"])
P.conflict("k04", "positions conflict", "the port ban: Royle for it, Orrin against it", ["0.8", "p01", "1.6", "p04", "5.10", "p21"], ["0.9", "p02", "1.8", "p05", "4.3", "p16", "5.11", "p22"])
P.conflict("k05", "positions conflict", "Orrin on the port ban: against it on Monday and Tuesday v. for it on Friday if the board names the ship", ["0.9", "p02", "1.8", "p05"], ["6.4", "p24", "7.11", "p31"])
P.conflict("k06", "condition dropped", "Orrin will vote for the ban if the board names a ship v. is in favour of it", ["6.4", "p24"], ["7.11", "p31"])
P.conflict("k07", "attribution differs", "not clear whether the crew noticed: an unnamed security official v. Royle", ["0.11", "3.8"], ["4.1", "4.2"])
P.conflict("k08", "hedge lost", "the alliance might send up to four ships v. four will be there, v. promised four", ["0.12", "f0.7", "1.16", "f1.7", "5.6", "f5.6"], ["3.12", "f3.7", "7.9", "f7.7"])
P.conflict("k09", "hedge lost", "probably trailing its anchor v. towed her anchor", ["0.10", "3.7"], ["7.4"])
P.conflict("k10", "figures differ", "repair time: six to eight weeks v. ten weeks", ["0.6", "f0.2", "3.6", "f3.2", "7.1", "f7.2"], ["5.4", "f5.4", "7.2", "f7.3"])
P.conflict("k11", "rounded", "repair: about 54 became 60 million", ["1.17", "f1.9"], ["7.3", "f7.4"])
P.conflict("k12", "rounded", "about 11 became ten kilometres", ["0.10", "f0.6", "3.7", "f3.5", "f1.1"], ["7.4", "f7.6"], tier=2)
P.conflict("k13", "figures differ", "ships: up to four (official) v. three (announcement)", ["0.12", "f0.7", "1.16", "f1.7", "3.12", "f3.7"], ["4.8", "f4.2", "5.7", "f5.7"], tier=2)
P.conflict("k14", "figures differ", "the mills: 90 v. 120 million crowns (Orrin)", ["1.10", "f1.5"], ["6.8", "f6.2"])
P.conflict("k15", "wording drift", "Orrin: a line on a chart v. a line on a map", ["0.9"], ["4.4"])
P.conflict("k16", "wording drift", "Vantu's kitchens, three wordings", ["0.15"], ["2.7"], ["7.15"], tier=2)
P.conflict("k17", "positions conflict", "a joint inquiry: Kestria and Orrin for it, Dray and Royle against it", ["0.16", "p03", "2.8", "p10", "6.11", "p26"], ["6.12", "6.13", "p27", "7.14", "p33"], tier=2)
P.conflict("k18", "positions conflict", "patrol ships: Kander doubts v. sends a boat", ["4.11", "p19"], ["7.10", "p30"], tier=2)
P.conflict("k19", "positions conflict", "patrol ships: a provocation (Kestria) v. looking after the bottom (Compact)", ["2.9", "p11", "4.10", "p18"], ["4.9", "p17"], tier=2)
P.conflict("k20", "attribution lost", "the Compact official told Meridian v. it is understood", ["0.12"], ["3.12"], tier=2)
P.conflict("k21", "condition dropped", "Orrin opposes measures as long as there is only a line on a chart v. refuses any boycott", ["0.9", "p02"], ["4.3", "p16"], tier=2)
P.conflict("k22", "accounts conflict", "a dark freighter crept over the line (Pell) v. a trawler without lights made it slow down (Abt)", ["3.2", "3.4"], ["4.6"], tier=2)
P.no_conflict("repair 54 million crowns, loss $38 to 45 million, cover $60 million", ["f1.9", "f5.2", "f5.3"], "a repair bill, an insured loss and a limit, in two currencies")
P.no_conflict("540 million crowns for the first cable, 700 for a second", ["f0.9", "f5.11"], "two cables")
P.no_conflict("six to eight weeks and two months", ["f0.2", "f7.2"], "eight weeks are about two months")
P.no_conflict("12 knots and then four", ["f0.4", "f0.5"], "before and after")
P.no_conflict("Royle for the ban, Hask for the ban", ["p04", "p07"], "they agree")
P.no_conflict("Orrin says yes to the patrol ships and yes to a joint inquiry", ["p25", "p26"], "two issues")

P.claim("c01", "A Kestrian freighter cut the cable (Sarvia)", "0.1 0.3", ["out:meridian"])
P.claim("c02", "Kestria denies that its ship cut the cable", "0.2 0.4 2.1 2.2", ["out:meridian", "org:kmfa"], accept=[1, 2])
P.claim("c03", "The cable went dead at 2:14 a.m. on Sunday", "0.5 3.5", ["out:meridian"])
P.claim("c04", "The repair takes six to eight weeks", "0.6 3.6 7.1", ["out:meridian"], accept=[1, 2])
P.claim("c05", "The Pale Heron slowed to four knots and trailed its anchor", "0.10 3.7 7.4", ["out:meridian"], accept=[1, 2])
P.claim("c06", "It is not clear whether the crew noticed", "0.11 3.8 4.1 4.2", ["out:meridian"])
P.claim("c07", "The Compact may send up to four patrol ships", "0.12 1.16 3.12 5.6 7.9", ["out:meridian"], accept=[1, 2])
P.claim("c08", "Three patrol ships sail on Saturday", "4.8 5.7", ["org:compact"], accept=[1, 2])
P.claim("c09", "The freighter kept to its lane and answered every call", "0.14 2.6 7.8", ["out:meridian", "org:kmfa"], accept=[1, 2, 3])
P.claim("c10", "The freighter did not answer the coast guard", "1.14 7.7", ["pub:standard"], accept=[1, 2])
P.claim("c11", "Orrin: all we have is a line on a chart", "0.9 4.4", ["out:meridian"], accept=[1, 2])
P.claim("c12", "Royle calls for an immediate port ban", "0.8 1.6 5.10", ["out:meridian", "pub:standard", "pub:hull"], accept=[1, 2, 3])
P.claim("c13", "Orrin opposes the port ban", "1.2 1.8 4.3 5.11", ["pub:standard", "out:meridian", "pub:hull"], accept=[1, 2, 3])
P.claim("c14", "Vantu: nobody cuts the wire that lights his own kitchen", "0.15 2.7 7.15", ["out:meridian", "org:kmfa"], accept=[1, 2, 3])
P.claim("c15", "The repair takes ten weeks", "5.4 7.2", ["pub:hull"])
P.claim("c16", "The repair costs about 54 million crowns", "1.17 7.3", ["pub:standard"])
P.claim("c17", "Kestria offers a joint commission of four experts from each side", "2.8 6.10", ["org:kmfa"], accept=[1, 2])
P.claim("c18", "Orrin would vote for the ban", "6.4 7.11", ["pub:six"])
P.claim("c19", "The log shows no speed below nine knots", "2.4 2.5 7.5", ["org:kmfa"], accept=[1, 2])
P.claim("c20", "The captain slowed to six knots", "4.6 7.6", ["pub:herald"], accept=[1, 2])
P.claim("c21", "A furrow of eleven kilometres runs across the cable", "1.1 1.3", ["pub:standard"])
P.claim("c22", "The insurer does not pay if the cut was ordered by a state or an act of war", "1.18 5.3", ["pub:standard", "pub:hull"], accept=[1, 2])
P.claim("c23", "The insurers lose 38 to 45 million dollars", "5.1 5.2", ["pub:hull"])
P.claim("c24", "Orrin does not punish a flag for a furrow", "1.9 6.2", ["pub:standard"], accept=[1, 2])
P.claim("c25", "The prime minister does not want a joint inquiry", "6.12 6.13", ["pub:six"], accept=[1, 2])
P.claim("c26", "The insulation had been faulty since spring", "4.12", ["pub:herald"])
P.claim("c27", "The ship's radio was off from midnight", "6.17", ["pub:six"])
P.claim("c28", "The prime minister leans towards the ban", "7.12 7.13", ["pub:reckoning"])
P.claim("c29", "A ban costs the mills 90 million crowns", "1.10", ["pub:standard"])
P.claim("c30", "A ban costs the mills 120 million crowns", "6.8", ["pub:six"])
P.claim("c31", "Ludmere sends its boat", "7.10", ["pub:reckoning"])
P.claim("c32", "Any restriction on Kestrian ships will be answered in kind", "2.10", ["org:kmfa"])
P.claim("c33", "The dispatch of warships is a provocation (Kestria)", "2.9", ["org:kmfa"])
P.claim("c34", "A second cable takes five years and 700 million crowns", "5.12", ["pub:hull"])

P.must_not("a figure of speech: nobody says anything", id="word")
P.must_not("they say nothing, so there is no statement", id="silent")
P.must_not("a ship's name", id="name")
P.must_not("called gives a ship's name, which is itself Statement", id="called")
P.must_not("a case that is only supposed: nobody has said it", id="hyp")

P.table("ships", ["f0.7", "f1.7", "f3.7", "f4.2", "f5.6", "f5.7", "f6.3", "f7.7", "f7.8"])
P.table("repairtime", ["f0.2", "f3.2", "f3.8", "f5.4", "f7.2", "f7.3"])
P.table("repaircost", ["f1.9", "f7.4"])
P.table("speed", ["f0.5", "f2.2", "f3.4", "f4.1", "f7.5", "f7.10", "f7.11"])
P.table("furrow", ["f0.6", "f1.1", "f3.5", "f7.6"])
P.table("mills", ["f1.5", "f6.2", "f6.5"])
P.table("loss", ["f5.1", "f5.2"])
P.table("experts", ["f2.3", "f6.4", "f6.6"])
