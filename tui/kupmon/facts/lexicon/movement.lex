# Changes on the ground.
[FORCE]
# Who moves: without such a word a verb of motion may be about anybody.
en  troops, troop:n, forces, force:n, unit:n, soldier:n, servicemen, serviceman, infantry, infantryman, infantrymen, fighter:n, assault group:n, assault team:n, assault unit:n, group:n, sabotage group:n, column:n, brigade:n, division:n, battalion:n, company, corps, army, regiment:n, paratrooper:n, marine:n, stormtrooper:n, saboteur:n, military, men, vanguard, detachment:n, defender:n, attackers, militants, subunit:n, formation:n, patrol:n, reconnaissance
uk  військо, війська, військ, військам, військами, підрозділ:n, загін:n, загони, військовий:a, військовослужбовець:n, солдат:n, піхота:n, піхоту, піхотинець:n, боєць:n, бійців, бійці, штурмовик:n, штурмова група, штурмові групи, штурмових груп, група:n, групи, дрг, колона:n, бригада:n, дивізія:n, батальйон:n, рота:n, корпус:n, армія:n, полк:n, десантник:n, морпіх:n, диверсант:n, захисник:n, захисники, оборонець:n, оборонці, сили, сил, частини, розвідка, відділення
ru  войско, войска, войск, войскам, войсками, подразделение:n, отряд:n, военный:a, военнослужащий:a, солдат:n, пехота:n, пехоту, пехотинец:n, боец:n, бойцов, бойцы, штурмовик:n, штурмовая группа, штурмовые группы, штурмовых групп, группа:n, группы, дрг, колонна:n, бригада:n, дивизия:n, батальон:n, рота:n, корпус:n, армия:n, полк:n, десантник:n, морпех:n, диверсант:n, защитник:n, защитники, силы, сил, части, разведка, отделение:n, группировка:n, группировки, передовые группы, штурмовики
[NOT_TROOPS]
# Others who move, arrive and leave.
en  rescuer:n, firefighter:n, medic:n, ambulance:n, evacuation:n, evacuees, journalist:n, reporter:n, crew:n, police, policeman, policemen, family, families, bus:n, train:n, convoy of aid, humanitarian, drone:n, uav:n, missile:n, shell:n, rocket:n, bomb:n, temperature, price:n, number:n, population, mission, delegation, team of doctors, team:n of experts, inspector:n, governor, repair crew:n, negotiation:n, talks, frost, smoke, fire, shelling
uk  рятувальник:n, пожежник:n, медик:n, швидка, евакуація:n, евакуаційний:a, журналіст:n, кореспондент:n, екіпаж:n, поліція, поліцейський:n, родина:n, сім’я, автобус:n, поїзд:n, потяг, гуманітарний:a, дрон:n, дрони, безпілотник:n, бпла, ракета:n, снаряд:n, бомба:n, каб, каби, температура, ціна:n, кількість, населення, місія:n, делегація:n, інспектор:n, ремонтна бригада, ремонтні бригади, ремонтник:n, перемовини, переговори, мороз:n, дим, пожежа, обстріл:n
ru  спасатель:n, пожарный:a, медик:n, скорая, эвакуация:n, эвакуационный:a, журналист:n, корреспондент:n, экипаж:n, полиция, полицейский:a, семья:n, автобус:n, поезд:n, гуманитарный:a, дрон:n, беспилотник:n, бпла, ракета:n, снаряд:n, бомба:n, каб, кабы, температура, цена:n, количество, население, миссия:n, делегация:n, инспектор:n, ремонтная бригада, ремонтные бригады, ремонтник:n, переговоры, мороз:n, дым, пожар:n, обстрел:n
[ADVANCE]
# Verbs and phrases that are an advance by themselves.
en  advance:v, push:v forward, push:v ahead, push:v deeper, push:v further, push:v on, move:v forward, move:v deeper, move:v up, inch:v forward, inch:v closer, edge:v closer, edge:v forward, creep:v forward, creep:v closer, press:v forward, gain:v ground, make:v gains, made gains, make:v some gains, make:v marginal gains, make:v limited gains, make:v tactical gains, make:v progress, made progress, make:v advances, made advances, make:v a breakthrough, gain:v a foothold, gained footholds, secure:v a foothold, establish:v a foothold, establish:v a bridgehead, seize:v a foothold, gain:v a bridgehead, establish:v themselves, entrench:v, entrench:v themselves, dig:v in, consolidate:v, consolidate:v positions, consolidate:v their positions, gain:v foothold, expand:v the bridgehead, expand:v their bridgehead, widen:v the bridgehead, expand:v their zone of control, expand:v the zone of control, extend:v their control, expand:v control, expand:v their area of control, enlarge:v the bridgehead, improve:v the tactical situation, improve:v their tactical position, improve:v their tactical positions, improve:v their tactical situation, improve:v their positions, improve:v the tactical position, improve:v its tactical position, improve:v its positions, improve:v positions, improve:v the situation along the front, improve:v forward positions, improve:v frontline positions, take:v up better positions, take:v more advantageous positions, take:v up more advantageous lines, occupy:v more advantageous positions, occupy:v better lines, occupy:v new positions, occupy:v positions, occupy:v a line, occupy:v lines, take:v new positions, take:v up new positions, take:v positions, seize:v positions, capture:v positions, capture:v several positions, take:v several positions, wedge:v into, drive:v a wedge, break:v through the defences, make:v headway, close:v in on, take:v the high ground, penetrate:v deep, bite:v off, move:v the front line, moved the line of contact, advance:v deep, expand:v the control zone, expand:v the zone of influence, expand:v their control zone
uk  просунутися:vp, просуватися:v, просунутись, просувається, просуваються, вклинитися:vp, вклинюватися:v, заглибитися:vp, наблизитися:vp до, наближатися:v до, закріпитися:vp, закріплюватися:v, закріпляються, закріпляється, окопатися:vp, окопуються, здобути:vp плацдарм, захопити:vp плацдарм, утворити:vp плацдарм, розширити:vp плацдарм, розширюють плацдарм, плацдарм розширено, розширити:vp зону контролю, розширюють зону контролю, розширили контроль, розширив зону контролю, розширювати:v зону контролю, розширювати:v зону свого контролю, розширили зону свого контролю, прорвали лінію оборони, зайняли вигідні позиції, покращити:vp тактичне становище, поліпшити:vp тактичне становище, покращити:vp положення, поліпшити:vp положення, поліпшили тактичне положення, зайняли нові позиції, зайняли вигідніші позиції, зайняли вигідніші рубежі, зайняли позиції, захопити:vp позиції, захопили позиції, захопив позиції, мати просування, має просування, мають просування, мав просування, мали просування, має успіх, мав успіх, мають успіх, мали успіх, досягти успіху, досяг успіху, досягли успіху, має частковий успіх, мав частковий успіх, прорвав оборону, прорвали оборону, прорвано оборону, впритул підійшли, посунули лінію фронту, зафіксовано просування, фіксується просування, є просування
ru  продвинуться:vp, продвигаться:v, вклиниться:vp, вклиниваться:v, углубиться:vp, углубляться:v, приблизиться:vp к, приближаться:v к, закрепиться:vp, закрепляться:v, закрепляются, закрепляется, окопаться:vp, окапываются, захватить:vp плацдарм, создать:vp плацдарм, расширить:vp плацдарм, расширяют плацдарм, плацдарм расширен, расширен плацдарм, расширить:vp зону контроля, расширять:v зону контроля, расширять:v зону своего контроля, расширять:v контроль, расширен:p зона контроля, расширили контроль, расширили зону своего контроля, прорвали линию обороны, прорвав оборону, занять:vp выгодные позиции, занять:vp новые позиции, занять:vp новые рубежи, заняв выгодные позиции, улучшить:vp тактическое положение, улучшают тактическое положение, улучшить:vp положение, улучшают положение, улучшить:vp положение по переднему краю, улучшили позиции, занять:vp более выгодные, заняли более выгодные рубежи, заняли более выгодные позиции, заняли новые позиции, заняли выгодные рубежи, заняли позиции, заняли рубежи, занимают новые позиции, занимают более выгодные рубежи, занять:vp опорник, заняли опорный пункт, захватить:vp позиции, захватили позиции, имеет продвижение, имеют продвижение, имеет успех, имеют успех, добились успеха, добился успеха, прорвали оборону, прорвал оборону, пробили выступ, пробить:vp выступ, есть продвижение, зафиксировано продвижение, продавили оборону, продавливают оборону, развивают наступление, развивает наступление, продолжают продвижение, продолжает продвижение, сдвинули линию фронта, потеснили, теснят
[ADVANCE_NOUN]
en  advance:n, advancement:n, gain:n, breakthrough:n, progress, foothold:n, bridgehead:n, incursion:n, improvement of the tactical position, improvement of their position
uk  просування, просуванням, просуванню, плацдарм:n, прорив:n, вклинення, поліпшення тактичного, покращення тактичного, поліпшення положення, покращення положення, поліпшення становища, покращення становища
ru  продвижение, продвижения, продвижением, продвижении, плацдарм:n, прорыв:n, вклинение, улучшение тактического, улучшении тактического, улучшение положения, улучшении положения
[NOTED]
# Who sees it: with such a word an advance told as a noun is a fact.
en  note:v, report:v, record:v, confirm:v, observe:v, show:v, indicate:v, register:v, have a, has a, hold a, holds a, mark:v, there is, there are, claim:v, establish:v, gain:v, make:v, made, announce:v, cost, costs
uk  зафіксувати:vp, зафіксовано:p, фіксує, фіксують, має, мають, мав, мали, відзначає, відзначають, підтвердити:vp, підтверджено:p, показує, показують, є, повідомляє, повідомляють, повідомив, повідомили, створено, створили, утримують, утримує, здобули, заявляє, заявляють, заявив, заявили, заявило, повідомило, доповів, доповіли, коштувало, дається
ru  зафиксировать:vp, зафиксирован:p, фиксирует, фиксируют, имеет, имеют, имел, имели, отмечает, отмечают, подтвердить:vp, подтвержден:p, показывает, показывают, есть, сообщает, сообщают, сообщил, сообщили, создан, создали, удерживают, удерживает, заявляет, заявляют, заявил, заявили, заявило, сообщило, доложил, доложили, доложило, стоило, дается, далось
[MOVE_IN]
# Motion towards or into a place: an advance where troops do it.
en  enter:v, move:v into, push:v into, push:v to, push:v towards, push:v toward, break:v into, reach:v, cross:v into, get:v into, got as far as, get:v as far as, go:v into, went into, come:v within, came up to, fight:v their way into, storm:v into, burst:v into, walk:v into, penetrate:v, penetrate:v into, roll:v into, arrive:v at, emerge:v at, drive:v into
uk  зайти:vp, зайшов:=v, зайшли:=v, зайшла:=v, заходить:=v, заходять:=v, увійти:vp, увійшов:=v, увійшли:=v, увійшла:=v, ввійшли:=v, вийти:vp, вийшов:=v, вийшли:=v, вийшла:=v, дійти:vp, дійшов:=v, дійшли:=v, дійшла:=v, підійти:vp, підійшов:=v, підійшли:=v, досягти:vp, досяг:=v, досягли:=v, досягнути:vp, дістатися:vp, прорватися:vp, прорвався:=v, прорвалися:=v, прорвались:=v, вдертися:vp, вдерся:=v, вдерлися:=v, увірватися:vp, увірвалися:=v, ввірвалися:=v, переправитися:vp, форсувати:vp, форсували:=v, форсував:=v
ru  зайти:vp, зашел:=v, зашли:=v, зашла:=v, заходит:=v, заходят:=v, войти:vp, вошел:=v, вошли:=v, вошла:=v, выйти:vp, вышел:=v, вышли:=v, вышла:=v, дойти:vp, дошел:=v, дошли:=v, дошла:=v, подойти:vp, подошел:=v, подошли:=v, подошла:=v, достичь:=f, достиг:=v, достигли:=v, достигнуть:vp, добраться:vp, добрался:=v, добрались:=v, прорваться:vp, прорвался:=v, прорвались:=v, ворваться:vp, ворвались:=v, ворвался:=v, вгрызться:vp, вгрызаются:=v, переправиться:vp, форсировать:vp, форсировали:=v, форсировал:=v, пробиться:vp, пробились:=v
[TO_PLACE]
en  into, to, the, as, within, in, at, towards, toward, up, through
uk  в, у, до, на, через, за
ru  в, во, к, ко, до, на, через, за
[CLEARING]
# Clearing that goes on.
en  clearing, being cleared, being cleared out, being mopped up, being cleaned out, being swept, mopping up, mop:v up, sweeping, clean:v up, cleaning up, clear-up, mop-up, clearing operation:n, clearing operations, mopping-up, operation:n to clear, work to clear
uk  зачистка:n, зачистку, зачистки, зачищати:v, зачищають, зачищає, зачищаються, зачищається, дочищати:v, дочищають
ru  зачистка:n, зачистку, зачистки, зачищать:v, зачищают, зачищает, зачищаются, зачищается, дозачищают, дочищают
[PUSH_BACK]
# Driving the other side away from a place.
en  push:v, drive:v, force:v, throw:v, beat:v, press:v, fling:v, squeeze:v
uk  відтіснити:vp, відтіснено:p, відтісняти:v, відтісняють, потіснити:vp, відсунути:vp, відкинути:vp, відкинуто:p
ru  оттеснить:vp, оттеснен:p, оттеснять:v, оттесняют, отодвинуть:vp, отбросить:vp, отброшен:p, потеснить:vp, потеснили, теснить:v
[AWAY]
en  back, away, backwards, back from, away from
uk  від, назад, за
ru  от, назад, за
[WITHDRAW]
en  withdraw:v, retreat:v, pull:v back, pull:v out, fall:v back, fell back, fallen back, flee:v, back:v off, disengage:v, abandon:v positions, abandon:v their positions, abandon:v the position, leave:v their positions, leave:v positions, left their positions, left positions, give:v up positions, gave up positions, give:v up, retire:v, redeploy:v from, evacuate:v their positions, lose:v positions, lost positions, run:v away, ran away, roll:v back, draw:v back, step:v back, move:v back, move:v out of, get:v out of, slip:v away, regroup:v to, cede:v positions, surrender:v positions, forced back, pull:v its troops, pull:v their troops, pulled their units, pull:v troops, cross:v back, went back across, relinquish:v, gave way, give:v way, gave ground, give:v ground, lost ground, lose:v ground
uk  відійти:vp, відійшов:=v, відійшли:=v, відійшла:=v, відходять:=v, відходить:=v, відступити:vp, відступати:v, відступив:=v, відступили:=v, відтягнути:vp, відведено:p, відвели:=v, відвести:vp, вивели:=v, виведено:p, залишити:vp позиції, залишили позиції, залишив позиції, залишено позиції, покинути:vp позиції, покинули позиції, кинули позиції, покинув позиції, полишили позиції, втратили позиції, втратив позиції, втекти:vp, втекли:=v, втік:=v, тікають:=v, тікає:=v, тікали:=v, відкотитися:vp, відкотилися:=v, драпанули, дременули, відтягуються:=v, відтягнулися:=v, відкочуються:=v, здали позиції, здав позиції, здають позиції, поступилися позиціями, відступають:=v, відступає:=v, забралися:=v, відійти на, перегрупувалися:=v, відходили:=v, відкотився:=v, відкотились:=v, вивели підрозділи, вивели війська
ru  отойти:vp, отошел:=v, отошли:=v, отошла:=v, отходят:=v, отходит:=v, отойдя:=v, отступить:vp, отступать:v, отступил:=v, отступили:=v, отвести:vp, отвели:=v, отведен:p, отведены:=p, выведены:=p, вывели:=v, оставить:vp позиции, оставили позиции, оставил позиции, оставляют позиции, покинуть:vp позиции, покинули позиции, бросить:vp позиции, бросили позиции, бросил позиции, бросают позиции, потеряли позиции, бежать, бежали:=v, бежал:=v, бегут:=v, сбежали:=v, сбежать, удрали:=v, откатились:=v, откатился:=v, оттягиваются:=v, оттянулись:=v, оттянулся:=v, откатываются:=v, сдали позиции, сдают позиции, уступили позиции, отступают:=v, отступает:=v, перегруппировались:=v, отходили:=v, вывели подразделения, вывели войска, отошло:=v
[WITHDRAWAL_NOUN]
en  withdrawal:n, retreat:n, pullback:n, pullout:n, abandonment
uk  відхід, відходу, відходом, відступ, відступу, відступом, відведення, виведення, відступи
ru  отход, отхода, отходом, отходе, отступление, отступления, отступлением, отвод, отвода, вывод войск, вывода войск, вывод подразделений, оставление, оставлении, оставления
[LEAVE]
# Leaving a place itself.
en  leave:v, left, abandon:v, vacate:v, quit
uk  залишити:vp, залишив:=v, залишили:=v, залишено:p, покинути:vp, покинув:=v, покинули:=v, покинуто:p, полишили:=v, полишив:=v, здали:=v, здано:p, залишають:=v, покидають:=v, покидає:=v
ru  оставить:vp, оставил:=v, оставили:=v, оставлен:p, покинуть:vp, покинул:=v, покинули:=v, сдали:=v, сдан:p, оставляют:=v, покидают:=v, покидает:=v
[EXIT]
# Going out of a place, with the word for "out of".
en  move:v out of, march:v out of, walk:v out of, clear:v out of, get:v out of, go:v from
uk  вийшли з, вийшли із, вийшов з, вийшов із, виходять з, виходять із, виходить з, пішли з, пішли із, пішов з, ідуть з, забралися з, забралися із, вибралися з, тікають з, тікають із, втекли з, втекли із
ru  вышли из, вышел из, выходят из, выходит из, ушли из, ушел из, ушли с, уходят из, уходит из, ушли за, уходит за, уходят за, убрались из, выбрались из, бегут из, бежали из, сбежали из
[LEFT_SIDE]
# "Left" of another meaning.
en  left bank, left-bank, left without, left behind, left in, left side, left flank, left the town without, left dead, left one, left two, left the gun
uk  x
ru  x
[PIPE]
en  pipe, pipeline, gas pipeline, pipes
uk  труба:n, труби, трубу, трубою, газопровід, газопроводу, газопроводом, трубопровід, трубопроводом
ru  труба:n, трубы, трубу, трубой, газопровод:n, трубопровод:n
[WITHOUT]
# What is left without something is not left by troops.
en  without, wounded, dead, homeless, behind, damaged, destroyed
uk  без
ru  без
[INFILTRATE]
en  infiltrate:v, infiltrate:v into, make:v their way into, made their way into, worm:v into, worm:v their way, find:v a way into, found their way into, get:v past, get:v in through, slip:v in, steal:v in, sneak:v in, sneak:v past, squeeze:v through, leak:v through, seep:v through, filter:v through, dribble:v into, emerge:v from the pipe, bypass:v the positions, seep:v, seep:v into, sneak:v, sneak:v into, slip:v into, slip:v through, slip:v past, trickle:v, filter:v in, creep:v into, crawl:v, crawl:v into, leak:v into, steal:v into, percolate:v, come:v out near
uk  залазять:=v, залазили:=v, залізли:=v, лізуть:=v, лізли:=v, затягуються:=v, забігають:=v, забігли:=v, перебігають:=v, інфільтруються:=v, інфільтрувалися:=v, прошмигнути:vp, прослизнули:=v, вилазять:=v, вилізли:=v, просочитися:vp, просочуватися:v, просочується, просочуються, просочились, просочилися, інфільтруватися:v, проникнути:vp, проникати:v, пробратися:vp, пробиратися:v, прокрастися:vp, пролізти:vp, пролізли, пролазять, пробралися, заповзти:vp, заповзають, повзти, повзли, повзуть, проповзли, прослизнути:vp, прослизають, затікають, затікати:v
ru  залезают:=v, залезли:=v, лезут:=v, лезли:=v, затягиваются:=v, забегают:=v, забежали:=v, перебегают:=v, инфильтруются:=v, инфильтровались:=v, прошмыгнуть:vp, проскользнули:=v, вылезают:=v, вылезли:=v, просочиться:vp, просачиваться:v, просачиваются, просачивается, инфильтроваться:v, проникнуть:vp, проникать:v, проникли, проник, пробраться:vp, пробираться:v, прокрасться:vp, пролезть, пролезли, пролезают, заползают, ползли, ползти, ползут, проползли, проскользнуть:vp, проскакивают, затекают, затечь
[CROSS]
en  cross:v, ferry:v, wade:v, swim:v, crawl:v, walk:v across, enter:v, get:v into, come:v into, reach:v
uk  переправлятися:v, переправляються, переходити:v, переходять, перебиратися:v, перебираються, перепливати:v, перепливають, переправитися:vp, перейшли, перепливли, перебралися, заходити:v, заходять, заходить, потрапляти:v, потрапляють, проходити:v, проходять, прориваються, дістаються, зайти:vp, зайшли
ru  переправляться:v, переправляются, переходить:v, переходят, перебираться:v, перебираются, переплывать:v, переплывают, переправиться:vp, перешли, переплыли, перебрались, заходить:v, заходят, попадать:v, попадают, проходить:v, проходят, прорываются, добираются, зайти:vp, зашли
[SMALL_GROUP]
en  small groups, small russian groups, small enemy groups, small teams, small assault groups, groups of two, groups of three, groups of two and three, groups of two to three, in pairs, in twos, in twos and threes, two or three, one by one, small infantry groups, small group, in ones and twos, groups of three to five, groups of up to, lone soldiers, handfuls, in small parties, two-man groups, pairs of, one at a time, a few at a time
uk  дрібними групами, малими групами, невеликими групами, малі групи, невеликі групи, групами по, по двоє, по троє, по двоє-троє, по одному, групи по, дрібними групами, поодинці, двійками, трійками, малими піхотними групами, маленькими групами, по кілька осіб, по кілька людей, групки, групками
ru  малыми группами, небольшими группами, малые группы, небольшие группы, группами по, по двое, по трое, по двое-трое, по одному, группы по, мелкими группами, поодиночке, двойками, тройками, малыми пехотными группами, маленькими группами, по несколько человек, группки, группками
[INFILTRATION_NOUN]
en  infiltration:n, cases of entry, cases of infiltration, instances of infiltration
uk  інфільтрація:n, просочування, проникнення, факти заходу, випадки заходу, факти проникнення, випадки проникнення
ru  инфильтрация:n, просачивание, просачивания, проникновение, проникновения, факты захода, случаи захода, факты проникновения, случаи проникновения
[STEAL_IN]
# What is tried where an attempt that fails is movement: getting in, across, out, through to somebody, dug in.
en  infiltrate:v, enter:v, cross:v, relieve:v, break:v out, gain:v a foothold, establish:v a foothold, dig:v in, entrench:v, get:v into, sneak:v, slip:v, reach:v, consolidate:v, get:v through, force:v the river, land:v, seep:v, return:v, retake:v, recapture:v, penetrate:v, raise:v a flag, plant:v a flag, unblock:v, crossing, infiltration, breakout, deblockade:v
uk  зайти:vp, заходити:v, увійти:vp, просочитися:vp, просочуватися:v, форсувати:v, форсування, переправитися:vp, переправлятися:v, закріпитися:vp, закріплюватися:v, вийти:vp, вирватися:vp, прорватися:vp з, прорватися:vp із, деблокувати:v, розблокувати:vp, проникнути:vp, проникати:v, пробратися:vp, пробиратися:v, дістатися:vp, висадитися:vp, повернути:vp, інфільтрація:n, інфільтруватися:v, встановити:vp прапор, проникнення
ru  зайти:vp, заходить:v, войти:vp, просочиться:vp, просачиваться:v, форсировать:v, форсирование, форсирования, переправиться:vp, переправляться:v, переправы, закрепиться:vp, закрепляться:v, выйти:vp, вырваться:vp, прорваться:vp из, деблокировать:v, разблокировать:vp, проникнуть:vp, проникать:v, пробраться:vp, пробираться:v, добраться:vp, высадиться:vp, вернуть:vp, инфильтрация:n, установить:vp флаг, проникновения
[GOT_NOWHERE]
en  got nowhere, get nowhere, nowhere near, push:v them back, thrown out, driven out again, killed on the way, were eliminated, was eliminated, been eliminated, gotten nowhere, none made it, did not get, did not make it, did not reach, did not manage, failed to, were unable to, was unable to, unable to, could not, have not managed, wiped out, before being, did not succeed, not been able to
uk  відкидають, відкинули назад, зустрічають, назад не вийшли, не змогли, не зміг, не вдалося, не спромоглися, не дійшли, не дійшов, не зуміли, не зайшли, не вдається, знищено, знищили, знищена, знешкоджено, ліквідовано, ліквідовали, ліквідували
ru  отбрасывают, отбросили назад, встречают, не смогли, не смог, не удалось, не дошли, не дошел, не сумели, не зашли, не удается, не вошли, уничтожена, уничтожили, уничтожен, ликвидирована, ликвидировали, нейтрализована
[NOT_NEAR]
en  did not even come close, did not come close, did not come near, have not come close, not even come close, have not come near, not even approached, did not even approach, not even got close
uk  навіть не наблизилися, навіть не наблизились, не наблизилися, не наблизились, навіть не наблизився, навіть не підійшли, не підійшли навіть, і близько не підійшли
ru  даже не приблизились, не приблизились, даже не приблизился, даже не подошли, и близко не подошли, не подошли даже
[BETTER]
# What is tried as well, told by a word that needs an attempt beside it.
en  improve:v, restore:v, approach:v, regain:v, push:v through, counterattack:v, counterattack:n, get:v closer
uk  поліпшити:vp, поліпшувати:v, покращити:vp, покращувати:v, підійти:vp, поновити:vp, відновити:vp, наблизитися:vp, контратакувати:v, контратака:n, контратак, розширити:vp плацдарм
ru  улучшить:vp, улучшать:v, подойти:vp, возобновить:vp, восстановить:vp, приблизиться:vp, контратаковать:v, контратака:n, контратак, расширить:vp плацдарм
[CAME_TO_NOTHING]
# Behind what was tried, also in a clause of its own: it failed.
en  but failed, but to no avail, but without success, had no success, have had no success, were unsuccessful, was unsuccessful, are unsuccessful, were in vain, are in vain, came to nothing, come to nothing, were stopped, was stopped, were thwarted, was thwarted, were foiled, was foiled, but were repelled, met with failure, end:v in failure
uk  успіху не мали, успіху не мав, успіху не мають, успіху не має, не мають успіху, не мали успіху, не має успіху, не досягають успіху, не досягли успіху, успіху не досягли, успіху не досягають, не увінчалися успіхом, безрезультатні, безрезультатними, безуспішні, безуспішними, марні, марними, зазнали невдачі, зазнають невдачі, не дають результату, не дали результату, провалилися, провалилась, провалюються, зірвано:p, зірвали, зривають, не вдаються, успіхом не увінчалися
ru  успеха не добились, успеха не добился, не добились успеха, не добиваются успеха, успеха не имеют, не имеют успеха, не имели успеха, не имеет успеха, успеха не имели, не достигают успеха, не достигли успеха, успеха не достигли, успеха не достигают, не увенчались успехом, успехом не увенчались, безрезультатны, безуспешны, тщетны, не приносят успеха, не принесли успеха, не дают результата, не дали результата, провалились, провалилась, проваливаются, сорваны, сорвана, сорвали, срывают, успеха не принесли, успеха не принесла, не удаются
[RESTORE_POSITION]
en  restore:v the position, restore:v positions, restored the situation, restore:v lost positions, regain:v lost positions, regained positions, recaptured positions, win:v back positions, retook positions
uk  відновити:vp положення, відновили положення, відновлено:p положення, відновити:vp становище, відновили втрачене положення, повернули позиції, повернули втрачені позиції, відбили позиції, відновив положення
ru  восстановить:vp положение, восстановили положение, восстановлено положение, вернули позиции, вернули утраченные позиции, отбили позиции
[STRIKE_BACK]
en  counterattack:v, counterattack:n, counter-attack:v, counter-attack:n, counterassault:n, counter-assault:n, counterattacking, counter-attacking, strike:v back
uk  контратака:n, контратакувати:v, контратаку, контратаки, контратак, контратакують
ru  контратака:n, контратаковать:v, контратаку, контратаки, контратак, контратакуют, контратакует
[POSITION]
# A piece of ground that is no named place.
en  position:n, foothold:n, footholds, bridgehead:n, trench:n, strongpoint:n, treeline:n, tree line:n, line:n, fortification:n, forest belt:n, dugout:n, lines, positions, stronghold:n
uk  позиція:n, позиції, позицій, рубіж, рубежі, рубежів, окоп:n, траншея:n, опорник:n, опорний:a пункт:n, опорні пункти, опорних пунктів, лісосмуга:n, посадка:n, посадку, плацдарм:n, бліндаж:n, становище, положення
ru  позиция:n, позиции, позиций, рубеж:n, рубежи, рубежей, окоп:n, траншея:n, опорник:n, опорный:a пункт:n, опорные пункты, опорных пунктов, опорного пункта, лесополоса:n, посадка:n, посадку, плацдарм:n, блиндаж:n, положение
