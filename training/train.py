"""Trains the attribution reader. See README.md; `train.sh` is the one command."""
import argparse
import copy
import json
import os
import random
import subprocess
import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

import corpora
from reader import Crf, Reader, batch, cue_runs, read, safetensors, spans

HERE = os.path.dirname(os.path.abspath(__file__))
P = argparse.ArgumentParser(description=__doc__)
P.add_argument('--shared', default=f'{HERE}/../../shared', help='folder of the corpora and the base encoder')
P.add_argument('--work', default=f'{HERE}/work', help='folder for state and prepared data')
P.add_argument('--lab', default='dotnet run -c Release --project lab/Hearsay.Lab --', help='command that runs Hearsay.Lab')
P.add_argument('--init', help='earlier weights to go on from')
P.add_argument('--epochs', type=int, default=4)
P.add_argument('--pieces', type=int, default=1600, help='word pieces in a step')
P.add_argument('--lr', type=float, default=1e-4)
P.add_argument('--head-lr', type=float, default=4e-4)
P.add_argument('--average', type=float, default=0.998, help='decay of the averaged weights')
P.add_argument('--syntax', type=float, default=0.15, help='weight of syntax and entities')
P.add_argument('--events', type=float, default=0.5, help='share of the sentences with events that an epoch takes')
P.add_argument('--requote', type=float, default=0.25, help='share of the articles whose quotation marks are given another style')
P.add_argument('--transcripts', type=int, default=40, help='transcripts to make of the articles\' quotations')
P.add_argument('--seed', type=int, default=1)
P.add_argument('--threads', type=int, default=2)
P.add_argument('--limit', type=int, default=0, help='articles to train on, for a trial run')
P.add_argument('--device', default='cuda' if torch.cuda.is_available() else 'cpu')
A = P.parse_args()
torch.set_num_threads(A.threads)
torch.set_flush_denormal(True)
random.seed(A.seed)
torch.manual_seed(A.seed)
ENCODER = f'{A.shared}/models/all-MiniLM-L6-v2'
VOCAB = {w.rstrip('\n'): i for i, w in enumerate(open(f'{ENCODER}/vocab.txt', encoding='utf-8'))}
BEGIN, END = VOCAB['[CLS]'], VOCAB['[SEP]']
SIZES = (720, 480, 384, 240, 160, 80, 40, 40)   # single paragraphs too: a short text is read alone


def load(name, items, syntax=None):
    items = list(items)
    rows = corpora.cut(items, A.lab.split(), f'{ENCODER}/vocab.txt', A.work, name)
    return [corpora.Text(i, r, (syntax or {}).get(i['id'])) for i, r in zip(items, rows)], items


def windows(text, rng):
    """A text cut anew for training: at paragraphs or sentences, into sizes drawn at random."""
    limit, start, size = rng.choice(SIZES), 0, 0
    for i, w in enumerate(text.words):
        size += len(w) - 7
        if i > start and (size > limit and w[6] or size > 740):
            yield text, start, i
            limit, start, size = rng.choice(SIZES), i, len(w) - 7
    if len(text.words) > start:
        yield text, start, len(text.words)


def batches(texts, rng):
    ws = [w for t in texts for w in windows(t, rng)]
    rng.shuffle(ws)
    out = []
    for k in range(0, len(ws), 160):
        group, longest = [], 0
        for w in sorted(ws[k:k + 160], key=lambda w: sum(map(len, w[0].pieces[w[1]:w[2]]))):
            n = sum(map(len, w[0].pieces[w[1]:w[2]]))
            if group and max(longest, n) * (len(group) + 1) > A.pieces:
                out.append(group)
                group, longest = [], 0
            group.append(w)
            longest = max(longest, n)
        out.append(group)
    rng.shuffle(out)
    return out


def step_loss(model, group, parts, relations, rng):
    b = batch(group, BEGIN, END, A.device, alone={j for j in range(len(group)) if rng.random() < 0.4})
    wanted = torch.full(b['words'].shape, -100)
    cues, labels, keeps, saids, begins = [], [], [], [], []
    for j, (t, lo, hi) in enumerate(group):
        if t.events:
            continue
        wanted[j, :hi - lo] = 0
        for a in sorted(t.gold, key=lambda a: -len(a['content'])):
            cue = [i for i in a['cue'] if lo <= i < hi]
            if not cue:
                continue
            wanted[j, [i - lo for i in cue]] = 2
            wanted[j, cue[0] - lo] = 1
            if all(lo <= i < hi for role in ('source', 'content') for i in a[role]):
                tags = {}
                for role, first in (('content', 3), ('source', 1)):
                    last = -2
                    for i in a[role]:
                        tags[i - lo] = first + 1 if i == last + 1 else first
                        last = i
                cues.append((j, cue[0] - lo, cue[-1] - lo))
                labels.append(tags)
                keeps.append(1.0)
                saids.append(a['said'] or (-100, -100))
                begins.append([i - lo for i in a['begins']] if 'begins' in a else None)
    with torch.autocast(A.device, torch.bfloat16):
        h, middle = model.encode(b)
        cue_scores = model.cue(model.drop(h)).float()
        with torch.no_grad():
            guess = torch.log_softmax(cue_scores, -1).cpu()
        for j, (t, lo, hi) in enumerate(group):
            if t.events:
                continue
            for s, e in cue_runs(guess[j][:hi - lo], 2.0):
                if not any(wanted[j, i] > 0 for i in range(s, e + 1)) and e - s < 12:
                    cues.append((j, s, e))
                    labels.append({})
                    keeps.append(0.0)
                    saids.append((-100, -100))
                    begins.append(None)
        loss = {}
        if (wanted >= 0).any():
            loss['cue'] = 2 * F.cross_entropy(cue_scores.view(-1, 3), wanted.view(-1).to(A.device), ignore_index=-100, label_smoothing=0.02)
        events = [(j, i - lo, v) for j, (t, lo, hi) in enumerate(group) for i, v in t.events if lo <= i < hi]
        if events:
            row, word = (torch.tensor([e[k] for e in events], device=A.device) for k in (0, 1))
            guessed = model.certainty(model.drop(torch.cat([h[row, word], middle[row, word]], -1))).float().squeeze(-1)
            loss['certainty'] = 0.5 * F.smooth_l1_loss(guessed, torch.tensor([e[2] for e in events], device=A.device))
        if cues:
            scores, keep, first, mask, said = model.arguments(h, b, cues)
            y = torch.zeros(mask.shape, dtype=torch.long)
            for k, (tags, f) in enumerate(zip(labels, first.tolist())):
                for i, tag in tags.items():
                    if 0 <= i - f < y.size(1):
                        y[k, i - f] = tag
            y = (y * mask.cpu()).to(A.device)
            kept = torch.tensor(keeps, device=A.device)
            nll = model.crf.loss(scores.float(), y, mask)
            loss['tags'] = 0.1 * (nll * (0.2 + 0.8 * kept)).sum() / max(1.0, float(sum(keeps)))
            for k, name in enumerate(('stance', 'factuality')):
                want = torch.tensor([x[k] for x in saids], device=A.device)
                if (want >= 0).any():
                    loss[name] = 0.2 * F.cross_entropy(said[name].float(), want, ignore_index=-100)
            told = [k for k, x in enumerate(begins) if x]
            if told:
                want = torch.zeros(len(told), y.size(1), device=A.device)
                for n, k in enumerate(told):
                    for i in sorted(begins[k])[1:]:
                        if 0 <= i - int(first[k]) < y.size(1):
                            want[n, i - int(first[k])] = 1
                inside = (y[told] >= 3).float()
                each = F.binary_cross_entropy_with_logits(said['split'][told].float(), want, reduction='none', pos_weight=torch.tensor(3.0))
                loss['split'] = (each * inside).sum() / len(told) * 0.2
            loss['keep'] = 0.3 * F.binary_cross_entropy_with_logits(keep.float(), kept)
        rows = [j for j, (t, _, _) in enumerate(group) if t.syntax]
        if rows and A.syntax:
            m = model.drop(middle[rows])
            part, relation = model.part(m).float(), model.relation(m).float()
            heads = (model.child(m) @ model.head(m).transpose(1, 2)).float() / 128 ** 0.5
            heads = heads.masked_fill(b['words'][rows][:, None] == 0, -1e4)
            entity = model.entity(m).float()
            want = torch.full((4, *part.shape[:2]), -100)
            for k, j in enumerate(rows):
                t, lo, hi = group[j]
                for i in range(lo, hi):
                    pos, rel, head, kind = t.syntax[i]
                    if pos is not None:
                        want[0, k, i - lo] = parts.get(pos, -100)
                        want[1, k, i - lo] = relations.get(rel, -100)
                        want[3, k, i - lo] = kind
                        if head is not None and lo <= head < hi:
                            want[2, k, i - lo] = head - lo
            want = want.to(A.device)
            loss['syntax'] = A.syntax * sum(F.cross_entropy(s.flatten(0, 1), w.flatten(), ignore_index=-100) for s, w in zip((part, relation, heads, entity), want))
    return loss, int(b['mask'].sum())


def write_brat(text, found, path, threshold):
    lines, events = [], []
    for s, e, tags, keep, _ in found:
        content = spans(tags, 3)
        if not content or keep < threshold:
            continue
        refs = []
        for role, places in (('Source', spans(tags, 1)[:1]), ('Cue', [(s, e + 1)]), ('Content', content)):
            for n, (a, z) in enumerate(places):
                lines.append(f'T{len(lines) + 1}\t{role} {text.words[a][0]} {text.words[z - 1][1]}\tx')
                refs.append(f"{role}{n + 1 if n else ''}:T{len(lines)}")
        events.append(f'E{len(events) + 1}\tAttribution:{refs[0].split(":")[1]} ' + ' '.join(refs))
    open(path, 'w').write('\n'.join(lines + events) + '\n')


def statements_f1(texts, items, guesses, threshold):
    """F1 of statements by overlap of content, one for each attribution, as the stories' scorer counts them."""
    tp = extra = gold = 0
    for t, item, found in zip(texts, items, guesses):
        mine = [{c for s, e in spans(tags, 3) for c in range(t.words[s][0], t.words[e - 1][1])} for _, _, tags, keep, _ in found if keep >= threshold and spans(tags, 3)]
        want = [{c for s, e in x for c in range(corpora.utf16(t.text, s), corpora.utf16(t.text, e))} for x in item['statements']]
        pairs = sorted(((len(a & b) / len(a | b), i, j) for i, a in enumerate(want) for j, b in enumerate(mine) if len(a & b) * 2 >= len(a | b)), reverse=True)
        used = set()
        for _, i, j in pairs:
            if ('g', i) not in used and ('m', j) not in used:
                used |= {('g', i), ('m', j)}
                tp += 1
        gold += len(want)
        extra += len(mine)
    return 2 * tp / max(1, gold + extra)


@torch.no_grad()
def correlation(model, texts):
    """Pearson's r of the certainty of events."""
    model.eval()
    mine, gold = [], []
    for k in range(0, len(texts), 32):
        part = texts[k:k + 32]
        h, middle = model.encode(batch([(t, 0, len(t.words)) for t in part], BEGIN, END, A.device))
        for j, t in enumerate(part):
            for i, v in t.events:
                mine.append(float(model.certainty(torch.cat([h[j, i], middle[j, i]], -1))))
                gold.append(v)
    a, b = torch.tensor(mine) - sum(mine) / len(mine), torch.tensor(gold) - sum(gold) / len(gold)
    return float((a * b).sum() / (a.norm() * b.norm() + 1e-9))


@torch.no_grad()
def said_right(model, texts):
    """Shares of attributions, given their cue, whose stance and factuality are right; and precision and recall of the beginnings of further statements."""
    model.eval()
    right, n, hit, mine, gold = [0, 0], 0, 0, 0, 0
    for t in texts:
        if not t.gold:
            continue
        b = batch([(t, 0, len(t.words))], BEGIN, END, A.device)
        h, _ = model.encode(b)
        _, _, first, _, said = model.arguments(h, b, [(0, a['cue'][0], a['cue'][-1]) for a in t.gold])
        for k, a in enumerate(t.gold):
            n += 1
            right[0] += int(said['stance'][k].argmax()) == a['said'][0]
            right[1] += int(said['factuality'][k].argmax()) == a['said'][1]
            guess = {i for i in a['content'] if 0 <= i - int(first[k]) < said['split'].size(1) and said['split'][k, i - int(first[k])] > 0}
            want = set(sorted(a['begins'])[1:])
            hit, mine, gold = hit + len(guess & want), mine + len(guess), gold + len(want)
    return round(right[0] / n, 4), round(right[1] / n, 4), (hit, mine, gold)


def evaluate(model, dev, story_texts, story_items):
    out = {}
    found = read(model, dev, BEGIN, END, bias=1.0, bf16=A.device == 'cpu')
    told = read(model, story_texts, BEGIN, END, bias=1.0, bf16=A.device == 'cpu')
    for threshold in (-1.5, -1, -0.5, 0, 0.5):
        folder = f'{A.work}/pred'
        os.makedirs(folder, exist_ok=True)
        for t, f in zip(dev, found):
            write_brat(t, f, f'{folder}/{t.id}.ann', threshold)
        data = f'{A.shared}/data/polnear/dev'
        r = json.loads(subprocess.run([sys.executable, f'{A.shared}/tools/score_attributions.py', '--text', f'{data}/text', '--gold', f'{data}/attributions',
                                       '--pred', folder, '--json-only'], check=True, capture_output=True).stdout)['metrics']
        out[threshold] = [r[k]['f1'] for k in ('lenient', 'strict', 'span Source', 'span Cue', 'span Content')] + [statements_f1(story_texts, story_items, told, threshold)]
    return out


def main():
    data = f'{A.shared}/data/polnear'
    syntax = corpora.silver(data, 'train')
    anew = random.Random(A.seed)
    vary = lambda items: [corpora.requoted(i, anew) if anew.random() < A.requote else i for i in items]
    articles = list(corpora.polnear(data, 'train'))[:A.limit or None]
    made, _ = load('transcripts', corpora.transcripts(articles, anew, A.transcripts))
    train, _ = load('train', vary(articles), syntax)
    story_train, _ = load('stories', vary(list(corpora.stories(f'{A.shared}/stories', 'train'))[:A.limit or None]))
    told = {name: load(f'events-{name}', corpora.factuality(f'{A.shared}/data/factuality', name, 'train'))[0] for name in ('UW', 'MEANTIME', 'UDS_IH2', 'MV2', 'RP', 'CB')}
    judged = {name: load(f'events-{name}-dev', corpora.factuality(f'{A.shared}/data/factuality', name, 'dev'))[0] for name in ('UW', 'MEANTIME')}
    dev, _ = load('dev', corpora.polnear(data, 'dev'))
    story_dev, story_items = load('stories-dev', corpora.stories(f'{A.shared}/stories', 'dev'))
    parts = {p: i for i, p in enumerate(sorted({x[0] for t in syntax.values() for x in t.values()}))}
    relations = {p: i for i, p in enumerate(sorted({x[1] for t in syntax.values() for x in t.values()}))}
    del syntax
    model = Reader(ENCODER, len(relations), len(parts))
    if A.init:
        state = safetensors(A.init) if A.init.endswith('.safetensors') else torch.load(A.init, map_location='cpu')
        state = state.get('average', state)
        own = model.state_dict()
        print('not in the earlier weights:', model.load_state_dict({k: v for k, v in state.items() if k in own and v.shape == own[k].shape}, strict=False).missing_keys)
    model.to(A.device)
    model.word.weight.requires_grad_(False)
    fresh = ('case', 'quote', 'edge', 'cue', 'mark', 'distance', 'sentence', 'again', 'tag', 'crf', 'keep', 'part', 'relation', 'head', 'child', 'entity', 'stance', 'factuality', 'split', 'certainty')
    named = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW([{'params': [p for n, p in named if n.split('.')[0] not in fresh], 'lr': A.lr},
                                   {'params': [p for n, p in named if n.split('.')[0] in fresh], 'lr': A.head_lr}], weight_decay=0.01)
    base = [g['lr'] for g in optimiser.param_groups]
    average = {n: p.detach().clone() for n, p in named}
    rng, start_epoch, start_batch = random.Random(A.seed), 0, 0
    state_path = f'{A.work}/state.pt'
    if os.path.exists(state_path):
        saved = torch.load(state_path, map_location=A.device)
        model.load_state_dict(saved['model'])
        optimiser.load_state_dict(saved['optimiser'])
        average, start_epoch, start_batch = saved['ema'], saved['epoch'], saved['batch']
        print(f'resumed at epoch {start_epoch} batch {start_batch}', flush=True)

    def averaged():
        m = copy.deepcopy(model)
        for n, p in m.named_parameters():
            if n in average:
                p.data.copy_(average[n])
        return m

    print(f'{sum(p.numel() for p in model.parameters()) / 1e6:.1f} M parameters, {len(train)} + {len(story_train)} texts, {A.device}', flush=True)
    for epoch in range(start_epoch, A.epochs):
        rng = random.Random(A.seed * 1000 + epoch)
        events = [t for name, texts in told.items() for t in texts if rng.random() < A.events * (2 if name in ('UW', 'MEANTIME') else 1 if name != 'UDS_IH2' else 0.5)]
        group = batches(train + made + story_train + story_train, rng) + batches(events, rng)
        rng.shuffle(group)
        began, pieces, sums, saved_at = time.time(), 0, {}, time.time()
        for k, g in enumerate(group):
            if epoch == start_epoch and k < start_batch:
                continue
            done = (epoch + k / len(group)) / A.epochs
            for pg, l in zip(optimiser.param_groups, base):
                pg['lr'] = l * min(1, done / 0.03) * (1 - done) ** 0.9 + 1e-7
            model.train()
            loss, n = step_loss(model, g, parts, relations, rng)
            sum(loss.values()).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            with torch.no_grad():
                torch._foreach_mul_(list(average.values()), A.average)
                torch._foreach_add_(list(average.values()), [p for _, p in named], alpha=1 - A.average)
            pieces += n
            for name, v in loss.items():
                sums[name] = 0.98 * sums.get(name, float(v)) + 0.02 * float(v)
            if k % 20 == 0:
                print(f'epoch {epoch} batch {k}/{len(group)}', {a: round(v, 4) for a, v in sums.items()}, f'{pieces / (time.time() - began):.0f} pieces/s', flush=True)
            if time.time() - saved_at > 240 or k == len(group) - 1:
                last = k == len(group) - 1
                torch.save({'model': model.state_dict(), 'optimiser': optimiser.state_dict(), 'ema': average,
                            'epoch': epoch + last, 'batch': 0 if last else k + 1}, state_path + '.new')
                os.replace(state_path + '.new', state_path)
                saved_at = time.time()
        m = averaged()
        torch.save({'average': m.state_dict(), 'parts': parts, 'relations': relations}, f'{A.work}/average.pt')
        print(f'EPOCH {epoch} {time.time() - began:.0f} s', flush=True)
        print('  events', {name: round(correlation(m, texts), 4) for name, texts in judged.items()}, 'stance, factuality', said_right(m, story_dev), flush=True)
        for threshold, scores in evaluate(m, dev, story_dev, story_items).items():
            print(f'  keep {threshold}: lenient {scores[0]:.4f} strict {scores[1]:.4f} source/cue/content {scores[2]:.4f} {scores[3]:.4f} {scores[4]:.4f} stories {scores[5]:.4f}', flush=True)


if __name__ == '__main__':
    main()
