import { describe, expect, it } from 'vitest';
import { legendOf, shadeOfCount, shadeOfDay, shadeOfEnergy } from '../../../../../renderer/kit/day-mark/day-shade.ts';
import { day } from '../../../../support/builders.ts';

describe('how a day is drawn', () => {
  it('goes by entries up to three', () => {
    expect([0, 1, 2, 3, 9].map(shadeOfCount)).toEqual(['none', 'one', 'two', 'many', 'many']);
  });

  it('goes by energy in five steps, the same on both sides', () => {
    expect([-1, -0.5, -0.49, -0.05, -0.04, 0, 0.04, 0.05, 0.49, 0.5, 1].map(shadeOfEnergy)).toEqual([
      'tl-strong',
      'tl-strong',
      'tl',
      'tl',
      'middle',
      'middle',
      'middle',
      'em',
      'em',
      'em-strong',
      'em-strong',
    ]);
  });

  it('never takes a day without energy answers for one in between', () => {
    const note = { day: day('2026-11-19'), count: 1, energy: null, n: 0 };
    expect(shadeOfDay(note, 'energy')).toBe('unscored');
    expect(shadeOfDay(note, 'entries')).toBe('one');
    expect(shadeOfDay(undefined, 'energy')).toBe('none');
  });

  it('has every step in its legend', () => {
    for (const value of [-0.9, -0.2, 0, 0.2, 0.9]) expect(legendOf('energy')).toContain(shadeOfEnergy(value));
    for (const count of [1, 2, 3]) expect(legendOf('entries')).toContain(shadeOfCount(count));
  });
});
