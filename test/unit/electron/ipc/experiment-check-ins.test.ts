import { describe, expect, it } from 'vitest';
import type { JournalRecord } from '../../../../shared/records/journal-record.ts';
import { aReflection, day } from '../../../support/builders.ts';
import { aHandlerDesk } from '../../../support/handler-desk.ts';
import { aCommitment, anExperiment } from '../../../support/records.ts';
import { failure, value } from '../../../support/vault-fixture.ts';

// The desk stands on Friday 20 November 2026.
const hour = { question: 'How does a review hour leave me?', forecast: 1 } as const;
const begun = (given: Partial<ReturnType<typeof anExperiment>> = {}) =>
  anExperiment({ id: 'x1', ...hour, start: day('2026-11-16'), days: 14, ...given });

// Events are asked about once the first week is over.
const firstCheckIn = aReflection({ forDate: day('2026-09-21') });

const desk = (...records: JournalRecord[]) => {
  const { handlers, journal } = aHandlerDesk([firstCheckIn, ...records]);
  const today = async () => value(await handlers['today:read'](null));
  const begin = (event: 'experiment-start' | 'experiment-end') =>
    handlers['reflection:begin']({ form: 'event', event, forDate: null });
  return {
    handlers,
    journal,
    begin,
    due: async () => (await today()).due.filter(({ form }) => form === 'event'),
    offered: async () => (await today()).offered.flatMap(({ event }) => event ?? []),
    answer: async (event: 'experiment-start' | 'experiment-end', answers: Record<string, number>) => {
      const { draftId } = value(await begin(event));
      return value(await handlers['reflection:complete']({ draftId, answers }));
    },
    experiment: () => journal.of('experiment')[0],
  };
};

describe('the start of an experiment', () => {
  it('is due with the reason, and begins from the forecast that was made', async () => {
    const { due, begin } = desk(begun());
    expect(await due()).toMatchObject([
      {
        event: 'experiment-start',
        why: 'You began the experiment “How does a review hour leave me?” on 16 November 2026.',
      },
    ]);
    expect(value(await begin('experiment-start'))).toMatchObject({
      about: 'About the experiment “How does a review hour leave me?”',
      answers: { PA04: 1 },
      resumed: false,
    });
  });

  it('is answered once, and what is answered becomes the forecast', async () => {
    const { due, offered, answer, experiment, handlers } = desk(begun());
    const { entryId: id } = await answer('experiment-start', { PA04: 2 });
    expect(experiment()).toMatchObject({ forecast: 2, ended: null });
    expect(await due()).toEqual([]);
    expect(await offered()).not.toContain('experiment-start');
    expect(value(await handlers['entry:read']({ id })).about).toContain('a review hour');
  });

  it('is not due on holiday', async () => {
    const { due, handlers } = desk(begun());
    value(await handlers['holiday:save']({ from: day('2026-11-20'), to: null }));
    expect(await due()).toEqual([]);
  });
});

describe('the end of an experiment', () => {
  it('is due once it was ended, and its answer is the outcome', async () => {
    const { due, answer, experiment, handlers } = desk(begun());
    value(await handlers['plan:end']({ id: 'x1' }));
    expect(await due()).toMatchObject([
      { event: 'experiment-end', why: 'You ended the experiment “How does a review hour leave me?” today.' },
    ]);
    const { changed } = await answer('experiment-end', { PA05: -1 });
    expect(changed).toContainEqual({
      name: 'The experiment',
      said: expect.stringMatching(/^You expected: a bit energised. It was: a bit drained/),
    });
    expect(experiment()).toMatchObject({ ended: '2026-11-20', outcome: -1 });
    expect(await due()).toEqual([]);
  });

  it('can be answered by hand while it runs, which ends it', async () => {
    const { offered, answer, experiment } = desk(begun());
    expect(await offered()).toContain('experiment-end');
    await answer('experiment-end', { PA05: 0 });
    expect(experiment()).toMatchObject({ ended: '2026-11-20', outcome: 0 });
    expect(await offered()).not.toContain('experiment-end');
  });

  it('is due when the planned days are over and nobody ended it', async () => {
    const { due } = desk(begun({ start: day('2026-11-02') }));
    // The start is over its fourteen days by then.
    expect((await due()).map(({ why }) => why)).toEqual([
      'The experiment “How does a review hour leave me?” was planned to end on 15 November 2026. Answering ends it.',
    ]);
  });

  it('loses its outcome with the check-in and gets it back with it', async () => {
    const { due, answer, experiment, handlers } = desk(begun({ ended: day('2026-11-19') }));
    const { entryId: id } = await answer('experiment-end', { PA05: -2 });
    value(await handlers['entry:delete']({ id }));
    expect(experiment()).toMatchObject({ ended: '2026-11-19', outcome: null });
    expect((await due()).map(({ event }) => event)).toEqual(['experiment-end']);
    value(await handlers['entry:restore']({ id }));
    expect(experiment()?.outcome).toBe(-2);
  });

  it('changed later changes the outcome, unless the experiment was taken up again', async () => {
    const { answer, experiment, handlers } = desk(begun({ ended: day('2026-11-19') }));
    const { entryId: id } = await answer('experiment-end', { PA05: -2 });
    const change = async (PA05: number) => {
      const { draftId } = value(await handlers['reflection:edit']({ id }));
      value(await handlers['reflection:complete']({ draftId, answers: { PA05 } }));
    };
    await change(1);
    expect(experiment()?.outcome).toBe(1);
    value(await handlers['plan:resume']({ id: 'x1' }));
    await change(2);
    expect(experiment()).toMatchObject({ ended: null, outcome: null });
  });

  it('has nothing to be about without an experiment', async () => {
    const { begin, offered } = desk();
    expect(failure(await begin('experiment-end'))).toEqual({ code: 'plan-missing' });
    expect(failure(await begin('experiment-start'))).toEqual({ code: 'plan-missing' });
    expect(await offered()).toEqual(['before-conversation', 'after-conversation', 'role-change', 'decision']);
  });
});

describe('a decision', () => {
  it('can be written about by hand, with its two questions', async () => {
    const { handlers } = desk();
    const form = value(await handlers['reflection:begin']({ form: 'event', event: 'decision', forDate: null }));
    expect(form).toMatchObject({ title: 'On a decision', about: null });
    expect(form.prompts.map(({ id }) => id)).toEqual(['PA07', 'PA14']);
  });
});

describe('a weekly check-in about a commitment', () => {
  it('that goes to the bin takes its word along, and brings it back', async () => {
    const { handlers, journal } = desk(aCommitment({ id: 'k1', start: day('2026-11-09') }));
    const form = value(await handlers['reflection:begin']({ form: 'weekly', event: null, forDate: null }));
    const completed = await handlers['reflection:complete']({ draftId: form.draftId, answers: { BA08: 'Kept' } });
    const { entryId: id } = value(completed);
    const words = () => journal.of('commitment')[0]?.occurrences.map(({ result }) => result);
    expect(words()).toEqual(['kept']);
    value(await handlers['entry:delete']({ id }));
    expect(words()).toEqual([]);
    value(await handlers['entry:restore']({ id }));
    expect(words()).toEqual(['kept']);
  });
});
