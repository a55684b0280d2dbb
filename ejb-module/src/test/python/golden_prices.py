"""Writes golden-prices.csv: what each cart of golden-carts.csv costs.

An independent statement of the pricing rules in exact fractions. It shares nothing with the engine,
whose tests compare their results with this file.

    python3 golden_prices.py          writes the file
    python3 golden_prices.py --check  fails if the file is not what would be written

A row of golden-carts.csv is a line or the shipping of a shipment; rows of one name are one cart;
rounding ALL means the cart is priced three times. Where a source publishes the total ("published":
net+tax=gross), the result must equal it.
"""

import csv
import sys
from fractions import Fraction
from io import StringIO
from itertools import groupby
from math import floor
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "resources/org/cartwright/pricing"
DECIMALS = {"JPY": 0, "KWD": 3}  # ISO 4217; all others here have 2
STORED = 8
METHODS = ["UNIT", "LINE", "TOTAL"]


def half_up(amount, decimals):
    scale = 10**decimals
    return Fraction(floor(amount * scale + Fraction(1, 2)), scale)


def read(name):
    with open(FOLDER / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def rate_of(rates, tax_class, place):
    country, _, region = place.partition("/")
    for key in [(tax_class, country, region), (tax_class, country, ""), (tax_class, "", "")]:
        if key in rates:
            return rates[key]
    raise KeyError((tax_class, place))


def priced(entered, tax, inclusive):
    """(net, tax, gross) of an entered amount and its tax."""
    return (entered - tax, tax, entered) if inclusive else (entered, tax, entered + tax)


def tax_share(rate, inclusive):
    """Which part of an entered amount is tax (inclusive), or how much comes on top."""
    return rate / (1 + rate) if inclusive else rate


def total(prices):
    return tuple(sum(column, Fraction(0)) for column in zip((0, 0, 0), *prices))


def hand_out(whole, exact, decimals, rank=None):
    """Largest remainder: whole units first, then one each by rank, remainder, position."""
    scale = 10**decimals
    units = [floor(share * scale) for share in exact]
    left = int(whole * scale) - sum(units)
    candidates = [i for i, share in enumerate(exact) if share * scale != units[i]]
    assert 0 <= left <= len(candidates)
    ranks = rank or [0] * len(exact)
    candidates.sort(key=lambda i: (ranks[i], units[i] - exact[i] * scale, i))
    for i in candidates[:left]:
        units[i] += 1
    return [Fraction(unit, scale) for unit in units]


def hand_out_group(whole, exact, rate, decimals, inclusive):
    """Prices of charges of one class and rate, whose entered amounts sum to `whole`."""
    scale = 10**decimals
    taxes = [amount * tax_share(rate, inclusive) for amount in exact]
    whole_tax = half_up(sum(taxes), decimals)
    if not inclusive:
        amounts = hand_out(whole, exact, decimals)
        return [priced(a, t, False) for a, t in zip(amounts, hand_out(whole_tax, taxes, decimals))]
    # A charge below a minor unit may get no gross; then it can take no tax. If the others cannot
    # take all cents of tax, those below a minor unit are handed gross first.
    small = [amount * scale < 1 for amount in exact]
    amounts = hand_out(whole, exact, decimals)
    cents_left = int(whole_tax * scale) - sum(floor(tax * scale) for tax in taxes)
    takers = sum(1 for a, t in zip(amounts, taxes) if a > 0 and t * scale != floor(t * scale))
    if cents_left > takers:
        amounts = hand_out(whole, exact, decimals, [0 if is_small else 1 for is_small in small])
    handed = hand_out(whole_tax, taxes, decimals, [0 if amount > 0 else 1 for amount in amounts])
    return [priced(amount, tax, True) for amount, tax in zip(amounts, handed)]


def price_unit(charge, decimals, inclusive):
    entered = half_up(charge["entered"], decimals)
    tax = half_up(entered * tax_share(charge["rate"], inclusive), decimals)
    return entered, tax


def price_alone(charge, method, decimals, inclusive):
    if method == "UNIT":
        unit, unit_tax = price_unit(charge, decimals, inclusive)
        entered = half_up(unit * charge["quantity"], decimals)
        tax = half_up(unit_tax * charge["quantity"], decimals)
    else:
        entered = half_up(charge["entered"] * charge["quantity"], decimals)
        tax = half_up(entered * tax_share(charge["rate"], inclusive), decimals)
    return priced(entered, tax, inclusive)


def price_together(charges, decimals, inclusive):
    groups = sorted({(charge["tax_class"], charge["rate"]) for charge in charges})
    members = [
        [i for i, c in enumerate(charges) if (c["tax_class"], c["rate"]) == group] for group in groups
    ]
    exact = [charge["entered"] * charge["quantity"] for charge in charges]
    group_exact = [sum(exact[i] for i in member) for member in members]
    group_whole = hand_out(half_up(sum(exact), decimals), group_exact, decimals)
    prices = [None] * len(charges)
    for (_, rate), member, whole in zip(groups, members, group_whole):
        results = hand_out_group(whole, [exact[i] for i in member], rate, decimals, inclusive)
        for i, price in zip(member, results):
            prices[i] = price
    return prices


def charges_of(rows, rates):
    """Lines of all shipments, then the shipping of each (0.00 of class standard if not given)."""
    lines, shipping = [], []
    for number, members in groupby(rows, key=lambda row: row["shipment"]):
        members = list(members)
        if not any(row["kind"] == "shipping" for row in members):
            members.append(members[0] | {"kind": "shipping", "tax_class": "standard", "entered": "0"})
        line_number = 0
        for row in members:
            is_line = row["kind"] == "line"
            line_number += is_line
            (lines if is_line else shipping).append(
                {
                    "part": f"{number}.{line_number}" if is_line else f"{number} shipping",
                    "tax_class": row["tax_class"],
                    "rate": rate_of(rates, row["tax_class"], row["place"]),
                    "entered": Fraction(row["entered"]),
                    "quantity": Fraction(row["quantity"]) if is_line else Fraction(1),
                }
            )
    return lines, shipping


def price_cart(rows, method, rates):
    """(part, (net, tax, gross)) of everything in the cart that has a price."""
    inclusive = {"incl": True, "excl": False}[rows[0]["prices"]]
    decimals = DECIMALS.get(rows[0]["currency"], 2)
    lines, shipping = charges_of(rows, rates)
    charges = lines + shipping
    if method == "TOTAL":
        prices = price_together(charges, decimals, inclusive)
    else:
        prices = [price_alone(charge, method, decimals, inclusive) for charge in charges]
    unit_decimals = decimals if method == "UNIT" else STORED
    result = [
        (line["part"] + " unit", priced(*price_unit(line, unit_decimals, inclusive), inclusive))
        for line in lines
    ]
    result += [(charge["part"], price) for charge, price in zip(charges, prices)]
    result += [
        ("lines", total(prices[: len(lines)])),
        ("shipping", total(prices[len(lines) :])),
        ("total", total(prices)),
    ]
    for group in sorted({(charge["tax_class"], charge["rate"]) for charge in charges}):
        alike = [p for c, p in zip(charges, prices) if (c["tax_class"], c["rate"]) == group]
        if any(any(price) for price in alike):
            result.append((f"tax {group[0]} {shown(group[1])}", total(alike)))
    for part, price in result:
        assert min(price) >= 0, (rows[0]["case"], method, part, price)
    return result


def shown(amount):
    """The decimal, without trailing zeros."""
    scaled = amount * 10**STORED
    assert scaled.denominator == 1, amount
    digits = str(scaled.numerator).rjust(STORED + 1, "0")
    return f"{digits[:-STORED]}.{digits[-STORED:]}".rstrip("0").rstrip(".")


def check_published(rows, prices):
    published = rows[0]["published"]
    if published:
        parts, gross = published.split("=")
        expected = tuple(map(Fraction, [*parts.split("+"), gross]))
        assert prices["total"] == expected, (rows[0]["case"], published, prices["total"])


def golden():
    rates = {
        (row["tax_class"], row["country"], row["region"]): Fraction(row["rate"])
        for row in read("golden-tax-rates.csv")
    }
    out = StringIO()
    out.write("case,rounding,part,net,tax,gross\n")
    for name, rows in groupby(read("golden-carts.csv"), key=lambda row: row["case"]):
        rows = list(rows)
        for method in METHODS if rows[0]["rounding"] == "ALL" else [rows[0]["rounding"]]:
            prices = price_cart(rows, method, rates)
            check_published(rows, dict(prices))
            for part, price in prices:
                out.write(",".join([name, method, part, *map(shown, price)]) + "\n")
    return out.getvalue()


def main():
    target = FOLDER / "golden-prices.csv"
    text = golden()
    if "--check" not in sys.argv:
        target.write_text(text, encoding="utf-8")
    elif target.read_text(encoding="utf-8") != text:
        sys.exit(f"{target.name} is not what the rules give: run this script without --check")
    print(len({tuple(line.split(",")[:2]) for line in text.splitlines()[1:]}), "golden cases")


if __name__ == "__main__":
    main()
