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
import { aCommitment, aConflict, aDecision, anExperiment, aSpell } from '../../../support/records.ts';

type Statement = { readonly id: string; readonly text: string; readonly footnote: string | null };

const BANNED =
  /\byou are\b|\bscor(e|ed|es|ing)\b|\bshould\b|\bmust\b|\bfail|\bstreak|-0\.0\b|\bNaN\b|\bundefined\b|\bnull\b|Infinity/i;

const N = /\bn = \d+/;
const BAND = /likely -?\d\.\d to -?\d\.\d/;
const WEEKS = /\d+ weeks?\b/;
const OF = /\d+ of \d+/;

/** What each statement carries beside its number; null where it names no statistic. A new statement belongs here too. */
const carries: readonly (readonly [id: RegExp, what: RegExp | null])[] = [
  [/^(none|guard-.*|low-total-energy|conflicts-none|balance-none|balance-guess|activities-even|plain)$/, null],
  [/^level$/, BAND],
  [/^level-missing$/, /\d+ check-ins? in \d+ weeks?/],
  [/^line-needs$/, /needs \d+ (check-ins|weeks); you have \d+/],
  [/^insufficient$/, /\d+ of \d+/],
  [/^(paused|no-clear-movement|held-steady|tilt|moved)$/, WEEKS],
  [/^gap$/, new RegExp(`${BAND.source}.*${BAND.source}`)],
  [/^hands-on$/, /likely \d+ to \d+ %/],
  [/^energy-and-role$/, null],
  [/^role-change$/, new RegExp(`${WEEKS.source}.*${WEEKS.source}.*${BAND.source}`)],
  [/^facet-/, /\(\d+ answers?\)/],
  [/^duo-trend/, /last two check-ins, .* in the two before|of 4 check-ins/],
  [/^conflicts-by-kind$/, N],
  [/^conflicts-by-settling$/, OF],
  [/^ageing$/, /\d+ days/],
  [/^balance-(people|technical|insufficient)$/, /\d+ of \d+|in \d+ weeks?/],
  [/^pressure-/, /n = \d+ and \d+ weeks|\d+ of 4 other weeks/],
  [/^team-size$/, /\d+ engineers?|^No team size|^Growth expected/],
  [/^commitment$/, /\d+ of \d+|not due yet/],
  [/^commitment-shares$/, /\d+ weeks? before .* \d+ weeks? since|n = \d+ and \d+/],
  [/^reliability$/, /n = \d+|\d+ of 30/],
  [/^satisfaction-fit$/, /Ranks of \d+ weeks/],
  [/^burden$/, N],
  [/^(energising|draining)$/, N],
  [/^activities-missing$/, /from 5 ratings/],
  [/^with-/, new RegExp(`${N.source}.*${N.source}`)],
  [/^pendulum$/, null],
  [/^preference$/, /n = \d+|\d+ of 6/],
  [/^forecast-and-outcome$/, null],
  [/^(tagged|other)$/, new RegExp(`energy .*${N.source}.*time .*${N.source}`)],
  [/^surprise-/, N],
  [/^(confidence|reasons)$/, /then, .* now/],
  [/^summary$/, null],
];

const plain = (text: string, id = 'plain'): Statement => ({ id, text, footnote: null });

const expectPlainWords = (statements: readonly Statement[]): void => {
  for (const { id, text, footnote } of statements) {
    const whole = `${text} ${footnote ?? ''}`;
    expect(whole, id).not.toMatch(BANNED);
    const known = carries.find(([ids]) => ids.test(id));
    expect(known, `${id} is not listed`).toBeDefined();
    if (known?.[1]) expect(whole, id).toMatch(known[1]);
  }
};

/** Whatever statements a generated reading gives rise to. */
const always = <Given>(given: fc.Arbitrary<Given>, say: (given: Given) => readonly (Statement | null)[]): void => {
  fc.assert(fc.property(given, (one) => expectPlainWords(say(one).filter((statement) => statement !== null))));
};

const guardNames: GuardName[] = ['weekday-shift', 'identical-answers', 'catalogue-change', 'late-share'];
const roles = fc.constantFrom('TL' as const, 'EM' as const, 'combined' as const, 'IC' as const, 'other' as const);
const period = { from: addDays(readingDay, -120), to: readingDay };

describe('every statement', () => {
  it('on drift is plain, and its level carries its band', () => {
    always(fc.record({ observations: aSeries, totals: aSeries, guards: fc.subarray(guardNames) }), (given) => {
      const { observations, totals, guards } = given;
      const drift = measureDrift(observations, readingDay);
      const shownStatus = drift.status === 'moved' && guards.length > 0 ? ('tilt' as const) : drift.status;
      const total = measureDrift(totals, readingDay);
      return [
        ...driftSentences({ drift, shownStatus, guards, observations, total }),
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
      engineers: fc.option(fc.nat(12)),
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
    always(fc.array(fc.tuple(item, item, item, item), { maxLength: 40 }), (rows) => {
      const halves = splitHalf(rows.map(([a, b, c, d]): [number, number] => [(a + d) / 2, (b + c) / 2]));
      const weeks = rows.map(([satisfaction, time], week) => ({ week, satisfaction, time }));
      return [
        reliabilitySentence({ status: 'shown', n: rows.length, alpha: alphaAcross(rows), halves }),
        reliabilitySentence({ status: 'insufficient', n: rows.length }),
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
