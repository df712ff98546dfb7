/** What a drawing of ours is made of: nothing here can be followed, fetched, run or moved. */
const ELEMENTS = 'svg g path line circle ellipse rect polyline polygon text tspan title desc'.split(' ');

/** Attributes without a way to name anything outside the file. */
const ATTRIBUTES = (
  'id role aria-labelledby viewBox d x y x1 x2 y1 y2 cx cy r rx ry width height dx dy transform points textLength ' +
  'fill fill-opacity stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity opacity ' +
  'font-family font-size font-weight font-style font-variant-numeric letter-spacing text-anchor paint-order'
).split(' ');

const NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"';
/** Anything but a tag; of the entities those that write a character XML needs itself. */
const WORDS = '(?:[^<>&]|&(?:amp|lt|gt|quot|apos|nbsp);)*';
/** Neither `url(` nor the backslash that could spell it. */
const VALUE = String.raw`"(?:(?!url\()[^"<>&\\]|&(?:amp|lt|gt|quot|apos);)*"`;
const TAG = String.raw`<(?:${ELEMENTS.join('|')})(?:\s+(?:(?:${ATTRIBUTES.join('|')})=${VALUE}|${NAMESPACE}))*\s*/?>`;
const END = `</(?:${ELEMENTS.join('|')})>`;
const FONT = String.raw`@font-face\{font-family:'[\w ]+';font-style:\w+;font-weight:[\d ]+;src:url\(data:font/woff2;base64,[\w+/=]+\) format\('woff2'\)\}`;
const STYLE = `<style(?: ${NAMESPACE})?>(?:${FONT})*</style>`;

const token = new RegExp(`${STYLE}|${TAG}|${END}|${WORDS}`, 'iy');

/**
 * Whether an SVG is a picture and nothing else: only shapes and words, letters inside the file itself, and not one
 * address, script, style rule, entity or comment. Whoever opens it asks nobody for anything.
 */
export const isStillPicture = (svg: string): boolean => {
  if (!svg.startsWith('<svg ') || !svg.endsWith('</svg>')) return false;
  token.lastIndex = 0;
  while (token.lastIndex < svg.length) {
    const [found = ''] = token.exec(svg) ?? [];
    if (found === '') return false;
  }
  return true;
};
