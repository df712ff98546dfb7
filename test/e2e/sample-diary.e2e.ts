import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { arrive, askToLock, goTo, openSample } from '../support/journeys.ts';
import { answerSaveDialog, countSaveDialogs, launchApp } from '../support/launch.ts';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const pdfText = async (file: string) => {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  return { text: squeeze(text), totalPages, meta: await getMeta(pdf) };
};

test('26 weeks of sample diary say what the design promises', async () => {
  const { page, close } = await launchApp();
  await openSample(page);
  await goTo(page, 'Drift');
  await expect(
    page.getByText(
      'Over 25 weeks your energy answers moved toward the engineering manager side, from about −0.3 (likely −0.4 to −0.1) to about 0.2 (likely 0.1 to 0.4), gradually over these weeks.',
    ),
  ).toBeVisible();
  await expect(
    page.getByText(/The last weeks, the newest counting most, put it at 0\.2, likely 0\.01 to 0\.3\./),
  ).toBeVisible();
  await close();
});

test('the summary file says what the preview says, and a cancelled dialog leaves no file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'driftline-summary-'));
  const { app, page, close } = await launchApp();
  await openSample(page);
  await goTo(page, 'Summary');
  await expect(
    page.getByText(/I kept 96 short check-ins in 25 weeks, 90 of them with an energy answer that counts\./),
  ).toBeVisible();

  await answerSaveDialog(app, undefined);
  await page.getByRole('button', { name: /PDF/ }).click();
  await expect.poll(() => countSaveDialogs(app)).toBe(1);
  await expect(page.getByRole('button', { name: /PDF/ })).toBeEnabled();
  expect(readdirSync(folder)).toEqual([]);

  await answerSaveDialog(app, join(folder, 'summary.pdf'));
  await page.getByRole('button', { name: /PDF/ }).click();
  await expect(page.getByText(/summary\.pdf/)).toBeVisible();
  const { text, totalPages, meta } = await pdfText(join(folder, 'summary.pdf'));
  expect(totalPages).toBe(1);
  for (const sentence of [
    'I kept 96 short check-ins in 25 weeks, 90 of them with an energy answer that counts.',
    'My energy answers moved toward the engineering manager side, from about -0.3 (likely -0.4 to -0.1) to about 0.2 (likely 0.1 to 0.4), gradually.',
    'Hands-on work took about 8 % of my people, coordination and technical time in this role (likely 2 to 14 %); a usual range for an engineering manager is under 10 %.',
    'my answers in the 9 weeks after it lay 0.3 further to the engineering manager side than in the 12 weeks before (likely 0.1 to 0.4). Other things changed too.',
    'What would success in this role look like in six months?',
    'It does not measure ability, and sentences like these can arise by chance.',
  ]) {
    expect(text).toContain(sentence);
  }
  // The file holds the sheet alone: nothing of the window around it, no name, no path, no author.
  expect(text).not.toMatch(/Settings|Lock|Robin|Dana|Kim|Alex/);
  expect(JSON.stringify(meta)).not.toMatch(new RegExp(`${folder}|Author|driftline-|Mozilla|Chrome|Linux|20[1-9][0-9]`));

  await answerSaveDialog(app, join(folder, 'summary.md'));
  await page.getByRole('button', { name: /Markdown/ }).click();
  await expect(page.getByText(/summary\.md/)).toBeVisible();
  const markdown = readFileSync(join(folder, 'summary.md'), 'utf8');
  expect(markdown).toContain('from about -0.3 (likely -0.4 to -0.1) to about 0.2 (likely 0.1 to 0.4), gradually.');
  expect(readdirSync(folder).sort()).toEqual(['summary.md', 'summary.pdf']);
  await close();
  rmSync(folder, { recursive: true });
});

test('the sample diary is gone when it is locked', async () => {
  const { page, userData, close } = await launchApp();
  await openSample(page);
  expect(readdirSync(join(userData, 'look-around'))).not.toEqual([]);
  await askToLock(page);
  await arrive(page, 'A private journal');
  // The new page comes up while the file behind the old one is still being closed.
  await expect.poll(() => existsSync(join(userData, 'look-around'))).toBe(false);
  await close();
});
