import '../stand-in/node-version.mjs';
import { findBrowser } from '../stand-in/find-browser.ts';
import { pictureEvenings } from './evening-pictures.ts';
import { pictureEvents } from './event-pictures.ts';
import { pictureFirstSteps } from './first-steps.ts';
import { pictureForms } from './forms.ts';
import { pictureNotes } from './notes.ts';
import { pictureDriftStates, pictureSampleDiary } from './sample-pictures.ts';
import { pictureSearch } from './search-pictures.ts';
import { say, takePictures } from './take-pictures.ts';
import { pictureTime } from './time-pictures.ts';
import { pictureBackups, pictureConflicts, pictureKeys, pictureMerge, pictureMishaps } from './vault-pictures.ts';

// Walks through the app with nobody at the keyboard and leaves pictures of all of it.
const { picture, target, tell } = takePictures('demo-output');
await findBrowser();
say(
  'Walking through Driftline with the sample diary. This takes several minutes: all screens, both themes, both sizes.',
);
await pictureFirstSteps(picture);
await pictureKeys(picture);
await pictureBackups(picture);
await pictureMishaps(picture);
await pictureMerge(picture);
await pictureConflicts(picture);
await pictureSampleDiary(picture, target);
await pictureDriftStates(picture);
await pictureForms(picture);
await pictureEvenings(picture);
await pictureNotes(picture);
await pictureSearch(picture);
await pictureTime(picture);
await pictureEvents(picture);
tell();
