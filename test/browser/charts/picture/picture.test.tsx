import '../../../../renderer/design/design.css';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { isStillPicture } from '../../../../electron/transfer/pictures/still-picture.ts';
import { pictureFonts } from '../../../../renderer/charts/picture/picture-fonts.ts';
import { pngPicture } from '../../../../renderer/charts/picture/png-picture.ts';
import { type SvgPicture, svgPicture } from '../../../../renderer/charts/picture/svg-picture.ts';
import { DriftOf } from '../../../gallery/ScreenGallery.tsx';

const words = { title: 'Drift', description: 'Answers moved.', caption: 'Own answers.' };

afterEach(() => {
  delete document.documentElement.dataset['theme'];
});

const draw = async (theme: 'light' | 'dark'): Promise<SvgPicture> => {
  document.documentElement.dataset['theme'] = theme;
  const screen = await render(<DriftOf story="half" />);
  await expect.element(page.getByRole('group', { name: /week/ }).first()).toBeVisible();
  const drawing = screen.container.querySelector<SVGSVGElement>('figure svg[width]');
  if (drawing === null) throw new Error('nothing was drawn');
  return svgPicture(drawing, words, pictureFonts);
};

describe('the chart as a file', () => {
  it('says what it shows to those who do not see it', async () => {
    const picture = await draw('light');
    const read = new DOMParser().parseFromString(picture.svg, 'image/svg+xml').documentElement;
    expect(read.getAttribute('role')).toBe('img');
    expect(read.querySelector('title')?.textContent).toBe('Drift');
    expect(read.querySelector('desc')?.textContent).toBe('Answers moved.');
  });

  it('needs nothing of the window: no classes, variables, modern colours, or files elsewhere', async () => {
    const picture = await draw('light');
    expect(picture.svg).not.toMatch(/class=|var\(|oklch|light-dark|currentcolor|href=/i);
    expect(picture.svg.match(/url\((?!data:font\/woff2;base64,)/g)).toBeNull();
    expect(picture.svg).toContain("font-family:'Hanken Grotesk'");
  });

  it('is what main takes for a picture and nothing else', async () => {
    const { svg } = await draw('light');
    expect(isStillPicture(svg)).toBe(true);
    expect(isStillPicture(svg.replace('</title>', '</title><image href="https://a.example/?words"/>'))).toBe(false);
  });

  it('is the same on dark paper: a file is read on a page', async () => {
    const light = (await draw('light')).svg;
    expect((await draw('dark')).svg).toBe(light);
  });

  it('leaves nothing of itself behind in the window', async () => {
    await draw('light');
    expect(document.querySelector('body > div[inert]')).toBeNull();
  });

  it('becomes a PNG of twice its size, with letters on paper', async () => {
    const picture = await draw('light');
    const bytes = Uint8Array.from(atob(await pngPicture(picture)), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    expect([image.width, image.height]).toEqual([picture.width * 2, picture.height * 2]);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    const colours = new Set<number>();
    for (let at = 0; at < pixels.length; at += 4) {
      colours.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
    }
    expect(colours.size).toBeGreaterThan(50);
  });
});
