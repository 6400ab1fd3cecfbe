# Speakers: [@Usual English name|side|person, body or group]. Case of the first letter is checked in the text.
[@Trehubov|ukrainian|person]
en  trehubov, tregubov, tryhubov, trehubov's, tregubov's
uk  трегубов:n, трегубовим
ru  трегубов:n, трегубовым
[@Syrskyi|ukrainian|person]
en  syrskyi, syrsky, syrskyy, syrskii, sirsky
uk  сирський:a
ru  сырский:a
[@Zelensky|ukrainian|person]
en  zelensky, zelenskyy, zelenskyi, zelenskiy, zelenskii
uk  зеленський:a
ru  зеленский:a
[@Kovalov|ukrainian|person]
en  kovalov, kovalev, kovalyov
uk  ковальов:n, ковальовим
ru  ковалев:n, ковалевым
[@Lykhovii|ukrainian|person]
en  lykhovii, lykhoviy, lykhoviy
uk  лиховій, лиховія
ru  лиховий, лиховия
[@Syniehubov|ukrainian|person]
en  syniehubov, synehubov, sinegubov, synyehubov, syniegubov, synegubov, syniehubov's
uk  синєгубов:n, синєгубовим, синегубов:n
ru  синегубов:n, синегубовым
[@Besedin|ukrainian|person]
en  besedin, biesiedin, bisiedin, besedin's
uk  беседін:n, беседіним, бесєдін:n
ru  беседин:n, бесединым
[@Kanashevych|ukrainian|person]
en  kanashevych, kanashevich
uk  канашевич:n
ru  канашевич:n
[@Obolienskyi|ukrainian|person]
en  obolienskyi, obolenskyi, obolensky, obolyenskyi
uk  оболєнський:a, оболенський:a
ru  оболенский:a
[@Fedorenko|ukrainian|person]
en  fedorenko
uk  федоренко, федоренка, федоренку, федоренком
ru  федоренко
[@Butusov|ukrainian|person]
en  butusov
uk  бутусов:n, бутусовим
ru  бутусов:n, бутусовым
[@Kovalenko|ukrainian|person]
en  kovalenko
uk  коваленко, коваленка, коваленку, коваленком
ru  коваленко
[@Skibitskyi|ukrainian|person]
en  skibitskyi, skibitsky
uk  скібіцький:a
ru  скибицкий:a
[@Budanov|ukrainian|person]
en  budanov
uk  буданов:n, будановим
ru  буданов:n, будановым
[@Maliar|ukrainian|person]
en  maliar, malyar
uk  маляр, малярки
ru  маляр
[@Cherevatyi|ukrainian|person]
en  cherevatyi, cherevaty, cherevatyy
uk  череватий:a
ru  череватый:a
[@Voloshyn|ukrainian|person]
en  voloshyn, voloshin
uk  волошин:n
ru  волошин:n
[@Yevlash|ukrainian|person]
en  yevlash, evlash
uk  євлаш:n
ru  евлаш:n
[@Bielskyi|ukrainian|person]
en  bielskyi, belskyi, bilskyi
uk  бєльський:a
ru  бельский:a
[@Bezuhla|ukrainian|person]
en  bezuhla, bezugla, bezuhlaya
uk  безугла, безуглої, безуглу, безуглій, безуглою
ru  безуглая, безуглой, безуглую
[@Bolvinov|ukrainian|person]
en  bolvinov
uk  болвінов:n
ru  болвинов:n
[@Filchakov|ukrainian|person]
en  filchakov
uk  фільчаков:n
ru  фильчаков:n
[@Mashovets|ukrainian|person]
en  mashovets
uk  машовець, машовця
ru  машовец, машовца
[@Pohorilyi|ukrainian|person]
en  pohorilyi, pohorily, pogorely
uk  погорілий:a
ru  погорелый:a
[@Zaluzhnyi|ukrainian|person]
en  zaluzhnyi, zaluzhny
uk  залужний:a
ru  залужный:a
[@Hnatov|ukrainian|person]
en  hnatov
uk  гнатов:n
ru  гнатов:n
[@Terekhov|ukrainian|person]
en  terekhov
uk  терехов:n
ru  терехов:n
[@Putin|russian|person]
en  putin, putin's
uk  путін:n, путіним, російський диктатор
ru  путин:n, путиным
[@Gerasimov|russian|person]
en  gerasimov, herasymov, gerasimov's
uk  герасимов:n, герасимовим
ru  герасимов:n, герасимовым
[@Belousov|russian|person]
en  belousov, byelousov
uk  бєлоусов:n, бєлоусовим, білоусов:n
ru  белоусов:n, белоусовым
[@Peskov|russian|person]
en  peskov, peskov's
uk  пєсков:n, пєсковим
ru  песков:n, песковым
[@Lavrov|russian|person]
en  lavrov
uk  лавров:n, лавровим
ru  лавров:n, лавровым
[@Zakharova|russian|person]
en  zakharova
uk  захарова, захарової
ru  захарова, захаровой
[@Kuzovlev|russian|person]
en  kuzovlev, kuzovlyov
uk  кузовльов:n, кузовлєв:n
ru  кузовлев:n, кузовлевым
[@Konashenkov|russian|person]
en  konashenkov
uk  конашенков:n
ru  конашенков:n
[@Shoigu|russian|person]
en  shoigu, shoygu
uk  шойгу
ru  шойгу
[@Bigma|russian|person]
en  bigma
uk  бігма, бігми
ru  бигма, бигмы
[@Sharov|russian|person]
en  sharov
uk  шаров:n
ru  шаров:n
[@Zybinsky|russian|person]
en  zybinsky
uk  зибінський:a
ru  зыбинский:a
[@Ganchev|russian|person]
en  ganchev, hanchev
uk  ганчев:n, ганчевим
ru  ганчев:n, ганчевым
[@Marochko|russian|person]
en  marochko
uk  марочко, марочка
ru  марочко
[@Alekhin|russian|person]
en  alekhin, alyokhin
uk  альохін:n
ru  алехин:n
[@Kiselev|russian|person]
en  kiselev, kiselyov
uk  кисельов:n
ru  киселев:n, киселевым
[@Podolyaka|russian|person]
en  podolyaka
uk  подоляка, подоляки
ru  подоляка, подоляки, подоляке
[@Kotenok|russian|person]
en  kotenok
uk  котенок, котьонок
ru  котенок, котенка
[@Poddubny|russian|person]
en  poddubny, poddubnyy
uk  піддубний:a
ru  поддубный:a
[@Matviichuk|russian|person]
en  matviichuk, matviychuk
ru  матвийчук:n
[@General Staff|ukrainian|body]
en  general staff, general staff's
uk  генеральний штаб, генерального штабу, генеральному штабі, генеральним штабом, генштаб:n, генштабі, генштабу, гш зсу, гш
ru  генеральный штаб, генерального штаба, генштаб:n
[@Ministry of Defence|unknown|body]
en  ministry of defence, ministry of defense, defence ministry, defense ministry, defence ministry's, defense ministry's, mod
uk  міністерство оборони, міністерства оборони, міністерстві оборони, міноборони, мо рф, міноборони рф, міноборони росії
ru  министерство обороны, министерства обороны, министерстве обороны, минобороны, мо рф, оборонное ведомство, оборонном ведомстве, военное ведомство, военном ведомстве, военного ведомства
[@DeepState|ukrainian|body]
en  deepstate, deep state, deepstate's
uk  deepstate, deep state, діпстейт
ru  deepstate, deep state, дипстейт
[@ISW|third_party|body]
en  isw, institute for the study of war, isw's
uk  isw, інститут вивчення війни, інституту вивчення війни, інституті вивчення війни, ісв
ru  isw, институт изучения войны, института изучения войны, институте изучения войны
[@Joint Forces|ukrainian|body]
en  joint forces task force, joint forces grouping, joint forces command
uk  угруповання об’єднаних сил, угруповання об’єднаних сил, угрупованні об’єднаних сил, уоc
ru  группировка объединенных сил, группировке объединенных сил
[@Khartiia|ukrainian|body]
en  khartiia, khartia, khartiya, hartiia
uk  хартія, хартії, хартію, хартією
ru  хартия, хартии, хартию, хартией
[@Center for Countering Disinformation|ukrainian|body]
en  center for countering disinformation, centre for countering disinformation, ccd
uk  центр протидії дезінформації, центру протидії дезінформації, цпд, центрі протидії дезінформації
ru  центр противодействия дезинформации, цпд, центре противодействия дезинформации
[@Kharkiv Regional Military Administration|ukrainian|body]
en  regional military administration, regional state administration, kharkiv ova, ova, oblast military administration
uk  ова, хова, харківська ова, харківській ова, харківської ова, обласна військова адміністрація, обласній військовій адміністрації, обласної військової адміністрації
ru  ова, хова, хога, харьковская ова, областная военная администрация, областной военной администрации
[@Kharkiv Prosecutor's Office|ukrainian|body]
en  prosecutor's office, prosecutors, regional prosecutor's office, prosecutors'
uk  прокуратура:n, прокуратурі, обласна прокуратура, прокурори, прокурорів
ru  прокуратура:n, прокуратуре, областная прокуратура, прокуроры
[@State Emergency Service|ukrainian|body]
en  state emergency service, ses, emergency service, rescuers
uk  дснс, рятувальник:n, рятувальники:n, служба з надзвичайних ситуацій
ru  гсчс, дснс, спасатели, спасателей
[@National Police|ukrainian|body]
en  national police, police, police's
uk  поліція:n, нацполіція:n, поліцейські, правоохоронці
ru  полиция:n, нацполиция:n, полицейские
[@Security Service of Ukraine|ukrainian|body]
en  sbu, security service of ukraine
uk  сбу, служба безпеки україни
ru  сбу, служба безопасности украины
[@Ukrainian military intelligence|ukrainian|body]
en  hur, gur, military intelligence, defence intelligence, defense intelligence
uk  гур, гур мо, воєнна розвідка
ru  гур, военная разведка
[@military administration|ukrainian|body]
en  military administration, district administration, town administration, local administration
uk  мва, рва, мва, військова адміністрація, військової адміністрації, військовій адміністрації, районна адміністрація
ru  мва, рва, военная администрация, военной администрации, районная администрация
[@Kremlin|russian|body]
en  kremlin
uk  кремль, кремля, кремлі
ru  кремль, кремля, кремле
[@Kyiv|ukrainian|body]
en  kyiv, kiev, kyiv's military
uk  київ, києва, києві
ru  киев, киева, киеве
[@Ukrainian side|ukrainian|body]
en  ukrainian side
uk  українська сторона
ru  украинская сторона, украинской стороны, украинской стороне
[@Armed Forces of Ukraine|ukrainian|body]
en  ukrainian military, armed forces of ukraine, ukraine's army, ukraine's military, ukrainian army, ukrainian armed forces, afu, kyiv's military
uk  зсу, збройні сили україни
ru  всу, вооруженные силы украины, вооруженных силах украины
[@Moscow|russian|body]
en  moscow, moscow's army, russian side
uk  москва, москви, російська сторона
ru  москва, москвы, российская сторона
[@Russian command|russian|body]
en  russian command, russian military command
uk  командування рф, російське командування, російського командування
ru  российское командование, командование рф
[@Battlegroup West|russian|body]
en  battlegroup west, west battlegroup
uk  угруповання захід, угруповання запад
ru  группировка запад, группировка войск запад, группировки запад
[@TASS|russian|agency]
en  tass
uk  тасс
ru  тасс
[@RIA Novosti|russian|agency]
en  ria novosti, ria
uk  ріа новості, ріа
ru  риа новости, риа
[@Reuters|third_party|agency]
en  reuters, afp, associated press, ap, bbc, cnn
uk  reuters, afp, рейтер, bbc
ru  reuters, afp, рейтер, bbc
[@Ukrinform|ukrainian|agency]
en  ukrinform, suspilne, ukrainska pravda, interfax-ukraine, kyiv independent, rbc-ukraine, telethon
uk  укрінформ, укрінформу, суспільне, суспільному, українська правда, українській правді, рбк-україна, інтерфакс-україна
ru  укринформ, укринформу, суспильне, общественное, украинская правда, рбк-украина
[@Rybar|russian|body]
en  rybar
uk  рибар, рибарь
ru  рыбарь, рыбаря
[@Two Majors|russian|body]
en  two majors
uk  два майори
ru  два майора, двух майоров
[@WarGonzo|russian|body]
en  wargonzo
uk  wargonzo
ru  wargonzo
[@Russian military bloggers|russian|group]
en  military blogger:n, milblogger:n, war correspondent:n, military correspondent:n, pro-kremlin commentator:n, pro-kremlin voice:n, pro-war blogger:n, war blogger:n, russian blogger:n, russian channels
uk  воєнкор:n, воєнкори:n, військкор:n, військкори:n, мілблогер:n, мілблогери:n, воєнблогер:n, z-блогер:n, z-канали, російські пабліки, російські військові блогери, z-воєнкори, російські канали, z-пабліки
ru  военкор:n, военкоры:n, милблогер:n, милблогеры:n, военблогер:n, z-блогер:n, z-каналы, российские паблики, военный блогер:n, российские каналы
[@Ukrainian officials|ukrainian|group]
en  ukrainian officials, ukrainian military officials, ukrainian authorities, kyiv officials, local authorities, military officials
uk  українські посадовці, українська влада, місцева влада, українські військові
ru  украинские чиновники, украинские власти, местные власти, украинские военные
[@Ukrainian commanders|ukrainian|group]
en  ukrainian commanders, commanders
uk  українські командири, командири
ru  украинские командиры
[@Ukrainian officers|ukrainian|group]
en  ukrainian officers, ukrainian officer, officers of the team, officers
uk  українські офіцери, офіцери, український офіцер
ru  украинские офицеры, украинский офицер
[@Russian officials|russian|group]
en  russian officials, russian authorities, occupation authorities
uk  російська влада, окупаційна влада, російські посадовці
ru  российские власти, российские чиновники, оккупационные власти
[@prisoner of war|opposite|group]
en  prisoner:n, prisoner of war, captive:n, captured soldier, one of the prisoners
uk  полонений:a, військовополонений:a
ru  пленный:a, военнопленный:a
[@residents|ukrainian|group]
en  resident:n, residents, local resident, locals
uk  мешканець:n, мешканка:n, житель:n, жителька:n, місцеві жителі, місцеві, мешканці
ru  житель:n, жительница:n, местные жители, жители
[@source in the security forces|unknown|group]
en  security source, source in the security forces, law enforcement source
uk  джерело у силових структурах, джерело в силових структурах
ru  источник в силовых структурах, силовых структурах, силовики, силовиков
[@source|unknown|group]
en  a source, sources, source close
uk  джерело, джерела
ru  источник, источники, источника, собеседник агентства, собеседник издания, собеседник
[@analysts|third_party|group]
en  analysts, military analysts
uk  аналітики, аналітик
ru  аналитики, аналитик
[ROLE]
en  spokesman, spokesperson, spokeswoman, spokesman's, head, chief, commander, commander-in-chief, governor, mayor, minister, president, analyst, expert, officer, colonel, general, major, captain, lieutenant, sergeant, soldier, serviceman, deputy, lawmaker, mp, observer, blogger, journalist, correspondent, resident, volunteer, doctor, paramedic, leader, adviser, advisor, representative, press officer, call sign, callsign, co-founder, founder, chairman, director, researcher, fellow, milblogger, medic, driver, pilot, operator, prosecutor
uk  речник:n, спікер:n, речниця, речниці, очільник:n, начальник:n, голова, голови, голові, командир:n, комбат:n, головнокомандувач:n, командувач:n, губернатор:n, мер:n, міністр:n, президент:n, аналітик:n, експерт:n, офіцер:n, полковник:n, генерал:n, майор:n, капітан:n, лейтенант:n, сержант:n, боєць:n, військовий, військовослужбовець:n, депутат:n, депутатка, оглядач:n, блогер:n, журналіст:n, кореспондент:n, мешканець:n, мешканка, волонтер:n, волонтерка, лікар:n, медик:n, фельдшер:n, фельдшерка, радник:n, представник:n, представниця, пресофіцер:n, позивний, псевдо, засновник:n, співзасновник:n, керівник:n, заступник:n, прокурор:n, виконувач, водій, пілот, оператор
ru  спикер:n, представитель:n, пресс-секретарь, официальный представитель, глава, главы, главе, начальник:n, командир:n, комбат:n, главнокомандующий:a, командующий:a, губернатор:n, мэр:n, министр:n, президент:n, аналитик:n, эксперт:n, офицер:n, полковник:n, генерал:n, генерал-полковник, майор:n, капитан:n, лейтенант:n, сержант:n, боец:n, военный:a, военнослужащий:a, депутат:n, обозреватель:n, блогер:n, журналист:n, корреспондент:n, житель:n, жительница, волонтер:n, врач:n, медик:n, советник:n, пресс-офицер, позывной, основатель:n, сооснователь:n, соучредитель:n, руководитель:n, заместитель:n, прокурор:n, секретарь:n, военкор:n, политолог:n, ветеран:n
[SAY]
en  say:v, state:v, note:v, add:v, stress:v, write:v, report:v, tell:v, claim:v, announce:v, explain:v, argue:v, assert:v, insist:v, maintain:v, emphasise:v, emphasize:v, point:v out, comment:v, declare:v, respond:v, reply:v, confirm:v, acknowledge:v, admit:v, recall:v, warn:v, believe:v, estimate:v, assess:v, think:v, post:v, publish:v, describe:v, reveal:v, inform:v, specify:v, clarify:v, conclude:v, allege:v, deny:v, reject:v, refute:v, dismiss:v, call:v it, speak:v of, put the, claims, cite:v, boast:v, joke:v, remark:v, observe:v, concede:v, disclose:v, release:v, summarise:v, summarize:v
uk  заявити:vp, заявляти:v, сказати:vp, казати:v, каже, кажуть, повідомити:vp, повідомляти:v, повідомлено, зазначити:vp, зазначати:v, додати:vp, додав, додала, додали, додавати:v, додає, додають, підкреслити:vp, підкреслювати:v, наголосити:vp, наголошувати:v, уточнити:vp, уточнювати:v, написати:vp, писати:v, пише, пишуть, розповісти:vp, розповів, розповіла, розповідати:v, йдеться, ідеться, стверджувати:v, поінформувати:vp, інформувати:v, відповісти:vp, відповів, відповіла, відповіли, відповідає, пояснити:vp, пояснювати:v, сказано, мовиться, підтвердити:vp, підтверджувати:v, визнати:vp, визнав, визнали, визнають, оцінити:vp, оцінює, вважати:v, вважає, вважають, підсумувати:vp, підсумовувати:v, переконаний, запевнити:vp, запевнив, нагадати:vp, констатувати:v, прокоментувати:vp, коментувати:v, говорити:v, говорить, говорять, назвати:vp, назвав, назвали, називає, спростувати:vp, спростовувати:v, заперечити:vp, заперечувати:v, доповісти:vp, доповів, оголосити:vp, оприлюднити:vp, опублікувати:vp, зауважити:vp, відзначити:vp, відмітити:vp, акцентувати:v, розказати:vp, показати:vp, підсумував, підрахували, поскаржитися, прогнозує, проаналізував, згадав, резюмувати:v, наголошено, зазначається, доповідати:v, поділився, попередити:vp, жартує
ru  заявить:vp, заявлять:v, сказать:vp, говорить:v, сообщить:vp, сообщать:v, сообщили, отметить:vp, отмечать:v, добавить:vp, добавлять:v, подчеркнуть:vp, подчеркивать:v, уточнить:vp, уточнять:v, написать:vp, писать:v, пишет, пишут, рассказать:vp, рассказывать:v, говорится, утверждать:v, проинформировать:vp, информировать:v, ответить:vp, пояснить:vp, пояснять:v, объяснить:vp, подтвердить:vp, подтверждать:v, признать:vp, признавать:v, признает, признают, оценить:vp, считать:v, считает, считают, резюмировать:v, подытожить:vp, заверить:vp, напомнить:vp, констатировать:v, прокомментировать:vp, назвать:vp, называет, называют, опровергнуть:vp, опроверг, опровергли, опровергать:v, отрицать:v, отрицает, доложить:vp, докладывать:v, объявить:vp, опубликовать:vp, заметить:vp, указать:vp, указывать:v, передавать:v, передает, уверен, подсчитали, прогнозируют, спрогнозировать:vp, рассказал, предупредить:vp, подчеркнули, высказался, поделился, оценил, проанализировал
[ACCORDING]
en  according to, in the words of, as reported by, citing, by the count of, cited, quoting, as per, in the view of
uk  за словами, за даними, згідно з, із посиланням на, з посиланням на, за інформацією, за оцінкою, за оцінками, за повідомленням, за підрахунками, за версією, посилаючись на, на думку, як стверджує, за мапою, за твердженням, за заявою, за свідченням, за його словами, за свідченнями, відповідно до
ru  по словам, по данным, согласно, со ссылкой на, по информации, по оценке, по оценкам, по сообщению, по подсчетам, по версии, ссылаясь на, по мнению, по заявлению, по утверждению, по словам, по сведениям
[POINTS_BACK]
en  reported this, said this, announced this, this was reported by, this was announced by, this was stated by, about this, this is stated in
uk  про це, це повідомив, таку інформацію, такі дані, відповідну інформацію, про таке
ru  об этом, это сообщил, такие данные, такую информацию, соответствующую информацию, о чем
[SOURCE_HEAD]
en  source
uk  джерело
ru  источник
[PRONOUN]
en  he, she, they, his, her, their, it, him
uk  він, вона, вони, його, її, йому, їй, їх, ним, нею, той, та
ru  он, она, они, его, ее, ему, ей, их, ним, ней
