import { expect } from 'vitest';
import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { Observation } from '../../shared/domain/statistics/weekly-bins.ts';
import file from './drift-vectors.json' with { type: 'json' };

/** One published test vector. Expected numbers are rounded to four decimals; texts must match exactly. */
export type Vector<Input, Expected> = {
  readonly id: string;
  readonly function: string;
  readonly title: string;
  readonly input: Input;
  readonly expected: Expected;
};

export const vectorParameters: Readonly<Record<string, number>> = file.parameters;

// Each vector has a shape of its own, which its test names: JSON cannot say it.
const all = file.vectors as unknown as readonly Vector<unknown, unknown>[];

/** The vector of an id; throws when there is none, so that a mistyped id cannot pass. */
export const vector = <Input, Expected>(id: string): Vector<Input, Expected> => {
  const found = all.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No vector ${id}`);
  return found as Vector<Input, Expected>;
};

/** Every vector of one function. */
export const vectorsOf = <Input, Expected>(name: string): readonly Vector<Input, Expected>[] => {
  const found = all.filter((candidate) => candidate.function === name);
  if (found.length === 0) throw new Error(`No vectors of ${name}`);
  return found as readonly Vector<Input, Expected>[];
};

export type VectorObservation = { readonly date: CalendarDay; readonly u: number; readonly v: number | null };

export const asObservations = (list: readonly VectorObservation[]): readonly Observation[] =>
  list.map(({ date, u, v }) => ({ date, weight: u, value: v }));

export const TOLERANCE = 1e-4;

/** Compares every field the vector names: numbers within 0.0001, everything else exactly. */
export const expectVector = (actual: object, expected: object): void => {
  const fields = new Map(Object.entries(actual));
  for (const [name, value] of Object.entries(expected)) {
    const got: unknown = fields.get(name);
    if (typeof value !== 'number') expect(got, name).toEqual(value);
    else {
      expect(typeof got, name).toBe('number');
      expect(Math.abs(Number(got) - value), `${name}: ${String(got)} instead of ${value}`).toBeLessThanOrEqual(
        TOLERANCE,
      );
    }
  }
};
