const setting = 'keys off';

/** The keys, by which link or part of the page they lead to. */
const ways: Record<string, string> = { s: 'story', c: 'claims', t: 'statements', d: 'documents', a: 'actors' };

/** Lets single keys lead around, unless somebody types or has turned them off (WCAG 2.1.4). */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable], dialog') !== null;
    if (event.ctrlKey || event.metaKey || event.altKey || typing) {
      return;
    }

    if (event.key === '?') {
      openHelp();
    } else if (localStorage.getItem(setting) === null && act(event.key)) {
      event.preventDefault();
    }
  });
}

function act(key: string): boolean {
  switch (key) {
    case '/':
      return find();
    case 'j':
      return move(1);
    case 'k':
      return move(-1);
    default:
      return ways[key] !== undefined && follow(`nav [data-way="${ways[key]}"]`);
  }
}

function find(): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[name="words"]');
  field?.focus();
  field?.select();
  return field !== null || follow('nav [data-way="statements"]');
}

function follow(selector: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(selector);
  link?.click();
  return link !== null;
}

/** Goes to the first link of the next item or row, from where the focus is. */
function move(step: number): boolean {
  const items = [...document.querySelectorAll<HTMLElement>('main li, main tbody tr')].filter((item) => !item.parentElement!.closest('main li, form, nav'));
  const links = items.flatMap((item) => item.querySelector<HTMLAnchorElement>('a[href]') ?? []);
  const focused = document.activeElement!;
  const here = links.findIndex((link) => link === focused || items.find((i) => i.contains(link))?.contains(focused));
  const next = here >= 0 ? here + step : step > 0 ? 0 : links.length - 1;
  links[next]?.focus();
  return links[next] !== undefined;
}

function openHelp(): void {
  const help = document.querySelector<HTMLDialogElement>('#keys') ?? makeHelp();
  help.showModal();
}

function makeHelp(): HTMLDialogElement {
  const rows: [string, string][] = [['?', 'these keys'], ['/', 'search'], ['j, k', 'next, previous item'], ['s', 'story'], ['c', 'claims'], ['t', 'statements'], ['d', 'documents'], ['a', 'actors'], ['Esc', 'close']];
  const dialog = document.createElement('dialog');
  dialog.id = 'keys';
  dialog.setAttribute('aria-labelledby', 'keys-heading');
  const heading = document.createElement('h2');
  heading.id = 'keys-heading';
  heading.textContent = 'Keys';
  const list = document.createElement('dl');
  for (const [key, does] of rows) {
    const [term, meaning, cap] = [document.createElement('dt'), document.createElement('dd'), document.createElement('kbd')];
    cap.textContent = key;
    term.append(cap);
    meaning.textContent = does;
    list.append(term, meaning);
  }

  const close = document.createElement('form');
  close.method = 'dialog';
  close.append(document.createElement('button'));
  close.firstElementChild!.textContent = 'Close';
  dialog.append(heading, list, choice(), close);
  document.body.append(dialog);
  return dialog;
}

function choice(): HTMLElement {
  const [label, box] = [document.createElement('label'), document.createElement('input')];
  box.type = 'checkbox';
  box.checked = localStorage.getItem(setting) === null;
  box.addEventListener('change', () => (box.checked ? localStorage.removeItem(setting) : localStorage.setItem(setting, 'true')));
  label.append(box, ' keys of one letter lead around');
  return label;
}
