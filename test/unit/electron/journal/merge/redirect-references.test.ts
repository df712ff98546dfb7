import { describe, expect, it } from 'vitest';
import { conflictId } from '../../../../../electron/journal/merge/conflict-id.ts';
import { importRecords } from '../../../../../electron/transfer/import-archive.ts';
import { ownPromptSchema } from '../../../../../shared/records/beside/own-prompt.ts';
import { promptStateSchema } from '../../../../../shared/records/beside/prompt-state.ts';
import { type Draft, draftSchema } from '../../../../../shared/records/entries/draft.ts';
import { isFinished, type JournalRecord, type SupportingRecord } from '../../../../../shared/records/journal-record.ts';
import { aReflection } from '../../../../support/builders.ts';
import { aHandlerDesk } from '../../../../support/handler-desk.ts';
import {
  aCommitment,
  aDecision,
  aDirectionCard,
  aDisagreement,
  anEvidence,
  aPartner,
  aRow,
} from '../../../../support/records.ts';
import { value } from '../../../../support/vault-fixture.ts';

const base = { id: 'home', revision: 'r1', parents: [] };
const copy = conflictId('home', 'theirs');
const prompt = ownPromptSchema.parse({ type: 'own-prompt', kind: 'open', text: 'What else?', form: 'daily', ...base });

/** A record that was changed on both sides, and what was written beside the two of them since. */
const torn = async (record: SupportingRecord, written: readonly JournalRecord[]) => {
  const desk = aHandlerDesk([{ ...record, revision: 'ours', parents: ['r1'] }, ...written]);
  value(await importRecords(desk.journal, [{ ...record, revision: 'theirs', parents: ['r1'] }]));
  const unversioned = (one: JournalRecord) => {
    if (!isFinished(one)) return one;
    const { revision: _, parents: __, ...said } = one;
    return 'updatedAt' in said ? { ...said, updatedAt: null } : said;
  };
  const saying = () =>
    desk.journal
      .all()
      .map(unversioned)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const keep = async (id: string) => value(await desk.handlers['both-sides:keep']({ id }));
  return { ...desk, saying, keep };
};

const aDraft = (given: Partial<Draft>): Draft =>
  draftSchema.parse({
    ...{ type: 'draft', id: 'd', form: 'weekly', forDate: '2026-02-06', startedAt: '2026-02-06T09:00:00.000Z' },
    ...{ catalogueVersion: '2026.1', promptIds: [], step: 0, counter: 1, answers: {} },
    ...given,
  });

describe.each(['home', copy])('what was written about versions of which %s is kept', (kept) => {
  it('is about the partner who is kept', async () => {
    const { journal, keep } = await torn(aPartner(base), [
      aRow({ id: 'row', partnerId: copy }),
      aDirectionCard({ id: 'card', partnerId: copy }),
      aDisagreement({ id: 'log', partnerId: copy }),
      aDisagreement({ id: 'binned', partnerId: copy, deletedAt: '2026-02-01T09:00:00.000Z' }),
    ]);
    await keep(kept);
    for (const id of ['row', 'card', 'log', 'binned']) expect(journal.find(id)).toMatchObject({ partnerId: 'home' });
    expect(journal.find('row')).toMatchObject({ parents: [aRow().revision] });
  });

  it('stays apart where it would be the second of its kind: a row of the map that the partner has', async () => {
    const { journal, keep } = await torn(aPartner(base), [
      aRow({ id: 'a', partnerId: 'home', row: 'hiring' }),
      aRow({ id: 'b', partnerId: copy, row: 'hiring' }),
    ]);
    await keep(kept);
    expect(['a', 'b'].map((id) => journal.find(id))).toMatchObject([{ partnerId: 'home' }, { partnerId: copy }]);
  });

  it('goes on being an answer to the question that is kept, and what was decided about it', async () => {
    const both = { home: 'one', [copy]: 'two' };
    const since = '2026-02-02T09:00:00.000Z';
    const { journal, keep } = await torn(prompt, [
      aReflection({ id: 'a', answers: { EF02: 3, [copy]: 'much' } }),
      aReflection({ id: 'b', answers: both }),
      promptStateSchema.parse({ type: 'prompt-state', id: 's', promptId: copy, state: 'off', since }),
      aDraft({ promptIds: ['EF02', copy], answers: { [copy]: 'begun' } }),
    ]);
    await keep(kept);
    expect(journal.find('a')).toMatchObject({ answers: { EF02: 3, home: 'much' } });
    expect(journal.find('b')).toMatchObject({ answers: both });
    expect(journal.find('s')).toMatchObject({ promptId: 'home' });
    expect(journal.find('d')).toMatchObject({ promptIds: ['EF02', 'home'], answers: { home: 'begun' } });
  });

  it('leads a form that is begun to the commitment that is kept', async () => {
    const { journal, keep } = await torn(aCommitment(base), [aDraft({ commitmentId: copy })]);
    await keep(kept);
    expect(journal.find('d')).toMatchObject({ commitmentId: 'home' });
  });

  it('names the same evidence once, and says again what it said when the keeping is taken back', async () => {
    const { journal, keep, saying, handlers } = await torn(anEvidence(base), [
      aDecision({ id: 'one', evidenceIds: ['other', copy] }),
      aDecision({ id: 'two', evidenceIds: ['home', copy] }),
      aDecision({ id: 'none', evidenceIds: ['other'] }),
    ]);
    const before = saying();
    const done = await keep(kept);
    expect(journal.find('one')).toMatchObject({ evidenceIds: ['other', 'home'] });
    expect(journal.find('two')).toMatchObject({ evidenceIds: ['home'] });
    expect(journal.find('none')).toMatchObject({ revision: aDecision().revision });
    value(await handlers['both-sides:put-back'](done));
    expect(saying()).toEqual(before);
  });
});
