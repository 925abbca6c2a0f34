"""Closed pile: a fever in an invented country; changing counts, an internal report, a changed speaker, a foot credit."""
from sheet import Pile

P = Pile("fever", "an epidemic: official and leaked counts, schools, a border", '''
# Issues of the invented fever story.

[[issue]]
id = "schools"
question = "The schools in Onza province are closed"
terms = ["close the schools", "schools closed", "closing schools"]
against_terms = ["schools stay open"]

[[issue]]
id = "border"
question = "The border with Lethara is closed"
terms = ["close the border", "closing its border", "restriction on travel"]
''')
P.entities("""
pub:medvest | medvestnik.info | outlet
pub:gulf | Gulf Tribune | outlet
org:who | World Health Organization | organisation | WHO; The World Health Organization
pub:delta | Delta TV | outlet
pub:svodka | Svodka Plus | outlet
pub:notes | Notes from the Delta | outlet
pub:lna | LNA | agency | Letharan News Agency
pub:finwire | Exchange Wire | outlet
out:guardian | The Guardian | outlet | the Guardian; the publication; the newspaper; the British newspaper The Guardian
out:reuters | Reuters | agency
doc:internal | an internal report of the country's Ministry of Health | document | the document; the report
anon:doctor | a doctor from the provincial hospital of Onza | anonymous
anon:two-off | two officials at the ministry | anonymous | officials
anon:nurse | my friend, a nurse in Pell whose name I keep to myself | anonymous
gov:lethara | Lethara | government | Vell; the authorities
org:moh | Ministry of Health | government | the health ministry; The Ministry of Health of Lethara; the ministry; The Ministry of Health | gov:lethara
org:nih | National Institute of Hygiene | organisation | the National Institute of Hygiene
gov:tamar | Tamar Republic | government | Tamar; the neighboring Tamar Republic; neighbouring Tamar
gov:onza | Onza province | government | Onza
per:sesko | Amara Sesko | person | The Minister of Health, Amara Sesko; Health Minister Amara Sesko; she; her | gov:lethara
per:orel | Tomas Orel | person | Deputy Minister Tomas Orel; Orel; He | gov:lethara
per:abara | Ruth Abara | person | The chief doctor of Onza hospital, Ruth Abara; she
per:lindt | Pavo Lindt | person | Governor Pavo Lindt | gov:onza
per:denning | Clara Denning | person | a spokeswoman for the World Health Organization, Clara Denning | org:who
per:teel | Marek Teel | person | The opposition leader, Marek Teel
org:teachers | teachers' association | organisation | The teachers' association; It
org:bioval | Bioval | company | Bioval, the maker of the only licensed vaccine
per:kranz | Ulla Kranz | person | Chief Executive Ulla Kranz; Kranz | org:bioval
grp:minister | the minister | group | | per:sesko
grp:authorities | the authorities | group | | gov:lethara
""")
P.doc("000_medvestnik.txt", "pub:medvest", r'''
#F [[outlet|medvestnik.info]]

[[c1|In Lethara, the number of people infected with river fever [[h1|may]] be several times higher than the official one]], [[q1|reports]] [[s1|The Guardian]], [[q1|citing]] [[i1|an internal report of the country's Ministry of Health]].

[[q2|As stated in]] [[s2|the document]], [[u:r03a|[[c2|by October 5 [[t|doctors had registered [[f1|1,870 suspected cases]]]], whereas [[s8|the ministry]] [[q8|had publicly acknowledged]] [[c8|[[f2|412]]]]]]]].

[[u:r04a|[[s3|A doctor from the provincial hospital of Onza]], on condition of anonymity, [[q3|told]] the publication [[q3|that]] [[c3|the morgue had been full since Friday]].]]

[[s4|The Minister of Health, Amara Sesko]], [[q4|called]] [[c4|the report “a working paper that proves nothing”]].

[[q5|In]] [[s5|her]] [[q5|words]], [[p:p01|[[c5|[[s9|the authorities]] [[q9|do not intend]] [[c9|to close the schools]]]]]].

#S Background

#B [[u:r01a|[[t|Recall that [[e:e02|the first case of the disease was recorded]] [[d:e02|on September 12]] in the village of Pell.]] [[d:e03|Last year]], [[e:e03|[[s6|the National Institute of Hygiene]] [[q6|warned that]]]] [[c6|the mosquito nets in the delta were [[f3|ten years]] old]].]]

#B [[u:r02a|Meanwhile, [[s7|the neighboring Tamar Republic]] [[q7|announced]] [[p:p02|[[c7|its readiness to close the border [[K:p02|[[k7|if the disease spreads beyond the delta]]]]]]]].]]
''', '''
1 indirect out:guardian>doc:internal sp=out:guardian
2 indirect out:guardian>doc:internal basis=coref
3 indirect out:guardian>anon:doctor basis=coref
4 mixed out:guardian>per:sesko basis=inherited alt=per:sesko
5 indirect out:guardian>per:sesko basis=coref alt=per:sesko
6 indirect org:nih
7 act gov:tamar
8 T2 indirect out:guardian>doc:internal>org:moh nest=2 basis=inherited alt=out:guardian>org:moh,org:moh modealt=act
9 T2 attitude out:guardian>per:sesko>gov:lethara nest=5 basis=inherited alt=out:guardian>gov:lethara,gov:lethara,per:sesko>gov:lethara
''', inferred=("2025-10-05", "2025-10-31", "after 5 October; other reports of mid-October 2025"), figures='''
1 1870 1870 cases att=2 table=cases
2 412 412 cases att=2 table=cases
3 10 10 years att=6
''')
P.doc("001_gulf.txt", "pub:gulf", r'''
#F GULF TRIBUNE - HOME / WORLD / BUSINESS / LIFE
#N [[outlet|Gulf Tribune]]
#T River fever: [[s7|Lethara]] [[q7|confirms]] [[c7|31 deaths]]
#N [[date|October 14, 2025]]

VELL: [[c1|[[f1|Thirty-one people]] have died of river fever in Lethara's Onza province and [[f2|around 500]] have fallen ill]], [[e:e04|[[s1|the health ministry]] [[q1|said]]]] [[d:e04|on Monday]], as [[s2|neighbouring Tamar]] [[q2|weighed]] [[p:p03|[[c2|closing its border]]]].

[[c3|“The situation is under control,”]] [[s3|Health Minister Amara Sesko]] [[q3|told]] a news conference in Vell.

[[s4|[[n1|Two]] officials at the ministry]], however, [[q4|said]] [[c4|the real toll was [[h4|likely]] [[f3|between 80 and 120]]]].

[[s5|The World Health Organization]] [[q5|said]] in a bulletin dated October 10 [[q5|that]] [[c5|it had been notified of [[f4|463 cases]]]].

[[s6|Bioval, the maker of the only licensed vaccine]], [[q6|said]] [[c6|it [[h6|could]] ship [[f5|200,000 doses]] within [[f6|three weeks]] [[k6|provided that Lethara paid in advance]]]].

[[t|[[e:e05|Lethara shut its markets during an earlier outbreak]] [[d:e05|in 2011]].]]

#N [[t|Source: Reuters]]
#F Follow Gulf Tribune on WhatsApp
''', '''
1 indirect out:reuters>org:moh basis=inherited alt=org:moh
2 attitude out:reuters>gov:tamar basis=inherited alt=gov:tamar
3 direct out:reuters>per:sesko basis=inherited alt=per:sesko
4 indirect out:reuters>anon:two-off basis=inherited alt=anon:two-off
5 indirect out:reuters>org:who basis=inherited alt=org:who
6 indirect out:reuters>org:bioval basis=inherited alt=org:bioval
7 T2 act out:reuters>gov:lethara basis=inherited alt=gov:lethara
''', date="2025-10-14", figures='''
1 31 31 people att=1 table=deaths
2 500 500 people approx att=1 table=cases
3 80 120 people att=4 table=deaths
4 463 463 cases att=5 table=cases
5 200000 200000 doses att=6
6 - 3 weeks att=6 accept=3..3
''')
P.doc("002_who.txt", "org:who", r'''
#N [[outlet|World Health Organization]]
#T Disease Outbreak News: river fever - Lethara
#N [[date|10 October 2025]]

[[t|As of 8 October 2025, [[f1|463 cases]] including [[f2|27 deaths]] have been notified from Onza province. The case fatality ratio stands at [[f3|5.8%]].]]

[[s1|The Ministry of Health]] [[q1|reported]] [[x1|[[c1|[[e:e06|the first case to WHO]]]]]] [[x1|[[d:e06|on 16 September 2025]]]].

[[s2|WHO]] [[q2|advises against]] [[p:p04|[[c2|any restriction on travel or trade with Lethara]]]].

[[s3|WHO]] [[q3|assesses]] [[c3|the risk at the regional level as high]].

#F WHO | Emergencies | Data | About us
''', '''
1 indirect org:moh alt=org:who>org:moh
2 act - sp=org:who alt=org:who
3 attitude - sp=org:who alt=org:who modealt=indirect,act
''', date="2025-10-10", figures='''
1 463 463 cases table=cases
2 27 27 deaths table=deaths
3 5.8 5.8 percent
''')
P.doc("003_delta.txt", "pub:delta", r'''
#F Delta TV
#F Live   Schedule   News   Shows   Sign in
#F This site uses cookies. Manage your choices
#T [[t|‘We bury them at night’]]: inside the fever province
#N By Osei Brandt, [[outlet|Delta TV]]
#N Wednesday, [[date|15 October 2025]]
#F 4 min read     A A A

[[s1|The chief doctor of Onza hospital, Ruth Abara]], [[q1|told]] Delta TV [[q1|that]] [[c1|[[e:e07|the morgue had run out of space]] [[d:e07|last Friday]]]].

[[x2|[[c2|‘We bury them at night,’]]]] [[s2|she]] [[q2|said]]. [[c2|‘Write that down.’]]

[[s3|Governor Pavo Lindt]] [[q3|wants]] [[p:p05|[[c3|[[e:e08|the schools closed]] [[d:e08|from Monday]]]]]]. [[s4|The teachers' association]] [[q4|backed]] [[p:p06|[[c4|the idea]]]], but [[q5|warned that]] [[c5|[[f1|60,000 children]] would go without a school meal]].

[[s6|The health ministry]] [[q6|did not rule out that]] [[c6|the true number of cases was higher than published]].

[[q7|According to]] [[s7|a spokeswoman for the World Health Organization, Clara Denning]], [[c7|the numbers “will go up before they go down.”]]

#F RELATED
#F How to recognise river fever: seven signs
#F ‘I lost both my brothers’ - a fisherman's diary
#F Lindt: province needs 40 ambulances
#F Cholera kills 9 in Port Amsel, aid group says
#F Newsletter: the day in the Delta, every evening
#F Terms of use  Privacy  Jobs
'''.replace("[[s4|The teachers' association]] [[q4", "[[s4|[[a5|The teachers' association]]]] [[q4"), '''
1 indirect per:abara
2 direct per:abara basis=coref
3 attitude per:lindt
4 T2 attitude org:teachers modealt=act
5 indirect org:teachers basis=coref
6 indirect org:moh h=1
7 mixed per:denning
''', date="2025-10-15", figures='''
1 60000 60000 children att=5
''')
P.doc("004_svodka.html", "pub:svodka", r'''
#- <html><head><meta charset="utf-8"><title>The Ministry of Health of Lethara acknowledged that the morgues are full</title>
#- <meta name="author" content="Svodka Plus"></head><body>
#F <div id="top"><a href="/">Main</a> | <a href="/pol">Politics</a> | <a href="/eco">Economy</a> | <a href="/inc">Incidents</a></div>
#N <div class="logo">[[outlet|Svodka Plus]]</div>
#N <span class="dt">[[date|16.10.2025]] 11:05</span>
#T <h1>[[s6|The Ministry of Health of Lethara]] [[q6|acknowledged that]] [[c6|the morgues are full]]</h1>
<p>[[u:r04b|[[u:r05c|[[c1|[[s2|The Ministry of Health of Lethara]] [[q2|acknowledged that]] [[c2|the morgues in the delta have been full since Friday]]]], [[s1|The Guardian]] [[q1|writes]].]]]]</p>
<p>[[u:r03b|[[q3|According to]] [[s3|the newspaper]], [[c3|the real number of infected people is [[f1|1,870]]]].]]</p>
<p>[[u:r01b|[[t|As a reminder, [[e:e02|the first case was registered]] [[d:e02|on September 12]] in the village of Pell.]] [[d:e03|Last year]] [[e:e03|[[s4|the National Institute of Hygiene]] [[q4|warned]]]] [[q4|that]] [[c4|the mosquito nets in the delta were [[f2|10 years]] old]].]]</p>
<p>[[u:r02b|In turn, [[s5|the neighboring Republic of Tamar]] [[q5|declared]] [[P:p02|[[c5|readiness to close the border [[k5|if the disease goes beyond the delta]]]]]].]]</p>
#F <div class="tags">Tags: <a href="/t/1">fever</a>, <a href="/t/2">Lethara</a></div>
#F <ul class="more"><li><a href="/n/1">The dollar rose to 84</a></li><li><a href="/n/2">A bus with 19 tourists overturned in the mountains, police say</a></li></ul>
#- </body></html>
'''.replace("[[u:r05c|[[c1|", "[[c1|").replace("[[q1|writes]].]]]]</p>", "[[q1|writes]].]]</p>"), '''
1 indirect out:guardian
2 indirect out:guardian>org:moh nest=1
3 indirect out:guardian basis=coref
4 indirect org:nih
5 act gov:tamar
6 T2 indirect out:guardian>org:moh basis=inherited alt=org:moh
''', date="2025-10-16", figures='''
1 1870 1870 people att=3 table=cases
2 10 10 years att=4
''')
P.doc("005_notes.txt", "pub:notes", r'''
#N [[outlet|Notes from the Delta]]
#T Three numbers
#N [[date|October 17, 2025]] by Ivo

[[t|There are three numbers in this country, and one of them is a lie.]]

[[s1|The ministry]] [[q1|says]] [[c1|[[f1|31 people]] have died]]. [[s2|My friend, a nurse in Pell whose name I keep to myself]], [[q2|says]] [[c2|she alone has washed [[f2|more than a hundred bodies]]]]. And [[q3|as]] [[s3|Gulf Tribune]] [[q3|put it, quoting]] [[i3|officials]], [[c3|the toll is likely [[f3|between 80 and 120]]]].

[[s4|[[a5|The opposition leader, Marek Teel]]]], [[q4|has accused]] [[c4|the minister of counting with her eyes closed]] and [[q5|demanded]] [[c5|her resignation]].

[[s6|Bioval]] [[q6|says]] [[c6|the vaccine [[h6|can]] be here within [[f4|a month]]]]. [[t|A month is a long time in Pell.]]

#F Comments are closed.
'''.replace("the toll is likely", "the toll is [[h3|likely]]"), '''
1 indirect org:moh
2 indirect anon:nurse
3 indirect pub:gulf>anon:two-off sp=pub:gulf alt=pub:gulf>out:reuters>anon:two-off
4 act per:teel
5 T2 act per:teel basis=coref
6 indirect org:bioval
''', date="2025-10-17", figures='''
1 31 31 people att=1 table=deaths
2 100 - bodies att=2
3 80 120 people att=3 table=deaths
4 - 1 month att=6 T2 accept=1..1
''')
P.doc("006_lna.txt", "pub:lna", r'''
#T [[s6|Ministry]] [[q6|denies]] [[c6|plans to close schools]]
VELL, [[date|16 October 2025]] /[[outlet|LNA]]/ - [[s1|The Ministry of Health]] [[q1|has denied]] [[p:p07|[[c1|reports that schools in Onza province will be closed next week]]]].
[[p:p08|[[c2|“There is no epidemiological ground for such a step,”]]]] [[s2|Deputy Minister Tomas Orel]] [[q2|said]].
[[s3|[[a4|He]]]] also [[q3|rejected]] [[c3|the figure of [[f1|1,870 cases]] published by the British newspaper The Guardian]], [[q4|calling]] [[c4|it “arithmetic for the front page”]].
[[s5|Orel]] [[q5|noted that]] [[c5|[[f2|12 people]] had died in the past week, fewer than in the week before]].
''', '''
1 act org:moh
2 direct per:orel
3 act per:orel basis=coref
4 T2 mixed per:orel basis=coref
5 indirect per:orel
6 T2 act org:moh
''', date="2025-10-16", wire=True, figures='''
1 1870 1870 cases att=3 table=cases
2 12 12 people att=5
''')
P.doc("007_exchange.txt", "pub:finwire", r'''
#N [[outlet|Exchange Wire]]
#T Bioval quarterly profit rises on flu shots
#N [[date|16 October 2025]]

[[t|Drugmaker Bioval posted a third-quarter net profit of [[f1|$212 million]], up [[f2|12%]] from a year earlier.]]

[[s1|Chief Executive Ulla Kranz]] [[q1|attributed]] [[c1|the result to demand for flu vaccines in the northern hemisphere]].

[[c2|“We expect a strong winter,”]] [[s2|Kranz]] [[q2|said]] on a call with analysts.
''', '''
1 indirect per:kranz modealt=attitude
2 direct per:kranz
''', date="2025-10-16", figures='''
1 212000000 212000000 USD
2 12 12 percent
''')
P.event("e02", "The first case is recorded in Pell", "2025-09-12", "2025-09-12", basis="'on September 12', last before October 2025")
P.event("e03", "The Institute warns of old nets", "2024-01-01", "2024-12-31", basis="'Last year' from October 2025")
P.event("e04", "The ministry confirms 31 deaths", "2025-10-13", "2025-10-13", basis="'on Monday' from Tuesday, 14 October 2025")
P.event("e05", "Markets shut in an earlier outbreak", "2011-01-01", "2011-12-31", basis="'in 2011'")
P.event("e06", "First case reported to WHO", "2025-09-16", "2025-09-16", basis="'on 16 September 2025'")
P.event("e07", "The morgue runs out of space", "2025-10-10", "2025-10-10", basis="'last Friday' from Wednesday, 15 October 2025")
P.event("e08", "Schools closed, if the governor has his way", "2025-10-20", "2025-10-20", status="planned", basis="'from Monday' from Wednesday, 15 October 2025")
P.reuse("r01", "same_passage_retranslated", "unknown (siblings)")
P.reuse("r02", "same_passage_retranslated", "unknown (siblings)")
P.reuse("r03", "parallel_retelling_same_origin", "unknown (siblings)", tier=2)
P.reuse("r04", "parallel_retelling_same_origin", "unknown (siblings)")
P.lineage([0, 4], "out:guardian", "two re-tellings of one Guardian report", ["r03", "r04", "r01", "r02"])
P.lineage([1, 5], None, "005 quotes 001", [])
for i in range(7): P.unrelated(7, i, "another story")
P.unrelated(2, 3, "no shared passage")
P.story("S1", range(7), "river fever in Lethara")
P.story("S2", [7], "quarterly figures of a vaccine maker")
P.pos("p01", "gov:lethara", "schools", "against", "2025-10-05", "2025-10-31", att="0.5", speaker="per:sesko")
P.pos("p02", "gov:tamar", "border", "for_if", None, "2025-10-31", att="0.7")
P.pos("p03", "gov:tamar", "border", "open", "2025-10-14", "2025-10-14", att="1.2")
P.pos("p04", "org:who", "border", "against", "2025-10-10", "2025-10-10", att="2.2")
P.pos("p05", "gov:onza", "schools", "for", "2025-10-15", "2025-10-15", att="3.3", speaker="per:lindt")
P.pos("p06", "org:teachers", "schools", "for", "2025-10-15", "2025-10-15", att="3.4", tier=2)
P.pos("p07", "gov:lethara", "schools", "against", "2025-10-16", "2025-10-16", att="6.1", speaker="org:moh")
P.pos("p08", "gov:lethara", "schools", "against", "2025-10-16", "2025-10-16", att="6.2", tier=2, speaker="per:orel")
P.conflict("k01", "denial", "1,870 cases (the Guardian's document) v. the ministry rejects the figure", ["0.2", "4.3", "f0.1", "f4.1"], ["6.3", "f6.1"])
P.conflict("k02", "positions conflict", "the governor wants the schools closed v. the ministry does not", ["3.3", "p05"], ["6.1", "6.2", "0.5", "p07", "p01", "p08"])
P.conflict("k03", "figures differ", "deaths: 31 v. between 80 and 120", ["f1.1", "1.1", "f5.1", "5.1"], ["f1.3", "1.4", "f5.3", "5.3"])
P.conflict("k04", "attribution differs", "the full morgue: an unnamed doctor v. the ministry", ["0.3"], ["4.2"], tier=2)
P.conflict("k05", "hedge lost", "1,870 suspected cases v. the real number is 1,870", ["0.2"], ["4.3"], tier=2)
P.conflict("k06", "figures differ", "vaccine: within three weeks v. within a month", ["1.6", "f1.6"], ["5.6", "f5.4"], tier=2)
P.conflict("k07", "accounts conflict", "under control v. the morgue is full", ["1.3"], ["0.3", "3.1", "3.2"], tier=2)
P.conflict("k08", "accounts conflict", "the ministry does not rule out more cases v. rejects the figure", ["3.6"], ["6.3", "0.4"], tier=2)
P.conflict("k09", "figures differ", "official v. leaked count: 412 v. 1,870", ["f0.1"], ["f0.2"], tier=2)
P.conflict("k10", "condition dropped", "vaccine if paid in advance v. no condition", ["1.6"], ["5.6"], tier=2)
P.no_conflict("463 cases on 8 October, around 500 on 13 October", ["f1.4", "f1.2"], "a growing count")
P.no_conflict("27 deaths on 8 October, 31 on 13 October", ["f2.2", "f1.1"], "a growing count")
P.no_conflict("the ministry against closing schools, twice", ["p01", "p07"], "same")
P.claim("c01", "The morgue is full", "0.3 4.1 4.2 3.1", ["out:guardian", "pub:delta"])
P.claim("c02", "The internal report counts 1,870 cases", "0.2 4.3", ["out:guardian"])
P.claim("c03", "Tamar is ready to close the border if the disease spreads", "0.7 4.5", ["background-block-000-004"], accept=[1])
P.claim("c04", "The Institute warned of old mosquito nets", "0.6 4.4", ["background-block-000-004"], accept=[1])
P.claim("c05", "The toll is likely between 80 and 120", "1.4 5.3", ["out:reuters"])
P.claim("c06", "The ministry: 31 people have died", "1.1 5.1", ["out:reuters", "pub:notes"], accept=[1, 2])
P.claim("c07", "Bioval: the vaccine can come within weeks", "1.6 5.6", ["out:reuters", "pub:notes"], accept=[1, 2])
P.claim("c08", "WHO was notified of 463 cases", "1.5", ["out:reuters"])
P.claim("c09", "A nurse washed more than a hundred bodies", "5.2", ["pub:notes"])
P.claim("c10", "The authorities do not intend to close the schools", "0.5 6.1", ["out:guardian", "pub:lna"], accept=[1, 2])
P.claim("c11", "The governor wants the schools closed", "3.3", ["pub:delta"])
P.claim("c12", "Sesko: the report is a working paper", "0.4", ["out:guardian"], accept=[1])
P.claim("c13", "WHO advises against restrictions on travel", "2.2", ["org:who"])
P.table("cases", ["f0.1", "f1.4", "f2.1"])
P.table("deaths", ["f1.1", "f5.1"])
