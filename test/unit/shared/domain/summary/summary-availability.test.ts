import { describe, expect, it } from 'vitest';
import {
  availabilityOf,
  type SummaryReader,
  summaryParts,
} from '../../../../../shared/domain/summary/summary-availability.ts';

const readers: readonly SummaryReader[] = ['manager', 'skip-level', 'mentor', 'self'];

describe('a part of a summary', () => {
  it('is on for the writer, whatever it is', () => {
    for (const part of summaryParts) expect(availabilityOf(part, 'self', false), part).toEqual({ kind: 'on' });
  });

  it('always has its headline, energy, questions and method', () => {
    for (const part of ['headline', 'energy', 'questions', 'method'] as const)
      for (const reader of readers) expect(availabilityOf(part, reader, true)).toEqual({ kind: 'on' });
  });

  it('that is about the partner is closed to a reader who is the partner, with the reason', () => {
    for (const part of ['duo', 'conflicts'] as const)
      for (const reader of readers)
        expect(availabilityOf(part, reader, true)).toEqual({
          kind: 'never',
          why: 'This part is about the person who would read it.',
        });
    expect(availabilityOf('duo', 'manager', false)).toEqual({ kind: 'offered', lineByLine: false });
  });

  it('keeps conflicts from every reader but the writer, and own words to single lines', () => {
    for (const reader of ['manager', 'skip-level', 'mentor'] as const)
      expect(availabilityOf('conflicts', reader, false).kind).toBe('never');
    expect(availabilityOf('own-words', 'manager', false)).toEqual({ kind: 'offered', lineByLine: true });
    expect(availabilityOf('own-words', 'skip-level', false).kind).toBe('never');
  });
});
