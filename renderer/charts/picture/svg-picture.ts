/** What a picture says about itself, for those who do not see it and for those who see it elsewhere. */
export type PictureWords = {
  readonly title: string;
  readonly description: string;
  /** One line under the picture. */
  readonly caption: string;
};

export type SvgPicture = { readonly svg: string; readonly width: number; readonly height: number };

const NAMESPACE = 'http://www.w3.org/2000/svg';
const PADDING = 24;
const CAPTION = 30;

/** Properties that a chart's style sheet sets and a file must carry itself. */
const PROPERTIES = [
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
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'paint-order',
] as const;

const COLOURS = new Set<string>(['fill', 'stroke']);

/** Turns any colour CSS knows into one that every program knows, by painting it. */
const createColourReader = (): ((colour: string) => string) => {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const known = new Map<string, string>();
  return (colour) => {
    if (colour === 'none' || context === null) return colour;
    const found = known.get(colour);
    if (found !== undefined) return found;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const read =
      alpha === 255 ? `rgb(${red},${green},${blue})` : `rgba(${red},${green},${blue},${(alpha / 255).toFixed(3)})`;
    known.set(colour, read);
    return read;
  };
};

const element = (name: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement => {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== '') made.textContent = text;
  return made;
};

const KEPT = new Set(
  'd x y x1 x2 y1 y2 cx cy r rx ry width height dx dy transform points text-anchor textLength viewBox'.split(' '),
);

/** Takes away everything that belongs to the window: classes, keys, the reading line. */
const strip = (copy: SVGElement): void => {
  for (const part of copy.querySelectorAll('[data-picture="leave-out"]')) part.remove();
  for (const part of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name } of [...part.attributes]) {
      if (!KEPT.has(name) && !PROPERTIES.some((property) => property === name)) part.removeAttribute(name);
    }
  }
};

const resolve = (copy: SVGElement): void => {
  const readColour = createColourReader();
  const parts = [copy, ...copy.querySelectorAll('*')];
  // Read all before anything is written: each written attribute would make the browser style everything again.
  const styles = parts.map((part) => {
    const style = getComputedStyle(part);
    return PROPERTIES.map((name) => [name, style.getPropertyValue(name)] as const);
  });
  parts.forEach((part, index) => {
    for (const [name, value] of styles[index] ?? []) {
      if (value !== '' && value !== 'normal') part.setAttribute(name, COLOURS.has(name) ? readColour(value) : value);
    }
  });
};

/** Runs something with a copy of a drawing on light paper, where its styles apply and nobody sees it. */
const onLightPaper = <Value>(drawing: SVGSVGElement, act: (copy: SVGSVGElement, paper: string) => Value): Value => {
  const stage = document.createElement('div');
  Object.assign(stage.style, { colorScheme: 'light', position: 'fixed', insetInlineStart: '-100000px', top: '0' });
  stage.style.background = 'var(--surface)';
  stage.style.color = 'var(--ink-soft)';
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  stage.append(copy);
  stage.inert = true;
  document.body.append(stage);
  try {
    return act(copy, getComputedStyle(stage).backgroundColor);
  } finally {
    stage.remove();
  }
};

/**
 * A drawing of the window as an SVG that stands alone: on light paper, colours and letters resolved, with a title, a
 * description and a caption, without anything that can be clicked. Sizes in px.
 */
export const svgPicture = (drawing: SVGSVGElement, words: PictureWords, fonts: string): SvgPicture =>
  onLightPaper(drawing, (copy, paper) => {
    const [width, height] = [Number(drawing.getAttribute('width')), Number(drawing.getAttribute('height'))];
    const whole = { width: width + 2 * PADDING, height: height + 2 * PADDING + CAPTION };
    resolve(copy);
    strip(copy);
    const picture = element('svg', {
      xmlns: NAMESPACE,
      width: String(whole.width),
      height: String(whole.height),
      viewBox: `0 0 ${whole.width} ${whole.height}`,
      role: 'img',
      'aria-labelledby': 'title description',
    });
    const inner = element('g', { transform: `translate(${PADDING} ${PADDING})` });
    for (const { name, value } of [...copy.attributes]) {
      if (PROPERTIES.some((property) => property === name)) inner.setAttribute(name, value);
    }
    inner.append(...copy.childNodes);
    const caption = { x: String(PADDING), y: String(whole.height - PADDING), 'font-size': '12px' };
    const ink = createColourReader()(getComputedStyle(copy.parentElement ?? copy).color);
    picture.append(
      element('title', { id: 'title' }, words.title),
      element('desc', { id: 'description' }, words.description),
      element('style', {}, fonts),
      element('rect', { width: '100%', height: '100%', fill: createColourReader()(paper) }),
      inner,
      element(
        'text',
        { ...caption, fill: ink, 'font-family': "'Hanken Grotesk', Helvetica, Arial, sans-serif" },
        words.caption,
      ),
    );
    return { svg: new XMLSerializer().serializeToString(picture), ...whole };
  });
