import { describe, expect, it } from 'vitest';
import {
  endDay,
  experimentOf,
  experimentToEnd,
  withEventAnswer,
  withoutOutcome,
} from '../../../../../shared/domain/plans/experiment-events.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { anExperiment } from '../../../../support/records.ts';

const running = anExperiment({ id: 'now', start: day('2026-03-01'), days: 14 });
const past = anExperiment({ id: 'then', start: day('2026-02-01'), ended: day('2026-02-10') });
const endOf = (forDate: string, PA05: number | null) =>
  aReflection({ id: 'told', form: 'event', forDate: day(forDate), answers: { PA05 } });

describe('the end of an experiment', () => {
  it('is asked about of the one that ended last without an outcome, else of the one that runs', () => {
    expect(experimentToEnd([running, past], day('2026-03-05'))?.id).toBe('then');
    expect(experimentToEnd([running, { ...past, outcome: 1 }], day('2026-03-05'))?.id).toBe('now');
    // On its last planned day the one that runs is the newer of the two.
    expect(endDay(running)).toBe('2026-03-14');
    expect(experimentToEnd([running, past], day('2026-03-14'))?.id).toBe('now');
    expect(experimentToEnd([{ ...past, outcome: 1 }], day('2026-03-05'))).toBeNull();
    expect(experimentToEnd([{ ...past, deletedAt: '2026-02-11T08:00:00Z' }], day('2026-03-05'))).toBeNull();
  });

  it('gives it its outcome and ties the check-in to it; one that runs ends on that day', () => {
    const told = withEventAnswer(running, endOf('2026-03-09', -1));
    expect(told).toEqual({ ...running, ended: '2026-03-09', outcome: -1, reflectionIds: ['told'] });
    expect(experimentOf([past, told], 'told')).toBe(told);
    expect(experimentOf([past, told], 'another')).toBeNull();
    expect(withEventAnswer(past, endOf('2026-02-12', 2))).toMatchObject({ ended: '2026-02-10', outcome: 2 });
    expect(withEventAnswer(running, endOf('2026-02-20', 0)).ended).toBe('2026-03-01');
    expect(withEventAnswer(past, endOf('2026-02-12', null)).outcome).toBeNull();
  });

  it('said anew is not told twice, and taken back leaves it over', () => {
    const told = withEventAnswer(running, endOf('2026-03-09', -1));
    expect(withEventAnswer(told, endOf('2026-03-09', 1))).toEqual({ ...told, outcome: 1 });
    expect(withoutOutcome(told)).toEqual({ ...told, outcome: null });
  });
});

describe('the start of an experiment', () => {
  it('keeps the forecast that was made, unless the check-in gives another', () => {
    const start = (PA04: number | null) => aReflection({ id: 's', form: 'event', answers: { PA04 } });
    expect(withEventAnswer({ ...running, forecast: 1 }, start(2))).toMatchObject({ forecast: 2, reflectionIds: ['s'] });
    expect(withEventAnswer({ ...running, forecast: 1 }, start(null)).forecast).toBe(1);
    expect(withEventAnswer(running, start(2)).ended).toBeNull();
  });
});
