import { areaY, dot, lineY, plot, ruleX, ruleY } from '@observablehq/plot';
import { ask, type Point, type Series } from './api';
import { offerDownloads } from './download';

const colours = 6;
const mostPanels = 8;
const symbols = ['circle', 'square', 'triangle', 'diamond', 'star', 'wye'] as const;

/** Draws each actor's figures through time in place of the chart that the server drew: a panel for each counted thing. */
export async function enhance(figure: HTMLElement): Promise<void> {
  const series = (await ask<{ items: Series[] }>(figure.dataset.figures!)).items.filter((s) => s.name && s.counted && s.points.some((p) => p.asOf));
  const panels = [...Map.groupBy(series, nameOf)].sort((a, b) => size(b[1]) - size(a[1])).slice(0, mostPanels);
  if (panels.length === 0) {
    return;
  }

  const known = panels.flatMap(([, all]) => all.flatMap((s) => s.points)).flatMap((p) => (p.asOf ? [new Date(p.asOf)] : []));
  const range = [Math.min(...known.map(Number)), Math.max(...known.map(Number))].map((d) => new Date(d));
  const drawn = document.createElement('div');
  drawn.className = 'panels';
  const room = figure.clientWidth;
  drawn.append(...panels.map(([counted, all]) => panel(counted, all, range, room > 820 ? room / 2 - 16 : room)));
  figure.replaceChildren(drawn);
  offerDownloads(figure, 'figures');
}

function size(all: Series[]): number {
  return all.reduce((sum, s) => sum + s.points.length, 0);
}

/** Such as "people displaced". */
function nameOf(series: Series): string {
  return [series.counted, series.points.find((p) => p.outcome)?.outcome].filter(Boolean).join(' ');
}

function panel(counted: string, all: Series[], range: Date[], width: number): HTMLElement {
  const box = document.createElement('div');
  const title = document.createElement('h3');
  title.textContent = counted;
  box.append(title, legend(all), draw(counted, all, range, width));
  return box;
}

function legend(all: Series[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'legend';
  list.append(
    ...all.map((series, i) => {
      const item = document.createElement('li');
      item.className = `c${i % colours} ${symbols[i % colours]}`;
      item.textContent = series.party && series.party !== series.name ? `${series.name} (${series.party})` : series.name;
      return item;
    }),
  );
  return list;
}

function draw(counted: string, all: Series[], range: Date[], width: number): Element {
  const drawing = plot({
    // the library puts a style element into what it draws; made outside the page and taken out again, the page's policy has nothing to stop
    document: document.implementation.createHTMLDocument(),
    width,
    height: 230,
    marginLeft: 56,
    marginRight: 24,
    ariaLabel: `${counted} through time: ${all.map(inWords).join('; ')}`,
    x: { type: 'utc', domain: range, label: null, ticks: days(range) < width / 60 ? 'day' : width / 80, tickFormat: day, inset: 12 },
    y: { label: null, grid: true, nice: true, zero: true, ticks: 4 },
    marks: [ruleY([0]), ...all.flatMap(marksOf)],
  });
  drawing.querySelectorAll('style').forEach((style) => style.remove());
  drawing.querySelectorAll('[aria-label]').forEach((part) => part.removeAttribute('aria-label'));
  drawing.removeAttribute('width');
  drawing.removeAttribute('height');
  drawing.setAttribute('role', 'img');
  return document.adoptNode(drawing);
}

/** A band from low to high, a line through what was named, and a mark for each figure, hollow where it replaces one of the actor's own. */
function marksOf(series: Series, i: number) {
  const points = series.points.filter((p) => p.asOf).sort((a, b) => a.asOf!.localeCompare(b.asOf!));
  const colour = `var(--c${i % colours})`;
  const x = (p: Point) => new Date(p.asOf!);
  return [
    areaY(points, { x, y1: low, y2: high, fill: colour, fillOpacity: 0.14 }),
    lineY(points, { x, y: best, stroke: colour, strokeWidth: 1.5 }),
    ruleX(points, { x, y1: low, y2: high, stroke: colour, strokeWidth: 1.5 }),
    dot(points, { x, y: best, symbol: symbols[i % colours]!, r: 5, stroke: colour, strokeWidth: 2, fill: (p: Point) => (p.revised ? 'var(--paper)' : colour), title: (p: Point) => `${series.name}: ${figure(p)}\n“${p.statement.words}”` }),
  ];
}

const best = (p: Point) => p.best ?? p.high ?? p.low ?? 0;
const low = (p: Point) => p.low ?? best(p);
const high = (p: Point) => p.high ?? best(p);

function days([first, last]: Date[]): number {
  return (Number(last) - Number(first)) / 86_400_000;
}

function day(date: Date): string {
  return date.toISOString().slice(5, 10);
}

function figure(p: Point): string {
  const number = best(p).toLocaleString('en');
  const bounds = low(p) === high(p) ? '' : ` (${low(p).toLocaleString('en')} to ${high(p).toLocaleString('en')})`;
  return `${number}${bounds} on ${p.asOf}${p.revised ? ', revised' : ''}`;
}

function inWords(series: Series): string {
  return `${series.name}: ${series.points.filter((p) => p.asOf).map(figure).join(', ')}`;
}
