# How a side says the battle stands: denying, conceding, asserting.
[DENY]
en  deny:v, reject:v, refute:v, dismiss:v, rebut:v, debunk:v, disprove:v, contradict:v, disavow:v, brush:v off, brush:v aside, brand:v as false, brand:v a lie, cast:v doubt on, pour:v cold water on, dispute:v that, dispute:v the, dispute:v this, dispute:v russia's, dispute:v moscow's, doubt:v, question:v the claim, scoff:v at, ridicule:v, mock:v, does not acknowledge, do not acknowledge, has not acknowledged, does not recognise, does not recognize, call:v into question
uk  спростувати:vp, спростовувати:v, спростовано:p, заперечити:vp, заперечувати:v, відкинути:vp заяву, відкинули заяву, відкинув заяву, відкинули твердження, відкинув твердження, відкидають заяви, відкидає заяви, відкидає твердження, не визнає, не визнають, не підтвердити:vp, не підтверджує, не підтверджують, не підтвердив, не підтвердили, розвінчати:vp, поставити:vp під сумнів, сумніватися:v, сумнівається, висміяти:vp, взяв під сумнів, дати спростування, відкинула заяву, відкинула заяви, відкинули заяви, відкинула твердження, відкинуло заяву, відкидає заяву
ru  опровергнуть:vp, опроверг, опровергла, опровергли, опровергло, опровергать:v, отрицать:v, отвергнуть:vp, отверг, отвергли, отвергла, отвергать:v, не признает, не признают, не признал, не признали, не подтвердить:vp, не подтверждает, не подтверждают, не подтвердил, не подтвердили, усомниться:vp, сомневаться:v, поставить:vp под сомнение, высмеять:vp
[UNTRUE]
en  not true, untrue, false, fake, fakes, propaganda, a lie, his lies, their lies, lies about, all lies, outright lies, pure lies, are lies, is lies, lied that, had lied, nonsense, disinformation, misinformation, staged, fiction, wishful thinking, fabrication, fabricated, not correspond to reality, does not correspond to reality, do not correspond to reality, at odds with reality, psyop, psychological operation, invention, fairy tale, fairy tales, baseless, groundless, unfounded, rumour-mongering, a hoax, hoax, fantasy, fantasies, does not match reality, not in line with reality, not the case, premature, show for the cameras, pretend:v, information operation, too early to speak, dreamt up, dreamed up, unreliable, only rumours, only rumors, just rumours, just rumors, lie:v that, lies that, lying that, lying about
uk  не відповідає дійсності, не відповідають дійсності, не відповідала дійсності, неправда, неправду, неправдою, неправдивий:a, фейк, фейком, фейки, фейковий:a, брехня, брехнею, брехню, вигадка, вигадкою, вигадки, вигадками, маячня, маячнею, нісенітниця, нісенітницею, казка:n, казкою, дезінформація:n, пропаганда:n, вкид, вкидом, іпсо, постановка:n, постановкою, видає бажане за дійсне, видають бажане за дійсне, не має нічого спільного, безпідставний:a, фантазії, фантазіями, інформаційною операцією, маніпуляцією, маніпуляція, збрехав, збрехали, бреше, брешуть, вдає, вдають, вдавали, удає, удають, хибний:a, передчасний:a, завчасний:a, передчасно, завчасно, рано говорити, зарано говорити, недостовірний:a, недостовірна, недостовірною, не відповідає фактам, не відповідають фактам, брехав, брехали, брехала, брешуть про, лише чутками, лише чутки, це чутки
ru  не соответствует действительности, не соответствуют действительности, не соответствовало действительности, неправда, неправду, неправдой, фейк, фейком, фейки, фейковый:a, ложь, ложью, ложный:a, вранье, враньем, выдумка, выдумкой, выдумки, выдумками, бред, бредом, бредни, сказка, сказкой, сказками, дезинформация:n, пропаганда:n, вброс, вбросом, ипсо, постановка:n, постановкой, выдает желаемое за действительное, выдают желаемое за действительное, не имеет ничего общего, безосновательный:a, фантазии, фантазиями, манипуляцией, соврал, соврали, солгал, солгали, врет, врут, лжет, лгут, делает вид, делают вид, преждевременный:a, преждевременны, преждевременно, рано говорить, недостоверный:a, недостоверна, недостоверной, не соответствует фактам, врал, врали, врала, лгал, лгали, лишь слухами, лишь слухи, это слухи
[NO_PROOF]
# Before a claim: it is told to lack any proof.
en  no evidence that, no proof that, no evidence of, no confirmation that, no confirmation of, without evidence, cannot say that, can not say that, can't say that, cannot say yet, cannot yet say, no visual confirmation, not been confirmed, have not been visually confirmed, not visually confirmed, it is unclear whether, not clear whether, it is not clear if, unclear if, not known whether, hard to say, difficult to say
uk  немає доказів, жодних доказів, без доказів, немає підтвердження, немає підтверджень, не можемо сказати, не можу сказати, не зможемо сказати, не можна сказати, рано казати, не зрозуміло чи, незрозуміло чи, невідомо чи, не відомо чи, не зрозуміло, незрозуміло, невідомо, важко сказати, складно сказати
ru  нет доказательств, нет никаких доказательств, никаких доказательств, без доказательств, нет подтверждения, нет подтверждений, не можем сказать, не могу сказать, не сможем сказать, нельзя сказать, рано сказать, непонятно, не понятно, неизвестно, неясно, не ясно, сложно сказать, трудно сказать
[CALLED]
en  call:v, describe:v, label:v, brand:v, term:v, dismiss:v, characterise:v, characterize:v, denounce:v, is, are, was, were
uk  назвати:vp, назвав, назвала, назвали, називає, називають, є, це, охарактеризувати:vp, вважає, вважають
ru  назвать:vp, называет, называют, это, считает, считают, охарактеризовать:vp
[ADMIT]
en  admit:v, acknowledge:v, concede:v, recognise:v, recognize:v, confess:v, own:v up, no longer denies, no longer deny, do not hide, does not hide, confirm:v the loss, confirmed the loss, came to accept, has to admit
uk  визнає:=v, визнають:=v, визнаємо:=v, визнаю:=v, визнати:vp, визнавати:v, зізнається:=v, зізнаються:=v, зізнатися:vp, підтвердити:vp втрату, підтвердив втрату, підтвердили втрату, мусили визнати, змушені визнати, не приховує, не приховують, підтвердити:vp втрату, доводиться визнати, доводиться констатувати, погодився, погоджується, констатував втрату
ru  признает:=v, признают:=v, признаем:=v, признаю:=v, признаются:=v, признается:=v, признать:vp, признавать:v, признаться:vp, подтвердил потерю, подтвердили потерю, вынуждены признать, констатировал потерю, не скрывает, не скрывают, приходится констатировать, приходится признать, приходится признавать, подтвердил утрату, подтвердили утрату, подтверждают потерю, согласился
[SETBACK]
# What one concedes.
en  lost, lose, loses, loss, losing, loss of, critical, catastrophic, dire, hopeless, untenable, collapse:n, collapsing, failure:n, setback:n, fallen, premature, lost control, chaos, disaster, mistake:n, never taken, not taken, not been taken, not under control, driven out, cut off, in ruins, exaggerated, too early, not complete, ceded, given up, gone, hardly be worse, could not be worse, not ours, is not ours, not under our control, do not control, does not control, exaggerated, wishful, lied, untrue, hopelessly, no longer control, no longer controls, no longer hold, no longer holds, no longer have, very difficult, extremely difficult, very hard
uk  втратити:vp, втрата:n, втрату, втрати, втрачено:p, втрачений:a, критична, критичне, критичний, критичною, критичній, катастрофічний:a, безнадійний:a, крах, провал:n, поразка:n, передчасний:a, передчасна, не взято, не захоплено, не контролюємо, хаос, хаосом, перебільшений:a, перебільшена, перебільшували, оточені, гірше нікуди, безвихідний:a, не наш, не під контролем, не контролює, не контролюють, не вдалося втримати, не втримали, брехали, здали, більше не контролюють, вже не контролюють, більше не контролює, вже не контролює, втратили контроль, не утримують, дуже складна, вкрай складна, надзвичайно складна, дуже важка, вкрай важка, тяжка
ru  потерян:p, потерять:vp, потеря:n, потерю, потере, утрачен:p, утратить:vp, утрата:n, критическая, критическое, критической, критический:a, катастрофический:a, безнадежный:a, крах, провал:n, поражение, поражения, преждевременный:a, преждевременна, преждевременный, преждевременно, не взят, не взято, не контролируем, хаос, хаосом, преувеличен:p, преувеличена, окружены, хуже некуда, безвыходный:a, сдали, сдан, не наш, не под контролем, не контролирует, не контролируют, не удалось сдержать, не удалось удержать, сдержать не удалось, удержать не удалось, не удержали, врали, сдано, больше не контролируют, уже не контролируют, больше не контролирует, уже не контролирует, потеряли контроль, не удерживают, очень сложная, крайне сложная, очень тяжелая, крайне тяжелая, тяжелая
[SITUATION]
en  situation, picture on, state of affairs, front there, the front, things, the line, defence there, defense there, operation, battle for
uk  ситуація:n, ситуацію, ситуації, обстановка:n, обстановку, лінія фронту, стан справ, фронт
ru  ситуация:n, ситуацию, ситуации, обстановка:n, обстановку, линия фронта, положение дел, фронт
[DEFENCE]
en  defence of, defense of, the defence, the defense
uk  оборона, оборону, обороні, обороною
ru  оборона, оборону, обороне, обороной
[OTHER_MATTER]
# What a situation may be that is not the battle's.
en  security situation, safety situation, humanitarian, environmental, sanitary, fire situation, economic, housing, energy, power, water, heating, dam, utilities, criminal, epidemic, no power, no electricity, no light, without power, without electricity
uk  безпекова, безпековою, безпекову, з безпекою, гуманітарний:a, екологічний:a, санітарний:a, пожежний:a, економічний:a, житловий:a, енергетичний:a, енергетика:n, електропостачання, водопостачання, теплопостачання, дамба:n, гребля:n, криміногенний:a, немає світла, немає води, без світла, без води, немає газу, немає електро
ru  с безопасностью, по безопасности, гуманитарный:a, экологический:a, санитарный:a, пожарный:a, экономический:a, жилищный:a, энергетический:a, энергетика:n, электроснабжение, электроснабжением, водоснабжение, водоснабжением, теплоснабжение, дамба:n, плотина:n, криминогенный:a, нет света, нет воды, без света, без воды, нет газа
[STABLE]
en  under control, stable, controlled, fully controlled, stabilised, stabilized, in hand, according to plan, well in hand, controllable, manageable, holding firm, unchanged, steady
uk  під контролем, під нашим контролем, під повним контролем, стабільна, стабільною, стабільно, стабільне, стабільний, контрольована, контрольованою, контрольоване, контрольовано, керована, керованою, стабілізовано, стабілізована, стабілізувалася, стабілізувати вдалося, за планом, без змін, стабілізували, стабілізувалась, контролюють, контролюється
ru  под контролем, под нашим контролем, под полным контролем, стабильный, стабильна, стабильной, стабильная, стабильно, контролируемая, контролируемой, контролируема, управляемая, управляемой, стабилизирована, стабилизировалась, стабилизировали, по плану, без изменений, контролируют, контролирует, контролируется
[CRITICAL]
en  critical, catastrophic, hopeless, untenable, out of control, dire, desperate, spiralling, chaos, collapsing
uk  критична, критичною, критичне, критичний, катастрофічна, катастрофічною, безнадійна, провальна, провальною, хаос, хаосом, вийшла з-під контролю, жахлива
ru  критическая, критической, критическое, критична, катастрофическая, катастрофической, безнадежна, провальна, провальной, хаос, хаосом, вышла из-под контроля, плачевная
[DISASTER]
en  disaster, debacle, fiasco, catastrophe, worse than critical, could hardly be worse, could not be worse, couldn't be worse, hell
uk  катастрофа, катастрофу, катастрофою, гірше нікуди, гірше ніж критична, фіаско, гірша за критичну, гірше за критичну, гірше критичної, гірша ніж критична
ru  катастрофа, катастрофу, катастрофой, хуже некуда, хуже чем критическая, фиаско, хуже критической, хуже чем критично
[ONLY_TIME]
# Before or behind what is coming: it can no longer be averted.
en  matter of time, question of time, point of no return
uk  питання часу, справа часу, точку незворотності, точка незворотності, точку неповернення, точка неповернення
ru  вопрос времени, дело времени, делом времени, вопросом времени, точку невозврата, точка невозврата
[NO_RETURN]
en  point of no return
uk  точку незворотності, точка незворотності, точку неповернення, точка неповернення
ru  точку невозврата, точка невозврата
[NOT_OURS]
en  no longer ours, is not ours, we no longer hold, we no longer control, not under our control
uk  вже не наш, уже не наш, більше не наш, вже не наше, уже не наше, більше не наше, більше не контролюємо, вже не контролюємо, не під нашим контролем
ru  уже не наш, больше не наш, уже не наше, больше не наше, уже не наша, больше не контролируем, уже не контролируем, не под нашим контролем
[INITIATIVE]
en  initiative is ours, initiative is with, hold the initiative, holds the initiative, have the initiative, going according to plan, goes according to plan, all is going to plan, everything is under control, defence is holding, defense is holding, defences are holding, line is holding, front is holding
uk  ініціатива за нами, ініціатива на боці, ініціатива у, утримують ініціативу, утримуємо ініціативу, все під контролем, усе під контролем, все за планом, усе за планом, оборона тримається, оборону тримаємо, тримаємо оборону
ru  инициатива за нами, инициатива на стороне, инициатива у, удерживают инициативу, владеем инициативой, все под контролем, все по плану, все идет по плану, идет по плану, оборона держится, держим оборону
[LOST_PLACE]
# A place lost, in the mouth of its own side.
en  lost, has been lost, have been lost, was lost
uk  втратили, втратив, втрачено, втрачена, утратили
ru  потеряли, потерял, потерян, потеряна, потеряно, утратили, утрачен, утрачена
[PRESENT]
# Being there or not, as a denial.
en  no, not in, not present, not there, none, not inside, no trace of, no question of, no talk of
uk  немає, нема, відсутній:a, відсутні, не було, не перебувають, не перебуває, не знаходяться, не йдеться, не йде мова, мова не йде, мови не йде, не зафіксовано, не фіксується, не фіксуємо, не фіксують
ru  нет, отсутствует, отсутствуют, не было, не находятся, не находится, речи не идет, не идет речь, речь не идет, не зафиксировано, не фиксируется, не фиксируем
