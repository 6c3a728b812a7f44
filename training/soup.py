"""
Averages weights that were trained from the same beginning with other seeds (model soup, Wortsman et al. 2022), and says how each
and their average do on dev.

  soup.py AVERAGE.pt AVERAGE.pt … --out SOUP.pt
"""
import argparse
import sys

import torch

P = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
P.add_argument('weights', nargs='+')
P.add_argument('--out', required=True)
P.add_argument('--each', action='store_true', help='evaluate each one too')
S, rest = P.parse_known_args()
sys.argv = [sys.argv[0], *rest]
import corpora  # noqa: E402
import train as T  # noqa: E402
from reader import Reader  # noqa: E402


def main():
    saved = [torch.load(w, map_location='cpu') for w in S.weights]
    mean = {k: sum(s['average'][k].float() for s in saved) / len(saved) for k in saved[0]['average']}
    dev, _ = T.load('dev', corpora.polnear(f'{T.A.shared}/data/polnear', 'dev'))
    story_dev, story_items = T.load('stories-dev', corpora.stories(f'{T.A.shared}/stories', 'dev'))
    model = Reader(T.ENCODER, len(saved[0]['relations']), len(saved[0]['parts']))
    torch.save({**saved[0], 'average': mean}, S.out)
    for name, state in ([(w, s['average']) for w, s in zip(S.weights, saved)] if S.each else []) + [('soup', mean)]:
        model.load_state_dict(state)
        print(name, flush=True)
        for threshold, scores in T.evaluate(model, dev, story_dev, story_items).items():
            print(f'  keep {threshold}: lenient {scores[0]:.4f} strict {scores[1]:.4f} source/cue/content {scores[2]:.4f} {scores[3]:.4f} {scores[4]:.4f} stories {scores[5]:.4f}', flush=True)


if __name__ == '__main__':
    main()
