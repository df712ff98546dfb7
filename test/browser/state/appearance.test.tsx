import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';
import { changeAppearance, followAppearance, useAppearance } from '../../../renderer/state/appearance.ts';
import { fail, ok } from '../../../shared/errors/result.ts';
import type { Appearance } from '../../../shared/settings.ts';
import { connectMain } from '../support/bare-window.tsx';
import type { FakeOptions } from '../support/fake-driftline.ts';

const shown = () => useAppearance.getState().look;
const root = document.documentElement;

/** A window that follows the settings of main. */
const follow = async (options: FakeOptions = {}) => {
  const fake = connectMain(options);
  const stop = followAppearance();
  onTestFinished(stop);
  await expect.poll(() => fake.asked('settings:read')).toHaveLength(1);
  await expect.poll(shown).toMatchObject(options.look ?? {});
  return { fake, stop };
};

/** Main keeps each change at once and says so, and answers them one by one when it is told to. */
const followSlowly = async () => {
  const { fake } = await follow();
  let kept: Appearance = shown();
  const waiting: (() => void)[] = [];
  fake.answer('settings:update', async (change) => {
    kept = { ...kept, ...(change as Partial<Appearance>) };
    const answered = kept;
    fake.tell('settings:changed', answered);
    await new Promise<void>((answer) => waiting.push(answer));
    return ok(answered);
  });
  const seen: Appearance[] = [];
  onTestFinished(useAppearance.subscribe(({ look }) => void seen.push(look)));
  return { fake, seen, answerNext: () => waiting.shift()?.() };
};

const standard = useAppearance.getState();
beforeEach(() => useAppearance.setState(standard));
afterEach(async () => {
  const fake = connectMain();
  fake.answer('settings:update', () => ok(standard.look));
  await changeAppearance({});
});

describe('the look of the window', () => {
  it('is what main keeps, and the page says so where it is not the system’s', async () => {
    await follow({ look: { theme: 'dark', contrast: 'more', pace: 'one-page' } });
    expect(shown()).toMatchObject({ theme: 'dark', contrast: 'more', pace: 'one-page' });
    expect({ ...root.dataset }).toMatchObject({ theme: 'dark', contrast: 'more' });
  });

  it('follows what main says of it later, from another window say, until one stops', async () => {
    const { fake, stop } = await follow({ look: { theme: 'dark' } });
    fake.tell('settings:changed', { ...shown(), theme: 'light' });
    expect(root.dataset['theme']).toBe('light');
    fake.tell('settings:changed', { ...shown(), theme: 'system' });
    expect(root.dataset['theme']).toBeUndefined();
    stop();
    fake.tell('settings:changed', { ...shown(), theme: 'dark' });
    expect([shown().theme, root.dataset['theme']]).toEqual(['system', undefined]);
  });

  it('stays as it is where main cannot say what it keeps', async () => {
    const fake = connectMain();
    fake.failWith('settings:read', { code: 'unexpected' });
    const before = shown();
    onTestFinished(followAppearance());
    await expect.poll(() => fake.asked('settings:read')).toHaveLength(1);
    expect(shown()).toEqual(before);
  });

  it('has more contrast while the system asks for it, and again less afterwards', async () => {
    const ask = (value: 'more' | 'no-preference') =>
      cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value }] });
    const { stop } = await follow();
    expect(root.dataset['contrast']).toBeUndefined();
    await ask('more');
    await expect.poll(() => root.dataset['contrast']).toBe('more');
    await ask('no-preference');
    await expect.poll(() => root.dataset['contrast']).toBeUndefined();
    stop();
  });
});

describe('a setting that is changed', () => {
  it('shows at once, before main has answered', async () => {
    const { answerNext } = await followSlowly();
    const over = changeAppearance({ theme: 'dark' });
    expect([shown().theme, root.dataset['theme']]).toEqual(['dark', 'dark']);
    answerNext();
    await over;
    expect(useAppearance.getState()).toMatchObject({ look: { theme: 'dark' }, error: null });
  });

  it('stays as it was chosen while main still answers the one before', async () => {
    const { seen, answerNext } = await followSlowly();
    const both = [changeAppearance({ theme: 'dark' }), changeAppearance({ pace: 'one-page' })];
    const from = seen.length;
    answerNext();
    await both[0];
    answerNext();
    await both[1];
    expect(seen.slice(from)).not.toEqual([]);
    expect(seen.slice(from).every(({ theme, pace }) => theme === 'dark' && pace === 'one-page')).toBe(true);
  });

  it('is the last of two choices of the same thing, whatever main says in between', async () => {
    const { seen, answerNext } = await followSlowly();
    const both = [changeAppearance({ theme: 'light' }), changeAppearance({ theme: 'dark' })];
    const from = seen.length;
    answerNext();
    answerNext();
    await Promise.all(both);
    expect(new Set(seen.slice(from).map(({ theme }) => theme))).toEqual(new Set(['dark']));
  });

  it('is main’s again once it was answered: a later word of main counts', async () => {
    const { fake, answerNext } = await followSlowly();
    const over = changeAppearance({ theme: 'dark' });
    answerNext();
    await over;
    fake.tell('settings:changed', { ...shown(), theme: 'light' });
    expect(shown().theme).toBe('light');
  });

  it('holds in the window, and says so, when it could not be kept', async () => {
    const { fake } = await follow();
    fake.answer('settings:update', () => fail({ code: 'settings-unsaved' }));
    await changeAppearance({ pace: 'one-page' });
    expect(useAppearance.getState()).toMatchObject({
      look: { pace: 'one-page' },
      error: { code: 'settings-unsaved' },
    });
  });

  it('says nothing more of a failure once a change is kept', async () => {
    const { fake } = await follow();
    fake.failWith('settings:update', { code: 'settings-unsaved' });
    await changeAppearance({ pace: 'one-page' });
    fake.heal('settings:update');
    await changeAppearance({ lockMinutes: 20 });
    expect(useAppearance.getState()).toMatchObject({ look: { lockMinutes: 20 }, error: null });
  });
});
