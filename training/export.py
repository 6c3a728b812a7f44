"""
Trained weights -> one weights file: matrices as 8-bit integers with a scale for each row, the vocabulary, what the reader must
know of its thresholds and calibration, and reference values that the repository's tests check the product against.

  export.py AVERAGE.pt NAME --out ../models/NAME.safetensors [--reference ../tests/Hearsay.Tests/Attributions/reference.json]
"""
import argparse
import importlib.util
import json
import math
import os
import struct
import sys

import numpy
import torch

P = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
P.add_argument('weights')
P.add_argument('name')
P.add_argument('--out', required=True)
P.add_argument('--threshold', type=float, help='least confidence that is reported; by default where lenient F1 on dev is best')
P.add_argument('--reference')
P.add_argument('--tags', help='write what is found in dev, in single precision, for Hearsay.Lab agree')
P.add_argument('--sentences', default=f'{os.path.dirname(os.path.abspath(__file__))}/reference-sentences.txt')
E, rest = P.parse_known_args()
sys.argv = [sys.argv[0], *rest]
import corpora  # noqa: E402
import train as T  # noqa: E402
from reader import AFTER, BEFORE, REACH, Reader, batch, read, spans  # noqa: E402

CUE_BIAS = 1.5
STACKED = {'syntax': ('part', 'relation', 'entity'), 'arcs': ('child', 'head'), 'said': ('stance', 'factuality'), 'tag.2': ('tag.2', 'split')}   # read at once
APART = {part for parts in STACKED.values() for part in parts}


def quantise(w):
    """Rows as 8-bit integers and what one unit of each is worth."""
    scale = w.abs().amax(1).clamp(min=1e-12) / 127
    return torch.round(w / scale[:, None]).clamp(-127, 127).to(torch.int8), scale


def tensors(model):
    out, state = {}, model.state_dict()
    stacked = {f'{name}.{kind}': torch.cat([state[f'{part}.{kind}'] for part in parts]) for name, parts in STACKED.items() for kind in ('weight', 'bias')}
    for name, w in {**{n: w for n, w in state.items() if n.rsplit('.', 1)[0] not in APART and not n.startswith('crf.barred')}, **stacked}.items():
        if w.dim() == 2 and w.size(0) >= 100:
            out[name], out[name + '.scale'] = quantise(w)
        else:
            out[name] = w.float()
    return out


def apply(model, out):
    """Gives the model the values that the file holds."""
    state = model.state_dict()
    for name in state:
        if name + '.scale' in out:
            state[name] = out[name].float() * out[name + '.scale'][:, None]
    for name in STACKED:
        if name + '.weight.scale' in out:
            w, at = out[name + '.weight'].float() * out[name + '.weight.scale'][:, None], 0
            for part in STACKED[name]:
                size = state[part + '.weight'].size(0)
                state[part + '.weight'] = w[at:at + size]
                at += size
    model.load_state_dict(state)


def save(path, out, metadata):
    head, data = {'__metadata__': metadata}, []
    at = 0
    for name in sorted(out, key=lambda n: (-out[n].element_size(), n)):   # wide types first: every tensor is aligned to its type
        raw = out[name].contiguous().numpy().tobytes()
        kind = {torch.float32: 'F32', torch.int8: 'I8', torch.uint8: 'U8'}[out[name].dtype]
        head[name] = {'dtype': kind, 'shape': list(out[name].shape), 'data_offsets': [at, at + len(raw)]}
        data.append(raw)
        at += len(raw)
    text = json.dumps(head).encode()
    text += b' ' * (-len(text) % 64)
    with open(path, 'wb') as f:
        f.write(struct.pack('<Q', len(text)) + text + b''.join(data))


def scorer():
    spec = importlib.util.spec_from_file_location('score', f'{T.A.shared}/tools/score_attributions.py')
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def outcomes(texts, items, guesses):
    """For every candidate with a content: its features, whether a gold attribution matches it leniently; and the number of gold ones."""
    s, rows, gold = scorer(), [], 0
    for t, item, found in zip(texts, items, guesses):
        doc = s.Doc(item['text'])
        g = s.prep(doc, [{k.capitalize(): v for k, v in a.items() if v} for a in item['attributions']])
        kept = [f for f in found if spans(f[2], 3)]
        char = lambda a, z: (t.words[a][0], t.words[z - 1][1])
        p = s.prep(doc, [{k: v for k, v in (('Source', [char(*x) for x in spans(f[2], 1)[:1]]), ('Cue', [char(f[0], f[1] + 1)]), ('Content', [char(*x) for x in spans(f[2], 3)])) if v} for f in kept])
        order = sorted(range(len(kept)), key=lambda j: -kept[j][3])
        match = {}

        def assign(j, seen):
            for i in range(len(g)):
                if i not in seen and s.cue_ok(g[i], p[j]) and s.content_ok(g[i], p[j], 0.5) and s.source_ok(doc, g[i], p[j]):
                    seen.add(i)
                    if i not in match or assign(match[i], seen):
                        match[i] = j
                        return True
            return False
        for j in order:
            assign(j, set())
        right = set(match.values())
        gold += len(g)
        rows += [(features(t, f), j in right) for j, f in enumerate(kept)]
    return rows, gold


def features(text, found):
    """What confidence is read off: scores and shape of a candidate, in the order of the product's Calibration."""
    first, last, tags, keep, posterior = found
    content = [i for s, e in spans(tags, 3) for i in range(s, e)]
    quoted = sum(text.words[i][5] in (1, 2, 3) for i in content)
    paragraph = text.words[first][3]
    cue = ''.join(text.text_of(i) for i in range(first, last + 1))
    return [1.0, keep, keep * keep / 4, math.exp(posterior), min(0.0, posterior + 1), quoted / len(content), float(bool(spans(tags, 1))), math.log(len(content)),
            last - first, float(text.words[content[0]][3] != paragraph or text.words[content[-1]][3] != paragraph), float(not any(c.isalpha() for c in cue))]


def fit(rows):
    """Logistic regression of being right on the scores, by Newton's method with a small ridge."""
    x, y = numpy.array([r[0] for r in rows]), numpy.array([float(r[1]) for r in rows])
    w = numpy.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + numpy.exp(-x @ w))
        w += numpy.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + 0.5 * numpy.eye(len(w)), x.T @ (y - p) - 0.5 * w)
    return w


def confidence(w, rows):
    return 1 / (1 + numpy.exp(-numpy.array([r[0] for r in rows]) @ w))


def calibration_error(p, right):
    bins = numpy.minimum((p * 10).astype(int), 9)
    return sum(abs(p[bins == b].mean() - right[bins == b].mean()) * (bins == b).mean() for b in range(10) if (bins == b).any())


def best_threshold(p, right, gold):
    order = numpy.argsort(-p)
    tp = numpy.cumsum(right[order])
    f1 = 2 * tp / (gold + numpy.arange(1, len(p) + 1))
    k = int(f1.argmax())
    return float(p[order][k]), float(f1[k])


def main():
    saved = torch.load(E.weights, map_location='cpu')
    model = Reader(T.ENCODER, len(saved['relations']), len(saved['parts']))
    model.load_state_dict(saved['average'])
    out = tensors(model)
    apply(model, out)
    vocabulary = open(f'{T.ENCODER}/vocab.txt', 'rb').read()
    out['vocabulary'] = torch.frombuffer(bytearray(vocabulary), dtype=torch.uint8)
    items = list(corpora.polnear(f'{T.A.shared}/data/polnear', 'dev'))
    dev, _ = T.load('dev', items)
    found = read(model, dev, T.BEGIN, T.END, bias=CUE_BIAS, bf16=True)
    rows, gold = outcomes(dev, items, found)
    right = numpy.array([float(r[1]) for r in rows])
    half = numpy.arange(len(rows)) * 2 // len(rows)
    crossed = numpy.zeros(len(rows))
    for h in (0, 1):
        crossed[half == h] = confidence(fit([r for r, x in zip(rows, half) if x != h]), [r for r, x in zip(rows, half) if x == h])
    w = fit(rows)
    p = confidence(w, rows)
    threshold, f1 = best_threshold(p, right, gold)
    threshold = E.threshold or threshold
    kept = crossed >= threshold
    print(f'{len(rows)} candidates, {gold} gold; threshold {threshold:.3f}; lenient F1 there {f1:.4f}; '
          f'calibration error of what is kept, cross-fitted on halves {calibration_error(crossed[kept], right[kept]):.4f}')
    save(E.out, out, {'format': 'hearsay-weights/1', 'name': E.name, 'heads': '12', 'argument_heads': '6', 'before': str(BEFORE), 'after': str(AFTER), 'reach': str(REACH),
                      'parts': ' '.join(saved['parts']), 'relations': ' '.join(saved['relations']),
                      'cue_bias': str(CUE_BIAS), 'threshold': f'{threshold:.4f}', 'calibration': ' '.join(f'{v:.6f}' for v in w)})
    print(E.out, os.path.getsize(E.out), 'bytes')
    if E.reference:
        write_reference(model, w)
    if E.tags:
        with open(E.tags, 'w', encoding='utf-8') as f:
            for t, found in zip(dev, read(model, dev, T.BEGIN, T.END, bias=CUE_BIAS)):
                f.write(json.dumps({'id': t.id, 'attributions': [[[a[0], a[1]], a[2]] for a in found if spans(a[2], 3)]}) + '\n')


def write_reference(model, w):
    """Hidden states and tags of our own sentences, in single precision."""
    items = [{'id': str(i), 'text': line.rstrip('\n')} for i, line in enumerate(open(E.sentences, encoding='utf-8')) if line.strip()]
    texts, _ = T.load('reference', items)
    rows = []
    model.eval()
    with torch.no_grad():
        for t, item in zip(texts, items):
            h, _ = model.encode(batch([(t, 0, len(t.words))], T.BEGIN, T.END))
            found = read(model, [t], T.BEGIN, T.END, bias=CUE_BIAS)[0]
            rows.append({'text': item['text'], 'words': [w_[:2] for w_ in t.words], 'hidden': [[round(v, 4) for v in row[:8].tolist()] for row in h[0][:len(t.words)]],
                         'attributions': [{'cue': [s, e], 'tags': [tags.get(i, 0) for i in range(len(t.words))], 'confidence': round(float(confidence(w, [(features(t, (s, e, tags, keep, posterior)), 0)])[0]), 3)}
                                          for s, e, tags, keep, posterior in found if spans(tags, 3)]})
    with open(E.reference, 'w', encoding='utf-8') as f:
        f.write('[\n' + ',\n'.join('  ' + json.dumps(r, ensure_ascii=False) for r in rows) + '\n]\n')


if __name__ == '__main__':
    main()
