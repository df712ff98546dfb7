import { describe, expect, it } from 'vitest';
import {
  dayOf,
  isPurged,
  kindNames,
  kinds,
  partnerIdOf,
  uniqueKeyOf,
} from '../../../../../shared/domain/kinds/kinds.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { aCommitment, aDisagreement, aPartner, aRow } from '../../../../support/records.ts';

describe('the kinds of records', () => {
  it('each have a list of the archive to themselves, but for entries, which share one', () => {
    const lists = kindNames.map((name) => kinds[name].list);
    expect(lists.filter((list, index) => lists.indexOf(list) !== index)).toEqual(['entries']);
    for (const list of lists) expect(list).toMatch(/^[a-z][A-Za-z]*$/);
  });

  it('are each called something of their own, and say something', () => {
    const names = kindNames.map((name) => kinds[name].name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of kindNames) expect(kinds[name].fields.length).toBeGreaterThan(0);
  });

  it('that are a partner’s go for good as they do: nothing of theirs stays behind', () => {
    for (const name of kindNames) if (kinds[name].partnerId !== null) expect(kinds[name].isPurged).toBe(true);
    expect(isPurged(aPartner())).toBe(true);
  });
});

describe('of a record', () => {
  it('is known whose partner’s it is', () => {
    expect([aDisagreement({ partnerId: 'kit' }), aRow({ partnerId: 'kit' })].map(partnerIdOf)).toEqual(['kit', 'kit']);
    expect([aReflection(), aCommitment(), aPartner()].map(partnerIdOf)).toEqual([null, null, null]);
  });

  it('is known which day it belongs to, if any', () => {
    expect(dayOf(aReflection({ forDate: day('2026-03-04') }))).toBe('2026-03-04');
    expect(dayOf(aDisagreement({ date: day('2026-02-02') }))).toBe('2026-02-02');
    expect(dayOf(aPartner())).toBe(null);
  });

  it('is known what no second one may say, kind by kind', () => {
    expect(uniqueKeyOf(aRow({ partnerId: 'kit', row: 'hiring' }))).toBe('ownership-row kit hiring');
    expect(uniqueKeyOf(aReflection())).toBe(null);
  });
});
