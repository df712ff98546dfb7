import '../stand-in/node-version.mjs';
import { findBrowser } from '../stand-in/find-browser.ts';
import { goTo, openSample, setUpJournal } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import { say, takePictures } from './take-pictures.ts';

const PLACES = ['Today', 'Journal', 'Drift', 'What feeds me', 'Settings'] as const;

// The main screens alone, for whoever starts Driftline where no window can open; `npm run demo` walks through all of it.
const { picture, tell } = takePictures('demo-output');
await findBrowser();
say('A short walk instead, with pictures of the main screens: about a minute. `npm run demo` takes all of them.');
const first = await launchApp();
await setUpJournal(first.page);
await picture(first.page, 'check-in');
say('A check-in is pictured.');
await first.close();
const sample = await launchApp();
await openSample(sample.page);
for (const place of PLACES) {
  await goTo(sample.page, place);
  await sample.page.getByRole('heading', { level: 1 }).waitFor();
  const loading = sample.page.getByRole('status').filter({ hasText: /^(Reading|Drawing).* …$/ });
  await loading.first().waitFor({ state: 'hidden' });
  await picture(sample.page, place.toLowerCase().replaceAll(' ', '-'));
  say(`${place} is pictured.`);
}
await sample.close();
tell();
