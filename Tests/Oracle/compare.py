"""Whether two answers say the same."""
import unicodedata
from datetime import date, datetime
from decimal import Decimal


def cell(value):
    """A value in one form: numbers to twelve digits, dates as text, text after NFC."""
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, float):
        return 0.0 if value == 0 else float(f"{value:.12g}")
    if isinstance(value, int):
        return value if abs(value) >= 2 ** 53 else float(f"{value:.12g}")
    if isinstance(value, Decimal):
        return cell(int(value) if value == value.to_integral_value() else float(value))
    if isinstance(value, datetime):
        return value.isoformat() if value.hour or value.minute else value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else tuple(cell(v) for v in value)


def rows(found):
    return [[cell(c) for c in r] for r in found]


def same(ours, theirs, ordered=True):
    a, b = rows(ours), rows(theirs)
    return a == b if ordered else sorted(a, key=repr) == sorted(b, key=repr)


def same_but_for_decimals(ours, theirs):
    """Whether nothing differs but numbers beside numbers, in rows of one order."""
    a, b = rows(ours), rows(theirs)
    return len(a) == len(b) and all(
        len(x) == len(y) and all(p == q or isinstance(p, (int, float)) and isinstance(q, (int, float)) for p, q in zip(x, y)) for x, y in zip(a, b))
