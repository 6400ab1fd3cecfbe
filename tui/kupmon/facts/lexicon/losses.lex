# Military losses (FACTS rule 17): who fell, what was lost, who gave up.
[KILLED]
en  kill:v, eliminate:v, wipe:v out, liquidate:v, neutralise:v, neutralize:v, take:v out, dead, slain, annihilate:v, exterminate:v, bodies, death:n, elimination, killing:n, irrecoverable, irretrievable, irreversible, killed in action, perish:v, fall:v in battle, minus
uk  знищити:vp, загибель:n, знищення:n, ліквідація:n, знищено:p, знищувати:v, ліквідувати:vp, ліквідовано:p, знешкодити:vp, знешкоджено:p, знешкоджувати:v, вбити:vp, вбито:p, убити:vp, убито:p, убитими, вбитими, убитих, вбитих, загинути:vp, загинув, загинули, загиблий:a, безповоротно, безповоротний:a, відмінусовано:p, упокоїти:vp, тіл, двохсотий:a, полягти, полягли, поклали, перебито:p, нейтралізувати:vp, нейтралізовано:p, мінусувати:v, ліквідовують:=v, ліквідують:=v, ліквідовує:=v, знешкоджують:=v, знищують:=v, мінус
ru  уничтожить:vp, гибель:n, уничтожение:n, ликвидация:n, уничтожен:p, уничтожать:v, ликвидировать:vp, ликвидирован:p, нейтрализовать:vp, нейтрализован:p, убить:vp, убит:p, убитыми, убитых, погибнуть:vp, погибли, погиб, погибший:a, безвозвратно, безвозвратный:a, двухсотый:a, обезвредить:vp, обезврежен:p, истребить:vp, тел, ликвидируют:=v, ликвидирует:=v, минус
[WOUNDED]
en  wound:v, wounded, injured
uk  поранити:vp, поранено:p, поранений:a, пораненими, поранених, поранень, трьохсотий:a
ru  ранить:vp, ранен:p, раненый:a, раненых, ранеными, ранения, трехсотый:a
[LOST]
en  lose:v, loss:n, losses, casualty:n, suffer:v losses, cost the, sustain:v losses
uk  втратити:vp, втратив, втратили, утратити:vp, утратив, утратили, втрачати:v, втрата:n, втрати, втрат, недорахуватися:vp
ru  потерять:vp, потерял, потеряли, терять:v, потеря:n, потери, потерь, стоили, лишиться:vp
[CASUALTIES]
en  destroy the unit, unit destroyed, destroyed unit, unit being destroyed, group destroyed, routed, was destroyed, were destroyed, defeated, smashed, were wiped out, was wiped out
uk  розгромити:vp, розгромлено:p, розбито:p
ru  разгромить:vp, разгромлен:p, разбит:p, разбили
[SURRENDERED]
en  surrender:v, take:v prisoner, taken prisoner, taken captive, take:v captive, give:v up, given themselves up, gave themselves up, giving themselves up, prisoner:n, prisoner of war, prisoners of war, pow:n, captive:n, captured soldiers, lay:v down arms, laid down their arms, laid down arms, with their hands up, walked out with, captured alive, was captured alive, russians he captured, captured russian soldiers, captured ukrainian soldiers, took prisoners, captured prisoners, taking prisoners, gave himself up:=v, gave herself up:=v, given himself up:=v, in captivity:=v, into captivity:=v
uk  здатися:vp, здалися, здався, здаватися:v, здаються, здається в полон, взяти в полон, взяли в полон, взято в полон, узяли в полон, узято в полон, у полон, в полон, потрапити:vp у полон, потрапили в полон, полонити:vp, полонено:p, полонений:a, полонених, полоненими, військовополонений:a, скласти зброю, склали зброю, полон:n, є полонені:=v, взято полонених:=v, захопили полонених, взяли полонених, захопила полонених, беруть у полон, бере в полон, беруть в полон, потрапляють у полон, потрапляють в полон
ru  сдаться:vp, сдались, сдались в плен, сдаваться:v, сдаются, взять в плен, взяли в плен, взят в плен, взяты в плен, попасть в плен, попали в плен, пленить:vp, пленен:p, пленный:a, пленных, военнопленный:a, сложить оружие, сложили оружие, в плен, есть пленные:=v, взяты пленные:=v, захватили пленных, взяли пленных, захватила пленных, берут в плен, попадают в плен
[SOLDIER]
en  soldier:n, troop:n, troops, serviceman:n, servicemen, service members, personnel, fighter:n, occupier:n, invader:n, russians, militant:n, mercenary:n, infantryman, infantrymen, infantry, paratrooper:n, marine:n, fighters, attackers, stormtrooper:n, nationalist:n, military personnel, enemy soldiers, saboteur:n, assault troops, manpower, militants, occupant:n
uk  військовий:=n, військового:=ga, військовому:=dl, військовим:=di, військові:=n, військових:=gal, військовими:=i, військовослужбовець:n, солдат:n, боєць:n, бійців, бійця, бійці, окупант:n, окупанти:n, загарбник:n, загарбники:n, росіянин:n, росіян, росіяни, піхотинець:n, найманець:n, штурмовик:n, захисник:n, захисники:n, воїн:n, воїни:n, рашистів, особовий:a склад:n, особового складу, диверсант:n, десантник:n, морпіх:n, армієць:n, нападник:n, кадировець:n, орків, одиниць особового складу, окупантами
ru  военнослужащий:a, военный:=n, военного:=ga, военному:=d, военным:=di, военные:=n, военных:=gal, военными:=i, солдат:n, боец:n, бойцов, бойца, бойцы, боевик:n, боевиков, наемник:n, десантник:n, пехотинец:n, националист:n, националистов, штурмовик:n, диверсант:n, россиян, живой силы, оккупант:n, оккупантов, личного состава, нацгвардеец:n, морпех:n, пограничник:n
[PERSONS]
en  people, person, persons, men
uk  осіб, особа, людей, чоловік, людина, людини
ru  человек, человека, людей, лиц
[EQUIPMENT]
en  tank:n, armoured vehicle:n, armored vehicle:n, armoured combat vehicle:n, armored combat vehicle:n, armoured carrier:n, armored carrier:n, carrier:n, combat vehicle:n, fighting vehicle:n, infantry fighting vehicle:n, vehicle:n, motor vehicle:n, pickup:n, pickup truck:n, gun:n, howitzer:n, artillery system:n, artillery piece:n, mortar:n, launcher:n, motorcycle:n, quad bike:n, atv:n, buggy, truck:n, personnel carrier:n, hmmwv, humvee:n, apc:n, ifv:n, ammunition depot:n, ammo depot:n, depot:n, radar:n, boat:n, ground robot:n, ugv:n, cannon:n, self-propelled gun:n, artillery gun:n
uk  танк:n, бойовий:a машина:n, бронемашина:n, бойовий:a броньований:a машина:n, бойова машина, бойових машин, бойові машини, бойових броньованих машин, ббм, бмп, бтр, броньовик:n, автомобіль:n, автівка:n, вантажівка:n, пікап:n, гармата:n, гаубиця:n, міномет:n, артсистема:n, артилерійський:a система:n, мотоцикл:n, квадроцикл:n, багі, рсзв, склад боєприпасів, одиниця автотехніки, автотехніка:n, броня, сау, рлс, човен:n, нрк, бк, бронеавтомобіль:n, самохідний:a артилерійський:a установка:n
ru  танк:n, боевой:a машина:n, боевых машин, боевые машины, бронемашина:n, бронированный:a машина:n, боевой:a бронированный:a машина:n, боевых бронированных машин, боевые бронированные машины, ббм, бмп, бтр, автомобиль:n, пикап:n, грузовик:n, орудие, орудия, орудий, гаубица:n, миномет:n, мотоцикл:n, квадроцикл:n, багги, рсзо, склад боеприпасов, склада боеприпасов, складов боеприпасов, бронетранспортер:n, артсистема:n, рлс, станция рэб, станций рэб, лодка:n, бронеавтомобиль:n, самоходный:a артиллерийский:a установка:n
[EQUIPMENT_TOTAL]
en  piece:n of equipment, unit:n of equipment, pieces of hardware, equipment, pieces of military equipment, armour, hardware, pieces of armour
uk  одиниця:n техніки, одиниць техніки, одиниці техніки, одиницю техніки, одиниць бронетехніки, одиниць озброєння та техніки, одиниць озброєння і військової техніки, техніка:n, одиниць озброєння, бронетехніка:n
ru  единица:n техники, единиц техники, единицы техники, единиц вооружения, единицы вооружения, единиц бронетехники, единиц военной техники, техника:n, бронетехника:n
[DESTROYED]
en  destroy:v, lose:v, damage:v, burn:v, knock:v out, losses, lost, capture:v, burned:=v, burnt:=v, knocked out
uk  знищити:vp, знищено:p, знищувати:v, підбити:vp, підбито:p, спалити:vp, спалено:p, пошкодити:vp, пошкоджено:p, втратити:vp, втратив, втратили, втрати, затрофеїти:vp, мінус, спалили:=v, підбили:=v, спалив:=v, підбив:=v
ru  уничтожить:vp, уничтожен:p, подбить:vp, подбит:p, сжечь, сожжен:p, потерять:vp, потерял, потеряли, потери, потерь, стоили, захвачен:p, сожгли:=v, подбили:=v, сжег:=v, подбил:=v
[ZONE]
en  battlegroup:n, battlegroup's, group of forces, grouping of troops
uk  угруповання військ
ru  группировка:n, группировки, группировка войск, группировкой
[ZONE_TOTAL]
en  area of responsibility, zone of responsibility
uk  зоні відповідальності, смузі відповідальності
ru  зоне ответственности
[SUFFER]
en  suffering losses, suffered losses, suffers losses, suffers heavy losses, suffer heavy losses, sustained heavy losses, taking heavy losses, incurred losses, incurring losses, despite heavy losses, at a high cost, suffer losses, suffering heavy losses, suffered heavy losses, sustained losses, taking losses, at the cost of heavy losses
uk  зазнати:vp втрат, зазнавши втрат, зазнав великих втрат, зазнали великих втрат, зазнав значних втрат, зазнали значних втрат, зазнає великих втрат, зазнають великих втрат, зазнає значних втрат, зазнають значних втрат, зазнає серйозних втрат, несе значні втрати, несуть значні втрати, несе великі втрати, несуть великі втрати, попри великі втрати, попри значні втрати, попри втрати, зазнав втрат, зазнали втрат, зазнає втрат, зазнають втрат, несе втрати, несуть втрати, поніс втрати, понесли втрати, ціною втрат, ціною великих втрат
ru  понес потери, понесли потери, понеся потери, несет потери, несут потери, несут значительные потери, несет значительные потери, несет большие потери, несут большие потери, понес большие потери, понесли большие потери, понес значительные потери, понесли значительные потери, несмотря на потери, несмотря на большие потери, ценой потерь, ценой больших потерь
[THERE]
en  there, here, in this direction, in the area, in this area, in this sector
uk  там, тут, на цьому напрямку, на цій ділянці, на цих ділянках, на цьому відтинку
ru  там, здесь, на этом направлении, на этом участке, на этих участках, на данном участке, на указанном участке
[MANY]
en  many, some, dozens of, hundreds of, all of them, remaining
uk  багато, чимало, частина
ru  многие, немало, часть
[ABANDONED]
en  abandon:v, leave:v behind, discard:v
uk  кинути:vp, покинути:vp, залишили
ru  бросить:vp, бросили, побросали, оставили
[COMPANY_SIZED]
en  a company, a platoon, a battalion, heavy, significant, serious, considerable, up to a company, huge, massive, enormous, major, severe, substantial, colossal, one company
uk  роти, взводу, батальйону, роту, взвод, значних, великі, колосальні, великих, значні, колосальних, важкі, важких, серйозні, серйозних, чималі, чималих, шалені, шалених
ru  роты, взвода, батальона, роту, взвод, тяжелые, большие, значительные, тяжелых, больших, значительных, серьезные, серьезных, колоссальные, колоссальных, огромные, огромных
[AMOUNTS]
en  at, to, of, amount:v, total:v, came to, put at, reach:v, stand:v, exceed:v, surpass:v, including
uk  склали, становлять, становили, сягнули, складають, дорівнюють, сягають, перевищили, перевищують
ru  составили, составляют, достигли, достигают, составила, превысили, превышают
[CAPTURED_MEN]
en  captured, taken
uk  захоплено:p, взято:p, узято:p
ru  захвачен:p, взят:p
[OF_THEM]
en  of them, of those, of these, of whom
uk  із них, з них, з яких, із яких
ru  из них, из которых
[SOLDIER_GROUP]
en  sabotage group:n, assault group:n, group of soldiers, reconnaissance group:n, infiltration group:n, enemy group:n, russian group:n, storm group:n, squad:n, drg, srg, assault unit:n, small group:n, enemy infantry, group of ukrainian, group of russian, subversive group:n, reconnaissance and sabotage group:n
uk  диверсійний:a група:n, штурмовий:a група:n, група:n окупантів, група:n росіян, група:n ворога, ворожий:a група:n, дрг, диверсійно-розвідувальний:a група:n, групу противника, піхотну групу
ru  диверсионный:a группа:n, штурмовой:a группа:n, группа:n оккупантов, группа:n россиян, группа:n противника, вражеский:a группа:n, дрг, группа:n боевиков, группа:n всу
[EQUIPMENT_ONE]
en  a tank, an armoured vehicle, an armored vehicle, a howitzer, a pickup, a truck
uk  танк, бронемашину, гаубицю, гармату, міномет, пікап, автомобіль, вантажівку, самохідку, склад боєприпасів
ru  танк, бронемашина, бронемашину, гаубица, гаубицу, миномет, пикап, автомобиль, грузовик, склад боеприпасов
[UNIT_OF_MEN]
# Units of no fixed number.
en  company, companies, platoon, platoons, battalion, battalions, squad, squads, group, groups
uk  рота, роту, роти, рот, взвод, взводу, взводи, взводів, батальйон, батальйону, батальйони, група, групу, групи, груп
ru  рота, роту, роты, рот, взвод, взвода, взводов, батальон, батальона, батальонов, группа, группу, группы, групп
[OTHER_REGION]
# Beside ours they show that a battlegroup's whole zone is meant.
en  dpr, lpr, donetsk people's republic, luhansk people's republic, lugansk people's republic
uk  днр, лнр
ru  днр, лнр, донецкой народной республики, луганской народной республики, донецкой народной республике, луганской народной республике
[GEAR_PLAIN]
# Vehicles that civilians have as well.
en  vehicle, vehicles, car, cars, truck, trucks, pickup, pickups, boat, boats, motorcycle, motorcycles, depot, depots
uk  автомобіль, автомобіля, автомобілі, автомобілів, автівка, автівку, автівки, вантажівка, вантажівку, вантажівки, пікап, пікапи, човен, мотоцикл
ru  автомобиль, автомобиля, автомобили, автомобилей, грузовик, грузовики, пикап, пикапы, лодка, лодку, мотоцикл
[PUT_OUT]
# What rescuers "eliminate".
en  fire, fires, consequences, blaze, aftermath, accident
uk  загоряння, загорання, займання, пожежу, пожежі, пожежа, вогонь, наслідки, наслідків, аварію, аварії, осередки
ru  возгорание, возгорания, пожар, пожара, пожары, огонь, последствия, последствий, аварию, аварии, очаги
[BRIGADE]
en  brigade, brigade's, battalion, regiment
uk  бригади, батальйону, полку
ru  бригады, батальона, полка
[STRUCK_GEAR]
# Hit: a loss where pieces of equipment are counted beside it.
en  hit:=v, struck:=v
uk  уражено:p, уразити:vp, уразили:=v
ru  поражен:p, поражены:=p, поразили:=v
