# Who holds a place: taking, freeing, holding, contesting, encircling.
[CAPTURE]
# Taking a place, whoever takes it.
en  capture:v, seize:v, occupy:v, take:v, take:v control of, take:v full control of, take:v complete control of, gain:v control of, gain:v full control of, establish:v control over, establish:v full control over, establish:v control of, secure:v control of, take:v over, take:v under control, overrun:v, conquer:v, wrest:v control of, assume:v control of, complete:v the capture of, completed the seizure of, bring:v under control, complete:v the clearing of, snatch:v, annex:v, win:v control of, seized control of, grab:v, swallow:v up, move:v into and took, secure:v, secured:=vp, wrest:v
    gain:v control over, gain:v full control over, gain:v complete control over, get:v control of, get:v control over, get:v hold of, bring:v under its control, bring:v under their control, put:v under control, take:v possession of, establish:v their control over, establish:v its control over, set:v up control over, establish:v complete control over, establish:v complete control of, finish:v the capture of, finalise:v the capture of, finalize:v the capture of, complete:v the seizure of, complete:v the occupation of, seize:v control over, take:v full control over, take:v complete control over, gobble:v up, retake:v for russia
uk  захопити:vp, захоплено:p, окупувати:vp, окуповано:p, взяти:vp, взято:p, взяли:=v, взяв:=v, взяла:=v, узяти:vp, узято:p, зайняти:vp, зайнято:p, загарбати:vp, підкорити:vp, взяти:vp під контроль, узяти:vp під контроль, взяти:vp під свій контроль, взяти:vp під повний контроль, взято:p під контроль, узято:p під контроль, взятий:a під контроль, встановити:vp контроль над, встановити:vp повний контроль над, встановлено:p контроль над, отримати:vp контроль над, здобути:vp контроль над, здобули контроль над, перебрати:vp контроль, опанувати:vp, оволодіти:vp, завершили захоплення, завершено захоплення, завершив захоплення, взяв під контроль, взяла під контроль, взяли під контроль, забрати:vp, забрав:=v, забрали:=v, відібрати:vp, відібрали:=v, прибрати:vp до рук, остаточно захопили, прибрали до рук, заволодіти:vp, заволодів:=v, заволоділи:=v, оволодіти:vp, оволоділи:=v
    узяти:vp під свій контроль, узяти:vp під повний контроль, поставити:vp під контроль, перебрати:vp під контроль, забрати:vp під контроль, поставлено:p під контроль, встановити:vp свій контроль над, встановити:vp повний контроль, установити:vp контроль над, отримати:vp повний контроль над, здобути:vp повний контроль над, підім’яти:vp, підім’яли, поглинути:vp, завершили окупацію, завершили взяття, завершив окупацію, завершено окупацію, повністю окупували, докупували, зайнявши, захопивши, окупувавши, взявши, взявши під контроль
ru  захватить:vp, захвачен:p, оккупировать:vp, оккупирован:p, взять:vp, взят:p, взята:=p, взято:=p, взяты:=p, занять:vp, занял:=v, заняла:=v, заняли:=v, занят:p, занята:=p, взять:vp под контроль, взят:p под контроль, взять:vp под свой контроль, взять:vp под полный контроль, взят:p под полный контроль, установить:vp контроль над, установить:vp полный контроль над, установлен:p контроль над, установлен:p полный контроль над, получить:vp контроль над, овладеть:vp, завладеть:vp, завершили взятие, завершен захват, завершили захват, покорить:vp, забрать:vp, забрал:=v, забрали:=v, отобрать:vp, отобрали:=v, прибрать:vp к рукам, прибрали к рукам, завладели:=v, завладел:=v
    поставить:vp под контроль, поставлен:p под контроль, установить:vp свой контроль над, получить:vp полный контроль над, забрать:vp под контроль, подмять:vp, подмяли, завершили оккупацию, завершил захват, завершил взятие, завершено взятие, заняв, захватив, взяв, взяв под контроль, оккупировав, овладев
[LIBERATE]
# Taking a place back, or so called by who takes it.
en  liberate:v, recapture:v, retake:v, regain:v control of, regain:v full control of, reclaim:v, deoccupy:v, de-occupy:v, win:v back, take:v back, freed:=vp, restore:v control over, restore:v control of, regain:v, recover:v control of, re-establish:v control over, reestablish:v control over, set:v free, cleared:=vp, complete:v the liberation of, wrest:v back, wrested back, sweep:v clear, recover:v, take:v the town back, take:v the village back, retake:v control of, took back control of, take:v back control of
    retake:v full control of, regain:v complete control of, regain:v control over, regain:v full control over, win:v back control of, take:v back full control of, restore:v full control of, restore:v full control over, restore:v ukrainian control over, restore:v ukrainian control of, return:v control of, reassert:v control over, reassert:v control of, reconquer:v, re-take:v, claw:v back, clawed back, rid:v of russians, finish:v clearing, finished clearing, completed clearing, complete:v the clearance of, bring:v back under control, bring:v back under ukrainian control, brought back under control, mopped up:=vp, reestablish:v control of, re-establish:v control of
uk  звільнити:vp, звільнено:p, визволити:vp, визволено:p, деокупувати:vp, деокуповано:p, відбити:vp в окупантів, відбити:vp у ворога, відбити:vp у росіян, відвоювати:vp, відвойовано:p, повернути:vp, повернено:p, повернуто:p, зачистити:vp, зачищено:p, очистити:vp від, очищено:p від, відновити:vp контроль над, відновлено:p контроль над, повернути:vp контроль над, повернути:vp під контроль, повернуто:p під контроль, повернено:p контроль, завершили звільнення, завершили зачистку, завершено зачистку, завершив зачистку, відбити:vp, відбито:p, відбили:=v, відбив:=v, повернули собі, відбили назад, звільняють:=v, очистили:=v
    повернути:vp собі контроль над, повернути:vp повний контроль над, відновити:vp повний контроль над, відновити:vp контроль, встановити:vp знову контроль над, відібрати:vp назад, забрати:vp назад, відбити:vp назад, вернули:=v, вернули під контроль, повернути:vp під свій контроль, повернути:vp під український контроль, повернуто:p під український контроль, звільнивши, відбивши в, зачистивши, деокупувавши, повернувши, відвоювавши
ru  освободить:vp, освобождают, освобождает, освобожден:p, отбить:vp у противника, отбить:vp у врага, отбит:p у противника, отвоевать:vp, отвоеван:p, вернуть:vp, возвращен:p, зачистить:vp, зачищен:p, очистить:vp от, очищен:p от, деоккупировать:vp, деоккупирован:p, восстановить:vp контроль над, восстановлен:p контроль над, вернуть:vp контроль над, вернуть:vp под контроль, завершили освобождение, завершено освобождение, завершили зачистку, завершена зачистка, отбить:vp, отбит:p, отбили:=v, отбил:=v, вернули себе, отвоевали:=v, очистили:=v
    вернуть:vp себе контроль над, вернуть:vp полный контроль над, восстановить:vp полный контроль над, отобрать:vp назад, отбить:vp назад, забрать:vp назад, вернуть:vp под свой контроль, вернуть:vp под украинский контроль, возвращен:p под контроль, освободив, зачистив, деоккупировав, вернув, отвоевав
[LOSE]
# A place lost, told of who lost it.
en  lose:v, lost control of, lose:v control of, lose:v control over
    lose:v full control of, lose:v hold of, lose:v their grip on, lose:v its grip on, lost their grip on, lost its grip on, lose:v to the russians, let:v go of
uk  втратити:vp, втратив:=v, втратили:=v, втрачено:p, втратити:vp контроль над, втратили контроль над, втратив контроль над, втрачають контроль над, утратили:=v
    втратити:vp повний контроль над, утратити:vp, утратили контроль над, позбутися:vp контролю над, втратили контроль, не втримали:=v, не втримав:=v
ru  потерять:vp, потерял:=v, потеряли:=v, потерян:p, утратить:vp, утратили:=v, утрачен:p, потеряли контроль над, потерял контроль над, утратили контроль над, теряют контроль над, лишились:=v
    потерять:vp полный контроль над, утратить:vp контроль над, лишиться:vp контроля над, не удержали:=v, не удержал:=v, лишились контроля над
[PASS]
# A place that changes hands.
en  come:v under the control, come:v under control, come:v under russian control, come:v under ukrainian control, come:v under the full control, come:v under full control, pass:v under the control, pass:v under control, pass:v into the hands, pass:v to, fall:v under the control, fall:v under russian control, fall:v into russian hands, fall:v into the hands, fall:v to the russians, fall:v to russian, return:v to ukrainian control, return:v under the control, return:v under ukrainian control, back under ukrainian control, back under kyiv's control, back under the control, back in ukrainian hands, again under ukrainian control, once again under the control, once more under the control
    go:v over to russian control, pass:v into russian hands, pass:v into russian control, pass:v under russian control, pass:v under ukrainian control, pass:v to russian control, come:v back under ukrainian control, come:v back under the control, revert:v to ukrainian control, be:v back in ukrainian hands, fall:v to moscow's, fall:v to the enemy, fall:v to enemy, fall:v to moscow, once again ukrainian, again ukrainian, ukrainian again, ukrainian once again, ukrainian once more, once again in ukrainian hands, again in ukrainian hands, once more in ukrainian hands
    end:v up in russian hands, ended up in russian hands, end:v up under russian control, ended up under russian control
    back in kyiv's hands, back in our hands
uk  перейти:vp під контроль, перейшов під контроль, перейшла під контроль, перейшло під контроль, перейшли під контроль, перейшов під повний контроль, перейшло під повний контроль, потрапив під контроль, потрапило під контроль, потрапила під контроль, перейшло до рук, перейшов до рук, опинився під контролем, опинилося під контролем, опинилась під контролем, знову під контролем, повернулося під контроль, повернувся під контроль, повернулась під контроль, повернулася під контроль, переходить під контроль
    перейти:vp під російський контроль, перейшло під російський контроль, перейшла під російський контроль, перейшов під російський контроль, перейшло під наш контроль, перейшла під наш контроль, перейшов під наш контроль, перейшло під контроль окупантів, знову під українським контролем, знову під нашим контролем, знову під українським прапором, знову українське, знову український, знову українська, знову наше, знову наш, знову наша, знову в наших руках, повернувся під український контроль, повернулася під український контроль, повернулося під український контроль, повернулося під контроль україни, потрапило під окупацію, потрапила під окупацію, потрапив під окупацію, опинилося під окупацією, опинився під окупацією, опинилась під окупацією, опинилася під окупацією, перейшли під повний контроль, знов під контролем
    опинився в руках, опинився у руках, опинилася в руках, опинилася у руках, опинилась в руках, опинилось в руках, опинилося в руках, опинилося у руках, перейшла до рук, перейшли до рук
    знову в українських руках, знову у руках, знов в українських руках, знову за нами, знову за українцями
ru  перейти:vp под контроль, перешел под контроль, перешла под контроль, перешло под контроль, перешли под контроль, перешел под полный контроль, перешла под полный контроль, перешло под полный контроль, переходит под контроль, переходит под полный контроль, попал под контроль, попало под контроль, попала под контроль, оказался под контролем, оказалось под контролем, оказалась под контролем, снова под контролем, вернулся под контроль, вернулась под контроль, вернулось под контроль, перешло в руки
    перейти:vp под российский контроль, перешло под российский контроль, перешла под российский контроль, перешел под российский контроль, перешел под наш контроль, перешла под наш контроль, перешло под наш контроль, снова под украинским контролем, снова под нашим контролем, снова под украинским флагом, снова украинский, снова украинское, снова украинская, снова наш, снова наше, снова наша, вновь под контролем, опять под контролем, вновь наш, вернулся под украинский контроль, вернулась под украинский контроль, вернулось под украинский контроль, перешло к вс рф, перешли под полный контроль, вновь перешел под контроль, попало под оккупацию, попал под оккупацию, попала под оккупацию, оказался под оккупацией, оказалось под оккупацией, оказалась под оккупацией
    оказался в руках, оказалась в руках, оказалось в руках, перешел в руки, перешла в руки, перешли в руки
    снова в украинских руках, снова за нами, вновь в украинских руках, снова за украинцами
[TO_CONTROL]
# Whose control a place passes to, apart from its verb.
en  control of, control over
uk  під контроль, під повний контроль
ru  под контроль, под полный контроль
[PASS_VERB]
en  passed to, passed into, has passed to, gone over to
uk  перейти:vp, перейшов:=v, перейшла:=v, перейшло:=v, перейшли:=v, переходить:=v, переходять:=v, потрапив:=v, потрапила:=v, потрапило:=v, повернувся:=v, повернулася:=v, повернулось:=v, повернулося:=v
    перехід, переходу
ru  перейти:vp, перешел:=v, перешла:=v, перешло:=v, перешли:=v, переходит:=v, переходят:=v, попал:=v, попала:=v, попало:=v, вернулся:=v, вернулась:=v, вернулось:=v
    переход, переходе
[LOSS_NOUN]
# Losing a place, as a noun.
en  loss of
uk  втрата:n, втрату, втрати
ru  потеря:n, потерю, потере, потери, утрата:n, утрату, утрате
[FALL]
# The place itself is the subject.
en  fall:v, fallen
    has fallen, have fallen, had fallen, did fall
uk  впав, упав, впала, впало, впали, пав, пало, пала, упало
    здався, здалося, здалася, рухнув
ru  пал, пала, пало, пали
    сдался, сдалось, сдалась, рухнул
[TAKING]
# The act as a noun: a fact only where somebody reports it.
en  capture:n, seizure:n, takeover:n, fall of, conquest:n, captures
    occupation of, loss and capture, capture of, seizure of, fall:n of, storming and capture of, taking of, overrunning of, establishment of control over, establishing control over, transfer of control over
uk  захоплення, захопленням, захопленню, взяття, взяттям, узяття, окупація:n, падіння, зайняття, окупацію, окупації
    заволодіння, оволодіння, встановлення контролю над, перехід під контроль, загарбання, поневолення
ru  захват:n, взятие, взятия, взятии, взятием, переход под контроль, переходе под контроль, установление контроля, установлении контроля, падение, падении, оккупация:n, оккупацию, оккупации, занятие, занятии
    овладение, овладении, овладением, завладение, переходом под контроль, установлением контроля, установления контроля
[FREEING < TAKING]
# The act as whoever frees a place calls it.
en  liberation:n, recapture:n, return of, liberating
    de-occupation of, deoccupation of, retaking of, recapturing of, regaining of, winning back of, restoration of control over, clearing of
uk  звільнення, звільненням, визволення, визволенням, повернення, деокупація:n, деокупацію
    відвоювання, повернення контролю над, відновлення контролю над, деокупації, деокупацією, зачищення від, очищення від
ru  освобождение, освобождения, освобождении, освобождением, возвращение, возвращения, возвращении, деоккупация:n
    отвоевание, возвращение контроля над, восстановление контроля над, деоккупации, деоккупацию, деоккупацией, зачистка от, зачистке от, очищение от
[EXPEL]
# Driving the other side out of a place; with a word for "out of".
en  drive:v, push:v, forced:=vp, forcing:=r, force:=f, kick:v, squeeze:v, throw:v, oust:v, dislodge:v, expel:v, flush:v, knock:v, chase:v, evict:v
    push:v back out of, clear:v, sweep:v, root:v out, drum:v, bundle:v, run:v, thrust:v, dislodged:=p, shove:v, smoke:v, boot:v
    expelled:=vp, expelling:=r
uk  вибити:vp, вибив, вибили, вибито:p, вибиті, витіснити:vp, витіснено:p, вигнати:vp, вигнано:p, викинути:vp, вичавити:vp, вибивати:v, викурити:vp
    видавити:vp, витурити:vp, вигнали, вигнав, вибивши, викидати:v, виперти:vp, виперли, вимести:vp, витурили, вибилися
ru  выбить:vp, выбит:p, выбили, выбиты, вытеснить:vp, вытеснен:p, выгнать:vp, выгнан:p, выдавить:vp, выбросить:vp, вышибить:vp, выкурить:vp
    выдворить:vp, изгнать:vp, изгнали, изгнан:p, выперли, вытурить:vp, вытурили, вымести:vp, выбив, вытеснив, выгнав, выдавлен:p
[OUT_OF]
en  out of, ousted from, dislodged from, expelled from, evicted from
uk  з, із, зі
ru  из, с, со
[FREE_OF]
# A place without the other side.
en  free of, cleared of, clear of, clean of, rid of, no russians left in, no longer any russians in, empty of
    completely free of, entirely free of, no russian soldiers left in, no russian troops left in, no enemy left in, no occupiers left in, no russians remain in, swept clear of, emptied of
uk  вільний:a від, вільні від, вільна від, вільне від, чистий:a від, очищений:a від, росіян немає у, немає росіян у
    повністю вільний від, повністю вільне від, очищене від, очищена від, очищено від, зачищене від, зачищена від, зачищений:a від, немає окупантів у, не лишилося росіян у, не залишилося росіян у, не залишилося окупантів у, звільнене від, звільнений:a від
ru  свободен от, свободна от, свободно от, свободны от, чист от, очищен:p от, нет россиян в, больше нет россиян в
    полностью свободен от, полностью свободно от, очищено от, очищена от, зачищен:p от, не осталось россиян в, не осталось противника в, не осталось оккупантов в, освобожден:p от, нет оккупантов в
[HOLD]
en  hold:v, control:v, controlled:=vp, controlling:=r, retain:v control of, maintain:v control of, maintain:v control over, keep:v control of, keep:v control over, have control of, has control of, have full control of, has full control of, in control of, in full control of, run this, exercise:v control over, keep:v hold of, hold:v on to, hold:v onto, still hold, still holds, still control, still controls, occupied by, retain:v, keep:v holding, held:=vp, holding back:=r, are holding back, hold:v back, not giving up, do not give up, are not giving up, cling:v to
    still have, still own, keep:v a firm grip on, keep:v a grip on, have a firm grip on, has a firm grip on, hold:v firm in, stand:v firm in, are sitting in, hunker:v down in, hunkered down in, are dug in in, is dug in in, dug in in, are entrenched in, is entrenched in, remain:v in control of, remain in full control of, remains in full control of, remain in control of, remains in control of, stay:v in control of, retain:v full control of, retain:v full control over, retain:v control over, maintain:v full control of, maintain:v full control over, maintain:v complete control of, keep:v full control of, enjoy:v control over, exercise:v full control over, defend:v successfully, stand:v their ground in, stood their ground in, are not leaving, have not left, have not given up, has not given up, did not give up, have not surrendered, has not surrendered, did not surrender, wield:v control over, man:v positions in, maintain:v
uk  утримувати:v, тримати:v, контролювати:v, втримувати:v, тримати:v під контролем, утримувати:v контроль над, зберігати:v контроль над, мати контроль над, має контроль над, мають контроль над, контролюється, контролюються, утримується, утримуються, утримати:vp, втримати:vp, стримують:=v, не здають, не віддають, не відходять з, стоять в обороні, стоїть в обороні, тримаються в, тримаються у
    зберегти:vp контроль над, зберегли контроль над, мати повний контроль над, має повний контроль над, мають повний контроль над, зберігати:v повний контроль над, окопалися в, окопалися у, стоїмо в, стоїмо у, стоять у, стоять в, стоїть у, стоїть в, відстояти:vp, не здаємо, не здали, не здав, не віддали, не віддаємо, не залишили, не залишаємо, не полишили, не покинули, продовжують утримувати, закріплені в, тримаємося в, тримаємося у, тримається в, тримається у, тримали й тримаємо, тримаємо й будемо, міцно тримають
ru  удерживать:v, держать:v, держит:=v, держат:=v, контролировать:v, держать:v под контролем, держат под контролем, удерживать:v контроль над, сохранять:v контроль над, контролируется, контролируются, удерживается, удерживаются, удержать:vp, сдерживают:=v, не сдают, не отдают, стоят в обороне, стоит в обороне, держатся в, держатся во
    сохранить:vp контроль над, сохранили контроль над, иметь полный контроль над, имеет полный контроль над, имеют полный контроль над, сохранять:v полный контроль над, окопались в, окопались во, стоим в, стоят в, стоит в, отстоять:vp, не сдаем, не сдали, не сдал, не отдали, не отдаем, не оставили, не оставляем, не бросили, держимся в, держится в, закрепились и держат, крепко держат, прочно сидят в, прочно держат
[HELD_LINE]
# What is held where no place is the object: a line on the axis.
en  defence, defense, defences, defenses, line, lines, positions, position, front, onslaught, enemy, bridgehead, foothold, ground
    sector, frontage, strongpoint, strongpoints, heights, high ground, boundary, fortifications, trenches, bank, banks, left bank, right bank, east bank, west bank, flank, stretch, section, footholds, bridgeheads
uk  оборону, позиції, рубежі, рубіж, лінію, лінії, фронт, натиск, плацдарм, плацдарми, ворога, противника
    смугу, ділянку, висоту, висоти, опорник, опорники, опорні, укріплення, окопи, фланг, відтинок, берег, береги, напрямок, позиція, позиціях, плацдармі, край
ru  оборону, позиции, рубежи, рубеж, линию, линии, фронт, натиск, плацдарм, плацдармы, врага, противника
    полосу, участок, высоту, высоты, опорник, опорники, опорные, укрепления, окопы, фланг, берег, берега, направление, позициях, плацдарме, край
[TALKED_OF]
# "Line" and "position" in another sense.
en  talks, negotiating, negotiations, official, legal, political
uk  переговорну, переговорів, офіційну, політичну
ru  переговорную, переговоров, официальную, политическую
[UNDER_CONTROL]
en  under occupation, in ukrainian-controlled territory, in government-controlled territory, in russian-controlled territory, under control, under the control, under full control, under the full control, under complete control, under our control, under our full control, under their control, under its control, under russian control, under ukrainian control, under ukraine's control, under kyiv's control, under moscow's control, under full ukrainian control, under full russian control, under ukrainian army control, under the control of, in ukrainian hands, in russian hands, in our hands, remains ukrainian, remain ukrainian, is ukrainian, is russian, stays ukrainian, ukrainian-held, russian-held, under de facto control, under the ukrainian flag, under the russian flag, in the hands of, still ukrainian, remains in ukrainian hands, remains in our hands, under ukrainian authority, under russian authority
    under complete ukrainian control, under complete russian control, under firm ukrainian control, under firm russian control, under tight russian control, under tight ukrainian control, firmly in ukrainian hands, firmly in russian hands, firmly in our hands, in ukraine's hands, in kyiv's hands, in moscow's hands, in russia's hands, in the enemy's hands, in enemy hands, under enemy control, under the occupiers' control, under russian occupation, under ukrainian flag, under the yellow and blue flag, under ukrainian rule, remains under ukraine's, remains with us, stays with us, remains ours, back in our hands, under the control and, under the defence forces' control, under the defense forces' control, under afu control, under our guys, under our soldiers
uk  на підконтрольній україні території, на підконтрольній території, під окупацією, під контролем, під нашим контролем, під повним контролем, під нашим повним контролем, під українським контролем, під російським контролем, під їхнім контролем, під цілковитим контролем, під контролем україни, під контролем сил оборони, під контролем зсу, під контролем ворога, під контролем росіян, залишається українським, лишається українським, у руках, підконтрольний:a, під українським прапором, під російським прапором, у наших руках, в наших руках, залишається нашим, українське, є українським, під росіянами, під ворогом, під окупантами
    під надійним контролем, під твердим контролем, під міцним контролем, під впевненим контролем, під повним українським контролем, під повним російським контролем, під контролем наших, під контролем української, під контролем українських, під контролем російської, під контролем російських, під контролем окупантів, під контролем противника, під контролем рф, під контролем росії, за українською армією, за зсу, за силами оборони, за українськими військами, за росіянами, за ворогом, за окупантами, за рф, в українських руках, в руках зсу, в руках сил оборони, у руках росіян, в руках росіян, в руках ворога, під синьо-жовтим прапором, під нашим прапором, залишається за україною, лишається за україною, за україною, у наших військових, у російській окупації, під ворожим контролем, у ворожих руках
ru  на подконтрольной украине территории, под оккупацией, под контролем, под нашим контролем, под полным контролем, под нашим полным контролем, под украинским контролем, под российским контролем, под их контролем, под контролем россии, под контролем вс рф, под контролем всу, под контролем рф, остается украинским, в руках, подконтролен, подконтрольна, за вс рф, за россией, за всу, под украинским флагом, под российским флагом, в наших руках, за российской армией, за украинской армией, за российскими войсками, под россиянами, под русскими, под всу
    под надежным контролем, под твердым контролем, под уверенным контролем, под прочным контролем, под полным украинским контролем, под полным российским контролем, под контролем наших, под контролем украинской, под контролем украинских, под контролем российской, под контролем российских, под контролем оккупантов, под контролем противника, за украинскими войсками, за силами обороны, за рф, за россиянами, за противником, в украинских руках, в российских руках, в руках всу, в руках вс рф, в руках россиян, в руках противника, под нашим флагом, под триколором, остается за россией, остается за всу, под вражеским контролем
[IS_OURS]
en  is ours, are ours, is still ours, remains ours, remain ours, belongs to us, is in our hands
    are still ours, stays ours, stay ours, is firmly ours, is completely ours, is fully ours, is entirely ours, is again ours, is ours again, was and is ours, remains with ukraine, is ukrainian territory, is under us, is under our boys, is behind us, is with us
uk  наш, наше, наша, наші, за нами, залишається за нами, лишається за нами, була і є нашою, залишається нашим, залишається нашою
    під нами, лишається нашим, лишається нашою, лишається нашими, залишаються нашими, досі наш, досі наше, досі наша, повністю наш, повністю наше, повністю наша, наші повністю, за нашими, залишається за нашими, лишається за нашими, був і є нашим, був є і буде, поки наш, поки наше, поки наша, лишається українським
ru  наш, наше, наша, наши, за нами, остается за нами, остается нашим, остается нашей, был и остается за нами, была и остается за нами
    под нами, остаются нашими, до сих пор наш, до сих пор наше, до сих пор наша, полностью наш, полностью наше, полностью наша, за нашими, остается за нашими, был и есть наш, пока наш, пока наше, пока наша, уже наш, уже наше, уже наша
[NO_LONGER]
en  no longer, not any more, not anymore
uk  більше не, вже не, уже не
ru  больше не, уже не
[GREY_ZONE]
en  grey zone, gray zone, contested, disputed, no man's land, no-man's-land, no-man's land, contested area, contested territory, grey area, gray area, neither side controls, in dispute, neither side in, neither side has, no side controls
    no side has, neither army controls, neither army has, neither side holds, neither side is in control, neither side fully, neither party controls, neither party has, no one fully controls, nobody fully controls, nobody controls, no one controls, no-one controls, up for grabs, grey-zone, gray-zone, grey zones, gray zones, contested zone, contested ground, disputed area, disputed zone, zone of uncertainty, no-go grey zone, a patchwork of control, patchwork of positions, controlled by nobody, controlled by neither, mixed positions, intermingled positions, interspersed positions, being fought for, being fought over, fought over
uk  сіра зона, сіру зону, сірій зоні, сірої зони, сірою зоною, сірих зон, сірі зони, спірний:a, спірною, нічийна земля, нічийний:a, нейтральна зона, жодна зі сторін не контролює, ніхто не контролює
    сірими зонами, жодна сторона не контролює, жодна зі сторін не має, жодна сторона не має, жодна із сторін не контролює, жодна із сторін не має, повністю ніхто не контролює, ніхто повністю не контролює, не контролює ніхто, нейтральній смузі, нейтральна смуга, нейтральна територія, спірна територія, спірні території, нічийна, нічия земля, оспорюється, шаховий порядок, листковий пиріг, листковому пирозі, зона невизначеності, перемішані позиції, ні ми ні вони
ru  серая зона, серую зону, серой зоне, серой зоны, серой зоной, серые зоны, спорный:a, спорной, спорным, ничейный:a, ничья земля, нейтральная зона, оспаривается, ни одна из сторон не контролирует, никто не контролирует
    серыми зонами, ни одна сторона не контролирует, ни одна из сторон не имеет, ни одна сторона не имеет, полностью никто не контролирует, никто полностью не контролирует, не контролирует никто, нейтральной полосе, нейтральная полоса, нейтральная территория, спорная территория, спорные территории, ничейной, слоеный пирог, слоеном пироге, зона неопределенности, шахматный порядок, ни мы ни они
[KNOWN]
en  confirmed, confirm:v, known
uk  відомо, підтверджено, підтвердили, підтвердив
ru  известно, подтверждено, подтвердили, подтвердил
[CONTROL_OVER]
en  control of, control over, full control of, complete control of, full control over, complete control over
uk  контроль над, контролю над, контролем над, контролі над, контролю, контроль
ru  контроль над, контроля над, контролем над, контроле над
[CONTROL_WORD]
en  control, area, zone, territory
uk  контроль, зона:n, зоні, зону, територія:n, ділянка:n
ru  контроль, зона:n, зоне, зону, территория:n, участок:n
[ENCIRCLE]
# Shutting troops or a place in.
en  encircle:v, surround:v, trap:v, besiege:v, bottle:v up, blockade:v, in encirclement, in a pocket, in the pocket, in a cauldron, in an encirclement, cut:v off and surrounded, locked in a pocket, entrapped, blocked:=vp, cut:v off, boxed:=vp in, in operational encirclement, in complete encirclement, in full encirclement, ringed:=vp, hemmed in, seal:v off, in complete isolation, completely isolated, close:v the ring around
    cut:v off from the main, cut:v off from their, completely cut off, boxed in, bottled up, in a trap, in a kill zone pocket, in a ring, in a tight ring, in the ring, caught in a pocket, caught in a cauldron, caught in a trap, in a noose, in a semi-encirclement, in semi-encirclement, semi-encircled, half-encircled, half encircled, in partial encirclement, in tactical encirclement, encircled on three sides, in a bag, pocketed:=p, locked in a ring, isolated and surrounded, isolated and blocked, isolated and trapped, besieged:=p, hem:v in, pin:v in, trapped:=p
    in full operational encirclement, in full tactical encirclement, in complete operational encirclement, in near-complete encirclement, without a way out, with no way out, without a way to retreat, no way to retreat, without any way to retreat, isolating:=r, complete:v the encirclement, completed the encirclement
uk  оточити:vp, оточено:p, оточені, оточений:a, оточувати:v, в оточенні, у оточенні, в оточення, до оточення, у повному оточенні, в повному оточенні, у котлі, в котлі, у кільці, в кільці, у пастці, в пастці, у мішку, взяти:vp в кільце, взяли в кільце, взято в кільце, заблокувати:vp, заблоковано:p, блокувати:v, блоковано:p, замкнути:vp в кільце, повністю відрізані, повністю відрізано, відрізані від основних, відрізано від основних, відрізані одне від одного, відрізані від своїх, у повному котлі, в щільне оточення, у щільне оточення, в повне оточення, у повне оточення, в оперативному оточенні, в оперативне оточення, у напівоточенні, в напівоточенні, у півкільце, в півкільце, у півкільці, в півкільці, у кліщі, в кліщі, у повній ізоляції, в повній ізоляції, в ізоляції, в цьому оточенні, у цьому оточенні, в лещата, в лещатах, у лещата, у лещатах, зімкнули кільце, замкнули кільце, заперли:=v
    потрапити:vp в оточення, потрапили в котел, потрапила в котел, потрапив у котел, потрапили до котла, потрапила до котла, потрапив до котла, потрапили в оточення, потрапила в оточення, потрапив в оточення, опинилися в оточенні, опинилася в оточенні, опинився в оточенні, опинились в оточенні, в тактичному оточенні, у тактичному оточенні, у вогневому мішку, замкнені в, замкнено в, замкнули в, взяти:vp в оточення, узяти:vp в оточення, взято:p в оточення, узято:p в оточення, взяти:vp у кільце, узяти:vp в кільце, взято:p у кільце, узято:p у кільце, замкнути:vp кільце, зімкнути:vp кільце, затиснути:vp в кільце, затиснуто:p, затиснуті в, відрізати:vp від основних, відрізано:p від своїх, відрізали від основних, блоковані, заблоковані, ізольовані й, повністю ізольовані, ізольовані від основних, загнати:vp у пастку, загнали в пастку, загнали у пастку, з трьох боків, у глухому оточенні, у щільному кільці, в щільному кільці, обкладено:p, обложено:p, обложений:a
    у повному тактичному оточенні, в повному тактичному оточенні, у повному оперативному оточенні, в оперативному оточенні, в повному оперативному оточенні, у щільному оточенні, без можливості відступити, без можливості відступу, без можливості відійти, без шляхів відходу, без шляхів відступу, завершили оточення, завершив оточення, завершено оточення
ru  окружить:vp, окружен:p, окруженный:a, окружать:v, в окружении, в окружение, в полном окружении, в котле, в кольце, в кольцо, в ловушке, в мешке, взяты в кольцо, взяли в кольцо, взят в кольцо, блокирован:p, блокировать:v, заблокировать:vp, заблокирован:p, отрезаны от основных, замкнуть:vp кольцо, захлопнуть:vp котел, попали в котел, попал в котел, в клещи, оцепить:vp, оцеплен:p, оцеплены:=p, полностью отрезан:p, отрезаны друг от друга, отрезаны от своих, отрезан:p от основных, в плотное окружение, в полное окружение, в плотном окружении, в оперативном окружении, в оперативное окружение, в полуокружении, в полном кольце, в плотное кольцо, с трех сторон, в полукольцо, в полукольце, в полной изоляции, в изоляции, отрезаны и друг от друга, в этом окружении, в таком окружении, в тиски, в тисках, сомкнули кольцо, замкнули кольцо, запереть:vp, заперли:=v, заперт:p
    попасть:vp в окружение, попала в котел, попало в котел, угодили в котел, угодила в котел, попали в окружение, попала в окружение, попал в окружение, оказались в окружении, оказалась в окружении, оказался в окружении, в тактическом окружении, в огневом мешке, заперты в, взять:vp в окружение, взят:p в окружение, взяты:=p в окружение, взять:vp в кольцо, взят:p в кольцо, взяты:=p в кольцо, сомкнуть:vp кольцо, зажать:vp в кольцо, зажаты:=p в, зажат:p в, отрезать:vp от основных, отрезаны:=p от своих, отрезали от основных, полностью изолированы, изолированы от основных, загнать:vp в ловушку, загнали в ловушку, загнали в котел, в глухом окружении, в плотном кольце, обложен:p, обложены:=p, осажден:p, осажденный:a
    в полном тактическом окружении, в оперативном окружении, в полном оперативном окружении, в плотном окружении, без возможности ретироваться, без возможности отступить, без возможности отступления, без возможности отойти, без путей отхода, без путей отступления, завершили окружение, завершил окружение, завершила окружение, завершено окружение, сомкнули окружение
[ENCIRCLEMENT]
# The act as a noun: a fact only where somebody reports it.
en  encirclement:n, siege:n, blockade:n
    entrapment, encircling of, ring around, pocket
uk  оточення, оточенням, оточенню, блокування, блокада:n
    оточенні, блокуванням, блокуванню, замикання кільця
ru  окружение, окружения, окружении, окружением, блокирование, блокировании, блокада:n
    блокированию, замыкание кольца
[ENCIRCLED_THING]
# What is no force and no place: such a thing is blocked or surrounded in another sense.
en  road:n, route:n, account:n, website:n, channel:n, funds, traffic, bill:n, supply, supplies, civilian:n, resident:n, people, call:n, mobile, internet, path:n, exit:n, house, river, forest, forests, vehicle:n, attempt:n, advance:n, secret, mystery, crossing:n, bridge:n, area:n, areas, villages, territory, communities, districts, towns, huts, fields, forest belt
    paths of, approaches, ways of, infiltration:n, channel, escape, retreat
    entourage, president, putin's, corridor:n
uk  дорога:n, дорогу, доріг, дороги, траса:n, шлях:n, рахунок:n, сайт:n, канал:n, рух, цивільних, жителів, мешканців, людей, кошти, спроба:n, просування, постачання, ліс, лісом, логістика:n, логістику, переправа:n, міст, мости, хат, будинків, дерев, гір, полів
    шляхи, підступи, просочування, інфільтрації, інфільтрацію, відхід
    керівника, президента, путіна, зеленського, керівництва, глави, коридор:n
ru  дорога:n, дороги, трасса:n, путь, пути, счет:n, счета, сайт:n, канал:n, движение, мирных, жителей, людей, средства, попытка:n, продвижение, снабжение, лес, лесом, логистика:n, логистику, переправа:n, мост, мосты, хат, домов, деревьев, гор, полей
    подступы, просачивание, инфильтрации, инфильтрацию, отход
    руководителя, президента, путина, зеленского, руководства, главы, коридор:n
[PLACE_PART]
# A part of a place; whoever takes it takes of the place.
en  part of, parts of, half, most, third, thirds, percent, per cent, %, area of, bulk, majority, whole, all, entire, entirety, remainder, rest, metres, square kilometres, square kilometers, this place
uk  частина:n, частини, частину, половина:n, половину, більшість, більшу, третина:n, третину, відсоток:n, відсотків, %, решта:n, решту, весь, всю, усю, все, увесь, усе, цілий
ru  часть, части, частью, половина:n, половину, большая, большую, треть, две трети, процент:n, процентов, %, остаток, весь, вся, всю, все, целый
[PLACE_NOUN < PLACE_PART]
# Parts and sorts of places that can be a subject.
en  quarter:n, quarters, block:n, district:n, street:n, house:n, building:n, centre, center, downtown, suburb:n, neighbourhood:n, neighborhood:n, crossing:n, bridge:n, bridgehead:n, railway station, station, factory, plant, stadium, hospital, industrial zone, microdistrict:n, heights, high-rise:n, entrance, exit, sections, section:n, outskirts, edge, city, town, settlement:n, village:n, hamlet:n, community, municipality, stronghold, road:n, school
uk  квартал:n, район:n, вулиця:n, вулиці, вулицю, вулиць, будинок:n, будинків, будівля:n, будівель, центр:n, мікрорайон:n, передмістя, околиця:n, околиці, околицю, околиць, переправа:n, переправи, переправу, міст, мости, плацдарм:n, вокзал:n, завод:n, стадіон:n, лікарня:n, промзона:n, промзону, висота:n, висоту, ділянка:n, ділянку, місто, село, селище, хутір, населений пункт, населені пункти, населених пунктів, населеного пункту, сектор, школа:n
ru  квартал:n, район:n, улица:n, улицы, улицу, улиц, дом:n, дома, домов, здание:n, здания, зданий, центр:n, микрорайон:n, пригород:n, окраина:n, окраины, окраину, окраин, переправа:n, переправы, переправу, мост, мосты, плацдарм:n, вокзал:n, завод:n, стадион:n, больница:n, промзона:n, промзону, высота:n, высоту, участок:n, город, село, поселок, хутор, деревня, деревню, населенный пункт, населенные пункты, населенных пунктов, населенного пункта, школа:n, станция:n, станцию
[NOT_GROUND]
# Objects that are no ground: what is captured or held here is something else.
en  hour:n, minute:n, day:n, week:n, month:n, year:n, out in, out against, on until, talks with, prisoner:n, soldier:n, servicemen, serviceman:n, man, men, weapon:n, tank:n, vehicle:n, equipment, trophy, trophies, drone:n, video, footage, image:n, photo:n, picture:n, attention, part in, place, care, advantage, time, shelter, cover, note, action, steps, measures, responsibility, casualties, losses, office, meeting:n, talks, ceremony, fire, exercise:n, briefing:n, election:n, referendum, event:n, service, press, breath, grain, assets, pow:n, pows, prize, moment:n, account, hits, hit, blame, oath, credit, people, resident:n, civilian:n, patient:n, bodies, body, flag:n, seat, post:n, helicopter, gun, hostage:n, situation, airspace, sky, skies, fighter:n, interview, bus, train, trains, route, damage, advantage, initiative, momentum, pressure, secret, upper hand, discussion, conference, negotiations, approach:n, approaches, access, investigation:n, compliance
    aid, distribution, hand, hands, course, bribe:n, bribes, award:n, award, medal:n, gold, silver, bronze, title:n, championship, funeral, vigil, rally, fair, festival, contest, competition, tournament, line of sight, microphone, hunger, poll, contact, custody, duty, stock, refuge, view, market, market share, breakfast, lunch, dinner, job:n, names, records
    roads to, routes to, all roads, all routes, the roads
    movement of, traffic, movement
uk  година:n, хвилина:n, тиждень:n, місяць:n, рік, років, полонений:a, полон, військовий:a, військовослужбовець:n, солдат:n, окупант:n, окупанта, боєць:n, техніка:n, техніку, трофей:n, танк:n, зброя:n, зброю, дрон:n, відео, фото, участь, місце, увага:n, увагу, час, заходи, відповідальність, людей, мешканців, жителів, цивільних, інтерв’ю, прапор:n, стяг:n, паузу, заручник:n, посаду, оборону, лінію, зв’язок, небо, повітря, тіло, тіла, місцевих, міста-побратими, територіальний, слово, старт, темп, перевагу, ініціативу, тиск, паузу, розмову, нараду, підходи, підступи, під’їзди, шляхи, розслідування, дотримання
    на контроль, на облік, під опіку, на баланс, посад, роздачу, пайки, приз, призове, медаль, перше місце, роботу, курси, тепло, ціни, на поруки, кредит, інтервʼю, рахунок, хату на себе, напругу, дистанцію, паузи, курс, планку, кермо, телефон, полонених, трофеї, трофеєм, штаб-квартиру, людину, народ
    за приклад, за основу, за взірець, за тему
    дороги до, шляхи до, всі дороги, усі дороги, доріг до
    рух, потік, спокій, тишу, пам’ять, надію, режим, баланс, вірність, життя, присутність
ru  час:n, минута:n, неделя:n, месяц:n, год, лет, пленный:a, плен, военный:a, военнослужащий:a, солдат:n, боец:n, бойца, техника:n, технику, трофей:n, танк:n, оружие, дрон:n, видео, фото, участие, место, внимание, время, меры, ответственность, людей, жителей, мирных, интервью, флаг:n, паузу, заложник:n, должность, оборону, линию, небо, тело, тела, слово, старт, темп, кадры, связь, контакт, преимущество, инициативу, давление, совещание, разговор, подходы, подступы, подъезды, пути, расследование, соблюдение
    на контроль, на учет, под опеку, на баланс, раздачу, пайки, приз, медаль, первое место, работу, курсы, тепло, цены, на поруки, кредит, счет, дистанцию, паузы, курс, планку, руль, телефон, пленных, трофеи, трофеем, человека, народ
    за пример, за основу, за образец, за тему
    дороги к, дороги на, дороги в, все дороги, дорог к
    движение, поток, спокойствие, тишину, память, надежду, режим, баланс, верность, жизнь, присутствие
[NEAR]
# Beside a place, not in it.
en  near, toward, towards, around, outside, beyond, against, to, of kharkiv, from, for, north of, south of, east of, west of, northeast of, northwest of, southeast of, southwest of, north-east of, north-west of, south-east of, south-west of, in the vicinity of, close to, along, between, at, on the way to, in the direction of, in the area of, in the areas of, in areas, opposite, behind, vicinity of, area of, direction of
uk  біля, поблизу, поряд, поруч, неподалік, навколо, довкола, під, коло, у напрямку, в напрямку, у бік, в бік, до, від, в районі, у районі, в районах, у районах, північніше, південніше, східніше, західніше, між, вздовж, уздовж, недалеко від, на підступах, на підступах до, поза, за
ru  у, возле, близ, вблизи, около, рядом, вокруг, под, в направлении, в сторону, к, ко, от, в районе, в районах, севернее, южнее, восточнее, западнее, северо-восточнее, северо-западнее, юго-восточнее, юго-западнее, между, вдоль, недалеко от, на подступах, на подступах к, за, до, южней, севернее
[INSIDE]
en  in, inside, within, into, at, on
uk  в, у, на, всередині, посеред
ru  в, во, на, внутри
[LONG_PAST]
# Times that are history by now.
en  2022 invasion, 2022 counteroffensive, 2022 counter-offensive, 2022 offensive, months later, first hours of, early days of, first day of the 2022, first days of the invasion, early days of the invasion, first weeks of the invasion, early weeks of the invasion, first days of the full-scale, early days of the full-scale, first weeks of the full-scale, early weeks of, at the start of the invasion, at the start of the full-scale, at the beginning of the full-scale, beginning of the invasion, first days of the war, early days of the war, at the start of the war, half a year later, kharkiv counteroffensive, kharkiv counter-offensive, lightning counteroffensive, later that year, later that same year, autumn of 2022, during the occupation, under occupation, in 2022, in 2023, early in the invasion, early in the full-scale, days into the invasion, weeks into the invasion, in the opening days, opening weeks of, month after the invasion
    first months of the, early months of the, opening months of the, first year of the full-scale, first year of the war, months into the full-scale, at the outset of the, in the early stages of the war, earlier in the war
    years ago, a year ago, years earlier, a year earlier, first months of its, first days of its, first weeks of its, first months of russia's, first days of russia's, first weeks of russia's, early days of russia's, early in russia's, soon after the invasion, weeks after the invasion, of that year, that same year, of the same year, last autumn, last fall, last spring, last summer, last winter, last year, back in 2022, days after the start of russia's, days after the start of the russian, days after the start of the invasion, days after the start of the full-scale, weeks after the start of the full-scale, weeks after the start of russia's, days of the invasion, days of the full-scale invasion, days of russia's invasion, days after the invasion, weeks after the invasion, weeks of the invasion
uk  перші дні вторгнення, перші дні повномасштабного, перших днів повномасштабного, перші тижні повномасштабного, на початку вторгнення, на початку повномасштабного, початку повномасштабної, перші дні війни, контрнаступу на харківщині, харківського контрнаступу, харківський контрнаступ, контрнаступ на харківщині, пів року потому, перебував в окупації, перебувало в окупації, під час окупації, був в окупації, було в окупації, у 2022, в 2022, 2022 року, 2022-го, день повномасштабного, дня повномасштабного, дні повномасштабного, тиждень повномасштабного, місяці повномасштабного, на початку війни, з початком повномасштабного, одним із перших, одним з перших
    перші місяці повномасштабного, перші місяці повномасштабної, перші місяці війни, перших місяців, перші дні повномасштабної, перші тижні повномасштабної, на початку повномасштабної, на початку великої війни, з початком великої війни, перший рік
    роки тому, років тому, рік тому, роками раніше, того ж року, того самого року, тоді ж у, минулої осені, минулої весни, минулого літа, минулої зими, минулого року, торік, через кілька днів після початку вторгнення, через три дні після початку, за кілька днів після початку повномасштабного
ru  первые дни вторжения, первые дни полномасштабного, первые недели полномасштабного, в начале вторжения, в начале полномасштабного, начале спецоперации, начале сво, первые дни войны, первые дни спецоперации, контрнаступления на харьковщине, харьковского контрнаступления, контрнаступление на харьковщине, во время оккупации, был в оккупации, находился в оккупации, под оккупацией, в 2022, 2022 года, 2022-го, день полномасштабного, дня полномасштабного, дни полномасштабного, в начале войны, с началом полномасштабного, в начале конфликта, одним из первых
    первые месяцы полномасштабного, первые месяцы полномасштабной, первые месяцы войны, первых месяцев, первые дни полномасштабной, первые недели полномасштабной, в начале полномасштабной, в начале большой войны, с началом большой войны, первый год
    года назад, лет назад, год назад, годами ранее, того же года, в том же году, того самого года, прошлой осенью, прошлой весной, прошлым летом, прошлой зимой, в прошлом году, через несколько дней после начала вторжения, через три дня после начала, спустя несколько дней после начала полномасштабного
[FEIGN]
# Before a claim: it is told as a mere show.
en  pretend:v, feign:v, make:v believe, make:v a show of
    tried to convince, tries to convince, trying to convince, tried to prove, trying to prove, tries to prove
uk  вдає, вдають, вдавали, вдаючи, удає, удають, імітувати:v
    намагається довести, намагалося довести, намагалися довести, всім довести, намагається переконати, переконати всіх
ru  делает вид, делают вид, делая вид, имитировать:v, притворяться:v
    пытается доказать, пыталось доказать, пытались доказать, всем доказать, пытается убедить, убедить всех
[ALLEGED]
# Before a noun of taking: the claim is somebody else's.
en  alleged, supposed, so-called, purported
uk  нібито, начебто, ніби, так зване, так званого
ru  якобы, будто бы, так называемом, так называемого
[CIVIC]
# Who takes over or holds a place in another sense than troops.
en  charity, foundation, fund, council, company, firm, hospital, mayor, police, volunteer:n, rescuer:n, ministry of health, ngo, court, prosecutor:n, investigator:n, contractor:n, team of doctors, athlete:n, club
uk  фонд, благодійний фонд, міськрада, компанія, фірма, лікарня, мер, поліція, поліцейські, поліцейський, волонтер:n, рятувальники, рятувальник, суд, прокуратура, слідчі, слідчий, підрядник, спортсмен:n, клуб
ru  фонд, благотворительный фонд, горсовет, компания, фирма, больница, мэр, полиция, полицейские, полицейский, волонтер:n, спасатели, спасатель, суд, прокуратура, следователи, следователь, подрядчик, спортсмен:n, клуб
[EDGE]
# The rim of a place, or ground outside it: to drive somebody out of it takes no place.
en  outskirts, edge, fringe, fringes, position:n, forest:n, treeline:n, tree line:n, forest belt:n, strongpoint:n, trench:n, area:n, approaches
uk  околиця:n, околиць, околиці, позиція:n, позицій, лісосмуга:n, лісосмуг, ліс, лісу, опорник:n, опорний:a, посадка:n, посадок, територій, підступів
ru  окраина:n, окраин, позиция:n, позиций, лесополоса:n, лесополос, лес, леса, опорник:n, опорный:a, посадка:n, посадок, территорий, подступов
[FROM]
en  from
uk  з, із, зі
ru  из, с, со
[CONFIRM_IT]
# Who says the same as somebody before.
en  confirmed the information, confirmed this information, confirmed this, confirmed it, confirmed the news, confirmed the report, confirmed the reports, this was confirmed, this was also confirmed, it was confirmed, was also confirmed, also confirmed this, also confirmed the, also confirmed that, information was confirmed, news was confirmed, report was confirmed, later confirmed by, also reported this, also reported it, also announced this, also announced it, confirmed the liberation, confirmed the capture
uk  інформацію підтвердили, інформацію підтвердив, інформацію підтвердила, інформацію підтвердило, цю інформацію підтвердили, цю інформацію підтвердив, це підтвердили, це підтвердив, це підтвердила, це підтвердило, підтвердили інформацію, підтвердив інформацію, підтвердили це, підтвердив це, також підтвердили, також підтвердив, також підтвердила, підтвердили звільнення, підтвердив звільнення, підтвердила звільнення, підтвердили захоплення, про це ж повідомили, про це ж повідомив, інформацію про звільнення, про те саме повідомили, про це також повідомили, про це також повідомив, про це також заявили
ru  информацию подтвердили, информацию подтвердил, информацию подтвердила, информацию подтвердило, эту информацию подтвердили, эту информацию подтвердил, это подтвердили, это подтвердил, это подтвердила, это подтвердило, подтвердили информацию, подтвердил информацию, подтвердили это, подтвердил это, также подтвердили, также подтвердил, также подтвердила, подтвердили освобождение, подтвердил освобождение, подтвердила освобождение, подтвердили взятие, подтвердил взятие, об этом же сообщили, об этом же сообщил, информацию об освобождении, о том же сообщили, об этом также сообщили, об этом также сообщил, об этом также заявили
