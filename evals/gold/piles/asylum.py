"""A closed pile: a bloc of nine states quarrels over a pact to redistribute asylum seekers and over a joint border mission. Everything in it is invented."""
from sheet import Pile

P = Pile("asylum", "a pact of nine states to redistribute asylum seekers and a joint border mission: a leaked draft, a legal opinion, governments, parties, a readout, a live page, a tabloid and a foreign retelling", '''
# Issues of the invented asylum story.

[[issue]]
id = "quota"
question = "The Nine redistribute asylum seekers among their members under the pact"
terms = ["redistribution", "the pact", "quotas", "relocation", "take in asylum seekers", "the draft", "redistribution of persons"]
against_terms = ["not one person", "zero buses", "keep the buses", "pay no contribution in lieu"]

[[issue]]
id = "mission"
question = "The Nine send a joint border mission to the Strait of Karsa"
terms = ["joint border mission", "the mission", "sea mission", "patrols at sea", "border guards to the strait", "the boats"]
against_terms = ["stop the boats in parliament", "withdraw the mission"]
''')
P.entities("""
out:norda | Norda | agency | the agency; the news agency Norda
pub:meridian | Meridian Digest | outlet | Meridian
pub:chronicle | Aldersund Chronicle | outlet | the Chronicle; the Aldersund Chronicle; the newspaper; the publication; this newspaper
gov:drevia | Drevia | government | Government of the Republic of Drevia; Tarnok; the government; The Government of Drevia; the Drevian side
pub:hbc | HBC News | outlet | HBC
pub:clarion | The Clarion | outlet | the Clarion
pub:lantern | Steppe Lantern | outlet | the Lantern
out:hlas | Hlas | outlet | the daily Hlas; The Drevian newspaper Hlas
out:morgen | Radio Morgen | outlet
org:nine | the Nine | organisation | Members of the Nine; the countries of the Nine; interior ministers of the Nine
org:commission | the Secretariat | organisation | the Secretariat of the Nine
per:brandsma | Ilka Brandsma | person | Home Affairs Commissioner Ilka Brandsma; Commissioner Brandsma; Brandsma; the commissioner; she | org:commission
per:terrade | Luc Terrade | person | Brandsma's spokesman, Luc Terrade; Terrade; he | org:commission
grp:lawyers | the Secretariat's own lawyers | group | lawyers at the Secretariat; The Secretariat's lawyers; they; the Secretariat's lawyers | org:commission
doc:opinion | the legal opinion | document | A legal opinion; an opinion obtained by the Chronicle; the opinion; the document | org:commission
doc:draft | the draft pact | document | a draft pact seen by Norda; the draft; the draft of the pact; the document; leaked papers; the draft leaked to Norda
gov:costera | Costera | government | Porto Sevo
org:costmin | the Costeran interior ministry | organisation | its interior ministry | gov:costera
per:dorante | Rafael Dorante | person | The minister, Rafael Dorante; Dorante; Minister Dorante; the head of its interior ministry, Rafael Dorante; he | gov:costera
per:venier | Lucia Venier | person | Mrs Venier; the Prime Minister of Costera | gov:costera
org:venieroffice | Lucia Venier's office | organisation | | gov:costera
anon:venierspokes | a spokesman for Venier | anonymous | a spokesman | gov:costera
per:havran | Miklos Havran | person | Prime Minister Miklos Havran; The Prime Minister; Havran; Prime Minister Havran; he; Drevian strongman Miklos Havran | gov:drevia
per:koral | Zdena Koral | person | Drevia's Interior Minister, Zdena Koral; the Minister of Internal Affairs of Drevia, Zdena Koral; Interior Minister Zdena Koral; Koral; she | gov:drevia
org:presscentre | the Press Centre | organisation | the Press Centre of the Government | gov:drevia
per:kamen | Ivo Kamen | person | State Secretary for the Budget Ivo Kamen | gov:drevia
per:rezek | Pavol Rezek | person | General Pavol Rezek; Chief of the Border Guard General Pavol Rezek | gov:drevia
org:bridge | Civic Bridge | organisation | the opposition Civic Bridge
per:sulek | Vera Sulek | person | Vera Sulek, who leads the opposition Civic Bridge; Sulek; the leader of the Drevian opposition, Vera Sulek; her | org:bridge
gov:halmark | Halmark | government
per:holmbo | Astrid Holmbo | person | Interior Minister Astrid Holmbo; Holmbo; the minister; she; Red-faced minister Astrid Holmbo | gov:halmark
org:holmbooffice | Holmbo's office | organisation | Her office; the minister's office | gov:halmark
anon:halmofficial | a Halmark official | anonymous | a whistleblower | gov:halmark
org:halmfin | the Halmark finance ministry | organisation | Halmark's finance ministry; the money men at the finance ministry | gov:halmark
anon:finwoman | a spokeswoman for the finance ministry | anonymous | a spokeswoman | gov:halmark
org:liberty | Liberty Party | organisation | the Liberty Party; the Liberty party
per:rydell | Jonas Rydell | person | Jonas Rydell, whose Liberty Party props up her coalition; Rydell; Liberty chief Jonas Rydell; the leader of the Liberty Party of Halmark, Jonas Rydell; he | org:liberty
org:labour | Labour Alliance | organisation
per:ringdal | Tove Ringdal | person | Labour Alliance backbencher Tove Ringdal; Ringdal; she
gov:belmonde | Belmonde | government | Vauclair
org:belmin | the Belmondois Interior Ministry | organisation | the Interior Ministry in Vauclair; Vauclair | gov:belmonde
per:marchal | Etienne Marchal | person | The minister himself, Etienne Marchal; Marchal; he | gov:belmonde
org:republic | Republic First | organisation
per:garrel | Solene Garrel | person | Solene Garrel; Garrel; she | org:republic
gov:morania | Morania | government
org:mormin | the Moranian foreign ministry | organisation | the Ministry of Foreign Affairs of Morania | gov:morania
per:petrash | Dimo Petrash | person | Foreign Minister Dimo Petrash of Morania; Dimo Petrash; the Moranian foreign minister; Petrash; he | gov:morania
gov:lothen | Lothen | government | the presidency of Lothen
per:maas | Griet Maas | person | Griet Maas, the Lothen state secretary; Maas; she | gov:lothen
org:perimetra | Perimetra | organisation | the border agency Perimetra; the agency
per:brecht | Anton Brecht | person | Colonel Anton Brecht; its director, Colonel Anton Brecht; Brecht; he | org:perimetra
org:aid | Harbour Aid | organisation | Harbour Aid, a rescue charity; Her organisation
per:osei | Imani Osei | person | Imani Osei of Harbour Aid; Imani Osei; Osei; she | org:aid
org:institute | Institute for Border Studies | organisation
per:torvald | Hanne Torvald | person | Hanne Torvald of the Institute for Border Studies; the expert Hanne Torvald; Torvald; she | org:institute
org:meinung | Meinung | company | Pollsters at Meinung; the Meinung institute; a poll
anon:northdip | a senior diplomat from a northern member | anonymous | the agency's source
anon:southdip | a southern envoy | anonymous
anon:briefed | two people briefed on the cabinet's talks | anonymous
anon:hlassource | a source in the government | anonymous | | gov:drevia
anon:twooff | two officials | anonymous
anon:diplomats | diplomats | anonymous | several diplomats; diplomats in Aldersund
anon:roomdip | a diplomat in the room | anonymous
anon:experts | experts | anonymous
per:aas | Kjell Aas | person | lorry driver Kjell Aas; Kjell; he
per:moe | Berit Moe | person | Pastor Berit Moe; the pastor; she
grp:coast | coastguards | group
per:neri | Paolo Neri | person | Paolo Neri, Costera's ambassador; Neri; he; the ambassador | gov:costera
anon:lothenspokes | a spokeswoman for the Lothen presidency | anonymous | | gov:lothen
anon:weary | one weary official | anonymous
""")

P.doc("000_norda.txt", "out:norda", r'''
#T Draft pact would let states pay [[f1|20,000 euros]] a head to keep asylum seekers out
#N By Tomas Ilves and Carla Rehn
#N [[date|Oct 6, 2025]] 2:12 PM

ALDERSUND, Oct 6 ([[outlet|Norda]]) - [[u:r01a|[[u:r28a|[[u:r34a|[[c1|Members of the [[n1|Nine]] [[h1|could]] be obliged to take in [[f2|up to 30,000]] asylum seekers a year from the southern coast, or to pay [[f3|20,000 euros]] for every person they turn down]], [[q1|according to]] [[s1|a draft pact seen by Norda]].]]]]]]

[[u:r38a|The [[f4|47-page]] text, [[e:e01|dated]] [[d:e01|Sept. 30]], [[e:e02|goes to interior ministers]] [[d:e02|on Thursday]].]] [[u:r02a|[[c2|[[f5|Between 1,800 and 2,200]] officers would patrol the Strait of Karsa at a cost of [[f6|some 640 million euros]] over [[f7|three years]]]], [[s2|the document]] [[q2|says]] of the joint border mission it also provides for, [[c2|“with the consent of the coastal state”]].]]

[[u:r14a|[[p:p01|[[c3|“This is not a menu,”]] [[s3|Home Affairs Commissioner Ilka Brandsma]] [[q3|told]] Norda by telephone. [[c3|“You cannot order the border and send back the people.”]]]]]]

[[u:r36a|[[c4|[[f8|Some 61,400 people]] came ashore in Costera between January and September]], [[q4|by]] [[s4|its interior ministry's]] [[q4|count]]. [[p:p02|[[s5|The minister, Rafael Dorante]], [[q5|said]] [[c5|Porto Sevo could live with the draft, but [[K:p02|[[k5|only if the payments went to the countries of arrival and not into the common budget]]]]]]]].]]

Drevia's answer came within the hour. [[u:r03a|[[u:r29a|[[p:p03|[[c6|“Not one person, not one euro,”]] [[s6|Prime Minister Miklos Havran]] [[q6|said]] at a cattle fair in Olmava]].]]]] [[t|On the mission he sounded less sure.]] [[u:r35a|[[p:p04|[[c7|“It is a fence with a flag on it. One may look at a fence,”]] [[s7|he]] [[q7|allowed]]]].]]

[[u:r04a|[[c8|At least [[f9|four]] governments have misgivings about the payments and [[h8|might]] ask for [[e:e19|a decision]] to be put off until [[d:e19|December]]]], [[s8|a senior diplomat from a northern member]] [[q8|said]].]] [[c9|“I count [[f13|two]], and one of them is only coughing,”]] [[q9|retorted]] [[s9|a southern envoy]]. [[t|Both asked not to be named because the talks are confidential.]]

Halmark, the biggest net contributor, will be watched more closely than most. [[p:p05|[[s10|Interior Minister Astrid Holmbo]] [[d:e20|last month]] [[e:e20|[[q10|called]]]] [[c10|redistribution]] [[c10|“the price of open roads”]]]]. [[u:r15a|[[p:p06|[[e:e04|[[s11|Jonas Rydell, whose Liberty Party props up her coalition]], [[q11|threatened]]]] [[d:e04|on Sunday]] [[q11|to]] [[c11|bring the government down [[k11|if “a single bus” crossed the border under the pact]]]]]].]]

[[u:r16a|[[p:p07|[[c12|“We will have a position when there is a text and not the rumour of a text,”]] [[s12|the Moranian foreign ministry]] [[q12|wrote]] in an email]].]]

[[u:r10a|[[u:r05a|[[p:p08|[[c13|Belmonde wants the mission badly enough to have offered to pay [[f10|a third]] of it]], [[s13|two people briefed on the cabinet's talks]] [[q13|said]]]].]]]] [[t|Its interior minister, Etienne Marchal, declined to comment.]]

[[s16|A spokeswoman for the Lothen presidency, which will chair the talks]], [[q16|would only say that]] [[c16|the draft was “one of several papers in circulation”]].

The border agency has other worries. [[c14|Perimetra had “not been asked what it can float”]], [[s14|its director, Colonel Anton Brecht]], [[e:e05|[[q14|told]] a parliamentary committee]] [[d:e05|on Friday]].

[[p:p09|[[s15|Harbour Aid, a rescue charity]], [[q15|condemned]] [[c15|the draft]] as [[c15|“a price list for looking away”]]]].

#B [[u:r06a|Under a voluntary scheme agreed [[d:e06|in 2019]] [[e:e06|the Nine promised]] places for [[f11|34,000]] people. [[f12|About 7,900]] were filled.]]

#F (Reporting by Tomas Ilves in Aldersund and Carla Rehn in Tarnok; additional reporting by Dario Pell; editing by Joan Strand)
#F ((tomas.ilves@norda.example)) Our standards: the Norda Charter
''', '''
1 indirect doc:draft
2 mixed doc:draft basis=coref
3 direct per:brandsma
4 indirect org:costmin
5 indirect per:dorante
6 direct per:havran
7 direct per:havran basis=coref
8 indirect anon:northdip
9 direct anon:southdip
10 mixed per:holmbo modealt=attitude,act
11 act per:rydell
12 direct org:mormin
13 indirect anon:briefed
14 mixed per:brecht
15 mixed org:aid modealt=act,attitude
16 mixed anon:lothenspokes modealt=indirect
''', date="2025-10-06", wire=True, figures='''
1 20000 20000 EUR table=fee
2 - 30000 "asylum seekers" att=1 table=places
3 20000 20000 EUR att=1 table=fee
4 47 47 pages T2
5 1800 2200 officers att=2 table=officers
6 640000000 640000000 EUR approx att=2 table=cost
7 3 3 years att=2 T2
8 61400 61400 people approx att=4 table=arrivals
9 4 - governments att=8 table=doubters
10 33.3 33.4 percent att=13 table=third
11 34000 34000 people table=promised
12 7900 7900 people approx table=filled
13 2 2 governments att=9 T2 table=doubters
''')

P.doc("001_meridian.txt", "pub:meridian", r'''
#F Main | Politics | World | Economy | Incidents | Opinions | Video
#F Subscribe to our channel, there is more interesting there!
#N [[outlet|Meridian Digest]]
#N [[date|07.10.2025]], 09:40
#T [[s1|Norda]][[q1|:]] [[c1|the Nine will have to pay [[f1|20 thousand euros]] for every refused migrant]]
#K [[f2|More than 2,000]] border guards will also be sent to the Strait of Karsa

[[u:r01b|[[r2|The countries of the [[n1|Nine]] will be obliged to accept [[f3|30,000]] asylum seekers annually or to pay [[f4|20,000 euros]] for each one they refuse.]] [[c2|This]] [[q2|is reported by]] [[s2|Norda]] [[q2|with reference to]] [[i2|the draft of the pact]].]] [[u:r38b|The document will be considered [[e:e02|at a meeting of the interior ministers]] [[d:e02|on October 9]].]]

[[u:r02b|[[q3|As noted in]] [[s3|the text]], [[c3|the joint border mission will number [[f5|up to 2,200 employees]] and will cost [[f6|almost 650 million euros]] over [[f7|three years]]]].]]

[[u:r03b|[[p:p10|[[c4|“Not a single person and not a single euro,”]] [[q4|stated]] in response [[s4|the Minister of Internal Affairs of Drevia, Zdena Koral]]]].]] [[u:r35b|[[p:p11|At the same time, [[s5|she]] [[q5|did not rule out]] [[c5|that Drevian border guards would take part in the mission]]]].]]

[[s6|The Drevian newspaper Hlas]], [[q6|citing]] [[i6|a source in the government]], [[q6|writes that]] [[p:p12|[[c6|Tarnok is ready to send [[f8|150 border guards]] to the strait]]]]. [[c7|[[h7|It is possible]] that [[e:e18|they will leave]] as early as [[d:e18|November]]]], [[s7|the publication's interlocutor]] [[q7|clarified]].

[[u:r04b|[[q8|According to]] [[s8|the agency's source]], [[c8|[[f9|four]] governments will demand that [[e:e19|the decision]] be postponed until [[d:e19|December]]]].]] Which ones exactly is not specified.

[[u:r36b|[[s9|The head of the interior ministry of Costera, Rafael Dorante]], [[q9|made it clear that]] [[p:p13|[[c9|his country supports the draft]]]]. [[c10|[[f10|More than 60,000]] people have arrived on its shores since the beginning of the year]], [[s10|he]] [[q10|recalled]].]]

[[u:r14b|[[s11|Ilka Brandsma, who oversees home affairs in the Nine]], [[q11|compared]] [[c11|the pact with a menu, in which it is forbidden to choose only the border]].]]

In Halmark the draft may cost the cabinet its life. [[u:r15b|[[s12|The leader of the Liberty Party of Halmark, Jonas Rydell]], [[q12|promised that]] [[c12|he would overthrow the government]].]] [[u:r16b|[[p:p14|[[s13|The Ministry of Foreign Affairs of Morania]] [[q13|informed]] journalists [[q13|that]] [[c13|it would determine its position after the text of the document had appeared]]]].]]

[[u:r05b|[[q14|It also became known that]] [[p:p15|[[c14|Belmonde had offered to pay for [[f11|a third]] of the mission]]]].]] [[t|There have been no official comments from Vauclair on this score.]]

#B [[u:r06b|Let us recall, [[d:e06|in 2019]] [[e:e06|the Nine already agreed]] on the voluntary reception of [[f12|34,000 people]], of whom [[f13|less than 8,000]] were actually received.]]
#R [[m:teaser|Earlier, Meridian wrote that the Moranian railways had asked the Nine for a loan.]]
#R See also: Why the herring has left the Strait of Karsa

#F If you notice an error, select the fragment and press Ctrl+Enter
#F Tags: Nine, migrants, Drevia, Costera
#F Read us in messengers | Rules of use | 16+
''', '''
1 indirect out:norda alt=out:norda>doc:draft
2 document out:norda>doc:draft spalt=out:norda
3 indirect out:norda>doc:draft basis=inherited alt=doc:draft
4 direct out:norda>per:koral basis=inherited alt=per:koral
5 attitude out:norda>per:koral basis=inherited alt=per:koral modealt=indirect,act
6 indirect out:hlas>anon:hlassource spalt=out:hlas alt=out:hlas
7 indirect out:hlas>anon:hlassource basis=coref
8 indirect out:norda>anon:northdip basis=coref
9 indirect out:norda>per:dorante basis=inherited alt=per:dorante
10 indirect out:norda>per:dorante basis=inherited alt=per:dorante
11 act out:norda>per:brandsma basis=inherited alt=per:brandsma modealt=indirect
12 act out:norda>per:rydell basis=inherited alt=per:rydell modealt=indirect
13 indirect out:norda>org:mormin basis=inherited alt=org:mormin
14 agentless - alt=out:norda
''', date="2025-10-07", figures='''
1 20000 20000 EUR att=1 table=fee
2 2000 - "border guards" table=officers
3 30000 30000 "asylum seekers" att=2 table=places
4 20000 20000 EUR att=2 table=fee
5 - 2200 employees att=3 table=officers
6 - 650000000 EUR approx att=3 table=cost accept=650000000..650000000
7 3 3 years att=3 T2
8 150 150 "border guards" att=6 table=guards
9 4 4 governments att=8 table=doubters
10 60000 - people att=10 table=arrivals
11 33.3 33.4 percent att=14 table=third
12 34000 34000 people table=promised
13 - 8000 people table=filled
''')

P.doc("002_chronicle.txt", "pub:chronicle", r'''
#F The Nine | Business | Culture | Crosswords | Chronicle+
#F You are reading your last free article this month
#N [[outlet|Aldersund Chronicle]]
#T The pact everybody wants somebody else to sign
#K [[s1|Lawyers]] [[q1|cast doubt on]] [[c1|the buy-out]], Vauclair has mislaid a third, and Halmark looks at its shoes
#N Analysis · Jutta Verhalen and Piet Osterman · Wednesday, [[date|8 October 2025]]

When [[e:e02|the interior ministers of the Nine sit down in the Glass House]] [[d:e02|tomorrow]], they will have before them a text that few of them like and fewer can afford to kill. Some of the damage is home-made.

[[u:r33a|[[u:r12a|[[u:r07a|[[c2|The charge of [[f1|20,000 euros]] for each refused applicant [[h2|may]] be void, since the treaties know of no fee in place of a duty]], [[s2|the Secretariat's own lawyers]] [[q2|conclude]] in an opinion obtained by the Chronicle.]]]]]] [[u:r08a|[[c3|“A state cannot buy itself out of a shared obligation as one buys oneself out of military service,”]] [[s3|they]] [[q3|write]].]] [[u:r17a|[[c4|[[e:e07|The paper had reached the commissioner's cabinet]] [[d:e07|on 24 September]]]], a good while before the text was closed, [[q4|to hear]] [[s4|two officials]] [[q4|tell it]].]]

[[s5|Luc Terrade, Ilka Brandsma's spokesman]], [[q5|made light of]] [[c5|the opinion]]. [[c6|“Lawyers are paid to see holes. The commissioner is paid to build the road,”]] [[s6|he]] [[q6|said]].

#S Somebody's third

Then there is the money. [[u:r10b|[[s7|Norda]], [[q7|quoting]] [[i7|two people briefed on the talks]], had [[d:e03|on Monday]] [[e:e03|[[q7|reported]]]] [[c7|an offer by Belmonde to bear [[f2|a third]] of the mission]].]] [[u:r18a|[[c8|No figure had ever been put on the table, let alone [[f3|a third]]]], [[q8|was the message from]] [[s8|the Interior Ministry in Vauclair]].]] [[p:p16|[[s9|The minister himself, Etienne Marchal]], [[q9|remains wedded to]] [[c9|the mission, [[K:p16|[[k9|so long as everybody pays by the size of his economy]]]]]]]].

[[u:r11a|[[c10|Count fuel and pensions, and the true cost is nearer [[f4|900 million]] than the draft's [[f5|640]]]], [[q10|reckons]] [[s10|Hanne Torvald of the Institute for Border Studies]].]] [[c11|The draft]], in [[s11|her]] [[q11|phrase]], [[c11|“pays for the boats and forgets the crews”]].

#S Somebody's guards

[[p:p17|[[s12|Zdena Koral, Drevia's interior minister]], [[q12|will have neither]] [[c12|the people nor the payments]]]]. [[u:r19a|And the [[f6|150]] border guards that the daily Hlas found for her? [[c13|“A typing error by somebody who wanted to be interesting,”]] in [[s13|her]] [[q13|words]].]] [[u:r20a|[[p:p18|[[c14|“We will send men [[K:p18|[[k14|when the men obey us]]]],”]] [[s14|she]] [[q14|told]] this newspaper.]]]]

[[t|Not all of Tarnok thinks so.]] [[p:p19|[[s15|Vera Sulek, who leads the opposition Civic Bridge]], [[q15|pleads for]] [[c15|a signature]]]]. [[u:r21a|[[c16|“[[f7|Two thousand one hundred and fifty]] people. They would fit into the stand of a second-division club,”]] [[s16|she]] [[q16|says]] of Drevia's yearly share.]]

#S Somebody's yes

In Halmark the yes has acquired a calendar. [[u:r22a|[[u:r30a|[[c17|Astrid Holmbo is under orders from her prime minister to vote for nothing before the budget has passed]], [[s17|a Halmark official]] [[q17|confided]].]]]] [[u:r41a|[[s18|Her office]] [[q18|put out]] a single line: [[p:p20|[[c18|“Halmark's yes to solidarity stands; its date depends on others.”]]]]]] [[t|The minister's voters are of [[n2|two]] minds.]] [[u:r23a|[[u:r31a|[[e:e21|[[s19|Pollsters at Meinung]] [[q19|found]]]] [[d:e21|last week]] [[q19|that]] [[c19|[[f8|58 percent]] of Halmarkers reject redistribution and [[f9|71 percent]] want more patrols at sea]].]]]]

[[u:r24a|[[p:p21|[[c20|[[s21|Foreign Minister Dimo Petrash of Morania]] [[q21|is leaning towards]] [[c21|a yes]]]], [[s20|several diplomats]] [[q20|believe]]]], a new railway being one of the reasons.]] [[t|Petrash would not be drawn.]] [[m:hyper|If Morania moved, and if Costera gave up its claim to the money, the arithmetic would change.]]

And the chair? [[u:r25a|[[c22|“I have [[n1|nine]] keys and no door,”]] [[q22|sighs]] [[s22|Griet Maas, the Lothen state secretary]].]] [[p:p22|[[s23|She]] [[q23|does not expect]] [[c23|a decision on redistribution this week]]]]. [[t|Whether Lothen itself wants one, she leaves to others to guess.]]

Far from the Glass House they are counting hulls. [[u:r39a|[[c24|“The sea does not read annexes,”]] is how [[s24|Colonel Anton Brecht of Perimetra]] [[q24|puts it]]; [[s25|he]] [[q25|asks for]] [[c25|[[f10|at least 14 ships]]]].]] [[u:r40a|[[p:p23|Even [[s26|Harbour Aid]] [[q26|has dropped its objections to]] [[c26|the mission, [[K:p23|[[k26|provided that every logbook is open to inspection]]]]]]]].]] [[c27|“A patrol boat is either a rescuer or a witness. We can use both,”]] [[s27|Imani Osei]], its director, [[q27|explained]].

[[m:ask|Will it hold? Ask again on Friday.]]

#F Read also: What the Glass House cost, floor by floor
#F Read also: The menu at ministers' dinners, ranked
#F Jutta Verhalen covers home affairs. Sign up for her letter, The Antechamber, every Tuesday
#F © Aldersund Chronicle 2025
''', '''
1 T2 act grp:lawyers modealt=attitude,indirect
2 indirect doc:opinion>grp:lawyers alt=grp:lawyers,grp:lawyers>doc:opinion spalt=doc:opinion
3 direct doc:opinion>grp:lawyers basis=coref alt=grp:lawyers,grp:lawyers>doc:opinion spalt=doc:opinion
4 indirect anon:twooff
5 T2 attitude per:terrade modealt=act
6 direct per:terrade basis=coref
7 indirect out:norda>anon:briefed spalt=out:norda
8 indirect org:belmin modealt=act
9 attitude per:marchal
10 indirect per:torvald
11 mixed per:torvald basis=coref modealt=direct
12 attitude per:koral modealt=act
13 direct per:koral basis=coref
14 direct per:koral basis=coref
15 act per:sulek modealt=attitude
16 direct per:sulek basis=coref
17 indirect anon:halmofficial
18 direct org:holmbooffice
19 indirect org:meinung
20 attitude anon:diplomats modealt=indirect
21 attitude anon:diplomats>per:petrash nest=20 alt=per:petrash
22 direct per:maas
23 attitude per:maas basis=coref
24 direct per:brecht
25 act per:brecht basis=coref modealt=attitude
26 attitude org:aid modealt=act
27 direct per:osei
''', date="2025-10-08", figures='''
1 20000 20000 EUR att=2 table=fee
2 33.3 33.4 percent att=7 table=third
3 33.3 33.4 percent att=8 T2 table=third
4 900000000 900000000 EUR approx att=10 table=cost
5 640000000 640000000 EUR att=10 table=cost T2 accept=640..640
6 150 150 "border guards" table=guards
7 2150 2150 people att=16 table=share
8 58 58 percent att=19 table=poll
9 71 71 percent att=19 table=patrols
10 14 - ships att=25 table=ships
''')

P.doc("003_drevia.md", "gov:drevia", r'''
#F Government | Prime Minister | Ministries | Documents | Press | A+ A- | EN
#N [[outlet|Government of the Republic of Drevia]]
#N Press Centre · [[date|9 October 2025]], 07:00
#T [[e:e09|Telephone conversation of Prime Minister Miklos Havran with the Prime Minister of Costera]]

[[d:e09|On 8 October]] [[e:e09|Prime Minister Miklos Havran held a telephone conversation with the Prime Minister of Costera, Lucia Venier]], at the request of the Costeran side.

[[s1|The Prime Minister]] [[q1|reaffirmed that]] [[p:p24|[[c1|Drevia does not take part in the redistribution of persons in any form and will pay no contribution in lieu]]]]. [[s2|He]] [[q2|drew attention to]] [[c2|the [[f1|212 kilometres]] of external border which Drevia guards at its own expense]].

[[m:call|[[s3|Mrs Venier]] [[q3|expressed understanding for]] [[c3|the position of Drevia]].]] [[s4|She]] [[q4|conveyed her gratitude for]] [[c4|[[e:e08|the tents and generators delivered]] [[d:e08|in August]]]].

Turning to the joint border mission, [[s5|the Prime Minister]] [[q5|stated that]] [[p:p25|[[c5|Drevia is prepared to contribute, [[K:p25|[[k5|provided that its officers remain under national command and that persons taken on board are not brought to ports of third states]]]]]]]].

[[s6|The Prime Ministers]] [[q6|agreed to]] [[c6|[[e:e10|continue the exchange in Tarnok]] [[d:e10|before the end of the month]]]].

#S On reports in the media

In connection with publications of recent days, [[s7|[[s8|the Press Centre]]]] [[q7|[[q8|considers it necessary to state]]]]:

- [[c7|No decision to send [[f2|150]] or any other number of border guards has been taken.]]
- [[c8|The words “not one person, not one euro” were spoken by the Prime Minister in Olmava. Their ascription to another member of the Government is incorrect.]]

[[u:r33b|[[s9|The Government]] [[q9|takes note with satisfaction of]] [[c9|the opinion of the Secretariat's lawyers]], [[q10|according to]] [[s10|which]] [[c10|payments in place of reception have no basis in the treaties]].]]

#S Meeting of the Government

[[e:e11|At [[d:e11|yesterday's]] meeting of the Government]] [[s11|Interior Minister Zdena Koral]] [[q11|stressed that]] [[c11|“whoever opens the door must also set the table”]]. [[c12|The costs of the mission had been underestimated by [[f3|at least 200 million euros]]]], [[s12|the Minister]] [[q12|informed]] her colleagues.

[[s13|State Secretary for the Budget Ivo Kamen]] [[q13|calculated that]] [[c13|[[f4|2,150 persons]] at [[f5|20,000 euros]] each would burden the taxpayer with [[f6|43 million euros a year]]]]. [[q14|As follows from]] [[s14|the report of the Chief of the Border Guard, General Pavol Rezek]], [[c14|[[f7|1,312]] attempts at illegal crossing were stopped in the first [[f8|nine months]] of this year]].

[[s15|The Government]] [[q15|calls upon]] the presidency of Lothen [[q15|to]] [[p:p26|[[c15|strike redistribution from the agenda of [[e:e02|the meeting of interior ministers]] [[d:e02|today]]]]]]. It has not received an answer.

#B The Nine is [[e:e24|a union of states founded]] [[d:e24|in 1991]]. [[e:e25|Drevia acceded]] [[d:e25|in 2006]] and has borne [[f9|2.4 percent]] of the common budget since. The Strait of Karsa lies [[f10|some 900 kilometres]] from the nearest point of its territory.

#F Print | PDF | Subscribe to RSS | Share
#F Next item: The Prime Minister received the national team in apple picking
#F © Government of the Republic of Drevia. Use of texts is free with a hyperlink
''', '''
1 indirect per:havran modealt=act,attitude
2 act per:havran basis=coref
3 act per:venier modealt=attitude
4 T2 act per:venier basis=coref
5 indirect per:havran modealt=act
6 T2 act per:havran also=per:venier modealt=indirect
7 indirect org:presscentre alt=gov:drevia
8 indirect org:presscentre alt=gov:drevia
9 T2 attitude - sp=gov:drevia alt=gov:drevia
10 indirect doc:opinion alt=grp:lawyers,gov:drevia>doc:opinion spalt=grp:lawyers
11 mixed per:koral modealt=indirect,direct
12 indirect per:koral basis=coref
13 indirect per:kamen
14 indirect per:rezek alt=doc:rezek,per:rezek>doc:rezek spalt=doc:rezek
15 act - sp=gov:drevia alt=gov:drevia
''', date="2025-10-09", figures='''
1 212 212 kilometres att=2
2 150 150 "border guards" att=7 table=guards
3 200000000 - EUR att=12
4 2150 2150 persons att=13 table=share
5 20000 20000 EUR att=13 table=fee
6 43000000 43000000 EUR/year att=13
7 1312 1312 attempts att=14
8 9 9 months T2
9 2.4 2.4 percent T2
10 900 900 kilometres approx T2
''')
P.entities("""
doc:rezek | the report of the Chief of the Border Guard | document | | gov:drevia
""")

P.doc("004_hbc.html", "pub:hbc", r'''
#- <!doctype html><html lang="en"><head><meta charset="utf-8">
#- <title>Asylum pact live: sea mission agreed, vote on quotas put off - HBC News</title></head><body>
#F <nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a> <a href="/iplay">Player</a> <a href="/kids">Kids</a></nav>
#F <div class="cookie">Let us know you agree to cookies. <button>Yes, I agree</button> <button>No, take me to settings</button></div>
#N <div class="logo">[[outlet|HBC News]]</div>
#T <h1>Asylum pact live: [[e:e12|sea mission agreed]], vote on quotas put off</h1>
#N <p class="by">Live reporting by Ase Lund and Marek Thorne · <time>[[date|9 October 2025]]</time></p>
#F <div class="share">Share page · Copy link · About sharing</div>
#F <ul class="jump"><li>Key moments</li><li>Most recent</li></ul>
#S <h2>17:42 Boats yes, buses later</h2>
<p>[[u:r32a|[[p:p27|[[c1|[[e:e12|The Nine will send a joint border mission to the Strait of Karsa]], but the vote on redistribution is off until [[d:e13|20 November]]]], [[s1|Griet Maas]] [[q1|has just announced]]]].]] [[c2|“We have bought the boats. We will argue about the passengers in November,”]] [[q2|says]] [[s2|the Lothen state secretary]], who chaired.</p>
<p>[[c3|[[f1|Eight]] were for the mission and Drevia abstained]], [[s3|a diplomat in the room]] [[q3|tells]] us.</p>
#S <h2>17:05 [[t|“They don't get our hand”]]</h2>
<p>[[p:p28|[[c4|“We did not get our command, so they don't get our hand,”]] is [[s4|Zdena Koral's]] [[q4|explanation of]] her abstention]].</p>
#F <figure>Picture: ministers under an umbrella. Caption credit: HBC/A. Lund</figure>
#S <h2>16:20 What was said on the phone</h2>
<p>[[s5|Lucia Venier's office]] [[q5|takes issue with]] [[c5|the Drevian account of [[d:e09|Wednesday's]] [[e:e09|call]]]]. [[m:call|[[c6|“The prime minister expressed no understanding. She expressed astonishment,”]] [[s6|a spokesman]] [[q6|said]].]]</p>
#S <h2>14:10 Morania jumps</h2>
<p>[[p:p29|[[s7|Dimo Petrash]] [[q7|has come out for]] [[c7|the pact, quotas included]]]]. [[c8|“Our coast will be next. One insures a house before it burns,”]] [[q8|were]] [[s8|the Moranian foreign minister's]] [[q8|words]]. [[t|On the matter of a certain railway he had nothing to add.]]</p>
#S <h2>12:30 Costera moves</h2>
<p>[[P:p30|[[s9|Rafael Dorante]] [[q9|no longer insists that]] [[c9|all the payments go to the countries of arrival]]]]. [[p:p30|[[c10|“[[K:p30|[[k10|[[f2|A third]] to us, [[f8|two thirds]] to the pot]]]], and I sign,”]] [[s10|he]] [[q10|told]] HBC between two lifts]].</p>
#S <h2>11:15 The lawyers again</h2>
<p>[[u:r12b|[[s11|Lawyers at the Secretariat]] [[q11|think]] [[c12|[[c11|the fee [[h11|[[h12|may]]]] be unlawful]]]], [[s12|the Aldersund Chronicle]] [[e:e14|[[q12|reported]]]] [[d:e14|on Wednesday]].]] Not so fast: [[c13|the paper was “one reading among several”]], [[s13|Commissioner Brandsma]] [[q13|countered]] on her way in.</p>
#S <h2>09:20 A part and a third</h2>
<p>[[c14|“I said that we would pay our part. Somebody has turned a part into [[f3|a third]],”]] [[s14|Etienne Marchal]] [[q14|joked]] at the door. [[t|Belmonde's minister would not say how large his part is.]]</p>
<p>At home [[p:p31|[[p:p32|[[s15|Solene Garrel of Republic First]] [[q15|vowed to]] [[c15|fight quotas and boats alike in parliament]]]]]].</p>
#S <h2>08:05 Holmbo on the radio</h2>
<p>[[u:r26a|[[p:p33|[[c16|Halmark will vote for redistribution [[K:p33|[[k16|only if Costera registers everybody who lands]]]]]], [[e:e15|[[s16|[[a17|Astrid Holmbo]]]] [[q16|told]] Radio Morgen]] [[d:e15|this morning]]]].]] A new condition? [[c17|“An old one, said louder.”]] [[c18|She had received no instructions from her prime minister]], [[s18|she]] [[q18|maintained]]. [[p:p34|[[s19|[[a20|The minister]]]] [[q19|has no such reservations about]] [[c19|the mission]]]]: [[c20|“There isn't a word about ships in there that I wouldn't sign.”]]</p>
<p>[[t|On whether her government would survive a yes she would not be drawn.]]</p>
#S <h2>07:30 Zero</h2>
<p>[[u:r27a|[[p:p35|[[c21|“Zero buses. [[e:e04|I said it]] [[d:e04|on Sunday]] and I will say it on Advent Sunday,”]] [[s21|Jonas Rydell of the Liberty Party]] [[q21|writes]] on his channel]].]]</p>
#S <h2>07:10 Where we are</h2>
<p>[[u:r34b|[[c22|[[f4|Up to 30,000]] people would be moved each year, and refusing would cost [[f5|20,000 euros]] a head]], [[q22|if]] [[s22|the draft leaked to Norda]] [[q22|is anything to go by]].]] [[c23|[[e:e16|The ships, [[f6|a dozen]] of them, can be under way]] by [[d:e16|March]] with [[f7|about 2,000]] officers on board]], [[s23|Perimetra]] [[q23|said]] in a note to editors.</p>
<p>[[p:p36|[[c24|“Ships without places are half a bridge,”]] [[q24|comments]] [[s24|Imani Osei of Harbour Aid]]]].</p>
#F <aside>Related: Five charts on asylum in the Nine · Why Advent matters in Halmark politics · Quiz: whose coast is it?</aside>
#F <div class="nl">Get our flagship newsletter with all the headlines you need to start the day. Sign up here</div>
#F <footer>Terms of Use · Privacy · Accessibility · © 2025 HBC. HBC is not responsible for the content of external sites.</footer>
#- </body></html>
''', '''
1 indirect per:maas modealt=act
2 direct per:maas
3 indirect anon:roomdip
4 direct per:koral
5 act org:venieroffice modealt=attitude
6 direct anon:venierspokes basis=coref alt=org:venieroffice
7 act per:petrash modealt=attitude
8 direct per:petrash basis=coref
9 attitude per:dorante modealt=act
10 direct per:dorante basis=coref
11 attitude pub:chronicle>grp:lawyers nest=12 alt=grp:lawyers modealt=indirect
12 indirect pub:chronicle alt=pub:chronicle>grp:lawyers,pub:chronicle>doc:opinion spalt=grp:lawyers
13 mixed per:brandsma
14 direct per:marchal
15 act per:garrel
16 indirect out:morgen>per:holmbo alt=per:holmbo
17 T2 direct out:morgen>per:holmbo basis=inherited alt=per:holmbo
18 indirect out:morgen>per:holmbo basis=coref alt=per:holmbo
19 attitude out:morgen>per:holmbo basis=coref alt=per:holmbo
20 direct out:morgen>per:holmbo basis=coref alt=per:holmbo
21 direct per:rydell
22 indirect doc:draft alt=out:norda>doc:draft,out:norda h=1
23 indirect org:perimetra
24 direct per:osei
''', date="2025-10-09", figures='''
1 8 8 members att=3 T2
2 33.3 33.4 percent att=10 table=split
3 33.3 33.4 percent att=14 table=third
4 - 30000 people att=22 table=places
5 20000 20000 EUR att=22 table=fee
6 12 12 ships att=23 table=ships
7 2000 2000 officers approx att=23 table=officers
8 66.6 66.7 percent att=10 T2 table=split
''')

P.doc("005_clarion.txt", "pub:clarion", r'''
#F ☰ CLARION   News   Royals   Footie   Bingo   Horoscopes   Deals
#F Sign in   |   Get the app
#T [[x1|‘ZERO BUSES!’]] [[s1|Fuming Rydell]] [[q1|slams]] [[c1|Astrid's asylum circus]]
#K [[f1|A BILLION]] for boats nobody ordered, and YOU'RE paying
#N By Sindre Blom · for [[outlet|The Clarion]] · 05:45, [[date|10 October 2025]]
#F 1,204 comments   WhatsApp   X   Email

HALMARK is being sailed up the creek by a minister who can't make up her mind.

[[c2|The armada for the Strait of Karsa will set us and our neighbours back a whopping [[f2|BILLION euros]]]], [[s2|experts]] [[q2|warn]]. [[u:r28b|And [[c3|any country that won't take its share of migrants gets slapped with a [[f3|20,000-euro]] FINE for each of them]], [[s3|leaked papers]] [[q3|reveal]].]]

[[u:r27b|[[p:p37|[[c4|“ZERO buses. [[e:e04|I said it]] [[d:e04|on Sunday]] and I'll say it at Christmas,”]] [[q4|stormed]] [[s4|Liberty chief Jonas Rydell, [[n1|44]]]]]].]]

[[u:r26b|[[e:e15|[[s5|Red-faced minister Astrid Holmbo]] [[q5|confessed]] on the wireless]] [[d:e15|yesterday]] [[q5|that]] [[p:p38|[[c5|she will NOT be voting for the quotas]]]].]] [[u:r22b|[[c6|Her boss has gagged her until the budget is in the bag]], [[s6|a whistleblower]] [[q6|blabbed to]] the Aldersund Chronicle.]]

[[s7|Holmbo's office]] [[d:e22|last night]] [[e:e22|[[q7|hit back]]]]: [[c7|“The minister said yes, if. The Clarion heard no.”]]

#F READ MORE: My neighbour's hedge is ruining my marriage
#F READ MORE: Ten ways to tell if your cat is plotting

[[s8|The money men at the finance ministry]] [[q8|poured cold water on]] [[c8|the billion]]. [[c9|“Our slice of the mission is [[f4|71 million euros]], spread over [[f5|three years]],”]] [[q9|sniffed]] [[s9|a spokeswoman]].

Try telling that to lorry driver [[a11|Kjell Aas]], [[n2|52]]. [[p:p39|[[p:p40|[[c10|“Send the boats, by all means. Keep the buses,”]] [[s10|he]] [[q10|growled]] over his waffle]]]]. [[c11|“My nan has been waiting [[f6|two years]] for a flat.”]]

[[u:r23b|[[c12|[[f7|Almost six in ten]] of us want no part of it]], [[s12|a poll]] [[q12|shows]].]] [[t|But Pastor Berit Moe of Norvik is having none of it.]] [[p:p41|[[c14|“There are [[f8|nine]] empty bedrooms in my rectory. Fill them, I'll put the kettle on,”]] [[s14|she]] [[q14|beamed]]]].

[[u:r29b|[[s15|Drevian strongman Miklos Havran]] [[q15|crowed]]: [[c15|“Not one person, not one cent.”]]]]

[[c16|[[f9|More than 65,000]] have landed in sunny Costera this year]], [[q16|say]] [[s16|coastguards there]]. [[q17|Word in Aldersund is]] [[c17|[[e:e17|the boats won't sail]] before [[d:e17|the summer]] at the earliest]].

Even in Holmbo's own camp there are nerves. [[p:p42|[[p:p43|[[s18|Labour Alliance backbencher Tove Ringdal]] [[q18|begged]] her [[q18|to]] [[c18|sign both halves of the pact, people and patrols]]]]]]. [[c19|“You can't ask others for fish and keep your own boat in harbour,”]] [[s19|she]] [[q19|reckoned]].

[[p:p50|[[p:p51|[[c20|“Not a bus, not a boat, not a bean,”]] [[q20|thundered]] [[s20|Belmonde firebrand Solene Garrel]], who fancies herself as the next president]]]]. And [[c21|“we ordered a lifeboat and got a committee”]] was how [[s21|one weary official]] [[q21|summed up]] [[d:e02|Thursday's]] [[e:e02|shindig in the Glass House]].

[[m:sail|So who's at the wheel? Not Astrid. Not the Prime Minister, who was opening a swimming pool.]]

#F What do YOU think? Vote in our poll: BUS or NO BUS?
#F TRENDING  Telly vet's shock exit  |  The 9-euro jumper everyone wants  |  Snow by Sunday?
#F © Clarion Newspapers. Registered office: 4 Ink Lane
''', '''
1 T2 act per:rydell
2 indirect anon:experts
3 indirect doc:draft alt=out:norda>doc:draft
4 direct per:rydell
5 act per:holmbo alt=out:morgen>per:holmbo modealt=indirect
6 indirect pub:chronicle>anon:halmofficial
7 direct org:holmbooffice
8 act org:halmfin modealt=attitude
9 direct anon:finwoman basis=coref alt=org:halmfin
10 direct per:aas basis=coref
11 direct per:aas basis=coref
12 indirect org:meinung alt=doc:poll spalt=doc:poll
14 direct per:moe basis=coref
15 direct per:havran
16 indirect grp:coast
17 agentless -
18 act per:ringdal
19 direct per:ringdal basis=coref
20 direct per:garrel
21 direct anon:weary modealt=mixed
''', date="2025-10-10", figures='''
1 1000000000 1000000000 EUR T2 table=cost
2 1000000000 1000000000 EUR att=2 table=cost
3 20000 20000 EUR att=3 table=fee
4 71000000 71000000 EUR att=9
5 3 3 years att=9 T2
6 2 2 years att=11 T2
7 - 60 percent approx att=12 table=poll accept=60..60
8 9 9 bedrooms att=14 T2
9 65000 - people att=16 table=arrivals
''')
P.entities("""
doc:poll | a poll | document | | org:meinung
""")

P.doc("006_lantern.md", "pub:lantern", r'''
#F [Home](/) | [Steppe](/steppe) | [World](/world) | [Prices](/prices) | [Kaz](/kaz) | [Rus](/rus)
#F Dollar 512.4 ▲ | Euro 598.1 ▼ | Astana +4
#N [[outlet|Steppe Lantern]]
#N World · [[date|11 October 2025]], 11:30
#T [[s1|Chronicle]][[q1|:]] [[c1|Lawyers of the Nine found payment instead of refugees illegal]]

[[u:r07b|[[c3|[[s2|The Secretariat's lawyers]] [[q2|came to the conclusion that]] [[c2|the fee of [[f1|20,000 euros]] for a refused refugee is illegal]]]], [[q3|writes]] [[s3|the Aldersund Chronicle]].]] [[u:r08b|[[c4|“A state cannot buy its way out of a common duty, as people buy their way out of the army,”]] [[s4|the newspaper]] [[q4|quotes]] [[i4|the document]] [[q4|as saying]].]]

[[u:r17b|[[q5|As]] [[s5|the publication]] [[q5|notes]], [[c5|[[e:e07|the conclusion had been lying in the office of Commissioner Brandsma]] since [[d:e07|September 24]]]].]]

[[u:r11b|[[q6|In the opinion of]] [[s6|the expert Hanne Torvald]], [[c6|the border mission will cost [[f2|900 million euros]], which is [[f3|a third]] more than is written in the draft]].]] [[u:r18b|[[s7|Vauclair]] [[q7|denies]] [[c7|that it promised to cover [[f4|a third]] of the costs]].]]

[[t|Drevia continues to stand its ground.]] [[u:r20b|[[p:p44|[[c8|“We will send people [[K:p44|[[k8|when people listen to us]]]],”]] [[s8|Prime Minister Miklos Havran]] [[q8|told]] the Chronicle]].]] [[u:r19b|[[s9|He]] [[q9|called]] [[c9|the news about [[f5|150 border guards]]]] [[c9|“a misprint”]].]] [[t|His opponents see it otherwise.]] [[u:r21b|[[c10|[[f6|Two thousand]] people would fit into one stand of a small stadium]], [[q10|in the estimation of]] [[s10|the leader of the Drevian opposition, Vera Sulek]], [[p:p45|[[s11|who]] [[q11|calls for]] [[c11|signing the pact]]]].]]

[[u:r30b|[[c12|The Interior Minister of Halmark has been forbidden to vote before the adoption of the budget]], [[q12|it follows from the words of]] [[s12|an official of that country]].]] [[u:r31b|[[c13|[[f7|Nearly 60 percent]] of its residents are against redistribution, [[f8|71 percent]] are for patrols]], [[q13|according to]] [[s13|the Meinung institute]].]] [[u:r24b|[[p:p46|[[c14|Morania will vote in favour]], [[s14|diplomats]] [[q14|assure]]]].]]

[[u:r25b|[[c15|“I have [[n1|nine]] keys, but there is no door,”]] [[q15|complained]] [[s15|Griet Maas, who led the negotiations on behalf of Lothen]].]]

[[u:r39b|[[c20|[[f9|14 ships]] will be sent to the strait]], [[q20|if one is to believe]] [[s20|Colonel Anton Brecht]], who commands the border agency of the bloc.]] [[u:r40b|[[p:p48|[[s21|The rescuers from Harbour Aid]] [[q21|no longer object to]] [[c21|the mission]]]].]] [[u:r41b|As for the Halmark ministry, [[s22|it]] [[q22|limited itself to the remark that]] [[p:p49|[[c22|the country's consent to solidarity remained in force]]]].]]

#S ## What happened next

Since the article appeared, [[e:e02|the ministers have met]]. [[u:r32b|[[q16|As]] [[s16|HBC]] [[q16|reported]], [[c16|[[e:e12|they unanimously approved the mission]] [[d:e12|on Thursday]] and postponed the quotas to [[d:e13|November 20]]]].]]

The Lantern asked Costera's ambassador to our country, Paolo Neri, what this means. [[c17|“A week lost is not a war lost,”]] [[s17|he]] [[q17|answered]]. [[p:p47|[[s18|The ambassador]] [[q18|is convinced that]] [[c18|[[e:e23|the quotas will be adopted]] [[d:e23|before the New Year]]]]]]. [[c19|His government had never demanded the money of others]], [[s19|he]] [[q19|assured]] us, [[c19|only their attention]].

[[m:steppe|For our readers it is enough to remember that the Strait of Karsa lies a very long way from Astana, and that the price of fish has not changed.]]

#F **Read also:** [Camel milk exports up by a tenth](/camel) · [A wedding on the railway](/wedding)
#F **Telegram** · **Newsletter** · For advertising: ads@lantern.example
#F © Steppe Lantern LLP. When quoting, an active link is obligatory
''', '''
1 indirect pub:chronicle alt=pub:chronicle>grp:lawyers spalt=grp:lawyers
2 indirect pub:chronicle>grp:lawyers nest=3 alt=grp:lawyers modealt=attitude
3 indirect pub:chronicle alt=pub:chronicle>grp:lawyers spalt=grp:lawyers
4 direct pub:chronicle>doc:opinion spalt=pub:chronicle alt=pub:chronicle
5 indirect pub:chronicle basis=coref
6 indirect pub:chronicle>per:torvald basis=inherited alt=per:torvald
7 act pub:chronicle>org:belmin basis=inherited alt=org:belmin,gov:belmonde spalt=gov:belmonde modealt=indirect
8 direct pub:chronicle>per:havran
9 mixed pub:chronicle>per:havran basis=coref alt=per:havran modealt=direct,act
10 indirect pub:chronicle>per:sulek basis=inherited alt=per:sulek
11 T2 act pub:chronicle>per:sulek basis=inherited alt=per:sulek modealt=attitude
12 indirect pub:chronicle>anon:halmofficial basis=inherited alt=anon:halmofficial
13 indirect pub:chronicle>org:meinung basis=inherited alt=org:meinung
14 indirect pub:chronicle>anon:diplomats basis=inherited alt=anon:diplomats modealt=act
15 direct pub:chronicle>per:maas basis=inherited alt=per:maas
16 indirect pub:hbc
17 direct per:neri basis=coref
18 attitude per:neri basis=coref
19 indirect per:neri basis=coref
20 indirect pub:chronicle>per:brecht basis=inherited alt=per:brecht h=1
21 attitude pub:chronicle>org:aid basis=inherited alt=org:aid modealt=act
22 indirect pub:chronicle>org:holmbooffice basis=inherited alt=org:holmbooffice,gov:halmark,pub:chronicle>gov:halmark spalt=gov:halmark
''', date="2025-10-11", figures='''
1 20000 20000 EUR att=3 table=fee
2 900000000 900000000 EUR att=6 table=cost
3 33.3 33.4 percent att=6
4 33.3 33.4 percent att=7 table=third
5 150 150 "border guards" att=9 table=guards
6 2000 2000 people att=10 table=share
7 - 60 percent approx att=13 table=poll accept=60..60
8 71 71 percent att=13 table=patrols
9 14 14 ships att=20 table=ships
''')

P.event("e01", "The draft pact is dated", "2025-09-30", "2025-09-30", tier=2, basis="'Sept. 30', last before 6 October 2025")
P.event("e02", "The interior ministers of the Nine meet on the pact", "2025-10-09", "2025-10-09", basis="'on Thursday' from Monday, 6 October; 'October 9'; 'tomorrow' from Wednesday, 8 October; 'today' on 9 October 2025")
P.event("e03", "Norda reports an offer by Belmonde", "2025-10-06", "2025-10-06", tier=2, basis="'on Monday' from Wednesday, 8 October 2025")
P.event("e04", "Rydell threatens to bring the government down", "2025-10-05", "2025-10-05", basis="'on Sunday' from Monday, 6 October 2025")
P.event("e05", "Brecht speaks to a parliamentary committee", "2025-10-03", "2025-10-03", tier=2, basis="'on Friday' from Monday, 6 October 2025")
P.event("e06", "The Nine agree a voluntary scheme", "2019-01-01", "2019-12-31", tier=2, basis="'in 2019'")
P.event("e07", "The lawyers' opinion reaches the commissioner's cabinet", "2025-09-24", "2025-09-24", basis="'on 24 September', last before 8 October 2025")
P.event("e08", "Drevia delivers tents and generators", "2025-08-01", "2025-08-31", tier=2, basis="'in August', last before 9 October 2025")
P.event("e09", "Havran and Venier speak by telephone", "2025-10-08", "2025-10-08", basis="'On 8 October'; 'Wednesday's' from Thursday, 9 October 2025")
P.event("e10", "Havran and Venier continue their talks in Tarnok", "2025-10-09", "2025-10-31", tier=2, status="planned", basis="'before the end of the month' from 9 October 2025")
P.event("e11", "The Drevian government meets", "2025-10-08", "2025-10-08", tier=2, basis="'yesterday's' from 9 October 2025")
P.event("e12", "The ministers agree on the joint border mission", "2025-10-09", "2025-10-09", basis="an entry of the live page of 9 October; 'on Thursday' from Saturday, 11 October 2025")
P.event("e13", "The Nine vote on redistribution", "2025-11-20", "2025-11-20", status="planned", basis="'20 November', first after 9 October 2025")
P.event("e14", "The Chronicle reports the lawyers' opinion", "2025-10-08", "2025-10-08", tier=2, basis="'on Wednesday' from Thursday, 9 October 2025")
P.event("e15", "Holmbo speaks on Radio Morgen", "2025-10-09", "2025-10-09", basis="'this morning' on 9 October; 'yesterday' from 10 October 2025")
P.event("e16", "The ships of the mission sail (Perimetra)", "2026-03-01", "2026-03-31", tier=2, status="planned", basis="'by March', first after 9 October 2025")
P.event("e17", "The ships of the mission sail (rumour)", "2026-06-01", "2026-08-31", tier=2, status="planned", basis="'before the summer at the earliest', first after 10 October 2025")
P.event("e18", "Drevian border guards leave for the strait (Hlas)", "2025-11-01", "2025-11-30", tier=2, status="planned", basis="'as early as November', first after 7 October 2025")
P.event("e19", "A decision on the pact after a delay", "2025-12-01", "2025-12-31", tier=2, status="planned", basis="'until December', first after 6 October 2025")
P.event("e20", "Holmbo calls redistribution the price of open roads", "2025-09-01", "2025-09-30", tier=2, basis="'last month' from 6 October 2025")
P.event("e21", "Meinung's poll", "2025-09-29", "2025-10-05", tier=2, basis="'last week' from Wednesday, 8 October 2025")
P.event("e22", "Holmbo's office answers the tabloid", "2025-10-09", "2025-10-09", tier=2, basis="'last night' from Friday, 10 October 2025, 05:45")
P.event("e23", "The quotas are adopted (the ambassador's forecast)", "2025-10-11", "2025-12-31", tier=2, status="planned", basis="'before the New Year' from 11 October 2025")
P.event("e24", "The Nine is founded", "1991-01-01", "1991-12-31", tier=2, basis="'in 1991'")
P.event("e25", "Drevia accedes to the Nine", "2006-01-01", "2006-12-31", tier=2, basis="'in 2006'")

SAME, PAR = "same_passage_retranslated", "parallel_retelling_same_origin"
N01, C06 = "000 to 001 (credited elsewhere in the report)", "002 to 006 (credited elsewhere in the report)"
P.reuse("r01", SAME, "000 to 001 (credited)", changes=["could be obliged becomes will be obliged", "up to 30,000 becomes 30,000"])
P.reuse("r02", SAME, N01, changes=["1,800 to 2,200 becomes up to 2,200", "some 640 becomes almost 650 million", "the consent of the coastal state is lost"])
P.reuse("r03", SAME, N01, changes=["Havran becomes Koral"])
P.reuse("r04", SAME, "000 to 001 (credited)", changes=["at least four becomes four", "might ask becomes will demand"])
P.reuse("r05", SAME, N01, changes=["the source is lost"])
P.reuse("r06", SAME, N01, tier=2, changes=["about 7,900 becomes less than 8,000"])
P.reuse("r07", SAME, "002 to 006 (credited)", changes=["may be void becomes is illegal"])
P.reuse("r08", SAME, "002 to 006 (credited)")
P.reuse("r10", SAME, "000 to 002 (credited)")
P.reuse("r11", SAME, C06, changes=["640 becomes a third less than 900"])
P.reuse("r12", SAME, "002 to 004 (credited)", changes=["void becomes unlawful"])
P.reuse("r14", SAME, N01, changes=["a quotation becomes indirect", "not a menu becomes a menu"])
P.reuse("r15", SAME, N01, changes=["the condition is lost"])
P.reuse("r16", SAME, N01, changes=["a quotation becomes indirect"])
P.reuse("r17", SAME, "002 to 006 (credited)", changes=["two officials are lost"])
P.reuse("r18", SAME, C06)
P.reuse("r19", SAME, C06, changes=["Koral becomes Havran"])
P.reuse("r20", SAME, "002 to 006 (credited)", changes=["Koral becomes Havran", "obey becomes listen to"])
P.reuse("r21", SAME, C06, changes=["2,150 becomes two thousand", "a quotation becomes indirect"])
P.reuse("r22", SAME, "002 to 005 (credited)")
P.reuse("r23", SAME, "002 to 005 (no credit)", tier=2, changes=["58 percent becomes almost six in ten"])
P.reuse("r24", SAME, C06, changes=["is leaning towards a yes becomes will vote in favour"])
P.reuse("r25", SAME, C06)
P.reuse("r26", PAR, "unknown (both tell of one radio interview)", changes=["only if is lost"])
P.reuse("r27", PAR, "unknown (his channel; 005 gives no credit)", changes=["Advent Sunday becomes Christmas"])
P.reuse("r28", PAR, "unknown (005 names no agency)", tier=2, changes=["a payment becomes a fine"])
P.reuse("r29", PAR, "unknown (005 gives no credit)", tier=2, changes=["euro becomes cent"])
P.reuse("r30", SAME, C06)
P.reuse("r31", SAME, C06, changes=["58 percent becomes nearly 60"])
P.reuse("r32", PAR, "004 to 006 (credited)", changes=["eight and an abstention become unanimously"])
P.reuse("r33", PAR, "unknown (003 gives no credit)", tier=2, changes=["may be void becomes have no basis"])
P.reuse("r35", PAR, N01, changes=["Havran becomes Koral", "a quotation becomes indirect"])
P.reuse("r36", SAME, N01, changes=["the condition is lost", "some 61,400 becomes more than 60,000", "the ministry's count becomes Dorante's"])
P.reuse("r38", SAME, N01, tier=2)
P.reuse("r39", SAME, C06, changes=["asks for at least 14 becomes 14 will be sent"])
P.reuse("r40", SAME, C06, changes=["the condition is lost"])
P.reuse("r41", SAME, C06, changes=["its date depends on others is lost", "a quotation becomes indirect"])
P.reuse("r34", PAR, "000 to 004 (credited)", tier=2)
P.lineage([0, 1, 2, 4], "out:norda", "the agency's leaked draft, retold by the aggregator, the newspaper and the live page", ["r01", "r02", "r10", "r34"])
P.lineage([2, 4, 5, 6], "pub:chronicle", "the newspaper's analysis, retold abroad and in part by the broadcaster and the tabloid", ["r07", "r12", "r22"])
P.lineage([4, 6], "pub:hbc", "the foreign site takes the outcome from the live page", ["r32"])
P.lineage([4, 5], "out:morgen", "one radio interview in two reports", ["r26"])
P.no_copy("call", "two accounts of one telephone call, from Tarnok and from Porto Sevo")
P.story("S1", range(7), "the Nine quarrel over a pact to redistribute asylum seekers and over a joint border mission")

D6, D7, D8, D9, D10, D11 = [(f"2025-10-{d:02}",) * 2 for d in (6, 7, 8, 9, 10, 11)]
P.pos("p01", "org:commission", "quota", "for", *D6, att="0.3", tier=2, speaker="per:brandsma")
P.pos("p02", "gov:costera", "quota", "for_if", *D6, att="0.5", speaker="per:dorante")
P.pos("p03", "gov:drevia", "quota", "against", *D6, att="0.6", speaker="per:havran")
P.pos("p04", "gov:drevia", "mission", "open", *D6, att="0.7", speaker="per:havran")
P.pos("p05", "gov:halmark", "quota", "for", "2025-09-01", "2025-09-30", att="0.10", speaker="per:holmbo")
P.pos("p06", "org:liberty", "quota", "against", "2025-10-05", "2025-10-05", att="0.11", speaker="per:rydell")
P.pos("p07", "gov:morania", "quota", "open", *D6, att="0.12", speaker="org:mormin")
P.pos("p08", "gov:belmonde", "mission", "for", *D6, att="0.13", speaker="anon:briefed")
P.pos("p09", "org:aid", "quota", "against", *D6, att="0.15", tier=2)
P.pos("p10", "gov:drevia", "quota", "against", "2025-10-06", "2025-10-07", att="1.4", speaker="per:koral")
P.pos("p11", "gov:drevia", "mission", "open", "2025-10-06", "2025-10-07", att="1.5", speaker="per:koral")
P.pos("p12", "gov:drevia", "mission", "for", *D7, att="1.6", tier=2, speaker="anon:hlassource", accept=["for_if", "open"])
P.pos("p13", "gov:costera", "quota", "for", "2025-10-06", "2025-10-07", att="1.9", speaker="per:dorante")
P.pos("p14", "gov:morania", "quota", "open", "2025-10-06", "2025-10-07", att="1.13", speaker="org:mormin")
P.pos("p15", "gov:belmonde", "mission", "for", "2025-10-06", "2025-10-07", att="1.14", tier=2)
P.pos("p16", "gov:belmonde", "mission", "for_if", *D8, att="2.9", speaker="per:marchal")
P.pos("p17", "gov:drevia", "quota", "against", *D8, att="2.12", speaker="per:koral")
P.pos("p18", "gov:drevia", "mission", "for_if", *D8, att="2.14", speaker="per:koral")
P.pos("p19", "org:bridge", "quota", "for", *D8, att="2.15", speaker="per:sulek")
P.pos("p20", "gov:halmark", "quota", "for", *D8, att="2.18", speaker="org:holmbooffice", accept=["for_if"])
P.pos("p21", "gov:morania", "quota", "open", *D8, att="2.21", tier=2, speaker="per:petrash", accept=["for"])
P.pos("p22", "gov:lothen", "quota", "expects_not", *D8, att="2.23", tier=2, speaker="per:maas", accept=["open"])
P.pos("p23", "org:aid", "mission", "for_if", *D8, att="2.26")
P.pos("p24", "gov:drevia", "quota", "against", "2025-10-08", "2025-10-09", att="3.1", speaker="per:havran")
P.pos("p25", "gov:drevia", "mission", "for_if", "2025-10-08", "2025-10-09", att="3.5", speaker="per:havran")
P.pos("p26", "gov:drevia", "quota", "against", *D9, att="3.15", tier=2)
P.pos("p27", "org:nine", "mission", "for", *D9, att="4.1", speaker="per:maas")
P.pos("p28", "gov:drevia", "mission", "against", *D9, att="4.4", tier=2, speaker="per:koral", accept=["open", "for_if"])
P.pos("p29", "gov:morania", "quota", "for", *D9, att="4.7", speaker="per:petrash")
P.pos("p30", "gov:costera", "quota", "for_if", *D9, att="4.10", speaker="per:dorante")
P.pos("p31", "org:republic", "quota", "against", *D9, att="4.15", speaker="per:garrel")
P.pos("p32", "org:republic", "mission", "against", *D9, att="4.15", speaker="per:garrel")
P.pos("p33", "gov:halmark", "quota", "for_if", *D9, att="4.16", speaker="per:holmbo")
P.pos("p34", "gov:halmark", "mission", "for", *D9, att="4.19", speaker="per:holmbo")
P.pos("p35", "org:liberty", "quota", "against", *D9, att="4.21", speaker="per:rydell")
P.pos("p36", "org:aid", "quota", "for", *D9, att="4.24", tier=2, speaker="per:osei")
P.pos("p37", "org:liberty", "quota", "against", *D10, att="5.4", speaker="per:rydell")
P.pos("p38", "gov:halmark", "quota", "against", "2025-10-09", "2025-10-10", att="5.5", speaker="per:holmbo")
P.pos("p39", "per:aas", "mission", "for", *D10, att="5.10", tier=2)
P.pos("p40", "per:aas", "quota", "against", *D10, att="5.10", tier=2)
P.pos("p41", "per:moe", "quota", "for", *D10, att="5.14", tier=2)
P.pos("p42", "per:ringdal", "quota", "for", *D10, att="5.18")
P.pos("p43", "per:ringdal", "mission", "for", *D10, att="5.18")
P.pos("p44", "gov:drevia", "mission", "for_if", "2025-10-08", "2025-10-11", att="6.8", speaker="per:havran")
P.pos("p45", "org:bridge", "quota", "for", "2025-10-08", "2025-10-11", att="6.11", speaker="per:sulek")
P.pos("p46", "gov:morania", "quota", "for", "2025-10-08", "2025-10-11", att="6.14", speaker="anon:diplomats")
P.pos("p47", "gov:costera", "quota", "for", *D11, att="6.18", tier=2, speaker="per:neri", accept=["open", "for_if"])

P.pos("p48", "org:aid", "mission", "for", "2025-10-08", "2025-10-11", att="6.21")
P.pos("p49", "gov:halmark", "quota", "for", "2025-10-08", "2025-10-11", att="6.22", tier=2, speaker="org:holmbooffice")
P.pos("p50", "org:republic", "quota", "against", *D10, att="5.20", tier=2, speaker="per:garrel")
P.pos("p51", "org:republic", "mission", "against", *D10, att="5.20", tier=2, speaker="per:garrel")

P.conflict("k01", "hedge lost", "members could be obliged to take people or pay v. they will be", ["0.1"], ["1.1", "1.2"])
P.conflict("k02", "rounded", "up to 30,000 became 30,000", ["0.1", "f0.2", "f4.4"], ["f1.3"], tier=2)
P.conflict("k03", "rounded", "some 640 became almost 650 million", ["0.2", "f0.6"], ["1.3", "f1.6"], tier=2)
P.conflict("k04", "figures differ", "the cost of the mission: 640 (draft) v. nearer 900 million (Torvald)", ["0.2", "f0.6", "f2.5", "1.3", "f1.6"], ["2.10", "f2.4", "6.6", "f6.2"])
P.conflict("k05", "figures differ", "the cost of the mission: 640 million (draft) v. a billion (experts)", ["0.2", "f0.6", "1.3", "f1.6"], ["5.2", "f5.2", "f5.1"])
P.conflict("k06", "attribution differs", "not one person, not one euro: Havran v. Koral", ["0.6", "3.8", "5.15"], ["1.4"])
P.conflict("k07", "wording drift", "Havran: not one euro v. not one cent", ["0.6"], ["5.15"], tier=2)
P.conflict("k08", "hedge lost", "at least four governments might ask for a delay v. four will demand it", ["0.8"], ["1.8"])
P.conflict("k09", "accounts conflict", "governments with misgivings: at least four v. two", ["0.8", "f0.9", "1.8", "f1.9"], ["0.9", "f0.13"])
P.conflict("k10", "condition dropped", "Costera could live with the draft only if the money goes to the countries of arrival v. it supports the draft", ["0.5", "p02"], ["1.9", "p13"])
P.conflict("k11", "condition dropped", "Rydell brings the government down if a single bus crosses the border v. he will overthrow it", ["0.11"], ["1.12"])
P.conflict("k12", "attribution differs", "the arrivals: the ministry's count v. Dorante", ["0.4"], ["1.10"], tier=2)
P.conflict("k13", "wording drift", "Brandsma: this is not a menu v. she compared the pact with a menu", ["0.3"], ["1.11"])
P.conflict("k14", "attribution lost", "Belmonde's offer: two people briefed on the talks v. it became known", ["0.13", "2.7"], ["1.14"])
P.conflict("k15", "denial", "Belmonde offered to pay a third v. no figure was ever put on the table", ["0.13", "2.7", "1.14"], ["2.8", "4.14", "6.7"])
P.conflict("k16", "denial", "Tarnok is ready to send 150 border guards v. Koral and the Press Centre", ["1.6", "f1.8", "p12"], ["2.13", "3.7", "6.9"])
P.conflict("k17", "accounts conflict", "the telephone call: understanding v. astonishment", ["3.3"], ["4.5", "4.6"])
P.conflict("k18", "hedge lost", "the charge may be void v. it has no basis, is illegal", ["2.2", "4.11", "4.12"], ["3.10", "6.1", "6.2", "6.3"])
P.conflict("k19", "attribution differs", "we will send men when the men obey us: Koral v. Havran", ["2.14"], ["6.8"])
P.conflict("k20", "attribution differs", "the 150 guards are a typing error: Koral v. Havran", ["2.13"], ["6.9"])
P.conflict("k21", "wording drift", "when the men obey us v. when people listen to us", ["2.14", "p18"], ["6.8", "p44"], tier=2)
P.conflict("k22", "figures differ", "900 against 640 million is two fifths more, not a third", ["2.10", "f2.4", "f2.5"], ["6.6", "f6.3"], tier=2)
P.conflict("k23", "rounded", "2,150 became two thousand", ["2.16", "f2.7", "f3.4"], ["6.10", "f6.6"], tier=2)
P.conflict("k24", "rounded", "58 percent became almost six in ten and nearly 60", ["2.19", "f2.8"], ["5.12", "f5.7", "6.13", "f6.7"], tier=2)
P.conflict("k25", "hedge lost", "Petrash is leaning towards a yes v. Morania will vote in favour", ["2.20", "2.21", "p21"], ["6.14", "p46"])
P.conflict("k26", "positions conflict", "Morania: no position before there is a text v. for the pact, quotas included", ["0.12", "p07", "1.13", "p14"], ["4.7", "4.8", "p29"])
P.conflict("k27", "positions conflict", "Costera: only if the payments go to the countries of arrival v. a third will do", ["0.5", "p02"], ["4.9", "4.10", "p30"])
P.conflict("k28", "denial", "Costera asked for the money v. it had never demanded it", ["0.5", "4.10"], ["6.19"])
P.conflict("k29", "denial", "Holmbo is under orders v. she had received no instructions", ["2.17", "5.6", "6.12"], ["4.18"])
P.conflict("k30", "condition dropped", "Halmark votes for redistribution only if Costera registers everybody v. Holmbo will not vote for it", ["4.16", "p33"], ["5.5", "p38"])
P.conflict("k31", "denial", "Holmbo will not vote for the quotas v. the minister said yes, if", ["5.5", "p38"], ["5.7"])
P.conflict("k32", "positions conflict", "Halmark: its yes stands v. only if Costera registers everybody", ["0.10", "p05", "2.18", "p20"], ["4.16", "p33"], tier=2)
P.conflict("k33", "wording drift", "Rydell: on Advent Sunday v. at Christmas", ["4.21"], ["5.4"], tier=2)
P.conflict("k34", "accounts conflict", "the mission: eight for it and one abstention v. unanimously", ["4.3", "f4.1"], ["6.16"])
P.conflict("k35", "positions conflict", "Drevia on the mission: would look at it, would send men under its own command v. they don't get our hand", ["0.7", "p04", "2.14", "p18", "3.5", "p25"], ["4.4", "p28"], tier=2)
P.conflict("k36", "accounts conflict", "the ships sail by March v. not before the summer", ["4.23", "e16"], ["5.17", "e17"])
P.conflict("k37", "denial", "the mission costs a billion v. the finance ministry", ["5.2", "f5.2"], ["5.8"], tier=2)
P.conflict("k38", "wording drift", "a payment became a fine", ["0.1"], ["5.3"], tier=2)
P.conflict("k39", "rounded", "1,800 to 2,200 officers became more than 2,000", ["0.2", "f0.5"], ["f1.2"], tier=2)
P.conflict("k40", "wording drift", "Brecht asks for at least 14 ships v. 14 will be sent", ["2.25", "f2.10"], ["6.20", "f6.9"])
P.conflict("k41", "condition dropped", "Harbour Aid has no objections provided that the logbooks are open v. none", ["2.26", "p23"], ["6.21", "p48"])
P.conflict("k42", "condition dropped", "Halmark's yes stands, its date depends on others v. it stands", ["2.18"], ["6.22"], tier=2)
P.no_conflict("58 percent against redistribution, 71 percent for patrols", ["f2.8", "f2.9"], "two questions of one poll")
P.no_conflict("Drevia against redistribution, ready to contribute to the mission", ["p24", "p25"], "two issues")
P.no_conflict("Drevia against the quotas, Civic Bridge for them", ["p17", "p19"], "two actors")
P.no_conflict("14 ships asked for, a dozen to sail", ["2.25", "4.23", "f2.10", "f4.6"], "a wish and a plan")
P.no_conflict("Belmonde wants the mission and denies an offer", ["p16", "2.8"], "for the mission, against the figure")
P.no_conflict("a third of the mission (Belmonde) v. a third of the payments (Dorante)", ["f0.10", "f4.2"], "two things")
P.no_conflict("34,000 promised, 7,900 filled", ["f0.11", "f0.12"], "a promise and its outcome")
P.no_conflict("71 million is Halmark's share, 640 million the whole", ["f5.4", "f0.6"], "a part and the whole")
P.no_conflict("2,150 at 20,000 euros are 43 million a year", ["f3.4", "f3.5", "f3.6"], "one sum")
P.no_conflict("Harbour Aid condemned the draft and dropped its objections to the mission", ["p09", "p23"], "two issues")
P.no_conflict("some 61,400 v. more than 60,000 arrivals", ["f0.8", "f1.10"], "the same number, rounded down")

P.claim("c01", "Under the draft members take in up to 30,000 people a year or pay 20,000 euros for each", "0.1 1.1 1.2 4.22 5.3", ["out:norda"], accept=[1, 2])
P.claim("c02", "The mission costs some 640 million over three years (the draft)", "0.2 1.3", ["out:norda"])
P.claim("c03", "Not one person, not one euro", "0.6 1.4 3.8 5.15", ["out:norda", "gov:drevia"], accept=[1, 2, 3])
P.claim("c04", "Four governments or more may ask for a delay", "0.8 1.8", ["out:norda"])
P.claim("c05", "Costera could support the draft (Dorante)", "0.5 1.9", ["out:norda"])
P.claim("c06", "More than 60,000 people have arrived in Costera this year", "0.4 1.10", ["out:norda"])
P.claim("c07", "Belmonde offered to pay a third of the mission", "0.13 1.14 2.7", ["out:norda"])
P.claim("c08", "Belmonde denies the offer of a third", "2.8 4.14 6.7", ["pub:chronicle", "pub:hbc"], accept=[1, 2])
P.claim("c09", "The charge may be unlawful (the Secretariat's lawyers)", "2.1 2.2 3.10 4.11 4.12 6.1 6.2 6.3", ["pub:chronicle"], accept=[1, 2])
P.claim("c10", "A state cannot buy itself out of a shared obligation", "2.3 6.4", ["pub:chronicle"])
P.claim("c11", "The opinion reached the commissioner's cabinet on 24 September", "2.4 6.5", ["pub:chronicle"])
P.claim("c12", "The mission costs nearer 900 million (Torvald)", "2.10 6.6", ["pub:chronicle"])
P.claim("c13", "Tarnok is ready to send 150 border guards", "1.6", ["out:hlas"], accept=[1])
P.claim("c14", "The report of 150 guards is wrong (Tarnok)", "2.13 3.7 6.9", ["pub:chronicle", "gov:drevia"], accept=[1, 2])
P.claim("c15", "Drevia sends men only under its own command", "2.14 3.5 6.8", ["pub:chronicle", "gov:drevia"], accept=[1, 2])
P.claim("c16", "Drevia's share would fit into the stand of a small stadium (Sulek)", "2.16 6.10", ["pub:chronicle"])
P.claim("c17", "Holmbo may not vote before the budget has passed", "2.17 5.6 6.12", ["pub:chronicle"])
P.claim("c18", "Nearly three in five Halmarkers reject redistribution (Meinung)", "2.19 5.12 6.13", ["pub:chronicle"], accept=[1, 2])
P.claim("c19", "Petrash is leaning towards a yes (diplomats)", "2.20 2.21 6.14", ["pub:chronicle"])
P.claim("c20", "Maas: nine keys and no door", "2.22 6.15", ["pub:chronicle"])
P.claim("c21", "Rydell threatens to bring the government down", "0.11 1.12", ["out:norda"])
P.claim("c22", "Morania takes a position when there is a text", "0.12 1.13", ["out:norda"])
P.claim("c23", "Brandsma: the pact is not a menu from which to order only the border", "0.3 1.11", ["out:norda"])
P.claim("c24", "The ministers agreed on the mission and put off the vote on redistribution", "4.1 6.16", ["pub:hbc"])
P.claim("c25", "Zero buses (Rydell)", "4.21 5.4", ["per:rydell"], accept=[1, 2])
P.claim("c26", "Halmark votes for redistribution only if Costera registers everybody (Holmbo)", "4.16", ["out:morgen"])
P.claim("c27", "Holmbo had no instructions", "4.18", ["out:morgen"])
P.claim("c28", "Venier expressed understanding", "3.3", ["gov:drevia"])
P.claim("c29", "Venier expressed no understanding", "4.5 4.6", ["pub:hbc"])
P.claim("c30", "The mission costs a billion", "5.2", ["pub:clarion"])
P.claim("c31", "The ships can sail by March", "4.23", ["pub:hbc"], accept=[1])
P.claim("c32", "Drevia rejects people and payments (Koral, Havran)", "2.12 3.1", ["pub:chronicle", "gov:drevia"])
P.claim("c33", "Sulek calls for the pact to be signed", "2.15 6.11", ["pub:chronicle"])
P.claim("c34", "Drevia does not rule out taking part in the mission", "0.7 1.5", ["out:norda"], accept=[1, 2])
P.claim("c35", "Brecht wants at least 14 ships", "2.25 6.20", ["pub:chronicle"])
P.claim("c36", "Harbour Aid no longer objects to the mission", "2.26 6.21", ["pub:chronicle"])
P.claim("c37", "Halmark's yes stands (Holmbo's office)", "2.18 6.22", ["pub:chronicle"])
P.must_not("a hypothesis in the reporter's voice", id="hyper")
P.must_not("a question to the reader", id="ask")
P.must_not("a teaser of another story", id="teaser")
P.must_not("the tabloid's own taunt", id="sail")
P.must_not("the site's own closing remark", id="steppe")
P.furniture()
P.table("fee", ["f0.1", "f0.3", "f1.1", "f1.4", "f2.1", "f3.5", "f4.5", "f5.3", "f6.1"])
P.table("places", ["f0.2", "f1.3", "f4.4"])
P.table("officers", ["f0.5", "f1.2", "f1.5", "f4.7"])
P.table("cost", ["f0.6", "f1.6", "f2.4", "f2.5", "f5.1", "f5.2", "f6.2"])
P.table("arrivals", ["f0.8", "f1.10", "f5.9"])
P.table("doubters", ["f0.9", "f0.13", "f1.9"])
P.table("third", ["f0.10", "f1.11", "f2.2", "f2.3", "f4.3", "f6.4"])
P.table("promised", ["f0.11", "f1.12"])
P.table("filled", ["f0.12", "f1.13"])
P.table("guards", ["f1.8", "f2.6", "f3.2", "f6.5"])
P.table("share", ["f2.7", "f3.4", "f6.6"])
P.table("poll", ["f2.8", "f5.7", "f6.7"])
P.table("patrols", ["f2.9", "f6.8"])
P.table("ships", ["f2.10", "f4.6", "f6.9"])
