"""A closed pile: three states negotiate over a river, irrigation against hydropower; a draft annex is leaked and its standing disputed. Everything in it is invented."""
from sheet import Pile

P = Pile("basin", "a river agreement of three neighbouring states, irrigation against hydropower, with the disputed leak of a draft annex", '''
# Issues of the invented river story.

[[issue]]
id = "accord"
question = "The three states sign the agreement on the river Irel"
terms = ["the river agreement", "the accord", "sign the agreement", "the water agreement", "an agreement on the Irel", "the treaty", "the draft", "signature"]
against_terms = ["walk out of the talks", "reject the draft", "leave the talks"]

[[issue]]
id = "fee"
question = "The downstream states pay Karvia for the water it releases in summer"
terms = ["the river fee", "pay for the water", "a charge on the river", "the fee", "compensation for the lost power", "the payments", "pay for the summer water"]
against_terms = ["no invoice", "not a cent for the river", "water is not for sale"]
''')
P.entities("""
out:norwire | Norwire | agency | the agency; the Norwire agency
pub:tribune | The Lowland Tribune | outlet | the Tribune; Lowland Tribune; the newspaper; the publication
pub:overview | Overview | outlet | Overview
pub:karta | KARTA | agency | the Karvian agency KARTA; Karvian Telegraph Agency
pub:otv | Ostmar Television | outlet | OTV; OTV News
pub:isw | Institute for Shared Waters | outlet | the institute; ISW
gov:karvia | Karvia | government | Karvia; Tamberg; the Karvian side; the Karvian government; his government; his country; the upstream neighbour
gov:toldan | Toldan | government | Toldan; Ostmar; the host
gov:sabrenia | Sabrenia | government | Sabrenia; Lissau; her country; the Sabrenian government; the government
per:tosk | Ilmar Tosk | person | Karvia's deputy energy minister, Ilmar Tosk; Ilmar Tosk; Tosk; Deputy Minister Ilmar Tosk; he; Energy Minister of Karvia Ilmar Tosk | gov:karvia
per:halvik | Dorte Halvik | person | Sabrenia's water minister, Dorte Halvik; Halvik; Water Minister Dorte Halvik; she; the minister | gov:sabrenia
org:halvikmin | Ministry of Water of Sabrenia | organisation | her ministry; the ministry in Lissau; Halvik's ministry | gov:sabrenia
per:amblin | Rezia Amblin | person | Foreign Minister Rezia Amblin; Amblin; she; Toldan's foreign minister | gov:toldan
org:commission | Irel Basin Commission | organisation | the Basin Commission; the commission; Basin Commission
org:league | Sabrenian Farmers' League | organisation | the Farmers' League; the League; farmers
per:grole | Matis Grole | person | Matis Grole; Grole; its president, Matis Grole; he | org:league
org:bank | Regional Development Bank | organisation | the bank; the Regional Development Bank
org:harbour | Harbour Party | organisation | the opposition Harbour Party; the Harbour Party
per:vane | Cosmo Vane | person | its leader Cosmo Vane; Vane; Cosmo Vane; he; Leader of the Harbour Party Cosmo Vane | org:harbour
per:aske | Jorun Aske | person | Jorun Aske; Aske; she
doc:annex | Annex C | document | a draft annex; the draft annex; the annex; a document seen by Norwire; the document; the draft; the paper; the text; leaked annex
grp:delegates | two delegates to the talks | anonymous | Two delegates; two negotiators; two participants in the negotiations
anon:third | a delegate from the Karvian side | anonymous | A third, from the Karvian side; a member of the Karvian delegation | gov:karvia
anon:bankperson | a person close to the bank | anonymous | | org:bank
anon:pmoffice | an official in the prime minister's office | anonymous | an official in the prime minister's office; the newspaper's source in the office of the Prime Minister | gov:sabrenia
grp:economists | economists at the University of Lissau | group | economists; experts
""")

P.doc("000_norwire.txt", "out:norwire", r'''
#T [[c1|Karvia [[h1|could]] cut summer flow of Irel under draft water deal]], [[s1|document]] [[q1|shows]]
#N Wednesday, [[date|May 14, 2025]] 6:41 PM

OSTMAR, May 14 ([[outlet|Norwire]]) - [[u:r26b|[[u:r01a|[[c2|Karvia [[h2|could]] hold back [[f1|up to 35 percent]] of the summer flow of the Irel [[k2|if the winter snow is poor]], under a draft annex to a three-country water agreement]], [[q2|according to]] [[s2|a document seen by Norwire on Wednesday]].]]]]

[[u:r02a|[[s3|The [[f2|23-page]] text, marked "Annex C" and [[e:e01|dated]] [[d:e01|2 May]]]], [[q3|says]] [[c3|Sabrenia and Toldan are to pay their upstream neighbour [[f3|140 million dollars a year]] for the water it releases from June to August, [[k3|provided that [[f4|at least 4.2 cubic kilometres]] arrive at the border]]]].]]

[[u:r03a|[[s4|[[n1|Two]] delegates to the talks in Ostmar, the Toldani capital]], [[q4|confirmed]] [[c4|the paper was genuine]].]] [[u:r04a|[[s5|A third, from the Karvian side]], [[q5|described]] [[c5|it as "one of several papers on the table, and not the newest"]].]]

[[u:r05a|[[s6|[[a7|Karvia's deputy energy minister, Ilmar Tosk]]]], [[t|would not discuss the annex]] but [[q6|said]] [[p:p01|[[c6|his government was ready to sign this summer [[K:p01|[[k6|if the downstream states made up for the power it loses]]]]]]]].]] [[p:p02|[[c7|"We cannot heat our schools with other people's cotton,"]] [[s7|he]] [[q7|told]] reporters outside the conference hotel]].

[[u:r06a|[[s8|[[a9|Sabrenia's water minister, Dorte Halvik]]]], [[q8|said]] [[c8|she had "never held such a paper in my hands"]].]] [[p:p03|[[c9|Her country would accept no charge on the river]], [[s9|[[a10|she]]]] [[q9|added]]]]. [[P:p03|[[u:r07a|[[c10|"Water that falls from the sky has no invoice."]]]]]]

[[p:p04|[[s11|Toldan, which hosts the talks]], [[q11|hopes to]] [[c11|have [[e:e02|the accord signed]] [[d:e02|on 20 June]]]]]]. [[s12|Foreign Minister Rezia Amblin]] [[q12|urged]] both neighbours [[q12|to]] [[c12|"stop negotiating through newspapers"]].

[[u:r08a|[[s13|[[a14|The Basin Commission, which measures the river]]]], [[q13|estimates that]] [[c13|the reservoir behind Karvia's Skarn dam held [[f5|about 11 cubic kilometres]] at the end of April, [[f6|some 18 percent]] less than a year before]].]] [[c14|[[k14|Without an agreement]] [[f7|up to 600,000 hectares]] of fields in the delta [[h14|could]] fall dry]], [[s14|the commission]] [[e:e03|[[q14|warned]]]] [[d:e03|in March]].

[[p:p05|[[s15|The Sabrenian Farmers' League]], [[s16|which]] [[q16|says]] [[c16|it speaks for [[f8|80,000 growers]]]], [[q15|rejected]] [[c15|the draft]]]]. [[u:r09a|[[P:p05|[[s17|Its president, Matis Grole]], [[q17|threatened to]] [[c17|block the border bridge at Venn [[k17|"if a single line of this is signed"]]]]]].]]

[[c18|The Regional Development Bank will lend Karvia [[f9|900 million dollars]] for a second power station [[k18|only once all [[n2|three]] states have signed]]]], [[s18|a person close to the bank]] [[q18|said]]. [[t|The bank declined to comment.]]

The talks [[e:e04|began]] [[d:e04|on Monday]] and [[e:e05|are due to end]] [[d:e05|on Friday]].

[[u:r10a|Karvia [[e:e06|closed the sluices at Skarn]] for [[f10|nine days]] in [[d:e06|July 2023]], which, [[s19|Sabrenia]] [[q19|said]] at the time, [[c19|cost its rice growers [[f11|60 million dollars]]]].]] Karvia draws [[f12|nine tenths]] of its electricity from the river.

#F (Reporting by Ansel Murk in Ostmar and Tilde Raven in Lissau; editing by Joss Perrin)
#F ((ostmar.newsroom@norwire.example))
#F Our standards: the Norwire Principles of Fair Reporting
''', '''
1 T2 indirect doc:annex
2 indirect doc:annex
3 indirect doc:annex
4 indirect grp:delegates modealt=act
5 mixed anon:third
6 indirect per:tosk
7 direct per:tosk basis=coref
8 mixed per:halvik
9 indirect per:halvik basis=coref modealt=act
10 direct per:halvik basis=coref
11 attitude gov:toldan
12 act per:amblin modealt=mixed
13 indirect org:commission
14 indirect org:commission basis=coref modealt=act
15 act org:league modealt=attitude
16 T2 indirect org:league basis=coref
17 act per:grole modealt=mixed
18 indirect anon:bankperson
19 indirect gov:sabrenia
''', date="2025-05-14", wire=True, figures='''
1 - 35 percent att=2 table=cut accept=35..35
2 23 23 pages T2
3 140000000 140000000 USD/year att=3 table=fee
4 4.2 - "cubic kilometres" att=3 accept=4.2..4.2
5 11 11 "cubic kilometres" approx att=13 table=skarn
6 18 18 percent approx att=13 table=drop
7 - 600000 hectares att=14 accept=600000..600000
8 80000 80000 growers att=16 T2
9 900000000 900000000 USD att=18
10 9 9 days table=shut
11 60000000 60000000 USD att=19 table=loss
12 90 90 percent T2 accept=0.9..0.9,9..9
''')

P.doc("001_tribune.txt", "pub:tribune", r'''
#F Home | Politics | Delta | Markets | Rice prices | Weather | Obituaries | Puzzles
#F [[outlet|The Lowland Tribune]]
#F Good morning. You are reading as a guest. Log in | Subscribe
#T [[s1|Halvik]][[q1|:]] [[c1|“The rain sends no invoice”]]
#K [[t|Leaked annex lets Karvia keep [[f13|a third]] of the summer river.]] [[s2|Farmers]] [[q2|threaten to]] [[c2|close the bridge at Venn]]
#N By Mirjam Stolt and our correspondent in Ostmar
#N Published [[date|15 May 2025]], 07:15 | Updated 11:40
#F Share on Plaza   Send by post   Print   A- A+

LISSAU. [[u:r01b|[[u:r11a|[[c3|Karvia [[h3|could]] keep back [[f1|as much as 35 percent]] of the Irel's summer water [[k3|after a winter with little snow]]]], [[s3|the agency Norwire]] [[e:e07|[[q3|reported]]]] from Ostmar [[d:e07|on Wednesday]], [[q3|citing]] [[i3|a draft annex to the river agreement]].]]]]

[[u:r02b|[[u:r12a|[[c4|In return Sabrenia and Toldan would pay [[f2|140 million dollars]] every year, [[k4|as long as [[f3|4.2 cubic kilometres]] crossed the border between June and August]]]], [[s4|the draft]] [[q4|says]].]]]]

[[u:r03b|[[u:r13a|[[s5|[[n1|Two]] negotiators]] [[q5|told]] Norwire [[q5|that]] [[c5|the paper was real]].]]]] [[u:r04b|[[c6|It was only one of several, and there were newer ones]], [[s6|a member of the Karvian delegation]] [[q6|told]] the agency.]]

[[u:r06b|[[u:r23a|[[s7|[[a8|Water Minister Dorte Halvik]]]] [[q7|denied]] [[c7|ever having had it in her hands]].]]]] [[u:r07b|[[u:r14a|[[p:p26|[[c8|“The rain sends no invoice,”]] [[s8|she]] [[q8|said]]]] in Ostmar.]]]] [[s9|Her ministry]] [[q9|told]] this newspaper on Thursday [[q9|that]] [[c9|the minister had asked the secretariat of the Basin Commission to explain where the text came from]].

[[u:r05b|[[u:r15a|[[s10|The Karvian deputy energy minister, Ilmar Tosk]], [[q10|told]] reporters [[p:p06|[[c10|his country was willing to sign before the autumn, [[K:p06|[[k10|if it was compensated for the electricity]]]]]]]].]]]]

#S Dust in the ditch

In the rice villages of the delta the news was taken badly. [[u:r16a|[[c11|“My father dug this ditch, and he didn't dig it for dust,”]] [[q11|said]] [[s11|Jorun Aske, who farms [[f4|60 hectares]] near Pell]].]] [[s12|She]] [[q12|does not believe]] [[c12|that the money would ever come back as water]].

[[u:r09b|[[u:r17a|[[s13|The Farmers' League]] [[q13|renewed its threat to]] [[c13|block the bridge at Venn [[k13|should anything be signed]]]].]]]] [[p:p07|[[s14|It]] [[q14|wants]] [[c14|the government to walk out of the talks]]]].

[[p:p08|[[s15|The opposition Harbour Party]], by contrast, [[q15|sees no way round]] [[c15|an agreement]]]]. [[P:p08|[[c16|“You can't sue a river,”]] [[s16|[[a17|its leader Cosmo Vane]]]] [[q16|told]] parliament]]. [[u:r18a|[[p:p09|[[s17|He]] [[q17|would accept]] [[c17|a fee, [[K:p09|[[k17|provided that independent gauges are put up at the border]]]]]]]].]]

And the cabinet? It is divided. [[u:r19a|[[p:p30|[[c18|“[[f5|Four]] of them would sign tomorrow and [[f6|five]] would rather resign,”]]]] [[q18|said]] [[s18|an official in the prime minister's office]] who did not want to be named.]] [[t|The prime minister's spokesman did not return calls.]]

#S What is left in the lake

[[u:r08b|[[q19|According to]] [[s19|the Basin Commission]] [[c19|there were [[f7|about 11 cubic kilometres]] in the Skarn reservoir at the end of April, [[f8|18 percent]] less than in April last year]].]] [[u:r20a|[[s20|Economists at the University of Lissau]] [[q20|put]] [[c20|the damage of a dry summer at [[f9|between 90 and 120 million dollars]]]].]]

[[u:r10b|In [[d:e06|July 2023]] [[e:e06|the sluices stayed shut]] for [[f10|nine days]]. [[c21|The growers lost [[f11|60 million dollars]]]], [[q21|by]] [[s21|the government]][[q21|'s reckoning]].]]

[[s22|Pell's mayor, Hanne Kirk]], [[q22|fears]] [[c22|that a third bad year would empty the village school]]. There are [[f12|41 children]] in it now.

#F Read also: How to keep a rice field alive in August
#F Read also: Vane gains in the polls, Harbour at 27 percent
#F The Delta Letter: our weekly on soil, salt and harvest. Sign up here
#F © Lowland Tribune Publishing House, Lissau
'''.replace("[[q21|by]] [[s21|the government]][[q21|'s reckoning]]", "[[q21|according to]] [[s21|the government]]"), '''
1 T2 direct per:halvik
2 T2 act org:league
3 indirect out:norwire>doc:annex spalt=out:norwire
4 indirect doc:annex alt=out:norwire>doc:annex
5 indirect out:norwire>grp:delegates sp=grp:delegates alt=grp:delegates
6 indirect out:norwire>anon:third sp=anon:third alt=anon:third
7 act per:halvik modealt=indirect alt=out:norwire>per:halvik
8 direct per:halvik basis=coref alt=out:norwire>per:halvik
9 indirect org:halvikmin basis=coref
10 indirect per:tosk alt=out:norwire>per:tosk
11 direct per:aske
12 attitude per:aske basis=coref
13 act org:league
14 attitude org:league basis=coref modealt=act
15 attitude org:harbour
16 direct per:vane
17 attitude per:vane basis=coref modealt=act,indirect
18 direct anon:pmoffice
19 indirect org:commission alt=out:norwire>org:commission
20 indirect grp:economists
21 indirect gov:sabrenia alt=out:norwire>gov:sabrenia
22 attitude per:kirk
''', date="2025-05-15", figures='''
1 - 35 percent att=3 table=cut accept=35..35
2 140000000 140000000 USD/year att=4 table=fee
3 4.2 4.2 "cubic kilometres" att=4 T2 accept=4.2..-
4 60 60 hectares T2
5 4 4 ministers att=18 T2
6 5 5 ministers att=18 T2
7 11 11 "cubic kilometres" approx att=19 table=skarn
8 18 18 percent att=19 table=drop
9 90000000 120000000 USD att=20 table=damage
10 9 9 days table=shut
11 60000000 60000000 USD att=21 table=loss
12 41 41 children T2
13 33.3 33.4 percent T2 table=cut
''')
P.entities("""
per:kirk | Hanne Kirk | person | Pell's mayor, Hanne Kirk; Kirk
""")

P.doc("002_overview.md", "pub:overview", r'''
#F [Main](/) | [World](/world) | [Economy](/economy) | [Incidents](/inc) | [Video](/video) | [RSS](/rss)
#N **[[outlet|Overview]]** – the world in other people's newspapers
#T # [[s1|Media]][[q1|:]] [[c1|Karvia to take [[f1|40 percent]] of the Irel's water]]
#N [[date|16 May 2025]], 09:12 · World · translated by the editors
#F 👁 1 482   💬 17   ⤴ Share in the channel

[[u:r11b|[[r2|In summer Karvia will withhold [[f2|almost 40 percent]] of the water of the river Irel.]] [[c2|This]] [[q2|is reported by]] [[s2|The Lowland Tribune]] [[q2|with reference to]] [[i2|the Norwire agency]].]]

[[u:r12b|[[q3|According to]] [[s3|the publication]], [[c3|Sabrenia and Toldan will have to pay the neighbouring country [[f3|150 million dollars]] annually]].]] [[t|Such figures are contained in the secret Annex C to the agreement on the river.]] [[u:r13b|[[c4|[[s5|[[n1|Two]] participants in the negotiations]] [[q5|confirmed]] [[c5|the authenticity of the paper]]]], [[s4|the newspaper]] [[q4|notes]].]]

[[u:r15b|[[s6|Energy Minister of Karvia Ilmar Tosk]] [[q6|stated that]] [[p:p10|[[c6|his country is ready to sign the agreement before autumn]]]].]] [[u:r14b|[[p:p28|[[s7|His Sabrenian colleague Dorte Halvik]] [[q7|noted that]] [[c7|“rain does not issue invoices”]]]].]] At the same time, [[u:r23b|[[s8|she]] [[q8|stressed that]] [[c8|she had not held the document in her hands]].]]

[[u:r17b|[[q9|As]] [[s9|the Tribune]] [[q9|writes]], [[c9|[[p:p12|[[s10|the Farmers' League]] [[q10|intends to]] [[c10|block the border bridge in Venn]]]]]].]] [[u:r16b|[[c11|“Father dug this ditch not for the sake of dust,”]] [[i11|the newspaper]] [[q11|quotes]] [[s11|farmer Jorun Aske]].]]

#F > **On the topic:** Five dams that changed the map

[[u:r18b|[[p:p11|[[s12|The leader of the Harbour Party, Cosmo Vane]], [[q12|is ready for]] [[c12|payments to Karvia [[K:p11|[[k12|on condition that independent measuring posts appear at the border]]]]]]]].]] [[u:r19b|[[p:p29|[[c13|Most members of the cabinet are against the signing]]]], [[q13|claims]] [[s13|the newspaper's source in the office of the Prime Minister]].]]

[[u:r20b|[[c14|The damage from a dry summer [[h14|may]] reach [[f4|120 million dollars]]]], [[q14|according to]] [[s14|experts]].]]

[[u:r24b|[[d:e08|On Thursday]] [[e:e08|[[s15|the Karvian agency KARTA]], [[q15|citing]] [[i15|the Ministry of Energy]], [[q15|called]] [[c15|the annex a fake]]]].]] [[u:r21b|[[q17|According to]] [[s17|the agency]], [[c17|there are at least [[f5|fourteen]] errors in the text]].]] [[s18|Some observers]] [[q18|suggest that]] [[c18|the leak was [[h18|perhaps]] advantageous to the opponents of the agreement]].

[[q19|Earlier it became known that]] [[c19|[[e:e05|the negotiations in Ostmar would last]] until [[d:e05|16 May]]]].

As a reminder, the Irel rises in the mountains of Karvia, flows for [[f6|310 kilometres]] through Toldan and reaches the sea in Sabrenia. The states have been negotiating over it since 2019.

#F *If you notice an error, select it and press Ctrl+Enter.*
#F Tags: #Karvia #Sabrenia #water #energy
#F Partner news: He planted garlic in the moonlight and could not believe it
#F Overview is not responsible for the content of the materials cited.
''', '''
1 T2 indirect pub:media alt=pub:tribune
2 document pub:tribune>out:norwire spalt=pub:tribune
3 indirect pub:tribune alt=pub:tribune>doc:annex,pub:tribune>out:norwire>doc:annex
4 indirect pub:tribune alt=pub:tribune>grp:delegates
5 act pub:tribune>grp:delegates nest=4 modealt=indirect alt=pub:tribune>out:norwire>grp:delegates,grp:delegates
6 indirect pub:tribune>per:tosk basis=inherited alt=per:tosk,pub:tribune>out:norwire>per:tosk
7 mixed pub:tribune>per:halvik basis=inherited alt=per:halvik,pub:tribune>out:norwire>per:halvik
8 indirect pub:tribune>per:halvik basis=inherited alt=per:halvik,pub:tribune>out:norwire>per:halvik
9 indirect pub:tribune alt=pub:tribune>org:league
10 act pub:tribune>org:league nest=9 modealt=attitude alt=org:league
11 direct pub:tribune>per:aske alt=per:aske
12 attitude pub:tribune>per:vane basis=inherited alt=per:vane modealt=act
13 indirect pub:tribune>anon:pmoffice alt=anon:pmoffice
14 indirect pub:tribune>grp:economists basis=inherited alt=grp:economists
15 act pub:karta>org:karviamin spalt=pub:karta modealt=indirect
17 indirect pub:karta basis=coref alt=pub:karta>org:karviamin
18 indirect anon:observers
19 T2 agentless -
''', date="2025-05-16", figures='''
1 40 40 percent T2 table=cut
2 - 40 percent approx table=cut accept=40..40
3 150000000 150000000 USD/year att=3 table=fee
4 - 120000000 USD att=14 table=damage accept=120000000..120000000
5 14 - errors att=17 table=errors accept=14..14
6 310 310 kilometres
''')
P.entities('''
pub:media | Media | anonymous | media reports
org:karviamin | Ministry of Energy and Waters of Karvia | organisation | the ministry; the Ministry of Energy; The Ministry of Energy and Waters; Karvian energy ministry | gov:karvia
anon:observers | some observers | anonymous | Some observers
''')

P.doc("003_karta.txt", "pub:karta", r'''
#F KARTA | POLITICS | SOCIETY | ENERGY | PRESIDENT | PHOTO | RUSTIC CRAFTS
#F English | Karvian
#T [[s1|Karvia]] [[q1|refutes]] [[c1|foreign inventions about so-called annex]]
#N 17:30 [[date|15 May 2025]] | Politics

TAMBERG, May 15 /[[outlet|KARTA]]/. [[p:p12|[[s2|The Ministry of Energy and Waters of the Republic of Karvia]] [[q2|firmly denies]] [[c2|the reports of certain foreign media about an alleged Annex C to the agreement on the Irel]]]]. [[c3|"No such document has been drawn up, examined or approved by the Karvian side,"]] [[s3|[[a4|the ministry's spokeswoman, Elke Sorn]]]], [[e:e08|[[q3|declared]] at a briefing]] [[d:e08|on Thursday]].

[[u:r24a|[[s4|She]] [[q4|called]] [[c4|the publication "a crude fake, made to order on the eve of the last round"]].]] [[u:r21a|[[q5|According to]] [[s5|the spokeswoman]], [[c5|the paper contains [[f1|no fewer than 14 mistakes]], including a wrong name for the dam]].]] [[s6|She]] [[q6|did not rule out that]] [[c6|the text had been put into circulation by the Sabrenian delegation]].

[[u:r22a|[[p:p13|[[c7|"We do not sell water. We ask for fair compensation for electricity that our people go without,"]] [[q7|stressed]] [[s7|Deputy Minister Ilmar Tosk]].]]]] [[s8|He]] [[q8|recalled that]] [[c8|[[d:e09|last summer]] Karvia [[e:e09|had released [[f2|5.1 cubic kilometres]] to its neighbours]], more than they had asked for]].

[[q9|According to]] [[s9|the state company Karvenergo]], [[c9|the Skarn reservoir currently holds [[f3|12.6 cubic kilometres]]]]. Its level is within the norm for the season. [[s10|The company's chief engineer, Torvald Bem]], [[q10|assured that]] [[c10|the needs of the downstream states would be met in full [[k10|if the spring remains warm]]]].

[[s11|The ministry]] also [[q11|rejected]] [[c11|the claim that the sluices had been shut for [[f4|nine days]] in [[d:e06|July 2023]]]]. [[c12|[[e:e06|The closure lasted [[f5|six days]]]] and was agreed in advance with Toldani engineers]], [[s12|it]] [[q12|said]] in a statement.

[[s13|Political scientist Viktor Lamm]] [[q13|sees]] the leak [[q13|as]] [[c13|an attempt to poison the atmosphere]]. [[c14|"Someone in Lissau needs a quarrel before the elections,"]] [[s14|the expert]] [[q14|believes]].

[[p:p14|[[s15|The President of the Republic, Aurel Brand]], [[q15|expressed confidence that]] [[c15|[[e:e17|the agreement would be signed]] [[d:e17|by the end of June]]]]]]. Receiving the ambassador of Toldan [[d:e10|on Thursday]], [[e:e10|[[s16|the head of state]] [[q16|noted that]]]] [[c16|the river had always united the [[f6|three]] peoples]]. [[s17|The ambassador]] [[q17|thanked]] the President [[q17|for]] [[c17|Karvia's constructive approach]].

#B During the past winter residents of Tamberg were without electricity for [[f7|up to six hours a day]]. The second stage of the Skarn power station is to give the country [[f8|640 megawatts]].

#F Photo: press service of the President
#F When using materials, a hyperlink to KARTA is obligatory.
#F See also: First cherries reach the capital | Brand congratulates wrestlers | Weather: sunny, no wind
'''.replace("[[p:p12|[[s2|The Ministry","[[s2|The Ministry").replace("the agreement on the Irel]]]]. [[c3|","the agreement on the Irel]]. [[c3|"), '''
1 T2 act gov:karvia
2 act org:karviamin
3 direct per:sorn
4 mixed per:sorn basis=coref modealt=act
5 indirect per:sorn basis=coref
6 act per:sorn basis=coref modealt=indirect,attitude
7 direct per:tosk
8 indirect per:tosk basis=coref
9 indirect org:karvenergo
10 act per:bem modealt=indirect
11 act org:karviamin basis=coref
12 indirect org:karviamin basis=coref
13 attitude per:lamm modealt=indirect
14 direct per:lamm basis=coref
15 attitude per:brand
16 indirect per:brand basis=coref
17 T2 act anon:ambassador
''', date="2025-05-15", figures='''
1 14 - mistakes att=5 table=errors
2 5.1 5.1 "cubic kilometres" att=8 table=released
3 12.6 12.6 "cubic kilometres" att=9 table=skarn
4 9 9 days att=11 table=shut
5 6 6 days att=12 table=shut
6 3 3 peoples T2
7 - 6 hours/day accept=6..6
8 640 640 megawatts
''')
P.entities('''
per:sorn | Elke Sorn | person | the ministry's spokeswoman, Elke Sorn; the spokeswoman; she; Sorn | org:karviamin
org:karvenergo | Karvenergo | company | the state company Karvenergo; the company
per:bem | Torvald Bem | person | The company's chief engineer, Torvald Bem | org:karvenergo
per:lamm | Viktor Lamm | person | Political scientist Viktor Lamm; the expert
per:brand | Aurel Brand | person | The President of the Republic, Aurel Brand; the head of state; President Aurel Brand; Brand; Karvia's president | gov:karvia
anon:ambassador | the ambassador of Toldan | anonymous | The ambassador | gov:toldan
''')

P.doc("004_otv.html", "pub:otv", r'''
#- <!doctype html><html lang="en"><head><meta charset="utf-8">
#- <title>Amblin: annex “real and dead” | OTV</title></head><body>
#F <nav><a href="/live">Live</a> <a href="/news">News</a> <a href="/weather">Weather</a> <a href="/sport">Sport</a> <a href="/mediathek">Watch again</a></nav>
#N <div class="logo">[[outlet|OTV News]]</div>
#T <h1>[[s1|Amblin]][[q1|:]] [[c1|Leaked river annex is “real, and dead”]]</h1>
#N <p class="stand">Ostmar Television · <time>[[date|19 May 2025]]</time>, 06:00</p>
#F <p class="share">Share: Mail · Plaza · Copy link</p>
<p>[[u:r25a|[[c2|The leaked annex to the agreement on the Irel is genuine but no longer on the table]], [[s2|[[a3|Toldan's foreign minister, Rezia Amblin]]]], [[q2|told]] OTV.]] [[c3|“The paper is real, and it is dead,”]] [[s3|she]] [[q3|said]] [[e:e11|in an interview broadcast]] [[d:e11|on Sunday evening]].</p>
<p>[[c4|An adviser had drafted it in April]], [[q4|according to]] [[s4|Amblin]], and [[c4|[[e:e12|it was withdrawn]] [[d:e12|on 6 May]] because the Sabrenian delegation found it too expensive]].</p>
<p>[[p:p15|[[s5|The minister]] still [[q5|counts on]] [[c5|[[e:e02|a signature]] [[d:e02|on 20 June]]]]]]. [[p:p16|[[c6|Toldan would pay [[f12|a quarter]] of what Karvia is to receive, [[K:p16|[[k6|if Sabrenia pays the rest]]]]]], [[s6|she]] [[q6|said]]]]. Who had passed the paper on? [[c7|“I have my suspicions and I keep them in a drawer,”]] [[q7|replied]] [[s7|Amblin]].</p>
<p><b>OTV:</b> Is [[f9|140 million a year]] the right price?</p>
<p><b>[[s8|Amblin]][[q8|:]]</b> [[c8|“It is a price. I have heard [[f1|ninety]], I have heard [[f2|two hundred]]. A river doesn't come with a label.”]]</p>
<p><b>OTV:</b> Would Toldan sign without Sabrenia?</p>
<p><b>[[s9|Amblin]][[q9|:]]</b> [[c9|“No. A treaty about a river that leaves out the mouth is a treaty about a pond.”]]</p>
#S <h2>[[f10|Thirty-one readers]]</h2>
<p>[[d:e13|On Friday]] [[e:e13|the Irel Basin Commission opened an inquiry into the leak]]. [[c10|[[f3|Thirty-one people]] had been sent the text by e-mail]], [[s10|[[n1|two]] of the commission's officials]] [[q10|told]] OTV. [[s11|[[a12|Its secretary, Piet Aldous]]]], [[q11|ruled out that]] [[c11|it had come out of his house]]. [[c12|“We measure water,”]] [[s12|he]] [[q12|said]] by telephone. [[c12|“We don't pour it.”]]</p>
<p>[[s13|The ministry of water in Lissau]] [[q13|dismissed as]] [[c13|“an invention” the [[q14|suggestion]] by [[s14|Karvia's energy ministry]] [[q14|that]] [[c14|Sabrenian delegates were behind the publication]]]].</p>
<p>[[s15|Sanna Kroll, vice-president of the Regional Development Bank]], [[q15|denied]] [[c15|that its loan for a second power station at Skarn depended on [[f4|three]] signatures]]. [[c16|“[[n2|Two]] would do, [[k16|if the sums are right]],”]] [[s16|she]] [[q16|said]].</p>
#F <aside><b>Watch again:</b> The Great Thaw, a journey to the sources of the Irel (44 min)</aside>
#S <h2>[[f11|Five hours]] on the bridge</h2>
<p>[[d:e14|On Saturday]] [[e:e14|Sabrenian farmers blocked the bridge at Venn]] for [[f5|five hours]]. [[s17|The Farmers' League]] [[q17|counted]] [[c17|[[f6|5,000 people]]]], [[s18|the border police]] [[c18|[[f7|1,200]]]]. [[c19|“Next time we bring the tractors, and we stay,”]] [[q19|shouted]] [[s19|[[a20|the League's president, Matis Grole]]]], from the roof of a van. [[p:p17|[[c20|He would talk to the Karvians about anything, but not one cent would be paid for the river]], [[s20|he]] [[q20|told]] our reporter]].</p>
#B <p>The talks [[e:e05|ended]] [[d:e05|on Friday]] without a result. [[c21|The reservoir at Skarn held [[f8|11.4 cubic kilometres]] on Sunday]], [[q21|according to]] [[s21|the commission's website]].</p>
#F <div>More: Ostmar tram line 4 closed until Thursday · Toldan beat Karvia on penalties</div>
#F <form>Our newsletter “Seven Minutes” every morning: <input> <button>Subscribe</button></form>
#F <footer>© Ostmar Television 2025 · Imprint · Licence fee</footer>
#- </body></html>
'''.replace("[[s18|the border police]] [[c18|[[f7|1,200]]]]", "[[s18|the border police]] [[q18|put it at]] [[c18|[[f7|1,200]]]]"), '''
1 T2 mixed per:amblin modealt=direct,indirect
2 indirect per:amblin
3 direct per:amblin basis=coref
4 indirect per:amblin
5 attitude per:amblin basis=coref
6 indirect per:amblin basis=coref modealt=act
7 direct per:amblin
8 direct per:amblin
9 direct per:amblin
10 indirect anon:commofficials
11 act per:aldous modealt=indirect
12 direct per:aldous basis=coref
13 act org:halvikmin modealt=mixed
14 indirect org:halvikmin>org:karviamin nest=13 alt=org:karviamin modealt=act
15 act per:kroll modealt=indirect
16 direct per:kroll basis=coref
17 indirect org:league
18 indirect org:police
19 direct per:grole
20 indirect per:grole basis=coref modealt=act
21 indirect doc:website alt=org:commission spalt=org:commission
''', date="2025-05-19", figures='''
1 90 90 USD/year att=8 T2 accept=90000000..90000000
2 200 200 USD/year att=8 T2 accept=200000000..200000000
3 31 31 people att=10
4 3 3 signatures att=15 T2
5 5 5 hours
6 5000 5000 people att=17 table=crowd
7 1200 1200 people att=18 table=crowd
8 11.4 11.4 "cubic kilometres" att=21 table=skarn
9 140000000 140000000 USD/year T2 table=fee
10 31 31 readers T2
11 5 5 hours T2
12 25 25 percent att=6
''')
P.entities('''
anon:commofficials | two of the commission's officials | anonymous | | org:commission
per:aldous | Piet Aldous | person | Its secretary, Piet Aldous; Aldous; he | org:commission
per:kroll | Sanna Kroll | person | Sanna Kroll, vice-president of the Regional Development Bank; Kroll; she | org:bank
org:police | the border police | organisation | border police
doc:website | the commission's website | document | | org:commission
''')

P.doc("005_institute.md", "pub:isw", r'''
#F [Home](/) · [Rivers](/rivers) · [Publications](/pub) · [Events](/events) · [Donate](/donate)
#N [[outlet|Institute for Shared Waters]] · Commentary no. 12 · [[date|22 May 2025]]
#T # Three readings of Annex C
#N By Ines Marlow, senior fellow
#F Download PDF (212 kB) · Cite this paper

Nobody has signed anything, and yet a leaked paper has already changed the talks on the Irel.

#S ## 1. The paper

[[u:r26a|[[q1|As]] [[s1|Norwire]] [[e:e07|[[q1|reported]]]] [[d:e07|on 14 May]], [[c1|the draft would allow Karvia to retain [[f1|up to 35 percent]] of the summer flow, [[k1|but only when the winter has brought little snow]]]].]] Some retellings forgot the second half of that sentence. [[s2|Tamberg]] [[q2|calls]] [[c2|the paper a fake]]. [[u:r25b|[[s3|Toldan's foreign minister]] [[q3|told]] OTV [[q3|that]] [[c3|it is authentic but withdrawn]].]]

[[s4|A former delegate]], who spoke on condition that neither name nor country be given, [[q4|told]] the institute [[q4|that]] [[c4|[[f2|at least three]] versions had been passed around in April]]. [[c5|“The price moved more than the river did,”]] [[s5|the delegate]] [[q5|said]].

#S ## 2. The price

[[u:r22b|[[p:p18|[[c6|“We do not sell water,”]] [[s6|Ilmar Tosk, the deputy energy minister in Tamberg]], [[q6|said]] last week, [[q6|according to]] [[i6|KARTA]]]].]] A day before, the same man had set a price in electricity. His president has since moved. [[p:p19|[[d:e15|On Tuesday]] [[e:e15|[[s7|Aurel Brand]] [[q7|told]] state radio]] [[q7|that]] [[c7|he would sign the agreement without any annex, [[K:p19|[[k7|provided the bank's loan for Skarn is approved]]]]]]]].

In Lissau [[p:p20|[[s8|Prime Minister Lena Corvath]] [[e:e16|[[q8|told]] parliament]] [[d:e16|on Wednesday]] [[q8|that]] [[c8|“we will pay for pumps, we will not pay for rain”]]]]. [[p:p21|[[s9|She]] [[q9|has not yet decided]] [[c9|whether to sign in June]]]], [[t|and her party knows it]]. [[p:p22|[[s10|The Harbour Party]] [[q10|continues to back]] [[c10|the accord]]]].

The surprise is the growers. [[p:p23|[[c11|The Farmers' League could live with an agreement [[K:p23|[[k11|if no fee is written into it]]]]]], [[s11|Matis Grole]] [[q11|wrote]] in its newsletter]]. [[p:p24|[[s12|[[a13|The Delta Fishermen's Association]]]], which is seldom asked, [[q12|favours]] [[c12|the fee]]]]: [[c13|“Water that is paid for arrives,”]] [[q13|says]] [[s13|its chairwoman, Sela Worm]].

#S ## 3. The water

[[c14|Lining the main canals of the delta would save [[f3|0.9 cubic kilometres a year]]]], [[s14|a study by the Basin Commission]] [[q14|found]] in 2021. That is [[f4|about a fifth]] of what the annex demands at the border.

But whose cubic kilometres? [[s15|Karvenergo]] [[q15|gives]] [[c15|the content of the Skarn reservoir as [[f5|12.6]]]], the commission has [[f6|11.4]]. [[s16|Karvia]] [[q16|claims]] [[c16|to have released [[f7|5.1 cubic kilometres]] [[d:e09|last summer]]]]; [[s17|the Toldani water authority]] [[q17|measured]] [[c17|[[f8|4.6]]]]. [[s18|[[a19|Edda Prine, a hydrologist at the University of Ostmar]]]], [[q18|doubts]] [[c18|all [[n1|four]] numbers]]. [[c19|[[k19|Without gauges that nobody owns]], any annex is [[h19|probably]] a guess]], [[s19|she]] [[q19|argues]].

[[p:p25|[[s20|The institute]] [[q20|recommends]] [[c20|signing the agreement first and leaving the price for later]]]]. [[p:p26|A fee without measurement would be a gift or a theft, and no one could say which.]]

#F *The views expressed are those of the author.*
#F **Keep reading:** Who owns the snow? · A short history of the sluice · Our annual report
#F Subscribe to *Confluence*, our monthly letter
'''.replace("the commission has [[f6|11.4]]", "[[s21|the commission]] [[q21|has]] [[c21|[[f6|11.4]]]]").replace("[[p:p26|A fee without measurement would be a gift or a theft, and no one could say which.]]", "A fee without measurement would be a gift or a theft, and no one could say which."), '''
1 indirect out:norwire alt=out:norwire>doc:annex
2 act gov:karvia modealt=indirect,attitude
3 indirect per:amblin alt=pub:otv>per:amblin
4 indirect anon:former
5 direct anon:former basis=coref
6 direct pub:karta>per:tosk sp=per:tosk alt=per:tosk
7 indirect per:brand modealt=act
8 mixed per:corvath
9 attitude per:corvath basis=coref
10 attitude org:harbour
11 indirect per:grole modealt=attitude
12 attitude org:fishers
13 direct per:worm basis=coref
14 indirect doc:canals alt=org:commission>doc:canals
15 indirect org:karvenergo
16 indirect gov:karvia
17 indirect org:waterauth
18 attitude per:prine
19 indirect per:prine basis=coref
20 act - sp=pub:isw alt=pub:isw modealt=attitude
21 indirect org:commission
''', date="2025-05-22", figures='''
1 - 35 percent att=1 table=cut accept=35..35
2 3 - versions att=4 T2 accept=3..3
3 0.9 0.9 "cubic kilometres/year" att=14
4 20 20 percent approx T2
5 12.6 12.6 "cubic kilometres" att=15 table=skarn
6 11.4 11.4 "cubic kilometres" att=21 table=skarn
7 5.1 5.1 "cubic kilometres" att=16 table=released
8 4.6 4.6 "cubic kilometres" att=17 table=released
''')
P.entities('''
anon:former | a former delegate | anonymous | A former delegate; the delegate
per:corvath | Lena Corvath | person | Prime Minister Lena Corvath; Corvath; she | gov:sabrenia
org:fishers | Delta Fishermen's Association | organisation | The Delta Fishermen's Association
per:worm | Sela Worm | person | its chairwoman, Sela Worm | org:fishers
doc:canals | a study by the Basin Commission | document | the study | org:commission
org:waterauth | the Toldani water authority | organisation | | gov:toldan
per:prine | Edda Prine | person | Edda Prine, a hydrologist at the University of Ostmar; Prine; she
''')

P.event("e01", "The draft annex is dated", "2025-05-02", "2025-05-02", tier=2, basis="'2 May', last before 14 May 2025")
P.event("e02", "The agreement is to be signed", "2025-06-20", "2025-06-20", status="planned", basis="'on 20 June', first after 14 and 19 May 2025")
P.event("e03", "The Basin Commission warns of dry fields", "2025-03-01", "2025-03-31", tier=2, basis="'in March', last before May 2025")
P.event("e04", "The round of talks in Ostmar begins", "2025-05-12", "2025-05-12", basis="'on Monday' from Wednesday, 14 May 2025")
P.event("e05", "The round of talks in Ostmar ends", "2025-05-16", "2025-05-16", basis="'on Friday' from Wednesday, 14 May (planned) and from Monday, 19 May 2025; '16 May'")
P.event("e06", "The sluices at Skarn are closed", "2023-07-01", "2023-07-31", basis="'July 2023'")
P.event("e07", "Norwire reports the draft annex", "2025-05-14", "2025-05-14", basis="'on Wednesday' from Thursday, 15 May 2025; 'on 14 May'")
P.event("e08", "The Karvian ministry calls the annex a fake", "2025-05-15", "2025-05-15", basis="'on Thursday' on 15 May and from Friday, 16 May 2025")
P.event("e09", "Karvia releases water in the summer of 2024", "2024-06-01", "2024-08-31", tier=2, basis="'last summer' from May 2025")
P.event("e10", "The President of Karvia receives the ambassador of Toldan", "2025-05-15", "2025-05-15", tier=2, basis="'on Thursday' on 15 May 2025")
P.event("e11", "Amblin speaks on Ostmar Television", "2025-05-18", "2025-05-18", basis="'on Sunday evening' from Monday, 19 May 2025")
P.event("e12", "The annex is withdrawn", "2025-05-06", "2025-05-06", basis="'on 6 May', last before 19 May 2025")
P.event("e13", "The commission opens an inquiry", "2025-05-16", "2025-05-16", basis="'On Friday' from Monday, 19 May 2025")
P.event("e14", "Farmers block the bridge at Venn", "2025-05-17", "2025-05-17", basis="'On Saturday' from Monday, 19 May 2025")
P.event("e15", "Brand speaks on state radio", "2025-05-20", "2025-05-20", basis="'On Tuesday' from Thursday, 22 May 2025")
P.event("e16", "Corvath speaks in parliament", "2025-05-21", "2025-05-21", basis="'on Wednesday' from Thursday, 22 May 2025")
P.event("e17", "The agreement is signed (Brand)", None, "2025-06-30", tier=2, status="planned", basis="'by the end of June' from 15 May 2025")

SAME, PAR = "same_passage_retranslated", "parallel_retelling_same_origin"
P.reuse("r01", SAME, "000 to 001 (credited)", changes=["if the winter snow is poor becomes after a winter with little snow"])
P.reuse("r02", SAME, "000 to 001 (credited elsewhere in the report)")
P.reuse("r03", SAME, "000 to 001 (credited)")
P.reuse("r04", SAME, "000 to 001 (credited)", changes=["a quotation becomes indirect"])
P.reuse("r05", SAME, "000 to 001 (credited elsewhere in the report)", changes=["this summer becomes before the autumn"])
P.reuse("r06", SAME, "000 to 001 (credited elsewhere in the report)", changes=["a quotation becomes indirect"])
P.reuse("r07", SAME, "000 to 001 (credited elsewhere in the report)", changes=["wording of the quotation"])
P.reuse("r08", SAME, "000 to 001 (credited elsewhere in the report)", tier=2)
P.reuse("r09", PAR, "000 to 001 (credited elsewhere in the report)", tier=2)
P.reuse("r10", SAME, "000 to 001 (credited elsewhere in the report)", tier=2)
P.reuse("r11", SAME, "001 to 002 (credited)", changes=["could becomes will", "35 becomes almost 40 percent", "the condition is lost"])
P.reuse("r12", SAME, "001 to 002 (credited)", changes=["140 becomes 150 million", "the condition is lost"])
P.reuse("r13", SAME, "001 to 002 (credited)")
P.reuse("r14", SAME, "001 to 002 (credited elsewhere in the report)", changes=["wording of the quotation"])
P.reuse("r15", SAME, "001 to 002 (credited elsewhere in the report)", changes=["deputy energy minister becomes energy minister", "the condition is lost"])
P.reuse("r16", SAME, "001 to 002 (credited)", changes=["wording of the quotation"])
P.reuse("r17", SAME, "001 to 002 (credited)", changes=["the condition is lost"])
P.reuse("r18", SAME, "001 to 002 (credited elsewhere in the report)")
P.reuse("r19", PAR, "001 to 002 (credited)", changes=["four and five become most"])
P.reuse("r20", SAME, "001 to 002 (credited elsewhere in the report)", changes=["90 to 120 becomes 120 million", "economists become experts"])
P.reuse("r21", SAME, "003 to 002 (credited)")
P.reuse("r22", SAME, "003 to 005 (credited)", changes=["shortened"])
P.reuse("r23", SAME, "001 to 002 (credited elsewhere in the report)")
P.reuse("r24", SAME, "003 to 002 (credited)", changes=["a quotation becomes indirect"])
P.reuse("r25", SAME, "004 to 005 (credited)")
P.reuse("r26", SAME, "000 to 005 (credited)")
P.lineage([0, 1, 2, 5], "out:norwire", "the agency's leaked annex, retold by the newspaper, by the aggregator after the newspaper, and by the institute", ["r01", "r02", "r11", "r12", "r26"])
P.lineage([1, 2], "pub:tribune", "the aggregator retells the newspaper", ["r13", "r16", "r18", "r20"])
P.lineage([2, 3, 5], "pub:karta", "the state agency's denial in the aggregator and in the commentary", ["r21", "r22", "r24"])
P.lineage([4, 5], "pub:otv", "the commentary retells the interview", ["r25"])
P.unrelated(3, 4, "no shared passage")
P.unrelated(0, 4, "no shared passage")
P.story("S1", range(6), "the talks on the river Irel and the leaked Annex C")

D14, D15, D16, D19, D22 = [(f"2025-05-{d}",) * 2 for d in (14, 15, 16, 19, 22)]
P.pos("p01", "gov:karvia", "accord", "for_if", *D14, att="0.6", speaker="per:tosk")
P.pos("p02", "gov:karvia", "fee", "for", *D14, att="0.7", tier=2, speaker="per:tosk")
P.pos("p03", "gov:sabrenia", "fee", "against", *D14, att="0.9", speaker="per:halvik")
P.pos("p04", "gov:toldan", "accord", "for", *D14, att="0.11")
P.pos("p05", "org:league", "accord", "against", *D14, att="0.15")
P.pos("p06", "gov:karvia", "accord", "for_if", "2025-05-14", "2025-05-15", att="1.10", speaker="per:tosk")
P.pos("p07", "org:league", "accord", "against", *D15, att="1.14")
P.pos("p08", "org:harbour", "accord", "for", *D15, att="1.15")
P.pos("p09", "org:harbour", "fee", "for_if", *D15, att="1.17", speaker="per:vane")
P.pos("p10", "gov:karvia", "accord", "for", "2025-05-14", "2025-05-16", att="2.6", speaker="per:tosk")
P.pos("p11", "org:harbour", "fee", "for_if", "2025-05-15", "2025-05-16", att="2.12", speaker="per:vane")
P.pos("p12", "org:league", "accord", "against", "2025-05-15", "2025-05-16", att="2.10", tier=2)
P.pos("p13", "gov:karvia", "fee", "for", *D15, att="3.7", speaker="per:tosk", accept=["against"])
P.pos("p14", "gov:karvia", "accord", "for", *D15, att="3.15", speaker="per:brand")
P.pos("p15", "gov:toldan", "accord", "for", "2025-05-18", "2025-05-19", att="4.5", speaker="per:amblin")
P.pos("p16", "gov:toldan", "fee", "for_if", "2025-05-18", "2025-05-19", att="4.6", speaker="per:amblin")
P.pos("p17", "org:league", "fee", "against", "2025-05-17", "2025-05-19", att="4.20", speaker="per:grole")
P.pos("p18", "gov:karvia", "fee", "for", "2025-05-15", "2025-05-15", att="5.6", tier=2, speaker="per:tosk", accept=["against"])
P.pos("p19", "gov:karvia", "accord", "for_if", "2025-05-20", "2025-05-20", att="5.7", speaker="per:brand")
P.pos("p20", "gov:sabrenia", "fee", "against", "2025-05-21", "2025-05-21", att="5.8", speaker="per:corvath")
P.pos("p21", "gov:sabrenia", "accord", "open", *D22, att="5.9", speaker="per:corvath")
P.pos("p22", "org:harbour", "accord", "for", *D22, att="5.10")
P.pos("p23", "org:league", "accord", "for_if", *D22, att="5.11", speaker="per:grole")
P.pos("p24", "org:fishers", "fee", "for", *D22, att="5.12")
P.pos("p25", "pub:isw", "accord", "for", *D22, att="5.20")
P.pos("p26", "gov:sabrenia", "fee", "against", "2025-05-14", "2025-05-15", att="1.8", tier=2, speaker="per:halvik")
P.pos("p28", "gov:sabrenia", "fee", "against", "2025-05-14", "2025-05-16", att="2.7", tier=2, speaker="per:halvik")
P.pos("p29", "gov:sabrenia", "accord", "against", "2025-05-15", "2025-05-16", att="2.13", tier=2, accept=["open"])
P.pos("p30", "gov:sabrenia", "accord", "open", *D15, att="1.18", tier=2, accept=["against"])

P.conflict("k01", "denial", "the annex: genuine (delegates, Amblin) v. no such document, a fake", ["0.4", "1.5", "2.4", "2.5", "4.1", "4.2", "4.3", "5.3"], ["3.1", "3.2", "3.3", "3.4", "2.15", "5.2"])
P.conflict("k02", "figures differ", "the closing of the sluices in July 2023: nine days v. six", ["f0.10", "f1.10", "f3.4"], ["3.11", "3.12", "f3.5"])
P.conflict("k03", "figures differ", "the water behind Skarn: 11 and 11.4 (commission) v. 12.6 (Karvenergo)", ["0.13", "f0.5", "1.19", "f1.7", "4.21", "f4.8", "5.21", "f5.6"], ["3.9", "f3.3", "5.15", "f5.5"])
P.conflict("k04", "denial", "the bank's loan: only once all three have signed v. two would do", ["0.18"], ["4.15", "4.16"])
P.conflict("k05", "figures differ", "people on the bridge: 5,000 (League) v. 1,200 (border police)", ["4.17", "f4.6"], ["4.18", "f4.7"])
P.conflict("k06", "accounts conflict", "Halvik never held the paper v. her delegation found it too expensive", ["0.8", "1.7", "2.8"], ["4.4"])
P.conflict("k07", "hedge lost", "could hold back v. will withhold", ["0.1", "0.2", "1.3"], ["2.1", "2.2", "f2.2"])
P.conflict("k08", "condition dropped", "ready to sign if the power is made up for v. ready to sign", ["0.6", "p01", "1.10", "p06"], ["2.6", "p10"])
P.conflict("k09", "rounded", "35 became almost 40 percent and a third", ["0.2", "f0.1", "1.3", "f1.1", "f5.1"], ["2.2", "f2.1", "f2.2", "f1.13"])
P.conflict("k10", "rounded", "140 became 150 million dollars a year", ["0.3", "f0.3", "1.4", "f1.2", "f4.9"], ["2.3", "f2.3"])
P.conflict("k11", "figures differ", "water released last summer: 5.1 v. 4.6 cubic kilometres", ["3.8", "f3.2", "5.16", "f5.7"], ["5.17", "f5.8"])
P.conflict("k12", "denial", "Sabrenian delegates leaked the paper v. an invention", ["3.6", "4.14"], ["4.13"])
P.conflict("k13", "positions conflict", "the League: against the accord v. could live with one without a fee", ["0.15", "p05", "0.17", "1.13", "1.14", "p07", "p12"], ["5.11", "p23"])
P.conflict("k14", "wording drift", "Halvik's invoice: three wordings", ["0.10"], ["1.1", "1.8"], ["2.7"], tier=2)
P.conflict("k15", "attribution differs", "Tosk: deputy energy minister v. energy minister", ["0.6", "1.10", "3.7", "5.6"], ["2.6"], tier=2)
P.conflict("k16", "condition dropped", "the League blocks the bridge if anything is signed v. intends to block it", ["0.17", "1.13"], ["1.2", "2.9", "2.10"], tier=2)
P.conflict("k17", "condition dropped", "140 million as long as 4.2 cubic kilometres arrive v. will have to pay", ["0.3", "1.4"], ["2.3"], tier=2)
P.conflict("k18", "rounded", "damage of 90 to 120 v. may reach 120 million", ["1.20", "f1.9"], ["2.14", "f2.4"], tier=2)
P.conflict("k19", "condition dropped", "35 percent if the winter snow is poor v. in summer", ["0.2", "1.3", "5.1"], ["2.2", "f2.2"])
P.conflict("k20", "positions conflict", "Karvia: an accord if the power is made up for v. without any annex, if the loan comes", ["0.6", "p01", "1.10", "p06"], ["5.7", "p19"], tier=2)
P.conflict("k21", "accounts conflict", "one of several papers (a Karvian delegate) v. no such document drawn up by the Karvian side", ["0.5", "1.6"], ["3.3"], tier=2)
P.no_conflict("11 at the end of April, 11.4 on 18 May", ["f0.5", "f1.7", "f4.8"], "two dates")
P.no_conflict("the fee: Karvia for it, Sabrenia against it", ["p13", "p03", "p20"], "two actors")
P.no_conflict("dated 2 May, drafted in April and withdrawn on 6 May", ["0.3", "4.4", "e01", "e12"], "a text may bear a later date than its first draft")
P.no_conflict("four would sign and five resign v. most are against", ["1.18", "2.13", "f1.5", "f1.6"], "five of nine are most")
P.no_conflict("on 20 June v. by the end of June", ["0.11", "3.15", "e02", "e17"], "one lies within the other")

P.claim("c01", "Karvia could hold back up to 35 percent of the summer flow", "0.1 0.2 1.3 2.1 2.2 5.1", ["out:norwire"])
P.claim("c02", "Sabrenia and Toldan pay 140 million a year for the summer water", "0.3 1.4 2.3", ["out:norwire"])
P.claim("c03", "The annex is genuine", "0.4 1.5 2.4 2.5 4.2", ["out:norwire", "pub:otv"])
P.claim("c04", "The annex was one of several papers and not the newest", "0.5 1.6", ["out:norwire"])
P.claim("c05", "Karvia is ready to sign if the lost power is made up for (Tosk)", "0.6 1.10 2.6", ["out:norwire"], accept=[1, 2])
P.claim("c06", "Halvik never held the paper in her hands", "0.8 1.7 2.8", ["out:norwire"], accept=[1, 2])
P.claim("c07", "Halvik: the rain has no invoice", "0.10 1.1 1.8 2.7", ["out:norwire"], accept=[1, 2])
P.claim("c08", "The League threatens to block the bridge at Venn", "0.17 1.2 1.13 2.9 2.10", ["out:norwire"], accept=[1, 2])
P.claim("c09", "The Skarn reservoir held about 11 cubic kilometres, 18 percent less than a year before", "0.13 1.19", ["out:norwire"], accept=[1, 2])
P.claim("c10", "The closing of the sluices cost the growers 60 million", "0.19 1.21", ["out:norwire"], accept=[1, 2])
P.claim("c11", "Vane accepts a fee if there are independent gauges", "1.17 2.12", ["pub:tribune"])
P.claim("c12", "A dry summer costs up to 120 million", "1.20 2.14", ["pub:tribune"])
P.claim("c13", "Aske: her father did not dig the ditch for dust", "1.11 2.11", ["pub:tribune"])
P.claim("c14", "More members of the Sabrenian cabinet are against signing than for it", "1.18 2.13", ["pub:tribune"])
P.claim("c15", "The annex is a fake", "2.15 3.4 5.2", ["pub:karta"], accept=[1, 2])
P.claim("c16", "The annex contains at least 14 mistakes", "2.17 3.5", ["pub:karta"])
P.claim("c17", "Tosk: we do not sell water", "3.7 5.6", ["pub:karta"])
P.claim("c18", "The annex is real but withdrawn", "4.1 4.3 5.3", ["pub:otv"])
P.claim("c19", "The Skarn reservoir holds 12.6 cubic kilometres", "3.9 5.15", ["pub:karta"], accept=[1, 2])
P.claim("c20", "The Skarn reservoir holds 11.4 cubic kilometres", "4.21 5.21", ["pub:otv"], accept=[1, 2])
P.claim("c21", "Karvia released 5.1 cubic kilometres last summer", "3.8 5.16", ["pub:karta"], accept=[1, 2])
P.claim("c22", "The Sabrenian delegation leaked the paper", "3.6 4.14", ["pub:karta"], accept=[1, 2])
P.table("cut", ["f0.1", "f1.1", "f1.13", "f2.1", "f2.2", "f5.1"])
P.table("fee", ["f0.3", "f1.2", "f2.3", "f4.9"])
P.table("skarn", ["f0.5", "f1.7", "f3.3", "f4.8", "f5.5", "f5.6"])
P.table("drop", ["f0.6", "f1.8"])
P.table("shut", ["f0.10", "f1.10", "f3.4", "f3.5"])
P.table("loss", ["f0.11", "f1.11"])
P.table("damage", ["f1.9", "f2.4"])
P.table("errors", ["f2.5", "f3.1"])
P.table("released", ["f3.2", "f5.7", "f5.8"])
P.table("crowd", ["f4.6", "f4.7"])
