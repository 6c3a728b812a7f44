import { listenToKeys } from './keys';
import { whenSeen } from './whenSeen';

/** What a page has that moves, by the attribute that asks for it. Each part is fetched when it comes near the window. */
const parts: Record<string, () => Promise<{ enhance: (element: HTMLElement) => void | Promise<void> }>> = {
  'data-figures': () => import('./chart'),
  'data-path': () => import('./graph'),
  'data-map': () => import('./map'),
  'data-search': () => import('./search'),
  'data-changes': () => import('./visit'),
  'data-article': () => import('./article'),
};

listenToKeys();
for (const [attribute, load] of Object.entries(parts)) {
  for (const element of document.querySelectorAll<HTMLElement>(`[${attribute}]`)) {
    whenSeen(element, async () => {
      // what the server sent stays where a script or its data cannot be had
      await (await load()).enhance(element);
      element.dataset.enhanced = 'true';
    });
  }
}
