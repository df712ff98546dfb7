import { describe, expect, it } from 'vitest';
import { aReflection, day } from '../../../support/builders.ts';
import { aHandlerDesk } from '../../../support/handler-desk.ts';
import { aDisagreement, aNote, aPartner } from '../../../support/records.ts';
import { value } from '../../../support/vault-fixture.ts';

// The desk stands on Friday 20 November 2026.
const kit = aPartner({ id: 'kit', label: 'Kit', since: day('2026-01-05') });
const ash = aPartner({ id: 'ash', label: 'Ash', since: day('2025-01-06'), until: day('2026-01-04') });

describe('the agenda', () => {
  it('is drawn up for the partner of today, from what is about them alone', async () => {
    const { handlers } = aHandlerDesk([
      ...[kit, ash],
      aDisagreement({ id: 'old', partnerId: 'ash', topic: 'With Ash', date: day('2025-12-01'), status: 'open' }),
      aDisagreement({ id: 'now', partnerId: 'kit', topic: 'With Kit', date: day('2026-11-02'), status: 'open' }),
    ]);
    const { partner, slots } = value(await handlers['agenda:read'](null));
    expect(partner).toBe('Kit');
    expect(slots.find(({ id }) => id === 'disagreement')?.lines).toMatchObject([{ text: 'With Kit' }]);
  });

  it('holds nothing of a private entry and no rating', async () => {
    const { handlers } = aHandlerDesk([
      kit,
      aNote({ id: 'open', forDate: day('2026-11-18'), title: 'Open table', tags: ['table'] }),
      aNote({ id: 'secret', forDate: day('2026-11-18'), title: 'Secret table', tags: ['table'], private: true }),
      aReflection({ id: 'duo', form: 'duo', forDate: day('2026-10-30'), answers: { DU05: 1, DU20: 2 } }),
    ]);
    const text = JSON.stringify(value(await handlers['agenda:read'](null)).slots);
    expect(text).toContain('Open table');
    expect(text).not.toContain('Secret table');
    expect(text).not.toMatch(/of 5/);
  });

  it('is nothing without a partner', async () => {
    const { handlers } = aHandlerDesk([ash]);
    expect(value(await handlers['agenda:read'](null))).toMatchObject({ partner: null, slots: [] });
  });

  it('is kept as a note of its day, found by its tag', async () => {
    const { handlers, journal } = aHandlerDesk([kit]);
    const { entryId } = value(await handlers['agenda:keep']({ text: '1. Team health, 8 min\n' }));
    expect(journal.find(entryId)).toMatchObject({
      type: 'note',
      title: 'Sync with Kit',
      tags: ['sync'],
      forDate: '2026-11-20',
    });
  });
});
