import { afterEach, describe, expect, it } from 'vitest';
import { changeLook, useLook } from '../../../renderer/state/appearance.ts';
import { fail, ok } from '../../../shared/errors/result.ts';
import type { Look } from '../../../shared/settings.ts';
import { openWindow, unlocked } from '../support/open-window.tsx';

/** A window whose main keeps each change at once and answers them one by one, when it is told to. */
const openWithSlowAnswers = async () => {
  const fake = await openWindow({ vault: unlocked() });
  let kept: Look = useLook.getState().look;
  const waiting: (() => void)[] = [];
  fake.answer('settings:change', async (change) => {
    kept = { ...kept, ...(change as Partial<Look>) };
    const answered = kept;
    fake.tell('settings:changed', answered);
    await new Promise<void>((answer) => waiting.push(answer));
    return ok(answered);
  });
  const seen: Look[] = [];
  stop = useLook.subscribe(({ look }) => void seen.push(look));
  return { fake, seen, answerNext: () => waiting.shift()?.() };
};

let stop = () => {};
afterEach(() => stop());

describe('settings changed in a hurry', () => {
  it('stay as they were chosen while main still answers the one before', async () => {
    const { seen, answerNext } = await openWithSlowAnswers();
    const both = [changeLook({ theme: 'dark' }), changeLook({ pace: 'one-page' })];
    const from = seen.length;
    answerNext();
    await both[0];
    answerNext();
    await both[1];
    expect(seen.slice(from)).not.toEqual([]);
    expect(seen.slice(from).every(({ theme, pace }) => theme === 'dark' && pace === 'one-page')).toBe(true);
    await Promise.all([changeLook({ theme: 'light' }), changeLook({ theme: 'system' }), answerNext(), answerNext()]);
    expect(useLook.getState().look.theme).toBe('system');
  });

  it('hold in the window, and say so, when they could not be kept', async () => {
    const { fake } = await openWithSlowAnswers();
    fake.answer('settings:change', () => fail({ code: 'settings-unsaved' }));
    await changeLook({ pace: 'one-at-a-time' });
    expect(useLook.getState()).toMatchObject({
      look: { pace: 'one-at-a-time' },
      error: { code: 'settings-unsaved' },
    });
  });
});
