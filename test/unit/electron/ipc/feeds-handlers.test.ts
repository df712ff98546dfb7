import { describe, expect, it } from 'vitest';
import { aReflection, day } from '../../../support/builders.ts';
import { aHandlerDesk } from '../../../support/handler-desk.ts';
import { aCommitment } from '../../../support/records.ts';
import { failure, value } from '../../../support/vault-fixture.ts';

const rated = (forDate: string, energy: number) =>
  aReflection({
    forDate: day(forDate),
    activities: [{ activityId: 'code', category: 'technical', minutes: null, energy }],
  });

describe('what feeds me', () => {
  it('reads whole weeks, and lists the entries behind one activity', async () => {
    const { handlers } = aHandlerDesk([rated('2026-11-10', 2), rated('2026-11-11', 1), rated('2026-11-19', -2)]);
    const { activities } = value(await handlers['feeds:read']({ weeks: 13 }));
    // The week of the 19th is not over yet.
    expect(activities).toMatchObject([{ activityId: 'code', n: 2 }]);
    expect(value(await handlers['activity:entries']({ activityId: 'code', weeks: 13 })).lines).toHaveLength(2);
  });

  it('has no page for an activity without a rating', async () => {
    const { handlers } = aHandlerDesk();
    const asked = await handlers['activity:entries']({ activityId: 'code', weeks: 13 });
    expect(failure(asked)).toEqual({ code: 'activity-missing' });
  });
});

describe('a plan', () => {
  it('is ended, taken up again, deleted and restored by its id', async () => {
    const plan = aCommitment({ start: day('2026-11-02') });
    const { handlers, journal } = aHandlerDesk([plan]);
    const { id } = plan;
    value(await handlers['plan:end']({ id }));
    expect(journal.of('commitment')[0]?.status).toBe('ended');
    value(await handlers['plan:resume']({ id }));
    expect(journal.of('commitment')[0]?.status).toBe('active');
    value(await handlers['plan:delete']({ id }));
    expect(journal.of('commitment')).toEqual([]);
    value(await handlers['plan:restore']({ id }));
    expect(journal.of('commitment')).toMatchObject([{ id, status: 'active', deletedAt: null }]);
  });

  it.each(['plan:end', 'plan:resume', 'plan:delete', 'plan:restore'] as const)(
    '%s says that there is none, also of what is no plan',
    async (channel) => {
      const entry = aReflection();
      const { handlers } = aHandlerDesk([entry]);
      for (const id of ['none', entry.id])
        expect(failure(await handlers[channel]({ id }))).toEqual({ code: 'plan-missing' });
    },
  );
});
