import fc from 'fast-check';
import { describe, it } from 'vitest';
import { addDays } from '../../../../shared/calendar/calendar-day.ts';
import { contrastPressure, readBlindSpot } from '../../../../shared/domain/balance/balance.ts';
import {
  blindSpotSentences,
  pressureSentence,
  teamSizeText,
} from '../../../../shared/domain/balance/balance-sentences.ts';
import { readTeamSize } from '../../../../shared/domain/balance/team-size.ts';
import { ageingDisagreements, countDisagreements } from '../../../../shared/domain/duo/disagreement.ts';
import { ageingText, disagreementSentences } from '../../../../shared/domain/duo/disagreement-sentences.ts';
import { duoSentences } from '../../../../shared/domain/duo/duo-sentences.ts';
import { HEAVY_STRETCH } from '../../../../shared/domain/feeds/burden-sentences.ts';
import { compareReview, missingFields } from '../../../../shared/domain/paths/decision.ts';
import { readPathPreference } from '../../../../shared/domain/paths/path-preference.ts';
import {
  missingText,
  pathNotes,
  preferenceSentence,
  reviewSentences,
} from '../../../../shared/domain/paths/path-sentences.ts';
import { reviewShares } from '../../../../shared/domain/plans/commitment.ts';
import { reviewLines } from '../../../../shared/domain/plans/commitment-sentences.ts';
import { readOutcome, surpriseByPole } from '../../../../shared/domain/plans/experiment.ts';
import { outcomeSentences, surpriseSentences } from '../../../../shared/domain/plans/experiment-sentences.ts';
import { readPendulum } from '../../../../shared/domain/roles/pendulum.ts';
import { pendulumSentence } from '../../../../shared/domain/roles/pendulum-sentence.ts';
import {
  disagreementKindSchema,
  disagreementStatusSchema,
  settledBySchema,
} from '../../../../shared/records/beside/disagreement.ts';
import { DUO_ENCOURAGEMENT, DUO_PRIVACY_NOTE } from '../../../../shared/wording/pair-notes.ts';
import { readingDay, someBalanceWeeks, someDuoCheckIns, someReflections } from '../../../support/any-journal.ts';
import { always, expectPlainWords, plain } from '../../../support/plain-words.ts';
import { aCommitment, aDecision, aDisagreement, anExperiment, aRolePeriod } from '../../../support/records.ts';

const roles = fc.constantFrom('TL' as const, 'EM' as const, 'combined' as const, 'IC' as const, 'other' as const);
const period = { from: addDays(readingDay, -120), to: readingDay };

describe('every statement', () => {
  it('on the pair carries its answers, and the log its counts', () => {
    always(someDuoCheckIns, duoSentences);
    const aLogLine = fc.record({
      back: fc.nat(250),
      kind: fc.constantFrom(...disagreementKindSchema.options),
      status: fc.constantFrom(...disagreementStatusSchema.options),
      settledBy: fc.option(fc.constantFrom(...settledBySchema.options)),
    });
    always(fc.array(aLogLine, { maxLength: 12 }), (lines) => {
      const log = lines.map(({ back, ...rest }, index) =>
        aDisagreement({ ...rest, id: `c${index}`, date: addDays(readingDay, -back) }),
      );
      const ageing = ageingDisagreements(log, readingDay).map((one) => plain(ageingText(one), 'ageing'));
      return [...disagreementSentences(countDisagreements(log, readingDay)), ...ageing];
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
        aRolePeriod({ id: `r${index}`, from: addDays(readingDay, -back), role }),
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
