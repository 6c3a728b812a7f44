import { page } from './api';

const pause = 120;

/** Shows what fits while somebody types: the same page as the form would lead to, without leaving this one. */
export function enhance(form: HTMLElement): void {
  let timer = 0;
  let running: AbortController | undefined;
  const search = async () => {
    running?.abort();
    running = new AbortController();
    const address = addressOf(form as HTMLFormElement);
    try {
      const found = await page(addressOf(form as HTMLFormElement, unfinished), running.signal);
      history.replaceState(null, '', address);
      takeOver(found, 'results');
      takeOver(found, 'chips');
    } catch (fault) {
      if (!(fault instanceof DOMException && fault.name === 'AbortError')) {
        document.getElementById('found')!.textContent = 'That did not work; the form does.';
      }
    }
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void search(), pause);
  });
}

/** The address that the form leads to, without what is empty. */
function addressOf(form: HTMLFormElement, words = (value: string) => value): string {
  const filters = new URLSearchParams([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value.trim() ? [[name, name === 'words' ? words(value) : value]] : [])));
  return filters.size > 0 ? `${form.action.split('?')[0]}?${filters}` : form.action;
}

/** While it is typed, a last word of three letters or more stands for all that begin so. */
function unfinished(words: string): string {
  return words.split('"').length % 2 === 1 && /[\p{L}\p{N}]{3}$/u.test(words) ? `${words}*` : words;
}

/** Puts a part of another page in the place of this page's. */
function takeOver(from: Document, id: string): void {
  const [here, there] = [document.getElementById(id), from.getElementById(id)];
  if (here && there) {
    here.replaceChildren(...there.childNodes);
  }
}
