import { describe, expect, it } from 'vitest';
import { conflictId } from '../../../../../electron/journal/merge/conflict-id.ts';
import { keptBeside } from '../../../../../electron/journal/merge/kept-beside.ts';
import type { Entry } from '../../../../../shared/records/entries/entry.ts';
import { aReflection } from '../../../../support/builders.ts';

const ours = aReflection({ id: 'torn', revision: 'ours', parents: ['r1'], note: 'as it is here' });
const theirsOf = (revision: string, given: Partial<Entry> = {}): Entry => ({
  ...ours,
  id: conflictId('torn', revision),
  revision,
  ...(given as object),
});
const theirs = theirsOf('theirs', { updatedAt: '2026-02-04T09:00:00.000Z' });
const shown = (entries: readonly Entry[]) => keptBeside(entries).groups.map((group) => group.map(({ id }) => id));

describe('versions that a merge kept side by side', () => {
  it('belong together, each with when it was last changed', () => {
    const [group] = keptBeside([ours, theirs]).groups;
    expect(group).toMatchObject([
      { id: 'torn', excerpt: 'as it is here', savedAt: '2026-02-03T17:00:00.000Z' },
      { id: theirs.id, savedAt: '2026-02-04T09:00:00.000Z' },
    ]);
  });

  it('still belong together after either of them was changed again', () => {
    const changed = { ...theirs, revision: 'later', parents: [...theirs.parents, 'theirs'] };
    expect(shown([changed, { ...ours, revision: 'later still' }])).toEqual([[theirs.id, 'torn']]);
  });

  it('are three when two other vaults had changed it, and two of them once the first is in the bin', () => {
    const third = theirsOf('third');
    expect(shown([ours, theirs, third])).toEqual([['torn', theirs.id, third.id]]);
    const binned = { ...ours, deletedAt: '2026-02-05T09:00:00.000Z' };
    expect(shown([binned, theirs, third])).toEqual([[theirs.id, third.id]]);
  });

  it('are no question any more once one is left', () => {
    expect(shown([ours, { ...theirs, deletedAt: '2026-02-05T09:00:00.000Z' }])).toEqual([]);
  });

  it('are not seen in entries that were only begun at the same instant', () => {
    expect(shown([ours, { ...ours, id: 'another' }, aReflection({ id: 'a third' })])).toEqual([]);
  });
});
