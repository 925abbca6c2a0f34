"""A closed pile: an aid convoy is fired on near a besieged town, both sides blame each other, an alliance quarrels over escorts and an arms embargo. Everything in it is invented."""
from sheet import Pile

P = Pile("convoy", "an aid convoy fired on near a besieged town: a charity, a government and its army, a rebel front, an alliance of states that quarrels over escorts and an arms embargo", '''
# Issues of the invented convoy story.

[[issue]]
id = "escorts"
question = "States of the Compact send soldiers to escort the aid convoys to Drumesh"
terms = ["escorts", "escort", "soldiers on the road to Drumesh", "foreign soldiers", "soldiers beside its lorries", "armed protection", "gendarmes", "the mission"]
against_terms = ["any foreign soldier", "a party to the war", "no soldiers"]

[[issue]]
id = "embargo"
question = "The Compact stops the delivery of arms to the parties of the war in the Sarn valley"
terms = ["arms embargo", "an embargo", "halt to arms deliveries", "stop the deliveries", "embargo on arms", "the shells"]
against_terms = ["keep selling", "a contract is a contract", "lift the embargo"]
''')
P.entities("""
out:transline | Transline | agency | the agency; Transline; the Transline agency
pub:ponte | Ponte24 | outlet | PONTE24; Ponte24
org:genstaff | General Staff of the Republic of Marrovia | organisation | the Marrovian General Staff; the General Staff; Marrovian General Staff; the army; the Marrovian army; General Staff of Marrovia; It | gov:marrovia
pub:north | Channel North | outlet | the broadcaster; Channel North; the Aldrian broadcaster Channel North
pub:glas | Novi Glas | outlet | Glas; Novi Glas
pub:post | The Quellin Post | outlet | the Post; the Quellin Post
pub:review | The Harbour Review | outlet | Harbour Review; the Review
gov:marrovia | Marrovia | government | the government in Ansbrook; Ansbrook; the Republic; the government; official Ansbrook; The Republic
per:terrell | Maud Terrell | person | Colonel Maud Terrell, who speaks for the Marrovian General Staff; Colonel Terrell; Terrell; She; the colonel | org:genstaff
per:kroll | Anders Kroll | person | Prime Minister Anders Kroll; the prime minister; Kroll | gov:marrovia
org:front | Sarn Front | organisation | the Sarn Front; the Front; the besiegers
per:sarkady | Emin Sarkady | person | Emin Sarkady, the Front's spokesman; Sarkady; he; the spokesman of the Front | org:front
org:lantern | White Lantern | organisation | the White Lantern charity; the White Lantern; White Lantern; the charity; Charity; the humanitarian organisation White Lantern
per:castellan | Noor Castellan | person | its director, Noor Castellan; Castellan; she; Noor Castellan | org:lantern
per:zoll | Petra Zoll | person | Mayor Petra Zoll; Zoll; she; the mayor of Drumesh; the mayor
per:rell | Ana Rell | person | its chief surgeon, Ana Rell; Rell
per:josip | Josip | person | one of them; a driver; Josip
grp:drivers | three drivers reached by telephone | group | the drivers; drivers; the survivors
gov:aldria | Aldria | government | Aldria; Port Alder's government
per:rademaker | Ilka Rademaker | person | Defence Minister Ilka Rademaker; Rademaker; the defence minister; RADEMAKER; the minister; the Aldrian minister of defence | gov:aldria
org:land | Land party | organisation | the opposition Land party; the Land party
per:vandoorn | Greet Vandoorn | person | Greet Vandoorn, who leads the opposition Land party; Vandoorn; she | org:land
gov:tornland | Tornland | government | Tornland
per:oddny | Casper Oddny | person | its foreign minister, Casper Oddny; Oddny; he; the head of Tornland's diplomacy, Oddny | gov:tornland
anon:oddnyaide | one of Oddny's aides | anonymous | | gov:tornland
gov:brevany | Brevany | government | Brevany
per:delorne | Yves Delorne | person | Prime Minister Yves Delorne; Delorne; its prime minister | gov:brevany
per:ferrand | Lucan Ferrand | person | Foreign Minister Lucan Ferrand; Ferrand; he | gov:brevany
gov:quellin | Quellin | government | Quellin
per:berwick | Tomas Berwick | person | Foreign Minister Tomas Berwick; Berwick; he | gov:quellin
anon:quellin | officials in its foreign ministry | anonymous | | gov:quellin
gov:ostrel | Ostrel | government | Ostrel
per:fahl | Birgit Fahl | person | Ostrel's minister, Birgit Fahl; Fahl; she | gov:ostrel
org:compact | Meridian Compact | organisation | the Compact; Compact; the alliance; the Meridian Compact
per:lunde | Teodor Lunde | person | Secretary-General Teodor Lunde; Lunde; the secretary-general; Secretary-general | org:compact
gov:vastria | Vastria | government | Vastria
per:ambassador | Vastria's ambassador | person | Vastria's ambassador, Igor Lasch; Lasch; He | gov:vastria
anon:compact | a senior Compact official | anonymous | the official; the same official; an official of the Compact; a high-ranking official of the Compact | org:compact
anon:diplomats | two diplomats at Compact headquarters in Port Alder | anonymous
anon:ansbrook | a defence ministry official in Ansbrook | anonymous | | gov:marrovia
anon:admin | a source in the military administration | anonymous | the source; our interlocutor
anon:close | a person close to Rademaker | anonymous | | gov:aldria
anon:spokes | her spokesman | anonymous | Rademaker's spokesman | gov:aldria
anon:delegations | two delegations | anonymous
anon:voice | a man's voice | anonymous | the voice on the tape
anon:observers | observers | anonymous
org:observatory | Relief Observatory | organisation | the Relief Observatory; the Observatory; the independent Relief Observatory
per:hadley | Ruth Hadley | person | Ruth Hadley, who runs its field office; Hadley; she | org:observatory
org:institute | Institute for Border Studies | organisation | the Institute; the Institute for Border Studies
per:wirth | Jonas Wirth | person | Jonas Wirth, a gunnery expert at the Institute; Wirth; he | org:institute
per:aumont | Helene Aumont | person | Helene Aumont | pub:review
per:imhof | Klaas Imhof | person | Klaas Imhof, a retired Aldrian general; Imhof; he
doc:recording | the recording | document | a recording; the tape; a recording heard by Channel North
doc:images | satellite images | document | Satellite images; satellite pictures
doc:communique | the communiqué | document | It; The final text
doc:draft | a draft of the mission | document | the draft; a draft seen by the Post
doc:log | the White Lantern's logbook | document | the logbook; the log
doc:tables | the Observatory's trade tables | document | | org:observatory
org:liaison | the army's liaison office | organisation | the liaison office | org:genstaff
""")

P.doc("000_transline.txt", "out:transline", r'''
#T [[f14|Four]] dead as relief lorries come under fire outside besieged Drumesh
#N [[date|October 12, 2027]] 6:40 PM

SARNOVA, Oct 12 ([[outlet|Transline]]) - [[u:r01a|[[c1|[[f1|At least four]] aid workers were killed and [[f2|eleven]] people wounded when [[e:e01|a relief convoy was shelled]] near the besieged town of Drumesh [[d:e01|on Monday]]]], [[s1|the White Lantern charity]] [[q1|said]].]] It would be the bloodiest attack on its staff in [[f3|nine years]].

[[t|The government in Ansbrook and the Sarn Front, whose fighters have closed every road into the town, each blamed the other.]]

[[u:r05a|[[c2|The [[f4|fourteen]] lorries had halted at the Kessel bridge, [[f5|six kilometres]] short of Drumesh, when the first rounds fell]], [[q2|according to]] [[s2|[[n1|three]] drivers reached by telephone]].]] [[c3|“They let [[f6|two]] of us roll onto the span, and then it started,”]] [[q3|said]] [[s3|one of them]], who gave only his first name, Josip.

[[s4|Emin Sarkady, the Front's spokesman]], [[q4|accused]] [[c4|government drones]] [[q4|of]] [[c4|having circled over the bridge “like crows over a kill”]]. [[c5|“Why would we hit bread that we are going to eat ourselves?”]] [[s5|he]] [[q5|asked]] in a telephone interview.

[[t|Ansbrook tells it the other way round.]] [[c6|[[f7|Six]] mortar bombs had come from the Vrana ridge, where the Front has been dug in since June]], [[q6|in the version of]] [[s6|[[a7|Colonel Maud Terrell, who speaks for the Marrovian General Staff]]]]. [[s7|She]] [[q7|put]] [[c7|the dead at [[f8|three]]]].

[[u:r17a|[[u:r02a|[[c8|Satellite pictures taken [[f9|some forty minutes]] later [[h8|suggest]] that the fire [[h8|may]] have come from ground held by the government]], [[s8|a senior Compact official]] [[q8|said]] on condition that neither name nor country be printed.]]]] [[u:r06a|[[c9|The resolution was “not good enough to hang anybody on”]], [[s9|the official]] [[q9|cautioned]].]] [[s10|[[a11|[[n2|Two]] diplomats at Compact headquarters in Port Alder]]]] [[q10|took issue with]] [[c10|that reading]], [[q11|pointing out that]] [[c11|no one had yet measured a crater]].

#S Guards for flour

[[u:r07a|[[c13|[[p:p01|[[s12|Aldria]] [[e:e02|[[q12|is offering to]] [[c12|[[x14|put [[f10|400 soldiers]] on the road to Drumesh]], [[K:p01|[[k12|once both sides have signed a guarantee of safe passage]]]]]]]]]]]], [[s13|Defence Minister Ilka Rademaker]] [[q13|announced]] [[d:e02|on Tuesday]].]] [[p:p02|[[s14|Tornland]] [[q14|will have none of]] [[c14|it]]]]. [[u:r08a|[[c15|“Today an escort, tomorrow a war,”]] [[s15|its foreign minister, Casper Oddny]], [[q15|wrote]] on his public account.]]

Nor is the charity grateful. [[p:p03|[[s16|The White Lantern]] [[q16|does not want]] [[c16|soldiers beside its lorries]]]]: [[c17|“A rifle next to a flour sack turns the flour into a target,”]] [[s17|[[a18|its director, Noor Castellan]]]], [[q17|said]]. [[p:p04|What [[s18|she]] [[q18|demands]] is [[c18|a halt to arms deliveries to everybody with a finger on a trigger]]]].

Marrovia buys most of its shells from two members of the Compact, Aldria and Ostrel. [[p:p05|[[c19|An embargo would be “a death sentence with a seal on it”]], [[s19|a defence ministry official in Ansbrook]] [[q19|protested]]]].

[[m:ring|[[u:r19a|[[u:r03a|[[p:p06|[[s20|Vastria]], which [[q21|is widely believed to]] [[c21|[[x22|supply the Front]]]] and [[q22|denies]] [[c22|it]], [[q20|warned that]] [[c20|any foreign soldier found in the valley would be treated as a party to the war]]]].]]]]]] [[m:nc|Its embassy in Ansbrook did not return calls.]]

[[u:r21a|[[u:r04a|[[c23|[[f11|Around 38,000]] people are still in Drumesh, with flour for [[f12|nine or ten days]]]], [[s23|the White Lantern]] [[q23|estimates]].]]]] [[c24|[[e:e03|The last delivery had got through]] [[d:e03|on 20 September]]]], [[s24|[[a25|Mayor Petra Zoll]]]] [[q24|said]] over a line that dropped twice. [[c25|“We scrape the paste off the wallpaper and boil it,”]] [[s25|she]] [[q25|said]]. [[c25|“The children think it is porridge.”]]

#B [[e:e04|Drumesh was cut off]] [[d:e04|on 3 August]], when the Front took the southern road. [[c26|[[f13|More than 2,100]] people have died in the valley since spring]], [[q26|by the count of]] [[s26|the independent Relief Observatory]].

#F (Reporting by Corin Blay in Sarnova and Ada Mirren in Port Alder; writing by Jonty Speke; editing by Lois Farr)
#F ((corin.blay@transline.example; +00 555 0178))
'''.replace("[[s20|Vastria]], which", "[[s20|[[s22|Vastria]]]], which"), '''
1 indirect org:lantern
2 indirect grp:drivers
3 direct per:josip
4 mixed per:sarkady modealt=act
5 direct per:sarkady basis=coref
6 indirect per:terrell
7 indirect per:terrell basis=coref
8 indirect anon:compact
9 mixed anon:compact basis=coref
10 attitude anon:diplomats modealt=act
11 indirect anon:diplomats basis=coref
12 act gov:aldria alt=per:rademaker>gov:aldria nest=13
13 indirect per:rademaker
14 attitude gov:tornland modealt=act
15 direct per:oddny
16 attitude org:lantern
17 direct per:castellan
18 act per:castellan basis=coref modealt=attitude
19 mixed anon:ansbrook modealt=act
20 act gov:vastria modealt=indirect
21 T2 agentless - h=1
22 act gov:vastria T2
23 indirect org:lantern
24 indirect per:zoll
25 direct per:zoll basis=coref
26 T2 indirect org:observatory
'''.replace("22 act gov:vastria T2", "22 T2 act gov:vastria"), date="2027-10-12", wire=True, figures='''
1 4 - "aid workers" att=1 table=dead
2 11 11 people att=1 table=wounded
3 9 9 years
4 14 14 lorries att=2 table=lorries
5 6 6 kilometres att=2
6 2 2 lorries T2 att=3
7 6 6 "mortar bombs" att=6 table=rounds
8 3 3 dead att=7 table=dead
9 40 40 minutes approx att=8 T2
10 400 400 soldiers att=12 table=escort
11 38000 38000 people approx att=23 table=trapped
12 9 10 days att=23 table=flour
13 2100 - people att=26 table=toll
14 4 4 dead T2 table=dead
''')

P.doc("001_ponte.txt", "pub:ponte", r'''
#F ≡  [[outlet|PONTE24]]   All news   Politics   War   Money   Health   Stars   Horoscope   EN | SR | LV
#F Subscribe to our channel and be the first to know!  ▸ Join
#F Home › War › Humanitarian
#T [[c1|Humanitarian column shelled near Drumesh, there are dead]] – [[s1|Transline]]
#N [[date|12 October 2027]], 21:05 · Editorial team · 👁 18 402
#F Share: Facegram · Twipper · Copy link

[[u:r01b|[[r2|[[f1|No fewer than four]] employees of the charitable organisation White Lantern were killed and a further [[f2|11]] people were injured as a result of [[e:e01|the shelling of a humanitarian column]] near the besieged city of Drumesh [[d:e01|on 11 October]].]]]]

[[c2|This]] [[q2|is reported by]] [[s2|Transline]] [[q2|with reference to]] [[i2|the organisation itself]].

[[u:r05b|[[q3|As]] [[s3|drivers]] [[q3|told]] the agency, [[c3|the [[f3|14]] trucks stood at the Kessel bridge, [[f4|6 km]] from the city, at the moment when the first explosions were heard]].]]

[[u:r02b|At the same time, [[s4|a high-ranking official of the Compact]], who wished to remain anonymous, [[q4|noted in a comment to]] [[i4|Transline]] [[q4|that]] [[c4|satellite images [[h4|indicate]] that fire [[h4|could]] have been opened from territory controlled by the government]].]]

#F READ ALSO: Price of sunflower oil: what awaits us before the New Year
#F READ ALSO: She left the singer after 14 years: first photo

[[u:r09b|[[s5|The General Staff of Marrovia]], in turn, [[q5|claims that]] [[c5|the column left the agreed route near Pribor without warning the liaison office]].]] [[q6|In the statement published]] by Colonel Maud Terrell [[q6|it is emphasised that]] [[c6|not a single Marrovian unit opened fire]].

[[u:r12b|[[c7|“A lorry without a plan is not a convoy. It is just a lorry,”]] [[q7|added]] [[s7|the colonel]].]]

[[u:r18a|[[u:r03b|[[p:p07|[[s8|Vastria]] [[q8|has]] already [[q8|threatened that]] [[c8|any foreign military in the valley will be regarded as a party to the conflict]]]].]]]]

[[c9|The road Sarnova – Drumesh will remain closed at least until the weekend]], [[s9|a source in the military administration]] [[q9|informed]] Ponte24. [[q10|According to]] [[s10|our interlocutor]], [[c10|the sappers have found [[f5|two]] unexploded bombs under the bridge]].

#B Recall: [[u:r07b|[[e:e02|[[s11|Aldria]] [[q11|proposed to]] [[c11|send [[f6|400 military personnel]] to guard humanitarian cargo [[k11|after the signing by both parties of guarantees of safe passage]]]]]].]] [[u:r20a|[[u:r08b|[[s12|The head of Tornland's diplomacy, Oddny]], [[q12|reacted with]] the words [[c12|“an escort today is a war tomorrow”]].]]]]

#R Earlier we wrote about what is known of the White Lantern and who finances it.

#F Found a mistake? Select it and press Ctrl+Enter
#F Tags: Drumesh, Marrovia, convoy, White Lantern
#F TOP NEWS OF THE DAY · Magnetic storms in October: dangerous dates · Which sign will get rich on Friday · Court arrests ex-mayor of Lisk
#F © 2027 Ponte24. When using materials a hyperlink is obligatory.
'''.replace("dead]] – [[s1|Transline]]", "dead]] [[q1|–]] [[s1|Transline]]")
.replace("[[q6|In the statement published]] by Colonel Maud Terrell [[q6|it is", "In [[s6|the statement published by Colonel Maud Terrell]] [[q6|it is"), '''
1 T2 indirect out:transline
2 document out:transline>org:lantern spalt=out:transline
3 indirect out:transline>grp:drivers alt=grp:drivers
4 indirect out:transline>anon:compact
5 indirect org:genstaff alt=out:transline>org:genstaff
6 indirect doc:statement>per:terrell spalt=doc:statement alt=doc:statement,per:terrell,per:terrell>doc:statement
7 direct per:terrell basis=coref alt=doc:statement>per:terrell
8 act out:transline>gov:vastria basis=inherited alt=gov:vastria modealt=indirect
9 indirect anon:admin
10 indirect anon:admin basis=coref
11 act out:transline>gov:aldria basis=inherited alt=gov:aldria
12 direct out:transline>per:oddny basis=inherited alt=per:oddny modealt=mixed
''', date="2027-10-12", figures='''
1 4 - employees table=dead
2 11 11 people table=wounded
3 14 14 lorries att=3 table=lorries
4 6 6 kilometres att=3 T2
5 2 2 bombs att=10
6 400 400 soldiers att=11 table=escort
''')
P.entities("""
doc:statement | Statement 288 | document | the statement; the statement published by Colonel Maud Terrell; Statement No. 288; the army's statement | org:genstaff
""")

P.doc("002_genstaff.md", "org:genstaff", r'''
#F [Structure](/s) · [Statements](/st) · [Join the ranks](/join) · [Fallen heroes](/f) · [Donate](/d)
#N **[[outlet|General Staff of the Republic of Marrovia]]** — Office of the Spokesperson
#N Statement No. 288 · [[date|12 October 2027]], 17:00
#T # On the occurrence at the Kessel bridge

[[s1|The General Staff]] [[q1|deplores]] [[c1|the loss of life [[e:e01|at the Kessel bridge]] [[d:e01|yesterday morning]]]]. After evaluating all reports [[s2|[[s3|[[s4|[[s5|[[s6|it]]]]]]]]]] [[q2|[[q3|[[q4|[[q5|[[q6|establishes]]]]]]]]]] the following.

1. [[c2|No unit of the Armed Forces had orders to fire on the road, and none did.]]
2. [[u:r25a|[[u:r24a|[[u:r09a|[[c3|The column left the agreed route at Pribor [[f1|twenty minutes]] before the occurrence, without notice to the liaison office.]]]]]]]]
3. [[c4|Counter-battery radar recorded [[f2|six]] launches from the Vrana ridge, which is occupied by the enemy.]]
4. [[c5|[[f3|Three]] persons lost their lives. The papers of one of them do not agree with the staff list.]]
5. [[c6|There remain in Drumesh [[f4|no more than 12,000]] civilians, and they are supplied from the reserves of the garrison.]]

[[u:r12a|[[c7|“A lorry without a plan is not a convoy. It is a lorry,”]] [[s7|the spokesperson, Colonel Maud Terrell]], [[q7|remarked]] in reply to questions.]]

[[s8|She]] [[q8|dismissed]] [[c8|as “arithmetic from orbit”]] [[c8|the [[q9|assertion]], [[q9|put about by]] [[s9|an official of the Compact]], [[q9|that]] [[c9|the rounds came from government lines]]]].

[[p:p08|[[s10|The Republic]] [[q10|has no objection to]] [[c10|foreign escorts for humanitarian transports, [[K:p08|[[k10|provided that they are placed under the command of the Sector North]]]]]]]]. [[p:p09|[[s11|It]] [[q11|regards]] [[c11|talk of an embargo as a premium paid to the besieger]]]].

[[s12|The General Staff]] [[q12|calls upon]] the White Lantern [[q12|to]] [[c12|surrender the dashboard recordings of all vehicles without delay]]. [[s13|Prime Minister Anders Kroll]] [[q13|has ordered]] [[c13|an inquiry, whose [[e:e06|findings will be laid before]] parliament [[d:e06|by 25 October]]]].

[[s14|The commander of Sector North]], for [[a14|his]] part, [[q14|commends]] [[c14|the sappers who [[e:e05|cleared the bridge]] [[d:e05|during the night]] under fire]].

#S ## For editors

#B The corridor follows the Memorandum of Lisk, [[e:e07|signed]] [[d:e07|on 14 September]] by the Republic, the White Lantern and the Relief Observatory. Operation “[[m:op|Quiet Harvest]]”, to which the sector belongs, is in its [[f5|ninth week]]. The bridge is [[f6|ninety metres]] long and can carry [[f7|40 tonnes]].

#F Reproduction permitted with indication of source. Photographs: Press Service, Sgt. O. Tamm
#F Hotline for relatives of servicemen: 0-555-0119 · [Report a suspicious object](/rso)
'''.replace(", for [[a14|his]] part,", ", for his part,"), '''
1 attitude - sp=org:genstaff alt=org:genstaff
2 T2 indirect - sp=org:genstaff alt=org:genstaff basis=coref
3 T2 indirect - sp=org:genstaff alt=org:genstaff basis=coref
4 T2 indirect - sp=org:genstaff alt=org:genstaff basis=coref
5 T2 indirect - sp=org:genstaff alt=org:genstaff basis=coref
6 T2 indirect - sp=org:genstaff alt=org:genstaff basis=coref
7 direct per:terrell
8 mixed per:terrell basis=coref modealt=act
9 indirect per:terrell>anon:compact nest=8 alt=anon:compact modealt=act
10 attitude gov:marrovia modealt=act
11 attitude gov:marrovia basis=coref
12 act - sp=org:genstaff alt=org:genstaff
13 act per:kroll
14 T2 act per:sector modealt=attitude
''', date="2027-10-12", figures='''
1 20 20 minutes att=3
2 6 6 launches att=4 table=rounds
3 3 3 persons att=5 table=dead
4 - 12000 civilians att=6 table=trapped accept=12000..12000
5 9 9 week T2
6 90 90 metres
7 40 40 tonnes
''')
P.entities("""
per:sector | the commander of Sector North | person | The commander of Sector North | org:genstaff
""")

P.doc("003_north.html", "pub:north", r'''
#- <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/>
#- <title>Did the lorries leave the road? What the tape from the Kessel bridge says | Channel North</title></head><body class="article">
#F <header><a href="/">Channel North</a> <nav><a>News</a> <a>World</a> <a>Weather</a> <a>Watch live</a> <a>Sign language</a></nav></header>
#F <div class="cc">Can we use cookies to make the player better? <button>Sure</button> <button>Only the needed ones</button></div>
#N <p class="kicker">World · [[outlet|Channel North]]</p>
#T <h1>Did the lorries leave the road? What a tape from the Kessel bridge says</h1>
#K <p class="lead">[[s1|Charity]] [[q1|rejects]] [[c1|the army's account]]. Aldria's defence minister on guards, shells and signatures</p>
#N <p class="by">Bo Lindgaard and Mirte Oss, <time>[[date|13 October 2027]]</time>, 19:20</p>
#F <div class="share">Share this · Print · A+ A-</div>
<p>[[c2|Not one of the [[f1|fourteen]] lorries left the agreed road]], [[s2|the White Lantern]] [[q2|insisted]] on Wednesday, a day after [[u:r25b|[[u:r10a|[[s3|the Marrovian General Staff]] [[q3|had alleged]] [[c3|a detour at Pribor]]]]]].</p>
<p>[[u:r22a|[[u:r11a|[[s4|A recording heard by Channel North]] [[q4|bears]] the charity [[q4|out]], at least in part: [[c5|“Stay on the bridge, we are clearing the road for you,”]] [[s5|a man's voice]] [[q5|says]] in the accent of the capital, [[f2|eleven minutes]] before the first explosion.]]]] [[c6|Whether the voice belongs to an officer, [[h6|we cannot say]].]]</p>
<p>The toll has risen. [[c7|[[e:e08|A nurse of [[f3|twenty-six]] died]] [[d:e08|in the night to Wednesday]], which makes [[f4|five]]]], [[q7|confirmed]] [[s7|Ana Rell, chief surgeon at the hospital in Drumesh]]. [[c8|Of the wounded [[f5|four]] will not walk again]], [[s8|she]] [[q8|fears]].</p>
#F <aside><h3>Most watched</h3><ul><li>Moose in the car wash</li><li>“I knitted my way out of debt”</li><li>Ferry strike: all crossings</li></ul></aside>
#S <h2>“Without a signature nobody goes”</h2>
<p>[[t|Ilka Rademaker has put [[f6|four hundred]] soldiers on offer.]] Mirte Oss met the minister at the barracks in Holm.</p>
<p><b>When would they leave?</b></p>
<p>[[s9|RADEMAKER]][[q9|:]] [[u:r13a|[[p:p10|[[c9|“They can be on the road [[f7|ten days]] after both sides have signed. [[K:p10|[[k9|Without a signature]]]] nobody goes.”]]]]]]</p>
<p><b>[[s10|Tornland]] [[q10|calls]] [[c10|that the first step into a war]].</b></p>
<p>[[s11|RADEMAKER]][[q11|:]] [[c11|“Tornland called the customs union the first step into a war.”]]</p>
<p><b>[[s12|Ansbrook]] [[q12|wants]] [[c12|command over them]].</b></p>
<p>[[s13|RADEMAKER]][[q13|:]] [[c13|“Then it wouldn't be an escort, it would be a loan.”]] (Smiles.) [[c13|“No. They take their orders from Holm.”]]</p>
<p><b>And the shells you sell to that same government? [[s14|The White Lantern]] [[q14|asks]] you [[q14|to]] [[c14|stop]].</b></p>
<p>[[s15|RADEMAKER]][[q15|:]] [[u:r23a|[[u:r14a|[[p:p11|[[c15|“You don't take the stove from a man whose house is cold. An embargo is out of the question, today and next week.”]]]]]]]]</p>
<p><b>Do you know who fired?</b></p>
<p>[[s16|RADEMAKER]][[q16|:]] [[c16|“I know what I [[h16|believe]]. [[s17|My services]] [[q17|tell]] me [[c17|the picture [[h17|leans]] one way]]. I am not going to tell you which.”]]</p>
#S <h2>At home and next door</h2>
<p>[[p:p12|[[s18|Greet Vandoorn, who leads the opposition Land party]], [[q18|called on]] the government [[q18|to]] [[c18|halt every delivery until the bridge has been explained]]]]. [[c19|“Our shells may be in those craters,”]] [[s19|she]] [[q19|told]] parliament.</p>
<p>[[p:p13|[[s20|Brevany]] [[q20|has thrown its weight behind]] [[c20|the guards]]]]: [[s21|Prime Minister Yves Delorne]] [[e:e09|[[q21|pledged]]]] [[c21|[[f8|200 gendarmes]]]] in a speech [[d:e09|on Wednesday]].</p>
<p>[[s22|The Front]] [[q22|offered to]] [[c22|let lorries through [[k22|if they are unloaded and searched at its own posts]]]]. [[p:p14|Soldiers, [[s23|Emin Sarkady]] [[q23|let it be known]] in a video, [[c23|“will be sent home in the flour sacks”]]]]. [[p:p15|[[c24|An embargo, though, would be “the first clever idea out of Port Alder”]], [[s24|he]] [[q24|said]]]].</p>
<p>[[p:p16|And in Drumesh? [[s25|Petra Zoll]] [[q25|begs for]] [[c25|“anything with a flag and an engine”]]]].</p>
<p>[[s26|Ruth Hadley, who runs the Relief Observatory's field office]], [[q26|has measured]] the craters. [[c27|[[f9|Two]] of the [[f10|six]] point to the north-east]], [[s27|she]] [[q27|reports]], [[c27|and the other [[f11|four]] point nowhere in particular]].</p>
#B <p>Drumesh, a town of weavers, [[e:e04|has been encircled]] since [[d:e04|3 August]]. In the valley government troops, the Front and several village militias face one another.</p>
#F <div class="related"><h3>Related</h3><a>Charity: “We are not a side”</a> <a>Minister denies Holm barracks mould</a> <a>Map: who holds the Sarn valley</a></div>
#F <footer>© Channel North · Complaints · Licence fee · Teletext page 140</footer>
#- </body></html>
'''.replace("[[s10|Tornland]] [[q10|calls]] [[c10|that the first step into a war]]", "[[s10|Tornland]] [[q10|calls]] [[c10|that the first step into a war]]")
.replace("[[s4|A recording heard by Channel North]] [[q4|bears]] the charity [[q4|out]], at least in part: [[c5|“Stay", "[[s4|A recording heard by Channel North]] [[q4|bears]] the charity [[q4|out]], at least in part: [[c4|[[c5|“Stay")
.replace("clearing the road for you,”]] [[s5|", "clearing the road for you,”]]]] [[s5|")
.replace("[[s26|Ruth Hadley, who runs the Relief Observatory's field office]], [[q26|has measured]] the craters.", "[[a27|Ruth Hadley, who runs the Relief Observatory's field office]], has measured the craters.")
.replace("[[c6|Whether the voice belongs to an officer, [[h6|we cannot say]].]]", "[[t|Whether the voice belongs to an officer, we cannot say.]]"), '''
1 T2 act org:lantern
2 indirect org:lantern
3 act org:genstaff modealt=indirect
4 T2 mixed doc:recording modealt=direct,act
5 direct doc:recording>anon:voice nest=4 alt=anon:voice
7 indirect per:rell
8 attitude per:rell basis=coref modealt=indirect
9 direct per:rademaker
10 T2 indirect gov:tornland alt=per:oss>gov:tornland modealt=attitude
11 direct per:rademaker
12 attitude gov:marrovia alt=per:oss>gov:marrovia modealt=act
13 direct per:rademaker
14 act org:lantern alt=per:oss>org:lantern
15 direct per:rademaker
16 direct per:rademaker
17 T2 indirect per:rademaker>org:services nest=16
18 act per:vandoorn
19 direct per:vandoorn basis=coref
20 attitude gov:brevany modealt=act
21 act per:delorne
22 act org:front
23 mixed per:sarkady modealt=act
24 mixed per:sarkady basis=coref modealt=attitude
25 mixed per:zoll modealt=act
27 indirect per:hadley basis=coref
''', date="2027-10-13", figures='''
1 14 14 lorries att=2 table=lorries
2 11 11 minutes
3 26 26 years att=7 T2
4 5 5 dead att=7 table=dead
5 4 4 wounded att=8
6 400 400 soldiers table=escort
7 10 10 days att=9 table=start
8 200 200 gendarmes att=21 table=brevany
9 2 2 craters att=27
10 6 6 craters att=27 table=rounds T2
11 4 4 craters att=27 T2
''')
P.entities("""
per:oss | Mirte Oss | person
org:services | My services | organisation | | gov:aldria
""")

P.doc("004_glas.txt", "pub:glas", r'''
#F [[outlet|NOVI GLAS]] | Latest | Front line | Region | Economy | Video | Recipes
#F 🔔 Turn on notifications so as not to miss the important
#T It was the government: [[s1|satellite images]] [[q1|prove]] [[c1|who fired on the aid for Drumesh]]
#N [[date|14.10.2027]] 08:12 | Author: Dunja M.
#F Font size − +   Comments (207)   Send to a friend

[[u:r17b|[[c2|Satellite images show that the convoy near Drumesh was fired on from the positions of the government forces]], [[q2|as]] [[s2|the White Lantern]] [[q2|stated for]] [[i2|Transline]].]]

[[e:e01|In the attack]] [[d:e01|on Monday]], let us remind, [[f1|five]] volunteers lost their lives, while [[f2|about a dozen]] were hurt. The column consisted of [[f3|15 trucks]].

[[u:r04b|[[c3|Almost [[f4|40,000]] inhabitants of Drumesh will be without bread [[f5|in a week]]]], [[q3|warns]] [[s3|the same organisation]].]]

[[u:r11b|[[q4|According to]] [[s4|the Aldrian broadcaster Channel North]], [[c4|[[s5|an officer from Ansbrook]] [[q5|ordered]] the drivers [[q5|to]] [[c5|stay on the bridge, [[f6|ten minutes]] before the attack]]]].]]

[[u:r13b|[[p:p17|“[[c6|In [[f7|ten days]] our [[f8|400]] soldiers will be on the road”]], [[q6|promised]] [[s6|the Aldrian minister of defence, Ilka Rademaker]], for [[i6|the same broadcaster]]]].]] [[u:r14b|[[s7|She]] [[q7|excluded]] [[c7|a ban on the delivery of weapons: “You don't take away a man's stove in winter”]].]]

#F ADVERTISEMENT  ·  Forget varicose veins! Rub this in before sleep
#F Also read: Pension calculator 2028 · Bear entered a kindergarten (VIDEO)

[[u:r20b|[[p:p18|[[s8|Tornland]] [[q8|is against]] [[c8|sending soldiers]]]]. [[c9|“An escort today is a war tomorrow”]], [[s9|its minister Oddny]] [[q9|was quoted]] [[q9|by]] [[i9|the portal Ponte24]].]]

[[u:r19b|[[u:r18b|[[q10|As]] [[s10|Ponte24]] [[q10|further writes]], [[q10|referring to]] [[i10|Transline]], [[c10|[[s11|Vastria]] [[q11|will regard]] [[c11|every foreign soldier in the valley as a participant in the war]]]].]]]]

[[t|Official Ansbrook persists in its version.]] [[u:r24b|[[u:r10b|[[c12|The trucks had turned off the route at Pribor]], [[q12|it was said]] [[q12|in]] [[s12|the army's statement]].]]]] [[s13|The Front]], on the other hand, [[q13|swears that]] [[c13|it has not fired on the road since September]].

[[c14|The embargo will be introduced by the end of the month]], [[q14|believe]] [[s14|observers with whom Glas spoke]].

#F Follow us: Viberian · Instapic · RSS
#F MOST READ 24h: 1. Who is the mysterious heiress  2. Electricity bills: new tariff  3. Dream book: what a bridge means
#F Novi Glas d.o.o. Imprint. Marketing. All rights reserved.
'''.replace("[[p:p17|“[[c6|In", "[[p:p17|[[c6|“In").replace("[[q9|was quoted]] [[q9|by]]", "[[q9|was quoted by]]").replace("[[q12|it was said]] [[q12|in]]", "[[q12|it was said in]]")
.replace("attack]]]].]]\n\n[[u:r13b", "attack]]]].]]\n\n[[u:r13b"), '''
1 T2 indirect doc:images
2 indirect out:transline>org:lantern alt=org:lantern
3 act org:lantern basis=coref modealt=indirect alt=out:transline>org:lantern
4 indirect pub:north
5 act pub:north>anon:officer nest=4
6 direct pub:north>per:rademaker modealt=act
7 mixed pub:north>per:rademaker basis=coref modealt=act alt=per:rademaker
8 T2 attitude pub:ponte>gov:tornland basis=inherited alt=gov:tornland
9 direct pub:ponte>per:oddny
10 indirect pub:ponte>out:transline spalt=pub:ponte alt=pub:ponte>out:transline>gov:vastria
11 attitude pub:ponte>out:transline>gov:vastria nest=10 modealt=act
12 indirect doc:statement alt=org:genstaff,org:genstaff>doc:statement
13 indirect org:front modealt=act
14 attitude anon:observers modealt=indirect
''', date="2027-10-14", figures='''
1 5 5 volunteers table=dead
2 12 12 people approx table=wounded
3 15 15 lorries table=lorries
4 - 40000 inhabitants approx att=3 table=trapped accept=40000..40000
5 7 7 days att=3 table=flour accept=1..1
6 10 10 minutes att=5 T2
7 10 10 days att=6 table=start
8 400 400 soldiers att=6 table=escort
''')
P.entities("""
anon:officer | an officer from Ansbrook | anonymous
""")

P.doc("005_live.md", "pub:post", r'''
#F [Home](/) [Live](/live) [Opinion](/op) [Crossword](/x) [Subscribe](/sub)
#N **[[outlet|The Quellin Post]]** · Live
#T # Compact ministers on Drumesh: the day as it happened
#K Sec-gen [[q1|pleads for]] [[c1|guards on the road]] · No vote on arms · Next round in [[n3|two weeks]]
#N [[date|15 October 2027]] · Edwina Marsh and Joss Aldous in Port Alder
#F ⟳ Newest first | Key events only | Contact the live team

#S 19:31 Home without a vote

[[e:e10|[[f7|Nine ministers]], one table]], no decision. [[e:e11|They sit down again]] [[d:e11|on 29 October]]. Good night from the press tent, which leaks.

#S 18:52 What is on paper

[[s2|The communiqué]] [[q2|condemns]] [[c2|“in the clearest terms” the attack on the White Lantern]]. [[s3|[[a4|It]]]] [[q3|takes note]] [[q3|of]] [[c3|Aldria's offer]] and [[q4|asks]] the parties [[q4|to]] [[c4|sign a guarantee of passage [[d:e12|within a week]]]]. Arms are not in it, not even as a noun.

#S 17:20 “Not this year”

[[p:p19|[[s5|[[a6|Ostrel's minister, Birgit Fahl]]]], on the way to her car: [[c5|“Guards? Not this year. I don't see the votes and I don't see the road.”]]]] [[p:p20|And the shells, Minister? [[c6|“A contract is a contract. Ask me about cheese.”]]]]

#S 16:05 Ansbrook takes half a step back

[[u:r15a|[[c8|[[s7|Prime Minister Anders Kroll]] [[e:e13|[[q7|has called]]]] [[c7|his army's remark about the detour “premature”]]]], [[s8|Transline]] [[q8|reports]] from Ansbrook.]] [[c9|The liaison office “[[h9|may]] have had a message after all”]], [[s9|he]] [[q9|[[h9|is said to]] have told]] members of parliament.

#S 15:14 The draft

[[u:r16a|[[c10|The mission would have [[f1|650 soldiers]] from [[f2|three countries]] and would end after [[f3|ninety days]] unless renewed]], [[q10|according to]] [[s10|a draft seen by the Post]].]] [[c11|The number is still in square brackets]], [[s11|[[n2|two]] delegations]] [[q11|told]] us.

#S 14:30 Brevany: yes, but both taps

[[p:p21|[[s12|[[a13|Lucan Ferrand, Brevany's foreign minister]]]], [[q12|could live with]] [[c12|an embargo [[K:p21|[[k12|if it binds Vastria as well]]]]]]]]. [[c13|“If you close one tap, you only water one side of the garden,”]] [[s13|he]] [[q13|says]].

#S 14:02 Soup

[[q14|Word in the corridor is that]] [[c14|Tornland will walk out if it comes to a vote on the guards]]. [[c15|“He has not even walked out on his soup,”]] [[q15|replies]] [[s15|one of Oddny's aides]].

#S 12:40 Our own man

[[p:p22|[[s16|[[a17|Foreign Minister Tomas Berwick]]]] [[q16|will not be pinned down on]] [[c16|the guards]]]]. [[c17|“Show me a mandate and I'll show you a hand,”]] [[s17|he]] [[q17|says]]. On arms he is plainer. [[p:p23|[[s18|Quellin]] [[q18|is ready to]] [[c18|back an embargo, [[K:p23|[[k18|as long as mine-clearing gear and field hospitals are left out of it]]]]]]]].

#S 11:55 The secretary-general arrives

[[p:p24|[[c19|“Flour needs a road and a road needs guards,”]] [[q19|says]] [[s19|[[a20|Teodor Lunde]]]]]]. Who should they be? [[c20|“Anyone who answers the telephone.”]]

#S 11:10 A motion

[[p:p25|[[s21|Tornland]] [[q21|has tabled]] [[c21|a motion for a complete arms embargo]]]], on everyone in the valley, from midnight. [[c22|“You can't hold the petrol can and the hose,”]] [[s22|Casper Oddny]] [[q22|tells]] a camera crew.

#S 10:18 At the gate

[[p:p26|[[s23|Vastria's ambassador, Igor Lasch]], who was not invited, [[q23|repeats]] his capital's [[q23|warning]]: [[c23|whoever sends soldiers will be sent coffins]]]]. [[s24|He]] [[q24|denies that]] [[c24|his country has delivered “so much as a cartridge”]].

#S 09:41 A crack in Holm?

[[p:p27|[[c25|Aldria [[h25|might]] hold back the shipment that is due next week]], [[s25|a person close to Rademaker]] [[q25|hints]]]]. We put it to [[s26|her spokesman]], who [[q26|texts back]][[q26|:]] [[c26|“Nothing is being held back but my lunch.”]]

#S 09:10 Good morning

The ministers arrive from ten. What we know: [[f4|five]] dead, [[f5|thirteen]] lorries of [[f6|fourteen]] burnt out. [[u:r22b|[[s27|Channel North]] [[e:e14|[[q27|revealed]]]] [[d:e14|on Wednesday]] [[q27|that]] [[c27|someone had told the drivers to wait on the bridge]].]] [[q28|Unconfirmed]]: [[c28|that the someone wore a Marrovian uniform]].

#F **Reader comments are now closed** · 412 comments
#F *oldferry:* why not just drop it from planes
#F *dr_beet:* my cousin drives for them, thank you for covering this
#F Support the Post's foreign desk for the price of a bun a week
'''.replace("#K Sec-gen [[q1|", "#K [[s1|Secretary-general]] [[q1|").replace("[[q3|takes note]] [[q3|of]]", "[[q3|takes note of]]").replace("sign a guarantee of passage [[d:e12|within a week]]]]", "sign a guarantee of passage within a week]]").replace("[[p:p26|[[s23|Vastria's ambassador", "[[m:ring|[[p:p26|[[s23|Vastria's ambassador").replace("will be sent coffins]]]].", "will be sent coffins]]]].]]")
.replace("[[q28|Unconfirmed]]: [[c28|that the someone wore a Marrovian uniform]].", "[[t|Unconfirmed: that the someone wore a Marrovian uniform.]]"), '''
1 T2 act per:lunde
2 mixed doc:communique modealt=act
3 T2 act doc:communique basis=coref
4 act doc:communique basis=coref
5 direct per:fahl
6 direct per:fahl basis=coref
7 mixed out:transline>per:kroll nest=8 modealt=act
8 indirect out:transline alt=out:transline>per:kroll
9 mixed per:kroll basis=coref alt=out:transline>per:kroll
10 indirect doc:draft
11 indirect anon:delegations
12 attitude per:ferrand
13 direct per:ferrand basis=coref
14 agentless - h=1
15 direct anon:oddnyaide
16 attitude per:berwick modealt=act
17 direct per:berwick basis=coref
18 act gov:quellin modealt=attitude
19 direct per:lunde
20 direct per:lunde basis=coref
21 act gov:tornland
22 direct per:oddny
23 act per:ambassador modealt=indirect
24 mixed per:ambassador basis=coref modealt=act
25 indirect anon:close modealt=act
26 direct anon:spokes
27 indirect pub:north
''', date="2027-10-15", figures='''
1 650 650 soldiers att=10 table=mission
2 3 3 countries att=10
3 90 90 days att=10 table=duration
4 5 5 dead table=dead
5 13 13 lorries
6 14 14 lorries table=lorries
7 9 9 ministers T2
''')

P.doc("006_review.md", "pub:review", r'''
#F The Harbour Review — politics, trade, tides — [Issues](/i) [Podcast](/p) [Log in](/l)
#T An escort for whom?
#K Everybody in Port Alder wants flour in Drumesh. Hardly anybody wants to carry it
#N By Helene Aumont · [[outlet|The Harbour Review]] · [[date|17 October 2027]]
#F 11 minutes · 3 articles left this month

[[f1|Six days]] after the shells at the Kessel bridge nobody outside a very small circle knows who fired them, and the circle is not talking. [[u:r06b|[[c1|The pictures that [[h1|hint]] at the government's side of the river are too coarse to convict anyone]], [[q1|on]] [[s1|the Compact official]]'s own [[q1|showing]] to Transline.]] That did not keep a newspaper or [[f2|two]] from convicting.

What is better documented is the road. [[s2|The White Lantern's logbook, which this writer has read]], [[q2|notes]] [[c2|clearance for the entire route at 6.52 a.m.]] [[s3|The army's liaison office]] [[q3|has not challenged]] [[c3|the entry]]. [[s4|Colonel Terrell]] [[q4|stuck to]] [[c4|[[x5|the detour at Pribor]]]] until [[u:r15b|[[d:e13|on Friday]] [[e:e13|[[s5|her own prime minister]] [[q5|distanced himself from]]]] [[c5|it]]]]; [[s6|the White Lantern]]'s [[q6|demand]] [[q6|for]] [[c6|an apology]] is so far unanswered.

[[c7|“A crew on the Vrana ridge would have had to shoot over its own trenches,”]] [[q7|says]] [[s7|[[a8|Jonas Wirth, a gunnery expert at the Institute for Border Studies]]]]. [[s8|He]] [[q8|thinks]] [[c8|a drone [[h8|the likelier]] culprit, [[k8|unless the craters turn out to be older than the attack]]]]. Would [[a9|he]] say whose? [[c9|“Everyone in that valley has drones. The vet has drones.”]]

#S ## The guards

[[p:p28|[[s10|Aldria]] [[q10|makes]] [[c10|its [[f3|four hundred]] soldiers]] [[q10|conditional on]] [[c10|[[K:p28|[[k10|a paper that both sides sign]]]]]]]], and one of the sides has no pen. [[s11|[[a12|Klaas Imhof, a retired Aldrian general]]]], [[q11|has nothing but scorn for]] [[c11|the figure]]: [[c12|“With four hundred you can guard a petrol station.”]] [[c13|[[f4|At least 1,500]] would be required, with helicopters]], [[s13|he]] [[q13|reckons]].

[[p:p29|[[s14|Brevany]], for which [[q14|the proposal]] [[q14|is]] not new, [[q14|would go ahead even without]] [[c14|the others]]]]. [[t|It has promised [[f5|two hundred]] gendarmes]]; [[c15|[[f6|a hundred and fifty]] of them are trained]], [[s15|the Observatory]] [[q15|believes]].

[[p:p30|[[s16|Quellin]] [[q16|would join]] [[c16|only [[K:p30|[[k16|under a mandate of the World Assembly]]]]]]]], [[s17|officials in its foreign ministry]] [[q17|make clear]]. [[p:p31|Behind Tornland's [[q18|refusal]] is the [[q18|fear]] [[q18|that]] [[c18|an escort that is shot at becomes a front line]]]]. [[p:p32|[[s19|Ostrel]] [[q19|has resigned itself to]] [[c19|there being no mission at all]]]].

Then there are the two parties. [[p:p33|[[s20|The government in Ansbrook]] [[q20|insists on]] [[c20|[[K:p33|[[k20|command over every foreign rifle]]]]]] as its price]]. [[p:p34|[[s21|The Front]]'s [[q21|threat to]] [[c21|fire on any column with uniforms in it]] still stands]]. And the charity that everybody invokes? [[p:p35|[[c22|“We would take unarmed observers. We will not drive behind a gun,”]] [[s22|Noor Castellan]] [[q22|wrote]] in reply to my questions]]. [[c23|[[u:r16b|The [[f7|650]] in the ministers' draft]] “have not been discussed with a single driver”]], [[s23|she]] [[q23|complained]].

#S ## The shells

[[c24|[[f8|Seventy-one percent]] of Marrovia's artillery ammunition comes from Aldria and Ostrel]], [[s24|the Observatory's trade tables]] [[q24|show]]. [[p:p36|That is why [[s25|Tornland]] [[q25|wants]] [[c25|[[x26|the trade stopped for all]]]]]], and why [[p:p37|Ostrel [[q26|will not hear of]] [[c26|it]]]]. [[p:p38|[[s27|Vastria]] [[q27|considers]] [[c27|an embargo it has not signed to be “waste paper”]]]]. [[p:p39|[[s28|The besiegers]] [[q28|applaud]] [[c28|the plan]]]], which ought to give its authors pause.

[[p:p40|[[u:r23b|[[s29|Ilka Rademaker]] [[q29|ruled out]] [[c29|any embargo]] on Channel North]]]]; [[d:e15|[[n1|two]] days later]] [[s30|the Quellin Post]] [[e:e15|[[q30|had it]]]] [[q30|that]] [[c30|a shipment [[h30|might]] be held up]]. [[p:p41|Her opponent Greet Vandoorn [[e:e16|[[q31|will move]]]] [[d:e16|on Tuesday]] [[q31|that]] [[c31|deliveries be suspended for [[f9|six months]]]]]]. In Quellin, where [[e:e17|parliament votes]] [[d:e17|on 20 October]], [[q32|it is taken for granted that]] [[c32|the embargo will pass]].

[[p:p42|Stop the shells first, this writer would say, and argue about the guards while the barrels cool.]] It is not a noble order of business. [[m:scare|The “safe road”]] has never been one.

#S ## Background

#B [[e:e18|In March 2018]] a convoy of the same charity was ambushed at Lisk; [[f10|nine]] people died and [[f11|no]] one was tried. [[e:e07|The Memorandum of Lisk]] [[d:e07|of 14 September]] was meant to end that. [[u:r21b|[[c33|[[f12|Some 38,000]] people are in the town]], [[q33|if]] [[s33|the White Lantern]] [[q33|is right]]]]; [[c34|[[f13|a third]] of that]], [[q34|if]] [[s34|the General Staff]] [[q34|is]].

#F Helene Aumont is a fellow of the Institute for Border Studies. She has not been paid by any party named here.
#F Next in this series: The price of a ton of flour · Subscribe to the Tide, our Sunday letter
'''.replace("[[s14|Brevany]], for which [[q14|the proposal]] [[q14|is]] not new, [[q14|would go ahead even without]] [[c14|the others]]", "[[s14|Brevany]] [[q14|would]], if need be, [[q14|send]] [[c14|its people even without the others]]")
.replace("Ostrel [[q26|will not", "[[s26|Ostrel]] [[q26|will not").replace("Her opponent Greet Vandoorn", "[[s31|Her opponent Greet Vandoorn]]").replace("[[d:e15|[[n1|two]] days later]]", "[[d:e15|two days later]]").replace("Behind Tornland's [[q18|refusal]] is the [[q18|fear]] [[q18|that]]", "Behind [[s18|Tornland]]'s refusal is the [[q18|fear that]]").replace("[[q6|demand]] [[q6|for]]", "[[q6|demand for]]")
.replace("[[f11|no]] one", "no one").replace("a newspaper or [[f2|two]] from", "a newspaper or [[n1|two]] from")
.replace("[[p:p30|[[s16|Quellin]] [[q16|would join]] [[c16|only [[K:p30|[[k16|under a mandate of the World Assembly]]]]]]]]", "[[p:p30|[[c17|[[s16|Quellin]] [[q16|would]] [[c16|join [[K:p30|[[k16|only under a mandate of the World Assembly]]]]]]]]]]"), '''
1 indirect out:transline>anon:compact alt=anon:compact
2 indirect doc:log alt=doc:log>org:lantern,org:lantern>doc:log
3 act org:liaison modealt=attitude
4 T2 act per:terrell modealt=attitude
5 act per:kroll modealt=attitude
6 act org:lantern
7 direct per:wirth
8 attitude per:wirth basis=coref
9 direct per:wirth basis=coref
10 act gov:aldria modealt=attitude
11 attitude per:imhof
12 direct per:imhof basis=coref
13 indirect per:imhof basis=coref modealt=attitude
14 attitude gov:brevany modealt=act
15 attitude org:observatory modealt=indirect
16 attitude anon:quellin>gov:quellin nest=17 modealt=act alt=gov:quellin
17 indirect anon:quellin alt=gov:quellin>anon:quellin
18 attitude gov:tornland
19 attitude gov:ostrel
20 act gov:marrovia modealt=attitude
21 act org:front
22 direct per:castellan
23 mixed per:castellan basis=coref
24 indirect doc:tables alt=org:observatory,org:observatory>doc:tables
25 attitude gov:tornland modealt=act
26 attitude gov:ostrel modealt=act
27 mixed gov:vastria modealt=attitude
28 attitude org:front modealt=act
29 act pub:north>per:rademaker alt=per:rademaker modealt=attitude
30 indirect pub:post alt=pub:post>anon:close
31 act per:vandoorn
32 T2 agentless -
33 T2 indirect org:lantern modealt=attitude
34 T2 indirect org:genstaff modealt=attitude
''', date="2027-10-17", figures='''
1 6 6 days T2
3 400 400 soldiers att=10 table=escort
4 1500 - soldiers att=13 table=need
5 200 200 gendarmes table=brevany
6 150 150 gendarmes att=15
7 650 650 soldiers att=23 table=mission
8 71 71 percent att=24
9 6 6 months att=31
10 9 9 people table=lisk
12 38000 38000 people approx att=33 table=trapped
13 33.3 33.4 percent att=34 T2
''')

# ---------------------------------------------------------------- events
P.event("e01", "The convoy is fired on at the Kessel bridge", "2027-10-11", "2027-10-11", basis="'on Monday' from Tuesday, 12 October; 'on 11 October'; 'yesterday morning' from 12 October; 'on Monday' from Thursday, 14 October 2027")
P.event("e02", "Aldria offers 400 soldiers as escorts", "2027-10-12", "2027-10-12", basis="'on Tuesday' on Tuesday, 12 October 2027")
P.event("e03", "The last delivery reaches Drumesh", "2027-09-20", "2027-09-20", basis="'on 20 September', last before 12 October 2027")
P.event("e04", "Drumesh is cut off", "2027-08-03", "2027-08-03", basis="'3 August', last before October 2027")
P.event("e05", "Sappers clear the bridge", "2027-10-11", "2027-10-12", tier=2, basis="'during the night' in a statement of 12 October 2027")
P.event("e06", "The inquiry's findings are due", "2027-10-25", "2027-10-25", status="planned", basis="'by 25 October' from 12 October 2027")
P.event("e07", "Memorandum of Lisk", "2027-09-14", "2027-09-14", basis="'on 14 September', last before 12 October and before 17 October 2027")
P.event("e08", "A fifth victim dies in hospital", "2027-10-12", "2027-10-13", basis="'in the night to Wednesday' from Wednesday, 13 October 2027")
P.event("e09", "Delorne pledges 200 gendarmes", "2027-10-13", "2027-10-13", tier=2, basis="'on Wednesday' on Wednesday, 13 October 2027")
P.event("e10", "The ministers of the Compact meet in Port Alder", "2027-10-15", "2027-10-15", tier=2, basis="a live report of 15 October 2027")
P.event("e11", "The ministers meet again", "2027-10-29", "2027-10-29", status="planned", basis="'on 29 October', first after 15 October 2027")
P.event("e13", "Kroll calls the army's remark premature", "2027-10-15", "2027-10-15", basis="'on Friday' from Sunday, 17 October; a live report of 15 October 2027")
P.event("e14", "Channel North tells of the tape", "2027-10-13", "2027-10-13", tier=2, basis="'on Wednesday' from Friday, 15 October 2027")
P.event("e15", "The Post tells of a shipment that might be held up", "2027-10-15", "2027-10-15", tier=2, basis="'two days later', after the interview of 13 October 2027")
P.event("e16", "Vandoorn moves that deliveries be suspended", "2027-10-19", "2027-10-19", status="planned", basis="'on Tuesday', first after Sunday, 17 October 2027")
P.event("e17", "Quellin's parliament votes on the embargo", "2027-10-20", "2027-10-20", status="planned", basis="'on 20 October', first after 17 October 2027")
P.event("e18", "A convoy is ambushed at Lisk", "2018-03-01", "2018-03-31", tier=2, basis="'In March 2018'")

# ---------------------------------------------------------------- reuse
SAME, PAR = "same_passage_retranslated", "parallel_retelling_same_origin"
P.reuse("r01", SAME, "000 to 001 (credited)")
P.reuse("r05", SAME, "000 to 001 (credited)", changes=["lorries become trucks"])
P.reuse("r07", SAME, "000 to 001 (credited elsewhere in the report)", changes=["a speaker is lost"])
P.reuse("r08", SAME, "000 to 001 (credited elsewhere in the report)", changes=["wording of the quotation"])
P.reuse("r09", SAME, "002 to 001 (credited)", changes=["twenty minutes is lost"])
P.reuse("r12", SAME, "002 to 001 (credited)", changes=["a just is added"])
P.reuse("r11", PAR, "003 to 004 (credited)", changes=["a man's voice becomes an officer", "says becomes ordered", "eleven becomes ten minutes"])
P.reuse("r13", SAME, "003 to 004 (credited)", changes=["the condition is lost"])
P.reuse("r14", SAME, "003 to 004 (credited)", changes=["wording of the quotation"])
P.reuse("r15", PAR, "unknown (both tell of one remark; the agency is credited in 005 only)", tier=2)
P.reuse("r16", PAR, "unknown (006 gives no credit)", tier=2)
P.reuse("r06", SAME, "000 to 006 (credited)", changes=["a quotation becomes indirect"])
P.reuse("r02", SAME, "000 to 001 (credited)")
P.reuse("r03", SAME, "000 to 001 (credited elsewhere in the report)", changes=["warned becomes threatened"])
P.reuse("r17", SAME, "000 to 004 (credited)", changes=["suggest and may are lost", "the Compact official becomes the White Lantern"])
P.reuse("r18", SAME, "001 to 004 (credited)")
P.reuse("r19", PAR, "000 to 004 (credited through 001)", tier=2)
P.reuse("r04", SAME, "000 to 004 (credited elsewhere in the report)", changes=["38,000 becomes almost 40,000", "nine or ten days becomes a week"])
P.reuse("r20", SAME, "001 to 004 (credited)")
P.reuse("r21", PAR, "unknown (006 names the charity, not the agency)", tier=2)
P.reuse("r10", PAR, "unknown (both tell of the statement)", tier=2)
P.reuse("r22", PAR, "003 to 005 (credited)")
P.reuse("r23", PAR, "003 to 006 (credited)", tier=2)
P.reuse("r24", PAR, "002 to 004 (credited)")
P.reuse("r25", PAR, "002 to 003 (credited)", tier=2)

P.lineage([0, 1, 4, 6], "out:transline", "the agency's report, retold by two sites and used by the analysis", ["r01", "r02", "r05", "r06", "r17"])
P.lineage([1, 4], "pub:ponte", "the second site retells the first", ["r18", "r20"])
P.lineage([1, 2, 4], "org:genstaff", "the army's statement, retold by two sites", ["r09", "r12", "r24"])
P.lineage([3, 4, 5, 6], "pub:north", "the broadcaster's tape and interview, retold three times", ["r11", "r13", "r14", "r22", "r23"])
P.unrelated(2, 5, "no shared passage")
P.unrelated(1, 6, "no shared passage beyond the agency's")
P.no_copy("ring", "two warnings of Vastria: the capital's on Tuesday and its ambassador's at the gate on Friday")
P.story("S1", range(7), "the attack on an aid convoy at the Kessel bridge and what follows in the Compact")

# ---------------------------------------------------------------- positions
D12, D13, D14, D15, D17 = [(f"2027-10-{d}",) * 2 for d in (12, 13, 14, 15, 17)]
P.pos("p01", "gov:aldria", "escorts", "for_if", *D12, att="0.12", speaker="per:rademaker")
P.pos("p02", "gov:tornland", "escorts", "against", *D12, att="0.14")
P.pos("p03", "org:lantern", "escorts", "against", *D12, att="0.16")
P.pos("p04", "org:lantern", "embargo", "for", *D12, att="0.18", speaker="per:castellan")
P.pos("p05", "gov:marrovia", "embargo", "against", *D12, att="0.19")
P.pos("p06", "gov:vastria", "escorts", "against", *D12, att="0.20")
P.pos("p07", "gov:vastria", "escorts", "against", *D12, att="1.8")
P.pos("p08", "gov:marrovia", "escorts", "for_if", *D12, att="2.10")
P.pos("p09", "gov:marrovia", "embargo", "against", *D12, att="2.11")
P.pos("p10", "gov:aldria", "escorts", "for_if", *D13, att="3.9", speaker="per:rademaker")
P.pos("p11", "gov:aldria", "embargo", "against", *D13, att="3.15", speaker="per:rademaker")
P.pos("p12", "org:land", "embargo", "for", *D13, att="3.18", speaker="per:vandoorn", accept=["for_if"])
P.pos("p13", "gov:brevany", "escorts", "for", *D13, att="3.20")
P.pos("p14", "org:front", "escorts", "against", *D13, att="3.23", speaker="per:sarkady")
P.pos("p15", "org:front", "embargo", "for", *D13, att="3.24", speaker="per:sarkady")
P.pos("p16", "per:zoll", "escorts", "for", *D13, att="3.25", tier=2)
P.pos("p17", "gov:aldria", "escorts", "for", *D13, att="4.6", tier=2, speaker="per:rademaker")
P.pos("p18", "gov:tornland", "escorts", "against", "2027-10-12", "2027-10-14", att="4.8")
P.pos("p19", "gov:ostrel", "escorts", "expects_not", *D15, att="5.5", speaker="per:fahl", accept=["against"])
P.pos("p20", "gov:ostrel", "embargo", "against", *D15, att="5.6", tier=2, speaker="per:fahl")
P.pos("p21", "gov:brevany", "embargo", "for_if", *D15, att="5.12", speaker="per:ferrand")
P.pos("p22", "gov:quellin", "escorts", "open", *D15, att="5.16", speaker="per:berwick", accept=["for_if"])
P.pos("p23", "gov:quellin", "embargo", "for_if", *D15, att="5.18")
P.pos("p24", "org:compact", "escorts", "for", *D15, att="5.19", tier=2, speaker="per:lunde")
P.pos("p25", "gov:tornland", "embargo", "for", *D15, att="5.21")
P.pos("p26", "gov:vastria", "escorts", "against", *D15, att="5.23", speaker="per:ambassador")
P.pos("p27", "gov:aldria", "embargo", "open", *D15, att="5.25", tier=2)
P.pos("p28", "gov:aldria", "escorts", "for_if", *D17, att="6.10")
P.pos("p29", "gov:brevany", "escorts", "for", *D17, att="6.14")
P.pos("p30", "gov:quellin", "escorts", "for_if", *D17, att="6.16")
P.pos("p31", "gov:tornland", "escorts", "against", *D17, att="6.18")
P.pos("p32", "gov:ostrel", "escorts", "expects_not", *D17, att="6.19")
P.pos("p33", "gov:marrovia", "escorts", "for_if", *D17, att="6.20", tier=2)
P.pos("p34", "org:front", "escorts", "against", *D17, att="6.21")
P.pos("p35", "org:lantern", "escorts", "against", *D17, att="6.22", speaker="per:castellan")
P.pos("p36", "gov:tornland", "embargo", "for", *D17, att="6.25")
P.pos("p37", "gov:ostrel", "embargo", "against", *D17, att="6.26")
P.pos("p38", "gov:vastria", "embargo", "against", *D17, att="6.27")
P.pos("p39", "org:front", "embargo", "for", *D17, att="6.28")
P.pos("p40", "gov:aldria", "embargo", "against", *D13, att="6.29", speaker="per:rademaker")
P.pos("p41", "org:land", "embargo", "for", *D17, att="6.31", speaker="per:vandoorn")
P.pos("p42", "per:aumont", "embargo", "for", *D17, tier=2)
P.rows["positions"][-1]["chain"] = ["pub:review"]

# ---------------------------------------------------------------- contradictions and drift
P.conflict("k01", "accounts conflict", "who fired: the Front from the Vrana ridge (army) v. government drones (Front)", ["0.6", "2.4", "2.2", "1.6"], ["0.4"])
P.conflict("k02", "accounts conflict", "who fired: the Vrana ridge (army) v. pictures that suggest the government's side", ["0.6", "2.4", "2.2"], ["0.8", "1.4"])
P.conflict("k03", "denial", "the rounds came from government lines (Compact official) v. the army", ["0.8", "1.4", "2.9"], ["2.8"])
P.conflict("k04", "denial", "the reading of the satellite pictures v. two diplomats", ["0.8"], ["0.10", "0.11"])
P.conflict("k05", "hedge lost", "pictures suggest that the fire may have come from the government's side v. show and prove it", ["0.8", "1.4"], ["4.2", "4.1"])
P.conflict("k06", "attribution differs", "who spoke of the pictures: a Compact official v. the White Lantern", ["0.8", "1.4"], ["4.2"])
P.conflict("k07", "figures differ", "the dead: at least four, then five (charity, surgeon) v. three (army)", ["0.1", "f0.1", "3.7", "f3.4", "f1.1", "f4.1", "f5.4"], ["0.7", "f0.8", "2.5", "f2.3"])
P.conflict("k08", "figures differ", "people in Drumesh: 38,000 (charity) v. no more than 12,000 (army)", ["0.23", "f0.11", "6.33", "f6.12"], ["2.6", "f2.4", "6.34", "f6.13"])
P.conflict("k09", "rounded", "38,000 became almost 40,000", ["0.23", "f0.11"], ["4.3", "f4.4"])
P.conflict("k10", "rounded", "fourteen lorries became 15", ["0.2", "f0.4", "f1.3", "f3.1", "f5.6"], ["f4.3"])
P.conflict("k11", "rounded", "eleven wounded became about a dozen", ["0.1", "f0.2", "f1.2"], ["f4.2"], tier=2)
P.conflict("k12", "accounts conflict", "the route: a detour at Pribor (army) v. no lorry left the road (charity)", ["2.3", "1.5", "3.3", "4.12", "6.4"], ["3.2", "3.1", "6.2"])
P.conflict("k13", "accounts conflict", "the route: left without notice (army) v. the prime minister calls it premature, a message may have come", ["2.3", "1.5", "4.12"], ["5.7", "5.9", "6.5"])
P.conflict("k14", "condition dropped", "ten days after both sides have signed v. in ten days", ["3.9", "p10", "p01", "0.12", "6.10"], ["4.6", "p17"])
P.conflict("k15", "wording drift", "the tape: a man's voice asks them to stay v. an officer ordered it", ["3.5"], ["4.5", "4.4"])
P.conflict("k16", "wording drift", "eleven minutes before the explosion v. ten minutes", ["f3.2"], ["4.5", "f4.6"], tier=2)
P.conflict("k17", "wording drift", "Oddny: Today an escort, tomorrow a war v. an escort today is a war tomorrow", ["0.15"], ["1.12", "4.9"], tier=2)
P.conflict("k18", "wording drift", "Rademaker's stove, two wordings", ["3.15"], ["4.7"], tier=2)
P.conflict("k19", "wording drift", "Vastria warned v. threatened", ["0.20"], ["1.8"], tier=2)
P.conflict("k20", "rounded", "flour for nine or ten days became a week", ["0.23", "f0.12"], ["4.3", "f4.5"], tier=2)
P.conflict("k21", "denial", "Vastria is believed to supply the Front v. denies it", ["0.21"], ["0.22", "5.24"])
P.conflict("k22", "positions conflict", "Aldria: an embargo is out of the question v. might hold back a shipment", ["3.15", "p11", "4.7", "6.29", "p40"], ["5.25", "p27", "6.30"])
P.conflict("k23", "denial", "a shipment might be held back v. nothing is being held back", ["5.25", "6.30"], ["5.26"])
P.conflict("k24", "positions conflict", "command of the escorts: Ansbrook wants it v. Rademaker refuses it", ["2.10", "p08", "3.12", "6.20", "p33"], ["3.13"], tier=2)
P.conflict("k25", "denial", "Tornland will walk out v. an aide of Oddny", ["5.14"], ["5.15"], tier=2)
P.conflict("k28", "accounts conflict", "food in the town: flour for nine or ten days v. supplied from the garrison's reserves", ["0.23", "0.25", "f0.12", "4.3"], ["2.6"])
P.conflict("k29", "accounts conflict", "launches from the Vrana ridge v. a crew there would have had to shoot over its own trenches, rather a drone", ["2.4", "0.6"], ["6.7", "6.8"], tier=2)

P.no_conflict("the escorts: Aldria for them on a condition, Tornland against", ["p01", "p02"], "two actors")
P.no_conflict("400 soldiers of Aldria v. 650 of three countries", ["f0.10", "f5.1"], "a part and the whole of a draft")
P.no_conflict("400 soldiers v. 200 gendarmes", ["f3.6", "f3.8"], "two states")
P.no_conflict("at least four dead on Monday v. five after the nurse died", ["f0.1", "f3.4"], "the toll rose")
P.no_conflict("five dead v. nine killed at Lisk in 2018", ["f5.4", "f6.10"], "two attacks")
P.no_conflict("six mortar bombs v. two unexploded bombs under the bridge", ["f0.7", "f1.5"], "fired and found")
P.no_conflict("fourteen lorries v. thirteen burnt out", ["f5.6", "f5.5"], "the whole and a part")
P.no_conflict("the White Lantern: no soldiers, but an embargo", ["p03", "p04"], "two issues")
P.no_conflict("400 soldiers offered v. at least 1,500 needed", ["f6.3", "f6.4"], "an offer and a need")
P.no_conflict("Quellin on escorts: show me a mandate v. only under a mandate", ["p22", "p30"], "the same condition, told twice")
P.no_conflict("200 gendarmes promised v. 150 trained", ["f6.5", "f6.6"], "the whole and a part")

# ---------------------------------------------------------------- claims
P.claim("c01", "At least four aid workers were killed and eleven people wounded", "0.1 1.2", ["out:transline"])
P.claim("c02", "The fourteen lorries stood at the bridge when the first rounds fell", "0.2 1.3", ["out:transline"])
P.claim("c03", "Satellite pictures point to fire from the government's side", "0.8 1.4 4.2 2.9 4.1", ["out:transline", "org:genstaff"], accept=[1, 2])
P.claim("c04", "The pictures are too coarse to convict anybody", "0.9 6.1", ["out:transline"])
P.claim("c05", "Mortar bombs came from the Vrana ridge", "0.6 2.4", ["org:genstaff"], accept=[1, 2])
P.claim("c06", "Three people died", "0.7 2.5", ["org:genstaff"], accept=[1, 2])
P.claim("c07", "The convoy left the route at Pribor", "2.3 1.5 3.3 4.12 6.4", ["org:genstaff"])
P.claim("c08", "No Marrovian unit fired", "2.2 1.6", ["org:genstaff"])
P.claim("c09", "A lorry without a plan is not a convoy (Terrell)", "2.7 1.7", ["org:genstaff"])
P.claim("c10", "Aldria offers 400 soldiers once both sides have signed", "0.12 0.13 1.11 3.9 4.6 6.10", ["out:transline", "pub:north", "pub:review"], accept=[2, 3])
P.claim("c11", "Oddny: an escort today is a war tomorrow", "0.15 1.12 4.9", ["out:transline"])
P.claim("c12", "Vastria will treat foreign soldiers as a party to the war", "0.20 1.8 4.10 4.11", ["out:transline"])
P.claim("c13", "Around 38,000 people are in Drumesh, with flour for a few days", "0.23 4.3 6.33", ["out:transline", "pub:review"], accept=[1, 2])
P.claim("c14", "No more than 12,000 civilians are in Drumesh", "2.6 6.34", ["org:genstaff"], accept=[1, 2])
P.claim("c15", "The drivers were told to stay on the bridge", "3.5 4.4 4.5 5.27", ["pub:north"])
P.claim("c16", "The White Lantern does not want soldiers as guards", "0.16 0.17 6.22", ["out:transline", "pub:review"])
P.claim("c17", "No lorry left the agreed road", "3.2", ["pub:north"])
P.claim("c18", "An embargo is out of the question (Rademaker)", "3.15 4.7 6.29", ["pub:north"])
P.claim("c19", "Kroll calls the army's remark premature", "5.7 5.8 6.5", ["out:transline", "pub:review"], accept=[1, 2])
P.claim("c20", "Aldria might hold back a shipment of shells", "5.25 6.30", ["pub:post"])
P.claim("c21", "Tornland wants an arms embargo on all", "5.21 6.25", ["pub:post", "pub:review"], accept=[1, 2])
P.claim("c22", "Marrovia wants command over the escorts", "2.10 3.12 6.20", ["org:genstaff", "pub:north", "pub:review"], accept=[1, 3])
P.claim("c23", "The Front would fire on soldiers", "3.23 6.21", ["pub:north", "pub:review"], accept=[1, 2])
P.claim("c24", "The Front welcomes an embargo", "3.24 6.28", ["pub:north", "pub:review"], accept=[1, 2])
P.claim("c25", "Vandoorn wants deliveries suspended", "3.18 6.31", ["pub:north", "pub:review"])
P.claim("c26", "Ostrel expects no escorts", "5.5 6.19", ["pub:post", "pub:review"], accept=[1, 2])
P.claim("c27", "A fifth victim has died", "3.7", ["pub:north"])
P.claim("c28", "The mission would have 650 soldiers", "5.10", ["pub:post"])
P.claim("c29", "The road stays closed until the weekend", "1.9", ["pub:ponte"])
P.claim("c30", "Vastria does not supply arms", "0.22 5.24", ["out:transline", "pub:post"])
P.claim("c31", "The White Lantern demands a halt to arms deliveries", "0.18 3.14", ["out:transline", "pub:north"], accept=[1, 2])
P.claim("c32", "The embargo will come", "4.14 6.32", ["pub:glas", "pub:review"], accept=[1, 2])
P.claim("c33", "Marrovia rejects an embargo", "0.19 2.11", ["out:transline", "org:genstaff"])
P.claim("c34", "Ostrel will not stop selling shells", "5.6 6.26", ["pub:post", "pub:review"], accept=[1, 2])
P.claim("c35", "The White Lantern demands an apology of the army", "6.6", ["pub:review"])

# ---------------------------------------------------------------- must not
P.furniture()
P.must_not("no answer is no statement", id="nc")
P.must_not("quotation marks round a name", id="op")
P.must_not("quotation marks of distance, nobody speaks", id="scare")

P.table("dead", ["f0.1", "f0.8", "f1.1", "f2.3", "f3.4", "f4.1", "f5.4"])
P.table("wounded", ["f0.2", "f1.2", "f4.2"])
P.table("lorries", ["f0.4", "f1.3", "f3.1", "f4.3", "f5.6"])
P.table("rounds", ["f0.7", "f2.2", "f3.10"])
P.table("escort", ["f0.10", "f1.6", "f3.6", "f4.8", "f6.3"])
P.table("trapped", ["f0.11", "f2.4", "f4.4", "f6.12"])
P.table("flour", ["f0.12", "f4.5"])
P.table("start", ["f3.7", "f4.7"])
P.table("brevany", ["f3.8", "f6.5"])
P.table("mission", ["f5.1", "f6.7"])
