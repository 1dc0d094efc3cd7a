"""When two engines have given the same answer."""
import math

# Sums of decimals depend on the order in which they are added; figures are shown to fewer digits than are held.
TOLERANCE = 1e-9


def number(value):
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def same(one, other):
    a, b = number(one), number(other)
    if a is not None and b is not None:
        return math.isclose(a, b, rel_tol=TOLERANCE, abs_tol=TOLERANCE)
    return ("" if one is None else one) == ("" if other is None else other)


def agree(one, other, ordered):
    if len(one) != len(other):
        return False
    if not ordered:
        # By what is no measure: a sum may differ in its last digit.
        def key(row):
            return [str(value) for value in row[:-1]]
        one, other = sorted(one, key=key), sorted(other, key=key)
    return all(len(a) == len(b) and all(map(same, a, b)) for a, b in zip(one, other))
