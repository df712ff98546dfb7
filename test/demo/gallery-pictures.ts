import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { findBrowser } from '../stand-in/find-browser.ts';
import type { Picture } from './picture.ts';

/** The pages of `test/gallery/ComponentGallery.tsx`. */
const PAGES = [
  'words',
  'questions',
  'splits',
  'overlays',
  'written',
  'found',
  'keys',
  'palette',
  'sections',
  'days',
  'given',
];

/** Every component in its states, as `npx vite test/gallery` shows them. */
export const pictureGallery = async (picture: Picture): Promise<void> => {
  const server = await createServer({ root: `${import.meta.dirname}/../gallery`, logLevel: 'error' });
  await server.listen();
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  try {
    const page = await browser.newPage({ colorScheme: null });
    for (const name of PAGES) {
      await page.goto(`${server.resolvedUrls?.local[0]}?page=${name}`);
      await page.locator('.gallery > *').first().waitFor();
      await picture(page, `gallery-${name}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
};
