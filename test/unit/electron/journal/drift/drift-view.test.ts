import { describe, expect, it } from 'vitest';
import { driftAsOf } from '../../../../../electron/journal/drift/drift-as-of.ts';
import { driftView } from '../../../../../electron/journal/drift/drift-view.ts';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { measureDrift } from '../../../../../shared/domain/drift/drift.ts';
import { measureHandsOn } from '../../../../../shared/domain/drift/hands-on-band.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { observe } from '../../../../../shared/domain/scoring/observations.ts';
import { driftViewSchema } from '../../../../../shared/ipc/drift.ts';
import type { Reflection } from '../../../../../shared/records/entries/reflection.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { firstQuestions } from '../../../../support/first-questions.ts';
import { expectVector, vector } from '../../../../support/vectors.ts';

type Numbers = Readonly<Record<string, unknown>>;

const { reflections, roles } = sampleDiary({ questions: firstQuestions });
const viewOf = (kept: readonly Reflection[], asOf = day('2026-07-05')) =>
  driftView(
    { entries: () => kept, reflections: () => kept, roles: () => roles, of: () => [] },
    { asOf, dotsUpTo: asOf },
  );

describe('the figures behind the drift screen', () => {
  it('are those of vector GEN4 for both curves', () => {
    const { expected } = vector<object, Record<'energy' | 'time', Numbers>>('GEN4');
    const { measured } = viewOf(reflections);
    const { energy } = observe(reflections);
    const { p0, bar, kinds, pStep, pLine, change, changeLo, changeHi, mdc } = measureDrift(energy, day('2026-07-05'));
    const verdict = { p0, bar, kinds, pStep, pLine, change, changeLo, changeHi, mdc };
    expect(measured.energy).toMatchObject({ ...verdict, status: 'moved' });
    for (const curve of ['energy', 'time'] as const) {
      const named = Object.keys(measured[curve]).filter((name) => Object.hasOwn(expected[curve], name));
      expect(named.length).toBeGreaterThan(6);
      expectVector(measured[curve], Object.fromEntries(named.map((name) => [name, expected[curve][name]])));
    }
  });

  it('keep what a guard holds back apart from what was measured', () => {
    // Every answer in this period was written five days late: still there, and no longer trusted.
    const late = reflections.map((one) => ({ ...one, createdLocalDate: addDays(one.forDate, 5) }));
    const { measured, status } = viewOf(late);
    expect(measured.energy).toMatchObject({ status: 'moved', guards: ['late-share'], shownStatus: 'tilt' });
    expect(status).toBe('tilt');
  });

  it('are null, not zero, where there is too little', () => {
    const { measured } = viewOf(reflections.slice(0, 3), day('2026-01-11'));
    const nothing = { s2: null, level: null, levelSe: null, p0: null, kinds: null, change: null, mdc: null };
    expect(measured.energy).toMatchObject({ ...nothing, status: 'insufficient', reflections: 3, weeks: 1, guards: [] });
  });

  it('fit the contract between main and screen', () => {
    for (const kept of [[], reflections.slice(0, 3), reflections]) {
      expect(driftViewSchema.parse(viewOf(kept))).toEqual(viewOf(kept));
    }
  });
});

describe('looking back', () => {
  it('counts nothing that is dated later, not even in the week after', () => {
    const journal = { entries: () => reflections, roles: () => roles, of: () => [] };
    const texts = driftAsOf(journal, day('2026-01-11')).sentences.map(({ text }) => text);
    expect(texts[0]).toMatch(/^3 check-ins in 1 week:/);
    expect(texts[1]).toContain('Nine more check-ins over eight more weeks');
  });
});

describe('a slip in a year', () => {
  it('stays in the journal and makes no story of two thousand years', () => {
    const forDate = day('0026-06-03');
    const slipped = { ...aReflection({ id: 'slip', forDate }), answers: reflections[0]?.answers ?? {} };
    const { firstWeek, rows, checkIns, ...rest } = viewOf([slipped, ...reflections]);
    const without = viewOf(reflections);
    expect({ firstWeek, rows, ...rest }).toEqual({ ...without, checkIns: undefined });
    expect(checkIns).toBe(without.checkIns + 1);
  });
});

describe('the hands-on share of the drift screen', () => {
  it('agrees with what the command line measures at every past Sunday', () => {
    const { handsOn } = viewOf(reflections);
    const shares = observe(reflections).handsOn;
    let drawn = 0;
    for (const { sunday, level, lo, hi } of handsOn.line) {
      if (level === null) continue;
      const { share, lo: low, hi: high } = measureHandsOn(shares, sunday, null);
      expect([level, lo, hi]).toEqual([share, low, high]);
      drawn += 1;
    }
    expect(drawn).toBeGreaterThan(15);
  });

  it('stands in the table with the range usual for the role', () => {
    const rows = viewOf(reflections).rows;
    expect(rows[0]?.usual).toBe('50 to 70 %');
    expect(rows[12]).toMatchObject({ role: 'Combined role', usual: null });
    expect(rows.at(-1)).toMatchObject({ role: 'Engineering manager', usual: 'under 10 %' });
    expect(rows.find(({ n }) => n === 0)).toMatchObject({ shareDot: null, shareLevel: null, shareLo: null });
  });
});

describe('what is marked on the drift screen', () => {
  it('stands in the row of its week', () => {
    const { annotations, rows } = viewOf(reflections);
    expect(annotations.map(({ kind, week }) => [kind, week])).toEqual([
      ['role', 2932],
      ['role', 2940],
    ]);
    expect(rows.find(({ week }) => week === 2940)?.marks).toEqual(['Engineering manager from 4 May 2026']);
  });
});

describe('the look of an earlier day', () => {
  const journal = { entries: () => reflections, roles: () => roles, of: () => [] };

  it('says what the view as of that day says', () => {
    const asOf = day('2026-05-10');
    const { sentences, status, measured, end } = driftAsOf(journal, asOf);
    const view = viewOf(reflections, asOf);
    expect({ sentences, status, measured, end }).toEqual({
      ...{ sentences: view.sentences, status: view.status, measured: view.measured, end: view.end },
    });
    expect(status).toBe('tilt');
  });

  it('shows the writer’s objections up to then, newest first, and not those that came later', () => {
    const objecting = ['2026-02-02', '2026-03-02', '2026-06-01'].map((text) =>
      aReflection({ id: `o-${text}`, form: 'monthly', forDate: day(text), answers: { OR07: `On ${text}` } }),
    );
    const { objections } = driftAsOf({ ...journal, entries: () => [...reflections, ...objecting] }, day('2026-05-10'));
    expect(objections.map(({ text }) => text)).toEqual(['On 2026-03-02', 'On 2026-02-02']);
  });

  it('says how far answers agree up to then, in words and as rows, or what that still needs', () => {
    const day_ = day('2026-05-10');
    const { sentences, rows } = driftAsOf(journal, day_).reliability;
    expect(sentences.map(({ id }) => id)).toContain('two-halves');
    expect(rows.map(({ id }) => id)).toEqual([
      ...['odd', 'even', 'choices', 'liking', 'difference', 'four-answers', 'line-fits', 'guess'],
    ]);
    expect(rows.find(({ id }) => id === 'line-fits')).toEqual({
      ...{ id: 'line-fits', value: null, lo: null, hi: null, n: 0, needed: 6 },
    });
    const none = driftAsOf({ ...journal, entries: () => [] }, day_).reliability;
    expect(none.sentences).toEqual([]);
    expect(none.rows.map(({ value, n, needed }) => [value, n, needed])).toEqual([
      ...[20, 20, 8, 8, 20, 30, 6, 6].map((needed) => [null, 0, needed]),
    ]);
  });
});
