import { describe, expect, it } from 'vitest';
import { notCountedText, whyNotCounted } from '../../../../../shared/domain/drift/week-entries.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const today = day('2026-02-20');
const rated = aReflection({
  activities: [{ activityId: 'code', category: 'technical', minutes: 60, energy: 1 }],
});
const burdened = aReflection({ form: 'weekly', burden: { emotional: null, intellectual: 2 } });
const reason = (entry: typeof rated, curve: 'total' | 'burden') => whyNotCounted(entry, { curve, today });

describe('what a week holds for the charts of “what feeds me”', () => {
  it('counts a rated activity toward total energy, unless it was written too late', () => {
    expect(reason(rated, 'total')).toBeNull();
    expect(reason({ ...rated, createdLocalDate: day('2026-02-18') }, 'total')).toEqual({ reason: 'late', days: 15 });
  });

  it('counts one answered burden of the two, however late', () => {
    expect(reason(burdened, 'burden')).toBeNull();
    expect(reason({ ...burdened, createdLocalDate: day('2026-02-18') }, 'burden')).toBeNull();
  });

  it('says of the others what is missing', () => {
    const [total, burden] = [reason(burdened, 'total'), reason(rated, 'burden')];
    expect(total && notCountedText(total)).toBe('No activity rated.');
    expect(burden && notCountedText(burden)).toBe('No answer about burden.');
  });
});
