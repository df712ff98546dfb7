import type { Page } from '@playwright/test';
import { goTo, openSample } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';

const FIRST = `The review ran **long**, and the real question came in the last five minutes: who may decide without asking?

- [x] wrote to the other lead
- [ ] ask for the numbers
  - only those of the last quarter

| who | what | when |
| --- | --- | ---: |
| me | the note on retries | Friday |
| the other lead | the runbook | Monday |

See [the page](https://example.org/review).`;
const SECOND = FIRST.replace('ran **long**', 'ran short').replace('[ ] ask', '[x] ask');

const text = (page: Page) => page.getByRole('textbox', { name: 'Text' });

const writeAndFinish = async (page: Page, words: string): Promise<void> => {
  await text(page).fill(words);
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  await page.getByRole('main').getByRole('table').waitFor();
};

const beginNote = async (page: Page, words: string): Promise<void> => {
  await goTo(page, 'Journal');
  await page.keyboard.press('n');
  await text(page).fill(words);
};

/** A tag while it is typed, in a journal that has some. */
const pictureLabels = async (page: Page, picture: (page: Page, name: string) => Promise<void>): Promise<void> => {
  await beginNote(page, 'With @Kim about the #incident, the #incident-review and an #interview.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  await beginNote(page, 'The review ran long.\n\nWhat it was about: the same ');
  await page.keyboard.type('#in');
  await page.getByRole('listbox').waitFor();
  await picture(page, 'note-labels');
};

/** Writing a note about a check-in, changing it, comparing, and the bin. */
export const pictureNotes = async (picture: (page: Page, name: string) => Promise<void>): Promise<void> => {
  const { page, close } = await launchApp();
  await openSample(page);
  await goTo(page, 'Journal');
  await page.keyboard.press('n');
  await page.getByText('Begin with a template').waitFor();
  await picture(page, 'new-note');
  await goTo(page, 'Journal');
  await page
    .getByRole('link', { name: /check-in/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('After the incident review');
  await text(page).fill(FIRST);
  await page.getByText('Saved', { exact: true }).waitFor();
  await picture(page, 'note');
  await page.keyboard.press('Control+Shift+P');
  await page.getByRole('region', { name: 'Preview' }).getByRole('table').waitFor();
  await picture(page, 'note-preview');
  await page.keyboard.press('Control+Shift+P');
  await writeAndFinish(page, FIRST);
  await picture(page, 'note-read');
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await writeAndFinish(page, SECOND);
  await page.getByRole('button', { name: 'Compare with now' }).click();
  await page.getByText('Struck through').waitFor();
  await page.getByRole('heading', { name: 'Earlier versions' }).scrollIntoViewIfNeeded();
  await picture(page, 'versions');
  await page.getByRole('button', { name: 'Delete this entry' }).click();
  await page.getByRole('link', { name: 'Bin', exact: true }).click();
  await page.getByText('Deleted on').waitFor();
  await picture(page, 'bin');
  await pictureLabels(page, picture);
  await close();
};
