import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { duoCheckIns, duoTrend, facets, metStrip, readDuo } from '../../../../../shared/domain/duo/duo.ts';
import { defaultLayer, readOwnership } from '../../../../../shared/domain/duo/ownership-map.ts';
import { buildSyncAgenda, type SyncGround } from '../../../../../shared/domain/duo/sync-agenda.ts';
import { disagreementStatusSchema } from '../../../../../shared/records/beside/disagreement.ts';
import { type OwnershipLayer, ownerSchema } from '../../../../../shared/records/beside/ownership-row.ts';
import { agendaText } from '../../../../../shared/wording/agenda-text.ts';
import { readingDay, someDuoCheckIns } from '../../../../support/any-journal.ts';
import { aReflection } from '../../../../support/builders.ts';
import { aDisagreement, aPartner, aRow } from '../../../../support/records.ts';

const partner = aPartner({ since: addDays(readingDay, -400) });

const shuffled = <One>(list: readonly One[], order: readonly number[]): One[] =>
  list
    .map((one, index) => ({ one, place: order[index] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);

const anOwner = fc.constantFrom(...ownerSchema.options);
const aLayer: fc.Arbitrary<OwnershipLayer> = fc.tuple(anOwner, anOwner).map(([who, why]) => ({
  ...defaultLayer(false),
  who: { owner: who, assist: false },
  why: { owner: why, assist: false },
}));

const someRows = fc
  .array(fc.record({ mine: aLayer, theirs: fc.option(aLayer) }), { maxLength: 5 })
  .map((rows) => rows.map((row, index) => aRow({ ...row, id: `row${index}`, row: `own${index}`, label: 'A row' })));

const someDisagreements = fc
  .array(
    fc.record({
      back: fc.nat(90),
      status: fc.constantFrom(...disagreementStatusSchema.options),
      heat: fc.option(fc.integer({ min: 1, max: 5 })),
    }),
    { maxLength: 5 },
  )
  .map((log) =>
    log.map(({ back, ...rest }, index) =>
      aDisagreement({ ...rest, id: `c${index}`, date: addDays(readingDay, -back), topic: 'Order of work' }),
    ),
  );

describe('the laws of the pair', () => {
  it('facets, their mean and the trend stay inside the scale they are asked on', () => {
    fc.assert(
      fc.property(someDuoCheckIns, (checkIns) => {
        const readings = checkIns.map(({ answers }) => readDuo(answers));
        const values = readings.flatMap((one) => [...facets.map((facet) => one.facets[facet]), one.composite]);
        for (const value of values) {
          if (value !== null) expect(value >= 1 && value <= 5).toBe(true);
        }
        const trend = duoTrend(readings.flatMap(({ composite }) => composite ?? []));
        if (trend.status !== 'insufficient') expect(Math.abs(trend.diff)).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('one answer more changes its own facet alone', () => {
    fc.assert(
      fc.property(someDuoCheckIns, fc.integer({ min: 1, max: 5 }), (checkIns, trust) => {
        for (const { answers } of checkIns) {
          const [before, after] = [readDuo(answers), readDuo({ ...answers, DU09: trust })];
          expect({ ...after.facets, trust: before.facets.trust }).toEqual(before.facets);
        }
      }),
    );
  });

  it('the order in which entries were stored never matters, nor what is still ahead', () => {
    fc.assert(
      fc.property(someDuoCheckIns, fc.array(fc.nat()), fc.nat(60), (checkIns, order, ahead) => {
        const entries = checkIns.map(({ date, answers }, index) =>
          aReflection({ id: `d${index}`, form: 'duo', forDate: date, answers: { ...answers, DU16: 'Yes' } }),
        );
        const future = aReflection({ form: 'duo', forDate: addDays(readingDay, ahead + 1), answers: { DU16: 'Yes' } });
        const read = (list: typeof entries) => [duoCheckIns(list, partner, readingDay), metStrip(list, readingDay)];
        expect(read(shuffled([...entries, future], order))).toEqual(read(entries));
      }),
    );
  });
});

describe('the laws of map and agenda', () => {
  it('no cell is both unclear and differing, and a map of "both" asks for nothing', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { unclear, differing } = readOwnership(rows, readingDay);
        for (const place of differing) expect(unclear).not.toContainEqual(place);
      }),
    );
    const both = { owner: 'both', assist: false } as const;
    const layer = { ...defaultLayer(false), who: both, when: both, what: both, how: both, why: both };
    expect(readOwnership([aRow({ mine: layer, theirs: layer })], readingDay)).toEqual({
      ...{ unclear: [], differing: [], stale: [] },
    });
  });

  it('an agenda is half an hour, the same for the same journal, and no rating or heat is in it', () => {
    const ground = fc.record({ checkIns: someDuoCheckIns, conflicts: someDisagreements, rows: someRows });
    fc.assert(
      fc.property(ground, fc.array(fc.nat()), (given, order) => {
        const rest = { asOf: readingDay, entries: [], directionCard: null, question: null };
        const agenda = buildSyncAgenda({ ...rest, ...given } satisfies SyncGround);
        expect(agenda.slots.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(30);
        const again = {
          ...rest,
          ...given,
          conflicts: shuffled(given.conflicts, order),
          rows: shuffled(given.rows, order),
        };
        expect(agendaText(buildSyncAgenda(again))).toBe(agendaText(agenda));
        const withoutMinutes = agendaText(agenda).replace(/^\d\. .*, \d min$/gm, '');
        expect(withoutMinutes).not.toMatch(/\d|status/i);
      }),
    );
  });

  it('what the pair rates each other never changes more than which question is asked', () => {
    const fixed = ['Say the goal in one sentence each, then compare.', 'What do you know that I do not?'];
    fc.assert(
      fc.property(someDuoCheckIns, (checkIns) => {
        const ground = { asOf: readingDay, entries: [], conflicts: [], rows: [], directionCard: null, question: null };
        const [lineOf, plain] = [checkIns, []].map((given) => buildSyncAgenda({ ...ground, checkIns: given }));
        expect(fixed).toContain(lineOf?.slots[1]?.lines[0]?.text);
        expect(lineOf?.slots.filter(({ id }) => id !== 'direction')).toEqual(
          plain?.slots.filter(({ id }) => id !== 'direction'),
        );
      }),
    );
  });
});
