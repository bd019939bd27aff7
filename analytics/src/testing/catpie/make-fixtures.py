"""
Writes catpie.json: what catpie, a port of R's catR (Magis & Barrada 2017) to Python, gives for these questions.

    python3 -m venv .catpie && .catpie/bin/pip install catpie==0.2.0
    .catpie/bin/python analytics/src/testing/catpie/make-fixtures.py > analytics/src/testing/catpie/catpie.json
    npx prettier --write analytics/src/testing/catpie/catpie.json

catpie is GPL-3: it is run here and shipped nowhere.
"""

import json
import random

from catpie import ii, nextItem, pi, semTheta, thetaEst
from catpie.estimators import r, r0

draw = random.Random(2021)


def bank(size, guessing):
    return [
        (round(draw.uniform(0.6, 2.2), 3), round(draw.uniform(-2.5, 2.5), 3),
         round(draw.uniform(0.05, 0.3), 3) if guessing else 0.0, 1.0)
        for _ in range(size)
    ]


banks = {
    "rasch": [(1.0, round(-2 + 0.5 * n, 1), 0.0, 1.0) for n in range(9)],
    "twoParameters": bank(8, False),
    "threeParameters": bank(12, True),
}


def patterns(size):
    yield [0] * size
    yield [1] * size
    for _ in range(18):
        yield [draw.randint(0, 1) for _ in range(size)]


def estimates(items, x):
    out = {"answers": x}
    for name, mean, sd in (("eap", 0, 1), ("eapLow", -1, 0.7)):
        ability = thetaEst(items, x, method="EAP", priorPar=(mean, sd))
        out[name] = [ability, semTheta(ability, items, x, method="EAP", priorPar=(mean, sd))]
    rough = thetaEst(items, x, method="WL")
    ability = refined(rough, items, x)
    out["wle"] = [ability, semTheta(ability, items, x, method="WL")]
    return out


def refined(rough, items, x):
    """thetaEst keeps the tolerance of R's uniroot, 1e-4: halve on catpie's own score equation from there."""
    if abs(rough) == 4:
        return rough
    low, high = rough - 2e-4, rough + 2e-4
    for _ in range(60):
        middle = (low + high) / 2
        if r0(middle, items, "WL") + r(middle, items, x) > 0:
            low = middle
        else:
            high = middle
    return middle


def order(items):
    """The whole order of questions by maximum information when the estimate stays where it is."""
    asked = []
    while len(asked) < len(items):
        asked.append(nextItem(items, theta=0.3, out=asked, criterion="MFI", randomesque=1).item)
    return asked


grid = [-4, -2.5, -1, 0, 0.3, 1.7, 4]
print(json.dumps({
    name: {
        "items": [item[:3] for item in items],
        "abilities": grid,
        "chance": [[pi(at, item).P for at in grid] for item in items],
        "information": [[ii(at, item).Ii for at in grid] for item in items],
        "orderAt0.3": order(items),
        "estimates": [estimates(items, x) for x in patterns(len(items))],
    }
    for name, items in banks.items()
}))
