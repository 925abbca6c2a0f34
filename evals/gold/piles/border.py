"""A migration accord between an invented union of states and an invented coastal state: reception centres, returns, money, a sea patrol. Everything in it is invented."""
from sheet import Pile

P = Pile("border", "a migration accord between a union of states and a coastal state: reception centres, returns, money in exchange, a sea patrol; an agency, an aggregator, a broadcaster, a ministry's read-out, a state-friendly paper, an analysis, a live blog", '''
# Issues of the invented migration accord.

[[issue]]
id = "accord"
question = "The Varnic Union and Tamsour conclude the migration agreement"
terms = ["migration accord", "agreement on migration", "the accord", "the agreement", "reception centres", "the deal", "the package", "the text", "the signature", "the document"]
against_terms = ["block the accord", "refuse consent", "reject the agreement"]

[[issue]]
id = "patrol"
question = "Ships of the Union patrol in the territorial waters of Tamsour"
terms = ["joint sea patrol", "the patrol", "Lantern", "warships in Tamsouri waters", "the twelve-mile zone", "the ships", "foreign flag"]
against_terms = ["no foreign warship", "our sea is not for rent", "guarded by the national coast guard"]
''')
P.entities("""
out:halyard | Halyard | agency | Halyard; The Halyard news agency; the agency
pub:lidna | Lidna Today | outlet | Lidna Today
pub:velvision | Velvision | outlet | Velvision
org:mfa | Ministry of Foreign Affairs of the Republic of Tamsour | organisation | the Ministry; the foreign ministry; The foreign ministry in Port Essal | gov:tamsour
pub:dawn | The National Dawn | outlet | the National Dawn; National Dawn
pub:observer | Osterhaven Observer | outlet | the Observer; The Osterhaven Observer
pub:post | The Grenian Post | outlet | Grenian Post; The Grenian Post
out:tam | TAM | agency | the state news agency TAM
gov:tamsour | Tamsour | government | Tamsour; Port Essal; the government; the authorities of Port Essal; Republic of Tamsour
gov:beldir | Beldir | government | Neighbouring Beldir; Beldir
gov:velmark | Velmark | government | Velmark, the largest payer; Velmark
gov:grenia | Grenia | government | Grenia
gov:halvonia | Halvonia | government | Halvonia; Vrana
org:union | Varnic Union | organisation | the Varnic Union; the Union; Union; Osterhaven
org:commission | the Commission | organisation | the Commission; her services | org:union
per:dahlquist | Lene Dahlquist | person | Union Commissioner Lene Dahlquist; Commissioner Lene Dahlquist; the Commissioner; Dahlquist; she; I; Mrs Lene Dahlquist | org:commission
per:roos | Pieter Roos | person | Pieter Roos, the Commission's chief spokesman; Roos | org:commission
per:haddour | Idris Haddour | person | President Idris Haddour; Haddour; the Head of State; the President; he; the president of Tamsour, Idris Haddour | gov:tamsour
org:presoffice | the president's office in Port Essal | organisation | the president's office | gov:tamsour
per:benkari | Salwa Benkari | person | The Minister; Mrs Benkari; Foreign Minister Salwa Benkari; She; H.E. Salwa Benkari | gov:tamsour
per:oulmane | Rafik Oulmane | person | Interior Minister Rafik Oulmane | gov:tamsour
per:messadi | Khalil Messadi | person | Tamsour's ambassador, Khalil Messadi | gov:tamsour
org:coast | Tamsour's coast guard | organisation | the coast guard; The coast guard of Tamsour | gov:tamsour
per:lindgaard | Hanne Lindgaard | person | Chancellor Hanne Lindgaard; Lindgaard; the chancellor; Chancellor Lindgaard; the chancellor of Velmark; the Chancellor of Velmark; she | gov:velmark
per:brandvik | Tore Brandvik | person | Vice Admiral Tore Brandvik; Vice Admiral Brandvik | gov:velmark
org:list | People's List | organisation | the opposition People's List
per:quist | Lars Quist | person | Lars Quist of the opposition People's List; Quist | org:list
org:left | Social Left | organisation | The Social Left; her Social Left
per:holm | Petra Holm | person | its chairwoman, Petra Holm; Petra Holm; Holm; she | org:left
per:corsani | Matteo Corsani | person | Its prime minister, Matteo Corsani; Corsani; Matteo Corsani | gov:grenia
per:fauro | Elda Fauro | person | Elda Fauro, the Grenian interior minister; Elda Fauro; Fauro; her | gov:grenia
per:kuratz | Bohdan Kuratz | person | its interior minister, Bohdan Kuratz; Kuratz; Bohdan Kuratz; he | gov:halvonia
per:tekle | Amara Tekle | person | its foreign minister, Amara Tekle; Amara Tekle; Tekle; Beldir's foreign minister | gov:beldir
org:front | Democratic Front | organisation | the Democratic Front; the so-called Democratic Front
per:tahiri | Yasmin Tahiri | person | Yasmin Tahiri of the so-called Democratic Front; Yasmin Tahiri, leader of the Democratic Front; she | org:front
org:parliament | the Union parliament | organisation | her committee; the parliament
per:blix | Sofie Blix | person | Sofie Blix, who steers the file through the Union parliament | org:parliament
org:harbour | Open Harbour | organisation | Open Harbour; the organisation
per:okafo | Miriam Okafo | person | the organisation's director, Miriam Okafo | org:harbour
org:refuge | World Refuge Agency | organisation | the World Refuge Agency; The World Refuge Agency
per:soroya | Anneke Soroya | person | Anneke Soroya of the World Refuge Agency | org:refuge
org:fishers | the fishermen's syndicate of Essal | organisation | The fishermen's syndicate; The fishermen's syndicate of Essal; Their syndicate
per:brahim | Brahim | person | Brahim, a fisherman from Essal
per:daoudi | Nour Daoudi | person | Political scientist Prof. Nour Daoudi; the professor
per:hartwig | Jonas Hartwig | person | our correspondent Jonas Hartwig | pub:velvision
per:monti | Aurelia Monti | person | Our correspondent Aurelia Monti | pub:post
org:barom | the Barom institute | organisation | a survey by the Barom institute
anon:diplomats | two diplomats familiar with the draft | anonymous | diplomats; they; the interlocutors of the agency; two diplomats who are acquainted with the draft
anon:onediplomat | one of the two | anonymous | one of them
anon:commofficial | a senior Commission official | anonymous | the official; a high-ranking employee of the Commission | org:commission
anon:grendiplomat | a Grenian diplomat | anonymous | | gov:grenia
doc:draft | the draft | document | The 23-page draft; the draft; the text
doc:note | an internal note of the chancellor's office | document | a note with her conditions | gov:velmark
anon:media | media reports | anonymous | media reports
doc:ohreport | the 40-page report | document | the report | org:harbour
doc:log | the log of the vessel Amal | document | its log | org:coast
grp:sides | The two sides | group
anon:informed | Well-informed sources in Osterhaven | anonymous | Well-informed sources
anon:observers | Observers | anonymous
anon:minsource | a source at the ministry | anonymous | | org:mfa
anon:drafters | three people who took part in the drafting | anonymous
anon:twodrafters | two of the three | anonymous
anon:thirddrafter | the third | anonymous
doc:annex | a fifth annex | document | It; the fifth annex
doc:letter | a letter to Dahlquist dated 16 October | document | the letter | per:lindgaard
anon:halofficials | officials close to him | anonymous | | gov:halvonia
anon:minister | a minister who has sat at the table since May | anonymous | | gov:tamsour
anon:negotiator | a Union negotiator | anonymous | | org:union
anon:negotiator2 | a person in the Union's delegation | anonymous | | org:union
anon:aide | an aide to Tekle | anonymous | | gov:beldir
doc:opinion | an opinion sent to the member states | document | | org:refuge
doc:table | a table sent to the budget committee | document | | org:commission
anon:velofficial | a Velmark official | anonymous | | gov:velmark
anon:others | others | anonymous
doc:conclusions | the text of the conclusions | document | the conclusions
doc:banner | the banner | document
doc:cgletter | a letter to the World Refuge Agency | document | | org:coast
""")

P.doc("000_halyard.txt", "out:halyard", r'''
#F HALYARD PROFESSIONAL | Terminal | Priority 3 | Topics: UNION, TAMSOUR, MIGR
#T [[c1|Varnic Union close to [[f1|1.8 bln taler]] migration deal with Tamsour]] [[q1|-]] [[s1|diplomats]]
#K Draft foresees reception centres, returns and a joint patrol; Halvonia balks
#N By Runa Tveit and Sami Delacroix
#N [[date|October 14, 2025]] 6:41 PM

OSTERHAVEN, Oct 14 ([[outlet|Halyard]]) - [[u:r01a|[[u:r02a|[[c2|[[e:e01|The Varnic Union [[h2|could]] sign an agreement on migration with Tamsour]] [[h2|as early as]] [[d:e01|3 November]], under which the coastal state would open [[f2|three reception centres]] and take back [[f3|up to 6,000 people a year]]]], [[s2|[[a3|two diplomats familiar with the draft]]]] [[q2|told]] Halyard on Tuesday.]]]]

[[u:r08a|[[u:r03a|[[c3|In return the treasury in Port Essal would receive [[f4|1.8 billion talers]] over [[f5|four years]], [[f6|roughly half]] of it as budget support]], [[s3|they]] [[q3|said]].]]]] [[u:r04a|[[c4|“It is not pretty, but it is on paper, and in May nobody would have bet on paper,”]] [[s4|one of the two]] [[q4|remarked]]]], asking not to be named because the text had not yet gone to the capitals.

[[s5|The [[f7|23-page]] draft]], parts of which Halyard has seen, [[q5|commits]] both sides [[q5|to]] [[c5|a joint sea patrol, code-named Lantern, of [[f8|up to eight vessels]] working inside Tamsour's [[n1|twelve-mile]] zone]]. [[m:silent|On where the rescued would be put ashore it has nothing.]]

[[u:r05a|[[c6|The sum is “not fresh money”]], [[s6|[[a7|a senior Commission official]]]] [[q6|cautioned]]. [[c7|[[f9|About 600 million]] had been promised under earlier programmes and would merely be relabelled]], [[s7|the official]] [[q7|added]].]]

Whether the accord survives [[e:e02|a meeting of interior ministers]] [[d:e02|on Monday]] is open. [[u:r16a|[[p:p01|[[s8|Halvonia]] [[q8|has threatened to]] [[c8|block it [[K:p01|[[k8|unless returns are limited to citizens of Tamsour]]]]]]]].]] [[c9|“We are not going to pay a neighbour to become our waiting room,”]] [[s9|its interior minister, Bohdan Kuratz]], [[q9|told]] parliament in Vrana last week.

[[p:p02|[[s10|Grenia]], where [[f10|38,000 people]] came ashore in the first nine months of the year, [[q10|is pressing for]] [[c10|a signature before winter]]]]. [[s11|Its prime minister, Matteo Corsani]], [[q11|has called]] [[c11|the package “the first honest offer in ten years”]]. [[u:r06a|[[p:p03|[[c12|“Without the ships there is no deal,”]] [[q12|said]] [[s12|a Grenian diplomat]]]],]] [[c12|“and without the deal there is no government in January.”]]

[[p:p04|[[c14|[[s13|Velmark, the largest payer]], [[q13|intends to]] [[c13|agree [[K:p04|[[k13|only if independent monitors are given access to each of the centres]]]]]]]]]], [[q14|according to]] [[s14|an internal note of the chancellor's office]].

[[u:r15a|[[p:p05|[[s15|[[a16|President Idris Haddour]]]], in [[e:e03|a televised address]] [[d:e03|on Sunday]], [[q15|ruled out]] [[c15|any foreign warship in Tamsouri waters]]]].]] [[u:r11a|[[c16|“Our sea is not for rent,”]] [[s16|he]] [[q16|said]].]] [[m:calls|The foreign ministry in Port Essal did not return calls.]]

[[s17|Neighbouring Beldir]], through whose desert most of the travellers come, [[q17|complains of]] [[c17|never having been consulted]]. [[m:tekle|[[c18|“Whatever is turned back at the coast lands on our doorstep,”]] [[q18|said]] [[s18|its foreign minister, Amara Tekle]], by telephone.]]

#B [[u:r12a|[[e:e04|Talks broke off]] [[d:e04|in July]] after [[e:e05|a boat capsized off Cape Lissa]]. [[c19|[[f11|Forty-one bodies]] were recovered]], [[q19|according to]] [[s19|Tamsour's coast guard]].]]

#F (Reporting by Runa Tveit in Osterhaven and Sami Delacroix in Port Essal; editing by Colm Astrup)
#F © Halyard 2025. Click for restrictions
''', '''
1 T2 indirect anon:diplomats
2 indirect anon:diplomats
3 indirect anon:diplomats basis=coref
4 direct anon:onediplomat basis=coref spalt=anon:diplomats alt=anon:diplomats
5 act doc:draft modealt=indirect
6 mixed anon:commofficial
7 indirect anon:commofficial basis=coref
8 act gov:halvonia
9 direct per:kuratz
10 act gov:grenia modealt=attitude
11 mixed per:corsani modealt=attitude,act
12 direct anon:grendiplomat
13 attitude doc:note>gov:velmark nest=14 alt=gov:velmark
14 indirect doc:note alt=doc:note>gov:velmark
15 act per:haddour
16 direct per:haddour basis=coref
17 act gov:beldir modealt=attitude,indirect
18 direct per:tekle
19 indirect org:coast
''', date="2025-10-14", wire=True, figures='''
1 1800000000 1800000000 talers att=1 table=money
2 3 3 "reception centres" att=2 table=centres
3 - 6000 people/year att=2 table=returns accept=6000..6000
4 1800000000 1800000000 talers att=3 table=money
5 4 4 years att=3
6 50 50 percent approx att=3 T2
7 23 23 pages T2
8 - 8 vessels att=5 table=vessels
9 600000000 600000000 talers approx att=7
10 38000 38000 people
11 41 41 bodies att=19 table=deaths
''')

P.doc("001_lidna.txt", "pub:lidna", r'''
#F ≡ MAIN | POLITICS | ECONOMY | SOCIETY | LADY | HOROSCOPE | RECIPES
#F TODAY: taler rate 41.2 ▲ · Weather in Lidna +9 · Who congratulated the singer Milava
#N [[outlet|Lidna Today]]
#N [[date|14 October 2025]], 21:08 | Views: 3412
#T [[s1|Halyard]][[q1|:]] [[c1|The Varnic Union will pay Tamsour [[f1|1.8 billion talers]] so that migrants stay there]]
#N Photo from open sources
#F Share | Tweet | Send to a friend | Print version

[[u:r01b|[[r3|[[h3|It is not excluded that]] [[e:e01|the Varnic Union will sign an agreement on migration with Tamsour]] already [[d:e01|on November 3]], after which [[f2|three centres]] for reception will open in the country]].]]

[[c3|This]] [[q3|is reported by]] [[s3|Halyard]] [[q3|with reference to]] [[i3|two diplomats who are acquainted with the draft]].

[[q4|It is noted that]] [[u:r01b|[[c4|Tamsour will annually take back [[f3|up to 6 thousand people]]]].]]

[[u:r03b|[[c5|In exchange, the authorities of Port Essal are to receive the said amount within [[f4|four years]], [[f5|half]] of it as support of the budget]], [[s5|the interlocutors of the agency]] [[q5|specified]].]] [[u:r04b|[[c6|“This is not beautiful, but it is on paper,”]] [[s6|one of them]] [[q6|emphasized]].]]

#F READ ALSO: Kuratz: “Halvonia will demand the dismissal of the whole Commission”
#F READ ALSO: Astrologers have named three signs who will become rich in October

[[u:r05b|At the same time, [[s7|a high-ranking employee of the Commission]] [[q7|warned]] in a conversation with the agency [[q7|that]] [[c7|these are “not new funds”: [[f6|about 600 million]] had been allocated earlier]].]]

[[q8|As]] [[s8|Halyard]] [[q8|writes]], [[c8|the sea patrol “Lantern” will count [[f7|up to eight ships]]]].

[[u:r16b|[[p:p07|[[s9|Halvonia]] [[q9|threatens to]] [[c9|block the document]]]].]] [[p:p08|[[s10|Grenia]], on the contrary, [[q10|insists on]] [[c10|the signing of the agreement until winter]]]].

[[q11|According to]] [[s11|media reports]], [[c11|the Chancellor of Velmark [[h11|may]] also put forward conditions]].

[[u:r15b|We remind that earlier [[s12|the president of Tamsour, Idris Haddour]], [[q12|stated that]] [[p:p09|[[c12|there will be no foreign warships in the waters of the country]]]].]]

#B [[u:r12b|[[q13|As]] [[s13|Lidna Today]] [[q13|wrote]], [[c13|[[e:e04|the negotiations were suspended]] [[d:e04|in July]] after the death of [[f8|41 people]] near Cape Lissa]].]]
#R Earlier it became known why Beldir has closed two of its crossings.

#F Tags: Varnic Union · Tamsour · migrants · money
#F If you noticed an error, select it and press Ctrl+Enter
#F News of partners: He put an onion in his sock | What happens to joints after 50 | A legendary actress showed her garden
#F © 2007–2025 Lidna Today. Full or partial use of materials only with a hyperlink.
''', '''
1 indirect out:halyard alt=out:halyard>anon:diplomats
3 document out:halyard>anon:diplomats spalt=out:halyard
4 agentless out:halyard>anon:diplomats basis=inherited sp=out:halyard spalt=anon:diplomats,none alt=out:halyard,-
5 indirect out:halyard>anon:diplomats basis=coref
6 direct out:halyard>anon:onediplomat basis=coref spalt=anon:diplomats alt=out:halyard>anon:diplomats
7 mixed out:halyard>anon:commofficial basis=coref
8 indirect out:halyard alt=out:halyard>doc:draft
9 act gov:halvonia alt=out:halyard>gov:halvonia
10 act gov:grenia alt=out:halyard>gov:grenia modealt=attitude
11 indirect anon:media modealt=agentless spalt=none
12 indirect per:haddour alt=out:halyard>per:haddour
13 T2 indirect - sp=pub:lidna alt=pub:lidna
''', date="2025-10-14", figures='''
1 1800000000 1800000000 talers att=1 table=money
2 3 3 centres table=centres
3 - 6000 people/year att=4 table=returns accept=6000..6000
4 4 4 years att=5 T2
5 50 50 percent att=5 T2
6 600000000 600000000 talers approx att=7
7 - 8 ships att=8 table=vessels
8 41 41 people att=13 table=deaths
''')

P.doc("002_velvision.html", "pub:velvision", r'''
#- <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Lindgaard on Tamsour accord – Velvision</title>
#- <script>window.vv={page:"news",consent:false};</script></head><body>
#F <nav><a href="/">Home</a><a href="/news">News</a><a href="/sport">Sport</a><a href="/weather">Weather</a><a href="/live">Live TV</a></nav>
#F <div class="ticker">Breaking: Handball: Velmark reach semi-final · Storm warning for the northern coast</div>
#N <a class="logo" href="/">[[outlet|Velvision]]</a>
#T <h1>[[s1|Lindgaard]] on Tamsour accord[[q1|:]] [[c1|“I will not sign for a place nobody may enter”]]</h1>
#N <p class="stamp">As of: <time datetime="2025-10-15T21:20">[[date|15 October 2025]], 9:20 pm</time></p>
#F <figure><button>Play video</button> 3:12 min <figcaption>Archive picture: the chancellor's office at night</figcaption></figure>
<p class="lead">[[u:r07a|[[p:p10|[[c2|Velmark will back the migration accord with Tamsour [[K:p10|[[k2|only if outside observers can walk into the reception centres unannounced]]]]]]]], [[s2|[[a3|Chancellor Hanne Lindgaard]]]] [[q2|told]] Velvision on Wednesday evening.]]</p>
<p>[[c3|“I have seen the photographs from Marrub,”]] [[s3|she]] [[q3|said]]. [[c3|“I will not sign for a place nobody may enter.”]] Did she trust President Haddour? [[c4|“Trust is not a line in the budget,”]] [[q4|was]] [[s4|the chancellor's]] [[q4|answer]].</p>
<p>[[s5|[[s6|She]]]] [[q5|confirmed that]] [[c5|a note with her conditions was circulating in Osterhaven]], but [[q6|disputed that]] [[c6|it amounted to an ultimatum]]. [[p:p11|[[c7|Whether a Velmark ship would join the patrol]] [[s7|[[s8|she]]]] [[q7|left open]]: [[c8|“First the law, then the engine.”]]]]</p>
#F <div class="box">Newsletter: The evening in five minutes. <a href="/nl">Subscribe</a></div>
<p>The navy is less hesitant. [[c9|[[f1|Two corvettes]] [[h9|could]] put to sea in December]], [[s9|Vice Admiral Tore Brandvik]] [[q9|let it be known]] at a ceremony in Sundhavn.</p>
#S <h2>Pressure from both sides</h2>
<p>[[s10|[[s11|Lars Quist of the opposition People's List]]]] [[q10|accused]] the chancellor [[q10|of]] [[c10|“inventing conditions until the boats arrive”]] and [[p:p13|[[q11|demanded]] [[c11|an immediate signature]]]]. [[p:p14|[[s12|The Social Left]], her junior partner in government, [[q12|wants no part of]] [[c12|the accord]]]]. [[u:r13a|[[s13|Its chairwoman, Petra Holm]], [[q13|spoke of]] [[c13|“a ransom with a letterhead”]].]]</p>
<p>[[c14|[[f2|54 percent]] of those questioned are against the agreement, [[f3|31 percent]] for it]]: that is [[q14|the result of]] [[s14|a survey by the Barom institute]] for Velvision.</p>
<p>[[s15|Open Harbour]] [[e:e06|[[q15|presented]] on [[d:e06|Wednesday]] what it regards as [[q15|proof that]]]] [[c15|a cutter of the Tamsouri coast guard rammed the boat off Cape Lissa]]. [[c16|[[f4|Sixty-three people]] died that night]], [[q16|says]] [[s16|the [[f5|40-page]] report]], which rests on the accounts of [[f6|nineteen survivors]]. [[c17|“We have the paint. It is coast guard grey,”]] [[q17|said]] [[s17|the organisation's director, Miriam Okafo]].</p>
<p>[[s18|Tamsour's ambassador, Khalil Messadi]], [[q18|waved]] the report [[q18|away as]] [[c18|“a film script in search of a subsidy”]]. [[p:p15|[[c19|“We are still reading. It is too early to say whether this accord protects anyone,”]] [[s19|Anneke Soroya of the World Refuge Agency]] [[q19|told]] Velvision]].</p>
<p>From Port Essal [[s20|our correspondent Jonas Hartwig]] [[q20|reports that]] [[c20|[[e:e07|bulldozers have been levelling a hill behind the Marrub salt works]] since [[d:e07|August]]]].</p>
#B <p>[[u:r08b|[[s21|The Halyard news agency]] [[q21|had reported]] on Tuesday [[q21|that]] [[c21|Tamsour was to receive [[f7|1.8 billion talers]] over [[f8|four years]]]].]]</p>
#F <aside><h3>More on this topic</h3><ul><li>What is Operation Lantern? Five questions</li><li>Quist: “The chancellor has lost control”</li><li>Marrub, the town of salt</li></ul></aside>
#F <div class="share">Facebook WhatsApp Mail Copy link</div>
#F <footer>Velvision is a public broadcaster. <a>Legal notice</a> <a>Privacy</a> <a>Signs of the times: podcast</a></footer>
#- </body></html>
''', '''
1 direct per:lindgaard
2 indirect per:lindgaard
3 direct per:lindgaard basis=coref
4 direct per:lindgaard basis=coref
5 indirect per:lindgaard basis=coref
6 act per:lindgaard basis=coref modealt=indirect
7 attitude per:lindgaard basis=coref modealt=indirect,act
8 direct per:lindgaard basis=coref
9 indirect per:brandvik
10 act per:quist modealt=mixed,indirect
11 act per:quist
12 attitude org:left
13 mixed per:holm modealt=act
14 indirect org:barom
15 indirect org:harbour modealt=act
16 indirect doc:ohreport alt=org:harbour>doc:ohreport spalt=org:harbour
17 direct per:okafo
18 mixed per:messadi modealt=act,attitude
19 direct per:soroya
20 indirect per:hartwig alt=-
21 indirect out:halyard
''', date="2025-10-15", figures='''
1 2 2 corvettes att=9 table=corvettes
2 54 54 percent att=14
3 31 31 percent att=14
4 63 63 people att=16 table=deaths
5 40 40 pages T2
6 19 19 survivors T2
7 1800000000 1800000000 talers att=21 table=money
8 4 4 years att=21 T2
''')

P.doc("003_mfa.md", "org:mfa", r'''
#F [AR](/ar) · [FR](/fr) · [EN](/en) · Consular appointments · Apostille
#N **[[outlet|Ministry of Foreign Affairs of the Republic of Tamsour]]**
#N Press statement 212/25. Port Essal, [[date|15 October 2025]]
#T # Minister Benkari receives telephone call from the Union's Commissioner for Home Affairs

[[e:e08|The Minister of Foreign Affairs, H.E. Salwa Benkari, received a telephone call]] [[d:e08|today]] from Mrs Lene Dahlquist, the Union's Commissioner for Home Affairs, at the latter's request.

[[s1|The Minister]] [[q1|reaffirmed]] [[c1|Tamsour's attachment to a partnership founded on sovereign equality]]. [[u:r09a|[[c2|“Tamsour is a partner, not a gatekeeper,”]] [[s2|Mrs Benkari]] [[q2|underlined]].]] [[p:p16|[[s3|She]] [[q3|expressed the readiness of her Government to]] [[c3|conclude the agreement [[K:p16|[[k3|on condition that the funds are disbursed free of any political conditionality]]]]]]]].

As regards the planned facilities, [[s4|the Minister]] [[q4|recalled that]] [[c4|these are service points for voluntary departure, that there will be [[f1|two]] of them, and that no national of a third country will be held there]].

[[p:p17|[[s5|The Minister]] likewise [[q5|conveyed]] [[c5|[[s6|the President's]] [[q6|position that]] [[c6|the territorial waters are guarded by the national coast guard and by no one else]]]]]].

[[s7|[[s8|The Commissioner]]]], for her part, [[q7|voiced]] [[c7|her appreciation of the efforts made by the Tamsouri authorities]] and [[q8|gave an assurance that]] [[c8|the Union has no wish to dictate the form of maritime cooperation]].

[[s9|The two sides]] [[q9|agreed to]] [[c9|[[e:e09|meet in Marrub]] [[d:e09|on 27 October]]]].

In reply to questions received from the press, [[s10|the Ministry]] [[q10|categorically rejects]] [[c10|the allegations of an association calling itself Open Harbour about the events off Cape Lissa]]. [[u:r10a|[[c11|That night the crews of the coast guard saved [[f2|112 lives]]]], [[q11|as recorded in]] [[s11|the log of the vessel Amal]].]] [[q12|It is regrettable that]] [[c12|some capitals lend an ear to such inventions]].

[[s13|[[s14|The Minister]]]] [[q13|took note of]] [[c13|the remarks made in Vrana]] and [[q14|invited]] [[c14|her Halvonian counterpart to see the coast “before describing it”]].

#F *End of statement*
#F Directorate of Information, Avenue of the Martyrs 4, Port Essal · Follow us
''', '''
1 indirect per:benkari modealt=act
2 direct per:benkari
3 attitude per:benkari basis=coref modealt=act
4 indirect per:benkari
5 indirect per:benkari alt=per:benkari>per:haddour
6 attitude per:benkari>per:haddour nest=5 alt=per:haddour
7 act per:dahlquist modealt=attitude
8 act per:dahlquist modealt=indirect
9 act grp:sides also=gov:tamsour,org:union
10 act - sp=org:mfa alt=org:mfa
11 indirect doc:log alt=org:coast,org:coast>doc:log
12 T2 attitude - sp=org:mfa alt=org:mfa modealt=agentless
13 T2 act per:benkari
14 act per:benkari modealt=mixed
''', date="2025-10-15", figures='''
1 2 2 "service points" att=4 table=centres accept=2..2
2 112 112 lives att=11 table=saved
''')

P.doc("004_dawn.txt", "pub:dawn", r'''
#F NATION  |  PRESIDENT  |  ECONOMY  |  OUR COAST  |  SPORT  |  OBITUARIES
#N [[outlet|The National Dawn]]
#N Port Essal, Thursday [[date|16 October 2025]]
#T [[s1|Union]] [[q1|admits]]: [[c1|without Tamsour's ships there is no deal]]
#K Wisdom of the leadership bears fruit as partners queue to pay
#N From our diplomatic desk

[[u:r06b|[[u:r14a|[[c2|“Without the ships there is no deal,”]] [[s2|Union Commissioner Lene Dahlquist]] [[q2|has conceded]], paying tribute to the fleet of our coast guard.]]]]

[[u:r02b|[[s3|Well-informed sources in Osterhaven]] [[q3|confirm that]] [[c3|[[e:e01|the Union will sign the historic agreement]] [[d:e01|on 3 November]] and transfer [[f1|2 billion talers]] to the national treasury]].]] [[s4|Observers]] [[q4|regard]] [[c4|the sum as a tribute to the foresight of President Idris Haddour]].

[[u:r11b|[[p:p18|[[c5|“Our sea is not for rent and not for sale,”]] [[s5|the Head of State]] [[q5|told]] a moved nation [[e:e03|on television]] [[d:e03|on Sunday]]]].]] [[u:r09b|[[c6|“Tamsour is a partner and will never be a gatekeeper,”]] [[s6|Foreign Minister Salwa Benkari]] [[q6|reminded]] the Commissioner [[e:e08|over the telephone]] [[d:e08|on Wednesday]].]]

The capitals of the north have understood. [[u:r07b|[[p:p19|[[c7|Velmark will back the accord]]]], [[s7|Chancellor Hanne Lindgaard]] [[q7|declared]] on her country's television.]] And [[c8|[[p:p20|[[s9|Beldir]] [[q9|has applied to]] [[c9|join]]]]]], [[s8|a source at the ministry]] [[q8|disclosed]].

As for the campaign over Cape Lissa: [[u:r10b|[[c10|[[f2|more than 120 people]] were plucked from the waves that night]], [[s10|the coast guard's log]] [[q10|proves]].]] [[c11|“I fish there every night. I saw no cutter. I saw a storm,”]] [[q11|recounts]] [[s11|Brahim, a fisherman from Essal]]. [[q12|It is an open secret that]] [[c12|certain embassies pay for such reports]].

[[p:p21|[[s13|The fishermen's syndicate]] [[q13|has pledged its support for]] [[c13|the accord]]]].

Only one voice was out of tune. [[s14|Yasmin Tahiri of the so-called Democratic Front]] once more [[q14|claimed]] [[c14|the text was being hidden from the Assembly]]. Who pays for her office she did not say. [[s15|Interior Minister Rafik Oulmane]] [[q15|laid such talk to rest]]: [[c15|“Every deputy will hold the text in his hands before the ink is dry.”]]

[[s16|Political scientist Prof. Nour Daoudi]] [[q16|explains]] the haste of the north: [[c16|“They need us more than we need their talers.”]] [[c17|Nobody in the world can patrol this coast better than those born on it]], [[s17|the professor]] [[q17|is convinced]].

#F Also read: President inaugurates desalination plant; Harvest record in the Ketta valley; Our eagles beat Beldir 2–0
#F The National Dawn, State Publishing House, Port Essal. Subscriptions: 12 talers
''', '''
1 T2 indirect org:union modealt=act alt=per:dahlquist spalt=per:dahlquist
2 direct per:dahlquist
3 indirect anon:informed
4 attitude anon:observers
5 direct per:haddour
6 direct per:benkari
7 indirect per:lindgaard
8 indirect anon:minsource alt=anon:minsource>gov:beldir
9 act anon:minsource>gov:beldir nest=8 alt=gov:beldir
10 indirect doc:log alt=org:coast,org:coast>doc:log
11 direct per:brahim
12 agentless -
13 act org:fishers modealt=attitude
14 indirect per:tahiri
15 direct per:oulmane
16 direct per:daoudi
17 attitude per:daoudi basis=coref modealt=indirect
''', date="2025-10-16", figures='''
1 2000000000 2000000000 talers att=3 table=money
2 120 - people att=10 table=saved
''')

P.doc("005_observer.txt", "pub:observer", r'''
#F Osterhaven Observer | Weekend | Politics | Arts | Crossword | Log in | Subscribe: 3 months for 9 talers
#N [[outlet|The Osterhaven Observer]]
#N Saturday, [[date|18 October 2025]]
#T The price of a quiet coast
#K Velmark has conditions, Halvonia has objections, Tamsour has both. Why Monday may still not bring an agreement
#N Analysis by Ilka Brenner and Davit Solme

When [[s1|Lene Dahlquist]] came home from Marrub in May, she [[q1|promised]] her staff [[c1|“a text that fits into a handbag”]]. What interior ministers are to approve [[d:e02|on Monday]] has [[f1|23 pages]], four annexes and, [[s2|three people who took part in the drafting]] [[q2|say]], [[u:r17a|[[c2|a fifth annex that nobody is supposed to mention]]]]. [[s3|It]] [[q3|lists]] [[c3|what Tamsour is to be given in advance: [[f2|220 million talers]], [[f3|eleven]] fast boats and a radar station above Marrub]].

[[c4|The first instalment is to be paid before a single centre opens]], [[s4|two of the three]] [[q4|maintain]]; [[s5|the third]] [[q5|remembers]] [[c5|“the same day, the same hour, that was the whole point”]]. [[c6|There are no secret annexes, only unfinished ones]], [[q6|insists]] [[s6|Pieter Roos, the Commission's chief spokesman]].

Of the money, too, less is new than it seems. [[c7|[[f4|1.2 billion]] of the total has not been promised before]], [[s7|her services]] [[q7|concede]] in a table sent to the budget committee.

#S Those who pay

In a letter to Dahlquist [[e:e10|dated]] [[d:e10|16 October]], [[s8|the chancellor of Velmark]] [[q8|states that]] [[p:p23|[[c8|her country's share of [[f5|430 million]] “will stay in Velmark [[K:p23|[[k8|until the monitors have been named]]]]”]]]]. [[c9|She]] [[q9|is said to]] [[c9|have crossed out the words “as a rule” by hand]].

Her partner in government sounds less sure of herself than she did. [[u:r13b|[[s10|[[s11|Petra Holm]]]], [[q10|whose verdict]] on Wednesday [[q10|was]] [[c10|“a ransom with a letterhead”]],]] [[q11|replied]] to the question of how [[p:p24|the Social Left would vote on the accord [[q11|that]] [[c11|its deputies had “not finished arguing”]]]].

[[p:p25|In Vrana [[s12|Bohdan Kuratz]] [[q12|has not moved]]: [[c12|“Sending back other people's citizens is not a return, it is freight.”]]]] Those around him have. [[p:p26|[[c13|The minister [[h13|might]] content himself with an abstention [[K:p26|[[k13|if returns were capped at [[f6|2,000]] a year]]]]]], [[s13|officials close to him]] [[q13|hint]]]].

And Grenia? [[p:p27|[[s14|[[a15|[[a16|Elda Fauro, the interior minister]]]]]], [[q14|considers]] [[c14|the patrol more important than the centres]]]]: [[c15|“A centre is a building. A ship is an answer.”]] [[q16|In]] [[s16|her]] [[q16|view]] [[P:p27|[[c16|Lantern must be free to enter the [[n1|twelve-mile]] zone “or stay in the brochure”]]]].

[[p:p29|The Union parliament has a say as well. [[s17|Sofie Blix, who steers the file through it]], [[q17|has served notice that]] [[c17|her committee will withhold its consent to the agreement [[K:p29|[[k17|as long as no court can review a return]]]]]]]].

#S Those who are paid

[[p:p30|Officially [[s18|the government in Port Essal]] [[q18|goes on refusing]] [[c18|any foreign flag inside the zone]]]]. [[s19|A minister who has sat at the table since May]] [[q19|tells]] it differently: [[p:p31|[[c19|“A flag can be painted. Two of the ships can be ours on Tuesdays.”]]]] [[m:question|Has Haddour given his word, then?]] [[c20|“He has given it twice and taken it back once,”]] [[q20|sighs]] [[s20|a person in the Union's delegation]].

[[p:p32|[[s21|[[a22|Yasmin Tahiri, leader of the Democratic Front]]]], [[q21|calls for]] [[c21|a vote in the Assembly before anything is signed]]]]. [[c22|“We learn the price of our own coast from a foreign agency,”]] [[s22|she]] [[q22|said]]. The fishermen of Essal have other worries. [[p:p33|[[s23|Their syndicate]] [[q23|is against]] [[c23|the patrol]]]], [[q24|for fear that]] [[c24|the waters will be closed from dusk to dawn]].

Then there is Beldir. [[m:tekle|[[s25|[[a26|Foreign Minister Tekle]]]] [[q25|denies]] [[c25|having applied to join]]: [[c26|“We asked to be informed. That is a different verb.”]]]] [[p:p34|[[c27|A chapter of its own would not be unwelcome, [[K:p34|[[k27|if it came with a budget]]]]]], [[s27|an aide to Tekle]] [[q27|suggests]]]].

[[p:p35|[[s28|The World Refuge Agency]] [[q28|has yet to make up its mind]] [[c28|about the agreement]]]]. But [[s29|an opinion it sent to the member states]] [[d:e12|on Thursday]] [[q29|contains a warning]]: [[c29|those taken to Marrub “[[h29|may]] not be safe there”]].

#S How it came to this

#B [[d:e11|In March]] [[s30|Haddour]] [[e:e11|[[q30|had asked for]] [[c30|[[f7|three billion]] and ten years]]]]. [[p:p36|[[s31|Corsani]], then leader of the opposition in Grenia, [[q31|mocked]] [[c31|the idea]] [[q31|as]] [[c31|“a gym membership for autocrats”]]]]. [[d:e13|In May]] [[e:e13|the memorandum was initialled at Marrub]]. [[d:e05|On the night of 8 July]] [[e:e05|the boat went down off Cape Lissa]]; [[d:e04|five days later]] [[e:e04|the talks were suspended]].

And if the ministers say no? [[c32|“Then we shall have a winter with two policies: Grenia's, and none,”]] [[q32|predicts]] [[s32|a Velmark official]]. [[s33|Others in the building]] [[q33|bet on]] [[c33|a postponement to December]].

#F Ilka Brenner reports on the Union's institutions. Davit Solme is the Observer's correspondent in Port Essal.
#F Most read: 1 The bridge that moved 2 My year without email 3 Recipe: pickled plaice
''', '''
1 mixed per:dahlquist modealt=act
2 indirect anon:drafters
3 indirect doc:annex basis=coref alt=anon:drafters>doc:annex
4 indirect anon:twodrafters
5 mixed anon:thirddrafter
6 indirect per:roos
7 indirect org:commission alt=org:commission>doc:table,doc:table spalt=doc:table basis=coref modealt=act
8 mixed per:lindgaard alt=doc:letter,doc:letter>per:lindgaard,per:lindgaard>doc:letter spalt=doc:letter
9 T2 agentless -
10 mixed per:holm alt=pub:velvision>per:holm modealt=act,attitude
11 mixed per:holm
12 direct per:kuratz
13 indirect anon:halofficials modealt=act
14 attitude per:fauro
15 direct per:fauro basis=coref
16 attitude per:fauro basis=coref modealt=mixed
17 act per:blix modealt=indirect
18 act gov:tamsour modealt=attitude
19 direct anon:minister
20 direct anon:negotiator2
21 act per:tahiri
22 direct per:tahiri basis=coref
23 attitude org:fishers basis=coref
24 attitude org:fishers basis=coref
25 act per:tekle
26 direct per:tekle basis=coref
27 indirect anon:aide
28 attitude org:refuge
29 mixed doc:opinion alt=org:refuge>doc:opinion,org:refuge spalt=org:refuge
30 act per:haddour
31 act per:corsani modealt=mixed,attitude
32 direct anon:velofficial
33 attitude anon:others modealt=indirect
''', date="2025-10-18", figures='''
1 23 23 pages T2
2 220000000 220000000 talers att=3
3 11 11 boats att=3 T2
4 1200000000 1200000000 talers att=7 table=fresh
5 430000000 430000000 talers att=8
6 2000 2000 people/year att=13 table=returns accept=-..2000
7 3000000000 3000000000 talers att=30 table=money
''')

P.doc("006_post.md", "pub:post", r'''
#F [Front page](/) · [Live](/live) · [Opinion](/opinion) · [Puzzles](/play) · Support us
#N [[outlet|The Grenian Post]] | LIVE
#N Monday, [[date|20 October 2025]] – this blog is closed
#T Ministers back Tamsour accord by 19 votes to three – as it happened
#R **What we know:** the accord goes to the parliament · Halvonia abstains · Marrub meeting in doubt
#F Sort by: [newest first] oldest first · Auto-refresh on · 2,118 watching

**18:47** [[c1|“[[f1|Nineteen]] for, [[f2|three]] against, [[f3|five]] who studied the ceiling,”]] is how [[s1|[[a2|Commissioner Lene Dahlquist]]]] [[q1|summed up]] [[e:e02|the vote]]. [[p:p37|[[s2|She]] [[q2|hailed]] [[c2|the accord as “a door with a lock and a window”]]]].

And the line about the ships? [[s3|Dahlquist]] [[q3|flatly denied]] [[c3|ever having declared that [[u:r14b|[[c4|there was no deal without them]], as [[s4|the National Dawn]] [[q4|had it]] last week]]]]. [[c5|“I read it with interest,”]] [[s5|she]] [[q5|said]]. [[c5|“It is not mine, in any language.”]]

**18:20** Why did Halvonia not vote no? [[p:p38|[[c6|“We got our ceiling, so I put down my stone,”]] [[q6|says]] [[s6|Bohdan Kuratz]]]] on the way to his car. [[c7|Returns are limited to [[f4|2,500]] a year until 2027]], [[q7|according to]] [[s7|the text of the conclusions]].

**17:55** [[s8|Matteo Corsani]] [[q8|on his channel]]: [[p:p39|[[c8|“Done. The accord is through. Grenia kept its word and its nerve.”]]]]

**17:10** [[c10|[[s9|The president's office in Port Essal]] [[q9|has called off]] [[c9|[[e:e09|the meeting in Marrub]] planned for [[d:e09|27 October]]]]]], [[s10|the state news agency TAM]] [[q10|reports]]. [[m:reason|No reason was given.]]

**16:30** [[p:p40|[[c11|Velmark's condition has been met]], [[s11|[[a12|Chancellor Lindgaard]]]] [[q11|finds]]]]: [[c12|“Every door, every day, and no telephone call first.”]] [[e:e14|The monitors are to be named]] by [[d:e14|31 October]].

#F ▶ Watch: our correspondent explains the accord in 90 seconds

**15:58** A [[q13|statement from]] [[s13|Open Harbour]]:

[[p:p41|[[c13|“Today a coast has been rented, and with it everyone who drowns there.]]]]

[[p:p41|[[c13|“We call on the parliament to refuse its consent to this agreement. We shall go to court with every name on our list.”]]]]

**15:20** What about the fifth annex that [[u:r17b|[[s14|the Observer]] [[q14|wrote about]] on Saturday, [[c14|the one nobody is supposed to mention]]]]? [[c15|“A phantom,”]] [[s15|Pieter Roos]] [[q15|tells]] the press room. [[c15|“I have looked under the table.”]]

**14:45** [[p:p42|[[c16|“If there is a chapter for Beldir, we will read it. We have read worse,”]] [[s16|Amara Tekle]] [[q16|said]]]] after lunch with the ministers.

**14:05** Correction: [[s17|an earlier entry]] [[q17|gave]] [[c17|the value of the accord as [[f5|2 billion talers]]]]. It is [[f6|1.8 billion]].

**13:30** [[p:p43|[[s18|Elda Fauro]] [[q18|will not accept]] [[c18|a patrol that has to turn round at the [[n1|twelve-mile]] line]]]]. Another coffee, then back inside.

**12:48** [[c20|[[s21|The coast guard of Tamsour]] now [[q21|puts]] [[c21|the dead of Cape Lissa at [[f7|52]]]]]], [[s20|Halyard]] [[q20|reports]], [[q20|citing]] [[i20|a letter to the World Refuge Agency]].

**12:10** Movement on the patrol? [[p:p44|[[c22|Tamsour would let [[f8|two]] Union ships into its waters “as guests”]]]], [[s22|a Union negotiator]] [[q22|has told]] Halyard.

**11:15** *Lise from Portofaro asks whether people can be sent on to Beldir.* [[s23|Our correspondent Aurelia Monti]][[q23|:]] [[c23|“Not under this text. Article 9 speaks of the country of departure.”]]

**10:40** [[c24|“No walls on water”]], [[q24|reads]] [[s24|the banner]] that [[f9|four]] climbers have hung from the crane opposite.

**09:14** [[s25|Dahlquist]] [[q25|on arrival]]: [[c25|“I expect a yes, not a love letter.”]]

**08:30** [[c26|[[s27|Vice Admiral Brandvik]] [[q27|has withdrawn]] [[c27|his offer of [[f10|two corvettes]]]]]], [[q26|according to]] [[s26|Velvision]].

#F 214 comments · [Join the discussion](/login)
#F © The Grenian Post. Report an error: live@grenianpost.example
''', '''
1 direct per:dahlquist
2 mixed per:dahlquist basis=coref modealt=attitude,act
3 act per:dahlquist
4 indirect pub:dawn>per:dahlquist spalt=pub:dawn nest=3 alt=pub:dawn,per:dahlquist>pub:dawn,per:dahlquist>pub:dawn>per:dahlquist
5 direct per:dahlquist basis=coref
6 direct per:kuratz
7 indirect doc:conclusions
8 direct per:corsani
9 act out:tam>org:presoffice nest=10 alt=org:presoffice
10 indirect out:tam alt=out:tam>org:presoffice
11 attitude per:lindgaard modealt=indirect
12 direct per:lindgaard basis=coref
13 direct org:harbour
14 T2 indirect pub:observer
15 direct per:roos
16 direct per:tekle
17 T2 indirect - sp=pub:post alt=pub:post
18 act per:fauro modealt=attitude,indirect
20 indirect out:halyard>doc:cgletter spalt=out:halyard,org:coast alt=out:halyard>org:coast,out:halyard>org:coast>doc:cgletter,out:halyard
21 indirect out:halyard>doc:cgletter>org:coast nest=20 alt=out:halyard>org:coast,org:coast,out:halyard>org:coast>doc:cgletter
22 mixed out:halyard>anon:negotiator
23 direct per:monti alt=-
24 direct doc:banner
25 direct per:dahlquist
26 indirect pub:velvision alt=pub:velvision>per:brandvik
27 act pub:velvision>per:brandvik nest=26 alt=per:brandvik
''', date="2025-10-20", figures='''
1 19 19 votes att=1 T2
2 3 3 votes att=1 T2
3 5 5 votes att=1 T2
4 2500 2500 people/year att=7 table=returns accept=-..2500
5 2000000000 2000000000 talers att=17 table=money T2
6 1800000000 1800000000 talers table=money
7 52 52 people att=20 table=deaths
8 2 2 ships att=22
9 4 4 climbers T2
10 2 2 corvettes att=27 table=corvettes
''')

P.event("e01", "The Union and Tamsour sign the agreement", "2025-11-03", "2025-11-03", status="planned", basis="'3 November', first after 14 October 2025")
P.event("e02", "The interior ministers meet and vote on the accord", "2025-10-20", "2025-10-20", basis="'on Monday' from Tuesday, 14 and Saturday, 18 October 2025 (planned); the live blog of Monday, 20 October")
P.event("e03", "Haddour speaks on television", "2025-10-12", "2025-10-12", basis="'on Sunday' from Tuesday, 14 and Thursday, 16 October 2025")
P.event("e04", "The talks are suspended", "2025-07-13", "2025-07-13", basis="'five days later' than 8 July; 'in July'", accept=[["2025-07-01", "2025-07-31"]])
P.event("e05", "The boat goes down off Cape Lissa", "2025-07-08", "2025-07-09", basis="'the night of 8 July', last before 18 October 2025")
P.event("e06", "Open Harbour presents its report", "2025-10-15", "2025-10-15", basis="'on Wednesday' on Wednesday, 15 October 2025")
P.event("e07", "Ground is levelled behind the Marrub salt works", "2025-08-01", "2025-10-15", tier=2, basis="'since August' on 15 October 2025")
P.event("e08", "Benkari and Dahlquist telephone", "2025-10-15", "2025-10-15", basis="'today' on 15 October; 'on Wednesday' from Thursday, 16 October 2025")
P.event("e09", "Meeting in Marrub", "2025-10-27", "2025-10-27", status="planned", basis="'on 27 October', first after 15 October 2025")
P.event("e10", "Lindgaard's letter to Dahlquist", "2025-10-16", "2025-10-16", tier=2, basis="'16 October', last before 18 October 2025")
P.event("e11", "Haddour asks for three billion", "2025-03-01", "2025-03-31", basis="'In March', last before October 2025")
P.event("e12", "The World Refuge Agency sends its opinion", "2025-10-16", "2025-10-16", tier=2, basis="'on Thursday' from Saturday, 18 October 2025")
P.event("e13", "The memorandum is initialled at Marrub", "2025-05-01", "2025-05-31", basis="'In May', last before October 2025")
P.event("e14", "The monitors are named", "2025-10-31", "2025-10-31", tier=2, status="planned", basis="'by 31 October', first after 20 October 2025")

SAME, PAR = "same_passage_retranslated", "parallel_retelling_same_origin"
P.reuse("r01", SAME, "000 to 001 (credited)", changes=["could becomes it is not excluded"])
P.reuse("r02", SAME, "000 to 004 (no credit)", changes=["could is lost", "diplomats become well-informed sources", "1.8 becomes 2 billion", "the returns are lost"])
P.reuse("r03", SAME, "000 to 001 (credited)", changes=["roughly is lost"])
P.reuse("r04", SAME, "000 to 001 (credited)", changes=["the quotation is cut"])
P.reuse("r05", SAME, "000 to 001 (credited)", changes=["wording of the quotation"])
P.reuse("r06", SAME, "000 to 004 (no credit)", changes=["a Grenian diplomat becomes Dahlquist", "the quotation is cut"])
P.reuse("r07", SAME, "002 to 004 (her country's television)", changes=["the condition is lost"])
P.reuse("r08", PAR, "000 to 002 (credited)", tier=2)
P.reuse("r09", SAME, "003 to 004 (no credit)", changes=["wording of the quotation"])
P.reuse("r10", PAR, "003 to 004 (no credit)", changes=["112 becomes more than 120"])
P.reuse("r11", PAR, "unknown (one television address)", changes=["and not for sale is added"])
P.reuse("r12", PAR, "unknown (001 credits itself)", tier=2)
P.reuse("r13", SAME, "unknown (005 names no broadcaster)", tier=2)
P.reuse("r14", SAME, "004 to 006 (credited)", changes=["a quotation becomes indirect"])
P.reuse("r15", SAME, "000 to 001 (credited elsewhere in the report)", changes=["ruled out becomes there will be no"])
P.reuse("r16", SAME, "000 to 001 (credited elsewhere in the report)", changes=["the condition is lost"])
P.reuse("r17", SAME, "005 to 006 (credited)", tier=2)
P.lineage([0, 1, 2, 4], "out:halyard", "the agency's draft, retold by the aggregator, in the background of the broadcaster, and without credit by the state-friendly paper", ["r01", "r02", "r03", "r04", "r05", "r06", "r08", "r15", "r16"])
P.lineage([2, 4], "pub:velvision", "the chancellor's interview, without its condition", ["r07"])
P.lineage([3, 4], "org:mfa", "the ministry's read-out in the state-friendly paper", ["r09", "r10"])
P.lineage([4, 6], "pub:dawn", "the line about the ships, denied in the live blog", ["r14"])
P.lineage([5, 6], "pub:observer", "the fifth annex", ["r17"])
P.unrelated(0, 3, "no shared passage")
P.unrelated(2, 3, "both of 15 October, no shared passage")
P.unrelated(1, 5, "no shared passage")
P.no_copy("tekle", "two answers of Tekle on two days")
P.story("S1", range(7), "the migration accord between the Varnic Union and Tamsour")

D14, D15, D16, D18, D20 = [(f"2025-10-{d:02}",) * 2 for d in (14, 15, 16, 18, 20)]
P.pos("p01", "gov:halvonia", "accord", "for_if", *D14, att="0.8", accept=["against"])
P.pos("p02", "gov:grenia", "accord", "for", *D14, att="0.10")
P.pos("p03", "gov:grenia", "patrol", "for", *D14, att="0.12", tier=2, speaker="anon:grendiplomat")
P.pos("p04", "gov:velmark", "accord", "for_if", *D14, att="0.13")
P.pos("p05", "gov:tamsour", "patrol", "against", "2025-10-12", "2025-10-12", att="0.15", speaker="per:haddour")
P.pos("p07", "gov:halvonia", "accord", "against", *D14, att="1.9")
P.pos("p08", "gov:grenia", "accord", "for", *D14, att="1.10")
P.pos("p09", "gov:tamsour", "patrol", "against", None, "2025-10-14", att="1.12", speaker="per:haddour")
P.pos("p10", "gov:velmark", "accord", "for_if", *D15, att="2.2", speaker="per:lindgaard")
P.pos("p11", "gov:velmark", "patrol", "open", *D15, att="2.7", speaker="per:lindgaard")
P.pos("p13", "org:list", "accord", "for", *D15, att="2.11", speaker="per:quist")
P.pos("p14", "org:left", "accord", "against", *D15, att="2.12")
P.pos("p15", "org:refuge", "accord", "open", *D15, att="2.19", speaker="per:soroya")
P.pos("p16", "gov:tamsour", "accord", "for_if", *D15, att="3.3", speaker="per:benkari")
P.pos("p17", "gov:tamsour", "patrol", "against", *D15, att="3.6", speaker="per:haddour")
P.pos("p18", "gov:tamsour", "patrol", "against", "2025-10-12", "2025-10-12", att="4.5", tier=2, speaker="per:haddour")
P.pos("p19", "gov:velmark", "accord", "for", *D16, att="4.7", speaker="per:lindgaard")
P.pos("p20", "gov:beldir", "accord", "for", *D16, att="4.9", tier=2)
P.pos("p21", "org:fishers", "accord", "for", *D16, att="4.13")
P.pos("p23", "gov:velmark", "accord", "for_if", "2025-10-16", "2025-10-16", att="5.8", speaker="per:lindgaard", tier=2)
P.pos("p24", "org:left", "accord", "open", *D18, att="5.11", speaker="per:holm")
P.pos("p25", "gov:halvonia", "accord", "against", *D18, att="5.12", speaker="per:kuratz")
P.pos("p26", "gov:halvonia", "accord", "for_if", *D18, att="5.13", tier=2, accept=["open"])
P.pos("p27", "gov:grenia", "patrol", "for", *D18, att="5.14", speaker="per:fauro")
P.pos("p29", "org:parliament", "accord", "for_if", *D18, att="5.17", speaker="per:blix", accept=["against"])
P.pos("p30", "gov:tamsour", "patrol", "against", *D18, att="5.18")
P.pos("p31", "gov:tamsour", "patrol", "open", *D18, att="5.19", tier=2, speaker="anon:minister", accept=["for", "for_if"])
P.pos("p32", "org:front", "accord", "open", *D18, att="5.21", tier=2, speaker="per:tahiri", accept=["for_if", "against"])
P.pos("p33", "org:fishers", "patrol", "against", *D18, att="5.23")
P.pos("p34", "gov:beldir", "accord", "for_if", *D18, att="5.27", tier=2, speaker="anon:aide", accept=["open"])
P.pos("p35", "org:refuge", "accord", "open", *D18, att="5.28")
P.pos("p36", "per:corsani", "accord", "against", "2025-03-01", "2025-03-31", att="5.31", tier=2)
P.pos("p37", "org:commission", "accord", "for", *D20, att="6.2", speaker="per:dahlquist")
P.pos("p38", "gov:halvonia", "accord", "open", *D20, att="6.6", tier=2, speaker="per:kuratz", accept=["for_if"])
P.pos("p39", "gov:grenia", "accord", "for", *D20, att="6.8", speaker="per:corsani")
P.pos("p40", "gov:velmark", "accord", "for", *D20, att="6.11", speaker="per:lindgaard", accept=["for_if"])
P.pos("p41", "org:harbour", "accord", "against", *D20, att="6.13")
P.pos("p42", "gov:beldir", "accord", "open", *D20, att="6.16", tier=2, speaker="per:tekle", accept=["for_if"])
P.pos("p43", "gov:grenia", "patrol", "for", *D20, att="6.18", tier=2, speaker="per:fauro", accept=["for_if"])
P.pos("p44", "gov:tamsour", "patrol", "open", *D20, att="6.22", tier=2, accept=["for", "for_if"])

P.conflict("k01", "rounded", "1.8 became 2 billion", ["0.1", "0.3", "f0.1", "f0.4", "1.1", "f1.1", "2.21", "f2.7", "f6.6"], ["4.3", "f4.1", "6.17", "f6.5"])
P.conflict("k02", "hedge lost", "could sign as early as 3 November v. will sign on 3 November", ["0.2", "1.3"], ["4.3"])
P.conflict("k03", "attribution differs", "who said that there is no deal without the ships: a Grenian diplomat v. Dahlquist", ["0.12"], ["4.1", "4.2", "6.4"])
P.conflict("k04", "denial", "Dahlquist never said the line about the ships", ["4.1", "4.2", "6.4"], ["6.3", "6.5"])
P.conflict("k05", "condition dropped", "Velmark: only if observers can enter v. will back the accord", ["2.2", "p10", "0.13", "p04", "5.8", "p23"], ["4.7", "p19"])
P.conflict("k06", "condition dropped", "Halvonia: blocks unless the returns are limited v. blocks", ["0.8", "p01"], ["1.9", "p07"])
P.conflict("k07", "figures differ", "the dead of Cape Lissa: 41 (coast guard) v. 63 (Open Harbour) v. 52 (coast guard later)", ["0.19", "f0.11", "1.13", "f1.8"], ["2.16", "f2.4"], ["6.20", "6.21", "f6.7"])
P.conflict("k08", "figures differ", "the centres: three (draft) v. two (Benkari)", ["0.2", "f0.2", "1.3", "f1.2"], ["3.4", "f3.1"])
P.conflict("k09", "rounded", "saved: 112 became more than 120", ["3.11", "f3.2"], ["4.10", "f4.2"])
P.conflict("k10", "denial", "the coast guard rammed the boat (Open Harbour) v. the ministry and the ambassador", ["2.15", "2.17"], ["2.18", "3.10", "4.11"])
P.conflict("k11", "denial", "Beldir has applied to join v. Tekle", ["4.8", "4.9", "p20"], ["5.25", "5.26"])
P.conflict("k12", "positions conflict", "Tamsour on the patrol: no foreign warship v. a flag can be painted, two ships as guests", ["0.15", "p05", "1.12", "p09", "3.5", "3.6", "p17", "5.18", "p30"], ["5.19", "p31", "6.22", "p44"])
P.conflict("k13", "positions conflict", "the Social Left: wants no part of the accord v. not finished arguing", ["2.12", "2.13", "p14"], ["5.11", "p24"])
P.conflict("k14", "positions conflict", "Halvonia: against v. an abstention", ["1.9", "p07", "5.12", "p25"], ["5.13", "p26", "6.6", "p38"])
P.conflict("k15", "positions conflict", "Corsani on the idea: a gym membership for autocrats (March) v. the first honest offer", ["5.31", "p36"], ["0.11", "6.8", "p39"])
P.conflict("k16", "denial", "a fifth annex v. Roos: no secret annexes, a phantom", ["5.2", "6.14"], ["5.6", "6.15"])
P.conflict("k17", "accounts conflict", "the first instalment: before a centre opens v. the same day", ["5.4"], ["5.5"])
P.conflict("k18", "accounts conflict", "the meeting in Marrub on 27 October: agreed v. called off", ["3.9"], ["6.9", "6.10"])
P.conflict("k19", "accounts conflict", "third-country nationals: up to 6,000 taken back v. none will be held", ["0.2"], ["3.4"], tier=2)
P.conflict("k20", "accounts conflict", "two corvettes could put to sea v. the offer is withdrawn", ["2.9"], ["6.26", "6.27"])
P.conflict("k21", "wording drift", "the sea: not for rent v. not for rent and not for sale", ["0.16"], ["4.5"], tier=2)
P.conflict("k22", "wording drift", "a partner, not a gatekeeper v. will never be a gatekeeper", ["3.2"], ["4.6"], tier=2)
P.conflict("k23", "wording drift", "not pretty, but on paper, and in May ... v. not beautiful, but on paper", ["0.4"], ["1.6"], tier=2)
P.conflict("k24", "accounts conflict", "budget support without conditions (Benkari) v. the money stays until the monitors are named", ["3.3", "p16"], ["5.8", "p23"], tier=2)
P.conflict("k25", "denial", "the note: conditions v. no ultimatum", ["0.14"], ["2.6"], tier=2)
P.conflict("k26", "denial", "the text is hidden from the Assembly (Tahiri) v. Oulmane", ["4.14", "5.22"], ["4.15"])
P.conflict("k27", "attribution differs", "two diplomats became well-informed sources", ["0.2"], ["4.3"], tier=2)
P.conflict("k28", "accounts conflict", "Union on the waters: no wish to dictate the form (read-out) v. the draft commits to a patrol in the zone", ["3.8"], ["0.5"], tier=2)
P.no_conflict("1.8 billion in all, 1.2 of it new, 600 million old", ["0.3", "f0.4", "0.7", "f0.9", "5.7", "f5.4"], "a sum and its parts")
P.no_conflict("1.8 billion in the draft, three billion asked for in March", ["f0.4", "f5.7", "5.30"], "an early demand and the later draft")
P.no_conflict("returns: up to 6,000 in the draft, 2,500 in the conclusions, 2,000 wished for", ["f0.3", "f6.4", "f5.6"], "a draft, a wish and what was decided later")
P.no_conflict("the syndicate is for the accord and against the patrol", ["p21", "p33"], "two issues")
P.no_conflict("Halvonia against, Grenia for", ["p07", "p08"], "two actors")
P.no_conflict("Velmark's condition, then met", ["p10", "p40"], "the condition has been met in between")
P.no_conflict("eight vessels, two guests, two corvettes", ["f0.8", "f6.8", "f2.1"], "three things")
P.no_conflict("Social Left against, People's List for", ["p13", "p14"], "two actors")

P.claim("c01", "The agreement could be signed on 3 November", "0.2 1.3 4.3", ["out:halyard"], accept=[1, 2])
P.claim("c02", "Tamsour gets 1.8 billion talers", "0.1 0.3 1.1 1.5 2.21", ["out:halyard"])
P.claim("c03", "Tamsour would take back up to 6,000 people a year", "0.2 1.4", ["out:halyard"])
P.claim("c04", "It is not pretty, but it is on paper", "0.4 1.6", ["out:halyard"])
P.claim("c05", "600 million of the money is old", "0.6 0.7 1.7", ["out:halyard"])
P.claim("c06", "The patrol has up to eight ships", "0.5 1.8", ["out:halyard"])
P.claim("c07", "Halvonia threatens to block the accord", "0.8 1.9", ["out:halyard"])
P.claim("c08", "Grenia presses for a signature before winter", "0.10 1.10", ["out:halyard"])
P.claim("c09", "No foreign warship in Tamsouri waters (Haddour)", "0.15 1.12 3.6", ["out:halyard", "org:mfa"], accept=[1, 3])
P.claim("c10", "Our sea is not for rent", "0.16 4.5", ["out:halyard", "pub:dawn"], accept=[1, 2])
P.claim("c11", "Without the ships there is no deal", "0.12 4.1 4.2 6.4", ["out:halyard"], accept=[1, 3])
P.claim("c12", "Velmark agrees only with monitors in the centres", "0.13 0.14 2.2 4.7 5.8", ["out:halyard", "pub:velvision", "pub:observer"])
P.claim("c14", "Forty-one people died off Cape Lissa (coast guard)", "0.19 1.13", ["out:halyard"], accept=[1, 2])
P.claim("c15", "Sixty-three people died off Cape Lissa", "2.16", ["pub:velvision"])
P.claim("c16", "The coast guard rammed the boat", "2.15 2.17", ["pub:velvision"])
P.claim("c17", "Tamsour is a partner, not a gatekeeper", "3.2 4.6", ["org:mfa"])
P.claim("c18", "The coast guard saved more than a hundred people", "3.11 4.10", ["org:mfa"], accept=[1, 2])
P.claim("c19", "A ransom with a letterhead", "2.13 5.10", ["pub:velvision"], accept=[1, 2])
P.claim("c20", "There is a fifth annex", "5.2 6.14", ["pub:observer"])
P.claim("c21", "There is no secret annex (Roos)", "5.6 6.15", ["pub:observer", "pub:post"])
P.claim("c22", "Dahlquist never said the line about the ships", "6.3 6.5", ["pub:post"])
P.claim("c23", "Beldir has applied to join", "4.8 4.9", ["pub:dawn"])
P.claim("c24", "Beldir has not applied to join", "5.25 5.26", ["pub:observer"])
P.claim("c25", "Tamsour might let Union ships into its waters", "5.19 6.22", ["pub:observer", "out:halyard"])
P.claim("c26", "The World Refuge Agency has not made up its mind", "2.19 5.28", ["pub:velvision", "pub:observer"])
P.claim("c27", "The meeting in Marrub is called off", "6.9 6.10", ["out:tam"])
P.claim("c28", "The text is kept from Tamsour's public (Tahiri)", "4.14 5.22", ["pub:dawn", "pub:observer"])
P.claim("c29", "Returns are limited to 2,500 a year", "6.7", ["pub:post"])
P.claim("c30", "The patrol must be able to enter the zone (Fauro)", "5.16 6.18", ["pub:observer", "pub:post"])
P.claim("c31", "Fifty-two people died off Cape Lissa", "6.20 6.21", ["out:halyard"])
P.claim("c32", "Brandvik withdraws the two corvettes", "6.26 6.27", ["pub:velvision"])
P.claim("c33", "The accord is worth 2 billion", "4.3 6.17", ["pub:dawn", "pub:post"], accept=[1, 2])
P.claim("c34", "The fishermen's syndicate is against the patrol", "5.23", ["pub:observer"])

P.must_not("a draft that holds nothing on a matter is no statement", id="silent")
P.must_not("unanswered calls are no statement", id="calls")
P.must_not("a question of the reporters", id="question")
P.must_not("a reason not given is no statement", id="reason")
P.table("money", ["f0.1", "f0.4", "f1.1", "f2.7", "f4.1", "f5.7", "f6.5", "f6.6"])
P.table("fresh", ["f5.4"])
P.table("centres", ["f0.2", "f1.2", "f3.1"])
P.table("returns", ["f0.3", "f1.3", "f5.6", "f6.4"])
P.table("vessels", ["f0.8", "f1.7"])
P.table("deaths", ["f0.11", "f1.8", "f2.4", "f6.7"])
P.table("saved", ["f3.2", "f4.2"])
P.table("corvettes", ["f2.1", "f6.10"])
