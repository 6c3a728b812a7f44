"""
Fits the models of two labelled sets on the features that `Hearsay.Lab events` and `Hearsay.Lab headlines` write.

  sets.py events TRAIN.tsv --out ../models/events.tsv            whether two mentions are of one event: one logistic regression
  sets.py headlines FIT.tsv [CHOOSE.tsv] --out ../models/headlines.tsv
                                                                 whether an article is on another thing than a headline; of those that are on it
                                                                 whether it agrees, disagrees or discusses: two logistic regressions
"""
import argparse
import collections
import numpy
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.preprocessing import StandardScaler

P = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
P.add_argument('set', choices=('events', 'headlines'))
P.add_argument('train')
P.add_argument('dev', nargs='?')
P.add_argument('--out', required=True)
P.add_argument('--C', type=float, default=0.03, help='the inverse of the strength that keeps weights small')
P.add_argument('--balance', type=float, default=0.75, help='how far rare positions count more: 0 not at all, 1 as much as all')


def load(path):
    lines = open(path, encoding='utf-8').read().splitlines()
    rows = [line.split('\t') for line in lines[1:]]
    return lines[0].split('\t')[1:], numpy.array([r[0] for r in rows]), numpy.array([r[1:] for r in rows], dtype=float)


def fit(x, y, c, weights=None):
    """Weights and shifts over the features as they are: a row for each class, one row where there are two."""
    scaler = StandardScaler().fit(x)
    model = LogisticRegression(C=c, max_iter=5000, class_weight=weights).fit(scaler.transform(x), y)
    w = model.coef_ / scaler.scale_
    return model.classes_, w, model.intercept_ - w @ scaler.mean_


def write(path, what, names, outcomes, w, shifts):
    with open(path, 'w', encoding='utf-8') as out:
        out.write(f'# {what}: made by training/sets.py, see {path.split("/")[-1].replace(".tsv", ".md")}.\n')
        out.write('\t'.join(('feature', *outcomes)) + '\n')
        for name, row in zip(('shift', *names), (shifts, *w.T)):
            out.write('\t'.join((name, *(f'{v:.5f}' for v in row))) + '\n')


def events(a):
    names, y, x = load(a.train)
    _, w, shifts = fit(x, y == 'same', a.C)
    write(a.out, 'Whether two mentions are of one event', names, ['same'], w, shifts)


def headlines(a):
    names, y, x = load(a.train)
    _, w, shifts = fit(x, y == 'unrelated', a.C)
    on = y != 'unrelated'
    counts = collections.Counter(y[on])
    classes, v, more = fit(x[on], y[on], a.C, {c: (max(counts.values()) / n) ** a.balance for c, n in counts.items()})
    w, shifts = numpy.vstack((v, w)), numpy.concatenate((more, shifts))
    if a.dev:
        _, gold, z = load(a.dev)
        sums = z @ w.T + shifts
        found = numpy.where(sums[:, -1] > 0, 'unrelated', classes[sums[:, :-1].argmax(1)])
        print('macro F1', f1_score(gold, found, average='macro').round(4), dict(zip(sorted(set(gold)), f1_score(gold, found, average=None).round(3))))
    write(a.out, 'How an article stands to a headline', names, [*classes, 'unrelated'], w, shifts)


if __name__ == '__main__':
    arguments = P.parse_args()
    {'events': events, 'headlines': headlines}[arguments.set](arguments)
