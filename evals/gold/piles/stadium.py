"""A closed pile: a city sells public land for a stadium; a leaked cost study, parties, residents, a club, a court, a bank. Everything in it is invented."""
from sheet import Pile

P = Pile("stadium", "the sale of public land for a stadium: a leaked cost study, a city council, parties, residents, a football club, a court and a bank", '''
# Issues of the invented stadium story.

[[issue]]
id = "sale"
question = "The city sells the Goods Yard to the football club for a stadium"
terms = ["sale of the Goods Yard", "sell the Goods Yard", "the stadium", "the contract", "sale of the land", "the deal", "the new ground"]
against_terms = ["scrap the sale", "keep the Yard", "the land must stay in public hands"]

[[issue]]
id = "ballot"
question = "The residents of the city vote on the sale in a referendum"
terms = ["citizens' vote", "referendum", "ballot on the sale", "a vote of the residents", "put to the people", "let the city vote"]
''')
P.entities("""
pub:courier | Calderwick Courier | outlet | the Courier; the local paper; Calderwick Courier
out:westline | Westline | agency | Westline
gov:city | City of Calderwick | government | the city; the City; the council; Calderwick city council; city hall; The City of Calderwick; town hall
pub:blaze | The Daily Blaze | outlet | the Blaze; Daily Blaze
pub:ledgerline | Ledgerline | outlet
pub:radio | Radio Calder | outlet | the station
pub:farpost | The Far Post | outlet
per:askew | Leonard Askew | person | Mayor Leonard Askew; Askew; the mayor; Mayor Askew; the Mayor; he; I; Lenny Askew | gov:city
org:mayoroffice | the mayor's office | organisation | his office | gov:city
per:deschamps | Milo Deschamps | person | City treasurer Milo Deschamps; Deschamps; the treasurer; he
org:union | Civic Union | organisation | the Civic Union; the ruling Civic Union
per:penhale | Moira Penhale | person | Moira Penhale, who leads the Civic Union; Penhale; she; Councillor Penhale | org:union
org:wards | Green Wards | organisation | the Green Wards; the Greens
per:wren | Tobias Wren | person | Tobias Wren; Wren; he; their leader | org:wards
org:fair | Fair City | organisation | the Fair City opposition; Fair City
per:cravitz | Adela Cravitz | person | Adela Cravitz; Cravitz; she; the leader of the opposition | org:fair
org:first | Calderwick First | organisation | the four independents of Calderwick First
per:mabbott | Hugh Mabbott | person | Hugh Mabbott; Mabbott; he | org:first
org:yard | Save the Yard | organisation | the residents' group Save the Yard; the residents; the campaigners; the group
per:corrigan | Ines Corrigan | person | Ines Corrigan; Corrigan; she; the chairwoman | org:yard
per:dunphy | Walter Dunphy | person | Walter Dunphy, a retired shunter; Dunphy; he
org:club | Calderwick Athletic | organisation | Athletic; the club; Calderwick Athletic; the Second League club
per:hale | Sunniva Hale | person | Sunniva Hale, chief executive of the club; Hale; she; club boss Sunniva Hale | org:club
per:voss | Declan Voss | person | Declan Voss; chairman Declan Voss; the chairman; Athletic chairman Declan Voss; he | org:club
org:trust | Athletic Supporters' Trust | organisation | the Supporters' Trust; the Trust; the fans' trust
per:lomas | Priya Lomas | person | Priya Lomas; Lomas; she | org:trust
org:bank | Northmoor Bank | company | Northmoor; the bank; the lender
per:ilse | Konrad Ilse | person | Konrad Ilse, head of public finance at Northmoor; Ilse; he | org:bank
org:chamber | Chamber of Commerce | organisation | the Chamber of Commerce; the Calder Valley Chamber of Commerce
per:stroud | Beatrix Stroud | person | Beatrix Stroud, president of the Chamber of Commerce; Stroud; she | org:chamber
org:ministry | Ministry of Sport | organisation | the Ministry of Sport; the ministry
per:olde | Karin Olde | person | State Secretary Karin Olde; Olde; she | org:ministry
org:court | Administrative Court in Eastmere | organisation | the court; the Administrative Court; a court in Eastmere; the judges
per:nolan | Farida Nolan | person | presiding judge Farida Nolan; the presiding judge; Judge Nolan | org:court
org:police | the police | organisation | Police; police
org:corvin | Corvin Ratings | company | Corvin; the rating agency Corvin
per:tarsk | Edwin Tarsk | person | Edwin Tarsk, an analyst at Corvin Ratings; Tarsk; he | org:corvin
per:pratt | Oona Pratt | person | Oona Pratt; PRATT
org:prowse | Hallam Prowse | company | the consultants Hallam Prowse; Hallam Prowse
doc:study | the cost study | document | Leaked study; a confidential study; the study; the paper; the report; the 96-page report by the consultants Hallam Prowse; a leaked report; the document
grp:authors | its authors | group | the consultants | org:prowse
doc:letter | the letter | document | a letter; the letter of 11 December
anon:official | an official in the finance department | anonymous | the official; the same official; a whistleblower; a town hall mole | gov:city
anon:talks | two people familiar with the loan talks | anonymous
anon:backbench | a Civic Union councillor | anonymous | one of Penhale's own councillors | org:union
anon:clubsource | a source close to the club | anonymous | a club insider | org:club
anon:experts | experts | anonymous
anon:yardlawyer | a lawyer for the residents | anonymous | | org:yard
anon:banker | a banker who has seen the papers | anonymous
anon:dressing | a man in the queue for pies | anonymous
anon:cityspokes | a city spokesman | anonymous | a spokesman for the city; the council's spokesman | gov:city
grp:organisers | the organisers | group | | org:yard
per:marge | Marge Tipping | person | Gran-of-four Marge Tipping; Marge
""")

P.doc("000_courier.txt", "pub:courier", r'''
#F Home | City | Region | Athletic | Planning notices | Family notices | E-edition
#F [[outlet|Calderwick Courier]]
#F You have 2 free articles left this week. Subscribe from 1.20 a week
#T [[s1|Leaked study]] [[q1|puts]] [[c1|city's stadium bill at [[f1|184 million]]]]
#K The treasury had the figures in January. Councillors voted without them in February
#N By Hester Quill and Anselm Roy · Wednesday, [[date|4 March 2026]]
#F Listen · Save · Gift this article

[[u:r24a|[[u:r23a|[[u:r01a|[[c2|Selling the Goods Yard to Calderwick Athletic [[h2|could]] cost the city [[f2|184 million crowns]] over [[f3|fifteen years]], [[f4|some 72 million]] more than [[e:e01|councillors were told before they voted]] [[d:e01|last Thursday]]]], [[q2|according to]] [[s2|a confidential study seen by the Courier]].]]]]]]

[[u:r04a|[[s3|The [[f5|96-page]] report by the consultants Hallam Prowse]], [[e:e02|dated]] [[d:e02|19 January]], [[q3|says]] [[c3|the [[f6|11.4 hectares]] beside the river are worth [[f7|31 million]]]]; the club is to pay [[f8|9.5 million]].]] [[u:r17a|[[c4|“At the agreed price,”]] [[s4|its authors]] [[q4|write]], [[c4|“the land is in substance a grant.”]]]]

[[u:r02a|[[c5|Cleaning the soil under the old tar works would take [[f9|between 22 and 38 million]], the higher sum [[k5|if oil has reached the lower gravel]]]], [[s5|the study]] [[q5|warns]].]] Nobody has drilled that far yet.

[[u:r05a|[[c6|[[e:e03|The city treasury had commissioned the paper]] [[d:e03|in October]]]], [[s6|an official in the finance department]] [[q6|said]] on condition of anonymity.]] [[c7|[[e:e04|A copy had been on the mayor's desk]] since [[d:e04|22 January]]]], [[s7|[[a8|the official]]]] [[q7|maintained]]. [[u:r20a|[[c8|“It came back with a coffee ring and no comment.”]]]]

#S A worst case, or the only case?

Mayor Leonard Askew would not be interviewed. In [[n1|two]] lines sent shortly before midnight, [[s9|[[a10|his office]]]] [[q9|described]] [[c9|the study as “a worst case drawn up for internal use”]] and [[q10|insisted that]] [[c10|the [[f10|112 million]] quoted in February still stood]].

[[t|[[a11|City treasurer Milo Deschamps]] came down to the lobby but would not confirm a single number.]] Was he in favour of the sale? [[p:p01|[[c11|“I am not paid to be for it or against it,”]] [[s11|he]] [[q11|said]]. [[c11|“I am paid to add up.”]]]]

[[p:p02|[[s12|[[a13|Adela Cravitz]], who leads the Fair City opposition]], [[q12|wants]] [[c12|the sale scrapped]]]]. [[u:r06a|It was, [[s13|she]] [[q13|said]], [[c13|“a present with floodlights”]].]] [[p:p03|[[e:e05|[[s14|Her group]] [[q14|will move]]]] [[d:e05|on Thursday]] [[c14|that the whole city be asked in a citizens' vote]]]].

Without the Green Wards, whose [[f11|six councillors]] tipped the balance last week, there would have been no majority. [[p:p04|[[s15|Their leader, Tobias Wren]], [[q15|says]] [[c15|they had been for the stadium “on the numbers we were given”]]]]. [[p:p05|[[s16|He]] [[q16|is now prepared to]] [[c16|vote for the contract only [[K:p05|[[k16|if the complete study is on the table first]]]]]]]]. [[t|On a citizens' vote he would not be drawn.]]

[[p:p06|[[s17|Moira Penhale, who leads the Civic Union]], [[q17|sees no cause to]] [[c17|go back on the decision]]]]. [[p:p07|[[s18|[[a19|She]]]] [[q18|has no time for]] [[c18|a citizens' vote]] either]]: [[c19|“You don't replay the match because the visitors lost.”]] Less firm was [[s20|one of her own councillors]], who [[q20|admitted]] over the telephone [[q20|that]] [[c20|“[[f12|three or four]] of us would like our hands back”]].

[[p:p08|[[s21|Hugh Mabbott of the independents, Calderwick First]], [[q21|has not made up]] [[q21|his mind]] [[c21|about the sale]]]]. [[c22|“I abstained last week and I may abstain again. It is underrated,”]] [[s22|he]] [[q22|said]].

#S Pears and shunters

[[p:p09|[[c23|“The land was given to the railway by the town, and when the railway went it should have come back to the town,”]] [[q23|says]] [[s23|[[a24|Ines Corrigan]], who chairs the residents' group Save the Yard]]]]. She grows pears against the wall of the old weighbridge. [[c24|[[f13|14,300 people]] had signed the group's petition by the weekend]], [[s24|she]] [[q24|claims]]; the law asks for [[f14|10,000]].

Not all of her neighbours agree. [[p:p10|[[s25|Walter Dunphy, a retired shunter from Ropewalk]], [[q25|cannot wait for]] [[c25|the diggers]]]]. [[c26|“I worked [[f15|thirty-one years]] on that muck. Put a roof on it and let the lads play,”]] [[s26|he]] [[q26|says]].

And the club? [[u:r10a|[[c27|Athletic had never been shown the study]], [[s27|chief executive Sunniva Hale]] [[q27|assured]] the Courier, [[c27|and there was nothing in it that concerned the buyer]].]] [[e:e06|Contracts are due to be signed]] [[d:e06|on 31 March]].

#F More on this
#F Timeline: sixty years of grounds that were never built
#F “My knees remember Ropewalk End”: readers' stories
#F Athletic 1 Thornley 1: Okoro rescues a point
#F © Calderwick Courier & Gazette Ltd. Letters: letters@courier.example
'''.replace("[[q21|has not made up]] [[q21|his mind]]", "[[q21|has not made up his mind]]"), '''
1 T2 indirect doc:study
2 indirect doc:study
3 indirect doc:study alt=org:prowse,doc:study>org:prowse
4 direct doc:study>grp:authors sp=grp:authors alt=grp:authors,doc:study spalt=doc:study
5 indirect doc:study
6 indirect anon:official
7 indirect anon:official basis=coref
8 direct anon:official basis=coref
9 mixed org:mayoroffice modealt=act
10 indirect org:mayoroffice
11 direct per:deschamps basis=coref
12 attitude per:cravitz modealt=act
13 mixed per:cravitz basis=coref
14 act org:fair modealt=indirect
15 mixed per:wren
16 attitude per:wren basis=coref
17 attitude per:penhale
18 T2 attitude per:penhale basis=coref
19 direct per:penhale basis=coref
20 mixed anon:backbench
21 attitude per:mabbott
22 direct per:mabbott basis=coref
23 direct per:corrigan
24 indirect per:corrigan basis=coref
25 T2 attitude per:dunphy
26 direct per:dunphy basis=coref
27 indirect per:hale
'''.replace("13 mixed per:cravitz", "13 mixed per:cravitz"), date="2026-03-04", figures='''
1 184000000 184000000 crowns att=1 table=cost
2 184000000 184000000 crowns att=2 table=cost
3 15 15 years att=2
4 72000000 72000000 crowns approx att=2
5 96 96 pages T2
6 11.4 11.4 hectares att=3
7 31000000 31000000 crowns att=3 table=land
8 9500000 9500000 crowns table=price
9 22000000 38000000 crowns att=5 table=soil
10 112000000 112000000 crowns att=10 table=cost
11 6 6 councillors
12 3 4 councillors att=20 T2
13 14300 14300 people att=24 table=signatures
14 10000 10000 signatures T2
15 31 31 years att=26 T2
''')

P.doc("001_westline.txt", "out:westline", r'''
#T Calderwick mayor rules out loan guarantee as council blocks vote on stadium land
#N [[date|March 5, 2026]] 10:52 PM

CALDERWICK, March 5 ([[outlet|Westline]]) - [[e:e07|[[s1|The mayor of Calderwick]] [[q1|promised]]]] [[d:e07|on Thursday]] [[q1|that]] [[c1|the city would not put up “[[n1|one]] single crown” to secure the loan for a new football stadium]], [[e:e05|hours before councillors threw out an opposition motion for a citizens' vote]] on the sale of the land.

The motion, brought by the Fair City party, failed by [[f1|32 votes to 27]] after a session that ran for [[f2|nearly six hours]].

[[u:r03a|[[s2|Mayor Leonard Askew]] [[q2|said]] [[c2|a cost study leaked to a local newspaper contained [[f3|three]] scenarios, of which only the gloomiest had been printed]].]] [[p:p11|[[c3|“We are selling a puddle with rails in it, and we are getting a stadium,”]] [[s3|he]] [[q3|told]] the chamber]]. [[c4|[[e:e08|The complete study would be published]] [[d:e08|by Monday]], “minus what the law obliges us to black out”]], [[s4|he]] [[q4|added]].

[[u:r07a|[[c5|“They sold the land first and opened the bill afterwards,”]] [[q5|countered]] [[s5|opposition leader Adela Cravitz]].]] [[u:r11a|[[s6|She]] [[q6|accused]] the mayor [[q6|of]] [[c6|having sat on the figures for [[f4|five weeks]]]], a charge [[s7|he]] [[q7|called]] [[c7|“an insult to my filing”]].]]

[[p:p12|[[s8|[[a9|Moira Penhale, whose Civic Union is the largest group]]]], [[q8|argued against]] [[c8|the citizens' vote]]]], [[q9|saying]] [[c9|elected members could not “hand the keys back whenever it rains”]].

The study, by consultants Hallam Prowse, [[q10|puts]] [[c10|the cost to the city at [[f5|184 million crowns]]]], [[s10|the Calderwick Courier]] [[e:e09|[[q11|reported]]]] [[d:e09|on Wednesday]].]] The city's own figure is [[f6|112 million]].

[[m:ring|[[s12|State Secretary Karin Olde]] [[q12|said]] [[p:p13|[[c12|the Ministry of Sport stood by its grant of [[f7|25 million crowns]], [[K:p13|[[k12|provided that the first stone is laid before the end of next year]]]]]]]].]] [[c13|“After that the money goes to someone who is in more of a hurry,”]] [[s13|she]] [[q13|told]] reporters in the capital.

[[p:p14|[[s14|Beatrix Stroud, president of the Calder Valley Chamber of Commerce]], [[q14|urged]] councillors [[q14|to]] [[c14|sign]]]]. [[p:p15|[[s15|She]] [[q15|dismissed]] [[c15|a referendum]] as [[c15|“a very slow way of saying no”]]]].

[[s16|Save the Yard, a residents' group]], [[q16|announced]] [[c16|[[e:e10|it would go to the Administrative Court in Eastmere]] [[d:e10|on Monday]]]]. [[p:p16|[[s17|[[a18|Its chairwoman, Ines Corrigan]]]], [[q17|renewed her call for]] [[c17|a referendum]]]], [[q18|arguing that]] [[c18|“a field that belongs to everybody can't be sold by [[f8|thirty-one]] people”]].

[[u:r08a|[[c19|[[e:e11|Northmoor Bank, which is to lend the club [[f9|70 million crowns]], had asked for a city guarantee]] as early as [[d:e11|December]]]], [[s19|two people familiar with the loan talks]] [[q19|said]].]] [[s20|The bank]] [[q20|declined to comment]] [[c20|on the talks]]. [[s21|A city spokesman]] [[q21|said]] [[c21|he knew of no such request]].

[[u:r12a|[[e:e01|Councillors had approved the sale in principle]] [[d:e01|a week earlier]] [[f10|by 31 votes to 28]], with [[f11|one abstention]]]]. [[u:r13a|Athletic, who play in the second division, want to build [[f12|24,000 seats]] on the former rail depot [[f13|by 2029]].]]

#F (Reporting by Jude Farrant; editing by Carla Boyce and Nils Oram)
#F ((newsdesk@westline.example; +00 555 0142))
'''.replace("[[s20|The bank]] [[q20|declined to comment]] [[c20|on the talks]]", "[[t|The bank declined to comment]]").replace("[[f10|by 31 votes to 28]]", "by [[f10|31 votes to 28]]").replace("[[f13|by 2029]]", "by 2029").replace("The study, by consultants Hallam Prowse, [[q10|puts]]", "[[s10|The study, by consultants Hallam Prowse]], [[q10|puts]]").replace("[[c10|the cost to the city at [[f5|184 million crowns]]]], [[s10|the", "[[c10|the cost to the city at [[f5|184 million crowns]]]], [[s11|the").replace("[[s10|The study, by", "[[u:r24b|[[c11|[[s10|The study, by").replace("[[f5|184 million crowns]]]], [[s11", "[[f5|184 million crowns]]]]]], [[s11"), '''
1 T2 mixed per:askew modealt=act
2 indirect per:askew
3 direct per:askew basis=coref
4 mixed per:askew basis=coref
5 direct per:cravitz
6 act per:cravitz basis=coref modealt=indirect
7 mixed per:askew basis=coref modealt=act
8 act per:penhale modealt=attitude,indirect
9 mixed per:penhale
10 indirect pub:courier>doc:study nest=11
11 indirect pub:courier
12 indirect per:olde modealt=attitude
13 direct per:olde basis=coref
14 act per:stroud
15 mixed per:stroud basis=coref modealt=attitude,act
16 act org:yard modealt=indirect
17 act per:corrigan
18 mixed per:corrigan
19 indirect anon:talks
21 indirect anon:cityspokes alt=gov:city
''', date="2026-03-05", wire=True, figures='''
1 32 32 votes T2 accept=27..32
2 - 6 hours approx T2 accept=6..6
3 3 3 scenarios att=2
4 5 5 weeks att=6
5 184000000 184000000 crowns att=10 table=cost
6 112000000 112000000 crowns table=cost
7 25000000 25000000 crowns att=12 table=grant
8 31 31 people att=18 T2
9 70000000 70000000 crowns att=19 table=loan
10 31 31 votes T2 accept=28..31
11 1 1 abstention T2
12 24000 24000 seats table=seats
''')

P.doc("002_city.md", "gov:city", r'''
#F Skip to content | Easy language | Contact | Waste calendar | Book an appointment
#N [[outlet|City of Calderwick]] – Press and Public Relations
#N Press release 41/2026 · [[date|5 March 2026]]
#T City welcomes clear decision on the Goods Yard

[[s1|The City of Calderwick]] [[q1|welcomes]] [[c1|[[d:e05|today's]] decision by the council [[e:e05|not to hold a citizens' vote]] on the sale of the former Goods Yard]]. [[p:p17|The path is thus open for a modern stadium, [[f1|650 new jobs]] and a riverside that belongs to all.]]

[[s2|Mayor Leonard Askew]] [[q2|thanked]] the councillors [[q2|for]] [[c2|a long and fair debate]]. [[c3|“Calderwick has talked about a stadium since my father took me to Ropewalk End on his shoulders,”]] [[s3|the Mayor]] [[q3|said]]. [[c3|“We are the generation that builds it.”]]

In the light of recent media coverage, [[s4|the City]] [[q4|states]] the following:

- [[u:r03b|[[c5|The paper by Hallam Prowse describes [[f2|three]] possible developments. What was quoted in the press is the least favourable of them.]]]]
- [[c6|The cost framework of [[f3|112 million crowns]] presented to the council in February remains unchanged.]]
- [[c7|The purchase price of [[f4|9.5 million crowns]] takes account of the fact that the buyer bears the cost of clearing the soil.]]
- [[c8|The City will not assume any guarantee for loans taken out by third parties.]]

[[s9|The Mayor]] further [[q9|emphasised that]] [[c9|[[e:e12|the study was delivered to the City]] [[d:e12|in the middle of February]] and had to be examined before it could be passed on]]. [[s10|He]] firmly [[q10|rejected]] [[c10|the [[q11|allegation]] [[q11|made by]] [[s11|Councillor Cravitz]] [[q11|that]] [[c11|members of the council had been kept in the dark]]]].

[[s12|Declan Voss, chairman of Calderwick Athletic]], [[q12|expressed]] [[c12|his gratitude for the confidence shown in the club]]. [[u:r14a|[[p:p18|[[c13|“We have [[f5|twenty-four thousand]] reasons to start digging, and every one of them has a number on the back,”]] [[s13|Mr Voss]] [[q13|said]].]]]]

[[s14|The President of the Chamber of Commerce, Beatrix Stroud]], [[q14|described]] [[p:p19|[[c14|the project as the most important investment in the centre since the tramway]]]].

[[p:p20|The City takes the concerns of residents seriously, but [[s15|it]] [[q15|considers]] [[c15|a citizens' vote to be neither necessary nor legally admissible]]]]: [[c16|of the signatures handed in by the initiative Save the Yard, [[f6|9,812]] have been found valid]], [[q16|according to]] [[s16|the electoral office]]. The threshold is [[f7|10,000]].

[[s17|The City]] [[q17|regrets that]] [[c17|a confidential document was passed to the press by persons unknown]] and [[q18|has]] [[e:e13|[[d:e13|today]] [[q18|filed a complaint]]]] [[c18|with the public prosecutor]].

[[e:e08|The study will be made available for inspection]] [[d:e08|on 9 March]] in Room 214 of the Town Hall, between 9 and 11 a.m. Passages that touch on trade secrets will be redacted. Members of the council may see the complete version, in the presence of an official and without making copies.

#S Background

#B The Goods Yard comprises [[f8|11.4 hectares]] between the Ropewalk quarter and the river. The depot closed in 1998. Part of the land is let to [[f9|43 allotment holders]], who will be offered plots elsewhere. [[e:e01|The sale was approved in principle]] [[d:e01|on 26 February]].

#F Contact: Press Office, Town Hall, 1 Market Square
#F This text may be reproduced free of charge. Photograph: City of Calderwick / V. Amsel
#F Imprint · Data protection · Accessibility · Report a barrier
#F This website uses necessary cookies. [OK] [Settings]
'''.replace("[[s4|the City]] [[q4|states]] the following:", "[[s5|[[s6|[[s7|[[s8|the City]]]]]]]] [[q5|[[q6|[[q7|[[q8|states]]]]]]]] the following:").replace("and [[q18|has]] [[e:e13|[[d:e13|today]] [[q18|filed a complaint]]]] [[c18|with the public prosecutor]]", "[[t|and has [[d:e13|today]] [[e:e13|filed a complaint with the public prosecutor]]]]"), '''
1 attitude - sp=gov:city alt=gov:city modealt=act
2 T2 act per:askew
3 direct per:askew
5 T2 indirect - sp=gov:city alt=gov:city
6 T2 indirect - sp=gov:city alt=gov:city
7 T2 indirect - sp=gov:city alt=gov:city
8 T2 indirect - sp=gov:city alt=gov:city modealt=act
9 indirect per:askew
10 act per:askew basis=coref
11 act per:askew>per:cravitz nest=10 alt=per:cravitz modealt=indirect
12 act per:voss
13 direct per:voss
14 indirect per:stroud modealt=attitude
15 attitude - sp=gov:city alt=gov:city basis=coref
16 indirect org:electoral
17 T2 attitude - sp=gov:city alt=gov:city modealt=act
''', date="2026-03-05", figures='''
1 650 650 jobs table=jobs
2 3 3 developments att=5 T2
3 112000000 112000000 crowns att=6 table=cost
4 9500000 9500000 crowns att=7 table=price
5 24000 24000 reasons att=13 T2 table=seats
6 9812 9812 signatures att=16 table=signatures
7 10000 10000 signatures T2
8 11.4 11.4 hectares
9 43 43 "allotment holders" T2
''')
P.entities("""
org:electoral | the electoral office | organisation | | gov:city
""")

P.doc("003_blaze.txt", "pub:blaze", r'''
#F ☰  BLAZE   NEWS   FOOTY   TELLY   BINGO   MYSTIC MO   SHOP
#F Accept all cookies to carry on reading for FREE
#T FIELD OF SCHEMES: stadium to cost YOU [[f1|£1,900]] as [[s1|fuming residents]] [[q1|vow]] [[c1|'we'll see you in court']]
#K Secret report says poisoned mud will swallow [[f2|40 MILLION]]
#N By Dean Scrimshaw for [[outlet|The Daily Blaze]]
#N 06:30, [[date|6 Mar 2026]]
#F 318 comments   Share   Bookmark

TAXPAYERS in Calderwick are on the hook for a jaw-dropping [[f3|200 million crowns]] so that a second-rate football team can have posh new seats.

[[u:r01b|[[c2|Flogging off the old Goods Yard will set the city back [[f4|184 MILLION]] over the next [[f5|15 years]]]], [[s2|a leaked report]] [[q2|reveals]].]] [[c3|That is a whopping [[f6|1,900]] for every household in town]], [[s3|experts]] [[q3|reckon]].

[[u:r02b|And it gets worse: [[c4|the gunge under the former tar works is going to swallow [[f7|38 million]] before a single brick is laid]], [[s4|the dossier]] [[q4|warns]].]]

[[u:r04b|[[c5|The plot is worth [[f8|more than 30 million]] – and Athletic are getting it for [[f9|a measly 9.5]]]], [[s5|the local Courier]] [[q5|revealed]].]] Nice work if you can get it.

[[u:r05b|[[s6|A town hall mole]] [[q6|spilled]] [[q6|that]] [[c6|it was the treasury's own bean-counters who ordered the sums]].]]

#F READ MORE: Keeper, 44, finds £20 note in goalmouth
#F READ MORE: What your takeaway says about your marriage

But red-faced mayor Lenny Askew is having none of it. [[p:p21|[[s7|He]] [[q7|thundered]]: [[c7|“We're selling a puddle and getting a stadium.”]]]]

[[u:r07b|[[s8|Rival Adela Cravitz]] [[q8|hit back]][[q8|:]] [[c8|“They flogged the land first and opened the bill after.”]]]] [[p:p22|[[s9|She]] [[q9|wants]] [[c9|every one of the city's voters to have a say]]]].

Gran-of-four Marge Tipping has grown leeks on the Yard since she was a bride. [[p:p23|[[c10|“They'll have to carry me out, and my leeks with me,”]] [[s10|the 71-year-old]] [[q10|sobbed]]]]. [[u:r09a|[[c11|“A man from the council offered me a plot by the motorway. I told him where to plant it.”]]]]

[[c12|[[f10|Almost 15,000]] angry locals have put their names to a petition]], [[s12|campaigners]] [[q12|say]].

And there was [[q13|talk]] last night [[q13|that]] [[c13|up to [[f11|a dozen]] Civic Union rebels are ready to knife the deal]].

[[s14|A club insider]] [[q14|told]] the Blaze: [[c14|“The chairman is tearing his hair out. If this drags on past Easter he'll walk, and take his chequebook.”]]

Officially, though, Athletic are all smiles. [[u:r14b|[[s15|Chairman Declan Voss]] [[q15|beamed]]: [[p:p24|[[c15|“We've got [[f12|24,000]] reasons to start digging and each one has a number on its back.”]]]]]] [[u:r10b|[[q16|Asked]] about the report, the club [[q16|shrugged]] that [[c16|nobody had ever shown it to them]].]]

Down at Ropewalk End, not everybody is cheering. [[p:p25|[[s17|Priya Lomas of the Athletic Supporters' Trust]] [[q17|warned]]: [[c17|“[[K:p25|[[k17|If we get [[f13|1,200 standing places]] at prices a kid can pay]]]], we're in. If it's prawn sandwiches, count us out.”]]]]

[[c18|“I'd watch them in a car park,”]] [[q18|shrugged]] [[s18|one fan in the queue for pies]].

[[s19|The council]] last night [[q19|denied]] [[c19|hiding the report]]. A spokesman [[q20|said]]: [[c20|“There are [[f14|three]] scenarios. This is the worst of them. Nobody will pay [[f15|1,900]] for anything.”]]

#F Are YOU being turfed off your allotment? Ring the Blaze on 0555 0100
#F MOST CLICKED  1 Telly Tina's secret wedding  2 Ghost cat seen at garden centre  3 Cheapest place for a pint is…
#F © Blaze Titles. When the fun stops, stop.
'''.replace("[[q6|spilled]] [[q6|that]]", "[[q6|spilled that]]").replace("#K Secret report says poisoned mud will swallow", "#K [[s21|Secret report]] [[q21|says]] [[c21|poisoned mud will swallow").replace("[[f2|40 MILLION]]\n", "[[f2|40 MILLION]]]]\n")
.replace("[[q16|Asked]] about the report, the club [[q16|shrugged]]", "Asked about the report, [[s16|the club]] [[q16|shrugged]]").replace("A spokesman [[q20|said]]", "[[s20|A spokesman]] [[q20|said]]").replace("[[s10|the 71-year-old]]", "[[s10|[[a11|the 71-year-old]]]]").replace("[[u:r09a|[[c11|“A man from the council offered me a plot by the motorway. I told him where to plant it.”]]]]", "[[c11|“A man from the council offered me a plot by the motorway. I told him where to plant it.”]]")
.replace("[[f9|a measly 9.5]]", "a measly [[f9|9.5]]").replace("[[f1|£1,900]]", "[[f1|1,900]]"), '''
1 T2 mixed org:yard modealt=direct,act
2 indirect doc:study alt=pub:courier>doc:study
3 indirect anon:experts
4 indirect doc:study alt=pub:courier>doc:study
5 indirect pub:courier alt=pub:courier>doc:study
6 indirect anon:official alt=pub:courier>anon:official
7 direct per:askew
8 direct per:cravitz
9 attitude per:cravitz basis=coref modealt=act
10 direct per:marge basis=coref
11 direct per:marge basis=coref
12 indirect org:yard
13 agentless -
14 direct anon:clubsource
15 direct per:voss
16 T2 indirect org:club basis=coref alt=pub:courier>org:club
17 direct per:lomas
18 direct anon:dressing
19 act gov:city
20 direct anon:cityspokes alt=gov:city
21 T2 indirect doc:study
''', date="2026-03-06", figures='''
1 1900 1900 crowns T2 table=household
2 40000000 40000000 crowns T2 att=21 table=soil
3 200000000 200000000 crowns table=cost
4 184000000 184000000 crowns att=2 table=cost
5 15 15 years att=2 T2
6 1900 1900 crowns att=3 table=household
7 38000000 38000000 crowns att=4 table=soil
8 30000000 - crowns att=5 table=land
9 9500000 9500000 crowns att=5 table=price
10 - 15000 locals approx att=12 table=signatures accept=15000..15000
11 - 12 rebels att=13 T2 accept=12..12
12 24000 24000 reasons att=15 T2 table=seats
13 1200 1200 "standing places" att=17
14 3 3 scenarios att=20 T2
15 1900 1900 crowns att=20 table=household
''')

P.doc("004_ledgerline.html", "pub:ledgerline", r'''
#- <!doctype html><html lang="en"><head><meta charset="utf-8">
#- <title>No signature, no stadium: Northmoor ties Calderwick loan to city backing | Ledgerline</title></head><body>
#F <nav><a href="/markets">Markets</a> <a href="/property">Property</a> <a href="/public-finance">Public finance</a> <a href="/opinion">Opinion</a> <a href="/login">Sign in</a></nav>
#F <div id="consent">We and our 612 partners store information on your device. <button>Reject</button> <button>Agree</button></div>
#N <div class="brand">[[outlet|Ledgerline]]</div>
#T <h1>No signature, no stadium: [[s1|Northmoor]] [[q1|ties]] [[c1|Calderwick loan to city backing]]</h1>
#N <p class="meta">Public finance · <time>[[date|10 March 2026]]</time> · by Iris Vandermolen · 4 min read</p>
#F <p class="tools">Save · Listen · Reprints</p>
<p>[[u:r21a|[[p:p26|[[c3|[[s2|Northmoor Bank]] [[q2|will lend]] [[c2|Calderwick Athletic [[f1|70 million crowns]] for a new ground [[K:p26|[[k2|only if the city stands behind the debt]]]]]]]]]]]], [[s3|the lender]] [[q3|confirmed]] on Tuesday, [[t|contradicting assurances that the mayor gave to his council [[d:e07|last week]]]].</p>
<p>[[c4|“We like football. We like collateral more,”]] [[q4|said]] [[s4|Konrad Ilse, head of public finance at Northmoor]]. [[c5|Without a guarantee for [[f2|at least 60 percent]] of the loan the board would not sign]], [[s5|he]] [[q5|added]], and [[c6|[[e:e25|the city had been told so in writing]] [[d:e25|on 11 December]]]].</p>
<p>[[s7|Askew]] [[d:e07|last Thursday]] [[e:e07|[[q7|vowed that]]]] [[c7|not one crown of public money would secure the loan]]. [[s8|A city spokesman]] [[d:e14|on Tuesday]] [[q8|declined to say]] [[c8|whether that still held]], [[q9|adding only that]] [[c9|talks with the bank were “constructive and ongoing”]]. [[u:r08b|[[s10|Westline]], [[q10|citing]] [[i10|two people close to the negotiations]], [[q10|reported]] last week [[q10|that]] [[c10|[[e:e11|a guarantee had been on the table]] since [[d:e11|December]]]].]]</p>
<p>[[c11|The letter runs to [[f3|three pages]] and “leaves no room for poetry”]], [[q11|said]] [[s11|a banker who has seen the papers]]. [[c12|[[h12|It may be]] that the parties settle on a softer letter of comfort]], [[s12|the banker]] [[q12|said]], [[c12|which costs a town nothing until the day it costs everything]].</p>
#F <aside class="promo"><b>Ledgerline Pro</b> Track 4,000 municipal borrowers in real time. Request a demo</aside>
#S <h2>On watch</h2>
<p>[[s13|Corvin Ratings]] [[e:e15|[[q13|put]] [[c13|Calderwick's single-A rating on review for a downgrade]]]] [[d:e15|on Monday]]. [[c14|A guarantee would lift the city's debt burden from [[f4|61 percent]] of revenue to [[f5|around 74 percent]]]], [[s14|Edwin Tarsk, an analyst at the agency]], [[q14|estimates]]. [[p:p27|[[s15|[[a16|Tarsk]]]] [[q15|has no quarrel with]] [[c15|the stadium as such]]]]: [[c16|“Cities may build what they like. They should know what it costs before they ask who is playing on Saturday.”]]</p>
<p>[[u:r15a|[[c17|The redacted study, [[e:e08|which was laid out in a room of the town hall]] [[d:e08|on Monday]], shows total costs for the city of [[f6|112, 147 or 184 million crowns]], depending on the state of the soil]], [[s17|[[n1|two]] councillors who read it]] [[q17|told]] Ledgerline.]] The cheapest case assumes that the club pays for all of the cleaning. [[t|The draft contract says nothing of the kind.]] [[c18|“The buyer takes the ground as it lies, up to a cap of [[f7|6 million]],”]] [[q18|reads]] [[s18|clause 9]].</p>
<p>[[s19|Sunniva Hale, the club's chief executive]], [[q19|denied]] [[c19|that a cap had been agreed]]. [[p:p28|[[s20|She]] nonetheless [[q20|expects]] [[c20|[[e:e06|the contract to be signed]] by [[d:e06|the end of the month]]]]]].</p>
<p>Relegation would cut Athletic's income by [[f8|a third]], according to the club's last accounts. [[c21|Turnover fell to [[f9|38.2 million]] in the year to June]], [[s21|they]] [[q21|show]], [[c21|with a loss of [[f10|5.7 million]]]].</p>
#S <h2>Courts and kiosks</h2>
<p>[[s22|Save the Yard]] [[e:e10|[[q22|filed]] [[c22|suit against the sale]]]] [[d:e10|on Monday]]. [[c23|The council had decided on [[f11|a third]] of the facts]], [[q23|argues]] [[s23|its lawyer]] in the [[f12|52-page]] application, [[c23|and a decision taken in the dark is void]]. [[e:e16|A march along the river]] [[d:e16|on Saturday]] drew [[c24|[[f13|4,000 people]]]], [[q24|according to]] [[s24|the organisers]]; [[s25|police]] [[q25|counted]] [[c25|[[f14|1,800]]]].</p>
<p>[[p:p29|[[s26|The Green Wards]], whose votes the mayor needs, [[q26|are holding to]] [[c26|their demand that [[K:p29|[[k26|the study be published without black bars]]]] before they agree]]]]. [[s27|Their leader Tobias Wren]] [[q27|said]] [[c27|he had read “[[f15|sixty-one pages]] and [[f16|thirty-five]] rectangles”]].</p>
<p>[[p:p30|[[s28|Beatrix Stroud of the Chamber of Commerce]], by contrast, [[q28|warned against]] [[c28|delay]]]]. [[c29|Every month costs the town's traders [[f17|400,000 crowns]] in lost custom]], [[s29|she]] [[q29|contended]], without saying how the number had come about.</p>
#B <p>[[u:r12b|The land sale [[e:e01|got through the council]] [[d:e01|on 26 February]] by [[f18|three votes]].]] [[u:r13b|The second-tier club plans a [[f19|24,000-seat]] arena at the disused depot, to be ready in three years.]]</p>
#F <div class="related"><h4>Related</h4><a>Thornley bonds rally as tram clears last hurdle</a> <a>Why towns lose at poker with developers</a></div>
#F <div>Sign up for The Coupon, our daily note on public borrowers</div>
#F <footer>© Ledgerline Media 2026. Quotes delayed 15 minutes. Not investment advice.</footer>
#- </body></html>
'''.replace("and [[c6|[[e:e25|the city had", "and [[c5|[[e:e25|the city had").replace("last week]]]], [[s3|", "last week]]]], [[s3|").replace("[[s17|[[n1|two]] councillors who read it]]", "[[s17|two councillors who read it]]").replace("[[s8|A city spokesman]] [[d:e14|on Tuesday]] [[q8|declined to say]] [[c8|whether that still held]], [[q9|adding only that]]", "[[t|[[s9|A city spokesman]] on Tuesday declined to say whether that still held]], [[q9|adding only that]]").replace("Relegation would cut Athletic's income by [[f8|a third]], according to the club's last accounts.", "[[c30|Relegation would cut Athletic's income by [[f8|a third]]]], [[q30|according to]] [[s30|the club's last accounts]]."), '''
1 T2 act org:bank modealt=indirect
2 attitude org:bank modealt=indirect,act
3 indirect org:bank basis=coref
4 direct per:ilse
5 indirect per:ilse basis=coref
7 act per:askew modealt=indirect
9 mixed anon:cityspokes basis=coref
10 indirect out:westline>anon:talks spalt=out:westline
11 mixed anon:banker
12 indirect anon:banker basis=coref
13 act org:corvin
14 indirect per:tarsk
15 attitude per:tarsk
16 direct per:tarsk basis=coref
17 indirect grp:two
18 direct doc:contract
19 act per:hale
20 attitude per:hale basis=coref
21 indirect doc:accounts basis=coref
22 T2 act org:yard
23 indirect anon:yardlawyer
24 indirect grp:organisers
25 indirect org:police
26 act org:wards modealt=attitude
27 mixed per:wren
28 act per:stroud
29 indirect per:stroud basis=coref
30 indirect doc:accounts
''', date="2026-03-10", figures='''
1 70000000 70000000 crowns att=2 table=loan
2 60 - percent att=5 table=guarantee
3 3 3 pages att=11 T2
4 61 61 percent att=14
5 74 74 percent approx att=14
6 112000000 184000000 crowns att=17 table=cost T2
7 6000000 6000000 crowns att=18 accept=-..6000000
8 33.3 33.4 percent att=30 T2
9 38200000 38200000 crowns att=21
10 5700000 5700000 crowns att=21
11 33.3 33.4 percent att=23 T2
12 52 52 pages T2
13 4000 4000 people att=24 table=crowd
14 1800 1800 people att=25 table=crowd
15 61 61 pages att=27 T2
16 35 35 rectangles att=27 T2
17 400000 400000 crowns att=29
18 3 3 votes T2
19 24000 24000 seats table=seats
''')
P.entities("""
grp:two | two councillors who read it | group
doc:contract | the draft contract | document | clause 9
doc:accounts | the club's last accounts | document | they | org:club
""")

P.doc("005_radio.txt", "pub:radio", r'''
#F LIVE NOW: The Late Lunch with Bas Kerrigan ▶ Listen
#F Schedule · Podcasts · Travel news · Request a song
#N [[outlet|Radio Calder]] – The Breakfast Hour
#N Broadcast on Thursday, [[date|12 March 2026]], 8:10 a.m. Transcript, shortened and lightly edited
#T [[s1|Mayor]][[q1|:]] [[c1|“I would sign it tomorrow, if they let me”]]
#K Leonard Askew on the court, the bank and the drawer in his desk

[[u:r18a|[[e:e17|[[s2|The Administrative Court in Eastmere]] [[q2|forbade]] the city]] [[d:e17|on Wednesday]] to [[c2|[[e:e18|sign the contract for the Goods Yard]] before [[d:e18|24 April]]]].]] [[c3|The councillors [[h3|may well]] have decided without knowing what they were deciding]], [[q3|wrote]] [[s3|the presiding judge, Farida Nolan]]. Oona Pratt spoke to the mayor in our studio.

PRATT: Mr Askew, did you sleep?

[[s4|ASKEW]][[q4|:]] [[c4|“Like a referee. One eye open.”]] (Laughs.) [[c4|“No, I respect the court. I think it is wrong, and I respect it.”]]

PRATT: [[s5|The judge]] [[q5|says]] [[c5|the council was not given the study]].

[[s6|ASKEW]][[q6|:]] [[u:r16a|[[c6|“[[e:e04|The study reached us]] [[d:e04|on the twenty-second of January]] and I read it the same night.]]]] [[c6|I read it twice. There is a table on page 40 that contradicts a table on page 58. Would you hand that to [[f1|sixty people]] who are about to vote? I put it in a drawer and asked for a second opinion.”]]

PRATT: [[s29|Your own press office]] [[q29|wrote]] last week [[q29|that]] [[c29|[[e:e12|it came]] in [[d:e12|mid-February]]]].

[[s7|ASKEW]][[q7|:]] [[c7|“Then my press office was mistaken. It happens. They also spelled my name wrong at Christmas.”]]

PRATT: Which of the totals do you believe?

[[s8|ASKEW]][[q8|:]] [[c8|“If you make me bet, [[f2|a hundred and forty-seven million]].”]]

PRATT: [[s30|You]] [[q30|told]] the council [[c30|[[f3|a hundred and twelve]]]].

[[s9|ASKEW]][[q9|:]] [[c9|“I told the council what the lawyers let me tell the council.”]]

#F ▶ Also on Breakfast: why the number 6 bus smells of soup (3 min)

PRATT: [[s10|Northmoor]] [[q10|says]] [[c10|there is no loan without the city's name on it]]. [[s11|You]] [[q11|promised]] [[d:e07|a week ago]]: [[c11|not one crown]].

[[s12|ASKEW]][[q12|:]] [[u:r09a|[[c12|“A letter of comfort is not a guarantee. It is a handshake with a stamp on it.”]]]]

PRATT: So there will be a letter?

[[s13|ASKEW]][[q13|:]] [[c13|“There will be talks. [[e:e19|I had Mr Ilse on the telephone]] [[d:e19|on Tuesday night]]. [[s14|He]] [[q14|told]] me [[c14|[[f4|forty percent]] might do]], and I said let us both sleep on it.”]]

PRATT: [[s32|The bank]] [[q32|told]] us this morning [[q32|that]] [[c32|the figure is still [[f10|sixty]]]].

[[s15|ASKEW]][[q15|:]] [[c15|“Then one of us slept badly.”]]

PRATT: Are you still for the sale? After all this?

[[p:p31|[[s16|ASKEW]][[q16|:]] [[c16|“I would sign it tomorrow, if they let me.]]]] [[c16|That land has grown nothing but nettles and arguments since 1998.”]]

PRATT: It grows leeks. [[s17|The allotment people]] [[q17|say]] [[c17|they were offered plots beside the motorway]].

[[s18|ASKEW]][[q18|:]] [[c18|“They were offered [[f5|three]] sites. One of them is next to the motorway, I grant you, and the other two are lovely.”]]

PRATT: Let's talk about the vote. Your council refused one. [[s31|Your press office]] [[q31|called]] [[c31|it inadmissible]].

[[s19|ASKEW]][[q19|:]] [[u:r22a|[[p:p32|[[K:p32|[[c19|“If the court finds that the signatures are enough]]]], [[c19|the city will vote, and I will knock on doors like everybody else.”]]]]]]

PRATT: That is new.

[[s20|ASKEW]][[q20|:]] [[c20|“It's the law. I only read it aloud.”]]

PRATT: [[s21|Ines Corrigan of Save the Yard]], [[e:e20|who sat in that chair]] [[d:e20|on Tuesday]], [[q21|said]] [[c21|the electoral office had struck out [[f6|four thousand signatures]] because people had written “Ropewalk” without a hyphen]].

[[s22|ASKEW]][[q22|:]] [[c22|“I don't count signatures. [[q33|I'm told]] [[c33|it was double entries, mostly]]. One gentleman had signed [[f7|nineteen times]].”]]

PRATT: And the [[f8|six hundred and fifty jobs]]?

[[s23|ASKEW]][[q23|:]] [[c23|“That is the building phase. Afterwards it is [[f9|a hundred and twenty]], give or take, and on match days a few more who sell pies.”]]

PRATT: The Greens. Have you still got them?

[[s24|ASKEW]][[q24|:]] [[c24|“[[s25|Tobias Wren]] [[e:e21|[[q25|assured]] me]] [[d:e21|on Monday]] [[q25|that]] [[c25|his people will come round once they've seen the black bars lifted]]. I've ordered the bars to be lifted.”]]

PRATT: By when?

[[s26|ASKEW]][[q26|:]] [[c26|“[[d:e22|By Friday]] [[e:e22|the whole study is on the internet]]. With the tables that contradict each other.”]]

PRATT: Mayor Leonard Askew. [[p:p33|We also asked the treasurer, Milo Deschamps, whether he now has a view of the sale. [[c27|He would rather not have one]], [[s27|he]] [[q27|let us know]].]] [[c28|The club “will respect any ruling”]], [[q28|said]] [[s28|a spokeswoman for Athletic]]. It is [[n1|twenty-three]] minutes past eight.

#F Transcripts are made from the broadcast and may contain errors. Audio prevails.
#F Got a question for the mayor? breakfast@radiocalder.example
#F Next: Travel with Jo – roadworks on the Thornley road
'''.replace("[[p:p32|[[K:p32|[[c19|“If the court finds that the signatures are enough]]]], [[c19|the city will vote, and I will knock on doors like everybody else.”]]]]]]", "[[p:p32|[[c19|“[[K:p32|[[k19|If the court finds that the signatures are enough]]]], the city will vote, and I will knock on doors like everybody else.”]]]]]]"), '''
1 direct per:askew
2 act org:court modealt=indirect
3 indirect per:nolan alt=org:court,org:court>per:nolan
4 direct per:askew
5 indirect per:nolan alt=per:pratt>per:nolan spalt=org:court
6 direct per:askew
7 direct per:askew
8 direct per:askew
9 direct per:askew
10 indirect org:bank alt=per:pratt>org:bank
11 T2 act per:askew alt=per:pratt>per:askew modealt=indirect
12 direct per:askew
13 direct per:askew
14 T2 indirect per:askew>per:ilse nest=13 basis=coref
15 direct per:askew
16 direct per:askew
17 indirect grp:allot alt=per:pratt>grp:allot
18 direct per:askew
19 direct per:askew
20 direct per:askew
21 mixed per:corrigan alt=per:pratt>per:corrigan modealt=indirect
22 direct per:askew
23 direct per:askew
24 direct per:askew
25 indirect per:askew>per:wren nest=24 modealt=act
26 direct per:askew
27 indirect per:deschamps basis=coref alt=per:pratt>per:deschamps modealt=attitude
28 mixed anon:clubwoman alt=per:pratt>anon:clubwoman,org:club
29 indirect gov:city alt=per:pratt>gov:city
30 T2 indirect per:askew alt=per:pratt>per:askew
31 T2 indirect gov:city alt=per:pratt>gov:city modealt=act,attitude
32 indirect org:bank alt=per:pratt>org:bank
33 T2 agentless per:askew nest=22
''', date="2026-03-12", figures='''
1 60 60 people T2
2 147000000 147000000 crowns att=8 table=cost
3 112000000 112000000 crowns att=30 table=cost T2 accept=112..112
4 40 40 percent att=14 table=guarantee
5 3 3 sites att=18 T2
6 4000 4000 signatures att=21
7 19 19 times att=22 T2
8 650 650 jobs table=jobs
9 120 120 jobs approx att=23 table=jobs
10 60 60 percent att=32 T2 table=guarantee accept=60..60
''')
P.entities("""
grp:allot | the allotment people | group | The allotment people; allotment holders
anon:clubwoman | a spokeswoman for Athletic | anonymous | | org:club
""")

P.doc("006_farpost.md", "pub:farpost", r'''
#F [about](/about) | [archive](/archive) | [buy me a half-time tea](/tea)
#N [[outlet|The Far Post]]
#N *a blog about lower-league football and the people who pay for it*
#T Eleven days in a puddle
#N posted [[date|15 March 2026]] by kettle

I have watched Athletic since I was six and I have never seen them lose this many matches without kicking a ball. For those of you who have been abroad, here is what happened.

#S ## The paper

It began with the *Calderwick Courier*. [[u:r23b|The stadium deal [[q1|will]] lose the town [[f1|184 million]], which is [[f2|72]] more than anyone had let on.]] [[u:r17b|[[s2|The consultants]], [[s3|the paper]] [[q3|says]], [[q2|call]] [[c3|[[c2|the price they agreed a gift under another name]]]].]] [[u:r20b|[[c4|The mayor's copy, a finance official told the Courier, was returned with nothing on it but the mark of a cup.]]]] [[c32|[[e:e03|It was Northmoor that ordered the study]], by the way]], [[s32|a man at the next urinal]] [[q32|assures]] me. [[u:r06b|[[c5|“A present with floodlights”]] is what [[s5|Adela Cravitz]] [[q5|called]] it, and I wish I had.]]

[[u:r11b|[[s6|She]] also [[q6|reproached]] the mayor [[q6|for]] [[c6|keeping the numbers to himself for more than a month]].]] Askew's answer has changed twice. First [[s7|city hall]] [[q7|claimed]] [[c7|the thing had arrived in February]]. Then, [[d:e23|on Thursday]], [[e:e23|he went on Radio Calder]]: [[u:r16b|[[s8|he]] [[q8|admitted]] [[c8|having had it since January and read it the evening it came]]]].

#S ## The money

[[u:r21b|[[s9|Northmoor Bank]] [[q9|won't give]] the club [[c9|its [[f3|70 million]]]] [[K:p34|[[k9|unless the city signs for it]]]], [[s10|Ledgerline]] [[q10|reported]] on Tuesday.]] [[u:r15b|[[s11|The same site]] [[q11|has]] [[c11|a range in the study of [[f4|112 to 184 million]], with [[f5|147]] in the middle, all of it hanging on what is under the tar]].]] [[u:r09b|[[s12|The mayor]] [[q12|draws a line between]] [[c12|guaranteeing a debt and writing the bank a comforting letter]], which is a handshake, only stamped.]] My uncle once gave a bank a handshake. He lives in a caravan now.

[[c13|The Ministry of Sport has withdrawn its [[f6|25 million]]]], [[q13|it was being said]] in the pub on Friday. I rang. [[m:ring|[[p:p35|[[s14|State Secretary Olde]], [[s15|her office]] [[q15|told]] me, [[q14|still means to]] [[c15|[[c14|pay, [[K:p35|[[k14|so long as building starts by the end of 2027]]]]]]]]]].]]

#S ## The judges

[[u:r18b|[[d:e17|On Wednesday]] [[e:e17|the court in Eastmere froze everything]] until late April.]] [[t|Save the Yard danced on the weighbridge; there is a video.]] [[u:r22b|[[s16|The mayor]] now [[q16|says]] [[p:p36|[[c16|he'll accept a citizens' vote [[K:p36|[[k16|if the judges count enough names]]]]]]]].]] That from a man [[s31|whose press office]] [[q31|called]] [[c31|it illegal]] ten days ago.

#S ## Who is where

*The Greens.* [[p:p37|[[e:e24|[[s17|Members of the Green Wards]] [[q17|voted]] [[f7|71 to 22]]]] [[d:e24|on Friday night]] [[q17|to]] [[c17|oppose the sale outright]]]], black bars or no black bars. [[c18|“I argued for waiting, and I lost, and I will vote the way my members told me to,”]] [[s18|[[a19|Tobias Wren]]]] [[q18|told]] me outside the hall. [[p:p38|[[s19|He]] [[q19|is]] personally [[q19|in favour of]] [[c19|letting the city vote]]]].

*The independents.* [[p:p39|[[s20|[[a21|Hugh Mabbott]]]] [[q20|has come round to]] [[c20|a referendum]]]]: [[c21|“If I can't decide, why shouldn't everybody?”]] [[p:p40|On the land itself [[s22|he]] [[q22|is]] [[q22|still tossing]] [[c22|his coin]]]].

*The Civic Union.* [[p:p41|[[s23|[[a24|Moira Penhale]]]] [[q23|hasn't budged]] [[c23|on the sale]]]]. [[p:p42|[[s24|She]] [[q24|would now live with]] [[c24|a vote of the residents, [[K:p42|[[k24|provided it is held before the summer]]]]]]]], which is what happens when your own back row starts humming.

*The club.* Not a peep about any vote, from anyone, ever. [[s25|Declan Voss]] did [[q25|tell]] the match programme: [[p:p43|[[c25|“I want to build here. I have looked at a field in Thornley too.”]]]] According to [[s26|the Blaze]], which had it from [[i26|somebody inside the club]], [[c26|he will be gone by Easter]].

*The Trust.* [[p:p44|[[s27|Priya Lomas]] [[q27|repeats that]] [[c27|supporters are on board [[K:p44|[[k27|if the [[f8|1,200]] standing places are written into the contract]]]]]]]]. About a ballot: [[p:p45|[[c28|“We've got members on both sides of that fence. The Trust isn't taking a view,”]] [[s28|she]] [[q28|wrote back]].]]

*The neighbours.* [[p:p46|[[c29|“[[f9|Fourteen thousand]] of us would turn up in the rain,”]] [[q29|says]] [[s29|Ines Corrigan]], [[c29|“so give us a ballot box and stop counting hyphens.”]]]] [[p:p47|[[c30|And the Yard, [[s30|she]] [[q30|insists]], stays public whatever it costs.]]]]

Me? [[p:p48|I want a stadium. I do not want this one, at this price, signed in this light.]]

#F **Comments (63)**
#F *ropewalkred:* kettle for mayor
#F *anon:* deleted by moderator
#F Older: [What a 1950s turnstile is worth](/turnstile) · Newer: none yet
'''.replace("The stadium deal [[q1|will]] lose", "The stadium deal will lose")
.replace("[[s2|The consultants]], [[s3|the paper]] [[q3|says]], [[q2|call]] [[c3|[[c2|the price they agreed a gift under another name]]]]", "[[c3|[[s2|The consultants]]]], [[s3|the paper]] [[q3|says]], [[c3|[[q2|call]] [[c2|the agreed price a gift under another name]]]]")
.replace("[[c4|The mayor's copy, a finance official told the Courier, was returned with nothing on it but the mark of a cup.]]", "[[c4|The mayor's copy]], [[s4|a finance official]] [[q4|told]] the Courier, [[c4|was returned with nothing on it but the mark of a cup]].")
.replace("[[u:r21b|[[s9|Northmoor Bank]] [[q9|won't give]] the club [[c9|its [[f3|70 million]]]] [[K:p34|[[k9|unless the city signs for it]]]],", "[[u:r21b|[[p:p34|[[c10|[[s9|Northmoor Bank]] [[q9|won't give]] [[c9|the club its [[f3|70 million]] [[K:p34|[[k9|unless the city signs for it]]]]]]]]]],")
.replace("[[s14|State Secretary Olde]], [[s15|her office]] [[q15|told]] me, [[q14|still means to]] [[c15|[[c14|pay, [[K:p35|[[k14|so long as building starts by the end of 2027]]]]]]]]]].]]", "[[c15|[[s14|State Secretary Olde]]]], [[s15|her office]] [[q15|told]] me, [[c15|[[q14|still means to]] [[c14|pay, [[K:p35|[[k14|so long as building starts by the end of 2027]]]]]]]]]].]]")
.replace("[[s22|he]] [[q22|is]] [[q22|still tossing]] [[c22|his coin]]", "[[s22|he]] [[q22|is still tossing]] [[c22|his coin]]")
.replace("According to [[s26|the Blaze]]", "[[q26|According to]] [[s26|the Blaze]]").replace("[[q19|is]] personally [[q19|in favour of]]", "[[q19|is personally in favour of]]")
.replace("[[c30|And the Yard, [[s30|she]] [[q30|insists]], stays public whatever it costs.]]", "And [[c30|the Yard]], [[s30|she]] [[q30|insists]], [[c30|stays public whatever it costs]]."), '''
2 T2 act pub:courier>grp:authors nest=3 modealt=indirect alt=pub:courier>doc:study>grp:authors,grp:authors
3 indirect pub:courier alt=pub:courier>doc:study
4 indirect pub:courier>anon:official sp=anon:official alt=anon:official
5 mixed per:cravitz modealt=act,direct alt=pub:courier>per:cravitz
6 act per:cravitz basis=coref
7 indirect gov:city
8 act per:askew basis=coref modealt=indirect alt=pub:radio>per:askew
9 act pub:ledgerline>org:bank nest=10 modealt=attitude,indirect
10 indirect pub:ledgerline alt=pub:ledgerline>org:bank
11 indirect pub:ledgerline alt=pub:ledgerline>doc:study,pub:ledgerline>grp:two
12 T2 act per:askew modealt=attitude,indirect alt=pub:radio>per:askew
13 agentless -
14 attitude org:oldeoffice>per:olde nest=15 alt=per:olde
15 indirect org:oldeoffice
16 indirect per:askew modealt=act,attitude
17 act org:wards
18 direct per:wren
19 attitude per:wren basis=coref
20 attitude per:mabbott
21 direct per:mabbott basis=coref
22 T2 attitude per:mabbott basis=coref
23 T2 attitude per:penhale
24 attitude per:penhale basis=coref
25 direct per:voss
26 indirect pub:blaze>anon:clubsource spalt=pub:blaze
27 indirect per:lomas modealt=act
28 direct per:lomas basis=coref
29 direct per:corrigan
30 indirect per:corrigan basis=coref
31 T2 indirect gov:city modealt=act,attitude
32 indirect anon:urinal modealt=act
''', date="2026-03-15", figures='''
1 184000000 184000000 crowns table=cost
2 72000000 72000000 crowns T2 accept=72..72
3 70000000 70000000 crowns att=10 table=loan
4 112000000 184000000 crowns att=11 table=cost
5 147000000 147000000 crowns att=11 table=cost T2 accept=147..147
6 25000000 25000000 crowns att=13 table=grant
7 71 71 votes att=17 T2 accept=22..71
8 1200 1200 "standing places" att=27
9 14000 14000 people att=29 T2 table=signatures
''')
P.entities("""
org:oldeoffice | her office | organisation | | org:ministry
anon:urinal | a man at the next urinal | anonymous
""")

P.event("e01", "The council approves the sale in principle", "2026-02-26", "2026-02-26", basis="'last Thursday' from Wednesday, 4 March 2026; 'a week earlier' from 5 March; 'on 26 February'")
P.event("e02", "The study is dated", "2026-01-19", "2026-01-19", tier=2, basis="'19 January', last before 4 March 2026")
P.event("e03", "The study is commissioned", "2025-10-01", "2025-10-31", tier=2, basis="'in October', last before March 2026")
P.event("e04", "The study reaches the mayor", "2026-01-22", "2026-01-22", basis="'22 January', last before March 2026")
P.event("e05", "The motion for a citizens' vote is put and rejected", "2026-03-05", "2026-03-05", basis="'on Thursday' from Wednesday, 4 March; 'today' on 5 March 2026")
P.event("e06", "The contract is signed", "2026-03-31", "2026-03-31", status="planned", basis="'on 31 March'; 'the end of the month' from 10 March 2026")
P.event("e07", "The mayor promises that there will be no guarantee", "2026-03-05", "2026-03-05", basis="'on Thursday' on 5 March; 'last Thursday' from 10 March; 'a week ago' from 12 March 2026")
P.event("e08", "The redacted study is laid out", "2026-03-09", "2026-03-09", basis="'by Monday' from Thursday, 5 March; 'on 9 March'; 'on Monday' from Tuesday, 10 March 2026")
P.event("e09", "The Courier publishes the figures", "2026-03-04", "2026-03-04", tier=2, basis="'on Wednesday' from Thursday, 5 March 2026")
P.event("e10", "Save the Yard files its suit", "2026-03-09", "2026-03-09", basis="'on Monday' from Thursday, 5 March (planned) and from Tuesday, 10 March 2026")
P.event("e11", "Northmoor asks for a guarantee", "2025-12-01", "2025-12-31", basis="'December', last before March 2026")
P.event("e12", "The study is delivered (press office)", "2026-02-10", "2026-02-20", tier=2, basis="'in the middle of February'")
P.event("e13", "The city files a complaint about the leak", "2026-03-05", "2026-03-05", tier=2, basis="'today' on 5 March 2026")
P.event("e15", "Corvin puts the rating on review", "2026-03-09", "2026-03-09", basis="'on Monday' from Tuesday, 10 March 2026")
P.event("e16", "March along the river", "2026-03-07", "2026-03-07", basis="'on Saturday' from Tuesday, 10 March 2026")
P.event("e17", "The court forbids the signing for the time being", "2026-03-11", "2026-03-11", basis="'on Wednesday' from Thursday, 12 March and from Sunday, 15 March 2026")
P.event("e18", "The ban on signing ends", "2026-04-24", "2026-04-24", tier=2, status="planned", basis="'before 24 April', first after 12 March 2026")
P.event("e19", "Askew telephones with Ilse", "2026-03-10", "2026-03-10", tier=2, basis="'on Tuesday night' from Thursday, 12 March 2026")
P.event("e20", "Corrigan speaks on Radio Calder", "2026-03-10", "2026-03-10", tier=2, basis="'on Tuesday' from Thursday, 12 March 2026")
P.event("e21", "Wren speaks to the mayor", "2026-03-09", "2026-03-09", tier=2, basis="'on Monday' from Thursday, 12 March 2026")
P.event("e22", "The whole study goes on the internet", "2026-03-13", "2026-03-13", tier=2, status="planned", basis="'By Friday' from Thursday, 12 March 2026")
P.event("e23", "Askew speaks on Radio Calder", "2026-03-12", "2026-03-12", basis="'on Thursday' from Sunday, 15 March 2026")
P.event("e24", "The Green Wards vote against the sale", "2026-03-13", "2026-03-13", basis="'on Friday night' from Sunday, 15 March 2026")
P.event("e25", "Northmoor writes to the city", "2025-12-11", "2025-12-11", basis="'on 11 December', last before 10 March 2026")

SAME, PAR = "same_passage_retranslated", "parallel_retelling_same_origin"
P.reuse("r01", SAME, "000 to 003 (credited elsewhere in the report)", changes=["could becomes will"])
P.reuse("r02", PAR, "000 to 003 (credited elsewhere in the report)", changes=["22 to 38 becomes 38 million", "the condition is lost"])
P.reuse("r03", PAR, "unknown (the mayor in the chamber and his press office)", tier=2)
P.reuse("r04", SAME, "000 to 003 (credited)", changes=["31 becomes more than 30 million"])
P.reuse("r05", SAME, "000 to 003 (credited elsewhere in the report)", changes=["an official becomes a mole"])
P.reuse("r06", SAME, "000 to 006 (credited)")
P.reuse("r07", SAME, "unknown (003 names no agency)", changes=["sold and opened become flogged and opened"])
P.reuse("r08", SAME, "001 to 004 (credited)")
P.reuse("r09", PAR, "005 to 006 (credited elsewhere in the report)", changes=["a quotation becomes indirect"])
P.reuse("r10", SAME, "000 to 003 (no credit here)")
P.reuse("r11", PAR, "unknown (006 gives no credit here)", tier=2, changes=["five weeks becomes more than a month"])
P.reuse("r12", SAME, "unknown (background; 001 is credited elsewhere in 004)", tier=2, changes=["31 to 28 becomes three votes"])
P.reuse("r13", SAME, "unknown (background; 001 is credited elsewhere in 004)", tier=2, changes=["by 2029 becomes in three years"])
P.reuse("r14", SAME, "002 to 003 (no credit)", changes=["wording of the quotation"])
P.reuse("r15", SAME, "004 to 006 (credited)")
P.reuse("r16", SAME, "005 to 006 (credited)", changes=["a quotation becomes indirect"])
P.reuse("r17", SAME, "000 to 006 (credited)", changes=["a quotation becomes indirect"])
P.reuse("r18", PAR, "unknown (both tell of one ruling)", tier=2)
P.reuse("r20", SAME, "000 to 006 (credited)", changes=["a quotation becomes indirect"])
P.reuse("r21", SAME, "004 to 006 (credited)")
P.reuse("r22", SAME, "005 to 006 (credited elsewhere in the report)", changes=["a quotation becomes indirect"])
P.reuse("r23", SAME, "000 to 006 (credited)", changes=["could becomes will", "some is lost"])
P.reuse("r24", SAME, "000 to 001 (credited)", changes=["could is lost"])
P.lineage([0, 1, 3, 6], "pub:courier", "the Courier's leaked study, retold three times", ["r01", "r04", "r17", "r23", "r24"])
P.lineage([1, 4], "out:westline", "the business site retells the agency", ["r08"])
P.lineage([2, 3], "gov:city", "a quotation from the press release in the tabloid", ["r14"])
P.lineage([4, 6], "pub:ledgerline", "the blog retells the business site", ["r15", "r21"])
P.lineage([5, 6], "pub:radio", "the blog retells the interview", ["r16", "r22"])
P.unrelated(2, 5, "no shared passage")
P.unrelated(3, 5, "no shared passage")
P.no_copy("ring", "two answers of the ministry: to reporters in the capital and to the blog on the telephone")
P.story("S1", range(7), "the sale of the Goods Yard in Calderwick for a stadium")

D4, D5, D6, D10, D12, D15 = [(f"2026-03-{d:02}",) * 2 for d in (4, 5, 6, 10, 12, 15)]
P.pos("p01", "per:deschamps", "sale", "open", *D4, att="0.11")
P.pos("p02", "org:fair", "sale", "against", *D4, att="0.12", speaker="per:cravitz")
P.pos("p03", "org:fair", "ballot", "for", *D4, att="0.14")
P.pos("p04", "org:wards", "sale", "for", None, "2026-03-03", att="0.15", tier=2, speaker="per:wren", accept=["for_if"])
P.pos("p05", "org:wards", "sale", "for_if", *D4, att="0.16", speaker="per:wren")
P.pos("p06", "org:union", "sale", "for", *D4, att="0.17", speaker="per:penhale")
P.pos("p07", "org:union", "ballot", "against", *D4, att="0.18", speaker="per:penhale")
P.pos("p08", "org:first", "sale", "open", *D4, att="0.21", speaker="per:mabbott")
P.pos("p09", "org:yard", "sale", "against", *D4, att="0.23", tier=2, speaker="per:corrigan")
P.pos("p10", "per:dunphy", "sale", "for", *D4, att="0.25", tier=2)
P.pos("p11", "gov:city", "sale", "for", *D5, att="1.3", speaker="per:askew")
P.pos("p12", "org:union", "ballot", "against", *D5, att="1.8", speaker="per:penhale")
P.pos("p13", "org:ministry", "sale", "for_if", *D5, att="1.12", speaker="per:olde")
P.pos("p14", "org:chamber", "sale", "for", *D5, att="1.14", speaker="per:stroud")
P.pos("p15", "org:chamber", "ballot", "against", *D5, att="1.15", speaker="per:stroud")
P.pos("p16", "org:yard", "ballot", "for", *D5, att="1.17", speaker="per:corrigan")
P.pos("p17", "gov:city", "sale", "for", *D5, tier=2)
P.rows["positions"][-1]["chain"] = ["gov:city"]
P.pos("p18", "org:club", "sale", "for", *D5, att="2.13", tier=2, speaker="per:voss")
P.pos("p19", "org:chamber", "sale", "for", *D5, att="2.14", tier=2, speaker="per:stroud")
P.pos("p20", "gov:city", "ballot", "against", *D5, att="2.15")
P.pos("p21", "gov:city", "sale", "for", *D6, att="3.7", tier=2, speaker="per:askew")
P.pos("p22", "org:fair", "ballot", "for", *D6, att="3.9", speaker="per:cravitz")
P.pos("p23", "per:marge", "sale", "against", *D6, att="3.10", tier=2)
P.pos("p24", "org:club", "sale", "for", *D6, att="3.15", tier=2, speaker="per:voss")
P.pos("p25", "org:trust", "sale", "for_if", *D6, att="3.17", speaker="per:lomas")
P.pos("p26", "org:bank", "sale", "for_if", *D10, att="4.2")
P.pos("p27", "per:tarsk", "sale", "open", *D10, att="4.15", tier=2, accept=["for", "for_if"])
P.pos("p28", "org:club", "sale", "for", *D10, att="4.20", tier=2, speaker="per:hale")
P.pos("p29", "org:wards", "sale", "for_if", *D10, att="4.26")
P.pos("p30", "org:chamber", "sale", "for", *D10, att="4.28", tier=2, speaker="per:stroud")
P.pos("p31", "gov:city", "sale", "for", *D12, att="5.16", speaker="per:askew")
P.pos("p32", "gov:city", "ballot", "for_if", *D12, att="5.19", speaker="per:askew")
P.pos("p33", "per:deschamps", "sale", "open", *D12, att="5.27")
P.pos("p34", "org:bank", "sale", "for_if", "2026-03-10", "2026-03-15", att="6.9", accept=["against"])
P.pos("p35", "org:ministry", "sale", "for_if", *D15, att="6.14", speaker="per:olde")
P.pos("p36", "gov:city", "ballot", "for_if", *D15, att="6.16", speaker="per:askew")
P.pos("p37", "org:wards", "sale", "against", "2026-03-13", "2026-03-13", att="6.17")
P.pos("p38", "org:wards", "ballot", "for", *D15, att="6.19", tier=2, speaker="per:wren")
P.pos("p39", "org:first", "ballot", "for", *D15, att="6.20", speaker="per:mabbott")
P.pos("p40", "org:first", "sale", "open", *D15, att="6.22", tier=2, speaker="per:mabbott")
P.pos("p41", "org:union", "sale", "for", *D15, att="6.23", tier=2, speaker="per:penhale")
P.pos("p42", "org:union", "ballot", "for_if", *D15, att="6.24", speaker="per:penhale")
P.pos("p43", "org:club", "sale", "for", *D15, att="6.25", speaker="per:voss", accept=["open"])
P.pos("p44", "org:trust", "sale", "for_if", *D15, att="6.27", speaker="per:lomas")
P.pos("p45", "org:trust", "ballot", "open", *D15, att="6.28", speaker="per:lomas")
P.pos("p46", "org:yard", "ballot", "for", *D15, att="6.29", speaker="per:corrigan")
P.pos("p47", "org:yard", "sale", "against", *D15, att="6.30", speaker="per:corrigan")
P.pos("p48", "pub:farpost", "sale", "against", *D15, tier=2, accept=["for_if", "open"])
P.rows["positions"][-1]["chain"] = ["pub:farpost"]

P.conflict("k01", "figures differ", "the cost to the city: 184 (study) v. 112 million (the city)", ["0.1", "0.2", "f0.2", "1.10", "f1.5", "3.2", "f3.4"], ["0.10", "f0.10", "f1.6", "2.6", "f2.3"])
P.conflict("k02", "accounts conflict", "when the study arrived: 22 January v. the middle of February", ["0.7", "5.6", "6.8"], ["2.9", "5.29", "6.7"])
P.conflict("k03", "accounts conflict", "the loan: not one crown of guarantee v. no loan without one", ["1.1", "2.8", "4.7", "5.11"], ["4.1", "4.2", "4.5", "5.10", "6.9", "6.10"])
P.conflict("k04", "denial", "a guarantee was asked for in December v. the city's spokesman knew of no such request", ["1.19", "4.5", "4.10"], ["1.21"])
P.conflict("k05", "figures differ", "signatures: 14,300 (the group) v. 9,812 valid (electoral office)", ["0.24", "f0.13", "3.12", "f3.10"], ["2.16", "f2.6"])
P.conflict("k06", "figures differ", "the march: 4,000 (organisers) v. 1,800 (police)", ["4.24", "f4.13"], ["4.25", "f4.14"])
P.conflict("k07", "denial", "the council was kept in the dark: Cravitz v. the mayor", ["1.6", "2.11", "6.6"], ["1.7", "2.10"])
P.conflict("k08", "hedge lost", "could cost 184 million v. will", ["0.2", "f0.2"], ["3.2", "f3.4", "f6.1"])
P.conflict("k09", "condition dropped", "22 to 38 million, the higher sum if oil is in the gravel v. 38 million", ["0.5", "f0.9"], ["3.4", "f3.7", "3.21", "f3.2"])
P.conflict("k10", "rounded", "184 became 200 million", ["0.2", "f0.2", "f3.4"], ["f3.3"], tier=2)
P.conflict("k11", "rounded", "14,300 became almost 15,000", ["0.24", "f0.13"], ["3.12", "f3.10"], tier=2)
P.conflict("k12", "accounts conflict", "who ordered the study: the treasury v. Northmoor", ["0.6", "3.6"], ["6.32"])
P.conflict("k13", "positions conflict", "a citizens' vote: the city against it v. it will vote if the court finds the signatures are enough", ["2.1", "2.15", "p20"], ["5.19", "p32", "6.16", "p36"])
P.conflict("k14", "positions conflict", "the Green Wards: for the sale if the study is published v. against it", ["0.15", "p04", "0.16", "p05", "4.26", "p29"], ["6.17", "p37"])
P.conflict("k15", "accounts conflict", "Wren's people will come round (Askew) v. they oppose the sale, bars or no bars", ["5.25"], ["6.17", "p37"], tier=2)
P.conflict("k16", "positions conflict", "a citizens' vote: Penhale against it v. would live with one before the summer", ["0.18", "0.19", "p07", "1.8", "1.9", "p12"], ["6.24", "p42"])
P.conflict("k17", "accounts conflict", "the buyer bears the cost of the soil v. only up to a cap of 6 million", ["2.7"], ["4.18", "f4.7"])
P.conflict("k18", "denial", "a cap of 6 million in the draft contract v. Hale", ["4.18", "f4.7"], ["4.19"])
P.conflict("k19", "denial", "the ministry has withdrawn its grant v. it stands by it", ["6.13", "f6.6"], ["1.12", "p13", "6.14", "6.15", "p35"])
P.conflict("k20", "figures differ", "the guarantee: at least 60 v. 40 percent might do", ["4.5", "f4.2", "5.32", "f5.10"], ["5.14", "f5.4"])
P.conflict("k21", "wording drift", "Askew's puddle: with rails in it, and we are getting a stadium v. shortened", ["1.3"], ["3.7"], tier=2)
P.conflict("k22", "wording drift", "Cravitz: sold the land first and opened the bill afterwards v. flogged", ["1.5"], ["3.8"], tier=2)
P.conflict("k23", "wording drift", "Voss: twenty-four thousand reasons, two wordings", ["2.13"], ["3.15"], tier=2)
P.conflict("k24", "accounts conflict", "650 new jobs v. 650 in the building phase and 120 afterwards", ["f2.1"], ["5.23", "f5.8", "f5.9"], tier=2)
P.conflict("k25", "accounts conflict", "the allotments: plots by the motorway v. three sites", ["3.11", "5.17"], ["5.18", "f5.5"], tier=2)
P.conflict("k26", "denial", "signatures struck out for a hyphen v. for double entries", ["5.21", "f5.6"], ["5.22", "5.33"])
P.conflict("k27", "denial", "1,900 for every household v. nobody will pay 1,900", ["3.3", "f3.6"], ["3.20", "f3.15"], tier=2)
P.conflict("k28", "condition dropped", "Voss walks if it drags on past Easter v. will be gone by Easter", ["3.14"], ["6.26"])
P.conflict("k29", "figures differ", "Civic Union waverers: three or four v. up to a dozen", ["0.20", "f0.12"], ["3.13", "f3.11"], tier=2)
P.conflict("k30", "wording drift", "neither necessary nor legally admissible v. illegal", ["2.15"], ["6.31"], tier=2)
P.conflict("k31", "accounts conflict", "Askew: told the council 112 v. would bet on 147 million", ["0.10", "2.6", "5.30", "f5.3"], ["5.8", "f5.2"], tier=2)
P.no_conflict("the sale: the city for it, Fair City against it", ["p11", "p02"], "two actors")
P.no_conflict("112, 147 and 184 million are three cases of one study", ["4.17", "6.11", "f4.6", "f6.4", "f6.5"], "scenarios")
P.no_conflict("32 to 27 on the motion, 31 to 28 on the sale", ["f1.1", "f1.10"], "two votes")
P.no_conflict("31 to 28 v. three votes", ["f1.10", "f4.18"], "the same margin")
P.no_conflict("60 percent of the loan v. debt of 61 percent of revenue", ["f4.2", "f4.4"], "two things")
P.no_conflict("the land is worth 31 v. the club pays 9.5 million", ["f0.7", "f0.8"], "a value and a price")
P.no_conflict("an inspection from Monday v. the whole study on the internet by Friday", ["1.4", "5.26"], "a redacted and a complete version")

P.claim("c01", "The sale could cost the city 184 million", "0.1 0.2 1.10 1.11 3.2", ["pub:courier"], accept=[1, 2])
P.claim("c02", "Cleaning the soil takes up to 38 million", "0.5 3.4 3.21", ["pub:courier"], accept=[1, 2])
P.claim("c03", "The land is worth 31 million", "0.3 3.5", ["pub:courier"])
P.claim("c04", "The treasury commissioned the study", "0.6 3.6", ["pub:courier"], accept=[1, 2])
P.claim("c05", "The study reached the mayor on 22 January", "0.7 5.6 6.8", ["pub:courier", "pub:radio"])
P.claim("c06", "It came back with a coffee ring and no comment", "0.8 6.4", ["pub:courier"])
P.claim("c07", "Cravitz: a present with floodlights", "0.13 6.5", ["pub:courier"])
P.claim("c08", "The study has three scenarios, of which the worst was printed", "1.2 2.5 3.20", ["out:westline", "gov:city", "pub:blaze"], accept=[1, 3])
P.claim("c09", "Northmoor asked for a guarantee in December", "1.19 4.5 4.10", ["out:westline", "pub:ledgerline"])
P.claim("c10", "Northmoor lends only with a guarantee of the city", "4.1 4.2 5.10 6.9 6.10", ["pub:ledgerline"], accept=[1, 2])
P.claim("c11", "The city will give no guarantee", "1.1 2.8 4.7 5.11", ["out:westline", "gov:city"], accept=[1, 4])
P.claim("c12", "More than 14,000 people signed the petition", "0.24 3.12", ["pub:courier", "pub:blaze"], accept=[1, 2])
P.claim("c13", "The club was never shown the study", "0.27 3.16", ["pub:courier"], accept=[1, 2])
P.claim("c14", "Cravitz: they sold the land first and opened the bill afterwards", "1.5 3.8", ["out:westline"], accept=[1, 2])
P.claim("c15", "Voss: twenty-four thousand reasons to start digging", "2.13 3.15", ["gov:city"], accept=[1, 2])
P.claim("c16", "The mayor kept the figures from the council (Cravitz)", "1.6 2.11 6.6", ["out:westline", "gov:city"], accept=[1, 3])
P.claim("c17", "The study arrived in the middle of February", "2.9 5.29 6.7", ["gov:city"])
P.claim("c18", "A letter of comfort is not a guarantee", "5.12 6.12", ["pub:radio"])
P.claim("c19", "The totals run from 112 to 184 million", "4.17 6.11", ["pub:ledgerline"])
P.claim("c20", "The Ministry of Sport stands by its grant", "1.12 6.14 6.15", ["out:westline", "pub:farpost"])
P.claim("c21", "Voss will leave", "3.14 6.26", ["pub:blaze"])
P.claim("c22", "The city votes if the court finds the signatures are enough", "5.19 6.16", ["pub:radio"])
P.claim("c23", "The Trust agrees if there are 1,200 standing places", "3.17 6.27", ["pub:blaze", "pub:farpost"], accept=[1, 2])
P.claim("c24", "Allotment holders were offered plots by the motorway", "3.11 5.17", ["pub:blaze", "pub:radio"], accept=[1, 2])
P.claim("c25", "Corrigan demands a citizens' vote", "1.17 6.29", ["out:westline", "pub:farpost"])
P.claim("c26", "The price is a gift in substance (the consultants)", "0.4 6.2 6.3", ["pub:courier"])
P.claim("c27", "The grant has been withdrawn", "6.13", ["pub:farpost"])
P.claim("c28", "The court forbade the signing before 24 April", "5.2", ["pub:radio"])
P.claim("c29", "The contract caps the buyer's share of the cleaning", "4.18", ["pub:ledgerline"])
P.claim("c30", "Northmoor ordered the study", "6.32", ["pub:farpost"])
P.claim("c31", "A citizens' vote is inadmissible (the press office)", "2.15 5.31 6.31", ["gov:city"])
P.claim("c32", "Stroud urges the council to sign without delay", "1.14 4.28", ["out:westline", "pub:ledgerline"])
P.table("cost", ["f0.1", "f0.2", "f0.10", "f1.5", "f1.6", "f2.3", "f3.3", "f3.4", "f4.6", "f5.2", "f5.3", "f6.1", "f6.4", "f6.5"])
P.table("soil", ["f0.9", "f3.2", "f3.7"])
P.table("land", ["f0.7", "f3.8"])
P.table("price", ["f0.8", "f2.4", "f3.9"])
P.table("signatures", ["f0.13", "f2.6", "f3.10", "f6.9"])
P.table("loan", ["f1.9", "f4.1", "f6.3"])
P.table("grant", ["f1.7", "f6.6"])
P.table("seats", ["f1.12", "f2.5", "f3.12", "f4.19"])
P.table("guarantee", ["f4.2", "f5.4", "f5.10"])
P.table("jobs", ["f2.1", "f5.8", "f5.9"])
P.table("household", ["f3.1", "f3.6", "f3.15"])
P.table("crowd", ["f4.13", "f4.14"])
