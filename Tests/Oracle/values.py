"""What operators and functions make of values, by the documents. None is unknown."""
import calendar
import functools
import math
import re
import unicodedata
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from shapes import DEC, Stopped

LARGEST = 2 ** 63 - 1


def whole(value):
    if not -LARGEST <= value <= LARGEST:
        raise Stopped("too large")
    return value


@functools.lru_cache(100_000)
def shown(value):
    """A decimal at the 15 digits that are shown, exactly."""
    return Fraction(Decimal(f"{value:.15g}"))


def plain(value):
    """A value in the form in which it is compared, ordered and grouped."""
    if isinstance(value, bool):
        return value
    if isinstance(value, float):
        return shown(value)
    if isinstance(value, int):
        return Fraction(value)
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    return value


def shown_where_decimal(value):
    """A decimal as it is shown, in its first 15 digits, when decimals are among them; else all of it."""
    return shown(value) if abs(value) < 1e15 else Fraction(value)


def beside(value, other):
    """The form in which it is compared with another."""
    return shown_where_decimal(value) if isinstance(value, float) and isinstance(other, int) else plain(value)


def compare(left, relation, right):
    if left is None or right is None:
        return None
    a, b = beside(left, right), beside(right, left)
    return {"=": a == b, "!=": a != b, "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b}[relation]


def both(a, b):
    return False if a is False or b is False else None if a is None or b is None else True


def either(a, b):
    return True if a is True or b is True else None if a is None or b is None else False


def deny(a):
    return None if a is None else not a


def arithmetic(left, sign, right, kind):
    if left is None or right is None:
        return None
    if kind == DEC:
        if sign == "/":
            if right == 0:
                raise Stopped("divides by zero")
            return left / right
        left, right = float(left), float(right)
        result = left + right if sign == "+" else left - right if sign == "-" else left * right
        if math.isinf(result):
            raise Stopped("too large")
        return result
    return whole(left + right if sign == "+" else left - right if sign == "-" else left * right)


def shift(day, amount, unit):
    if day is None:
        return None
    try:
        if unit in ("days", "weeks"):
            return day + timedelta(days=amount * (7 if unit == "weeks" else 1))
        months = day.year * 12 + day.month - 1 + amount * (12 if unit == "years" else 1)
        year, month = months // 12, months % 12 + 1
        last = calendar.monthrange(year, month)[1]
        return date(year, month, min(day.day, last))
    except (ValueError, OverflowError, calendar.IllegalMonthError):
        raise Stopped("out of the calendar") from None


def age(born, on):
    if born is None or on is None:
        return None
    if born > on:
        raise Stopped("not born yet")
    birthday_passed = (on.month, on.day) >= (born.month, born.day)
    if (born.month, born.day) == (2, 29) and (on.month, on.day) == (2, 28):
        birthday_passed = not calendar.isleap(on.year)   # as birth_date + n years: the last day of February
    return on.year - born.year - (not birthday_passed)


def exact(numbers):
    return sum((Fraction(n) for n in numbers), Fraction(0))


def nearest(fraction):
    try:
        return fraction.numerator / fraction.denominator
    except OverflowError:
        raise Stopped("too large") from None


def total(numbers, kind):
    if not numbers:
        return None
    return nearest(exact(numbers)) if kind == DEC else whole(sum(numbers))


def average(numbers):
    return nearest(exact(numbers) / len(numbers)) if numbers else None


def median(numbers):
    if not numbers:
        return None
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return float(ordered[middle])
    return nearest((Fraction(ordered[middle - 1]) + Fraction(ordered[middle])) / 2)


def nfc(text):
    return unicodedata.normalize("NFC", text)


def like(text, pattern):
    expression = "".join(".*" if c == "*" else "." if c == "?" else re.escape(c) for c in nfc(pattern).lower())
    return re.fullmatch(expression, nfc(text).lower(), re.S) is not None


def call(name, values):
    if name in ("least", "greatest"):
        known = [v for v in values if v is not None]
        return (min if name == "least" else max)(known, key=plain) if known else None
    if name == "age":
        return age(*values)
    if any(v is None for v in values):
        return None
    return CALLS[name](*values)


def made_date(year, month, day):
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def mod(a, b):
    return int(math.fmod(a, b)) if abs(a) < 2 ** 53 else abs(a) % abs(b) * (1 if a >= 0 else -1)


def part(text, separator, n):
    pieces = nfc(text).split(nfc(separator))
    return pieces[n - 1] if 1 <= n <= len(pieces) else None


def cut(text, start, length):
    piece = nfc(text)[start - 1:start - 1 + length]
    return piece or None


def as_number(text):
    text = text.strip()
    return int(text) if re.fullmatch(r"[+-]?[0-9]+", text) and abs(int(text)) <= LARGEST else None


def rounded(value, digits):
    return float(Decimal(f"{value:.15g}").quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP))


CALLS = {
    "lower": lambda t: nfc(t).lower(), "upper": lambda t: nfc(t).upper(), "trim": lambda t: t.strip(), "length": lambda t: len(nfc(t)),
    "starts_with": lambda t, o: nfc(t).lower().startswith(nfc(o).lower()), "ends_with": lambda t, o: nfc(t).lower().endswith(nfc(o).lower()),
    "replace": lambda t, a, b: nfc(t).replace(nfc(a), b), "split": part, "slice": cut, "concat": lambda *t: "".join(t), "number": as_number,
    "abs": abs, "sqrt": math.sqrt, "round": rounded, "floor": lambda n: whole(math.floor(shown_where_decimal(n))),
    "ceil": lambda n: whole(math.ceil(shown_where_decimal(n))), "mod": mod,
    "year": lambda d: d.year, "quarter": lambda d: (d.month + 2) // 3, "month": lambda d: d.month, "week": lambda d: d.isocalendar()[1],
    "day": lambda d: d.day, "weekday": lambda d: d.isoweekday(), "date": made_date, "days_between": lambda a, b: (b - a).days}
