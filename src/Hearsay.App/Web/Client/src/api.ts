/** A statement as the API gives it. */
export interface Said {
  id: string;
  words: string;
  actor: string | null;
  name: string | null;
  stance: string;
  document: string;
  publisher: string | null;
  published: string | null;
}

/** A figure of a series. */
export interface Point {
  asOf: string | null;
  low: number | null;
  best: number | null;
  high: number | null;
  unit: string | null;
  outcome: string | null;
  revised: boolean;
  statement: Said;
}

/** One actor's figures for one counted thing. */
export interface Series {
  counted: string;
  actor: string | null;
  name: string | null;
  party: string | null;
  points: Point[];
}

/** A document that goes back to another. */
export interface Edge {
  document: string;
  from: string;
  kind: string;
  reason: string;
}

/** A claim with all that stands behind it, as far as it is drawn. */
export interface ClaimDetail {
  origins: Said[][];
  denials: Said[];
  lineage: Edge[];
}

/** Asks the server for JSON. */
export async function ask<T>(address: string): Promise<T> {
  const answer = await fetch(address, { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }

  return (await answer.json()) as T;
}

/** Asks the server for a page, of which a part is to be taken over. */
export async function page(address: string, signal?: AbortSignal): Promise<Document> {
  const answer = await fetch(address, signal ? { signal } : {});
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }

  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}
