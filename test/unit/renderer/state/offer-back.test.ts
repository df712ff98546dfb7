import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { keepFresh, refreshViews } from '../../../../renderer/bridge/freshness.ts';
import { offerBack, type StepBack } from '../../../../renderer/state/offer-back.ts';
import { dismissUndo, takeUndo, useUndo } from '../../../../renderer/state/undo.ts';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import { fail, ok } from '../../../../shared/errors/result.ts';

const words = { message: 'The entry was deleted.', action: 'Put it back' };
const offered = () => useUndo.getState().offer;

/** A step back that answers with these replies, one after the other. */
const steps = (...replies: readonly Awaited<ReturnType<StepBack>>[]) => {
  let taken = 0;
  const stepBack: StepBack = async () => replies[taken++] ?? ok(null);
  return { stepBack, taken: () => taken };
};

beforeEach(dismissUndo);

describe('the way back', () => {
  it('is offered in the words of what was done, and nothing is taken back unasked', () => {
    const { stepBack, taken } = steps();
    offerBack(stepBack, words);
    expect(offered()).toMatchObject(words);
    expect(taken()).toBe(0);
  });

  it('is offered no more once it led back', async () => {
    const { stepBack, taken } = steps();
    offerBack(stepBack, words);
    await takeUndo();
    expect([offered(), taken()]).toEqual([null, 1]);
  });

  it('says why it did not lead back and is offered again, until it does', async () => {
    const full = { code: 'storage-failed', reason: 'full', file: 'journal.driftline' } as const;
    const { stepBack, taken } = steps(fail(full), fail({ code: 'vault-read-only' }), ok(null));
    offerBack(stepBack, words);
    await takeUndo();
    expect(offered()).toMatchObject({ message: errorWords(full).title, action: words.action });
    await takeUndo();
    expect(offered()).toMatchObject({ message: errorWords({ code: 'vault-read-only' }).title, action: words.action });
    await takeUndo();
    expect([offered(), taken()]).toEqual([null, 3]);
  });

  it('has led back only once the views show it', async () => {
    const client = new QueryClient();
    onTestFinished(keepFresh(client));
    const second = Promise.withResolvers<string>();
    const replies = [Promise.resolve('before'), second.promise];
    const view = new QueryObserver(client, {
      queryKey: ['role:list', null],
      queryFn: () => replies.shift() ?? Promise.reject(new Error('read too often')),
      staleTime: Number.POSITIVE_INFINITY,
    });
    onTestFinished(view.subscribe(() => undefined));
    await view.refetch({ cancelRefetch: false });
    offerBack(async () => {
      refreshViews(['journal']);
      return ok(null);
    }, words);
    let isOver = false;
    const over = takeUndo().then(() => {
      isOver = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isOver).toBe(false);
    second.resolve('after');
    await over;
    expect(view.getCurrentResult().data).toBe('after');
  });
});
