import { describe, expect, it } from 'vitest';
import { datesToMonths } from '../../../../../shared/domain/summary/redaction-dates.ts';

describe('a day in a line for a reader', () => {
  it.each([
    ['on 2026-03-14 we met', 'on March 2026 we met'],
    ['the 3rd of May, 2026', 'the May 2026'],
    ['14 Mar was hard', 'March was hard'],
    ['Sept 14', 'Sept 14'],
    ['Sep 14th, 2025 again', 'September 2025 again'],
    ['seen 14.03.2026', 'seen 2026'],
    ['seen 3/14/2026', 'seen 2026'],
  ])('%j becomes %j', (line, said) => {
    expect(datesToMonths(line).text).toBe(said);
  });

  it('is named with what stands for it, so that the writer sees the change', () => {
    expect(datesToMonths('2026-03-14').replaced).toEqual([{ token: '2026-03-14', by: 'March 2026' }]);
  });

  it.each(['May I ask', 'version 1.2.3', 'in March', '12026-03-145', '40 people'])('%j is none', (line) => {
    expect(datesToMonths(line)).toEqual({ text: line, replaced: [] });
  });
});
