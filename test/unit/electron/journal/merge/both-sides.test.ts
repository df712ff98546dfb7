import { describe, expect, it } from 'vitest';
import { conflictId } from '../../../../../electron/journal/merge/conflict-id.ts';
import { importRecords } from '../../../../../electron/transfer/import-archive.ts';
import type { Commitment } from '../../../../../shared/records/beside/commitment.ts';
import { ownPromptSchema } from '../../../../../shared/records/beside/own-prompt.ts';
import { promptStateSchema } from '../../../../../shared/records/beside/prompt-state.ts';
import { aHandlerDesk } from '../../../../support/handler-desk.ts';
import { memoryJournal } from '../../../../support/memory-journal.ts';
import { aCommitment, aPartner, aRolePeriod } from '../../../../support/records.ts';
import { failure, value } from '../../../../support/vault-fixture.ts';

const base = aCommitment({ id: 'k', revision: 'r1', parents: [] });
const ours: Commitment = { ...base, revision: 'ours', parents: ['r1'], placeInWeek: 'Fridays' };
const theirs: Commitment = { ...base, revision: 'theirs', parents: ['r1'], action: 'then I write first' };
const theirId = conflictId('k', 'theirs');

/** Our commitment and a partner, with the other laptop's commitment merged in. */
const afterMerge = async () => {
  const desk = aHandlerDesk([ours, aPartner()]);
  value(await importRecords(desk.journal, [theirs]));
  const said = (id: string) => {
    const found = desk.journal.find(id);
    return found?.type === 'commitment' ? [found.placeInWeek, found.action, found.deletedAt === null] : null;
  };
  return { ...desk, said };
};

describe('what was changed on both sides', () => {
  it('is shown by kind and title, ours first, line by line, with what differs', async () => {
    const { handlers } = await afterMerge();
    const { groups } = value(await handlers['both-sides:read'](null));
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      kind: 'Commitment',
      title: base.cue,
      versions: [
        { id: 'k', side: 'here' },
        { id: theirId, side: 'there' },
      ],
    });
    expect(groups[0]?.lines.filter(({ differs }) => differs)).toEqual([
      { label: 'Then', words: [base.action, 'then I write first'], differs: true },
      { label: 'Place in the week', words: ['Fridays', ''], differs: true },
    ]);
  });

  it('names a question of the writer’s that was switched by its words, even from the bin', async () => {
    const deletedAt = '2026-02-03T09:00:00.000Z';
    const asked = { type: 'own-prompt', id: 'q', kind: 'open', text: 'What else?', form: 'daily', deletedAt };
    const state = promptStateSchema.parse({
      ...{ type: 'prompt-state', id: 's', promptId: 'q', state: 'off', since: '2026-02-02T09:00:00.000Z' },
      ...{ revision: 'ours', parents: ['r1'] },
    });
    const { handlers, journal } = aHandlerDesk([ownPromptSchema.parse(asked), state]);
    value(await importRecords(journal, [{ ...state, revision: 'theirs', state: 'resting' }]));
    const { groups } = value(await handlers['both-sides:read'](null));
    expect(groups).toMatchObject([{ kind: 'Question switched or resting', title: 'What else?' }]);
    expect(groups[0]?.lines[0]).toEqual({ label: 'Question', words: ['What else?', 'What else?'], differs: false });
  });

  it('keeps ours as it is, and theirs is no question any more, here or in a second merge', async () => {
    const { handlers, journal, said } = await afterMerge();
    value(await handlers['both-sides:keep']({ id: 'k' }));
    expect(said('k')).toEqual(['Fridays', base.action, true]);
    expect(said(theirId)).toEqual(['', 'then I write first', false]);
    expect(value(await handlers['both-sides:read'](null)).groups).toEqual([]);
    expect(value(await importRecords(journal, [theirs]))).toMatchObject({ unchanged: 1, conflicts: 0 });
  });

  it('keeps theirs under the id that everything else names, and loses nothing of ours', async () => {
    const { handlers, said } = await afterMerge();
    value(await handlers['both-sides:keep']({ id: theirId }));
    expect(said('k')).toEqual(['', 'then I write first', true]);
    expect(said(theirId)).toEqual(['Fridays', base.action, false]);
  });

  it.each(['k', theirId])('takes the keeping of %s back: both stand again as they were', async (id) => {
    const { handlers, said } = await afterMerge();
    const kept = value(await handlers['both-sides:keep']({ id }));
    value(await handlers['both-sides:put-back'](kept));
    expect(said('k')).toEqual(['Fridays', base.action, true]);
    expect(said(theirId)).toEqual(['', 'then I write first', true]);
    expect(value(await handlers['both-sides:read'](null)).groups).toHaveLength(1);
  });

  it('is newer for the other vault once it is settled: nothing is torn again there', async () => {
    const { handlers, journal } = await afterMerge();
    value(await handlers['both-sides:keep']({ id: theirId }));
    const other = memoryJournal([theirs]);
    const settled = journal.of('commitment').filter(({ id }) => id === 'k');
    expect(value(await importRecords(other, settled))).toMatchObject({ replaced: 1, conflicts: 0 });
  });

  it('stands in three versions where two laptops had changed it, and one keeping settles all', async () => {
    const { handlers, journal } = await afterMerge();
    value(await importRecords(journal, [{ ...theirs, revision: 'third', action: 'then nothing' }]));
    const [group] = value(await handlers['both-sides:read'](null)).groups;
    expect(group?.versions).toHaveLength(3);
    value(await handlers['both-sides:keep']({ id: conflictId('k', 'third') }));
    expect(value(await handlers['both-sides:read'](null)).groups).toEqual([]);
    expect(journal.of('commitment').map(({ action }) => action)).toEqual(['then nothing']);
  });

  it('leaves in the bin what lay there: undoing a choice between two of three brings back those two', async () => {
    const binned = { ...ours, deletedAt: '2026-02-01T09:00:00.000Z' };
    const desk = aHandlerDesk([binned]);
    value(await importRecords(desk.journal, [theirs, { ...theirs, revision: 'third', action: 'then nothing' }]));
    const standing = () =>
      desk.journal
        .of('commitment')
        .map(({ action }) => action)
        .toSorted();
    expect(standing()).toEqual(['then I write first', 'then nothing']);
    const kept = value(await desk.handlers['both-sides:keep']({ id: theirId }));
    expect(standing()).toEqual(['then I write first']);
    value(await desk.handlers['both-sides:put-back'](kept));
    expect(standing()).toEqual(['then I write first', 'then nothing']);
    expect(desk.journal.find('k')).toMatchObject({ deletedAt: binned.deletedAt, placeInWeek: 'Fridays' });
  });

  it('leaves alone what only looks alike, roles, and what is not torn', async () => {
    const { handlers } = aHandlerDesk([base, { ...base, id: 'k2' }, aRolePeriod(), { ...aRolePeriod(), id: 'r2' }]);
    expect(value(await handlers['both-sides:read'](null)).groups).toEqual([]);
    expect(failure(await handlers['both-sides:keep']({ id: 'k' })).code).toBe('entry-missing');
  });
});
