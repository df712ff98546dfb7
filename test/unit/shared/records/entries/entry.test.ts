import { describe, expect, it } from 'vitest';
import { rolePeriodSchema } from '../../../../../shared/records/beside/role-period.ts';
import { draftSchema } from '../../../../../shared/records/entries/draft.ts';
import { entrySchema } from '../../../../../shared/records/entries/entry.ts';
import { journalRecordSchema } from '../../../../../shared/records/journal-record.ts';
import { aReflection } from '../../../../support/builders.ts';
import { aNote, aRolePeriod } from '../../../../support/records.ts';

const aDraft = {
  type: 'draft',
  id: 'd1',
  form: 'daily',
  forDate: '2026-02-03',
  startedAt: '2026-02-03T17:00:00Z',
  catalogueVersion: '2026.1',
  promptIds: ['TS01'],
  step: 0,
  counter: 1,
  answers: { TS01: null },
};

describe('what the journal holds', () => {
  it.each([
    ['reflection', aReflection()],
    ['note', aNote()],
    ['role', aRolePeriod()],
    ['draft', aDraft],
  ])('is read back as it was written: %s', (_, record) => {
    expect(journalRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it('knows no field that nobody named', () => {
    expect(entrySchema.safeParse({ ...aNote(), mood: 3 }).success).toBe(false);
    expect(draftSchema.safeParse({ ...aDraft, text: 'x' }).success).toBe(false);
  });

  it('counts neither a role nor a draft as an entry', () => {
    expect([aRolePeriod(), aDraft].filter((record) => entrySchema.safeParse(record).success)).toEqual([]);
  });

  it('keeps ratings on their scales', () => {
    for (const wrong of [{ satisfaction: 0 }, { pressure: 6 }, { burden: { emotional: 5, intellectual: 0 } }]) {
      expect(entrySchema.safeParse({ ...aReflection(), ...wrong }).success, JSON.stringify(wrong)).toBe(false);
    }
  });

  it('has a role without an end while it lasts', () => {
    const spell = rolePeriodSchema.parse({ type: 'role', id: 'r1', from: '2026-01-05', role: 'TL' });
    expect(spell).toMatchObject({ to: null, deletedAt: null, teamSize: null });
  });
});
