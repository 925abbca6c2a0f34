"""Open pile: a dam fails in an invented country; counts change, a warning letter is denied."""
from sheet import Pile

P = Pile("dam", "a dam failure: changing counts, a letter and its denial, help refused and accepted", '''
# Issues of the invented dam story.

[[issue]]
id = "foreign_help"
question = "Kharvania accepts foreign rescuers"
terms = ["foreign help", "assistance from abroad", "offer of divers and helicopters", "accept the helicopters"]

[[issue]]
id = "rebuild"
question = "The Sorvan dam is rebuilt"
terms = ["rebuild the dam", "the dam is rebuilt", "reconstruction of the dam"]
against_terms = ["tear down what is left of the dam"]

[[issue]]
id = "resign"
question = "The governor resigns"
terms = ["resign", "step down", "resignation of the governor"]
against_terms = ["stay in office"]
''')
P.entities("""
out:ap | The Associated Press | agency | AP; Associated Press
pub:nord | nordpress24.com | outlet
org:moes | Ministry of Emergency Situations, Republic of Kharvania | government | the Ministry of Emergency Situations of Kharvania; the Emergencies Ministry; the ministry; The Ministry | gov:kharvania
pub:kanal | Kanal Ost | outlet
out:herald | Dravisk Herald | outlet | the Herald; the newspaper Dravisk Herald; the publication
pub:concrete | Concrete Thoughts | outlet | the blog Concrete Thoughts
pub:aktual | aktualno.example | outlet
out:afp | AFP | agency | the agency
anon:officials | officials in eastern Kharvania | anonymous
anon:rescuers | rescuers | anonymous
anon:divers | two divers who took part in the search | anonymous
anon:rescuer | a rescue worker who does not want to be named | anonymous | rescuers
anon:reporter | our reporter at the school in Upper Kesh | anonymous
anon:experts | experts | anonymous
doc:letter | a letter seen by the Dravisk Herald | document | the letter; Hartan's letter
gov:kharvania | Kharvania | government | the Government
gov:ilmara | Ilmara | government
org:ilmfm | Ilmara's foreign ministry | government | | gov:ilmara
per:revik | Anton Revik | person | Gov. Anton Revik; Governor Anton Revik; Revik; he | gov:oltraregion
gov:oltraregion | the regional authorities | government
per:pelin | Zora Pelin | person
per:hartan | Milos Hartan | person | engineer Milos Hartan; Hartan; he; The engineer
per:astal | Gregor Astal | person | Prime Minister Gregor Astal; Prime Minister Astal; the prime minister of the country; Astal | gov:kharvania
per:spokeswoman | his spokeswoman | person | Astal's spokeswoman | gov:kharvania
per:corvan | Lidia Corvan | person | Minister Lidia Corvan | gov:kharvania
per:kest | Ljuba Kest | person | Mayor Ljuba Kest; the mayor of the settlement; She
grp:pm | the prime minister of the country | group | | per:astal
grp:pm2 | the prime minister of the country | group | | gov:kharvania
grp:mayor | the mayor of the settlement | group | | per:kest
org:oltra | Oltra Hydro | company | the company Oltra Hydro; the company; the water company
org:hospital | the regional hospital | organisation
org:police | the police | organisation
org:worldbank | World Bank | organisation | the World Bank
org:watch | Oltra Watch | organisation | Green activists from the Oltra Watch group
""")

P.doc("000_ap.txt", "out:ap", r'''
#T Dam collapse in Kharvania kills at least nine, dozens missing
#N By MIRA SOLANO and TEO BRANDT
#N [[outlet|The Associated Press]]
#N Published [[date|June 4, 2025]]

DRAVISK, Kharvania (AP) — [[c1|[[f1|At least nine people]] were killed and [[f2|dozens]] were missing after [[e:e01|a dam on the Oltra River gave way]] [[d:e01|early Tuesday]]]], [[s1|officials in eastern Kharvania]] [[q1|said]].

[[s2|Gov. Anton Revik]] [[q2|said]] [[c2|the water swept away [[f3|about 300 houses]] in Upper Kesh, a settlement [[f4|4 kilometers]] downstream]].

[[x3|[[c3|“It was like a train coming through the bedroom,”]]]] [[s3|[[a4|Zora Pelin, 61]]]], [[q3|told]] The Associated Press in the school gymnasium where she spent the night. [[c3|[[c4|“I have my cat and my slippers.”]]]]

[[s5|Milos Hartan, a retired engineer who inspected the structure for the state water company]], [[q5|said]] in an interview [[q5|that]] [[c5|[[e:e02|he warned his superiors]] [[d:e02|in March]] of cracks in the spillway]].

[[c6|“They thanked me and did nothing,”]] [[s6|he]] [[q6|said]].

[[s7|The company, Oltra Hydro]], [[q7|said]] [[c7|it “does not comment on individual employees.”]]

[[s8|[[a9|Prime Minister Gregor Astal]]]] [[q8|turned down]] [[p:p01|[[c8|an offer of divers and helicopters from neighboring Ilmara]]]], [[q9|saying]] [[c9|the country had enough of both]].

#F Solano reported from Dravisk, Brandt from the capital.
''', '''
1 indirect anon:officials
2 indirect per:revik
3 direct per:pelin
4 T2 direct per:pelin basis=coref
5 indirect per:hartan
6 direct per:hartan basis=coref
7 mixed org:oltra
8 act per:astal
9 indirect per:astal basis=coref
''', date="2025-06-04", wire=True, figures='''
1 9 - people att=1 table=dead
2 24 99 people approx att=1 table=missing T2 accept=24..-
3 300 300 houses approx att=2
4 4 4 kilometers att=2
''')

P.doc("001_nordpress.txt", "pub:nord", r'''
#F [[outlet|nordpress24.com]]

[[r1|The number of victims of the breakthrough of the Sorvan dam in Kharvania has grown to [[f1|12 people]].]] [[c1|This]] [[q1|was reported by]] [[s1|AFP]] [[q1|with reference to]] [[i1|the Ministry of Emergency Situations of Kharvania]].

[[q2|According to]] [[s2|the agency]], [[c2|[[f2|from 40 to 60 people]] are listed as missing]].

[[s3|Rescuers]] [[q3|say that]] [[c3|the search in the lower part of Upper Kesh is hindered by mud [[f3|up to three meters]] deep]].

[[s4|Governor Anton Revik]] [[q4|announced that]] [[p:p02|[[c4|he was ready to resign [[K:p02|[[k4|if the investigation proves the guilt of the regional authorities]]]]]]]].

In turn, [[s5|the prime minister of the country]] [[q5|refused]] [[p:p03|[[c5|foreign help]]]].

#S What is known about the dam

#B [[u:r01a|The Sorvan dam [[e:e03|was put into operation]] [[d:e03|in 1974]]. [[c7|[[d:e02|In March]], [[e:e02|[[s6|engineer Milos Hartan]] [[q6|pointed out]] in a letter to his management]] [[q6|that]] [[c6|cracks had appeared in the spillway]]]], [[s7|the newspaper Dravisk Herald]] [[q7|wrote]].]]

#B [[u:r02a|[[s8|The company Oltra Hydro]] [[q8|denied]] [[c8|that it had received such a letter]].]]
''', '''
1 document out:afp>org:moes sp=out:afp
2 indirect out:afp basis=coref alt=out:afp>org:moes
3 indirect out:afp>anon:rescuers basis=inherited alt=anon:rescuers
4 indirect out:afp>per:revik basis=inherited alt=per:revik
5 act out:afp>per:astal basis=inherited alt=per:astal
6 indirect out:herald>per:hartan nest=7 alt=out:herald>doc:letter>per:hartan
7 indirect out:herald alt=out:herald>doc:letter,out:herald>per:hartan
8 act org:oltra
''', inferred=("2025-06-03", "2025-06-05", "after the failure of 3 June; the count stands between those of 4 and 5 June"), figures='''
1 12 12 people att=1 table=dead
2 40 60 people att=2 table=missing
3 - 3 meters att=3
''')

P.doc("002_ministry.txt", "org:moes", r'''
#N [[outlet|Ministry of Emergency Situations, Republic of Kharvania]]
#T OPERATIONAL SUMMARY No. 4
#N Dravisk, [[date|4 June 2025]], 18:00

[[t|As of 18:00 the death of [[f1|nine persons]] has been confirmed. [[f2|38 persons]] are considered missing. [[f3|1,140 residents]] of the lower districts have been evacuated.]]

[[s1|The Ministry]] [[q1|stresses that]] [[c1|the figures published by foreign news agencies have not been confirmed]].

[[c2|“We are counting people, not rumours,”]] [[s2|Minister Lidia Corvan]] [[q2|declared]] [[d:e04|this afternoon]].

[[s3|The Ministry]] [[q3|is considering]] [[p:p04|[[c3|offers of assistance from abroad]]]].

[[t|Residents are asked not to approach the river.]]

#F Hotline: 112 (free of charge, around the clock)
'''.replace("[[d:e04|this afternoon]]", "this afternoon"), '''
1 indirect - sp=org:moes alt=org:moes
2 direct per:corvan
3 attitude - sp=org:moes alt=org:moes
''', date="2025-06-04", figures='''
1 9 9 persons table=dead
2 38 38 persons table=missing
3 1140 1140 residents
''')

P.doc("003_kanal.txt", "pub:kanal", r'''
#F Skip to content
#F [[outlet|Kanal Ost]]
#F NEWS  SPORT  CULTURE  WEATHER  PODCASTS  MY KANAL
#F Cookie settings
#T Dam disaster: toll climbs to 17, governor points at ministry
#N [[date|5 June 2025]] | 08:12 | Updated 09:30
#F Share  Save  Print

[[c1|[[f1|Seventeen people]] are now known to have died in the Sorvan dam disaster]], [[s1|the regional hospital]] [[q1|confirmed to]] Kanal Ost this morning.

[[s2|Governor Anton Revik]] [[q2|accused]] [[c2|the Emergencies Ministry of having ignored [[e:e04|a warning from the water company]] [[d:e04|two weeks before the collapse]]]]. [[c3|‘They had it on their desks,’]] [[s3|he]] [[q3|said]].

[[s4|The ministry]] [[q4|dismissed]] [[x4|[[c4|the accusation]] as ‘theatre’]].

[[s5|Revik]] [[q5|made clear that]] [[p:p05|[[c5|he would not step down]]]].

[[q6|According to]] [[s6|a letter seen by the Dravisk Herald]], [[c6|[[e:e02|[[s7|the engineer Milos Hartan]] [[q7|wrote]]]] [[d:e02|on 11 March]] [[q7|that]] [[c7|the spillway was ‘cracked along its whole length’]]]].

[[s8|[[n1|Two]] divers who took part in the search]] [[q8|told]] Kanal Ost [[q8|that]] [[c8|they could see nothing in the reservoir]].

[[s9|Ilmara's foreign ministry]] [[q9|said]] [[p:p06|[[c9|its helicopters [[h9|could]] be in Dravisk within [[f2|three hours]] [[K:p06|[[k9|if Kharvania asked for them]]]]]]]].

#F More on this topic
#F Which dams are in danger? Our map shows 61 of them
#F ‘My house was gone in four minutes’: a survivor speaks
#F Ten tips for storing drinking water
#F Most read
#F Minister: schools stay closed until 12 June
#F Three arrested over cable theft in Dravisk
#F About us | Contact | Data protection
''', '''
1 indirect org:hospital
2 act per:revik
3 direct per:revik basis=coref
4 act org:moes modealt=mixed
5 indirect per:revik
6 mixed out:herald>doc:letter modealt=indirect
7 mixed out:herald>doc:letter>per:hartan nest=6 alt=out:herald>per:hartan
8 indirect anon:divers
9 indirect org:ilmfm
''', date="2025-06-05", figures='''
1 17 17 people att=1 table=dead
2 - 3 hours att=9 accept=3..3
''')

P.doc("004_herald-live.txt", "out:herald", r'''
#N [[outlet|Dravisk Herald]]
#T LIVE | The flood in Upper Kesh
#N [[date|Thursday 5 June 2025]]

#N 12:10
[[s1|AFP]] [[q1|says]] [[c1|[[f1|19 people]] are dead]]. [[t|We have not been able to confirm this.]]

#N 11:30
[[p:p07|[[c2|Prime Minister Gregor Astal now accepts the Ilmaran helicopters, [[K:p07|[[k2|provided that they use the Dravisk airfield only]]]]]]]], [[s2|his spokeswoman]] [[q2|says]].

#N 10:02
[[c3|“Nobody here has heard from the minister,”]] [[s3|Mayor Ljuba Kest]] [[q3|tells]] the Herald. [[s4|She]] [[q4|puts]] [[c4|the number of missing in her town at [[f2|52]]]].

#N 09:15
[[s5|The police]] [[q5|deny]] [[c5|rumours on social networks that a second dam has burst]].

#N 07:40
[[s6|Our reporter at the school in Upper Kesh]] [[q6|says]] [[c6|buses are leaving every [[f3|20 minutes]]]].

#F Sign up for the Herald's morning letter
''', '''
1 indirect out:afp
2 indirect per:spokeswoman
3 direct per:kest
4 indirect per:kest basis=coref
5 act org:police
6 T2 indirect anon:reporter
''', date="2025-06-05", figures='''
1 19 19 people att=1 table=dead
2 52 52 people att=4 table=missing accept=52..52
3 20 20 minutes att=6 T2
''')

P.doc("005_concrete.md", "pub:concrete", r'''
#T # The arithmetic of mud

#N *[[outlet|Concrete Thoughts]], [[date|June 6, 2025]]*

Officially, [[f1|seventeen]]. [[s1|A rescue worker who does not want to be named]] [[q1|told]] me [[q1|that]] [[c1|[[f2|hundreds of people]] lie under the mud]].

[[q2|According to]] [[s2|the Herald]], [[c2|Hartan's letter speaks of a spillway “cracked along its whole length”]]. [[s3|Oltra Hydro]] [[q3|insists that]] [[c3|no letter ever arrived]]. [[t|Letters do get lost, the unwelcome ones above all.]]

[[e:e05|[[s4|The World Bank]] [[q4|warned]]]] [[d:e05|in 2019]] [[q4|that]] [[c4|every third dam in the country was past its design life]].

[[s5|Prime Minister Astal]] [[q5|has promised]] [[p:p08|[[c5|to rebuild the dam within [[f3|three years]]]]]]. [[s6|Green activists from the Oltra Watch group]] [[q6|demand that]] [[p:p09|[[c6|it never be rebuilt]]]].

[[t|I have walked across that wall as a child. I would not do it again.]]

#F [Older posts](archive.html) · [About me](about.html)
''', '''
1 indirect anon:rescuer
2 mixed out:herald>doc:letter sp=out:herald alt=out:herald,out:herald>per:hartan
3 indirect org:oltra
4 act org:worldbank modealt=indirect
5 act per:astal
6 act org:watch modealt=attitude,indirect
''', date="2025-06-06", figures='''
1 17 17 people table=dead accept=17..17 T2
2 100 999 people approx att=1 T2
3 3 3 years att=5 accept=-..3
''')

P.doc("006_aktualno.txt", "pub:aktual", r'''
#F [[date|Sunday, 8 June 2025]]   22:14   USD 41.20   EUR 44.95   +24°C
#F [[outlet|aktualno.example]]

[[c1|Experts had warned about cracks in the Sorvan dam long before the tragedy]], [[q1|writes]] [[s1|Dravisk Herald]].

[[q2|According to]] [[s2|the publication]], [[c2|the letter spoke of a spillway that was cracked along its entire length]].

[[s3|The mayor of the settlement]] [[q3|told]] journalists [[q3|that]] [[c3|[[f1|more than 50 people]] are missing]].

[[q4|As]] [[s4|the blog Concrete Thoughts]] [[q4|claims with reference to]] [[i4|rescuers]], [[c4|[[f2|hundreds of people]] remain under the mud]].

#S Background

#B [[u:r01b|We will remind, the Sorvan dam [[e:e03|was commissioned]] [[d:e03|in 1974]]. [[c6|[[d:e02|In March]], [[e:e02|[[s5|engineer Milos Hartan]] [[q5|indicated]] in a letter to the management]] [[q5|that]] [[c5|cracks had appeared in the spillway]]]], [[q6|according to]] [[s6|the Dravisk Herald]].]]

#B [[u:r02b|[[s7|Oltra Hydro]] [[q7|denied]] [[c7|receiving such a letter]].]]
''', '''
1 indirect out:herald alt=out:herald>anon:experts
2 indirect out:herald basis=coref alt=out:herald>doc:letter
3 indirect out:herald>per:kest basis=inherited alt=per:kest
4 indirect pub:concrete>anon:rescuer sp=pub:concrete
5 indirect out:herald>per:hartan nest=6 alt=out:herald>doc:letter>per:hartan
6 indirect out:herald alt=out:herald>per:hartan,out:herald>doc:letter
7 act org:oltra
''', date="2025-06-08", page=True, figures='''
1 50 - people att=3 table=missing
2 100 999 people approx att=4 T2
''')

P.event("e01", "The Sorvan dam fails", "2025-06-03", "2025-06-03", basis="'early Tuesday' from Wednesday, 4 June 2025")
P.event("e02", "Hartan writes to his management", "2025-03-11", "2025-03-11", accept_ranges=[["2025-03-01", "2025-03-31"]], basis="'on 11 March', 'in March': last before June 2025")
P.event("e03", "The dam goes into operation", "1974-01-01", "1974-12-31", basis="'in 1974'")
P.event("e04", "A warning of the water company", "2025-05-20", "2025-05-20", tier=2, basis="'two weeks before the collapse' of 3 June 2025")
P.event("e05", "The World Bank warns of old dams", "2019-01-01", "2019-12-31", basis="'in 2019'")
P.reuse("r01", "same_passage_retranslated", "unknown (siblings)")
P.reuse("r02", "same_passage_retranslated", "unknown (siblings)")
P.lineage([1, 6], None, "one background block in two renderings", ["r01", "r02"])
P.lineage([3, 4, 5, 6], "out:herald", "the Herald's reporting, retold", [])
for a, b in ((0, 2), (2, 6), (2, 5)): P.unrelated(a, b, "no shared passage")
P.story("S1", range(7), "the failure of the Sorvan dam")
P.pos("p01", "gov:kharvania", "foreign_help", "against", "2025-06-04", "2025-06-04", att="0.8", speaker="per:astal")
P.pos("p02", "gov:oltraregion", "resign", "for_if", "2025-06-03", "2025-06-05", att="1.4", speaker="per:revik")
P.pos("p03", "gov:kharvania", "foreign_help", "against", "2025-06-03", "2025-06-05", att="1.5", speaker="per:astal")
P.pos("p04", "gov:kharvania", "foreign_help", "open", "2025-06-04", "2025-06-04", att="2.3", speaker="org:moes")
P.pos("p05", "gov:oltraregion", "resign", "against", "2025-06-05", "2025-06-05", att="3.5", speaker="per:revik")
P.pos("p06", "gov:ilmara", "foreign_help", "for_if", "2025-06-05", "2025-06-05", att="3.9", tier=2, speaker="org:ilmfm", accept=["for"])
P.pos("p07", "gov:kharvania", "foreign_help", "for_if", "2025-06-05", "2025-06-05", att="4.2", speaker="per:astal")
P.pos("p08", "gov:kharvania", "rebuild", "for", "2025-06-06", "2025-06-06", att="5.5", speaker="per:astal")
P.pos("p09", "org:watch", "rebuild", "against", "2025-06-06", "2025-06-06", att="5.6")
P.conflict("k01", "denial", "the letter: Hartan and the Herald v. Oltra Hydro", ["0.5", "1.6", "1.7", "3.6", "3.7", "6.5", "6.6", "5.2"], ["1.8", "5.3", "6.7"])
P.conflict("k02", "positions conflict", "help from abroad: refused by the prime minister v. considered by the ministry v. accepted", ["p01", "p03", "0.8", "1.5"], ["p04", "2.3"], ["p07", "4.2"])
P.conflict("k03", "positions conflict", "the governor: ready to resign if v. will not step down", ["p02", "1.4"], ["p05", "3.5"])
P.conflict("k04", "denial", "the governor's accusation v. the ministry", ["3.2", "3.3"], ["3.4"])
P.conflict("k05", "figures differ", "dead: 12 with reference to the ministry v. nine in its own summary", ["f1.1", "1.1"], ["f2.1"], tier=2)
P.conflict("k06", "figures differ", "missing: 40 to 60, 38, 52", ["f1.2", "1.2"], ["f2.2"], ["f4.2", "4.4"], tier=2)
P.conflict("k07", "attribution differs", "who warned: Hartan v. 'experts'", ["0.5", "1.6", "3.7", "6.5"], ["6.1"], tier=2)
P.conflict("k08", "attribution differs", "one rescue worker v. 'rescuers'", ["5.1"], ["6.4"], tier=2)
P.conflict("k09", "rounded", "52 became more than 50", ["4.4", "f4.2"], ["6.3", "f6.1"], tier=2)
P.conflict("k10", "denial", "figures of foreign agencies v. the ministry: not confirmed", ["1.1", "1.2"], ["2.1"], tier=2)
P.no_conflict("at least nine v. nine dead", ["f0.1", "f2.1"], "the same number, the same day")
P.no_conflict("the prime minister refused, told twice", ["p01", "p03"], "same")
P.no_conflict("a letter cracked along its whole v. entire length", ["3.7", "6.2"], "same")
P.claim("c01", "Hartan warned in March of cracks in the spillway", "0.5 1.6 1.7 6.5 6.6", ["out:herald", "out:ap"])
P.claim("c02", "The letter speaks of a spillway cracked along its whole length", "3.6 3.7 5.2 6.2", ["out:herald"])
P.claim("c03", "Oltra Hydro: no such letter arrived", "1.8 5.3 6.7", ["background-block-001-006", "pub:concrete"], accept=[1, 2])
P.claim("c04", "Hundreds lie under the mud", "5.1 6.4", ["pub:concrete"])
P.claim("c05", "More than 50 are missing in Upper Kesh (the mayor)", "4.4 6.3", ["out:herald"], accept=[1, 2])
P.claim("c06", "The prime minister refuses foreign help", "0.8 1.5", ["out:ap", "out:afp"])
P.claim("c07", "Seventeen people died", "3.1", ["pub:kanal"])
P.claim("c08", "19 people are dead", "4.1", ["out:afp"])
P.claim("c09", "Astal accepts helicopters with a condition", "4.2", ["out:herald"])
P.claim("c10", "The World Bank warned in 2019", "5.4", ["pub:concrete"])
P.claim("c11", "The governor: the ministry ignored a warning", "3.2 3.3", ["pub:kanal"])
P.table("dead", ["f0.1", "f1.1", "f2.1", "f3.1", "f4.1"])
P.table("missing", ["f1.2", "f2.2", "f4.2", "f6.1"])
