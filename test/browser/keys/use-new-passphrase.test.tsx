import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guessableCopy, lengthRemark, newPassphraseCopy, strengthRemark } from '../../../renderer/keys/keys-copy.ts';
import { useNewPassphrase } from '../../../renderer/keys/use-new-passphrase.ts';
import { fail, ok } from '../../../shared/errors/result.ts';
import { connectMain, mountHook } from '../support/bare-window.tsx';
import { SUGGESTED } from '../support/fake-keys.ts';

const LONG = 'abacus slinky';

const choose = async () => {
  const fake = connectMain();
  const field = document.body.appendChild(document.createElement('input'));
  const hook = await mountHook(useNewPassphrase, undefined);
  hook.now().secondField.current = field;
  /** Types as into the two fields, and draws the form anew. */
  const type = async (first: string, second = '') => {
    hook.now().setFirst(first);
    hook.now().setSecond(second);
    await hook.change(undefined);
  };
  const settle = async () => {
    const settled = await hook.now().settle();
    await hook.change(undefined);
    return settled;
  };
  return { fake, field, type, settle, ...hook };
};

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  for (const field of document.querySelectorAll('body > input')) field.remove();
});

describe('a new passphrase', () => {
  it('is ready once it is long enough and typed twice', async () => {
    const { type, settle, now } = await choose();
    await type(LONG, LONG);
    expect(await settle()).toEqual({ passphrase: LONG });
    expect(now()).toMatchObject({ firstError: undefined, secondError: undefined });
  });

  it('leads on to the second field when only the first is filled, and finds no fault', async () => {
    const { type, settle, now, field } = await choose();
    await type(LONG);
    expect(await settle()).toBeNull();
    expect(document.activeElement).toBe(field);
    expect(now()).toMatchObject({ firstError: undefined, secondError: undefined });
  });

  it('says what is missing of it when it is too short, but only once one tries to go on', async () => {
    const { type, settle, now } = await choose();
    await type('abacus', 'abacus');
    expect(now()).toMatchObject({ firstError: undefined, remark: lengthRemark(6, 8) });
    expect(await settle()).toBeNull();
    expect(now().firstError).toBe('2 characters to go.');
    await type('');
    expect(now().firstError).toBe(newPassphraseCopy.hint);
  });

  it('is as long as one counts its letters, not as a computer stores them', async () => {
    const { type, settle } = await choose();
    await type('𝒶𝒷𝒸𝒹', '𝒶𝒷𝒸𝒹');
    expect(await settle()).toBeNull();
    await type('𝒶𝒷𝒸𝒹𝒶𝒷𝒸𝒹', '𝒶𝒷𝒸𝒹𝒶𝒷𝒸𝒹');
    expect(await settle()).toMatchObject({ passphrase: '𝒶𝒷𝒸𝒹𝒶𝒷𝒸𝒹' });
  });

  it('is said to differ as soon as it does, and not while the second is merely not finished', async () => {
    const { type, settle, now } = await choose();
    await type(LONG, 'abac');
    expect(now().secondError).toBeUndefined();
    await type(LONG, 'abax');
    expect(now().secondError).toBe(newPassphraseCopy.mismatch);
    await type(LONG, 'abac');
    expect(await settle()).toBeNull();
    expect(now().secondError).toBe(newPassphraseCopy.mismatch);
  });
});

describe('a passphrase that is suggested', () => {
  it('stands there first, and is not taken until one takes it; then it is to be typed once more', async () => {
    const { type, now, change, field } = await choose();
    await type(LONG, LONG);
    await expect.poll(() => now().suggestion).toBe(SUGGESTED);
    expect(now()).toMatchObject({ first: LONG, second: LONG });
    now().take();
    await change(undefined);
    expect(now()).toMatchObject({ first: SUGGESTED, second: '' });
    expect(document.activeElement).toBe(field);
  });

  it('stays as it is where main cannot draw another', async () => {
    const { fake, now, change } = await choose();
    await expect.poll(() => now().suggestion).toBe(SUGGESTED);
    fake.failWith('passphrase:suggest', { code: 'unexpected' });
    now().suggest();
    await change(undefined);
    // The one that is there stays: another could not be drawn.
    expect(now().suggestion).toBe(SUGGESTED);
  });
});

describe('a passphrase that is soon guessed', () => {
  it('is not taken at all when it takes minutes, and says why', async () => {
    const { type, settle, now } = await choose();
    await type('password1', 'password1');
    expect(await settle()).toBeNull();
    expect(now().firstError).toBe(guessableCopy.refused('seconds'));
    expect(now().step).toBeNull();
  });

  it('is taken below months only after a second step, which another passphrase asks anew', async () => {
    const { type, settle, now, change } = await choose();
    await type('Driftline2026', 'Driftline2026');
    expect(await settle()).toBeNull();
    expect(now().step).toMatchObject({ title: guessableCopy.title('hours'), isAccepted: false });
    expect(await settle()).toBeNull();
    now().step?.onAccept(true);
    await change(undefined);
    expect(await settle()).toEqual({ passphrase: 'Driftline2026', acceptsGuessable: true });
    await type('Driftline2027', 'Driftline2027');
    expect(now().step).toBeNull();
    expect(await settle()).toEqual({ passphrase: 'Driftline2027' });
  });
});

describe('how long it withstands guessing', () => {
  /** Whoever types pauses as long as it takes to be weighed. */
  const pause = () => vi.advanceTimersByTimeAsync(250);

  it('is asked for after a pause, once for what is typed in one go, and not for one that is too short', async () => {
    const { fake, type } = await choose();
    await type('abacus');
    await pause();
    for (const typed of ['abacus s', 'abacus sl', 'abacus sli']) {
      await type(typed);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(fake.asked('passphrase:estimate')).toEqual([]);
    await pause();
    expect(fake.asked('passphrase:estimate')).toEqual([{ passphrase: 'abacus sli' }]);
  });

  it('is said of what is typed now, and of nothing else', async () => {
    const { fake, type, now } = await choose();
    const held = fake.hold('passphrase:estimate');
    await type(LONG);
    expect(now().remark).toBe('');
    await pause();
    held.reply(ok({ withstands: 'days' }));
    await expect.poll(() => now().remark).toBe(strengthRemark('days'));
    await type(`${LONG} unmade`);
    expect(now().remark).toBe('');
    await pause();
    await type(`${LONG} unmade dreadful`);
    held.reply(ok({ withstands: 'hours' }));
    await pause();
    expect(now().remark).toBe('');
    held.reply(ok({ withstands: 'centuries' }));
    await expect.poll(() => now().remark).toBe(strengthRemark('centuries'));
  });

  it('is not said where main cannot tell', async () => {
    const { fake, type, now } = await choose();
    const held = fake.hold('passphrase:estimate');
    await type(LONG);
    await pause();
    held.reply(fail({ code: 'unexpected' }));
    await type(LONG);
    expect(now().remark).toBe('');
  });

  it('is not asked for once the form is gone', async () => {
    const { fake, type, unmount } = await choose();
    await type(LONG);
    await unmount();
    await pause();
    expect(fake.asked('passphrase:estimate')).toEqual([]);
  });
});
