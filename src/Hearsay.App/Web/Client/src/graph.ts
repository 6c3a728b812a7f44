import { Graph, layout } from '@dagrejs/dagre';
import { ask, type ClaimDetail, type Said } from './api';
import { offerDownloads } from './download';
import { shortened, svg } from './svg';

const [width, height, most] = [168, 46, 60];

/** Draws the path of a claim from document to document above the list that the server wrote. Time runs downwards. */
export async function enhance(figure: HTMLElement): Promise<void> {
  const claim = await ask<ClaimDetail>(figure.dataset.path!);
  const documents = new Map<string, Said>([...claim.origins.flat(), ...claim.denials].map((s) => [s.document, s]));
  const denies = new Set(claim.denials.map((s) => s.document));
  if (documents.size < 2 || documents.size > most) {
    return;
  }

  const graph = new Graph().setGraph({ rankdir: 'TB', nodesep: 18, ranksep: 44, marginx: 4, marginy: 4 }).setDefaultEdgeLabel(() => ({}));
  [...documents.values()].sort((a, b) => (a.published ?? '').localeCompare(b.published ?? '')).forEach((s) => graph.setNode(s.document, { width, height }));
  claim.lineage.forEach((edge) => graph.setEdge(edge.from, edge.document, { kind: edge.kind, reason: edge.reason, width: 54, height: 14, labelpos: 'r' }));
  layout(graph);

  const [w, h] = [graph.graph().width ?? width, graph.graph().height ?? height];
  const drawing = svg('svg', { viewBox: `0 0 ${Math.ceil(w)} ${Math.ceil(h)}`, width: Math.ceil(w), height: Math.ceil(h), role: 'group', 'aria-label': 'The path from document to document, earlier ones above' });
  drawing.append(arrow(), ...graph.edges().map((e) => edgeOf(graph.edge(e))), ...graph.nodes().map((id) => nodeOf(documents.get(id)!, graph.node(id), denies.has(id), figure.dataset.story!)));
  const scroll = document.createElement('div');
  scroll.className = 'wide';
  scroll.tabIndex = 0;
  scroll.setAttribute('role', 'region');
  scroll.setAttribute('aria-label', 'The path as a drawing');
  scroll.append(drawing);
  figure.replaceChildren(scroll);
  offerDownloads(figure, 'path');
}

function arrow(): SVGElement {
  return svg('defs', {}, svg('marker', { id: 'arrow', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto' }, svg('path', { d: 'M0 0L8 4L0 8Z', class: 'head' })));
}

function edgeOf(edge: { points: { x: number; y: number }[]; x?: number; y?: number; kind?: string; reason?: string }): SVGElement {
  const line = edge.points.map((p, i) => `${i === 0 ? 'M' : 'L'}${p.x.toFixed(1)} ${p.y.toFixed(1)}`).join('');
  const group = svg('g', {}, svg('title', {}, `${edge.kind}: ${edge.reason}`), svg('path', { d: line, class: `edge ${edge.kind}`, 'marker-end': 'url(#arrow)' }));
  if (edge.x !== undefined && edge.y !== undefined) {
    group.append(svg('text', { x: edge.x, y: edge.y + 4, class: 'kind', 'text-anchor': 'middle' }, edge.kind ?? ''));
  }

  return group;
}

function nodeOf(said: Said, at: { x: number; y: number }, denies: boolean, story: string): SVGElement {
  const [x, y] = [at.x - width / 2, at.y - height / 2];
  const when = said.published?.slice(0, 16).replace('T', ' ') ?? 'undated';
  return svg(
    'a',
    { href: `/documents/${encodeURIComponent(said.document)}${story}`, class: denies ? 'node denies' : 'node' },
    svg('title', {}, said.words),
    svg('rect', { x, y, width, height, rx: 3 }),
    svg('text', { x: x + 10, y: y + 19, class: 'name' }, shortened(said.publisher ?? said.document, 22)),
    svg('text', { x: x + 10, y: y + 36, class: 'when' }, `${when}${denies ? ' · denies' : ''}`),
  );
}
