import { describe, expect, it } from 'vitest';
import { type DuoJournal, forgetPartner } from '../../../../../shared/domain/duo/forget-partner.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { aDirectionCard, aDisagreement, aPartner, aRow } from '../../../../support/records.ts';

const journal: DuoJournal = {
  partners: [aPartner({ id: 'old', until: day('2026-05-31') }), aPartner({ id: 'new', since: day('2026-06-01') })],
  entries: [
    aReflection({ id: 'duo-old', form: 'duo', forDate: day('2026-05-31'), answers: { DU09: 2 } }),
    aReflection({ id: 'duo-new', form: 'duo', forDate: day('2026-06-01'), answers: { DU09: 4 } }),
    aReflection({ id: 'week', form: 'weekly', forDate: day('2026-04-03'), answers: { DU16: 'Yes', EC01: 2 } }),
    aReflection({ id: 'month', form: 'monthly', forDate: day('2026-04-30'), answers: { OR08: 'A gap', ES11: 1 } }),
    aReflection({ id: 'plain', forDate: day('2026-04-01'), answers: { EF01: 'left' } }),
  ],
  theirs: [
    aDisagreement({ id: 'c-old', partnerId: 'old' }),
    aDisagreement({ id: 'c-new', partnerId: 'new' }),
    aRow({ id: 'row-old', partnerId: 'old' }),
    aDirectionCard({ id: 'card-new', partnerId: 'new' }),
  ],
};

describe('deleting a partner', () => {
  it('takes every rating, map layer and log line about them along, and nothing of another partner', () => {
    expect(forgetPartner('old', journal).deleted).toEqual(['old', 'c-old', 'row-old', 'duo-old']);
    expect(forgetPartner('new', journal).deleted).toEqual(['new', 'c-new', 'card-new', 'duo-new']);
  });

  it('keeps the rest of a check-in that held an answer about the pair', () => {
    const { changed } = forgetPartner('old', journal);
    expect(changed.map(({ id, answers }) => [id, answers])).toEqual([
      ['week', { EC01: 2 }],
      ['month', { ES11: 1 }],
    ]);
    expect(forgetPartner('new', journal).changed).toEqual([]);
  });
});
