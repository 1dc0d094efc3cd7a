#!/usr/bin/env python3
"""Makes the roster that the peers are compared on: everything in it is drawn from a fixed seed, none of it is real.

usage: data.py ROWS STEM        writes STEM.csv and STEM.parquet

Facilities are Zipf-distributed and lie in provinces; one release in five is unknown; names are two words of syllables; families are whole
numbers far apart, up to a million of them; fines are decimals with two places.
"""
import sys

import numpy as np
import pyarrow as pa
import pyarrow.compute
import pyarrow.csv
import pyarrow.parquet

from names import FACILITIES, FAMILY, GIVEN, KINDS, LISTS, PROVINCES, SEXES

BLOCK = 2_000_000


def zipf(rng, items, exponent, count):
    weights = 1.0 / np.arange(1, items + 1) ** exponent
    return np.searchsorted(np.cumsum(weights / weights.sum()), rng.random(count)).clip(0, items - 1)


def coded(indices, names):
    return pa.DictionaryArray.from_arrays(pa.array(indices.astype(np.int16)), pa.array(names)).cast(pa.string())


def days(rng, first, span, count):
    return (np.datetime64(first) + rng.integers(0, span, count).astype("timedelta64[D]")).astype("datetime64[D]")


def block(rows, number):
    """The rows of one block, whatever the others are."""
    rng = np.random.default_rng([7, number])
    count = min(BLOCK, rows - number * BLOCK)
    facility = zipf(rng, len(FACILITIES), 1.1, count)
    province = np.random.default_rng(13).integers(0, len(PROVINCES), len(FACILITIES))[facility]
    given, family = zipf(rng, len(GIVEN), 0.9, count), zipf(rng, len(FAMILY), 0.9, count)
    name = pa.compute.binary_join_element_wise(coded(given, GIVEN), coded(family, FAMILY), " ")
    release = pa.array(days(rng, "2024-01-01", 3000, count), mask=rng.random(count) < 0.2)
    return pa.table({
        "id": pa.array(np.arange(number * BLOCK + 1, number * BLOCK + count + 1)),
        "name": name,
        "province": coded(province, PROVINCES),
        "satker": coded(facility, FACILITIES),
        "list": coded(rng.choice(4, size=count, p=[0.6, 0.25, 0.05, 0.1]), LISTS),
        "sex": coded(rng.choice(2, size=count, p=[0.95, 0.05]), SEXES),
        "kind": coded(rng.choice(2, size=count, p=[0.8, 0.2]), KINDS),
        "birth": pa.array(days(rng, "1950-01-01", 20_800, count)),
        "admitted": pa.array(days(rng, "2015-01-01", 3300, count)),
        "release": release,
        # A multiplication with an odd number scatters them over 32 bits; no two become one.
        "family": pa.array((rng.integers(1, 1_000_001, count).astype(np.uint64) * np.uint64(2_654_435_761) % np.uint64(2**32)).astype(np.int64)),
        "fine": pa.array(rng.integers(0, 5_000_000, count) / 100.0),
    })


def write(rows, stem):
    csv = parquet = None
    for number in range((rows + BLOCK - 1) // BLOCK):
        table = block(rows, number)
        if csv is None:
            csv = pa.csv.CSVWriter(stem + ".csv", table.schema, write_options=pa.csv.WriteOptions(quoting_style="none"))
            parquet = pa.parquet.ParquetWriter(stem + ".parquet", table.schema, compression="zstd")
        csv.write_table(table)
        parquet.write_table(table)
    csv.close()
    parquet.close()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    write(int(sys.argv[1]), sys.argv[2])
