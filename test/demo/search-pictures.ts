import type { Page } from '@playwright/test';
import { goTo, openSample } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import type { Picture } from './picture.ts';

const writeNote = async (page: Page, title: string, text: string): Promise<void> => {
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: 'New note' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('textbox', { name: 'Text' }).fill(text);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Edit tags and people' }).waitFor();
};

/** The palette, the search, an entry it found, and the screen of tags and people. */
export const pictureSearch = async (picture: Picture): Promise<void> => {
  const { page, close } = await launchApp();
  await openSample(page);
  await writeNote(
    page,
    'Incident review',
    'The #incident review with @Kim went well. Nobody looked for somebody to blame.',
  );
  await writeNote(
    page,
    'On call',
    'Two #incidents in one night; @Dana took the second. The #on-call rota needs a third.',
  );
  await page.getByRole('button', { name: 'Edit tags and people' }).click();
  await page.getByRole('combobox', { name: 'Tags' }).fill('inc');
  await picture(page, 'labels-of-an-entry');
  await page.getByRole('combobox', { name: 'Tags' }).fill('');
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: 'New note' }).waitFor();
  await picture(page, 'palette');
  await page.keyboard.type('incid');
  await page.getByRole('option', { name: /Incident review/ }).waitFor();
  await picture(page, 'palette-entries');
  await page.keyboard.press('Escape');
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Search the journal' }).click();
  await page.getByText('Type what you remember.').waitFor();
  await picture(page, 'search');
  await page.keyboard.type('from:2026-06 incident');
  await page.locator('mark').first().waitFor();
  await page.getByText('Filters', { exact: true }).click();
  await picture(page, 'search-found');
  await page.getByRole('link', { name: 'Incident review' }).click();
  await page.getByText(/What you searched for appears here/).waitFor();
  await picture(page, 'found-entry');
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('zeppelin');
  await page.getByText('Nothing was found.').waitFor();
  await picture(page, 'nothing-found');
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Tags and people' }).click();
  await page.getByText('look alike').waitFor();
  await picture(page, 'tags-and-people');
  await page.getByRole('button', { name: 'Merge into' }).first().click();
  await page.getByText('the two become one').waitFor();
  await picture(page, 'merge-tags');
  await close();
};
