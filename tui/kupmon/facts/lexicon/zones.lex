# Words by which a place that the gazetteer does not know is told to be one.
[ZONE_HEAD]
# Before a name: "с. Липецьке", "the village of Lyptsi".
en  village, town, settlement, city, community, hamlet
uk  с, м, сел, смт, селі, село, селище, селищі, місті, місто, хутір, хуторі
ru  с, г, пос, пгт, поселке, поселок, селе, село, городе, город, хутор, хуторе, деревне, деревня
[ZONE_UNIT]
# Behind a name: "Чугуївський район", "Izium district".
en  district, raion, hromada, community, village, settlement, city, town
uk  район, району, районі, районом, районах, громада, громаді, громади, громаду, тг, отг, р
ru  район, району, районе, района, районом, районах, громада, громаде, громады, громаду, тг, отг, р
[ZONE_AWAY]
# Places named by a word that are never on the axis.
en  capital
uk  столиці, столицю, києві, київщині
ru  столице, столицу, киеве
