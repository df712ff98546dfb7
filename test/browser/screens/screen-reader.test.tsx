import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { weekInSentences } from '../../../renderer/charts/drift/drift-words.ts';
import { useDriftPlace } from '../../../renderer/screens/drift/drift-place.ts';
import { ok } from '../../../shared/errors/result.ts';
import { DRIFT_VIEWS } from '../../gallery/sample-views.ts';
import { accessibilityTree, type Heard } from '../support/accessibility-tree.ts';
import { heading, openWindow, unlocked } from '../support/open-window.tsx';

// What Chromium's own accessibility tree says, not what the markup means to say.

const view = () => {
  const half = DRIFT_VIEWS['half']?.();
  if (!half) throw new Error('no story half');
  return half;
};

const openDrift = async () => {
  const fake = await openWindow({ vault: unlocked(), place: '/settings' });
  fake.answer('drift:read', () => ok(view()));
  await page.getByRole('link', { name: 'Drift' }).click();
  await expect.element(page.getByText('How this is computed')).toBeVisible();
  await expect.element(heading()).toHaveFocus();
};

const openFeeds = async () => {
  await openWindow({ vault: unlocked(), feeds: 'half', place: '/feeds' });
  await expect.element(page.getByRole('group', { name: /burden by week/ })).toBeVisible();
  await expect.element(heading()).toHaveFocus();
};

const openCompare = async () => {
  await openWindow({ vault: unlocked(), place: '/drift/compare' });
  await expect.element(page.getByRole('img', { name: /Where time goes/ })).toBeVisible();
  await expect.element(heading()).toHaveFocus();
};

/** What is heard at so many tab stops from where the focus is. */
const stops = async (count: number): Promise<readonly string[]> => {
  const heard: string[] = [];
  for (let stop = 0; stop < count; stop += 1) {
    await userEvent.tab();
    const at = (await accessibilityTree()).findLast(({ focused }) => focused);
    // The keys of a chart stand in its name, after the first sentence.
    heard.push(`${at?.role} ${at?.name.split('. ')[0]}`);
  }
  return heard;
};

const named = (tree: readonly Heard[], ...roles: readonly string[]) =>
  tree.filter(({ role }) => roles.includes(role)).map(({ role, name }) => `${role} ${name}`);

afterEach(() => useDriftPlace.setState({ range: { kind: 'year' }, asOfWeek: null, openedFrom: null }));

describe('the drift screen as a screen reader has it', () => {
  it('is walked from range to saving in one line: the chart is one stop, the comparison beside it', async () => {
    await openDrift();
    expect(await stops(12)).toEqual([
      'radio Year',
      'checkbox Show the band of recorded time',
      'slider As of',
      'group Chart of energy, time and role by week',
      'button How these figures are computed',
      'link Compare two periods',
      'link Role history',
      'DisclosureTriangle The same as a table',
      'DisclosureTriangle How this is computed',
      'button Table (CSV)',
      'button Picture (SVG)',
      'button Picture (PNG)',
    ]);
  });

  it('announces the sentence of each week, and the drawing is silent', async () => {
    await openDrift();
    page
      .getByRole('group', { name: /^Chart of energy/ })
      .element()
      .focus();
    await userEvent.keyboard('{Home}{ArrowRight}');
    const second = view().rows[1];
    const said = second ? weekInSentences(second).replaceAll(/\s/g, ' ') : '';
    const tree = await accessibilityTree();
    const reading = tree.filter(({ text, live }) => live !== 'off' && text === said);
    expect(reading.map(({ role, live }) => [role, live])).toContainEqual(['status', 'polite']);
    const chart = tree.find(({ name }) => name.startsWith('Chart of energy'));
    expect(chart).toMatchObject({ role: 'group', focused: true, text: '' });
  });

  it('has the table as a grid whose cells have a row and a column', async () => {
    await openDrift();
    await page.getByText('The same as a table').click();
    const tree = await accessibilityTree();
    expect(named(tree, 'grid')).toEqual(['grid Drift by week, as a table']);
    expect(tree.filter(({ role }) => role === 'rowheader')).toHaveLength(view().rows.length);
    const columns = named(tree, 'columnheader');
    expect(columns.filter((name) => name.endsWith('Band (90 %)'))).toHaveLength(3);
    expect(columns).toContain('columnheader Hands-on share');
  });
});

describe('what feeds me as a screen reader has it', () => {
  it('is a heading and a region for each figure, in the order on the page', async () => {
    await openFeeds();
    const figures = ['Energy by activity', 'Time against energy', 'Days with and without', 'Total energy', 'Burden'];
    const after = ['Satisfaction and time', 'Commitments and experiments'];
    expect(named(await accessibilityTree(), 'region', 'heading')).toEqual([
      'heading What feeds me',
      ...[...figures, ...after].flatMap((name) => [`region ${name}`, `heading ${name}`]),
    ]);
  });

  it('is walked figure by figure, each chart one stop', async () => {
    await openFeeds();
    const beside = ['DisclosureTriangle The same as a table', 'DisclosureTriangle How is this computed?'];
    expect(await stops(16)).toEqual([
      'radio 26 weeks',
      'link Writing code, technical: energising, 0.4, likely 0.2 to 0.6, 57 ratings',
      ...beside,
      'group Chart of time against energy',
      ...beside,
      ...beside,
      'group Chart of total energy by week',
      ...beside,
      'group Chart of burden by week',
      ...beside,
      'DisclosureTriangle How is this computed?',
    ]);
  });

  it('announces what is read in each chart', async () => {
    await openFeeds();
    for (const chart of [/time against energy/, /total energy/, /burden by week/]) {
      page.getByRole('group', { name: chart }).element().focus();
      await userEvent.keyboard('{Home}');
    }
    const said = (await accessibilityTree()).filter(({ role, live }) => role === 'status' && live === 'polite');
    expect(said.filter(({ text }) => text.startsWith('Week of 5 January 2026: other people’s problems'))).toHaveLength(
      1,
    );
    expect(said.filter(({ text }) => /Rated .*likely .* of the rated time/.test(text))).toHaveLength(1);
  });
});

describe('the comparison as a screen reader has it', () => {
  it('asks one question and answers in three named parts, each with a picture that says what it shows', async () => {
    await openCompare();
    const parts = ['Where energy flows', 'Where time goes', 'How it left you'];
    expect(named(await accessibilityTree(), 'region', 'heading', 'image')).toEqual([
      'heading Compare two periods',
      ...parts.flatMap((name) => [
        `region ${name}`,
        `heading ${name}`,
        `image ${name}: a dot for each week of the two periods and a line at each mean.`,
      ]),
    ]);
  });

  it('is walked from the title to the method, with the way back one step before', async () => {
    await openCompare();
    await userEvent.tab({ shift: true });
    await expect.element(page.getByRole('link', { name: 'Back to drift' })).toHaveFocus();
    expect(await stops(5)).toEqual([
      'radio Combined role to engineering manager: before and after 4 May 2026',
      ...Array.from({ length: 3 }, () => 'DisclosureTriangle The same as a table'),
      'DisclosureTriangle How this is computed',
    ]);
  });
});
