"""Independent figures for the themes of libs/insight, by the standard library of Python alone.

Run from this folder:  python3 themes.py > themes.json

Singular values by power iteration with deflation in 50 digits; logistic regression by Newton's method with Gaussian
elimination in 50 digits.
"""
import json
from decimal import Decimal, getcontext

getcontext().prec = 50
MATRIX = [[2, 0, 1, 0, 3], [0, 1, 0, 4, 0], [1, 1, 1, 1, 1], [5, 0, 2, 0, 0], [0, 3, 0, 0, 1], [1, 0, 0, 2, 2]]
# Words said, 0-2 times, and whether the statement belongs to the theme; how often each counts.
ROWS = [[1, 0, 2], [2, 1, 0], [0, 1, 1], [0, 2, 1], [1, 1, 1], [2, 0, 0]]
TARGETS = [1, 1, 0, 0, "0.5", 1]
COUNTS = [1, 2, 1, 1, 1, "0.5"]
PENALTY = "0.3"


def singular_values(matrix, count):
    columns = len(matrix[0])
    gram = [[Decimal(sum(row[i] * row[j] for row in matrix)) for j in range(columns)] for i in range(columns)]
    found = []
    for _ in range(count):
        v = [Decimal(1 + i * i) for i in range(columns)]
        for _ in range(4000):
            v = [sum(g * x for g, x in zip(row, v)) for row in gram]
            length = sum(x * x for x in v).sqrt()
            v = [x / length for x in v]
        value = sum(v[i] * gram[i][j] * v[j] for i in range(columns) for j in range(columns))
        found.append(float(value.sqrt()))
        gram = [[gram[i][j] - value * v[i] * v[j] for j in range(columns)] for i in range(columns)]
    return found


def solve(a, b):
    n = len(b)
    rows = [list(a[i]) + [b[i]] for i in range(n)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(n):
            if r != i:
                factor = rows[r][i] / rows[i][i]
                rows[r] = [x - factor * y for x, y in zip(rows[r], rows[i])]
    return [rows[i][n] / rows[i][i] for i in range(n)]


def logistic(rows, targets, counts, penalty):
    x = [[Decimal(v) for v in row] + [Decimal(1)] for row in rows]
    y, c, penalty = [Decimal(t) for t in targets], [Decimal(t) for t in counts], Decimal(penalty)
    n = len(x[0])
    ridge = [penalty] * (n - 1) + [Decimal(0)]
    w = [Decimal(0)] * n
    for _ in range(60):
        p = [1 / (1 + (-sum(a * b for a, b in zip(row, w))).exp()) for row in x]
        gradient = [sum(c[i] * (p[i] - y[i]) * x[i][j] for i in range(len(x))) + ridge[j] * w[j] for j in range(n)]
        hessian = [[sum(c[i] * p[i] * (1 - p[i]) * x[i][j] * x[i][k] for i in range(len(x))) + (ridge[j] if j == k else 0)
                    for k in range(n)] for j in range(n)]
        w = [a - b for a, b in zip(w, solve(hessian, gradient))]
    return {"weights": [float(v) for v in w[:-1]], "intercept": float(w[-1])}


print(json.dumps({
    "command": "python3 themes.py > themes.json",
    "singularValues": {"rows": MATRIX, "values": singular_values(MATRIX, 3)},
    "logistic": {"rows": ROWS, "targets": [float(t) for t in TARGETS], "counts": [float(c) for c in COUNTS],
                 "penalty": float(PENALTY), **logistic(ROWS, TARGETS, COUNTS, PENALTY)},
}, indent=1))
