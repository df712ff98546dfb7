import '../stand-in/node-version.mjs';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../stand-in/find-browser.ts';
import { projectFolder } from '../support/run-tool.ts';
import { pictureEvents } from './event-pictures.ts';
import { pictureFirstSteps } from './first-steps.ts';
import { pictureForms } from './forms.ts';
import { pictureGallery } from './gallery-pictures.ts';
import { pictureNotes } from './notes.ts';
import type { Picture } from './picture.ts';
import { pictureDriftStates, pictureSampleDiary } from './sample-pictures.ts';
import { pictureSearch } from './search-pictures.ts';
import { pictureTime } from './time-pictures.ts';
import { pictureBackups, pictureConflicts, pictureKeys, pictureMerge, pictureMishaps } from './vault-pictures.ts';

// Walks through the app with nobody at the keyboard and leaves pictures of all of it.
const output = join(projectFolder, 'demo-output');
const made: string[] = [];

const SIZES = { large: { width: 1280, height: 800 }, small: { width: 800, height: 600 } } as const;
const THEMES = ['light', 'dark'] as const;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const target = (name: string): string => {
  made.push(name);
  return join(output, name);
};

/** How many screens were pictured: their numbers follow the walk. */
let pictured = 0;

/** One screen in both themes and both sizes. */
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

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
await findBrowser();
say('Walking through Driftline with the sample diary. This takes about a minute.');
await pictureFirstSteps(picture);
await pictureKeys(picture);
await pictureBackups(picture);
await pictureMishaps(picture);
await pictureMerge(picture);
await pictureConflicts(picture);
await pictureSampleDiary(picture, target);
await pictureDriftStates(picture);
await pictureForms(picture);
await pictureNotes(picture);
await pictureSearch(picture);
await pictureTime(picture);
await pictureEvents(picture);
await pictureGallery(picture);
say(`Made in ${output}:`);
for (const name of made.toSorted()) say(`  ${name}`);
