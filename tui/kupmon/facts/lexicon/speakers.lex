# Speakers: [@Usual English name|side|person, body or group]. Case of the first letter is checked in the text.
[@Trehubov|ukrainian|person]
en  trehubov, tregubov, tryhubov, trehubov, trygubov, trehoubov, trehubov's, tregubov's, trequbov, triegubov
uk  трегубов:n, трегубовим
ru  трегубов:n, трегубовым
[@Syrskyi|ukrainian|person]
en  syrskyi, syrsky, syrskyy, syrskii, sirsky, syrskyi's, syrsky's, sirskyi, syrskyj, syrskiy, syrskij
uk  сирський:a
ru  сырский:a
[@Zelensky|ukrainian|person]
en  the ukrainian leader, ukraine's leader, ukrainian president, ukraine's president, president of ukraine, zelensky, zelenskyy, zelenskyi, zelenskiy, zelenskii, zelensky's, zelenskyy's, zelenskyj, zelenskij, zelenskyy's
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
en  syniehubov, sinihubov, synihubov, sinehubov, syniehubiv, synehubiv, sinyehubov, siniehubov, synegubiv, sinigubov, sinegubov's, synehubov, sinegubov, synyehubov, syniegubov, synegubov, syniehubov's
uk  синєгубов:n, синєгубовим, синегубов:n
ru  синегубов:n, синегубовым
[@Besedin|ukrainian|person]
en  besedin, biesiedin, bisiedin, besedin's
uk  беседін:n, беседіним, бесєдін:n, бєсєдін:n, бєседін:n
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
[@Sybiha|ukrainian|person]
en  sybiha, sybiga
uk  сибіга, сибіги, сибізі, сибігу
ru  сибига, сибиги, сибиге, сибигу
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
en  putin, putin's, russia's leader, the russian leader, the russian president
uk  путін:n, путіним, російський диктатор, кремлівський диктатор, глава кремля
ru  путин:n, путиным, российский лидер, глава кремля, президент россии, президент рф
[@Gerasimov|russian|person]
en  gerasimov, herasymov, gerasimov's, chief of russia's general staff, russia's chief of the general staff, russian chief of the general staff, chief of the russian general staff, chief of the general staff of the russian
uk  герасимов:n, герасімов:n, герасимовим, начальник генштабу рф, начальника генштабу рф, начальник російського генштабу, начальника російського генштабу, глава генштабу рф, начальник генштабу росії
ru  герасимов:n, герасимовым, начальник генштаба рф, начальника генштаба рф, начальник российского генштаба, глава генштаба рф, начальник генштаба россии, главы генштаба рф
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
[@Leviev|third_party|person]
en  leviev, leviiev
uk  левієв:n, лєвієв:n
ru  левиев:n
[@Matviichuk|russian|person]
en  matviichuk, matviychuk
ru  матвийчук:n
[@Ministry of Defence of the UK|third_party|body]
en  british intelligence, uk intelligence, british defence intelligence, british defense intelligence, uk defence intelligence, uk defense intelligence, british military intelligence, uk military intelligence, british spies
uk  британська сторона, британської сторони, британський:a розвідка:n, розвідка:n британії, розвідка:n великої британії, британський:a розвідник:n, британський:a воєнний:a розвідка:n
ru  британская сторона, британской стороны, британский:a разведка:n, разведка:n британии, разведка:n великобритании, британский:a разведчик:n, британский:a военный:a разведка:n
[@General Staff|ukrainian|body]
en  general staff, general staff's
uk  генеральний штаб, генерального штабу, генеральному штабі, генеральним штабом, генштаб:n, генштабі, генштабу, гш зсу, гш
ru  генеральный штаб, генерального штаба, генеральном штабе, генеральным штабом, генеральному штабу, генштаб:n
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
en  joint forces, joint forces task force, joint forces grouping, joint forces command
uk  угруповання об’єднаних сил, угруповання об’єднаних сил, угрупованні об’єднаних сил, уоc
ru  группировка объединенных сил, группировке объединенных сил
[@Khartiia|ukrainian|body]
en  khartiia, khartia, khartiya, hartiia
uk  хартія, хартії, хартію, хартією
ru  хартия, хартии, хартию, хартией
[@Center for Countering Disinformation|ukrainian|body]
en  center for countering disinformation, centre for countering disinformation, center against disinformation, centre against disinformation, center for combating disinformation, centre for combating disinformation, center for counteracting disinformation, centre for counteracting disinformation, ccd
uk  центр протидії дезінформації, центру протидії дезінформації, цпд, центрі протидії дезінформації
ru  центр противодействия дезинформации, цпд, центре противодействия дезинформации
[@Kharkiv Regional Military Administration|ukrainian|body]
en  regional military administration, regional administration, regional authorities, regional state administration, oblast state administration, oblast administration, kharkiv ova, ova, kharkiv rma, kharkiv oma, rma, oblast military administration
uk  обладміністрація:n, облдержадміністрація:n, обласна державна адміністрація, обласної державної адміністрації, обласній державній адміністрації, ода, ова, хова, харківська ова, харківській ова, харківської ова, обласна військова адміністрація, обласній військовій адміністрації, обласної військової адміністрації
ru  обладминистрация:n, облгосадминистрация:n, областная государственная администрация, областной государственной администрации, ога, ода, ова, хова, хога, харьковская ова, областная военная администрация, областной военной администрации
[@Kharkiv Prosecutor's Office|ukrainian|body]
en  prosecutor's office, prosecutors, regional prosecutor's office, prosecutors'
uk  прокуратура:n, прокуратурі, обласна прокуратура, прокурори, прокурорів
ru  прокуратура:n, прокуратуре, областная прокуратура, прокуроры
[@Prosecutor General's Office|ukrainian|body]
en  prosecutor general's office, office of the prosecutor general
uk  офіс генпрокурора, офісі генпрокурора, офісу генпрокурора, офіс генерального прокурора, офісі генерального прокурора, офісу генерального прокурора, генпрокуратура:n, генпрокуратурі, офіс генпрокуратури
ru  офис генпрокурора, офисе генпрокурора, офиса генпрокурора, офис генерального прокурора, офисе генерального прокурора, офиса генерального прокурора, генпрокуратура:n, генпрокуратуре
[@State Emergency Service|ukrainian|body]
en  rescue service, rescue services, emergency services, state emergency service, ses, emergency service, rescuers
uk  дснс, рятувальник:n, рятувальники:n, служба з надзвичайних ситуацій, держслужба:n з надзвичайних ситуацій, державна служба з надзвичайних ситуацій, державна служба україни з надзвичайних ситуацій, державної служби україни з надзвичайних ситуацій, державній службі україни з надзвичайних ситуацій, державної служби з надзвичайних ситуацій, державній службі з надзвичайних ситуацій
ru  гсчс, дснс, спасатели, спасателей, госслужба:n по чрезвычайным ситуациям, государственная служба украины по чрезвычайным ситуациям, государственной службе украины по чрезвычайным ситуациям, государственной службы украины по чрезвычайным ситуациям
[@National Police|ukrainian|body]
en  national police, police, police's
uk  поліція:n, нацполіція:n, поліцейські
ru  полиция:n, нацполиция:n, полицейские
[@Security Service of Ukraine|ukrainian|body]
en  sbu, security service of ukraine
uk  сбу, служба безпеки україни
ru  сбу, служба безопасности украины
[@Ukrainian military intelligence|ukrainian|body]
en  hur, gur, military intelligence, defence intelligence, defense intelligence
uk  гур, гур мо, воєнна розвідка
ru  гур, военная разведка
[@Operational Command North|ukrainian|body]
en  operational command north
uk  оперативне командування північ, оперативного командування північ, оперативному командуванні північ, ок північ
ru  оперативное командование север, оперативного командования север, оперативном командовании север, ок север, ок пивнич
[@UNITED24|ukrainian|body]
en  united24
uk  united24
ru  united24
[@Military Media Center|ukrainian|body]
en  military media center, military media centre
uk  військовий медіацентр, військового медіацентру, військовому медіацентрі, військовий медіа центр, військового медіа центру
ru  военный медиацентр, военного медиацентра, военном медиацентре
[@Ministry of Internal Affairs of Ukraine|ukrainian|body]
en  ministry of internal affairs, interior ministry
uk  мвс, міністерство внутрішніх справ, міністерства внутрішніх справ, міністерстві внутрішніх справ
ru  мвд украины, министерство внутренних дел украины
[@Unmanned Systems Forces|ukrainian|body]
en  unmanned systems forces
uk  сили безпілотних систем, сил безпілотних систем, силах безпілотних систем, сбс
ru  силы беспилотных систем, сил беспилотных систем, силах беспилотных систем, сбс
[@Strategic Communications of the Armed Forces of Ukraine|ukrainian|body]
en  stratcom, stratcom of the armed forces
uk  стратком зсу, страткому зсу, страткомі зсу, стратком
ru  стратком всу
[@Kupiansk District Military Administration|ukrainian|body]
en  kupiansk district military administration, kupyansk district military administration, district military administration
uk  рва, районна військова адміністрація, районної військової адміністрації, районній військовій адміністрації
ru  рва, районная военная администрация, районной военной администрации
[@Kupiansk Military Administration|ukrainian|body]
en  city military administration, town military administration, kupiansk military administration, kupyansk military administration
uk  мва, міська військова адміністрація, міської військової адміністрації, міській військовій адміністрації, куп’янська військова адміністрація, куп’янської військової адміністрації
ru  мва, городская военная администрация, городской военной администрации, купянская военная администрация, купянской военной администрации
[@military administration|ukrainian|body]
en  military administration, district administration, town administration, local administration
uk  військова адміністрація, військової адміністрації, військовій адміністрації, районна адміністрація
ru  военная администрация, военной администрации, районная администрация
[@Kremlin|russian|body]
en  kremlin
uk  кремль, кремля, кремлі
ru  кремль, кремля, кремле
[@Ground Forces|ukrainian|body]
en  ground forces, ground forces command, land forces
uk  сухопутні війська, сухопутних військ, сухопутних військах
ru  сухопутные войска, сухопутных войск
[@Air Force|ukrainian|body]
en  air force, ukrainian air force
uk  повітряні сили, повітряних сил, повітряних силах
ru  воздушные силы, воздушных сил, воздушных силах
[@Khortytsia group|ukrainian|body]
en  khortytsia group, khortytsia
uk  хортиця, хортиці, осув хортиця, оув хортиця, оту хортиця
ru  хортица, хортицы
[@Dnipro group|ukrainian|body]
en  dnipro group, dnipro operational-strategic group
uk  осув дніпро, угруповання дніпро
ru  осгв днепр
[@National Guard|ukrainian|body]
en  national guard, national guard of ukraine
uk  нацгвардія, нацгвардії, національна гвардія, національної гвардії
ru  нацгвардия украины, национальная гвардия украины
[@State Border Guard Service|ukrainian|body]
en  state border guard service, border guard service
uk  держприкордонслужба, дпсу, держприкордонслужбі, прикордонна служба
ru  госпогранслужба, гпсу
[@UNHCR|third_party|body]
en  unhcr, un refugee agency
uk  увкб оон
ru  увкб оон
[@Red Cross|third_party|body]
en  red cross, icrc
uk  червоний хрест, червоного хреста, червоному хресті
ru  красный крест, красного креста, красном кресте
[@UN|third_party|body]
en  un, united nations, ocha, ohchr, un human rights office, un human rights monitoring mission
uk  оон, мониторингова місія оон
ru  оон
[@Red Cross|third_party|body]
en  red cross, icrc
uk  червоний хрест, червоного хреста
ru  красный крест, красного креста
[@NATO|third_party|body]
en  nato, pentagon
uk  нато, пентагон
ru  нато, пентагон
[@Ukrzaliznytsia|ukrainian|body]
en  ukrzaliznytsia, ukrainian railways
uk  укрзалізниця:n, уз
ru  укрзализныця, укрзализныци, укрзализныце, уз
[@Telegram channels|unknown|group]
en  telegram channels, one of the telegram channels, local channels
uk  телеграм-канали, телеграм-каналів, telegram-канали, telegram-каналів, місцеві пабліки
ru  телеграм-каналы, телеграм-каналов, telegram-каналы, telegram-каналов, местные паблики
[@Russian military|russian|body]
en  russian military, russia's military, russian army, russia's army, moscow's military, moscow's army
[@Ukrainian command|ukrainian|body]
en  ukrainian command, ukrainian military command, ukraine's military command
uk  українське командування, українського командування, українським командуванням
ru  украинское командование, украинского командования, украинским командованием
[@eyewitnesses|ukrainian|group]
en  eyewitnesses, witnesses
uk  очевидці, свідки, очевидців
ru  очевидцы, свидетели, очевидцев
[@City Council|ukrainian|body]
en  city council, town council, municipal council
uk  міський:a рада:n, міськрада:n
ru  городской:a совет:n, горсовет:n
[@Settlement Council|ukrainian|body]
en  settlement council, local council, community council
uk  селищний:a рада:n, селищна військова адміністрація, селищній військовій адміністрації
ru  поселковый:a совет:n, поссовет:n
[@Village Council|ukrainian|body]
en  village council
uk  сільський:a рада:n, сільрада:n
ru  сельский:a совет:n, сельсовет:n
[@Ministry of Energy of Ukraine|ukrainian|body]
en  ministry of energy, energy ministry
uk  міністерство:n енергетики, міненерго
ru  министерство:n энергетики, минэнерго
[@Ministry of Reintegration of Ukraine|ukrainian|body]
en  ministry of reintegration, reintegration ministry
uk  міністерство:n реінтеграції, мінреінтеграції
ru  министерство:n реинтеграции, минреинтеграции
[@Kharkivgaz|ukrainian|body]
en  kharkivgaz
uk  харківгаз:n, харківгазмережі
ru  харьковгаз:n, харьковгазсети
[@Ukrenergo|ukrainian|body]
en  ukrenergo
uk  укренерго
ru  укрэнерго
[@OCHA|third_party|body]
en  ocha
uk  оча оон, управління оон з координації гуманітарних справ
ru  уквгв оон
[@Human Rights Watch|third_party|body]
en  human rights watch, hrw
uk  human rights watch, г’юман райтс вотч
ru  human rights watch, хьюман райтс вотч
[@Amnesty International|third_party|body]
en  amnesty international
uk  amnesty international
ru  amnesty international
[@Doctors Without Borders|third_party|body]
en  doctors without borders, médecins sans frontières, msf
uk  лікарі без кордонів, лікарів без кордонів
ru  врачи без границ, врачей без границ
[@Kharkivoblenerho|ukrainian|body]
en  kharkivoblenergo, kharkivoblenerho
uk  харківобленерго, обленерго
ru  харьковоблэнерго, облэнерго
[@Conflict Intelligence Team|third_party|body]
en  cit, conflict intelligence team
uk  cit, conflict intelligence team
ru  cit, conflict intelligence team
[@Frontelligence Insight|ukrainian|body]
en  frontelligence insight, frontelligence
uk  frontelligence insight, frontelligence
ru  frontelligence insight, frontelligence
[@AMK Mapping|third_party|body]
en  amk mapping
uk  amk mapping
ru  amk mapping
[@Suriyak|third_party|body]
en  suriyak, suriyakmaps
uk  suriyak, suriyakmaps
ru  suriyak, suriyakmaps
[@Black Bird Group|third_party|body]
en  black bird group
uk  black bird group
ru  black bird group
[@Kyiv|ukrainian|body]
en  kyiv, kiev
uk  київ:=na, києва:=g, києві:=l, києву:=d
ru  киев:=na, киева:=g, киеве:=l, киеву:=d
[@Ukrainian side|ukrainian|body]
en  ukrainian side
uk  українська:=n сторона:=n, української:=g сторони:=g, українській:=d стороні:=d
ru  украинская:=n сторона:=n, украинской:=g стороны:=g, украинской:=d стороне:=d
[@Ukrainian military|ukrainian|body]
en  ukrainian military, ukraine's military, kyiv's military
uk  українські військові
ru  украинские военные
[@Ukrainian army|ukrainian|body]
en  ukraine's army, ukrainian army
[@Armed Forces of Ukraine|ukrainian|body]
en  armed forces of ukraine, ukrainian armed forces, afu
uk  зсу, збройні сили україни
ru  всу, вооруженные силы украины, вооруженных силах украины
[@Moscow|russian|body]
en  moscow, moscow's army, russian side
uk  москва:=n, москви:=g, москві:=dl, москву:=a, москвою:=i, російська:=n сторона:=n, російської:=g сторони:=g
ru  москва:=n, москвы:=g, москве:=dl, москву:=a, москвой:=i, российская:=n сторона:=n, российской:=g стороны:=g
[@reports|unknown|agency]
en  reports also, reports, media reports, unconfirmed reports, social media posts, local media, media outlets, social media
uk  змі, засоби масової інформації, місцеві змі, медіа повідомляють, у соцмережах, в соцмережах
ru  сми, средства массовой информации, местные сми, в соцсетях
[@military briefings|unknown|group]
en  military briefings, military briefing
[@Russian commanders|russian|group]
en  russian commander:n, russian general:n, russian military leader:n, russian military leadership
uk  російські командири, російські воєначальники, російські генерали, генерали рф, військове керівництво рф, російське військове керівництво
ru  российские командиры, российские военачальники, российские генералы, генералы рф, военное руководство рф, российское военное руководство
[@Russian command|russian|body]
en  russian command, russian military command
uk  командування рф, російське командування, російського командування, російське військове командування, військове командування рф
ru  российское командование, командование рф, российское военное командование, военное командование рф
[@Battlegroup West|russian|body]
en  battlegroup west, west battlegroup, zapad group, group west, west group, group zapad, zapad grouping, west grouping
uk  угруповання захід, угруповання запад, угруповання військ захід, угрупованні захід, угрупованні запад
ru  группировка запад, группировка войск запад, группировки запад, группировки войск запад, группировке запад, группировке войск запад
[@TASS|russian|agency]
en  tass
uk  тасс
ru  тасс
[@RIA Novosti|russian|agency]
en  ria novosti, ria
uk  ріа новості, ріа
ru  риа новости, риа
[@Roepcke|third_party|person]
en  röpcke, roepcke, ropcke
uk  рьопке, репке, рьопцке
ru  рёпке, репке, рьопке
[@Reuters|third_party|agency]
en  reuters, afp, associated press, ap, bbc, cnn
uk  reuters, afp, рейтер, bbc
ru  reuters, afp, рейтер, bbc
[@Deutsche Welle|third_party|agency]
en  deutsche welle, dw, bloomberg, new york times, washington post, wall street journal, bild, the guardian, the telegraph, the economist, forbes, sky news, el país, le monde, financial times
uk  deutsche welle, dw, bloomberg, new york times, washington post, wall street journal, bild, the guardian, the telegraph, the economist, forbes, sky news, financial times
ru  deutsche welle, dw, bloomberg, new york times, washington post, wall street journal, bild, the guardian, the telegraph, the economist, forbes, sky news, financial times
[@Russian agencies|russian|agency]
en  interfax, izvestia, sputnik, rt
uk  росзмі, російські змі
ru  интерфакс, известия, известий, известиям, российская газета, российской газете, комсомольская правда, аргументы и факты
[@Ukrainian agencies|ukrainian|agency]
en  censor.net, unian, rbc-ukraine, 24 kanal, 24 channel, hromadske, army inform, armyinform, militarnyi
uk  уніан, 24 канал, 24 каналу, тсн, громадське, цензор.нет, радіо свобода, радіо свобода, армія inform, арміяinform, армія fm, kyiv24, київ24
ru  униан, 24 канал, 24 каналу, тсн, громадское, цензор.нет, радио свобода
[@Ukrinform|ukrainian|agency]
en  ukrinform, suspilne, ukrainska pravda, interfax-ukraine, kyiv independent, rbc-ukraine
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
[@Colonelcassad|russian|body]
en  colonelcassad, colonel cassad
uk  colonelcassad
ru  colonelcassad, collonelcassad
[@Summaries of the Novorossiya militia|russian|body]
uk  зведення ополчення новоросії, сводки ополчения новороссии
ru  сводки ополчения новороссии
[@Notes of a Veteran|russian|body]
uk  записки ветерана, zаписки vетерана
ru  записки ветерана, zаписки vетерана
[@SHOT|russian|body]
uk  shot
ru  shot
[@Readovka|russian|body]
en  readovka
uk  readovka
ru  readovka
[@Mash|russian|body]
uk  mash
ru  mash
[@Kots|russian|person]
en  kots
uk  коц, коца
ru  коц, коца
[@Sladkov|russian|person]
en  sladkov
uk  сладков:n, сладковим
ru  сладков:n, сладковым
[@Girkin|russian|person]
en  girkin, strelkov
uk  гіркін:n, гіркіним, стрєлков:n
ru  гиркин:n, гиркиным, стрелков:n
[@Dandykin|russian|person]
en  dandykin
ru  дандыкин:n, дандыкиным
[@Lisnyak|russian|person]
en  lisnyak
ru  лисняк:n
[@Khodakovsky|russian|person]
en  khodakovsky, khodakovskiy
uk  ходаковський:a
ru  ходаковский:a
[@Knutov|russian|person]
en  knutov
ru  кнутов:n, кнутовым
[@WarGonzo|russian|body]
en  wargonzo
uk  wargonzo
ru  wargonzo
[@Russian military bloggers|russian|group]
en  military blogger:n, milblogger:n, war correspondent:n, military correspondent:n, pro-kremlin commentator:n, pro-kremlin voice:n, pro-war blogger:n, war blogger:n, russian blogger:n, russian channels
uk  військовий:a кореспондент:n, воєнний:a кореспондент:n, воєнкор:n, воєнкори:n, військкор:n, військкори:n, мілблогер:n, мілблогери:n, воєнблогер:n, z-блогер:n, z-канал:n, z-паблік:n, z-воєнкор:n, російські пабліки, російські військові блогери, російський:a блогер:n, російські військові оглядачі, провоєнний:a блогер:n, кремлівський:a блогер:n, z-воєнкори, російські канали, z-пабліки
ru  военный:a корреспондент:n, военкор:n, военкоры:n, милблогер:n, милблогеры:n, военблогер:n, z-блогер:n, z-канал:n, z-паблик:n, z-военкор:n, z-блогер:n, российские паблики, военный блогер:n, российский:a блогер:n, провоенный:a блогер:n, кремлевский:a блогер:n, российские каналы
[@Russian propagandists|russian|group]
en  russian propagandist:n, kremlin propagandist:n, propagandist:n, russian propaganda outlets, russian propaganda channels, russian propaganda, propaganda channels
uk  пропагандист:n, російський пропагандист:n, пропагандистський:a ресурс:n, пропагандистський:a канал:n, пропагандистські медіа, пропагандистські змі, пропагандистський:a паблік:n, російська пропаганда, ворожа пропаганда, роспропаганда, ворожий:a ресурс:n, ворожий:a паблік:n, ворожий:a канал:n, російський:a ресурс:n, проросійський:a канал:n, проросійський:a паблік:n, пропагандистський:a телеграм-канал:n
ru  пропагандист:n, российский пропагандист:n, пропагандистский:a ресурс:n, пропагандистский:a канал:n, пропагандистский:a паблик:n, пропагандистские сми, российская пропаганда, вражеский:a ресурс:n, вражеский:a паблик:n, вражеский:a канал:n, пророссийский:a канал:n, пророссийский:a паблик:n
[@Ukrainian officials|ukrainian|group]
en  ukrainian officials, ukrainian defense officials, ukrainian defence officials, officials in kyiv, ukrainian military officials, ukrainian authorities, kyiv officials, local authorities, military officials
uk  українські посадовці, українська влада, місцева влада
ru  украинские чиновники, украинские власти, местные власти
[@officials|unknown|group]
en  officials, the officials, local officials, regional officials, city officials, emergency officials, authorities, the authorities, regional authorities, city authorities
uk  посадовці, місцеві посадовці, обласна влада, влада області, влада регіону
ru  чиновники, местные чиновники, областные власти, власти области, власти региона
[@Ukrainian commanders|ukrainian|group]
en  ukrainian commanders, commanders
uk  українські командири, командири
ru  украинские командиры
[@Ukrainian officers|ukrainian|group]
en  ukrainian officers, ukrainian officer, officers of the team, officers
uk  українські офіцери, офіцери, український офіцер
ru  украинские офицеры, украинский офицер
[@Russian officials|russian|group]
en  russian officials, russian defense officials, russian defence officials, russian military officials, russian authorities, occupation authorities, russian-installed officials, russian-installed authorities, kremlin officials
uk  російська влада, окупаційна влада, російські посадовці, російські чиновники, кремлівські посадовці, влада рф
ru  российские власти, российские чиновники, оккупационные власти, кремлевские чиновники, власти рф, власти россии
[@residents|ukrainian|group]
en  residents, locals, local people
uk  місцеві жителі, місцеві мешканці, мешканці, місцеві, жителі
ru  местные жители, жители, местные
[@several sources|unknown|group]
en  several sources, multiple sources, two sources
uk  кілька джерел, декілька джерел, кількох джерел, декількох джерел, два джерела, двох джерел
ru  несколько источников, нескольких источников, два источника, двух источников
[@source in the security forces|unknown|group]
en  security source, source in the security forces, law enforcement source
uk  джерело у силових структурах, джерело в силових структурах
ru  источник в силовых структурах, силовых структурах, силовики, силовиков
[@Dujarric|third_party|person]
en  dujarric
uk  дюжаррік:n
ru  дюжаррик:n
[@Schmale|third_party|person]
en  schmale
uk  шмале
ru  шмале
# Commanders, officials, analysts and correspondents of the front who are often named without an introduction.
[@Shamshyn|ukrainian|person]
en  shamshyn, shamshin
uk  шамшин:n, шамшиним
ru  шамшин:n, шамшиным
[@Ihnat|ukrainian|person]
en  ihnat, ignat
uk  ігнат:n
ru  игнат:n
[@Demchenko|ukrainian|person]
en  demchenko
uk  демченко, демченка, демченку, демченком
ru  демченко
[@Brovdi|ukrainian|person]
en  brovdi
uk  бровді
ru  бровди
[@Drapatyi|ukrainian|person]
en  drapatyi, drapaty, drapatyy
uk  драпатий:a
ru  драпатый:a
[@Umerov|ukrainian|person]
en  umerov, umierov
uk  умєров:n, умєровим
ru  умеров:n, умеровым
[@Shmyhal|ukrainian|person]
en  shmyhal, shmygal
uk  шмигаль:n
ru  шмыгаль:n
[@Yermak|ukrainian|person]
en  yermak, ermak
uk  єрмак:n
ru  ермак:n
[@Biletskyi|ukrainian|person]
en  biletskyi, biletsky, biletskyy
uk  білецький:a
ru  билецкий:a
[@Tymoshko|ukrainian|person]
en  tymoshko, timoshko
uk  тимошко, тимошка, тимошку, тимошком
ru  тимошко
[@Chubenko|ukrainian|person]
en  chubenko
uk  чубенко, чубенка, чубенку, чубенком
ru  чубенко
[@Vasylenko|ukrainian|person]
en  vasylenko
uk  василенко, василенка, василенку, василенком
ru  василенко
[@Borysenko|ukrainian|person]
en  borysenko
uk  борисенко, борисенка, борисенку, борисенком
ru  борисенко
[@Lubinets|ukrainian|person]
en  lubinets
uk  лубінець:n
ru  лубинец:n
[@Svitan|ukrainian|person]
en  svitan
uk  світан:n
ru  свитан:n
[@Zhdanov|ukrainian|person]
en  oleh zhdanov, oleg zhdanov
uk  олег жданов
ru  олег жданов
[@Musiienko|ukrainian|person]
en  musiienko, musienko
uk  мусієнко, мусієнка, мусієнку, мусієнком
ru  мусиенко
[@Selezniov|ukrainian|person]
en  selezniov, seleznyov, seleznev
uk  селезньов:n, селезньовим
ru  селезнев:n, селезневым
[@Narozhnyi|ukrainian|person]
en  narozhnyi, narozhny
uk  нарожний:a
ru  нарожный:a
[@Hrabskyi|ukrainian|person]
en  hrabskyi, hrabsky, grabsky, grabskyi
uk  грабський:a
ru  грабский:a
[@Samus|ukrainian|person]
en  samus
uk  самусь:n
ru  самусь:n
[@Snehyrov|ukrainian|person]
en  snehyrov, snegirev, snihyrov
uk  снєгирьов:n, снєгирьовим
ru  снегирев:n, снегиревым
[@Kuzan|ukrainian|person]
en  kuzan
uk  кузан:n
ru  кузан:n
[@Tymochko|ukrainian|person]
en  tymochko
uk  тимочко, тимочка, тимочку, тимочком
ru  тимочко
[@Tsaplienko|ukrainian|person]
en  tsaplienko, tsapliienko
uk  цаплієнко, цаплієнка, цаплієнку, цаплієнком
ru  цаплиенко
[@Sternenko|ukrainian|person]
en  sternenko
uk  стерненко, стерненка, стерненку, стерненком
ru  стерненко
[@Myroshnykov|ukrainian|person]
en  myroshnykov, miroshnikov
uk  мирошников:n, мирошниковим
ru  мирошников:n, мирошниковым
[@Dykyi|ukrainian|person]
en  yevhen dykyi, yevhen dyky
uk  євген дикий
ru  евгений дикий
[@Kastehelmi|third_party|person]
en  kastehelmi
uk  кастехельмі
ru  кастехельми
[@Paroinen|third_party|person]
en  paroinen
uk  паройнен:n
ru  паройнен:n
[@Kofman|third_party|person]
en  kofman
uk  кофман:n
ru  кофман:n
[@Lee|third_party|person]
en  rob lee
uk  роб лі
ru  роб ли
[@Muzyka|third_party|person]
en  konrad muzyka
uk  конрад музика
ru  конрад музыка
[@Cooper|third_party|person]
en  tom cooper
uk  том купер
ru  том купер
[@Molin|third_party|person]
en  clement molin, clément molin
uk  клеман молен
ru  клеман молен
[@Barros|third_party|person]
en  barros
uk  баррос:n
ru  баррос:n
[@Reisner|third_party|person]
en  reisner
uk  райснер:n
ru  райснер:n
[@Matveev|third_party|person]
en  jan matveev, yan matveev, jan matveyev
uk  ян матвєєв
ru  ян матвеев
[@Axe|third_party|person]
en  david axe
uk  девід екс
ru  дэвид экс
[@Kimakovsky|russian|person]
en  kimakovsky, kimakovskiy
uk  кімаковський:a
ru  кимаковский:a
[@Rozhin|russian|person]
en  rozhin
uk  рожин:n, рожиним
ru  рожин:n, рожиным
[@Pushilin|russian|person]
en  pushilin, pushylin
uk  пушилін:n, пушиліним
ru  пушилин:n, пушилиным
[@Pasechnik|russian|person]
en  pasechnik
uk  пасічник:n
ru  пасечник:n
[@Medvedev|russian|person]
en  medvedev
uk  медведєв:n, медведєвим
ru  медведев:n, медведевым
[@Litovkin|russian|person]
en  litovkin
uk  літовкін:n, літовкіним
ru  литовкин:n, литовкиным
[@Baranets|russian|person]
en  baranets
uk  баранець:n
ru  баранец:n
[@Korotchenko|russian|person]
en  korotchenko
uk  коротченко, коротченка, коротченку, коротченком
ru  коротченко
[@Leonkov|russian|person]
en  leonkov
uk  леонков:n, леонковим
ru  леонков:n, леонковым
[@Onufrienko|russian|person]
en  onufrienko, onufriyenko
uk  онуфрієнко, онуфрієнка, онуфрієнку, онуфрієнком
ru  онуфриенко
[@Podberezkin|russian|person]
en  podberezkin
uk  подберьозкін:n, подберьозкіним
ru  подберезкин:n, подберезкиным
[@Pegov|russian|person]
en  pegov
uk  пєгов:n, пєговим
ru  пегов:n, пеговым
[@Gladkov|russian|person]
en  gladkov, hladkov
uk  гладков:n, гладковим
ru  гладков:n, гладковым
[@Kadyrov|russian|person]
en  kadyrov
uk  кадиров:n, кадировим
ru  кадыров:n, кадыровым
[@Alaudinov|russian|person]
en  alaudinov
uk  алаудінов:n, алаудіновим
ru  алаудинов:n, алаудиновым
[@Nikiforov|russian|person]
en  nikiforov
uk  нікіфоров:n, нікіфоровим
ru  никифоров:n, никифоровым
[@Saldo|russian|person]
en  saldo
uk  сальдо
ru  сальдо
[@Rogov|russian|person]
en  vladimir rogov
uk  володимир рогов
ru  владимир рогов
[@Emergency Medical Centre|ukrainian|body]
en  emergency medical centre, emergency medical center, centre of emergency medical care, center for emergency medical care, emergency medicine centre
uk  центр екстреної медичної допомоги, центру екстреної медичної допомоги, центрі екстреної медичної допомоги, центром екстреної медичної допомоги
ru  центр экстренной медицинской помощи, центра экстренной медицинской помощи, центре экстренной медицинской помощи, центром экстренной медицинской помощи
[@OTU Kharkiv|ukrainian|body]
en  operational-tactical group kharkiv, otg kharkiv, otu kharkiv, kharkiv operational-tactical group
uk  оту харків, оперативно-тактичне угруповання харків, оперативно-тактичного угруповання харків, отг харків
ru  оту харьков, оперативно-тактическая группировка харьков, оперативно-тактической группировки харьков, отг харьков
[@Special Operations Forces|ukrainian|body]
en  special operations forces
uk  сили спеціальних операцій, сил спеціальних операцій, силах спеціальних операцій, ссо
ru  силы специальных операций, сил специальных операций, силах специальных операций, ссо
[@Office of the President|ukrainian|body]
en  office of the president, presidential office
uk  офіс президента, офісі президента, офісу президента
ru  офис президента, офисе президента, офиса президента
[@Kharkiv Regional Council|ukrainian|body]
en  regional council
uk  обласна рада, обласної ради, обласній раді, облрада, облради, облраді
ru  областной совет, областного совета, областном совете, облсовет:n
[@Investigative Committee of Russia|russian|body]
en  investigative committee
uk  слідчий комітет рф, слідчого комітету рф, слідком рф
ru  следственный комитет, следственного комитета, следственном комитете, ск рф
[@FSB|russian|body]
en  fsb
uk  фсб
ru  фсб
[@Ministry of Foreign Affairs of Russia|russian|body]
en  russian foreign ministry
uk  мзс рф, мзс росії
ru  мид рф, мид россии
[@Ministry of Foreign Affairs of Ukraine|ukrainian|body]
en  ukrainian foreign ministry, ukraine's foreign ministry
uk  мзс україни
ru  мид украины
[@Rose on the Hand|ukrainian|body]
en  rose on the hand, rosa na ruke
uk  роза на руке, троянда на руці, роза на руці
ru  роза на руке
[@Voenny Osvedomitel|russian|body]
en  voyennyy osvedomitel, voenny osvedomitel, voyenny osvedomitel, voenniy osvedomitel, military informant
uk  военный осведомитель, воєнний освідомітель, військовий інформатор
ru  военный осведомитель, военного осведомителя
[@Kanal Vizionera|russian|body]
en  kanal vizionera, visionary channel
uk  канал візіонера
ru  канал визионера, канала визионера
[@Severny Veter|russian|body]
en  severny veter, northern wind
uk  северный ветер, сєвєрний вєтєр, північний вітер
ru  северный ветер, северного ветра
[@Arkhangel Spetsnaza|russian|body]
en  arkhangel spetsnaza, archangel of spetsnaz
uk  архангел спецназу, архангел спецназа
ru  архангел спецназа
[@Starshe Eddy|russian|body]
en  starshe eddy, starshe edda
uk  старше едди, старше эдды
ru  старше эдды
[@Fighterbomber|russian|body]
en  fighterbomber
uk  fighterbomber
ru  fighterbomber
[@Romanov Light|russian|body]
en  romanov light
uk  романов лайт, романов light
ru  романов лайт, романов light
[@Operation Z|russian|body]
en  operation z
uk  операція z, операция z
ru  операция z, операции z
[@Dnevnik Desantnika|russian|body]
en  dnevnik desantnika, paratrooper's diary
uk  щоденник десантника, дневник десантника
ru  дневник десантника
[@Military Chronicle|russian|body]
en  military chronicle, voennaya khronika
uk  военная хроника, воєнна хроніка
ru  военная хроника, военной хроники
[@Divgen|russian|body]
en  divgen
uk  divgen
ru  divgen
[@Nikolaevsky Vanek|ukrainian|body]
en  nikolaevsky vanek
uk  ніколаєвський ванек, николаевский ванек
ru  николаевский ванек
[@Muchnoi|ukrainian|body]
en  muchnoi, muchnyi
uk  мучной
ru  мучной
[@Baza|russian|body]
ru  baza
[ROLE/English word < ROLE]. "The spokesman" is the last person who was given that role.
[ROLE/spokesman < ROLE]
en  press secretary:n, press service head, communications officer:n, press spokesman:n, communications chief:n, spokesman:n, the speaker, spokesperson:n, spokeswoman:n, spokesman's, head of communications:n, press officer:n, communications head:n, representative:n
uk  прессекретар:n, прес-секретар:n, прес-офіцер:n, пресофіцерка, спікерка, речник:n, спікер:n, речниця, речниці, речницю, пресофіцер:n, представник:n, представниця, речниками
ru  прессекретарь:n, прессофицер:n, спикер:n, представитель:n, представительница, пресс-секретарь:n, официальный представитель, пресс-офицер:n
[ROLE/head < ROLE]
en  head:n, chief:n, governor:n, mayor:n, chairman:n, director:n, leader:n, administrator:n
uk  очільник:n, очільниця, глава, глави, главу, начальник:n, начальниця, голова, голови, голові, главою, губернатор:n, мер:n, керівник:n, головою
ru  глава, главы, главе, главу, начальник:n, губернатор:n, мэр:n, руководитель:n, главой
[ROLE/commander < ROLE]
en  commander:n, army chief:n, military chief:n, top commander:n, top general:n, commander-in-chief:n, battalion commander:n, company commander:n, platoon commander's
uk  командир:n, комбат:n, головнокомандувач:n, головком:n, командувач:n, ротний:a, командирка
ru  командир:n, комбат:n, главнокомандующий:a, главком:n, командующий:a, ротный:a
[ROLE/platoon commander < ROLE]
en  platoon commander:n
uk  командир:n взводу
ru  командир:n взвода
[ROLE/president < ROLE]
en  president:n, president's, head of state
uk  президент:n, глава держави, глави держави, главі держави, главу держави
ru  президент:n, глава государства, главы государства, главе государства, главу государства
[ROLE/minister < ROLE]
en  minister:n, deputy minister:n
uk  міністр:n, міністерка
ru  министр:n
[ROLE/official < ROLE]
en  official, the official, police officer:n, policeman, policewoman, paramedic crew chief
uk  посадовець:n, посадовиця, чиновник:n, поліцейський, староста, старости
ru  чиновник:n, полицейский, староста, старосты
[ROLE/analyst < ROLE]
en  military observer:n, osint researcher:n, commentator:n, historian:n, strategist:n, analyst:n, expert:n, observer:n, researcher:n, fellow:n, specialist:n, military expert:n, military analyst:n
uk  військовий:a оглядач:n, військовий:a аналітик:n, осінтер:n, оглядачка, політолог:n, аналітик:n, експерт:n, оглядач:n, дослідник:n, експертка, аналітикиня, фахівець:n, військовий експерт
ru  военный:a обозреватель:n, военный:a аналитик:n, осинтер:n, аналитик:n, эксперт:n, обозреватель:n, исследователь:n, политолог:n, специалист:n, военный эксперт
[ROLE/officer < ROLE]
en  officer:n, intelligence officer:n, colonel:n, lieutenant colonel:n, major:n, captain:n, lieutenant:n, sergeant:n, general:n, major general:n, brigadier general:n, colonel general:n, maj, lt, col, gen, capt, sgt, brig
uk  офіцер:n, полковник:n, підполковник:n, генерал:n, майор:n, капітан:n, лейтенант:n, сержант:n, генерал-майор:n, бригадний генерал, розвідник:n, офіцерка
ru  офицер:n, полковник:n, подполковник:n, генерал:n, генерал-полковник:n, генерал-майор:n, майор:n, капитан:n, лейтенант:n, сержант:n, разведчик:n
[ROLE/soldier < ROLE]
en  soldier:n, serviceman:n, fighter:n, trooper:n, private:n, marine:n, sniper:n, drone pilot:n, operator:n, pilot:n, driver:n, call sign:n, callsign:n, infantryman:n, servicewoman:n, machine gunner:n, gunner:n, mortarman, artilleryman, tanker, sapper:n, rifleman
uk  військовий:a, військовослужбовець:n, боєць:n, пілот:n, оператор:n, позивний:a, псевдо, піхотинець:n, військова, водій:n, солдат:n, доброволець:n, стрілець:n, оператор:n дрона, захисник:n, кулеметник:n, мінометник:n, артилерист:n, танкіст:n, снайпер:n, дронар:n, сапер:n, гранатометник:n, зв’язківець:n, механік-водій, навідник:n
ru  военный:a, военнослужащий:a, боец:n, пилот:n, оператор:n, позывной:a, пехотинец:n, солдат:n, водитель:n, доброволец:n, пулеметчик:n, минометчик:n, артиллерист:n, танкист:n, снайпер:n, дроновод:n, сапер:n, гранатометчик:n, связист:n, механик-водитель, наводчик:n
[ROLE/lawmaker < ROLE]
en  lawmaker:n, mp:n, deputy:n, member of parliament:n, senator:n
uk  народний:a депутат:n, парламентарій:n, депутат:n, депутатка, нардеп:n, нардепка, депутатки, депутатку
ru  народный:a депутат:n, нардеп:n, нардепы, парламентарий:n, депутат:n, сенатор:n
[ROLE/blogger < ROLE]
en  blogger:n
uk  блогер:n
ru  блогер:n
[ROLE/journalist < ROLE]
en  editor:n, journalist:n, reporter:n, correspondent:n, war correspondent:n, columnist:n, author:n
uk  журналіст:n, журналістка, кореспондент:n, воєнкор:n, автор:n, репортер:n
ru  журналист:n, журналистка, корреспондент:n, военкор:n, автор:n, репортер:n
[ROLE/medic < ROLE]
en  medic:n, paramedic:n, doctor:n, surgeon:n, nurse:n
uk  медик:n, фельдшер:n, фельдшерка, лікар:n, медсестра, хірург:n, парамедик:n, лікарка
ru  медик:n, фельдшер:n, врач:n, медсестра, хирург:n, парамедик:n
[ROLE/volunteer < ROLE]
en  volunteer:n
uk  волонтер:n, волонтерка, волонтерки
ru  волонтер:n
[ROLE/adviser < ROLE]
en  adviser:n, advisor:n, aide:n
uk  радник:n, радниця, помічник:n
ru  советник:n, помощник:n
[ROLE/founder < ROLE]
en  founder:n, co-founder:n
uk  засновник:n, співзасновник:n
ru  основатель:n, сооснователь:n, соучредитель:n
[ROLE/prosecutor < ROLE]
en  prosecutor:n
uk  прокурор:n, прокурорка
ru  прокурор:n
[ROLE/prisoner of war < ROLE]
en  captured russian:n, captured soldier:n, captured ukrainian:n, captured serviceman, captured fighter:n, prisoner:n, captive:n, prisoner of war:n, pow:n
uk  полонений:a, військовополонений:a, бранець:n
ru  пленный:a, военнопленный:a
[ROLE/man < ROLE]
en  man, woman
uk  чоловік, жінка, бабуся
ru  мужчина, женщина, бабушка
[ROLE/resident < ROLE]
en  resident:n, local resident:n, villager:n, evacuee:n, neighbor:n, neighbour:n, pensioner:n, retiree:n, farmer:n, teacher:n, local:n, displaced person, grandmother, widow
uk  мешканець:n, мешканка, житель:n, жителька, пенсіонер:n, пенсіонерка, переселенка, переселенець:n, сусід:n, сусідка, сусідки, фермер:n, фермерка, вчитель:n, вчителька, учителька, продавчиня, місцевий:a житель:n, евакуйований:a, евакуйована, селянин:n, господиня, господар:n
ru  житель:n, жительница, пенсионер:n, пенсионерка, переселенка, переселенец:n, сосед:n, соседка, соседки, фермер:n, учитель:n, учительница, продавщица, беженец:n, беженка, хозяйка, хозяин, дачница
[ROLE/source < ROLE]
en  source:n, a source:n, insider:n
uk  джерело, співрозмовник:n, джерела
ru  источник:n, собеседник:n, собеседника
# "The ministry", "в повідомленні": the last body of that sort.
[BODYREF/Ministry < BODYREF]
en  the ministry, ministry, the office, the agency
uk  міністерство, міністерстві, управління, відомство, відомстві, відомства, відомством
ru  министерство, министерстве, ведомство, ведомстве, ведомства, ведомством, министерства
[BODYREF/Staff < BODYREF]
en  the staff, the headquarters, the military, the army
uk  штаб, штабі, штабу, генштабісти
ru  штаб, штабе
[BODYREF/map < BODYREF]
en  the project, the monitoring project, the researchers, researchers, the analysts, the mappers, project, the institute, the think tank, the experts
uk  проєкт, проєкті, проєкту, проект, проекті, проекту, аналітики, аналітиків, інститут, інституті, осінтери, мапери, моніторинговий проєкт, експерти
ru  проект, проекте, проекта, аналитики, аналитиков, институт, институте, осинтеры, эксперты
[BODYREF/corps < BODYREF]
en  the corps, the brigade, the regiment, the battalion, the unit, the brigade's, the corps'
uk  корпус, корпусі, корпусу, бригада, бригаді, бригади, полк, полку, батальйон, батальйоні, підрозділ, підрозділі
ru  корпус, корпусе, корпуса, бригада, бригаде, бригады, полк, полку, батальон, батальоне
[BODYREF/administration < BODYREF]
en  the administration
uk  адміністрація, адміністрації
ru  администрация, администрации
[BODYREF/Prosecutor < BODYREF]
en  the prosecutors, the investigation
uk  прокурори, слідство, слідства, слідством, прокуратурі
ru  прокуроры, прокуратуре, следствие, следствия, следствием
[BODYREF/law < BODYREF]
en  law enforcement, law enforcers, law enforcement officers, law enforcement agencies, investigators
uk  правоохоронці, правоохоронців, правоохоронцями, правоохоронцях, правоохоронних органах, правоохоронні органи, слідчі
ru  правоохранители, правоохранителей, правоохранителями, правоохранительных органах, правоохранительные органы, следователи
[BODYREF/Center < BODYREF]
en  the center, the centre
uk  центр, центрі, центру
ru  центр, центре, центра
[BODYREF/channel < BODYREF]
en  the channel, the author of the channel
uk  автори публікації, автор публікації, автори допису, автор допису, канал, автор:n каналу, автори каналу, авторів каналу, адміністратор:n каналу, адміни каналу
ru  авторы публикации, автор публикации, авторы поста, автор поста, канал, автор:n канала, авторы канала, авторов канала, администратор:n канала, админы канала
[BODYREF/ < BODYREF]
en  the statement, the update, the report, the bulletin, the summary, the post, the message, the document, the video, the review, the assessment
uk  повідомленні, повідомлення, повідомленням, зведенні, зведенням, звіті, звітом, дописі, дописом, заяві, заявою, пості, тексті, військові, у відповіді
ru  сообщении, сообщения, сообщению, сводке, отчете, отчету, докладе, заявлению, посте, заявлении, публикации, тексте
[SAY]
en  say:v, shared, quoted him, quoted her, quotes him, quotes her, proclaim:v, exclaim:v, lament:v, recollect:v, reflect:v that, muse:v, state:v, note:v, add:v, stress:v, write:v, report:v, tell:v, claim:v, announce:v, explain:v, draw:v attention, drew attention, argue:v, assert:v, insist:v, maintain:v that, indicate:v, corroborate:v, speak:v about, highlight:v, underline:v, underscore:v, outline:v, emphasise:v, emphasize:v, point:v out, comment:v, declare:v, respond:v, reply:v, confirm:v, acknowledge:v, admit:v, recall:v, warn:v, believe:v, estimate:v, assess:v, think:v, post:v, publish:v, describe:v, reveal:v, inform:v, specify:v, clarify:v, conclude:v, allege:v, deny:v, contradict:v, reject:v, refute:v, dismiss:v, call:v it, call:v the, call:v this, call:v these, call:v such, call:v them, call:v russian, call:v moscow's, speak:v of, assure:v, contend:v, suggest:v, laugh:v, sigh:v, quip:v, complain:v, recount:v, ask:v, put it, puts it, read:v, put the, put ukrainian, put russian, puts the, claims, cite:v, boast:v, joke:v, remark:v, observe:v, concede:v, disclose:v, release:v, summarise:v, summarize:v, pointed out, points out, testified, reiterated, reiterates, cautioned, cautions, predicted, predicts, reckons, reckoned, answered, quipped, elaborated, detailed, shared, briefed, affirm:v, reaffirm:v, attest:v, mention:v
uk  рапортував, рапортували, рапортує, відрапортував, відрапортували, – продовжив, – продовжила, – продовжує, – веде далі, – продовжив він, цитувати:v, процитувати:vp, наводить, підкреслюється, вказується, повідомляється, уточнюється, наголошується, вказувати:v, зазначено, вказано, відзначено, зауважувати:v, підкреслено, висловити:vp, звернути:vp увагу, звернув увагу, звернула увагу, звертає увагу, звітувати:v, відзвітувати:vp, рапортує, рапортують, заявити:vp, заявляти:v, сказати:vp, казати:v, каже, кажуть, повідомити:vp, повідомляти:v, повідомлено, зазначити:vp, зазначати:v, додати:vp, додав, додала, додали, додавати:v, додає, додають, підкреслити:vp, підкреслювати:v, наголосити:vp, наголошувати:v, уточнити:vp, уточнювати:v, написати:vp, писати:v, пише, пишуть, розповісти:vp, розповів, розповіла, розповіли, розповіло, розповідати:v, розмірковувати:v, показує, сміється, усміхається, згадує, пригадує, зітхає, йдеться, ідеться, стверджувати:v, поінформувати:vp, інформувати:v, відповісти:vp, відповів, відповіла, відповіли, відповіло, відповідає, пояснити:vp, пояснювати:v, сказано, мовиться, підтвердити:vp, підтверджувати:v, визнати:vp, визнав, визнали, визнають, оцінити:vp, оцінює, вважати:v, вважає, вважають, підсумувати:vp, підсумовувати:v, переконаний, переконана, певен, упевнений, запевнити:vp, запевнив, нагадати:vp, констатувати:v, прокоментувати:vp, коментувати:v, говорити:v, говорить, говорять, назвати:vp, назвав, назвали, називає, спростувати:vp, спростовувати:v, заперечити:vp, заперечувати:v, доповісти:vp, доповів, доповіла, доповіли, оголосити:vp, оприлюднити:vp, опублікувати:vp, зауважити:vp, відзначити:vp, відмітити:vp, акцентувати:v, розказати:vp, показати:vp, підсумував, підрахували, поскаржитися, прогнозує, проаналізував, згадав, наполягати:v, твердити:v, запевняти:v, переконувати:v, припустити:vp, резюмував,  пожартувати:vp, жартувати:v, сміятися:v, усміхатися:v, усміхнутися:vp, зізнатися:vp, зізнаватися:v, скаржитися:v, посміхнутися:vp, визнавати:v, оцінювати:v, спитав, питає, передав, резюмувати:v, наголошено, зазначається, доповідати:v, поділився, попередити:vp, жартує, нагадує, нагадують, ділиться, поділилася, поділились, відзначає, проінформував, ствердив, переконані, припускає, припускають, спрогнозував, роз’яснив, роз’яснили, деталізував, деталізували, згадала, згадують, пригадав, застерігає, застеріг, попереджає, попереджають, прозвітував, анонсував, описує, описав, описала, висловився, вказав, вказала, вказали, вказує, вказують, зафіксували, фіксують, фіксує, зафіксував, підрахував, розкрив, розкрила, озвучив, озвучила, відрапортував, дорікнув, обурився, бідкається, хвалиться, похвалився, задокументував, задокументувала, задокументували
    відкинув заяву, відкинули заяву, відкинула заяву, відкинули заяви, відкинув заяви, відкинули твердження, відкинув твердження, відкинула твердження, відкидають твердження, відкидає твердження, відкинули інформацію, відкинув інформацію
    розвінчати:vp, розвінчувати:v, висміяти:vp, висміювати:v
    відкинули українські повідомлення, відкинули українські заяви, відкинули російські заяви, відкинули російські повідомлення, відкинув російські заяви, відкинув російські твердження, відкинув українські заяви, відкинула російські заяви, відкидає російські заяви, відкидають російські заяви, відкинули російські твердження, відкинув повідомлення, відкинули повідомлення
ru  рапортовал, рапортовали, рапортует, отрапортовал, отрапортовали, – продолжил, – продолжила, – продолжает, – продолжает он, цитировать:v, процитировать:vp, привело его слова, привело ее слова, сказано, подчеркивается, указывается, сообщается, уточняется, указывать:v, указано, отмечено, отмечается, подчеркнуто, высказать:vp, приводит, обратить:vp внимание, обратил внимание, обратила внимание, обращает внимание, отчитаться:vp, отчиталось, отчиталась, отчитались, отрапортовать:vp, рапортует, рапортуют, заявить:vp, заявлять:v, сказать:vp, говорить:v, сообщить:vp, сообщать:v, сообщили, отметить:vp, отмечать:v, добавить:vp, добавлять:v, подчеркнуть:vp, подчеркивать:v, уточнить:vp, уточнять:v, написать:vp, писать:v, пишет, пишут, рассказать:vp, рассказывать:v, говорится, утверждать:v, проинформировать:vp, информировать:v, ответить:vp, пояснить:vp, пояснять:v, объяснить:vp, подтвердить:vp, подтверждать:v, признать:vp, признавать:v, признает, признают, оценить:vp, считать:v, считает, считают, резюмировать:v, подытожить:vp, заверить:vp, напомнить:vp, констатировать:v, прокомментировать:vp, назвать:vp, называет, называют, опровергнуть:vp, опроверг, опровергли, опровергать:v, отрицать:v, отрицает, доложить:vp, докладывать:v, объявить:vp, опубликовать:vp, заметить:vp, указать:vp, указывать:v, передавать:v, передает, уверен, уверена, убежден, повторять:v, вспоминать:v, вспоминает, делиться:v, подсчитали, прогнозируют, спрогнозировать:vp, рассказал, предупредить:vp, подчеркнули, высказался, поделился, оценил, проанализировал, настаивать:v, уверять:v, уверяет, полагать:v, заверять:v, предположить:vp,  оценивать:v, шутить:v, пошутить:vp, смеяться:v, усмехнуться:vp, признаться:vp, признаваться:v, заключить:vp, посетовать:vp, вздохнуть:vp, жаловаться:v, пожаловаться:vp, передал, замечать:v, спросил, напоминает, напоминают, поделилась, поделились, акцентирует, акцентировал, уверил, убеждена, уверены, предполагает, прогнозирует, объясняет, объясняют, разъяснил, разъяснили, комментирует, вспомнил, вспомнила, предупреждает, предупреждают, подытоживает, обнародовал, обнародовали, отчитывается, опровергла, опровергло, объявляет, рассуждает, описывает, описал, описала, зафиксировали, фиксируют, фиксирует, зафиксировал, насчитал, подсчитал, раскрыл, раскрыла, озвучил, озвучила, сетует, хвастается, похвастался, поведал, поведала, задокументировал, задокументировала, задокументировали
    отвергнуть:vp, отверг, отвергли, отвергла, отвергло, отвергать:v
    развенчать:vp, развенчивать:v, высмеять:vp, высмеивать:v
[ACCORDING]
en  claims made by, claim made by, been made by, report published by, data published by, information published by, statement published by, figures published by, report released by, data released by, information released by, statement released by, figures released by, according to, data from, figures from, with reference to, referring to, in the words of, on the word of, by the estimate of, as reported by, citing, by the count of, cited, quoted, quoting, as per, in the view of
uk  за словами, передає слова, передають слова, наводить слова, наводять слова, цитує видання, видання цитує, видання наводить слова, цитує слова, цитують, зі слів, згідно зі, згідно із, свідчать дані, показують дані, за повідомленнями, за оперативною інформацією, за попередніми даними, за попередньою інформацією, випливає зі, випливає з, за даними, згідно з, із посиланням на, з посиланням на, за інформацією, за оцінкою, за оцінками, за повідомленням, за підрахунками, за версією, посилаючись на, на думку, як стверджує, за мапою, за твердженням, за заявою, за свідченням, за його словами, за свідченнями, відповідно до
ru  по словам, передает слова, передают слова, приводит слова, приводят слова, приводит агентство слова, цитирует издание, цитирует, цитируют, со слов, свидетельствуют данные, показывают данные, по сообщениям, по данным, по оперативной информации, по предварительной информации, по предварительным данным, согласно, следует из, со ссылкой на, по информации, по оценке, по оценкам, по сообщению, по подсчетам, по версии, ссылаясь на, по мнению, по заявлению, по утверждению, по словам, по сведениям
[ASKED_FOR_COMMENT]
# Nobody has answered yet.
en  for comment, request for comment, did not immediately respond, not responded to, has reached out to, have reached out to, could not independently verify, could not independently confirm, could not be independently verified
uk  звернулися за коментарем, звернувся за коментарем, звернулася за коментарем, не відповіли на запит, не відповіло на запит
ru  обратились за комментарием, обратился за комментарием, обратилась за комментарием, не ответили на запрос, не ответило на запрос
[EMERGED]
# The outlet tells it as known, whoever spoke before.
en  it became known, it emerged, it was known, it was reported, it was also reported, it was earlier reported, it was previously reported, according to earlier reports, earlier reports, there were reports, reports emerged, reports appeared, reports surfaced
uk  з’явилися повідомлення, з’явилася інформація, з’явилась інформація, з’явилися дані, стало відомо, повідомлялося, повідомлялось, йшлося про те, йшлося що
ru  появились сведения, появились сообщения, появилась информация, появились данные, стало известно, сообщалось
[OUTLET_SAYS]
# What the outlet, or an institute that maps the front, concludes itself, whoever spoke before.
en  geolocated footage, geolocated evidence, geolocated video, geolocated images, reportedly operating, are reportedly, according to the publication, according to the newspaper, according to the outlet, the publication writes, the publication notes, the outlet writes, the outlet notes
uk  геолоковані кадри, геолоковане відео, геолокалізовані кадри, геолокаційні кадри, за даними видання, за інформацією видання, за словами видання, видання пише, видання зазначає, видання повідомляє, пише видання, зазначає видання
ru  геолоцированные кадры, геолокация кадров, геолокационные кадры, геолоцированное видео, по данным издания, по информации издания, по словам издания, издание пишет, издание отмечает, издание сообщает, пишет издание, отмечает издание
[IN_TRUTH]
# The outlet sets right what the other side claims.
en  in reality, in fact, in truth, the reality is
uk  насправді, натомість, реальність, у реальності, в реальності
ru  на деле, на самом деле, в действительности, в реальности, по факту
[HONORIFIC]
en  mr, mrs, ms, dr, prof
uk  пан, пані, дядько, тітка, баба
ru  господин, госпожа, дядя, тетя, баба
[MADE_PUBLIC]
# By whom information was made public: "за інформацією, оприлюдненою поліцією".
uk  оприлюднений:a, опублікований:a, поширений:a, наданий:a
ru  опубликованный:a, обнародованный:a, распространенный:a, предоставленный:a
[ACCORDING_HIM]
# With a pronoun inside: whom "he" means says it.
uk  за його словами, за її словами, за їхніми словами, за його даними, за її даними, за їхніми даними, за його оцінкою, за її оцінкою, за його інформацією, за її інформацією, за їхньою інформацією, на його думку, на її думку, за його підрахунками, за його твердженням
ru  по его словам, по ее словам, по их словам, по его данным, по ее данным, по их данным, по его оценке, по ее оценке, по его информации, по ее информации, по их информации, по его мнению, по ее мнению, по его подсчетам, по его утверждению
[POINTS_BACK]
en  made a statement on this, made a statement about this, commented on this, commented on the situation, drew attention to this, wrote this, posted this, shared this, the post was published by, so says, so believes, such is the view of, made the announcement, made the statement, made this statement, gave the details, shared the details, provided the details, reported this, said this, announced this, told about this, this was reported, this was announced, this was stated, this was said, about this, this is stated in, spoke about the situation, spoke about the current, told about the situation, this is evidenced by, this is according to
uk  про це, допис опублікував, допис оприлюднив, допис опублікувала, відео опублікував, повідомлення опублікував, так вважає, так вважають, так каже, так говорить, таке бачення, такий висновок, таку заяву, такою заявою, із такою заявою, з такою заявою, таку думку, таку оцінку, подробицями, деталями, відповідну заяву, цими даними, про подробиці, про деталі, про наслідки, подробиці розповів, деталі розповів, подробиці повідомив, це повідомив, це заявив, це сказав, це розповів, це підтвердив, таку інформацію, такі дані, відповідну інформацію, про таке
ru  об этом, пост опубликовал, пост опубликовала, сообщение опубликовал, видео опубликовал, так считает, так считают, так говорит, такой вывод, к такому выводу, с таким заявлением, такое заявление, такое мнение, такую оценку, подробностями, деталями, этими данными, сведения на этот счет, такие сведения, о подробностях, о последствиях, о деталях, подробности рассказал, подробности раскрыл, это сообщил, это заявил, это сказал, это рассказал, это подтвердил, такие данные, такую информацию, соответствующую информацию, о чем
[SOURCE_HEAD]
en  source, sources, who said it, who says so, who reports it, who reported it
uk  джерело, хто повідомляє, хто повідомила, хто розповідає, хто говорить, хто сказав, хто заявив, джерело інформації, хто повідомив, хто розповів, хто це сказав, звідки відомо, звідки інформація
ru  источник, кто сообщает, кто рассказывает, кто говорит, кто сказал, кто заявил, источник информации, кто сообщил, кто рассказал, откуда известно, откуда информация
[PRONOUN]
en  the latter, he, he's, he'd, they, they've, they're, they'd, his, their, it, him, its
uk  він, вони, його, їх, ним, йому, них, їхній:a
ru  он, они, его, их, ним, ему, них
[PRONOUN_SHE < PRONOUN]
en  she, she's, she'd, her
uk  вона, її, їй, нею, неї
ru  она, ее, ей, нею, ней
[SPEAKING_UA]
# A side as such, where it says something.
en  ukraine, ukrainians, ukrainian forces, ukrainian troops, ukrainian side
uk  україна:=n, україни:=g, україні:=dl, україну:=a, україною:=i, українці:n
ru  украина:=n, украины:=g, украине:=dl, украину:=a, украиной:=i, украинцы:n
[SPEAKING_RU]
en  russia, russians, russian forces, russian troops, russian side, occupiers, invaders
uk  росія:=n, росії:=gdl, росію:=a, росією:=i, росіяни:n, окупанти:n, загарбники:n, рф
ru  россия:=n, россии:=gdl, россию:=a, россией:=i, россияне:=n, оккупанты:n, захватчики:n, рф
[OTHER_ONE]
# Somebody else than the person named before.
en  another
uk  інший:a, інша, ще один, один із, один з
ru  другой:a, еще один, один из
[OWN_CONTEXT]
# Opens what the outlet itself adds: the source told before no longer covers it.
en  what is important to understand, it is important to understand, it is important to note, it is worth noting, it should be noted, it should be recalled, it is worth recalling, it is worth mentioning, we cannot ignore, notably, for context, in context, as is known, in recent months, meanwhile, in the meantime, earlier, previously
uk  довідка, для довідки, контекст, що важливо розуміти, важливо розуміти, варто зазначити, варто додати, варто нагадати, слід зазначити, слід нагадати, зазначимо, відзначимо, додамо, як відомо, тим часом, раніше, до цього, попередньо
ru  справка, для справки, контекст, важно понимать, стоит отметить, стоит добавить, следует отметить, отметим, добавим, как известно, тем временем, между тем, ранее, до этого
[OFFICE]
en  command of, press service of, press service
uk  командування, прес-служба:n, пресслужба:n, пресслужбі, прес-службі, управління, пресцентр:n
ru  командование, пресс-служба:n, пресс-центр:n, управление, пресс-службе
[NAMED]
en  called, named, call sign, callsign, call-sign, codenamed, code-named, codename, code name, nicknamed, nickname, nom de guerre, goes by
uk  позивний:a, псевдо, на ім’я, на прізвисько
ru  позывной:a, по имени, по прозвищу
[CHANNEL]
en  channel, telegram channel, project, resource, monitoring resource, outlet
uk  канал, телеграм-канал, паблік, каналі, пабліку, підприємство, підприємстві, компанія, компанії, фонд, фонді, організація, організації
ru  канал, телеграм-канал, паблик, канале, telegram-канал, паблике, предприятие, предприятии, компания, компании, фонд, фонде, организация, организации
[OCCUPATION_ADMIN]
en  military-civilian administration, civil-military administration, whom russia has installed, whom moscow has installed, russian-installed, moscow-installed, installed by russia, installed by moscow, occupation administration, self-proclaimed
uk  вга, військово-цивільної адміністрації, окупаційної адміністрації, так званої вцa, гауляйтер:n, так звана, самопроголошений:a, ставленик:n
ru  вга, военно-гражданской администрации, военно-гражданская администрация, оккупационной администрации
[ONE_OF_THEM]
en  one of them, one of the men, one of the captives
uk  один із них, один з них
ru  один из них
[SAY_SHE]
uk  сказала, заявила, повідомила, зазначила, додала, розповіла, написала, каже, наголосила, пояснила, уточнила
ru  сказала, заявила, сообщила, отметила, добавила, рассказала, написала, подчеркнула, пояснила, уточнила, напомнила
[CLAIM_NOUN]
en  claim:n, report:n, statement:n, remark:n, comment:n, assertion:n, announcement:n, words
    boast:n, narrative:n, allegation:n, rumour:n, rumor:n
uk  заява:n, слова, слів, твердження:n, доповідь:n, доповіді, повідомлення:n
    хвастощі, хвастощів, анонс:n, реляція:n, чутки, чуток
ru  заявление:n, слова, слов, утверждение:n, доклад:n, сообщение:n
    хвастовство, хвастовства, анонс:n, реляция:n, слухи, слухов
[FOREIGN]
en  independent, tallinn-based, london-based, estonian, finnish, polish, american, us, british, german, washington-based, european, exiled, swedish, norwegian, czech, french, finland-based, western
uk  незалежний:a, естонський:a, фінський:a, польський:a, американський:a, британський:a, німецький:a, європейський:a, західний:a експерт, ізраїльський:a, французький:a
ru  независимый:a, эстонский:a, финский:a, польский:a, американский:a, британский:a, немецкий:a, европейский:a, израильский:a, французский:a
[UNIT_WORD/army corps < UNIT_WORD]
en  army corps
uk  армійський:a корпус:n, ак
ru  армейский:a корпус:n
[UNIT_WORD/corps < UNIT_WORD]
en  corps
uk  корпус:n
ru  корпус:n
[UNIT_WORD/brigade < UNIT_WORD]
en  brigade, brigade's
uk  бригада:n, омбр, ошбр, омпбр
ru  бригада:n, омбр
[UNIT_WORD/regiment < UNIT_WORD]
en  regiment
uk  полк:n
ru  полк:n
[UNIT_WORD/battalion < UNIT_WORD]
en  battalion
uk  батальйон:n
ru  батальон:n
[UNIT_WORD/division < UNIT_WORD]
en  division
uk  дивізія:n
ru  дивизия:n
[UNIT_WORD/army < UNIT_WORD]
uk  армія:n
ru  армия:n, армии
