const looks = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'paint-order'];

/** Puts ways to save a drawing as SVG and as PNG below it. */
export function offerDownloads(figure: HTMLElement, name: string): void {
  const line = document.createElement('p');
  line.className = 'downloads';
  line.append(button('SVG', () => save(asBlob(figure), `${name}.svg`)), button('PNG', async () => save(await asPng(figure), `${name}.png`)));
  figure.append(line);
}

function button(label: string, act: () => void | Promise<void>): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.title = `Save this drawing as ${label}`;
  element.setAttribute('aria-label', element.title);
  element.addEventListener('click', () => void act());
  return element;
}

/** The drawings of a figure below one another, with the looks that the page's style gives them. */
function whole(figure: HTMLElement): SVGSVGElement {
  const all = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  let [width, height] = [0, 0];
  for (const drawing of figure.querySelectorAll('svg')) {
    const { width: w, height: h } = drawing.getBoundingClientRect();
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
    [drawing, ...drawing.querySelectorAll<SVGElement>('*')].forEach((element, i) => {
      const style = getComputedStyle(element);
      looks.forEach((look) => copies[i]?.setAttribute(look, style.getPropertyValue(look)));
    });
    copy.setAttribute('y', String(height));
    copy.setAttribute('width', String(w));
    copy.setAttribute('height', String(h));
    all.append(copy);
    [width, height] = [Math.max(width, w), height + h];
  }

  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  all.prepend(ground);
  all.setAttribute('width', String(width));
  all.setAttribute('height', String(height));
  all.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return all;
}

function asBlob(figure: HTMLElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(whole(figure))], { type: 'image/svg+xml' });
}

async function asPng(figure: HTMLElement): Promise<Blob> {
  const address = URL.createObjectURL(asBlob(figure));
  const image = new Image();
  image.src = address;
  await image.decode();
  URL.revokeObjectURL(address);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * 2, image.height * 2];
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no image'))), 'image/png'));
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
