"""A closed pile: invented governments discuss warships and air-defence crews to guard an armistice at sea. Everything in it is invented."""
from sheet import Pile

P = Pile("frigate", "a naval patrol force and air-defence crews to guarantee an armistice at sea: a leaked options paper, an anonymous official, seven governments, a great power and two former enemies", '''
# Issues of the invented Kelder Sea story.

[[issue]]
id = "patrol"
question = "European governments send warships to a patrol force in the Kelder Sea after an armistice"
terms = ["warships", "patrol force", "naval force", "frigates", "minehunters", "the fleet", "ships to the Kelder Sea", "the patrol"]
against_terms = ["keep the ships in harbour", "no ships", "not one sailor"]

[[issue]]
id = "crews"
question = "European governments send soldiers to man air-defence batteries in Lethia"
terms = ["air-defence crews", "air-defence soldiers", "soldiers for the batteries", "troops in Lethia", "crews of air defence", "soldiers ashore"]
against_terms = ["no soldiers on land", "soldiers stay at home", "no boots on the quay"]
''')
P.entities("""
pub:meridian | Financial Meridian | outlet | the Financial Meridian; the Meridian; The newspaper; it; the publication; The financial newspaper
out:nordwire | Nordwire | agency | the agency
pub:monitor | Kelder Monitor | outlet | Monitor; the Kelder Monitor
pub:fokus | Fokus 24 | outlet | Fokus24
pub:crb | CRB News | outlet | CRB
pub:tideline | The Tideline | outlet | Tideline
pub:tribune | Ekersby Tribune | outlet | the Tribune; this newspaper
pub:kln | KLN | outlet | the Ardenian network KLN
gov:corvane | Corvane | government | Lysse; Corvane's government
gov:averland | Averland | government | Harwen
gov:haldmark | Haldmark | government | Ekersby
gov:montresa | Montresa | government | Talve
gov:pellonia | Pellonia | government | Rusken
gov:kestria | Kestria | government | Odran
gov:ardenia | Ardenia | government | Fairhaven
gov:lethia | Lethia | government | Selm
gov:vorska | Vorska | government | The Vorskan side; the Vorskan side
org:cormod | Corvane's defence ministry | organisation | the defence ministry in Lysse | gov:corvane
per:tornay | Ilse Tornay | person | President Ilse Tornay; Tornay; she | gov:corvane
per:roque | Bastien Roque | person | Bastien Roque, the country's defence minister; Defence Minister of Corvane Bastien Roque; Roque; the minister; the Minister; he; I | gov:corvane
per:thole | Graham Thole | person | Graham Thole, the prime minister; Prime Minister Graham Thole; Thole; he | gov:averland
anon:tholespokes | a spokesman for Graham Thole | anonymous | A spokesman for Graham Thole, the prime minister | gov:averland
per:aakre | Sunne Aakre | person | Foreign Minister Sunne Aakre; Aakre; she | gov:haldmark
per:ronn | Aksel Rønn | person | General Aksel Rønn; Rønn; RØNN; General; the general; he; I | gov:haldmark
per:torgal | Liv Torgal | person | Liv Torgal, who chairs the defence committee; Torgal
org:committee | the defence committee | organisation | parliament's defence committee | gov:haldmark
per:belpane | Sandro Belpane | person | Sandro Belpane, Montresa's prime minister; Belpane; he | gov:montresa
per:dravec | Tomas Dravec | person | Pellonian Foreign Minister Tomas Dravec; Dravec; he; the head of the MFA of Pellonia Tomas Dravec | gov:pellonia
per:dolm | Jarek Dolm | person | Jarek Dolm, defence minister of Kestria; Dolm; he | gov:kestria
per:hathaway | Cole Hathaway | person | President Cole Hathaway; the president | gov:ardenia
per:pruitt | Dale Pruitt | person | Dale Pruitt, his national security adviser; Pruitt; National Security Adviser Dale Pruitt | gov:ardenia
anon:pruittpeople | people close to Dale Pruitt | anonymous | people close to Dale Pruitt, his national security adviser | gov:ardenia
per:verest | Danylo Verest | person | Lethian President Danylo Verest; President of Lethia Danylo Verest; Verest; he | gov:lethia
per:sarin | Gleb Sarin | person | State Council spokesman Gleb Sarin; Sarin; he; Mr Sarin; spokesman of the State Council of Vorska Gleb Sarin | gov:vorska
org:strand | Strand Institute | organisation | the Strand Institute
per:vandeveer | Noor Vandeveer | person | Noor Vandeveer, a naval analyst at the Strand Institute; Vandeveer; she; an analyst at the Strand Institute | org:strand
org:league | Farmers' League | organisation | the Farmers' League
per:haske | Jorn Haske | person | Jorn Haske; Haske; he | org:league
per:astor | Mireille Astor | person | Mireille Astor; ASTOR
org:valmont | Valmont | company | the pollsters Valmont
doc:paper | the options paper | document | a 14-page paper; It; the paper; The paper; the leaked document; The leaked document; a leaked paper; the Lysse paper
grp:authors | the authors | group | the authors of the paper | org:cormod
anon:senior | a senior European official involved in the planning | anonymous | the official; The official; an unnamed senior European official; the interlocutor of the publication
anon:diplomat | one diplomat | anonymous
anon:diplomats | two diplomats | anonymous
anon:second | a second European official | anonymous
anon:experts | Experts interviewed by the Meridian | anonymous
anon:navysource | A Monitor source in the Lethian navy | anonymous | | gov:lethia
anon:officer | a retired captain | anonymous
anon:participant | a participant in Friday's meeting | anonymous
""")

P.doc("000_meridian.txt", "pub:meridian", r'''
#F Markets · Companies · World · Defence · Opinion · My alerts
#F [[outlet|Financial Meridian]]
#F You are reading one of your free articles. Try full digital access for 4 weeks
#T Europeans draw up fleet of [[f1|up to 14 ships]] to police Kelder Sea truce
#K [[P:p03|[[s1|Averland]] [[q1|wants]] [[c1|Ardenian cover before it sails]]]], while [[P:p06|[[s25|Montresa]] [[q25|holds out for]] [[c25|UN mandate]]]]
#N Petra Oyelaran in Lysse and Marcus Dyne in Fairhaven
#N Published [[date|14 September 2026]], 05:00
#F Print this page · Share on LinkedIn · Save

[[u:r09a|[[u:r01a|[[c2|European governments [[h2|could]] have [[f2|ten to fourteen warships]] in the Kelder Sea [[f3|within 30 days]] of an armistice between Lethia and Vorska]], [[s2|[[a3|[[a22|a senior European official involved in the planning]]]]]] [[q2|told]] the Financial Meridian.]]]]

[[m:narr|The force would escort grain carriers bound for Selm, clear mines and report breaches of a truce that has yet to be signed.]]

[[u:r32a|[[u:r02a|[[p:p01|[[p:p02|[[c3|[[s26|Corvane]], which has led the talks, [[q26|stands ready to]] [[c26|provide [[f4|two frigates]] and [[f5|400 soldiers]] to man air-defence batteries in Lethia, [[K:p01|[[K:p02|[[k3|[[k26|once its parliament has voted]]]]]]]]]]]]]]]], [[s3|[[a4|the official]]]] [[q3|said]].]]]] [[u:r31a|[[c4|“Lysse has done the sums. The others are still looking for the calculator.”]]]]

[[u:r03a|[[u:r12a|[[p:p03|[[s5|Averland]] [[q5|has let it be known that]] [[c5|its [[f6|three frigates]] will stay in harbour [[K:p03|[[k5|unless Ardenia commits satellites and air cover]]]]]]]].]]]] [[u:r33a|[[c6|“Nobody in Harwen wants to be a tripwire with no wire behind it,”]] [[q6|as]] [[s6|one diplomat]] [[q6|put it]].]] [[s7|A spokesman for Graham Thole, the prime minister]], [[q7|insisted that]] [[c7|planning was “at an early stage” and that no numbers had been agreed]].

#S [[t|Three options]] on [[t|fourteen pages]]

[[d:e01|Last Wednesday]] [[e:e01|Corvane's defence ministry circulated [[a8|a [[f7|14-page]] paper]]]] among the prospective participants. The Meridian has seen a copy. [[u:r11a|[[s8|It]] [[q8|describes]] [[c8|a light variant of [[f8|six frigates]] and [[f9|two minehunters]], a middle one of [[f10|twelve ships]] with [[f11|1,800 air-defence soldiers]] around the Lethian ports, and a heavy one of [[f12|20 ships]] and [[f13|5,000 soldiers]]]].]] [[c9|The last]], [[s9|the authors]] [[q9|concede]], [[c9|“exceeds what the participants can sustain beyond [[f14|six months]]”]].

[[s10|The paper]] [[q10|pencils in]] [[c10|[[f15|250 soldiers]] from Pellonia]]. [[t|The foreign ministry in Rusken did not answer questions over the weekend.]]

#S Who stays ashore

[[u:r13a|[[c11|[[p:p04|[[s12|[[s13|Haldmark]]]] [[q12|is willing to]] [[c12|lend [[f16|four minehunters]]]]]] but [[p:p05|[[q13|will not]] [[c13|put a single soldier on land]]]]]], [[q11|according to]] [[s11|two diplomats]].]] [[e:e03|Its parliament votes]] [[d:e03|on 24 September]].

[[c14|“We do not sail on a press release,”]] [[s14|[[a15|Sandro Belpane, Montresa's prime minister]]]], [[e:e02|[[q14|told]] deputies]] [[d:e02|on Thursday]]. [[u:r14a|[[p:p06|[[c15|Montresan ships would take part]], [[s15|he]] [[q15|repeated]], [[c15|[[K:p06|[[k15|only under a mandate of the United Nations]]]]]]]].]]

[[p:p07|[[p:p08|[[s16|[[a17|Jarek Dolm, defence minister of Kestria]]]], [[q16|has ruled out]] [[c16|ships and soldiers alike]]]]]]. [[u:r15a|[[c17|“Our harbours are open. Our barracks stay shut.”]]]]

#S The wire behind the tripwire

Everything hangs on Fairhaven. [[c18|President Cole Hathaway [[h18|may]] agree to satellites but not to aircraft]], [[s18|people close to Dale Pruitt, his national security adviser]], [[q18|believe]].

[[u:r16a|[[c19|“A patrol that may not shoot back is a regatta,”]] [[q19|said]] [[s19|[[a20|[[a21|Noor Vandeveer, a naval analyst at the Strand Institute]]]]]].]] [[u:r25a|[[u:r17a|[[s20|[[s21|She]]]] [[q20|gives]] [[c20|a deployment this year a chance of [[f17|one in four]]]]]]]] and [[u:r34a|[[u:r18a|[[q21|doubts that]] [[c21|the participants' stocks of interceptors would last [[f18|a month]]]]]]]].

[[e:e04|Defence ministers of the [[t|seven]] governments meet in Lysse]] [[d:e04|on Friday]]. [[c22|Until then]], [[s22|the official]] [[q22|cautioned]], [[c22|“every number has a pencil line through it”]].

Not that the diplomats are idle. [[c23|Ilse Tornay, Corvane's president]], [[q23|is said to]] [[c23|have telephoned Hathaway [[f19|three times]] since the beginning of the month]], and [[p:p09|[[s24|her party]] [[q24|is promising]] [[c24|a majority for the ships]]]]. For the soldiers it promises nothing.

#B Vorska and Lethia have fought over the Kelder coast since the spring of 2023. [[e:e19|A draft armistice was initialled]] [[d:e19|in August]]. It says nothing about who would watch it.

#F More on this topic
#F Grain insurers lift premiums for Selm
#F Lex column: the price of a frigate
#F Copyright Meridian Newspapers 2026. All rights reserved. Please use the sharing tools.
''', '''
1 T2 attitude gov:averland modealt=act
2 indirect anon:senior
3 indirect anon:senior basis=coref
4 direct anon:senior basis=coref
5 act gov:averland modealt=indirect
6 direct anon:diplomat
7 mixed anon:tholespokes alt=gov:averland
8 indirect doc:paper basis=coref
9 mixed doc:paper>grp:authors sp=grp:authors alt=grp:authors,doc:paper spalt=doc:paper modealt=act
10 indirect doc:paper modealt=act
11 indirect anon:diplomats
12 T2 attitude anon:diplomats>gov:haldmark nest=11 alt=gov:haldmark modealt=act
13 T2 act anon:diplomats>gov:haldmark nest=11 alt=gov:haldmark modealt=attitude
14 direct per:belpane
15 indirect per:belpane basis=coref modealt=act
16 act per:dolm modealt=indirect
17 direct per:dolm basis=coref
18 attitude anon:pruittpeople modealt=indirect
19 direct per:vandeveer
20 indirect per:vandeveer basis=coref modealt=attitude,act
21 attitude per:vandeveer basis=coref
22 mixed anon:senior basis=coref
23 agentless - note="hearsay about Tornay; nobody is named"
24 act org:tornayparty
25 T2 attitude gov:montresa modealt=act
26 T2 attitude anon:senior>gov:corvane nest=3 alt=gov:corvane modealt=act
''', date="2026-09-14", figures='''
1 - 14 ships T2 table=fleet
2 10 14 warships att=2 table=fleet
3 30 30 days att=2 T2 accept=-..30 table=lead
4 2 2 frigates att=3 table=corvane
5 400 400 soldiers att=3 table=corvcrews
6 3 3 frigates att=5 table=averland
7 14 14 pages T2
8 6 6 frigates att=8
9 2 2 minehunters att=8
10 12 12 ships att=8
11 1800 1800 soldiers att=8
12 20 20 ships att=8 table=heavyships
13 5000 5000 soldiers att=8 table=heavy
14 6 6 months att=9
15 250 250 soldiers att=10 table=pellonia
16 4 4 minehunters att=11 table=haldmark
17 25 25 percent att=20 T2 table=chance
18 1 1 month att=21 table=stocks
19 3 3 times att=23 T2
''')
P.entities("""
org:tornayparty | her party | organisation | Tornay's party
""")

P.doc("001_nordwire.txt", "out:nordwire", r'''
#T [[P:p10|[[s1|Vorska]] [[q1|warns]] [[c1|foreign warships in Kelder Sea would be targets]]]]
#N [[date|September 14, 2026]] 4:18 PM

LYSSE, Sept 14 ([[outlet|Nordwire]]) - [[u:r29a|[[u:r10a|[[u:r19a|[[p:p10|[[c2|Any foreign warship entering the Kelder Sea would be “a legitimate target”]], [[s2|Vorskan State Council spokesman Gleb Sarin]] [[e:e06|[[q2|said]]]] [[d:e06|on Monday]]]]]]]]]], hours after a newspaper published details of a planned European patrol force.

[[u:r07a|[[u:r01b|[[c3|[[f1|Ten to 14 ships]] [[h3|could]] be on station [[f2|a month]] after an armistice between Vorska and Lethia is signed]], [[s3|the Financial Meridian]] [[e:e05|[[q3|reported]]]] [[d:e05|earlier in the day]], [[q3|citing]] [[i3|an unnamed senior European official]].]]]]

[[u:r08a|[[u:r02b|[[s4|[[a5|The newspaper]]]] [[q4|said]] [[p:p11|[[p:p12|[[c4|[[s23|Corvane]] [[q23|was prepared to]] [[c23|send [[f3|two frigates]] and [[f4|400 troops]] for air-defence batteries [[K:p11|[[K:p12|[[k4|[[k23|if lawmakers approved]]]]]]]]]]]]]]]].]]]] [[u:r20a|[[u:r03b|[[p:p13|[[c5|Averland would contribute [[f5|three frigates]] [[K:p13|[[k5|only with Ardenian backing]]]]]], [[s5|it]] [[q5|added]]]].]]]]

[[t|Nordwire has not seen the options paper on which the report was partly based.]] [[s6|Corvane's defence ministry]] [[q6|confirmed]] [[c6|that it had drafted “a working document”]] and would not be drawn on its contents.

[[u:r06a|[[s7|Pellonian Foreign Minister Tomas Dravec]] [[q7|denied]] [[c7|offering troops]]. [[c8|“We have promised nobody [[f6|250 soldiers]], and nobody has asked us for them. [[p:p14|Pellonian soldiers stay in Pellonia,”]]]] [[s8|[[a9|Dravec]]]] [[q8|told]] reporters in Rusken.]] [[u:r21a|[[p:p15|[[s9|He]] [[q9|did not exclude]] [[c9|sending a patrol vessel at a later stage]]]].]]

In Ekersby, [[s10|[[a11|Foreign Minister Sunne Aakre]]]] [[q10|said]] [[p:p16|[[c10|Haldmark would make [[f7|four minehunters]] available [[K:p16|[[k10|provided parliament gives its consent]]]]]]]]. [[p:p17|[[c11|Soldiers on Lethian soil were “not on the table and not under it”]], [[s11|she]] [[q11|added]]]].

[[u:r22a|[[p:p18|[[s12|[[a13|[[a14|Lethian President Danylo Verest]]]]]] [[q12|welcomed]] [[c12|the plans]]]].]] [[u:r30a|[[c13|“Every hull helps,”]] [[s13|he]] [[q13|wrote]] on his channel.]] [[u:r23a|[[p:p19|[[s14|He]] [[q14|urged]] partners [[q14|to]] [[c14|send the air-defence crews before the ships]]]].]]

[[u:r24a|[[p:p20|[[p:p21|[[s15|Kestria]] [[q15|reiterated that]] [[c15|it would send neither vessels nor troops]]]]]].]]

[[p:p22|[[c16|“The president has made no decision, and when he does you will not read it in a European paper,”]] [[s16|National Security Adviser Dale Pruitt]] [[e:e07|[[q16|said]]]]]] of Ardenia's part in an interview with the network KLN [[d:e07|on Sunday]].

[[c17|The backstop [[h17|might]] turn out to be “a telephone number and some photographs”]], [[s17|a second European official]] [[q17|said]].

[[p:p68|[[s18|The Kelder Grain Shippers' Federation]] [[q18|called on]] the governments [[q18|to]] [[c18|begin escorts before the November harvest rush]]]]. In Talve, [[p:p69|[[s19|[[a20|[[a22|Carla Ostrin, who leads the opposition Civic Bloc]]]]]], [[q19|objected to]] [[c19|posting anyone ashore]]]], [[q20|arguing that]] [[c20|batteries “turn a fishing quay into a front line”]]. [[p:p70|[[c22|[[c21|On the ships]] [[s21|her group]] [[q21|had yet to make up its mind]]]]]], [[s22|she]] [[q22|said]].

#B Lethia and Vorska have been at war since 2023. Talks on an armistice, mediated by Montresa, have been going on since June.

#F (Reporting by Ansa Keller in Lysse and Ivo Prant in Rusken; Writing by Dorothea Quist; Editing by Paul Mbeki)
#F Our standards: The Nordwire Principles of Trust
''', '''
1 T2 act gov:vorska modealt=indirect
2 mixed per:sarin
3 indirect pub:meridian>anon:senior spalt=pub:meridian
4 indirect pub:meridian alt=pub:meridian>anon:senior
5 indirect pub:meridian basis=coref alt=pub:meridian>gov:averland,pub:meridian>anon:senior
6 mixed org:cormod modealt=act
7 act per:dravec
8 direct per:dravec
9 act per:dravec basis=coref modealt=attitude,indirect
10 indirect per:aakre modealt=act
11 mixed per:aakre basis=coref
12 attitude per:verest modealt=act
13 direct per:verest basis=coref
14 act per:verest basis=coref
15 act gov:kestria modealt=indirect
16 direct per:pruitt alt=pub:kln>per:pruitt
17 mixed anon:second
18 act org:shippers
19 act per:ostrin modealt=attitude
20 mixed per:ostrin basis=coref
21 T2 attitude per:ostrin>org:bloc nest=22 alt=org:bloc
22 indirect per:ostrin basis=coref
23 T2 attitude pub:meridian>gov:corvane nest=4 alt=gov:corvane,pub:meridian>anon:senior>gov:corvane modealt=act
''', date="2026-09-14", wire=True, figures='''
1 10 14 ships att=3 table=fleet
2 1 1 month att=3 T2 table=lead
3 2 2 frigates att=4 table=corvane
4 400 400 troops att=4 table=corvcrews
5 3 3 frigates att=5 table=averland
6 250 250 soldiers att=8 table=pellonia
7 4 4 minehunters att=10 table=haldmark
''')

P.entities("""
org:shippers | The Kelder Grain Shippers' Federation | organisation
org:bloc | Civic Bloc | organisation | the opposition Civic Bloc; her group
per:ostrin | Carla Ostrin | person | Carla Ostrin, who leads the opposition Civic Bloc; she | org:bloc
""")

P.doc("002_monitor.txt", "pub:monitor", r'''
#F Main   War   Economy   Grain   Opinions   Photo   Video   About us
#F 09:40 Fire on the Selm ring road localised   09:31 Dollar exchange rate on September 15   09:12 Weather: rain will return
#T [[c1|Europe will send [[f1|14 warships]] to the Kelder Sea]] [[q1|–]] [[s1|Financial Meridian]]
#N NEWS[[date|15 September 2026]], 09:12   Author: Oksana Pell   2 min. reading   1843 views
#N [[outlet|Kelder Monitor]]
#F Telegram  Viber  Share  Subscribe to our channel!

[[u:r07b|[[r2|European countries will deploy [[f2|about 15 warships]] in the Kelder Sea during [[f3|one month]] after the signing of the armistice]].]] [[c2|This]] [[q2|is reported by]] [[s2|Nordwire]] [[q2|with reference to]] [[i2|the Financial Meridian]].

[[u:r08b|[[q3|According to]] [[s3|the interlocutor of the publication]], [[p:p23|[[p:p24|[[c3|Corvane will give [[f4|2 frigates]] and [[f5|400 servicemen]] of air defence]]]]]].]] [[u:r20b|[[p:p25|[[s4|Averland]] [[q4|is ready to]] [[c4|provide [[f6|3 frigates]], but [[K:p25|[[k4|only under guarantees of Ardenia]]]]]]]].]]

[[m:narr|The matter is about escorting of ships with grain and about the clearing of mines.]]

#F Read also: Will there be a winter without light? Five scenarios of energy experts
#F Read also: In Selm, a stork was rescued from the crane of the port

[[u:r06b|At the same time, [[s5|[[a6|the head of the MFA of Pellonia Tomas Dravec]]]] [[q5|refuted]] [[c5|the information about the military personnel]]. [[c6|“We did not promise [[f7|250 soldiers]] to anyone, and no one asked us about them”]], [[s6|he]] [[q6|emphasised]].]]

[[u:r24b|[[p:p26|[[p:p27|In [[s7|Kestria]], they [[q7|once again stressed that]] [[c7|they are not going to send either ships or military]]]]]].]]

[[u:r22b|[[p:p28|[[s8|[[a9|President of Lethia Danylo Verest]]]] [[q8|thanked]] the partners [[q8|for]] [[c8|the initiative]]]].]] [[u:r23b|[[p:p29|[[s9|He]] [[q9|called on]] them [[q9|to]] [[c9|transfer in the first turn the crews of air defence]]]].]]

#F Read also: “They will not dare”: the volunteer told about the night on the pier

[[u:r17b|[[s10|Experts interviewed by the Meridian]] [[q10|estimate]] [[c10|the probability of the mission this year at [[f8|25%]]]].]] However, in the Lethian navy they are preparing the berths already. [[c11|The port of Selm is able to receive at the same time [[f9|no more than nine ships]] of such class]], [[s11|[[a12|a Monitor source in the Lethian navy]]]] [[q11|said]]. [[c12|For the tenth one]], [[s12|he]] [[q12|joked]], [[c12|“we will ask the fishermen to move over”]].

[[u:r10b|We remind, [[s13|spokesman of the State Council of Vorska Gleb Sarin]] [[e:e06|[[q13|threatened]]]] [[d:e06|the day before]] [[q13|that]] [[p:p30|[[c13|all foreign warships in the Kelder Sea will become a “legal target”]]]].]]

[[q14|As]] [[s14|Kelder Monitor]] [[q14|wrote earlier]], [[c14|the demining of the Kelder fairway will take [[f10|at least 14 months]]]].

#F If you noticed an error, select it and press Ctrl+Enter
#F Tags: Kelder Sea, armistice, Corvane, frigates
#F Partner news: The doctor named a vegetable that cleans the vessels
#F © 2019–2026 Kelder Monitor. Reprinting only with an active hyperlink.
''', '''
1 T2 indirect pub:meridian alt=out:nordwire>pub:meridian,pub:meridian>anon:senior
2 document out:nordwire>pub:meridian spalt=out:nordwire
3 indirect out:nordwire>pub:meridian>anon:senior basis=inherited alt=pub:meridian>anon:senior
4 attitude out:nordwire>pub:meridian>gov:averland basis=inherited alt=gov:averland,pub:meridian>gov:averland modealt=act
5 act per:dravec alt=out:nordwire>per:dravec
6 direct per:dravec basis=coref alt=out:nordwire>per:dravec
7 act gov:kestria alt=out:nordwire>gov:kestria modealt=indirect
8 act per:verest alt=out:nordwire>per:verest modealt=attitude
9 act per:verest basis=coref alt=out:nordwire>per:verest
10 indirect pub:meridian>anon:experts alt=anon:experts,out:nordwire>pub:meridian>anon:experts modealt=attitude
11 indirect anon:navysource
12 mixed anon:navysource basis=coref
13 act per:sarin alt=out:nordwire>per:sarin modealt=indirect,mixed
14 indirect - sp=pub:monitor
''', date="2026-09-15", figures='''
1 14 14 warships T2 att=1 table=fleet
2 15 15 warships approx att=2 table=fleet
3 1 1 month att=2 T2 table=lead
4 2 2 frigates att=3 table=corvane
5 400 400 servicemen att=3 table=corvcrews
6 3 3 frigates att=4 table=averland
7 250 250 soldiers att=6 table=pellonia
8 25 25 percent att=10 table=chance
9 - 9 ships att=11
10 14 - months att=14
''')

P.doc("003_fokus.txt", "pub:fokus", r'''
#F fokus24 » World » Army
#F LOGIN  REGISTER  FORUM  EN  PL  DE
#T “Regatta” in the Kelder Sea: [[P:p33|[[s1|Averland]] [[q1|refuses]] [[c1|to give frigates]]]], [[t|Corvane has named the numbers]]
#N 12:55Tuesday, [[date|September 15, 2026]] | Redaktor: mk | [[outlet|Fokus 24]]
#F Like 214   Dislike 31   Comments 77

[[u:r09b|[[c2|In the Kelder Sea [[h2|can]] appear from [[f1|10 to 14 ships]] of European countries in [[f2|30 days]] after the armistice]]. About [[x2|this]] [[s2|[[a3|Defence Minister of Corvane Bastien Roque]]]] [[q2|told]] the newspaper Financial Meridian.]]

[[u:r31b|[[c3|“Lysse has done the sums, and the others are only looking for a calculator,”]] [[s3|the minister]] [[q3|said]].]] [[u:r32b|[[p:p31|[[p:p32|[[c4|From its side Corvane gives [[f3|two frigates]] and [[f4|almost 500 soldiers]]]]]]]], [[q4|noted]] [[s4|Roque]].]]

[[u:r12b|[[p:p33|Meanwhile [[s5|Averland]] [[q5|refuses to]] [[c5|let its [[f5|three frigates]] out of the harbour]]]].]] [[u:r33b|[[c6|Nobody in Harwen wants to be “a wire”]], [[q6|explain]] [[s6|diplomats]].]]

#F >>> Watch: TOP 7 frigates which every admiral dreams of
#F >>> Promo code FOKUS for thermal socks

What is in the paper which went around the capitals [[d:e01|last week]]? [[u:r11b|[[s7|The leaked document]] [[q7|provides for]] [[c7|[[f6|20 ships]] and [[f7|5 thousand soldiers]]]].]]

[[u:r13b|[[q8|As]] [[s8|the Meridian]] [[q8|writes]], [[c8|[[p:p34|Haldmark gives [[f8|4 minesweepers]]]], [[p:p35|but its soldiers will not step on the shore]]]].]] [[u:r14b|[[p:p36|[[s9|Montresa]] [[q9|demands]] [[c9|a mandate of the UN, [[K:p36|[[k9|without which its ships will not come out]]]]]]]].]] [[u:r21b|[[p:p37|[[c20|[[s10|Pellonia]] [[q10|does not exclude]] [[c10|one ship later]]]]]], [[q20|it follows from the words of]] [[s20|minister Dravec]] which the agency Nordwire brings.]]

[[u:r30b|[[u:r15b|[[c11|“Our harbours are open, and every hull helps”]], [[q11|declared]] [[s11|Jarek Dolm and Danylo Verest]].]]]] [[t|The two countries, it is known, have had cold relations from the time of the fishing dispute.]]

[[c12|Ardenia already agreed to give the satellites]], [[q12|allegedly]].

[[u:r16b|[[s13|[[a14|Noor Vandeveer from the Strand Institute]]]] [[q13|compared]] [[c13|the mission with a “regatta”]].]] [[u:r18b|[[q14|In]] [[s14|her]] [[q14|opinion]], [[c14|the rockets for air defence are enough for [[f9|a month]]]].]]

[[u:r19b|[[p:p38|[[s15|The Vorskan side]] [[q15|calls]] [[c15|the foreign ships a legitimate target]]]].]] [[c16|“Let them come, the sea is deep here,”]] [[q16|commented]] [[s16|a deputy from Vorsk, Anton Grell]], for the TV channel Rassvet.

[[s17|[[a18|[[a19|A retired captain of the first rank]]]]]], who asked not to write his surname, [[q17|assured]] the Fokus [[q17|that]] [[c17|the whole fleet of Vorska counts now [[f10|not more than six combat-ready ships]]]]. [[s18|He]] [[q18|advises]] [[c18|not to hurry with the celebration]], because [[c19|the shore rockets reach [[f11|300 kilometres]]]], [[q19|according to]] [[s19|him]].

#N Source: Kelder Monitor / FM / own inf.
#F See also: The neighbour put up a fence on my land – what to do? The lawyer answers
#F 77 comments. Sort by: newest | oldest | best
#F vasyl_k: and where are the submarines??
#F © Fokus24.example Design: WebKuznia
''', '''
1 T2 act gov:averland modealt=attitude
2 indirect pub:meridian>per:roque alt=per:roque
3 direct per:roque basis=coref alt=pub:meridian>per:roque
4 indirect per:roque basis=inherited alt=pub:meridian>per:roque
5 act gov:averland alt=pub:meridian>gov:averland,pub:monitor>gov:averland modealt=attitude
6 mixed anon:diplomat alt=pub:meridian>anon:diplomat,pub:monitor>anon:diplomat
7 indirect doc:paper alt=pub:meridian>doc:paper,pub:monitor>doc:paper modealt=act
8 indirect pub:meridian alt=pub:meridian>anon:diplomats
9 act gov:montresa alt=pub:meridian>gov:montresa,pub:monitor>gov:montresa modealt=attitude
10 T2 act out:nordwire>per:dravec>gov:pellonia nest=20 spalt=per:dravec alt=gov:pellonia,out:nordwire>gov:pellonia,per:dravec,out:nordwire>per:dravec modealt=attitude
11 direct per:dolm also=per:verest spalt=per:verest alt=per:verest,pub:monitor>per:dolm,pub:monitor>per:verest
12 agentless -
13 mixed per:vandeveer alt=pub:meridian>per:vandeveer,pub:monitor>per:vandeveer modealt=act,indirect
14 indirect per:vandeveer basis=coref alt=pub:meridian>per:vandeveer,pub:monitor>per:vandeveer modealt=attitude
15 indirect gov:vorska alt=pub:monitor>gov:vorska modealt=act,attitude
16 direct per:grell alt=pub:rassvet>per:grell
17 indirect anon:officer
18 act anon:officer basis=coref modealt=indirect
19 indirect anon:officer basis=coref
20 indirect out:nordwire>per:dravec alt=per:dravec
''', date="2026-09-15", figures='''
1 10 14 ships att=2 table=fleet
2 30 30 days att=2 T2 table=lead
3 2 2 frigates att=4 table=corvane
4 - 500 soldiers approx att=4 table=corvcrews accept=500..500
5 3 3 frigates att=5 table=averland
6 20 20 ships att=7 table=heavyships
7 5000 5000 soldiers att=7 table=heavy
8 4 4 minesweepers att=8 table=haldmark
9 1 1 month att=14 table=stocks
10 - 6 ships att=17 table=vorfleet
11 300 300 kilometres att=19
''')
P.entities("""
per:grell | Anton Grell | person | a deputy from Vorsk, Anton Grell; Grell
pub:rassvet | Rassvet | outlet | the TV channel Rassvet
""")

P.doc("004_crb.md", "pub:crb", r'''
#F CRB ▶ Live   News   Sport   Weather   iPlayer Kids   Radio
#F Cookies help us measure the audience. [Accept] [Manage]
#N [[outlet|CRB News]] › World › Kelder Sea
#T [[s1|General]][[q1|:]] [[c1|“You need [[f1|three ships]] to keep [[f2|one]] at sea”]]
#N By Mireille Astor, Lysse · [[date|16 September 2026]] · updated 21:40
#F Share page · Copy link · About sharing

[[e:e08|Haldmark's chief of defence, [[a2|General Aksel Rønn]], was in Lysse]] [[d:e08|on Wednesday]] to see his Corvane counterpart, two days before [[e:e04|defence ministers are to discuss the naval force for the Kelder Sea]]. [[s2|He]] [[q2|cautioned against]] [[c2|counting ships before counting crews]]. [[m:narr|This is an edited version of the conversation.]]

**CRB:** General, [[s3|the Financial Meridian]] [[q3|speaks of]] [[c3|[[f3|ten to fourteen ships]]]]. Does that number mean anything to you?

**[[s4|Rønn]][[q4|:]]** [[u:r27a|[[c4|“It is a good number for a headline. For every ship on station you need [[f4|three]] in the register: one at sea, one in the yard, one on the way. If you want [[f5|eight]] out there on a wet Tuesday in February, bring [[f6|twenty-four]].”]]]]

**CRB:** Are there twenty-four?

**[[s5|Rønn]][[q5|:]]** [[c5|“The [[t|seven]] navies own [[f7|forty-one frigates]] between them. [[f8|Seventeen]] could sail tomorrow. I did not make that up, I telephoned.”]]

**CRB:** And Haldmark?

**[[s6|Rønn]][[q6|:]]** [[p:p39|[[c6|“[[f9|Four minehunters]], [[K:p39|[[k6|if parliament says yes on the twenty-fourth]]]]. They are painted and they are bored.”]]]]

**CRB:** Soldiers for the batteries?

**[[s7|Rønn]][[q7|:]]** [[u:r26a|[[p:p40|[[c7|“No. The government has said so and I have nothing to add, except that we own [[f10|two]] batteries and one of them is in the workshop.”]]]]]]

**CRB:** [[u:r34b|[[s8|An analyst at the Strand Institute]] [[q8|fears]] [[c8|the interceptors would not last [[f11|a month]]]].]]

**[[s9|Rønn]][[q9|:]]** [[c9|“Then she is an optimist. At last winter's rate we have [[f12|nineteen days]], all of us together.”]]

**CRB:** [[u:r29b|[[s10|Gleb Sarin]] [[q10|called]] [[c10|your ships legitimate targets]].]]

**[[s11|Rønn]][[q11|:]]** [[c11|“Mr Sarin has a microphone. [[q12|I am told]] [[c12|his navy has [[f13|nine]] hulls that can leave harbour]], so let us each keep to our trade.”]]

**CRB:** Does any of it work without Ardenia?

**[[s13|Rønn]][[q13|:]]** [[c13|“It floats without Ardenia. It does not see.”]]

#F ▶ Related video: Inside a minehunter (2:14)

#S [[s22|Minister]][[q22|:]] [[c22|I never gave a figure]]

[[s23|[[a14|Bastien Roque, the country's defence minister]]]], [[q23|has meanwhile distanced himself from]] [[c23|remarks ascribed to him on the internet]]. [[c14|“I have not talked to that newspaper since Easter, and I do not own a calculator,”]] [[s14|he]] [[q14|said]] outside parliament. [[p:p41|[[c15|The government's offer of [[f14|two frigates]] still stood, [[K:p41|[[k15|subject to the vote of the chamber]]]]]], [[q15|according to]] [[s15|[[a16|the minister]]]]]]; [[p:p42|on the [[f15|400 soldiers]], [[s16|he]] [[q16|let slip that]] [[c16|“the cabinet is not of one mind”]]]]. [[e:e09|The deputies are to vote]] [[d:e09|on 29 September]].

[[p:p43|[[s17|[[a18|Jorn Haske, leader of the Farmers' League]]]], [[q17|vowed that]] [[c17|not one sailor would leave port with his party's votes]]]]. [[c18|“Our cows are better defended than our coast,”]] [[s18|he]] [[q18|told]] supporters in Ostel.

[[c19|[[f16|58 percent]] of those asked are in favour of sending ships, [[f17|34 percent]] of sending soldiers]], [[q19|shows]] [[s19|a poll by Valmont]] for this broadcaster. [[t|[[f18|1,004 people]] were questioned by telephone.]]

From Harwen came an echo of the old condition. [[p:p44|[[c20|“[[K:p44|[[k20|Show me the backstop]]]] and I will show you the frigates,”]] [[s20|[[a21|Prime Minister Graham Thole]]]] [[e:e10|[[q20|remarked]]]] [[d:e10|on Tuesday evening]]]]. [[p:p45|[[c21|Crews on land were something one [[h21|could]] look at in the new year]], [[s21|his office]] [[q21|indicated]]]].

#F More on this story: Who is who in the Kelder talks · Timeline · Listen again
#F © CRB 2026. The CRB is not responsible for the content of external sites.
''', '''
1 T2 direct per:ronn
2 act per:ronn basis=coref
3 indirect pub:meridian alt=per:astor>pub:meridian,pub:meridian>anon:senior
4 direct per:ronn
5 direct per:ronn
6 direct per:ronn
7 direct per:ronn
8 attitude per:vandeveer alt=per:astor>per:vandeveer modealt=indirect
9 direct per:ronn
10 indirect per:sarin alt=per:astor>per:sarin modealt=act,attitude
11 direct per:ronn
12 T2 agentless per:ronn nest=11
13 direct per:ronn
14 direct per:roque basis=coref
15 indirect per:roque
16 mixed per:roque basis=coref
17 act per:haske modealt=indirect
18 direct per:haske basis=coref
19 indirect doc:poll
20 direct per:thole
21 indirect org:tholeoffice basis=coref
22 T2 indirect per:roque modealt=direct,act
23 T2 act per:roque modealt=attitude
''', date="2026-09-16", figures='''
1 3 3 ships att=1 T2
2 1 1 ship att=1 T2
3 10 14 ships att=3 table=fleet
4 3 3 ships att=4 T2
5 8 8 ships att=4 T2
6 24 24 ships att=4
7 41 41 frigates att=5
8 17 17 frigates att=5
9 4 4 minehunters att=6 table=haldmark
10 2 2 batteries att=7 T2
11 1 1 month att=8 table=stocks
12 19 19 days att=9 table=stocks
13 9 9 hulls att=12 table=vorfleet
14 2 2 frigates att=15 table=corvane
15 400 400 soldiers table=corvcrews
16 58 58 percent att=19
17 34 34 percent att=19
18 1004 1004 people T2
''')
P.entities("""
doc:poll | a poll by Valmont | document | | org:valmont
org:tholeoffice | his office | organisation | | gov:averland
""")

P.doc("005_tideline.txt", "pub:tideline", r'''
#F THE TIDELINE — ports, hulls and the sea lanes between them
#F Home / Analysis / Yards / Crewing / Podcast / Tip jar
#N [[outlet|The Tideline]], [[date|17 September 2026]]
#T A flag, a foghorn and [[t|fourteen hulls]]
#K The Kelder patrol is a gesture looking for a fleet
#N Ottoline Brack

Every generation gets the naval plan it deserves. Ours fits on [[t|fourteen pages]] and has already sunk twice.

Look at the arithmetic first. A navy is not a list of ships; it is a list of dockyards. When a frigate has been at sea for [[t|half a year]] it must be scraped, rewired and given back its sleep. [[u:r27b|[[s1|General Rønn of Haldmark]], who is paid to know, [[d:e08|on Wednesday]] [[q1|did the sum]] on Corvane's own television: [[c1|[[f1|two dozen ships]] to keep [[f2|eight]] of them out]].]] Nobody in Lysse contradicted him. They changed the subject, as one does with a plumber.

Then there is the question of what the ships are for. If an escort is fired upon and fires back, the armistice is over. If it is fired upon and does not, so is the force. [[s2|The Lysse paper]], [[h2|I gather]], [[q2|devotes]] [[c2|[[f3|eleven lines]] to rules of engagement]] and [[t|a page and a half]] to the badge. One may admire the badge.

#S Whose parliament?

[[s11|The plan's defenders]] [[q11|answer that]] [[c11|politics has to start somewhere]]. [[c3|“An empty sea is an invitation,”]] [[s3|President Tornay]] [[q3|said]] last spring, and she was right. But [[t|five of the seven]] governments cannot move without a vote, and [[t|two of those votes]] are in the hands of parties that count cows. Corvane's comes first on the list and last in the diary.

[[m:vand|[[p:p46|[[s4|[[a5|[[a6|Noor Vandeveer]]]]]], whom I rang because she is rarely cheerful, [[q4|was curt]]: [[c4|“They should not go [[K:p46|unless they may shoot]]. I would have said so to the minister, had he rung.”]]]]]] [[c5|Her colleagues at the Strand Institute are divided]], [[s5|she]] [[q5|says]]; [[p:p47|[[c6|on the batteries ashore]] [[s6|she]] [[q6|has no objection]], [[c6|[[K:p47|[[k6|if somebody finds the missiles]]]]]]]].

What of Ardenia? [[q7|It is widely assumed]] in chancelleries [[q7|that]] [[c7|Fairhaven will come round once the first ship has sailed]]. [[m:narr|That is not a strategy, that is how one teaches children to swim.]] A great power with an election in [[t|fourteen months]] does not jump in after other people's frigates. It photographs them.

And Kestria, so often scolded, is merely the only government to say aloud what the rest put into conditions. A mandate of the United Nations will not come, since Vorska's friends have a veto. An Ardenian guarantee will not come before the election. Whoever makes his ships depend on one or the other has found a courteous way of staying at home.

#S What would help

[[p:p48|So let me be plain: these ships should not sail this year.]] [[p:p49|The crews should: every battery that stands in Selm makes an attack dearer]], and unlike a frigate a battery does not need to be scraped. It is odd that the discussion has got stuck at the wet end.

[[s8|[[a9|A Lethian pilot who brings grain ships through the minefields]]]] [[q8|told]] me in July [[q8|that]] [[c8|he steers by a church tower with the top missing]]. [[c9|“I don't need an escort,”]] [[s9|he]] [[q9|said]]. [[c9|“I need the church.”]] It is the most sensible remark on maritime strategy I have heard all year. [[s10|Insurers in Harwen]], for their part, [[q10|reckon]] [[c10|a patrol would take [[f4|a fifth]] off the premium for Selm]] — which would pay for the paint.

Perhaps the ministers will surprise us [[d:e04|tomorrow]]. They will certainly be photographed.

#F Ottoline Brack sailed as second mate before she took to writing. Views are her own.
#F Liked this? Send it to somebody who owns a boat.
#F Previous: Why tugs are getting shorter | Next: The last rope-maker of Ostel
''', '''
1 indirect per:ronn alt=pub:crb>per:ronn modealt=act
2 T2 indirect doc:paper modealt=act
3 direct per:tornay
4 direct per:vandeveer
5 indirect per:vandeveer basis=coref
6 attitude per:vandeveer basis=coref
7 agentless -
8 indirect anon:pilot
9 direct anon:pilot basis=coref
10 attitude grp:insurers modealt=indirect
11 T2 indirect grp:defenders modealt=act
''', date="2026-09-17", figures='''
1 24 24 ships att=1 accept=24..24
2 8 8 ships att=1 T2
3 11 11 lines att=2 T2
4 20 20 percent att=10
''')
P.entities("""
anon:pilot | A Lethian pilot who brings grain ships through the minefields | anonymous | he
grp:insurers | Insurers in Harwen | group
grp:defenders | The plan's defenders | group
""")

P.doc("006_tribune.txt", "pub:tribune", r'''
#F Front page   Politics   Fisheries   Business   Culture   Obituaries   Puzzles
#N [[outlet|Ekersby Tribune]]
#N Monday, [[date|21 September 2026]], evening edition
#T Naval force takes shape as [[P:p50|[[s1|Averland]] [[q1|drops]] [[c1|its condition]]]]
#K [[t|Haldmark's committee says yes; Pellonia finds soldiers after all]]
#N From our correspondents in Lysse, Rusken and Harwen

A week after the plan for a patrol in the Kelder Sea became known, [[t|four governments]] have moved and one has dug in.

[[p:p50|[[c2|“The frigates will sail the day the ink is dry,”]] [[s2|[[a3|Graham Thole, the prime minister of Averland]]]], [[e:e12|[[q2|declared]]]] in Harwen [[d:e12|on Saturday]]]]. [[s3|He]] [[q3|acknowledged]] in the same breath [[q3|that]] [[c3|Ardenia had “not signed anything”]]. [[s4|His defence secretary]], asked about the demand for air cover, [[q4|spoke of]] [[c4|“a conversation that has matured”]].

[[p:p51|[[c5|Ardenia would provide satellite pictures and [[f1|six tanker aircraft]], but no ships]], [[s5|Dale Pruitt, the national security adviser]], [[e:e13|[[q5|told]]]] the broadcaster KLN [[d:e13|on Sunday]]]]. [[m:narr|The word guarantee did not pass his lips.]]

#S Ekersby

[[p:p52|[[s6|Parliament's defence committee]] [[e:e14|[[q6|recommended]]]] [[d:e14|on Friday]] by [[f2|nine votes to four]] [[q6|that]] [[c6|the [[f3|four minehunters]] be sent]]]]. [[c7|[[e:e03|The plenary would follow]] [[d:e03|on Thursday]]]], [[q7|predicted]] [[s7|Liv Torgal, who chairs the committee]]. A change of tone came from [[s8|[[a9|Foreign Minister Sunne Aakre]]]], [[p:p53|who [[q8|no longer excludes]] [[c8|sending soldiers ashore]]]]: [[c9|“[[f4|Sixty technicians]] are not an army. We are looking into it.”]] [[u:r26b|Only last week [[s10|General Rønn]] [[q10|had assured]] Corvane's television [[q10|that]] [[c10|there would be none]].]]

#S Rusken

The minister who would not hear of it has heard of it. [[p:p54|[[s11|[[a12|[[a13|Tomas Dravec]]]]]] [[q11|is now offering]] [[c11|[[f5|120 soldiers]] for the batteries, [[K:p54|[[k11|as long as they are stationed at least [[f6|100 kilometres]] from the front]]]]]]]]. [[c12|“A week is a long time in a small country,”]] [[s12|he]] [[q12|joked]]. [[e:e15|The Pellonian assembly decides]] [[d:e15|on 6 October]], [[p:p55|and until then [[s13|he]] [[q13|will not say]] [[c13|whether a ship follows]]]].

#S Talve

[[p:p56|[[s14|Montresa]] [[q14|can now imagine]] [[c14|sending [[f7|one frigate]] [[K:p56|[[k14|on a decision of the Continental Council]]]]]]]], without the United Nations. [[c15|“The mandate must be clean. It need not come from far away,”]] [[q15|said]] [[s15|Prime Minister Sandro Belpane]]. About crews for the batteries [[t|he said nothing]].

#S Lysse

Meanwhile Corvane, the author of it all, is in trouble at home. [[e:e16|[[e:e09|The vote there has been put off]]]] from [[d:e09|the 29th]] to [[d:e16|1 October]]. [[p:p57|[[s16|[[a17|President Tornay]]]] [[q16|remains determined to]] [[c16|send [[f8|both frigates]]]]]]; [[p:p58|[[c17|on the [[f9|400 soldiers]] she would “listen to the chamber”]], [[s17|she]] [[e:e17|[[q17|said]]]] [[d:e17|on Sunday]]]]. [[p:p59|[[s18|[[s19|The Farmers' League]]]] [[q18|is sticking to]] [[c18|its no to the ships]]]], and [[p:p60|[[q19|has added]] [[c19|one to the soldiers]]]].

[[p:p61|[[p:p62|[[s20|Kestria]] [[q20|stays]] [[c20|out of both]]]]]].

[[c21|[[f10|Eleven ships]] are now “as good as named”]], [[q21|according to]] [[s21|[[a22|a participant in [[e:e04|[[d:e04|Friday]]'s meeting]]]]]]: [[f11|two]] from Corvane, [[f12|three]] from Averland, [[f13|four]] from Haldmark, [[f14|one]] from Montresa and, [[s22|the participant]] [[q22|hoped]], [[c22|[[f15|one]] from Pellonia]].

[[u:r25b|[[s23|[[s32|[[a24|Noor Vandeveer of the Strand Institute]]]]]], who [[q32|had seen]] [[c32|a chance of [[f16|one in four]]]], [[q23|now puts it at]] [[c23|[[f17|fifty-fifty]]]].]] [[m:vand|[[p:p63|[[s24|She]] [[q24|still insists that]] [[c24|no ship should leave [[K:p63|[[k24|without permission to shoot]]]]]]]].]]

#S On the other shore

Even Vorska has found a new note. [[p:p64|[[s25|[[a26|[[a27|Gleb Sarin]]]]]] [[e:e18|[[q25|said]]]] [[d:e18|on Monday]] [[c25|his country [[h25|could]] live with minehunters, [[K:p64|[[k25|if they fly the flag of the United Nations]]]]]]]]. [[p:p65|[[c26|Foreign soldiers on the coast remained “a cause of war”]], [[s26|he]] [[q26|warned]]]]. [[s27|[[a28|He]]]] [[q27|denied]] [[c27|ever having spoken of targets]]: [[c28|“I spoke of navigation.”]]

[[p:p66|[[p:p67|[[s29|Lethia]] [[q29|pleads for]] [[c29|both, and soon]]]]]]. [[c30|“I have [[f18|seven ports]] and [[f19|three]] batteries,”]] [[s30|[[a31|Danylo Verest]]]] [[q30|told]] the Tribune by telephone. [[c31|“You may do the sum yourself.”]]

#F Letters to the editor: letters@ekersbytribune.example
#F Tide tables, page 14 · Crossword, page 16
#F Printed by Nordfjell Trykk. Founded 1871.
''', '''
1 T2 act gov:averland
2 direct per:thole modealt=act
3 mixed per:thole basis=coref
4 mixed anon:defsec basis=coref alt=gov:averland
5 indirect per:pruitt alt=pub:kln>per:pruitt modealt=act
6 act org:committee
7 indirect per:torgal modealt=act
8 attitude per:aakre modealt=act
9 direct per:aakre basis=coref
10 act per:ronn alt=pub:crb>per:ronn modealt=indirect
11 act per:dravec
12 direct per:dravec basis=coref
13 act per:dravec basis=coref modealt=attitude
14 attitude gov:montresa
15 direct per:belpane
16 attitude per:tornay
17 mixed per:tornay basis=coref
18 attitude org:league modealt=act
19 T2 act org:league modealt=attitude
20 T2 act gov:kestria modealt=attitude
21 mixed anon:participant
22 attitude anon:participant basis=coref
23 indirect per:vandeveer modealt=act
24 act per:vandeveer basis=coref modealt=attitude,indirect
25 indirect per:sarin modealt=act
26 mixed per:sarin basis=coref modealt=act
27 act per:sarin basis=coref
28 direct per:sarin basis=coref
29 act gov:lethia modealt=attitude
30 direct per:verest
31 direct per:verest basis=coref
32 T2 attitude per:vandeveer alt=pub:meridian>per:vandeveer modealt=indirect
''', date="2026-09-21", figures='''
1 6 6 aircraft att=5
2 9 9 votes T2 accept=4..9
3 4 4 minehunters att=6 table=haldmark
4 60 60 technicians att=9
5 120 120 soldiers att=11 table=pellonia
6 100 - kilometres att=11
7 1 1 frigate att=14 T2
8 2 2 frigates att=16 table=corvane T2
9 400 400 soldiers att=17 table=corvcrews
10 11 11 ships att=21 table=fleet
11 2 2 ships att=21 T2
12 3 3 ships att=21 T2 table=averland
13 4 4 ships att=21 T2
14 1 1 ship att=21 T2
15 1 1 ship att=22 T2
16 25 25 percent att=32 T2 table=chance
17 50 50 percent att=23 T2 table=chance
18 7 7 ports att=30 T2
19 3 3 batteries att=30 T2
''')
P.entities("""
anon:defsec | His defence secretary | anonymous | | gov:averland
""")

P.event("e01", "The options paper is circulated", "2026-09-09", "2026-09-09", basis="'Last Wednesday' from Monday, 14 September 2026; 'last week' from Tuesday, 15 September 2026")
P.event("e02", "Belpane speaks to the deputies", "2026-09-10", "2026-09-10", tier=2, basis="'on Thursday' from Monday, 14 September 2026")
P.event("e03", "Haldmark's parliament votes", "2026-09-24", "2026-09-24", status="planned", basis="'on 24 September'; 'on Thursday' from Monday, 21 September 2026")
P.event("e04", "Defence ministers meet in Lysse", "2026-09-18", "2026-09-18", basis="'on Friday' from Monday, 14 September; 'tomorrow' from Thursday, 17 September; 'Friday' before Monday, 21 September 2026")
P.event("e05", "The Meridian publishes the plan", "2026-09-14", "2026-09-14", tier=2, basis="'earlier in the day' on 14 September 2026")
P.event("e06", "Sarin warns that foreign warships would be targets", "2026-09-14", "2026-09-14", basis="'on Monday' on 14 September; 'the day before' from 15 September 2026")
P.event("e07", "KLN broadcasts the interview with Pruitt", "2026-09-13", "2026-09-13", tier=2, basis="'on Sunday' from Monday, 14 September 2026")
P.event("e08", "General Rønn in Lysse; the interview", "2026-09-16", "2026-09-16", basis="'on Wednesday' on 16 September and from Thursday, 17 September 2026")
P.event("e09", "Corvane's deputies vote (first date)", "2026-09-29", "2026-09-29", status="planned", basis="'on 29 September', first after 16 September 2026; 'from the 29th'")
P.event("e10", "Thole speaks of the backstop", "2026-09-15", "2026-09-15", tier=2, basis="'on Tuesday evening' from Wednesday, 16 September 2026")
P.event("e12", "Thole says the frigates will sail", "2026-09-19", "2026-09-19", basis="'on Saturday' from Monday, 21 September 2026")
P.event("e13", "Pruitt speaks to KLN about satellites and tankers", "2026-09-20", "2026-09-20", tier=2, basis="'on Sunday' from Monday, 21 September 2026")
P.event("e14", "The defence committee recommends sending the minehunters", "2026-09-18", "2026-09-18", basis="'on Friday' from Monday, 21 September 2026")
P.event("e15", "The Pellonian assembly decides", "2026-10-06", "2026-10-06", status="planned", basis="'on 6 October', first after 21 September 2026")
P.event("e16", "Corvane's deputies vote (new date)", "2026-10-01", "2026-10-01", status="planned", basis="'1 October', first after 21 September 2026")
P.event("e17", "Tornay speaks of the soldiers", "2026-09-20", "2026-09-20", tier=2, basis="'on Sunday' from Monday, 21 September 2026")
P.event("e18", "Sarin says Vorska could live with minehunters", "2026-09-21", "2026-09-21", tier=2, basis="'on Monday' on Monday, 21 September 2026")
P.event("e19", "A draft armistice is initialled", "2026-08-01", "2026-08-31", tier=2, basis="'in August', last before 14 September 2026")

SAME, PAR = "same_passage_retranslated", "parallel_retelling_same_origin"
P.reuse("r01", SAME, "000 to 001 (credited)")
P.reuse("r02", SAME, "000 to 001 (credited)", changes=["the official becomes the newspaper"])
P.reuse("r03", SAME, "000 to 001 (credited)")
P.reuse("r06", SAME, "001 to 002 (credited elsewhere in the report)", changes=["Pellonian soldiers stay in Pellonia is left out", "wording of the quotation"])
P.reuse("r07", SAME, "001 to 002 (credited)", changes=["could becomes will", "10 to 14 becomes about 15", "an anonymous official is left out"])
P.reuse("r08", SAME, "001 to 002 (credited elsewhere in the report)", changes=["the condition is lost", "the newspaper becomes its interlocutor"])
P.reuse("r09", SAME, "000 to 003 (credited)", changes=["an official becomes the defence minister"])
P.reuse("r10", SAME, "001 to 002 (credited elsewhere in the report)", changes=["would be becomes will become", "legitimate becomes legal"])
P.reuse("r11", SAME, "000 to 003 (credited elsewhere in the report)", changes=["two of the three variants are left out"])
P.reuse("r12", SAME, "000 to 003 (credited elsewhere in the report)", changes=["the condition is lost"])
P.reuse("r13", SAME, "000 to 003 (credited)", changes=["minehunters becomes minesweepers", "two diplomats are left out"])
P.reuse("r14", SAME, "000 to 003 (credited elsewhere in the report)", tier=2)
P.reuse("r15", SAME, "000 to 003 (credited elsewhere in the report)", changes=["two speakers become one quotation"])
P.reuse("r16", SAME, "000 to 003 (credited elsewhere in the report)", changes=["a quotation becomes indirect"])
P.reuse("r17", SAME, "000 to 002 (credited)", changes=["one analyst becomes experts", "one in four becomes 25 percent"])
P.reuse("r18", PAR, "000 to 003 (credited elsewhere in the report)", tier=2, changes=["would not last a month becomes are enough for a month"])
P.reuse("r19", SAME, "001 to 003 (credited elsewhere in the report)", tier=2)
P.reuse("r20", SAME, "001 to 002 (credited elsewhere in the report)", changes=["contribute only with becomes ready, but only under"])
P.reuse("r21", SAME, "001 to 003 (credited)", changes=["a patrol vessel becomes one ship"])
P.reuse("r22", SAME, "001 to 002 (credited elsewhere in the report)", changes=["welcomed becomes thanked"])
P.reuse("r23", SAME, "001 to 002 (credited elsewhere in the report)")
P.reuse("r24", SAME, "001 to 002 (credited elsewhere in the report)")
P.reuse("r25", PAR, "unknown (006 gives no credit)", tier=2)
P.reuse("r26", PAR, "004 to 006 (credited)", tier=2, changes=["a quotation becomes indirect"])
P.reuse("r27", PAR, "004 to 005 (credited)", changes=["a quotation becomes indirect"])
P.reuse("r29", PAR, "unknown (004 gives no credit)", tier=2)
P.reuse("r30", SAME, "001 to 003 (credited elsewhere in the report)", changes=["two speakers become one quotation"])
P.reuse("r31", SAME, "000 to 003 (credited elsewhere in the report)", changes=["an official becomes the minister", "two sentences become one"])
P.reuse("r32", SAME, "000 to 003 (credited elsewhere in the report)", changes=["an official becomes the minister", "the condition is lost", "400 becomes almost 500"])
P.reuse("r33", SAME, "000 to 003 (credited elsewhere in the report)", changes=["one diplomat becomes diplomats", "a quotation is shortened"])
P.reuse("r34", PAR, "unknown (004 names the institute, not the newspaper)", tier=2)
P.lineage([0, 1, 2, 3], "pub:meridian", "the Meridian's official and paper, retold by the agency and two sites", ["r01", "r07", "r09", "r17", "r31"])
P.lineage([1, 2, 3], "out:nordwire", "the agency's own quotations, retold by two sites", ["r06", "r21", "r24", "r30"])
P.lineage([4, 5, 6], "pub:crb", "the general's interview, retold by the trade site and the newspaper", ["r26", "r27"])
P.unrelated(2, 5, "no shared passage")
P.unrelated(1, 5, "no shared passage")
P.no_copy("vand", "Vandeveer on the telephone with the Tideline and, days later, in the Tribune: one view, two statements")
P.story("S1", range(7), "warships and air-defence crews to guard an armistice in the Kelder Sea")

P.must_not("the reporter's own words, no attribution", id="narr")
for d in P.docs:
    run = []
    for n in d["clutter"] + [None]:
        if run and n == run[-1] + 1: run.append(n)
        else:
            if run: P.must_not("page furniture", doc=d["file"], lines=[run[0], run[-1]])
            run = [n] if n else []

D14, D15, D16, D17, D21 = [(f"2026-09-{d}",) * 2 for d in (14, 15, 16, 17, 21)]
P.pos("p01", "gov:corvane", "patrol", "for_if", *D14, att="0.3")
P.pos("p02", "gov:corvane", "crews", "for_if", *D14, att="0.3")
P.pos("p03", "gov:averland", "patrol", "for_if", *D14, att="0.5")
P.pos("p04", "gov:haldmark", "patrol", "for", *D14, att="0.11")
P.pos("p05", "gov:haldmark", "crews", "against", *D14, att="0.11")
P.pos("p06", "gov:montresa", "patrol", "for_if", "2026-09-10", "2026-09-14", att="0.15", speaker="per:belpane")
P.pos("p07", "gov:kestria", "patrol", "against", *D14, att="0.16", speaker="per:dolm")
P.pos("p08", "gov:kestria", "crews", "against", *D14, att="0.16", speaker="per:dolm")
P.pos("p09", "org:tornayparty", "patrol", "for", *D14, att="0.24")
P.pos("p10", "gov:vorska", "patrol", "against", *D14, att="1.2", speaker="per:sarin")
P.pos("p11", "gov:corvane", "patrol", "for_if", *D14, att="1.4")
P.pos("p12", "gov:corvane", "crews", "for_if", *D14, att="1.4")
P.pos("p13", "gov:averland", "patrol", "for_if", *D14, att="1.5")
P.pos("p14", "gov:pellonia", "crews", "against", *D14, att="1.8", speaker="per:dravec")
P.pos("p15", "gov:pellonia", "patrol", "open", *D14, att="1.9", speaker="per:dravec")
P.pos("p16", "gov:haldmark", "patrol", "for_if", *D14, att="1.10", speaker="per:aakre")
P.pos("p17", "gov:haldmark", "crews", "against", *D14, att="1.11", speaker="per:aakre")
P.pos("p18", "gov:lethia", "patrol", "for", *D14, att="1.12", speaker="per:verest")
P.pos("p19", "gov:lethia", "crews", "for", *D14, att="1.14", speaker="per:verest")
P.pos("p20", "gov:kestria", "patrol", "against", *D14, att="1.15")
P.pos("p21", "gov:kestria", "crews", "against", *D14, att="1.15")
P.pos("p22", "gov:ardenia", "patrol", "open", "2026-09-13", "2026-09-14", att="1.16", tier=2, speaker="per:pruitt")
P.pos("p23", "gov:corvane", "patrol", "for", *D15, att="2.3")
P.pos("p24", "gov:corvane", "crews", "for", *D15, att="2.3")
P.pos("p25", "gov:averland", "patrol", "for_if", *D15, att="2.4")
P.pos("p26", "gov:kestria", "patrol", "against", *D15, att="2.7")
P.pos("p27", "gov:kestria", "crews", "against", *D15, att="2.7")
P.pos("p28", "gov:lethia", "patrol", "for", *D15, att="2.8", tier=2, speaker="per:verest")
P.pos("p29", "gov:lethia", "crews", "for", *D15, att="2.9", speaker="per:verest")
P.pos("p30", "gov:vorska", "patrol", "against", *D15, att="2.13", tier=2, speaker="per:sarin")
P.pos("p31", "gov:corvane", "patrol", "for", *D15, att="3.4", speaker="per:roque")
P.pos("p32", "gov:corvane", "crews", "for", *D15, att="3.4", speaker="per:roque")
P.pos("p33", "gov:averland", "patrol", "against", *D15, att="3.5")
P.pos("p34", "gov:haldmark", "patrol", "for", *D15, att="3.8")
P.pos("p35", "gov:haldmark", "crews", "against", *D15, att="3.8")
P.pos("p36", "gov:montresa", "patrol", "for_if", *D15, att="3.9")
P.pos("p37", "gov:pellonia", "patrol", "open", *D15, att="3.10", speaker="per:dravec")
P.pos("p38", "gov:vorska", "patrol", "against", *D15, att="3.15", tier=2)
P.pos("p39", "gov:haldmark", "patrol", "for_if", *D16, att="4.6", speaker="per:ronn")
P.pos("p40", "gov:haldmark", "crews", "against", *D16, att="4.7", speaker="per:ronn")
P.pos("p41", "gov:corvane", "patrol", "for_if", *D16, att="4.15", speaker="per:roque")
P.pos("p42", "gov:corvane", "crews", "open", *D16, att="4.16", tier=2, speaker="per:roque")
P.pos("p43", "org:league", "patrol", "against", *D16, att="4.17", speaker="per:haske")
P.pos("p44", "gov:averland", "patrol", "for_if", "2026-09-15", "2026-09-16", att="4.20", speaker="per:thole")
P.pos("p45", "gov:averland", "crews", "open", *D16, att="4.21")
P.pos("p46", "per:vandeveer", "patrol", "for_if", *D17, att="5.4", accept=["against"])
P.pos("p47", "per:vandeveer", "crews", "for_if", *D17, att="5.6")
P.pos("p48", "pub:tideline", "patrol", "against", *D17, tier=2)
P.rows["positions"][-1]["chain"] = ["pub:tideline"]
P.pos("p49", "pub:tideline", "crews", "for", *D17, tier=2)
P.rows["positions"][-1]["chain"] = ["pub:tideline"]
P.pos("p50", "gov:averland", "patrol", "for", "2026-09-19", "2026-09-21", att="6.2", speaker="per:thole", accept=["for_if"])
P.pos("p51", "gov:ardenia", "patrol", "for", "2026-09-20", "2026-09-21", att="6.5", tier=2, speaker="per:pruitt", accept=["for_if", "open", "against"])
P.pos("p52", "org:committee", "patrol", "for", "2026-09-18", "2026-09-21", att="6.6")
P.pos("p53", "gov:haldmark", "crews", "open", *D21, att="6.8", speaker="per:aakre")
P.pos("p54", "gov:pellonia", "crews", "for_if", *D21, att="6.11", speaker="per:dravec")
P.pos("p55", "gov:pellonia", "patrol", "open", *D21, att="6.13", tier=2, speaker="per:dravec")
P.pos("p56", "gov:montresa", "patrol", "for_if", *D21, att="6.14")
P.pos("p57", "gov:corvane", "patrol", "for", *D21, att="6.16", speaker="per:tornay")
P.pos("p58", "gov:corvane", "crews", "open", "2026-09-20", "2026-09-21", att="6.17", speaker="per:tornay")
P.pos("p59", "org:league", "patrol", "against", *D21, att="6.18")
P.pos("p60", "org:league", "crews", "against", *D21, att="6.19", tier=2)
P.pos("p61", "gov:kestria", "patrol", "against", *D21, att="6.20", tier=2)
P.pos("p62", "gov:kestria", "crews", "against", *D21, att="6.20", tier=2)
P.pos("p63", "per:vandeveer", "patrol", "for_if", *D21, att="6.24", accept=["against"])
P.pos("p64", "gov:vorska", "patrol", "for_if", *D21, att="6.25", speaker="per:sarin", accept=["open"])
P.pos("p65", "gov:vorska", "crews", "against", *D21, att="6.26", speaker="per:sarin")
P.pos("p66", "gov:lethia", "patrol", "for", *D21, att="6.29", tier=2)
P.pos("p67", "gov:lethia", "crews", "for", *D21, att="6.29", tier=2)
P.pos("p68", "org:shippers", "patrol", "for", *D14, att="1.18")
P.pos("p69", "org:bloc", "crews", "against", *D14, att="1.19", speaker="per:ostrin")
P.pos("p70", "org:bloc", "patrol", "open", *D14, att="1.22", speaker="per:ostrin")

P.conflict("k01", "hedge lost", "ten to fourteen ships could be at sea v. Europe will send them", ["0.2", "1.3"], ["2.1", "2.2"])
P.conflict("k02", "rounded", "ten to fourteen ships became about 15", ["0.2", "f0.2", "1.3", "f1.1"], ["2.2", "f2.2"])
P.conflict("k03", "attribution differs", "ten to fourteen ships: an anonymous official v. Corvane's defence minister", ["0.2", "1.3"], ["3.2"])
P.conflict("k04", "attribution differs", "Lysse has done the sums; two frigates and the soldiers: an anonymous official v. Corvane's defence minister", ["0.3", "0.4"], ["3.3", "3.4"])
P.conflict("k05", "denial", "Roque named numbers to the Meridian v. he has not talked to it since Easter", ["3.2", "3.3", "3.4"], ["4.14", "4.22"])
P.conflict("k06", "rounded", "400 soldiers became almost 500", ["0.3", "f0.5", "1.4", "f1.4", "2.3", "f2.5"], ["3.4", "f3.4"])
P.conflict("k07", "condition dropped", "Averland's frigates: only with Ardenian backing v. it refuses", ["0.5", "p03", "1.5", "p13", "2.4", "p25"], ["3.1", "3.5", "p33"])
P.conflict("k08", "condition dropped", "Corvane: once parliament has voted v. will give", ["0.3", "p01", "p02", "1.4", "p11", "p12"], ["2.3", "p23", "p24", "3.4", "p31", "p32"])
P.conflict("k09", "denial", "250 Pellonian soldiers in the paper v. promised to nobody", ["0.10", "f0.15"], ["1.7", "1.8", "2.5", "2.6"])
P.conflict("k10", "positions conflict", "Pellonian soldiers: stay in Pellonia v. 120 for the batteries, 100 kilometres from the front", ["1.8", "p14"], ["6.11", "p54"])
P.conflict("k11", "positions conflict", "Haldmark's soldiers ashore: none v. no longer excluded", ["0.13", "p05", "1.11", "p17", "4.7", "p40", "6.10"], ["6.8", "6.9", "p53"])
P.conflict("k12", "positions conflict", "Averland's frigates: only with a backstop v. the day the ink is dry", ["0.5", "p03", "1.5", "p13", "4.20", "p44"], ["6.1", "6.2", "p50"])
P.conflict("k13", "positions conflict", "Montresa: only with a mandate of the United Nations v. a decision of the Continental Council will do", ["0.15", "p06", "3.9", "p36"], ["6.14", "p56"])
P.conflict("k14", "denial", "Sarin: a legitimate target v. he never spoke of targets", ["1.2", "2.13", "3.15", "4.10"], ["6.27", "6.28"])
P.conflict("k15", "positions conflict", "Vorska: any foreign warship is a target v. it could live with minehunters under the flag of the United Nations", ["1.2", "p10", "p30", "p38"], ["6.25", "p64"])
P.conflict("k16", "wording drift", "minehunters became minesweepers", ["0.11", "f0.16"], ["3.8", "f3.8"], tier=2)
P.conflict("k17", "accounts conflict", "Vandeveer: stocks would not last a month v. are enough for a month", ["0.21", "4.8"], ["3.14", "f3.9"])
P.conflict("k18", "figures differ", "interceptors: a month (as retold) v. nineteen days (Rønn)", ["3.14", "f3.9"], ["4.9", "f4.12"], tier=2)
P.conflict("k19", "figures differ", "ships of Vorska that can sail: not more than six v. nine", ["3.17", "f3.10"], ["4.12", "f4.13"])
P.conflict("k20", "condition dropped", "the heaviest of three variants v. what the paper provides for", ["0.8"], ["3.7"])
P.conflict("k21", "attribution differs", "one in four: one analyst v. experts", ["0.20"], ["2.10"])
P.conflict("k22", "attribution differs", "harbours and hulls: Dolm and Verest, each his own sentence v. both together", ["0.17", "1.13"], ["3.11"])
P.conflict("k23", "hedge lost", "Hathaway may agree to satellites v. Ardenia has agreed", ["0.18"], ["3.12"])
P.conflict("k24", "wording drift", "a tripwire with no wire behind it v. a wire; one diplomat v. diplomats", ["0.6"], ["3.6"], tier=2)
P.conflict("k25", "figures differ", "Vandeveer's chance: one in four v. fifty-fifty", ["0.20", "f0.17", "2.10", "f2.8", "6.32", "f6.16"], ["6.23", "f6.17"], tier=2)
P.conflict("k26", "positions conflict", "Corvane's soldiers: ready once parliament has voted v. the cabinet is not of one mind", ["0.3", "p02", "1.4", "p12"], ["4.16", "p42", "6.17", "p58"])
P.conflict("k27", "accounts conflict", "Ardenia: satellites but not aircraft v. satellite pictures and six tanker aircraft", ["0.18"], ["6.5", "f6.1"], tier=2)
P.conflict("k28", "wording drift", "legitimate v. legal target", ["1.2"], ["2.13"], tier=2)
P.conflict("k29", "wording drift", "nobody has promised 250 soldiers: two wordings of one quotation", ["1.8"], ["2.6"], tier=2)
P.conflict("k30", "wording drift", "Lysse has done the sums: two wordings of one quotation", ["0.4"], ["3.3"], tier=2)
P.conflict("k31", "accounts conflict", "the vote in Corvane: 29 September v. 1 October (put off)", ["e09"], ["e16"], tier=2)
P.no_conflict("Haldmark: for the ships, against the soldiers", ["p04", "p05", "p39", "p40"], "two issues")
P.no_conflict("Corvane offers ships, Kestria none", ["p01", "p07"], "two actors")
P.no_conflict("14 ships on station, 24 in the register for eight", ["f0.2", "f4.6", "f4.5"], "ships on station and ships owned")
P.no_conflict("twelve ships with 1,800 soldiers and 20 ships with 5,000", ["f0.10", "f0.11", "f0.12", "f0.13"], "variants of one paper")
P.no_conflict("up to 14 ships and eleven named", ["f0.1", "f6.10"], "a plan and what has been promised so far")
P.no_conflict("not a month (Vandeveer) and nineteen days (Rønn)", ["0.21", "4.8", "4.9"], "nineteen days is less than a month")
P.no_conflict("58 percent for ships, 34 percent for soldiers", ["f4.16", "f4.17"], "two questions")
P.no_conflict("41 frigates, of which 17 could sail", ["f4.7", "f4.8"], "a whole and its part")
P.no_conflict("within 30 days and a month", ["f0.3", "f1.2", "f2.3", "f3.2"], "the same time")
P.no_conflict("the Tideline: no ships this year, but crews", ["p48", "p49"], "two issues")
P.no_conflict("Pellonia: no soldiers, perhaps a ship", ["p14", "p15"], "two issues")
P.no_conflict("Haldmark lends minehunters, provided parliament gives its consent", ["p04", "p16"], "one offer, told without and with the vote that both reports mention")

P.claim("c01", "Ten to fourteen ships could be at sea within 30 days", "0.2 1.3 2.1 2.2 3.2 4.3", ["pub:meridian"])
P.claim("c02", "Corvane would send two frigates and 400 soldiers", "0.3 0.26 1.4 1.23 2.3 3.4", ["pub:meridian"])
P.claim("c03", "Averland's three frigates sail only with Ardenian backing", "0.1 0.5 1.5 2.4 4.20", ["pub:meridian", "pub:crb"], accept=[1, 2])
P.claim("c04", "Averland refuses to send its frigates", "3.1 3.5", ["pub:fokus"])
P.claim("c05", "Pellonia has promised nobody 250 soldiers", "1.7 1.8 2.5 2.6", ["out:nordwire"])
P.claim("c06", "Pellonia does not exclude sending a ship", "1.9 3.10 3.20", ["out:nordwire"])
P.claim("c07", "Kestria sends neither ships nor soldiers", "0.16 1.15 2.7 6.20", ["pub:meridian", "out:nordwire", "pub:tribune"], accept=[2, 3])
P.claim("c08", "Verest welcomes the plans", "1.12 2.8", ["out:nordwire"])
P.claim("c09", "Verest asks for the air-defence crews first", "1.14 2.9", ["out:nordwire"])
P.claim("c10", "Foreign warships in the Kelder Sea are a legitimate target (Sarin)", "1.1 1.2 2.13 3.15 4.10", ["out:nordwire"], accept=[1, 2, 3])
P.claim("c11", "The chance of a deployment this year is one in four", "0.20 2.10 6.32", ["pub:meridian"], accept=[1, 2])
P.claim("c12", "The interceptors would not last a month", "0.21 4.8", ["pub:meridian"], accept=[1, 2])
P.claim("c13", "Vandeveer: the patrol is a regatta", "0.19 3.13", ["pub:meridian"])
P.claim("c14", "Montresa takes part only with a mandate of the United Nations", "0.25 0.15 3.9", ["pub:meridian"], accept=[1, 2])
P.claim("c15", "Haldmark would send four minehunters", "0.11 0.12 1.10 3.8 4.6", ["pub:meridian", "out:nordwire", "pub:crb"], accept=[2, 3])
P.claim("c16", "Haldmark sends no soldiers ashore", "0.13 1.11 3.8 4.7 6.10", ["pub:meridian", "out:nordwire", "pub:crb"], accept=[2, 3])
P.claim("c17", "24 ships are needed to keep eight at sea", "4.4 5.1", ["pub:crb"])
P.claim("c18", "The paper has a variant of 20 ships and 5,000 soldiers", "0.8 3.7", ["pub:meridian"])
P.claim("c19", "Lysse has done the sums", "0.4 3.3", ["pub:meridian"])
P.claim("c20", "Dolm: our harbours are open", "0.17 3.11", ["pub:meridian"], accept=[1, 2])
P.claim("c21", "Verest: every hull helps", "1.13 3.11", ["out:nordwire"], accept=[1, 2])
P.claim("c22", "Nobody in Harwen wants to be a tripwire with no wire", "0.6 3.6", ["pub:meridian"])
P.claim("c23", "The interceptors last nineteen days at last winter's rate", "4.9", ["pub:crb"])
P.claim("c24", "Roque has not talked to the Meridian since Easter", "4.14", ["pub:crb"])
P.claim("c25", "Averland drops its condition", "6.1 6.2", ["pub:tribune"])
P.claim("c26", "Ardenia will provide satellite pictures and six tankers but no ships", "6.5", ["pub:tribune"], accept=[1])
P.claim("c27", "Vorska has at most six ships ready", "3.17", ["pub:fokus"])
P.claim("c28", "Vorska has nine hulls that can leave harbour", "4.12", ["pub:crb"])
P.claim("c29", "Pellonia offers 120 soldiers", "6.11", ["pub:tribune"])
P.claim("c30", "Eleven ships are as good as named", "6.21", ["pub:tribune"])
P.claim("c31", "Vandeveer: no ships without permission to shoot", "5.4 6.24", ["pub:tideline", "pub:tribune"])
P.claim("c32", "Corvane's ministry drafted a working document", "1.6", ["out:nordwire"])
P.claim("c33", "Ardenia has agreed to give satellites", "3.12", ["pub:fokus"])
P.claim("c34", "Selm can take at most nine ships", "2.11", ["pub:monitor"])
P.claim("c35", "58 percent are for ships and 34 percent for soldiers", "4.19", ["pub:crb"])
P.claim("c36", "The paper pencils in 250 Pellonian soldiers", "0.10", ["pub:meridian"])
P.claim("c37", "The president of Ardenia has made no decision", "1.16", ["out:nordwire"], accept=[1])
P.claim("c38", "Corvane's offer of two frigates stands", "4.15 6.16", ["pub:crb", "pub:tribune"])
P.claim("c39", "Corvane has not settled on the 400 soldiers", "4.16 6.17", ["pub:crb", "pub:tribune"])
P.table("fleet", ["f0.1", "f0.2", "f1.1", "f2.1", "f2.2", "f3.1", "f4.3", "f6.10"])
P.table("lead", ["f0.3", "f1.2", "f2.3", "f3.2"])
P.table("corvane", ["f0.4", "f1.3", "f2.4", "f3.3", "f4.14", "f6.8"])
P.table("corvcrews", ["f0.5", "f1.4", "f2.5", "f3.4", "f4.15", "f6.9"])
P.table("averland", ["f0.6", "f1.5", "f2.6", "f3.5", "f6.12"])
P.table("haldmark", ["f0.16", "f1.7", "f3.8", "f4.9", "f6.3"])
P.table("pellonia", ["f0.15", "f1.6", "f2.7", "f6.5"])
P.table("heavy", ["f0.13", "f3.7"])
P.table("heavyships", ["f0.12", "f3.6"])
P.table("chance", ["f0.17", "f2.8", "f6.16", "f6.17"])
P.table("stocks", ["f0.18", "f3.9", "f4.11", "f4.12"])
P.table("vorfleet", ["f3.10", "f4.13"])
