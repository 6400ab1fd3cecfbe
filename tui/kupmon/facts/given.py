"""Given names and patronymics: whose gender and whose case they tell."""

from __future__ import annotations

import re

_MALE = (
    "микола ілля kostia mykola illia никита микита luka лука кузьма foma хома danila данила сава "
    "ілля илья misha миша петя вова коля саша паша льоша slava слава sasha vova "
)
MALE_IN_A = frozenset(_MALE.split())
_GIVEN = (
    "александр алексе андре андрі анто антон артем артур богдан борис вадим валенти валери валері васили "
    "василь виктор витали владимир владислав володимир вячеслав віктор віталі геннади геннаді григори "
    "григорі дани данил денис дмитр евгени едуард иван игор кирил кирилл константин костянтин леонід "
    "максим назар никола олег олександр олексі павел павл петр роман руслан святослав семен серге сергі "
    "станислав станіслав степан тарас тимофе тимур федор юри юрі яков ярослав євген іван ігор "
)
MALE_STEMS = frozenset(_GIVEN.split())
"""Beginnings of men's given names, before the ending of another case."""


def declined(given: str) -> bool:
    """Whether a man's given name stands in another case: "Степана", "Сергія"."""
    return given[-1:] in {"а", "я", "у", "ю"} and given[:-1].removesuffix("ь") in MALE_STEMS


def female(words: list[str]) -> bool | None:
    """By the given name, as far as its ending tells."""
    given = words[0].lower()
    if given in MALE_IN_A or (len(words) > 1 and declined(given)):
        return False
    if given in WOMEN:
        return True
    return given.endswith(("а", "я", "a", "ia", "ya"))


_WOMEN = (
    "алла алли анна ганна антоніна антонина валентина валентини вера віра вікторія виктория галина галини "
    "дарія дарья євгенія евгения елена олена олени зінаїда зинаида зоя інна инна ірина ирина ірини катерина "
    "екатерина лариса лідія лидия любов любовь люба людмила людмили марія мария марії марина надія надежда "
    "наталія наталья наталя наталії ніна нина оксана ольга ольги поліна полина раїса раиса світлана "
    "светлана софія софия тамара тетяна татьяна тетяни юлія юлия ярослава яна "
    "alla anna halyna galina iryna irina kateryna larysa lidiia liubov liudmyla maria mariia maryna nadiia "
    "natalia nataliia nataliya nina oksana olena olha olga raisa svitlana sofia tamara tetiana tetyana "
    "valentyna vira viktoriia yuliia zinaida zoia lyubov lyudmyla ludmila lyudmila tatiana tatyana nadiya "
    "nadezhda viktoriya victoria yulia julia svetlana valentina vera yelena elena mariya marina nataly "
    "yevheniia yevgenia anastasiia anastasia daria dariia polina karyna karina antonina anna alina alyona "
    "olexandra oleksandra"
)
_MEN = (
    "anatolii andrii artem bohdan borys denys dmytro ihor ivan kostiantyn leonid maksym mykhailo mykola "
    "oleh oleksandr oleksii pavlo petro roman ruslan serhii stepan taras vadym valerii vasyl viktor vitalii "
    "volodymyr yevhen yurii anatoliy anatoly andriy andrey andrei oleksiy alexei sergiy serhiy sergei sergey "
    "valeriy vitaliy vitaly vladimir yevgeny evgeny yuriy yuri mykhaylo mikhail nikolai nazar maksym maxim "
    "kyrylo vadim viacheslav vyacheslav stanislav vladyslav vladislav oleg igor ilya pavel alexander "
    "aleksandr dmitry dmitri fedir hryhorii grigory ivan konstantin "
    "анатолій анатолий михайло михаил петро микола николай юрій юрий андрій андрей "
    "сергій сергей олексій алексей валерій валерий геннадій василий григорій григорий віталій виталий "
    "дмитро дмитрий кирило павло іван иван"
)
WOMEN = frozenset(_WOMEN.split())
GIVEN = WOMEN | frozenset(_MEN.split())
"""Given names that stand alone behind a role: "сусід Петро", "a neighbor, Anatolii"."""


def is_given(word: str) -> bool:
    """Whether a word is a given name."""
    low = word.lower()
    return low in GIVEN or low in MALE_STEMS or declined(low)


def patronymic(word: str) -> bool:
    """Such as "Степанівна", "Иванович": what stands behind it is a surname, whoever speaks."""
    return len(word) > SHORTEST and word.lower().endswith(PATRONYMICS)


SHORTEST = 6
PATRONYMICS = (
    "івна", "ївна", "овна", "евна", "івни", "ївни", "овны", "евны", "івною", "ївною",
    "йович", "ьович", "анович", "инович", "евич", "орович", "ксандрович", "ирович", "ердійович",
)  # fmt: skip


def bare(given: str) -> str:
    """A man's given name in its nominative: "Виктору" is "Виктор", "Сергія" is "Сергій"."""
    stem = given[:-1]
    if given[-1:].lower() in {"я", "ю"} and stem[-1:].lower() in "аеиіоуєї":
        return stem + "й"
    return stem


AGE_BEHIND = re.compile(r",? \(?\d{2}(?: лет| года?| рок(?:ів|и|у)| р\.)?[,.)]")
"""An age behind a name: "Larysa, 61, sells eggs"."""
BORN = frozenset({"born", "народження", "рождения", "н", "народився", "народилася", "родился", "родилась"})
"""Beside a year they tell how old somebody is: "1955 року народження", "1955 р.н."."""
