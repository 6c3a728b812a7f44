"""Labelled corpora -> texts with attributions as character spans, and the words that the product's own code cuts them into."""
import bisect
import collections
import glob
import gzip
import json
import os
import re
import random
import subprocess

from reader import ENTITIES, FACTUALITIES, STANCES, places

ROLES = ('source', 'cue', 'content')


def brat(path):
    """Attributions of a brat file: [{source, cue, content: [(start, end)]}]."""
    spans, out = {}, []
    for line in open(path, encoding='utf-8', newline='\n').read().split('\n'):
        if re.match(r'T\d+\t', line):
            places = line.split('\t')[1].split(' ', 1)[1]
            spans[line.split('\t')[0]] = [tuple(map(int, x.split())) for x in places.split(';')]
        elif re.match(r'E\d+\tAttribution', line):
            a = {role: [] for role in ROLES}
            for role, ref in (x.split(':') for x in line.split('\t')[1].split()[1:]):
                role = re.sub(r'\d+$', '', role).lower()
                if role in a and ref in spans:
                    a[role] += spans[ref]
            out.append(a)
    return out


def polnear(root, split):
    """Articles of PolNeAR with the attributions of the first annotator."""
    for path in sorted(glob.glob(f'{root}/{split}/text/*.txt')):
        name = os.path.basename(path)[:-4]
        gold = sorted(glob.glob(glob.escape(f'{root}/{split}/attributions/{name}') + '_????.ann'))
        if gold:
            yield {'id': name, 'text': open(path, encoding='utf-8', newline='').read(), 'attributions': brat(gold[0])}


OPENING, CLOSING = '“"‘\'«', '”"’\'»'


def with_marks(text, start, end):
    """A span widened over the quotation marks just outside it, as PolNeAR marks content."""
    left = start - 1 if start and text[start - 1] in OPENING else start
    right = end
    while right < len(text) and right - end < 2 and text[right] in ',.?!':
        right += 1
    right = right + 1 if right < len(text) and text[right] in CLOSING else end
    return left, right


def nearest(text, words, lo, hi, content):
    """The occurrence of some words in a paragraph that is nearest to a content and outside it."""
    best = None
    at = text.find(words, lo, hi)
    while at >= 0:
        end = at + len(words)
        whole = not (at > 0 and text[at - 1].isalnum() and words[0].isalnum()) and not (end < len(text) and text[end].isalnum() and words[-1].isalnum())
        if whole and not any(s < end and at < e for s, e in content):
            gap = min(min(abs(s - end), abs(at - e)) for s, e in content)
            if best is None or gap < best[0]:
                best = (gap, at, end)
        at = text.find(words, at + 1, hi)
    return best and best[1:]


def stories(root, split):
    """Documents of the invented stories. Statements that share a cue are one attribution; neighbouring contents are joined."""
    for folder in sorted(glob.glob(f'{root}/{split}/*/')):
        gold = json.load(open(f'{folder}gold.json', encoding='utf-8'))
        for line in open(f'{folder}documents.jsonl', encoding='utf-8'):
            doc = json.loads(line)
            text, found, plain = doc['text'], collections.OrderedDict(), []
            for s in gold['statements']:
                if s['document'] != doc['id'] or s['voice'] != 'attributed':
                    continue
                at, content = 0, []
                for k, words in enumerate(s['content']):
                    for _ in range(s['occurrence'] + 1 if k == 0 else 1):
                        start = text.find(words, at)
                        at = start + 1
                    content.append((start, start + len(words)))
                    at = start + len(words)
                plain.append(content)
                lo = text.rfind('\n', 0, content[0][0]) + 1
                hi = text.find('\n', content[-1][1])
                hi = len(text) if hi < 0 else hi
                cue = s['cue'] and nearest(text, s['cue'], lo, hi, content)
                if not cue:
                    continue
                source = s['source'] and nearest(text, s['source'], lo, hi, [cue])
                a = found.setdefault(cue, {'source': [], 'cue': [cue], 'content': [], 'begins': [],
                                           'said': (STANCES.index(s['stance']), FACTUALITIES.index(s['factuality']))})
                a['begins'].append(content[0][0])
                a['source'] = a['source'] or ([source] if source else [])
                a['content'] += [with_marks(text, *c) for c in content]
            for a in found.values():
                joined = []
                for s, e in sorted(a['content']):
                    if joined and re.fullmatch(r'[\s,;.…—–-]*(and|but|while)?\s*', text[joined[-1][1]:s]):
                        joined[-1] = (joined[-1][0], e)
                    else:
                        joined.append((s, e))
                a['content'] = joined
            name = f"{os.path.basename(folder.rstrip('/'))}.{doc['id']}"
            yield {'id': name, 'text': text, 'attributions': list(found.values()), 'statements': plain}


STYLES = ('“”', '""', '‘’', '«»', "\'\'")


def requoted(item, rng):
    """The same text with its double quotation marks in another style of marks; places stay as they are."""
    style = rng.choice(STYLES)
    text, inside = [], False
    for c in item['text']:
        if c in '“”"':
            inside = c == '“' or c == '"' and not inside
            c = style[0] if inside else style[1]
        elif c == '\n':
            inside = False
        text.append(c)
    return {**item, 'text': ''.join(text)}


def transcripts(items, rng, count):
    """
    Transcripts made of what people are quoted with in other texts: a speaker, a colon, the words. The colon is the cue. News corpora
    hold few, and a reader of hearings and interviews meets many.
    """
    turns, speakers = [], []
    for item in items:
        for a in item['attributions']:
            if len(a['content']) != 1 or len(a['source']) != 1:
                continue
            (s, e), (cs, ce) = a['source'][0], a['content'][0]
            name, words = item['text'][s:e], item['text'][cs:ce].strip('“”"\'`, \n')
            if re.fullmatch(r"(?:[A-Z][\w.’'-]* ?){1,4}", name) and name.lower() not in PRONOUNS:
                speakers.append(name.strip())
            if item['text'][cs] in '“"\'`' and '\n' not in words and 5 <= len(words.split()) <= 60:
                turns.append(words[0].upper() + words[1:])
    for n in range(count):
        cast, text, found = rng.sample(speakers, rng.choice((2, 2, 3, 5))), '', []
        upper, gap, mark = rng.random() < 0.5, rng.choice(('\n', '\n\n')), rng.choice(('', '', '(?) '))
        for _ in range(rng.randint(8, 24)):
            name = rng.choice(cast)
            name = name.upper() if upper else name
            words = ' '.join(t if t[-1] in '.?!' else t + '.' for t in rng.sample(turns, rng.choice((1, 1, 2, 3))))
            begin = len(text)
            colon = begin + len(name)
            text += f'{name}: {words}{gap}'
            found.append({'source': [(begin, colon)], 'cue': [(colon, colon + 1)], 'content': [(colon + 2, colon + 2 + len(words))]})
        yield {'id': f'transcript-{n}', 'text': text, 'attributions': found}


def factuality(root, name, split):
    """Sentences with events and how sure it is, from -3 to 3, that each happened. The sets hold tokens: they are put together again."""
    for n, line in enumerate(gzip.open(f'{root}/{name}/{split}.jsonl.gz', 'rt', encoding='utf-8')):
        row, text, starts, inside = json.loads(line), '', [], False
        for token in row['text'].split():
            token = {'-LRB-': '(', '-RRB-': ')', '``': '"', "\'\'": '"'}.get(token, token)
            closes = token in (',', '.', '?', '!', ':', ';', ')', "n't", '%', "'") or token[0] in "'’" and len(token) <= 3 or token == '"' and inside
            glued = not text or closes or text[-1] in '($' or text[-1] == '"' and inside
            text += token if glued else ' ' + token
            starts.append(len(text) - len(token))
            inside = not inside if token == '"' else inside
        yield {'id': f'{name}-{n}', 'text': text, 'events': [(starts[t['span1'][0]], float(t['label'])) for t in row['targets'] if t['span1'][0] < len(starts)]}


PRONOUNS = {'he', 'she', 'it', 'they', 'i', 'we', 'you', 'who', 'this', 'that'}


def silver(root, split):
    """Silver syntax of PolNeAR: id -> {first character: (part of speech, relation, first character of the head, entity tag)}."""
    out, name, sentence = {}, None, []

    def close():
        starts = {int(p[1]): int(p[2]) for p in sentence}
        last = 'O'
        for p in sentence:
            head = int(p[8]) if p[8].isdigit() else None
            kind = p[7] if 'B-' + p[7] in ENTITIES else 'O'
            entity = ENTITIES.index('O' if kind == 'O' else ('I-' if kind == last else 'B-') + kind)
            last = kind
            out[name][int(p[2])] = (p[6], p[9].split(':')[0], starts.get(head, int(p[2])) if head is not None else None, entity)
        sentence.clear()

    for line in gzip.open(f'{root}/{split}.corenlp.tsv.gz', 'rt', encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('# doc = '):
            name = line[8:].strip()
            out[name] = {}
        elif line:
            sentence.append(line.split('\t'))
        elif sentence:
            close()
    return out


class Text:
    """One text as the reader sees it: words with pieces and features, and the attributions in words."""

    def __init__(self, item, row, syntax=None):
        self.id, self.text = item['id'], item.get('text')
        self.words = row['words']
        self.windows = row['windows']
        self.places = places(self.words)
        self.units = None if self.text is None or self.text.isascii() else self.text.encode('utf-16-le')
        self.pieces = [w[7:] for w in self.words]
        starts, ends = [w[0] for w in self.words], [w[1] for w in self.words]
        self.gold = []
        for a in item.get('attributions', []):
            spans = {}
            for role in ROLES:
                covered = {}
                for s, e in a[role]:
                    s, e = utf16(self.text, s), utf16(self.text, e)
                    for i in range(bisect.bisect_right(ends, s), bisect.bisect_left(starts, e)):
                        covered[i] = True
                spans[role] = sorted(covered)
            if spans['cue']:
                spans['said'] = a.get('said')
                if 'begins' in a:
                    spans['begins'] = [bisect.bisect_right(ends, utf16(self.text, s)) for s in a['begins']]
                self.gold.append(spans)
        self.events = [(bisect.bisect_right(ends, utf16(self.text, s)), v) for s, v in item.get('events', [])]
        self.syntax = None
        if syntax:
            place = {s: i for i, s in enumerate(starts)}
            self.syntax = [(None, None, None, None)] * len(starts)
            for s, (pos, relation, head, entity) in syntax.items():
                if s in place:
                    self.syntax[place[s]] = (pos, relation, place.get(head), entity)

    def text_of(self, word):
        """The characters of a word; places count UTF-16 units."""
        start, end = self.words[word][:2]
        return self.text[start:end] if self.units is None else self.units[2 * start:2 * end].decode('utf-16-le', 'replace')


def utf16(text, index):
    return index + sum(c > '\uffff' for c in text[:index]) if not text.isascii() else index


def cut(items, lab, vocabulary, folder, name):
    """Lets the product's code cut the texts; [Text]."""
    os.makedirs(folder, exist_ok=True)
    path = f'{folder}/{name}.jsonl'
    with open(path, 'w', encoding='utf-8') as f:
        for item in items:
            f.write(json.dumps({k: item[k] for k in ('id', 'text')}) + '\n')
    subprocess.run([*lab, 'prepare', vocabulary, path], check=True)
    return [json.loads(line) for line in open(f'{folder}/{name}.words.jsonl', encoding='utf-8')]
