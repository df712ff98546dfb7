import type { Page } from '@playwright/test';
import { arrive, goTo, goToOthers, openSample } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import type { Picture } from './picture.ts';

const makeExperiment = async (page: Page): Promise<void> => {
  await goTo(page, 'What feeds me');
  const quadrant = page.getByRole('group', { name: /time against energy/ });
  await quadrant.focus();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Turn this into an experiment' }).click();
  await page.getByRole('radio', { name: 'A bit energised' }).check({ force: true });
  await page.getByLabel('What would count for it?').fill('I look forward to it');
  await page.getByLabel('What would count against it?').fill('I put it off');
};

const pictureExperiment = async (page: Page, picture: Picture): Promise<void> => {
  await makeExperiment(page);
  await picture(page, 'experiment');
  await page.getByRole('button', { name: 'Begin the experiment' }).click();
  await page.getByText('The experiment begins today.', { exact: false }).waitFor();
  await goToOthers(page);
  await page.getByRole('link', { name: 'Start of an experiment' }).waitFor();
  await picture(page, 'today-experiment');
  await page.getByRole('link', { name: 'Start of an experiment' }).click();
  await page.getByText(/^About the experiment/).waitFor();
  await picture(page, 'experiment-start');
  await goToOthers(page);
  await page.getByRole('link', { name: 'End of an experiment' }).click();
  await page.getByText(/^About the experiment/).waitFor();
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await arrive(page, /^End of an experiment/);
  await goTo(page, 'Today');
  await page.getByRole('region', { name: 'Promises and experiments' }).getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Commitments and experiments' }).waitFor();
  await page.getByText(/^You expected/).waitFor();
  await picture(page, 'plans');
  await page.getByRole('button', { name: /^Change: If/ }).click();
  await picture(page, 'plan-changed');
  await page.keyboard.press('Escape');
};

const makeCommitment = async (page: Page): Promise<void> => {
  await goTo(page, 'What feeds me');
  const quadrant = page.getByRole('group', { name: /time against energy/ });
  await quadrant.focus();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Turn this into a commitment' }).click();
  await page.getByRole('button', { name: 'Make the commitment' }).click();
  await page.getByText('The commitment was made.', { exact: false }).waitFor();
};

const picturePartner = async (page: Page, picture: Picture): Promise<void> => {
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'Partner for the duo check-in' }).click();
  await page.getByRole('button', { name: 'Add a partner' }).click();
  await page.getByLabel('Alias').fill('Kit');
  await picture(page, 'partner-new');
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('heading', { name: 'Kit', exact: true }).waitFor();
  await picture(page, 'partner');
  await page.getByRole('button', { name: 'Delete: Kit' }).click();
  await picture(page, 'partner-delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('heading', { name: 'Deleted' }).waitFor();
  await picture(page, 'partner-deleted');
};

/** An experiment from its start to its end, and the partner over time. */
export const pictureEvents = async (picture: Picture): Promise<void> => {
  const { page, close } = await launchApp();
  await openSample(page);
  await makeCommitment(page);
  await pictureExperiment(page, picture);
  await picturePartner(page, picture);
  await close();
};
