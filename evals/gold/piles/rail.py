"""Closed pile: a rail strike told at length; running text with few attributions, so that precision is measured too."""
from sheet import Pile

P = Pile("rail", "a rail strike: long features and reports with much of the writer's own voice", '''
# Issues of the invented rail story.

[[issue]]
id = "strike"
question = "The rail strike goes on"
terms = ["go on strike", "continue the strike", "strike goes on", "walkout"]
against_terms = ["end the strike", "call off the strike", "return to work"]

[[issue]]
id = "mediation"
question = "A mediator is called in"
terms = ["mediation", "call in a mediator", "arbitration"]

[[issue]]
id = "job_cuts"
question = "Cassian Railways cuts jobs"
terms = ["job cuts", "cut jobs", "cutting posts"]
''')
P.entities("""
pub:herold | Cassian Herold | outlet | the Herold
pub:zug | zugnachrichten.info | outlet
pub:radio5 | Radio Five | outlet
out:reuters | Reuters | agency
pub:plat | Platform Nine | outlet
out:handels | Handelsblatt | outlet | the business daily Handelsblatt; the newspaper; the paper
doc:memo | a confidential paper of the board | document | the paper; an internal paper; the document
anon:board | a member of the supervisory board | anonymous | a board member
anon:sourcesclose | people close to the talks | anonymous
gov:cassia | Cassia | government | the government
per:noll | Birgit Noll | person | Chief Executive Birgit Noll; Noll; she; The railway's chief executive, Birgit Noll | org:railways
per:adler | Jan Adler | person | Jan Adler, who leads the Rail Brotherhood; Adler; he; Union leader Jan Adler | org:rb
per:frey | Oskar Frey | person | Transport Minister Oskar Frey; Frey; the minister | gov:cassia
grp:minister | the minister | group | | per:frey
per:lotte | Lotte Brandt | person | Lotte Brandt, a nurse; she
per:emil | Emil Groth | person | Emil Groth, who has driven freight trains for 31 years; Groth; He
per:sauer | Ines Sauer | person | Ines Sauer, an economist at the Institute for Transport; Sauer
org:railways | Cassian Railways | company | the railway; the company; The railway company
org:rb | Rail Brotherhood | organisation | the union; the Brotherhood
org:institute | Institute for Transport | organisation | the Institute for Transport
org:chamber | Chamber of Industry | organisation | the Chamber of Industry
""")
P.doc("000_herold.txt", "pub:herold", r'''
#F CASSIAN HEROLD
#F Politics  Economy  Panorama  Sport  Culture  Travel
#T Day four at Platform Nine: how a strike feels from below
#N By Mira Lund
#N [[outlet|Cassian Herold]], [[date|6 November 2025]]
#F Listen to this article (6 min)

At a quarter to five the station hall is still dark, and the only thing that moves on the big board is a moth. Somebody has chalked a train on the tiles, with five carriages and a face in each window. The kiosk opens all the same. Coffee costs [[f1|2 crowns]] since Monday, a strike discount of sorts.

[[e:e01|The drivers of Cassian Railways walked out]] [[d:e01|on Monday]]. Since then [[f2|four trains out of five]] have stayed in their sheds, the motorways around Ferrun have filled up, and the ferries have doubled their runs. It is the longest stoppage the country has seen in a generation. For most people it has become a kind of weather.

Not for [[s1|[[a2|Lotte Brandt, a nurse]]]] at the children's hospital. [[x1|[[c1|“I get up at three and I walk the last six kilometres,”]]]] [[o1|she]] [[q1|says]], pulling a second pair of socks from her bag. [[c1|[[c2|“I am not angry with them. I am angry with everybody.”]]]] Then her lift arrives, a bread van, and she is gone.

The dispute began in the spring with a sum. [[s3|The Rail Brotherhood]] [[q3|demands]] [[c3|[[f3|9.5 percent]] more pay over one year]]; [[s4|the railway]] [[q4|has offered]] [[c4|[[f4|6 percent]] over two]]. Between the two numbers lie three rounds of talks, a broken vase in the conference room of the Hotel Union, and a good deal of pride.

[[s5|Emil Groth, who has driven freight trains for [[f5|31 years]]]], warms his hands over a barrel in front of the depot. [[c6|“They count us like sleepers,”]] [[s6|he]] [[q6|says]]. The others laugh; it is an old joke about sleepers, the wooden kind. Groth's father drove the same line, and his daughter is learning it. None of them has ever missed a shift because of snow.

In the glass tower across the river they see the matter differently. [[s7|The railway's chief executive, Birgit Noll]], [[q7|said]] [[d:e02|on Wednesday]] [[q7|that]] [[c7|every day of the strike cost the company [[f6|about 11 million crowns]]]]. [[s8|She]] [[q8|ruled out]] [[p:p01|[[c8|a better offer [[k8|as long as the drivers stayed away]]]]]].

By seven the light comes through the high windows and falls on the chalk train. A man in a reflective vest walks round it, carefully, so as not to step on the faces.

#F Most read
#F Fire in the old mill: arson suspected, police say
#F Seven soups for cold evenings
#F "I could not believe it": lottery winner buys his village a bus
#F About us  |  Advertising  |  Privacy
'''.replace("[[s5|Emil Groth, who has driven freight trains for [[f5|31 years]]]], warms", "[[a6|Emil Groth, who has driven freight trains for [[f5|31 years]]]], warms").replace("[[s1|[[a2|Lotte Brandt, a nurse]]]]", "[[a1|[[a2|Lotte Brandt, a nurse]]]]").replace("[[o1|she]] [[q1|says]]", "[[s1|she]] [[q1|says]]"), '''
1 direct per:lotte basis=coref
2 T2 direct per:lotte basis=coref
3 act org:rb
4 act org:railways
6 direct per:emil basis=coref
7 indirect per:noll
8 act per:noll basis=coref
''', date="2025-11-06", figures='''
1 2 2 crowns T2
2 80 80 percent T2
3 9.5 9.5 percent att=3 table=demand
4 6 6 percent att=4 table=offer
5 31 31 years
6 11000000 11000000 crowns approx att=7 table=cost
''')
P.doc("001_reuters.txt", "out:reuters", r'''
#N [[outlet|Reuters]]
#T Cassian rail strike enters fourth day as leaked plan stirs anger
#N [[date|November 6, 2025]] 11:20 AM UTC

FERRUN, Nov 6 (Reuters) - Most trains in Cassia stood still for a fourth day on Thursday as a leaked restructuring plan hardened the front between the state railway and its drivers.

[[s1|The business daily Handelsblatt]] [[q1|reported]] [[d:e03|on Wednesday]] [[q1|that]] [[u:r01a|[[c1|Cassian Railways planned to cut [[f1|1,900 jobs]] by 2028, most of them in workshops]]]]. [[t|The report cited a confidential paper of the board.]]

[[c2|“Nobody talks about pay when his bench is being sold,”]] [[s2|Jan Adler, who leads the Rail Brotherhood]], [[q2|told]] Reuters. [[s3|He]] [[q3|said]] [[p:p02|[[c3|the strike would go on until the plan was withdrawn]]]].

[[s4|Cassian Railways]] [[q4|said]] in a statement [[q4|that]] [[c4|no decision on jobs had been taken]].

The strike has disrupted deliveries of grain and steel, and two car plants have stopped a shift. Spot prices for trucks have risen by [[f2|a third]] in a week. Ferries and coaches are full.

[[s5|Transport Minister Oskar Frey]], a former judge, [[q5|offered]] [[p:p03|[[c5|to call in a mediator]]]]. [[s6|The union]] [[q6|is open to]] [[p:p04|[[c6|mediation, [[K:p04|[[k6|provided the job cuts are on the table]]]]]]]], [[q7|according to]] [[s7|people close to the talks]].

#F (Reporting by Sven Aalto; editing by Ruth Penn)
'''.replace("[[s6|The union]] [[q6|is open to]] [[p:p04|[[c6|mediation, [[K:p04|[[k6|provided the job cuts are on the table]]]]]]]], [[q7", "[[c7|[[s6|The union]] [[q6|is open to]] [[p:p04|[[c6|mediation, [[K:p04|[[k6|provided the job cuts are on the table]]]]]]]]]], [[q7"), '''
1 indirect out:handels alt=out:handels>doc:memo
2 direct per:adler
3 indirect per:adler basis=coref
4 indirect org:railways
5 act per:frey
6 attitude anon:sourcesclose>org:rb nest=7
7 indirect anon:sourcesclose
''', date="2025-11-06", wire=True, figures='''
1 1900 1900 jobs att=1 table=jobs
2 33.3 33.4 percent T2
''')
P.doc("002_zug.txt", "pub:zug", r'''
#F [[outlet|zugnachrichten.info]]

[[u:r01b|[[c1|The state railway of Cassia will dismiss [[f1|about 2,000 employees]] by 2028]], [[q1|writes]] [[s1|Handelsblatt]] [[q1|with reference to]] [[i1|an internal paper]].]]

[[u:r02a|[[q2|According to]] [[s2|the newspaper]], [[c2|the workshops in Ferrun and Olm [[h2|may]] be closed altogether]].]]

[[s3|A board member]], whose name is not disclosed, [[q3|told]] the newspaper [[q3|that]] [[c3|the strike “came just in time” for the management]].

The railwaymen are now on strike for the fourth day in a row. Long queues form at bus stops, and schools in the capital have switched to distance learning. Tickets bought for this week can be returned without a fee.

#S Recall

#B [[u:r03a|[[d:e04|In September]], [[e:e04|[[s4|the head of the company, Birgit Noll]], [[q4|promised]]]] [[p:p05|[[c4|that not a single job would be lost]]]].]]

#B [[s5|The Chamber of Industry]] [[q5|called on]] [[p:p06|[[c5|both sides to agree to mediation]]]].
''', '''
1 indirect out:handels>doc:memo sp=out:handels
2 indirect out:handels basis=coref alt=out:handels>doc:memo
3 indirect out:handels>anon:board basis=coref modealt=mixed
4 act per:noll modealt=indirect
5 act org:chamber
''', inferred=("2025-11-05", "2025-11-08", "fourth day of the strike that began on 3 November 2025; retells Handelsblatt"), figures='''
1 2000 2000 employees approx att=1 table=jobs
''')
P.doc("003_radio5.html", "pub:radio5", r'''
#- <!DOCTYPE html><html><head><meta charset="utf-8"><title>Minister: I will not order anybody back to work | Radio Five</title>
#- <meta property="og:site_name" content="Radio Five"><meta property="article:published_time" content="2025-11-07T07:40:00+01:00"></head>
#- <body>
#F <header><a href="/">Radio Five</a> <a href="/news">News</a> <a href="/podcast">Podcasts</a> <a href="/contact">Contact</a></header>
#T <h1>[[s1|Minister]][[q1|:]] [[c1|I will not order anybody back to work]]</h1>
#N <p>[[outlet|Radio Five]], <time datetime="2025-11-07">[[date|7 November 2025]]</time></p>
<p>The studio guest had come by bicycle, which in this week of all weeks was not only a matter of style. [[s2|Transport Minister Oskar Frey]] [[q2|told]] Radio Five [[d:e05|this morning]] [[q2|that]] [[p:p07|[[c2|he would not order the drivers back to work]]]], whatever the law allowed him.</p>
<p>[[c3|“A train that is driven by a man with a court order in his pocket is not a train I want to sit in,”]] [[s3|he]] [[q3|said]].</p>
<p>The law in question dates from [[d:e06|1974]]. It has been used twice, both times in winter, and both times the courts threw it out afterwards. Lawyers have argued about it ever since.</p>
<p>[[s4|Frey]] [[q4|confirmed that]] [[c4|he had read the paper on the [[f1|1,900 jobs]]]], [[s5|he]] [[q5|called]] [[c5|it “a draft of a draft”]].</p>
<p>Asked about mediation, the minister named no name. Three former judges are in the talk, among them a woman who once settled the harbour dispute of Ostrel in a single night with the help of a pot of soup.</p>
<p>[[s6|Ines Sauer, an economist at the Institute for Transport]], [[q6|puts]] [[c6|the damage at [[f2|between 40 and 60 million crowns a day]]]]. Most of it falls on industry.</p>
#F <aside>Subscribe to our podcast “Five to Five” - 90,000 listeners a week</aside>
#F <footer>© Radio Five</footer>
#- </body></html>
'''.replace("[[d:e05|this morning]]", "this morning").replace("dates from [[d:e06|1974]]", "dates from 1974"), '''
1 T2 indirect per:frey modealt=direct
2 indirect per:frey
3 direct per:frey basis=coref
4 indirect per:frey
5 T2 mixed per:frey basis=coref modealt=act
6 act per:sauer modealt=indirect
''', date="2025-11-07", figures='''
1 1900 1900 jobs att=4 table=jobs
2 40000000 60000000 crowns att=6 table=cost
''')
P.doc("004_platform.md", "pub:plat", r'''
#N [[outlet|Platform Nine]] - a blog about trains and the people in them
#T # What the leak does not say
#N Posted on [[date|8 November 2025]]

[[t|I have now read every story about the famous paper, and I am no wiser.]] One site has two thousand dismissals, another nineteen hundred posts; a dismissal and a post are not the same animal. Posts can vanish when people retire. People can't.

[[u:r02b|[[s1|Handelsblatt]] [[q1|wrote that]] [[c1|the workshops in Ferrun and Olm [[h1|could]] be merged]].]] Merged, not closed. It is a small word with [[f1|four hundred families]] behind it.

Then there is the matter of September. [[u:r03b|[[s2|Noll]] [[q2|gave her word]] [[q2|that]] [[p:p08|[[c2|no job would be lost]]]].]] [[s3|Adler]] [[q3|accuses]] [[c3|her of having known of the plan even then]]. [[s4|The company]] [[q4|rejects]] [[c4|the accusation]].

The strike fund of the Brotherhood is said to last for another two weeks. The winter timetable begins in five. Somewhere between these two dates somebody will have to blink, and I would like to be at the window when it happens.

#F 31 comments · share · print
'''.replace("The strike fund of the Brotherhood is said to last for another two weeks.", "[[x5|[[o5|The strike fund of the Brotherhood]] [[q5|is said to]] [[c5|last for another [[f2|two weeks]]]]]]."), '''
1 indirect out:handels
2 act per:noll modealt=indirect
3 act per:adler
4 act org:railways
5 agentless -
''', date="2025-11-08", figures='''
1 400 400 families
2 2 2 weeks att=5
''')
P.event("e01", "The drivers walk out", "2025-11-03", "2025-11-03", basis="'on Monday' from Thursday, 6 November 2025")
P.event("e02", "Noll on the cost of the strike", "2025-11-05", "2025-11-05", tier=2, basis="'on Wednesday' from 6 November 2025")
P.event("e03", "Handelsblatt reports the plan", "2025-11-05", "2025-11-05", basis="'on Wednesday' from 6 November 2025")
P.event("e04", "Noll promises that no job is lost", "2025-09-01", "2025-09-30", basis="'In September', last before November 2025")
for e in P.rows["events"]:
    if not e["mentions"]: e["mentions"] = e["date_words"]
P.reuse("r01", "parallel_retelling_same_origin", "unknown (siblings)")
P.reuse("r02", "parallel_retelling_same_origin", "unknown (siblings)")
P.reuse("r03", "parallel_retelling_same_origin", "unknown (siblings)", tier=2)
P.lineage([1, 2, 4], "out:handels", "tellings of one report of Handelsblatt", ["r01", "r02"])
for a, b in ((0, 2), (0, 4), (0, 1)): P.unrelated(a, b, "no shared passage")
P.story("S1", range(5), "a rail strike in Cassia")
P.pos("p01", "org:railways", "strike", "against", "2025-11-05", "2025-11-06", att="0.8", tier=2, speaker="per:noll")
P.pos("p02", "org:rb", "strike", "for", "2025-11-06", "2025-11-06", att="1.3", speaker="per:adler", accept=["for_if"])
P.pos("p03", "gov:cassia", "mediation", "for", "2025-11-06", "2025-11-06", att="1.5", speaker="per:frey")
P.pos("p04", "org:rb", "mediation", "for_if", "2025-11-06", "2025-11-06", att="1.6", accept=["open"])
P.pos("p05", "org:railways", "job_cuts", "against", "2025-09-01", "2025-09-30", att="2.4", speaker="per:noll", accept=["expects_not"])
P.pos("p06", "org:chamber", "mediation", "for", None, "2025-11-08", att="2.5")
P.pos("p07", "gov:cassia", "strike", "open", "2025-11-07", "2025-11-07", att="3.2", tier=2, speaker="per:frey", accept=["for"])
P.pos("p08", "org:railways", "job_cuts", "against", "2025-09-01", "2025-11-08", att="4.2", tier=2, speaker="per:noll", accept=["expects_not"])
P.conflict("k01", "denial", "a plan to cut 1,900 jobs v. no decision on jobs", ["1.1", "2.1", "3.4"], ["1.4"])
P.conflict("k02", "positions conflict", "the promise of September v. the plan", ["2.4", "4.2", "p05", "p08"], ["1.1", "2.1"], tier=2)
P.conflict("k03", "rounded", "1,900 jobs became about 2,000 employees dismissed", ["1.1", "f1.1"], ["2.1", "f2.1"], tier=2)
P.conflict("k04", "wording drift", "the workshops closed altogether v. merged", ["2.2"], ["4.1"])
P.conflict("k05", "denial", "Adler's accusation v. the company", ["4.3"], ["4.4"], tier=2)
P.conflict("k06", "figures differ", "the strike costs 11 million (company) v. 40 to 60 million (Sauer) a day", ["f0.6", "0.7"], ["f3.2", "3.6"], tier=2)
P.no_conflict("9.5 percent demanded, 6 offered", ["f0.3", "f0.4"], "demand and offer")
P.no_conflict("no better offer v. mediation", ["0.8", "1.5"], "different actors and issues")
P.claim("c01", "The railway plans to cut some 1,900 jobs by 2028", "1.1 2.1", ["out:handels"])
P.claim("c02", "The workshops in Ferrun and Olm may be closed or merged", "2.2 4.1", ["out:handels"])
P.claim("c03", "Noll promised that no job would be lost", "2.4 4.2", ["pub:zug", "pub:plat"], accept=[1, 2])
P.claim("c04", "A day of the strike costs the company 11 million", "0.7", ["pub:herold"])
P.claim("c05", "The strike goes on until the plan is withdrawn", "1.3", ["out:reuters"])
P.claim("c06", "No decision on jobs has been taken", "1.4", ["out:reuters"])
P.claim("c07", "The minister does not order drivers back", "3.2", ["pub:radio5"])
P.claim("c08", "The strike came just in time", "2.3", ["out:handels"])
P.claim("c09", "The union is open to mediation", "1.6 1.7", ["out:reuters"])
P.table("jobs", ["f1.1", "f2.1", "f3.1"])
P.table("cost", ["f0.6", "f3.2"])
