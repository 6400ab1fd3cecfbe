# Standing context: people, land and earlier course of the war (FACTS rule 22).
[BG_POPULATION]
en  population, inhabitant:n, lived in, lived here, lived there, people lived, home to, resident:n lived, used to live, population of, numbered, residents before, pre-war population, prewar population, residents
uk  населення, населенням, проживало, проживали, мешкало, мешкали, жило, жили, жителів до війни, мешканців до війни, жителів, мешканців, налічувало, людей
ru  население, населения, населением, проживало, проживали, жило, жили, жителей, насчитывалось, насчитывал, людей
[BG_BEFORE]
en  before the war, before the invasion, before the full-scale invasion, pre-war, prewar, before russia's invasion, before the full-scale war, before 2022, prior to the invasion, prior to the war, before the russian invasion, once had, once home to, before february 2022, used to live, pre-invasion, before russia invaded, in peacetime
uk  до війни, до вторгнення, до повномасштабної війни, до повномасштабного вторгнення, довоєнний:a, до великої війни, до початку повномасштабної, до початку повномасштабного, до початку війни, до початку великої війни, у мирний час, до 24 лютого, до 2022, тоді
ru  до войны, до вторжения, до полномасштабной войны, до полномасштабного вторжения, довоенный:a, до начала полномасштабной, до начала полномасштабного, до начала войны, до большой войны, до начала вторжения, в мирное время, до 24 февраля, до 2022, до спецоперации, до начала спецоперации
[BG_HUB]
# What makes a place matter on the map.
en  railway hub, rail hub, railway junction, rail junction, key railway, railway node, logistics hub, transport hub, logistical hub, transportation hub, road junction, transport junction, rail node, railroad hub, railroad junction, main supply road, main supply route, main artery, key road, key supply route, key logistics route, crossroads, road and rail hub, strategic rail, rail crossroads, key transport node, transit hub, logistics node, key logistics, railway lines meet, rail lines meet, railway lines converge, main road, rail lines converge, hub
uk  залізничний:a вузол, залізничного вузла, залізничним вузлом, залізничному вузлі, вузлова станція, вузлової станції, вузлова залізнична станція, логістичний:a вузол, логістичного вузла, логістичним вузлом, логістичний:a хаб, логістичного хабу, логістичним хабом, транспортний:a вузол, транспортного вузла, транспортним вузлом, транспортно-логістичний:a вузол, вузол доріг, головний шлях постачання, основний шлях постачання, головна дорога постачання, головна артерія, головної артерії, ключова дорога, ключова траса, головний логістичний:a, вузол залізниць, вузлом залізниць, залізничний:a хаб, вузол комунікацій, сходяться залізничні, сходяться колії
ru  железнодорожный:a узел, железнодорожного узла, железнодорожным узлом, узловая станция, узловой станции, узловой станцией, логистический:a узел, логистического узла, логистическим узлом, логистический:a хаб, логистического хаба, логистическим хабом, транспортный:a узел, транспортного узла, транспортным узлом, узел дорог, главный путь снабжения, основной путь снабжения, главная дорога снабжения, главная артерия, ключевая дорога, ключевая трасса, транспортно-логистический:a узел, железнодорожный:a хаб, узел коммуникаций, железнодорожных веток, железнодорожных линий, крупный узел
[BG_LIES]
# Where a place stands.
en  sit:v on a hill, sits on a hill, lie:v on, lies on, stand:v on, stands on, perched on, sits on, straddle:v, overlook:v, is located on, located on the, situated on, on the high ground, dominant heights, commanding heights, high ground, steep bank, sits above, lies along, stretches along, split by, divided by
uk  стоїть на пагорбі, стоїть на, розташоване на, розташований на, розташована на, лежить на, височіє, панівні висоти, панівних висотах, панівні висоти, крутому правому березі, домінуючі висоти, домінуючих висотах, панівна висота, на пагорбі, з пагорба, на узгір’ї
ru  стоит на холме, стоит на, расположено на, расположен на, расположена на, лежит на, возвышается, господствующие высоты, господствующих высотах, господствующая высота, крутом берегу, доминирующие высоты, на холме, на возвышенности
[BG_GROUND]
en  bank, river, hill, hills, ridge, heights, height, road, highway, railway, valley, ravine:n, swamp, marsh:n, plateau, forest
uk  берег, березі, березі, берега, річки, річкою, пагорб, пагорбі, пагорба, висоти, висотах, висоті, дорозі, трасі, шляху, узвишші, кручі, долину, заплаву, заплава, болота
ru  берег, берегу, берега, реки, рекой, холме, холма, высоты, высотах, высоте, дороге, трассе, пути, возвышенности, круче, долину, пойму, пойма, болота, берегами, река шириной
[BG_TAKEN]
# How places changed hands, as verbs and nouns.
en  seize:v, occupy:v, capture:v, take:v, took, liberate:v, recapture:v, retake:v, regain:v, free:v, drive:v out, driven out, lose:v, occupation:n, liberation:n, fall:v, fell, hold:v, held, under occupation, occupied, reclaim:v, deoccupy:v, de-occupy:v, overrun:v, taken, control:v, counteroffensive, withdraw:v, surrender:v
uk  захопити:vp, захоплено:p, окупувати:v, окуповано:p, окупували, окупація:n, окупації, окупацією, звільнити:vp, звільнено:p, звільнили, визволити:vp, визволено:p, деокупувати:v, деокуповано:p, деокупація:n, звільнення, визволення, взяти, взяли, зайняли, зайнято, втратили, втратила, утримували, контролювали, пережило окупацію, відбили, контрнаступ:n, контрнаступу, залишили, відступили, під окупацією, перебувало в окупації, перебував в окупації, була окупована, вигнали, здали
ru  захватить:vp, захвачен:p, оккупировать:v, оккупирован:p, оккупировали, оккупация:n, оккупации, оккупацией, освободить:vp, освобожден:p, освобождали, освобождала, освобождено, деоккупировать:v, деоккупирован:p, деоккупация:n, освобождение, взять, взяли, занять, заняли, занят:p, занята, потеряли, потеряла, владела, владели, удерживали, контролировали, вернули, отбили, контрнаступление, контрнаступления, оставлен:p, оставлена, оставили, отступили, под оккупацией, выбиты, сдали
[BG_STUCK]
# Fighting that has gone on for long.
en  since spring, since summer, since autumn, since winter, for months, for more than a year, for over a year, since last year, for a year, for two years, since last summer, since last autumn, for more than two years, since the summer, since the spring, for several months, since 2023, since 2024, for half a year
uk  з весни, із весни, з літа, із літа, з осені, із осені, з зими, із зими, від весни, від літа, від осені, місяцями, понад рік, більше року, уже рік, вже рік, кілька місяців, багато місяців, з минулого року, торік, роками, пів року, від зими, з початку року, із початку року, вже місяць, уже кілька місяців, не перший місяць
ru  с весны, с лета, с осени, с зимы, месяцами, больше года, более года, уже год, несколько месяцев, много месяцев, с прошлого года, годами, полгода, с начала года, не первый месяц
[BG_FIGHT]
en  attack:v, assault:v, storm:v, shell:v, push:v, advance:v, fight:v, fighting, try:v, attempt:v, stick:v, stuck, battle:n, shelled, assault:n, attack:n, offensive, bombard:v
uk  штурмувати:v, атакувати:v, штурм:n, наступати:v, намагатися:v, стоять, обстрілювати:v, бої, наступ, тиснуть, тисне, просуватися:v, атаки, штурмують
ru  штурмовать:v, атаковать:v, штурм:n, наступать:v, пытаться:v, стоят, обстреливать:v, бои, наступление, давят, продвигаться:v, бьют, атаки
