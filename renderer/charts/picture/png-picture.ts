import type { SvgPicture } from './svg-picture.ts';

/** Pixels for each px of the drawing: sharp in a document and on a dense screen. */
const DENSITY = 2;

const loadImage = async (svg: string): Promise<HTMLImageElement> => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
};

/** The picture as a PNG in Base64; rejects where the browser cannot draw it. */
export const pngPicture = async ({ svg, width, height }: SvgPicture): Promise<string> => {
  const image = await loadImage(svg);
  const canvas = document.createElement('canvas');
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
};
