"""
Fits how two statements stand to each other (same claim, updates), or whether two figures count the same thing. Logistic
regressions, one relation each, on the features that `Hearsay.Lab pairs` and `Hearsay.Lab counted` write for pairs of statements given by hand
and of statements read by the program.

  pairs.py TRAIN.tsv [DEV.tsv] --out ../models/pairs.tsv
  pairs.py TRAIN.tsv [DEV.tsv] --relations own other beside --C 0.1 --out ../models/counted.tsv
"""
import argparse
import numpy
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.preprocessing import StandardScaler

P = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
P.add_argument('train')
P.add_argument('dev', nargs='?')
P.add_argument('--out', required=True)
P.add_argument('--relations', nargs='+', default=['same', 'updates'])
P.add_argument('--C', type=float, default=0.3, help='the inverse of the strength that keeps weights small')


def load(path):
    lines = open(path, encoding='utf-8').read().splitlines()
    rows = [line.split('\t') for line in lines[1:]]
    return lines[0].split('\t')[5:], [r[:4] for r in rows], numpy.array([r[4] for r in rows]), numpy.array([r[5:] for r in rows], dtype=float)


def of(relation, labels):
    """Which rows tell of a relation, and in which it holds. Labels such as own:same and own:none tell of one relation alone."""
    apart = numpy.array([label.startswith(relation + ':') for label in labels])
    return (apart, numpy.array([label.endswith(':same') for label in labels])) if apart.any() else (numpy.ones(len(labels), bool), labels == relation)


def main():
    a = P.parse_args()
    names, _, y, x = load(a.train)
    scaler = StandardScaler().fit(x)
    weights, shifts, scores = [], [], []
    dev = load(a.dev) if a.dev else None
    for relation in a.relations:
        rows, right = of(relation, y)
        model = LogisticRegression(C=a.C, max_iter=5000).fit(scaler.transform(x[rows]), right[rows])
        w = model.coef_[0] / scaler.scale_
        weights.append(w)
        shifts.append(model.intercept_[0] - (w * scaler.mean_).sum())
        if dev:
            for how in sorted({k[1] for k in dev[1]}):
                rows, right = of(relation, dev[2])
                rows = rows & numpy.array([k[1] == how for k in dev[1]])
                scores.append(f'{relation} {how} {average_precision_score(right[rows], dev[3][rows] @ w + shifts[-1]):.3f}')
    with open(a.out, 'w', encoding='utf-8') as out:
        out.write('# Made by training/pairs.py, see pairs.md.\n')
        out.write('\t'.join(('feature', *a.relations)) + '\n')
        for name, row in zip(('shift', *names), zip(*([s, *w] for s, w in zip(shifts, weights)))):
            out.write('\t'.join((name, *(f'{v:.5f}' for v in row))) + '\n')
    print('average precision on dev:', ', '.join(scores))


if __name__ == '__main__':
    main()
