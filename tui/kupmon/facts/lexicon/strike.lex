# Shelling, air, missile and drone strikes (FACTS rule 18). STRIKE_W_ names the weapon, the others what it does.
[STRIKE_W_ARTILLERY]
en  artillery, mortar:n, mlrs, multiple launch rocket system:n, multiple rocket launcher:n, rocket artillery, howitzer:n, grad, grads, grad rocket:n, uragan, smerch, tornado-s, tornado, himars, shell:n, artillery shell:n, artillery fire, cannon artillery, tank fire, self-propelled gun:n, barrel artillery, mortar shell:n, rocket launcher:n, cluster munition:n, launchers
uk  артилерія:n, арта, артою, арту, артилерійський:a, міномет:n, мінометний:a, рсзв, реактивний:a система:n залпового вогню, град, граду, градом, гради, градів, градами, ураган, урагану, ураганом, урагани, ураганів, смерч, смерчу, торнадо-с, торнадо, гаубиця:n, снаряд:n, хаймарс, ствольний:a артилерія:n, артснаряд:n, міна, міни, танковий:a, артвогонь, танк б’є, танк бив, з танка, із танка, танк:n, сау, касетний:a боєприпас:n
ru  артиллерия:n, арта, артой, арту, артиллерийский:a, миномет:n, минометный:a, рсзо, реактивный:a система:n залпового огня, град, града, градом, грады, градов, градами, ураган, урагана, ураганом, смерч, торнадо-с, торнадо, гаубица:n, снаряд:n, хаймарс, ствольный:a артиллерия:n, мина, мины, из танка, танк:n, сау, кассетный:a боеприпас:n
[STRIKE_W_AIR]
en  glide bomb:n, guided bomb:n, guided aerial bomb:n, aerial bomb:n, air bomb:n, kab, kabs, fab, fabs, kab-500, fab-500, fab-250, bomb:n, aircraft, warplane:n, aviation, air strike:n, airstrike:n, air-strike:n, aerial bombing, pilots, jet:n, bomber:n, air force, umpk, umpb, aerial strike:n, helicopter:n, jdam, aerial attack
uk  каб:n, кабами, кабів, кабом, фаб:n, фабами, керований:a бомба:n, керований:a авіаційний:a бомба:n, керований:a авіабомба:n, авіаційний:a бомба:n, авіабомба:n, плануючий:a бомба:n, бомба:n, авіація:n, авіаудар:n, авіаційний:a удар:n, умпб, умпк, авіаналіт:n, літак:n, льотчик:n, пілот:n, пілоти:n, бомбардувальник:n, гелікоптер:n, вертоліт, авіаційний:a
ru  каб:n, кабами, кабов, кабом, фаб:n, фабами, управляемый:a бомба:n, управляемый:a авиационный:a бомба:n, управляемый:a авиабомба:n, авиационный:a бомба:n, авиабомба:n, планирующий:a бомба:n, бомба:n, авиация:n, авиаудар:n, авиационный:a удар:n, умпб, умпк, авианалет:n, самолет:n, летчик:n, пилот:n, бомбардировщик:n, вертолет:n, авиационный:a
[STRIKE_W_DRONE]
en  drone:n, fpv, fpv drone:n, fpvs, uav:n, uavs, attack drone:n, strike drone:n, shahed:n, shaheds, geran, geran-2, lancet:n, molniya, molniia, kamikaze drone:n, unmanned aerial vehicle:n, loitering munition:n, unmanned aircraft, quadcopter:n, drone strike:n, drone attack:n, drones
uk  дрон:n, дрона, безпілотник:n, бпла, fpv, fpv-дрон:n, фпв, фпв-дрон:n, шахед:n, шахедом, шахеди, ланцет:n, молнія, молнією, молнія-2, герань, геранями, герань-2, безпілотний:a літальний:a апарат:n, коптер:n, квадрокоптер:n, дрон-камікадзе, дрони-камікадзе, дронами-камікадзе, дроном-камікадзе, удб, баражуючий:a боєприпас:n, безпілотний:a
ru  дрон:n, беспилотник:n, бпла, fpv, fpv-дрон:n, фпв, фпв-дрон:n, шахед:n, ланцет:n, молния, молнией, молния-2, герань, геранями, герани, гераней, герань-2, беспилотный:a летательный:a аппарат:n, коптер:n, квадрокоптер:n, дрон-камикадзе, дронами-камикадзе, барражирующий:a боеприпас:n, беспилотный:a
[STRIKE_W_MISSILE]
en  missile:n, iskander:n, s-300, s-400, ballistic missile:n, cruise missile:n, rocket:n, missile strike:n, rocket strike:n, kinzhal, kh-59, kh-22, missiles
uk  ракета:n, іскандер:n, с-300, с-400, балістика:n, балістичний:a ракета:n, крилатий:a ракета:n, ракетний:a, х-59, х-22
ru  ракета:n, искандер:n, с-300, с-400, баллистика:n, баллистический:a ракета:n, крылатый:a ракета:n, ракетный:a, х-59, х-22
[STRIKE_W_UNKNOWN]
en  munition:n, projectile:n, unidentified munition:n, unknown munition:n, unknown projectile:n
uk  боєприпас:n, невстановлений:a боєприпас:n, приліт, прильоти
ru  боеприпас:n, неустановленный:a боеприпас:n, прилет:n
[STRIKE_SHELL]
# Verbs of shelling: artillery unless another weapon is named.
en  shell:v, bombard:v, fire:v on, fire:v at, open:v fire on, pound:v, shelled, opened fire at
uk  обстріляти:vp, обстріляно:p, обстрілювати:v, обстрілюють, обстрілює, накрити вогнем, накрили, накрила, гатити:v, гатять, працює по, працювали по, прасували, луплять
ru  обстрелять:vp, обстрелян:p, обстреляны, обстреливать:v, обстреливают, обстреливает, накрыли, накрыла, отработали по, отработал по, отработала по, работает по, утюжат
[STRIKE_HIT]
# Verbs of striking: the weapon named says the type, without one it is "other".
en  strike:v, hit:v, bombed:=v, bombing:=r, target:v, drop:v, launch:v, fire:v, fall:v on, land:v, slam:v into, crash:v into, explode:v, detonate:v, use:v, deploy:v, hammer:v, blast:v, carry:v out, conduct:v, deliver:v, inflict:v, defeat:v, engage:v, come:v down on, fell in, crashed in, dropping, hunt:v, raid:v
uk  працює, працюють, працювала, вдарити:vp, ударити:vp, бити:v, б’ють, б’є, влучити:vp, влучило, влучати:v, влучає, влучають, поцілити:vp, поцілив, уразити:vp, уражено:p, вразити:vp, вражено:p, уражати:v, скинути:vp, скинув, скинули, скинула, скинуто:p, скидати:v, скидають, запустити:vp, запустили, запустив, запускати:v, випустити:vp, випустили, завдати:vp, завдав, завдала, завдали, завдано:p, завдавати:v, завдають, завдає, нанести, нанесли, нанесено:p, нанесла, наніс, упав, впав, упала, впала, впало, впали, упали, прилетіти:vp, прилетіло, прилетів, прилетіла, прилетіли, застосувати:vp, застосував, застосували, застосувала, застосовано:p, застосовувати:v, застосовують, використати:vp, використали, поцілило, вибухнув, вибухнула, вибухнули, здетонував, розбомбити:vp, бомбити:v, бомблять, бомбардувати:v, відпрацювати:vp, відпрацювала, відпрацювали, спрямував, спрямували, приліт, прильоти, прильотів, атакують, полювати:v, полюють, здійснили, здійснила, здійснив, здійснено:p, поцілила
ru  работает, работают, работала, ударить:vp, бить:v, бьет, бьют, попасть, попал, попала, попало, попали, поразить:vp, поражен:p, поражены, поражать:v, сбросить:vp, сбросил, сбросили, сбросила, сброшен:p, сброшены, сбрасывать:v, сбрасывают, запустить:vp, запустили, запустил, запускать:v, выпустить:vp, выпустили, нанести, нанес, нанесла, нанесли, нанесен:p, нанесено, нанесены, наносить:v, наносят, наносит, упасть, упал, упала, упало, упали, прилететь:vp, прилетел, прилетело, прилетела, прилетели, применить:vp, применил, применили, применяют, использовать:v, использовали, взорвался, взорвалась, взорвались, разбомбить:vp, бомбить:v, бомбят, отработать:vp, отработала, отработали, прилет, прилеты, прилетов, угодил, угодила, угодили, охотятся, осуществили, совершили, совершил
[STRIKE_ATTACK]
# Attacks that are strikes only with a weapon beside them.
en  attack:v, attack:n, attacked, assault:v
uk  атакувати:v, атака:n, атаковано:p, атакований:a
ru  атаковать:v, атака:n, атакован:p
[STRIKE_NOUN]
en  strike:n, hit:n, impact:n, bombing:n, bombardment:n, air strike:n, airstrike:n, missile strike:n, drone strike:n, drone attack:n, missile attack:n, rocket attack:n, air attack:n, sorties
uk  удар:n, приліт, прильоти, прильотів, прильоту, влучання:n, авіаудар:n, бомбардування:n, ураження:n, ракетний:a удар:n, атака дронів, атака дрона, скид:n, артудар:n
ru  удар:n, прилет:n, попадание:n, авиаудар:n, бомбардировка:n, ракетный:a удар:n, поражение, атака дронов, атака дрона, сброс:n, артудар:n
[STRIKE_SHELLING]
en  shelling:n, artillery fire, artillery attack:n, mortar fire, artillery strike:n, artillery shelling, bombardment
uk  обстріл:n, артобстріл:n, артилерійський:a обстріл:n, артилерійський:a вогонь, мінометний:a обстріл:n, артудар:n
ru  обстрел:n, артобстрел:n, артиллерийский:a обстрел:n, артиллерийский:a огонь, минометный:a обстрел:n, артудар:n
[STRIKE_UNDER_FIRE]
en  come:v under fire, came under fire, under fire, came under attack, under shelling, came under shelling, came under artillery fire, come under shelling, suffered from shelling, came under russian fire, came under enemy fire, was under fire, were under fire, under artillery fire, subjected to shelling, was shelled, were shelled
uk  потрапив під обстріл, потрапили під обстріл, потрапила під обстріл, потрапило під обстріл, під обстріли потрапили, під обстріл потрапили, під обстріл потрапив, під обстріл потрапила, під обстрілами, під обстрілом, під вогонь потрапили, під артилерійський вогонь, потрапили під вогонь, потрапив під вогонь, потрапили під удар, потрапив під удар, потрапила під удар, під удар потрапили, під удар потрапив, під удар потрапила, під ударом, під ударами, зазнали обстрілу, зазнали обстрілів, зазнав обстрілу, зазнала обстрілу, зазнало обстрілу, обстрілу зазнали, обстрілів зазнали, ударів зазнали, удару зазнали, ударів зазнав, ударів зазнала, зазнали ударів, зазнав ударів, зазнала ударів, зазнала удару, зазнав удару, зазнали удару, ударам піддалися, обстрілам піддалися, авіаударів зазнали, авіаційних ударів зазнали, зазнали авіаударів, зазнала авіаудару, зазнав авіаудару, вогневого ураження зазнали, піддалися обстрілу
ru  попал под обстрел, попали под обстрел, попала под обстрел, попало под обстрел, под обстрел попали, под обстрел попал, под обстрел попала, под обстрелами, под обстрелом, под огонь попали, попали под огонь, под артиллерийский огонь, попали под удар, попал под удар, под удар попали, под ударом, под ударами, подверглись обстрелу, подвергся обстрелу, подверглась обстрелу, подверглось обстрелу, обстрелу подверглись, обстрелам подверглись, обстрелам подвергся, обстрелу подвергся, обстрелу подверглась, подверглись обстрелам, подвергся обстрелам, подверглись ударам, подвергся удару, подверглась удару, ударам подверглись, авиаударам подверглись, подверглись авиаударам, подверглись атаке, подвергся атаке
[STRIKE_CAUSE]
# What stands before a strike or weapon that is only the means or cause of another fact.
en  as a result of, result of, due to, because of, following, after, caused by, consequence of, consequences of, amid, despite, during, since, threat of, aftermath of
uk  внаслідок, унаслідок, в результаті, у результаті, через, від, після, під час, попри, наслідок, наслідки, наслідками, з огляду на, завдяки, за допомогою, загроза, загрозу, загрози, причиною, за фактом, наслідків, протидія, проти
ru  вследствие, в результате, из-за, от, после, во время, при, последствия, последствие, несмотря на, благодаря, с помощью, угроза, угрозу, угрозы, причиной, вследствии, по причине, последствий, по факту, против
[STRIKE_CAUSE_PREP]
# Prepositions that make a strike the means where it is a noun; a weapon beside a verb of striking is no cause.
en  by, from, in, with, under, against, of, amid, for, to, about
uk  під, перед, між, з, із, про, для, щодо, без, проти, до
ru  под, перед, между, о, об, для, без, с, про, к
[STRIKE_DEFENCE]
# Shot down or jammed: no strike.
en  strike team:n, strike group:n, strike force:n, strike uav company, shoot:v down, shot down, down:v, intercept:v, jam:v, destroy:v drones, repel:v
uk  збити:vp, збито:p, збили, збив, знешкодили, перехопити:vp, перехопили, приземлили, подавили, подавлено:p, відбили
ru  сбить:vp, сбит:p, сбиты, сбили, сбил, перехватить:vp, перехвачен:p, перехватили, подавили, отразили
[STRIKE_MILITARY_AIM]
en  manpower, hardware, troops, command post:n, ammunition depot:n, deployment point:n, temporary deployment, positions, position, equipment, concentration area:n, personnel, formations, uav control, control point:n, dugout:n
uk  живу силу, живій силі, живої сили, техніку, техніці, пункт:n управління, склад:n боєприпасів, пункт:n дислокації, пунктах тимчасової, район:n зосередження, райони зосередження, позиції, позиціях, позиціям, особового складу, укриття
ru  укрытие, укрытия, живую силу, живой силе, живая сила, живой силы, технику, технике, пункт:n управления, склад:n боеприпасов, пункт:n дислокации, пункты временной, пунктам временной, район:n сосредоточения, позиции, позициям, личного состава, формирований, формированиям
[STRIKE_SUPPLIES]
# Dropped, and no bomb.
en  food, water, supplies, ammunition, leaflets, batteries, power banks, provisions, medicine, rations, equipment, biscuits
uk  воду, воду, їжу, провізію, батарейки, набої, листівки, інструкцію, харчі, припаси, ліки, провіант, продукти, рації, боєкомплект, бк, продовольство, павербанки
ru  воду, еду, провизию, батарейки, патроны, листовки, инструкцию, припасы, лекарства, провиант, продукты, рации, боекомплект, бк, продовольствие
[STRIKE_SUFFER]
# Coming under fire, with the fire named beside it.
en  came under, come under, comes under, coming under, were subjected to, was subjected to
uk  потрапив під, потрапили під, потрапила під, потрапило під, зазнав, зазнали, зазнала, зазнало, піддалися, піддався, піддалася, опинилися під, опинився під, опинилася під
ru  попали под, попал под, попала под, попало под, подверглись, подвергся, подверглась, подверглось, оказались под, оказался под, оказалась под
[STRIKE_VERBISH]
# The same verbs alone, so that each has a clause of its own.
en  came:=v
uk  потрапив:=v, потрапили:=v, потрапила:=v, потрапило:=v, зазнав:=v, зазнали:=v, зазнала:=v, зазнало:=v, піддалися:=v, опинилися:=v
ru  попали:=v, попал:=v, попала:=v, подверглись:=v, подвергся:=v, подверглась:=v, оказались:=v
[STRIKE_FIRE]
en  fire, attack, attacks, bombardment
uk  вогонь, вогнем, вогню, атаки, атак
ru  огонь, огнем, огня, атаке, атакам
[STRIKE_NEEDS_WEAPON]
# Verbs of striking that mean a strike only with a weapon beside them.
en  came, carried, carry, come, conduct, conducted, crash, crashed, defeat, defeated, deliver, delivered, deploy, deployed, detonate, detonated, drop, dropped, dropping, drops, engage, engaged, explode, exploded, fall, fallen, falling, falls, fell, fire, fired, fires, firing, hunt, hunting, hunts, inflict, inflicted, land, landed, lands, launch, launched, launches, launching, target, targeted, targets, use, used, uses, using
uk  атакують, бити, бить, взорвалась, взорвались, взорвался, вибухнув, вибухнула, вибухнули, використали, випустив, випустили, впав, впала, впали, впало, завдати, запустив, запустил, запустили, застосовано, застосовують, застосував, застосувала, застосували, здетонував, здійснено, здійснив, здійснила, здійснили, использовали, осуществили, охотятся, полювати, полюють, попал, попала, попали, попало, попасть, працювала, працюють, працює, прилетел, прилетело, прилетів, прилетіла, прилетіло, применил, применили, применяют, работает, работала, работают, сбросил, сбросила, сбросили, скинув, скинула, скинули, совершил, совершили, спрямував, спрямували, упав, упал, упала, упали, упало
ru  атакують, бити, бить, взорвалась, взорвались, взорвался, вибухнув, вибухнула, вибухнули, використали, випустив, випустили, впав, впала, впали, впало, выпустили, завдати, запустив, запустил, запустили, застосовано, застосовують, застосував, застосувала, застосували, здетонував, использовали, осуществили, охотятся, полювати, полюють, попал, попала, попали, попало, попасть, працювала, працюють, прилетел, прилетело, применил, применили, применяют, работает, работала, работают, сбросил, сбросила, сбросили, скинув, скинула, скинули, совершил, совершили, спрямував, спрямували, упав, упал, упала, упали, упало
[STRIKE_LIGHT]
# Light verbs: the noun behind them says that it is a strike.
en  carry, carried, carries, carrying, conduct, conducted, conducts, conducting, deliver, delivered, delivering, inflict, inflicted, inflicting
uk  завдав, завдавати, завдала, завдали, завдано, завдати, завдають, завдає, нанес, нанесен, нанесено, нанесла, нанесли, нанести, наносит, наносить, наносят, наніс
ru  завдав, завдавати, завдала, завдали, завдано, завдати, завдають, нанес, нанесен, нанесено, нанесены, нанесла, нанесли, нанести, наносит, наносить, наносят
[STRIKE_DROPS]
# Verbs of dropping and using: with a target or a bomb only.
en  deploy, deployed, drop, dropped, dropping, drops, launch, launched, launches, use, used, uses, using
uk  використали, запускати, запускать, запустив, запустил, запустили, застосовано, застосовують, застосував, застосувала, застосували, использовали, працювала, працюють, працює, применил, применили, применяют, работает, работала, работают, сбросил, сбросила, сбросили, сброшен, скидати, скидають, скинув, скинула, скинули, скинуто
ru  використали, запускати, запускать, запустив, запустил, запустили, застосовано, застосовують, застосував, застосувала, застосували, использовали, працювала, працюють, применил, применили, применяют, работает, работала, работают, сбрасывать, сбрасывают, сбросил, сбросила, сбросили, сброшен, сброшены, скидати, скидають, скинув, скинула, скинули, скинуто
[STRIKE_SINGLE]
# Weapons in forms that mean one.
uk  авиабомба, авиабомбой, авиабомбу, авіабомба, авіабомбою, авіабомбу, безпілотник, безпілотника, безпілотником, беспилотник, беспилотника, беспилотником, боеприпас, боеприпасом, бомба, бомбой, бомбою, бомбу, боєприпас, боєприпасом, бпла, герань, дрон, дрона, дроном, каб, кабом, кабу, квадрокоптер, квадрокоптером, коптер, коптером, ланцет, ланцета, ланцетом, мина, молнией, молнию, молния, молнію, молнія, молнією, міна, ракета, ракетой, ракетою, ракету, снаряд, снаряда, снарядом, фаб, фабом, шахед, шахеда, шахедом, іскандер, іскандером
ru  авиабомба, авиабомбой, авиабомбу, беспилотник, беспилотника, беспилотником, боеприпас, боеприпасом, бомба, бомбой, бомбою, бомбу, бпла, герань, дрон, дрона, дроном, каб, кабом, кабу, квадрокоптер, квадрокоптером, коптер, коптером, ланцет, ланцета, ланцетом, мина, молнией, молнию, молния, ракета, ракетой, ракетою, ракету, снаряд, снаряда, снарядом, фаб, фабом, шахед, шахеда, шахедом
[STRIKE_SINGLE]
en  bomb, drone, fab, fpv, geran, iskander, kab, lancet, missile, molniya, munition, projectile, quadcopter, rocket, shahed, shell, uav
[STRIKE_DETERMINER]
# Words before "strike" and the like that make it a noun.
en  a, after, an, another, by, deadly, direct, double, during, each, eight, enemy, every, first, five, following, four, fresh, from, further, heavy, in, its, last, latest, many, massive, more, new, night, nine, of, one, russian, s, second, seven, several, six, some, such, ten, that, the, their, these, this, those, three, two, ukrainian, under
[STRIKE_ADJECTIVE]
# Weapons that make "strike" and "attack" a noun.
en  aerial, air, artillery, bomb, drone, fpv, missile, mortar, rocket, tank, uav
[STRIKE_NOUN_TOO]
# Verbs that look like nouns.
en  attack, attacks, blast, drop, drops, fire, hit, hits, launch, raid, raids, shell, shells, strike, strikes, target, targets, use
[STRIKE_RELATIVE]
# Open a clause about the noun before.
en  that, which
uk  которая, которое, яка, яке, який, які
ru  которая, которое, которые, который, яка, яке, який
