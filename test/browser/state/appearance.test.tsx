import { afterEach, describe, expect, it } from 'vitest';
import { changeAppearance, useAppearance } from '../../../renderer/state/appearance.ts';
import { fail, ok } from '../../../shared/errors/result.ts';
import type { Appearance } from '../../../shared/settings.ts';
import { openWindow, unlocked } from '../support/open-window.tsx';

/** A window whose main keeps each change at once and answers them one by one, when it is told to. */
const openWithSlowAnswers = async () => {
  const fake = await openWindow({ vault: unlocked() });
  let kept: Appearance = useAppearance.getState().look;
  const waiting: (() => void)[] = [];
  fake.answer('settings:update', async (change) => {
    kept = { ...kept, ...(change as Partial<Appearance>) };
    const answered = kept;
    fake.tell('settings:changed', answered);
    await new Promise<void>((answer) => waiting.push(answer));
    return ok(answered);
  });
  const seen: Appearance[] = [];
  stop = useAppearance.subscribe(({ look }) => void seen.push(look));
  return { fake, seen, answerNext: () => waiting.shift()?.() };
};

let stop = () => {};
afterEach(() => stop());

describe('settings changed in a hurry', () => {
  it('stay as they were chosen while main still answers the one before', async () => {
    const { seen, answerNext } = await openWithSlowAnswers();
    const both = [changeAppearance({ theme: 'dark' }), changeAppearance({ pace: 'one-page' })];
    const from = seen.length;
    answerNext();
    await both[0];
    answerNext();
    await both[1];
    expect(seen.slice(from)).not.toEqual([]);
    expect(seen.slice(from).every(({ theme, pace }) => theme === 'dark' && pace === 'one-page')).toBe(true);
    await Promise.all([
      changeAppearance({ theme: 'light' }),
      changeAppearance({ theme: 'system' }),
      answerNext(),
      answerNext(),
    ]);
    expect(useAppearance.getState().look.theme).toBe('system');
  });

  it('hold in the window, and say so, when they could not be kept', async () => {
    const { fake } = await openWithSlowAnswers();
    fake.answer('settings:update', () => fail({ code: 'settings-unsaved' }));
    await changeAppearance({ pace: 'one-at-a-time' });
    expect(useAppearance.getState()).toMatchObject({
      look: { pace: 'one-at-a-time' },
      error: { code: 'settings-unsaved' },
    });
  });
});
