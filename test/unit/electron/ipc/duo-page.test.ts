import { describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../../../shared/records/journal-record.ts';
import { aReflection, day } from '../../../support/builders.ts';
import { aHandlerDesk } from '../../../support/handler-desk.ts';
import { aPartner } from '../../../support/records.ts';
import { value } from '../../../support/vault-fixture.ts';

// The desk stands on Friday 20 November 2026.
const kit = aPartner({ id: 'kit', label: 'Kit', since: day('2026-01-05') });
const ash = aPartner({ id: 'ash', label: 'Ash', since: day('2025-01-06'), until: day('2026-01-04') });

describe('the page of the pair', () => {
  const answers = { DU05: 2, DU03: 4, DU20: 4, DU15: 'They helped mine along', DU22: 'The retry budget.' };
  const entry = aReflection({
    id: 'duo',
    form: 'duo',
    forDate: day('2026-10-30'),
    catalogueVersion: '2026.2',
    answers,
  });

  it('gives back every answer: as a side, as trust in words, or as what was noted', async () => {
    const { handlers } = aHandlerDesk([kit, entry]);
    const view = value(await handlers['duo:read']({ partner: null }));
    expect(view.partner).toMatchObject({ label: 'Kit' });
    expect(view.facets.find(({ facet }) => facet === 'alignment')?.dots).toMatchObject([
      { entryId: 'duo', value: 3, answers: 2, isAlike: true },
    ]);
    expect(view.trust.answers).toMatchObject([{ entryId: 'duo', words: 'I would correct small things' }]);
    expect(view.told.map(({ promptId }) => promptId)).toContain('DU15');
  });

  it('never joins two people into one series', async () => {
    const before = aReflection({ ...entry, id: 'ash-duo', forDate: day('2025-12-01') });
    const { handlers } = aHandlerDesk([kit, ash, entry, before]);
    const read = async (partner: string | null) => value(await handlers['duo:read']({ partner }));
    expect(await read(null)).toMatchObject({ partner: { id: 'kit' }, checkIns: [{}], others: [{ id: 'ash' }] });
    expect(await read('ash')).toMatchObject({ partner: { id: 'ash' }, checkIns: [{}], others: [{ id: 'kit' }] });
  });

  it('is there once a partner was entered or a check-in about a pair kept', async () => {
    const isThere = async (...records: JournalRecord[]) =>
      value(await aHandlerDesk(records).handlers['duo:is-there'](null)).isThere;
    expect(await isThere()).toBe(false);
    expect(await isThere(kit)).toBe(true);
    expect(await isThere(entry)).toBe(true);
  });
});
