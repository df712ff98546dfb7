import { describe, expect, it } from 'vitest';
import {
  periodOn,
  roleChanges,
  roleHeight,
  roleOn,
  roleSteps,
  stretchOn,
} from '../../../../../shared/domain/roles/role-history.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { type RolePeriod, rolePeriodSchema } from '../../../../../shared/records/beside/role-period.ts';
import { day } from '../../../../support/builders.ts';

const { roles } = sampleDiary();

const aRolePeriod = (role: RolePeriod['role'], from: string, given: Partial<RolePeriod> = {}): RolePeriod => ({
  ...rolePeriodSchema.parse({ type: 'role', id: `${role}-${from}`, role, from }),
  ...given,
});

describe('the role held', () => {
  it('changes on the day it changes', () => {
    const days = ['2026-01-04', '2026-01-05', '2026-03-08', '2026-03-09', '2030-01-01'];
    expect(days.map((date) => roleOn(roles, day(date)))).toEqual([null, 'TL', 'TL', 'combined', 'EM']);
  });

  it('is the one begun last where two overlap, and never a deleted one', () => {
    const overlapping = [aRolePeriod('TL', '2026-01-01'), aRolePeriod('EM', '2026-02-01')];
    expect(roleOn(overlapping, day('2026-03-01'))).toBe('EM');
    const deleted = [overlapping[0], aRolePeriod('EM', '2026-02-01', { deletedAt: '2026-02-02T00:00:00.000Z' })];
    expect(
      roleOn(
        deleted.filter((spell) => spell !== undefined),
        day('2026-03-01'),
      ),
    ).toBe('TL');
    expect(periodOn(overlapping, day('2026-01-15'))?.id).toBe('TL-2026-01-01');
  });

  it('is the earlier one again when an interim role is over and the earlier one has no end', () => {
    const nested = [aRolePeriod('TL', '2026-01-01'), aRolePeriod('EM', '2026-02-01', { to: day('2026-02-28') })];
    expect(roleOn(nested, day('2026-02-28'))).toBe('EM');
    expect(roleOn(nested, day('2026-03-01'))).toBe('TL');
    expect(roleSteps(nested, day('2026-01-01'), day('2026-03-31')).map(({ role, to }) => [role, to])).toEqual([
      ['TL', '2026-01-31'],
      ['EM', '2026-02-28'],
      ['TL', '2026-03-31'],
    ]);
    expect(roleChanges(nested, day('2026-03-31'))).toEqual([
      { date: '2026-02-01', from: 'TL', to: 'EM' },
      { date: '2026-03-01', from: 'EM', to: 'TL' },
    ]);
    const closed = nested.map((spell) => ({ ...spell, to: day('2026-02-28') }));
    expect(roleOn(closed, day('2026-03-01'))).toBeNull();
  });

  it('is held since the day it came back, after an interim role, and else since it began', () => {
    const nested = [
      aRolePeriod('TL', '2025-01-01'),
      aRolePeriod('EM', '2026-03-16', { to: day('2026-05-24') }),
      aRolePeriod('IC', '2026-04-06', { to: day('2026-04-19') }),
    ];
    const since = (date: string) => {
      const held = stretchOn(nested, day(date));
      return held && [held.spell.role, held.from, held.to];
    };
    expect(since('2024-12-31')).toBeNull();
    expect(since('2026-03-15')).toEqual(['TL', '2025-01-01', '2026-03-15']);
    expect(since('2026-04-05')).toEqual(['EM', '2026-03-16', '2026-04-05']);
    expect(since('2026-04-20')).toEqual(['EM', '2026-04-20', '2026-04-20']);
    expect(since('2026-05-25')).toEqual(['TL', '2026-05-25', '2026-05-25']);
    expect(since('2026-07-05')).toEqual(['TL', '2026-05-25', '2026-07-05']);
  });

  it('is drawn as steps that end where the next begins', () => {
    const steps = roleSteps([...roles].reverse(), day('2026-02-02'), day('2026-05-10'));
    expect(steps.map(({ from, to, title, height }) => [from, to, title, height])).toEqual([
      ['2026-02-02', '2026-03-08', 'Tech lead', -0.45],
      ['2026-03-09', '2026-05-03', 'Combined role', 0],
      ['2026-05-04', '2026-05-10', 'Engineering manager', 0.45],
    ]);
  });

  it('leaves a gap between roles, and no step outside the picture', () => {
    const spells = [aRolePeriod('TL', '2026-01-01', { to: day('2026-01-31') }), aRolePeriod('EM', '2026-03-01')];
    expect(roleSteps(spells, day('2026-01-01'), day('2026-02-28')).map(({ to }) => to)).toEqual(['2026-01-31']);
  });

  it('stands at the height the writer expects, else at the usual one', () => {
    const expectedSplit = { people: 0.2, coordination: 0.2, technical: 0.4 };
    expect(roleHeight({ role: 'EM', expectedSplit })).toBeCloseTo(-0.25, 12);
    expect(roleHeight({ role: 'IC', expectedSplit: null })).toBe(-0.75);
    expect(roleHeight({ role: 'other', expectedSplit: null })).toBeNull();
  });

  it('changes only when the role does, not with a new title', () => {
    const spells = [
      aRolePeriod('TL', '2026-01-01'),
      aRolePeriod('TL', '2026-02-01', { title: 'Senior' }),
      aRolePeriod('EM', '2026-03-01'),
    ];
    expect(roleChanges(spells, day('2026-12-31'))).toEqual([{ date: '2026-03-01', from: 'TL', to: 'EM' }]);
    expect(roleChanges(spells, day('2026-02-28'))).toEqual([]);
  });

  it('changes once on a day on which two begin', () => {
    const spells = [
      aRolePeriod('TL', '2026-01-01'),
      aRolePeriod('EM', '2026-03-01', { id: 'a' }),
      aRolePeriod('combined', '2026-03-01', { id: 'b' }),
    ];
    expect(roleChanges(spells, day('2026-12-31'))).toEqual([{ date: '2026-03-01', from: 'TL', to: 'combined' }]);
    expect(roleOn(spells, day('2026-03-01'))).toBe('combined');
  });
});
