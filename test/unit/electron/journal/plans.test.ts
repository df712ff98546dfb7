import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { showHeavyStretch, showsHeavyStretch } from '../../../../electron/journal/heavy-stretch.ts';
import { type Journal, openJournal } from '../../../../electron/journal/journal.ts';
import { makeCommitment, makeExperiment, plans, stepPlan } from '../../../../electron/journal/plans.ts';
import { momentAt } from '../../../../electron/platform/clock.ts';
import { newRecordId } from '../../../../electron/vault/record-id.ts';
import type { OpenVault } from '../../../../electron/vault/vault-contract.ts';
import type { Result } from '../../../../shared/result.ts';
import { quickStore, temporaryFolder } from '../../../support/quick-vault.ts';

let remove = () => {};
let vault: OpenVault;
let journal: Journal;
let made = 0;
const seams = {
  clock: () => momentAt(Date.UTC(2026, 10, 20, 17), 60, 'Europe/Berlin'),
  newId: () => {
    made += 1;
    return `id${made}`;
  },
};

const value = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

beforeEach(async () => {
  const place = temporaryFolder();
  remove = place.remove;
  vault = value(await quickStore().create({ file: join(place.folder, 'a.driftline'), passphrase: 'copper lantern' }));
  journal = value(await openJournal(vault, newRecordId));
});
afterEach(async () => {
  await vault.lock();
  remove();
});

const commitment = {
  side: 'people',
  cue: 'If it is Tuesday',
  action: 'then I hold two one-to-ones',
  placeInWeek: 'Tuesday morning',
  movable: false,
} as const;

const experiment = {
  question: 'How does a review hour leave me?',
  pole: 'TL',
  dose: '1 h a day',
  days: 14,
  forecast: 1,
  countsFor: 'I look forward to it',
  countsAgainst: 'I put it off',
} as const;

describe('a commitment', () => {
  it('is kept as said, from today, and listed', async () => {
    const { id } = value(await makeCommitment(journal, commitment, seams));
    expect(journal.of('commitment')).toMatchObject([{ ...commitment, id, start: '2026-11-20', status: 'active' }]);
    expect(plans(journal)).toMatchObject([
      { kind: 'commitment', text: 'If it is Tuesday, then I hold two one-to-ones.', over: false },
    ]);
  });

  it('is the fourth only once one of three has ended', async () => {
    const { id } = value(await makeCommitment(journal, commitment, seams));
    for (const _more of [2, 3]) value(await makeCommitment(journal, commitment, seams));
    const full = { ok: false, error: { code: 'commitments-full', active: 3 } };
    expect(await makeCommitment(journal, commitment, seams)).toEqual(full);
    value(await stepPlan(journal, id, 'end', seams));
    value(await makeCommitment(journal, commitment, seams));
    // Its way back is closed for as long as three others run.
    expect(await stepPlan(journal, id, 'resume', seams)).toEqual(full);
    expect(plans(journal).map(({ over }) => over)).toEqual([false, false, false, true]);
  });

  it('can be deleted and put back as it was', async () => {
    const { id } = value(await makeCommitment(journal, commitment, seams));
    const before = plans(journal);
    value(await stepPlan(journal, id, 'delete', seams));
    expect(plans(journal)).toEqual([]);
    value(await stepPlan(journal, id, 'restore', seams));
    expect(plans(journal)).toEqual(before);
  });
});

describe('an experiment', () => {
  it('runs alone and from today, and ends today', async () => {
    const { id } = value(await makeExperiment(journal, experiment, seams));
    expect(plans(journal)).toMatchObject([{ kind: 'experiment', forecast: 1, lastDay: '2026-12-03', over: false }]);
    expect(await makeExperiment(journal, experiment, seams)).toEqual({
      ok: false,
      error: { code: 'experiment-running' },
    });
    value(await stepPlan(journal, id, 'end', seams));
    expect(journal.of('experiment')).toMatchObject([{ ended: '2026-11-20', countsAgainst: 'I put it off' }]);
    value(await stepPlan(journal, id, 'resume', seams));
    expect(journal.of('experiment')[0]?.ended).toBeNull();
  });

  it('that is gone is said to be gone', async () => {
    expect(await stepPlan(journal, 'nothing', 'end', seams)).toEqual({ ok: false, error: { code: 'plan-missing' } });
  });
});

describe('the card of a heavy stretch', () => {
  it('is switched off and on inside the vault, in one record', async () => {
    expect(showsHeavyStretch(journal)).toBe(true);
    value(await showHeavyStretch(journal, false, seams));
    expect(showsHeavyStretch(journal)).toBe(false);
    value(await showHeavyStretch(journal, true, seams));
    expect(showsHeavyStretch(journal)).toBe(true);
    expect(journal.of('prompt-state')).toHaveLength(1);
  });
});
