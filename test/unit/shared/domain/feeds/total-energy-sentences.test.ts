import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { weekIndex } from '../../../../../shared/calendar/iso-week.ts';
import { type DriftLevel, measureLevel } from '../../../../../shared/domain/drift/drift-level.ts';
import { totalEnergySentences } from '../../../../../shared/domain/feeds/total-energy-sentences.ts';
import { day } from '../../../../support/builders.ts';

const asOf = day('2026-07-05');
const textsOf = (given: Partial<DriftLevel>) =>
  totalEnergySentences({ ...measureLevel([], asOf), s2: 0.04, asOfWeek: weekIndex(asOf), ...given }).map(
    ({ text }) => text,
  );
const band = (level: number, levelLo: number, levelHi: number) => ({ reflections: 9, level, levelLo, levelHi });

describe('total energy in words', () => {
  it('is not said before the first rating', () => {
    expect(textsOf({ reflections: 0 })).toEqual([]);
  });

  it('says a pause as one', () => {
    const weekly = Array.from({ length: 6 }, (_, index) => ({
      date: addDays(day('2026-04-01'), 7 * index),
      weight: 1,
      value: 0.2,
    }));
    const said = (date: string) => totalEnergySentences(measureLevel(weekly, day(date)))[0]?.text;
    expect(said('2026-07-05')).toMatch(/^Around 5 July 2026 /);
    expect(said('2026-07-12')).toBe('No check-in with a rated activity for more than 8 weeks: the line is paused.');
  });

  it('counts towards a line, one as one', () => {
    expect(textsOf({ reflections: 1, weeks: 1, level: null })).toEqual([
      '1 check-in with a rated activity in 1 week: too few for a line yet. Five more check-ins with a rated activity ' +
        'over three more weeks, and a line begins.',
    ]);
  });

  it('leans only where the whole band does', () => {
    expect(textsOf(band(0.3, 0.1, 0.5))).toEqual([
      'Around 5 July 2026 the work you rated was energising on balance: 0.3, likely 0.1 to 0.5 (n = 9).',
    ]);
    expect(textsOf(band(-0.04, -0.3, 0.2))).toEqual([
      'Around 5 July 2026 the work you rated was neither clearly energising nor clearly draining on balance: ' +
        '0.0, likely -0.3 to 0.2 (n = 9).',
    ]);
    expect(textsOf(band(0.2, 0, 0.4))[0]).toContain('neither clearly energising');
  });

  it('says first that direction may not be the question while all of it drains', () => {
    expect(textsOf(band(-0.3, -0.5, -0.1))).toEqual([
      'The work you rated was draining on balance lately. Direction may not be the question right now.',
      'Around 5 July 2026 the work you rated was draining on balance: -0.3, likely -0.5 to -0.1 (n = 9).',
    ]);
  });
});
