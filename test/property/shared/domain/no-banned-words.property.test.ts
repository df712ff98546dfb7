import fc from 'fast-check';
import { describe, it } from 'vitest';
import { addDays } from '../../../../shared/calendar/calendar-day.ts';
import { measureDrift } from '../../../../shared/domain/drift/drift.ts';
import { driftSentences } from '../../../../shared/domain/drift/drift-sentences.ts';
import { measureGap } from '../../../../shared/domain/drift/gap-between-curves.ts';
import { gapSentences } from '../../../../shared/domain/drift/gap-sentences.ts';
import type { GuardName } from '../../../../shared/domain/drift/guards.ts';
import { readHandsOn } from '../../../../shared/domain/drift/hands-on-band.ts';
import { lineNeeds, soFar } from '../../../../shared/domain/drift/line-needs.ts';
import { readReliability } from '../../../../shared/domain/drift/reliability.ts';
import { reliabilitySentences } from '../../../../shared/domain/drift/reliability-sentences.ts';
import { energyByActivity } from '../../../../shared/domain/feeds/activity-energy.ts';
import { activitySentences, withAndWithoutSentences } from '../../../../shared/domain/feeds/activity-sentences.ts';
import { burdenWeeks } from '../../../../shared/domain/feeds/burden.ts';
import { burdenSentence } from '../../../../shared/domain/feeds/burden-sentences.ts';
import { measureSatisfactionFit } from '../../../../shared/domain/feeds/satisfaction-fit.ts';
import { satisfactionFitSentence } from '../../../../shared/domain/feeds/satisfaction-sentences.ts';
import { compareWithout } from '../../../../shared/domain/feeds/with-and-without.ts';
import { compareAround } from '../../../../shared/domain/roles/role-comparison.ts';
import { sampleDiary } from '../../../../shared/domain/sample/sample-diary.ts';
import { observe } from '../../../../shared/domain/scoring/observations.ts';
import { draftSummary, summarySectionIds } from '../../../../shared/domain/summary/summary.ts';
import { anAgreement } from '../../../support/any-agreement.ts';
import { aSeries, readingDay, someReflections } from '../../../support/any-journal.ts';
import { always, expectPlainWords, plain, type Statement } from '../../../support/plain-words.ts';
import { shownUnder } from '../../../support/shown-drift.ts';

const guardNames: GuardName[] = ['weekday-shift', 'identical-answers', 'catalogue-change', 'mix-shift', 'late-share'];
const roles = fc.constantFrom('TL' as const, 'EM' as const, 'combined' as const, 'IC' as const, 'other' as const);
const period = { from: addDays(readingDay, -120), to: readingDay };

describe('every statement', () => {
  it('on drift is plain, and its level carries its band', () => {
    always(fc.record({ observations: aSeries, totals: aSeries, guards: fc.subarray(guardNames) }), (given) => {
      const { observations, totals, guards } = given;
      const drift = shownUnder(observations, readingDay, guards);
      const total = measureDrift(totals, readingDay);
      return [
        ...driftSentences({
          drift,
          whenClear: null,
          observations,
          total,
          checkIns: observations.map(({ date }) => date),
          unknown: guards.length,
        }),
        ...[lineNeeds(soFar(observations, readingDay)) ?? []].flat().map((text) => plain(text, 'line-needs')),
      ];
    });
  });

  it('on gaps between energy, time and role carries its bands', () => {
    always(
      fc.record({ energies: aSeries, times: aSeries, role: roles, back: fc.integer({ min: 30, max: 120 }) }),
      (given) => {
        const { energies, times, role, back } = given;
        const shares = times.map((one) => ({ ...one, value: ((one.value ?? 0) + 1) / 2 }));
        const change = { date: addDays(readingDay, -back), from: 'TL' as const, to: 'EM' as const };
        return gapSentences({
          asOf: readingDay,
          gap: measureGap(energies, times, readingDay),
          energy: measureDrift(energies, readingDay),
          time: measureDrift(times, readingDay),
          handsOn: readHandsOn(shares, readingDay, { from: change.date, range: [0.5, 0.7] }),
          energyInRole: measureDrift(energies, readingDay),
          handsOnRange: [0.5, 0.7],
          role,
          change: { change, comparison: compareAround(energies, change.date, readingDay) },
        });
      },
    );
  });

  it('of a summary is plain, whatever day it is drafted on', () => {
    const statementsOf = (seed: number, weeks: number): readonly Statement[] => {
      const { reflections, roles: held } = sampleDiary({ seed, weeks });
      const asOf = addDays(sampleDiary().reflections[0]?.forDate ?? readingDay, weeks * 7);
      const { blocks } = draftSummary({
        ...{ entries: reflections, roles: held, asOf },
        ...{ reader: 'manager', pages: 1, sections: summarySectionIds },
      });
      return blocks.flatMap((block) => {
        if (block.kind === 'paragraph' || block.kind === 'method') return [plain(block.text, 'summary')];
        return block.kind === 'chart' ? [plain(block.chart.alt, 'summary')] : [];
      });
    };
    fc.assert(
      fc.property(fc.nat(1_000), fc.integer({ min: 1, max: 30 }), (seed, weeks) => {
        expectPlainWords(statementsOf(seed, weeks));
      }),
      { numRuns: 40 },
    );
  });

  it('on what feeds and what wears carries n', () => {
    always(someReflections, (entries) => {
      const found = energyByActivity(entries, period);
      const ids = found.map(({ activityId }) => activityId);
      const compared = withAndWithoutSentences(compareWithout(entries, ids, period), (id) => id);
      return [...activitySentences(found), ...compared, burdenSentence(burdenWeeks(entries, readingDay))];
    });
  });

  it('on how far answers agree carries bands and n, or counts', () => {
    always(anAgreement, (entries) =>
      reliabilitySentences(readReliability({ entries, energy: observe(entries).energy, asOf: readingDay })),
    );
  });

  it('on satisfaction and time carries its weeks', () => {
    const part = fc.double({ min: -1, max: 1, noNaN: true });
    const rows = fc.array(fc.tuple(part, part), { maxLength: 40, size: 'max' });
    always(fc.tuple(rows, fc.constantFrom(-1, 0, 1)), ([given, pull]) => {
      const weeks = given.map(([time, noise], week) => ({ week, time, satisfaction: 3 + pull * time + 0.2 * noise }));
      return [satisfactionFitSentence(measureSatisfactionFit(weeks))];
    });
  });
});
