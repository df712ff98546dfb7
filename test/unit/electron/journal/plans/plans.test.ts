import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planList } from '../../../../../electron/journal/plans/plan-list.ts';
import {
  changeCommitment,
  changeExperiment,
  keepOnCommitment,
  makeCommitment,
  makeExperiment,
  stepPlan,
} from '../../../../../electron/journal/plans/plans.ts';
import { day } from '../../../../support/builders.ts';
import { value } from '../../../../support/vault-fixture.ts';
import { openWritingDesk, type WritingDesk } from '../../../../support/writing-desk.ts';

let desk: WritingDesk;
beforeEach(async () => {
  desk = await openWritingDesk(Date.UTC(2026, 10, 20, 17));
});
afterEach(() => desk.close());

const plans = (today = desk.deps.clock().day) => planList(desk.journal, today);

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

const missing = { ok: false, error: { code: 'plan-missing' } };

describe('a commitment', () => {
  it('is kept as said, from today, and listed', async () => {
    const { id } = value(await makeCommitment(desk.journal, commitment, desk.deps));
    expect(desk.journal.of('commitment')).toMatchObject([{ ...commitment, id, start: '2026-11-20', status: 'active' }]);
    expect(plans()).toMatchObject([
      { kind: 'commitment', text: 'If it is Tuesday, then I hold two one-to-ones.', over: false },
    ]);
  });

  it('is the fourth only once one of three has ended', async () => {
    const { id } = value(await makeCommitment(desk.journal, commitment, desk.deps));
    for (const _more of [2, 3]) value(await makeCommitment(desk.journal, commitment, desk.deps));
    const full = { ok: false, error: { code: 'commitments-full', active: 3 } };
    expect(await makeCommitment(desk.journal, commitment, desk.deps)).toEqual(full);
    value(await stepPlan(desk.journal, id, 'end', desk.deps));
    value(await makeCommitment(desk.journal, commitment, desk.deps));
    // Its way back is closed for as long as three others run.
    expect(await stepPlan(desk.journal, id, 'resume', desk.deps)).toEqual(full);
    expect(plans().map(({ over }) => over)).toEqual([false, false, false, true]);
  });

  it('can be deleted and put back as it was', async () => {
    const { id } = value(await makeCommitment(desk.journal, commitment, desk.deps));
    const before = plans();
    value(await stepPlan(desk.journal, id, 'delete', desk.deps));
    expect(plans()).toEqual([]);
    value(await stepPlan(desk.journal, id, 'restore', desk.deps));
    expect(plans()).toEqual(before);
  });

  it('says other things later, and what was kept so far stays', async () => {
    const { id } = value(await makeCommitment(desk.journal, commitment, desk.deps));
    const [made] = desk.journal.of('commitment');
    const occurrences = [{ dueDate: day('2026-11-20'), result: 'kept', note: '' }] as const;
    await desk.journal.change({ put: made ? [{ ...made, occurrences: [...occurrences] }] : [] });
    value(
      await changeCommitment(desk.journal, id, { ...commitment, cue: 'If it is Monday', side: 'technical' }, desk.deps),
    );
    expect(plans()).toMatchObject([
      { text: 'If it is Monday, then I hold two one-to-ones.', side: 'technical', kept: '1 of 1', over: false },
    ]);
    expect(await changeCommitment(desk.journal, 'nothing', commitment, desk.deps)).toEqual(missing);
  });

  it('is looked at again after four weeks, and again four weeks after it was kept on', async () => {
    const { id } = value(await makeCommitment(desk.journal, commitment, desk.deps));
    const isReviewed = (today: string) =>
      plans(day(today)).some((plan) => plan.kind === 'commitment' && plan.review.length > 0);
    expect([isReviewed('2026-12-17'), isReviewed('2026-12-18')]).toEqual([false, true]);
    // Kept on already today, four weeks from today: a wait of five weeks is one from the fifth week on.
    const later = { ...desk.deps, clock: () => ({ ...desk.deps.clock(), day: day('2026-12-26') }) };
    value(await keepOnCommitment(desk.journal, id, later));
    expect([isReviewed('2026-12-26'), isReviewed('2027-01-21'), isReviewed('2027-01-22')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(await keepOnCommitment(desk.journal, 'nothing', desk.deps)).toEqual(missing);
  });
});

describe('an experiment', () => {
  it('runs alone and from today, and ends today', async () => {
    const { id } = value(await makeExperiment(desk.journal, experiment, desk.deps));
    expect(plans()).toMatchObject([{ kind: 'experiment', forecast: 1, lastDay: '2026-12-03', over: false }]);
    expect(await makeExperiment(desk.journal, experiment, desk.deps)).toEqual({
      ok: false,
      error: { code: 'experiment-running' },
    });
    value(await stepPlan(desk.journal, id, 'end', desk.deps));
    expect(desk.journal.of('experiment')).toMatchObject([{ ended: '2026-11-20', countsAgainst: 'I put it off' }]);
    value(await stepPlan(desk.journal, id, 'resume', desk.deps));
    expect(desk.journal.of('experiment')[0]?.ended).toBeNull();
  });

  it('takes other words while it runs, and says what it expected and how it was once it is over', async () => {
    const { id } = value(await makeExperiment(desk.journal, experiment, desk.deps));
    value(await changeExperiment(desk.journal, id, { ...experiment, days: 7, dose: '2 h a week' }, desk.deps));
    expect(plans()).toMatchObject([{ dose: '2 h a week', lastDay: '2026-11-26', outcome: [], awaitsEnd: false }]);
    expect(plans(day('2026-11-26'))).toMatchObject([{ awaitsEnd: true }]);
    value(await stepPlan(desk.journal, id, 'end', desk.deps));
    const waiting = ['You expected: a bit energised. How it was has no answer yet.'];
    expect(plans()).toMatchObject([{ over: true, outcome: waiting, awaitsEnd: true, lastDay: '2026-11-20' }]);
    const [ended] = desk.journal.of('experiment');
    await desk.journal.change({ put: ended ? [{ ...ended, outcome: 1 }] : [] });
    expect(plans()).toMatchObject([
      { outcome: [expect.stringMatching(/^You expected: a bit energised. It was/)], awaitsEnd: false },
    ]);
    expect(await changeExperiment(desk.journal, 'nothing', experiment, desk.deps)).toEqual(missing);
  });

  it('that is gone is said to be gone', async () => {
    expect(await stepPlan(desk.journal, 'nothing', 'end', desk.deps)).toEqual({
      ok: false,
      error: { code: 'plan-missing' },
    });
  });
});
