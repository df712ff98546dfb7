import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import { createFakeJournal } from '../../support/fake-journal.ts';
import { createFakeLabels } from '../../support/fake-labels.ts';
import { expectAccessible, heading, openWindow, unlocked } from '../../support/open-window.tsx';

const openLabels = async () => {
  const fake = await openWindow({
    vault: unlocked(),
    place: '/journal/labels',
    journal: createFakeJournal({ entries: 4 }),
  });
  await expect.element(heading()).toMatchTextContent(/Tags and people/);
  await expect.element(page.getByRole('link', { name: '#incident', exact: true })).toBeVisible();
  return fake;
};

const openWith = (labels: ReturnType<typeof createFakeLabels>) => {
  const plain = createFakeJournal({ entries: 4 });
  const journal = { ...plain, handlers: { ...plain.handlers, ...labels } };
  return openWindow({ vault: unlocked(), place: '/journal/labels', journal });
};

const bar = () => page.getByRole('button', { name: 'Undo' });

describe('tags and people', () => {
  it('are counted, and what looks alike is named', async () => {
    await openLabels();
    await expect.element(page.getByText('7 entries')).toBeVisible();
    await expect.element(page.getByText('“incidents” and “incident” look alike.')).toBeVisible();
    await expect.element(page.getByText('also Kimberly Oduya')).toBeVisible();
    await expect.element(page.getByText(/No projects so far/)).toBeVisible();
    await expectAccessible();
  });

  it('that look alike in great numbers are named twenty at a time, on by keyboard', async () => {
    // Each pair stands apart from every other: its own letter, often.
    const tags = [...'abcdefghijklmnopqrstuvw'].flatMap((letter) =>
      ['', 's'].map((end) => ({ name: `${letter.repeat(8)}${end}`, count: 1, aliases: [] })),
    );
    await openWith(createFakeLabels({ tags, people: [], projects: [] }));
    await expect.element(page.getByText('20 of 23 pairs that look alike.')).toBeVisible();
    expect(page.getByRole('button', { name: /^Merge into/ }).elements()).toHaveLength(20);
    await expectAccessible();
    (page.getByRole('button', { name: 'Show more pairs' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Merge into uuuuuuuu' })).toHaveFocus();
    expect(page.getByRole('button', { name: /^Merge into/ }).elements()).toHaveLength(23);
    await expect.element(page.getByRole('button', { name: 'Show more pairs' })).not.toBeInTheDocument();
  });

  it('are merged after saying how many entries change, and it can be undone', async () => {
    const fake = await openLabels();
    await page.getByRole('button', { name: 'Merge into incident' }).click();
    await expect
      .element(page.getByText(/“incident” is there already: the two become one. 2 entries will change/))
      .toBeVisible();
    await expectAccessible();
    await page.getByRole('dialog').getByRole('button', { name: 'Merge into incident' }).click();
    await expect.element(page.getByText('9 entries')).toBeVisible();
    expect(fake.asked('label:rename')).toEqual([{ kind: 'tags', from: 'incidents', to: 'incident' }]);
    await expect.element(page.getByText('2 entries changed.')).toBeVisible();
    await bar().click();
    await expect.element(page.getByRole('link', { name: '#incidents' })).toBeVisible();
    expect(fake.asked('label:undo')).toHaveLength(1);
  });

  it('say why a way back did not work, and offer it again', async () => {
    const fake = await openLabels();
    await page.getByRole('button', { name: 'Merge into incident' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Merge into incident' }).click();
    await expect.element(page.getByText('2 entries changed.')).toBeVisible();
    fake.failWith('label:undo', { code: 'vault-read-only' });
    await bar().click();
    await expect.element(page.getByText(errorWords({ code: 'vault-read-only' }).title)).toBeVisible();
    fake.heal('label:undo');
    await bar().click();
    await expect.element(page.getByRole('link', { name: '#incidents' })).toBeVisible();
  });

  it('that get a name which is there in another spelling, or as another name, say what they join', async () => {
    await openLabels();
    await page.getByRole('button', { name: 'Rename on call' }).click();
    const field = page.getByLabelText('New name');
    await userEvent.fill(field, 'INCIDENT');
    await expect.element(page.getByText(/^“incident” is there already: the two become one. 1 entry/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Merge into incident' }).last()).toBeEnabled();
    await userEvent.fill(field, 'On  call');
    await expect.element(page.getByText(/1 entry will change, including their text/)).toBeVisible();
    await userEvent.fill(field, 'on   call');
    await expect.element(page.getByRole('dialog').getByRole('button', { name: 'Rename' })).toBeDisabled();
    await userEvent.fill(field, '\u200b\u00ad');
    await expect.element(page.getByRole('dialog').getByRole('button', { name: 'Rename' })).toBeDisabled();
    await userEvent.fill(field, 'On call');
    await expect.element(page.getByText(/1 entry will change, including their text/)).toBeVisible();
    await userEvent.fill(field, 'íncident');
    await expect.element(page.getByRole('dialog').getByRole('button', { name: 'Rename' })).toBeEnabled();
    await page.getByRole('button', { name: 'Cancel' }).click();
  });

  it('are renamed and deleted by keyboard', async () => {
    const fake = await openLabels();
    await page.getByRole('button', { name: 'Rename on call' }).click();
    const field = page.getByLabelText('New name');
    await expect.element(page.getByText(/1 entry will change/)).toBeVisible();
    await userEvent.fill(field, 'duty');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('link', { name: '#duty' })).toBeVisible();
    await page.getByRole('button', { name: 'Delete duty' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect.element(page.getByRole('link', { name: '#duty' })).not.toBeInTheDocument();
    expect(fake.asked('label:delete')).toEqual([{ kind: 'tags', name: 'duty' }]);
  });

  it('of people join whoever is called so by another name', async () => {
    const people = [
      { name: 'Kim', count: 3, aliases: ['Kimberly'] },
      { name: 'Rob', count: 1, aliases: [] },
    ];
    await openWith(createFakeLabels({ tags: [], people, projects: [] }));
    await page.getByRole('button', { name: 'Rename Rob' }).click();
    await userEvent.fill(page.getByLabelText('New name'), 'Kimberly');
    await expect.element(page.getByText(/^“Kimberly” is another name of Kim: the two become one./)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Merge into Kim' })).toBeEnabled();
  });

  it('that stand for two names are offered once to be taken apart, with a way back', async () => {
    const splits = [{ kind: 'tags' as const, stored: 'かき', written: 'かぎ', count: 2 }];
    const fake = await openWith(createFakeLabels(undefined, splits));
    await expect.element(page.getByText('#かぎ is labelled #かき in 2 entries')).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Label them as their text says' }).click();
    await expect.element(page.getByText('Some labels stand for two names.')).not.toBeInTheDocument();
    await bar().click();
    await expect.element(page.getByText('#かぎ is labelled #かき in 2 entries')).toBeVisible();
    await page.getByRole('button', { name: 'Leave them as they are' }).click();
    await expect.poll(() => fake.asked('offer:decline')).toEqual([{ offer: 'label-split' }]);
  });

  it('keep other names of a person', async () => {
    const fake = await openLabels();
    await page.getByRole('button', { name: 'Other names of Kim' }).click();
    await page.getByRole('combobox', { name: 'Other names' }).click();
    await userEvent.keyboard('Kiki{Enter}');
    await expectAccessible();
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect.element(page.getByText('also Kimberly Oduya, Kiki')).toBeVisible();
    expect(fake.asked('person:save')).toEqual([{ name: 'Kim', aliases: ['Kimberly Oduya', 'Kiki'] }]);
  });

  it('lead to the entries that carry them', async () => {
    await openLabels();
    await page.getByRole('link', { name: '#on call' }).click();
    await expect.element(page.getByRole('button', { name: 'Remove the filter: #on call' })).toBeVisible();
  });
});

describe('the labels of an entry', () => {
  it('are typed with completion, joined to the names in use, and taken away', async () => {
    const fake = await openWindow({
      vault: unlocked(),
      place: '/journal/e0',
      journal: createFakeJournal({ entries: 4 }),
    });
    await page.getByRole('button', { name: 'Add tags or people' }).click();
    const tags = page.getByRole('combobox', { name: 'Tags' });
    await tags.click();
    await userEvent.keyboard('#inc');
    await expect.element(page.getByRole('option', { name: '#incident', exact: true })).toBeVisible();
    await expectAccessible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(page.getByRole('button', { name: 'Remove incident' })).toBeVisible();
    await userEvent.keyboard('Retro,');
    await expect.element(page.getByRole('button', { name: 'Remove Retro' })).toBeVisible();
    expect(fake.asked('entry:update-labels').at(-1)?.labels.tags).toEqual(['incident', 'Retro']);
    await userEvent.keyboard('{Backspace}');
    await expect.element(page.getByRole('button', { name: 'Remove Retro' })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect.element(page.getByText('#incident', { exact: true })).toBeVisible();
    await expectAccessible();
  });
});
