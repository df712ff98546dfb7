import { describe, expect, it } from 'vitest';
import type { Input } from '../../../../shared/ipc/contract.ts';
import { disagreementSaidSchema } from '../../../../shared/ipc/pair-log.ts';
import type { JournalRecord } from '../../../../shared/records/journal-record.ts';
import { day } from '../../../support/builders.ts';
import { aHandlerDesk } from '../../../support/handler-desk.ts';
import { aDisagreement, aPartner } from '../../../support/records.ts';
import { failure, value } from '../../../support/vault-fixture.ts';

// The desk stands on Friday 20 November 2026.
const kit = aPartner({ id: 'kit', label: 'Kit', since: day('2026-01-05') });
const robin = aPartner({ id: 'robin', label: 'Robin', since: day('2025-01-06'), until: day('2026-01-04') });
const withKit = { partnerId: 'kit' } as const;

type Said = Input<'disagreement:save'>['said'];
const said = (given: Partial<Said> = {}): Said => ({
  ...{ partnerId: 'kit', date: day('2026-11-10'), topic: 'Order of work', kind: 'priorities', status: 'open' },
  ...given,
});

const desk = (...records: JournalRecord[]) => {
  const { handlers, journal } = aHandlerDesk(records);
  const list = async (partnerId: string | null = null) => value(await handlers['disagreement:list']({ partnerId }));
  const save = async (given: Partial<Said>, id: string | null = null) =>
    handlers['disagreement:save']({ id, said: disagreementSaidSchema.parse(said(given)) });
  return { handlers, journal, list, save };
};

describe('the log of disagreements', () => {
  it('is about nobody while there is no partner', async () => {
    expect(await desk().list()).toMatchObject({ partner: null, partners: [], rows: [], deleted: [] });
  });

  it('takes one with a topic, a day and a kind, and says nothing of the rest', async () => {
    const { list, save } = desk(kit);
    value(await save({}));
    const [row] = (await list()).rows;
    expect(row).toMatchObject({ topic: 'Order of work', days: 10, waits: true, heat: null, mySplit: null });
  });

  it('shows what waits first and oldest first, then what is parked, then what was settled, newest first', async () => {
    const { list } = desk(
      kit,
      aDisagreement({ ...withKit, id: 'old', date: day('2026-03-01'), status: 'settled' }),
      aDisagreement({ ...withKit, id: 'late', date: day('2026-11-01'), status: 'settled' }),
      aDisagreement({
        ...withKit,
        id: 'parked',
        date: day('2026-04-01'),
        status: 'parked',
        parkedUntil: day('2026-11-20'),
      }),
      aDisagreement({
        ...withKit,
        id: 'again',
        date: day('2026-05-01'),
        status: 'parked',
        parkedUntil: day('2026-11-19'),
      }),
      aDisagreement({ ...withKit, id: 'avoided', date: day('2026-10-01'), status: 'avoided' }),
      aDisagreement({ ...withKit, id: 'open', date: day('2026-10-30') }),
    );
    const { rows, ageing } = await list();
    expect(rows.map(({ id }) => id)).toEqual(['again', 'avoided', 'open', 'parked', 'late', 'old']);
    // Avoided or open for 21 days or more, not the parked one.
    expect(ageing).toEqual([
      'Order of work: open for 203 days.',
      'Order of work: avoided for 50 days.',
      'Order of work: open for 21 days.',
    ]);
  });

  it('counts six months by kind and by way of settling, of one partner alone', async () => {
    const { list } = desk(
      kit,
      robin,
      aDisagreement({
        ...withKit,
        id: 'a',
        date: day('2026-10-01'),
        kind: 'risk',
        status: 'settled',
        settledBy: 'rank',
      }),
      aDisagreement({ ...withKit, id: 'b', date: day('2026-05-20'), kind: 'risk' }),
      aDisagreement({ partnerId: 'robin', id: 'c', date: day('2026-10-01'), kind: 'means' }),
    );
    const { counts, partners } = await list();
    expect(counts).toEqual(['Logged in the last six months (n = 1): risk 1.', 'Settled: 1 of 1: by rank 1.']);
    expect(partners.map(({ label }) => label)).toEqual(['Kit', 'Robin']);
    expect((await list('robin')).rows.map(({ id }) => id)).toEqual(['c']);
  });

  it.each<[string, Partial<Said>]>([
    ['topic', { topic: '  ' }],
    ['date', { date: day('2026-11-21') }],
    ['parkedUntil', { status: 'parked' }],
    ['parkedUntil', { status: 'parked', parkedUntil: day('2026-11-19') }],
    ['settledOn', { status: 'settled', settledOn: day('2026-11-09') }],
    ['settledOn', { status: 'settled', settledOn: day('2026-11-21') }],
    ['reviewOn', { reviewOn: day('2026-11-09') }],
  ])('refuses, at %s, %j, and keeps nothing', async (path, given) => {
    const { journal, save } = desk(kit);
    expect(failure(await save(given))).toEqual({ code: 'request-invalid', path });
    expect(journal.of('conflict')).toEqual([]);
  });

  it('takes the days on the edge: today, parked until today, looked at again on its own day', async () => {
    const { save } = desk(kit);
    const today = day('2026-11-20');
    value(await save({ date: today, reviewOn: today, status: 'parked', parkedUntil: today }));
    value(await save({ date: today, settledOn: today, status: 'settled' }));
  });

  it('keeps what each wishes of the next quarter, and what was agreed', async () => {
    const { list, save } = desk(kit);
    const [mySplit, agreedSplit] = [
      { new: 14, debt: 4, support: 2 },
      { new: 10, debt: 6, support: 4 },
    ];
    value(await save({ mySplit, agreedSplit }));
    expect((await list()).rows[0]).toMatchObject({ mySplit, theirSplit: null, agreedSplit });
  });

  it('is changed under its id, and refused for a partner or a disagreement that is gone', async () => {
    const { list, save } = desk(kit, aDisagreement({ ...withKit, id: 'log' }));
    value(await save({ topic: 'Who decides' }, 'log'));
    expect((await list()).rows.map(({ id, topic }) => [id, topic])).toEqual([['log', 'Who decides']]);
    expect(failure(await save({ partnerId: 'none' }))).toEqual({ code: 'partner-gone' });
    expect(failure(await save({}, 'none'))).toEqual({ code: 'disagreement-missing' });
    // The id of something else is none of a disagreement.
    expect(failure(await save({}, 'kit'))).toEqual({ code: 'disagreement-missing' });
  });

  it('is deleted, kept for 30 days, put back, and deleted for good only from there', async () => {
    const { handlers, journal, list, save } = desk(kit, aDisagreement({ ...withKit, id: 'log' }));
    const missing = { code: 'disagreement-missing' };
    expect(failure(await handlers['disagreement:purge']({ id: 'log' }))).toEqual(missing);
    value(await handlers['disagreement:delete']({ id: 'log' }));
    expect(await list()).toMatchObject({
      rows: [],
      deleted: [{ id: 'log', title: 'Order of work', retentionEnds: '2026-12-20' }],
    });
    expect(failure(await save({}, 'log'))).toEqual(missing);
    value(await handlers['disagreement:restore']({ id: 'log' }));
    expect(await list()).toMatchObject({ rows: [{ id: 'log' }], deleted: [] });
    value(await handlers['disagreement:delete']({ id: 'log' }));
    value(await handlers['disagreement:purge']({ id: 'log' }));
    expect(await list()).toMatchObject({ rows: [], deleted: [] });
    expect(journal.find('log')?.type).not.toBe('conflict');
    expect(failure(await handlers['disagreement:restore']({ id: 'log' }))).toEqual(missing);
  });

  it('goes with its partner', async () => {
    const { handlers, list } = desk(kit, aDisagreement({ ...withKit, id: 'log' }));
    value(await handlers['partner:delete']({ id: 'kit' }));
    expect(await list()).toMatchObject({ partner: null, rows: [], deleted: [] });
    value(await handlers['partner:restore']({ id: 'kit' }));
    expect((await list()).rows).toHaveLength(1);
  });
});
