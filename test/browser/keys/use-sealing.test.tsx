import { describe, expect, it } from 'vitest';
import { sealingCopy } from '../../../renderer/keys/keys-copy.ts';
import { useSealing } from '../../../renderer/keys/use-sealing.ts';
import { connectMain, mountHook } from '../support/bare-window.tsx';

const watch = async (busy = true) => {
  const fake = connectMain();
  const hook = await mountHook(useSealing, busy);
  return { fake, tell: (done: number, total: number) => fake.tell('keys:sealing', { done, total }), ...hook };
};

describe('sealing everything anew', () => {
  it('is first the turning of a passphrase into a key, then so and so many records', async () => {
    const { tell, now } = await watch();
    expect(now()).toEqual({ of: null, words: sealingCopy.deriving });
    tell(500, 1_200);
    await expect.poll(now).toEqual({ of: { done: 500, total: 1_200 }, words: sealingCopy.progress(500, 1_200) });
    tell(1_200, 1_200);
    await expect.poll(now).toMatchObject({ of: { done: 1_200 } });
  });

  it('has no words while nothing is at work, whatever main says', async () => {
    const { tell, now, seen, change } = await watch(false);
    tell(1, 2);
    await change(false);
    expect(now()).toEqual({ of: null, words: '' });
    const from = seen.length;
    await change(true);
    expect(seen.slice(from).map(({ words }) => words)).toEqual([sealingCopy.deriving]);
  });

  it('begins anew the next time, with nothing of the time before', async () => {
    const { tell, now, seen, change } = await watch();
    tell(2, 2);
    await expect.poll(() => now().of).not.toBeNull();
    await change(false);
    expect(now()).toEqual({ of: null, words: '' });
    const from = seen.length;
    await change(true);
    expect(seen.slice(from).map(({ words }) => words)).toEqual([sealingCopy.deriving]);
  });
});
