"""Independent figures for the statistics of libs/insight, by the standard library of Python alone.

Run from this folder:  python3 independent.py > independent.json

Fisher and Benjamini-Hochberg in exact fractions; logarithms and roots in 50 digits; the chi-square tail by its closed
form (even degrees of freedom) or by the complementary error function (odd).
"""
import json
import math
import re
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 50
Z = Decimal("1.959963984540054")


def fisher(a, n, c, r):
    k, total = a + c, n + r
    tail = sum(math.comb(k, x) * math.comb(total - k, n - x) for x in range(a, min(k, n) + 1) if n - x <= total - k)
    return float(Fraction(tail, math.comb(total, n)))


def log_odds(a, n, c, r, share):
    a, n, c, r, share = (Decimal(str(v)) for v in (a, n, c, r, share))
    # alpha for the word and prior, the sum of all alphas: half a voice for and half against in each.
    alpha = share * (a + c + Decimal("0.5"))
    prior = share * (n + r + 1)
    # Equation 15 of the paper.
    delta = ((a + alpha) / (n + prior - a - alpha)).ln() - ((c + alpha) / (r + prior - c - alpha)).ln()
    variance = sum(1 / v for v in (a + alpha, n + prior - a - alpha, c + alpha, r + prior - c - alpha))
    error = variance.sqrt()
    return {"logOdds": float(delta), "lower": float(delta - Z * error), "upper": float(delta + Z * error), "z": float(delta / error)}


def wilson(x, n):
    x, n = Decimal(str(x)), Decimal(str(n))
    share = x / n
    middle = (x + Z * Z / 2) / (n + Z * Z)
    half = Z * n.sqrt() / (n + Z * Z) * (share * (1 - share) + Z * Z / (4 * n)).sqrt()
    return {"lower": float(middle - half), "upper": float(middle + half)}


def benjamini_hochberg(ps):
    exact = [Fraction(p) for p in ps]
    order = sorted(range(len(ps)), key=lambda i: exact[i])
    q, least = [0.0] * len(ps), Fraction(1)
    for rank in range(len(ps), 0, -1):
        i = order[rank - 1]
        least = min(least, exact[i] * len(ps) / rank)
        q[i] = float(least)
    return q


def chi_square_tail(x, df):
    half = x / 2
    if df % 2 == 0:
        return math.exp(-half) * math.fsum(half**i / math.factorial(i) for i in range(df // 2))
    odd = math.fsum(half ** (i + 0.5) / math.gamma(i + 1.5) for i in range((df - 1) // 2))
    return math.erfc(math.sqrt(half)) + math.exp(-half) * odd


def jaccard(one, other):
    words = [re.findall(r"[^\W\d_]+", text.lower()) for text in (one, other)]
    a, b = ({tuple(w[i:i + 3]) for i in range(len(w) - 2)} for w in words)
    return len(a & b) / len(a | b)


TABLES = [(3, 4, 1, 4), (8, 60, 4, 240), (12, 60, 0, 240), (0, 10, 5, 40), (5, 5, 0, 1), (10, 10, 40, 40),
          (150, 1000, 400, 4000), (30, 200, 31, 800), (700, 1000, 500, 4000)]
SHARES = [(0, 10), (10, 10), (7, 12), (1, 3), (2.5, 6.5), (400, 1000)]
PS = ["0.01", "0.04", "0.03", "0.005", "0.2", "0.03"]
TEXTS = [
    ("Vägen hit är lång, men den är vacker om hösten.", "Vägen hit är lång men den är mycket vacker om hösten!"),
    ("Här bor man nära skogen och nära varandra.", "Här bor man nära skogen. Nära varandra bor man också."),
    ("Åarjelsaemien gïele lea mijjen gïele daesnie", "Åarjelsaemien gïele lea mijjen gïele Föllingesne"),
    ("Ett två tre fyra fem sex", "Sex fem fyra tre två ett"),
]
CHI = [(3.84, 1), (0.1, 1), (9.488, 4), (30.0, 4), (0.5, 4), (14.07, 7), (60.0, 40)]

print(json.dumps({
    "command": "python3 independent.py > independent.json",
    "fisher": [{"table": t, "p": fisher(*t)} for t in TABLES],
    "logOdds": [{"table": t, "priorShare": share, **log_odds(*t, share)} for t in TABLES + [(2.5, 12, 1.25, 30)] for share in (0.1, 0.5)],
    "wilson": [{"successes": x, "trials": n, **wilson(x, n)} for x, n in SHARES],
    "benjaminiHochberg": {"p": [float(p) for p in PS], "q": benjamini_hochberg(PS)},
    "chiSquare": [{"x": x, "df": df, "p": chi_square_tail(x, df)} for x, df in CHI],
    "shingles": [{"one": one, "other": other, "jaccard": jaccard(one, other)} for one, other in TEXTS],
    "logGamma": [{"x": x, "value": math.lgamma(x)} for x in (0.1, 0.5, 1, 1.5, 3, 10, 100.25, 5000)],
}, indent=1))
