import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../support/run-tool.ts';
import type { Picture, Target } from './picture.ts';

const SIZES = { large: { width: 1280, height: 800 }, small: { width: 800, height: 600 } } as const;
const THEMES = ['light', 'dark'] as const;

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Pictures into a folder of the project, emptied first: each screen in both themes and both sizes. */
export const takePictures = (folder: string) => {
  const output = join(projectFolder, folder);
  const made: string[] = [];
  /** How many screens were pictured: their numbers follow the walk. */
  let pictured = 0;
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });

  const target: Target = (name) => {
    made.push(name);
    return join(output, name);
  };
  const picture: Picture = async (page, name) => {
    pictured += 1;
    const number = String(pictured).padStart(3, '0');
    // Nothing under the pointer, or the picture shows a hover that nobody asked for.
    await page.mouse.move(1, 1);
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      for (const [size, viewport] of Object.entries(SIZES)) {
        await page.setViewportSize(viewport);
        await page.screenshot({ path: target(`${number}-${name}-${theme}-${size}.png`), animations: 'disabled' });
      }
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(SIZES.large);
  };
  const tell = (): void => {
    say(`Done: ${pictured} screens, ${made.length} files in ${output}.`);
  };
  return { picture, target, tell };
};
