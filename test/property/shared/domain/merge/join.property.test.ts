import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from '../../../../../electron/journal/core/digest.ts';
import { openVersions } from '../../../../../shared/domain/merge/conflict.ts';
import { headsOf, homeOf, lineOf } from '../../../../../shared/domain/merge/heads.ts';
import { joinRecords } from '../../../../../shared/domain/merge/join.ts';
import { planJoin } from '../../../../../shared/domain/merge/plan-join.ts';
import { writeArchive } from '../../../../../shared/domain/transfer/archive.ts';
import { isFinished, type JoinedRecord } from '../../../../../shared/records/journal-record.ts';
import { anyJournals } from '../../../../support/any-lines.ts';

const join = (...sides: readonly (readonly JoinedRecord[])[]): readonly JoinedRecord[] =>
  sides.reduce<readonly JoinedRecord[]>(
    (ours, theirs) => [...joinRecords(ours, theirs, digest).laid.values()].flat(),
    [],
  );

/** As an archive has them: the same records give the same bytes. */
const bytes = (records: readonly JoinedRecord[]): string => {
  const finished = records.filter(isFinished);
  return writeArchive({
    entries: finished.filter((record) => record.type === 'reflection' || record.type === 'note'),
    roles: finished.filter((record) => record.type === 'role'),
    beside: finished.filter(({ type }) => type === 'commitment') as never,
    gone: records.filter((record) => record.type === 'gone'),
  });
};

const holds = (law: (sides: readonly [readonly JoinedRecord[], ...(readonly JoinedRecord[])[]]) => void): void =>
  fc.assert(
    fc.property(anyJournals, ({ sides: [a = [], b = [], c = []] }) => law([a, b, c])),
    { numRuns: 400 },
  );

describe('a join', () => {
  it('comes to the same in any order', () =>
    holds(([a, b = [], c = []]) => {
      expect(bytes(join(a, b))).toBe(bytes(join(b, a)));
      expect(bytes(join(c, b, a))).toBe(bytes(join(a, b, c)));
    }));

  it('comes to the same however journals are brought together', () =>
    holds(([a, b = [], c = []]) => {
      expect(bytes(join(join(a, b), c))).toBe(bytes(join(a, join(b, c))));
    }));

  it('adds nothing a second time', () =>
    holds(([a, b = []]) => {
      const both = join(a, b);
      expect(bytes(join(both, b))).toBe(bytes(both));
      expect(bytes(join(both, both))).toBe(bytes(both));
      expect(planJoin(both, b, digest).changed).toEqual([]);
    }));

  it('loses no revision: each is there, or something that descends from it', () =>
    holds((sides) => {
      const known = new Set(
        join(...sides).flatMap((record) => lineOf(record).map((each) => `${homeOf(record)} ${each}`)),
      );
      for (const record of sides.flat()) expect(known).toContain(`${homeOf(record)} ${record.revision}`);
    }));

  it('makes no revision and rewrites no record', () =>
    holds(([a, b = []]) => {
      const given = new Map([...a, ...b].map((record) => [`${homeOf(record)} ${record.revision}`, record]));
      for (const { id: _id, besideOf, ...said } of join(a, b)) {
        const home = besideOf ?? _id;
        const { id: _before, besideOf: _beside, ...before } = given.get(`${home} ${said.revision}`) ?? { id: '' };
        expect(said).toEqual(before);
      }
    }));

  it('leaves one version of a record under its id, the first by order, and names every other as standing beside it', () =>
    holds((sides) => {
      const joined = join(...sides);
      for (const [home, versions] of Map.groupBy(joined, homeOf)) {
        const [first] = headsOf(versions);
        expect(versions.filter(({ besideOf }) => besideOf === undefined)).toEqual([first]);
        expect(first?.id).toBe(home);
        expect(new Set(versions.map(({ id }) => id)).size).toBe(versions.length);
      }
    }));

  it('prefers what stands to what lies in the bin, and that to what is gone', () =>
    holds((sides) => {
      for (const versions of Map.groupBy(join(...sides), homeOf).values()) {
        const first = versions.find(({ besideOf }) => besideOf === undefined);
        const stands = versions.some((version) => version.type !== 'gone' && version.deletedAt === null);
        expect(first?.type !== 'gone' && first?.deletedAt === null).toBe(stands);
      }
    }));

  it('asks only where versions that differ stand, and never about what is gone', () =>
    holds((sides) => {
      for (const versions of Map.groupBy(join(...sides), homeOf).values()) {
        const open = openVersions(headsOf(versions));
        expect(open.length).not.toBe(1);
        if (open.length > 0) expect(open[0]?.deletedAt).toBe(null);
      }
    }));
});

describe('the plan of a join', () => {
  it('changes exactly what is stored otherwise afterwards', () =>
    holds(([a, b = []]) => {
      const ours = join(a);
      const after = join(ours, b);
      const planned = new Set(planJoin(ours, b, digest).changed.map(({ home }) => home));
      const before = Map.groupBy(ours, homeOf);
      for (const [home, versions] of Map.groupBy(after, homeOf)) {
        const isSame = bytes(before.get(home) ?? []) === bytes(versions);
        expect(planned.has(home)).toBe(!isSame);
      }
    }));

  it('keeps every version of ours that other words take the place of', () =>
    holds(([a, b = []]) => {
      const ours = join(a);
      const { replaced, changed } = planJoin(ours, b, digest);
      const kept = new Set(replaced.map(({ record }) => `${record.id} ${record.revision}`));
      for (const { home, before, after } of changed) {
        for (const record of before) {
          const isHead = after.some(({ revision }) => revision === record.revision);
          if (isHead || !isFinished(record) || record.deletedAt !== null) continue;
          const says = (other: JoinedRecord) => 'note' in other && 'note' in record && other.note === record.note;
          const isSaidAgain = after.some(
            (head) => isFinished(head) && head.parents.includes(record.revision) && says(head),
          );
          if (record.type === 'reflection' && !isSaidAgain) expect(kept).toContain(`${home} ${record.revision}`);
        }
      }
    }));
});
