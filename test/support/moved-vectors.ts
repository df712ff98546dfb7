import type { WeekIndex } from '../../shared/calendar/iso-week.ts';
import type { Moved } from '../../shared/domain/moved/verdict.ts';
import type { WeekBin } from '../../shared/domain/statistics/weekly-bins.ts';
import file from './moved-vectors.json' with { type: 'json' };

/** A series of weeks, the Sundays it is read at, and what each of them says. */
export type MovedCase = {
  readonly name: string;
  readonly note: string;
  readonly bins: readonly WeekBin[];
  readonly looks: readonly { readonly week: WeekIndex; readonly expected: Partial<Moved> }[];
};

const asBin = ([week = 0, weight = 0, mean = 0, count = 0]: readonly number[]): WeekBin => ({
  ...{ week, weight, mean, count },
});

/** The published vectors of docs/domain.md, section 3.13. */
export const movedCases: readonly MovedCase[] = file.cases.map(({ name, note, bins, weeks, expected }) => ({
  ...{ name, note, bins: bins.map(asBin) },
  looks: weeks.map((week, index) => ({ week, expected: expected[index] as Partial<Moved> })),
}));
