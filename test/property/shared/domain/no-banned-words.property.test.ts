import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/calendar/calendar-day.ts';
import { compareWithout, energyByActivity } from '../../../../shared/domain/activity-energy.ts';
import { activitySentences, withAndWithoutSentence } from '../../../../shared/domain/activity-sentences.ts';
import { contrastPressure, readBlindSpot } from '../../../../shared/domain/balance.ts';
import { blindSpotSentences, pressureSentence, teamSizeText } from '../../../../shared/domain/balance-sentences.ts';
import { burdenWeeks } from '../../../../shared/domain/burden.ts';
import { burdenSentence, HEAVY_STRETCH } from '../../../../shared/domain/burden-sentences.ts';
import { reviewShares } from '../../../../shared/domain/commitment.ts';
import { reviewLines } from '../../../../shared/domain/commitment-sentences.ts';
import { ageingConflicts, countConflicts } from '../../../../shared/domain/conflict.ts';
import { ageingText, conflictSentences } from '../../../../shared/domain/conflict-sentences.ts';
import { compareReview, missingFields } from '../../../../shared/domain/decision.ts';
import { measureDrift } from '../../../../shared/domain/drift.ts';
import { driftSentences, missingForLine } from '../../../../shared/domain/drift-sentences.ts';
import { DUO_ENCOURAGEMENT, DUO_PRIVACY_NOTE, duoSentences } from '../../../../shared/domain/duo-sentences.ts';
import { readOutcome, surpriseByPole } from '../../../../shared/domain/experiment.ts';
import { measureGap } from '../../../../shared/domain/gap-between-curves.ts';
import { gapSentences } from '../../../../shared/domain/gap-sentences.ts';
import type { GuardName } from '../../../../shared/domain/guards.ts';
import { measureHandsOn } from '../../../../shared/domain/hands-on-band.ts';
import { readPathPreference } from '../../../../shared/domain/path-preference.ts';
import {
  missingText,
  outcomeSentences,
  pathNotes,
  pendulumSentence,
  preferenceSentence,
  reviewSentences,
  surpriseSentences,
} from '../../../../shared/domain/path-sentences.ts';
import { readPendulum } from '../../../../shared/domain/pendulum.ts';
import {
  conflictKindSchema,
  conflictStatusSchema,
  settledBySchema,
} from '../../../../shared/domain/records/conflict.ts';
import { alphaAcross, splitHalf } from '../../../../shared/domain/reliability.ts';
import { reliabilitySentence } from '../../../../shared/domain/reliability-sentences.ts';
import { compareAround } from '../../../../shared/domain/role-comparison.ts';
import { sampleDiary } from '../../../../shared/domain/sample-diary.ts';
import { measureSatisfactionFit } from '../../../../shared/domain/satisfaction-fit.ts';
import { satisfactionFitSentence } from '../../../../shared/domain/satisfaction-sentences.ts';
import { draftSummary, summarySectionIds } from '../../../../shared/domain/summary.ts';
import { readTeamSize } from '../../../../shared/domain/team-size.ts';
import {
  aSeries,
  readingDay,
  someBalanceWeeks,
  someDuoCheckIns,
  someReflections,
} from '../../../support/any-journal.ts';
import { expectPlainWords, plain, type Statement } from '../../../support/plain-words.ts';
import { aCommitment, aConflict, aDecision, anExperiment, aSpell } from '../../../support/records.ts';

/** Whatever statements a generated reading gives rise to. */
const always = <Given>(given: fc.Arbitrary<Given>, say: (given: Given) => readonly (Statement | null)[]): void => {
  fc.assert(fc.property(given, (one) => expectPlainWords(say(one).filter((statement) => statement !== null))));
};

const guardNames: GuardName[] = ['weekday-shift', 'identical-answers', 'catalogue-change', 'late-share'];
const roles = fc.constantFrom('TL' as const, 'EM' as const, 'combined' as const, 'IC' as const, 'other' as const);
const period = { from: addDays(readingDay, -120), to: readingDay };

/** Ids of all that the first readings of a fixed seed say. */
const idsOf = <Given>(
  given: fc.Arbitrary<Given>,
  numRuns: number,
  say: (given: Given) => readonly (Statement | null)[],
): ReadonlySet<string> =>
  new Set(fc.sample(given, { numRuns, seed: 1 }).flatMap((one) => say(one).flatMap((said) => said?.id ?? [])));

describe('the generated readings', () => {
  it('reach every status of drift', () => {
    const found = idsOf(aSeries, 200, (observations) => {
      const drift = measureDrift(observations, readingDay);
      return driftSentences({
        drift,
        shownStatus: drift.status,
        guards: [],
        observations,
        total: drift,
        hasCheckIns: true,
      });
    });
    const ids = ['none', 'level-missing', 'insufficient', 'paused', 'level', 'low-total-energy'];
    for (const id of [...ids, 'no-clear-movement', 'held-steady', 'tilt', 'moved']) expect(found).toContain(id);
  });

  it('reach a gap, every pattern under pressure, a side that stands out and days to compare', () => {
    const gaps = fc.sample(fc.tuple(aSeries, aSeries), { numRuns: 200, seed: 1 });
    expect(gaps.some(([energy, time]) => measureGap(energy, time, readingDay).status === 'gap')).toBe(true);
    expect(idsOf(someBalanceWeeks, 300, (weeks) => [pressureSentence(contrastPressure(weeks, 28))]).size).toBe(4);
    const sides = idsOf(someBalanceWeeks, 100, (weeks) => blindSpotSentences(readBlindSpot(weeks, 10), null));
    for (const id of ['balance-none', 'balance-people', 'balance-technical']) expect(sides).toContain(id);
    const days = idsOf(someReflections, 20, (entries) => [
      withAndWithoutSentence('Hiring', compareWithout(entries, 'hiring', period)),
    ]);
    expect(days.size).toBe(1);
  });
});

describe('every statement', () => {
  it('on drift is plain, and its level carries its band', () => {
    always(fc.record({ observations: aSeries, totals: aSeries, guards: fc.subarray(guardNames) }), (given) => {
      const { observations, totals, guards } = given;
      const drift = measureDrift(observations, readingDay);
      const shownStatus = drift.status === 'moved' && guards.length > 0 ? ('tilt' as const) : drift.status;
      const total = measureDrift(totals, readingDay);
      return [
        ...driftSentences({ drift, shownStatus, guards, observations, total, hasCheckIns: true }),
        ...missingForLine(observations, readingDay).map((text) => plain(text, 'line-needs')),
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
          handsOn: measureHandsOn(shares, readingDay, [0.5, 0.7]),
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

  it('on the pair carries its answers, and the log its counts', () => {
    always(someDuoCheckIns, duoSentences);
    const aLogLine = fc.record({
      back: fc.nat(250),
      kind: fc.constantFrom(...conflictKindSchema.options),
      status: fc.constantFrom(...conflictStatusSchema.options),
      settledBy: fc.option(fc.constantFrom(...settledBySchema.options)),
    });
    always(fc.array(aLogLine, { maxLength: 12 }), (lines) => {
      const log = lines.map(({ back, ...rest }, index) =>
        aConflict({ ...rest, id: `c${index}`, date: addDays(readingDay, -back) }),
      );
      const ageing = ageingConflicts(log, readingDay).map((one) => plain(ageingText(one), 'ageing'));
      return [...conflictSentences(countConflicts(log, readingDay)), ...ageing];
    });
  });

  it('on balance carries its weeks', () => {
    const guess = fc.constantFrom('People', 'Technical', 'Neither', 'I do not know', null);
    always(fc.record({ weeks: someBalanceWeeks, guess, now: fc.nat(30) }), ({ weeks, guess: guessed, now }) => [
      ...blindSpotSentences(readBlindSpot(weeks, now), guessed),
      pressureSentence(contrastPressure(weeks, now)),
    ]);
    const team = fc.record({
      engineers: fc.option(fc.integer({ min: 2, max: 8 })),
      manageable: fc.option(fc.integer({ min: 1, max: 5 })),
      expectsGrowth: fc.boolean(),
    });
    always(team, (ground) => [plain(teamSizeText(readTeamSize(ground), ground.engineers), 'team-size')]);
  });

  it('on a commitment counts what was due', () => {
    const result = fc.constantFrom('kept', 'moved-done', 'moved-not-done', 'dropped', 'not-due' as const);
    always(
      fc.record({ results: fc.array(result, { maxLength: 9 }), weeks: someBalanceWeeks }),
      ({ results, weeks }) => {
        const occurrences = results.map((one, index) => ({
          dueDate: addDays(readingDay, index),
          result: one,
          note: '',
        }));
        const commitment = aCommitment({ occurrences, start: readingDay });
        const shifted = weeks.map((week) => ({ ...week, w: week.w + 2930 }));
        const [line = '', shares = ''] = reviewLines(commitment, reviewShares(commitment, shifted));
        return [plain(line, 'commitment'), plain(shares, 'commitment-shares')];
      },
    );
  });

  it('on what feeds and what wears carries n', () => {
    always(someReflections, (entries) => {
      const found = energyByActivity(entries, period);
      const compared = found.map((one) =>
        withAndWithoutSentence(one.label, compareWithout(entries, one.activityId, period)),
      );
      return [...activitySentences(found), ...compared, burdenSentence(burdenWeeks(entries, readingDay))];
    });
  });

  it('on how answers go together carries n and an interval', () => {
    const item = fc.double({ min: -1, max: 1, noNaN: true });
    const rows = fc.array(fc.tuple(item, item, item, item), { maxLength: 40, size: 'max' });
    always(fc.tuple(rows, fc.constantFrom(-1, 0, 1)), ([given, pull]) => {
      const halves = splitHalf(given.map(([a, b, c, d]): [number, number] => [(a + d) / 2, (b + c) / 2]));
      const weeks = given.map(([time, noise], week) => ({ week, time, satisfaction: 3 + pull * time + 0.2 * noise }));
      return [
        reliabilitySentence({ status: 'shown', n: given.length, alpha: alphaAcross(given), halves }),
        reliabilitySentence({ status: 'insufficient', n: given.length }),
        satisfactionFitSentence(measureSatisfactionFit(weeks)),
      ];
    });
  });

  it('on paths carries n', () => {
    const energy = fc.integer({ min: -2, max: 2 });
    const trial = fc.record({
      pole: fc.constantFrom('EM' as const, 'TL' as const, 'both' as const),
      forecast: energy,
      outcome: fc.option(energy),
    });
    always(
      fc.record({ trials: fc.array(trial, { maxLength: 8 }), entries: someReflections }),
      ({ trials, entries }) => {
        const done = trials.map((one, index) =>
          anExperiment({ ...one, id: `x${index}`, start: period.from, ended: period.to, reflectionIds: ['e0', 'e1'] }),
        );
        return [
          ...surpriseSentences(surpriseByPole(done)),
          ...done.flatMap((one) => outcomeSentences(readOutcome(one, entries))),
          preferenceSentence(readPathPreference(entries, readingDay)),
        ];
      },
    );
    always(fc.array(fc.tuple(fc.nat(2_000), roles), { maxLength: 5 }), (held) => {
      const spells = held.map(([back, role], index) =>
        aSpell({ id: `r${index}`, from: addDays(readingDay, -back), role }),
      );
      return [pendulumSentence(readPendulum(spells, [], readingDay))];
    });
  });

  it('on a decision is plain, and so are the fixed texts', () => {
    const confidence = fc.option(fc.integer({ min: 0, max: 100 }));
    always(fc.tuple(confidence, confidence), ([before, now]) => {
      const decision = aDecision({ confidence: before });
      const review = { date: readingDay, confidence: now, reasons: decision.reasons, words: '' };
      return [...reviewSentences(compareReview(decision, review)), plain(missingText(missingFields(decision)))];
    });
    expectPlainWords([HEAVY_STRETCH, DUO_PRIVACY_NOTE, DUO_ENCOURAGEMENT, ...pathNotes].map((text) => plain(text)));
  });
});
