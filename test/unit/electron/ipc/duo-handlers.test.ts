import { describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../../../shared/records/journal-record.ts';
import { aReflection, day } from '../../../support/builders.ts';
import { aHandlerDesk } from '../../../support/handler-desk.ts';
import { aDisagreement, aPartner, aRow } from '../../../support/records.ts';
import { failure, value } from '../../../support/vault-fixture.ts';

// The desk stands on Friday 20 November 2026.
const kit = aPartner({ id: 'kit', label: 'Kit', since: day('2026-01-05') });
const duo = aReflection({ id: 'duo', form: 'duo', forDate: day('2026-10-30'), answers: { DU09: 2 } });
const week = aReflection({ id: 'week', form: 'weekly', forDate: day('2026-10-25'), answers: { DU16: 'Yes', EC01: 2 } });
const along = [kit, duo, week, aDisagreement({ id: 'log', partnerId: 'kit' }), aRow({ id: 'row', partnerId: 'kit' })];

const desk = (...records: JournalRecord[]) => {
  const { handlers, journal } = aHandlerDesk(records);
  const list = async () => value(await handlers['partner:list'](null));
  const hasDuo = async () => {
    const { due, offered } = value(await handlers['today:read'](null));
    return [...due, ...offered].some(({ form }) => form === 'duo');
  };
  return { handlers, journal, list, hasDuo };
};
const someone = { relation: 'peer', until: null } as const;

describe('a partner', () => {
  it('is added with an alias, and with nothing known of either style', async () => {
    const { handlers, journal, hasDuo } = desk();
    const kept = { ...someone, id: null, label: 'Kit', since: day('2026-01-05') };
    expect(value(await handlers['partner:save'](kept)).partners).toMatchObject([{ label: 'Kit', asked: true }]);
    const style = { primary: null, secondary: null, risk: null };
    expect(journal.of('partner')).toMatchObject([{ label: 'Kit', relation: 'peer', mine: style, theirs: style }]);
    expect(await hasDuo()).toBe(true);
  });

  it('has the last day before the next one begins, and what was said stays about whom it was', async () => {
    const { handlers, list } = desk(kit, duo);
    value(await handlers['partner:save']({ ...someone, id: null, label: 'Robin', since: day('2026-11-02') }));
    expect((await list()).partners).toMatchObject([
      { label: 'Robin', since: '2026-11-02', until: null, asked: true },
      { label: 'Kit', since: '2026-01-05', until: '2026-11-01', asked: false },
    ]);
    const form = value(await handlers['reflection:begin']({ form: 'duo', event: null, forDate: null }));
    expect(form.about).toBe('About Robin.');
    expect(value(await handlers['entry:read']({ id: 'duo' })).about).toBe('About Kit.');
  });

  it('goes by another alias everywhere at once', async () => {
    const { handlers } = desk(kit, duo, week);
    value(await handlers['partner:save']({ ...someone, id: 'kit', label: 'K', since: kit.since }));
    expect(value(await handlers['entry:read']({ id: 'duo' })).about).toBe('About K.');
    expect(value(await handlers['entry:read']({ id: 'week' })).about).toBe('Questions about your partner mean K.');
  });

  it('ends on a day, is no longer asked about after it, and can be taken up again', async () => {
    const { handlers, hasDuo } = desk(kit);
    const ending = { ...someone, id: 'kit', label: 'Kit', since: kit.since };
    const early = { ...ending, until: day('2026-01-04') };
    expect(failure(await handlers['partner:save'](early))).toEqual({ code: 'request-invalid', path: 'until' });
    value(await handlers['partner:save']({ ...ending, until: day('2026-11-19') }));
    expect(await hasDuo()).toBe(false);
    value(await handlers['partner:save'](ending));
    expect(await hasDuo()).toBe(true);
  });

  it('that nobody knows is said to be gone', async () => {
    const { handlers } = desk(kit);
    const gone = { code: 'partner-gone' };
    expect(failure(await handlers['partner:delete']({ id: 'none' }))).toEqual(gone);
    expect(failure(await handlers['partner:save']({ ...someone, id: 'none', label: 'X', since: kit.since }))).toEqual(
      gone,
    );
    // What is not deleted is not there to be put back or dropped.
    expect(failure(await handlers['partner:restore']({ id: 'kit' }))).toEqual(gone);
    expect(failure(await handlers['partner:purge']({ id: 'kit' }))).toEqual(gone);
  });
});

describe('deleting a partner', () => {
  it('says beforehand what goes, takes it along, and keeps the rest of a check-in', async () => {
    const { handlers, journal, list } = desk(...along);
    const others = [
      { kind: 'ownership-row', count: 1 },
      { kind: 'conflict', count: 1 },
    ];
    expect((await list()).partners).toMatchObject([
      { checkIns: 1, otherCheckIns: 1, along: expect.arrayContaining(others) },
    ]);
    const after = value(await handlers['partner:delete']({ id: 'kit' }));
    expect(after).toMatchObject({ partners: [], deleted: [{ id: 'kit', label: 'Kit', retentionEnds: '2026-12-20' }] });
    expect(journal.reflections().map(({ id, answers }) => [id, answers])).toEqual([['week', { EC01: 2 }]]);
    expect([journal.of('conflict'), journal.of('ownership-row')]).toEqual([[], []]);
  });

  it('can be undone: everything is as it was, and what was changed meanwhile stays changed', async () => {
    const { handlers, journal, list } = desk(...along);
    const before = await list();
    value(await handlers['partner:delete']({ id: 'kit' }));
    value(await handlers['entry:update-marks']({ id: 'week', starred: true }));
    value(await handlers['partner:restore']({ id: 'kit' }));
    expect(await list()).toEqual(before);
    expect(journal.find('duo')).toMatchObject({ deletedAt: null, answers: { DU09: 2 } });
    expect(journal.find('week')).toMatchObject({ starred: true, answers: { DU16: 'Yes', EC01: 2 } });
    expect([...journal.of('conflict'), ...journal.of('ownership-row')]).toHaveLength(2);
    expect(journal.versions()).toEqual([]);
  });

  it('for good leaves nothing of them in the vault, not even in a version', async () => {
    const { handlers, journal } = desk(...along);
    value(await handlers['partner:delete']({ id: 'kit' }));
    value(await handlers['partner:purge']({ id: 'kit' }));
    expect(journal.all().map(({ id }) => id)).toEqual(['week']);
    expect(JSON.stringify(journal.all())).not.toMatch(/Kit|DU09|DU16/);
  });

  it('touches nothing that is about another', async () => {
    const robin = aPartner({ id: 'robin', label: 'Robin', since: day('2026-11-01') });
    const theirs = aReflection({ id: 'theirs', form: 'duo', forDate: day('2026-11-06'), answers: { DU09: 5 } });
    const { handlers, journal } = desk({ ...kit, until: day('2026-10-31') }, robin, duo, theirs);
    value(await handlers['partner:delete']({ id: 'kit' }));
    value(await handlers['partner:purge']({ id: 'kit' }));
    expect(journal.all()).toEqual([robin, theirs]);
  });
});
