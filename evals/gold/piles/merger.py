"""Open pile: a leaked bank takeover. Everything in it is invented; agencies are named as readers' piles name them."""
from sheet import Pile

P = Pile("merger", "a bank takeover of which two agencies have different leaks, retold by sites, denied by a ministry", '''
# Issues of the invented bank story.

[[issue]]
id = "merger"
question = "Kestrel Bank takes over Tarn Credit"
terms = ["merger of the two banks", "takeover of Tarn Credit", "support the deal", "offer for Tarn Credit", "bid for Tarn Credit"]
against_terms = ["Tarn Credit stays independent"]

[[issue]]
id = "state_stake"
question = "The state sells its stake in Tarn Credit"
terms = ["sell its stake", "selling the state's stake", "sale of the stake", "the state's share in Tarn Credit"]
''')
P.entities("""
pub:kursblick | kursblick.info | outlet
pub:marktbote | Marktbote Online | outlet | Marktbote
out:reuters | Reuters | agency
org:finmin | Ministry of Finance of the Republic of Velmora | government | the Finance Ministry; The Ministry of Finance; the ministry; the Ministry; the department | gov:velmora
pub:radio | Radio Castren | outlet
pub:ledger | The Ledger and the Lamp | outlet
pub:velnovosti | velnovosti.info | outlet
pub:tagesblick | Castren Tagesblick | outlet
out:bloomberg | Bloomberg | outlet | Bloomberg News; the publication; the agency; the outlet
out:courier | Castren Courier | outlet | the newspaper Castren Courier
out:vpress | Velmora Press | agency
anon:media | media (title suffix) | anonymous
anon:bb-people | people familiar with the talks | anonymous | insiders; the interlocutors
anon:bb-one | one of the interlocutors of the publication | anonymous | one of the insiders
anon:bb-fin-official | a senior official of the Finance Ministry | anonymous | the ministry official; him | gov:velmora
anon:re-two | two people with direct knowledge of the talks | anonymous
anon:former-exec | a former Tarn executive | anonymous
doc:memo | an internal memo seen by Reuters | document | the memo; an internal paper
doc:finstatement | the statement of the department | document | a statement
gov:velmora | Velmora | government | Castren; the government; the state
per:marwick | Ilse Marwick | person | Finance Minister Ilse Marwick; Marwick; the minister | gov:velmora
per:olander | Piet Olander | person | Tarn Chairman Piet Olander; He | org:tarn
per:dressler | Hanna Dressler | person | Dressler; Ms Dressler; she; Kestrel chief | org:kestrel
per:reidel | Tomas Reidel | person | | org:league
per:vask | Jorun Vask | person | The head of the banking authority | org:vba
org:kestrel | Kestrel Bank | company | Kestrel
org:tarn | Tarn Credit | company | Tarn
org:league | Bankworkers' League | organisation | the union
org:greenleft | Green Left | organisation | the opposition Green Left
org:vba | Velmoran Banking Authority | organisation
grp:penwick | analysts at the brokerage Penwick | group
""")

P.doc("000_kursblick.txt", "pub:kursblick", r'''
#F [[outlet|kursblick.info]]

[[u:r01a|[[p:p01|[[c1|Kestrel Bank is preparing an offer for its smaller rival Tarn Credit worth [[f1|about 4.2 billion euros]]]]]], [[q1|according to]] [[s1|Bloomberg]].]]

[[m:boil|[[c2|This]] [[q2|is reported by]] [[s2|Bloomberg]] [[q2|with reference to]] [[i2|people familiar with the talks]].]]

[[u:r02a|[[s3|One of the interlocutors of the publication]] [[q3|said that]] [[c3|[[e:e02|a formal bid [[h3|could]] be put before the supervisory board of Tarn Credit]] [[d:e02|as early as next week]], although the price [[h3|may]] still change]].]]

At the same time, [[q4|it is noted that]] [[c4|the negotiations [[h4|might]] yet collapse over the question of job cuts]].

[[u:r03a|[[s5|A senior official of the Finance Ministry]], who asked not to be named, [[q5|told]] the agency [[q5|that]] [[p:p02|[[c5|the government would support the deal only [[K:p02|[[k5|if the headquarters remain in Castren]]]]]]]].]]

[[u:r04a|[[q6|According to]] [[s6|him]], [[c6|[[f2|up to 1,300 jobs]] are in danger, above all in the branches of the south]].]]

[[t|Kestrel Bank and Tarn Credit did not want to comment on the information.]]

#S What preceded this

#B [[u:r10a|[[u:r13a|[[e:e03|[[d:e03|In November]], [[s7|the newspaper Castren Courier]] [[q7|wrote that]]]] [[p:p10|[[c7|the Finance Ministry had returned to the idea of selling the state's [[f3|18 percent stake]] in Tarn Credit in order to close the hole in the budget]]]].]]]]

#B [[u:r11a|[[e:e04|[[s8|Finance Minister Ilse Marwick]] [[q8|stated]]]] [[d:e04|in January]] [[q8|that]] [[p:p07|[[c8|the state does not intend to sell its stake this year]]]].]]

#B [[u:r12a|The [[s9|Bankworkers' League]], for its part, [[q9|spoke out against]] [[p:p05|[[c9|any merger of the two banks]]]].]]
''', r'''
1 indirect out:bloomberg>anon:bb-people sp=out:bloomberg alt=out:bloomberg
2 document out:bloomberg>anon:bb-people sp=out:bloomberg ref=1
3 indirect out:bloomberg>anon:bb-one basis=coref
4 agentless out:bloomberg basis=inherited
5 indirect out:bloomberg>anon:bb-fin-official basis=coref
6 indirect out:bloomberg>anon:bb-fin-official basis=coref
7 indirect out:courier
8 indirect per:marwick
9 act org:league
''', inferred=("2026-03-11", "2026-03-18", "retells the Bloomberg report of Wednesday, 11 March 2026 ('next week')"), figures='''
1 4200000000 4200000000 EUR approx att=1 table=price
2 - 1300 jobs att=6 table=jobs
3 18 18 percent att=7 table=stake
''')

P.doc("001_marktbote.txt", "pub:marktbote", r'''
#F Home   Markets   Banks   Funds   Opinion   Newsletter
#N [[outlet|Marktbote Online]]

#T [[c1|Kestrel to bid [[f1|€4 billion]] for Tarn Credit, ministry backs the deal]] [[q1|—]] [[s1|media]]

#N [[date|12 March 2026]], 09:14
#F Share on Facebook | X | Telegram | Copy link
#F Reading time: 2 minutes

[[e:e05|[[s2|Bloomberg]], [[q2|citing]] [[i2|insiders]], [[q2|published]] [[x2|[[c2|the news]]]]]] [[x2|[[d:e05|on Wednesday]]]].

[[u:r01b|[[c3|The purchase price will amount to [[f2|4 billion euros]]]], [[s3|the outlet]] [[q3|writes]].]]

[[u:r02b|[[c4|[[e:e02|The formal bid will be submitted to the supervisory board of Tarn]] [[d:e02|next week]]]], [[q4|according to]] [[s4|one of the insiders]].]]

[[u:r03b|[[s5|The Finance Ministry]] [[q5|has promised]] [[p:p03|[[c5|to support the merger]]]].]]

[[u:r04b|[[c6|[[f3|Some 1,300 people]] will lose their jobs, mainly in southern branches]], [[s6|the ministry official]] [[q6|said]].]]

[[s7|Analysts at the brokerage Penwick]] [[q7|believe that]] [[c7|savings of [[f4|between 250 and 300 million euros a year]] are within reach]].

#S Background

#B [[u:r10b|[[u:r14a|[[d:e03|In November]], [[s8|the Castren Courier]] [[q8|reported that]] [[c8|the Finance Ministry had come back to the idea of selling its [[f5|18 percent share]] in Tarn Credit to plug the budget gap]].]]]]

#F Read also
#F Gold climbs to 3,100 dollars an ounce, analysts say more is to come
#F Marwick: deficit will reach 5.1 percent of output
#F Lurenia's central bank keeps key rate at 7 percent
#F "We were lied to": 2,400 savers sue Hollin Fund
#F Subscribe to our Telegram channel and never miss a deal
#F © 2026 Marktbote Online. All rights reserved.
''', r'''
1 indirect out:bloomberg>anon:bb-people sp=anon:media basis=inherited alt=anon:media,out:bloomberg,out:bloomberg>anon:media
2 document out:bloomberg>anon:bb-people sp=out:bloomberg ref=1
3 indirect out:bloomberg basis=coref alt=out:bloomberg>anon:bb-people
4 indirect out:bloomberg>anon:bb-one basis=inherited
5 act out:bloomberg>org:finmin basis=inherited
6 indirect out:bloomberg>anon:bb-fin-official basis=inherited
7 attitude out:bloomberg>grp:penwick basis=inherited alt=grp:penwick
8 indirect out:courier
''', date="2026-03-12", figures='''
1 4000000000 4000000000 EUR att=1 table=price
2 4000000000 4000000000 EUR att=3 table=price
3 1300 1300 people approx att=6 table=jobs
4 250000000 300000000 EUR att=7
5 18 18 percent att=8 table=stake
''')

P.doc("002_wire.txt", "out:reuters", r'''
#N [[outlet|Reuters]]
#T [[c8|Tarn Credit board to meet over Kestrel approach]], [[s8|memo]] [[q8|shows]]
#N [[date|March 12, 2026]] 2:05 PM GMT+1

CASTREN, March 12 (Reuters) - [[c1|[[e:e06|The supervisory board of Tarn Credit will meet]] [[d:e06|on March 17]] to discuss a takeover approach by its larger competitor Kestrel Bank]], [[s1|an internal memo seen by Reuters]] [[q1|showed]] on Thursday.

[[s2|The memo]], which is dated March 9, [[q2|says]] [[c2|Kestrel values Tarn at [[f1|3.9 billion euros]]]].

[[p:p12|[[c3|“We have received an expression of interest. Nothing has been decided,”]]]] [[s3|Tarn Chairman Piet Olander]] [[q3|told]] Reuters by telephone.

[[s4|He]] [[q4|rejected]] [[c4|reports that the government had already given its blessing]].

[[s5|[[n1|Two]] people with direct knowledge of the talks]] [[q5|said]] [[c5|Kestrel wants to keep the Tarn brand for [[f2|at least three years]]]].

[[s6|Tomas Reidel, who heads the Bankworkers' League]], [[q6|said]] [[p:p06|[[c6|his members would fight any takeover “that costs a single counter clerk”]]]].

Shares in Tarn were up [[f3|7.4 percent]] at midday, while Kestrel lost [[f4|1.2 percent]].

[[t|The finance ministry did not immediately respond to a request for comment.]]

[[s7|Bloomberg News]] [[q7|first reported]] [[x7|[[c7|the approach]]]] [[x7|[[d:e05|on Wednesday]]]].

#F (Reporting by Lena Strand; Editing by Owen Marsh)
#F Our Standards: The Thomson Reuters Trust Principles.
''', r'''
1 indirect doc:memo
2 indirect doc:memo basis=coref
3 direct per:olander
4 act per:olander basis=coref
5 indirect anon:re-two
6 mixed per:reidel
7 T2 indirect out:bloomberg
8 T2 indirect doc:memo
''', date="2026-03-12", figures='''
1 3900000000 3900000000 EUR att=2 table=price
2 3 - years att=5
3 7.4 7.4 percent
4 1.2 1.2 percent
''')

P.doc("003_ministry.md", "org:finmin", r'''
#N [[outlet|Ministry of Finance of the Republic of Velmora]]

#T # Statement on media reports about Tarn Credit

#N Castren, [[date|13 March 2026]]

[[s1|The Ministry of Finance]] [[q1|rejects]] [[p:p04|[[c1|claims in the media that it has promised to support a merger of Kestrel Bank and Tarn Credit]]]].

[[s2|The Ministry]] [[q2|notes that]] [[c2|no application has been filed with the Velmoran Banking Authority]].

[[u:r15a|[[p:p08|[[c3|“Any decision on the state's share in Tarn Credit will be taken by Parliament, and not before the autumn budget,”]]]] [[s3|Minister Ilse Marwick]] [[q3|said]].]]

[[s4|She]] [[q4|added that]] [[c4|the seat of the bank and the jobs in the regions “are not for bargaining”]].

The Republic holds [[f1|17.8 percent]] of the shares in Tarn Credit.

#F Press office of the Ministry of Finance, Mint Square 1, Castren
''', r'''
1 act - sp=org:finmin alt=org:finmin
2 indirect - sp=org:finmin alt=org:finmin
3 direct per:marwick
4 mixed per:marwick basis=coref
''', date="2026-03-13", figures='''
1 17.8 17.8 percent table=stake
''')

P.doc("004_radio.html", "pub:radio", r'''
#- <!DOCTYPE html>
#- <html lang="en"><head><meta charset="utf-8">
#- <title>Kestrel chief: the brand stays, some branches go | Radio Castren</title>
#- <meta property="og:site_name" content="Radio Castren">
#- <meta property="article:published_time" content="2026-03-14T18:20:00+01:00">
#- </head><body>
#F <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/live">Listen live</a></li><li><a href="/weather">Weather</a></li></ul></nav>
#F <div class="cookie-bar">We use cookies to give you the best experience. <button>Accept all</button></div>
#- <main><article>
#T <h1>[[s1|Kestrel chief]][[q1|:]] [[c1|the brand stays, some branches go]]</h1>
#N <p class="meta">[[outlet|Radio Castren]] · Published <time datetime="2026-03-14T18:20">[[date|14 March 2026]]</time></p>
<p>[[s2|The chief executive of Kestrel Bank, Hanna Dressler]], [[q2|has told]] Radio Castren [[q2|that]] [[c2|the name of Tarn Credit will be kept for [[f1|three years]] [[k2|if the takeover goes ahead]]]].</p>
<p>[[c3|“We are not buying a competitor in order to bury it.]]</p>
<p>[[c3|“But a town of [[f2|two thousand people]] does not need two bank counters in the same street,”]] [[s3|she]] [[q3|said]] in an interview recorded [[d:e07|on Friday]].</p>
<p>[[s4|Dressler]] [[q4|confirmed that]] [[p:p13|[[c4|an offer for Tarn Credit is being prepared]]]], [[t|but would not be drawn on the price]].</p>
<p>[[t|The union sees it differently.]] [[s5|The Bankworkers' League]] [[q5|fears that]] [[c5|[[f3|140 branches]] will be shut]]; [[s6|Dressler]] [[q6|spoke of]] [[c6|[[f4|“a few dozen”]]]].</p>
<p>[[e:e08|[[s7|The head of the banking authority, Jorun Vask]], [[q7|said]]]] [[d:e08|last week]] [[q7|that]] [[c7|his office had “neither received nor been promised” an application]].</p>
<p>[[s8|The opposition Green Left]] [[q8|wants]] [[p:p09|[[c8|the merger to be stopped]]]].</p>
#- </article>
#F <aside><h3>More from Radio Castren</h3><ul><li><a href="/1">Storm warning: gusts of 110 km/h expected on the coast</a></li><li><a href="/2">Mayor says 300 trees will be planted</a></li><li><a href="/3">“I never saw the letter”: witness in the Hollin trial</a></li></ul></aside>
#F <footer>© Radio Castren 2026 · Imprint · Privacy · Contact the newsroom</footer>
#- </main></body></html>
''', r'''
1 T2 indirect per:dressler
2 indirect per:dressler
3 direct per:dressler basis=coref
4 indirect per:dressler
5 attitude org:league
6 T2 mixed per:dressler
7 mixed per:vask
8 attitude org:greenleft
''', date="2026-03-14", figures='''
1 3 3 years att=2
2 2000 2000 people att=3
3 140 140 branches att=5 table=branches
4 24 - dozen approx att=6 T2
''')

P.doc("005_ledger.txt", "pub:ledger", r'''
#N [[outlet|The Ledger and the Lamp]]
#T Five reasons to be afraid of the Kestrel deal
#N Posted by Marta on [[date|Mar 16, 2026]] | 14 comments

So now we know: Kestrel Bank wants to swallow Tarn Credit, and it wants to do so for [[f1|€4bn]].

[[q1|According to]] [[s1|Reuters]], which [[q1|quotes from]] [[i1|an internal paper]], [[c1|the board of Tarn sits down [[d:e06|tomorrow]] to look at the approach]].

[[s2|The same agency]] [[q2|says]] [[c2|the name Tarn is to be kept for [[f2|three years]]]]. Forgive me for not lighting a candle.

[[c4|[[s3|The government]] [[q3|has agreed to]] [[p:p11|[[c3|the merger]]]]]], [[q4|as]] [[s4|Marktbote]] [[q4|reported]].

[[s5|The union]] [[q5|says]] [[c5|[[f3|140 branches]] are doomed]]. [[s6|Ms Dressler]] [[q6|insists]] [[c6|it will be "a few dozen"]]. I know whom I would ask for the arithmetic.

[[s7|A former Tarn executive]] [[q7|wrote to me that]] [[c7|the bad loans of the bank are "far larger than the books admit"]].

[[t|I do not think anybody in Castren has read those books.]]

#F Like this post? Buy me a coffee!
#F Filed under: banks, mergers, things that end badly | Leave a comment
''', r'''
1 indirect out:reuters>doc:memo sp=out:reuters
2 indirect out:reuters basis=coref alt=out:reuters>anon:re-two
3 act pub:marktbote>gov:velmora nest=4
4 indirect pub:marktbote
5 indirect org:league
6 mixed per:dressler
7 mixed anon:former-exec
''', date="2026-03-16", figures='''
1 4000000000 4000000000 EUR table=price
2 3 3 years att=2
3 140 140 branches att=5 table=branches
''')

P.doc("006_velnovosti.jsonl", "pub:velnovosti", r"""
{"url": "https://velnovosti.info/economy/88213", "site": "[[outlet|velnovosti.info]]", "title": "[[s7|Finance Ministry]] [[q7|denies]] [[c7|support for bank merger]]", "date": "[[date|2026-03-13]]", "text": "[[r1|[[s8|The Ministry of Finance]] [[q8|denied]] [[c8|the information about its support for the merger of two large banks]].]]\n\n[[m:boil|[[c1|This]] [[q1|is reported by]] [[s1|Velmora Press]] [[q1|with reference to]] [[i1|a statement of the department]].]]\n\n[[s2|The department]] [[q2|stressed that]] [[c2|it had not promised anything to anyone]].\n\n[[u:r15b|[[p:p14|[[c3|\"The decision on the state share will be made by the parliament, and not earlier than the autumn budget,\"]]]] [[s3|the minister]] [[q3|emphasized]].]]\n\nRecall that [[u:r13b|[[u:r14b|[[d:e03|in November]] [[s4|the newspaper Castren Courier]] [[q4|reported that]] [[c4|the Ministry of Finance had again returned to the idea of selling the [[f1|18 percent]] state stake in Tarn Credit because of the budget hole]]]]]]. [[u:r11b|Later, [[e:e04|[[s5|Finance Minister Ilse Marwick]] [[q5|said]]]] [[d:e04|in January]] [[q5|that]] [[P:p07|[[c5|the state was not going to sell its stake this year]]]].]] [[u:r12b|[[s6|The Bankworkers' League]] [[q6|came out against]] [[P:p05|[[c6|any merger of the two banks]]]].]]"}
""", r"""
1 document out:vpress>doc:finstatement sp=out:vpress
2 indirect out:vpress>doc:finstatement>org:finmin basis=inherited alt=out:vpress>org:finmin,org:finmin,out:vpress>doc:finstatement
3 direct out:vpress>doc:finstatement>per:marwick basis=inherited alt=out:vpress>per:marwick,per:marwick
4 indirect out:courier
5 indirect per:marwick
6 act org:league
7 T2 act out:vpress>doc:finstatement>org:finmin basis=inherited alt=org:finmin,out:vpress>org:finmin
8 act out:vpress>doc:finstatement>org:finmin basis=inherited alt=org:finmin,out:vpress>org:finmin
""", date="2026-03-13", figures="""
1 18 18 percent att=4 table=stake
""")

P.doc("007_tagesblick-live.txt", "pub:tagesblick", r"""
#F Tagesblick  »  Politics  »  Live
#N [[outlet|Castren Tagesblick]]
#T Live: storm over the Velmoran coast
#N Updated [[date|14 March 2026]], 21:40

#N 21:40
[[s1|The coast guard]] [[q1|says]] [[c1|[[f1|eleven]] fishing boats are still missing off Port Selma]].

#N 21:05
[[f2|More than 20,000 households]] are without electricity, [[s2|the grid operator Velnet]] [[q2|reports]].

#N 20:15
[[c3|“Stay at home, please,”]] [[s3|Mayor Ida Holm]] [[q3|wrote]] on her page. The causeway has been closed.

#F Follow us on Mastodon | RSS | Newsletter
""".replace("[[f2|More than 20,000 households]] are without electricity, ", "[[c2|[[f2|More than 20,000 households]] are without electricity]], "), r"""
1 indirect org:coastguard
2 indirect org:velnet
3 direct per:holm
""", date="2026-03-14", figures="""
1 11 11 "fishing boats" att=1 T2
2 20000 - households att=2
""")
P.entities("""
grp:government | the government | group | | gov:velmora
grp:minister | the minister | group | | per:marwick
grp:minister2 | the minister | group | | gov:velmora
grp:state | the state | group | | gov:velmora
org:coastguard | the coast guard | organisation
org:velnet | Velnet | company | the grid operator Velnet
per:holm | Ida Holm | person | Mayor Ida Holm
""")

P.event("e02", "A formal bid goes to Tarn's supervisory board", "2026-03-16", "2026-03-22", status="planned", basis="'next week' from 12 March 2026")
P.event("e03", "Castren Courier on the sale of the state's stake", "2025-11-01", "2025-11-30", basis="'In November', last before March 2026")
P.event("e04", "Marwick says the state will not sell this year", "2026-01-01", "2026-01-31", basis="'in January', last before March 2026")
P.event("e05", "Bloomberg publishes the report", "2026-03-11", "2026-03-11", basis="'on Wednesday' from Thursday, 12 March 2026")
P.event("e06", "Tarn's supervisory board meets", "2026-03-17", "2026-03-17", status="planned", basis="'on March 17', report of 12 March 2026; 'tomorrow' from 16 March")
P.event("e07", "Interview with Dressler recorded", "2026-03-13", "2026-03-13", tier=2, basis="'on Friday' from Saturday, 14 March 2026")
P.event("e08", "Vask says that no application was received", "2026-03-02", "2026-03-08", basis="'last week' from 14 March 2026")
U = "unknown (siblings: two re-tellings of one upstream text)"
for id in ("r01", "r02", "r03", "r04"): P.reuse(id, "parallel_retelling_same_origin", U, tier=2 if id == "r01" else 1)
for id in ("r10", "r11", "r12", "r13", "r14"): P.reuse(id, "same_passage_retranslated", U)
P.reuse("r15", "same_passage_retranslated", "003 to 006 (credited)")
P.lineage([0, 1], "out:bloomberg", "two re-tellings of one Bloomberg report", ["r02", "r03", "r04"])
P.lineage([0, 1, 6], None, "one background block in three renderings", ["r10", "r13", "r14"])
P.lineage([0, 6], None, "background block in two renderings", ["r11", "r12"])
P.lineage([3, 6], "org:finmin", "006 retells the statement", ["r15"])
for i in range(7): P.unrelated(7, i, "another story")
P.no_copy("boil", "attribution boilerplate")
P.story("S1", range(7), "a bid of Kestrel Bank for Tarn Credit")
P.story("S2", [7], "storm on the coast")
W = ("2026-03-11", "2026-03-18")
P.pos("p01", "org:kestrel", "merger", "for", *W, att="0.1")
P.pos("p02", "gov:velmora", "merger", "for_if", *W, att="0.5", speaker="org:finmin")
P.pos("p03", "gov:velmora", "merger", "for", "2026-03-12", "2026-03-12", att="1.5", speaker="org:finmin")
P.pos("p04", "gov:velmora", "merger", "open", "2026-03-13", "2026-03-13", att="3.1", tier=2, speaker="org:finmin", accept=["against"])
P.pos("p05", "org:league", "merger", "against", None, "2026-03-18", att="0.9")
P.pos("p06", "org:league", "merger", "against", "2026-03-12", "2026-03-12", att="2.6", speaker="per:reidel", accept=["for_if"])
P.pos("p07", "gov:velmora", "state_stake", "against", "2026-01-01", "2026-01-31", att="0.8", speaker="per:marwick")
P.pos("p08", "gov:velmora", "state_stake", "open", "2026-03-13", "2026-03-13", att="3.3", speaker="per:marwick", accept=["for_if"])
P.pos("p09", "org:greenleft", "merger", "against", "2026-03-14", "2026-03-14", att="4.8")
P.pos("p10", "gov:velmora", "state_stake", "open", "2025-11-01", "2025-11-30", att="0.7", tier=2, speaker="org:finmin", accept=["for"])
P.pos("p11", "gov:velmora", "merger", "for", "2026-03-16", "2026-03-16", att="5.3")
P.pos("p12", "org:tarn", "merger", "open", "2026-03-12", "2026-03-12", att="2.3", speaker="per:olander")
P.pos("p13", "org:kestrel", "merger", "for", "2026-03-14", "2026-03-14", att="4.4", tier=2, speaker="per:dressler")
P.pos("p14", "gov:velmora", "state_stake", "open", "2026-03-13", "2026-03-13", att="6.3", tier=2, speaker="per:marwick", accept=["for_if"])
P.conflict("k01", "denial", "the ministry has promised to support the merger v. the ministry rejects that", ["1.5", "p03"], ["3.1", "6.2", "6.8", "p04"])
P.conflict("k02", "attribution differs", "an unnamed official with a condition v. the ministry", ["0.5"], ["1.5"])
P.conflict("k03", "condition dropped", "support only if the headquarters stay v. support", ["0.5", "p02"], ["1.5", "5.3", "p03", "p11"], tier=2)
P.conflict("k04", "figures differ", "the price: about 4.2 (Bloomberg) v. 3.9 billion euros (memo)", ["f0.1"], ["f2.1"])
P.conflict("k05", "rounded", "about 4.2 became 4 billion", ["f0.1"], ["f1.1", "f1.2"], tier=2)
P.conflict("k06", "hedge lost", "a bid could come next week v. will come", ["0.3"], ["1.4"], tier=2)
P.conflict("k07", "figures differ", "up to 1,300 jobs in danger v. some 1,300 will lose their jobs", ["f0.2", "0.6"], ["f1.3", "1.6"], tier=2)
P.conflict("k08", "figures differ", "branches: 140 v. a few dozen", ["4.5", "5.5", "f4.3", "f5.3"], ["4.6", "5.6"], tier=2)
P.conflict("k09", "denial", "blessing of the government: Olander rejects it", ["1.5", "1.1", "5.3", "5.4"], ["2.4"], tier=2)
P.conflict("k10", "figures differ", "the state's share: 18 v. 17.8 percent", ["f0.3", "f1.5", "f6.1"], ["f3.1"], tier=2)
P.no_conflict("the League against the merger, twice", ["p05", "p06"], "same direction")
P.no_conflict("no sale this year v. decision by Parliament not before autumn", ["p07", "p08"], "both can hold")
P.claim("c01", "Kestrel prepares an offer for Tarn", "0.1 1.1 4.4", ["out:bloomberg", "pub:radio"])
P.claim("c02", "A formal bid goes to the board next week", "0.3 1.4", ["out:bloomberg"])
P.claim("c03", "The ministry supports the merger (if the seat stays)", "0.5 1.5 5.3 5.4", ["out:bloomberg"])
P.claim("c04", "1,300 jobs are at risk", "0.6 1.6", ["out:bloomberg"])
P.claim("c05", "The Courier: the ministry returned to the idea of selling its stake", "0.7 1.8 6.4", ["out:courier"])
P.claim("c06", "Marwick: no sale this year", "0.8 6.5", ["background-block-000-006"])
P.claim("c07", "The League is against any merger", "0.9 6.6", ["background-block-000-006"])
P.claim("c08", "The board meets on 17 March over the approach", "2.1 5.1", ["out:reuters"])
P.claim("c09", "The Tarn name is kept for three years", "2.5 4.2 5.2", ["out:reuters", "pub:radio"])
P.claim("c10", "140 branches will be shut (the League)", "4.5 5.5", ["pub:radio", "pub:ledger"], accept=[1, 2])
P.claim("c11", "Parliament decides on the state's share, not before autumn", "3.3 6.3", ["org:finmin"])
P.claim("c12", "The ministry has promised nothing", "3.1 6.2 6.8", ["org:finmin"])
P.claim("c13", "Bad loans are far larger than the books say", "5.7", ["pub:ledger"])
P.claim("c14", "The memo: Kestrel values Tarn at 3.9 billion", "2.2", ["out:reuters"])
P.table("price", ["f0.1", "f1.2", "f2.1", "f5.1"], 2)
P.table("stake", ["f0.3", "f1.5", "f3.1", "f6.1"])
P.table("branches", ["f4.3", "f5.3"])
