#!/usr/bin/env python3
"""Writes feed.csv and feed-bad.csv beside itself: a design and homeware shop's catalogue export.

The columns are those that Meta and Google catalogues share. The same files come out every time; change this
program, not the files. Run it as `python3 Tests/Fixtures/make_feed.py`.
"""

import csv
import io
import pathlib
import random

HEADER = [
    "id", "title", "description", "availability", "condition", "price", "link", "image_link", "brand",
    "google_product_category", "gtin", "quantity_to_sell_on_facebook", "item_group_id",
]

KITCHEN = "Home & Garden > Kitchen & Dining"
DECOR = "Home & Garden > Decor"

# What it is called, what it is made of, Google's category, lowest and highest price in whole units, its variants.
KINDS = [
    ("Becher", "clay", f"{KITCHEN} > Tableware > Drinkware > Mugs", 9, 32, ["200 ml", "350 ml"]),
    ("Espresso cup", "clay", f"{KITCHEN} > Tableware > Drinkware > Coffee & Tea Cups", 8, 24, []),
    ("Teekanne", "clay", f"{KITCHEN} > Tableware > Serveware > Tea Pots", 38, 120, ["0,8 l", "1,2 l"]),
    ("Dinner plate", "clay", f"{KITCHEN} > Tableware > Dinnerware > Plates", 14, 48, ["Ø 21 cm", "Ø 27 cm"]),
    ("Salad bowl", "clay", f"{KITCHEN} > Tableware > Dinnerware > Bowls", 22, 90, []),
    ("Vase", "glass", f"{DECOR} > Vases", 19, 160, ["S", "M", "L"]),
    ("Karaffe", "glass", f"{KITCHEN} > Tableware > Serveware > Decanters", 29, 85, []),
    ("Tischleuchte", "lamp", "Home & Garden > Lighting > Lamps", 79, 420, []),
    ("Pendant lamp", "lamp", "Home & Garden > Lighting > Lighting Fixtures", 119, 890, ["Ø 30 cm", "Ø 45 cm"]),
    ("Wool throw", "wool", "Home & Garden > Linens & Bedding > Bedding > Blankets", 69, 240, []),
    ("Kissenbezug", "linen", f"{DECOR} > Throw Pillows", 24, 79, ["40 × 40 cm", "50 × 50 cm"]),
    ("Napkins, set of 4", "linen", "Home & Garden > Linens & Bedding > Table Linens", 29, 69, []),
    ("Notebook A5", "paper", "Office Supplies > General Office Supplies > Paper Products", 9, 28, ["lined", "plain"]),
    ("Poster", "paper", f"{DECOR} > Artwork", 18, 95, ["30 × 40 cm", "50 × 70 cm"]),
    ("Kerzenständer", "metal", f"{DECOR} > Home Fragrance Accessories > Candle Holders", 17, 88, []),
    ("Wall hook", "metal", "Hardware > Storage & Organization > Tool Storage & Organization", 12, 39, []),
    ("Cutting board", "wood", f"{KITCHEN} > Kitchen Tools & Utensils > Cutting Boards", 26, 110, []),
    ("Pfeffermühle", "wood", f"{KITCHEN} > Kitchen Tools & Utensils", 34, 96, []),
    ("Hocker", "furniture", "Furniture > Chairs > Stools", 99, 390, []),
    ("Side table", "furniture", "Furniture > Tables > Accent Tables > End Tables", 129, 640, []),
]

# Of each: what it is called and how it is made.
MATERIALS = {
    "clay": [
        ("stoneware", "thrown and glazed by hand, so no two are quite the same"),
        ("Steinzeug", "von Hand gedreht; kleine Abweichungen gehören dazu"),
        ("porcelain", "thin enough to let light through, fired at 1,280 °C"),
    ],
    "glass": [
        ("recycled glass", "blown from old bottles; small bubbles are part of it"),
        ("Glas", "mundgeblasen in Böhmen; feine Luftblasen sind kein Fehler"),
    ],
    "lamp": [
        ("brass", "unlacquered: it darkens with use, and that's the point"),
        ("steel", "powder-coated, with 2.5 m of textile cable"),
        ("washi", "Papier auf Bambus, 1,5 m Kabel"),
    ],
    "wool": [("merino wool", "woven in a family mill, 100 % merino"), ("Alpaka", "ungefärbt, 130 × 200 cm")],
    "linen": [
        ("linen", "European flax, stone-washed, softer after every wash"),
        ("Leinen", "vorgewaschen, mit verdecktem Reißverschluss"),
    ],
    "paper": [("cotton paper", "printed in two colours on a 1962 press"), ("Recyclingpapier", "120 g/m², fadengeheftet")],
    "metal": [
        ("brass", "cast in sand, brushed by hand"),
        ("steel", "powder-coated, 1.5 mm, will outlast the wall it hangs on"),
    ],
    "wood": [
        ("oak", "from certified forests, oiled, not varnished"),
        ("Nussbaum", "massiv, geölt, aus nachhaltiger Forstwirtschaft"),
        ("ash", "steam-bent and left pale"),
    ],
}
MATERIALS["furniture"] = MATERIALS["wood"] + MATERIALS["metal"][1:]

CARE = {
    "clay": ["Dishwasher safe.", "Spülmaschinenfest.", "Not for the microwave."],
    "glass": ["Hand wash only, please.", "Nicht für die Spülmaschine."],
    "lamp": ["Bulb not included (E27, max. 40 W).", "Dimmbar; Leuchtmittel liegt bei."],
    "wool": ["Wash cold, dry flat."], "linen": ["Bei 40 °C waschbar.", "Iron damp, or not at all."],
    "paper": ["Frame not included.", "Ships in a tube."], "metal": ["Wipe with a dry cloth."],
    "wood": ["Oil once a year.", "Nur feucht abwischen."],
    "furniture": ["Ships flat; 4 screws, 5 minutes.", "Made to order: allow 10 days."],
}

COLOURS = [
    "chalk", "ink", "moss", "rust", "ochre", "smoke", "sand", "salbeigrün", "nachtblau", "crème", "terracotta",
    "raw", "black", "butter yellow", "rosé",
]

SERIES = [
    "Åsa", "Bøge", "Café Noir", "Dünung", "Ember", "Fjäll", "Größenwahn", "Halo", "Île", "Juniper", "Kiez",
    "Løvstikke", "Müßiggang", "Nord", "Œuvre", "Plié", "Quay", "Rügen", "Straße 7", "Tønder", "Übermut",
    "Växjö", "Wabi", "Yuzu", "Zażółć",
]

BRANDS = ["Atelier Mæra", "Hönig & Söhne", "Studio Ostkreuz", "Form, Farbe & Co.", "Pötter", "O'Brien Ceramics"]

NOTES = [
    'Our customers call it "the good one".', "A gift nobody returns 🎁.", "Seen in “Schöner Wohnen”, 03/2025.",
    "Limited run of 200.", "Back in stock 🌿", "Size: 12\" across.", "Passt zu allem, außer zu Hektik.",
    "Designed in Leipzig; made in Faro, Portugal.",
]


def gtin(number):
    """A 13-digit article number with its check digit, in the range kept for use inside a company."""
    digits = f"20{number:010d}"
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return digits + str(-total % 10)


def slug(text):
    plain = text.lower()
    for letter, ascii_letters in [
        ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("å", "a"), ("ø", "o"), ("œ", "oe"), ("é", "e"),
        ("î", "i"), ("è", "e"), ("ż", "z"), ("ó", "o"), ("ł", "l"), ("ć", "c"), ("æ", "ae"),
    ]:
        plain = plain.replace(letter, ascii_letters)
    return "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in plain).split())


def description(chance, series, kind, made_of, material, how, colour):
    first = f"{kind} “{series}” in {material}, {colour}: {how}."
    rest = [chance.choice(CARE[made_of])] + chance.sample(NOTES, chance.randint(0, 2))
    style = chance.random()
    if style < 0.15:
        return first + "\n\n" + "\n".join(f"– {line}" for line in rest)
    if style < 0.20:
        return first + "\r\n" + " ".join(rest)
    return " ".join([first] + rest)


def products(chance, count):
    rows, number, group = [], 0, 0
    while len(rows) < count:
        group += 1
        kind, made_of, category, lowest, highest, variants = chance.choice(KINDS)
        series, (material, how) = chance.choice(SERIES), chance.choice(MATERIALS[made_of])
        brand = chance.choice(BRANDS)
        currency = "EUR" if chance.random() < 0.7 else "USD"
        base = chance.randint(lowest, highest)
        colours = chance.sample(COLOURS, chance.randint(1, 4))
        choices = [(colour, variant) for colour in colours for variant in (variants or [""])]
        for place, (colour, variant) in enumerate(choices):
            number += 1
            cents = base * 100 + place // len(colours) * 400 + chance.choice([0, 0, 50, 90, 95, 99])
            title = ", ".join(part for part in [f"{kind} {series}", material, colour, variant] if part)
            stock = chance.choice([0, 1, 2, 3, 5, 8, 12, 20, 40, 75, 150])
            identity = f"{slug(kind)[:12].strip('-').upper()}-{group:03d}-{place + 1:02d}"
            rows.append([
                identity,
                title,
                description(chance, series, kind, made_of, material, how, colour),
                "in stock" if stock else chance.choice(["out of stock", "preorder"]),
                chance.choices(["new", "refurbished", "used"], [96, 2, 2])[0],
                f"{cents // 100}.{cents % 100:02d} {currency}",
                f"https://shop.example/p/{slug(title)}-{number}",
                f"https://cdn.shop.example/i/{identity.lower()}.jpg",
                brand,
                category,
                gtin(number) if chance.random() < 0.9 else "",
                str(stock),
                f"G{group:03d}" if len(choices) > 1 else "",
            ])
    return rows[:count]


# Each row is wrong in one way, which its id names; the first and the last are right.
BAD_ROWS = [
    {"id": "good-first", "price": "12.90 EUR"},
    {"id": "", "title": "No id"},
    {"id": " spaces-around-the-id "},
    {"id": "control\u0001character"},
    {"id": "x" * 101, "title": "Id too long"},
    {"id": "no-title", "title": ""},
    {"id": "title-too-long", "title": "T" * 201},
    {"id": "no-price", "price": ""},
    {"id": "price-without-currency", "price": "12.90"},
    {"id": "price-with-comma", "price": "12,90 EUR"},
    {"id": "price-unknown-currency", "price": "12.90 ABC"},
    {"id": "price-too-precise", "price": "12.905 EUR"},
    {"id": "price-zero", "price": "0.00 EUR"},
    {"id": "price-negative", "price": "-12.90 EUR"},
    {"id": "price-too-large", "price": "99999999999999999999.00 EUR"},
    {"id": "availability-unknown", "availability": "perhaps"},
    {"id": "quantity-negative", "quantity_to_sell_on_facebook": "-1"},
    {"id": "quantity-fraction", "quantity_to_sell_on_facebook": "1.5"},
    {"id": "quantity-above-the-most", "quantity_to_sell_on_facebook": "1000001"},
    {"id": "quantity-too-large", "quantity_to_sell_on_facebook": "99999999999999999999"},
    {"id": "condition-unknown", "condition": "like new"},
    {"id": "link-not-http", "link": "javascript:alert(1)"},
    {"id": "link-too-long", "link": "https://shop.example/" + "l" * 2_048},
    {"id": "image-link-not-http", "image_link": "mug.jpg"},
    {"id": "brand-too-long", "brand": "B" * 101},
    {"id": "description-too-long", "description": "D" * 10_000},
    {"id": "good-last", "price": "3.00 EUR"},
]


def bad_row(changes):
    row = dict(zip(HEADER, [
        "", "A mug", "A plain mug.", "in stock", "new", "9.00 EUR", "https://shop.example/p/mug",
        "https://cdn.shop.example/i/mug.jpg", "Pötter", "Home & Garden", "", "3", "",
    ]))
    return [{**row, **changes}[name] for name in HEADER]


def written(rows):
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows([HEADER] + rows)
    return "\ufeff" + text.getvalue()


def main():
    folder = pathlib.Path(__file__).parent
    chance = random.Random(20_260_302)
    folder.joinpath("feed.csv").write_bytes(written(products(chance, 640)).encode())

    bad = written([bad_row(changes) for changes in BAD_ROWS])
    bad += 'too-few-fields,"Three, only",x\r\n'
    bad += "too-many-fields" + ",x" * 20 + "\r\n"
    raw = bad.encode() + b"not-utf-8,\xff\xfe mug,x,in stock,new,9.00 EUR,,,,,,1,\r\n"
    raw += b'quote-after-text,a "quoted" mug,x,in stock,new,9.00 EUR,,,,,,1,\r\n'
    raw += b'unclosed-quote,"a mug that never ends,x,in stock,new,9.00 EUR,,,,,,1,\r\n'
    folder.joinpath("feed-bad.csv").write_bytes(raw)


if __name__ == "__main__":
    main()
