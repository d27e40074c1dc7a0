"""Independent figures for the statistics of libs/insight, by the standard library of Python alone.

Run from this folder:  python3 independent.py > independent.json

Fisher and Benjamini-Hochberg in exact fractions; logarithms and roots in 50 digits; the chi-square tail by its closed
form (even degrees of freedom) or by the complementary error function (odd).
"""
import hashlib
import hmac
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


def coded_items():
    """60 invented statements: a machine and two people who mostly, not always, read alike; weights of three strata."""
    state, items = 2024, []
    for _ in range(60):
        draws = []
        for _ in range(13):
            state = (state * 1103515245 + 12345) % 2**31
            draws.append((state >> 16) % 100)
        themes = "abc"
        truth = [draws[i] < share for i, share in enumerate((50, 25, 6))]
        read = [[t for k, t in enumerate(themes) if truth[k] != (draws[3 + 3 * who + k] < slip)]
                for who, slip in enumerate((20, 8, 8))]
        items.append({"weight": (1.5, 4, 12.25)[draws[12] % 3], "machine": read[0], "first": read[1], "second": read[2]})
    return items


def kappa(items, theme):
    pairs = [(theme in i["first"], theme in i["second"]) for i in items]
    n = len(pairs)
    observed = Fraction(sum(a == b for a, b in pairs), n)
    a, b = Fraction(sum(x for x, _ in pairs), n), Fraction(sum(y for _, y in pairs), n)
    expected = a * b + (1 - a) * (1 - b)
    return float((observed - expected) / (1 - expected))


def masi(one, other):
    a, b = set(one), set(other)
    if a == b:
        return Fraction(0)
    m = Fraction(2, 3) if a < b or b < a else Fraction(1, 3) if a & b else Fraction(0)
    return 1 - Fraction(len(a & b), len(a | b)) * m


def alpha(items):
    values = [v for i in items for v in (i["first"], i["second"])]
    observed = sum(masi(i["first"], i["second"]) for i in items) / len(items)
    # Every ordered pair of codings but a coding with itself.
    expected = sum(masi(v, w) for x, v in enumerate(values) for y, w in enumerate(values) if x != y)
    return float(1 - observed / (Fraction(expected) / (len(values) * (len(values) - 1))))


def weighted_f1(items, tried, golds, themes):
    hits = extra = missed = Fraction(0)
    for i in items:
        for gold in golds:
            for theme in themes:
                w = Fraction(str(i["weight"])) / len(golds)
                hits += w * (theme in i[tried] and theme in i[gold])
                extra += w * (theme in i[tried] and theme not in i[gold])
                missed += w * (theme not in i[tried] and theme in i[gold])
    return float(2 * hits / (2 * hits + extra + missed))


def coin(secret, dimension, element):
    name = json.dumps([dimension, element], ensure_ascii=False, separators=(",", ":"))
    return 0 if hmac.new(secret.encode(), name.encode(), hashlib.sha256).digest()[0] % 8 == 0 else 1


def half_step(secret, conditions):
    raised = 0
    for dimension, elements in conditions:
        if dimension in ("keyphrase", "theme", "text"):
            continue
        # A day also has what its month has.
        own = [max(coin(secret, dimension, e), coin(secret, dimension, e[:7]) if dimension == "time" else 0) for e in elements]
        raised = max(raised, min(own))
    return raised


def told(n, o, k):
    return k * ((n - o) // k) or None if n - o >= k else None


def told_share(praise, against, k):
    """Tries every pair of whole counts that the told ones may stand for."""
    pairs = [(x, y) for x in range(praise or 0, (praise or 0) + k + 1) for y in range(against or 0, (against or 0) + k + 1) if x + y]
    shares = [Fraction(x, x + y) for x, y in pairs]
    return {"bounds": {"lower": float(min(shares)), "upper": float(max(shares))},
            "interval": {"lower": min(wilson(x, x + y)["lower"] for x, y in pairs),
                         "upper": max(wilson(x, x + y)["upper"] for x, y in pairs)}}


SECRET = "granby 16"
FIGURES = [[["district", [d]]] for d in ("a", "b", "hotagen", "offerdal", "alsen-naskott")]
FIGURES += [[["district", ["hotagen", "offerdal"]], ["keyphrase", ["sv:ren"]]], [["keyphrase", ["sv:räv"]]], [],
            [["time", ["2020-09"]]], [["time", ["2020-09-14"]]], [["time", ["2020-08-30", "2020-08-31", "2020-09", "after"]]],
            [["channel", ["web"]], ["leaning", ["trouble", "wish"]]], [["group", ["unga"]], ["theme", ["skola"]]]]

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

ITEMS = coded_items()

print(json.dumps({
    "command": "python3 independent.py > independent.json",
    "fisher": [{"table": t, "p": fisher(*t)} for t in TABLES],
    "logOdds": [{"table": t, "priorShare": share, **log_odds(*t, share)} for t in TABLES + [(2.5, 12, 1.25, 30)] for share in (0.1, 0.5)],
    "wilson": [{"successes": x, "trials": n, **wilson(x, n)} for x, n in SHARES],
    "benjaminiHochberg": {"p": [float(p) for p in PS], "q": benjamini_hochberg(PS)},
    "chiSquare": [{"x": x, "df": df, "p": chi_square_tail(x, df)} for x, df in CHI],
    "shingles": [{"one": one, "other": other, "jaccard": jaccard(one, other)} for one, other in TEXTS],
    "coding": {
        # weight|machine|first|second, a letter a theme
        "items": ["|".join([str(i["weight"]), *("".join(i[who]) for who in ("machine", "first", "second"))]) for i in ITEMS],
        "kappa": {theme: kappa(ITEMS, theme) for theme in "abc"},
        "alpha": alpha(ITEMS),
        "machineMicroF1": weighted_f1(ITEMS, "machine", ["first", "second"], "abc"),
        "machineF1": {theme: weighted_f1(ITEMS, "machine", ["first", "second"], theme) for theme in "abc"},
        "peopleMicroF1": weighted_f1(ITEMS, "first", ["second"], "abc"),
    },
    "told": [{"secret": SECRET, "figure": f, "k": k, "told": [told(n, half_step(SECRET, f), k) for n in range(4 * k)]}
             for f in FIGURES for k in (5, 10)],
    "toldShares": [{"praise": x, "troubleOrWish": y, "k": k, **told_share(x, y, k)}
                   for k in (5, 10) for x in (None, k, 4 * k) for y in (None, k, 3 * k)],
    "logGamma": [{"x": x, "value": math.lgamma(x)} for x in (0.1, 0.5, 1, 1.5, 3, 10, 100.25, 5000)],
}, indent=1))
