import fc from 'fast-check';
import type { JoinedRecord } from '../../shared/records/journal-record.ts';
import { aReflection, day } from './builders.ts';
import { aCommitment } from './records.ts';

/** One revision of a record: which earlier ones it was made from, when by the clock there, and what it is. */
type Made = {
  readonly from: readonly number[];
  readonly hour: number;
  readonly what: 'live' | 'binned' | 'gone';
  readonly words: number;
};

const made: fc.Arbitrary<Made> = fc.record({
  from: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }),
  hour: fc.nat(9),
  what: fc.constantFrom('live', 'live', 'live', 'binned', 'gone'),
  words: fc.nat(3),
});

const recordOf = (home: string, revision: string, parents: string[], { hour, what, words }: Made): JoinedRecord => {
  const head = { id: home, revision, parents };
  if (what === 'gone') return { type: 'gone', ...head };
  const at = `2026-07-09T0${hour}:00:00.000Z`;
  const saving = { updatedAt: at, deletedAt: what === 'binned' ? at : null };
  return home.startsWith('e')
    ? aReflection({ ...head, ...saving, forDate: day('2026-07-01'), note: `said ${words}` })
    : aCommitment({ ...head, ...saving, placeInWeek: `said ${words}` });
};

/** Every revision ever made of one record, each over one or two earlier ones, with the whole line of both. */
const lineOf = (home: string, all: readonly Made[]): readonly JoinedRecord[] => {
  const records: JoinedRecord[] = [];
  for (const [n, each] of all.entries()) {
    const before = n === 0 ? [] : each.from.map((from) => records[from % n]).filter((record) => record !== undefined);
    const parents = [...new Set(before.flatMap((record) => [...record.parents, record.revision]))];
    records.push(recordOf(home, `${home}-${n}`, parents, n === 0 ? { ...each, what: 'live' } : each));
  }
  return records;
};

/** Everything that was ever made of a few records, and what each of three journals has of it. */
export const anyJournals: fc.Arbitrary<{
  readonly all: readonly JoinedRecord[];
  readonly sides: readonly (readonly JoinedRecord[])[];
}> = fc
  .array(fc.array(made, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 })
  .map((homes) => homes.flatMap((each, at) => lineOf(`${at % 2 === 0 ? 'e' : 'k'}${at}`, each)))
  .chain((all) => fc.tuple(...[1, 2, 3].map(() => fc.subarray([...all]))).map((sides) => ({ all, sides })));
