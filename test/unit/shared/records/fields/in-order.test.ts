import { describe, expect, it } from 'vitest';
import { liveReflections } from '../../../../../shared/records/entries/live-reflections.ts';
import { inOrder } from '../../../../../shared/records/fields/in-order.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { aNote } from '../../../../support/records.ts';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('the order of a list', () => {
  it('is by day, then by id, and leaves the list it was given alone', () => {
    const given = [
      { id: 'b', on: day('2026-02-03') },
      { id: 'a', on: day('2026-02-03') },
      { id: 'c', on: day('2026-02-02') },
    ];
    expect(ids(inOrder(given, ({ on }) => on))).toEqual(['c', 'a', 'b']);
    expect(ids(given)).toEqual(['b', 'a', 'c']);
  });
});

describe('the check-ins up to a day', () => {
  it('leave out notes, the bin and what comes later', () => {
    const entries = [
      aReflection({ id: 'on the day', forDate: day('2026-02-03') }),
      aReflection({ id: 'later', forDate: day('2026-02-04') }),
      aReflection({ id: 'binned', deletedAt: '2026-02-05T10:00:00Z' }),
      aReflection({ id: 'before', forDate: day('2026-01-03') }),
      aNote(),
    ];
    expect(ids(liveReflections(entries, day('2026-02-03')))).toEqual(['before', 'on the day']);
  });
});
