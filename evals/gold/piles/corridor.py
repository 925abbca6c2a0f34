"""Open pile: talks about a grain corridor between invented states; many actors, conditions, second-hand positions."""
from sheet import Pile

P = Pile("corridor", "talks about a grain corridor: two leaks, a minister on record, retellings, a denial", '''
# Issues of the invented corridor story.

[[issue]]
id = "corridor"
question = "A corridor for grain ships is opened"
terms = ["open a corridor", "grain corridor", "let through ships", "passage of ships", "sign the agreement"]

[[issue]]
id = "naval_escort"
question = "Foreign warships escort the grain ships"
terms = ["escort grain ships", "naval escort", "foreign warships", "send ships", "participation of the navy", "naval presence"]
own_troops = true

[[issue]]
id = "un_inspection"
question = "The United Nations inspect the cargoes"
terms = ["inspection by the United Nations", "UN inspections", "UN inspectors"]

[[issue]]
id = "sanctions_relief"
question = "Sanctions on Draskan fertilizer exporters are eased"
terms = ["easing of the sanctions", "sanctions on fertilizer producers", "exempted from the sanctions"]
''')
P.entities("""
pub:pivden | pivdenpost.info | outlet
pub:meridian | Meridian 24 | outlet
pub:002 | (publisher of 002 not named) | outlet
out:reuters | Reuters | agency
pub:004 | (publisher of 004 not named) | outlet
pub:quay | The Long Quay | outlet
org:dmfa | Ministry of Foreign Affairs of Draska | government | The Ministry of Foreign Affairs of Draska; The Ministry | gov:draska
out:politico | Politico | outlet | the publication
out:ft | Financial Times | outlet | The Financial Times
out:balka | Balka Daily | outlet
out:tirva | Tirva Monitor | outlet | the newspaper Tirva Monitor
anon:three-dipl | three diplomats | anonymous | the interlocutors of the publication; them
anon:one-dipl | one of the diplomats | anonymous
anon:cu-official | a high-ranking official of the Coastal Union | anonymous | an official in the Union's headquarters
anon:belm-official | a Belmarian official | anonymous | the source
anon:briefed | a person briefed on the talks | anonymous
anon:second | a second person | anonymous
anon:close | sources close to the negotiations | anonymous
anon:experts | experts | anonymous
anon:trader | a trader in Port Linden | anonymous
anon:insurers | his insurers | anonymous
doc:draft | a draft document dated September 15 | document | a draft agreement; The document
doc:statement | the statement | document
gov:ardania | Ardania | government | Selmar
gov:draska | Draska | government | Tirva; The presidential office in Tirva
gov:belmar | Belmar | government | Port Linden
gov:corvia | Corvia | government | Corvingen
gov:sundia | Sundia | government
org:cu | Coastal Union | organisation | the Union; The states of the Coastal Union; the Coastal Union's members
grp:cu | the states of the Coastal Union | group | coastal states | org:cu
org:igf | International Grains Forum | organisation | the International Grains Forum
per:velder | Jonas Velder | person | The President of Ardania, Jonas Velder; Velder; Ardania's president; he | gov:ardania
per:malin | Radko Malin | person | its foreign minister, Radko Malin; The Foreign Minister of Draska Radko Malin; Malin; he; the minister | gov:draska
per:haas | Emil Haas | person | Corvian Defence Minister Emil Haas | gov:corvia
per:arendt | Sofia Arendt | person | Prime Minister Sofia Arendt of Belmar | gov:belmar
per:lang | Ture Lang | person | The Sundian navy chief, Admiral Ture Lang | gov:sundia
grp:minister2 | the minister | group | | gov:draska
grp:office | the presidential office | group | the presidential office in Tirva | gov:draska
grp:minister | the minister | group | | per:malin
grp:arpresident2 | Ardania's president | group | | gov:ardania
grp:arpresident | Ardania's president | group | | per:velder
""")

P.doc("000_pivden.txt", "pub:pivden", r'''
#F [[outlet|pivdenpost.info]]

[[u:r01a|[[p:p01|[[c1|The states of the Coastal Union are ready to escort grain ships of Ardania through the Strait of Ombra]]]], [[q1|writes]] [[s1|Politico]] [[q1|with reference to]] [[i1|[[n1|three]] diplomats]].]]

[[u:r02a|[[q2|According to]] [[s2|the interlocutors of the publication]], [[c2|[[e:e01|the first convoy [[h2|could]] set out]] [[d:e01|at the end of October]], [[k2|if Draska does not object]]]].]]

At the same time, [[u:r03a|[[s3|one of the diplomats]] [[q3|admitted that]] [[c3|there is still no agreement on who will pay for the insurance of the ships]].]]

[[s4|Belmar]] [[q4|insists on]] [[p:p02|[[c4|the inspection of cargoes by the United Nations]]]], while [[s5|Corvia]] [[q5|considers]] [[p:p03|[[c5|such checks superfluous]]]].

[[u:r04a|[[s6|A high-ranking official of the Coastal Union]], who spoke on condition of anonymity, [[q6|noted that]] [[p:p04|[[c6|the easing of the sanctions against the fertilizer exporters of Draska “is on the table”, but only [[K:p04|[[k6|after ships have passed safely for [[f1|60 days]]]]]]]]]].]]

#S What preceded

#B [[u:r10a|[[e:e02|[[s7|The President of Ardania, Jonas Velder]], [[q7|proposed]]]] [[d:e02|in June 2025]] [[p:p05|[[c7|to open a corridor for [[f2|30 ships a week]]]]]]. At the same time [[s8|he]] [[q8|stressed that]] [[c8|the corridor must not become a substitute for the return of the port of Lasko]].]]

#B [[u:r11a|[[d:e03|In August]], [[e:e03|[[s9|the newspaper Tirva Monitor]] [[q9|reported that]]]] [[c9|Draska had prepared a list of [[f3|twelve demands]], [[h9|allegedly]] agreed with the army]].]]

#B [[u:r12a|Previously, [[s10|Sundia]] [[q10|stated that]] [[p:p06|[[c10|it did not intend to send its ships]]]].]]
''', '''
1 indirect out:politico>anon:three-dipl sp=out:politico
2 indirect out:politico>anon:three-dipl basis=coref
3 indirect out:politico>anon:one-dipl basis=inherited
4 attitude out:politico>gov:belmar basis=inherited alt=gov:belmar,out:politico>anon:one-dipl>gov:belmar modealt=act,indirect
5 attitude out:politico>gov:corvia basis=inherited alt=gov:corvia,out:politico>anon:one-dipl>gov:corvia
6 mixed out:politico>anon:cu-official basis=inherited alt=anon:cu-official
7 act per:velder
8 indirect per:velder basis=coref
9 indirect out:tirva
10 indirect gov:sundia
''', inferred=("2025-09-01", "2025-09-30", "after August 2025 and before the end of October; retold on 19 September"), figures='''
1 60 60 days att=6
2 30 30 ships att=7 table=ships
3 12 12 demands att=9
''')

P.doc("001_meridian.txt", "pub:meridian", r'''
#F Menu
#F World | Economy | Sea | Video | Weather
#N [[outlet|Meridian 24]]
#T [[c1|Coastal states will escort Ardanian grain ships from October]] [[q1|—]] [[s1|Politico]]
#N [[date|19 September 2025]] 07:30
#N By our newsroom

[[u:r01b|[[s2|Three diplomats]] [[q2|told]] Politico [[q2|that]] [[P:p01|[[c2|the Coastal Union's members agree in principle on naval escorts for Ardania's grain]]]].]]

[[u:r02b|[[c3|[[e:e01|The first ships will leave]] [[d:e01|in late October]]]], [[q3|according to]] [[s3|them]].]]

[[u:r03b|[[c4|“Nobody wants to say who pays for the insurance,”]] [[s4|one of the diplomats]] [[q4|is quoted as saying]].]]

[[u:r04b|[[q5|According to]] [[s5|an official in the Union's headquarters]], [[p:p07|[[c5|sanctions on Draskan fertilizer producers will be eased [[K:p07|[[k5|after [[f1|two months]] of safe passage]]]]]]]].]]

[[s6|Corvian Defence Minister Emil Haas]] [[q6|told]] Meridian 24 [[q6|that]] [[p:p08|[[c6|his country [[h6|could]] contribute [[f2|two frigates]], but that it was too early to speak of dates]]]].

[[s7|Prime Minister Sofia Arendt of Belmar]] [[q7|ruled out]] [[p:p09|[[c7|sending Belmarian ships]]]].

#F Read also:
#F — Wheat futures jump 6 percent in Port Linden
#F — Haas: army needs 12 billion for new helicopters
#F — Strike at Lasko shipyard enters third week
#F — "It smelled of smoke for days": residents after the silo fire
#F Advertising
#F © Meridian 24, 2011–2025. Reproduction only with a link.
''', '''
1 indirect out:politico alt=out:politico>anon:three-dipl
2 indirect out:politico>anon:three-dipl
3 indirect out:politico>anon:three-dipl basis=coref
4 direct out:politico>anon:one-dipl basis=inherited
5 indirect out:politico>anon:cu-official basis=inherited
6 indirect per:haas
7 act per:arendt
''', date="2025-09-19", figures='''
1 2 2 months att=5
2 2 2 frigates att=6
''')

P.doc("002_draft.txt", "pub:002", r'''
[[r1|A draft agreement on the grain corridor provides for the return of Draskan banks to the Clearhouse payment system, but not before the spring.]]
[[m:boil|[[c1|This]] [[q1|is reported by]] [[s1|Financial Times]] [[q1|citing]] [[i1|a draft document dated [[n1|September 15]]]].]]
[[s2|The document]] [[q2|envisages]] [[c2|the passage of [[f1|between 25 and 30 ships]] per week]].
[[q3|According to]] [[s3|a Belmarian official]], [[c3|there is “no deal yet, only paper,” as the wording on inspections is still disputed]].
[[s4|The source]] [[q4|added that]] [[p:p10|[[c4|Port Linden “will not sign” [[K:p10|[[k4|without UN inspectors on board]]]]]]]].
[[s5|Velder himself]] [[q5|said]] after the talks in Corvingen [[q5|that]] [[c5|he had “never been so close to a signature.”]]
[[d:e04|[[d:e05|On September 9 and 11]]]], [[t|[[e:e04|[[e:e05|envoys of Ardania and Draska met in Corvingen]]]] through the mediation of the United Nations]].
[[s6|The presidential office in Tirva]] [[q6|responded by saying that]] [[p:p11|[[c6|Draska is ready to let through ships under the flag of third countries]]]].
Public statements about [[p:p12|[[p:p13|[[c7|the readiness to provide escort ships]]]]]] [[q7|have been made by]] [[s7|Corvia and Sundia]]. [[s8|Belmar]] [[q8|opposes]] [[p:p14|[[c8|the participation of its navy]]]], [[q9|as noted by]] [[s9|the Financial Times]].
'''.replace("[[s8|Belmar]] [[q8|opposes]] [[p:p14|[[c8|the participation of its navy]]]], [[q9|as", "[[c9|[[s8|Belmar]] [[q8|opposes]] [[p:p14|[[c8|the participation of its navy]]]]]], [[q9|as"), '''
1 document out:ft>doc:draft sp=out:ft
2 act out:ft>doc:draft basis=coref modealt=indirect
3 mixed out:ft>anon:belm-official basis=inherited
4 mixed out:ft>anon:belm-official basis=coref
5 mixed per:velder alt=out:ft>per:velder
6 indirect gov:draska alt=out:ft>gov:draska
7 act gov:corvia also=gov:sundia alt=out:ft>gov:corvia,out:ft>gov:sundia
8 act out:ft>gov:belmar nest=9 modealt=attitude
9 indirect out:ft
''', inferred=("2025-09-15", "2025-09-30", "after the draft of 15 September"), figures='''
1 25 30 ships att=2 table=ships
''')

P.doc("003_wire.txt", "out:reuters", r'''
#T [[s8|Draska]] [[q8|rejects]] [[c8|foreign warships in grain strait]]
#N [[date|September 18, 2025]] 4:47 PM UTC
#N By Anselm Roy

SELMAR, Sept 18 ([[outlet|Reuters]]) - [[p:p15|[[c1|Draska will not accept foreign warships in the Strait of Ombra]]]], [[s1|its foreign minister, Radko Malin]], [[q1|said]] on Thursday, hours after [[s2|Ardania's president]] [[q2|called for]] [[p:p16|[[c2|an international escort for grain ships]]]].

[[x3|[[c3|“The strait is not a parade ground,”]]]] [[s3|Malin]] [[q3|told reporters]] in Tirva. [[c3|“Whoever wants grain can have it. Whoever sends frigates will get an answer.”]]

[[s4|He]] [[q4|said]] [[p:p17|[[c4|Draska would agree to inspections by the United Nations [[K:p17|[[k4|only if its own fertilizer exports were freed from sanctions]]]]]]]].

[[c5|[[f1|More than 4 million tonnes]] of wheat and barley are stuck in Ardanian silos]], [[q5|according to]] [[s5|the International Grains Forum]].

[[s6|A person briefed on the talks]] [[q6|said]] [[c6|the sides were still [[f2|$40 million]] apart on insurance]]. [[s7|A second person]] [[q7|put]] [[c7|the gap at [[f3|$55 million]]]].

[[t|Petra Lindqvist, the Coastal Union's trade commissioner, declined to comment.]]

#F (Reporting by Anselm Roy in Tirva and Dora Keel in Selmar; Editing by Philip Marr)
''', '''
1 indirect per:malin
2 act per:velder modealt=indirect
3 direct per:malin
4 indirect per:malin basis=coref
5 indirect org:igf
6 indirect anon:briefed
7 indirect anon:second
8 T2 act gov:draska
''', date="2025-09-18", wire=True, figures='''
1 4000000 - tonnes att=5 table=grain
2 40000000 40000000 USD att=6 table=gap
3 55000000 55000000 USD att=7 table=gap
''')

P.doc("004_retold.txt", "pub:004", r'''
[[c1|[[s2|The Foreign Minister of Draska Radko Malin]] [[q2|stated that]] [[p:p18|[[c2|his country will not tolerate foreign warships in the Strait of Ombra]]]]]], [[q1|reports]] [[m:quote|[[s1|"Reuters"]]]], [[q1|quoted by]] Balka Daily.
[[q3|According to]] [[s3|the minister]], [[p:p19|[[c3|UN inspections are possible [[K:p19|[[k3|if the fertilizer exports of Draska are exempted from the sanctions]]]]]]]].
[[s4|Experts]] [[q4|estimate that]] [[c4|[[f1|about 5 million tons]] of grain are blocked in the silos of Ardania]].
[[s5|Sources close to the negotiations]] [[q5|say that]] [[c5|the parties are divided by [[f2|40-55 million dollars]] in insurance costs]].
#S Chronology
#B [[u:r10b|[[d:e02|In June 2025]], [[e:e02|[[s6|the President of Ardania, Jonas Velder]], [[q6|suggested]]]] [[P:p05|[[c6|opening a corridor for [[f3|30 vessels per week]]]]]]. However, [[s7|he]] [[q7|emphasized that]] [[c7|the corridor should not replace the return of the port of Lasko]].]]
#B [[u:r11b|[[d:e03|In August]] [[e:e03|[[s8|the Tirva Monitor]] [[q8|wrote that]]]] [[c8|Draska had drawn up a list of [[f4|12 demands]] coordinated with the army]].]]
#B [[u:r12b|[[s9|Sundia]], in turn, [[q9|said that]] [[P:p06|[[c9|it was not going to send its ships]]]].]]
''', '''
1 indirect out:balka>out:reuters sp=out:reuters modealt=document
2 indirect out:balka>out:reuters>per:malin nest=1
3 indirect out:balka>out:reuters>per:malin basis=coref
4 indirect out:balka>out:reuters>anon:experts basis=inherited
5 indirect out:balka>out:reuters>anon:close basis=inherited
6 act per:velder
7 indirect per:velder basis=coref
8 indirect out:tirva
9 indirect gov:sundia
''', inferred=("2025-09-18", "2025-10-31", "retells the Reuters report of 18 September 2025"), figures='''
1 5000000 5000000 tons approx att=4 table=grain
2 40000000 55000000 USD att=5 table=gap
3 30 30 vessels att=6 table=ships
4 12 12 demands att=8
''')

P.doc("005_quay.txt", "pub:quay", r'''
#N [[outlet|The Long Quay]] - notes on ships and money
#T A corridor made of paper
#N [[date|September 22, 2025]]

[[t|Corridors are promises with a tide table, and I have seen a few of them silt up.]]

[[q1|If one believes]] [[s1|Politico]], [[c1|frigates will be in the strait before the winter]]. [[s2|A trader in Port Linden]] who has chartered ships through the Ombra for [[f1|two decades]] [[q2|told]] me [[q2|that]] [[c2|[[s3|his insurers]] [[q3|had heard]] from Corvingen [[q3|that]] [[c3|the escort was “a done deal”]]]].

[[e:e06|[[s4|The Sundian navy chief, Admiral Ture Lang]], [[q4|denied]]]] [[d:e06|last month]] [[q4|that]] [[p:p20|[[c4|any of his ships was earmarked for the strait]]]].

[[s5|Ardania]] [[q5|threatens]] [[c5|to send the harvest by rail [[k5|if [[e:e07|no agreement is signed]] by [[d:e07|15 November]]]]]].

[[s6|The Financial Times]] [[q6|speaks of]] [[c6|[[f2|25 to 30 ships]] a week]]. [[t|Velder asked for thirty. That, at least, is a gap one can measure.]]

#F Leave a comment (7)
''', '''
1 T2 indirect out:politico h=1
2 mixed anon:trader
3 T2 mixed anon:trader>anon:insurers nest=2
4 indirect per:lang modealt=act
5 act gov:ardania
6 indirect out:ft basis=explicit
''', date="2025-09-22", figures='''
1 2 2 decades att=2 T2
2 25 30 ships att=6 table=ships
''')

P.doc("006_statement.txt", "org:dmfa", r'''
#N [[outlet|Ministry of Foreign Affairs of Draska]]
#N Tirva, [[date|20 September 2025]]
#T Comment of the Information Department in connection with publications in foreign media

[[s1|The Ministry of Foreign Affairs of Draska]] [[q1|denies]] [[p:p21|[[c1|reports that the presidential office has agreed to the passage of ships under third-country flags]]]].

[[s2|The Ministry]] [[q2|recalls that]] [[c2|[[e:e08|the position of Draska was set out by Minister Malin]] [[d:e08|on 18 September]]]].

[[p:p22|[[c3|“Any foreign naval presence in the Strait of Ombra is a hostile act and will be treated as such,”]]]] [[s3|the statement]] [[q3|reads]].

#F Reproduction permitted with reference to the source.
''', '''
1 act - sp=org:dmfa alt=org:dmfa
2 indirect - sp=org:dmfa alt=org:dmfa
3 direct doc:statement alt=org:dmfa>doc:statement,org:dmfa
''', date="2025-09-20")

P.event("e01", "The first convoy sets out", "2025-10-21", "2025-10-31", tier=2, status="planned", accept_ranges=[["2025-10-01", "2025-10-31"], ["2025-10-25", "2025-10-31"], ["2025-10-20", "2025-10-31"]], basis="'at the end of October' from September 2025")
P.event("e02", "Velder proposes a corridor", "2025-06-01", "2025-06-30", basis="'in June 2025'")
P.event("e03", "Tirva Monitor on the twelve demands", "2025-08-01", "2025-08-31", basis="'In August', after June 2025 and before the reports of September")
P.event("e04", "Envoys meet in Corvingen (first)", "2025-09-09", "2025-09-09", basis="'On September 9 and 11'; year from the pile")
P.event("e05", "Envoys meet in Corvingen (second)", "2025-09-11", "2025-09-11", basis="'On September 9 and 11'; year from the pile")
P.event("e06", "Lang denies that ships are earmarked", "2025-08-01", "2025-08-31", basis="'last month' from 22 September 2025")
P.event("e07", "Ardania's deadline for an agreement", "2025-11-15", "2025-11-15", status="planned", accept_ranges=[[None, "2025-11-15"]], basis="'by 15 November', report of 22 September 2025")
P.event("e08", "Malin sets out the position", "2025-09-18", "2025-09-18", basis="'on 18 September', report of 20 September 2025")
for id in ("r01", "r02", "r03", "r04"): P.reuse(id, "parallel_retelling_same_origin", "unknown (siblings)", tier=2 if id in ("r01", "r03") else 1)
for id in ("r10", "r11", "r12"): P.reuse(id, "same_passage_retranslated", "unknown (siblings)")
P.lineage([0, 1], "out:politico", "two re-tellings of one Politico report", ["r02", "r04"])
P.lineage([0, 4], None, "one background block in two renderings", ["r10", "r11", "r12"])
P.lineage([3, 4], "out:reuters", "004 retells the wire", [])
for a, b in ((0, 3), (2, 6), (2, 3), (5, 6)): P.unrelated(a, b, "no shared passage")
P.story("S1", range(7), "talks about a grain corridor through the Strait of Ombra")
SEP = ("2025-09-01", "2025-09-30")
P.pos("p01", "org:cu", "naval_escort", "for", *SEP, att="0.1", speaker="grp:cu", accept=["for_if"])
P.pos("p02", "gov:belmar", "un_inspection", "for", *SEP, att="0.4")
P.pos("p03", "gov:corvia", "un_inspection", "against", *SEP, att="0.5")
P.pos("p04", "org:cu", "sanctions_relief", "for_if", *SEP, att="0.6", speaker="anon:cu-official", accept=["open"])
P.pos("p05", "gov:ardania", "corridor", "for", "2025-06-01", "2025-06-30", att="0.7", speaker="per:velder")
P.pos("p06", "gov:sundia", "naval_escort", "against", None, "2025-10-31", att="0.10")
P.pos("p07", "org:cu", "sanctions_relief", "for_if", "2025-09-19", "2025-09-19", att="1.5", speaker="anon:cu-official", accept=["for"])
P.pos("p08", "gov:corvia", "naval_escort", "open", "2025-09-19", "2025-09-19", att="1.6", speaker="per:haas", accept=["for_if"])
P.pos("p09", "gov:belmar", "naval_escort", "against", "2025-09-19", "2025-09-19", att="1.7", speaker="per:arendt")
P.pos("p10", "gov:belmar", "corridor", "for_if", "2025-09-15", "2025-09-30", att="2.4", speaker="anon:belm-official", accept=["against"])
P.pos("p23", "gov:belmar", "un_inspection", "for", "2025-09-15", "2025-09-30", att="2.4", tier=2, speaker="anon:belm-official", accept=["for_if"])
P.rows["positions"][-1]["evidence"] = P._all("p:p10")
P.pos("p11", "gov:draska", "corridor", "for", "2025-09-15", "2025-09-30", att="2.6", accept=["for_if"])
P.pos("p12", "gov:corvia", "naval_escort", "for", "2025-09-15", "2025-09-30", att="2.7")
P.pos("p13", "gov:sundia", "naval_escort", "for", "2025-09-15", "2025-09-30", att="2.7")
P.pos("p14", "gov:belmar", "naval_escort", "against", "2025-09-15", "2025-09-30", att="2.8")
P.pos("p15", "gov:draska", "naval_escort", "against", "2025-09-18", "2025-09-18", att="3.1", speaker="per:malin")
P.pos("p16", "gov:ardania", "naval_escort", "for", "2025-09-18", "2025-09-18", att="3.2", speaker="per:velder")
P.pos("p17", "gov:draska", "un_inspection", "for_if", "2025-09-18", "2025-09-18", att="3.4", speaker="per:malin")
P.pos("p18", "gov:draska", "naval_escort", "against", "2025-09-18", "2025-10-31", att="4.2", speaker="per:malin")
P.pos("p19", "gov:draska", "un_inspection", "for_if", "2025-09-18", "2025-10-31", att="4.3", speaker="per:malin")
P.pos("p20", "gov:sundia", "naval_escort", "against", "2025-08-01", "2025-08-31", att="5.4", tier=2, speaker="per:lang", accept=["expects_not"])
P.pos("p21", "gov:draska", "corridor", "against", "2025-09-20", "2025-09-20", att="6.1", tier=2, speaker="org:dmfa", accept=["open"])
P.pos("p22", "gov:draska", "naval_escort", "against", "2025-09-20", "2025-09-20", att="6.3", speaker="doc:statement")
P.pos("p24", "gov:draska", "sanctions_relief", "for", "2025-09-18", "2025-09-18", att="3.4", tier=2, speaker="per:malin", accept=["for_if"])
P.rows["positions"][-1]["evidence"] = P._all("p:p17")
P.pos("p25", "gov:draska", "sanctions_relief", "for", "2025-09-18", "2025-10-31", att="4.3", tier=2, speaker="per:malin", accept=["for_if"])
P.rows["positions"][-1]["evidence"] = P._all("p:p19")
P.conflict("k01", "positions conflict", "Sundia: will not send ships v. publicly ready", ["p06", "0.10", "4.9", "p20", "5.4"], ["p13", "2.7"])
P.conflict("k02", "denial", "Tirva's office lets third-country ships pass v. the ministry denies it", ["2.6", "p11"], ["6.1", "p21"])
P.conflict("k03", "accounts conflict", "no deal yet, only paper v. never so close to a signature", ["2.3", "2.4"], ["2.5"])
P.conflict("k04", "figures differ", "grain stuck: more than 4 (Grains Forum) v. about 5 million (experts)", ["f3.1", "3.5"], ["f4.1", "4.4"], tier=2)
P.conflict("k05", "figures differ", "insurance: 40 v. 55 million", ["f3.2", "3.6"], ["f3.3", "3.7"], tier=2)
P.conflict("k06", "hedge lost", "the convoy could set out if v. will leave", ["0.2"], ["1.3"], tier=2)
P.conflict("k07", "hedge lost", "demands allegedly agreed with the army v. coordinated with it", ["0.9"], ["4.8"], tier=2)
P.conflict("k08", "attribution differs", "who counts the grain: the Grains Forum v. experts", ["3.5"], ["4.4"], tier=2)
P.conflict("k09", "positions conflict", "Corvia: too early v. publicly ready", ["p08", "1.6"], ["p12", "2.7"], tier=2)
P.conflict("k10", "positions conflict", "UN inspections: Belmar insists v. Corvia superfluous", ["p02", "0.4"], ["p03", "0.5"], tier=2)
P.no_conflict("Belmar against its own ships, twice", ["p09", "p14"], "same direction")
P.no_conflict("60 days v. two months", ["f0.1", "f1.1"], "the same time")
P.no_conflict("Malin will not accept v. not tolerate", ["p15", "p18"], "same")
P.claim("c01", "The coastal states agree on escorts", "0.1 1.1 1.2", ["out:politico"])
P.claim("c02", "The first convoy leaves at the end of October", "0.2 1.3", ["out:politico"])
P.claim("c03", "Nobody agrees on who pays for the insurance", "0.3 1.4", ["out:politico"])
P.claim("c04", "Sanctions are eased after two months of safe passage", "0.6 1.5", ["out:politico"])
P.claim("c05", "Velder: a corridor for 30 ships a week", "0.7 4.6", ["background-block-000-004"])
P.claim("c06", "Velder: the corridor does not replace the return of Lasko", "0.8 4.7", ["background-block-000-004"])
P.claim("c07", "Draska has twelve demands (Tirva Monitor)", "0.9 4.8", ["out:tirva"])
P.claim("c08", "Sundia does not send ships", "0.10 4.9", ["background-block-000-004"])
P.claim("c09", "Draska accepts no foreign warships (Malin)", "3.1 4.1 4.2", ["out:reuters"])
P.claim("c10", "UN inspections if fertilizer is freed from sanctions", "3.4 4.3", ["out:reuters"])
P.claim("c11", "25 to 30 ships a week", "2.2 5.6", ["out:ft"])
P.claim("c12", "The draft: banks return, not before the spring", "2.1", ["out:ft"])
P.claim("c13", "Draska lets ships under third-country flags pass", "2.6", ["pub:002"], accept=[1])
P.claim("c14", "Belmar opposes the participation of its navy", "2.8 2.9", ["out:ft"])
P.claim("c15", "Haas: two frigates, too early for dates", "1.6", ["pub:meridian"])
P.claim("c16", "Any foreign naval presence is a hostile act", "6.3", ["org:dmfa"])
P.table("ships", ["f0.2", "f2.1", "f5.2"])
P.table("gap", ["f3.2", "f3.3", "f4.2"])
P.table("grain", ["f3.1", "f4.1"])
P.must_not("quotation marks round a name are no quotation", id="quote", check="no_quote")
