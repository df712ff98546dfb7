import { describe, expect, it } from 'vitest';
import { weekIndex } from '../../../../../shared/calendar/iso-week.ts';
import {
  activeCommitments,
  canStartCommitment,
  followThrough,
  isReviewDue,
  reviewDay,
  reviewShares,
} from '../../../../../shared/domain/plans/commitment.ts';
import {
  commitmentTemplates,
  commitmentText,
  droppedQuestion,
  fillTemplate,
  followThroughText,
  reviewLines,
} from '../../../../../shared/domain/plans/commitment-sentences.ts';
import type { OccurrenceResult } from '../../../../../shared/records/beside/commitment.ts';
import { day } from '../../../../support/builders.ts';
import { aCommitment } from '../../../../support/records.ts';

const due = (...results: OccurrenceResult[]) =>
  results.map((result, index) => ({ dueDate: day(`2026-03-${String(index + 1).padStart(2, '0')}`), result, note: '' }));

const withResults = (...results: OccurrenceResult[]) => aCommitment({ occurrences: due(...results) });

describe('commitments', () => {
  it('are three at most at a time, paused and ended ones not counted', () => {
    const three = ['a', 'b', 'c'].map((id) => aCommitment({ id }));
    expect(canStartCommitment(three)).toEqual({ ok: false, error: { code: 'commitments-full', active: 3 } });
    expect(canStartCommitment([...three.slice(1), aCommitment({ status: 'paused' })]).ok).toBe(true);
    expect(activeCommitments([aCommitment({ id: 'z' }), aCommitment({ id: 'b', status: 'ended' })])).toHaveLength(1);
  });

  it('stay put unless the writer says they may move', () => {
    expect(aCommitment().movable).toBe(false);
  });

  it('count what was kept or moved and done, of what was due', () => {
    const results: OccurrenceResult[] = ['kept', 'kept', 'moved-done', 'dropped', 'not-due', 'moved-not-done'];
    expect(followThrough(withResults(...results))).toEqual({ done: 3, due: 5, share: 0.6 });
    const seven = withResults('kept', 'kept', 'kept', 'kept', 'moved-done', 'dropped', 'moved-not-done');
    expect(followThroughText(followThrough(seven))).toBe('5 of 7 (71 %)');
  });

  it('give no per cent under four due', () => {
    expect(followThroughText(followThrough(withResults('kept', 'dropped', 'kept')))).toBe('2 of 3');
    expect(followThroughText(followThrough(withResults('not-due')))).toBe('not due yet');
  });

  it('ask about the slot after a second drop in a row, whatever was not due between', () => {
    expect(droppedQuestion(withResults('dropped', 'not-due', 'dropped'))).toBe(
      'Is it the wrong commitment or the wrong slot?',
    );
    expect(droppedQuestion(withResults('dropped', 'dropped', 'kept'))).toBeNull();
    expect(droppedQuestion(withResults('dropped'))).toBeNull();
  });

  it('are reviewed after four weeks, before and since side by side with their weeks', () => {
    const commitment = aCommitment({ start: day('2026-03-04'), occurrences: due('kept', 'kept', 'dropped') });
    expect(reviewDay(commitment)).toBe('2026-04-01');
    expect(isReviewDue(commitment, day('2026-03-31'))).toBe(false);
    expect(isReviewDue(commitment, day('2026-04-01'))).toBe(true);
    expect(isReviewDue({ ...commitment, status: 'paused' }, day('2026-04-01'))).toBe(false);
    const first = weekIndex(commitment.start);
    const weeks = [-5, -2, -1, 0, 1, 4].map((offset) => ({ w: first + offset, people: offset < 0 ? 0.1 : 0.2 }));
    const shares = reviewShares(commitment, weeks);
    expect(shares).toEqual({ before: 0.1, nBefore: 2, since: 0.2, nSince: 2 });
    expect(reviewLines(commitment, shares)).toEqual([
      'If I cancel a one-to-one, then I rebook it the same day. Follow-through: 2 of 3.',
      'People time was about 10 % in 2 weeks before and about 20 % in 2 weeks since.',
    ]);
    expect(reviewLines(commitment, reviewShares(commitment, []))[1]).toBe(
      'Too few weeks with a time split to compare (n = 0 and 0).',
    );
  });

  it('begin from templates that the writer fills', () => {
    const [first] = commitmentTemplates;
    const filled = first && fillTemplate(first, { weekday: 'Tuesday', time: '10:00' });
    expect(filled && commitmentText(filled)).toBe(
      'If it is Tuesday 10:00, then I hold {n} one-to-ones and move other things.',
    );
  });
});
