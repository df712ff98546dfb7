import { describe, expect, it } from 'vitest';
import { typedSlip } from '../../../renderer/keys/unlock-copy.ts';
import { useSecret } from '../../../renderer/keys/use-secret.ts';
import { connectMain, mountHook } from '../support/bare-window.tsx';
import { DRAWN_KEY } from '../support/fake-keys.ts';

const open = async () => {
  const fake = connectMain();
  const hook = await mountHook(useSecret, undefined);
  const type = async (typed: string) => {
    hook.now().field.onChange(typed);
    await hook.change(undefined);
  };
  const switchKind = async () => {
    hook.now().field.onSwitch();
    await hook.change(undefined);
  };
  return { fake, type, switchKind, ...hook };
};

describe('what opens another vault or a backup', () => {
  it('is its passphrase unless one says otherwise, exactly as it is typed', async () => {
    const { type, now, fake } = await open();
    await type(' right passphrase ');
    expect(now().take()).toEqual({ passphrase: ' right passphrase ' });
    expect(now().field).toMatchObject({ kind: 'passphrase', error: undefined, progress: '' });
    expect(fake.asked('recovery:compare')).toEqual([]);
  });

  it('is nothing while nothing but spaces is typed, which is said until something is', async () => {
    const { type, now, change, switchKind } = await open();
    await type('  ');
    expect(now().field.error).toBeUndefined();
    expect(now().take()).toBeNull();
    await change(undefined);
    expect(now().field.error).toBe('Type the passphrase first.');
    await type('a');
    expect(now().field.error).toBeUndefined();
    await switchKind();
    expect(now().take()).toBeNull();
    await change(undefined);
    expect(now().field.error).toBe('Type the recovery key first.');
  });

  it('is its recovery key after a switch, compared group by group as it is typed', async () => {
    const { type, switchKind, now } = await open();
    await switchKind();
    await type(DRAWN_KEY);
    expect(now().take()).toEqual({ recoveryKey: DRAWN_KEY });
    await expect.poll(() => now().field.progress).toBe('All nine groups fit.');
    await type(DRAWN_KEY.replace('M9SM9', 'M9SM8'));
    await expect.poll(() => now().field.error).toBe(typedSlip([{ state: 'sound' }, { state: 'slip' }]));
    expect(now().field.progress).toBe('');
  });

  it('leaves nothing of one kind in the field of the other', async () => {
    const { type, switchKind, now } = await open();
    await type('right-passphrase');
    await switchKind();
    expect(now().field).toMatchObject({ kind: 'recovery-key', value: '' });
    await type(DRAWN_KEY);
    await expect.poll(() => now().field.progress).not.toBe('');
    await switchKind();
    expect(now().field).toMatchObject({ kind: 'passphrase', value: '', progress: '' });
  });
});
