import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import {
  canStartExperiment,
  experimentTemplates,
  finishedExperiments,
  plannedEnd,
  readOutcome,
  surpriseByPole,
} from '../../../../../shared/domain/plans/experiment.ts';
import {
  feelingWord,
  outcomeSentences,
  surpriseSentences,
} from '../../../../../shared/domain/plans/experiment-sentences.ts';

import { type ExperimentPole, experimentSchema } from '../../../../../shared/records/beside/experiment.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { anExperiment } from '../../../../support/records.ts';

const start = day('2026-03-02');

const aDay = (index: number, answer: number) =>
  aReflection({
    ...{ id: `d${index}`, forDate: addDays(start, index), createdLocalDate: addDays(start, index) },
    ...{ answers: { ES05: answer }, split: { people: 10, coordination: 0, technical: 10, other: 0 } },
  });

const finished = (id: string, pole: ExperimentPole, forecast: number, outcome: number) =>
  anExperiment({ id, pole, forecast, outcome, start: day(`2026-01-0${id}`), ended: day('2026-02-01') });

describe('experiments', () => {
  it('run one at a time', () => {
    expect(canStartExperiment([anExperiment({ id: 'x' })])).toEqual({
      ok: false,
      error: { code: 'experiment-running', id: 'x' },
    });
    expect(canStartExperiment([anExperiment({ ended: day('2026-03-01') })]).ok).toBe(true);
    expect(canStartExperiment([anExperiment({ deletedAt: '2026-03-01T00:00:00Z' })]).ok).toBe(true);
  });

  it('ask beforehand what would count for and against, and last one to six weeks', () => {
    const isFine = (given: object) => experimentSchema.safeParse({ ...anExperiment(), ...given }).success;
    expect(isFine({})).toBe(true);
    expect(isFine({ countsAgainst: '' })).toBe(false);
    expect(isFine({ countsFor: '' })).toBe(false);
    expect([6, 7, 42, 43].map((days) => isFine({ days }))).toEqual([false, true, true, false]);
    expect(plannedEnd({ start, days: 14 })).toBe('2026-03-15');
  });

  it('begin from six templates on both sides', () => {
    expect(experimentTemplates).toHaveLength(6);
    expect(new Set(experimentTemplates.map(({ pole }) => pole))).toEqual(new Set(['EM', 'TL', 'both']));
    expect(experimentTemplates.every(({ days }) => days >= 7 && days <= 42)).toBe(true);
  });

  it('show forecast, outcome, and tagged check-ins beside the others of those days', () => {
    const entries = [
      ...[0, 1, 2, 3].map((i) => aDay(i, 3)),
      ...[4, 5, 6].map((i) => aDay(i, -3)),
      aDay(20, 3),
      aDay(-1, 3),
    ];
    const given = { start, ended: day('2026-03-15'), reflectionIds: ['d0', 'd1', 'd2', 'd3', 'd20', 'd-1'] };
    const read = readOutcome(anExperiment({ ...given, forecast: 0, outcome: 1 }), entries);
    expect(read).toMatchObject({ surprise: 1, tagged: { n: 4, energy: 1, time: 0 }, other: { n: 3, energy: null } });
    expect(outcomeSentences(read).map(({ text }) => text)).toEqual([
      'You expected: neither. It was: a bit energised, one step better than you expected.',
      'Check-ins of the experiment: energy 1.0 (n = 4), time 0.0 (n = 4).',
      'Other check-ins of those days: energy too few to compare (n = 3), time too few to compare (n = 3).',
    ]);
    expect(outcomeSentences(readOutcome(anExperiment(), [])).map(({ text }) => text)[0]).toBe(
      'You expected: neither. How it was has no answer yet.',
    );
  });

  it('tell how surprises went by pole from the fourth on', () => {
    const four = [
      finished('1', 'EM', 0, 1),
      finished('2', 'EM', 0, 2),
      finished('3', 'EM', 1, 1),
      finished('4', 'TL', 2, 0),
    ];
    expect(surpriseByPole(four.slice(1))).toEqual([]);
    expect(surpriseSentences(surpriseByPole(four)).map(({ text }) => text)).toEqual([
      'People experiments came out between as expected and two steps better (n = 3).',
      'Technical experiments left you about two steps worse than you expected (n = 1).',
    ]);
    expect(surpriseSentences([{ pole: 'both', median: 0, least: 0, most: 0, n: 2 }])[0]?.text).toBe(
      'Experiments with both left you about as you expected (n = 2).',
    );
    expect(surpriseSentences([{ pole: 'both', median: -1.5, least: -2, most: -1, n: 2 }])[0]?.text).toContain(
      'about 1.5 steps worse than',
    );
    expect(surpriseSentences([{ pole: 'both', median: -0.5, least: -2, most: 1, n: 2 }])[0]?.text).toBe(
      'Experiments with both came out between two steps worse and one step better (n = 2).',
    );
    expect(finishedExperiments([...four, anExperiment()])).toHaveLength(4);
  });

  it('name feelings as the prompt does', () => {
    expect([-2, -1, 0, 1, 2].map(feelingWord)).toEqual([
      'drained',
      'a bit drained',
      'neither',
      'a bit energised',
      'energised',
    ]);
  });
});
