import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ok } from '../../../../shared/errors/result.ts';
import type { SummarySectionId } from '../../../../shared/ipc/summary.ts';
import { sampleSummary } from '../../../gallery/ScreenGallery.tsx';
import { expectAccessible, openWindow, unlocked } from '../../support/open-window.tsx';

const summaryWith = (sections: readonly SummarySectionId[]) => {
  const view = sampleSummary();
  return { ...view, sections: view.sections.map((one) => ({ ...one, chosen: sections.includes(one.id) })) };
};

const openSummary = async () => {
  await page.viewport(1_280, 800);
  const fake = await openWindow({ vault: unlocked(), place: '/settings' });
  fake.answer('summary:read', ({ sections }) => ok(summaryWith(sections)));
  await page.getByRole('link', { name: 'Summary' }).click();
  await expect.element(page.getByRole('article', { name: 'The page as it will be saved' })).toBeVisible();
  return fake;
};

const savePdf = () => page.getByRole('button', { name: 'Save as PDF' });

describe('the summary screen in the open house', () => {
  it('has no fault that axe finds', async () => {
    await openSummary();
    await expectAccessible();
  });

  it('begins with the least that says something: without the gap', async () => {
    const fake = await openSummary();
    expect(fake.asked('summary:read')).toEqual([
      { asOf: null, sections: ['headline', 'energy', 'time', 'questions', 'method'] },
    ]);
    await expect.element(page.getByRole('checkbox', { name: /Gap/ })).not.toBeChecked();
  });

  it('asks for the page anew when a section is chosen, and saves nothing until it is there', async () => {
    const fake = await openSummary();
    const held: (() => void)[] = [];
    fake.answer('summary:read', async ({ sections }) => {
      await new Promise<void>((resolve) => void held.push(resolve));
      return ok(summaryWith(sections));
    });
    await page.getByRole('checkbox', { name: /Gap/ }).click();
    await expect.element(savePdf()).toBeDisabled();
    await expect.element(page.getByRole('checkbox', { name: /Gap/ })).toBeChecked();
    await expect.element(page.getByRole('article')).toBeVisible();
    for (const release of held) release();
    await expect.element(savePdf()).toBeEnabled();
  });

  it('says where the page was saved, and that nothing was when it was cancelled', async () => {
    const fake = await openSummary();
    fake.answer('summary:export', () => ok({ savedAs: 'reflection.pdf' }));
    await savePdf().click();
    await expect.element(page.getByText('Saved as reflection.pdf.')).toBeVisible();
    expect(fake.asked('summary:export').at(-1)).toMatchObject({ format: 'pdf' });
    fake.answer('summary:export', () => ok({ savedAs: null }));
    await page.getByRole('button', { name: 'Save as Markdown' }).click();
    await expect.element(page.getByText('Not saved. No file was written.')).toBeVisible();
    expect(fake.asked('summary:export').at(-1)).toMatchObject({ format: 'markdown' });
  });

  it('saves nothing over the limit of one page, and says by how much it is too long', async () => {
    const fake = await openSummary();
    fake.answer('summary:read', ({ sections }) => ok({ ...summaryWith(sections), words: 331 }));
    await page.getByRole('checkbox', { name: /Gap/ }).click();
    await expect.element(page.getByText('11 words over one page. Leave a section out.')).toBeVisible();
    await expect.element(savePdf()).toBeDisabled();
  });

  it('saves no empty page', async () => {
    await openSummary();
    for (const name of ['Headline', 'Energy drift', 'Time use', 'Questions', 'How to read']) {
      await page.getByRole('checkbox', { name: new RegExp(name) }).click();
    }
    await expect.element(page.getByText(/Choose at least one section/)).toBeVisible();
    await expect.element(savePdf()).toBeDisabled();
  });
});
