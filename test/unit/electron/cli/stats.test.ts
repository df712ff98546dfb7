import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/calendar/calendar-day.ts';
import { sampleDiary } from '../../../../shared/domain/sample/sample-diary.ts';
import { writeArchive } from '../../../../shared/domain/transfer/archive.ts';
import type { Partner } from '../../../../shared/records/beside/partner.ts';
import type { Reflection } from '../../../../shared/records/entries/reflection.ts';
import { aReflection, day } from '../../../support/builders.ts';
import { runWords } from '../../../support/console.ts';
import { temporaryFolder } from '../../../support/quick-vault.ts';
import { aPartner } from '../../../support/records.ts';
import { expectVector, vector } from '../../../support/vectors.ts';

let folder = '';
let remove = () => {};
const at = (name: string): string => join(folder, name);
const onVault = (...words: string[]) =>
  runWords([...words, '--vault', at('one.driftline'), '--passphrase-file', at('secret')]);

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  writeFileSync(at('secret'), 'copper lantern orchard\n');
});
afterEach(() => remove());

type Numbers = Readonly<Record<string, unknown>>;
type Stats = {
  readonly asOf: string;
  readonly energyByActivity: { readonly from: string; readonly to: string; readonly activities: readonly Numbers[] };
  readonly balance: { readonly blindSpot: Numbers; readonly pressure: Numbers; readonly weeks: readonly Numbers[] };
  readonly duo: readonly {
    readonly partner: Numbers | null;
    readonly checkIns: readonly Numbers[];
    readonly trend: Numbers;
    readonly met: readonly Numbers[];
  }[];
  readonly burden: { readonly weeks: readonly Numbers[]; readonly answers: readonly Numbers[] };
};

const statsOf = async (asOf: string): Promise<Stats> => {
  const ran = await onVault('stats', '--as-of', asOf, '--json');
  expect(ran.code).toBe(0);
  return JSON.parse(ran.out) as Stats;
};

const hold = async (reflections: readonly Reflection[], beside: readonly Partner[] = []): Promise<void> => {
  writeFileSync(
    at('all.json'),
    writeArchive({ entries: reflections, roles: sampleDiary().roles, beside: [...beside], gone: [] }),
  );
  await onVault('create');
  expect((await onVault('import', at('all.json'))).code).toBe(0);
};

describe('stats --json', () => {
  it('counts every rated activity of the half-year once', async () => {
    await onVault('sample');
    const { energyByActivity } = await statsOf('2026-07-05');
    const rated = sampleDiary().reflections.flatMap(({ activities }) =>
      activities.filter((one) => one.energy !== null),
    );
    const [n, share] = ['n', 'timeShare'].map((name) =>
      energyByActivity.activities.reduce((sum, activity) => sum + Number(activity[name]), 0),
    );
    expect([energyByActivity.from, energyByActivity.to]).toEqual(['2026-01-05', '2026-07-05']);
    expect(n).toBe(rated.length);
    expect(share).toBeCloseTo(1, 9);
  });

  it('reads balance from complete weeks and burden from weekly check-ins', async () => {
    await onVault('sample');
    const { balance, burden } = await statsOf('2026-05-03');
    // One of the four weeks was spent away.
    expect(balance.blindSpot).toMatchObject({ status: 'no-signal', weeksWithSplit: 3 });
    expect(balance.pressure).toMatchObject({ status: 'no-clear-pattern' });
    const weekly = sampleDiary().reflections.filter(({ burden: one, forDate }) => one && forDate <= day('2026-05-03'));
    expect(burden.weeks).toHaveLength(weekly.length);
  });

  it('gives the facets of vector U1 and no trend from one check-in', async () => {
    const { input, expected } = vector<{ answers: Reflection['answers'] }, Numbers>('U1');
    await hold([aReflection({ form: 'duo', forDate: day('2026-06-01'), answers: input.answers })]);
    const [duo] = (await statsOf('2026-07-05')).duo;
    if (duo === undefined) throw new Error('no pair');
    const { facets, ...rest } = expected;
    expectVector(duo.checkIns[0]?.['facets'] as object, facets as object);
    expectVector(duo.checkIns[0] ?? {}, rest);
    expect(duo.trend).toEqual({ status: 'insufficient', n: 1 });
    expect(duo.met).toHaveLength(12);
  });

  it('keeps two partners apart: neither trend nor facet joins them', async () => {
    const { input } = vector<{ answers: Reflection['answers'] }, Numbers>('U1');
    const months = ['01', '02', '03', '04', '05', '06'];
    const entries = months.map((month) =>
      aReflection({ id: month, form: 'duo', forDate: day(`2026-${month}-10`), answers: input.answers }),
    );
    const partners = [
      aPartner({ id: 'p1', label: 'R', since: day('2025-01-01'), until: day('2026-03-31') }),
      aPartner({ id: 'p2', label: 'S', since: day('2026-04-01') }),
    ];
    await hold(entries, partners);
    const { duo } = await statsOf('2026-07-05');
    expect(duo.map(({ partner, checkIns, trend }) => [partner?.['label'], checkIns.length, trend])).toEqual([
      ['R', 3, { status: 'insufficient', n: 3 }],
      ['S', 3, { status: 'insufficient', n: 3 }],
    ]);
    const { out } = await onVault('stats', '--as-of', '2026-07-05');
    expect(out).toContain('With R:');
    expect(out).not.toContain('than before');
  });

  it('counts nothing outside --from and --to', async () => {
    await onVault('sample');
    const ran = await onVault('stats', '--from', '2026-03-02', '--to', '2026-03-31', '--json');
    const { asOf, energyByActivity, burden } = JSON.parse(ran.out) as Stats;
    expect([asOf, energyByActivity.from, energyByActivity.to]).toEqual(['2026-03-31', '2026-03-02', '2026-03-31']);
    const rated = sampleDiary().reflections.filter(
      ({ forDate }) => forDate >= day('2026-03-02') && forDate <= day('2026-03-31'),
    );
    const ratings = rated.flatMap(({ activities }) => activities.filter(({ energy }) => energy !== null));
    expect(energyByActivity.activities.reduce((sum, { n }) => sum + Number(n), 0)).toBe(ratings.length);
    expect(burden.weeks).toHaveLength(rated.filter((one) => one.burden !== null).length);
    for (const wrong of [
      ['--from', '2026-04-01', '--to', '2026-03-31'],
      ['--as-of', '2026-03-31', '--to', '2026-03-31'],
      ['--from', '2026-02-30'],
    ]) {
      expect((await onVault('stats', ...wrong)).code).toBe(1);
    }
  });

  it('has nothing, not zero, for an empty journal', async () => {
    await onVault('create');
    const { energyByActivity, balance, duo, burden } = await statsOf('2026-07-05');
    expect(energyByActivity.activities).toEqual([]);
    expect(balance.blindSpot).toMatchObject({ status: 'insufficient', keptPeople: null });
    expect([duo, burden.weeks, burden.answers]).toEqual([[], [], []]);
  });
});

/** A check-in every other day, and a word on the line at the end of each month. */
const agreeing = (): readonly Reflection[] => {
  const days = Array.from({ length: 90 }, (_, index) =>
    aReflection({
      ...{ id: `d${index}`, forDate: addDays(day('2026-01-05'), 2 * index), catalogueVersion: '2026.2' },
      answers: { EF14: 'right', LK01: 1, LK02: index % 3 === 0 ? 'na' : -1 },
    }),
  );
  const months = ['02-27', '03-30', '04-29', '05-30', '06-29', '07-03'].map((date, index) =>
    aReflection({
      ...{ id: `m${date}`, form: 'monthly', forDate: day(`2026-${date}`), catalogueVersion: '2026.2' },
      answers: { FT02: 'People work', FT01: index === 0 ? 'No' : 'Yes' },
    }),
  );
  return [...days, ...months];
};

describe('stats on how far answers agree', () => {
  it('has halves, ways, alpha and the criterion, unrounded', async () => {
    await hold(agreeing());
    const ran = await onVault('stats', '--as-of', '2026-07-05', '--json');
    const { reliability } = JSON.parse(ran.out) as { readonly reliability: Numbers };
    expect(reliability).toMatchObject({
      halves: { status: 'shown', n: 90, odd: { n: 45 }, even: { n: 45 } },
      ways: { status: 'shown', choices: { n: 90, mean: expect.closeTo(2 / 3, 9) }, liking: { n: 60 }, differ: true },
      alpha: { status: 'insufficient', parts: 'three-parts', n: 0 },
      fit: {
        fits: { status: 'shown', n: 6, times: 5, lo: expect.closeTo(0.4976, 4) },
        guess: { status: 'shown', n: 6, times: 6 },
        ...{ inMonthsOfTheirOwn: true, fitsLessThanHalf: false },
      },
    });
    expect((await onVault('stats', '--as-of', '2026-07-05')).out).toContain(
      'You said the line fits in 5 of 6 months; your own guess beforehand named the same side in 6 of 6.\n',
    );
  });

  it('counts those of a period, and holds guesses against the line that the writer saw', async () => {
    await hold(agreeing());
    const ran = await onVault('stats', '--from', '2026-02-20', '--to', '2026-07-05', '--json');
    const { reliability } = JSON.parse(ran.out) as { readonly reliability: Numbers };
    expect(reliability).toMatchObject({ halves: { n: 67 }, fit: { fits: { n: 6 }, guess: { n: 6, times: 6 } } });
    const later = await onVault('stats', '--from', '2026-03-01', '--to', '2026-07-05', '--json');
    expect(JSON.parse(later.out)).toMatchObject({ reliability: { fit: { fits: { status: 'insufficient', n: 5 } } } });
  });
});

describe('stats in words', () => {
  it('says what was rated, with n', async () => {
    await onVault('sample');
    const { out } = await onVault('stats', '--as-of', '2026-07-05');
    expect(out).toMatch(/n = \d+/);
    expect(out).toContain("other people's problems were rated");
  });
  it('says what is missing', async () => {
    await onVault('create');
    expect((await onVault('stats')).out).toBe('An activity is named from 5 ratings on.\n');
  });
  it('refuses a day that does not exist', async () => {
    await onVault('create');
    const ran = await onVault('stats', '--as-of', '2026-02-30');
    expect([ran.code, ran.out]).toEqual([1, '']);
  });
});
