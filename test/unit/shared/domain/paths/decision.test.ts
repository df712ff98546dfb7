import { describe, expect, it } from 'vitest';
import {
  compareReview,
  concordance,
  dueReview,
  markDecided,
  markHappened,
  missingFields,
  reasonsFromAnswer,
  reviewDays,
} from '../../../../../shared/domain/paths/decision.ts';
import { missingText, reviewSentences } from '../../../../../shared/domain/paths/path-sentences.ts';
import { day } from '../../../../support/builders.ts';
import { aDecision } from '../../../../support/records.ts';

const complete = aDecision({
  ...{ date: day('2026-03-01'), options: ['Engineering manager', 'Staff engineer', 'Stay as tech lead'] },
  ...{ trigger: 'An offer', favoured: 'Engineering manager', confidence: 60 },
  ...{ caseAgainst: 'I would miss the design work more than I admit.', bringBack: 'Patience', wayBack: 'Until autumn' },
});

const reasons = (expected: number, guilt: number, meaning: number, work: number) => ({
  expected,
  guilt,
  meaning,
  work,
});

describe('a decision record', () => {
  it('cannot be marked as decided while a required field is empty', () => {
    expect(missingFields(complete)).toEqual([]);
    expect(markDecided(complete)).toMatchObject({ ok: true, value: { status: 'decided' } });
    const open = { ...complete, options: ['Engineering manager', 'Staff engineer'], caseAgainst: 'Too short' };
    expect(markDecided(open)).toEqual({
      ok: false,
      error: { code: 'decision-incomplete', fields: ['options', 'stay-option', 'case-against'] },
    });
    expect(missingFields(aDecision())).toHaveLength(8);
  });

  it('counts an option once however it is written, and wants staying among them', () => {
    expect(missingFields({ ...complete, options: ['Stay', 'stay ', 'Staff', ''] })).toEqual(['options']);
    expect(missingFields({ ...complete, options: ['Manager', 'Staff', 'Principal'] })).toEqual(['stay-option']);
  });

  it('can always be recorded as happened', () => {
    expect(markHappened(aDecision()).status).toBe('happened');
  });

  it('says what is open without pressing', () => {
    expect(missingText(['favoured', 'way-back'])).toBe(
      'Still open: the direction you favour; the way back. It can be recorded as happened at any time.',
    );
    expect(missingText([])).toBe('Nothing is missing.');
  });

  it('weighs reasons from within against reasons from outside, from -8 to 8', () => {
    expect(concordance(reasons(5, 5, 1, 1))).toBe(-8);
    expect(concordance(reasons(1, 1, 5, 5))).toBe(8);
    expect(concordance({ ...reasons(1, 1, 5, 5), guilt: null })).toBeNull();
  });

  it('reads its reasons from the form by row', () => {
    const answer = {
      'Others expect it of me': 4,
      'The work itself draws me': 5,
      'I would feel bad if I did not': null,
    };
    expect(reasonsFromAnswer(answer)).toEqual({ expected: 4, guilt: null, meaning: null, work: 5 });
    expect(reasonsFromAnswer(null)).toEqual({ expected: null, guilt: null, meaning: null, work: null });
  });

  it('is looked at again after 30, 90 and 180 days', () => {
    expect(reviewDays(complete)).toEqual(['2026-03-31', '2026-05-30', '2026-08-28']);
    const decided = { ...complete, status: 'decided' as const };
    const review = { date: day('2026-04-02'), confidence: 70, reasons: reasons(1, 1, 4, 4), words: '' };
    expect(dueReview(decided, day('2026-03-30'))).toBeNull();
    expect(dueReview(decided, day('2026-03-31'))).toBe('2026-03-31');
    expect(dueReview({ ...decided, reviews: [review] }, day('2026-05-29'))).toBeNull();
    expect(dueReview({ ...decided, reviews: [review] }, day('2026-05-30'))).toBe('2026-05-30');
    expect(dueReview({ ...decided, reviews: [{ ...review, date: day('2026-03-31') }] }, day('2026-04-01'))).toBeNull();
    expect(dueReview(complete, day('2026-05-30'))).toBeNull();
  });

  it('puts the forecast questions of then and now side by side', () => {
    const review = { date: day('2026-04-02'), confidence: null, reasons: reasons(1, 1, 4, 4), words: '' };
    const compared = compareReview({ ...complete, reasons: reasons(4, 3, 3, 3) }, review);
    expect(reviewSentences(compared).map(({ text }) => text)).toEqual([
      'How sure, 0 to 100: 60 then, not answered now (2 April 2026).',
      'Reasons from within minus from outside, -8 to 8: -1 then, 6 now.',
    ]);
  });
});
