"""Closed pile: a sanctions case; leaked letters, a court, lawyers, an extradition."""
from sheet import Pile

P = Pile("brek", "a sanctions case: leaked letters said to be forged, a court, an extradition with conditions", '''
# Issues of the invented sanctions case.

[[issue]]
id = "sanctions"
question = "The sanctions on Anton Brek are lifted"
terms = ["lift the sanctions", "remove him from the list", "sanctions lifted"]
against_terms = ["extend the sanctions", "impose sanctions"]

[[issue]]
id = "extradition"
question = "Anton Brek is extradited to Sarland"
terms = ["extradition", "hand him over", "extradite"]
''')
P.entities("""
pub:000 | (publisher of 000 not named) | outlet
pub:post | The Talburg Post | outlet
org:court | Regional Court of Talburg | organisation | The Regional Court in Talburg; the court; The Third Chamber; The Chamber
grp:chamber | the Third Chamber | group | The Chamber | org:court
pub:inland | Inland Courier | outlet | the Courier
pub:faktor | faktor.info | outlet
pub:weekly | Sanctions Weekly | outlet
org:brekoffice | Office of Anton Brek | organisation
out:lemonde | Le Monde | outlet | the French newspaper
out:sz | Süddeutsche Zeitung | outlet
out:afp | AFP | agency
doc:emails | e-mails obtained by Le Monde and Süddeutsche Zeitung | document | the letters; e-mails
doc:opinion | an expert opinion | document
doc:register | the land register | document
anon:accountant | a former accountant of the businessman | anonymous
anon:two-inv | two sources close to the investigation | anonymous
anon:prosecutors | prosecutors | anonymous
anon:caldera | one person at the Calderan interior ministry | anonymous
anon:ldipl | League diplomats | anonymous
anon:banker | a banker who worked on the accounts | anonymous
grp:lministers | their ministers | group
org:nleague | Northern League | organisation | the Council of the Northern League; the League; the Northern League
gov:sarland | Sarland | government
gov:caldera | Caldera | government | The island republic of Caldera
per:brek | Anton Brek | person | Brek; Mr Brek; Businessman Anton Brek; shipping magnate Anton Brek
per:salk | Irena Salk | person | Brek's lawyer, Irena Salk; defence lawyer Irena Salk; Salk; The lawyer of the businessman
grp:lawyers | Mr Brek's lawyers | group | the lawyer of the businessman | per:brek
per:aker | Nils Aker | person | The Prosecutor General of Sarland, Nils Aker; Prosecutor General Nils Aker; The Prosecutor General of Sarland | gov:sarland
grp:pg | the Prosecutor General of Sarland | group | | per:aker
per:olin | Marta Olin | person | Presiding judge Marta Olin
per:rask | Ove Rask | person | Sarland's justice minister, Ove Rask | gov:sarland
per:tiel | Jan Tiel | person | Brek's spokesman, Jan Tiel; his spokesman Jan Tiel | per:brek
org:ledger | Open Ledger | organisation | The NGO Open Ledger
""")
P.doc("000_letters.txt", "pub:000", r'''
[[u:r01a|[[c1|Businessman Anton Brek transferred [[f1|at least $2.4 billion]] to companies of his relatives on the eve of the sanctions]], as [[q1|follows from]] [[s1|e-mails obtained by Le Monde and Süddeutsche Zeitung]].]]
[[q2|As]] [[s2|the French newspaper]] [[q2|notes]], [[c2|[[f2|about a third]] of the money passed through the Talburg branch of Merkur Bank]].
[[u:r02a|[[s3|Brek's lawyer, Irena Salk]], [[q3|called]] [[c3|the publication “a collection of stolen and doctored letters”]].]]
[[u:r05a|[[s4|A former accountant of the businessman]] [[q4|confirmed]] to the journalists [[c4|the authenticity of some of the letters]].]]
#S What is Brek accused of
#B [[u:r03a|[[d:e01|In March 2024]], [[e:e01|[[s5|the Council of the Northern League]] [[q5|imposed]] [[p:p01|[[c5|sanctions on the owner of Brek Shipping]]]]]].]]
#B [[u:r04a|[[e:e02|[[s6|The Prosecutor General of Sarland, Nils Aker]], [[q6|said]]]] [[d:e02|in the autumn of last year]] [[q6|that]] [[p:p02|[[c6|his office would seek the extradition [[K:p02|[[k6|only if the court in Talburg upheld the freeze of the assets]]]]]]]].]]
''', '''
1 indirect out:lemonde>doc:emails alt=out:sz>doc:emails,out:lemonde>out:sz>doc:emails,doc:emails
2 indirect out:lemonde basis=coref alt=out:lemonde>doc:emails
3 mixed out:lemonde>per:salk basis=inherited alt=per:salk
4 act out:lemonde>anon:accountant basis=inherited alt=anon:accountant modealt=indirect
5 act org:nleague
6 indirect per:aker
''', inferred=("2026-01-01", "2026-01-31", "before or about the ruling of 20 January 2026"), figures='''
1 2400000000 - USD att=1 table=moved
2 33.3 33.4 percent approx att=2 T2
''')
P.doc("001_post.txt", "pub:post", r'''
#F The Talburg Post
#F Subscribe | e-paper | Log in
#N [[outlet|The Talburg Post]]
#T Court keeps magnate's villas on ice
#N [[date|20 January 2026]], 17:12

TALBURG (AFP) - [[c1|[[e:e03|The Regional Court in Talburg has upheld a freeze]] on [[f1|14 properties]] and [[f2|two yachts]] belonging to shipping magnate Anton Brek]], [[s1|the court]] [[q1|said]] [[d:e03|on Tuesday]].

[[s2|Presiding judge Marta Olin]] [[q2|said]] [[c2|there were “solid indications” that the assets had been moved to dodge sanctions]].

[[c3|“We will appeal, and we will win,”]] [[s3|defence lawyer Irena Salk]] [[q3|told]] AFP outside the building.

[[s4|Prosecutors]] [[q4|had asked for]] [[c4|a fine of [[f3|1.3 billion crowns]]]]. [[t|The court set it at [[f4|900 million]].]]

[[s5|[[n1|Two]] sources close to the investigation]] [[q5|said]] [[p:p03|[[c5|the Northern League was [[h5|likely]] to [[e:e04|extend its sanctions]] [[d:e04|in March]]]]]].

[[s6|Sarland's justice minister, Ove Rask]], [[q6|welcomed]] [[c6|the ruling]].

#F Read more: The yachts of the mighty - a photo gallery
#F Read more: Talburg's 7 best bakeries
#F Weather: 3 degrees, sleet
''', '''
1 indirect out:afp>org:court alt=org:court
2 mixed out:afp>per:olin basis=inherited alt=per:olin
3 direct out:afp>per:salk alt=per:salk
4 act out:afp>anon:prosecutors basis=inherited alt=anon:prosecutors
5 indirect out:afp>anon:two-inv basis=inherited alt=anon:two-inv
6 T2 attitude out:afp>per:rask basis=inherited alt=per:rask modealt=act
''', date="2026-01-20", figures='''
1 14 14 properties att=1 table=properties
2 2 2 yachts att=1
3 1300000000 1300000000 crowns att=4
4 900000000 900000000 crowns
''')
P.doc("002_court.md", "org:court", r'''
#N **[[outlet|Regional Court of Talburg]]** - Press and Information Office

#T ## Decision in the case 3 K 114/25

#N [[date|20 January 2026]]

[[s1|The Third Chamber]] [[q1|found that]] [[c1|[[e:e05|[[e:e06|the transfers]]]] of [[d:e05|[[d:e06|21 and 22 February 2024]]]] served no economic purpose]].

[[s2|The Chamber]] [[q2|dismissed]] [[c2|the objection of the defence that the e-mails had been falsified]].

[[s3|An expert opinion]] [[q3|puts]] [[c3|the value of the frozen assets [[f1|between 600 and 700 million crowns]]]].

[[t|The decision is not final.]]

#F Press officer: Dr. Lena Voss, room 211
''', '''
1 indirect - sp=org:court alt=org:court,grp:chamber
2 act - sp=org:court basis=coref alt=org:court,grp:chamber
3 indirect doc:opinion alt=org:court>doc:opinion modealt=act,document
''', date="2026-01-20", figures='''
1 600000000 700000000 crowns att=3
''')
P.doc("003_inland.txt", "pub:inland", r'''
#F ≡ INLAND COURIER
#F Region ▾ Sport ▾ Life ▾ Ads ▾
#T Brek: now the prosecutor wants the man himself
#N From our correspondent Tove Lund, [[outlet|Inland Courier]]
#N Wed [[date|21 January 2026]]
#F ♥ 112   ✉   ⎙

[[e:e07|[[s1|Prosecutor General Nils Aker]] [[q1|said]]]] [[d:e07|yesterday]] [[q1|that]] [[p:p04|[[c1|he would apply for the extradition of Anton Brek within [[f1|ten days]]]]]].

[[s2|Brek's spokesman, Jan Tiel]], [[q2|ruled out]] [[p:p05|[[c2|that the businessman would ever return to Sarland]]]].

[[s3|Caldera, the island republic where Brek lives]], [[q3|has so far refused]] [[p:p06|[[c3|to hand him over]]]]. [[s4|One person at the Calderan interior ministry]], however, [[q4|told]] the Courier [[q4|that]] [[p:p07|[[c4|the government [[h4|might]] reconsider [[K:p07|[[k4|if Sarland dropped the tax charges]]]]]]]].

[[q5|According to]] [[s5|the land register]], [[c5|Brek owns [[f2|16 properties]] in and around Talburg]].

[[c6|‘He never even paid for the hedge,’]] [[s6|Gustav Eik, a gardener]], [[q6|said]].

#F You may also like
#F Frost damages 40 percent of the cherry crop, growers fear
#F Court: neighbour must tolerate rooster
#F ‘I would do it again’ – the nurse who hid a fugitive
#F Imprint | Privacy | Cancel contracts here
''', '''
1 indirect per:aker
2 act per:tiel modealt=indirect
3 act gov:caldera
4 indirect anon:caldera
5 indirect doc:register
6 direct per:eik
''', date="2026-01-21", figures='''
1 - 10 days att=1 accept=10..10
2 16 16 properties att=5 table=properties
''')
P.entities("per:eik | Gustav Eik | person | Gustav Eik, a gardener")
P.doc("004_faktor.txt", "pub:faktor", r'''
#F Thursday[[date|22 January 2026]]
#F [[outlet|faktor.info]]

[[u:r01b|[[c1|Brek moved [[f1|2.4 billion dollars]] to relatives before the introduction of sanctions]], [[q1|according to]] [[s1|the investigation of Le Monde]].]]

[[u:r02b|[[s2|The lawyer of the businessman]] [[q2|said that]] [[c2|the letters had been stolen]].]]

[[u:r05b|[[s3|The Prosecutor General of Sarland]] [[q3|confirmed]] [[c3|the authenticity of the letters]].]]

#B [[u:r03b|Recall that [[d:e01|in March 2024]] [[e:e01|[[s4|the Council of the Northern League]] [[q4|introduced]] [[P:p01|[[c4|sanctions against the owner of Brek Shipping]]]]]].]]

#B [[u:r04b|[[d:e02|In the fall of last year]], [[e:e02|[[s5|Prosecutor General of Sarland Nils Aker]] [[q5|stated]]]] [[q5|that]] [[P:p02|[[c5|his department would seek extradition [[k5|only if the Talburg court left the freezing of assets in force]]]]]].]]
''', '''
1 indirect out:lemonde alt=out:lemonde>doc:emails
2 indirect out:lemonde>per:salk basis=inherited alt=per:salk
3 act out:lemonde>per:aker basis=inherited alt=per:aker modealt=indirect
4 act org:nleague
5 indirect per:aker
''', date="2026-01-22", page=True, figures='''
1 2400000000 2400000000 USD att=1 table=moved
''')
P.doc("005_weekly.txt", "pub:weekly", r'''
#N [[outlet|Sanctions Weekly]] #4 · [[date|25 January 2026]]
#T A listing that holds

[[s1|League diplomats]] [[q1|say]] [[c1|[[s2|their ministers]] [[q2|believe]] [[c2|the listing is safe [[k2|as long as the Talburg ruling stands]]]]]].

[[s3|Le Monde]] [[q3|spoke of]] [[c3|[[f1|$2.4bn]] moved in two days]]. [[t|The court's expert arrives at a good deal less.]]

[[s4|The NGO Open Ledger]] [[q4|has called on]] [[c4|the League to publish the evidence]].

[[s5|A banker who worked on the accounts]] [[q5|remembers]] [[c5|“a Friday when the phones did not stop”]]. [[s6|Salk]], for her part, [[q6|maintains that]] [[c6|the letters are forged]].

[[t|I would not bet on her.]]

#F Forward this letter to a friend
''', '''
1 indirect anon:ldipl
2 attitude anon:ldipl>grp:lministers nest=1
3 indirect out:lemonde
4 act org:ledger
5 mixed anon:banker modealt=attitude
6 indirect per:salk
''', date="2026-01-25", figures='''
1 2400000000 2400000000 USD att=3 table=moved
''')
P.doc("006_office.txt", "org:brekoffice", r'''
#N [[outlet|Office of Anton Brek]]
#T Statement
#N [[date|21 January 2026]]

[[s1|Mr Brek]] [[q1|denies]] [[c1|having transferred any money to members of his family]].

[[c2|“The so-called e-mails are forgeries,”]] [[s2|his spokesman Jan Tiel]] [[q2|said]].

[[s3|Mr Brek's lawyers]] [[q3|have asked]] [[p:p08|[[c3|the Northern League to remove him from the list]]]].
''', '''
1 act per:brek
2 direct per:tiel
3 act grp:lawyers spalt=per:salk
''', date="2026-01-21")
P.event("e01", "The Northern League imposes sanctions", "2024-03-01", "2024-03-31", basis="'In March 2024'")
P.event("e02", "Aker on extradition", "2025-09-01", "2025-11-30", tier=2, accept_ranges=[["2025-09-22", "2025-12-21"], ["2025-09-23", "2025-12-21"], ["2025-09-01", "2025-12-21"], ["2025-09-21", "2025-12-20"]], basis="'in the autumn of last year' from January 2026")
P.event("e03", "The court upholds the freeze", "2026-01-20", "2026-01-20", basis="'on Tuesday' from 20 January 2026, a Tuesday")
P.event("e04", "The League extends its sanctions", "2026-03-01", "2026-03-31", status="planned", basis="'in March', to come, from 20 January 2026")
P.event("e05", "First transfer", "2024-02-21", "2024-02-21", basis="'21 and 22 February 2024'")
P.event("e06", "Second transfer", "2024-02-22", "2024-02-22", basis="'21 and 22 February 2024'")
P.event("e07", "Aker announces the application", "2026-01-20", "2026-01-20", basis="'yesterday' from 21 January 2026")
P.reuse("r01", "parallel_retelling_same_origin", "unknown (siblings)")
P.reuse("r02", "parallel_retelling_same_origin", "unknown (siblings)", tier=2)
P.reuse("r05", "parallel_retelling_same_origin", "unknown (siblings)")
P.reuse("r03", "same_passage_retranslated", "unknown (siblings)")
P.reuse("r04", "same_passage_retranslated", "unknown (siblings)")
P.lineage([0, 4], "out:lemonde", "two re-tellings of one investigation, with one background block", ["r01", "r05", "r03", "r04"])
for a, b in ((2, 6), (1, 6), (3, 5)): P.unrelated(a, b, "no shared passage")
P.story("S1", range(7), "the case of Anton Brek")
P.pos("p01", "org:nleague", "sanctions", "against", "2024-03-01", "2024-03-31", att="0.5", tier=2)
P.pos("p02", "gov:sarland", "extradition", "for_if", "2025-09-01", "2025-11-30", att="0.6", speaker="per:aker")
P.pos("p03", "org:nleague", "sanctions", "expects_not", "2026-01-20", "2026-01-20", att="1.5", tier=2, accept=["against", "open"])
P.pos("p04", "gov:sarland", "extradition", "for", "2026-01-21", "2026-01-21", att="3.1", speaker="per:aker")
P.pos("p05", "per:brek", "extradition", "against", "2026-01-21", "2026-01-21", att="3.2", tier=2, speaker="per:tiel", accept=["expects_not"])
P.pos("p06", "gov:caldera", "extradition", "against", "2026-01-21", "2026-01-21", att="3.3")
P.pos("p07", "gov:caldera", "extradition", "for_if", "2026-01-21", "2026-01-21", att="3.4", speaker="anon:caldera", accept=["open"])
P.pos("p08", "per:brek", "sanctions", "for", "2026-01-21", "2026-01-21", att="6.3", speaker="grp:lawyers")
P.conflict("k01", "denial", "Brek moved billions to relatives v. he denies it", ["0.1", "4.1", "5.3"], ["6.1"])
P.conflict("k02", "accounts conflict", "the letters: forged v. genuine", ["0.3", "5.6", "6.2"], ["0.4", "4.3", "2.2"])
P.conflict("k03", "positions conflict", "Caldera refuses v. might reconsider", ["p06", "3.3"], ["p07", "3.4"], tier=2)
P.conflict("k04", "attribution differs", "who confirmed the letters: an accountant v. the Prosecutor General", ["0.4"], ["4.3"], tier=2)
P.conflict("k05", "figures differ", "14 v. 16 properties", ["f1.1", "1.1"], ["f3.2", "3.5"], tier=2)
P.conflict("k06", "hedge lost", "at least $2.4 billion v. 2.4 billion", ["f0.1", "0.1"], ["f4.1", "4.1"], tier=2)
P.conflict("k07", "wording drift", "stolen and doctored v. stolen", ["0.3"], ["4.2"], tier=2)
P.conflict("k08", "condition dropped", "extradition only if the freeze is upheld v. within ten days", ["0.6", "4.5", "p02"], ["3.1", "p04"], tier=2)
P.no_conflict("a fine of 1.3 billion asked, 900 million set", ["f1.3", "f1.4"], "asked and set")
P.no_conflict("the autumn statement, told twice", ["0.6", "4.5"], "same")
P.claim("c01", "Brek moved $2.4 billion to relatives", "0.1 4.1 5.3", ["out:lemonde"], accept=[1, 2])
P.claim("c02", "The letters were stolen", "0.3 4.2", ["out:lemonde"])
P.claim("c03", "The letters are forged", "5.6 6.2", ["pub:weekly", "org:brekoffice"], accept=[1, 2])
P.claim("c04", "Aker: extradition only if the freeze is upheld", "0.6 4.5", ["background-block-000-004"])
P.claim("c05", "Sanctions in March 2024", "0.5 4.4", ["background-block-000-004"])
P.claim("c06", "The letters are authentic", "0.4 4.3", ["out:lemonde"])
P.claim("c07", "The court upheld the freeze", "1.1", ["out:afp"])
P.claim("c08", "Aker applies for extradition", "3.1", ["pub:inland"])
P.claim("c09", "Caldera might reconsider", "3.4", ["pub:inland"])
P.claim("c10", "The assets are worth 600 to 700 million crowns", "2.3", ["org:court"])
P.claim("c11", "The League will likely extend its sanctions", "1.5", ["out:afp"])
P.claim("c12", "Open Ledger calls for the evidence", "5.4", ["pub:weekly"])
P.table("properties", ["f1.1", "f3.2"])
P.table("moved", ["f0.1", "f4.1", "f5.1"])
