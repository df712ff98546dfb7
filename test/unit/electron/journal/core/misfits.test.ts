import { describe, expect, it } from 'vitest';
import { readUnread } from '../../../../../electron/journal/merge/unread-records.ts';
import type { JournalRecord } from '../../../../../shared/records/journal-record.ts';
import { memoryVault } from '../../../../support/memory-journal.ts';
import { aNote } from '../../../../support/records.ts';
import { value } from '../../../../support/vault-fixture.ts';

const unread = [
  { ...aNote({ id: 'n2' }), markdown: 5 },
  { type: 'horoscope', id: 'h', sign: 'Leo' },
] as unknown as readonly JournalRecord[];

describe('a stored record that this version does not read', () => {
  it('is named with its kind and the place that does not fit, and takes nothing along', () => {
    const { journal } = memoryVault([aNote({ id: 'n1' }), ...unread]);
    expect(journal.entries().map(({ id }) => id)).toEqual(['n1']);
    expect(readUnread(journal)).toEqual([
      { kind: 'Note', path: 'markdown', problem: 'expected a text, found a number' },
      { kind: 'Record', path: 'type', problem: 'expected a kind of record that this Driftline knows' },
    ]);
  });

  it('stays where it is when something else is written', async () => {
    const vault = memoryVault([aNote({ id: 'n1' }), ...unread]);
    value(await vault.journal.change({ put: [aNote({ id: 'n3' })] }));
    expect(vault.reopen().misfits()).toEqual(vault.journal.misfits());
    expect(vault.reopen().misfits()).toHaveLength(2);
  });
});
