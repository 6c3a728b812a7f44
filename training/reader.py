"""The attribution reader: one encoder pass a window, cue tags, then source and content tags for each cue."""
import json
import math
import struct

import torch
import torch.nn as nn
import torch.nn.functional as F

BEFORE, AFTER = 64, 112          # words around a cue in which its source and content are sought
TAGS = 5                         # O, B-source, I-source, B-content, I-content
REACH = 96                       # pieces to each side that a piece attends to
PLACES = 510                     # of the table that the pieces of a text take, after that of its beginning
TURN_PARAGRAPH, TURN_SENTENCE = 352, 448   # from here on the places begin anew with the next paragraph, the next sentence
ENTITIES = ('O', 'B-PERSON', 'I-PERSON', 'B-ORGANIZATION', 'I-ORGANIZATION', 'B-LOCATION', 'I-LOCATION', 'B-MISC', 'I-MISC')
STANCES = ('asserts', 'denies', 'estimates', 'predicts', 'alleges', 'promises', 'orders', 'asks', 'agrees', 'declines')
FACTUALITIES = ('CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'Uu')


def safetensors(path):
    """Name -> tensor in single precision, of a file that holds half precision."""
    raw = open(path, 'rb').read()
    size = struct.unpack('<Q', raw[:8])[0]
    head = json.loads(raw[8:8 + size])
    head.pop('__metadata__', None)
    part = lambda h: bytearray(raw[8 + size + h['data_offsets'][0]:8 + size + h['data_offsets'][1]])
    return {name: torch.frombuffer(part(h), dtype=torch.float16).reshape(h['shape']).float() for name, h in head.items()}


class Dropout(nn.Module):
    """Dropout that draws one random byte a value, which a processor does several times faster than torch's own."""

    def __init__(self, p=0.1):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training or not self.p:
            return x
        if x.is_cuda:
            return F.dropout(x, self.p)
        n = x.numel()
        keep = torch.empty((n + 7) // 8, dtype=torch.int64).random_().view(torch.uint8)[:n].view(x.shape) >= int(self.p * 256)
        return x * (keep.to(x.dtype) / (1 - int(self.p * 256) / 256))


class Layer(nn.Module):
    def __init__(self, d, heads, inner):
        super().__init__()
        self.heads = heads
        self.qkv, self.o = nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.up, self.down = nn.Linear(d, inner), nn.Linear(inner, d)
        self.n1, self.n2, self.drop = nn.LayerNorm(d, eps=1e-12), nn.LayerNorm(d, eps=1e-12), Dropout()

    def forward(self, x, bias):
        b, t, d = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        weights = torch.softmax((q * (1 / math.sqrt(d // self.heads))) @ k.transpose(-1, -2) + bias.to(q.dtype), -1).to(v.dtype)
        x = self.n1(x + self.drop(self.o((weights @ v).transpose(1, 2).reshape(b, t, d))))
        return self.n2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Crf(nn.Module):
    """Linear chain over the tags; I only after its own B or I, but a piece may resume after a gap with B."""

    def __init__(self, n=TAGS):
        super().__init__()
        self.step, self.first = nn.Parameter(torch.zeros(n, n)), nn.Parameter(torch.zeros(n))
        barred = torch.zeros(n, n)
        first = torch.zeros(n)
        for a, b in ((0, 2), (0, 4), (1, 4), (2, 4), (3, 2), (4, 2)):
            barred[a, b] = -1e4
        first[2] = first[4] = -1e4
        self.register_buffer('barred', barred)
        self.register_buffer('barred_first', first)

    def loss(self, e, y, mask):
        """Negative log-likelihood of each row of tags."""
        step, first = self.step + self.barred, self.first + self.barred_first
        gold = F.one_hot(y, TAGS).to(e.dtype)
        path = ((e * gold).sum(-1) * mask).sum(1) + first[y[:, 0]] + (step[y[:, :-1], y[:, 1:]] * mask[:, 1:]).sum(1)
        total = e[:, 0] + first
        for i in range(1, e.size(1)):
            total = torch.where(mask[:, i:i + 1], torch.logsumexp(total[:, :, None] + step, 1) + e[:, i], total)
        return torch.logsumexp(total, 1) - path

    def best(self, e, lengths):
        """The best tags of each row, and how much likelier than all others together they are (log of the posterior)."""
        step, score = self.step + self.barred, e[:, 0] + self.first + self.barred_first
        total = score
        scores, totals, back = [score], [total], []
        for i in range(1, e.size(1)):
            value, where = (score[:, :, None] + step).max(1)
            score = value + e[:, i]
            total = torch.logsumexp(total[:, :, None] + step, 1) + e[:, i]
            scores.append(score)
            totals.append(total)
            back.append(where.tolist())
        out = []
        for row, length in enumerate(lengths):
            last = scores[length - 1][row]
            y = last.argmax().item()
            posterior = (last.max() - torch.logsumexp(totals[length - 1][row], -1)).item()
            path = [y]
            for i in range(length - 2, -1, -1):
                y = back[i][row][y]
                path.append(y)
            out.append((path[::-1], posterior))
        return out


class Reader(nn.Module):
    def __init__(self, encoder, relations=0, parts=0):
        super().__init__()
        c = json.load(open(f'{encoder}/config.json'))
        d = self.d = c['hidden_size']
        self.word, self.place, self.kind = nn.Embedding(c['vocab_size'], d), nn.Embedding(c['max_position_embeddings'], d), nn.Embedding(2, d)
        self.case, self.quote, self.edge = nn.Embedding(5, d), nn.Embedding(5, d), nn.Embedding(3, d)
        self.norm, self.drop = nn.LayerNorm(d, eps=1e-12), Dropout()
        self.layers = nn.ModuleList(Layer(d, c['num_attention_heads'], c['intermediate_size']) for _ in range(c['num_hidden_layers']))
        self.cue = nn.Linear(d, 3)
        self.mark, self.distance, self.sentence = nn.Embedding(2, d), nn.Embedding(81, d), nn.Embedding(9, d)
        self.again = Layer(d, 6, 2 * d)
        self.tag, self.crf = nn.Sequential(nn.Linear(2 * d, 256), nn.GELU(), nn.Linear(256, TAGS)), Crf()
        self.keep = nn.Sequential(nn.Linear(d, 128), nn.GELU(), nn.Linear(128, 1))
        self.stance, self.factuality = nn.Linear(d, len(STANCES)), nn.Linear(d, len(FACTUALITIES))   # of the content, at the cue
        self.split = nn.Linear(256, 1)                                                             # a further statement begins here
        self.certainty = nn.Sequential(nn.Linear(2 * d, 128), nn.GELU(), nn.Linear(128, 1))           # of an event, -3 to 3
        for e in (self.case, self.quote, self.edge, self.mark, self.distance, self.sentence):
            nn.init.normal_(e.weight, std=0.02)
        self.entity = nn.Linear(d, len(ENTITIES))
        self.part, self.relation = nn.Linear(d, parts), nn.Linear(d, relations)
        self.head, self.child = nn.Linear(d, 128), nn.Linear(d, 128)
        self.load_encoder(encoder)

    def load_encoder(self, encoder):
        get = safetensors(f'{encoder}/model.safetensors').__getitem__
        copy = lambda module, name: [p.data.copy_(get(f'{name}.{k}')) for k, p in module.named_parameters()]
        for module, name in ((self.word, 'word_embeddings'), (self.place, 'position_embeddings'), (self.kind, 'token_type_embeddings'), (self.norm, 'LayerNorm')):
            copy(module, f'embeddings.{name}')
        for i, layer in enumerate(self.layers):
            base = f'encoder.layer.{i}.'
            for part in ('weight', 'bias'):
                getattr(layer.qkv, part).data.copy_(torch.cat([get(f'{base}attention.self.{x}.{part}') for x in ('query', 'key', 'value')]))
            for module, name in ((layer.o, 'attention.output.dense'), (layer.n1, 'attention.output.LayerNorm'), (layer.up, 'intermediate.dense'),
                                 (layer.down, 'output.dense'), (layer.n2, 'output.LayerNorm')):
                copy(module, base + name)

    def encode(self, b):
        """Hidden state of the first piece of each word, of the last layer and of the one before the last two."""
        ids = b['ids']
        x = self.word(ids) + self.place(b['place']) + self.kind.weight[0] + self.case(b['case']) + self.quote(b['quote']) + self.edge(b['edge'])
        at = torch.arange(ids.size(1), device=ids.device)
        near = ((at[:, None] - at[None]).abs() <= REACH) & (at[:, None] > 0) | (at[None] == 0)   # the first piece sees itself alone, and all see it
        x, bias = self.drop(self.norm(x)), ((b['mask'][:, None, None] * near[None, None]).float() - 1) * 1e4
        middle = None
        for i, layer in enumerate(self.layers):
            x = layer(x, bias)
            middle = x if i == len(self.layers) - 3 else middle
        first = b['first'].unsqueeze(-1).expand(-1, -1, x.size(-1))
        return x.gather(1, first), middle.gather(1, first)

    def arguments(self, h, b, cues):
        """cues: [(row, first word, last word)]. Tag scores [cue, place, 5], score of being one [cue], first word of each row's places, their number."""
        device = h.device
        row = torch.tensor([r for r, _, _ in cues], device=device)
        begin, end = (torch.tensor([c[k] for c in cues], device=device)[:, None] for k in (1, 2))
        count = b['words'].sum(1)[row][:, None]
        lo, hi = (begin - BEFORE).clamp(min=0), torch.minimum(end + 1 + AFTER, count)
        width = -(-int((hi - lo).max()) // 16) * 16
        i = lo + torch.arange(width, device=device)[None]
        mask = i < hi
        i = i.clamp(max=h.size(1) - 1)
        inside = (i >= begin) & (i <= end)
        far = torch.where(i < begin, i - begin, torch.where(i > end, i - end, torch.zeros_like(i)))
        size = far.abs()
        size = torch.where(size <= 20, size, (20 + 5 * torch.log2(size.clamp(min=20) / 20.)).long().clamp(max=40))
        sent = b['sentence'][row]
        sent = (sent.gather(1, i) - sent.gather(1, begin)).clamp(-4, 4) + 4
        x = h[row[:, None], i] + self.mark(inside.long()) + self.distance(torch.sign(far) * size + 40) + self.sentence(sent)
        x = self.again(x, (mask.float() - 1)[:, None, None] * 1e4)
        centre = (x * inside.unsqueeze(-1)).sum(1) / inside.sum(1, keepdim=True)
        inner = self.tag[1](self.tag[0](torch.cat([x, centre[:, None].expand(-1, width, -1)], -1)))
        said = {'stance': self.stance(centre), 'factuality': self.factuality(centre), 'split': self.split(inner).squeeze(-1)}
        return self.tag[2](inner), self.keep(centre).squeeze(-1), lo.squeeze(1), mask, said


def places(words):
    """The place in the table of the first piece of each word. Places begin anew within a text, so that they depend on the text alone."""
    out, place = [], 0
    for w in words:
        size = len(w) - 7
        if w[6] == 2 and place >= TURN_PARAGRAPH or w[6] and place >= TURN_SENTENCE or place + size > PLACES:
            place = 0
        out.append(1 + place)
        place += size
    return out


def batch(windows, begin, end, device='cpu', alone=()):
    """Windows [(text, first word, end word)] -> padded tensors; those numbered in `alone` as if nothing stood before them."""
    rows = []
    for n, (text, lo, hi) in enumerate(windows):
        words = text.words[lo:hi]
        r = {'ids': [begin], 'case': [0], 'quote': [0], 'edge': [0], 'place': [0], 'first': [], 'sentence': [w[2] - words[0][2] for w in words]}
        for w, place in zip(words, places(words) if n in alone else text.places[lo:hi]):
            pieces = w[7:]
            r['place'] += range(place, place + len(pieces))
            r['first'].append(len(r['ids']))
            r['ids'] += pieces
            r['case'] += [w[4]] * len(pieces)
            r['quote'] += [w[5]] * len(pieces)
            r['edge'] += [w[6]] + [0] * (len(pieces) - 1)
        for k, v in (('ids', end), ('case', 0), ('quote', 0), ('edge', 0), ('place', 0)):
            r[k].append(v)
        r['mask'], r['words'] = [1] * len(r['ids']), [1] * len(words)
        rows.append(r)
    up = lambda n, k: -(-n // k) * k
    pad = lambda k, width: torch.tensor([r[k] + [0] * (width - len(r[k])) for r in rows], device=device)
    long_, short = up(max(len(r['ids']) for r in rows), 32), up(max(len(r['first']) for r in rows), 32)
    out = {k: pad(k, long_) for k in ('ids', 'case', 'quote', 'edge', 'place', 'mask')}
    out.update({k: pad(k, short) for k in ('first', 'sentence', 'words')})
    return out


def cue_runs(scores, bias):
    """Runs of cue words in the scores [word, O B I] of a window, with O made less likely by `bias`: [(first, last)]."""
    runs, start = [], None
    tags = (scores - torch.tensor([bias, 0., 0.])).argmax(-1).tolist()
    for i, t in enumerate(tags + [0]):
        if start is not None and t != 2:
            runs.append((start, i - 1))
            start = None
        if t and start is None:
            start = i
    return runs


@torch.no_grad()
def read(model, texts, begin, end, bias=0.0, size=2, bf16=False):
    """For each text: [(cue first, cue last, {word: tag}, keep score, log posterior)], by the product's windows."""
    model.eval()
    device = next(model.parameters()).device
    ws = [(t, *w) for t in texts for w in t.windows]
    order = sorted(range(len(ws)), key=lambda i: ws[i][4] - ws[i][1])
    out = {id(t): [] for t in texts}
    for k in range(0, len(order), size):
        part = [ws[i] for i in order[k:k + size]]
        b = batch([(t, lo, hi) for t, lo, _, _, hi in part], begin, end, device)
        with torch.autocast(device.type, torch.bfloat16, enabled=bf16):
            h, _ = model.encode(b)
            scores = torch.log_softmax(model.cue(h).float(), -1).cpu()
            cues = [(j, s, e) for j, (t, lo, c0, c1, hi) in enumerate(part) for s, e in cue_runs(scores[j][:hi - lo], bias) if c0 <= lo + s < c1]
            if not cues:
                continue
            tags, keep, first, mask, said = model.arguments(h, b, cues)
        tags, keep, first = tags.float().cpu(), keep.float().tolist(), first.tolist()
        crf = model.crf if device.type == 'cpu' else Crf()
        if device.type != 'cpu':
            crf.load_state_dict({k: v.cpu() for k, v in model.crf.state_dict().items()})
        for (j, s, e), (path, posterior), score, f in zip(cues, crf.best(tags, mask.sum(1).tolist()), keep, first):
            t, lo = part[j][:2]
            out[id(t)].append((lo + s, lo + e, {lo + f + i: y for i, y in enumerate(path) if y}, score, posterior))
    return [sorted(out[id(t)], key=lambda a: a[:2]) for t in texts]


def spans(tags, begin):
    """Runs of one role in {word: tag}: [(first word, end word)]."""
    out = []
    for i in sorted(tags):
        if tags[i] == begin:
            out.append([i, i + 1])
        elif tags[i] == begin + 1 and out and out[-1][1] == i:
            out[-1][1] = i + 1
    return [tuple(x) for x in out]
