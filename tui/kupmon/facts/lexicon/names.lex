# Capitalised words that are no name of a person.
[NO_NAME]
# Parts of a body's name or of a title.
en  groupment, film, book, video, website, map, report, year, department, forces, force, group, grouping, ministry, office, administration, brigade, corps, council,
    committee, institute, center, centre, directorate, command, service, services, agency, army, guard,
    guards, battalion, regiment, division, region, oblast, district, city, town, village, republic,
    federation, union, university, hospital, school, street, square, river, news, telegram, facebook, media,
    channel, tv, radio, post, times, operational, strategic, joint, armed, national, state, central
uk  фільм, книга, книжка, відео, сайт, портал, мапа, карта, звіт, зведення, документ, рік, року, збройні, сили, збройних, сил, генерального, генеральний, області, район, району, громади, міської,
    обласної, харківської, объединенных, объединенные, об’єднаних, об’єднані, обєднаних, вооруженные, силы,
    вооруженных, области, района, харьковской, центр, центра, управления, відділ, отдел, служба, служби
ru  фильм, книга, видео, сайт, портал, карта, отчет, сводка, документ, год, года, збройні, сили, збройних, сил, генерального, генеральний, області, район, району, громади, міської,
    обласної, харківської, объединенных, объединенные, об’єднаних, об’єднані, обєднаних, вооруженные, силы,
    вооруженных, области, района, харьковской, центр, центра, управления, відділ, отдел, служба, служби
[NAME_OPENER]
# Words that often open a sentence and so have a capital letter.
en  the, a, an, in, on, at, it, he, she, they, we, this, that, there, these, those, to, for, from, with, also,
    one, two, three, no, some, our, their, his, her, its, all, more, most, many, over, about, around, near,
    east, west, north, south, later, then, earlier, meanwhile, now, still
uk  как, по, при, также, однако, так, все, всего, это, этот, эта, наш, у, в, на, с, за, из, до, после, ранее,
    кроме, того, этом, там, тут, як, також, однак, усе, всього, це, цей, ця, наші, з, із, після, раніше, крім,
    адже, водночас, тим, перед, під, над, про, від, попри, через, якщо, коли, поки, доки, если, когда, пока,
    под, от, из-за, сейчас, зараз, спершу, спочатку, потім, пізніше, вже, сперва, сначала, потом, затем,
    позже, загалом, разом, усього, итого, вместе, центр, головне, главное, управління, управление
ru  как, по, при, также, однако, так, все, всего, это, этот, эта, наш, у, в, на, с, за, из, до, после, ранее,
    кроме, того, этом, там, тут, як, також, однак, усе, всього, це, цей, ця, наші, з, із, після, раніше, крім,
    адже, водночас, тим, перед, під, над, про, від, попри, через, якщо, коли, поки, доки, если, когда, пока,
    под, от, из-за, сейчас, зараз, спершу, спочатку, потім, пізніше, вже, сперва, сначала, потом, затем,
    позже, загалом, разом, усього, итого, вместе, центр, головне, главное, управління, управление
