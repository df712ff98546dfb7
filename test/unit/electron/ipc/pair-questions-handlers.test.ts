import { describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../../../shared/records/journal-record.ts';
import { day } from '../../../support/builders.ts';
import { aHandlerDesk } from '../../../support/handler-desk.ts';
import { aPartner } from '../../../support/records.ts';
import { failure, value } from '../../../support/vault-fixture.ts';

// The desk stands on Friday 20 November 2026.
const style = { primary: null, secondary: null, risk: null };
const kit = aPartner({
  id: 'kit',
  since: day('2026-01-05'),
  mine: { ...style, risk: 2 },
  theirs: { ...style, risk: 8 },
});
const desk = (...records: JournalRecord[]) => {
  const { handlers, journal } = aHandlerDesk(records);
  const card = async () => value(await handlers['pair-question:read'](null)).card;
  const answer = (question: string, said: 'talked' | 'not-now') =>
    handlers['pair-question:answer']({ question, answer: said });
  return { handlers, journal, card, answer };
};

describe('the question card', () => {
  it('is not there without a partner, one of today, or anything to ask', async () => {
    expect(await desk().card()).toBeNull();
    expect(await desk({ ...kit, until: day('2026-11-19') }).card()).toBeNull();
    expect(await desk(aPartner({ since: day('2026-01-05') })).card()).toBeNull();
  });

  it('says where its question comes from', async () => {
    expect(await desk(kit).card()).toMatchObject({ question: 'risk', basis: 'our inference' });
    const architects = { ...kit, mine: { ...style, primary: 'explorer' }, theirs: { ...style, primary: 'architect' } };
    expect(await desk(architects).card()).toMatchObject({ basis: 'named in the source' });
  });

  it.each(['talked', 'not-now'] as const)('keeps “%s” with the words that were asked, and is gone', async (said) => {
    const { journal, card, answer } = desk(kit);
    const before = await card();
    value(await answer('risk', said));
    expect(journal.of('pair-question')).toMatchObject([
      { partnerId: 'kit', question: 'risk', asked: before?.text, date: '2026-11-20', answer: said },
    ]);
    expect(await card()).toBeNull();
    // Pressed a second time, in another window or by a quick hand.
    expect(failure(await answer('risk', said))).toEqual({ code: 'pair-question-over' });
    expect(journal.of('pair-question')).toHaveLength(1);
  });

  it('is back once its answer is taken back', async () => {
    const { handlers, card, answer } = desk(kit);
    const { id } = value(await answer('risk', 'talked'));
    value(await handlers['pair-question:delete']({ id }));
    expect(await card()).toMatchObject({ question: 'risk' });
  });

  it('goes with its partner', async () => {
    const { handlers, journal, answer } = desk(kit);
    value(await answer('risk', 'talked'));
    value(await handlers['partner:delete']({ id: 'kit' }));
    expect(journal.of('pair-question')).toEqual([]);
  });
});
