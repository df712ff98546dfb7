import { describe, expect, it } from 'vitest';
import type { Input } from '../../../../shared/ipc/contract.ts';
import { directionSaidSchema } from '../../../../shared/ipc/pair-log.ts';
import type { JournalRecord } from '../../../../shared/records/journal-record.ts';
import { day } from '../../../support/builders.ts';
import { aHandlerDesk } from '../../../support/handler-desk.ts';
import { aDirectionCard, aPartner } from '../../../support/records.ts';
import { failure, value } from '../../../support/vault-fixture.ts';

// The desk stands on Friday 20 November 2026.
const kit = aPartner({ id: 'kit', label: 'Kit', since: day('2026-01-05') });
const card = (id: string, agreedOn: string) =>
  aDirectionCard({ id, partnerId: 'kit', goal: `Goal ${id}`, agreedOn: day(agreedOn) });

type Said = Input<'direction:save'>['said'];
const desk = (...records: JournalRecord[]) => {
  const { handlers, journal } = aHandlerDesk(records);
  const list = async () => value(await handlers['direction:list']({ partnerId: null }));
  const save = async (given: Partial<Said>, id: string | null = null) => {
    const said = { partnerId: 'kit', goal: 'One queue', agreedOn: day('2026-11-20'), ...given };
    return handlers['direction:save']({ id, said: directionSaidSchema.parse(said) });
  };
  return { handlers, journal, list, save };
};

describe('the direction card', () => {
  it('shows the one agreed on last first, and the earlier ones after it', async () => {
    const { list } = desk(kit, card('a', '2026-03-01'), card('b', '2026-10-01'), card('c', '2026-05-01'));
    const { cards, question } = await list();
    expect(cards.map(({ id, days }) => [id, days])).toEqual([
      ['b', 50],
      ['c', 203],
      ['a', 264],
    ]);
    expect(question).toBeNull();
  });

  it('of two of one day, the one written last holds', async () => {
    const { list, save } = desk(kit);
    for (const goal of ['First', 'Second']) value(await save({ goal }));
    const [first] = (await list()).cards;
    expect(first?.goal).toBe('Second');
  });

  it('asks whether it is still true from the 61st day on', async () => {
    expect((await desk(kit, card('a', '2026-09-21')).list()).question).toBeNull();
    expect((await desk(kit, card('a', '2026-09-20')).list()).question).toBe('Is our direction note still true?');
  });

  it('is refused without a goal, for a day to come, and for nobody', async () => {
    const { journal, save } = desk(kit);
    expect(failure(await save({ goal: ' ' }))).toEqual({ code: 'request-invalid', path: 'goal' });
    expect(failure(await save({ agreedOn: day('2026-11-21') }))).toEqual({
      ...{ code: 'request-invalid', path: 'agreedOn' },
    });
    expect(failure(await save({ partnerId: 'none' }))).toEqual({ code: 'partner-gone' });
    expect(failure(await save({}, 'none'))).toEqual({ code: 'direction-missing' });
    expect(journal.of('direction-card')).toEqual([]);
  });

  it('is agreed on again, deleted, put back and deleted for good', async () => {
    const { handlers, list, save } = desk(kit, card('a', '2026-03-01'));
    value(await save({ goal: 'Goal a' }, 'a'));
    expect((await list()).cards).toMatchObject([{ id: 'a', days: 0 }]);
    value(await handlers['direction:delete']({ id: 'a' }));
    expect(await list()).toMatchObject({ cards: [], deleted: [{ id: 'a', title: 'Goal a' }] });
    value(await handlers['direction:restore']({ id: 'a' }));
    expect((await list()).cards).toHaveLength(1);
    value(await handlers['direction:delete']({ id: 'a' }));
    value(await handlers['direction:purge']({ id: 'a' }));
    expect(await list()).toMatchObject({ cards: [], deleted: [] });
  });
});
