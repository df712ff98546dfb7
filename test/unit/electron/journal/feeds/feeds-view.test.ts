import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activityEntries, type FeedsJournal, feedsView } from '../../../../../electron/journal/feeds/feeds-view.ts';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { sampleJournal } from '../../../../../shared/domain/sample/sample-journal.ts';
import { type FeedsRange, feedsViewSchema } from '../../../../../shared/ipc/feeds.ts';
import { ownActivitySchema } from '../../../../../shared/records/beside/own-activity.ts';
import { promptStateSchema } from '../../../../../shared/records/beside/prompt-state.ts';
import type { ActivityRating, Reflection } from '../../../../../shared/records/entries/reflection.ts';
import type { FinishedRecord } from '../../../../../shared/records/finished-record.ts';
import { FEEDS_VIEWS } from '../../../../gallery/sample-feeds.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { runWords } from '../../../../support/console.ts';
import { temporaryFolder } from '../../../../support/quick-vault.ts';

const code = (energy: number | null): ActivityRating => ({
  activityId: 'code',
  category: 'technical',
  minutes: 60,
  energy,
});

/** Monday to Friday of one week, one rating of writing code a day. */
const ratedWeek = (...energies: readonly (number | null)[]): readonly Reflection[] =>
  energies.map((energy, index) =>
    aReflection({ forDate: addDays(day('2026-02-02'), index), activities: [code(energy)] }),
  );

const journalOf = (entries: readonly Reflection[], beside: readonly FinishedRecord[] = []): FeedsJournal => ({
  entries: () => entries,
  of: <Kind extends FinishedRecord['type']>(kind: Kind) =>
    beside.filter((record): record is Extract<FinishedRecord, { readonly type: Kind }> => record.type === kind),
});

const days = (today: string, weeks: FeedsRange = 26) => ({ asOf: addDays(day(today), -1), today: day(today), weeks });

describe('what feeds me', () => {
  it('says of five ratings their mean and a band that can be checked by hand', () => {
    // 2, 1, 1, 1, 0: mean 1, variance 0.5, standard error 0.3162, t(4) 2.13.
    const [bar] = feedsView(journalOf(ratedWeek(2, 1, 1, 1, 0)), days('2026-02-09')).activities;
    expect(bar).toMatchObject({ activityId: 'code', label: 'Writing code', n: 5, mean: 1, timeShare: 1 });
    expect(bar?.lo).toBeCloseTo(1 - 0.3162 * 2.13, 2);
    expect(bar?.hi).toBeCloseTo(1 + 0.3162 * 2.13, 2);
  });

  it('has no band and no word for four', () => {
    const view = feedsView(journalOf(ratedWeek(2, 2, 2, 2)), days('2026-02-09'));
    expect(view.activities[0]).toMatchObject({ n: 4, lo: null, hi: null, quadrant: null });
    expect(view.sentences.map(({ id }) => id)).toEqual(['activities-missing']);
  });

  it('reads whole weeks alone and says what joins in on Monday', () => {
    const view = feedsView(journalOf(ratedWeek(1, 1, 1)), days('2026-02-05'));
    expect([view.activities, view.waiting, view.checkIns]).toEqual([[], 3, 3]);
    expect(feedsView(journalOf(ratedWeek(1, 1, 1)), days('2026-02-09')).waiting).toBe(0);
  });

  it('leaves out what is older than the weeks asked for', () => {
    const journal = journalOf(ratedWeek(1, 1, 1, 1, 1));
    const later = '2026-06-15';
    expect(feedsView(journal, days(later, 13)).activities).toEqual([]);
    expect(feedsView(journal, days(later, 26)).activities).toHaveLength(1);
    expect(feedsView(journal, days(later, null))).toMatchObject({ from: '2026-02-02', to: '2026-06-14' });
  });

  it('calls an activity of the writer’s own by its label', () => {
    const own = ownActivitySchema.parse({
      type: 'own-activity',
      id: 'mine',
      label: 'Writing talks',
      category: 'other',
    });
    const entries = ratedWeek(1).map((one) => ({
      ...one,
      activities: [{ ...code(1), activityId: 'mine', category: 'other' as const }],
    }));
    const view = feedsView(journalOf(entries, [own]), days('2026-02-09'));
    expect(view.activities[0]).toMatchObject({ label: 'Writing talks', category: 'other' });
  });

  it('opens as many entries as a bar has n, and names those without a rating too', () => {
    const journal = journalOf(ratedWeek(2, null, 1));
    const opened = activityEntries(journal, 'code', days('2026-02-09'));
    const lines = opened.ok ? opened.value.lines : [];
    expect(lines.map(({ entry, energy }) => [entry.forDate, energy])).toEqual([
      ['2026-02-04', 1],
      ['2026-02-03', null],
      ['2026-02-02', 2],
    ]);
    expect(feedsView(journal, days('2026-02-09')).activities[0]?.n).toBe(2);
    expect(activityEntries(journal, 'hiring', days('2026-02-09'))).toEqual({
      ok: false,
      error: { code: 'activity-missing' },
    });
  });

  it('shows the card of a heavy stretch unless it is switched off', () => {
    const heavy = [0, 1, 2, 3].map((week) =>
      aReflection({
        form: 'weekly',
        forDate: addDays(day('2026-01-16'), 7 * week),
        burden: { emotional: 4, intellectual: 2 },
      }),
    );
    const off = promptStateSchema.parse({
      type: 'prompt-state',
      id: 'p',
      promptId: 'heavy-stretch',
      state: 'off',
      since: '2026-02-01T10:00:00Z',
    });
    expect(feedsView(journalOf(heavy), days('2026-02-09')).heavyStretch).toContain('heavy stretch');
    expect(feedsView(journalOf(heavy.slice(1)), days('2026-02-09')).heavyStretch).toBeNull();
    expect(feedsView(journalOf(heavy, [off]), days('2026-02-09')).heavyStretch).toBeNull();
  });

  it.each(Object.keys(FEEDS_VIEWS))('fits the contract between main and screen (%s)', (story) => {
    const view = FEEDS_VIEWS[story]?.();
    expect(feedsViewSchema.parse(view)).toEqual(view);
  });
});

describe('the screen and the command line', () => {
  let folder = '';
  let remove = () => {};
  beforeEach(() => {
    ({ folder, remove } = temporaryFolder());
    writeFileSync(join(folder, 'secret'), 'copper lantern orchard\n');
  });
  afterEach(() => remove());

  it('have the same numbers for the same vault', async () => {
    const vault = ['--vault', join(folder, 'one.driftline'), '--passphrase-file', join(folder, 'secret')];
    await runWords(['sample', ...vault]);
    const { out } = await runWords(['stats', '--as-of', '2026-07-05', '--json', ...vault]);
    const stats = JSON.parse(out);
    const { checkIns, beside } = sampleJournal();
    const view = feedsView(journalOf(checkIns, beside), days('2026-07-06'));
    expect(view.activities.length).toBeGreaterThan(2);
    expect(view.activities).toEqual(stats.energyByActivity.activities);
    expect(view.equalShare).toBe(stats.energyByActivity.equalShare);
    expect([view.from, view.to]).toEqual([stats.energyByActivity.from, stats.energyByActivity.to]);
    expect(view.comparisons.all.map(({ label: _label, ...numbers }) => numbers)).toEqual(stats.withAndWithout);
    expect(view.burden.weeks).toEqual(stats.burden.weeks);
    expect([view.total.dots, view.total.line]).toEqual([stats.totalEnergy.weeks, stats.totalEnergy.line]);
    expect([view.total.level, view.total.lo, view.total.hi, view.total.s2, view.total.rho]).toEqual(
      ['level', 'levelLo', 'levelHi', 's2', 'rho'].map((name) => stats.totalEnergy.measured[name]),
    );
    const { sentence: _sentence, ...fit } = view.satisfaction;
    expect(fit).toEqual(stats.satisfaction);
  });
});
