import type { Page } from '@playwright/test';

const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
];

/** The chart on the drift screen as a picture of its own: an SVG with its colours resolved, and the same as PNG. */
export const chartPicture = async (page: Page): Promise<{ readonly svg: string; readonly png: Buffer }> => {
  const chart = page.locator('main svg[width][height]').first();
  const png = await chart.screenshot({ animations: 'disabled' });
  const svg = await chart.evaluate((drawn, names) => {
    const copy = drawn.cloneNode(true) as SVGElement;
    const [from, to] = [
      [drawn, ...drawn.querySelectorAll('*')],
      [copy, ...copy.querySelectorAll('*')],
    ];
    from.forEach((element, index) => {
      const style = getComputedStyle(element);
      for (const name of names) to[index]?.setAttribute(name, style.getPropertyValue(name));
      to[index]?.removeAttribute('class');
    });
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.removeAttribute('aria-hidden');
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = 'Where energy flows, where time goes and the role held, by week';
    copy.prepend(title);
    return new XMLSerializer().serializeToString(copy);
  }, STYLES);
  return { svg: `${svg}\n`, png };
};
