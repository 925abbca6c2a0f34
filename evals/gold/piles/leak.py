"""Ransom demand against a health service: an agency, a tabloid, a retelling, a security blog, the service's own statement, a live page, a feature. Everything in it is invented."""
from sheet import Pile

P = Pile("leak", "a data leak at a health service with a ransom demand: agency, tabloid, retelling, security blog, the victim's statement, live blog, feature", '''
# Issues of the invented data leak.

[[issue]]
id = "pay"
question = "The ransom is paid"
terms = ["pay the ransom", "fund a payment", "paying", "a payment", "would pay"]
against_terms = ["not one mark", "will not pay", "do not intend to pay"]

[[issue]]
id = "letters"
question = "Every person whose data were taken gets a letter"
terms = ["write to every person affected", "get a letter", "send the letters"]

[[issue]]
id = "inquiry"
question = "There is an independent inquiry into the attack"
terms = ["an independent inquiry", "back an inquiry", "a public inquiry"]
''')
P.entities("""
out:meridian | Meridian | agency | the agency
pub:clarion | Daily Clarion | outlet | the Clarion; the tabloid Daily Clarion; The Daily Clarion
pub:eastline | Eastline Today | outlet
pub:harbour | Packet Harbour | outlet
org:lhs | Lanmere Health Service | organisation | the service; Lanmere; the health service; the hospital trust; We; the hospital network; it; LHS
pub:tbr | TBR | outlet | Tarvian Broadcasting
pub:ledger | The Weekly Ledger | outlet | the Ledger
out:post | Aberlane Post | outlet | the Aberlane Post
gov:tarvia | Tarvia | government | the government; the state
gov:health | Ministry of Health | government | The Ministry of Health | gov:tarvia
per:brandvold | Odile Brandvold | person | Health Minister Odile Brandvold; the health minister; the minister; Brandvold; she; her | gov:tarvia
org:pmoffice | Prime Minister Halle Ostby's office | government | the prime minister's office | gov:tarvia
per:ostby | Halle Ostby | person | Prime Minister Halle Ostby | gov:tarvia
anon:pmspokes | a spokesman (prime minister) | anonymous | a spokesman | org:pmoffice
per:quillane | Marcus Quillane | person | chief executive Marcus Quillane; the chief executive of the network, Marcus Quillane; Quillane; He | org:lhs
per:roy | Anselm Roy | person | our medical director, Dr Anselm Roy; Lanmere's medical director | org:lhs
anon:lhsspokes | A Lanmere Health Service spokeswoman | anonymous | | org:lhs
anon:lhsspokes2 | a Lanmere spokesperson | anonymous | | org:lhs
anon:twofamiliar | two people familiar with the matter | anonymous | sources; two sources
anon:first | One of the people | anonymous
anon:second | The second person | anonymous
org:gravelock | Gravelock | organisation | The Gravelock gang; the group; the gang; Hackers; the criminals; it
doc:post | The group's dark web post | document | a post on its site | org:gravelock
doc:note | the note | document | It; the ransom note | org:gravelock
org:ncc | National Cyber Centre | organisation | The National Cyber Centre; the Cyber Centre; Cyber Centre | gov:tarvia
anon:nccspokes | A spokesman for the National Cyber Centre | anonymous | he | org:ncc
doc:bulletin | a bulletin of the Cyber Centre | document | It | org:ncc
org:police | federal police | organisation | the federal police; Federal police; the police
anon:policespokes | A spokesperson for the federal police | anonymous | | org:police
per:achterberg | Rowan Achterberg | person | Detective Superintendent Rowan Achterberg; She | org:police
org:union | Nurses' and Midwives' Union | organisation | The Nurses' and Midwives' Union; the union; The union
per:markham | Sela Markham | person | the union's regional secretary, Sela Markham; Sela Markham of the union; Markham; she | org:union
org:cordwell | Cordwell Systems | organisation | Cordwell; the manufacturer Cordwell Systems; the company
per:uyter | Bram Uyterhoeven | person | its head of communications, Bram Uyterhoeven | org:cordwell
doc:audit | an audit report | document | auditors
per:ferrier | Tom Ferrier | person | Grandfather Tom Ferrier; he; Ferrier
anon:surgeon | a surgeon | anonymous | she
per:gemma | Gemma Ferrier | person | Daughter Gemma
org:reform | Reform Union | organisation | the opposition; the opposition Reform Union
per:castellane | Juno Castellane | person | Juno Castellane, health spokeswoman for the opposition Reform Union | org:reform
anon:insider | An insider at the service | anonymous | the source; an employee
grp:experts | Experts | group
anon:m | someone involved in the response | anonymous | M.
anon:responders | two other responders | anonymous
per:oduya | Kenji Oduya | person | Kenji Oduya of the research collective Saltmarsh; Oduya; he
grp:readers | Several readers | group
org:brackwater | Brackwater Labs | organisation | Brackwater; It; Lanmere's own forensic firm, Brackwater Labs
org:ombud | Information Ombudsman | organisation | The Information Ombudsman; The Ombudsman
per:farrow | Lise Farrow | person | Information Ombudsman Lise Farrow | org:ombud
per:brandis | Lotte Brandis | person | our health correspondent, Lotte Brandis
anon:consultant | a consultant | anonymous
org:coroner | coroner's office | organisation | The coroner's office; it
per:byrne | Ottilie Byrne | person | Byrne; she
anon:dov | a former technician | anonymous | Dov; he
doc:minutes | Minutes of the board meeting | document | the minutes | org:lhs
anon:boardmember | one member of the board | anonymous | | org:lhs
anon:helpdesk | the helpdesk | organisation | | org:lhs
anon:twobriefed | Two people briefed on the talks | anonymous | they
org:harrow | Harrow Mutual | organisation | The insurer, Harrow Mutual; the insurer
anon:colleague | an older colleague | anonymous | the older woman
""")

P.doc("000_meridian.txt", "out:meridian", r'''
#T UPDATE 3-[[c1|Hackers seek about [[f1|40 mln marks]] from Tarvian health service]] [[q1|-]][[s1|sources]]
#N (Updates with minister in parliament, union, Cordwell shares)
#N By Petra Vonn and Dashiell Oke
#N [[date|Oct 7, 2025]] 17:48

ABERLANE, Oct 7 ([[outlet|Meridian]]) - [[u:r01a|[[c2|Hackers who crippled the computers of Tarvia's second-largest health service at the weekend have demanded [[f2|about 40 million marks]] ([[f3|$9.1 million]]) in cryptocurrency]], [[s2|two people familiar with the matter]] [[q2|said]] on Tuesday]], as [[s3|the health minister]] [[q3|ruled out]] [[c3|paying “as things stand”]].

[[s4|Lanmere Health Service]], which runs [[f4|11 hospitals]] and treats [[f5|some 1.9 million people]], [[q4|said]] [[c4|it had [[e:e01|discovered the intrusion]] [[d:e01|late on Saturday]] and had taken its booking, laboratory and payroll systems offline as a precaution]].

[[u:r02a|[[c5|“We are treating patients with pens, paper and telephones,”]] [[s5|chief executive Marcus Quillane]] [[q5|told]] a news conference in Aberlane. [[c5|“That is slower, but it is safe.”]]]] [[t|He declined to say whether the service had been in contact with the attackers.]]

[[u:r03a|[[s6|One of the people]] [[q6|said]] [[c6|a negotiator hired by the service's insurer had exchanged messages with the group, which calls itself Gravelock]].]] [[s7|The second person]] [[q7|said]] [[c7|he was not aware of any such contact]]. [[t|Both spoke on condition of anonymity because the matter is under investigation.]]

[[e:e05|[[s8|Health Minister Odile Brandvold]] [[q8|told]] parliament]] [[p:p01|[[c8|the government would not fund a payment [[K:p01|[[k8|unless doctors certified that lives could not be protected in any other way]]]]]]]]. [[u:r04a|[[u:r08a|[[c9|“Paying buys you a promise from a thief,”]] [[s9|she]] [[q9|said]].]]]] [[p:p02|[[s10|Brandvold]] [[q10|added that]] [[c10|she would back an independent inquiry [[K:p02|[[k10|once all systems were running again]]]]]]]], [[p:p03|something [[s11|the opposition]] [[q11|has demanded]] since Sunday]].

In a post on its site, [[s12|[[s13|Gravelock]]]] [[q12|claimed]] [[c12|to have copied the records of [[f6|2.3 million patients]]]] and [[q13|threatened]] [[c13|to [[e:e02|publish them]] [[d:e02|on Friday evening]]]]. [[t|Meridian could not independently verify the claim.]]

[[s14|The National Cyber Centre]] [[q14|said]] [[c14|it was too early to say what had been taken]]. [[s15|A spokesperson for the federal police]] [[q15|confirmed that]] [[c15|an investigation had been opened]] but gave no details.

[[u:r05a|[[u:r09a|[[s16|The Nurses' and Midwives' Union]] [[q16|said]] [[c16|[[f7|at least 340 operations]] had been postponed since Sunday]]]]]], a number [[s17|the service]] [[q17|put at]] [[c17|[[f8|212]]]]. [[c18|Staff at [[f9|two hospitals]] [[h18|may]] not be paid on time]], [[q18|according to]] [[s18|the union's regional secretary, Sela Markham]].

[[s19|Cordwell Systems]], the contractor whose software links Lanmere's laboratories, [[q19|said in a statement]] [[c19|there was “currently no indication” that its products had been involved]]. Its shares fell [[f10|6.4%]] in Aberlane.

#B [[u:r06a|[[d:e03|In 2022]] [[c20|[[e:e03|a similar attack on ambulance dispatchers in neighbouring Orrin]] cost [[f11|17 million marks]]]], [[q20|according to]] [[s20|an audit report]].]]

#F (Reporting by Petra Vonn in Aberlane and Dashiell Oke in Orrin; Editing by Maud Isherwood)
#F Our Standards: The Meridian Principles of Trust.
'''.replace("something [[s11|the opposition]] [[q11|has demanded]] since Sunday", "[[c11|something]] [[s11|the opposition]] [[q11|has demanded]] since Sunday").replace("[[p:p02|[[s10|Brandvold]] [[q10|added that]] [[c10|she would back an independent inquiry ", "[[s10|Brandvold]] [[q10|added that]] [[p:p02|[[c10|she would back [[r11|an independent inquiry]] "), '''
1 T2 indirect anon:twofamiliar
2 indirect anon:twofamiliar
3 act per:brandvold modealt=mixed
4 indirect org:lhs
5 direct per:quillane
6 indirect anon:first
7 indirect anon:second
8 indirect per:brandvold
9 direct per:brandvold basis=coref
10 indirect per:brandvold
11 T2 act org:reform modealt=attitude
12 act org:gravelock alt=doc:post modealt=indirect
13 act org:gravelock modealt=indirect
14 indirect org:ncc
15 indirect anon:policespokes alt=org:police
16 indirect org:union
17 indirect org:lhs modealt=act
18 indirect per:markham
19 mixed org:cordwell
20 indirect doc:audit
''', date="2025-10-07", wire=True, figures='''
1 40000000 40000000 marks approx att=1 table=ransom T2
2 40000000 40000000 marks approx att=2 table=ransom
3 9100000 9100000 USD att=2 T2
4 11 11 hospitals
5 1900000 1900000 people approx
6 2300000 2300000 patients att=12 table=people
7 340 - operations att=16 table=operations
8 212 212 operations att=17 table=operations
9 2 2 hospitals att=18 T2
10 6.4 6.4 percent
11 17000000 17000000 marks att=20 table=orrin
''')

P.doc("001_clarion.txt", "pub:clarion", r'''
#F ☰ MENU   News   Showbiz   Sport   Horoscopes   Puzzles   WIN!   LOG IN
#F Home › News › Health
#N [[outlet|Daily Clarion]]
#T [[c1|'PAY UP OR WE PUBLISH']][[q1|:]] Hackers hold [[f1|2.3 MILLION patients]] to ransom as [[s2|minister]] [[q2|vows]] [[c2|'not one mark']]
#K Cancer patient, [[n1|61]], is turned away at the theatre door and [[q3|told]] [[c3|'the computer says nothing']]
#N By Kelly-Anne Drubb, Health Reporter
#N PUBLISHED: 07:12, [[date|8 October 2025]] | UPDATED: 09:55
#F Share  ·  WhatsApp  ·  Copy link     1.1k comments

[[c4|CRUEL hackers have stolen the medical secrets of [[f2|2.3 million people]] and want a staggering [[f3|50 MILLION marks]] to give them back]], [[q4|it emerged]] last night.

The Gravelock gang – [[q5|believed]] [[c5|to be hiding abroad]] – [[e:e06|brought [[f4|11 hospitals]] to their knees]] [[d:e06|on Sunday]].

Their post on the dark web, which the Clarion has seen, [[q6|reads]]: [[c6|“You have [[d:e02|until Friday]]. Pay up or we publish.”]]

Grandfather Tom Ferrier, [[f5|61]], was already on a trolley at St Aldith's when [[s7|a surgeon]] came out and [[q7|told]] him [[c7|his bowel cancer operation was off]].

[[c8|“She was nearly in tears,”]] [[s8|he]] [[q8|told]] the Clarion. [[c8|“[[s9|She]] [[q9|said]], [[c9|‘The computer says nothing, Tom, so neither can I.’]]”]]

[[s10|Daughter Gemma]], [[f6|34]], [[q10|fumed]]: [[c10|“They had [[f7|two whole days]] to ring us. Two days!”]]

#F READ MORE: I ate nothing but soup for 40 days – and THIS happened to my hair
#F READ MORE: Neighbour's hedge 'is ruining my marriage', says dad-of-five

[[p:p04|[[s11|Health Minister Odile Brandvold]] [[q11|vowed]] [[c11|not one mark of public money would go to the crooks]]]]. [[u:r04b|[[c12|“Paying buys you a promise from a thief,”]] [[s12|she]] [[q12|told]] MPs.]]

But [[s13|Juno Castellane, health spokeswoman for the opposition Reform Union]], [[q13|blasted]]: [[c13|“The minister is gambling with people's lives. [[p:p05|[[K:p05|[[k13|If the doctors say pay]]]], you pay]].”]]

And [[s14|an insider at the service]] [[q14|claimed]] [[c14|bosses had been warned]]. [[u:r07a|[[c15|“IT begged for new firewalls in the spring and got a poster about passwords,”]] [[s15|the source]] [[q15|said]].]]

[[u:r05b|[[c16|[[f8|More than 340 operations]] have been axed]], [[s16|the hospital trust]] [[q16|confirmed]]]], and there were [[q17|fears]] last night [[q17|that]] [[c17|workers at [[f9|two hospitals]] will go without wages this month]].

#F ▼ Get the Clarion HEALTH HIT in your inbox every Thursday ▼
#F Enter your email address   SIGN UP   By signing up you agree to our privacy notice

[[s18|A Lanmere Health Service spokeswoman]] [[q18|said]]: [[c18|“We are sorry for the worry this is causing. Patients should come to their appointments unless they hear from us.”]]

[[s19|Cordwell Systems]], which makes the software used in the labs, [[q19|denied]] [[c19|being to blame]].

[[q20|Asked]] by the Clarion [[c20|whether he would resign]], [[s21|Mr Quillane]], who earns [[f10|410,000 marks a year]], [[q21|snapped]]: [[c21|“I have hospitals to run.”]]

#F Do YOU work at Lanmere? Email tips@clarion.example or call our newsdesk
#F MOST READ   1 Soap star's baby joy   2 Is your boiler lying to you?   3 Snow bomb 'to hit within days', forecasters warn
#F © Clarion Media. Comments are moderated in advance.
'''.replace("Their post on the dark web,", "[[s6|Their post on the dark web]],").replace("[[q20|Asked]] by the Clarion [[c20|whether he would resign]]", "Asked by the Clarion whether he would resign").replace("[[a3|", "").replace("'PAY UP OR WE PUBLISH']][[q1|:]] Hackers", "'PAY UP OR WE PUBLISH']][[q1|:]] [[s1|Hackers]]"), '''
1 T2 direct org:gravelock
2 T2 mixed per:brandvold modealt=act,direct
3 T2 mixed - sp=none modealt=agentless,direct alt=anon:surgeon,per:ferrier>anon:surgeon
4 agentless - h=1
5 T2 agentless - h=1
6 direct org:gravelock alt=doc:post
7 indirect anon:surgeon alt=per:ferrier>anon:surgeon
8 direct per:ferrier basis=coref
9 direct per:ferrier>anon:surgeon nest=8 basis=coref
10 direct per:gemma
11 act per:brandvold modealt=indirect
12 direct per:brandvold basis=coref
13 direct per:castellane
14 indirect anon:insider
15 direct anon:insider basis=coref
16 indirect org:lhs
17 T2 agentless - modealt=attitude
18 direct anon:lhsspokes alt=org:lhs
19 act org:cordwell modealt=indirect
21 direct per:quillane
'''.replace("3 T2 mixed - sp=none modealt=agentless,direct alt", "3 T2 agentless - modealt=mixed,direct alt"), date="2025-10-08", figures='''
1 2300000 2300000 patients T2
2 2300000 2300000 people att=4 table=people
3 50000000 50000000 marks att=4 table=ransom
4 11 11 hospitals
5 61 61 years T2
6 34 34 years T2
7 2 2 days att=10 T2
8 340 - operations att=16 table=operations
9 2 2 hospitals att=17 T2
10 410000 410000 marks/year
''')

P.doc("002_eastline.txt", "pub:eastline", r'''
#N [[outlet|Eastline Today]]
#F World | Economy | Society | Video
#T [[c1|Tarvia: hospital network negotiates with hackers over [[f1|40 million]]]] – [[s1|Meridian]]
#N [[date|8 October 2025]], 12:20

[[u:r03b|[[c2|The management of the Lanmere hospital network in Tarvia is negotiating with the hackers who attacked it at the weekend]], [[s2|Meridian]] [[q2|reported]], [[q2|citing]] [[i2|two sources]].]] [[u:r01b|[[c3|The ransom amounts to [[f2|40 million marks]]]], [[s3|the agency]] [[q3|writes]].]]

[[m:x1|The group Gravelock stole the records of [[f3|2.3 million patients]] and [[e:e02|will release them]] [[d:e02|on Friday]].]]

[[q4|According to]] [[s4|Health Minister Odile Brandvold]], [[p:p06|[[c4|the state will not pay]]]]. [[u:r04b2|[[c5|“Whoever pays only buys the promise of a thief,”]] [[o6|[[s6|the agency]]]] [[q6|quotes]] [[s5|her]] [[q5|as saying]].]] [[p:p07|[[c7|There will also be an independent inquiry]], [[s7|the minister]] [[q7|promised]]]].

[[u:r05c|[[c8|The hospitals have cancelled [[f4|340 operations]] so far]], [[s8|the chief executive of the network, Marcus Quillane]], [[q8|said]] at a press conference.]] [[u:r02b|[[q9|According to]] [[s9|him]], [[c9|treatment with pen and paper is slow, but safe]].]]

[[u:r07b|[[q10|As]] [[s10|the tabloid Daily Clarion]] [[q10|learned from]] [[i10|an employee]], [[c10|the IT department had begged for new firewalls in spring, but received only a poster about passwords]].]] [[s11|The manufacturer Cordwell Systems]] [[q11|rejects]] [[c11|all blame]].

[[s12|A spokesman for the National Cyber Centre]] [[q12|told]] Eastline Today by telephone [[q12|that]] [[c12|he could “neither confirm nor deny” any of the numbers]]. [[s13|He]] [[q13|advised]] [[c13|clinics abroad to disconnect their lines to Lanmere “until we know more”]].

[[s14|Experts]] [[q14|assume that]] [[c14|the attackers are located outside Tarvia]]. [[q15|Reportedly]], [[c15|the same people were behind several attacks on energy companies]].

For patients from the border region, who are often treated in Lanmere, little changes for the time being: appointments at the hospitals in Aberlane and Port Sorrel take place, but those affected are to bring their findings on paper. [[s16|The border clinic in Hesk]] [[q16|announced that]] [[c16|it would accept [[f5|up to 25 emergency patients]] from Tarvia per day [[k16|if necessary]]]].

#S Background

#B [[u:r06b|[[d:e03|In 2022]], [[e:e03|hackers paralysed the ambulance control centre in the neighbouring region of Orrin]]. [[c17|The damage reached [[f6|almost 20 million marks]]]], [[q17|according to]] [[s17|auditors]].]]

#F Follow us in the app  |  Report an error: select the text and press Ctrl+Enter
#F Also interesting: Which passport opens the most doors in 2026?
'''.replace("[[o6|[[s6|the agency]]]] [[q6|quotes]] [[s5|her]] [[q5|as saying]]", "[[s6|the agency]] [[q6|[[q5|quotes]]]] [[s5|her]] [[q5|[[q6|as saying]]]]").replace("[[c5|“Whoever pays only buys the promise of a thief,”]]", "[[c6|[[c5|“Whoever pays only buys the promise of a thief,”]]]]").replace("u:r04b2|", "u:r08b|").replace("u:r05c|", "u:r09b|").replace("[[f1|40 million]]]] – [[s1", "[[f1|40 million]]]] [[q1|–]] [[s1"), '''
1 T2 indirect out:meridian
2 indirect out:meridian>anon:twofamiliar sp=out:meridian
3 indirect out:meridian basis=coref alt=out:meridian>anon:twofamiliar
4 indirect out:meridian>per:brandvold basis=inherited alt=per:brandvold
5 direct out:meridian>per:brandvold nest=6 basis=coref
6 T2 direct out:meridian>per:brandvold basis=coref sp=out:meridian alt=out:meridian modealt=indirect
7 act out:meridian>per:brandvold basis=inherited alt=per:brandvold modealt=indirect
8 indirect out:meridian>per:quillane basis=inherited alt=per:quillane
9 indirect out:meridian>per:quillane basis=inherited alt=per:quillane
10 indirect pub:clarion>anon:insider sp=pub:clarion spalt=anon:insider
11 act org:cordwell basis=inherited alt=out:meridian>org:cordwell,pub:clarion>org:cordwell modealt=indirect
12 mixed anon:nccspokes alt=org:ncc
13 mixed anon:nccspokes basis=coref alt=org:ncc modealt=act
14 attitude grp:experts
15 agentless - h=1
16 indirect org:hesk modealt=act
17 indirect doc:audit alt=out:meridian>doc:audit
''', date="2025-10-08", figures='''
1 40000000 40000000 marks att=1 table=ransom T2
2 40000000 40000000 marks att=3 table=ransom
3 2300000 2300000 patients table=people
4 340 340 operations att=8 table=operations
5 - 25 patients att=16
6 20000000 20000000 marks approx att=17 table=orrin accept=-..20000000
''')
P.entities("org:hesk | The border clinic in Hesk | organisation")

P.doc("003_packetharbour.md", "pub:harbour", r'''
#F [[outlet|Packet Harbour]] / archive / about / rss / tip jar
#T # Gravelock at Lanmere: what the note says, and what it doesn't
#N *Wren Tolliver · [[date|9 October 2025]] · 6 min read*

On Tuesday [[s1|Meridian]] [[q1|reported that]] [[c1|Lanmere Health Service had been told to pay [[f1|“about 40 million marks”]]]]. The note itself is more exact. [[s2|It]] [[q2|asks for]] [[c2|[[f2|38.4 million marks]], payable in Monero, within [[f3|120 hours]] of first contact]]. A copy was passed to me by someone involved in the response, whom I'll call M. because the alternative is that M. gets fired; [[s3|two other responders]] [[q3|confirmed that]] [[c3|it is authentic]]. It begins:

> [[c4|“Your files are encrypted and your backups are ours. Do not call the police. Do not call the newspapers. We are the only people who can help you now.”]]

## How they got in

#B0

[[s5|M.]] [[q5|says]] [[c5|the attackers [[e:e04|first logged in]] [[d:e04|on 12 September]], using the password of a lab technician at a supplier]]. [[c6|“This was not a zero-day. This was a Post-it,”]] [[s6|M.]] [[q6|told]] me. It took them [[f4|three weeks]] to do any damage because, [[s7|M.]] [[q7|thinks]], [[c7|“they couldn't believe how flat the network was”]].

None of that fits the timeline in [[s8|the service's]] statement of this morning, [[q8|according to which]] [[c8|nobody was inside before [[d:e01|4 October]]]].

[[s9|Kenji Oduya of the research collective Saltmarsh]] [[q9|believes]] [[c9|the trail leads to Cordwell Systems]]. In a thread on Wednesday [[s10|he]] [[q10|wrote that]] [[c10|logins for a Cordwell VPN portal “[[e:e07|were on sale]] for [[f5|900 dollars]] [[d:e07|in late August]]”]]. [[s11|Cordwell]] [[q11|calls]] [[c11|the thread “speculative and wrong”]]. In an email [[s12|its head of communications, Bram Uyterhoeven]], [[q12|said]] [[c12|the company had [[e:e08|changed all passwords]] [[d:e08|in July]] “as part of routine work” and that “no Cordwell system has been compromised”]]. That is a good deal firmer than what [[s13|Cordwell]] [[q13|told]] the market two days ago, [[q13|namely that]] [[c13|there was “currently no indication”]].

## How many people

[[s14|Gravelock]] [[q14|says]] [[c14|[[f6|2.3 million]]]]. It has posted a sample of [[f7|1,500 rows]]. [[q15|According to]] [[s15|Oduya]] [[c15|the rows are genuine but stale; most were created before 2021]]. [[s16|He]] [[q16|reckons]] [[c16|the true count of individuals is “somewhere between [[f8|700,000 and 900,000]]”]]. [[s17|Lanmere's own forensic firm, Brackwater Labs]], [[q17|puts]] [[c17|it below [[f9|600,000]]]]. When I put that lower number to the gang through its chat page, [[s18|it]] [[q18|replied]]: [[c18|“We count better than hospitals.”]]

## Who they are

[[s19|Several readers]] [[q19|suspect]] [[c19|Gravelock is a rebrand of the Marrow crew, which [[e:e09|folded]] [[d:e09|last winter]]]]. So does the Cyber Centre. In a bulletin marked “not for onward distribution”, which M. let me read, [[s20|it]] [[q20|states that]] [[c20|the two groups “very likely share operators”]]. “Very likely”, in the Centre's own vocabulary, means [[f10|80 to 90 percent]].

## Pay or don't

I asked Oduya what he would do in Marcus Quillane's chair. [[p:p08|[[c21|“Don't pay. [[K:p08|[[k21|Unless somebody is going to die otherwise]]]], and then you pay and keep quiet about it,”]] [[s21|he]] [[q21|said]]]].

**Update, 18:20:** [[s22|A Lanmere spokesperson]] has [[q22|written to say]] [[c22|the service “does not comment on material of unknown origin”]]. [[q23|Asked]] whether that meant the note was fake, [[s23|she]] [[q23|said]] [[c23|it did not]].

#F If you found this useful, the tip jar is on the left. Comments are closed because of you know who.
'''.replace("#B0\n\n", "").replace("## How they", "#S ## How they").replace("## How many", "#S ## How many").replace("## Who they", "#S ## Who they").replace("## Pay or", "#S ## Pay or").replace("[[q23|Asked]] whether", "Asked whether").replace("So does the Cyber Centre.", "So [[q24|does]] [[s24|the Cyber Centre]].").replace("[[c19|Gravelock is", "[[r24|[[c19|Gravelock is").replace("[[d:e09|last winter]]]].", "[[d:e09|last winter]]]]]].").replace("It begins:", "[[s4|It]] [[q4|begins]]:").replace("So [[q24|does]]", "[[c24|So]] [[q24|does]]"), '''
1 mixed out:meridian
2 act doc:note basis=coref alt=org:gravelock,anon:m>doc:note modealt=indirect
3 indirect anon:responders modealt=act
4 direct doc:note basis=coref alt=org:gravelock,anon:m>doc:note
5 indirect anon:m
6 direct anon:m
7 mixed anon:m modealt=attitude
8 indirect org:lhs modealt=document
9 attitude per:oduya
10 mixed per:oduya basis=coref
11 act org:cordwell modealt=mixed
12 mixed per:uyter
13 mixed org:cordwell
14 indirect org:gravelock
15 indirect per:oduya
16 mixed per:oduya basis=coref modealt=attitude
17 indirect org:brackwater
18 direct org:gravelock basis=coref
19 attitude grp:readers
20 mixed doc:bulletin basis=coref alt=org:ncc,anon:m>doc:bulletin,anon:m>org:ncc spalt=org:ncc
21 direct per:oduya basis=coref
22 mixed anon:lhsspokes2 alt=org:lhs
23 indirect anon:lhsspokes2 basis=coref alt=org:lhs
24 T2 attitude org:ncc ref=19
'''.replace("8 indirect org:lhs modealt=document", "8 indirect org:lhs"), date="2025-10-09", figures='''
1 40000000 40000000 marks approx att=1 table=ransom
2 38400000 38400000 marks att=2 table=ransom
3 120 120 hours att=2
4 3 3 weeks
5 900 900 USD att=10
6 2300000 2300000 people att=14 table=people
7 1500 1500 rows
8 700000 900000 people att=16 table=people
9 - 600000 people att=17 table=people
10 80 90 percent
''')

P.doc("004_lhs-statement.txt", "org:lhs", r'''
#N [[outlet|Lanmere Health Service]]
#N Press office · For immediate release · [[date|9 October 2025]], 08:30
#T Cyber incident: update no. 6

[[s1|We]] [[q1|reject]] [[c1|the suggestion, [[q2|first made by]] [[s2|Meridian]] on Tuesday, that [[c2|a negotiator acting for the service has been in touch with the people behind this attack]]]]. [[c3|Neither Lanmere Health Service nor anyone instructed by us has communicated with them.]]

Marcus Quillane, chief executive, [[q4|said]]: [[c4|“Not one message has left this organisation. I have asked the board to confirm this in writing, and it has done so.”]]

[[p:p09|[[s5|We]] [[q5|do not intend]] [[c5|to pay]]]]. [[s6|The Ministry of Health]] has [[q6|told]] us [[q6|that]] [[p:p10|[[c6|it supports this decision]]]].

#S What we know

[[s7|We]] [[q7|can confirm that]] [[c7|unusual activity was [[e:e01|noticed]] [[d:e01|at 22:40 on Saturday 4 October]]]]. [[c8|We have seen no evidence of access before that date.]]

On the basis of the work done so far, [[s9|Brackwater Labs]], the company we have engaged, [[q9|estimates that]] [[c9|data relating to [[f1|fewer than 600,000 people]] were copied]]. [[s10|It]] [[q10|stresses that]] [[c10|this figure [[h10|may]] rise]]. [[c11|The number of [[f2|2.3 million]] [[q12|put about by]] [[s12|the criminals]] includes]], [[q11|in]] [[s11|Brackwater's]] [[q11|view]], [[c11|duplicate entries and the records of people who have died]].

[[f3|268 planned operations]] have been postponed since Sunday. [[c13|No patient has come to harm as a result]], [[s13|our medical director, Dr Anselm Roy]], has [[q13|concluded]] after reviewing each case.

#S What happens next

[[s14|The Information Ombudsman]] has [[q14|asked]] us [[p:p11|[[c14|to write to every person affected within [[f4|30 days]]]]]]. [[p:p12|[[s15|We]] [[q15|will]] [[c15|do so, [[K:p12|[[k15|provided that the police do not object]]]]]]]].

Wages for October [[e:e10|will be paid]] [[d:e10|on 24 October]] as usual. [[q16|Claims]] in parts of the press [[q16|that]] [[c16|staff at [[f5|two hospitals]] would go unpaid]] are wrong and have caused needless distress.

[[s17|We]] [[q17|ask]] [[c17|patients to bring a list of their medicines to every appointment and not to telephone the wards]]. [[s18|The National Cyber Centre]] has [[q18|advised]] [[c18|that nobody should search for, open or forward files that claim to come from Lanmere]].

#S Note to editors

#B Lanmere Health Service runs [[f6|11 hospitals]] and [[f7|64 clinics]] and cares for [[f8|1.9 million people]] between Aberlane and the Orrin border. Interviews are not available at this time.

#F Press office: press@lanmere.example · Out of hours: ring the switchboard and ask for the duty manager
'''.replace("Marcus Quillane, chief executive, [[q4", "[[s4|Marcus Quillane, chief executive]], [[q4").replace("[[c3|Neither Lanmere Health Service nor anyone instructed by us has communicated with them.]]", "[[t|Neither Lanmere Health Service nor anyone instructed by us has communicated with them.]]").replace("[[c8|We have seen no evidence of access before that date.]]", "[[s8|We]] [[q8|have seen no evidence of]] [[c8|access before that date]].").replace("[[q16|Claims]] in parts of the press [[q16|that]]", "[[q16|Claims]] in [[s16|parts of the press]] [[q16|that]]").replace("[[c11|The number of [[f2|2.3 million]] [[q12|", "[[c11|The number of [[c12|[[f2|2.3 million]]]] [[q12|"), '''
1 act - sp=org:lhs basis=coref
2 indirect out:meridian
4 direct per:quillane
5 attitude - sp=org:lhs basis=coref modealt=act,indirect
6 indirect gov:health
7 indirect - sp=org:lhs basis=coref
8 T2 indirect - sp=org:lhs basis=coref modealt=attitude,act
9 indirect org:brackwater
10 indirect org:brackwater basis=coref
11 indirect org:brackwater modealt=attitude
12 T2 indirect org:gravelock
13 indirect per:roy
14 act org:ombud modealt=indirect
15 T2 act - sp=org:lhs basis=coref
16 indirect grp:press
17 T2 act - sp=org:lhs basis=coref
18 indirect org:ncc modealt=act
''', date="2025-10-09", figures='''
1 - 600000 people att=9 table=people
2 2300000 2300000 people att=12 table=people
3 268 268 operations table=operations
4 30 30 days att=14
5 2 2 hospitals att=16 T2
6 11 11 hospitals
7 64 64 clinics
8 1900000 1900000 people
''')
P.entities("grp:press | parts of the press | group")

P.doc("005_tbr-live.html", "pub:tbr", r'''
#- <!DOCTYPE html>
#- <html lang="en"><head><meta charset="utf-8"><title>LIVE: Lanmere hack, deadline day - TBR News</title></head><body>
#F <header><a href="/">TBR</a> <a href="/news">News</a> <a href="/weather">Weather</a> <a href="/player">Player</a> <button>Sign in</button></header>
#- <main>
#T <h1>LIVE: Lanmere hack, deadline day</h1>
#N <p class="pub">[[outlet|TBR]] News · <time datetime="2025-10-10">[[date|Friday 10 October 2025]]</time> · last updated 21:24</p>
#F <p class="bar">Refresh · Auto-update ON · 3,204 watching</p>
#N <h3>21:10</h3>
<p>[[s1|Gravelock]] has put a folder online which, [[s1|it]] [[q1|says]], [[c1|holds [[f1|10,000 patient records]]]]. [[c2|“We are checking whether the material is real. Please do not go looking for it,”]] [[s2|the National Cyber Centre]] [[q2|writes]] on its website.</p>
#N <h3>17:45</h3>
<p>[[s3|Prime Minister Halle Ostby's office]] [[q3|insists]] [[p:p13|[[c3|there is “no daylight” between her and the health minister on the ransom]]]]. [[s4|The Aberlane Post]] had [[q4|reported]] at lunchtime [[q4|that]] [[c4|Ostby had asked officials to prepare a payment]]. [[c5|“That report is false from the first word to the last,”]] [[s5|a spokesman]] [[q5|said]].</p>
#N <h3>16:20</h3>
<p>[[s6|Detective Superintendent Rowan Achterberg]] [[q6|tells]] reporters in Aberlane that [[c6|the attackers probably [[e:e12|got in]] [[d:e04b|“in the last days of September”]]]]. [[s7|She]] [[q7|would not say]] [[c7|how]]. [[s8|She]] [[q8|urges]] [[c8|patients not to answer any email that mentions their diagnosis]].</p>
#N <h3>15:05</h3>
<p>From [[s9|our health correspondent, Lotte Brandis]]: [[c9|The mood at St Aldith's is oddly cheerful. [[s10|One consultant]] [[q10|tells]] me [[c10|the staff have “rediscovered handwriting”]], although [[s11|he]] [[q11|admits]] [[c11|nobody can read his]]. The waiting room is half empty.]]</p>
#N <h3>13:30</h3>
<p>How many operations? [[s12|The union]] now [[q12|says]] [[c12|[[f2|410]] have been put off]]; [[s13|Lanmere]] [[q13|gave]] [[c13|[[f3|268]]]] yesterday. Why the gap? [[s14|Sela Markham of the union]] [[q14|says]] [[c14|the service “forgets” minor procedures]]. [[q15|According to]] [[s15|the service]], [[c15|the union counts some patients twice]].</p>
#N <h3>12:15</h3>
<p><b>Your questions: will I be told if my data are out?</b> You should be. [[s16|Information Ombudsman Lise Farrow]] [[q16|told]] our breakfast programme [[p:p14|[[c16|everyone affected must have a letter by 8 November]]]]. [[s17|Lanmere]] has [[q17|said]] [[p:p15|[[c17|it will send the letters [[K:p15|[[k17|as long as the police do not mind]]]]]]]]. We asked the police. [[s18|They]] have [[q18|no objection]] [[c18|“whatsoever”]].</p>
#N <h3>10:40</h3>
<p>[[s19|The Daily Clarion]] [[q19|reports]] this morning [[q19|that]] [[c19|a [[f4|74-year-old woman]] [[e:e11|died]] in Port Sorrel [[d:e11|on Wednesday]] because a blood result went missing]]. [[s20|[[s21|The coroner's office]]]] [[q20|confirms]] [[c20|it is looking into a death at the hospital]] but [[q21|says]] [[c21|it would be wrong “at this stage” to connect it with the attack]]. Yesterday [[s22|Lanmere's medical director]] [[q22|said]] [[c22|no patient had come to harm]].</p>
#N <h3>09:00</h3>
<p>Good morning. Where things stand: [[s23|[[s24|Gravelock]]]] [[q23|claims]] [[c23|to hold the files of [[f5|2.3 million people]]]] and [[q24|has vowed]] [[c24|to [[e:e02|release them]] [[d:e02|at eight tonight]]]]. [[s25|Lanmere]] [[q25|says]] [[c25|[[f6|fewer than 600,000]] are affected]]. The government will not pay. [[q26|It is understood that]] [[c26|the sum demanded is [[f7|close to 40 million marks]]]].</p>
#- </main>
#F <aside><h2>Top stories</h2><ol><li>Storm Ottoline: 12,000 homes without power</li><li>‘I found a seal in my kitchen’</li><li>Rail fares to rise by 3.9 percent</li></ol></aside>
#F <footer>Terms of use · Privacy · About TBR · © 2025 Tarvian Broadcasting</footer>
#- </body></html>
'''.replace("From [[s9|our health correspondent, Lotte Brandis]]: [[c9|", "[[q9|From]] [[s9|our health correspondent, Lotte Brandis]][[q9|:]] [[c9|").replace("The government will not pay. ", "[[p:p16|The government will not pay.]] ").replace("the attackers probably", "the attackers [[h6|probably]]").replace("tells]] reporters in Aberlane that [[c6", "tells]] reporters in Aberlane [[q6|that]] [[c6").replace("d:e04b", "d:e12").replace("[[s7|She]] [[q7|would not say]] [[c7|how]].", "[[t|She would not say how.]]").replace("We asked the police. [[s18|They]] have [[q18|no objection]] [[c18|“whatsoever”]]", "[[a18|We asked the police.]] [[p:p17|[[s18|They]] [[q18|have]] [[c18|no objection “whatsoever”]]]]").replace("[[a18|We asked the police.]]", "We asked [[a18|the police]]."), '''
1 indirect org:gravelock
2 direct org:ncc
3 mixed org:pmoffice
4 indirect out:post
5 direct anon:pmspokes alt=org:pmoffice
6 mixed per:achterberg
8 act per:achterberg basis=coref
9 T2 indirect per:brandis
10 mixed per:brandis>anon:consultant nest=9 alt=anon:consultant
11 indirect per:brandis>anon:consultant nest=9 basis=coref alt=anon:consultant modealt=act
12 indirect org:union
13 indirect org:lhs
14 mixed per:markham
15 indirect org:lhs
16 indirect per:farrow
17 indirect org:lhs
18 T2 mixed org:police basis=coref modealt=attitude
19 indirect pub:clarion
20 indirect org:coroner
21 mixed org:coroner
22 indirect per:roy
23 act org:gravelock modealt=indirect
24 act org:gravelock modealt=indirect
25 indirect org:lhs
26 agentless - h=1
''', date="2025-10-10", figures='''
1 10000 10000 records att=1
2 410 410 operations att=12 table=operations
3 268 268 operations att=13 table=operations
4 74 74 years att=19 T2
5 2300000 2300000 people att=23 table=people
6 - 600000 people att=25 table=people
7 40000000 40000000 marks approx att=26 table=ransom
''')

P.doc("006_ledger.txt", "pub:ledger", r'''
#N [[outlet|The Weekly Ledger]]
#T The fortnight of the paper slips
#K A hospital without computers learns to talk again. Now it would like to know who knew what, and when
#N Words: Ignatius Pelham. Photographs: Marit Sand
#N [[date|18 October 2025]]

The first thing Ottilie Byrne did was look for a pencil. It was ten to eleven on a Saturday night, the screens on Ward 7 had gone the colour of weak tea, and the telephone to the pharmacy rang without anyone picking it up.

[[c1|“I thought it was the cleaners,”]] [[s1|she]] [[q1|says]]. [[c1|“They unplug things.”]]

She rang the helpdesk. [[s2|The helpdesk]] [[q2|said]] [[c2|to switch everything off and on again]]. Twenty minutes later it rang back and asked her to touch nothing. By midnight [[s3|an older colleague]] was showing the juniors how to draw a fluid chart on the back of a menu. [[c3|“You'll remember this when you're my age,”]] [[q3|the older woman told them]].

[[s4|Byrne]], who is [[f1|29]], [[q4|doubts that]] [[c4|anybody will be allowed to forget it]].

#S The email

What she did not know was that someone had seen it coming. [[c5|[[d:e13|On 23 September]]]], [[s5|a former technician]] [[q5|says]], [[c5|[[e:e13|he reported a strange login]] from the laboratories to his manager]]. He asks to be called Dov. [[c6|“I got a thumbs-up,”]] [[s6|he]] [[q6|recalls]]. [[c6|“Not even words. A thumb.”]]

Minutes of the board meeting of 30 September, which the Ledger has read, [[q7|record that]] [[c7|“an IT matter at the laboratories” was “noted without discussion”]]. [[s8|One member of the board]] [[q8|remembers]] [[c8|that a colleague made a joke about it]]. [[s9|Marcus Quillane]], who was in the chair, [[q9|does not believe]] [[c9|that the matter “and what came later” were the same thing]].

He has had to correct himself once already. [[d:e14|Nine days ago]] [[e:e14|[[s10|the chief executive]] [[q10|declared that]]]] [[c10|“not one message” had left his organisation]]. Sitting in an office that smells of toner, [[s11|he]] now [[q11|concedes that]] [[c11|a consultant sent by the insurer “opened the chat window and said hello”]]. [[c12|Nobody had told him]], [[s12|he]] [[q12|insists]].

Was anything paid? [[s13|Two people briefed on the talks]] [[q13|say that]] [[c13|[[f2|4 million marks]] [[e:e15|changed hands]] [[d:e15|on 11 October]], for a film that shows files being deleted]]. [[s14|The insurer, Harrow Mutual]], [[q14|states that]] [[c14|it “has paid nothing to anyone”]]. [[s15|Odile Brandvold]], asked by the Ledger in the corridor of the ministry, [[q15|says]] [[c15|she knows of no payment]]. [[p:p18|[[c16|If public money was used, [[K:p18|[[k16|]]]]she will resign]]]], [[q16|she adds]].

#S The letter

[[s17|Sela Markham]] keeps a copy of everything. In a letter of 2 April, [[q17|she had warned]] the ministry [[q17|that]] [[c17|Lanmere's laboratories were “held together with string”]]. The minister's people told her they had never received it. [[s19|Markham]] lays the receipt on the table and [[q19|says]] nothing for a while. Then: [[c19|“Somebody signed for it.”]]

[[p:p19|What [[s20|she]] [[q20|wants]] is [[c20|a public inquiry, with oaths]]]]. [[p:p20|[[s21|The minister]] [[q21|is in favour]], [[K:p20|[[k21|[[c21|but only after the police have finished]]]]]]].

#S Tom's operation

Tom Ferrier got his operation in the end, [[f3|six days]] late, and is at home with a tube and a crossword. [[s22|His daughter]] had [[q22|told]] a newspaper [[q22|that]] [[c22|nobody rang them for [[f4|two days]]]]. [[s23|Ferrier]] [[q23|shakes his head]]. [[c23|“They rang,”]] [[q23|he says]]. [[c23|“I'd left the phone in the shed.”]]

And the surgeon who, [[q24|as the tabloids had it]], [[c24|wept at the theatre door]]? He cannot remember any tears. [[c25|“She was cross,”]] [[s25|he]] [[q25|says]]. [[c25|“So was I.”]]

[[c26|[[f5|Some 520,000 people]] will receive a letter]], [[s26|the service]] [[q26|announced]] on Thursday; [[c27|the rest of the [[f6|2.3 million]]]], [[s27|it]] [[q27|says]], [[c27|never existed]]. On Ward 7 the screens are back. Byrne has kept the pencil.

#F This article appears in the print edition under the headline “Pens down”.
#F More from the Long Read: The last lighthouse keeper's accountant
'''.replace("[[q3|the older woman told them]]", "[[s3|the older woman]] [[q3|told]] them").replace("By midnight [[s3|an older colleague]] was", "By midnight [[a3|an older colleague]] was")
.replace("Minutes of the board meeting of 30 September, which the Ledger has read,", "[[s7|Minutes of the board meeting of 30 September]], which the Ledger has read,")
.replace("[[p:p18|[[c16|If public money was used, [[K:p18|[[k16|]]]]she will resign]]]], [[q16|she adds]]", "[[c16|[[k16|If public money was used]], she will resign]], [[s16|she]] [[q16|adds]]")
.replace("[[q17|she had warned]]", "[[s17|she]] had [[q17|warned]]").replace("[[s17|Sela Markham]] keeps", "[[a17|Sela Markham]] keeps")
.replace("The minister's people told her they had never received it.", "[[s18|The minister's people]] [[q18|told]] her [[c18|they had never received it]].")
.replace("[[s19|Markham]] lays the receipt on the table and [[q19|says]] nothing for a while. Then: [[c19|", "[[s19|Markham]] lays the receipt on the table and says nothing for a while. [[q19|Then:]] [[c19|")
.replace("[[p:p19|What [[s20|she]]", "What [[p:p19|[[s20|she]]")
.replace("[[s23|Ferrier]] [[q23|shakes his head]]. [[c23|“They rang,”]] [[q23|he says]]", "[[a23|Ferrier]] shakes his head. [[c23|“They rang,”]] [[s23|he]] [[q23|says]]")
.replace("[[q24|as the tabloids had it]], [[c24|wept at the theatre door]]", "[[q24|as]] [[s24|the tabloids]] [[q24|had it]], [[c24|wept at the theatre door]]")
.replace("He cannot remember any tears.", "[[s28|He]] [[q28|cannot remember]] [[c28|any tears]].")
.replace("[[p:p20|[[s21|The minister]] [[q21|is in favour]], [[K:p20|[[k21|[[c21|but only after the police have finished]]]]]]]", "[[p:p20|[[s21|The minister]] [[q21|is in favour]], [[c21|but [[K:p20|[[k21|only after the police have finished]]]]]]]]")
.replace("He asks to be called Dov.", "[[t|He asks to be called Dov.]]").replace("Twenty minutes later it rang back and asked her to touch nothing.", "[[f7|Twenty minutes]] later [[s29|it]] rang back and [[q29|asked]] her [[c29|to touch nothing]]."), '''
1 direct per:byrne basis=coref
2 indirect anon:helpdesk
3 direct anon:colleague basis=coref
4 attitude per:byrne
5 indirect anon:dov
6 direct anon:dov basis=coref
7 mixed doc:minutes
8 indirect anon:boardmember modealt=attitude
9 attitude per:quillane modealt=mixed
10 mixed per:quillane basis=coref
11 mixed per:quillane basis=coref modealt=act
12 indirect per:quillane basis=coref
13 indirect anon:twobriefed
14 mixed org:harrow
15 indirect per:brandvold
16 indirect per:brandvold basis=coref
17 mixed per:markham basis=coref modealt=act
18 indirect anon:ministerpeople
19 direct per:markham
20 attitude per:markham basis=coref
21 T2 attitude per:brandvold basis=coref
22 indirect grp:anewspaper>per:gemma alt=per:gemma,pub:clarion>per:gemma basis=coref
23 direct per:ferrier basis=coref
24 T2 indirect grp:tabloids
25 direct per:ferrier basis=coref
26 indirect org:lhs
27 indirect org:lhs basis=coref
28 T2 attitude per:ferrier basis=coref modealt=indirect,act
29 T2 act anon:helpdesk basis=coref
''', date="2025-10-18", figures='''
1 29 29 years T2
2 4000000 4000000 marks att=13 table=paid
3 6 6 days
4 2 2 days att=22 T2
5 520000 520000 people approx att=26 table=people
6 2300000 2300000 people att=27 table=people
7 20 20 minutes T2
''')
P.entities("""
anon:ministerpeople | The minister's people | anonymous | | gov:health
grp:tabloids | the tabloids | group
grp:anewspaper | a newspaper | outlet
""")

P.event("e01", "The intrusion is discovered", "2025-10-04", "2025-10-04", basis="'late on Saturday' from Tuesday, 7 October 2025; 'Saturday 4 October'")
P.event("e02", "The gang publishes the records", "2025-10-10", "2025-10-10", status="planned", basis="'on Friday evening' from Tuesday, 7 October 2025; 'at eight tonight' on Friday, 10 October")
P.event("e03", "Attack on ambulance dispatchers in Orrin", "2022-01-01", "2022-12-31", basis="'In 2022'")
P.event("e04", "First login by the attackers (M.)", "2025-09-12", "2025-09-12", basis="'on 12 September', report of 9 October 2025")
P.event("e05", "Brandvold speaks in parliament", "2025-10-07", "2025-10-07", tier=2, accept_ranges=[[None, "2025-10-07"]], basis="'on Tuesday', report of 7 October 2025")
P.event("e06", "Hospitals brought to their knees (Clarion)", "2025-10-05", "2025-10-05", tier=2, basis="'on Sunday' from Wednesday, 8 October 2025")
P.event("e07", "Cordwell logins on sale", "2025-08-20", "2025-08-31", tier=2, accept_ranges=[["2025-08-01", "2025-08-31"], ["2025-08-21", "2025-08-31"]], basis="'in late August', report of October 2025")
P.event("e08", "Cordwell changes all passwords", "2025-07-01", "2025-07-31", basis="'in July', report of October 2025")
P.event("e09", "The Marrow crew folds", "2024-12-01", "2025-02-28", tier=2, accept_ranges=[["2024-12-01", "2025-03-31"], ["2024-12-21", "2025-03-20"], ["2024-11-01", "2025-03-31"]], basis="'last winter' from October 2025")
P.event("e10", "Wages for October are paid", "2025-10-24", "2025-10-24", status="planned", basis="'on 24 October', statement of 9 October 2025")
P.event("e11", "A patient dies in Port Sorrel", "2025-10-08", "2025-10-08", basis="'on Wednesday' from Friday, 10 October 2025")
P.event("e12", "The attackers get in (police)", "2025-09-25", "2025-09-30", tier=2, accept_ranges=[["2025-09-21", "2025-09-30"], ["2025-09-01", "2025-09-30"], ["2025-09-26", "2025-09-30"], ["2025-09-28", "2025-09-30"]], basis="'in the last days of September', report of 10 October 2025")
P.event("e13", "Dov reports a strange login", "2025-09-23", "2025-09-23", basis="'On 23 September', report of 18 October 2025")
P.event("e14", "Quillane: not one message", "2025-10-09", "2025-10-09", basis="'Nine days ago' from 18 October 2025")
P.event("e15", "4 million marks change hands", "2025-10-11", "2025-10-11", basis="'on 11 October', report of 18 October 2025")

P.reuse("r01", "parallel_retelling_same_origin", "000 to 002 (credited)", tier=2)
P.reuse("r02", "parallel_retelling_same_origin", "000 to 002 (credited elsewhere in the report)")
P.reuse("r03", "parallel_retelling_same_origin", "000 to 002 (credited)", changes=["one source becomes two", "the insurer's negotiator becomes the management"])
P.reuse("r04", "same_passage_retranslated", "unknown (one sentence spoken in parliament)", tier=2)
P.reuse("r05", "parallel_retelling_same_origin", "unknown (001 gives no credit)", tier=2, changes=["the union becomes the trust"])
P.reuse("r06", "parallel_retelling_same_origin", "000 to 002 (background)", changes=["17 becomes almost 20 million"])
P.reuse("r07", "same_passage_retranslated", "001 to 002 (credited)")
P.reuse("r08", "same_passage_retranslated", "000 to 002 (credited)")
P.reuse("r09", "parallel_retelling_same_origin", "000 to 002 (credited elsewhere in the report)", tier=2, changes=["the union becomes the chief executive", "at least is lost"])
P.lineage([0, 2], "out:meridian", "002 retells the agency", ["r01", "r02", "r03", "r06", "r08", "r09"])
P.lineage([1, 2], "pub:clarion", "002 retells the tabloid in one sentence", ["r07"])
for a, b in ((1, 3), (2, 6), (3, 6)): P.unrelated(a, b, "no shared text")
P.story("S1", range(7), "the attack on Lanmere Health Service and the ransom")

D7, D8, D9, D10, D18 = [(f"2025-10-{d}",) * 2 for d in ("07", "08", "09", "10", "18")]
P.pos("p01", "gov:tarvia", "pay", "for_if", *D7, att="0.8", speaker="per:brandvold", accept=["against"])
P.pos("p02", "gov:tarvia", "inquiry", "for_if", *D7, att="0.10", speaker="per:brandvold", accept=["for"])
P.pos("p03", "org:reform", "inquiry", "for", *D7, att="0.11", tier=2)
P.pos("p04", "gov:tarvia", "pay", "against", *D8, att="1.11", speaker="per:brandvold")
P.pos("p05", "org:reform", "pay", "for_if", *D8, att="1.13", speaker="per:castellane")
P.pos("p06", "gov:tarvia", "pay", "against", *D8, att="2.4", speaker="per:brandvold")
P.pos("p07", "gov:tarvia", "inquiry", "for", *D8, att="2.7", speaker="per:brandvold")
P.pos("p08", "per:oduya", "pay", "for_if", *D9, att="3.21", tier=2, accept=["against"])
P.pos("p09", "org:lhs", "pay", "against", *D9, att="4.5")
P.pos("p10", "gov:tarvia", "pay", "against", *D9, att="4.6", speaker="gov:health", tier=2)
P.pos("p11", "org:ombud", "letters", "for", *D9, att="4.14")
P.pos("p12", "org:lhs", "letters", "for_if", *D9, att="4.15")
P.pos("p13", "gov:tarvia", "pay", "against", *D10, att="5.3", speaker="org:pmoffice", tier=2)
P.pos("p14", "org:ombud", "letters", "for", *D10, att="5.16", speaker="per:farrow")
P.pos("p15", "org:lhs", "letters", "for_if", *D10, att="5.17")
P.pos("p16", "gov:tarvia", "pay", "against", *D10, tier=2)
P.pos("p17", "org:police", "letters", "for", *D10, att="5.18", tier=2, accept=["open"])
P.pos("p19", "org:union", "inquiry", "for", *D18, att="6.20", speaker="per:markham")
P.pos("p20", "gov:tarvia", "inquiry", "for_if", *D18, att="6.21", speaker="per:brandvold", accept=["for"])

P.conflict("k01", "denial", "a negotiator exchanged messages with the gang v. nobody has communicated with it", ["0.6", "2.1", "2.2", "4.2"], ["4.1", "4.4"])
P.conflict("k02", "accounts conflict", "not one message left v. a consultant said hello", ["4.4", "6.10"], ["6.11"])
P.conflict("k03", "figures differ", "people affected: 2.3 million (gang) v. fewer than 600,000 (Brackwater) v. 700,000 to 900,000 (Oduya)", ["0.12", "f0.6", "1.4", "f1.2", "3.14", "f3.6", "5.23", "f5.5"], ["4.9", "f4.1", "3.17", "f3.9", "5.25", "f5.6", "6.26", "f6.5"], ["3.16", "f3.8"])
P.conflict("k04", "figures differ", "ransom: about 40 v. 50 million marks", ["0.2", "f0.2", "2.3", "f2.2", "3.1", "f3.1", "3.2", "f3.2", "5.26", "f5.7"], ["1.4", "f1.3"])
P.conflict("k05", "accounts conflict", "first access: 12 September (M.; seen on the 23rd by Dov) v. not before 4 October v. last days of September", ["3.5", "6.5", "e04", "e13"], ["4.8", "3.8"], ["5.6", "e12"])
P.conflict("k06", "figures differ", "operations on 7 October: at least 340 (union) v. 212 (service)", ["0.16", "f0.7"], ["0.17", "f0.8"])
P.conflict("k07", "attribution differs", "340 operations: the union v. the trust v. the chief executive", ["0.16"], ["1.16"], ["2.8"])
P.conflict("k08", "figures differ", "operations by 10 October: 410 (union) v. 268 (service)", ["5.12", "f5.2"], ["5.13", "f5.3"])
P.conflict("k09", "condition dropped", "no payment unless doctors certify v. not one mark, will not pay", ["0.8", "p01"], ["1.11", "2.4", "p04", "p06"], tier=2)
P.conflict("k10", "condition dropped", "an inquiry once systems run v. there will be an inquiry", ["0.10", "p02"], ["2.7", "p07"], tier=2)
P.conflict("k11", "hedge lost", "staff may not be paid on time v. will go without wages", ["0.18"], ["1.17"], tier=2)
P.conflict("k12", "denial", "staff go without wages v. wages are paid on 24 October", ["1.17", "0.18", "4.16"], ["e10"], tier=2)
P.conflict("k13", "denial", "Ostby asked officials to prepare a payment v. false", ["5.4"], ["5.5", "5.3"])
P.conflict("k14", "denial", "4 million changed hands v. the insurer paid nothing", ["6.13"], ["6.14"])
P.conflict("k15", "accounts conflict", "a patient died because a result went missing v. no patient came to harm", ["5.19"], ["4.13", "5.22"])
P.conflict("k16", "accounts conflict", "the surgeon nearly in tears v. no tears", ["1.8", "6.24"], ["6.28", "6.25"], tier=2)
P.conflict("k17", "accounts conflict", "nobody rang for two days v. they rang", ["1.10", "6.22"], ["6.23"])
P.conflict("k18", "wording drift", "currently no indication v. rejects all blame, nothing compromised", ["0.19", "3.13"], ["1.19", "2.11", "3.12"], tier=2)
P.conflict("k19", "figures differ", "Orrin: 17 v. almost 20 million", ["0.20", "f0.11"], ["2.17", "f2.6"])
P.conflict("k20", "attribution lost", "the gang claims 2.3 million v. told as a fact", ["0.12"], ["f2.3", "1.4"], tier=2)
P.conflict("k21", "denial", "the trail leads to Cordwell v. speculative and wrong, nothing compromised", ["3.9", "3.10"], ["3.11", "3.12"])
P.conflict("k22", "accounts conflict", "the service forgets minor procedures v. the union counts twice", ["5.14"], ["5.15"], tier=2)
P.conflict("k23", "denial", "the ministry was warned by letter, somebody signed v. never received", ["6.17", "6.19"], ["6.18"])
P.conflict("k24", "attribution differs", "one of two people, a negotiator of the insurer v. two sources, the management", ["0.6"], ["2.2", "2.1"], tier=2)
P.conflict("k25", "date doubtful", "Saturday v. Sunday", ["e01"], ["e06"], tier=2)
P.no_conflict("one source on a negotiator, the other not aware", ["0.6", "0.7"], "not knowing is no denial")
P.no_conflict("212 v. 268 by the service", ["f0.8", "f5.3"], "different days")
P.no_conflict("340 v. 410 by the union", ["f0.7", "f5.2"], "different days")
P.no_conflict("38.4 v. about 40 million", ["f0.2", "f3.2"], "rounding")
P.no_conflict("fewer than 600,000 v. some 520,000", ["f4.1", "f6.5"], "the one holds the other")
P.no_conflict("Lanmere will write if the police do not object; the police do not", ["p12", "p17"], "the condition is met")

P.claim("c01", "About 40 million marks are demanded", "0.2 2.3 3.1 5.26", ["out:meridian", "pub:tbr"], accept=[1, 2])
P.claim("c02", "A negotiator was in touch with the gang", "0.6 2.1 2.2 4.2", ["out:meridian"])
P.claim("c03", "The gang has 2.3 million records", "0.12 1.4 3.14 5.23", ["out:meridian", "pub:clarion", "pub:harbour", "pub:tbr"], accept=[1, 2, 3, 4])
P.claim("c04", "Fewer than 600,000 people are affected", "4.9 3.17 5.25", ["org:lhs"], accept=[1, 2, 3])
P.claim("c05", "Paying buys a promise from a thief", "0.9 1.12 2.5 2.6", ["out:meridian", "pub:clarion"], accept=[1, 2])
P.claim("c06", "The government will not pay", "0.8 1.11 2.4", ["out:meridian", "pub:clarion"], accept=[1, 2])
P.claim("c07", "The minister backs an inquiry", "0.10 2.7", ["out:meridian"])
P.claim("c08", "340 operations are off", "0.16 1.16 2.8", ["out:meridian", "pub:clarion"], accept=[1, 2])
P.claim("c09", "IT begged for new firewalls", "1.15 2.10", ["pub:clarion"])
P.claim("c10", "Orrin cost 17 (almost 20) million marks", "0.20 2.17", ["out:meridian"], accept=[1, 2])
P.claim("c11", "Cordwell: currently no indication", "0.19 3.13", ["out:meridian", "pub:harbour"], accept=[1, 2])
P.claim("c12", "Pen and paper is slow but safe", "0.5 2.9", ["out:meridian"])
P.claim("c13", "No patient has come to harm", "4.13 5.22", ["org:lhs"])
P.claim("c14", "Not one message has left the organisation", "4.4 6.10", ["org:lhs"])
P.claim("c15", "Everyone affected is to get a letter within 30 days", "4.14 5.16", ["org:lhs", "pub:tbr"])
P.claim("c16", "Lanmere writes if the police do not object", "4.15 5.17", ["org:lhs"])
P.claim("c17", "Nobody was inside before 4 October", "4.8 3.8", ["org:lhs"])
P.claim("c18", "The attackers first logged in on 12 September", "3.5", ["pub:harbour"])
P.claim("c19", "Nobody rang the Ferriers for two days", "1.10 6.22", ["pub:clarion"])
P.claim("c20", "A patient died because a result went missing", "5.19", ["pub:clarion"])
P.claim("c21", "The records will be published on Friday", "0.13 1.6 5.24", ["out:meridian", "pub:clarion", "pub:tbr"], accept=[1, 2, 3])
P.claim("c22", "4 million marks changed hands", "6.13", ["pub:ledger"])
P.claim("c23", "The intrusion was noticed on Saturday", "0.4 4.7", ["out:meridian", "org:lhs"], accept=[1, 2])
P.claim("c24", "The attackers sit abroad", "1.5 2.14", ["pub:clarion", "pub:eastline"], accept=[1, 2])
P.must_not("a retelling states it as a fact and names nobody", id="x1")
P.table("ransom", ["f0.2", "f1.3", "f2.2", "f3.1", "f3.2", "f5.7"])
P.table("people", ["f0.6", "f1.2", "f2.3", "f3.6", "f3.8", "f3.9", "f4.1", "f4.2", "f5.5", "f5.6", "f6.5"])
P.table("operations", ["f0.7", "f0.8", "f1.8", "f2.4", "f4.3", "f5.2", "f5.3"])
P.table("orrin", ["f0.11", "f2.6"])
