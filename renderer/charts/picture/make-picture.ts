import { pictureFonts } from './picture-fonts.ts';
import { pngPicture } from './png-picture.ts';
import { type PictureWords, type SvgPicture, svgPicture } from './svg-picture.ts';

/** A drawing as an SVG that stands alone, letters included. */
export const picture = (drawing: SVGSVGElement, words: PictureWords): SvgPicture =>
  svgPicture(drawing, words, pictureFonts);

/** The same as PNG, in Base64. */
export const rasterise = (drawn: SvgPicture): Promise<string> => pngPicture(drawn);
