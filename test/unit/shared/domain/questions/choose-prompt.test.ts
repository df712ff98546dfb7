import { describe, expect, it } from 'vitest';
import { choosePrompt, type PastReflection } from '../../../../../shared/domain/questions/choose-prompt.ts';
import { prompts } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const [first = '', second = '', third = ''] = prompts
  .filter(({ kind }) => kind === 'forced-choice')
  .map(({ id }) => id)
  .sort();
const from = [third, first, second];
const shown = (forDate: string, id: string, answer: 'left' | null, given = {}): PastReflection =>
  aReflection({ id: forDate, forDate: day(forDate), answers: { [id]: answer }, ...given });
const chosen = (past: readonly PastReflection[], daily = false) =>
  choosePrompt({ from, past, forDate: day('2026-03-02'), key: null, daily })?.id;

describe('the next question', () => {
  it('is the one not seen for longest, else the first by id', () => {
    expect(chosen([])).toBe(first);
    expect(chosen([shown('2026-01-05', first, 'left'), shown('2026-01-06', second, 'left')])).toBe(third);
    const all = [shown('2026-01-05', second, 'left'), shown('2026-01-06', first, 'left')];
    expect(chosen([...all, shown('2026-01-07', third, 'left')])).toBe(second);
  });

  it('is not one that was skipped less than 14 days before', () => {
    const others = [shown('2026-02-27', second, 'left'), shown('2026-02-28', third, 'left')];
    expect(chosen([shown('2026-02-17', first, null), ...others])).toBe(second);
    expect(chosen([shown('2026-02-16', first, null), ...others])).toBe(first);
  });

  it('takes no notice of what lies in the bin', () => {
    expect(chosen([shown('2026-03-01', first, null, { deletedAt: '2026-03-01T20:00:00Z' })])).toBe(first);
  });

  it('does not come twice within five daily check-ins, and may on other forms', () => {
    const past = [first, second, third].map((id, index) => shown(`2026-02-2${index + 5}`, id, 'left'));
    expect(chosen(past, true)).toBeUndefined();
    expect(chosen(past)).toBe(first);
  });

  it('has the key that was asked for', () => {
    const keyed = prompts.filter(({ key }) => key !== null);
    const ids = keyed.map(({ id }) => id);
    for (const key of [1, -1] as const) {
      expect(choosePrompt({ from: ids, past: [], forDate: day('2026-03-02'), key, daily: false })?.key).toBe(key);
    }
  });
});
