import { page } from './api';

/** Shows what changed since this browser last showed the story, and remembers that it has been shown. Where the address says since when, that counts. */
export async function enhance(section: HTMLElement): Promise<void> {
  const key = `seen ${section.dataset.changes}`;
  const last = localStorage.getItem(key);
  localStorage.setItem(key, new Date().toISOString().slice(0, 19) + 'Z');
  const address = new URL(location.href);
  if (!last || address.searchParams.has('since')) {
    return;
  }

  address.searchParams.set('since', last);
  const there = (await page(address.toString())).getElementById('changes-list');
  document.getElementById('changes-list')!.replaceChildren(...(there?.childNodes ?? []));
}
