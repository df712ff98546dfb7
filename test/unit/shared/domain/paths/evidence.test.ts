import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../../shared/domain/paths/evidence.ts';
import { evidenceQuestion } from '../../../../../shared/domain/paths/path-sentences.ts';
import { day } from '../../../../support/builders.ts';
import { anEvidence } from '../../../../support/records.ts';

const line = (date: string, direction: 'for' | 'against', path: 'EM' | 'TL' | 'stay' = 'EM') =>
  anEvidence({ id: `${date}-${path}-${direction}`, date: day(date), direction, path });

const pathOf = (lines: ReturnType<typeof line>[], path = 'EM') => readEvidence(lines).find((one) => one.path === path);

describe('the evidence ledger', () => {
  it('keeps two columns for each path, oldest first, and sums nothing', () => {
    const read = pathOf([line('2026-03-02', 'for'), line('2026-03-01', 'for'), line('2026-03-03', 'against')]);
    expect(read?.for.map(({ date }) => date)).toEqual(['2026-03-01', '2026-03-02']);
    expect(read?.against).toHaveLength(1);
    expect(Object.keys(read ?? {}).sort()).toEqual(['against', 'for', 'isOneSided', 'path']);
    expect(readEvidence([]).map(({ path }) => path)).toEqual(['EM', 'TL', 'stay']);
  });

  it('asks for the other side after three lines in a row for one path', () => {
    const three = ['2026-03-01', '2026-03-02', '2026-03-03'].map((date) => line(date, 'for'));
    expect(evidenceQuestion(pathOf(three) ?? { isOneSided: false })).toBe('What speaks against it?');
    expect(pathOf(three.slice(1))?.isOneSided).toBe(false);
    expect(pathOf([...three, line('2026-03-04', 'against')])?.isOneSided).toBe(false);
    expect(pathOf([...three, line('2026-03-04', 'against', 'TL')])?.isOneSided).toBe(true);
    expect(evidenceQuestion({ isOneSided: false })).toBeNull();
  });
});
