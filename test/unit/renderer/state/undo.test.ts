import { beforeEach, describe, expect, it } from 'vitest';
import { dismissUndo, moveOnFromUndo, offerUndo, takeUndo, useUndo } from '../../../../renderer/state/undo.ts';

const offered = () => useUndo.getState().offer;

/** Offers a step back, and counts how often it is taken. */
const offer = (message = 'The entry was deleted.', undo: () => Promise<void> = async () => undefined) => {
  let taken = 0;
  offerUndo({
    message,
    action: 'Put it back',
    undo: () => {
      taken += 1;
      return undo();
    },
  });
  return () => taken;
};

beforeEach(dismissUndo);

describe('a step back that is offered', () => {
  it('goes along to the next screen, and not to the one after it', () => {
    offer();
    moveOnFromUndo();
    expect(offered()?.message).toBe('The entry was deleted.');
    moveOnFromUndo();
    expect(offered()).toBeNull();
  });

  it('goes along to the next screen whatever was offered, or not, before it', () => {
    moveOnFromUndo();
    moveOnFromUndo();
    offer('One');
    moveOnFromUndo();
    offer('Two');
    moveOnFromUndo();
    expect(offered()?.message).toBe('Two');
  });

  it('takes the place of the one before', () => {
    const one = offer('One');
    const two = offer('Two');
    void takeUndo();
    expect([one(), two()]).toEqual([0, 1]);
  });

  it('is taken once, however often it is asked for', async () => {
    const taken = offer();
    await Promise.all([takeUndo(), takeUndo()]);
    await takeUndo();
    expect(taken()).toBe(1);
  });

  it('is off the window while it is being taken, and taken only once that is over', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    offer('One', () => promise);
    let isOver = false;
    const over = takeUndo().then(() => {
      isOver = true;
    });
    await Promise.resolve();
    expect([offered(), isOver]).toEqual([null, false]);
    resolve();
    await over;
  });

  it('leaves alone what is offered while it is being taken', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    offer('One', () => promise);
    const over = takeUndo();
    offer('Two');
    resolve();
    await over;
    expect(offered()?.message).toBe('Two');
  });

  it('is not taken once it was dismissed', async () => {
    const taken = offer();
    dismissUndo();
    await takeUndo();
    expect([offered(), taken()]).toEqual([null, 0]);
  });
});
