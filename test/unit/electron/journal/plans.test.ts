import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCommitment, makeExperiment, plans, stepPlan } from '../../../../electron/journal/plans.ts';
import { value } from '../../../support/vault-fixture.ts';
import { openWritingDesk, type WritingDesk } from '../../../support/writing-desk.ts';

let desk: WritingDesk;
beforeEach(async () => {
  desk = await openWritingDesk(Date.UTC(2026, 10, 20, 17));
});
afterEach(() => desk.close());

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
    const { id } = value(await makeCommitment(desk.journal, commitment, desk.seams));
    expect(desk.journal.of('commitment')).toMatchObject([{ ...commitment, id, start: '2026-11-20', status: 'active' }]);
    expect(plans(desk.journal)).toMatchObject([
      { kind: 'commitment', text: 'If it is Tuesday, then I hold two one-to-ones.', over: false },
    ]);
  });

  it('is the fourth only once one of three has ended', async () => {
    const { id } = value(await makeCommitment(desk.journal, commitment, desk.seams));
    for (const _more of [2, 3]) value(await makeCommitment(desk.journal, commitment, desk.seams));
    const full = { ok: false, error: { code: 'commitments-full', active: 3 } };
    expect(await makeCommitment(desk.journal, commitment, desk.seams)).toEqual(full);
    value(await stepPlan(desk.journal, id, 'end', desk.seams));
    value(await makeCommitment(desk.journal, commitment, desk.seams));
    // Its way back is closed for as long as three others run.
    expect(await stepPlan(desk.journal, id, 'resume', desk.seams)).toEqual(full);
    expect(plans(desk.journal).map(({ over }) => over)).toEqual([false, false, false, true]);
  });

  it('can be deleted and put back as it was', async () => {
    const { id } = value(await makeCommitment(desk.journal, commitment, desk.seams));
    const before = plans(desk.journal);
    value(await stepPlan(desk.journal, id, 'delete', desk.seams));
    expect(plans(desk.journal)).toEqual([]);
    value(await stepPlan(desk.journal, id, 'restore', desk.seams));
    expect(plans(desk.journal)).toEqual(before);
  });
});

describe('an experiment', () => {
  it('runs alone and from today, and ends today', async () => {
    const { id } = value(await makeExperiment(desk.journal, experiment, desk.seams));
    expect(plans(desk.journal)).toMatchObject([
      { kind: 'experiment', forecast: 1, lastDay: '2026-12-03', over: false },
    ]);
    expect(await makeExperiment(desk.journal, experiment, desk.seams)).toEqual({
      ok: false,
      error: { code: 'experiment-running' },
    });
    value(await stepPlan(desk.journal, id, 'end', desk.seams));
    expect(desk.journal.of('experiment')).toMatchObject([{ ended: '2026-11-20', countsAgainst: 'I put it off' }]);
    value(await stepPlan(desk.journal, id, 'resume', desk.seams));
    expect(desk.journal.of('experiment')[0]?.ended).toBeNull();
  });

  it('that is gone is said to be gone', async () => {
    expect(await stepPlan(desk.journal, 'nothing', 'end', desk.seams)).toEqual({
      ok: false,
      error: { code: 'plan-missing' },
    });
  });
});
