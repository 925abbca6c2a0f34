"""Closed pile: a disputed run-off, a recount with conditions, a quotation that its speaker denies. Everything in it is invented."""
from sheet import Pile

P = Pile("poll", "a disputed run-off: commission, parties, observers and a court; a state agency's quotation is denied; one other story", '''
# Issues of the invented election story.

[[issue]]
id = "recount"
question = "The votes of the run-off are counted again"
terms = ["a recount", "order a recount", "counted again", "recount of the run-off", "nothing to recount"]
against_terms = ["a recount is out of the question"]

[[issue]]
id = "recognise"
question = "Ostrin's victory is recognised"
terms = ["recognise the result", "congratulated Ostrin", "accept any result", "recognise the outcome"]

[[issue]]
id = "rerun"
question = "Voting is repeated in the district of Dren"
terms = ["repeat of the vote", "a repeat vote in Dren", "new vote in Dren"]
''')
P.entities("""
out:gd | Global Dispatch | agency
out:zta | Zelvan Telegraph Agency | agency | ZTA; the state agency ZTA; the state agency
pub:obzor | obzor-mira.info | outlet
out:gazette | Amry Gazette | outlet | the Gazette; the newspaper Amry Gazette
pub:nbk | NBK | outlet
pub:courier | Hallin Courier | outlet
gov:zelvania | Zelvania | government
org:cec | Central Electoral Commission | organisation | Zelvania's electoral commission; the commission; the Central Election Commission; the electoral commission
per:meszi | Lorand Meszi | person | its chairman; The head of the CEC Lorand Meszi; chairman Meszi; Chairman Meszi; he | org:cec
anon:cecspokes | a spokesman | anonymous | | org:cec
anon:twomembers | two members of the electoral commission | anonymous
anon:onemember | one of them | anonymous
anon:cecsource | a source in the Central Election Commission | anonymous
anon:cecmember | a member of the commission who asked not to be named | anonymous
org:alliance | Civic Alliance | organisation | Saldo's Civic Alliance; the Alliance; the opposition; the party
per:saldo | Irena Saldo | person | the defeated challenger; Saldo; she | org:alliance
per:penn | Dario Penn | person | her campaign manager, Dario Penn; the campaign manager of Irena Saldo | org:alliance
grp:saldopeople | Saldo's people | group | | org:alliance
grp:opposition | Zelvania's opposition | group | | org:alliance
org:accord | National Accord | organisation | his National Accord party; The National Accord; the party; Ostrin's camp
per:ostrin | Pavel Ostrin | person | President Pavel Ostrin; the head of state; Ostrin; he | org:accord
per:lund | Vera Lund | person | Vera Lund, a spokeswoman for his National Accord party; Lund; she | org:accord
grp:camp | Ostrin's camp | group | | org:accord
anon:partycircles | party circles | anonymous | | org:accord
org:mission | International Election Mission | organisation | The mission; The observation mission; international observers; the observers
per:noll | Astrid Noll | person | its head, Astrid Noll; the head of the mission Astrid Noll; Noll; her; she | org:mission
per:ferrand | Luc Ferrand | person | press secretary Luc Ferrand; the press secretary of the mission | org:mission
grp:observers | international observers | group | | org:mission
anon:diplomat | a Western diplomat briefed on the mission's work | anonymous | a Western diplomat
org:court | Supreme Court | organisation | The Supreme Court of Zelvania; the court; the judges
per:oll | Teresa Oll | person | presiding judge Teresa Oll | org:court
gov:lurnia | Lurnia | government
per:arno | Gustav Arno | person | The President of Lurnia, Gustav Arno | gov:lurnia
org:lurniafm | Lurnia's foreign ministry | government | | gov:lurnia
org:press | the press service of the head of state | organisation
org:interior | Interior Ministry | government | The Interior Ministry | gov:zelvania
org:finance | finance ministry | government | the finance ministry | gov:zelvania
per:kalan | Boris Kalan | person | political scientist Boris Kalan
per:brecht | Hana Brecht | person | Statistician Hana Brecht of the University of Amry
org:police | the police | organisation | police
org:teachers | Teachers' Union | organisation | The Teachers' Union
anon:colleague | our colleague in Dren | anonymous
anon:competent | competent circles | anonymous
anon:media | media (title suffix) | anonymous
out:coast | Coast and Country | outlet | the daily Coast and Country
org:county | county court | organisation | the county court
grp:organisers | the organisers | group
per:brandt | Ulla Brandt | person | returning officer Ulla Brandt; Brandt; she
per:fisk | Torben Fisk | person | the sitting mayor, Torben Fisk; Fisk
per:sund | Mette Sund | person | His challenger, Mette Sund; she
anon:teller | a teller at the Harbour School | anonymous
""")

P.doc("000_dispatch.txt", "out:gd", r'''
#T [[s16|Zelvania's opposition]] [[q16|demands]] [[c16|recount after [[f1|0.8-point]] defeat]]
#N By Milan Trask and Ines Coll
#N [[date|May 19, 2026]] 16:30 GMT

PORT AMRY, May 19 ([[outlet|Global Dispatch]]) — [[p:p01|[[c1|Zelvania's electoral commission will not order a recount of [[d:e01|Sunday's]] [[e:e01|presidential run-off]] [[K:p01|[[k1|unless a court tells it to]]]]]]]], [[s1|its chairman]] [[q1|said]] on Tuesday, as [[s2|the defeated challenger]] [[q2|alleged that]] [[c2|[[f2|thousands of votes]] had been moved overnight]].

[[c3|President Pavel Ostrin won [[f3|50.4 percent]] of the vote and Irena Saldo [[f4|49.6 percent]]]], [[q3|according to preliminary figures from]] [[s3|the Central Electoral Commission]]. [[c4|Turnout was [[f5|71.3 percent]]]], [[s4|it]] [[q4|says]].

[[x5|[[c5|“We don't count by shouting,”]]]] [[s5|Lorand Meszi, who has chaired the commission since 2019]], [[q5|told reporters]]. [[u:r02a|[[c5|“Show a judge one false protocol and I'll carry the boxes up the stairs myself.”]]]]

[[p:p02|[[s6|Saldo's Civic Alliance]] [[q6|wants]] [[c6|ballots counted again in [[f6|212 polling stations]] in the northern district of Dren]]]], where, [[s7|it]] [[q7|says]], [[c7|turnout jumped by [[f7|11 points]] in the last [[f8|two hours]] of voting]]. [[u:r01a|[[K:p03|[[k8|Should the commission refuse]]]], [[p:p03|[[c8|the party would not recognise the result]]]], [[s8|her campaign manager, Dario Penn]], [[q8|said]].]]

[[s9|Ostrin's camp]] [[q9|dismissed]] [[c9|the allegations]]. [[c10|“Losing is also a democratic skill,”]] [[q10|said]] [[s10|Vera Lund, a spokeswoman for his National Accord party]], although [[s11|she]] [[q11|did not rule out that]] [[p:p04|[[c11|it “could live with” a recount [[K:p04|[[k11|limited to Dren and finished before [[e:e02|the inauguration]] [[d:e02|on June 12]]]]]]]]]].

[[u:r03a|[[s12|The International Election Mission]], which had [[f9|340 observers]] in the country, [[q12|said in a preliminary statement that]] [[c12|voting had been “orderly in most places” but that counting was assessed as bad or very bad in [[f10|14 percent]] of the stations visited]]. [[q13|Asked whether]] the outcome was affected, [[s13|its head, Astrid Noll]], [[q13|demurred]]: [[c13|“It is not for guests to say who won.”]]

[[u:r04a|[[s14|A Western diplomat briefed on the mission's work]] [[q14|said]] [[c14|the figure in an earlier draft had been [[f11|19 percent]]]].]]

The Supreme Court has [[d:e03|until Friday]] to [[e:e03|decide on the complaint]], which the Alliance [[e:e04|filed]] [[d:e04|late on Monday]].

#F (Writing by Milan Trask; Editing by Joan Petrie)
'''.replace("but that counting was assessed as bad or very bad in [[f10|14 percent]] of the stations visited]]. [[q13|Asked whether]] the outcome was affected,", "but that counting was assessed as bad or very bad in [[f10|14 percent]] of the stations visited]].]] Asked whether the outcome was affected,"), '''
1 indirect per:meszi alt=org:cec
2 indirect per:saldo modealt=act
3 indirect org:cec
4 indirect org:cec basis=coref
5 direct per:meszi
6 attitude org:alliance modealt=act
7 indirect org:alliance basis=coref
8 indirect per:penn
9 act grp:camp
10 direct per:lund
11 mixed per:lund basis=coref modealt=act
12 mixed org:mission
13 direct per:noll
14 indirect anon:diplomat
16 T2 act grp:opposition
''', date="2026-05-19", wire=True, figures='''
1 0.8 0.8 points T2
2 1000 9999 votes approx att=2 T2
3 50.4 50.4 percent att=3
4 49.6 49.6 percent att=3
5 71.3 71.3 percent att=4 table=turnout
6 212 212 "polling stations" att=6 table=stations
7 11 11 points att=7
8 2 2 hours att=7 T2
9 340 340 observers
10 14 14 percent att=12 table=bad
11 19 19 percent att=14 table=bad
''')

P.doc("001_zta.txt", "out:zta", r'''
#N [[outlet|Zelvan Telegraph Agency]]
#N Politics / [[date|19 May 2026]], 14:02
#T [[s1|International observers]] [[q1|praise]] [[c1|orderly run-off]]

PORT AMRY, 19 May /ZTA/. [[c2|The [[d:e01|Sunday]] [[e:e01|run-off of the presidential election]] was conducted in an orderly and transparent manner]], [[s2|the International Election Mission]] [[q2|has established]]. [[c3|This]] [[q3|was stated by]] [[s3|its head, Astrid Noll]], at a briefing in the capital.

[[u:r05a|[[q4|According to]] [[s4|her]], [[c4|the shortcomings noted by individual observers “did not influence the will of the people”]].]]

[[c5|The turnout of [[f1|71.3 percent]] is the highest in the history of modern Zelvania]], [[q5|it was emphasised in]] [[s5|the Central Electoral Commission]].

[[s6|President Pavel Ostrin]] [[q6|thanked]] [[c6|his fellow citizens for their trust]]. [[p:p05|[[c7|“The people have spoken, and there is nothing to recount,”]]]] [[s7|the head of state]] [[q7|underlined]].

[[p:p06|[[e:e05|[[s8|The President of Lurnia, Gustav Arno]], [[q8|congratulated]]]] [[c8|Pavel Ostrin on a convincing victory]]]] in a telephone conversation. [[c9|Leaders of [[f2|eleven states]] have already sent their good wishes]], [[s9|the press service of the head of state]] [[q9|informs]].

[[q12|As]] ZTA [[q12|was informed in]] [[s12|competent circles]], [[c12|the rumours spread in social networks about votes “moved overnight” are without foundation]].

At the same time, certain representatives of the losing side do not abandon their attempts to sow doubt. [[c10|The so-called complaint of the Civic Alliance]], [[s10|political scientist Boris Kalan]] [[q10|believes]], [[c10|is “a letter to its sponsors abroad”]]. [[t|As is known, [[d:e06|in 2021]] [[e:e06|the same party recognised the results]] only after [[f3|nine days]].]]

[[s11|The Interior Ministry]] [[q11|warned that]] [[c11|unsanctioned actions would be stopped in accordance with the law]].

#F ZTA. All rights reserved. When quoting, a reference to the agency is obligatory.
'''.replace("[[t|As is known, [[d:e06", "As is known, [[d:e06").replace("[[f3|nine days]].]]", "[[f3|nine days]]."), '''
1 T2 act org:mission modealt=attitude,indirect
2 indirect org:mission
3 document per:noll ref=2 modealt=indirect
4 mixed per:noll basis=coref
5 indirect org:cec modealt=agentless
6 T2 act per:ostrin
7 direct per:ostrin
8 act per:arno
9 indirect org:press
10 mixed per:kalan modealt=attitude
11 act org:interior modealt=indirect
12 mixed anon:competent modealt=indirect
''', date="2026-05-19", wire=True, figures='''
1 71.3 71.3 percent att=5 table=turnout
2 11 11 states att=9
3 9 9 days
''')

P.doc("002_obzor.txt", "pub:obzor", r'''
#F USD 41.92 ▲  EUR 45.10 ▼  OIL 71.3
#F [[outlet|obzor-mira.info]]
#N [[date|20.05.2026]] 21:47   👁 4 318
#T [[c1|In Zelvania the opposition will not recognize the outcome of the elections]] [[q1|-]] [[s1|media]]

[[u:r01b|[[p:p07|[[c2|The Civic Alliance will not recognize the results of the presidential elections in Zelvania]]]], [[s2|Global Dispatch]] [[q2|reports]] [[q2|with reference to]] [[i2|the campaign manager of Irena Saldo]].]]

[[u:r02b|[[s3|The head of the CEC Lorand Meszi]] [[q3|declared that]] [[p:p08|[[c3|the commission is ready for a recount [[K:p08|[[k3|by decision of the court]]]]]]]]. For this, [[q4|according to]] [[s4|him]], [[c4|it is enough to “show one false protocol.”]]]]

[[u:r03b|[[s5|The observation mission]] [[q5|believes that]] [[c5|the counting was bad at [[f1|14 percent]] of polling stations]],]] [[u:r04b|while [[s6|a Western diplomat]] [[q6|admits that]] [[c6|in reality there are [[f2|19 percent]] of them]].]]

In turn, [[u:r05b|[[s7|the state agency ZTA]] [[q7|writes that]] [[c7|[[s8|the head of the mission Astrid Noll]] [[q8|called]] [[c8|the elections transparent]], and the violations “did not affect the will of the people”]].]] [[s9|The mission itself]] [[q9|denies]] [[c9|this]]. [[u:r06b|[[c10|“There is no such assessment in our statement,”]] [[s10|its press secretary]] [[q10|told]] the newspaper Amry Gazette.]]

[[u:r07b|[[q11|As]] [[s11|a source in the Central Election Commission]] [[q11|told]] the same publication, [[c11|the protocols from Dren were “corrected” at night by order of the leadership]].]]

#S Context

#B [[u:r10a|[[e:e07|In the first round]], which was held [[d:e07|on May 3]], Ostrin gained [[f3|44.1 percent]], Saldo - [[f4|41.7 percent]], the turnout amounted to [[f5|63.5 percent]].]]

#B [[u:r11a|[[d:e08|In March]], [[e:e08|[[s12|the newspaper Amry Gazette]] [[q12|reported that]]]] [[c12|the commission had ordered [[f6|400 thousand ballots]] more than there are voters in the country, [[h12|allegedly]] at the request of the president's office]].]]

#F Subscribe to our channel, we are not blocked yet
#F Read on the topic: 7 signs that your vote was stolen
#F Astrologers told who will rule in 2027
''', '''
1 indirect out:gd>per:penn sp=anon:media basis=inherited alt=anon:media,out:gd,out:gd>anon:media
2 indirect out:gd>per:penn sp=out:gd
3 indirect out:gd>per:meszi basis=inherited alt=per:meszi
4 mixed out:gd>per:meszi basis=inherited alt=per:meszi
5 attitude out:gd>org:mission basis=inherited alt=org:mission modealt=indirect
6 indirect out:gd>anon:diplomat basis=inherited alt=anon:diplomat
7 mixed out:zta alt=out:zta>per:noll
8 act out:zta>per:noll nest=7 modealt=indirect,attitude
9 act org:mission alt=out:gazette>org:mission
10 direct out:gazette>per:ferrand
11 mixed out:gazette>anon:cecsource
12 indirect out:gazette
''', date="2026-05-20", figures='''
1 14 14 percent att=5 table=bad
2 19 19 percent att=6 table=bad
3 44.1 44.1 percent
4 41.7 41.7 percent
5 63.5 63.5 percent
6 400000 400000 ballots att=12
''')

P.doc("003_gazette-live.txt", "out:gazette", r'''
#F News  Opinion  Live  Puzzles  Subscribe
#N [[outlet|Amry Gazette]]
#T LIVE | The fight over the run-off: all developments
#N [[date|Wednesday 20 May 2026]]
#F Sort by: newest first | Alerts off

#N 18:05
[[s1|The mission]] [[q1|has contradicted]] [[c1|the state agency]]. [[u:r06a|[[c2|“Our statement contains no such assessment, and Ms Noll did not make one,”]] [[s2|press secretary Luc Ferrand]] [[q2|writes in an e-mail to]] the Gazette.]]

#N 17:10
[[s5|The commission]] [[q5|calls]] [[c5|our report “a fairy tale with numbers”]]. [[c6|No protocol]], [[q6|says]] [[s6|chairman Meszi]], [[c6|was touched after 23:00]].

#N 16:40
[[u:r07a|[[s3|[[n1|Two]] members of the electoral commission, one of them named by the Civic Alliance]], [[q3|tell]] the Gazette [[q3|that]] [[c3|[[f1|at least 30 protocols]] from Dren were [[e:e09|entered anew]] [[d:e09|after midnight on Sunday]]]]. Neither of them saw who gave the order; [[s4|one]] [[q4|suspects]] [[c4|a fault in the software]].]]

#N 14:50
[[p:p17|[[s13|The Teachers' Union]] [[q13|wants]] [[c13|the whole country recounted, not only Dren]]]], [[t|and has promised to send the tellers.]]

#N 13:30
What would a recount cost? [[c7|[[f2|Between 3 and 4 million crowns]]]], [[q7|reckons]] [[s7|the finance ministry]]. [[s8|Saldo's people]] [[q8|put]] [[c8|it at [[f3|600,000]]]].

#N 11:55
[[s9|Saldo]] on the steps of the court[[q9|:]] [[p:p09|[[c9|“We will accept any result [[K:p09|[[k9|that has been counted in daylight]]]].”]]]]

#N 10:20
[[t|The National Accord rows back.]] [[c10|Its spokeswoman had “spoken for herself”]], [[s10|the party]] [[q10|lets it be known]]; [[p:p10|[[c10|a recount is out of the question]]]].

#N 09:05
[[s11|Lurnia's foreign ministry]] [[q11|clarifies]][[q11|:]] [[c11|President Arno had telephoned Ostrin “to exchange views”, not to congratulate anybody]]. [[p:p11|[[t|Lurnia would wait for the court.]]]]

#N 08:30
Turnout, again. [[s12|Statistician Hana Brecht of the University of Amry]] [[q12|puts]] [[c12|it at [[f4|“66 to 68 percent, not more”]]]]. [[t|At 18:00 the commission itself had still reported [[f5|58.9]].]]

#N 07:45
[[c14|A quiet night]], [[q14|reports]] [[s14|our colleague in Dren]]: [[c14|[[f6|two police cars]] in front of the district office and a queue at the bakery]].

#F Support independent journalism: 5 crowns a week
'''.replace("[[p:p11|[[t|Lurnia would wait for the court.]]]]", "[[p:p11|[[c11|Lurnia would wait for the court]]]]."), '''
1 T2 act org:mission
2 direct per:ferrand
3 indirect anon:twomembers
4 attitude anon:onemember basis=coref alt=anon:twomembers>anon:onemember
5 mixed org:cec modealt=act
6 indirect per:meszi
7 indirect org:finance modealt=attitude
8 indirect grp:saldopeople
9 direct per:saldo
10 mixed org:accord
11 mixed org:lurniafm
12 mixed per:brecht modealt=indirect
13 attitude org:teachers modealt=act
14 T2 indirect anon:colleague
''', date="2026-05-20", figures='''
1 30 - protocols att=3
2 3000000 4000000 crowns att=7 table=cost
3 600000 600000 crowns att=8 table=cost
4 66 68 percent att=12 table=turnout
5 58.9 58.9 percent T2
6 2 2 cars att=14 T2
''')

P.doc("004_nbk.html", "pub:nbk", r'''
#- <!DOCTYPE html>
#- <html lang="en"><head><meta charset="utf-8">
#- <title>Court orders recount in Zelvania | NBK</title>
#- <meta property="og:site_name" content="NBK">
#- <meta property="article:published_time" content="2026-05-22T17:45:00+02:00">
#- </head><body>
#F <nav><a href="/">NBK</a> <a href="/tv">TV guide</a> <a href="/audio">Audio</a> <a href="/kids">Kids</a> <a href="/regions">Regions</a></nav>
#F <div id="consent">NBK and its 148 partners store cookies. <button>Agree</button> <button>Settings</button></div>
#- <article>
#T <h1>Zelvania: [[s1|court]] [[q1|orders]] [[c1|recount in [[f1|147 polling stations]]]]</h1>
#N <p class="meta">By Joren Falk, [[outlet|NBK]] · <time datetime="2026-05-22">[[date|22 May 2026]]</time>, 17:45</p>
#F <p class="tools">Listen to this article (4 min) · Share · Save</p>
<p>[[e:e03|[[s2|The Supreme Court of Zelvania]] [[q2|ruled]]]] [[d:e03|on Friday]] [[q2|that]] [[p:p12|[[c2|the ballots of the presidential run-off must be counted again in [[f2|147]] of the [[f3|212 polling stations]] named by the opposition]]]]. [[c3|[[e:e15|The count is to be completed]] by [[d:e15|31 May]]]], [[s3|presiding judge Teresa Oll]] [[q3|said]].</p>
<p>For [[p:p13|[[c4|a repeat of the vote in Dren]], [[p:p14|which [[s5|the Civic Alliance]] [[q5|had also asked for]]]], [[s4|the judges]] [[q4|see no grounds]]]].</p>
<p>[[s6|Irena Saldo]] [[q6|spoke of]] [[c6|“half a victory”]]. [[p:p15|[[c7|She would recognise whatever comes out of the boxes]]]], [[s7|she]] [[q7|told]] NBK, [[K:p15|[[k7|[[c7|“provided our people sit at every table”]]]]]].</p>
<p>[[s8|The commission]] [[q8|announced that]] [[c8|it would comply]]. [[s9|Chairman Meszi]], who [[e:e10|[[q9|had said]]]] [[d:e10|on Tuesday]] [[q9|that]] [[c9|he would “carry the boxes up the stairs” himself]], was not to be seen. [[s10|A member of the commission who asked not to be named]] [[q10|said]] [[c10|he had offered his resignation]]; [[s11|a spokesman]] [[q11|denied]] [[c11|this]].</p>
<p>[[p:p16|[[c12|The governing National Accord will accept the ruling “with clenched teeth”]]]], [[q12|according to]] [[s12|party circles]]. [[t|Ostrin himself is silent.]] [[c14|[[d:e11|On Tuesday]] [[e:e11|[[s13|he]] [[q13|had still said that]]]] there was [[c13|“nothing to recount”]]]], [[q14|as]] [[s14|the state agency ZTA]] [[q14|reported]].</p>
<p>[[t|The observers feel vindicated.]] [[c15|In [[f4|14 percent]] of the stations that they visited the count had been poor]], [[s15|they]] [[q15|wrote]] on Tuesday. [[c16|“We did not say who won, and we did not say that nothing happened,”]] [[e:e12|[[s16|[[a17|Noll]]]] [[q16|said]] in an interview with NBK]] [[d:e12|on Thursday]], [[q17|adding that]] [[c17|the state agency had quoted her with “a sentence that I never spoke”]].</p>
<p>[[c18|[[f5|Around 20,000 people]] had gathered in front of the court]], [[q18|according to]] [[s18|the organisers]]; [[s19|police]] [[q19|counted]] [[c19|[[f6|7,500]]]].</p>
#S <h2>The story so far</h2>
#B <p>[[u:r10b|[[e:e07|In the first round]] [[d:e07|on 3 May]], Ostrin came to [[f7|44.1 percent]] and Saldo to [[f8|41.7 percent]], with a turnout of [[f9|63.5 percent]].]] [[u:r11b|[[d:e08|In March]] [[e:e08|[[s20|the Amry Gazette]] [[q20|wrote that]]]] [[c20|the electoral commission had had [[f10|400,000 ballots]] more printed than there are voters in the country, at the wish of the president's office]].]]</p>
#- </article>
#F <aside><h3>More on NBK</h3><ul><li>Ferry strike: passengers stuck for 9 hours</li><li>Minister: “No tax on wood stoves”</li><li>Quiz: how well do you know your neighbours?</li></ul></aside>
#F <footer>© NBK 2026 | Complaints | Accessibility | Jobs</footer>
#- </body></html>
'''.replace("For [[p:p13|[[c4|a repeat of the vote in Dren]], [[p:p14|which [[s5|the Civic Alliance]] [[q5|had also asked for]]]]", "For [[p:p13|[[p:p14|[[c5|[[c4|a repeat of the vote in Dren]]]], which [[s5|the Civic Alliance]] [[q5|had also asked for]]]]"), '''
1 T2 act org:court modealt=indirect
2 act org:court modealt=indirect
3 indirect per:oll
4 attitude org:court
5 act org:alliance
6 mixed per:saldo
7 mixed per:saldo basis=coref
8 act org:cec modealt=indirect
9 mixed per:meszi
10 indirect anon:cecmember
11 act anon:cecspokes alt=org:cec
12 mixed anon:partycircles
13 direct out:zta>per:ostrin nest=14 basis=coref modealt=mixed
14 mixed out:zta alt=out:zta>per:ostrin modealt=indirect
15 indirect org:mission basis=coref
16 direct per:noll
17 mixed per:noll
18 indirect grp:organisers
19 indirect org:police
20 indirect out:gazette
''', date="2026-05-22", figures='''
1 147 147 "polling stations" att=1 table=stations T2
2 147 147 "polling stations" att=2 table=stations
3 212 212 "polling stations" att=2 table=stations
4 14 14 percent att=15 table=bad
5 20000 20000 people approx att=18 table=crowd
6 7500 7500 people att=19 table=crowd
7 44.1 44.1 percent
8 41.7 41.7 percent
9 63.5 63.5 percent
10 400000 400000 ballots att=20
''')

P.doc("005_hallin.txt", "pub:courier", r'''
#N [[outlet|Hallin Courier]]
#T Nine votes: Hallin counts again
#N [[date|21 May 2026]] · Local

The ballots of the mayoral election in Hallin [[e:e13|will be counted a second time]] [[d:e13|on Saturday]]. [[c1|The law leaves no choice [[k1|if fewer than [[f1|20 votes]] separate the candidates]]]], [[s1|returning officer Ulla Brandt]] [[q1|explained]] at the town hall.

[[s2|The sitting mayor, Torben Fisk]], [[q2|welcomed]] [[c2|the recount]]. [[c3|“Better twice than crooked,”]] [[s3|he]] [[q3|said]]. [[s4|His challenger, Mette Sund]], who is [[f2|nine votes]] behind, [[q4|has asked for]] [[c4|observers from the county]]. [[c7|She does not wish to speak of fraud]], [[s7|she]] [[q7|stresses]], [[c7|only of arithmetic]].

Turnout in the harbour town was [[f3|48.2 percent]], the lowest since the war. [[s5|A teller at the Harbour School]] [[q5|reported that]] [[c5|a whole bundle of [[f4|50 ballots]] had lain under a radiator until morning]]. [[s6|Brandt]] [[q6|called]] [[c6|that “a nice story”]]: [[t|the bundle had been counted and sealed.]]

[[c9|[[d:e14|In 2024]] [[e:e14|[[s8|the county court]] [[q8|annulled]]]] [[c8|a council vote in nearby Strandby because of [[f5|eleven missing ballots]]]]]], [[q9|as]] [[s9|the daily Coast and Country]] [[q9|recalled]] on Wednesday. [[t|Nobody in Hallin wants to be the next Strandby.]] The new count begins at nine in the sports hall; the public is admitted, dogs are not.

#F Advertisement: Lindgren's Garden Centre, dahlias from 2.50
#F The Courier is printed on paper from the Hallin mill.
''', '''
1 indirect per:brandt
2 act per:fisk modealt=attitude
3 direct per:fisk basis=coref
4 act per:sund
5 indirect anon:teller
6 mixed per:brandt modealt=act
7 indirect per:sund basis=coref
8 act out:coast>org:county nest=9
9 indirect out:coast
''', date="2026-05-21", figures='''
1 - 20 votes att=1
2 9 9 votes
3 48.2 48.2 percent
4 50 50 ballots att=5
5 11 11 ballots att=9
''')

P.event("e01", "Presidential run-off", "2026-05-17", "2026-05-17", basis="'Sunday's' from Tuesday, 19 May 2026")
P.event("e02", "Inauguration", "2026-06-12", "2026-06-12", status="planned", basis="'on June 12', report of May 2026")
P.event("e03", "The Supreme Court decides on the complaint", "2026-05-22", "2026-05-22", accept_ranges=[["2026-05-19", "2026-05-22"]], basis="'on Friday', report of Friday, 22 May 2026; 'until Friday' from 19 May")
P.event("e04", "The Alliance files the complaint", "2026-05-18", "2026-05-18", basis="'late on Monday' from Tuesday, 19 May 2026")
P.event("e05", "Arno telephones Ostrin", None, "2026-05-19", tier=2, basis="before the report of 19 May 2026")
P.event("e06", "The Alliance recognises the results of 2021", "2021-01-01", "2021-12-31", tier=2, basis="'in 2021'")
P.event("e07", "First round", "2026-05-03", "2026-05-03", basis="'on May 3', report of 20 May 2026")
P.event("e08", "The Gazette reports on ballots", "2026-03-01", "2026-03-31", basis="'In March', last before May 2026")
P.event("e09", "Protocols are entered anew", "2026-05-18", "2026-05-18", tier=2, accept_ranges=[["2026-05-17", "2026-05-17"], ["2026-05-17", "2026-05-18"]], basis="'after midnight on Sunday': the night to 18 May")
P.event("e10", "Meszi on the boxes", "2026-05-19", "2026-05-19", tier=2, basis="'on Tuesday' from Friday, 22 May 2026")
P.event("e11", "Ostrin: nothing to recount", "2026-05-19", "2026-05-19", basis="'On Tuesday' from Friday, 22 May 2026")
P.event("e12", "Noll speaks with NBK", "2026-05-21", "2026-05-21", basis="'on Thursday' from Friday, 22 May 2026")
P.event("e13", "New count in Hallin", "2026-05-23", "2026-05-23", status="planned", basis="'on Saturday' from Thursday, 21 May 2026")
P.event("e14", "Vote in Strandby annulled", "2024-01-01", "2024-12-31", tier=2, basis="'In 2024'")
P.event("e15", "The recount is completed", "2026-05-31", "2026-05-31", status="planned", accept_ranges=[["2026-05-22", "2026-05-31"]], basis="'by 31 May', report of 22 May 2026")

for id in ("r01", "r02", "r03", "r04"): P.reuse(id, "parallel_retelling_same_origin", "000 to 002 (credited once)", tier=2 if id in ("r02", "r04") else 1)
P.reuse("r05", "same_passage_retranslated", "001 to 002 (credited)")
P.reuse("r06", "same_passage_retranslated", "003 to 002 (credited)")
P.reuse("r07", "parallel_retelling_same_origin", "003 to 002 (credited)", tier=2)
P.reuse("r10", "same_passage_retranslated", "unknown (siblings)")
P.reuse("r11", "same_passage_retranslated", "unknown (siblings)")
P.lineage([0, 2], "out:gd", "002 retells the agency", ["r01", "r02", "r03", "r04"])
P.lineage([1, 2], "out:zta", "002 retells the state agency in one sentence", ["r05"])
P.lineage([3, 2], "out:gazette", "002 retells the live blog", ["r06", "r07"])
P.lineage([2, 4], None, "one background block in two renderings", ["r10", "r11"])
for i in range(5): P.unrelated(5, i, "another story")
P.story("S1", range(5), "the dispute over the run-off in Zelvania")
P.story("S2", [5], "a recount in a mayoral election")

D19, D20, D22 = ("2026-05-19",) * 2, ("2026-05-20",) * 2, ("2026-05-22",) * 2
P.pos("p01", "org:cec", "recount", "for_if", *D19, att="0.1", speaker="per:meszi", accept=["against"])
P.pos("p02", "org:alliance", "recount", "for", *D19, att="0.6")
P.pos("p03", "org:alliance", "recognise", "against", *D19, att="0.8", speaker="per:penn", accept=["for_if"])
P.pos("p04", "org:accord", "recount", "for_if", *D19, att="0.11", speaker="per:lund", accept=["open"])
P.pos("p05", "org:accord", "recount", "against", *D19, att="1.7", speaker="per:ostrin")
P.pos("p06", "gov:lurnia", "recognise", "for", *D19, att="1.8", speaker="per:arno")
P.pos("p07", "org:alliance", "recognise", "against", *D20, att="2.2")
P.pos("p08", "org:cec", "recount", "for_if", *D20, att="2.3", speaker="per:meszi")
P.pos("p09", "org:alliance", "recognise", "for_if", *D20, att="3.9", speaker="per:saldo", accept=["for"])
P.pos("p10", "org:accord", "recount", "against", *D20, att="3.10")
P.pos("p11", "gov:lurnia", "recognise", "open", *D20, att="3.11", tier=2, speaker="org:lurniafm")
P.pos("p12", "org:court", "recount", "for", *D22, att="4.2")
P.pos("p13", "org:court", "rerun", "against", *D22, att="4.4")
P.pos("p14", "org:alliance", "rerun", "for", None, "2026-05-22", att="4.5", tier=2)
P.pos("p15", "org:alliance", "recognise", "for_if", *D22, att="4.7", speaker="per:saldo", accept=["for"])
P.pos("p17", "org:teachers", "recount", "for", *D20, att="3.13", tier=2)
P.pos("p16", "org:accord", "recount", "for", *D22, att="4.12", tier=2, speaker="anon:partycircles", accept=["open", "for_if"])

P.conflict("k01", "denial", "Noll: shortcomings did not influence the outcome (ZTA) v. the mission and Noll: never said", ["1.4", "2.7"], ["3.2", "2.9", "2.10", "4.16", "4.17"])
P.conflict("k02", "positions conflict", "National Accord: could live with a recount v. nothing to recount, out of the question", ["0.11", "p04"], ["1.7", "3.10", "p05", "p10"])
P.conflict("k03", "accounts conflict", "Arno's call: congratulated v. exchanged views", ["1.8", "p06"], ["3.11", "p11"])
P.conflict("k04", "denial", "protocols entered anew after midnight v. none touched after 23:00", ["3.3", "2.11"], ["3.6", "3.5"])
P.conflict("k05", "figures differ", "turnout: 71.3 (commission) v. 66 to 68 percent (Brecht)", ["0.4", "f0.5", "1.5", "f1.1"], ["3.12", "f3.4"])
P.conflict("k06", "condition dropped", "would not recognise if the commission refuses v. will not recognise", ["0.8", "p03"], ["2.1", "2.2", "p07"], tier=2)
P.conflict("k07", "accounts conflict", "observers: counting bad in 14 percent v. orderly and transparent", ["0.12", "2.5", "4.15"], ["1.1", "1.2"], tier=2)
P.conflict("k08", "figures differ", "bad counts: 14 (statement) v. 19 percent (diplomat)", ["0.12", "f0.10", "2.5", "f2.1", "f4.4"], ["0.14", "f0.11", "2.6", "f2.2"], tier=2)
P.conflict("k09", "attribution differs", "two members, who did not see who gave the order v. one source: by order of the leadership", ["3.3"], ["2.11"], tier=2)
P.conflict("k10", "denial", "Meszi has offered his resignation v. a spokesman", ["4.10"], ["4.11"], tier=2)
P.conflict("k11", "figures differ", "at the court: around 20,000 v. 7,500", ["4.18", "f4.5"], ["4.19", "f4.6"], tier=2)
P.conflict("k12", "figures differ", "cost of a recount: 3 to 4 million v. 600,000", ["3.7", "f3.2"], ["3.8", "f3.3"], tier=2)
P.conflict("k13", "hedge lost", "allegedly at the request of the president's office v. at its wish", ["2.12"], ["4.20"], tier=2)
P.conflict("k14", "positions conflict", "the Alliance: will not recognise v. accepts any result counted in daylight", ["2.2", "2.1", "p07"], ["3.9", "4.7", "p09", "p15"], tier=2)
P.conflict("k15", "positions conflict", "National Accord: a recount is out of the question v. accepts the ruling", ["3.10", "1.7", "p10", "p05"], ["4.12", "p16"], tier=2)
P.conflict("k16", "wording drift", "in an earlier draft v. in reality", ["0.14"], ["2.6"], tier=2)
P.conflict("k17", "denial", "votes moved overnight: Saldo v. Ostrin's camp and unnamed circles", ["0.2"], ["0.9", "1.12"], tier=2)
P.no_conflict("turnout of the run-off v. of the first round v. of Hallin", ["f0.5", "f2.5", "f5.3"], "three votes")
P.no_conflict("212 asked for, 147 ordered", ["f0.6", "f4.2"], "asked and granted")
P.no_conflict("no recount unless a court orders it v. ready by decision of the court", ["p01", "p08"], "the same said otherwise")
P.no_conflict("58.9 at 18:00 v. 71.3 at the end", ["f3.5", "f0.5"], "different hours")
P.no_conflict("the court for a recount, against a repeat", ["p12", "p13"], "two issues")

P.claim("c01", "The commission recounts only if a court says so", "0.1 2.3", ["out:gd"])
P.claim("c02", "The Alliance will not recognise the result (if refused)", "0.8 2.1 2.2", ["out:gd"])
P.claim("c03", "Counting was bad in 14 percent of the stations visited", "0.12 2.5 4.15", ["out:gd", "pub:nbk"], accept=[1, 2])
P.claim("c04", "The figure was 19 percent in a draft", "0.14 2.6", ["out:gd"])
P.claim("c05", "Noll: the shortcomings did not influence the will of the people", "1.4 2.7", ["out:zta"])
P.claim("c06", "The mission denies the quotation", "3.2 2.9 2.10 4.17", ["out:gazette", "pub:nbk"])
P.claim("c07", "Protocols from Dren were changed at night", "3.3 2.11", ["out:gazette"])
P.claim("c08", "Turnout was 71.3 percent", "0.4 1.5", ["out:gd", "out:zta"], accept=[1, 2])
P.claim("c09", "Ostrin: nothing to recount", "1.7 4.13 4.14", ["out:zta"])
P.claim("c10", "The Gazette: 400,000 ballots too many", "2.12 4.20", ["out:gazette"])
P.claim("c11", "Meszi would carry the boxes if shown a false protocol", "0.5 2.4 4.9", ["out:gd", "pub:nbk"], accept=[1, 2])
P.claim("c12", "Voting was orderly", "1.1 1.2 1.3 2.8", ["out:zta"])
P.claim("c13", "Saldo recognises what is counted properly", "3.9 4.7", ["out:gazette", "pub:nbk"])
P.claim("c14", "A recount in 147 stations", "4.1 4.2", ["pub:nbk"])
P.claim("c15", "Arno congratulated Ostrin", "1.8", ["out:zta"])
P.claim("c16", "A recount is out of the question", "3.10", ["out:gazette"])
P.claim("c17", "The Alliance wants 212 stations in Dren counted again", "0.6 0.16", ["out:gd"])
P.claim("c18", "A bundle of ballots lay under a radiator", "5.5", ["pub:courier"])
P.table("turnout", ["f0.5", "f1.1", "f3.4"])
P.table("bad", ["f0.10", "f0.11", "f2.1", "f2.2", "f4.4"])
P.table("stations", ["f0.6", "f4.2", "f4.3"])
P.table("cost", ["f3.2", "f3.3"])
P.table("crowd", ["f4.5", "f4.6"])
