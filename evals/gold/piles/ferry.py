"""A ferry on a reef: a wire, a tabloid, a machine-translated retelling, a state outlet, a regional paper, the owner's statement, a feature. Everything in it is invented."""
from sheet import Pile

P = Pile("ferry", "a ferry runs aground with passengers aboard: wire, tabloid, machine-translated retelling, state outlet, regional paper, the owner's statement, feature", '''
# Issues of the invented ferry story.

[[issue]]
id = "licence"
question = "The ferry line's licence is withdrawn"
terms = ["licence to be withdrawn", "withdraw the licence", "strip Corran of its licence", "lose its licence", "pull the licence", "take the licence away", "deprived of the license", "revoked"]
against_terms = ["licence does not arise", "keep its licence", "a withdrawal would"]

[[issue]]
id = "night"
question = "Night sailings to Tarrow are suspended"
terms = ["night sailings", "sailings after dark", "night crossings", "night trips", "evening sailing", "sail by daylight"]
''')
P.entities("""
out:northgate | Northgate Wire | agency | Northgate; the agency
pub:beacon | The Evening Beacon | outlet | the Beacon; Evening Beacon
pub:zapad | Zapad24 | outlet
pub:republic | Republic News Service | outlet | RNS
pub:chronicle | Dunmara Chronicle | outlet | the Chronicle; The Dunmara Chronicle
org:corran | Corran Line | company | Corran; the company; The company Corran Line; the owner; We; the operator; the shipping company
pub:tidewater | The Tidewater Review | outlet | the Tidewater Review
out:radiovest | Radio Vest | outlet
gov:halvary | Halvary | government | the government
per:canning | Rolf Canning | person | Transport Minister Rolf Canning; the minister; Canning; he; Minister of Transport Rolf Canning | gov:halvary
org:transport | Ministry of Transport | government | the ministry; the Ministry | gov:halvary
org:health | Ministry of Health | government | The Ministry of Health | gov:halvary
anon:closecanning | A source close to the minister | anonymous | the source
org:coastguard | coast guard | organisation | the coast guard; the coastguard; The Coast Guard; coastguard chiefs; Halvary Coast Guard; the Coast Guard of Halvary
per:thorsen | Edda Thorsen | person | Commander Edda Thorsen; Thorsen; she; the representative of the Coast Guard Edda Thorsen | org:coastguard
per:ardern | Tomas Ardern | person | Captain Tomas Ardern; the captain; the ship's master; the master; Ardern
per:quist | Selma Quist | person | His lawyer, Selma Quist; Quist; the lawyer; she; the captain's lawyer
per:harnock | Lise Harnock | person | Chief Officer Lise Harnock; Harnock; the chief officer; she
per:linn | Paavo Linn | person | Second Engineer Paavo Linn; Linn; he
anon:twocrew | two crew members | anonymous | members of the crew
anon:employee | A Corran Line employee with direct knowledge of the maintenance records | anonymous | an employee of the company
anon:shore | a man who worked in the shore office | anonymous | he
per:velling | Magda Velling | person | chief executive Magda Velling; Velling; Corran boss Magda Velling; our chief executive, Magda Velling; she | org:corran
anon:corranspokes | a spokesman for the line | anonymous | the spokesman; he | org:corran
org:sdu | Seafarers' and Dockers' Union | organisation | The Seafarers' and Dockers' Union; the union; the SDU; the seamen's union
per:oskey | Bram Oskey | person | General Secretary Bram Oskey; union boss Bram Oskey; Oskey; the head of the union; he | org:sdu
org:bureau | Maritime Accident Bureau | organisation | The Maritime Accident Bureau; the Bureau
per:vask | Irena Vask | person | Irena Vask, who heads the Bureau; Vask; she | org:bureau
org:hospital | St Brannoc's hospital | organisation | the hospital; St Brannoc's
per:tolland | Ines Tolland | person | hospital spokeswoman Ines Tolland; Tolland | org:hospital
org:consulate | Sundrian consulate | organisation | the Sundrian consulate | gov:sundria
gov:sundria | Sundria | government
per:moravic | Zdenka Moravic | person | consul Zdenka Moravic; the consul; she | gov:sundria
org:sundforeign | Ministry of Foreign Affairs of Sundria | government | The Ministry of Foreign Affairs of Sundria; the Ministry | gov:sundria
per:pavlin | Olga Pavlin | person | the mother of one of the pupils, Olga Pavlin; the woman
per:hallam | Kirsty Hallam | person | Nurse Kirsty Hallam; Kirsty; Hallam; she
per:foyle | Derek Foyle | person | retired roofer Derek Foyle; Foyle; Derek; he; a passenger
anon:secondpass | A second passenger | anonymous
grp:passengers | passengers | group
grp:witnesses | eyewitnesses | group
per:aldous | Signe Aldous | person | Green Coast MP Signe Aldous; Aldous | org:greencoast
org:greencoast | Green Coast | organisation
org:tarrow | Tarrow island council | organisation | the council of Tarrow; the island council
per:dellin | Morag Dellin | person | island council leader Morag Dellin; Dellin; the leader of the Tarrow council; she | org:tarrow
per:joan | Joan Merriden | person | his daughter, Joan; Joan Merriden; she
per:saal | Henrik Saal | person | Deputy Minister Henrik Saal; Saal | gov:halvary
org:police | Dunmara police | organisation | the police; police
anon:informed | a source familiar with the course of the inquiry | anonymous | the source
anon:commentators | commentators | anonymous | certain circles
per:rennick | Hob Rennick | person | lobsterman Hob Rennick; Rennick; he
doc:log | the defect log | document | the log; the ship's defect log
doc:notice | a notice to mariners | document
doc:insurer | a letter from the insurer | document
doc:letter | a letter to the ministry | document
doc:data | Preliminary data from the voyage recorder | document
anon:unions | union representatives | group
""")

P.doc("000_northgate.txt", "out:northgate", r'''
#F NORTHGATE WIRE | World | Halvary | Markets | Shipping | Sign in
#T Ferry with [[f1|241]] aboard runs aground off Halvary island, dozens hurt
#N [[date|November 4, 2025]] 3:12 PM | By Leonie Strand

DUNMARA, Halvary, Nov 4 ([[outlet|Northgate Wire]]) - [[e:e01|A passenger ferry struck a reef off the island of Tarrow]] [[d:e01|late on Monday]], injuring dozens of people and forcing a night-time evacuation in a heavy swell.

[[u:r01a|[[c1|The [[m:shipname|“Lady Ingrith”]] was carrying [[f2|214 passengers]] and [[f3|27 crew]] on her evening run from Dunmara when she hit Hasker Reef at about 9:50 p.m.]], [[s1|the coast guard]] [[q1|said]].]]

[[u:r02a|[[u:r03a|[[c2|The vessel had been warned twice by radio to slow down and was making [[f4|17 knots]] in waters where the limit is [[f5|12]]]], [[s2|Commander Edda Thorsen of the coast guard]] [[q2|told]] reporters.]]]] [[u:r18a|[[c3|“We have the recordings,”]] [[s3|she]] [[q3|said]].]] [[c3|“They are not difficult to understand.”]]

[[u:r24a|The ship's master, Captain Tomas Ardern, [[n1|54]], was [[e:e02|questioned by police]] [[d:e02|on Tuesday]] and released.]] [[u:r04a|[[u:r05a|[[s4|His lawyer, Selma Quist]], [[q4|said]] [[c4|the helm had stopped answering [[f6|some 90 seconds]] before the impact]].]]]] [[u:r23a|[[c5|“My client gave the order to turn. The ship did not turn,”]] [[s5|Quist]] [[q5|said]].]]

[[u:r22a|[[s6|Corran Line]], which has owned the ferry since 2011, [[q6|said in a brief statement]] [[c6|there was [[h6|“no indication at this stage”]] of a technical fault and that the ship had passed her annual survey [[e:e03|in May]]]].]] [[t|It declined to comment on the speed.]]

[[s7|The Seafarers' and Dockers' Union]] [[q7|contradicted]] [[c7|the company]]. [[u:r06a|[[u:r07a|[[s8|General Secretary Bram Oskey]] [[q8|said]] [[c8|its members had reported faults in the steering gear [[f7|three times]] since August]].]]]] [[c9|“Three times in the log and three times in the bin,”]] [[s9|he]] [[q9|said]]. [[u:r21a|[[p:p01|[[s10|Oskey]] [[q10|called for]] [[c10|the company's operating licence to be withdrawn]]]].]]

[[u:r20a|[[p:p02|[[s11|Transport Minister Rolf Canning]] [[q11|said]] [[c11|it was too early to talk about licences]]]].]] [[P:p02|[[c12|“First the Bureau finds out what happened, then I decide,”]]]] [[s12|he]] [[q12|told]] parliament.

[[u:r08a|[[u:r09a|[[c13|[[f8|Thirty-eight people]] were treated at St Brannoc's hospital in Dunmara, [[f9|four of them]] for serious injuries]], [[s13|hospital spokeswoman Ines Tolland]] [[q13|said]].]]]]

[[u:r10a|[[c14|It took [[f10|almost four hours]] to bring everybody ashore]], [[q14|according to]] [[s14|the coast guard]].]] [[c15|One of the [[f11|six lifeboats]] could not be lowered]], [[s15|two crew members]] [[q15|said]] on condition of anonymity because they had been told not to speak to the press.

[[u:r11a|[[c16|[[f12|Up to eight tonnes]] of diesel [[h16|may]] have leaked from a forward tank]], [[s16|[[s17|the coast guard]]]] [[q16|said]], [[q17|adding that]] [[c17|booms had been laid round the hull]].]]

[[u:r12a|[[u:r13a|[[s18|A Corran Line employee with direct knowledge of the maintenance records]] [[q18|told]] Northgate Wire [[q18|that]] [[c18|a new pump for the steering gear had been [[e:e04|ordered]] [[d:e04|in September]] but was not [[h18|due]] before January]].]]]] [[t|The company did not respond to a question about the pump.]]

[[s19|The Maritime Accident Bureau]] [[q19|said]] [[c19|it had recovered the voyage data recorder and [[h19|expected]] to publish a preliminary report within [[f13|30 days]]]]. [[m:noview|It offered no view on the cause or on the future of the line.]]

[[u:r14a|[[c20|[[f14|Eleven pupils]] from neighbouring Sundria were aboard on a school trip, all of them unhurt]], [[s20|the Sundrian consulate]] [[q20|said]].]]

#B [[u:r19a|The Lady Ingrith, built in 1987, [[e:e05|ran aground once before]], [[d:e05|in 2016]], without injuries.]] The state holds [[f15|30 percent]] of Corran Line.

#F (Reporting by Leonie Strand in Dunmara and Otto Beck in Ostrel; Editing by Fay Lindqvist)
#F Read next: Container rates slip for a fifth week | Ostrel port pilots vote on strike
''', '''
1 indirect org:coastguard
2 indirect per:thorsen
3 direct per:thorsen basis=coref
4 indirect per:quist
5 direct per:quist
6 mixed org:corran
7 T2 act org:sdu
8 indirect per:oskey
9 direct per:oskey basis=coref
10 act per:oskey
11 indirect per:canning
12 direct per:canning basis=coref
13 indirect per:tolland
14 indirect org:coastguard
15 indirect anon:twocrew
16 indirect org:coastguard
17 indirect org:coastguard
18 indirect anon:employee
19 indirect org:bureau
20 indirect org:consulate
''', date="2025-11-04", wire=True, figures='''
1 241 241 people T2
2 214 214 passengers att=1 table=aboard
3 27 27 crew att=1
4 17 17 knots att=2 table=speed
5 12 12 knots att=2
6 90 90 seconds approx att=4 table=helm
7 3 3 times att=8 table=reports
8 38 38 people att=13 table=hurt
9 4 4 people att=13
10 - 4 hours approx att=14 table=evacuation accept=4..4
11 6 6 lifeboats att=15
12 - 8 tonnes att=16 table=diesel
13 30 30 days att=19 accept=-..30
14 11 11 pupils att=20
15 30 30 percent T2
''')

P.doc("001_beacon.txt", "pub:beacon", r'''
#F ☰  NEWS  SPORT  TELLY  BINGO  OFFERS  |  Search  |  Log in
#F Cookies: we and our 214 partners store information on your device. ACCEPT ALL / More options
#N [[outlet|The Evening Beacon]]
#T [[c1|'HE WAS ON HIS PHONE']][[q1|:]] Ferry skipper accused by [[s1|passengers]] [[t|as Canning gets ready to AXE Corran]]
#K [[c2|'I handed my baby to a stranger']], [[q2|says]] [[s2|nurse]] who spent [[f1|five hours]] on stricken Lady Ingrith
#N By Dex Parmley and Roz Whitlow | Published 06:30, Wednesday [[date|5 November 2025]]
#F Share this: Facebook · WhatsApp · 846 comments

THE captain of the ferry that ploughed into Hasker Reef had a telephone clamped to his ear minutes before the crash, [[q3|it was]] [[h3|claimed]] last night.

Retired roofer Derek Foyle, [[n1|63]], had nipped out on deck for a cigarette and [[q4|says]] [[c4|he could see straight through the window of the bridge]].

[[u:r15a|[[c5|“The captain had a phone at his ear and he was laughing,”]] [[s5|Derek]] [[q5|told]] the Beacon. [[c5|“[[f2|Two minutes]] later we were on the rocks.”]]]]

[[s6|A second passenger]], who asked us not to print her name, [[q6|gave]] [[c6|the same account]].

[[u:r02b|[[s7|Coastguard chiefs]] [[q7|say]] [[c7|the skipper ignored [[f3|two]] radio warnings and tore along at [[f4|17 knots]] in a [[f5|12-knot]] zone]].]] [[u:r18b|[[c8|“We have the recordings,”]] [[s8|Commander Edda Thorsen]] [[q8|said]].]]

Nurse Kirsty Hallam, [[n2|29]], was travelling home to Tarrow with eight-month-old Ellis. [[c9|“There was a bang like a lorry hitting a house, then all the plates in the world,”]] [[s9|she]] [[q9|said]]. [[c9|“I gave my baby to a man I'd never seen before because he had a lifejacket on.”]]

[[s10|She]] [[q10|reckons]] [[c10|it was close to three in the morning before she set foot on the quay]]. [[c11|“Nobody told us anything. [[s12|A boy in a Corran jacket]] [[q12|said]] [[c12|the boat on our side was broken]] and that was that.”]] [[t|Hallam is still finding bruises.]]

[[t|[[f6|Four people]] are fighting for their lives at St Brannoc's.]] Among them is grandad Alf Merriden, [[n3|71]]. [[c13|“He went in the water to his chest and he never got warm,”]] [[q13|sobbed]] [[s13|his daughter, Joan]].

#F READ MORE: Mum-of-three finds 'shark tooth' in fish finger
#F READ MORE: Is YOUR holiday cottage on the flood map? Type in your postcode

[[u:r04b|The skipper's lawyer has a different story. [[c14|The rudder “went dead” for [[f7|a minute and a half]] before they hit]], [[s14|Selma Quist]] [[q14|insisted]].]] [[t|She would not discuss the phone.]]

[[u:r06b|And [[s15|union boss Bram Oskey]] [[q15|said]] [[c15|sailors had complained about the dodgy steering [[f8|at least three times]] this summer]].]] [[p:p03|[[c16|“These people shouldn't be allowed to run a pedalo,”]]]] [[s16|he]] [[q16|stormed]].

In a dramatic move, Rolf Canning could now strip Corran of its licence. [[p:p04|[[c17|The minister would do it “without losing a night's sleep” [[K:p04|[[k17|if investigators find that the company hid defects]]]]]]]], [[s17|a source close to the minister]] [[q17|revealed]].

[[p:p05|[[c18|“Why wait? Pull the licence today,”]]]] [[q18|demanded]] [[s18|Green Coast MP Signe Aldous]].

But over on Tarrow they fear for their shopping. [[p:p06|[[c19|“Take Corran away and there is no bread on this island by Thursday,”]]]] [[q19|warned]] [[s19|island council leader Morag Dellin]]. [[c20|“Punish who you like, but leave us the boat.”]]

Corran boss Magda Velling, who lives in a [[f9|six-bedroom]] villa above Ostrel, did not come to the door. [[c21|“Our thoughts are with everyone who was aboard,”]] [[s21|a spokesman for the line]] [[q21|said]]. [[c21|“The crew acted calmly and correctly.”]]

#F Were YOU on the Lady Ingrith? WhatsApp our newsdesk
#F MOST READ  1 Weather girl quits live on air  2 Pension date you must not miss  3 'My husband is a ghost'
#F © Beacon Titles. Complaints: ombudsman@beacon.example
'''.replace("THE captain of the ferry that ploughed into Hasker Reef had a telephone clamped to his ear minutes before the crash", "[[m:phone|[[c3|THE captain of the ferry that ploughed into Hasker Reef had a telephone clamped to his ear minutes before the crash]]").replace("[[q3|it was]] [[h3|claimed]] last night", "[[q3|it was [[h3|claimed]]]] last night]]").replace("Retired roofer Derek Foyle, [[n1", "[[s4|Retired roofer Derek Foyle]], [[n1").replace("[[c11|“Nobody told us", "[[c11|“Nobody told us").replace("[[c20|“Punish who you like, but leave us the boat.”]]", "[[c19|“Punish who you like, but leave us the boat.”]]").replace("and that was that.”]]", "and that was that,”]] [[s11|she]] [[q11|went on]]."), '''
1 T2 direct grp:passengers alt=per:foyle spalt=per:foyle
2 T2 direct per:hallam
3 T2 agentless - alt=per:foyle h=1
4 indirect per:foyle
5 direct per:foyle
6 T2 act anon:secondpass modealt=indirect
7 indirect org:coastguard
8 direct per:thorsen
9 direct per:hallam basis=coref
10 indirect per:hallam basis=coref
11 direct per:hallam basis=coref
12 T2 indirect per:hallam>anon:boy nest=11
13 direct per:joan
14 mixed per:quist
15 indirect per:oskey
16 direct per:oskey basis=coref
17 mixed anon:closecanning alt=anon:closecanning>per:canning
18 direct per:aldous
19 direct per:dellin
21 direct anon:corranspokes alt=org:corran
'''.replace("alt=per:foyle h=1", "alt=per:foyle"), date="2025-11-05", figures='''
1 5 5 hours table=evacuation
2 2 2 minutes att=5
3 2 2 warnings att=7
4 17 17 knots att=7 table=speed
5 12 12 knots att=7
6 4 4 people T2
7 90 90 seconds att=14 table=helm accept=1.5..1.5
8 3 - times att=15 table=reports
9 6 6 bedrooms T2
''')
P.entities("""
anon:boy | A boy in a Corran jacket | anonymous
""")

P.doc("002_zapad24.html", "pub:zapad", r'''
#- <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="generator" content="auto-translate">
#- <title>Ferry with Sundrian schoolchildren sat on the reefs: the steering failed three times - Zapad24</title></head><body>
#F <nav><a href="/">Main</a> <a href="/politics">Politics</a> <a href="/abroad">Abroad</a> <a href="/auto">Auto</a> <a href="/dacha">Dacha and garden</a></nav>
#F <div class="cookie">The site uses cookie. Continuing the viewing you agree. <button>Good</button></div>
#N <div class="brand">[[outlet|Zapad24]]</div>
#T <h1>[[t|Ferry with Sundrian schoolchildren sat on the reefs: the steering failed three times]]</h1>
#N <div class="meta">Abroad | <time>[[date|5 November 2025]], 09:41</time> | Translated automatically from the Sundrian</div>
<p>[[u:r01b|In Halvary [[e:e01|the passenger ferry [[m:shipname|“Lady Ingrith”]] ran onto the Hasker reef]], [[c1|on its board were [[f1|214 passengers]] and [[f2|27 members of the crew]]]], [[q1|transmits]] [[s1|the agency Northgate Wire]] [[q1|with reference to]] [[i1|the coast guard]].]]</p>
<p>[[d:e01|The incident occurred in the evening of November 3]] near the island Tarrow. [[u:r03b|[[q2|By the words of]] [[s2|the representative of the Coast Guard Edda Thorsen]], [[c2|the vessel was two times warned by radio about the necessity to reduce speed, however it went with the speed [[f3|17 knots]] at permitted [[f4|12]]]].]]</p>
<p>[[u:r24b|The captain of the ship, the [[n1|54-year-old]] Tomas Ardern, was [[e:e02|interrogated]] and released.]] [[u:r05b|[[s3|His advocate Selma Quist]] [[q3|declared that]] [[c3|the steering wheel ceased to react [[f5|90 seconds]] before the collision]].]] “The ship did not turn,” are cited her words.</p>
<p>[[u:r07b|[[m:drift1|In the seamen's union they told that [[c4|since August the steering of the ferry failed [[f6|three times]]]]]].]] [[u:r21b|[[p:p07|[[s5|The head of the union Bram Oskey]] [[q5|demands]] [[c5|that the company be deprived of the license]]]].]] [[u:r20b|[[p:p08|[[s6|The minister of transport Rolf Canning]] [[q6|considers]] [[c6|such talks premature]]]].]]</p>
<p>[[u:r12b|[[q7|As]] [[s7|an employee of the company]] [[q7|communicated to]] [[a7|the agency]], [[c7|a new pump of the steering mechanism is ordered in September and will arrive in January]].]] [[u:r22b|[[s8|The company Corran Line]] [[q8|asserts that]] [[c8|there was no technical malfunction]].]]</p>
<p>[[u:r08b|In the hospital of the city Dunmara help was rendered to [[f7|38 persons]], [[f8|four]] are in heavy condition.]] [[u:r11b|In the sea flowed out [[f9|8 tons]] of diesel fuel, [[q9|according to]] [[s9|the Coast Guard of Halvary]].]]</p>
#S <h2>What with our children</h2>
<p>[[u:r14b|On the board were [[f10|11 schoolchildren]] from Sundria, none of them suffered.]] [[c10|“All children are in the hotel, warm and fed. Three cry, the others ask for the Wi-Fi password,”]] – [[s10|consul Zdenka Moravic]] [[q10|told]] Zapad24 by telephone. [[q11|According to]] [[s11|her]], [[c11|the class will return home by airplane [[e:e06|on Friday]]]].</p>
<p>[[s12|The mother of one of the pupils, Olga Pavlin]], [[q12|complained]] on the air of [[o12|Radio Vest]] [[q12|that]] [[c12|nobody from the shipping company called the parents until the morning]]. [[c13|“I learned from the television,”]] – [[q13|said]] [[s13|the woman]].</p>
<p>[[p:p09|[[s14|[[s15|The Ministry of Foreign Affairs of Sundria]]]] [[q14|called upon]] [[c14|the authorities of Halvary to forbid night trips to the islands [[K:p09|[[k14|until the end of the investigation]]]]]]]] and [[q15|recommended]] [[c15|citizens to refrain from using the ferries of the company]]. On the license of the carrier [[s19|the Ministry]] did not [[q19|comment]]: [[c19|“this is an internal matter of Halvary.”]]</p>
<p>[[q16|In social networks they write that]] [[c16|the lighthouse on the reef did not burn]], however official confirmation of this is absent.</p>
#F <aside>READ ALSO: The ex-minister bought an island | Which salt is poisonous: answer of the doctor | Horoscope for November 6</aside>
#B <p>[[u:r19b|[[q17|Let us recall]], [[d:e05|in 2016]] [[c17|[[e:e05|the same ferry already sat on a shoal]], nobody suffered then]].]]</p>
#F <footer>© Zapad24. At copying a hyperlink is obligatory. Found a mistake? Press Ctrl+Enter</footer>
#- </body></html>
'''.replace("“The ship did not turn,” are cited her words.", "[[u:r23b|[[c18|“The ship did not turn,”]] [[q18|are cited]] [[s18|her]] words.]]").replace("In the seamen's union they told that [[c4", "In [[s4|the seamen's union]] they [[q4|told that]] [[c4").replace("[[u:r11b|In the sea flowed out [[f9|8 tons]] of diesel fuel,", "[[u:r11b|[[c9|In the sea flowed out [[f9|8 tons]] of diesel fuel]],").replace("[[a7|the agency]]", "the agency").replace("[[o12|Radio Vest]]", "Radio Vest"), '''
1 indirect out:northgate>org:coastguard sp=org:coastguard alt=out:northgate spalt=out:northgate
2 indirect out:northgate>per:thorsen basis=inherited alt=per:thorsen
3 indirect out:northgate>per:quist basis=inherited alt=per:quist
4 indirect out:northgate>org:sdu basis=inherited alt=org:sdu
5 attitude out:northgate>per:oskey basis=inherited alt=per:oskey modealt=act
6 attitude out:northgate>per:canning basis=inherited alt=per:canning modealt=indirect
7 indirect out:northgate>anon:employee alt=anon:employee
8 indirect out:northgate>org:corran basis=inherited alt=org:corran
9 indirect out:northgate>org:coastguard basis=inherited alt=org:coastguard
10 direct per:moravic
11 indirect per:moravic basis=coref
12 act out:radiovest>per:pavlin modealt=indirect alt=per:pavlin
13 direct per:pavlin basis=coref alt=out:radiovest>per:pavlin
14 act org:sundforeign
15 act org:sundforeign basis=coref
16 T2 agentless - sp=anon:social
17 T2 agentless -
18 direct out:northgate>per:quist basis=inherited alt=per:quist
19 T2 direct org:sundforeign basis=coref
'''.replace("16 T2 agentless - sp=anon:social", "16 T2 agentless - alt=anon:social"), date="2025-11-05", figures='''
1 214 214 passengers att=1 table=aboard
2 27 27 crew att=1
3 17 17 knots att=2 table=speed
4 12 12 knots att=2
5 90 90 seconds att=3 table=helm
6 3 3 times att=4 table=reports
7 38 38 people table=hurt
8 4 4 people
9 8 8 tonnes att=9 table=diesel
10 11 11 pupils
''')
P.entities("""
anon:social | social networks | anonymous
""")

P.doc("003_republic.txt", "pub:republic", r'''
#F RNS - State Information Agency of the Republic | Leadership | Government | Regions | Culture | Video
#T Transport Minister inspects recovery works at Tarrow, thanks rescuers
#N OSTREL, [[date|6 November 2025]]. [[outlet|Republic News Service]]

[[e:e07|Minister of Transport Rolf Canning visited the headquarters of the rescue operation in Port Tarrow]] [[d:e07|on Wednesday]] and was briefed on the situation of the motor vessel [[m:shipname|“Lady Ingrith”]] and on the measures taken by the competent services.

[[s1|The Minister]] [[q1|thanked]] [[c1|the rescuers, doctors and residents of the island for their selfless work]]. [[c2|“In the hour of trial the Republic has once again shown that it does not abandon its people,”]] [[q2|stressed]] [[s2|Rolf Canning]].

Thanks to the coordinated actions of the crew and the coast guard, the evacuation of all passengers was completed [[f1|in less than two hours]].

[[q3|According to]] [[s3|preliminary data of the police]], [[c3|the captain departed from the recommended channel and exceeded the speed established for the area]]. [[m:phone|[[c4|He was also speaking on a mobile telephone shortly before the accident]], [[s4|a source familiar with the course of the inquiry]] [[q4|informed]] RNS.]] [[s5|The source]] [[q5|noted that]] [[c5|the captain had partially admitted his guilt]].

[[s6|The Coast Guard]] [[q6|reported that]] [[c6|all aids to navigation in the Tarrow Sound, including the Hasker buoy, were functioning in normal mode]].

In recent days [[c7|attempts have been made to use the misfortune for political purposes]], [[q7|observed]] [[s7|Deputy Minister Henrik Saal]]. [[c9|[[s8|Certain circles in the trade union]]]], [[s9|he]] [[q9|said]], [[c9|were spreading [[q8|allegations of]] [[c8|a defective steering gear]] that “have not been confirmed by a single document”]].

[[c10|“Corran Line is a lifeline for [[f2|nine islands]] and [[f3|31,000 citizens]],”]] [[s10|Saal]] [[q10|continued]]. [[p:p10|[[c10|“The question of the licence does not arise.”]]]]

[[p:p11|[[s11|The Minister himself]] [[q11|made it clear that]] [[c11|the Government “will not be stampeded into depriving the islands of their connection”]]]]. [[s12|He]] [[q12|recalled that]] [[c12|in the current year alone [[f4|46 million crowns]] had been directed to the modernisation of the fleet]].

[[s13|The Ministry of Health]] [[q13|announced that]] [[e:e08|[[c13|a [[n1|71-year-old]] passenger had died in hospital]]]] [[d:e08|on Wednesday]] [[c13|as a result of a chronic illness]]. [[c14|The death is not connected with the accident]], [[s14|the Ministry]] [[q14|emphasised]]. The family has been offered assistance.

[[u:r09b|In all, [[f5|38 citizens]] received care at St Brannoc's hospital, [[f6|four]] of whom were seriously injured.]] The condition of the remaining patients is assessed as stable.

[[q15|As earlier reported]], [[c15|there is no threat to the environment]]; [[s16|specialists of the Ministry]] [[q16|recorded]] [[c16|no exceedance of permissible concentrations of petroleum products]] in the samples taken.

Grateful words were also heard from passengers. [[c17|“The young officers carried my suitcase and even found me tea. I want to say a big thank you to our coast guard,”]] [[q17|shared]] [[s17|pensioner Alma Brigge]].

[[u:r25a|[[s18|The leader of the Tarrow council, Morag Dellin]], [[q18|assured]] the Minister [[q18|that]] [[p:p12|[[c18|the islanders trust the operator and do not wish for any changes]]]].]]

[[t|Regular sailings to Tarrow, including in the evening hours, are being carried out according to the timetable by the vessel [[m:shipname|“Lady Maren”]].]]

#R See also: Minister opens reconstructed breakwater in Ostrel
#F Subscribe to the official channel of RNS. Reproduction with obligatory reference to RNS.
''', '''
1 act per:canning
2 direct per:canning
3 indirect org:police
4 indirect anon:informed
5 indirect anon:informed basis=coref
6 indirect org:coastguard
7 indirect per:saal
8 T2 act per:saal>anon:unions nest=9
9 mixed per:saal basis=coref
10 direct per:saal
11 mixed per:canning
12 indirect per:canning basis=coref
13 indirect org:health
14 indirect org:health basis=coref
15 T2 agentless - alt=pub:republic
16 indirect org:health alt=org:transport spalt=org:transport modealt=act
17 direct per:brigge
18 indirect per:dellin
'''.replace("15 T2 agentless - alt=pub:republic", "15 T2 agentless -"), date="2025-11-06", figures='''
1 - 2 hours table=evacuation
2 9 9 islands att=10
3 31000 31000 people att=10
4 46000000 46000000 crowns att=12
5 38 38 people table=hurt
6 4 4 people
''')
P.entities("""
per:brigge | Alma Brigge | person | pensioner Alma Brigge
""")

P.doc("004_chronicle.md", "pub:chronicle", r'''
#F [Home](/) · [Dunmara](/dunmara) · [The Islands](/islands) · [Harbour log](/harbour) · [Letters](/letters) · [Subscribe](/sub)
#N [[outlet|Dunmara Chronicle]]
#T # Ferry's log recorded steering faults in August, September and October
#K *[[s1|Company]] [[q1|says]] [[c1|two of the three entries concerned a lamp]]; chief officer disputes telephone claim*
#N By Hesper Quill and Ned Ambrose, Thursday [[date|6 November 2025]]
#F You have 2 free articles left this month.

[[u:r16a|[[c2|The steering gear of the Lady Ingrith was entered as faulty on [[e:e09|14 August]], 2 September and 27 October]], [[q2|according to]] [[s2|the ship's defect log]], photographs of which the Chronicle has seen.]] The last entry, made a week before the ferry struck Hasker Reef, [[q3|reads]]: [[c3|“Helm slow to port. Lost pressure twice. Reported ashore. No reply.”]]

[[m:single|[[c4|The first fault was repaired [[e:e10|on 12 September]] and the other two “related to an indicator lamp”]], [[s4|a spokesman for Corran Line]] [[q4|said]] yesterday.]] [[t|Shown the photograph of the October entry, he said he would have to call back. He had not done so by the time we went to press.]]

[[u:r13b|[[c5|A replacement pump was on order from September with delivery not [[h5|foreseen]] until the new year]], [[s5|Northgate Wire]] [[q5|has reported]], [[q5|citing]] [[i5|an employee of the line]].]]

#S ## 'He was talking to the engine room'

[[s6|Chief Officer Lise Harnock]], who had the watch with Captain Ardern, [[q6|told]] the Chronicle [[c6|the captain had indeed been holding a telephone – the ship's own]]. [[c7|“He was talking to the engine room because the wheel was doing nothing,”]] [[s7|she]] [[q7|said]]. [[c7|“If that is laughing, I have never heard a man laugh.”]]

[[u:r15b|Derek Foyle, a passenger, had [[q8|told]] the Beacon [[q8|that]] [[c8|he watched Captain Ardern laughing into a phone [[f1|two minutes]] before they struck]].]]

On the speed, Miss Harnock is less sure of her ground. [[c9|They [[h9|may]] have been doing [[f2|15 knots]]]], [[s9|she]] [[q9|allowed]], [[c9|“but not 17, the old lady hasn't done 17 since she was a girl”]]. As for the coast guard's radio warnings, [[s10|she]] [[q10|remembers]] [[c10|one call, and it came when they were already aground]].

[[u:r10b|[[c11|The last passengers were landed nearly [[f3|four hours]] after the alarm]], [[s11|the coast guard]] [[q11|says]].]]

#S ## A buoy in the dark

[[s12|Lobsterman Hob Rennick]], who sets his pots inside the reef, [[q12|swears that]] [[c12|the Hasker buoy had been dark for [[f4|nine nights]] running]]. [[c13|“I rang it in. I got a young lady and then I got music.”]] [[s14|[[s15|Commander Edda Thorsen]]]] [[q14|concedes]] [[c14|a “reduced range” since [[e:e11|28 October]]]], [[c14|announced at the time in [[i14|a notice to mariners]]]], but [[q15|denies that]] [[c15|the light was ever out]].

[[p:p13|[[K:p13|[[k16|Until the buoy has been replaced]]]], [[s16|she]] [[q16|said]], [[c16|no vessel with passengers should make the passage after dark]]]]. [[c27|Whether Corran should keep its licence was “not for people in uniform to say”]], [[s27|she]] [[q27|added]].

#S ## The count

[[s17|The coast guard]] [[q17|has revised]] [[c17|the number of passengers from [[f5|214]] to [[f6|219]]: [[f7|five infants]] were missing from the list]]. [[s18|St Brannoc's]] [[q18|now puts]] [[c18|the injured at [[f8|41]]]]. One of them, Alfred Merriden, [[n1|71]], of Tarrow, [[e:e08|died]] [[d:e08|on Wednesday morning]]. [[c19|He had heart failure after prolonged exposure to cold]], [[s19|the hospital]] [[q19|said]]; [[c20|whether the wreck killed him was “a question for the coroner”]].

#S ## 'We cannot eat a licence'

[[p:p14|[[s21|Morag Dellin, who leads the island council]], [[q21|remains against]] [[c21|withdrawing the company's licence]]]]. [[c22|“We cannot eat a licence, but we cannot eat without one either.”]] [[u:r25b|Told that [[s23|the state news service]] had [[q23|quoted]] her as [[c23|trusting the operator]]]], [[s24|she]] laughed and then asked us to print that she had not. [[c24|“I told the minister we trust the sea more.”]]

[[p:p15|[[s25|Bram Oskey's union]] [[q25|wants]] [[c25|the licence gone “by Christmas”]]]]. [[p:p16|[[s26|Rolf Canning]] [[q26|told]] islanders on the quay [[q26|that]] [[c26|he would take the licence away “the same day” [[K:p16|[[k26|if the Bureau shows him that a defect was concealed]]]], and not a day before]]]].

#F Correction: an earlier version of this article misspelled Hasker Reef.
#F More from the harbour: [Dredging to start in March](/h/221) · [Obituary: the last lamplighter of Tarrow](/o/97)
#F © The Dunmara Chronicle Co-operative
'''.replace("The last entry, made a week before", "[[s3|The last entry]], made a week before").replace("Derek Foyle, a passenger, had [[q8", "[[s8|Derek Foyle, a passenger]], had [[q8").replace("[[c13|“I rang it in. I got a young lady and then I got music.”]] [[s14", "[[c12|“I rang it in. I got a young lady and then I got music.”]] [[s14").replace("[[c22|“We cannot eat a licence, but we cannot eat without one either.”]]", "[[c21|“We cannot eat a licence, but we cannot eat without one either.”]]").replace("; [[c20|whether the wreck killed him was “a question for the coroner”]]", "; [[c19|whether the wreck killed him was “a question for the coroner”]]").replace("asked us to print that she had not. [[c24", "asked us to print that she had not. [[c24"), '''
1 T2 indirect org:corran
2 indirect doc:log
3 direct doc:log
4 mixed anon:corranspokes alt=org:corran
5 indirect out:northgate>anon:employee alt=out:northgate spalt=out:northgate
6 indirect per:harnock
7 direct per:harnock basis=coref
8 indirect pub:beacon>per:foyle alt=per:foyle
9 mixed per:harnock basis=coref
10 indirect per:harnock basis=coref modealt=attitude
11 indirect org:coastguard
12 mixed per:rennick modealt=indirect
14 mixed per:thorsen
15 act per:thorsen
16 indirect per:thorsen basis=coref
17 act org:coastguard modealt=indirect
18 indirect org:hospital
19 mixed org:hospital
21 mixed per:dellin modealt=attitude
23 T2 act pub:republic>per:dellin modealt=indirect
24 direct per:dellin basis=coref modealt=mixed
25 mixed org:sdu modealt=attitude
26 mixed per:canning
27 mixed per:thorsen basis=coref note="no position: an empty cell"
'''.replace("23 T2 act pub:republic>per:dellin", "23 T2 act pub:republic>per:dellin sp=per:dellin spalt=pub:republic alt=pub:republic"), date="2025-11-06", figures='''
1 2 2 minutes att=8
2 15 15 knots att=9 table=speed
3 - 4 hours approx att=11 table=evacuation accept=4..4
4 9 9 nights att=12
5 214 214 passengers att=17 table=aboard
6 219 219 passengers att=17 table=aboard
7 5 5 infants att=17
8 41 41 people att=18 table=hurt
''')

P.doc("005_corran.txt", "org:corran", r'''
#F [[outlet|Corran Line]] | Timetables | Book | Freight | Island Saver Card | Media
#N MEDIA RELEASE
#N Ostrel, Friday [[date|7 November 2025]]
#T Lady Ingrith: an update from Corran Line

[[s1|Corran Line]] once again [[q1|expresses]] [[c1|its deepest sympathy to the family of the passenger who died on Wednesday and to everyone who was aboard the Lady Ingrith on 3 November]].

[[s2|We]] are aware of considerable speculation in the media and [[q2|wish to set out]] [[c2|the facts as they are known to us today]].

[[c3|The vessel left the approved passage plan by [[f1|0.7 nautical miles]] [[e:e12|at 21:41]], nine minutes before the grounding.]] [[c4|Preliminary data from the voyage recorder]], to which the company's experts had access, [[q4|show]] [[c4|a speed of [[f2|16.8 knots]]]]. [[u:r17a|[[s5|We]] therefore [[q5|have to conclude that]] [[c5|the accident was the result of decisions taken on the bridge]].]]

[[t|The steering gear worked.]] [[s6|Our engineers]] [[q6|found]] [[c6|no fault when they tested it on Thursday with the ship on the reef]]. [[m:single|[[s7|The company]] [[q7|can confirm]] [[c7|a single report concerning the steering, received on [[e:e09|14 August]] and closed on [[e:e10|12 September]]]].]] [[s8|It]] [[q8|has no knowledge of]] [[c8|any entry dated 27 October]].

[[s9|We]] [[q9|reject]] [[c9|the suggestion that a pump was ordered because of a defect]]. [[c10|The part ordered in September is a routine spare.]]

[[c11|“I have sailed on this ship with my own children,”]] [[q11|says]] [[s11|our chief executive, Magda Velling]]. [[c11|“We would never, not for an hour, send her out if we had doubts.”]]

The evacuation was carried out in accordance with our procedures and completed [[f3|1 hour and 50 minutes]] after the order to abandon ship. [[s12|Corran Line]] [[q12|stresses that]] [[c12|lifeboat [[n1|No. 3]] was deliberately not used because of the list]]. [[s13|We]] [[q13|pay tribute to]] [[c13|our crew]].

[[s14|Corran Line]] [[q14|has observed]] [[c14|no pollution]]. The remaining [[f4|52 tonnes]] of fuel will be pumped out as soon as the weather allows.

[[p:p17|[[s15|We]] [[q15|note]] the calls for [[r15|our licence to be withdrawn]] and [[q15|consider]] [[c15|them premature and unjust]]]]. [[P:p17|[[c16|“A withdrawal would hit [[f5|31,000 islanders]] first and us second,”]]]] [[s16|Ms Velling]] [[q16|adds]].

[[p:p18|[[s17|The company]] [[q17|has decided]] of its own accord [[q17|to]] [[c17|suspend the evening sailing to Tarrow [[K:p18|[[k17|until 30 November]]]]]]]]. Passengers booked on these sailings may rebook without charge.

Every passenger will receive [[f6|1,500 crowns]] as a first gesture, without admission of liability. [[s18|We]] [[q18|undertake to]] [[c18|cooperate fully with the Maritime Accident Bureau]]. In order not to prejudge its work, Corran Line will make no further comment on the cause.

#N ENDS

#N Notes to editors
#B Corran Line operates [[f7|seven vessels]] on eleven routes and carried [[f8|1.4 million passengers]] last year. “Corran – closer to the islands” is a registered trade mark.
#F Media desk: +00 555 0140, media@corran.example (08:00-18:00)
#F Terms of carriage | Privacy | Cookie settings | Accessibility
'''.replace("[[c3|The vessel left the approved passage plan by [[f1|0.7 nautical miles]] [[e:e12|at 21:41]], nine minutes before the grounding.]]", "[[t|The vessel left the approved passage plan by [[f1|0.7 nautical miles]] [[e:e12|at 21:41]], nine minutes before the grounding.]]").replace("[[c4|Preliminary data from the voyage recorder]]", "[[s4|Preliminary data from the voyage recorder]]").replace("[[c10|The part ordered in September is a routine spare.]]", "[[t|The part ordered in September is a routine spare.]]").replace("[[s15|We]] [[q15|note]] the calls for [[r15|our licence to be withdrawn]] and [[q15|consider]] [[c15|them premature and unjust]]", "[[s15|We]] note the calls for [[r15|our licence to be withdrawn]] and [[q15|consider]] [[c15|them premature and unjust]]").replace("“Corran – closer to the islands” is", "[[m:slogan|“Corran – closer to the islands”]] is").replace("[[s8|It]] [[q8|has no knowledge", "[[s8|It]] [[q8|has no knowledge"), '''
1 act - sp=org:corran alt=org:corran
2 T2 act - sp=org:corran alt=org:corran basis=coref modealt=indirect
4 indirect doc:data modealt=document
5 indirect - sp=org:corran alt=org:corran basis=coref modealt=attitude
6 T2 indirect grp:engineers modealt=act alt=org:corran
7 indirect - sp=org:corran alt=org:corran basis=coref
8 T2 indirect - sp=org:corran alt=org:corran basis=coref modealt=attitude,act
9 act - sp=org:corran alt=org:corran basis=coref
11 direct per:velling
12 indirect - sp=org:corran alt=org:corran modealt=act
13 T2 act - sp=org:corran alt=org:corran basis=coref
14 indirect - sp=org:corran alt=org:corran modealt=act
15 attitude - sp=org:corran alt=org:corran basis=coref modealt=indirect
16 direct per:velling
17 act - sp=org:corran alt=org:corran basis=coref
18 act - sp=org:corran alt=org:corran basis=coref
''', date="2025-11-07", figures='''
1 0.7 0.7 miles
2 16.8 16.8 knots att=4 table=speed
3 110 110 minutes table=evacuation
4 52 52 tonnes
5 31000 31000 people att=16
6 1500 1500 crowns
7 7 7 vessels T2
8 1400000 1400000 passengers T2
''')
P.entities("""
grp:engineers | Our engineers | group | | org:corran
""")

P.doc("006_tidewater.txt", "pub:tidewater", r'''
#F The Tidewater Review   Essays   Reportage   Islands   Audio   Support us
#N [[outlet|The Tidewater Review]]
#T Ninety seconds
#K [[n1|Seven people]] were asked what happened to the Lady Ingrith. They do not agree, and some of them no longer agree with themselves
#N By Corrie Vantongeren. Sunday [[date|16 November 2025]]

There is a pan of potatoes on the stove and Lise Harnock has forgotten it. She is showing me with a breadboard how the ship lay. [[c1|It was not the bang that she dreams about]], [[s1|she]] [[q1|tells]] me, [[c1|it was the wheel]]. [[c2|“You could spin it with a finger. Like a toy.”]]

How long? Ninety seconds, the lawyer has always [[q3|said]]. [[s4|Second Engineer Paavo Linn]], who was below, [[q4|thinks]] [[c4|it was [[h4|nearer]] [[f1|40]]]]. [[t|He had the captain on the line for most of it.]] [[c5|“He kept saying, give me something, give me anything,”]] [[q5|recalls]] [[s5|Linn]], who has been suspended since [[e:e13|last Monday]].

So the telephone was the ship's. Derek Foyle, whose laughing captain went round the country, is not the witness he was. [[c6|It could have been a handset, or a radio]], [[s6|he]] [[q6|says]] now, turning his cap; [[c6|he wouldn't swear to the laughing]].

#S Two calls, or one

[[s7|Commander Thorsen]] received me under a chart with a coffee ring on it. The first call to the ferry, [[q7|she]] [[q7|explained]] with some care, [[c7|went out at 21:48, two minutes before the reef]]; [[c8|the second was answered by nobody, since by then they were on it]]. I asked whether that was what she had meant by warned twice. [[c9|“I said two calls. I did not say when,”]] [[s9|she]] [[q9|replied]].

And the buoy? [[s10|Hob Rennick]] has [[q10|sworn]] to everyone who passes [[q10|that]] [[c10|it was dark]]. [[c11|A lamp was changed [[e:e14|on 5 November]]]], [[q11|according to]] [[s11|the maintenance sheet of the lighthouse depot]], two days after anybody needed it. [[t|The coast guard does not comment on lamps.]]

#S The shore office

[[u:r16b|That the log had the steering down as defective three times, in August, in September and again [[f2|a week]] before the wreck, [[q12|was first reported by]] [[s12|the Dunmara Chronicle]].]] What was not known is where the last report went. [[s13|A man who worked in the shore office until the summer]], and who still has friends there, [[q13|says]] [[c13|it was printed out, put into a folder marked “Winter” and forgotten]]. [[s14|Corran]] [[q14|calls]] [[c14|this “gossip”]].

There is also a letter, which I have been shown. In it, dated [[e:e15|19 June]], [[s15|the line's insurer]] [[q15|urges]] [[c15|“replacement of the hydraulic unit at the earliest opportunity”]]. Magda Velling read it in front of me, twice, and then [[q16|said]] [[c16|the earliest opportunity had been January]].

[[u:r17b|Her company has [[q17|concluded]], without waiting for anyone, [[q17|that]] [[c17|what went wrong were decisions on the bridge]].]] Irena Vask, who heads the Bureau, hears that with the face of someone who has stepped on a slug. [[c18|“I have eleven theories and one ship,”]] [[s18|she]] [[q18|says]]. [[c19|Her preliminary report will be out [[e:e16|on 4 December]]]], [[s19|she]] [[q19|promises]], [[c19|and anybody who knows the cause before that is guessing]].

#S What to do with the licence

Bram Oskey wanted it torn up. He still has the poster in his window. But over the second beer it turns out that [[p:p19|[[c20|the union could live with Corran [[K:p19|[[k20|if Velling and the whole board went]]]]]]]]; [[c21|“It's not the paper that drowned Alf,”]] [[s21|he]] [[q21|says]].

Morag Dellin has travelled the other way. [[p:p20|[[s22|She]] [[q22|would now back]] [[c22|a withdrawal]], [[K:p20|[[k22|provided that another ship is on the route before the old one goes]]]]]]. [[c23|“I've buried a neighbour since we last spoke,”]] [[s23|she]] [[q23|says]]. [[p:p21|[[c24|The evening boat should not run again this winter]], [[s24|she]] [[q24|adds]], [[c24|whatever the timetable wants]]]].

Rolf Canning's office sent [[f3|four lines]]. [[p:p22|[[c25|“The Minister's position is unchanged: he will be guided by the findings of the Bureau.”]]]] [[s26|One of his officials]], walking me to the lift, [[q26|put it]] another way: [[c26|the state owns [[f4|a third]] of the thing, you don't shoot your own horse]].

[[m:nopos|Joan Merriden has no opinion on licences.]] She would like her father's cap back. [[c27|Somebody from Corran rang on the Friday]], [[s27|she]] [[q27|says]], [[c27|to ask for her bank details, “for the 1,500”]]. [[t|The coroner will sit in the new year.]] Tomas Ardern has not been charged. [[s28|Quist]] [[q28|will say only that]] [[c28|he sleeps badly and that he would turn the wheel the same way again]].

Before I leave, Harnock remembers the potatoes.

#F Support independent reportage: become a member from 4 crowns a week.
#F Next: The island that sold its wind
'''.replace("[[s1|she]] [[q1|tells]] me, [[c1|it was the wheel]]. [[c2|“You could spin it with a finger. Like a toy.”]]", "[[s1|she]] [[q1|tells]] me, [[c1|it was the wheel. “You could spin it with a finger. Like a toy.”]]").replace("How long? Ninety seconds, the lawyer has always [[q3|said]].", "How long? [[c3|[[f5|Ninety seconds]]]], [[s3|the lawyer]] has always [[q3|said]].").replace("The first call to the ferry, [[q7|she]] [[q7|explained]] with some care, [[c7|went out at 21:48, two minutes before the reef]]; [[c8|the second", "[[c7|The first call to the ferry]], [[s7|she]] [[q7|explained]] with some care, [[c7|went out [[e:e17|at 21:48]], two minutes before the reef]]; [[c7|the second").replace("[[s7|Commander Thorsen]] received", "Commander Thorsen received").replace("[[u:r16b|That the log had the steering down as defective three times, in August, in September and again [[f2|a week]] before the wreck,", "[[u:r16b|[[c12|That the log had the steering down as defective [[f6|three times]], in August, in September and again [[f2|a week]] before the wreck]],").replace("Magda Velling read it in front of me, twice, and then [[q16|said]]", "[[s16|Magda Velling]] read it in front of me, twice, and then [[q16|said]]").replace("[[u:r17b|Her company has [[q17", "[[u:r17b|[[s17|Her company]] has [[q17").replace("But over the second beer it turns out that [[p:p19|[[c20", "But over the second beer [[q20|it turns out that]] [[p:p19|[[c20").replace("[[c20|the union could live", "[[c20|[[s20|the union]] could live").replace("Rolf Canning's office sent [[f3|four lines]].", "[[s25|Rolf Canning's office]] [[q25|sent]] [[f3|four lines]]."), '''
1 mixed per:harnock basis=coref
3 indirect per:quist
4 indirect per:linn modealt=attitude
5 direct per:linn
6 indirect per:foyle basis=coref
7 indirect per:thorsen basis=coref
9 direct per:thorsen basis=coref
10 indirect per:rennick
11 indirect doc:sheet
12 indirect pub:chronicle>doc:log sp=pub:chronicle spalt=doc:log alt=pub:chronicle
13 mixed anon:shore modealt=indirect
14 mixed org:corran modealt=act
15 mixed doc:insurer>org:insurer alt=org:insurer,doc:insurer spalt=doc:insurer modealt=direct,act
16 indirect per:velling
17 indirect org:corran basis=coref
18 direct per:vask basis=coref
19 indirect per:vask basis=coref
20 T2 attitude per:oskey spalt=org:sdu alt=org:sdu modealt=indirect,agentless
21 direct per:oskey basis=coref
22 attitude per:dellin basis=coref
23 direct per:dellin basis=coref
24 indirect per:dellin basis=coref
25 direct org:canoffice
26 indirect anon:canofficial
27 mixed per:joan basis=coref
28 indirect per:quist
''', date="2025-11-16", figures='''
1 40 40 seconds approx att=4 table=helm
2 1 1 week att=12
3 4 4 lines T2
4 33 34 percent att=26 T2 accept=0.33..0.34
5 90 90 seconds att=3 table=helm
6 3 3 times att=12 table=reports
''')
P.entities("""
doc:sheet | the maintenance sheet of the lighthouse depot | document
org:insurer | the line's insurer | organisation | the insurer
org:canoffice | Rolf Canning's office | government | | gov:halvary
anon:canofficial | One of his officials | anonymous | | gov:halvary
""")

P.event("e01", "The Lady Ingrith runs aground on Hasker Reef", "2025-11-03", "2025-11-03", basis="'late on Monday' from Tuesday, 4 November 2025; 'evening of November 3'")
P.event("e02", "Captain Ardern is questioned by police", "2025-11-04", "2025-11-04", basis="'on Tuesday', report of Tuesday, 4 November 2025")
P.event("e03", "Annual survey of the ship", "2025-05-01", "2025-05-31", tier=2, basis="'in May', last before November 2025")
P.event("e04", "A pump for the steering gear is ordered", "2025-09-01", "2025-09-30", basis="'in September', last before November 2025")
P.event("e05", "The ferry's earlier grounding", "2016-01-01", "2016-12-31", basis="'in 2016'")
P.event("e06", "The Sundrian class flies home", "2025-11-07", "2025-11-07", tier=2, status="planned", basis="'on Friday' from Wednesday, 5 November 2025")
P.event("e07", "Canning visits Port Tarrow", "2025-11-05", "2025-11-05", basis="'on Wednesday' from Thursday, 6 November 2025")
P.event("e08", "Alfred Merriden dies", "2025-11-05", "2025-11-05", basis="'on Wednesday' from Thursday, 6 November 2025")
P.event("e09", "First steering fault is reported", "2025-08-14", "2025-08-14", basis="'14 August', last before November 2025")
P.event("e10", "The first fault is repaired", "2025-09-12", "2025-09-12", basis="'12 September', last before November 2025")
P.event("e11", "The Hasker buoy's range is reduced", "2025-10-28", "2025-10-28", basis="'since 28 October', report of 6 November 2025")
P.event("e12", "The ship leaves the passage plan", "2025-11-03", "2025-11-03", tier=2, basis="'at 21:41, nine minutes before the grounding'")
P.event("e13", "Linn is suspended", "2025-11-10", "2025-11-10", tier=2, accept_ranges=[["2025-11-03", "2025-11-10"]], basis="'since last Monday' from Sunday, 16 November 2025")
P.event("e14", "The lamp of the buoy is changed", "2025-11-05", "2025-11-05", basis="'on 5 November', feature of 16 November 2025")
P.event("e15", "The insurer's letter", "2025-06-19", "2025-06-19", basis="'dated 19 June', last before November 2025")
P.event("e16", "The Bureau's preliminary report", "2025-12-04", "2025-12-04", status="planned", basis="'on 4 December', feature of 16 November 2025")
P.event("e17", "The coast guard's first call", "2025-11-03", "2025-11-03", tier=2, basis="'at 21:48, two minutes before the reef'")

SAME, PAR = "same_passage_retranslated", "parallel_retelling_same_origin"
P.reuse("r01", SAME, "000 to 002 (credited)")
P.reuse("r02", PAR, "000 to 001 (no credit)", changes=["warned becomes ignored", "the commander becomes coastguard chiefs"])
P.reuse("r03", SAME, "000 to 002 (credited elsewhere in the report)")
P.reuse("r04", PAR, "unknown (001 gives no credit)", changes=["some 90 seconds becomes a minute and a half"])
P.reuse("r05", SAME, "000 to 002 (credited elsewhere in the report)")
P.reuse("r06", PAR, "unknown (001 gives no credit)", changes=["three times becomes at least three", "since August becomes this summer"])
P.reuse("r07", SAME, "000 to 002 (credited elsewhere in the report)", changes=["reported faults becomes failed", "Oskey becomes the union"])
P.reuse("r08", SAME, "000 to 002 (credited elsewhere in the report)", changes=["the hospital's spokeswoman is lost"])
P.reuse("r09", PAR, "unknown (003 gives no credit)", tier=2, changes=["the hospital's spokeswoman is lost"])
P.reuse("r10", PAR, "unknown (004 gives no credit)", tier=2)
P.reuse("r11", SAME, "000 to 002 (credited elsewhere in the report)", changes=["up to and may are lost"])
P.reuse("r12", SAME, "000 to 002 (credited)", changes=["not due before January becomes will arrive in January"])
P.reuse("r13", PAR, "000 to 004 (credited)")
P.reuse("r14", SAME, "000 to 002 (credited elsewhere in the report)", tier=2, changes=["the consulate is lost"])
P.reuse("r15", PAR, "001 to 004 (credited)")
P.reuse("r16", PAR, "004 to 006 (credited)")
P.reuse("r17", PAR, "005 to 006 (credited)")
P.reuse("r18", SAME, "unknown (one sentence spoken to reporters)", tier=2)
P.reuse("r19", SAME, "000 to 002 (background)")
P.reuse("r20", SAME, "000 to 002 (credited elsewhere in the report)", tier=2)
P.reuse("r21", SAME, "000 to 002 (credited elsewhere in the report)")
P.reuse("r22", SAME, "000 to 002 (credited elsewhere in the report)", tier=2, changes=["at this stage is lost", "the survey is lost"])
P.reuse("r23", SAME, "000 to 002 (credited elsewhere in the report)", tier=2)
P.reuse("r24", SAME, "000 to 002 (credited elsewhere in the report)", tier=2)
P.reuse("r25", PAR, "003 to 004 (credited)", tier=2, changes=["assured becomes quoted and disowned"])
P.no_copy("phone", "two tellings with their own sources: a passenger, a source in the inquiry")
P.no_copy("single", "two answers of one company, on two days")
P.lineage([0, 2], "out:northgate", "002 retells the wire", ["r01", "r03", "r05", "r07", "r08", "r11", "r12", "r14", "r19", "r20", "r21", "r22", "r23", "r24"])
P.lineage([0, 1], "out:northgate", "001 retells the wire in three sentences", ["r02", "r04", "r06"])
P.lineage([0, 4], "out:northgate", "004 retells the wire in two sentences", ["r10", "r13"])
P.lineage([0, 3], "out:northgate", "003 retells the wire in one sentence", ["r09"])
P.lineage([1, 4], "pub:beacon", "004 retells the tabloid in one sentence", ["r15"])
P.lineage([4, 6], "pub:chronicle", "006 retells the paper in one sentence", ["r16"])
P.lineage([3, 4], "pub:republic", "004 quotes the state outlet in one clause", ["r25"])
P.lineage([5, 6], "org:corran", "006 retells the statement in one sentence", ["r17"])
for a, b in ((1, 5), (2, 5), (2, 3), (1, 3), (3, 6), (2, 6)): P.unrelated(a, b, "no shared passage")
P.story("S1", range(7), "the grounding of the Lady Ingrith")

D4, D5, D6, D7, D16 = [(f"2025-11-{d}",) * 2 for d in ("04", "05", "06", "07", "16")]
P.pos("p01", "org:sdu", "licence", "for", *D4, att="0.10", speaker="per:oskey")
P.pos("p02", "gov:halvary", "licence", "open", *D4, att="0.11", speaker="per:canning")
P.pos("p03", "org:sdu", "licence", "for", *D5, att="1.16", tier=2, speaker="per:oskey")
P.pos("p04", "gov:halvary", "licence", "for_if", *D5, att="1.17", speaker="per:canning", tier=2)
P.pos("p05", "org:greencoast", "licence", "for", *D5, att="1.18", speaker="per:aldous")
P.pos("p06", "org:tarrow", "licence", "against", *D5, att="1.19", speaker="per:dellin", tier=2)
P.pos("p07", "org:sdu", "licence", "for", *D5, att="2.5", speaker="per:oskey")
P.pos("p08", "gov:halvary", "licence", "open", *D5, att="2.6", speaker="per:canning", tier=2)
P.pos("p09", "gov:sundria", "night", "for", *D5, att="2.14", speaker="org:sundforeign", accept=["for_if"])
P.pos("p10", "gov:halvary", "licence", "against", *D6, att="3.10", speaker="per:saal")
P.pos("p11", "gov:halvary", "licence", "against", *D6, att="3.11", speaker="per:canning")
P.pos("p12", "org:tarrow", "licence", "against", *D6, att="3.18", speaker="per:dellin", tier=2)
P.pos("p13", "org:coastguard", "night", "for", *D6, att="4.16", speaker="per:thorsen", accept=["for_if"])
P.pos("p14", "org:tarrow", "licence", "against", *D6, att="4.21", speaker="per:dellin")
P.pos("p15", "org:sdu", "licence", "for", *D6, att="4.25")
P.pos("p16", "gov:halvary", "licence", "for_if", *D6, att="4.26", speaker="per:canning")
P.pos("p17", "org:corran", "licence", "against", *D7, att="5.15")
P.pos("p18", "org:corran", "night", "for", *D7, att="5.17", accept=["for_if"])
P.pos("p19", "org:sdu", "licence", "for_if", *D16, att="6.20", speaker="per:oskey", tier=2, accept=["against", "open"])
P.pos("p20", "org:tarrow", "licence", "for_if", *D16, att="6.22", speaker="per:dellin")
P.pos("p21", "org:tarrow", "night", "for", *D16, att="6.24", speaker="per:dellin")
P.pos("p22", "gov:halvary", "licence", "open", *D16, att="6.25", speaker="org:canoffice")

P.conflict("k01", "accounts conflict", "the helm stopped answering (Quist, Harnock) v. the steering worked, no fault (Corran)", ["0.4", "0.5", "1.14", "2.3", "2.18", "4.7", "6.1", "6.3"], ["5.6", "2.8"])
P.conflict("k02", "accounts conflict", "three reports of steering faults v. a single report", ["0.8", "0.9", "f0.7", "4.2", "6.12"], ["5.7", "5.8"])
P.conflict("k03", "wording drift", "reported faults three times v. failed three times", ["0.8"], ["2.4"], tier=2)
P.conflict("k04", "figures differ", "speed: 17 (coast guard) v. 15 at most (Harnock)", ["0.2", "f0.4", "1.7", "f1.4", "2.2", "f2.3", "5.4", "f5.2"], ["4.9", "f4.2"])
P.conflict("k05", "accounts conflict", "warned twice before v. one call when already aground v. one call two minutes before, the second after", ["0.2", "1.7", "2.2"], ["4.10"], ["6.7"])
P.conflict("k06", "wording drift", "warned twice v. ignored two warnings", ["0.2"], ["1.7"], tier=2)
P.conflict("k07", "accounts conflict", "a mobile phone, laughing v. the ship's telephone to the engine room", ["1.5", "1.3", "3.4", "4.8"], ["4.6", "4.7", "6.5"])
P.conflict("k08", "accounts conflict", "Foyle: a phone, laughing v. perhaps a handset, would not swear", ["1.5", "4.8"], ["6.6"])
P.conflict("k09", "figures differ", "the evacuation: almost four hours v. under two hours v. five hours", ["0.14", "f0.10", "4.11", "f4.3"], ["f3.1", "f5.3"], ["f1.1"])
P.conflict("k10", "figures differ", "passengers: 214 v. 219", ["0.1", "f0.2", "2.1", "f2.1"], ["4.17", "f4.6"])
P.conflict("k11", "denial", "up to eight tonnes of diesel v. no pollution", ["0.16", "f0.12", "2.9", "f2.9"], ["5.14", "3.15", "3.16"])
P.conflict("k12", "hedge lost", "up to eight tonnes may have leaked v. 8 tons flowed out", ["0.16", "f0.12"], ["2.9", "f2.9"])
P.conflict("k13", "denial", "the buoy was dark v. never out, working normally", ["4.12", "6.10"], ["4.15", "3.6"])
P.conflict("k14", "accounts conflict", "the buoy in normal mode v. a reduced range since 28 October", ["3.6"], ["4.14"])
P.conflict("k15", "accounts conflict", "the death: chronic illness, not connected v. heart failure after cold, for the coroner", ["3.13", "3.14"], ["4.19", "1.13"])
P.conflict("k16", "positions conflict", "the minister: open v. would withdraw if a defect was hidden v. does not arise, not stampeded", ["0.11", "0.12", "p02", "p08", "p22", "6.25"], ["4.26", "1.17", "p04", "p16"], ["3.11", "3.10", "p10", "p11"])
P.conflict("k17", "positions conflict", "Dellin: against withdrawal v. for it if another ship runs", ["4.21", "1.19", "p06", "p14", "p12"], ["6.22", "p20"])
P.conflict("k18", "positions conflict", "the union: withdraw v. could live with Corran if the board goes", ["0.10", "2.5", "4.25", "p01", "p07", "p15"], ["6.20", "p19"], tier=2)
P.conflict("k19", "denial", "the islanders trust the operator (RNS) v. she never said so", ["3.18", "4.23"], ["4.24"])
P.conflict("k20", "hedge lost", "no indication at this stage of a fault v. there was none", ["0.6"], ["2.8"], tier=2)
P.conflict("k21", "hedge lost", "not due before January v. will arrive in January", ["0.18", "4.5"], ["2.7"], tier=2)
P.conflict("k22", "denial", "a pump ordered for the steering gear v. a routine spare", ["0.18", "2.7", "4.5"], ["5.9"])
P.conflict("k23", "accounts conflict", "a lifeboat could not be lowered v. deliberately not used", ["0.15", "1.12"], ["5.12"])
P.conflict("k24", "figures differ", "the helm: 90 seconds v. nearer 40", ["0.4", "f0.6", "1.14", "f1.7", "2.3", "f2.5", "6.3", "f6.5"], ["6.4", "f6.1"])
P.conflict("k25", "rounded", "the state's share: 30 percent v. a third", ["f0.15"], ["6.26", "f6.4"], tier=2)
P.conflict("k26", "attribution lost", "the hospital's count told as a fact", ["0.13", "f0.8"], ["f3.5", "f2.7"], tier=2)
P.conflict("k27", "accounts conflict", "two of three entries were a lamp v. the October entry speaks of a slow helm and lost pressure v. no knowledge of it", ["4.4", "4.1"], ["4.3"], ["5.8"])
P.conflict("k28", "denial", "allegations of a defective steering gear are confirmed by no document v. the log", ["3.9"], ["4.2", "4.3"])
P.conflict("k29", "wording drift", "four with serious injuries v. four fighting for their lives", ["0.13", "f0.9"], ["f1.6"], tier=2)
P.no_conflict("38 v. 41 injured", ["f0.8", "f4.8"], "a growing count")
P.no_conflict("17 v. 16.8 knots", ["f0.4", "f5.2"], "rounding")
P.no_conflict("eight tonnes leaked, 52 tonnes remain", ["f0.12", "f5.4"], "part of the whole")
P.no_conflict("some 90 seconds v. a minute and a half", ["f0.6", "f1.7"], "same")
P.no_conflict("Corran suspends the evening sailing to 30 November, Dellin wants it off all winter", ["p18", "p21"], "two actors")
P.no_conflict("a preliminary report within 30 days v. on 4 December", ["0.19", "6.19"], "same")
P.no_conflict("the coast guard wants night sailings stopped on 6 November, Corran stops them on 7 November", ["p13", "p18"], "same direction")
P.no_conflict("Green Coast wants the licence withdrawn, Corran not", ["p05", "p17"], "two actors")

P.claim("c01", "The ferry was warned twice by radio and made 17 knots where 12 are allowed", "0.2 1.7 2.2", ["out:northgate"])
P.claim("c02", "214 passengers and 27 crew were aboard", "0.1 2.1", ["out:northgate"])
P.claim("c03", "The helm stopped answering before the impact", "0.4 1.14 2.3 4.7 6.1 6.3", ["out:northgate", "pub:chronicle", "pub:tidewater"], accept=[1, 2, 3])
P.claim("c04", "Steering faults were reported three times", "0.8 1.15 2.4 4.2 6.12", ["out:northgate", "pub:chronicle"], accept=[1, 2])
P.claim("c05", "A pump was ordered in September and not due before January", "0.18 2.7 4.5", ["out:northgate"])
P.claim("c06", "The captain was on the phone", "1.5 4.8 3.4", ["pub:beacon", "pub:republic"], accept=[1, 2])
P.claim("c07", "The phone was the ship's, to the engine room", "4.6 4.7 6.5", ["pub:chronicle", "pub:tidewater"], accept=[1, 2])
P.claim("c08", "38 people were treated", "0.13", ["out:northgate"])
P.claim("c09", "The evacuation took almost four hours", "0.14 4.11", ["out:northgate", "pub:chronicle"], accept=[1, 2])
P.claim("c10", "A lifeboat could not be lowered", "0.15 1.12", ["out:northgate", "pub:beacon"])
P.claim("c11", "Eight tonnes of diesel leaked", "0.16 2.9", ["out:northgate"])
P.claim("c12", "The union wants the licence withdrawn", "0.10 2.5 4.25", ["out:northgate", "pub:chronicle"], accept=[1, 2])
P.claim("c13", "The minister waits for the Bureau", "0.11 0.12 2.6 6.25", ["out:northgate", "pub:tidewater"], accept=[1, 2])
P.claim("c14", "The minister would withdraw the licence if a defect was hidden", "1.17 4.26", ["pub:beacon", "pub:chronicle"])
P.claim("c15", "There was no technical fault (Corran)", "0.6 2.8 5.6", ["out:northgate", "org:corran"], accept=[1, 2])
P.claim("c16", "The Hasker buoy was dark", "4.12 6.10 2.16", ["pub:chronicle", "pub:tidewater", "pub:zapad"], accept=[1, 2, 3])
P.claim("c17", "The buoy worked normally", "3.6", ["pub:republic"])
P.claim("c18", "The accident was the result of decisions on the bridge", "5.5 6.17", ["org:corran"])
P.claim("c19", "The death is not connected with the accident", "3.14", ["pub:republic"])
P.claim("c20", "The islanders trust the operator", "3.18 4.23", ["pub:republic"])
P.claim("c21", "There is no pollution", "3.15 3.16 5.14", ["pub:republic", "org:corran"], accept=[1, 2])
P.claim("c22", "The insurer urged replacement of the hydraulic unit in June", "6.15", ["pub:tidewater"])
P.claim("c23", "The Bureau's preliminary report is due in early December", "0.19 6.19", ["out:northgate", "pub:tidewater"])
P.claim("c24", "31,000 islanders depend on the line", "3.10 5.16", ["pub:republic", "org:corran"], accept=[1, 2])
P.claim("c25", "Eleven Sundrian pupils were aboard, unhurt", "0.20", ["out:northgate"])
P.must_not("quotation marks round a name are no quotation", id="shipname", check="no_quote")
P.must_not("quotation marks round a slogan are no quotation", id="slogan", check="no_quote")
P.furniture()
P.must_not("offers no view on the line: neither a statement nor a position (an empty cell)", id="noview")
P.must_not("no opinion on licences: neither a statement nor a position (an empty cell)", id="nopos")
P.table("aboard", ["f0.2", "f2.1", "f4.5", "f4.6"])
P.table("speed", ["f0.4", "f1.4", "f2.3", "f4.2", "f5.2"])
P.table("helm", ["f0.6", "f1.7", "f2.5", "f6.1", "f6.5"])
P.table("reports", ["f0.7", "f1.8", "f2.6", "f6.6"])
P.table("hurt", ["f0.8", "f2.7", "f3.5", "f4.8"])
P.table("evacuation", ["f0.10", "f1.1", "f3.1", "f4.3", "f5.3"])
P.table("diesel", ["f0.12", "f2.9"])
