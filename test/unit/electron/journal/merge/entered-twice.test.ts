import { describe, expect, it } from 'vitest';
import { joinJournal } from '../../../../../electron/journal/merge/join-journal.ts';
import { parameters } from '../../../../../shared/constants.ts';
import type { JoinedRecord } from '../../../../../shared/records/journal-record.ts';
import { day } from '../../../../support/builders.ts';
import { aHandlerDesk } from '../../../../support/handler-desk.ts';
import { aCommitment, aDirectionCard, aPartner, aRolePeriod } from '../../../../support/records.ts';
import { reviseDeps } from '../../../../support/revise-deps.ts';
import { failure, value } from '../../../../support/vault-fixture.ts';

const deps = reviseDeps(Date.UTC(2026, 6, 6, 18));
const at = (id: string, hour: number) => ({ id, revision: `${id}-1`, updatedAt: `2026-07-05T0${hour}:00:00.000Z` });

const brought = async (here: readonly JoinedRecord[], items: readonly JoinedRecord[]) => {
  const desk = aHandlerDesk(here);
  value(await joinJournal(desk.journal, { items, from: 'train' }, deps));
  const groups = async () => value(await desk.handlers['conflicts:read'](null)).enteredTwice;
  const settle = (keep: string | null, aside: string[]) => desk.handlers['entered-twice:settle']({ keep, aside });
  return { ...desk, groups, settle };
};

const roles = () =>
  brought(
    [aRolePeriod({ ...at('here', 1), from: day('2026-01-05'), title: 'Tech lead' })],
    [aRolePeriod({ ...at('there', 2), from: day('2026-01-05'), title: 'Team lead' })],
  );

const partners = () =>
  brought(
    [aPartner({ ...at('here', 1), label: 'Kit' }), aDirectionCard({ id: 'card', partnerId: 'here' })],
    [aPartner({ ...at('there', 2), label: 'kit' })],
  );

describe('two roles that begin on one day, entered on both laptops', () => {
  it('are both kept, the one saved last counts alone, and the list says so', async () => {
    const { journal, groups, handlers } = await roles();
    expect(journal.roles()).toMatchObject([{ id: 'there' }]);
    expect(await groups()).toMatchObject([
      {
        ...{ said: 'Two roles that begin on one day.', ends: false },
        records: [
          { id: 'there', counts: true },
          { id: 'here', counts: false },
        ],
      },
    ]);
    const { roles: rows } = value(await handlers['role:list'](null));
    expect(rows.map(({ id, twice }) => [id, twice])).toEqual(
      expect.arrayContaining([
        ['there', 'counts'],
        ['here', 'left-out'],
      ]),
    );
    expect(value(await handlers['conflicts:marks'](null)).twice).toEqual(['role']);
  });

  it('are settled by one press, for either of them, and unsettled', async () => {
    const { journal, groups, settle, handlers } = await roles();
    const settled = value(await settle('here', ['there']));
    expect(journal.roles()).toMatchObject([{ id: 'here' }]);
    expect(await groups()).toEqual([]);
    value(await handlers['entered-twice:undo'](settled));
    expect(journal.roles()).toMatchObject([{ id: 'there' }]);
    expect(await groups()).toHaveLength(1);
    expect(journal.versions()).toEqual([]);
  });

  it('count alike on both laptops', async () => {
    const { journal } = await roles();
    const other = await brought([], journal.joined());
    expect(other.journal.roles()).toEqual(journal.roles());
  });

  it('fails where one of them is gone meanwhile', async () => {
    const { settle } = await roles();
    value(await settle('here', ['there']));
    expect(failure(await settle('here', ['there']))).toEqual({ code: 'conflict-settled' });
  });
});

describe('two partners of one alias', () => {
  it('are made one: what named either names the one that stays, and again what it named when that is undone', async () => {
    const { journal, settle, handlers } = await partners();
    expect(journal.of('partner')).toMatchObject([{ id: 'there' }]);
    const settled = value(await settle('there', ['here']));
    expect(journal.of('direction-card')).toMatchObject([{ partnerId: 'there' }]);
    value(await handlers['entered-twice:undo'](settled));
    expect(journal.of('direction-card')).toMatchObject([{ partnerId: 'here' }]);
  });

  it('are two where one left before the other came', async () => {
    const until = day('2025-12-31');
    const { groups } = await brought(
      [aPartner({ ...at('here', 1), label: 'Kit', since: day('2025-01-01'), until })],
      [aPartner({ ...at('there', 2), label: 'Kit', since: day('2026-01-01') })],
    );
    expect(await groups()).toEqual([]);
  });
});

describe('one commitment too many', () => {
  it('counts only as many as there may be, and ending one of them settles it', async () => {
    const most = parameters.activeCommitments;
    const all = Array.from({ length: most + 1 }, (_, n) => aCommitment({ ...at(`k${n}`, n + 1), placeInWeek: `${n}` }));
    const { journal, groups, settle } = await brought(all.slice(0, most), all.slice(most));
    expect(journal.of('commitment')).toHaveLength(most);
    expect(journal.of('commitment').map(({ id }) => id)).not.toContain('k0');
    expect(await groups()).toMatchObject([{ ends: true }]);
    value(await settle(null, ['k1']));
    expect(await groups()).toEqual([]);
    const active = journal.of('commitment').filter(({ status }) => status === 'active');
    expect(active.map(({ id }) => id)).toContain('k0');
  });
});
