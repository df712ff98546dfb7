import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { HEAVY_STRETCH } from '../../../../../shared/domain/feeds/burden-sentences.ts';
import { stopSignals } from '../../../../../shared/domain/feeds/stop-signals.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const sunday = day('2026-07-05');

const loaded = (weeks: number, emotional: number, intellectual: number) =>
  Array.from({ length: weeks }, (_, back) =>
    aReflection({
      ...{ id: `b${back}`, form: 'weekly', forDate: addDays(sunday, -7 * back) },
      burden: { emotional, intellectual },
    }),
  );

const rated = (weeks: number, energy: number) =>
  Array.from({ length: weeks }, (_, back) =>
    [0, 1].map((part) =>
      aReflection({
        ...{ id: `r${back}-${part}`, forDate: addDays(sunday, -7 * back - part) },
        activities: [{ activityId: 'code', category: 'technical', minutes: 60, energy }],
      }),
    ),
  ).flat();

describe('a heavy stretch', () => {
  it('is four weeks of high load in a row', () => {
    expect(stopSignals(loaded(4, 3, 3), sunday)).toEqual(['loaded']);
    expect(stopSignals(loaded(3, 4, 4), sunday)).toEqual([]);
    expect(stopSignals(loaded(4, 3, 2), sunday)).toEqual([]);
    expect(stopSignals([...loaded(2, 4, 4), ...loaded(5, 4, 4).slice(3)], sunday)).toEqual([]);
  });

  it('is four Sundays on which all work was rated draining, band included', () => {
    expect(stopSignals(rated(7, -2), sunday)).toEqual(['draining']);
    expect(stopSignals(rated(6, -2), sunday)).toEqual([]);
    expect(stopSignals(rated(12, 0), sunday)).toEqual([]);
  });

  it('waits for the week to be complete', () => {
    expect(stopSignals(loaded(4, 4, 4), day('2026-07-04'))).toEqual([]);
  });

  it('is met with two plain sentences, and not by the sample diary', () => {
    expect(HEAVY_STRETCH.split('. ')).toHaveLength(2);
    expect(stopSignals(sampleDiary().reflections, sunday)).toEqual([]);
  });
});
