import { geoBounds, geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import shapes from 'world-atlas/countries-50m.json?url';
import { ask } from './api';
import { offerDownloads } from './download';
import { svg } from './svg';

const [width, height] = [640, 400];
const least = 5;

interface Place {
  name: string;
  count: number;
  at: [number, number];
}

/** Draws the places of the list that the server wrote. The larger a circle's area, the more statements name its place. */
export async function enhance(figure: HTMLElement): Promise<void> {
  const places = [...document.querySelectorAll<HTMLElement>('[data-place]')].map(placeOf);
  if (places.length === 0) {
    return;
  }

  const world = await ask<Topology<{ countries: GeometryCollection }>>(shapes);
  const projection = geoMercator().fitExtent([[40, 40], [width - 40, height - 40]], { type: 'MultiPoint', coordinates: frame(places) });
  const path = geoPath(projection.clipExtent([[0, 0], [width, height]]));
  const drawing = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `Map of ${places.length} places; the list below has them` });
  drawing.append(svg('rect', { width, height, class: 'sea' }), svg('path', { d: path(feature(world, world.objects.countries)) ?? '', class: 'land' }));
  const most = Math.max(...places.map((p) => p.count));
  const taken: number[][] = [];
  for (const place of places.sort((a, b) => b.count - a.count)) {
    const [x, y] = projection(place.at)!;
    const r = 4 + 14 * Math.sqrt(place.count / most);
    drawing.append(svg('circle', { cx: x, cy: y, r, class: 'place' }, svg('title', {}, `${place.name}: ${place.count}`)));
    label(drawing, place.name, x, y, r, taken);
  }

  figure.replaceChildren(drawing);
  offerDownloads(figure, 'map');
}

function placeOf(item: HTMLElement): Place {
  return { name: item.dataset.place!, count: Number(item.dataset.count), at: [Number(item.dataset.longitude), Number(item.dataset.latitude)] };
}

/** The corners around all places, so far apart that something of the land is seen. */
function frame(places: Place[]): [number, number][] {
  const [[west, south], [east, north]] = geoBounds({ type: 'MultiPoint', coordinates: places.map((p) => p.at) });
  const [wide, tall] = [Math.max(0, least - (east - west)) / 2, Math.max(0, least - (north - south)) / 2];
  return [[west - wide, Math.max(-80, south - tall)], [east + wide, Math.min(80, north + tall)]];
}

/** A name beside its circle, where no other name or circle stands. */
function label(drawing: SVGElement, name: string, x: number, y: number, r: number, taken: number[][]): void {
  const long = name.length * 7;
  const free = [
    [x + r + 4, y - 8, 'start'],
    [x - r - 4 - long, y - 8, 'end'],
  ] as const;
  taken.push([x - r, y - r, x + r, y + r]);
  for (const [left, top, anchor] of free) {
    const box = [left, top, left + long, top + 16];
    if (left >= 0 && box[2]! <= width && !taken.some((t) => t[0]! < box[2]! && t[2]! > box[0]! && t[1]! < box[3]! && t[3]! > box[1]!)) {
      taken.push(box);
      drawing.append(svg('text', { x: anchor === 'start' ? left : left + long, y: y + 4, 'text-anchor': anchor, class: 'name' }, name));
      return;
    }
  }
}
