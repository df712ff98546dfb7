import { describe, expect, it } from 'vitest';
import { eventNames } from '../../../../../shared/check-ins/event-names.ts';
import { dueEvents, eventOf, eventPrompts } from '../../../../../shared/domain/check-ins/event-forms.ts';
import type { Decision } from '../../../../../shared/records/beside/decision.ts';
import type { RolePeriod } from '../../../../../shared/records/beside/role-period.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { aDecision, anExperiment } from '../../../../support/records.ts';

const about = (prompt: string, forDate: string) =>
  aReflection({ id: `${prompt} ${forDate}`, form: 'event', forDate: day(forDate), answers: { [prompt]: 'x' } });
const spell = (from: string, deletedAt: string | null = null): RolePeriod => ({
  type: 'role',
  id: from,
  revision: 'r1',
  parents: [],
  from: day(from),
  to: null,
  role: 'TL',
  title: '',
  rung: null,
  teamSize: null,
  expectedSplit: null,
  note: '',
  updatedAt: null,
  deletedAt,
});
const nothing = { reflections: [], roles: [], experiments: [], decisions: [] };
const dueGiven = (today: string, given: Partial<Parameters<typeof dueEvents>[0]>) =>
  dueEvents({ ...nothing, today: day(today), ...given }).map(({ event }) => event);
const due = (today: string, reflections: readonly ReturnType<typeof about>[], roles: readonly RolePeriod[]) =>
  dueGiven(today, { reflections, roles });

describe('an event', () => {
  it('is told by its questions, and no two events ask the same', () => {
    for (const event of eventNames) expect(eventOf(eventPrompts(event))).toBe(event);
    expect(eventOf(['EF01'])).toBeNull();
  });

  it('after a conversation is due from the day after one was prepared for, for 14 days, until written', () => {
    const prepared = [about('OR11', '2026-02-02')];
    expect(due('2026-02-02', prepared, [])).toEqual([]);
    expect(due('2026-02-03', prepared, [])).toEqual(['after-conversation']);
    expect(due('2026-02-16', prepared, [])).toEqual(['after-conversation']);
    expect(due('2026-02-17', prepared, [])).toEqual([]);
    expect(due('2026-02-05', [...prepared, about('OR12', '2026-02-04')], [])).toEqual([]);
  });

  it('of a new role is due for 14 days; the first role is no change', () => {
    expect(due('2026-02-03', [], [spell('2026-02-02')])).toEqual([]);
    const changed = [spell('2025-01-06'), spell('2026-02-02')];
    expect(due('2026-02-03', [], changed)).toEqual(['role-change']);
    expect(due('2026-02-15', [], changed)).toEqual(['role-change']);
    expect(due('2026-02-16', [], changed)).toEqual([]);
    expect(due('2026-02-03', [about('TS04', '2026-02-02')], changed)).toEqual([]);
    expect(due('2026-02-03', [], [spell('2025-01-06'), spell('2026-02-02', '2026-02-03T08:00:00Z')])).toEqual([]);
  });

  it('of an experiment that begins is due for 14 days while it runs, until written', () => {
    const experiments = [anExperiment({ start: day('2026-02-02') })];
    const start = (today: string, given: object = {}) =>
      dueGiven(today, { experiments, ...given }).filter((event) => event === 'experiment-start');
    expect(start('2026-02-01')).toEqual([]);
    expect(start('2026-02-02')).toEqual(['experiment-start']);
    expect(start('2026-02-15')).toEqual(['experiment-start']);
    expect(start('2026-02-16')).toEqual([]);
    expect(start('2026-02-05', { reflections: [about('PA04', '2026-02-02')] })).toEqual([]);
    expect(start('2026-02-05', { reflections: [about('PA04', '2026-01-20')] })).toEqual(['experiment-start']);
    expect(start('2026-02-05', { experiments: [anExperiment({ ended: day('2026-02-04') })] })).toEqual([]);
    expect(start('2026-02-05', { experiments: [anExperiment({ deletedAt: '2026-02-04T08:00:00Z' })] })).toEqual([]);
  });

  it('of an experiment that ends is due for 14 days from its last day, ended or only planned, until it has an outcome', () => {
    const given = { start: day('2026-02-02'), days: 14 };
    const end = (today: string, experiment: object, reflections: readonly ReturnType<typeof about>[] = []) =>
      dueGiven(today, { experiments: [anExperiment({ ...given, ...experiment })], reflections }).includes(
        'experiment-end',
      );
    // Fourteen days from 2 February end on the 15th.
    expect(end('2026-02-14', {})).toBe(false);
    expect(end('2026-02-15', {})).toBe(true);
    expect(end('2026-02-28', {})).toBe(true);
    expect(end('2026-03-01', {})).toBe(false);
    const ended = day('2026-02-09');
    expect(end('2026-02-09', { ended })).toBe(true);
    expect(end('2026-02-22', { ended })).toBe(true);
    expect(end('2026-02-23', { ended })).toBe(false);
    expect(end('2026-02-10', { ended, outcome: -1 })).toBe(false);
    // Its question was skipped: that is an answer.
    expect(end('2026-02-10', { ended }, [about('PA05', '2026-02-09')])).toBe(false);
    expect(end('2026-02-10', { ended }, [about('PA05', '2026-01-09')])).toBe(true);
  });

  it('of a decision is due for 14 days once it is made, and never while it is open', () => {
    const decision = (given: Partial<Decision>, today = '2026-02-03') =>
      dueGiven(today, { decisions: [aDecision({ date: day('2026-02-02'), ...given })] });
    expect(decision({ status: 'open' })).toEqual([]);
    expect(decision({ status: 'decided' })).toEqual(['decision']);
    expect(decision({ status: 'happened' }, '2026-02-15')).toEqual(['decision']);
    expect(decision({ status: 'happened' }, '2026-02-16')).toEqual([]);
    expect(decision({ status: 'decided', deletedAt: '2026-02-02T09:00:00Z' })).toEqual([]);
    const written = aReflection({ form: 'event', forDate: day('2026-02-02'), answers: { PA07: null, PA14: 60 } });
    expect(dueGiven('2026-02-03', { decisions: [aDecision({ status: 'decided' })], reflections: [written] })).toEqual(
      [],
    );
  });
});
