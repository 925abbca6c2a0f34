"""A closed pile: two states that fought a border war bargain over prisoners and monitors; a leaked draft, a mediator, capitals that would or would not send people, a general, a poll. Everything in it is invented."""
from sheet import Pile

P = Pile("exchange", "a prisoner exchange and a monitoring mission after a border war: a leaked draft, a mediator, five capitals, a general, hauliers and a poll", '''
# Issues of the invented story of the prisoner exchange.

[[issue]]
id = "monitors"
question = "The actor sends its own people to the monitoring mission in the Brenk valley"
terms = ["send monitors", "observers", "monitoring mission", "take part in the mission", "contribute monitors", "the mission"]
against_terms = ["no uniforms on the Brenk", "stay out of the mission", "take no part"]

[[issue]]
id = "exchange"
question = "All prisoners are exchanged for all"
terms = ["all for all", "exchange of all prisoners", "full exchange", "hand over everyone", "release of all captives", "prisoner swap"]

[[issue]]
id = "armed"
question = "The monitors carry weapons"
terms = ["armed monitors", "armed observers", "side arms", "rifles", "weapons of the monitors"]
against_terms = ["unarmed", "without weapons", "no weapons"]

[[issue]]
id = "bridge"
question = "The Orla bridge is opened to traffic again"
terms = ["Orla bridge", "reopen the bridge", "lift the barrier", "the crossing", "open the bridge"]
against_terms = ["keep the bridge shut", "stay shut"]
''')
P.entities("""
out:transmar | Transmar | agency | Transmar; the agency; the news agency Transmar; agency Transmar
pub:merchant | The Merchant | outlet | The Merchant; this newspaper; the Merchant
gov:haldermark | Haldermark | government | Haldermark; Vinnstad; Ministry of Foreign Affairs of Haldermark; the Ministry; the Government; the Government of Haldermark
pub:panorama | Plesk Panorama | outlet | Plesk Panorama
pub:bpb | Brannoch Public Broadcasting | outlet | BPB; this station; Brannoch Public Broadcasting
pub:trumpet | Daily Trumpet | outlet | the Trumpet; Daily Trumpet
pub:straits | Straits Bulletin | outlet | Straits Bulletin; the Bulletin
org:brightwater | Brightwater Centre | organisation | Brightwater Centre for Border Studies; the Centre
gov:karsova | Karsova | government | Karsova; Lemnitz; the Karsovan side
gov:ardovia | Ardovia | government | Ardovia; Tesk; the Ardovian side
gov:sahadra | Sahadra | government | Sahadra; Mirsan
gov:zemgora | Zemgora | government | Zemgora; Plesk
gov:pellegria | Pellegria | government | Pellegria; Corvetta
gov:brannoch | Brannoch | government | Brannoch; Dunvarra; Kerrane's cabinet
org:lantern | White Lantern | organisation | the White Lantern; The White Lantern, the relief society
org:karmfa | Karsovan foreign ministry | organisation | The Karsovan foreign ministry; the foreign ministry in Lemnitz | gov:karsova
org:karembassy | Karsovan embassy in Dunvarra | organisation | The Karsovan embassy; the embassy | gov:karsova
org:customs | Ardovian customs office | organisation | the Ardovian customs office | gov:ardovia
org:hauliers | Orla Hauliers' League | organisation | Orla Hauliers' League; the League
grp:firms | the haulage firms on both banks | group | haulage companies on both banks
org:ostrel | Ostrel Re | company | Ostrel Re; the reinsurer
org:delphine | Delphine Capital | company | Delphine Capital
org:hearth | Hearth | organisation | the party “Hearth”
org:landholders | Landholders' Party | organisation | the Landholders; the Landholders' Party; the opposition
org:sonda | Sonda institute | organisation | the Sonda institute; Sonda
org:pmoffice | the prime minister's office | organisation | her office; the prime minister's office | gov:brannoch
org:port | port authority of Sauvane | organisation | the port authority; Sauvane's port authority
org:quell | Quell Line | company | the Quell Line
per:valtuni | Idris Valtuni | person | The Sahadran foreign minister, Idris Valtuni; Valtuni; the minister of foreign affairs of Sahadra Idris Valtuni; the mediator | gov:sahadra
per:olrich | Marta Olrich | person | President Marta Olrich of Karsova; Olrich; she; the president of Karsova Marta Olrich | gov:karsova
per:instrand | Pavel Instrand | person | Pavel Instrand, who leads the Ardovian delegation; Instrand; Mr Instrand; he; Your chief negotiator | gov:ardovia
per:aaltvedt | Signe Aaltvedt | person | Foreign Minister Signe Aaltvedt; Aaltvedt; the Minister | gov:haldermark
per:tarsa | Bogumil Tarsa | person | Zemgora's defence minister, Bogumil Tarsa; Tarsa; he; The minister of defence Bogumil Tarsa; the minister | gov:zemgora
per:calabri | Renzo Calabri | person | Pellegrian government spokesman Renzo Calabri; Calabri | gov:pellegria
per:kerrane | Aoife Kerrane | person | Prime Minister Aoife Kerrane; Kerrane; PM Aoife Kerrane; she; the PM; Prime Minister Kerrane; the prime minister | gov:brannoch
per:halloran | Greta Halloran | person | Greta Halloran, who chairs the Orla Hauliers' League; Halloran; she | org:hauliers
per:serrat | Ludo Serrat | person | Deputy Trade Minister Ludo Serrat; Serrat | gov:ardovia
per:branwick | Tilda Branwick | person | the economy minister, Tilda Branwick; Economy Minister Tilda Branwick; Branwick | gov:karsova
per:okaforlind | Yann Okafor-Lind | person | its chief underwriter, Yann Okafor-Lind; he | org:ostrel
per:sonnaz | Brigitte Sonnaz | person | Brigitte Sonnaz, an analyst at Delphine Capital; Sonnaz | org:delphine
per:pasek | Ludmira Pasek | person | The deputy of the party “Hearth” Ludmira Pasek; Pasek; she | org:hearth
per:odrek | Rurik Odrek | person | General Rurik Odrek; General Odrek; ODREK; Odrek; the general; he; Ardovia's top soldier
per:tolland | Maeve Tolland | person | Maeve Tolland; TOLLAND
per:moyne | Fergal Moyne | person | Fergal Moyne, who leads the Landholders' Party; Moyne; Rival Fergal Moyne | org:landholders
per:quillan | Bríd Quillan | person | Mum-of-two Bríd Quillan; Bríd
per:vance | Nuria Vance | person | Captain Nuria Vance of the Quell Line; Vance; she
per:ferreol | Hana Ferreol | person | Dr Hana Ferreol; I
per:benedette | Lucia Benedette | person | its foreign minister, Lucia Benedette; Benedette | gov:pellegria
per:almqvist | Joris Almqvist | person | Karsovan Defence Minister Joris Almqvist; Almqvist | gov:karsova
doc:draft | the draft | document | a nine-page draft; the paper; draft deal; a draft agreement; A draft agreement; the Mirsan draft; the document
doc:survey | the Sonda survey | document | a survey by the Sonda institute; a poll | org:sonda
anon:diplomats | two diplomats familiar with the talks | anonymous | diplomats; two diplomats close to the negotiations; two diplomats; peace-talk insiders
anon:dip1 | one of the diplomats | anonymous
anon:dip2 | The other | anonymous | the other diplomat
anon:karspokes | a spokesman | anonymous | a spokesman for the Karsovan foreign ministry | org:karmfa
anon:embassywoman | a spokeswoman | anonymous | a spokeswoman for the Karsovan embassy | org:karembassy
anon:mole | our mole at the table | anonymous
anon:pmspokes | a spokesman for the PM | anonymous | A spokesman for the PM | gov:brannoch
""")

P.doc("000_transmar.txt", "out:transmar", r'''
#T [[c1|Karsova, Ardovia [[h1|could]] swap all prisoners within [[f1|30 days]] under draft deal]] [[q1|-]] [[s1|diplomats]]
#N By Noor Talvik and Esme Braddock
#N [[date|May 11, 2027]] 4:18 PM

MIRSAN, May 11 ([[outlet|Transmar]]) - [[u:r05a|[[u:r04a|[[u:r03a|[[u:r02a|[[u:r01a|[[c2|Karsova and Ardovia [[h2|could]] release all the prisoners they took in last year's border war within [[f2|30 days]] of signing a deal and admit [[f3|up to 600 monitors]] to the Brenk valley]], [[s2|two diplomats familiar with the talks]] [[q2|said]] on Tuesday, [[q2|quoting from]] [[i2|a [[f4|nine-page]] draft]].]]]]]]]]]]

[[u:r06a|[[c3|The monitors would come from states that stayed out of the war, carry no weapons and remain for [[f5|twelve months]]]], [[q3|according to]] [[s3|the paper]].]] [[u:r14a|[[c4|[[e:e04|Their deployment]] [[h4|might]] begin as early as [[d:e04|1 July]], [[k4|if the lists of names have been exchanged by then]]]], [[s4|one of the diplomats]] [[q4|said]].]] [[s5|The other]] [[q5|was less sanguine]][[q5|:]] [[c5|“Nothing is agreed until the last name is agreed.”]]

[[e:e02|The third round of talks, which Sahadra is hosting, opened]] in Mirsan [[d:e02|on Monday]]. [[t|[[s6|The Sahadran foreign minister, Idris Valtuni]], declined to discuss any document]], [[u:r07a|[[q6|remarking only that]] [[c6|“the door is not locked any more”]]]]. [[m:trap1|How long that lasts nobody in the hotel lobby would guess.]]

[[u:r08a|[[s7|Lemnitz]] [[q7|says]] [[c7|[[f6|538]] of its soldiers and border guards are in Ardovian camps]]; [[s8|Tesk]] [[q8|acknowledges]] [[c8|holding [[f7|391]]]].]] In the other direction the gap is smaller: [[s9|Ardovia]] [[q9|wants]] [[c9|[[f8|431 people]] back]], [[s10|Karsova]] [[q10|admits to]] [[c10|having [[f9|412]]]]. [[c11|Delegates had visited [[f10|774 captives]] in both countries by the end of April]], [[s11|the White Lantern, a relief society]], [[q11|announced]] last week.

[[u:r15a|[[p:p01|[[s12|President Marta Olrich of Karsova]] [[q12|told]] state television [[c12|she would accept an exchange of all for all [[K:p01|[[k12|only after Tesk has accounted for the missing]]]]]]]].]] [[u:r09a|[[c13|“I do not trade in round numbers,”]] [[s13|she]] [[q13|said]].]]

[[p:p02|[[s14|Pavel Instrand, who leads the Ardovian delegation]], [[q14|declared]] [[c14|his side ready to hand over everyone “tomorrow before breakfast”]]]]. [[s15|[[s16|[[s17|He]]]]]] [[q15|dismissed]] [[c15|the Karsovan count as “arithmetic for television”]] and [[p:p03|[[q16|refused to]] [[c16|admit armed observers]][[q17|:]] [[c17|“That would be a third army.”]]]]

Few capitals are rushing to fill the mission. [[p:p04|[[c18|Haldermark would contribute [[f11|about 120 people]], [[K:p04|[[k18|provided that both governments ask for them in writing]]]]]], [[s18|Foreign Minister Signe Aaltvedt]] [[q18|said]] in Vinnstad]]. [[p:p05|[[s19|Zemgora's defence minister, Bogumil Tarsa]], [[q19|ruled out]] [[c19|any participation]]]] in a [[e:e05|speech to parliament]] [[d:e05|on Monday]]. [[u:r12a|[[c20|“Not one Zemgoran will go and count other people's tanks,”]] [[s20|he]] [[q20|said]].]]

[[p:p06|[[s21|Corvetta]] [[q21|has yet to make up its mind]] [[c21|about sending anyone]]]]. [[c22|It was “too early to talk about berets”]], [[q22|said]] [[s22|Pellegrian government spokesman Renzo Calabri]].

Dunvarra has reversed itself. [[p:p07|[[d:e06|In April]] [[s23|Prime Minister Aoife Kerrane]] [[e:e06|[[q23|told]] the Assembly [[q23|that]] [[c23|there would be no Brannish uniforms on the Brenk]]]]]]; [[m:forty|[[p:p08|on Tuesday [[s24|she]] [[q24|said]] [[c24|[[f12|forty]] could leave in June [[K:p08|[[k24|unless the Assembly votes the plan down]]]]]]]]]]. Asked what had changed, [[s25|she]] [[q25|replied]]: [[c25|“The ceasefire has held for [[f13|six months]]. I can count.”]]

The war over the valley ended [[d:e01|on 12 November]] [[e:e01|with a truce brokered in Mirsan]]. [[c26|It cost [[f14|some 3,100 lives]]]], [[q26|by the reckoning of]] [[s26|the White Lantern]].

#F (Reporting by Noor Talvik in Mirsan and Esme Braddock in Dunvarra; editing by Lev Oduya)
#F ((worlddesk@transmar.example)) Our standards: the Transmar Code of Conduct
''', '''
1 T2 indirect anon:diplomats alt=anon:diplomats>doc:draft,doc:draft
2 indirect anon:diplomats>doc:draft sp=anon:diplomats spalt=doc:draft alt=anon:diplomats,doc:draft>anon:diplomats
3 indirect doc:draft alt=anon:diplomats>doc:draft
4 indirect anon:dip1 alt=anon:diplomats
5 direct anon:dip2 basis=coref alt=anon:diplomats
6 mixed per:valtuni basis=coref
7 indirect gov:karsova
8 indirect gov:ardovia modealt=act
9 indirect gov:ardovia modealt=attitude
10 indirect gov:karsova modealt=act
11 indirect org:lantern
12 indirect per:olrich
13 direct per:olrich basis=coref
14 mixed per:instrand modealt=act,attitude
15 mixed per:instrand basis=coref modealt=act,attitude
16 act per:instrand basis=coref modealt=attitude
17 direct per:instrand basis=coref
18 indirect per:aaltvedt
19 act per:tarsa
20 direct per:tarsa basis=coref
21 attitude gov:pellegria
22 mixed per:calabri
23 indirect per:kerrane
24 indirect per:kerrane basis=coref
25 direct per:kerrane basis=coref
26 indirect org:lantern
''', date="2027-05-11", wire=True, figures='''
1 30 30 days att=1 table=deadline
2 30 30 days att=2 table=deadline
3 - 600 monitors att=2 table=mission
4 9 9 pages T2
5 12 12 months att=3 table=mandate
6 538 538 soldiers att=7 table=karsovans
7 391 391 soldiers att=8 table=karsovans
8 431 431 people att=9 table=ardovians
9 412 412 people att=10 table=ardovians
10 774 774 captives att=11
11 120 120 people approx att=18 table=roster
12 40 40 people att=24 table=forty
13 6 6 months T2 att=25
14 3100 3100 lives approx att=26
''')

P.doc("001_merchant.html", "pub:merchant", r'''
#- <!doctype html><html lang="en"><head><meta charset="utf-8">
#- <title>Hauliers eye the Orla bridge as prisoner talks inch forward | The Merchant</title></head><body>
#F <nav><a href="/m">Markets</a> <a href="/c">Companies</a> <a href="/t">Trade</a> <a href="/w">Wine &amp; Leisure</a> <a href="/in">Sign in</a></nav>
#F <div class="gate">You are reading 1 of 3 free articles. <a>Subscribe for 2 talers a week</a></div>
#N <div class="masthead">[[outlet|The Merchant]]</div>
#T <h1>Hauliers eye the Orla bridge as prisoner talks inch forward</h1>
#K <h2>A route once worth [[f1|3.4 billion talers]] a year waits for names on a list</h2>
#N <p class="by">Casimir Vell, trade correspondent &middot; <time>Wednesday [[date|12 May 2027]]</time></p>
#F <p class="tools">Share &middot; Save to Portfolio &middot; Print</p>
<p>[[u:r20a|For [[f2|eight months]] nothing heavier than a stork has crossed the Orla bridge. [[c1|Traffic [[h1|could]] resume this summer [[k1|if Karsova and Ardovia free their prisoners]]]], [[q1|believe]] [[s1|the haulage firms on both banks]].]]</p>
<p>[[u:r21a|[[u:r01b|[[c2|[[s3|A draft agreement]] [[q3|provides for]] [[c3|the release of all captives within [[f3|30 days]] and for [[f4|as many as 600 foreign monitors]]]]]], [[s2|the news agency Transmar]] [[e:e03|[[q2|reported]]]] [[d:e03|on Tuesday]], [[q2|citing]] [[i2|two diplomats close to the negotiations]].]]]] [[u:r06b|[[c4|The observers would go unarmed and stay [[f5|a year]]]], [[s4|the agency]] [[q4|wrote]].]] [[t|The Merchant has not seen the paper.]] [[s5|The Karsovan foreign ministry]] [[q5|denied]] [[c5|that any draft existed]]. [[c6|“There are notes. There are always notes,”]] [[s6|a spokesman]] [[q6|said]].</p>
<p>Before the war [[c7|goods worth [[f6|3.4 billion talers]] rolled over the bridge every year]], [[q7|according to]] [[s7|the Ardovian customs office]]. [[m:trap2|No driver on either bank needs telling what that meant in overtime.]]</p>
<p>[[u:r22a|[[p:p09|[[c8|“Open it tomorrow. My drivers know the potholes by name,”]] [[q8|said]] [[s8|Greta Halloran, who chairs the Orla Hauliers' League]]]]. [[c9|[[f7|Some 2,300 lorries]] are standing idle]], [[s9|she]] [[q9|estimated]], [[c9|and each of them costs its owner [[f8|180 talers]] a day]].]]</p>
#F <aside>Merchant Events: the Cold Chain Summit, 3 June. Early tickets now</aside>
#S <h3>Barrier up, barrier down</h3>
<p>[[u:r23a|[[c11|[[p:p10|[[s10|Tesk]] [[q10|is willing to]] [[c10|lift the barrier, though [[K:p10|[[k11|[[k10|not before the last prisoner is home]]]]]]]]]]]], [[s11|Deputy Trade Minister Ludo Serrat]] [[q11|told]] this newspaper.]] [[p:p11|[[s12|Lemnitz]] [[q12|will not be drawn on]] [[c12|a date, or on whether it wants the lorries back at all]]]]. [[c13|“A bridge is a matter of trust, and trust is a matter of time,”]] [[q13|was the answer of]] [[s13|the economy minister, Tilda Branwick]].</p>
<p>[[c14|War-risk premiums for the valley have come down by [[f9|a third]] since January]], [[q14|says]] [[s14|Ostrel Re]]. [[t|A mission of the kind sketched in Mirsan would not push them lower.]] [[c15|“A man with a clipboard has never stopped a shell,”]] [[s15|the reinsurer's chief underwriter, Yann Okafor-Lind]], [[q15|remarked]]. [[p:p12|[[s16|[[a17|He]]]] [[q16|would prefer]] [[c16|monitors who carry something heavier]]]].</p>
<p>Karsovan ten-year bonds gained [[f10|1.2 percent]] on Tuesday. Not everybody is a buyer. [[s18|Brigitte Sonnaz, an analyst at Delphine Capital]], [[q18|puts]] [[c18|the odds of a signature before the harvest at [[f11|40 percent]]]]: [[c19|“Both sides want their sons back. Neither wants to be seen wanting it.”]]</p>
#B <p>[[e:e09|The bridge has been closed]] since [[d:e09|3 September]], the day after the fighting began.</p>
#F <div class="more"><h4>Most read</h4><a>Who ate the pension fund?</a><a>Cobalt slips as smelters reopen</a><a>Orla toll revenue: a chart</a></div>
#F <footer>&copy; Merchant Press 2027. Prices delayed by 20 minutes.</footer>
#- </body></html>
'''.replace("[[s16|[[a17|He]]]]", "[[s16|He]]").replace("[[s18|Brigitte Sonnaz, an analyst at Delphine Capital]]", "[[s19|[[s18|Brigitte Sonnaz, an analyst at Delphine Capital]]]]").replace("40 percent]]]]: [[c19", "40 percent]]]][[q19|:]] [[c19"), '''
1 attitude grp:firms modealt=indirect
2 indirect out:transmar>anon:diplomats spalt=out:transmar alt=out:transmar>anon:diplomats>doc:draft
3 T2 indirect out:transmar>anon:diplomats>doc:draft nest=2 alt=out:transmar>doc:draft,doc:draft
4 indirect out:transmar basis=coref alt=out:transmar>doc:draft,out:transmar>anon:diplomats
5 act org:karmfa modealt=indirect
6 direct anon:karspokes basis=coref alt=org:karmfa
7 indirect org:customs
8 direct per:halloran
9 indirect per:halloran basis=coref
10 T2 attitude per:serrat>gov:ardovia nest=11 alt=gov:ardovia modealt=act
11 indirect per:serrat
12 T2 attitude gov:karsova modealt=act
13 direct per:branwick
14 indirect org:ostrel
15 direct per:okaforlind
16 attitude per:okaforlind basis=coref
18 indirect per:sonnaz
19 direct per:sonnaz basis=coref
''', date="2027-05-12", figures='''
1 3400000000 3400000000 talers/year T2 table=trade
2 8 8 months T2
3 30 30 days att=2 table=deadline
4 - 600 monitors att=2 table=mission
5 1 1 year att=4 table=mandate
6 3400000000 3400000000 talers/year att=7 table=trade
7 2300 2300 lorries approx att=9 table=lorries
8 180 180 talers att=9 table=daycost
9 33.3 33.4 percent att=14
10 1.2 1.2 percent
11 40 40 percent att=18
''')

P.doc("002_vinnstad.md", "gov:haldermark", r'''
#F [Skip to main content](#main) · Plain language · Sign language · Contact
#F Home / News / Statements / 2027
#N [[outlet|Ministry of Foreign Affairs of Haldermark]]
#N Statement no. 58 · Vinnstad, [[date|12.05.2027]]
#T Haldermark and a possible monitoring mission in the Brenk valley

[[s1|Haldermark]] [[q1|welcomes]] [[c1|the progress achieved in [[e:e02|the third round of talks between Karsova and Ardovia]]]] and [[t|pays tribute to the efforts of Sahadra]].

[[p:p13|[[s2|The Government]] [[q2|is in principle prepared to]] [[c2|make civilian monitors available]]]]. A decision presupposes that

- [[K:p13|[[k2|both parties request the mission in writing]]]];
- [[K:p13|[[k2|the monitors remain unarmed]]]]; and
- [[K:p13|[[k2|the mandate is limited to [[f1|twelve months]] in the first instance]]]].

[[p:p14|[[s3|The Government]] [[q3|does not consider]] [[c3|the carrying of weapons to be compatible with the task of a monitor]]]]. [[u:r13a|[[c4|“Monitors are the eyes of a peace, not its fists,”]] [[q4|stated]] [[s4|Foreign Minister Signe Aaltvedt]]. [[c4|“Haldermark lends its eyes gladly, but somebody has to ask.”]]]]

#S ## Clarification regarding numbers

Contrary to what has been reported by news agencies, no number of monitors has been decided, [[s5|[[s6|the Ministry]]]] [[q5|points out]]. [[c6|The figure of [[f2|120]] describes the national roster of trained personnel and is not an offer.]] [[t|The Ministry does not comment on leaked documents.]]

#S ## Exchange of prisoners

[[p:p15|[[s7|Haldermark]] [[q7|calls upon]] both parties [[q7|to]] [[c7|exchange all prisoners without further delay and irrespective of rank]]]]. Families on either side have been waiting for [[f3|more than half a year]]. [[s8|The Government]] [[q8|has pledged]] [[c8|[[f4|2.5 million crowns]] to the White Lantern]] for the transport of the wounded.

#S ## Contacts with partners

[[e:e14|The Minister spoke by telephone]] [[d:e14|on 11 May]] with the Prime Minister of Brannoch. [[m:forty|[[p:p16|[[s9|Ms Kerrane]] [[q9|confirmed]] [[c9|the intention to provide [[f5|40 observers]], [[K:p16|[[k9|subject to the approval of the Assembly]]]]]]]]]]. [[p:p17|[[q10|It was noted with regret that]] [[c10|Zemgora does not intend to participate]]]].

[[t|The question of the Orla bridge is one for the parties alone.]] [[e:e11|The fourth round of talks]] is scheduled for [[d:e11|24 May]]; [[s11|the Government]] [[q11|intends to]] [[c11|submit its proposal to parliament thereafter]].

#S ## Background

#B Haldermark has taken part in [[f6|five]] monitoring missions since 1994, most recently with [[f7|85 persons]] on the Lirr plateau. Participation is voluntary. Personnel are insured by the State.

#F Was this page helpful? Yes / No
#F Press service: +00 555 0188 · press@mfa.haldermark.example · Subscribe to statements (RSS)
#F Privacy · Accessibility statement · Last changed by the web team
'''.replace("Contrary to what has been reported by news agencies, no number of monitors has been decided, [[s5|[[s6|the Ministry]]]] [[q5|points out]]. [[c6|", "Contrary to what has been reported by news agencies, [[c5|no number of monitors has been decided]], [[s5|[[s6|the Ministry]]]] [[q6|[[q5|points out]]]]. [[c6|"), '''
1 attitude - sp=gov:haldermark alt=gov:haldermark modealt=act
2 attitude - sp=gov:haldermark alt=gov:haldermark basis=coref modealt=act
3 attitude - sp=gov:haldermark alt=gov:haldermark basis=coref modealt=indirect
4 direct per:aaltvedt
5 indirect - sp=gov:haldermark alt=gov:haldermark modealt=act
6 T2 indirect - sp=gov:haldermark alt=gov:haldermark
7 act - sp=gov:haldermark alt=gov:haldermark
8 T2 act - sp=gov:haldermark alt=gov:haldermark
9 indirect per:kerrane modealt=act
10 T2 agentless - alt=gov:haldermark modealt=attitude spalt=gov:haldermark
11 T2 attitude - sp=gov:haldermark alt=gov:haldermark modealt=act
''', date="2027-05-12", figures='''
1 12 12 months T2 table=mandate
2 120 120 people att=6 table=roster
3 0.5 - years T2 accept=6..-
4 2500000 2500000 crowns att=8
5 40 40 observers att=9 table=forty
6 5 5 missions T2
7 85 85 persons T2
''')

P.doc("003_panorama.txt", "pub:panorama", r'''
#F Plesk Panorama >> World >> Neighbours >> Article
#F ZE | EN | Exchange rates: taler 41.20 | Weather in Plesk: +17
#N [[outlet|Plesk Panorama]]
#N [[date|13.05.2027]], 09:40   Views: 3 812   Comments: 7
#T [[s1|Tarsa]][[q1|:]] [[c1|we will not count the foreign tanks]]
#F Share in: Klik | Volna | Telegraf

In the valley of Brenk comes the peace? As [[q2|transmits]] [[s2|the agency Transmar]] [[q2|with reference to]] [[i2|the minister of foreign affairs of Sahadra Idris Valtuni]], [[u:r02b|[[c2|Karsova and Ardovia will liberate all captives in the course of [[f1|one month]] after the signature, and into the valley will be entered [[f2|600 military observers]]]]]]. [[u:r14b|[[c3|The observers will start the work already [[d:e04|from 1 July]]]], [[q3|is underlined]] in [[s3|the message]].]]

[[u:r07b|[[c4|“The door is already opened,”]] — [[q4|has added]] [[s4|Valtuni]].]] [[c5|About this]] [[q5|writes]] [[s5|Transmar]].

[[p:p18|[[s6|The minister of defence Bogumil Tarsa]] however [[q6|has excluded]] [[c6|the participation of the Zemgoran servicemen in such mission]]]]. [[u:r12b|[[c7|“No one Zemgoran will not go to count the foreign tanks,”]] — [[s7|he]] [[q7|declared]] [[e:e05|in the parliament]] [[d:e05|on Monday]].]] [[q8|By the words of]] [[s8|the minister]], [[c8|the mission with the weapon would be a danger, and the mission without the weapon — a comedy]].

Not all the politicians share this hardness. [[p:p19|[[s9|The deputy of the party “Hearth” Ludmira Pasek]] [[q9|considers that]] [[c9|Plesk should not say never]]]]. [[c10|“If will ask both the neighbours, we are obliged at least to think,”]] — [[q10|noted]] [[s10|the politician]] in commentary to our edition.

Remain the contradictions by number of captives. [[u:r08b|[[q11|According to data of]] [[s11|Lemnitz]], [[c11|in the Ardovian captivity are [[f3|about 540]] Karsovans]]; [[s12|Tesk]] [[q12|recognises]] [[c12|only [[f4|390]]]].]] [[u:r09b|[[c13|“I do not make trade by round figures,”]] — with such words [[q13|has answered]] [[s13|the president of Karsova Marta Olrich]].]] [[u:r15b|[[p:p20|[[c14|The exchange “all for all” will be possible [[K:p20|[[k14|only after the answer of Tesk about the lost without news]]]]]], [[q14|is convinced]] [[s14|she]]]].]]

We remind that [[s15|Dunvarra]] [[e:e06|[[d:e06|in the past month]] [[q15|refused]] [[c15|to send the observers]]]]. [[p:p21|Now [[s16|the Brannish side]] [[q16|sends]] [[c16|[[f5|forty persons]]]]]]. [[p:p22|From [[s17|Corvetta]] the decision [[q17|is]] still [[q17|awaited]]]]. [[m:trap3|The weather on the Brenk, so to say, speaks for itself.]]

#F Found a mistake? Select it and press Ctrl+Enter
#F Read also: In Plesk repair the fountain | Zemgoran cheese has received the medal | Tarsa has opened the barracks
#F Tags: Brenk, Tarsa, captives, Transmar
#F (c) Plesk Panorama. At use of materials the hyperlink is obligatory
'''.replace("[[p:p22|From [[s17|Corvetta]] the decision [[q17|is]] still [[q17|awaited]]]]", "[[p:p22|[[t|From Corvetta the decision is still awaited]]]]"), '''
1 T2 indirect per:tarsa modealt=direct
2 indirect out:transmar>per:valtuni spalt=out:transmar
3 indirect out:transmar basis=coref alt=out:transmar>per:valtuni modealt=agentless
4 direct out:transmar>per:valtuni basis=inherited alt=per:valtuni
5 T2 document out:transmar ref=2,3,4
6 act per:tarsa
7 direct per:tarsa basis=coref
8 indirect per:tarsa basis=coref
9 attitude per:pasek modealt=indirect
10 direct per:pasek basis=coref
11 indirect gov:karsova
12 indirect gov:ardovia modealt=act
13 direct per:olrich
14 mixed per:olrich basis=coref modealt=attitude,indirect
15 act gov:brannoch modealt=indirect
16 T2 act gov:brannoch modealt=indirect
''', date="2027-05-13", figures='''
1 1 1 month att=2 table=deadline
2 600 600 observers att=2 table=mission
3 540 540 Karsovans approx att=11 table=karsovans
4 390 390 Karsovans att=12 table=karsovans
5 40 40 persons att=16 table=forty
''')

P.doc("004_bpb.txt", "pub:bpb", r'''
#F BPB  |  Watch live  |  Radio  |  Children  |  Tír na Scéal podcast  |  Sign in
#F This page plays audio. Turn sound on?
#N [[outlet|Brannoch Public Broadcasting]] – The World at Eight
#N Friday, [[date|14th May 2027]]. Transcript of the interview, abridged
#T [[s1|General Odrek]][[q1|:]] [[c1|“Mr Instrand has never slept in a ditch”]]
#K Ardovia's top soldier on prisoners, rifles and a bridge he would rather not see again

[[c2|[[f1|Fifty-four percent]] of people in Brannoch want the country to send monitors to the Brenk, [[f2|31 percent]] are opposed]], [[q2|[[q3|according to]]]] [[s2|[[s3|a survey by the Sonda institute]]]] for this station. [[c3|[[f3|Fifteen percent]] had no opinion; [[f4|1,204 people]] were asked]] [[e:e08|between [[d:e08|7 and 9 May]]]]. In Tesk, meanwhile, Maeve Tolland met the chief of the Ardovian general staff, Rurik Odrek. [[m:trap4|The telephone on his desk rang twice and he let it ring.]]

TOLLAND: General, do you speak for your government?

[[s4|ODREK]][[q4|:]] [[c4|“I am a soldier. I speak for myself and for the dead.”]]

TOLLAND: [[s5|Lemnitz]] [[q5|says]] [[c5|[[f5|five hundred and thirty-eight]] of its people are missing in your camps]]. Who is miscounting?

[[s6|ODREK]][[q6|:]] [[c6|“We hold [[f6|three hundred and ninety-one]]. I have signed the list. The others lie under the snow on the Saddle, and both armies know where.”]]

TOLLAND: [[s7|Your delegation]] [[q7|says]] [[c7|everybody goes home tomorrow before breakfast]].

[[p:p23|[[s8|ODREK]][[q8|:]] [[c8|“The conscripts, yes. [[K:p23|[[k8|The pilots who bombed Sarn go home after a court has heard them, not before]]]].”]]]]

TOLLAND: And the monitors? Should they be armed?

[[p:p24|[[s9|ODREK]][[q9|:]] [[c9|“Give them rifles. Without rifles they will be the first names on the next list.”]]]]

TOLLAND: [[s10|Your chief negotiator]] [[q10|calls]] [[c10|that a third army]].

[[s11|ODREK]][[q11|:]] [[u:r10a|[[c11|“Mr Instrand has never slept in a ditch.”]]]]

TOLLAND: [[s12|The agency Transmar]] [[q12|reported]] [[c12|they [[h12|might]] be there [[d:e04|by the first of July]]]].

[[s13|ODREK]][[q13|:]] [[c13|“July is for mosquitoes and journalists. [[q14|I hear]] [[c14|September, [[h14|if at all]]]].”]]

TOLLAND: Would you open the Orla bridge?

[[p:p25|[[s15|ODREK]][[q15|:]] [[u:r16a|[[c15|“Leave it shut. Every lorry is a wooden horse.”]]]]]]

TOLLAND: [[s16|Lemnitz]] [[q16|says]] [[c16|your mortars [[e:e12|fired at a farm near Sarn]] [[d:e12|on Monday night]]]].

[[s17|ODREK]][[q17|:]] [[c17|“Not one tube of mine was warm that night. They were blasting in a quarry.”]]

#F ▶ More from The World at Eight: the last lighthouse keeper's cat (6 min)

[[s18|The Karsovan embassy in Dunvarra]] [[q18|rejects]] [[c18|the general's account]]. [[c19|“There is no quarry within [[f7|twenty kilometres]] of Sarn,”]] [[s19|a spokeswoman]] [[q19|told]] us.

[[e:e10|The Assembly votes]] on the Brannish contribution [[d:e10|on 20 May]]. [[p:p26|[[s20|Fergal Moyne, who leads the Landholders' Party]], [[q20|wants no part of]] [[c20|it]]]]: [[u:r11a|[[c21|“This is a fight between two blind men, and we are lending them our eyes,”]] [[s21|he]] [[q21|said]].]] [[p:p27|[[c22|The forty would carry side arms “for the walk home at night”]], [[s22|the prime minister's office]] [[q22|said]].]] [[t|Questions about the cost went unanswered.]]

#F Transcripts are typed in a hurry. The broadcast is the record.
#F Contact the programme: eight@bpb.example · Complaints · Licence fee
''', '''
1 T2 direct per:odrek
2 indirect doc:survey alt=org:sonda,org:sonda>doc:survey,doc:survey>org:sonda spalt=org:sonda
3 T2 indirect doc:survey basis=inherited alt=org:sonda
4 direct per:odrek
5 indirect gov:karsova alt=per:tolland>gov:karsova
6 direct per:odrek
7 indirect grp:delegation alt=per:tolland>grp:delegation,gov:ardovia,per:instrand
8 direct per:odrek
9 direct per:odrek
10 T2 indirect per:instrand alt=per:tolland>per:instrand modealt=attitude,act
11 direct per:odrek
12 indirect out:transmar alt=per:tolland>out:transmar
13 direct per:odrek
14 T2 agentless per:odrek nest=13
15 direct per:odrek
16 indirect gov:karsova alt=per:tolland>gov:karsova
17 direct per:odrek
18 act org:karembassy
19 direct anon:embassywoman basis=coref alt=org:karembassy
20 attitude per:moyne modealt=act
21 direct per:moyne basis=coref
22 mixed org:pmoffice alt=gov:brannoch
''', date="2027-05-14", figures='''
1 54 54 percent att=2 table=poll
2 31 31 percent att=2 table=pollno
3 15 15 percent T2 table=pollnone
4 1204 1204 people T2
5 538 538 people att=5 table=karsovans
6 391 391 people att=6 table=karsovans
7 20 20 kilometres att=19 T2
''')
P.entities("""
grp:delegation | Your delegation | group | the Ardovian delegation | gov:ardovia
""")

P.doc("005_trumpet.txt", "pub:trumpet", r'''
#F ≡ TRUMPET  News  Sport  Showbiz  Horoscopes  Win a Caravan
#F Turn on alerts? YES PLEASE / Maybe later
#T FREE! [[f1|1,000 prisoners]] home in a month
#K [[s1|Kerrane]] [[q1|vows]] [[c1|OUR lads will police the peace]]
#N [[outlet|Daily Trumpet]] · Barney Slick · SAT [[date|15 May 2027]] · updated 07:02
#F 204 people are talking about this   COMMENT   SHARE

THE nightmare is over for [[f2|1,000 prisoners]] of the Brenk bloodbath.

[[u:r03b|[[c2|Every last one will be out within [[f3|a month]] of the ink drying, and a [[f4|600-strong force]] will roll into the valley]], [[s2|peace-talk insiders]] [[q2|revealed]].]] [[c3|The troops go in on [[d:e04|July 1]]]], [[s3|our mole at the table]] [[q3|says]].

[[p:p28|[[s4|PM Aoife Kerrane]] [[q4|has promised]] [[c4|[[f5|forty]] of Brannoch's finest by June]]]], and [[c5|[[f6|six in ten]] voters are right behind her]], [[q5|a new poll shows]]. [[m:trap5|Say it quietly, but even the sun came out in Dunvarra.]]

The other lot are spitting feathers. [[u:r11b|[[c6|“It's two blind men scrapping and Kerrane's buying the glasses,”]] [[q6|sneered]] [[s6|Landholders boss Fergal Moyne]].]] [[p:p29|[[s7|He]] [[q7|is dead against]] [[c7|sending anybody]]]]. And there is [[q8|talk]] in the tearoom [[q8|that]] [[c8|[[f7|up to nine]] of the PM's own side will rebel]] in [[d:e10|Thursday]]'s [[e:e10|vote]]. [[c9|“Tosh,”]] [[q9|snapped]] [[s9|a spokesman for the PM]].

Over in Ardovia they don't mince words either. [[u:r10b|[[c10|“Mr Instrand never slept in a ditch in his life,”]] [[s10|iron-jawed General Rurik Odrek]] [[q10|told]] the telly.]] [[p:p30|[[s11|He]] [[q11|wants]] [[c11|rifles for every monitor]]]]. [[u:r16b|[[p:p31|As for the famous Orla bridge, [[c12|it stays shut]], [[s12|the general]] [[q12|barked]], [[c12|because every lorry is a Trojan horse]]]].]]

[[s13|Lemnitz]] [[q13|reckons]] [[c13|[[f8|538]] of its boys are rotting in camps]]. [[s14|Tesk]] [[q14|swears]] [[c14|it's [[f9|391]]]].

Mum-of-two Bríd Quillan has a son in the signals. [[p:p32|[[c15|“Dara can't find his own socks, never mind a front line. Let them send somebody else's,”]] [[s15|the dinner lady, 46,]] [[q15|pleaded]]]]. [[c16|“He's packed already. He thinks it's a holiday.”]]

#F MORE: Love Cabin couple split over goat
#F MORE: Is your kettle spying on you?
#F NEWSLETTER: The Daily Toot, straight to your inbox. Enter email
#F © Trumpet Group. Complaints to the Press Bench
'''.replace("[[q5|a new poll shows]]", "[[s5|a new poll]] [[q5|shows]]").replace("[[s15|the dinner lady, 46,]]", "[[s15|[[s16|the dinner lady, 46]]]],"), '''
1 T2 act per:kerrane modealt=indirect
2 indirect anon:diplomats alt=out:transmar>anon:diplomats
3 indirect anon:mole alt=anon:dip1,out:transmar>anon:dip1,anon:diplomats
4 act per:kerrane modealt=indirect
5 indirect doc:survey alt=org:sonda,pub:bpb>doc:survey
6 direct per:moyne
7 attitude per:moyne basis=coref
8 agentless -
9 direct anon:pmspokes alt=gov:brannoch
10 direct per:odrek alt=pub:bpb>per:odrek
11 attitude per:odrek basis=coref alt=pub:bpb>per:odrek
12 indirect per:odrek basis=coref alt=pub:bpb>per:odrek
13 indirect gov:karsova
14 indirect gov:ardovia
15 direct per:quillan basis=coref
16 T2 direct per:quillan basis=inherited alt=per:quillan
''', date="2027-05-15", figures='''
1 1000 1000 prisoners T2
2 1000 1000 prisoners
3 1 1 month att=2 table=deadline
4 600 600 people att=2 table=mission
5 40 40 people att=4 table=forty
6 60 60 percent att=5 table=poll
7 - 9 members att=8 T2 accept=9..9
8 538 538 people att=13 table=karsovans
9 391 391 people att=14 table=karsovans
''')

P.doc("006_straits.txt", "pub:straits", r'''
#F STRAITS BULLETIN   Home | Shipping | Tides | Notices | Jobs
#N [[outlet|Straits Bulletin]] / Shipping desk
#N Posted: [[date|2027-05-13]] 18:22
#T Ferries brace for life after the bridge

[[u:r20b|For [[f1|eight months]] nothing heavier than a stork has crossed the Orla bridge. [[c1|Traffic [[h1|could]] resume this summer [[k1|if Karsova and Ardovia free their prisoners]]]], [[s1|haulage companies on both banks]] [[q1|believe]].]]

[[u:r21b|[[u:r04b|[[c2|A draft agreement provides for the release of all captives within [[f2|30 days]] and for [[f3|as many as 600 foreign monitors]]]], [[q2|it has been reported]].]]]]

[[u:r22b|[[p:p33|[[c3|“Open it tomorrow. My drivers know the potholes by name,”]] [[q3|said]] [[s3|Greta Halloran, chairwoman of the Orla Hauliers' League]]]]. [[c4|[[f4|Some 2,300 lorries]] are standing idle]], [[s4|she]] [[q4|estimated]], [[c4|and each costs its owner [[f5|180 talers]] a day]].]]

[[u:r23b|[[p:p34|[[s5|Tesk]] [[q5|is willing to]] [[c5|lift the barrier, though [[K:p34|[[k6|[[k5|not before the last prisoner is home]]]]]]]]]], [[s6|Deputy Trade Minister Ludo Serrat]] [[q6|has said]].]]

#S Apricots by sea

What is good for the road is bad for the quay. Since the autumn the lorries' freight has gone by water, and Sauvane has grown used to it. [[c7|Container moves rose by [[f6|22 percent]] in the first quarter]], [[q7|according to]] [[s7|the port authority]], [[c7|and [[f7|one box in five]] was Ardovian]]. [[c8|“We have carried their apricots all winter. I'll miss the smell,”]] [[s8|Captain Nuria Vance of the Quell Line]] [[q8|admitted]]. [[p:p35|[[s9|She]] [[q9|has nothing against]] [[c9|the bridge]]]], so long as nobody expects her to wave.

[[s10|The Quell Line]] [[q10|is considering]] [[c10|laying up its [[f8|two]] oldest ships once the road opens]]. [[c11|A decision will not be taken before the autumn]], [[s11|the company]] [[q11|said]] in a notice to staff seen by the Bulletin. [[m:trap6|The tide tables, which nobody asked, were right again.]]

#F Correction: an earlier version of this page gave the wrong date for the closing of the bridge.
#F Next high water at Sauvane 23:14 · Gale warning: none
#F Advertise on this page · Old notices · (c) 2027
'''.replace("[[u:r23b|[[p:p34|[[s5|Tesk]] [[q5|is willing to]] [[c5|lift the barrier, though [[K:p34|[[k6|[[k5|not before the last prisoner is home]]]]]]]]]], [[s6", "[[u:r23b|[[c6|[[p:p34|[[s5|Tesk]] [[q5|is willing to]] [[c5|lift the barrier, though [[K:p34|[[k6|[[k5|not before the last prisoner is home]]]]]]]]]]]], [[s6"), '''
1 attitude grp:firms modealt=indirect alt=pub:merchant>grp:firms
2 agentless - modealt=indirect alt=out:transmar
3 direct per:halloran alt=pub:merchant>per:halloran
4 indirect per:halloran basis=coref alt=pub:merchant>per:halloran
5 T2 attitude per:serrat>gov:ardovia nest=6 alt=gov:ardovia modealt=act
6 indirect per:serrat alt=pub:merchant>per:serrat
7 indirect org:port
8 direct per:vance
9 T2 attitude per:vance basis=coref
10 attitude org:quell modealt=act
11 indirect org:quell basis=coref
''', date="2027-05-13", figures='''
1 8 8 months T2
2 30 30 days att=2 table=deadline
3 - 600 monitors att=2 table=mission
4 2300 2300 lorries approx att=4 table=lorries
5 180 180 talers att=4 table=daycost
6 22 22 percent att=7
7 20 20 percent T2 att=7
8 2 2 ships att=10 T2
''')

P.doc("007_brightwater.md", "org:brightwater", r'''
#F [Programmes](/p) · [People](/people) · [Publications](/pub) · [Support us](/give)
#N **[[outlet|Brightwater Centre for Border Studies]]** | Commentary
#T # Who will watch the Brenk?
#N Dr Hana Ferreol, Senior Fellow | [[date|May 18th, 2027]] | 7 min

On paper the Mirsan draft is generous. [[u:r05b|[[q1|According to]] [[s1|Transmar]], which [[q1|relied on]] [[i1|two diplomats]], [[c1|all prisoners [[h1|may]] be free within [[f1|30 days]] of signature and [[f2|up to 600]] unarmed monitors in place for [[f3|a year]]]].]] [[t|No government has published it.]] [[s2|Lemnitz]] [[q2|denies]] [[c2|that there is a draft at all]].

What follows is an attempt to sort the capitals. [[m:trap7|That is to say, the map matters here more than the clock.]]

#S ## The men and the missing

[[s3|The White Lantern]] [[q3|has now registered]] [[c3|[[f4|402 Karsovans]] and [[f5|415 Ardovians]] in captivity]]; the Karsovan total lies nearer to [[c21|the [[f6|391]]]] that [[s21|Tesk]] [[q21|admits]] than to [[c22|the [[f7|538]]]] [[q22|claimed by]] [[s22|Lemnitz]]. [[p:p36|[[s4|Its president, Otho Lenz]], [[q4|urged]] both sides [[d:e17|on Sunday]] [[q4|to]] [[c4|let everybody go “in one movement, without auction”]]]]. [[t|[[e:e18|The truce]] of [[d:e18|12 October]] promised as much.]] [[p:p37|[[s5|President Olrich]] [[q5|insists on]] [[c5|[[K:p37|an accounting first]]]]]]; [[p:p38|[[s6|Mr Instrand]] [[q6|offers]] [[c6|a full exchange at once]]]].

#S ## Who would go

*Vinnstad.* [[p:p39|[[s7|Haldermark]] [[q7|will supply]] [[c7|monitors [[K:p39|[[k7|if both parties write to ask]]]]]]]]. [[u:r13b|[[c8|“Haldermark lends its eyes gladly, but somebody has to ask,”]] as [[s8|Signe Aaltvedt]] [[q8|put it]].]]

*Dunvarra.* [[p:p40|[[s9|Kerrane's cabinet]] [[q9|is waiting for]] [[c9|Thursday's vote]]]] before it commits forty people. [[s10|The prime minister]] [[q10|has called]] [[c10|the war “a fight between two blind men”]], not a phrase to win over an Assembly.

*Corvetta.* [[p:p41|[[s11|Pellegria]] [[q11|remains undecided]] [[c11|about joining]]]]. [[c12|“We are reading the map and the budget, in that order,”]] [[s12|its foreign minister, Lucia Benedette]], [[q12|told]] a conference [[d:e19|on Saturday]].

*Plesk.* [[p:p42|[[s13|Zemgora]] [[q13|stands by]] [[c13|its refusal]]]]. Nobody who knows Mr Tarsa expected otherwise.

*Mirsan.* Hosts pour the tea. Whether Sahadra would send anybody of its own has never been put to it in public.

#S ## Rifles

Here the belligerents have changed places. [[p:p43|[[s14|Karsovan Defence Minister Joris Almqvist]] [[q14|demanded]] [[d:e20|on Saturday]] [[q14|that]] [[c14|monitors be armed “at least as well as the wolves”]]]]. [[p:p44|[[s15|The Ardovian delegation]] [[q15|rejects]] [[c15|weapons]]]], although [[p:p45|[[s16|its own chief of staff, General Odrek]], [[q16|told]] BPB [[c16|he would hand them rifles]]]]. [[p:p46|[[s17|Haldermark]] [[q17|excludes]] [[c17|armed monitors]]]].

#S ## The bridge

[[p:p47|[[s18|Economy Minister Tilda Branwick]] [[q18|now says]] [[c18|the Orla bridge [[h18|could]] take lorries [[K:p47|[[k18|once half of the captives are back]]]]]]]]. [[c19|Trade would need [[f8|two to three years]] to recover]], [[s19|the Hauliers' League]] [[q19|calculates]]. [[p:p48|[[s20|I]] [[q20|do not expect]] [[c20|the barrier to go up this year]]]]. [[t|It would take a braver politician than I have met on either bank.]]

#F ---
#F *Views are the author's own.* Cite as: H. Ferreol, Who will watch the Brenk?, Brightwater Commentary 12/27
#F Related: [Counting the uncounted](/x) · [The law of the truce](/y)
#F Sign up for *The Border Brief*
'''.replace("*Mirsan.* Hosts pour the tea. Whether Sahadra would send anybody of its own has never been put to it in public.", "*Mirsan.* [[m:trap8|Hosts pour the tea. Whether Sahadra would send anybody of its own has never been put to it in public.]]")
.replace("[[p:p36|[[s4|Its president, Otho Lenz]], [[q4|urged]] both sides [[d:e17|on Sunday]] [[q4|to]]", "[[p:p36|[[s4|Its president, Otho Lenz]], [[e:e17|[[q4|urged]] both sides]] [[d:e17|on Sunday]] [[q4|to]]")
.replace("[[q12|told]] a conference [[d:e19|on Saturday]]", "[[e:e19|[[q12|told]] a conference]] [[d:e19|on Saturday]]")
.replace("[[q14|demanded]] [[d:e20|on Saturday]] [[q14|that]]", "[[e:e20|[[q14|demanded]]]] [[d:e20|on Saturday]] [[q14|that]]")
.replace("[[c9|Thursday's vote]]", "[[c9|[[d:e10|Thursday's]] [[e:e10|vote]]]]"), '''
1 indirect out:transmar>anon:diplomats spalt=out:transmar
2 act gov:karsova modealt=indirect
3 act org:lantern modealt=indirect
4 act per:lenz modealt=mixed,indirect
5 act per:olrich modealt=attitude
6 act per:instrand
7 act gov:haldermark modealt=indirect,attitude
8 direct per:aaltvedt
9 T2 attitude gov:brannoch
10 mixed per:kerrane modealt=act
11 attitude gov:pellegria
12 direct per:benedette
13 act gov:zemgora modealt=attitude
14 act per:almqvist modealt=mixed
15 act grp:delegation alt=gov:ardovia modealt=attitude
16 indirect pub:bpb>per:odrek alt=per:odrek
17 act gov:haldermark
18 indirect per:branwick
19 indirect org:hauliers
20 attitude per:ferreol alt=- basis=coref
21 T2 indirect gov:ardovia modealt=act
22 T2 indirect gov:karsova modealt=act
'''.replace("alt=- basis", "alt=org:brightwater basis"), date="2027-05-18", figures='''
1 30 30 days att=1 table=deadline
2 - 600 monitors att=1 table=mission
3 1 1 year att=1 table=mandate
4 402 402 Karsovans att=3 table=karsovans
5 415 415 Ardovians att=3 table=ardovians
6 391 391 people att=21 table=karsovans
7 538 538 people att=22 table=karsovans
8 2 3 years att=19
''')
P.entities("""
per:lenz | Otho Lenz | person | Its president, Otho Lenz; Lenz | org:lantern
""")

P.event("e01", "The truce that ended the war (as Transmar dates it)", "2026-11-12", "2026-11-12", basis="'on 12 November', last before 11 May 2027; six months before it")
P.event("e02", "The third round of talks opens in Mirsan", "2027-05-10", "2027-05-10", basis="'on Monday' from Tuesday, 11 May 2027")
P.event("e03", "Transmar publishes the draft", "2027-05-11", "2027-05-11", tier=2, basis="'on Tuesday' from Wednesday, 12 May 2027")
P.event("e04", "The monitors are deployed", "2027-07-01", "2027-07-01", status="planned", basis="'1 July', 'July 1', 'the first of July', first after May 2027")
P.event("e05", "Tarsa rules out participation in parliament", "2027-05-10", "2027-05-10", basis="'on Monday' from Tuesday, 11 May and from Thursday, 13 May 2027")
P.event("e06", "Brannoch refuses to send monitors", "2027-04-01", "2027-04-30", basis="'In April' from 11 May 2027; 'in the past month' from 13 May 2027")
P.event("e08", "The Sonda survey is taken", "2027-05-07", "2027-05-09", tier=2, basis="'7 and 9 May', last before 14 May 2027")
P.event("e09", "The Orla bridge is closed", "2026-09-03", "2026-09-03", basis="'3 September', last before 12 May 2027")
P.event("e10", "The Assembly of Brannoch votes on the contribution", "2027-05-20", "2027-05-20", status="planned", basis="'on 20 May'; 'Thursday' from Saturday, 15 May and from Tuesday, 18 May 2027")
P.event("e11", "The fourth round of talks", "2027-05-24", "2027-05-24", status="planned", basis="'24 May', first after 12 May 2027")
P.event("e12", "A farm near Sarn comes under fire", "2027-05-10", "2027-05-10", basis="'on Monday night' from Friday, 14 May 2027; the interview may be a day older")
P.event("e14", "Aaltvedt speaks with Kerrane by telephone", "2027-05-11", "2027-05-11", tier=2, basis="'on 11 May'")
P.event("e17", "Lenz calls for the release of all", "2027-05-16", "2027-05-16", tier=2, basis="'on Sunday' from Tuesday, 18 May 2027")
P.event("e18", "The truce that ended the war (as the Brightwater Centre dates it)", "2026-10-12", "2026-10-12", tier=2, basis="'12 October', last before 18 May 2027; Transmar has 12 November")
P.event("e19", "Benedette speaks at a conference", "2027-05-15", "2027-05-15", tier=2, basis="'on Saturday' from Tuesday, 18 May 2027")
P.event("e20", "Almqvist demands armed monitors", "2027-05-15", "2027-05-15", basis="'on Saturday' from Tuesday, 18 May 2027")

SAME, PAR = "same_passage_retranslated", "parallel_retelling_same_origin"
P.reuse("r01", SAME, "000 to 001 (credited)", changes=["could is lost inside the credited sentence"])
P.reuse("r02", SAME, "000 to 003 (credited)", changes=["two diplomats become Valtuni", "could becomes will", "up to 600 becomes 600", "monitors become military observers", "30 days become one month"])
P.reuse("r03", SAME, "000 to 005 (no credit)", changes=["could becomes will", "two diplomats become insiders", "up to 600 becomes a 600-strong force", "30 days become a month"])
P.reuse("r04", SAME, "unknown (by way of 001; 006 names no agency)", tier=2, changes=["the agency and its diplomats are lost"])
P.reuse("r05", SAME, "000 to 007 (credited)")
P.reuse("r06", SAME, "000 to 001 (credited)", changes=["twelve months become a year"])
P.reuse("r07", SAME, "000 to 003 (credited elsewhere in the report)", changes=["not locked any more becomes already opened"])
P.reuse("r08", SAME, "000 to 003 (credited elsewhere in the report)", changes=["538 becomes about 540", "391 becomes 390"])
P.reuse("r09", SAME, "000 to 003 (credited elsewhere in the report)", changes=["wording of the quotation"])
P.reuse("r10", SAME, "004 to 005 (no credit beyond 'the telly')", changes=["has never becomes never in his life"])
P.reuse("r11", SAME, "004 to 005 (no credit)", changes=["we are lending them our eyes becomes Kerrane's buying the glasses"])
P.reuse("r12", PAR, "unknown (both tell of one speech in Plesk)", tier=2, changes=["other people's tanks become the foreign tanks"])
P.reuse("r13", SAME, "002 to 007 (credited to Aaltvedt)", changes=["the first half of the quotation is cut"])
P.reuse("r14", SAME, "000 to 003 (credited)", changes=["might becomes will", "the condition is lost"])
P.reuse("r15", SAME, "000 to 003 (credited elsewhere in the report)", tier=2)
P.reuse("r16", SAME, "004 to 005 (no credit beyond 'the telly')", changes=["a quotation becomes indirect"])
P.reuse("r20", SAME, "001 to 006 (no credit)")
P.reuse("r21", SAME, "001 to 006 (no credit)", changes=["the credit to Transmar is lost"])
P.reuse("r22", SAME, "001 to 006 (no credit)")
P.reuse("r23", SAME, "001 to 006 (no credit)", changes=["told this newspaper becomes has said"])
P.lineage([0, 1, 3, 5, 7], "out:transmar", "Transmar's leaked draft, retold four times", ["r01", "r02", "r03", "r05", "r06", "r14"])
P.lineage([1, 6], "pub:merchant", "the bulletin copies the business daily", ["r20", "r21", "r22", "r23"])
P.lineage([4, 5], "pub:bpb", "the tabloid retells the broadcaster", ["r10", "r11", "r16"])
P.lineage([2, 7], "gov:haldermark", "a quotation from the ministry's statement", ["r13"])
P.unrelated(2, 4, "no shared passage")
P.unrelated(2, 6, "no shared passage")
P.unrelated(4, 6, "no shared passage")
P.no_copy("forty", "Kerrane to reporters on Tuesday and Kerrane on the telephone with the minister")
P.story("S1", range(8), "the bargaining in Mirsan over prisoners and monitors for the Brenk valley", may_split=[[0, 2, 3, 4, 5, 7], [1, 6]])

D11, D12, D13, D14, D15, D18 = [(f"2027-05-{d:02}",) * 2 for d in (11, 12, 13, 14, 15, 18)]
P.pos("p01", "gov:karsova", "exchange", "for_if", "2027-05-10", "2027-05-11", att="0.12", speaker="per:olrich")
P.pos("p02", "gov:ardovia", "exchange", "for", "2027-05-10", "2027-05-11", att="0.14", speaker="per:instrand")
P.pos("p03", "gov:ardovia", "armed", "against", "2027-05-10", "2027-05-11", att="0.16", speaker="per:instrand")
P.pos("p04", "gov:haldermark", "monitors", "for_if", *D11, att="0.18", speaker="per:aaltvedt")
P.pos("p05", "gov:zemgora", "monitors", "against", "2027-05-10", "2027-05-10", att="0.19", speaker="per:tarsa")
P.pos("p06", "gov:pellegria", "monitors", "open", *D11, att="0.21")
P.pos("p07", "gov:brannoch", "monitors", "against", "2027-04-01", "2027-04-30", att="0.23", speaker="per:kerrane")
P.pos("p08", "gov:brannoch", "monitors", "for_if", *D11, att="0.24", speaker="per:kerrane")
P.pos("p09", "org:hauliers", "bridge", "for", *D12, att="1.8", speaker="per:halloran")
P.pos("p10", "gov:ardovia", "bridge", "for_if", *D12, att="1.10", speaker="per:serrat")
P.pos("p11", "gov:karsova", "bridge", "open", *D12, att="1.12", tier=2)
P.pos("p12", "org:ostrel", "armed", "for", *D12, att="1.16", tier=2, speaker="per:okaforlind")
P.pos("p13", "gov:haldermark", "monitors", "for_if", *D12, att="2.2")
P.pos("p14", "gov:haldermark", "armed", "against", *D12, att="2.3")
P.pos("p15", "gov:haldermark", "exchange", "for", *D12, att="2.7")
P.pos("p16", "gov:brannoch", "monitors", "for_if", *D11, att="2.9", speaker="per:kerrane")
P.pos("p17", "gov:zemgora", "monitors", "against", *D12, att="2.10", tier=2)
P.pos("p18", "gov:zemgora", "monitors", "against", "2027-05-10", "2027-05-13", att="3.6", speaker="per:tarsa")
P.pos("p19", "org:hearth", "monitors", "open", *D13, att="3.9", tier=2, speaker="per:pasek", accept=["for_if"])
P.pos("p20", "gov:karsova", "exchange", "for_if", *D13, att="3.14", speaker="per:olrich")
P.pos("p21", "gov:brannoch", "monitors", "for", *D13, att="3.16", tier=2, accept=["for_if"])
P.pos("p22", "gov:pellegria", "monitors", "open", *D13, tier=2)
P.rows["positions"][-1]["chain"] = ["pub:panorama"]
P.pos("p23", "per:odrek", "exchange", "for_if", "2027-05-13", "2027-05-14", att="4.8", accept=["against"])
P.pos("p24", "per:odrek", "armed", "for", "2027-05-13", "2027-05-14", att="4.9")
P.pos("p25", "per:odrek", "bridge", "against", "2027-05-13", "2027-05-14", att="4.15")
P.pos("p26", "org:landholders", "monitors", "against", *D14, att="4.20", speaker="per:moyne")
P.pos("p27", "gov:brannoch", "armed", "for", *D14, att="4.22")
P.pos("p28", "gov:brannoch", "monitors", "for", *D15, att="5.4", speaker="per:kerrane", accept=["for_if"])
P.pos("p29", "org:landholders", "monitors", "against", *D15, att="5.7", speaker="per:moyne")
P.pos("p30", "per:odrek", "armed", "for", "2027-05-13", "2027-05-15", att="5.11")
P.pos("p31", "per:odrek", "bridge", "against", "2027-05-13", "2027-05-15", att="5.12")
P.pos("p32", "per:quillan", "monitors", "against", *D15, att="5.15", tier=2, accept=["open"])
P.pos("p33", "org:hauliers", "bridge", "for", *D13, att="6.3", speaker="per:halloran")
P.pos("p34", "gov:ardovia", "bridge", "for_if", *D13, att="6.5", speaker="per:serrat")
P.pos("p35", "per:vance", "bridge", "for", *D13, att="6.9", tier=2, accept=["open", "for_if"])
P.pos("p36", "org:lantern", "exchange", "for", "2027-05-16", "2027-05-16", att="7.4", speaker="per:lenz")
P.pos("p37", "gov:karsova", "exchange", "for_if", *D18, att="7.5", speaker="per:olrich", tier=2)
P.pos("p38", "gov:ardovia", "exchange", "for", *D18, att="7.6", speaker="per:instrand")
P.pos("p39", "gov:haldermark", "monitors", "for_if", *D18, att="7.7")
P.pos("p40", "gov:brannoch", "monitors", "open", *D18, att="7.9", tier=2, accept=["for_if", "for"])
P.pos("p41", "gov:pellegria", "monitors", "open", *D18, att="7.11")
P.pos("p42", "gov:zemgora", "monitors", "against", *D18, att="7.13")
P.pos("p43", "gov:karsova", "armed", "for", "2027-05-15", "2027-05-15", att="7.14", speaker="per:almqvist")
P.pos("p44", "gov:ardovia", "armed", "against", *D18, att="7.15")
P.pos("p45", "per:odrek", "armed", "for", "2027-05-13", "2027-05-18", att="7.16")
P.pos("p46", "gov:haldermark", "armed", "against", *D18, att="7.17")
P.pos("p47", "gov:karsova", "bridge", "for_if", *D18, att="7.18", speaker="per:branwick")
P.pos("p48", "per:ferreol", "bridge", "expects_not", *D18, att="7.20")
# Empty on purpose: Sahadra has no row; Pellegria, Zemgora and Brannoch say nothing about the exchange or the bridge,
# Haldermark nothing about the bridge ("one for the parties alone" is no stance), Karsova and Ardovia send no monitors.

P.conflict("k01", "figures differ", "Karsovans in Ardovian hands: 538 (Lemnitz) v. 391 (Tesk) v. 402 (White Lantern)", ["0.7", "f0.6", "3.11", "f3.3", "4.5", "f4.5", "5.13", "f5.8", "7.22", "f7.7"], ["0.8", "f0.7", "3.12", "f3.4", "4.6", "f4.6", "5.14", "f5.9", "7.21", "f7.6"], ["7.3", "f7.4"])
P.conflict("k02", "figures differ", "Ardovians in Karsovan hands: 431 (Ardovia) v. 412 (Karsova) v. 415 (White Lantern)", ["0.9", "f0.8"], ["0.10", "f0.9"], ["7.3", "f7.5"])
P.conflict("k03", "denial", "there is a draft v. the Karsovan foreign ministry: there is none", ["0.2", "0.3", "1.2", "1.3", "7.1"], ["1.5", "1.6", "7.2"])
P.conflict("k04", "denial", "Haldermark would send about 120 v. no number has been decided", ["0.18", "f0.11"], ["2.5", "2.6", "f2.2"])
P.conflict("k05", "attribution differs", "who told Transmar: two diplomats v. Valtuni", ["0.2", "1.2", "7.1"], ["3.2"])
P.conflict("k06", "hedge lost", "could release all prisoners within 30 days v. will", ["0.1", "0.2", "7.1"], ["3.2", "5.2"])
P.conflict("k07", "condition dropped", "might begin on 1 July if the lists have been exchanged v. will, go in on 1 July", ["0.4"], ["3.3", "5.3"])
P.conflict("k08", "wording drift", "monitors without weapons v. military observers, a 600-strong force, troops", ["0.2", "0.3", "1.4", "7.1"], ["3.2", "5.2", "5.3"])
P.conflict("k09", "rounded", "up to 600 became 600", ["0.2", "f0.3", "f1.4"], ["f3.2", "f5.4"], tier=2)
P.conflict("k10", "rounded", "538 and 391 became about 540 and 390", ["f0.6", "f0.7"], ["f3.3", "f3.4"], tier=2)
P.conflict("k11", "rounded", "54 percent became six in ten", ["4.2", "f4.1"], ["5.5", "f5.6"])
P.conflict("k12", "wording drift", "Valtuni: the door is not locked any more v. already opened", ["0.6"], ["3.4"])
P.conflict("k13", "positions conflict", "Brannoch: no uniforms on the Brenk (April) v. forty observers (May)", ["0.23", "p07", "3.15"], ["0.24", "p08", "2.9", "p16", "3.16", "p21", "5.4", "p28"])
P.conflict("k14", "condition dropped", "forty unless the Assembly votes it down v. sends, has promised forty", ["0.24", "p08", "2.9", "p16"], ["3.16", "p21", "5.4", "p28"])
P.conflict("k15", "positions conflict", "Instrand hands over everyone v. Odrek keeps the pilots for a court", ["0.14", "p02", "4.7", "7.6", "p38"], ["4.8", "p23"])
P.conflict("k16", "positions conflict", "armed monitors: Instrand and the delegation against, Odrek for", ["0.16", "0.17", "p03", "4.10", "7.15", "p44"], ["4.9", "p24", "5.11", "p30", "7.16", "p45"])
P.conflict("k17", "denial", "Ardovian mortars fired at a farm near Sarn v. Odrek", ["4.16"], ["4.17"])
P.conflict("k18", "denial", "blasting in a quarry v. there is no quarry", ["4.17"], ["4.18", "4.19", "f4.7"])
P.conflict("k19", "attribution differs", "a fight between two blind men: Moyne v. Kerrane", ["4.21", "5.6"], ["7.10"])
P.conflict("k20", "wording drift", "Moyne: lending them our eyes v. buying the glasses", ["4.21"], ["5.6"], tier=2)
P.conflict("k21", "date doubtful", "the truce: 12 November v. 12 October", ["e01"], ["e18"])
P.conflict("k22", "positions conflict", "Karsova on the bridge: no answer v. once half of the captives are back", ["1.12", "1.13", "p11"], ["7.18", "p47"], tier=2)
P.conflict("k23", "accounts conflict", "monitors from July v. from September, if at all", ["0.4", "3.3", "4.12", "5.3"], ["4.13", "4.14"])
P.conflict("k24", "attribution lost", "Transmar, citing two diplomats v. it has been reported, insiders", ["0.2", "1.2"], ["6.2", "5.2"])
P.conflict("k25", "wording drift", "Odrek: has never slept in a ditch v. never in his life", ["4.11"], ["5.10"], tier=2)
P.conflict("k26", "positions conflict", "the bridge: Ardovia's deputy minister will lift the barrier v. Odrek would leave it shut", ["1.10", "1.11", "p10", "6.5", "6.6", "p34"], ["4.15", "p25", "5.12", "p31"], tier=2)
P.no_conflict("the exchange: Karsova only after an accounting, Ardovia at once", ["p01", "p02"], "two actors")
P.no_conflict("closed for eight months v. a truce of six months", ["f1.2", "f0.13"], "the bridge closed when the war began")
P.no_conflict("a share for and a share against", ["f4.1", "f4.2"], "two answers of one survey")
P.no_conflict("twelve months v. a year", ["f0.5", "f1.5"], "the same length")
P.no_conflict("forty people v. odds of 40 percent", ["f0.12", "f1.11"], "two things")
P.no_conflict("774 visited by the end of April v. 402 and 415 registered since", ["f0.10", "f7.4", "f7.5"], "two dates")
P.no_conflict("Plesk against the mission, a deputy of Hearth for never saying never", ["p18", "p19"], "a government and a member of parliament")
P.no_conflict("Brannoch wants side arms, Haldermark none", ["p27", "p14"], "two actors")

P.claim("c01", "All prisoners are to be free within 30 days of signing, and up to 600 monitors come to the valley", "0.1 0.2 1.2 1.3 3.2 5.2 6.2 7.1", ["out:transmar"], accept=[1, 2])
P.claim("c02", "The monitors are to be unarmed and stay for a year", "0.3 1.4 7.1", ["out:transmar"])
P.claim("c03", "The monitors may begin on 1 July", "0.4 3.3 4.12 5.3", ["out:transmar"], accept=[1, 2])
P.claim("c04", "Valtuni: the door is not locked any more", "0.6 3.4", ["out:transmar"])
P.claim("c05", "Lemnitz: 538 Karsovans are held in Ardovia", "0.7 3.11 4.5 5.13 7.22", ["out:transmar", "pub:bpb", "pub:trumpet", "org:brightwater"], accept=[1, 4])
P.claim("c06", "Tesk: it holds 391 Karsovans", "0.8 3.12 4.6 5.14 7.21", ["out:transmar", "pub:bpb", "pub:trumpet", "org:brightwater"], accept=[2, 4])
P.claim("c07", "Olrich: an exchange of all only after an account of the missing", "0.12 3.14 7.5", ["out:transmar", "org:brightwater"], accept=[1, 2])
P.claim("c08", "Olrich: I do not trade in round numbers", "0.13 3.13", ["out:transmar"], accept=[1, 2])
P.claim("c09", "Instrand: a full exchange at once", "0.14 4.7 7.6", ["out:transmar", "pub:bpb", "org:brightwater"], accept=[1, 3])
P.claim("c10", "Instrand: armed monitors would be a third army", "0.17 4.10", ["out:transmar", "pub:bpb"], accept=[1, 2])
P.claim("c11", "The Ardovian delegation rejects armed monitors", "0.16 7.15", ["out:transmar", "org:brightwater"], accept=[1, 2])
P.claim("c12", "Haldermark sends monitors if both sides ask in writing", "0.18 2.2 7.7", ["out:transmar", "gov:haldermark"], accept=[2, 3])
P.claim("c13", "Zemgora takes no part in the mission", "0.19 2.10 3.6 7.13", ["out:transmar", "gov:haldermark", "pub:panorama", "org:brightwater"], accept=[1, 4])
P.claim("c14", "Tarsa: no Zemgoran will count other people's tanks", "0.20 3.1 3.7", ["out:transmar", "pub:panorama"], accept=[1, 2])
P.claim("c15", "Pellegria is undecided", "0.21 7.11", ["out:transmar", "org:brightwater"], accept=[1, 2])
P.claim("c16", "Brannoch refused in April", "0.23 3.15", ["out:transmar"], accept=[1, 2])
P.claim("c17", "Brannoch wants to send forty", "0.24 2.9 3.16 5.4", ["out:transmar", "gov:haldermark", "pub:trumpet"], accept=[2, 4])
P.claim("c18", "Haulage firms believe that traffic could resume this summer", "1.1 6.1", ["pub:merchant"])
P.claim("c19", "Halloran: open it tomorrow", "1.8 6.3", ["pub:merchant"])
P.claim("c20", "2,300 lorries stand idle and cost 180 talers a day each", "1.9 6.4", ["pub:merchant"])
P.claim("c21", "Ardovia lifts the barrier when the last prisoner is home", "1.10 1.11 6.5 6.6", ["pub:merchant"])
P.claim("c22", "There is no draft", "1.5 1.6 7.2", ["pub:merchant", "org:brightwater"], accept=[1, 2])
P.claim("c23", "Aaltvedt: Haldermark lends its eyes gladly, but somebody has to ask", "2.4 7.8", ["gov:haldermark"])
P.claim("c24", "Haldermark excludes armed monitors", "2.3 7.17", ["gov:haldermark"], accept=[1, 2])
P.claim("c25", "More than half of Brannoch wants monitors to go", "4.2 5.5", ["pub:bpb"], accept=[1, 2])
P.claim("c26", "Odrek: Instrand has never slept in a ditch", "4.1 4.11 5.10", ["pub:bpb"])
P.claim("c27", "Odrek wants the monitors armed", "4.9 5.11 7.16", ["pub:bpb"])
P.claim("c28", "Odrek would leave the bridge shut: every lorry is a wooden horse", "4.15 5.12", ["pub:bpb"])
P.claim("c29", "The war is a fight between two blind men", "4.21 5.6 7.10", ["pub:bpb"], accept=[1, 2])
P.claim("c30", "Moyne is against sending monitors", "4.20 5.7", ["pub:bpb"], accept=[1, 2])
P.claim("c31", "Haldermark has decided no number", "2.5", ["gov:haldermark"])
P.claim("c32", "Karsova wants the monitors armed", "7.14", ["org:brightwater"])
P.claim("c33", "The bridge could open once half of the captives are back", "7.18", ["org:brightwater"])
P.table("deadline", ["f0.1", "f0.2", "f1.3", "f3.1", "f5.3", "f6.2", "f7.1"])
P.table("mission", ["f0.3", "f1.4", "f3.2", "f5.4", "f6.3", "f7.2"])
P.table("mandate", ["f0.5", "f1.5", "f2.1", "f7.3"])
P.table("karsovans", ["f0.6", "f0.7", "f3.3", "f3.4", "f4.5", "f4.6", "f5.8", "f5.9", "f7.4", "f7.6", "f7.7"])
P.table("ardovians", ["f0.8", "f0.9", "f7.5"])
P.table("roster", ["f0.11", "f2.2"])
P.table("forty", ["f0.12", "f2.5", "f3.5", "f5.5"])
P.table("trade", ["f1.1", "f1.6"])
P.table("lorries", ["f1.7", "f6.4"])
P.table("daycost", ["f1.8", "f6.5"])
P.table("poll", ["f4.1", "f5.6"])

P.must_not("a rhetorical sentence of the reporter's own, nobody says anything", id="trap1")
P.must_not("a rhetorical sentence of the reporter's own, nobody says anything", id="trap2")
P.must_not("an idiom with 'say' and 'speaks', no speaker", id="trap3")
P.must_not("scenery of the interview", id="trap4")
P.must_not("an idiom with 'say', no speaker", id="trap5")
P.must_not("scenery with 'asked', no speaker", id="trap6")
P.must_not("an idiom with 'say', no speaker", id="trap7")
P.must_not("Sahadra has not been asked: no statement and no position", id="trap8")
P.furniture()
