import { describe, expect, it } from 'vitest';
import { type DueRequest, dueForms } from '../../../../../shared/domain/check-ins/due-forms.ts';
import { day } from '../../../../support/builders.ts';

const due = (today: string, given: Partial<DueRequest> = {}) =>
  dueForms({ today: day(today), hour: 12, reflections: [], hasPartner: false, holiday: false, ...given }).map(
    ({ form, forDate }) => `${form} ${forDate}`,
  );

const done = (form: 'daily' | 'weekly' | 'monthly' | 'duo' | 'quarterly', forDate: string) => ({
  form,
  forDate: day(forDate),
  deletedAt: null,
});

describe('what is due', () => {
  it('is a daily check-in until one describes today', () => {
    expect(due('2026-02-12')).toContain('daily 2026-02-12');
    expect(due('2026-02-12', { reflections: [done('daily', '2026-02-12')] })).not.toContain('daily 2026-02-12');
  });

  it('is also yesterday until five in the morning', () => {
    expect(due('2026-02-12', { hour: 4 })).toContain('daily 2026-02-11');
    expect(due('2026-02-12', { hour: 5 })).not.toContain('daily 2026-02-11');
  });

  it('is this week from Thursday on, and last week until Wednesday', () => {
    expect(due('2026-02-12')).toContain('weekly 2026-02-12');
    expect(due('2026-02-15')).toContain('weekly 2026-02-15');
    expect(due('2026-02-16')).toContain('weekly 2026-02-15');
    expect(due('2026-02-18')).toContain('weekly 2026-02-15');
    expect(due('2026-02-18', { reflections: [done('weekly', '2026-02-13')] }).join()).not.toContain('weekly');
    expect(due('2026-02-19', { reflections: [done('weekly', '2026-02-13')] })).toContain('weekly 2026-02-19');
  });

  it('is a month from the 25th to the 5th of the next', () => {
    const months = ['2026-02-24', '2026-02-25', '2026-03-05', '2026-03-06'];
    expect(months.map((today) => due(today).find((one) => one.startsWith('monthly')))).toEqual([
      undefined,
      'monthly 2026-02-25',
      'monthly 2026-02-28',
      undefined,
    ]);
    expect(due('2026-03-03', { reflections: [done('monthly', '2026-02-26')] }).join()).not.toContain('monthly');
  });

  it('is a quarter in its last three weeks and two more', () => {
    const days = ['2026-03-10', '2026-03-11', '2026-04-14', '2026-04-15'];
    expect(days.map((today) => due(today).find((one) => one.startsWith('quarterly')))).toEqual([
      undefined,
      'quarterly 2026-03-11',
      'quarterly 2026-03-31',
      undefined,
    ]);
  });

  it('is a duo check-in every 28 days, only with a partner', () => {
    const reflections = [done('duo', '2026-02-01')];
    expect(due('2026-02-28', { reflections, hasPartner: true }).join()).not.toContain('duo');
    expect(due('2026-03-01', { reflections, hasPartner: true })).toContain('duo 2026-03-01');
    expect(due('2026-03-01', { reflections }).join()).not.toContain('duo');
  });

  it('is nothing on holiday, and a deleted check-in is none', () => {
    expect(due('2026-02-12', { holiday: true })).toEqual([]);
    const binned = { ...done('daily', '2026-02-12'), deletedAt: '2026-02-12T20:00:00.000Z' };
    expect(due('2026-02-12', { reflections: [binned] })).toContain('daily 2026-02-12');
  });
});
