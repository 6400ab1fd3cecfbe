# Time words (FACTS rule 10). T_ names say which period; times.py turns it into days.
[T_YESTERDAY]
en  yesterday, the past day, past day, the last day, past 24 hours, last 24 hours, past twenty-four hours, previous day, a day earlier, one day earlier, over the day, in a day, within a day
uk  учора, вчора, за попередню добу, попередню добу, минулу добу, минула доба, минулої доби, за минулу добу, упродовж доби, протягом доби, впродовж доби, за добу, попередньої доби, добу тому, напередодні, днем раніше, останню добу, останньої доби, за останні 24 години, минулий день, минулого дня, попереднього дня, вчорашній:a, учорашній:a, протягом минулої доби, упродовж минулої доби, за день до цього, позаминулої ночі
ru  вчера, за минувший день, за прошедший день, накануне, за сутки, в течение суток, за прошедшие сутки, за минувшие сутки, за последние сутки, прошлые сутки, прошедшие сутки, минувшие сутки, минувших суток, прошедших суток, последних суток, за прошлые сутки, днем ранее, днем раньше, за день, вчерашний:a, в течение прошедших суток, за истекшие сутки
[T_TODAY]
en  today, earlier in the day, during the day, throughout the day, through the day, this morning, this evening, this afternoon, tonight, since the start of the day, since the beginning of the day, since the day began, so far today, since midnight, as of 16:00, as of 22:00, as of 4 p.m., as of 10 p.m., since early morning, earlier today, this day
uk  сьогодні, протягом дня, упродовж дня, впродовж дня, від початку доби, з початку доби, від початку дня, з початку дня, станом на 16:00, станом на 22:00, сьогоднішній:a, цього ранку, сьогодення, цієї доби, поточної доби, сьогодні вранці, цього дня, за сьогодні, від початку цієї доби, з початку цієї доби, цього вечора
ru  сегодня, в течение дня, с начала суток, с начала дня, от начала суток, по состоянию на 16:00, по состоянию на 22:00, сегодняшний:a, этим утром, утром сегодня, за сегодня, текущих суток
[T_NIGHT]
en  overnight, last night, during the night, this night, at night on
uk  уночі, вночі, минулої ночі, за ніч, цієї ночі, протягом ночі, упродовж ночі, в ніч, у ніч
ru  ночью, минувшей ночью, прошлой ночью, за ночь, этой ночью, в течение ночи, в ночь
[T_MORNING]
en  in the morning, morning, in the evening, that evening, at noon, around midnight
uk  вранці, зранку, уранці, ранковий:a, увечері, ввечері, опівдні, вдень, удень
ru  утром, с утра, утренний:a, вечером, в полдень, днем
[T_DAY_BEFORE_YESTERDAY]
en  the day before yesterday, two days ago
uk  позавчора, два дні тому
ru  позавчера, два дня назад
[T_LAST_WEEK]
en  last week, the previous week
uk  минулого тижня, того тижня, попереднього тижня, на тому тижні, минулий тиждень, за минулий тиждень, минулому тижні
ru  прошлой неделе, на прошлой неделе, за прошлую неделю, прошлая неделя, прошлую неделю, на той неделе, предыдущей неделе
[T_PAST_WEEK]
en  the past week, past week, over the week, in a week, past seven days, last seven days, in the week, over the past week, during the week, within a week, for a week now, already for a week, a week running
uk  за тиждень, протягом тижня, упродовж тижня, впродовж тижня, останній тиждень, останнього тижня, за останній тиждень, за останні сім днів, вже тиждень, уже тиждень, тиждень поспіль
ru  за неделю, в течение недели, минувшую неделю, минувшей недели, прошедшую неделю, прошедшей недели, за последнюю неделю, последней недели, за минувшую неделю, за прошедшую неделю, последнюю неделю, уже неделю, вот уже неделю, неделю подряд
[T_THIS_WEEK]
en  this week
uk  цього тижня, на цьому тижні
ru  на этой неделе, этой недели
[T_THIS_MONTH]
en  this month, since the start of the month, since the beginning of the month
uk  цього місяця, від початку місяця, з початку місяця, поточного місяця
ru  в этом месяце, с начала месяца, этого месяца, текущего месяца
[T_PAST_MONTH]
en  the past month, over the month, the last month, past month, in a month, for a month now, already for a month
uk  за місяць, протягом місяця, упродовж місяця, останнього місяця, останній місяць, за останній місяць, впродовж місяця, впродовж останнього місяця, вже місяць, уже місяць, місяць поспіль
ru  за месяц, в течение месяца, последний месяц, последнего месяца, за последний месяц, минувший месяц, уже месяц, вот уже месяц, месяц подряд
[T_LAST_MONTH]
en  last month
uk  минулого місяця, минулий місяць
ru  в прошлом месяце, прошлый месяц, за прошлый месяц
[T_THIS_YEAR]
en  this year, since the start of the year, since the beginning of the year
uk  цього року, від початку року, з початку року
ru  в этом году, с начала года, этого года
[T_LAST_YEAR]
en  last year
uk  минулого року, торік
ru  в прошлом году, прошлого года
[T_PAST_N]
en  the past, the last, over the past, over the last, in the past, in the last, during the past, past
uk  за останні, останні, протягом останніх, за минулі, упродовж останніх, впродовж останніх, в останні, за минулих
ru  за последние, последние, в течение последних, за минувшие, за прошедшие, в последние, на протяжении последних
[T_WITHIN_N]
# With a number of days behind it: the days just past.
uk  за
ru  за
[U_DAY]
en  day:n
uk  день, дні, днів, дня, доба, доби, діб, добу
ru  день, дня, дней, сутки, суток
[U_WEEK]
en  week:n
uk  тиждень, тижні, тижнів, тижня
ru  неделя, недели, недель, неделю
[U_MONTH]
en  month:n
uk  місяць, місяці, місяців, місяця
ru  месяц, месяца, месяцев
[U_HOUR]
en  hour:n
uk  година, години, годин
ru  час, часа, часов
[T_SINCE]
en  since, from, beginning, starting
uk  від, з, із, починаючи з, починаючи від
ru  с, со, от, начиная с
[T_UNTIL]
en  to, until, through, and, till
uk  до, по, і, та
ru  до, по, и
[T_NIGHT_ON]
en  night of, the night of, the night to, night to, on the night of, the night into, night into
uk  в ніч на, у ніч на, ніч на, уночі на, вночі на, у ніч із, в ніч з, у ніч з
ru  в ночь на, ночь на, ночью на, в ночь с
[WD0]
en  monday
uk  понеділок, понеділка
ru  понедельник, понедельника
[WD1]
en  tuesday
uk  вівторок, вівторка
ru  вторник, вторника
[WD2]
en  wednesday
uk  середу, середа, середи
ru  среду, среда, среды
[WD3]
en  thursday
uk  четвер, четверга
ru  четверг, четверга
[WD4]
en  friday
uk  п’ятницю, п’ятниця, п’ятниці
ru  пятницу, пятница, пятницы
[WD5]
en  saturday
uk  суботу, субота, суботи
ru  субботу, суббота, субботы
[WD6]
en  sunday
uk  неділю, неділя, неділі
ru  воскресенье, воскресенья
[T_LONG]
en  months of, weeks of, for months, for weeks, for a year, for years, for half a year, since spring, since summer, since autumn, since winter, since last year, over the recent months, in recent months, over recent months, in recent weeks, past weeks, past months, recent months, for more than a month, for over a month, for more than two months, for several months, for more than a year
uk  місяцями, тижнями, роками, понад рік, рік тому, з весни, із весни, з літа, із літа, з осені, з зими, від весни, від літа, від осені, останніми місяцями, в останні місяці, останні місяці, понад місяць, більше місяця, більш як місяць, кілька місяців
ru  месяцами, неделями, годами, больше года, год назад, с весны, с лета, с осени, с зимы, в последние месяцы, последние месяцы, последних месяцев, больше месяца, более месяца, несколько месяцев, свыше месяца
[WHOLE_FRONT]
en  front line, line of contact, along the front, whole front, region, oblast, front, settlements of the region, contact line, per day on the front
uk  фронт:n, лінія фронту, лінії зіткнення, лінії фронту, область:n, області, харківщина:n, харківщини, регіон:n, населених пунктах, населених пунктів, населені пункти
ru  фронт:n, линия фронта, линии соприкосновения, линии фронта, область:n, области, харьковщина:n, регион:n, населенных пунктах, населенных пунктов, населенным пунктам
[T_DAILY]
en  daily, every day, each day, every night, day after day, constantly, regularly
uk  щодня, щодоби, щоденно, кожного дня, щоночі, на день, на добу, постійно, регулярно
ru  ежедневно, каждый день, ежесуточно, каждую ночь, в день, постоянно, регулярно
[T_SAME]
en  later that day, that same day, the same day, that day, the same evening, that evening, the same night, that night, the same morning, that afternoon, the same period, later the same day, that same night, same evening, later in the day, in the same month
uk  того ж дня, того самого дня, цього ж дня, у той же день, тієї ж ночі, тієї ж доби, того ж вечора, тим же вечором, того самого вечора, тієї самої ночі, того ж ранку, за той самий період, за цей же період, пізніше того ж
ru  в тот же день, того же дня, в этот же день, той же ночью, в ту же ночь, тем же вечером, в тот же вечер, тем же утром, за тот же период, в те же сутки
[T_WEEKEND]
en  the weekend, last weekend
uk  вихідні, вихідних, вихідними
ru  выходные, выходных
[T_AS_OF]
# With a clock time behind it: the day of the report.
en  as of
uk  станом на
ru  по состоянию на
[T_WHOLE_DAY]
# A day from end to end, as a report states it.
en  the past day, past day, the last day, past 24 hours, last 24 hours, over the day, in a day, within a day, since the start of the day, since the beginning of the day, since the day began, so far today, during the day, throughout the day, as of 16:00, as of 22:00, overnight, during the night
uk  за попередню добу, попередню добу, минулу добу, минула доба, минулої доби, за минулу добу, упродовж доби, протягом доби, впродовж доби, за добу, попередньої доби, останню добу, останньої доби, за останні 24 години, протягом минулої доби, упродовж минулої доби, від початку доби, з початку доби, від початку дня, з початку дня, протягом дня, упродовж дня, впродовж дня, станом на 16:00, станом на 22:00, за ніч, протягом ночі, упродовж ночі
ru  за минувший день, за прошедший день, за сутки, в течение суток, за прошедшие сутки, за минувшие сутки, за последние сутки, прошлые сутки, прошедшие сутки, минувшие сутки, минувших суток, прошедших суток, последних суток, за прошлые сутки, в течение прошедших суток, за истекшие сутки, с начала суток, с начала дня, в течение дня, по состоянию на 16:00, по состоянию на 22:00, за ночь, в течение ночи
[T_VENUE]
# Where and to whom something is said.
en  in, on, at, during, to, with, for, a, an, the, his, her, its, their, telethon, interview, post, message, statement, briefing, broadcast, air, television, tv, telegram, facebook, channel, page, app, messaging, social, media, network, press, conference, comment, commentary, journalists, reporters, national, daily, evening, morning, video, address, radio, news, and
uk  в, у, на, під, час, для, до, за, ефірі, етері, ефіру, телемарафону, нацмарафону, марафону, телемарафоні, загальнонаціонального, національного, єдиного, інтерв’ю, дописі, телеграмі, телеграм-каналі, телеграм, каналі, фейсбуці, брифінгу, брифінгові, коментарі, відеозверненні, зверненні, сторінці, соцмережах, своєму, своїй, своїх, журналістам, суспільному, суспільного, новини, голова, начальник, речник, очільник, прес-конференції, заяві
ru  в, на, во, для, за, эфире, эфира, телемарафона, нацмарафона, марафона, телемарафоне, интервью, посте, телеграме, телеграм-канале, телеграм, канале, фейсбуке, брифинге, комментарии, обращении, странице, соцсетях, своем, своей, своих, журналистам, беседе, ходе, время, пресс-конференции, заявлении, общении, прессой, глава, начальник, представитель
[T_EVE]
# Days counted from another day: in a relative clause they are that clause's own.
en  the day before, a day before, a day earlier, one day earlier, the previous day, previous day
uk  напередодні, днем раніше
ru  накануне, днем ранее, днем раньше
[T_WHO]
en  who, whose, whom
uk  який, яка, які, якому, якій, яким, якого, якої, яких
ru  который, которая, которые, которому, которой, которым, которого, которых
[T_SPRING]
# A season, with a year behind it or the latest one.
en  this spring, last spring, in spring, in the spring, spring of
uk  навесні, цієї весни, минулої весни
ru  весной, этой весной, прошлой весной
[T_SUMMER]
en  this summer, last summer, in summer, in the summer, summer of
uk  влітку, улітку, цього літа, минулого літа
ru  летом, этим летом, прошлым летом
[T_AUTUMN]
en  this autumn, last autumn, in autumn, in the autumn, autumn of, this fall, last fall, in the fall of
uk  восени, цієї осені, минулої осені
ru  осенью, этой осенью, прошлой осенью
[T_WINTER]
en  this winter, last winter, in winter, in the winter, winter of
uk  взимку, узимку, цієї зими, минулої зими
ru  зимой, этой зимой, прошлой зимой
