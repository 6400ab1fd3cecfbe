"""What a hostile, broken or careless server can do, each behaviour with the outcome that is expected.

An outcome is either a failure, by words of its error sentence, or the titles of the items that must come.
"""

# ruff: noqa: E501 - a table reads by line

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from dataclasses import dataclass

import brotli
import zstandard
from loopback import Behaviour, Exchange, Loopback, answer, raw

from kupmon.feeds.poller import Polled
from kupmon.model import Item

Check = Callable[[Polled], bool]
SECRET = "root:x:0:0"


@dataclass(frozen=True)
class Case:
    """One behaviour."""

    name: str
    serve: Behaviour | None
    fails: str | None = None
    """Words of the error; `None`: the feed must be read."""
    titles: tuple[str, ...] | None = None
    check: Check | None = None
    url: str | None = None
    """Another address than that of the route."""


def rss(*items: str, head: str = "", prolog: str = "<?xml version='1.0'?>") -> str:
    return f"{prolog}<rss version='2.0'><channel><title>Sample</title>{head}{''.join(items)}</channel></rss>"


def item(title: str = "Calm", rest: str = "", guid: str = "1") -> str:
    return f"<item><title>{title}</title><guid isPermaLink='false'>{guid}</guid>{rest}</item>"


CALM = rss(item())
BOMB = b"<rss><channel>" + b"<item><title>Calm</title></item>" * 400_000
"""13 MB; the suite's bound is 1 MB."""


async def silence(exchange: Exchange) -> None:
    await exchange.over.wait()


def drip(start: bytes, more: bytes) -> Behaviour:
    async def behave(exchange: Exchange) -> None:
        await exchange.send(start)
        while not await exchange.pause(0.02):
            await exchange.send(more)

    return behave


def flood(start: bytes, more: bytes) -> Behaviour:
    """Sends without an end, as fast as the client takes it."""

    async def behave(exchange: Exchange) -> None:
        await exchange.send(start)
        while not exchange.over.is_set():
            await exchange.send(more)

    return behave


def to(location: str, status: str = "302 Found") -> Behaviour:
    return answer("", status, Location=location)


def packed(data: bytes, encoding: str) -> Behaviour:
    return answer(data, Content_Encoding=encoding)


def raw_deflate(data: bytes) -> bytes:
    stream = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return stream.compress(data) + stream.flush()


def cases(server: Loopback, canary: Loopback) -> list[Case]:
    """All behaviours, for a server and a second one that nobody may ask."""
    return [
        *_sockets(),
        *_statuses(server),
        *_redirects(server, canary),
        *_packing(),
        *_charsets(),
        *_documents(canary),
        *_entries(canary),
    ]


def _sockets() -> list[Case]:
    head = b"HTTP/1.1 200 OK\r\n"
    return [
        Case("nobody listens", None, fails="refused", url="http://127.0.0.1:9/feed"),
        Case("never answers", silence, fails="poll.timeout"),
        Case("headers drip", drip(head, b"X: y\r\n"), fails="poll.timeout"),
        Case("body drips", drip(head + b"Content-Length: 9999\r\n\r\n", b" "), fails="poll.timeout"),
        Case("headers without end", flood(head, b"X-Y: " + b"z" * 9_000 + b"\r\n"), fails="no HTTP"),
        Case("body without end", flood(head + b"\r\n", b"<item>" * 2_000), fails="poll.max_bytes"),
        Case(
            "chunks without end",
            flood(head + b"Transfer-Encoding: chunked\r\n\r\n", b"200\r\n" + b"x" * 512 + b"\r\n"),
            fails="poll.max_bytes",
        ),
        Case(
            "the smallest chunks",
            flood(head + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n" * 500),
            fails="poll.",
        ),
        Case("another protocol", raw(b"SSH-2.0-OpenSSH_9.0\r\n"), fails="broke off"),
        Case("almost HTTP", raw(b"HTTQ/1.1 200 OK\r\nX: y\r\n\r\n"), fails="no HTTP"),
        Case("closes at once", raw(b""), fails="broke off"),
        Case("closes within the body", raw(head + b"Content-Length: 999\r\n\r\n<rss>"), fails="broke off"),
        Case("chunk of nonsense", raw(head + b"Transfer-Encoding: chunked\r\n\r\nZZ\r\n"), fails="no HTTP"),
        Case("two lengths", raw(head + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"), fails="no HTTP"),
        Case(
            "announces too much", raw(head + b"Content-Length: 999999999999\r\n\r\n"), fails="poll.max_bytes"
        ),
        Case("length is no number", raw(head + b"Content-Length: many\r\n\r\n"), fails="no HTTP"),
        Case(
            "header with controls",
            raw(head + b"X: \x1b]52;c;aGk=\x07\r\n\r\n" + CALM.encode()),
            titles=("Calm",),
        ),
    ]


def _statuses(server: Loopback) -> list[Case]:
    return [
        Case("empty body", answer(""), fails="empty document"),
        Case("blank body", answer(" \n\t "), fails="empty document"),
        Case("no content", raw(b"HTTP/1.1 204 No Content\r\n\r\n"), fails="HTTP 204"),
        Case("304 that nobody asked for", raw(b"HTTP/1.1 304 Not Modified\r\n\r\n"), fails="HTTP 304"),
        Case("unauthorised", answer("", "401 Unauthorized"), fails="name and a password (HTTP 401"),
        Case("forbidden", answer("<html>", "403 Forbidden"), fails="refuses this reader (HTTP 403"),
        Case("not found", answer("<html>", "404 Not Found"), fails="HTTP 404"),
        Case("gone", answer("", "410 Gone"), fails="switched off", check=lambda p: p.state.health == "off"),
        Case("too often", answer("", "429 Too Many", Retry_After="7200"), fails="HTTP 429"),
        Case("server fault", answer("x" * 90_000, "500 Oops"), fails="fault of its own (HTTP 500"),
        Case("no such status", answer("", "999 Denied"), fails="HTTP 999"),
        Case("cookies", answer(CALM, Set_Cookie="a=b; Path=/"), titles=("Calm",)),
        Case(
            "early hints",
            raw(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\n\r\n" + CALM.encode()),
            titles=("Calm",),
        ),
    ]


def _redirects(server: Loopback, canary: Loopback) -> list[Case]:
    there = f"127.0.0.1:{canary.port}"
    private = "private address"
    return [
        Case("redirect in a circle", to("/redirect%20in%20a%20circle"), fails="poll.max_redirects"),
        Case("redirect to another port", to(f"http://{there}/"), fails=private),
        Case("redirect by name", to(f"http://localhost:{canary.port}/"), fails=private),
        Case("redirect to IPv6", to(f"http://[::1]:{canary.port}/"), fails=private),
        Case("redirect to mapped IPv6", to(f"http://[::ffff:127.0.0.1]:{canary.port}/"), fails=private),
        Case("redirect to 0.0.0.0", to(f"http://0.0.0.0:{canary.port}/"), fails=private),
        Case("redirect to a number", to(f"http://2130706433:{canary.port}/"), fails=private),
        Case("redirect to hex", to(f"http://0x7f.1:{canary.port}/"), fails=private),
        Case("redirect to translated IPv6", to(f"http://[::ffff:0:127.0.0.1]:{canary.port}/"), fails=private),
        Case(
            "redirect to the house's NAT64", to(f"http://[64:ff9b:1::7f00:1]:{canary.port}/"), fails=private
        ),
        Case("redirect to octal", to(f"http://017700000001:{canary.port}/"), fails=private),
        Case("redirect to another script", to(f"http://①②⑦。0。0。1:{canary.port}/"), fails="names no host"),
        Case("redirect to a host too long", to(f"http://{'a.' * 200}example/"), fails="name is not valid"),
        Case(
            "redirect to a label too long", to(f"http://xn--{'a' * 90}.example/"), fails="name is not valid"
        ),
        Case("redirect to a port of letters", to("http://a.example:٣٣/"), fails="no number from 1 to"),
        Case("redirect to the metadata service", to("http://169.254.169.254/latest/"), fails=private),
        Case("redirect to a router", to("http://192.168.0.1/"), fails=private),
        Case("redirect with a lying name", to(f"http://127.0.0.1:{server.port}@{there}/"), fails=private),
        Case("redirect to a file", to("file:///etc/passwd"), fails="file is refused"),
        Case("redirect to ftp", to(f"ftp://{there}/"), fails="ftp is refused"),
        Case("redirect to a script", to("javascript:alert(1)"), fails="javascript is refused"),
        Case("redirect to nothing", to("http://"), fails="poll.max_redirects"),
        Case("redirect to a broken address", to("http://[::1/"), fails="refused"),
        Case("redirect to a port that is none", to("http://127.0.0.1:99999/"), fails="refused"),
        Case("redirect without a place", answer("", "302 Found"), fails="HTTP 302"),
        Case(
            "redirect to TLS that is none",
            to(f"https://127.0.0.1:{server.port}/x"),
            fails="secure connection",
        ),
        Case("redirect within the site", to("/calm"), titles=("Calm",)),
    ]


def _packing() -> list[Case]:
    calm, bomb = CALM.encode(), "poll.max_unpacked"
    once = gzip.compress(BOMB, mtime=0)
    return [
        Case("gzip", packed(gzip.compress(calm), "gzip"), titles=("Calm",)),
        Case("gzip in two members", packed(gzip.compress(calm[:50]) + gzip.compress(calm[50:]), "gzip"), titles=("Calm",)),
        Case("gzip that says nothing", answer(gzip.compress(calm)), titles=("Calm",)),
        Case("deflate", packed(zlib.compress(calm), "deflate"), titles=("Calm",)),
        Case("bare deflate", packed(raw_deflate(calm), "deflate"), titles=("Calm",)),
        Case("br", packed(brotli.compress(calm), "br"), titles=("Calm",)),
        Case("zstd", packed(zstandard.compress(calm), "zstd"), titles=("Calm",)),
        Case("gzip bomb", packed(once, "gzip"), fails=bomb),
        Case("gzip bomb that says nothing", answer(once), fails=bomb),
        Case("gzip in gzip bomb", packed(gzip.compress(once), "gzip, gzip"), fails=bomb),
        Case("gzip three times", packed(gzip.compress(gzip.compress(once)), "gzip, gzip, gzip"), fails="3 times over"),
        Case("deflate bomb", packed(zlib.compress(BOMB), "deflate"), fails=bomb),
        Case("br bomb", packed(brotli.compress(BOMB, quality=4), "br"), fails=bomb),
        Case("zstd bomb", packed(zstandard.compress(BOMB), "zstd"), fails=bomb),
        Case("zstd with a huge window", packed(zstandard.ZstdCompressor(
            compression_params=zstandard.ZstdCompressionParameters(window_log=27)).compress(BOMB), "zstd"), fails="zstd"),
        Case("gzip cut off", packed(gzip.compress(calm)[:-20], "gzip"), fails="damaged gzip"),
        Case("gzip in ten thousand members", packed(gzip.compress(b"", mtime=0) * 10_000 + gzip.compress(calm), "gzip"), fails="more than 2,000 parts"),
        Case("gzip in a thousand members", packed(gzip.compress(b"", mtime=0) * 1_000 + gzip.compress(calm), "gzip"), titles=("Calm",)),
        Case("gzip with rubbish behind it", packed(gzip.compress(calm) + b"\0\0rubbish", "gzip"), titles=("Calm",)),
        Case("gzip of nonsense", packed(b"no gzip at all", "gzip"), fails="damaged gzip"),
        Case("br of nonsense", packed(b"\xff" * 50, "br"), fails="damaged br"),
        Case("zstd of nonsense", packed(b"\xff" * 50, "zstd"), fails="damaged zstd"),
        Case("unknown packing", packed(calm, "rot13"), fails="unknown way"),
    ]  # fmt: skip


CYRILLIC = "Росія атакує Куп’янськ, повідомили в Генштабі; ситуація на схід від річки складна"
DECLARED = "<?xml version='1.0' encoding='{}'?>"


def _charset(name: str, codec: str, declared: str | None = None, kind: str = "application/xml") -> Case:
    text = rss(item(CYRILLIC), prolog=DECLARED.format(declared) if declared else "")
    return Case(name, answer(text.encode(codec, "replace"), Content_Type=kind), titles=(CYRILLIC,))


def _charsets() -> list[Case]:
    one_bad = rss(item(CYRILLIC)).encode().replace(b"</title><guid", b"\xff</title><guid")
    return [
        _charset("windows-1251 as declared", "cp1251", "windows-1251"),
        _charset("windows-1251 in the header", "cp1251", kind="text/xml; charset=windows-1251"),
        _charset("windows-1251 undeclared", "cp1251"),
        _charset("windows-1251 called utf-8", "cp1251", "utf-8"),
        _charset("windows-1251 called latin-1", "cp1251", "iso-8859-1"),
        _charset("utf-8 called windows-1251", "utf-8", "windows-1251"),
        _charset("utf-16 with a mark", "utf-16", "utf-16"),
        _charset("utf-16 without a mark", "utf-16-le"),
        _charset("utf-32", "utf-32", "utf-32"),
        _charset("utf-8 with a mark", "utf-8-sig"),
        _charset("a charset that is none", "utf-8", "x-nonsense"),
        _charset("a charset that runs code", "utf-8", "zlib"),
        Case(
            "koi8-u undeclared",
            answer(rss(item(CYRILLIC.replace("’", "'"))).encode("koi8-u")),
            titles=(CYRILLIC.replace("’", "'"),),
        ),
        Case(
            "many bad bytes",
            answer(rss(item(CYRILLIC)).encode().replace(b"\xd0\xb0", b"\xd0")),
            check=lambda p: p.items[0].title.count("к") == CYRILLIC.count("к"),
        ),
        Case(
            "latin-1 undeclared",
            answer(rss(item("A café near the front")).encode("latin-1")),
            titles=("A café near the front",),
        ),
        Case("one bad byte", answer(one_bad), check=lambda p: p.items[0].title.startswith(CYRILLIC)),
        Case(
            "utf-7",
            answer(rss(item("+ADw-script+AD4-"), prolog=DECLARED.format("utf-7"))),
            titles=("+ADw-script+AD4-",),
        ),
    ]


def _documents(canary: Loopback) -> list[Case]:
    spy = canary.url("spy")
    doctype = "<?xml version='1.0'?><!DOCTYPE rss {}>"
    laughs = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 12))
    return [
        Case("a path", answer("/etc/passwd"), fails="plain text"),
        Case("an address", answer(spy), fails="plain text"),
        Case("an HTML page", answer("<!DOCTYPE html><html><body>Hi</body></html>"), fails="an HTML page, not a feed"),
        Case("a page called a feed", answer("\n<!-- x --><html>Hi</html>", Content_Type="application/rss+xml"), fails="an HTML page"),
        Case("an XHTML page", answer("<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'/>"), fails="an HTML page"),
        Case("a challenge", answer("<html><title>Just a moment...</title></html>"), fails="checks for browsers"),
        Case("a picture", answer(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9), fails="not a feed"),
        Case("other XML", answer("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"), fails="not a feed"),
        Case("other JSON", answer('{"error": "no"}'), fails="not a JSON Feed"),
        Case("broken JSON", answer('{"version": "https://jsonfeed.org/version/1", "items": ['), fails="JSON"),
        Case("deep JSON", answer("[" * 100_000), fails="JSON"),
        Case("JSON of wrong types", answer('{"version":"https://jsonfeed.org/version/1.1","title":[],"items":[1,null,{"id":7,'
             '"title":"Calm","url":{"a":1},"content_text":["x"],"attachments":"y","date_published":5}]}'), titles=("Calm",)),
        Case("JSON with a lone surrogate", answer('{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"Ca\\ud800lm"}]}'),
             check=lambda p: "\ud800" not in p.items[0].title),
        Case("entity from a file", answer(rss(item("a&x;b"), prolog=doctype.format("[<!ENTITY x SYSTEM 'file:///etc/passwd'>]"))),
             check=lambda p: SECRET not in p.items[0].title),
        Case("entity from the network", answer(rss(item("a&x;b"), prolog=doctype.format(f"[<!ENTITY x SYSTEM '{spy}'>]"))),
             check=lambda p: len(p.items) == 1),
        Case("parameter entity", answer(rss(item(), prolog=doctype.format(f"[<!ENTITY % p SYSTEM '{spy}'> %p;]"))), titles=("Calm",)),
        Case("outside DTD", answer(rss(item(), prolog=doctype.format(f"SYSTEM '{spy}'"))), titles=("Calm",)),
        Case("a DTD without end", answer("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x '" + "y" * 90_000), fails="not a feed"),
        Case("billion laughs", answer(rss(item("a&l11;b"), prolog=doctype.format(f"[<!ENTITY l0 'ha'>{laughs}]"))),
             check=lambda p: len(p.items[0].title) < 20),
        Case("quadratic growth", answer(rss(item("&x;" * 5_000), prolog=doctype.format(f"[<!ENTITY x '{'y' * 50_000}'>]"))),
             check=lambda p: len(p.items[0].title) <= 500),
        Case("style sheet and XInclude", answer(rss(item(), head=f"<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='{spy}'/>",
             prolog=f"<?xml version='1.0'?><?xml-stylesheet href='{spy}'?>")), titles=("Calm",)),
        Case("cut off", answer(rss(item("One"), item("Two", guid="2"))[:-60]), titles=("One",)),
        Case("cut off in CDATA", answer(rss(item("One"))[:-16] + "<item><title><![CDATA[Two"), titles=("One",)),
        Case("blank before the declaration", answer("\n \n" + CALM), titles=("Calm",)),
        Case("rubbish after the end", answer(CALM + "<script>x</script>"), titles=("Calm",)),
        Case("no end at all", answer("<rss><channel>" + item("One") + item("Two", guid="2")), titles=("One", "Two")),
        Case("nested deep", answer(rss(item("Calm", "<a>" * 20_000 + "</a>" * 20_000))), titles=("Calm",)),
        Case("very many attributes", answer(rss(item("Calm", "<x " + " ".join(f"a{n}='1'" for n in range(5_000)) + "/>"))),
             check=lambda p: len(p.items) == 1),
        Case("slow to parse", answer(rss(item("Calm", "<x xml:base='/' " + " ".join(f"a{n}='1'" for n in range(60_000)) + "/>"))), fails="poll.parse_timeout"),
        Case("a hundred thousand entries", answer(rss("<item/>" * 20_000)), check=lambda p: not p.items),
        Case("more entries than are read", answer(rss(*(item(f"N{n}", guid=str(n)) for n in range(3_000)))),
             check=lambda p: len(p.items) == 50),
        Case("no entries", answer(rss()), titles=()),
    ]  # fmt: skip


def _one(check: Callable[[Item], bool]) -> Check:
    return lambda polled: len(polled.items) == 1 and check(polled.items[0])


def _no_controls(found: Item) -> bool:
    text = found.title + found.summary + (found.link or "") + found.key + found.outlet
    return not any(
        (ord(c) < 32 and c not in "\n\t") or 127 <= ord(c) < 160 or 0x202A <= ord(c) <= 0x202E for c in text
    )


def _link(name: str, link: str, expected: str | None = None) -> Case:
    return Case(
        name, answer(rss(item("Calm", f"<link>{link}</link>"))), check=_one(lambda i: i.link == expected)
    )


def _entries(canary: Loopback) -> list[Case]:
    spy = canary.url("spy")
    evil = "\x1b]52;c;aGk=\x07\x9b31m\x00\u202e"
    return [
        Case("controls as characters", answer(rss(item(f"Ca{evil}lm", f"<description>{evil}</description>", evil)).encode("utf-8")), check=_one(_no_controls)),
        Case("controls as references", answer(rss(item("Ca&#27;]52;c;x&#7;&#0;&#x9b;&#x202e;lm"))), check=_one(_no_controls)),
        Case("controls hidden twice", answer(rss(item("Ca&amp;#27;]0;x&amp;#x9b;&amp;amp;#27;lm", "<description>&lt;b&gt;&amp;#27;[2J</description>"))), check=_one(_no_controls)),
        Case("references to no character", answer(rss(item("Ca&#xD800;&#x110000;&#99999999999;lm"))), titles=("Calm",)),
        Case("a storm of marks", answer(rss(item("Z" + "\u0301" * 100_000))), check=_one(lambda i: len(i.title) < 20)),
        Case("a title of a megabyte", answer(rss(item("word " * 30_000))), check=_one(lambda i: len(i.title) == 500)),
        Case("a body of a megabyte", answer(rss(item("Calm", f"<description>{'word ' * 150_000}</description>"))),
             check=_one(lambda i: len(i.summary) <= 1_000)),
        Case("a guid of a megabyte", answer(rss(item("Calm", guid="x" * 150_000))), check=_one(lambda i: len(i.key) < 60)),
        Case("tags without end", answer(rss(item("Calm", f"<description><![CDATA[{'<a ' * 60_000}{'<!--' * 9_000}]]></description>"))), titles=("Calm",)),
        Case("script in the text", answer(rss(item("Calm", "<description><![CDATA[<script>alert(1)</script><p onclick='x'>Text</p>]]></description>"))),
             check=_one(lambda i: i.summary == "Text")),
        Case("the end inside CDATA", answer(rss(item("Calm", "<description><![CDATA[a </item><item> b]]></description>"))),
             check=_one(lambda i: i.title == "Calm" and i.summary.startswith("a"))),
        Case("an item within an item", answer(rss("<item><title>One</title><item><title>Two</title></item></item>")), check=lambda p: len(p.items) >= 1),
        Case("lone ampersands", answer(rss(item("Q&A & more"))), titles=("Q&A & more",)),
        Case("entities of HTML", answer(rss(item("Caf&eacute;&nbsp;&mdash; &bogus;"))), titles=("Café — &bogus;",)),
        Case("one broken entry", answer(rss(item("One"), item("Tw<o"), item("Three", guid="3"))), check=lambda p: {"One", "Three"} <= {i.title for i in p.items}),
        Case("the same guid twice", answer(rss(item("One"), item("Two"))), titles=("One",)),
        Case("nothing but a date", answer(rss("<item><pubDate>Sun, 22 Nov 2026 10:00:00 GMT</pubDate></item>", item())), titles=("Calm",)),
        Case("dates of nonsense", answer(rss(item("Calm", "<pubDate>0000-00-00 99:99:99 +9999</pubDate>"))), check=_one(lambda i: i.published is None)),
        Case("a date of megabytes", answer(rss(item("Calm", f"<pubDate>{'1 ' * 70_000}</pubDate>"))), check=_one(lambda i: i.published is None)),
        Case("a date in the year 9999", answer(rss(item("Calm", "<pubDate>Fri, 31 Dec 9999 23:59:59 -1200</pubDate>"))), titles=("Calm",)),
        _link("a script as link", "javascript:alert(1)"),
        _link("a file as link", "file:///etc/passwd"),
        Case("an option as link", answer(rss(item("Calm", "<link>--help</link>"))), check=_one(lambda i: i.link is not None and i.link.endswith("/--help"))),
        _link("data as link", "data:text/html,x"),
        _link("a link with an escape", "http://a.example/\x9b2J", "http://a.example/›2J"),
        _link("a link with a password", "http://user:pass@a.example/"),
        _link("a link of megabytes", "http://a.example/" + "x" * 100_000),
        Case("things to fetch", answer(rss(item("Calm", f"<enclosure url='{spy}'/><link>{spy}</link><source url='{spy}'>X</source>"
             f"<description><![CDATA[<img src='{spy}'><iframe src='{spy}'></iframe>]]></description>"), head=f"<image><url>{spy}</url></image>"
             f"<atom:link xmlns:atom='http://www.w3.org/2005/Atom' rel='hub' href='{spy}'/>")), titles=("Calm",)),
        Case("enclosures of odd kinds", answer(rss(item("Calm", "<enclosure url='file:///etc/passwd'/><enclosure url='$(reboot)'/>"))),
             check=_one(lambda i: all(e.startswith("http://127.0.0.1") for e in i.enclosures))),
        Case("an evil base", answer("<feed xmlns='http://www.w3.org/2005/Atom' xml:base='javascript:alert(1)//'><title>T</title><entry><id>1</id>"
             "<title>Calm</title><link href='x'/></entry></feed>"), check=_one(lambda i: not (i.link or "").startswith("javascript"))),
    ]  # fmt: skip
