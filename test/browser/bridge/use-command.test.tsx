import { describe, expect, it } from 'vitest';
import { useCommand } from '../../../renderer/bridge/use-command.ts';
import { useView } from '../../../renderer/bridge/use-view.ts';
import { useAppearance } from '../../../renderer/state/appearance.ts';
import { fail, ok } from '../../../shared/errors/result.ts';
import type { Reply } from '../../../shared/ipc/contract.ts';
import { connectMain, mountHook } from '../support/bare-window.tsx';
import { unlocked } from '../support/open-window.tsx';
import { isKeptByReact } from '../support/reachable.ts';

const SECRET = 'abacus slinky unmade dreadful ozone';
const wrong: Reply<'vault:unlock'> = fail({ code: 'passphrase-wrong' });
const open: Reply<'vault:unlock'> = ok(unlocked());

/** A command whose replies are held back. */
const unlocking = async () => {
  const fake = connectMain();
  const held = fake.hold('vault:unlock');
  const hook = await mountHook(() => useCommand('vault:unlock'), null);
  return { fake, held, ...hook };
};

describe('a command', () => {
  it('is neither busy nor has anything to say before it is run', async () => {
    const { fake, now } = await unlocking();
    expect(now()).toMatchObject({ busy: false, error: null, value: null });
    expect(fake.calls).toEqual([]);
  });

  it('is busy until main has answered, and gives what main said', async () => {
    const { held, now } = await unlocking();
    const done = now().run({ passphrase: SECRET });
    await expect.poll(() => now().busy).toBe(true);
    held.reply(open);
    expect(await done).toEqual(open.ok && open.value);
    await expect.poll(now).toMatchObject({ busy: false, error: null, value: { status: 'unlocked' } });
  });

  it('says why it failed, and nothing of that any more once it goes well', async () => {
    const { held, now } = await unlocking();
    const first = now().run({ passphrase: 'wrong' });
    held.reply(wrong);
    expect(await first).toBeUndefined();
    await expect.poll(now).toMatchObject({ busy: false, error: { code: 'passphrase-wrong' }, value: null });
    const second = now().run({ passphrase: SECRET });
    await expect.poll(now).toMatchObject({ busy: true, error: null });
    held.reply(open);
    await second;
    await expect.poll(now).toMatchObject({ busy: false, error: null, value: { status: 'unlocked' } });
  });

  it('holds no value of an earlier run once a later one has failed', async () => {
    const { held, now } = await unlocking();
    for (const reply of [open, wrong]) {
      const done = now().run({ passphrase: SECRET });
      held.reply(reply);
      await done;
    }
    await expect.poll(now).toMatchObject({ error: { code: 'passphrase-wrong' }, value: null });
  });

  it('does once what is asked twice before the reply, and gives both the same', async () => {
    const { fake, held, now } = await unlocking();
    const both = [now().run({ passphrase: SECRET }), now().run({ passphrase: SECRET })];
    held.reply(open);
    const [one, other] = await Promise.all(both);
    expect(one).toEqual(other);
    expect(one).toMatchObject({ status: 'unlocked' });
    expect(fake.asked('vault:unlock')).toHaveLength(1);
  });

  it('does again what is asked again after the reply', async () => {
    const { fake, held, now } = await unlocking();
    for (const _ of ['first', 'second']) {
      const done = now().run({ passphrase: SECRET });
      held.reply(wrong);
      await done;
    }
    expect(fake.asked('vault:unlock')).toHaveLength(2);
  });

  it('does both where two different things are asked, and the same as the later one is one run still', async () => {
    const { fake, held, now } = await unlocking();
    const runs = ['one', 'two', 'two'].map((passphrase) => now().run({ passphrase }));
    expect(fake.asked('vault:unlock').map(({ passphrase }) => passphrase)).toEqual(['one', 'two']);
    held.reply(wrong);
    await runs[0];
    void now().run({ passphrase: 'two' });
    expect(held.waiting()).toBe(1);
    held.reply(open);
    expect(await runs[2]).toMatchObject({ status: 'unlocked' });
  });

  it('is done only once the views it touched are read again', async () => {
    const fake = connectMain();
    const { now } = await mountHook(
      () => ({ view: useView('settings:read', null), change: useCommand('settings:update') }),
      null,
    );
    await expect.poll(() => now().view.status).toBe('ready');
    const again = fake.hold('settings:read');
    let isOver = false;
    const over = now()
      .change.run({ theme: 'dark' })
      .then(() => {
        isOver = true;
      });
    await expect.poll(again.waiting).toBe(1);
    await expect.poll(() => now().change.busy).toBe(true);
    expect(isOver).toBe(false);
    again.reply(ok({ ...useAppearance.getState().look, theme: 'dark' }));
    await over;
    await expect.poll(now).toMatchObject({ view: { value: { theme: 'dark' } }, change: { busy: false } });
  });

  it('says nothing any more of what was forgotten', async () => {
    const { held, now } = await unlocking();
    const failed = now().run({ passphrase: 'wrong' });
    held.reply(wrong);
    await failed;
    await expect.poll(() => now().error).not.toBeNull();
    now().forget();
    await expect.poll(now).toMatchObject({ busy: false, error: null, value: null });
  });

  it('says nothing of what was forgotten while it ran, and still gives what main said', async () => {
    for (const reply of [open, wrong]) {
      const { held, now, change, unmount } = await unlocking();
      const done = now().run({ passphrase: SECRET });
      now().forget();
      await expect.poll(() => now().busy).toBe(false);
      held.reply(reply);
      expect(await done).toEqual(reply.ok ? reply.value : undefined);
      await change(null);
      expect(now()).toMatchObject({ busy: false, error: null, value: null });
      await unmount();
    }
  });

  it('asks anew for what was forgotten while it ran, and says what comes of it', async () => {
    const { fake, held, now } = await unlocking();
    void now().run({ passphrase: SECRET });
    now().forget();
    const again = now().run({ passphrase: SECRET });
    expect(fake.asked('vault:unlock')).toHaveLength(2);
    held.reply(wrong);
    held.reply(open);
    await again;
    await expect.poll(now).toMatchObject({ error: null, value: { status: 'unlocked' } });
  });

  it('keeps nothing of what was sent once the reply is there, whether it went well or not', async () => {
    for (const reply of [open, wrong]) {
      const { held, now, unmount } = await unlocking();
      const kept = () => isKeptByReact(SECRET, document.body);
      const done = now().run({ passphrase: SECRET });
      expect(kept()).toBe(true);
      held.reply(reply);
      await done;
      await expect.poll(kept).toBe(false);
      await unmount();
    }
  });
});
