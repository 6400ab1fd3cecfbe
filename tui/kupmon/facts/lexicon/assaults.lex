# Ground attacks, engagements and clashes.
[ATTACK]
en  attack:v, attack:n, assault:v, assault:n, storm:v, storming, offensive:n, offensive action:n, offensive operation:n, assault action:n, assault operation:n, assault attempt:n, attempted assault:n, offensive attempt:n, break:v through, attempt:n to break through, attempt:n to advance, attempt:n to improve, attempt:n to push, push:n, attempt:n to counterattack
uk  атакувати:v, штурмувати:v, атака:n, штурм:n, штурмовий:a дія:n, штурмовий:a дій, штурмових дій, наступальний:a дія:n, наступальних дій, наступати:v, спроба:n наступу, спроба:n штурму, спроба:n контрнаступу, спроба:n прорвати, спроба:n прорватися, спроба:n просунутися, спроба:n атакувати, спроба:n поліпшити, спроба:n покращити, спроба:n вклинитися, спроба:n вибити, спроба:n потіснити, наступ:n, йти в атаку, йшли в атаку, ішли в атаку, ходили в атаку, ходив в атаку, ходили на штурм, ходив на штурм, ходили в наступ, ходив у наступ, ходили у наступ, йшов на штурм, йшли на штурм, йде на штурм, йдуть на штурм, ішов у наступ, йшов у наступ, кидався в атаку, кидався на штурм, кидалися на штурм, проривати оборону, намагалися прорвати, намагався прорвати, намагався прорватися, намагалися прорватися, намагалися вклинитися, намагався вклинитися, намагалися просунутися, намагався просунутися, намагалися покращити, намагався покращити, намагалися поліпшити, намагався поліпшити, намагався потіснити, намагалися потіснити, намагався наступати, намагалися наступати, намагалися витіснити, намагався витіснити, намагався вибити, намагалися вибити, штурмова спроба, спроба:n прориву, йшов уперед, йшли вперед, ішов уперед, йшов вперед, наступальна спроба, тисне, тиснуть, тиснув, тиснули, пішли на штурм, пішов на штурм, пішли в атаку, пішов в атаку, кинулися в атаку
ru  атаковать:v, штурмовать:v, атака:n, штурм:n, штурмовой:a действие:n, штурмовых действий, наступательный:a действие:n, наступательных действий, наступать:v, попытка:n наступления, попытка:n штурма, попытка:n контрнаступления, попытка:n контратаки, попытка:n атаки, попытка:n прорваться, попытка:n прорвать, попытка:n продвинуться, попытка:n улучшить, попытка:n атаковать, попытка:n потеснить, попытка:n прорыва, попытка:n вклиниться, ходили в атаку, ходил в атаку, шли в атаку, шли на штурм, ходили на штурм, шел на штурм, шел в атаку, пытались прорвать, пытался прорвать, пытались прорваться, пытался прорваться, пытались продвинуться, пытался продвинуться, пытались вклиниться, пытался вклиниться, пытался потеснить, пытались потеснить, пытались улучшить, пытался улучшить, пытались атаковать, пытался атаковать, накат:n, наседает, наседают, давят, наступление:n, пошли на штурм, пошел на штурм, пошли в атаку, пошел в атаку, бросились в атаку
[ASSAULT_NOUN]
en  attack:n, assault:n, offensive action:n, assault attempt:n, attempt:n to break through, attempt:n to advance, storming, assault action:n, offensive:n
uk  атака:n, штурм:n, штурмових дій, наступальних дій, спроба:n
ru  атака:n, штурм:n, штурмовых действий, наступательных действий, попытка:n
[COUNTERATTACK]
en  counterattack:v, counterattack:n, counter-attack:n, counter-attack:v, counterassault:n, counter-assault:n
uk  контратака:n, контратакувати:v
ru  контратака:n, контратаковать:v
[CLASH]
en  clash:n, engagement:n, combat engagement:n, combat clash:n, firefight:n, battle:n, fighting, skirmish:n, combat continues, hostilities
uk  боєзіткнення:n, зіткнення:n, бойовий:a зіткнення:n, сутичка:n, бій, бою, бої, боїв, боями, бойовий:a сутичка:n, бойове зіткнення, бойові дії
ru  боестолкновение:n, столкновение:n, боевой:a столкновение:n, стычка:n, бой, боя, бои, боев, боям, боями, боевое столкновение, боевые действия
[REPEL]
en  repel:v, repulse:v, beat:v back, beat:v off, fight:v off, throw:v back, thwart:v, stop:v, foil:v, drive:v off, fend:v off, ward:v off, turn:v back, hold:v off, halt:v, push:v back, frustrate:v, repelled:=p, suppress:v, break:v up, stave:v off, withstand:v, withstood:=v, thrown back:=p, threw back:=v
uk  відбити:vp, відбито:p, відбивати:v, відбив, відбили, відбиває, відбивають, зупинити:vp, зупинено:p, зупиняти:v, зупинили, зірвати:vp, зірвано:p, зірвали, стримати:vp, стримувати:v, відбиті, завадити:vp, завадили, відбиття, розбити:vp, розбили, розбито:p, відкинули, придушено, успішно відбиті, відбивши, зірвано спробу, відбитті, відкидати:v, відкидали:=v, відбивались
ru  отразить:vp, отражен:p, отражать:v, отражены, отбить:vp, отбит:p, отбивать:v, отбили, отбиты, остановить:vp, остановлен:p, сорвать:vp, сорван:p, сорвали, пресечь, пресекли, пресечен:p, пресечены, предотвращен:p, разбить:vp, купирован:p, отражение, отражении, отражения, отбрасывать:v, отбрасывали:=v, отбросили:=v
[REPELLING]
en  are repelling, is repelling, currently repelling, are fending off, holding off, repelling
uk  відбиває, відбивають, стримує, стримують
ru  отражает, отражают, отбивает, отбивают, сдерживают
[FAILED_ATTACK]
en  not successful, are not succeeding, not succeeding, not having any luck, no confirmed advances, no confirmed gains, made no progress, without gains, without advancing, failed to advance, failed to break through, did not advance, made no advance, made no gains, without result, without lasting result, not succeed, came to nothing, got nowhere, unsuccessful, unsuccessfully, without success, no success, in vain, failed, to no avail, did not succeed, had no success, fail:v, get:v nowhere, make:v no progress, fizzle:v out, bogged down, not been successful, without any significant results, has no success
uk  відсіч, безуспішно, безуспішний:a, марно, безрезультатно, без успіху, успіху не мав, успіху не мали, не мав успіху, не мали успіху, не досяг успіху, не досягли успіху, зазнав невдачі, зазнали невдачі, захлинутися:vp, захлинувся, захлинулась, захлинулася, захлинулися, провалитися:vp, невдалий:a, невдачею, успіху не досяг, успіху не досягли, результату не дали, не дали результату, успіху не здобув, без результату, успіху не мають, успіху не має, безуспішні, безрезультатні, не мала успіху, не мають успіху, марні
ru  отпор, безуспешно, безуспешный:a, безрезультатно, без успеха, успеха не имел, успеха не имели, не имел успеха, не имели успеха, не добился успеха, не добились успеха, провалиться:vp, захлебнуться:vp, захлебнулась, захлебнулись, захлебнулся, неудачный:a, неудачей, результата не дали, не дали результата, успеха не достиг, не достигли успеха, без результата, не имела успеха, не имела успех, не имел успех, не имели успех, успеха не имеют, не имеют успеха, безуспешны, безрезультатны, тщетны
[ONGOING]
en  ongoing, continue:v, continuing, still going on, going on, under way, underway, intensify:v, rage:v, in progress, are still, is still, not yet over, persist:v, keep attacking, keep storming, not over, in full swing, taking place, unfolding, constantly, constant, keep trying, not stop attacking, not stop storming, never stop attacking, not stopped attacking, keep up attacks
uk  триває, тривають, триває досі, точиться, точаться, продовжується, продовжуються, продовжує, продовжують, не вщухають, не припиняються, не припиняє, у розпалі, в розпалі, ще не завершилися, ще не завершені, не завершено, не завершено, не завершені, ще тривають, ідуть бої, йдуть бої, йде бій, ідуть, йдуть, точилися, активізувалися, активізувався, посилився, посилили, не завершилися, не завершилась, не завершились, не стихають, ведуться, не полишає спроб, не полишають спроб, не припиняє спроб, не припиняють спроб, не залишає спроб, не залишають спроб, не припиняють атакувати, не припиняє атакувати, не припиняють штурмувати, не припиняє штурмувати, постійні, постійно
ru  продолжается, продолжаются, продолжает, продолжают, идут, идет, ведутся, не утихают, не прекращаются, не прекращает, в разгаре, еще не завершены, не завершились, не завершены, активизировались, активизировался, усилились, усилил, не стихают, не окончены, длится, длятся, не оставляет попыток, не оставляют попыток, не прекращает попыток, не прекращают попыток, не прекращают попытки, не прекращают атаковать, не прекращает атаковать, не прекращают штурмовать, не прекращает штурмовать, постоянные, постоянно, не прекращают атак
[OCCUR]
en  take:v place, occur:v, break:v out, record:v, register:v, launch:v, carry:v out, conduct:v, mount:v, make:v, undertake:v, erupt:v, happen:v, report:v, see:v, there were, there was, had been, total:v, number:v, reach:v, count:v, stage:v, perform:v, there is
uk  відбутися:vp, відбулося, відбулось, відбувалося, зафіксувати:vp, зафіксовано:p, зафіксовані, здійснити:vp, здійснив, здійснили, здійснювати:v, провести, провів, провели, проводити:v, вести, вів, вели, ведуть, сталося, сталися, зареєстровано:p, вчинити:vp, учинити:vp, предпринять, спалахнути:vp, розпочати:vp, почати:vp, почалися, зросла, сягнула, досягла, точилися, налічується, пройшло, був, були, нарахували
ru  произойти, произошло, произошли, зафиксировать:vp, зафиксирован:p, осуществить:vp, осуществил, осуществлять:v, провести, провел, провели, проводить:v, вести, вел, вели, ведут, предпринять, предпринял, предприняли, предпринимать:v, совершить:vp, совершил, состояться:v, состоялось, зарегистрирован:p, вспыхнуть:vp, начать:vp, начались, выросло, достигло, насчитывается, были, был, прошло, нанести
[IN_PROGRESS]
en  there is fighting, fighting is, fighting rages, fighting for, is fighting, are fighting, clashes continue, street fighting
uk  бої за, бій за, вуличні бої, бої на вулицях, ідуть бої, йдуть бої, знову бої, триває бій, бої в, бої на, бої у, бої біля
ru  бои за, бой за, уличные бои, идут бои, бои на улицах, снова бои, бои в, бои на, бои у
[WAVE]
en  wave:n
uk  хвиля:n
ru  волна:n
[REST]
en  the rest, the others, another, of them, of these, of those
uk  решта, решту, ще, з них, із них, інші
ru  остальные, остальных, еще, из них
[OVER_BY_NOW]
en  are over, have ended, ended
uk  позаду, завершено, завершилися, завершені, уже завершилися
ru  позади, завершены, завершились, окончены
[GROW]
en  x, rose, risen, increased, grew, grown, climbed, reached, rises
uk  зросла, зросло, збільшилася, збільшилось, сягнула, виросла, зріс, зросли, виріс, виросли, збільшився, сягнув, досягла, сягнуло
ru  выросло, увеличилось, увеличилось, возросло, достигло, выросла, вырос, возросла, увеличился, увеличилась, достигла, достиг
[TIMES]
en  time:n
uk  раз, рази, разів
ru  раз, раза
[AIR_OR_ARTILLERY]
en  drone attack:n, missile attack:n, air attack:n, cyber attack:n, heart attack:n, artillery attack:n, air strike:n, airstrike:n, drone:n, rocket attack:n, terrorist attack:n, terror attack:n, attack drone:n, attack aircraft, shelling, bomb:n, kamikaze, uav:n, missile:n, rocket:n, shahed:n, glide bomb:n, guided bomb:n, guided aerial bomb:n
uk  атака дронів, ракетна атака, атака безпілотників, безпілотник:n, дрон:n, бпла, ракета:n, каб:n, авіабомба:n, авіаудар:n, обстріл:n, артобстріл:n, удар:n, кібератака:n, шахед:n, штурмовик:n, fpv, герань
ru  беспилотник:n, дрон:n, бпла, ракета:n, каб:n, фаб:n, авиабомба:n, авиаудар:n, обстрел:n, удар:n, кибератака:n, шахед:n, штурмовик:n, герань, fpv
[NOT_AN_ATTACK]
en  strike team:n, who is fighting, who are fighting, who fight, fighting for his life, fighting for her life, fighting for their lives, fight for his life, fight for her life, assault regiment:n, assault brigade:n, assault team:n, assault group:n, assault unit:n, assault troops, assault company, assault battalion:n, assault rifle:n, assault detachment:n, storm group:n, attack drone:n, attack uav:n, offensive potential, assault infantry, storming party, assault aircraft, assault division, under attack, attack helicopter:n, heart attack, counter-offensive:n, counteroffensive:n, air attack:n, aerial attack:n, drone attack:n, fighting for its, fighting for survival, fight for its, fighting corruption, fighting fires, fighting fire
uk  хто воює, які воюють, штурмовий:a група:n, штурмовий:a полк:n, штурмовий:a бригада:n, штурмовий:a батальйон:n, штурмовий:a загін:n, наступальний:a потенціал:n, штурмовий:a піхота:n, пункт:n наступу, контрнаступ:n, атакують все, повітряний:a атака:n, атака:n дронів, атака:n безпілотників
ru  кто воюет, которые воюют, штурмовой:a группа:n, штурмовой:a полк:n, штурмовой:a бригада:n, штурмовой:a батальон:n, штурмовой:a отряд:n, наступательный:a потенциал:n, штурмовой:a пехота:n, контрнаступление:n, атакуют все, воздушный:a атака:n, атака:n дронов, атака:n беспилотников
[ATTACK_AIM]
# What is attempted in an attack; counts only after a word of trying.
en  counterattack, break through, break into, push through, dislodge, storm, attack, wedge into, advance, push forward, improve
uk  контратакувати:v+f, прорватися:vp+f, прорвати:vp+f, прориватися:v+f, вклинитися:vp+f, атакувати:v+f, штурмувати:v+f, наступати:v+f, просунутися:vp+f, просуватися:v+f, потіснити:vp+f, витіснити:vp+f, відтіснити:vp+f, вибити:vp+f, покращити:vp+f, поліпшити:vp+f
ru  контратаковать:v+f, прорваться:vp+f, прорвать:vp+f, прорываться:v+f, вклиниться:vp+f, атаковать:v+f, штурмовать:v+f, наступать:v+f, продвинуться:vp+f, продвигаться:v+f, потеснить:vp+f, вытеснить:vp+f, оттеснить:vp+f, выбить:vp+f, улучшить:vp+f
[LASTED]
en  lasted, went on for
uk  тривав, тривала, тривали, тривало
ru  длился, длилась, длились, продолжался, продолжалась, шел, шли
[CIRCUMSTANCE]
en  amid, against the background of, in an attempt, during an attempt, while trying, while attempting, while repelling, in repelling, during the assault, during the attack, in the attack, after the attack, during the battle, during the battles
uk  на тлі, на фоні, у ході спроб, в ході спроб, під час спроби, під час спроб, при спробі, у спробі, в спробі, під час відбиття, під час штурму, під час атаки, під час бою, після штурму, після бою, у боях, в боях, під час боїв
ru  на фоне, в ходе попыток, в ходе попытки, при попытке, при попытках, во время попытки, в попытке, в ходе отражения, при отражении, во время штурма, во время атаки, во время боя, после боя, в боях, в ходе боев, в результате боестолкновения, в ходе боя, в ходе боестолкновения
[ALL_OF_THEM]
# Stands for the attacks counted in the sentence before.
en  all, all of them, both, both of them, each of them, every one
uk  усі, всі, усіх, всіх, обидві, обидва, кожну з них
ru  все, всех, обе, оба, каждую из них
[RUMOUR]
# What is only said to have appeared somewhere.
en  did not indicate, does not indicate, do not indicate, not indicating, no indication, no sign of, no signs of, not suggest, strategy of, conditions for, conducive to, target for, information that, information has appeared, rumours that, rumors that, reports have appeared, reports that appeared
uk  не вказує на, не вказують на, не свідчить про, не свідчать про, ознак наступу, умови для, стратегію, інформація про те, інформація що, інформація нібито, чутки про, чутки що
ru  не указывает на, не указывают на, не свидетельствует о, не свидетельствуют о, признаков наступления, условия для, стратегию, информация о том, информация что, информация якобы, слухи о, слухи что
[HEADING_ASKS]
# A heading that asks what is going on.
en  what is happening, what's happening, what is going on, what is known
uk  що відбувається, що відомо, яка ситуація, що коїться
ru  что происходит, что известно, какая ситуация
[EVERYWHERE]
# Along the whole front.
en  in all directions, on all fronts, in all sectors, in almost all directions, along the entire front, along the whole front, all along the front, all four directions
uk  на всіх напрямках, на усіх напрямках, майже на всіх, по всій лінії фронту, по всьому фронту, уздовж усього фронту
ru  на всех направлениях, почти на всех, практически на всех, по всей линии фронта, по всему фронту, вдоль всего фронта, на всех четырех, на всех участках
[IMPOSSIBLE]
# Attacks that cannot be made.
en  makes impossible, offensive impossible, impossible to attack, impossible to advance
uk  неможливим, неможливою, неможливими, унеможливлює, унеможливили
ru  невозможным, невозможной, невозможными
[FRONT_LINE]
en  on the front, along the front, front line, frontline, contact line
uk  на фронті, лінії фронту, лінії зіткнення, на всьому фронті
ru  на фронте, линии фронта, линии соприкосновения, на всем фронте
