"""Open pile: a car tariff between invented countries; business news with key points, a syndicated story, analysts' numbers."""
from sheet import Pile

P = Pile("tariff", "a car tariff: a syndicated business story, its retelling, a wire, a ministry, a newsletter, a live blog", '''
# Issues of the invented tariff story.

[[issue]]
id = "tariff"
question = "Norland puts a tariff on cars from Estmark"
terms = ["tariff on cars", "car tariff", "impose the tariff", "duty on cars"]
against_terms = ["drop the tariff", "withdraw the tariff"]

[[issue]]
id = "retaliation"
question = "Estmark answers with duties of its own"
terms = ["retaliate", "countermeasures", "duties of its own", "retaliatory duties"]

[[issue]]
id = "parts"
question = "Car parts are exempt from the tariff"
terms = ["exemption for car parts", "exempt car parts", "parts are exempt"]
''')
P.entities("""
pub:bay9 | Bay 9 Money Desk | outlet
pub:torg | torgpravda.com | outlet
out:ap | The Associated Press | agency | AP
org:emt | Ministry of Trade of Estmark | government | The Ministry of Trade; Estmark's trade ministry; the ministry; the Ministry | gov:estmark
pub:wheel | The Wheelhouse | outlet
pub:floor | Trading Floor Live | outlet
pub:explain | Norland Today | outlet
out:cnbc | CNBC | outlet | the channel
out:wsj | The Wall Street Journal | outlet | Wall Street Journal
anon:admin | a senior administration official | anonymous | a high-ranking official; the official
anon:two-exec | two executives at Estmarkan carmakers | anonymous | executives
anon:dealer | a dealer in Harwick | anonymous
anon:sources | sources | anonymous
doc:order | a draft of the executive order | document | the draft; the order
gov:norland | Norland | government | the administration; the government of Norland
gov:estmark | Estmark | government
per:hale | Dorian Hale | person | President Dorian Hale; Hale; he; The president
grp:president | the president | group | | per:hale
grp:president2 | the president | group | | gov:norland
grp:analysts | analysts at Halloran Research | group | | org:halloran
doc:statistics | statistics | document
grp:admin | the administration | group | | gov:norland
per:voss | Katja Voss | person | Trade Minister Katja Voss; Estmark's trade minister, Katja Voss; Voss; She | gov:estmark
per:ruiz | Elena Ruiz | person | Elena Ruiz, chief economist at Halloran Research; Ruiz | org:halloran
per:stone | Bill Stone | person | Bill Stone, president of the United Motor Workers | org:umw
org:umw | United Motor Workers | organisation | the union
org:halloran | Halloran Research | company | Halloran; analysts at Halloran Research
org:veda | Veda Motors | company | Veda
org:carcouncil | Car Council | organisation | The Car Council, which speaks for importers; Estmark's Car Council
""")
P.entities("gov:norland2 | Norland's government | group | | gov:norland")
for who in ("per:hale",): P.ents[who]["actor"] = "gov:norland"

P.doc("000_bay9.txt", "pub:bay9", r'''
#F Bay 9 News  |  Weather  |  Traffic  |  Investigates  |  Money Desk
#N [[outlet|Bay 9 Money Desk]]
#T [[c10|[[s11|Hale]] [[q11|weighs]] [[c11|25% tariff on Estmarkan cars]]]], [[s10|official]] [[q10|says]]
#N By Ronnie Achebe, CNBC
#N Published [[date|August 7, 2025]] 6:12 am
#F Getty Images
#F Cars wait at the port of Harwick. File photo.
#S Key Points
[[s1|President Dorian Hale]] [[q1|is considering]] [[p:p01|[[c1|a [[f1|25%]] tariff on cars from Estmark]]]].
[[c2|The order [[h2|could]] come [[d:e01|as soon as next Friday]]]], [[s2|a senior administration official]] [[q2|told]] CNBC.
Shares of Veda Motors fell [[f2|3.8%]] in premarket trading.

[[u:r01a|[[c3|[[t|President Dorian Hale is weighing a [[f3|25%]] tariff on passenger cars built in Estmark]], and an executive order [[h3|could]] be signed [[d:e01|as soon as next Friday]]]], [[s3|a senior administration official]] [[q3|told]] CNBC on condition of anonymity.]]

[[u:r02a|[[s4|The official]] [[q4|said]] [[p:p02|[[c4|car parts would be exempt [[K:p02|[[k4|for as long as Estmark does not retaliate]]]]]]]].]]

[[x5|[[c5|“This is a tax on every family that needs a second car,”]]]] [[q5|said]] [[s5|Elena Ruiz, chief economist at Halloran Research]]. [[c5|“It is not complicated.”]]

[[u:r03a|[[s6|Ruiz]] [[q6|estimates]] [[c6|the duty would add [[f4|between $2,900 and $3,400]] to the price of an average imported car]].]]

[[s7|The White Hall]] [[q7|did not respond to]] [[c7|a request for comment]].

[[s8|Bill Stone, president of the United Motor Workers]], [[q8|praised]] [[p:p03|[[c8|the plan]]]]. [[c9|“Our members have waited [[f5|20 years]] for this,”]] [[s9|he]] [[q9|said]] in a statement.

#F This story uses functionality that may not work in our app. Click here to open it in your browser.
#F Also on CNBC
#F Here are the 10 cheapest electric cars, according to our survey
#F Mortgage rates drop to 6.1%, lowest since March
#F ‘I retired at 41’: a couple tells how
#F Copyright CNBC
'''.replace("[[s7|The White Hall]] [[q7|did not respond to]] [[c7|a request for comment]].", "[[t|The White Hall did not respond to a request for comment.]]"), '''
1 attitude out:cnbc>per:hale basis=inherited alt=per:hale
2 indirect out:cnbc>anon:admin
3 indirect out:cnbc>anon:admin
4 indirect out:cnbc>anon:admin basis=coref alt=anon:admin
5 direct out:cnbc>per:ruiz basis=inherited alt=per:ruiz
6 indirect out:cnbc>per:ruiz basis=inherited alt=per:ruiz
8 act out:cnbc>per:stone basis=inherited alt=per:stone modealt=attitude
9 direct out:cnbc>per:stone basis=coref alt=per:stone
10 T2 indirect out:cnbc>anon:admin basis=inherited alt=anon:admin
11 T2 attitude out:cnbc>anon:admin>per:hale basis=inherited alt=per:hale,anon:admin>per:hale
''', date="2025-08-07", figures='''
1 25 25 percent att=1 table=rate
2 3.8 3.8 percent
3 25 25 percent table=rate
4 2900 3400 USD att=6 table=price
5 20 20 years att=9
''')

P.doc("001_torg.txt", "pub:torg", r'''
#F [[outlet|torgpravda.com]]

[[c1|Norland will introduce a [[f1|25%]] duty on cars from Estmark]], [[q1|—]] [[s1|CNBC]]

[[c2|Norwegian|x]]
'''.replace("\n[[c2|Norwegian|x]]\n", r'''
[[u:r01b|[[s2|The President of Norland, Dorian Hale]], [[q2|intends]] [[p:p04|[[c2|to introduce a [[f2|25 percent]] duty on passenger cars made in Estmark]]]]. [[c3|The decree will be signed [[d:e01|next Friday]]]], [[s3|CNBC]] [[q3|reported]], [[q3|citing]] [[i3|a high-ranking official]].]]

[[u:r02b|[[q4|According to]] [[s4|the channel's source]], [[p:p05|[[c4|auto parts will not be subject to the duty]]]].]]

[[u:r03b|[[s5|Analysts at Halloran Research]] [[q5|believe that]] [[c5|imported cars will rise in price by [[f3|about $3,000]]]].]]

[[s6|The trade union of auto workers]] [[q6|supported]] [[p:p06|[[c6|the introduction of duties]]]].

#B [[u:r10a|Recall that [[d:e02|in May]] [[s7|Estmark's trade minister, Katja Voss]], [[q7|warned that]] [[p:p07|[[c7|[[e:e02|her country would respond with duties of its own]] [[K:p07|[[k7|if Norland touched the car industry]]]]]]]].]]

#B [[u:r11a|[[q8|According to]] [[s8|statistics]], [[c8|[[d:e03|in 2024]] [[e:e03|Estmark exported [[f4|410 thousand cars]] to Norland]]]].]]
'''), '''
1 indirect out:cnbc basis=explicit alt=out:cnbc>anon:admin
2 attitude out:cnbc>anon:admin>per:hale basis=inherited alt=out:cnbc>per:hale,per:hale modealt=act,indirect
3 indirect out:cnbc>anon:admin sp=out:cnbc
4 indirect out:cnbc>anon:admin basis=coref
5 attitude grp:analysts alt=out:cnbc>grp:analysts,org:halloran,out:cnbc>org:halloran spalt=org:halloran
6 act org:umw alt=out:cnbc>org:umw modealt=attitude
7 indirect per:voss modealt=act
8 T2 indirect doc:statistics
''', inferred=("2025-08-07", "2025-08-15", "retells the CNBC story of 7 August 2025 ('next Friday')"), figures='''
1 25 25 percent att=1 table=rate
2 25 25 percent att=2 table=rate
3 3000 3000 USD approx att=5 table=price
4 410000 410000 cars table=exports
''')
P.ents["org:umw"]["aliases"].append("The trade union of auto workers"); P.ents["anon:admin"]["aliases"].append("the channel's source")
P.entities("grp:carunion | the trade union of auto workers | group | | org:umw")

P.doc("002_ap.txt", "out:ap", r'''
#T [[s8|Hale]] [[q8|says]] [[c8|tariff on Estmark is 'one option']]
#N Aug. 8, 2025
HARWICK, Norland ([[outlet|AP]]) — [[s1|President Dorian Hale]] [[q1|said]] Friday [[p:p08|[[c1|he had made no decision on a car tariff and called a [[f1|25%]] rate “one option of many.”]]]]

[[s2|He]] [[q2|told]] reporters at a brake factory [[q2|that]] [[c2|he would speak to Estmark's trade minister, Katja Voss, [[d:e04|on Monday]]]].

[[x3|[[c3|“If they are smart, nobody needs a tariff,”]]]] [[s3|Hale]] [[q3|said]]. [[c3|“If they are not, they will get one.”]]

[[s4|[[n1|Two]] executives at Estmarkan carmakers]], speaking anonymously because talks are private, [[q4|said]] [[c4|their companies [[h4|might]] move [[f2|up to 40,000 jobs]] to Norland [[k4|if the tariff came]]]].

[[s5|The Wall Street Journal]] [[q5|reported]] [[d:e05|Thursday]] [[q5|that]] [[c5|[[s6|a draft of the executive order]] [[q6|sets]] [[c6|the rate at [[f3|20%]]]]]].

Norland bought [[f4|about 395,000 vehicles]] from Estmark last year, [[q7|according to]] [[s7|the customs office]].
'''.replace("Norland bought [[f4|about 395,000 vehicles]] from Estmark last year, [[q7", "[[c7|Norland bought [[f4|about 395,000 vehicles]] from Estmark [[d:e03|last year]]]], [[q7").replace("#N Aug. 8, 2025", "#N [[date|Aug. 8, 2025]]"), '''
1 mixed per:hale modealt=indirect
2 indirect per:hale basis=coref
3 direct per:hale
4 indirect anon:two-exec
5 indirect out:wsj alt=out:wsj>doc:order
6 indirect out:wsj>doc:order nest=5 modealt=act
7 indirect org:customs
8 T2 mixed per:hale modealt=indirect
''', date="2025-08-08", wire=True, figures='''
1 25 25 percent att=1 table=rate
2 - 40000 jobs att=4
3 20 20 percent att=5 table=rate
4 395000 395000 vehicles approx att=7 table=exports
''')
P.entities("org:customs | customs office | organisation | the customs office")

P.doc("003_ministry.txt", "org:emt", r'''
#N [[outlet|Ministry of Trade of Estmark]]
#N [[date|8 August 2025]]
#T Statement by Minister Voss

[[p:p09|[[c1|“Estmark does not want a dispute. But should the tariff enter into force, [[K:p09|we will answer within the hour,]]”]]]] [[s1|Trade Minister Katja Voss]] [[q1|said]] [[d:e06|today]].

[[s2|She]] [[q2|called on]] [[p:p10|[[c2|Norland to drop the plan]]]] and [[q3|offered]] [[c3|talks at any place and time]].

[[s4|The Ministry]] [[q4|confirms that]] [[c4|[[e:e04|a telephone conversation with President Hale has been agreed]] for [[d:e04|11 August]]]].

#F Media contact: press@trade.estmark.example
'''.replace("[[s2|She]] [[q2|called", "[[s2|[[a3|She]]]] [[q2|called").replace("[[d:e06|today]]", "today").replace("But should the tariff enter into force, [[K:p09|we will answer within the hour,]]”", "But [[K:p09|[[k1|should the tariff enter into force]]]], we will answer within the hour,”"), '''
1 direct per:voss
2 act per:voss basis=coref
3 act per:voss basis=coref
4 indirect - sp=org:emt alt=org:emt
''', date="2025-08-08")

P.doc("004_wheelhouse.md", "pub:wheel", r'''
#N [[outlet|The Wheelhouse]] · the weekly letter for people who sell cars
#T ## Twenty-five, twenty, or nothing
#N *[[date|August 11, 2025]]*

CNBC had [[f1|25]]. The Journal had [[f2|20]]. [[t|The president, on Friday, had “one option of many”.]]

[[s1|A dealer in Harwick]] [[q1|tells]] me [[q1|that]] [[c1|he ordered [[f3|90 Vedas]] on the day of the leak]]. [[c2|“If nothing comes of it I am a fool with a full yard,”]] [[s2|he]] [[q2|says]].

[[s3|The Car Council, which speaks for importers]], [[q3|puts]] [[c3|the damage at [[f4|$1.2 billion a year]]]]. [[s4|Halloran]] [[q4|thinks]] [[c4|it is [[f5|half that]]]].

[[s5|Veda]] [[q5|denies that]] [[c5|it is looking for a site in Norland]], [[t|which is what every company says until the ribbon is cut]].

#F You get this letter because you signed up for it. Unsubscribe
'''.replace(" [[s4|Halloran]] [[q4|thinks]] [[c4|it is [[f5|half that]]]].", " [[t|Halloran thinks it is half that.]]"), '''
1 indirect anon:dealer
2 direct anon:dealer basis=coref
3 act org:carcouncil modealt=indirect
5 act org:veda modealt=indirect
''', date="2025-08-11", figures='''
1 25 25 percent T2
2 20 20 percent T2
3 90 90 vedas att=1
4 1200000000 1200000000 USD att=3
''')

P.doc("005_floor.txt", "pub:floor", r'''
#F Trading Floor Live
#F Stocks | Bonds | FX | Commodities
#N [[outlet|Trading Floor Live]] - Monday, [[date|11 August 2025]]
#T Market blog: autos rebound

#N 15:42
[[s1|The Ministry of Trade in Estmark]] [[q1|says]] [[c1|the call with Hale lasted [[f1|40 minutes]] and was “constructive”]].

#N 14:10
Veda is up [[f2|5.1%]], the best day since March.

#N 11:25
[[p:p11|[[c2|Hale will sign nothing this week]]]], [[q2|writes]] [[s2|The Wall Street Journal]], [[q2|citing]] [[i2|sources]].

#N 09:03
[[s3|Estmark's Car Council]] [[q3|urges]] [[p:p12|[[c3|the government not to retaliate]]]].

#F Quotes delayed by 15 minutes
'''.replace("#N 14:10\nVeda is up", "#N 14:10\nVeda is up"), '''
1 mixed org:emt modealt=indirect
2 indirect out:wsj>anon:sources sp=out:wsj
3 act org:carcouncil
''', date="2025-08-11", figures='''
1 40 40 minutes att=1
2 5.1 5.1 percent
''')

P.doc("006_today.html", "pub:explain", r'''
#- <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Car tariff: five questions, five answers - Norland Today</title>
#- <meta property="article:published_time" content="2025-08-12"></head><body>
#F <nav><a href="#">Front page</a> <a href="#">Politics</a> <a href="#">Crossword</a></nav>
#T <h1>Car tariff: five questions, five answers</h1>
#N <p>[[outlet|Norland Today]], <time>[[date|12 August 2025]]</time></p>
#S <h2>Is it decided?</h2>
<p>No. [[s1|The president]] [[q1|says]] [[c1|no decision has been taken]]; [[s2|CNBC]] [[q2|reported]] [[d:e07|last week]] [[q2|that]] [[c2|an order [[h2|could]] be signed [[d:e01|this Friday]]]].</p>
#S <h2>Who wants it?</h2>
<p>[[s3|The United Motor Workers]] [[q3|want]] [[p:p13|[[c3|it]]]]. [[s4|Importers]] [[q4|do not]].</p>
#S <h2>What would Estmark do?</h2>
<p>[[u:r10b|[[d:e02|In May]] [[s5|Trade Minister Katja Voss]] [[q5|threatened]] [[P:p07|[[c5|[[e:e02|duties of her own]] [[k5|if Norland touched the car industry]]]]]].]]</p>
#S <h2>How many cars are we talking about?</h2>
<p>[[u:r11b|[[d:e03|In 2024]] [[e:e03|Estmark sold [[f1|410,000 cars]] to Norland]].]]</p>
#F <section class="newsletter">Get our morning mail. 120,000 readers already do.</section>
#- </body></html>
'''.replace("[[s3|The United Motor Workers]] [[q3|want]] [[p:p13|[[c3|it]]]]. [[s4|Importers]] [[q4|do not]].", "[[s3|The United Motor Workers]] [[q3|want]] [[p:p13|[[c3|the tariff]]]]. [[t|Importers do not.]]"), '''
1 indirect per:hale
2 indirect out:cnbc
3 attitude org:umw
5 act per:voss modealt=indirect
''', date="2025-08-12", figures='''
1 410000 410000 cars table=exports
''')
P.event("e01", "The order is signed", "2025-08-15", "2025-08-15", status="planned", basis="'next Friday' from Thursday, 7 August 2025; 'this Friday' from Tuesday, 12 August", accept_ranges=[["2025-08-08", "2025-08-15"]])
P.event("e02", "Voss warns of duties", "2025-05-01", "2025-05-31", basis="'in May', last before August 2025")
P.event("e03", "Car exports of a year", "2024-01-01", "2024-12-31", basis="'in 2024', 'last year' from August 2025")
P.event("e04", "Hale and Voss speak", "2025-08-11", "2025-08-11", status="planned", basis="'on Monday' from Friday, 8 August 2025; '11 August'")
P.event("e05", "The Journal reports a draft", "2025-08-07", "2025-08-07", tier=2, basis="'Thursday' from Friday, 8 August 2025")
P.event("e07", "CNBC reports", "2025-08-04", "2025-08-10", tier=2, basis="'last week' from 12 August 2025")
for e in P.rows["events"]:
    if not e["mentions"]: e["mentions"] = e.get("date_words", [])
for id in ("r01", "r02"): P.reuse(id, "parallel_retelling_same_origin", "unknown (siblings)")
P.reuse("r03", "parallel_retelling_same_origin", "unknown (siblings)", tier=2)
for id in ("r10", "r11"): P.reuse(id, "same_passage_retranslated", "unknown (siblings)", tier=1 if id == "r10" else 2)
P.lineage([0, 1], "out:cnbc", "two tellings of one CNBC story", ["r01", "r02"])
P.lineage([1, 6], None, "background in two renderings", ["r10"])
for a, b in ((2, 4), (3, 5), (2, 6)): P.unrelated(a, b, "no shared passage")
P.story("S1", range(7), "a tariff on cars from Estmark")
A7 = ("2025-08-07", "2025-08-07"); T = ("2025-08-07", "2025-08-15")
P.pos("p01", "gov:norland", "tariff", "open", *A7, att="0.1", speaker="per:hale")
P.pos("p02", "gov:norland", "parts", "for_if", *A7, att="0.4", speaker="anon:admin")
P.pos("p03", "org:umw", "tariff", "for", *A7, att="0.8", speaker="per:stone")
P.pos("p04", "gov:norland", "tariff", "for", *T, att="1.2", speaker="per:hale")
P.pos("p05", "gov:norland", "parts", "for", *T, att="1.4", tier=2, speaker="anon:admin")
P.pos("p06", "org:umw", "tariff", "for", *T, att="1.6", speaker="grp:carunion")
P.pos("p07", "gov:estmark", "retaliation", "for_if", "2025-05-01", "2025-05-31", att="1.7", speaker="per:voss")
P.pos("p08", "gov:norland", "tariff", "open", "2025-08-08", "2025-08-08", att="2.1", speaker="per:hale")
P.pos("p09", "gov:estmark", "retaliation", "for_if", "2025-08-08", "2025-08-08", att="3.1", tier=2, speaker="per:voss")
P.pos("p10", "gov:estmark", "tariff", "against", "2025-08-08", "2025-08-08", att="3.2", speaker="per:voss")
P.pos("p11", "gov:norland", "tariff", "open", "2025-08-11", "2025-08-11", att="5.2", tier=2, speaker="per:hale", accept=["against", "expects_not"])
P.pos("p12", "org:carcouncil", "retaliation", "against", "2025-08-11", "2025-08-11", att="5.3")
P.pos("p13", "org:umw", "tariff", "for", "2025-08-12", "2025-08-12", att="6.3")
P.conflict("k01", "accounts conflict", "Hale is weighing/will introduce a 25% tariff v. no decision, one option of many", ["1.1", "1.2", "p04"], ["2.1", "6.1", "p08"])
P.conflict("k02", "figures differ", "the rate: 25 (CNBC) v. 20 percent (draft in the Journal)", ["f0.1", "f0.3", "f1.1", "f1.2"], ["f2.3", "2.5", "2.6"])
P.conflict("k03", "hedge lost", "could be signed v. will be signed", ["0.3", "0.2"], ["1.3"], tier=2)
P.conflict("k04", "condition dropped", "parts exempt for as long as Estmark does not retaliate v. exempt", ["0.4", "p02"], ["1.4", "p05"], tier=2)
P.conflict("k05", "range lost", "$2,900 to 3,400 v. about $3,000", ["f0.4", "0.6"], ["f1.3", "1.5"], tier=2)
P.conflict("k06", "attribution differs", "Elena Ruiz v. analysts at Halloran Research", ["0.6"], ["1.5"], tier=2)
P.conflict("k07", "figures differ", "exports: 410,000 v. about 395,000", ["f1.4", "f6.1"], ["f2.4", "2.7"], tier=2)
P.conflict("k08", "hedge lost", "is considering v. intends", ["0.1"], ["1.2"], tier=2)
P.conflict("k09", "wording drift", "an order could be signed (CNBC) v. will introduce", ["6.2"], ["1.1", "1.3"], tier=2)
P.no_conflict("Veda shares down 3.8 and up 5.1 percent", ["f0.2", "f5.2"], "two days")
P.no_conflict("the union for it, three times", ["p03", "p06", "p13"], "same")
P.claim("c01", "The order could be signed next Friday", "0.2 0.3 1.3 6.2", ["out:cnbc"])
P.claim("c02", "Car parts are exempt", "0.4 1.4", ["out:cnbc"])
P.claim("c03", "Imported cars become some $3,000 dearer", "0.6 1.5", ["out:cnbc"], accept=[1, 2])
P.claim("c04", "Voss: duties if Norland touches the car industry", "1.7 6.5", ["background-block-001-006"])
P.claim("c05", "The union supports the tariff", "0.8 1.6 6.3", ["out:cnbc", "pub:explain"], accept=[1, 2])
P.claim("c06", "Hale: no decision taken", "2.1 6.1", ["out:ap", "pub:explain"], accept=[1, 2])
P.claim("c07", "The draft sets the rate at 20 percent", "2.5 2.6", ["out:wsj"])
P.claim("c08", "Hale will sign nothing this week", "5.2", ["out:wsj"])
P.claim("c09", "Up to 40,000 jobs might move", "2.4", ["out:ap"])
P.claim("c10", "The Council: $1.2 billion a year", "4.3", ["pub:wheel"])
P.claim("c11", "Hale and Voss speak on Monday", "2.2 3.4", ["out:ap", "org:emt"])
P.table("rate", ["f0.1", "f1.1", "f2.3"])
P.table("exports", ["f1.4", "f2.4", "f6.1"])
P.table("price", ["f0.4", "f1.3"])
