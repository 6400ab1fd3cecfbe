# Whose forces. SIDE_ names the side whoever speaks; ENEMY and OURS depend on the speaker.
[SIDE_RU]
en  russian, russians, russia:n, russia's, moscow, moscow's, kremlin, invader:n, occupier:n, occupant:n, occupying, wagner, vks, battlegroup west, west battlegroup, zapad, rf, moscow's army, storm-z, russian-led, motor rifle, motorised rifle, motorized rifle, combined arms army, guards tank army, aggressor:n, the kremlin's
uk  росіянин:n, росіяни:n, російський:a, російсько, рф, рашист:n, рашисти:n, окупант:n, окупанти:n, окупаційний:a, загарбник:n, загарбники:n, росія:n, москва:n, кремль:n, російськи, армія рф, війська рф, вс рф, зс рф, збройні сили рф, москаль:n, москалі:n, орки, орків, кацап:n, запад, агресор:n, путінський:a, вагнерівець:n, вагнерівці:n, мотострілець:n, мотострілецький:a, загальновійськовий:a армія:n, країна-агресорка, країна-агресор
ru  русские:=n, русских:=ga, русским:=d, россиянин:n, россияне:=n, россиян:=ga, россиянам:=d, россиянами:=i, российский:a, россия:n, москва:n, кремль:n, рф, оккупант:n, оккупанты:n, оккупационный:a, захватчик:n, захватчики:n, вс рф, армия рф, войска рф, вкс, группировка войск запад, группировки запад, группировкой запад, запад, рашист:n, рашисты:n, вагнеровец:n, армия россии, мотострелковый:a, общевойсковой:a армия:n, агрессор:n, западная группировка, западной группировки, западной группировкой, вооруженные силы россии, вооруженных сил россии, вс россии
[SIDE_UA]
en  ukrainian, ukrainians, ukraine:n, ukraine's, kyiv, kiev, kyiv's, kiev's, afu, zsu, vsu, defence forces, defense forces, the armed forces of ukraine, armed forces of ukraine, kyiv-controlled, khartiia, national guard, nationalist:n, neo-nazi:n, ukrainian-held, azov, joint forces
uk  український:a, українець:n, українці:n, україна:n, зсу, сили оборони, сил оборони, силами оборони, силам оборони, збройні сили україни, збройних сил україни, захисник:n, захисники:n, оборонець:n, оборонці:n, київ, києва, києву, нацгвардія:n, нацгвардієць:n, нгу, тро, всу, дшв, десантник:n, десантники:n, прикордонник:n, прикордонники:n, піхотинець:n, хартія, сили безпеки й оборони, угруповання об’єднаних сил, воїн:n, воїни:n, гвардієць:n, гвардійці:n
ru  украинский:a, вфу, украинец:n, украинцы:n, украина:n, всу, вооруженные силы украины, вооруженных сил украины, силы обороны, сил обороны, киев, киева, киеву, киевом, киевский:a, нацгвардия:n, нацгвардеец:n, националист:n, националисты:n, неонацист:n, неонацисты:n, тро, теробороны, тероборона, зсу, боевик:n, боевики:n, защитник:n, защитники:n, украинское, незалежная, хартия
[ENEMY]
en  enemy, enemies, enemy's, the adversary, adversary, the opponent, foe
uk  ворог:n, вороги:n, противник:n, противники:n, супротивник:n, неприятель:n, супостат:n, ворожий:a
ru  враг:n, враги:n, противник:n, противники:n, неприятель:n, вражеский:a
[OURS]
en  our troops, our forces, our soldiers, our defenders, our units, our men, our fighters, our warriors, defenders, our positions, our
uk  наш:n, наша, наше, наші, нашого, нашої, наших, нашим, нашими, нашу, нашій, своїх:=g, свої:=n
ru  наш, наша, наше, наши, нашего, нашей, наших, нашим, нашими, нашу, наш:=n
[OPENS_CLAUSE]
en  x
[CLAUSE_OPENER]
en  but, while, whereas, although, though, which, who, whom, where, because, after, before, as, and, yet, so, however, adding, saying, whose, when, since
uk  але, а, проте, однак, хоча, який:a, яка, яке, які, якого, яких, якій, якою, де, коли, бо, щоб, що, тоді, водночас, зокрема, адже, оскільки, поки, доки, та, і, й, якщо, тож, де, після
ru  но, а, однако, хотя, который:a, которая, которое, которые, которых, где, когда, чтобы, что, тогда, поскольку, пока, и, если, зато, так, потому, после
