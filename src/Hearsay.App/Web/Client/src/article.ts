/** Where the address names an attribution of the text, all its pieces are shown, in the text and below it. */
export function enhance(article: HTMLElement): void {
  const show = () => {
    const number = /^#[am](\d+)$/.exec(location.hash)?.[1];
    for (const piece of article.querySelectorAll<HTMLElement>('[data-a]')) {
      piece.classList.toggle('chosen', number !== undefined && piece.dataset.a!.split(' ').includes(number));
    }
  };
  window.addEventListener('hashchange', show);
  show();
}
