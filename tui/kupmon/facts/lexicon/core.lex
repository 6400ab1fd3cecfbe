# Words that several kinds share: what is asserted, what is not, where a sentence points.
[NOT]
en  not, no, never, n't, didn't, doesn't, don't, hasn't, haven't, hadn't, isn't, aren't, wasn't, weren't, couldn't, can't, none, nor, neither, without, cannot, didn, doesn, hasn, haven, wasn, weren, isn, aren, nobody, nowhere, nothing
uk  не, ні, ані, жодний:a, жоден, без, немає, нема, ніколи, ніхто, нікого, заборонено
ru  не, ни, нет, без, никогда, никто, никого, нету
[MODAL]
en  usually, will try, will attempt, rule:v out, may, might, could, would, should, can, likely to, is likely, are likely, unlikely, possibly, perhaps, will, plan:v, plan:n, intend:v, expect:v, aim:v, aims to, seek:v, want:v, hope:v, threaten:v, prepare:v, about to, going to, must, need:v to, if, unless, in order to, so as to, potential, potentially, possible, wish:v, would like, ambition:n, ready to, ask:v to, allegedly possible, forecast:v, predict:v, warn:v, risk:n, fear:v, dream:v, have to, due to be, set to, scheduled, are close to, is close to, were close to, was close to, on the verge of, on the brink of, conducive, would allow, opportunity:n to, aimed at, designed to, intended to, objective is, objective was, objective appears, objectives are, objective remains, goal is, goal was, goal remains, goals are, priority is, task is, tasked with, ordered to, prospect of, possibility:n, chance:n of, chance:n to, probability, likelihood, objective of, goal of, opportunity:n for
uk  зазвичай, спробує, спробують, намагатиметься, намагатимуться, не дозволять, не дозволить, не дадуть, не дасть, може, можуть, могли б, міг би, ймовірно, імовірно, можливо, мабуть, планувати:v, планує, планують, намір:n, має намір, мають намір, очікувати:v, очікується, прагнути:v, прагне, прагнуть, хотіти:v, хоче, хочуть, загрожувати:v, готуватися:v, готує, готуються, готується, збиратися:v, повинен, повинні, мусить, мусять, якщо, якби, щоб, аби, задля, заради, буде, будуть, хотів би, прогнозувати:v, прогноз:n, ризик:n, загроза:n, потрібно, треба, мати змогу, сподіватися:v, мрія:n, мета, метою, ціль, має на меті, будь-що, потенційно, слід, варто, вдасться, не виключено, не виключає, не виключають, закликати:v, мріяти:v, розраховувати:v, зможе, зможуть, могли, міг, могла, могло, план:n, плани, планів, мають завдання, має завдання, отримали завдання, отримав завдання, поставлено завдання, поставив завдання, поставили завдання, ставить завдання, стоїть завдання, завданням є, основне завдання, головне завдання, отримали наказ, отримав наказ, можливість:n, імовірність:n, ймовірність:n, шанс:n
ru  обычно, попробует, попробуют, попытается, попытаются, не позволят, не позволит, не дадут, не даст, может, могут, могли бы, мог бы, вероятно, возможно, наверное, планировать:v, намерен, намерены, намерение:n, ожидать:v, ожидается, стремиться:v, хотеть:v, хочет, хотят, угрожать:v, готовиться:v, собираться:v, должен, должны, должно, если, чтобы, дабы, будет, будут, прогнозировать:v, прогноз:n, риск:n, угроза:n, нужно, надо, надеяться:v, мечта:n, цель:n, целью, рассчитывать:v, потенциально, следует, удастся, не исключено, не исключает, не исключают, призывать:v, мечтать:v, вот-вот, сможет, смогут, близки к, близок к, попытается, попытаются, могли, мог, могла, могло, план:n, планы, планов, имеют задачу, имеет задачу, получили задачу, получил задачу, поставлена задача, поставил задачу, поставили задачу, ставит задачу, стоит задача, задачей является, основная задача, главная задача, получили приказ, приказал, приказано, возможность:n, вероятность:n, шанс:n
[ATTEMPT]
en  attempt:v, attempt:n, try:v, effort:n to, bid to, efforts
uk  намагатися:v, спроба:n, пробувати:v, спробувати:vp, намагання:n, силкуватися:v, пробують, потуга:n, зусилля
ru  пытаться:v, попытка:n, пробовать:v, попытаться:vp, попробовать:vp, стараться:v, пробуют, усилия
[SUCCEED]
en  manage:v to, managed to, succeed:v in, was able to, were able to, had to, was forced to, were forced to, forced to, compelled to, continue:v to, keep:v on, begin:v to, start:v to, forced, compelled
    claims to, claim to, claimed to, forcing, forces them to, compelling, prompting, prompted, made to, forces the, had no choice but to
uk  вдалося, удалося, зуміти:vp, змогли, зміг, зумів, зуміли, спромігся, спромоглися, вдалось, вдається, змушений, змушені, змушена, змусили, змусив, довелося, мусили, мусив, примусили, продовжують, продовжує, продовжували, продовжив, продовжила, продовжили, почав, почала, почали, починає, починають, розпочали, розпочав, змусивши, примусивши, змушуючи, примушуючи, змушене, змушує, змушують, вимушений, вимушені, вимушена, вимушене, змусило, примусило
ru  удалось, сумели, сумел, смогли, смог, удается, вынужден, вынуждены, вынуждена, вынудили, вынудил, пришлось, заставили, продолжают, продолжает, продолжали, продолжил, продолжили, продолжила, продолжили, начал, начала, начали, начинает, начинают, стали, вынудив, заставив, вынуждая, заставляя, вынуждено, вынуждает, вынуждают, заставляет, заставляют, заставило, вынудило, заставил
[RECAP]
en  recall, let's remind, let us remind, let's recall, let us recall, read more, related news, we remind, what preceded, as a reminder, as reported earlier, earlier it was reported, read also, background, previously, recall that, as previously reported, see also, also read, read more, as a reminder, reminder, see more, more on this, watch also, read on
uk  нагадаємо, нагадуємо, нагадаємо що, що передувало, контекст, раніше ми писали, як писав, як писали, як писала, як повідомлялося, як повідомляли, раніше повідомлялося, читайте також, також читайте, до слова, раніше повідомляли, як ми повідомляли, нагадати, довідково, передісторія, читай також, дивіться також, дивись також, більше про це, читайте
ru  напомним, напоминаем, что предшествовало, контекст, как писал, как писала, как сообщалось, ранее сообщалось, читайте также, ранее мы писали, как писали, справка, предыстория, ранее сообщал, читай также, смотрите также, смотри также, читать также, подробнее об этом, читайте
[READ_ON]
# Of these, the ones that lead to other texts.
en  read more, related news, read also, see also, also read, see more, more on this, watch also, read on
uk  читайте також, також читайте, читай також, дивіться також, дивись також, більше про це, читайте
ru  читайте также, читай также, смотрите также, смотри также, читать также, подробнее об этом, читайте
[APPEAL]
# The outlet asks its readers for something.
en  your support, support us, support our work, donate now, donate today, subscribe to, subscribe now, sign up for our, sign up now, sign up here, follow us, join us on, join our, our newsletter, our telegram channel, privacy policy, become a patron, become a member, click here
uk  підтримайте нас, підтримати нас, підписуйтесь, підписуйтеся, підпишіться, приєднуйтесь до нашого, приєднуйтеся до нашого, наш телеграм, нашому телеграм, наш telegram, наш канал у, стежте за нами, долучайтесь до нас
ru  поддержите нас, поддержать нас, подписывайтесь, подпишитесь, присоединяйтесь к нашему, наш телеграм, нашем телеграм, наш telegram, следите за нами, читайте нас
[IN_GENERAL]
# A rule, no event: "Any unit that tries to cross is destroyed".
en  in case of, in the event of, any equipment, any vehicle, any car, any group, any unit, any enemy, any russian, any attempt, any movement, anyone who, anything that, whenever, every time, each time, as a rule, typically, in general
uk  у разі, в разі, будь-який:a, будь-хто, щоразу, кожного разу, зазвичай, як правило, усе що рухається, все що рухається, кожен хто
ru  в случае, любой:a, каждый раз, всякий раз, обычно, как правило, все что движется, каждый кто
[ONLY_POSSIBLE]
# Nothing that happened: it may be, or somebody asks whether.
en  rule out, ruled out, rules out, cannot be ruled out, asked whether, asked if, has a chance, have a chance, stand a chance, conducive to, conducive for, possibility that, risk that
uk  не виключає що, не виключають що, не виключено що, на запитання чи, є ймовірність, ймовірність того
ru  не исключает что, не исключают что, не исключено что, на вопрос, есть вероятность, вероятность того
[CAPABLE]
# What a weapon can do.
en  capable of, is able to hit, can hit, can destroy, can reach
uk  здатен, здатна, здатне, здатні, здатний:a
ru  способен, способна, способно, способны, способный:a
[IN_COURT]
en  sentenced, convicted, found guilty, pleaded guilty, treason, collaborator:n, in absentia, years in prison
uk  засудив, засудили, засуджено, вирок:n, державний:a зрада:n, держзрада:n, колаборант:n, колабораціонізм:n, років позбавлення волі, років за ґратами
ru  приговорил, приговорили, приговорен, приговор:n, госизмена:n, государственный:a измена:n, коллаборант:n, лет колонии, лет тюрьмы
[FAKE_NEWS]
en  fake:n, false report:n, hoax:n
uk  фейк:n, вигадка:n
ru  фейк:n, выдумка:n, вброс:n
[IN_THEIR_EYES]
# Somebody's view that the speaker does not share.
en  from their point of view, in their view, on paper, in their reports, in their imagination, they think, they believe
uk  з їхньої точки зору, з їх точки зору, на їхню думку, на папері, у їхніх звітах, в їхніх звітах, у їхній уяві, їм здається
ru  с их точки зрения, по их мнению, на бумаге, в их отчетах, в их воображении, им кажется
[THE_TOWN]
en  the town, the city, the town's, the city's, this town, this city, in town, town itself, city itself
uk  місто, міста, місту, містом, місті, тут
ru  город, города, городу, городом, городе
[THE_VILLAGE]
en  the settlement, the village, the settlement's, the village's, this village, the hamlet
uk  селище, селища, селищу, селищі, село, села, селу, селі, селом, населений пункт, населеного пункту, населеному пункті, населеним пунктом
ru  поселок, поселка, поселку, поселке, село, села, селу, селе, селом, населенный пункт, населенного пункта, населенном пункте, населенным пунктом
[RIVER]
en  left bank, right bank, both banks, the other bank, east bank, eastern bank, west bank, western bank, the river, banks of the river, both its banks, both banks of, both sides of the river
uk  лівий берег, лівого берега, лівому березі, лівобережний:a, правий берег, правого берега, правому березі, правобережний:a, обох берегах, обидва береги, тому березі, той берег, річка, річки, річку, річці, річкою, лівобережжя, правобережжя, лівобережжі, правобережжі, лівобережжю, правобережжю, обидва її береги, обидва береги, обох її берегах
ru  левый берег, левого берега, левом берегу, левобережный:a, правый берег, правого берега, правом берегу, правобережный:a, обоих берегах, другом берегу, другой берег, река, реки, реку, реке, рекой, левобережье, правобережье, левобережья, правобережья, оба ее берега, оба берега, обоих ее берегах
[REPORT]
en  summary, bulletin, update, briefing, report:n, as of, information as of
uk  зведення:n, оперативна інформація, ранкове зведення, вечірнє зведення, станом на, зведенні, інформація:n
ru  сводка:n, по состоянию на, брифинг:n, оперативная информация
[PEOPLE]
en  people, person, man:n, men, woman:n, women, civilian:n, resident:n, soldier:n, troops, serviceman:n, servicemen, personnel, fighter:n, inhabitants
uk  люди, людей, людям, людина, людину, людини, осіб, особа, особи, особу, чоловік:n, житель:n, мешканець:n, військовий:n, боєць:n, бійців, бійці, бійця
ru  человек:n, люди, людей, людям, лиц, житель:n, военный:n, боец:n, военнослужащий:n, бойцов, бойцы
[CUE_UA]
# Words that show whose outlet it is, where its name does not.
en  occupiers, invaders, orcs, kyiv, ukraine's defenders, kharkiv
uk  окупант:n, окупанти:n, загарбники:n, ворог:n, рашисти:n
ru  враг:n, вражеский:a, россиянин:n, россиянам:=d, россиянами:=i, агрессор:n, российские агрессоры, оккупант:n, оккупанты:n, захватчики:n, рашисты:n, россияне:=n, россиян:=g, зсу, силы обороны, сил обороны, харьковщина, харьковщины, украинские защитники
[CUE_RU]
en  kiev, kharkov, special military operation, donetsk people's republic, ukrainian nationalists, kiev regime, liberated settlements, krasnoarmeysk
ru  вс рф, киевский:a режим:n, освободить:vp, освобожден:p, освобождены, освободили, спецоперация:n, сво, днр, лнр, боевики:n, наши бойцы, наши войска, нашими войсками, группировка запад, группировки запад, противник всу, националисты:n, военкор:n, вфу, украинских боевиков, группировки войск запад
[THIS_AXIS]
en  this direction, this sector, the sector, the direction, this axis, the axis, this front
uk  цьому напрямку, цьому відтинку, цій ділянці, цього напрямку
ru  этом направлении, этом участке, этого направления, данном направлении
[CIVILIAN]
en  civilian:n, resident:n, pensioner:n, civilians, inhabitants, child, children, driver, medic, nurse, doctor, colleague:n, local resident:n, volunteer:n, year-old man, year-old woman
uk  цивільний:a, мирний:a житель:n, мирний:a мешканець:n, мешканець:n, мешканка, житель:n, жителька, пенсіонер:n, пенсіонерка, дитина:n, дитини, діти, дітей, волонтер:n, річний:a, колег, колеги
ru  гражданский:a, мирный:a житель:n, мирный:a, житель:n, жительница, пенсионер:n, пенсионерка, ребенок, ребенка, дети, детей, волонтер:n, летний:a, коллеги, коллег
[SINCE_WAR]
en  since the start of the war, since the start of the invasion, since the start of the full-scale invasion, since the full-scale invasion, since february 2022, since the start of the special military operation, since the invasion began
uk  від початку повномасштабного, з початку повномасштабного, від початку війни, з початку війни, від початку вторгнення, з лютого 2022
ru  с начала полномасштабного, с начала войны, с начала операции, с начала сво, с начала специальной, с начала вторжения
[OVERALL]
en  overall, in total, total losses, in all, altogether, since the start of the day on the front
uk  загалом, усього, всього, загальні втрати, загальний:a
ru  в целом, всего, общий:a, общие потери, в общей сложности
[IN_PLAIN_CLOTHES]
en  civilian clothes, civilian clothing, plain clothes
uk  у цивільне, в цивільне, у цивільному, в цивільному, цивільний одяг, цивільного одягу
ru  в гражданское, в гражданском, гражданскую одежду, гражданской одежде
[WAR_WORD]
en  tank:n, fighting, clash:n, counterattack:n, afu, soldiers, defence forces, combat, military, war, troops, offensive, frontline, front line, army, brigade, artillery, drone:n, servicemen, serviceman, soldier, surrendered, prisoner of war, prisoners of war
uk  танк:n, полон:n, зсу, сили оборони, боїв, бої, штурм:n, контратака:n, загарбник:n, бойовий:a, боєзіткнення:n, військо, війська, військовий:a, війна:n, фронт:n, армія:n, бригада:n, дрон:n
ru  танк:n, плен, всу, силы обороны, бои, боев, штурм:n, контратака:n, боевой:a, боестолкновение:n, войска, военный:a, война:n, фронт:n, армия:n, бригада:n, беспилотник:n, дрон:n
[BEARING]
# A direction from a place: the place only helps to find another one, where one is named next to it.
en  north of, south of, east of, west of, northeast of, northwest of, southeast of, southwest of, north-east of, north-west of, south-east of, south-west of
uk  північніше, південніше, східніше, західніше, північно-східніше, північно-західніше, південно-східніше, південно-західніше, на північ від, на південь від, на схід від, на захід від, на північний схід від, на північний захід від, на південний схід від, на південний захід від
ru  севернее, южнее, восточнее, западнее, северо-восточнее, северо-западнее, юго-восточнее, юго-западнее, к северу от, к югу от, к востоку от, к западу от, к северо-востоку от, к северо-западу от, к юго-востоку от, к юго-западу от
[DISTANCE]
en  kilometers from, kilometres from, km from, miles from, kilometer from, kilometers away from
uk  км від, кілометрів від, кілометри від, кілометрах від, верст від
ru  км от, километров от, километрах от, километра от, верстах от
[SETTLEMENTS]
# A number of them without names is a total of a region.
en  settlements, villages, localities
uk  населених пунктів, населені пункти, сіл, села
ru  населенных пунктов, населенных пункта, населенные пункты, сел, села
