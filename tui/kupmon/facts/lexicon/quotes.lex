# What a speaker may talk of that is not the battle.
[OFF_AXIS]
en  diplomacy, diplomatic, negotiations, negotiating, peace talks, peace plan, ceasefire, security guarantees, guarantee ukraine's security, memorandum, grateful to, thank you to, proud of you, elections, referendum
uk  дипломатія:n, дипломатичний:a, переговори, переговорів, переговорах, мирний план, мирного плану, перемир’я, гарантії безпеки, гарантій безпеки, меморандум:n, вдячний:a, дякую, пишаюся, пишаюсь, вибори, виборів, референдум:n
ru  дипломатия:n, дипломатический:a, переговоры, переговоров, переговорах, мирный план, мирного плана, перемирие, перемирия, гарантии безопасности, гарантий безопасности, меморандум:n, благодарен, благодарна, спасибо, горжусь, выборы, выборов, референдум:n
