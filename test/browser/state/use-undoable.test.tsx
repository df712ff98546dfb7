import { beforeEach, describe, expect, it } from 'vitest';
import { call } from '../../../renderer/bridge/bridge.ts';
import { dismissUndo, takeUndo, useUndo } from '../../../renderer/state/undo.ts';
import { useUndoable } from '../../../renderer/state/use-undoable.ts';
import { ok } from '../../../shared/errors/result.ts';
import { connectMain, mountHook } from '../support/bare-window.tsx';

const words = { message: 'The template was deleted.', action: 'Put it back' };
const offered = () => useUndo.getState().offer;

/** Deleting a template, with the way back. */
const deleting = async () => {
  const fake = connectMain();
  fake.answer('template:delete', () => ok(null));
  fake.answer('template:restore', () => ok(null));
  const hook = await mountHook(
    () => useUndoable('template:delete', ({ id }) => call('template:restore', { id })),
    null,
  );
  return { fake, ...hook };
};

beforeEach(dismissUndo);

describe('a command that can be taken back', () => {
  it('offers the way back once it is done, and not before', async () => {
    const { fake, now } = await deleting();
    const held = fake.hold('template:delete');
    const done = now().run({ id: 't1' }, words);
    expect(offered()).toBeNull();
    held.reply(ok(null));
    expect(await done).toBe(true);
    expect(offered()).toMatchObject(words);
    expect(fake.asked('template:restore')).toEqual([]);
  });

  it('takes back what was done, and no other', async () => {
    const { fake, now } = await deleting();
    await now().run({ id: 't1' }, words);
    await now().run({ id: 't2' }, words);
    await takeUndo();
    expect(fake.asked('template:restore')).toEqual([{ id: 't2' }]);
    expect(offered()).toBeNull();
  });

  it('offers nothing where it could not be done, and says why', async () => {
    const { fake, now } = await deleting();
    fake.failWith('template:delete', { code: 'vault-read-only' });
    expect(await now().run({ id: 't1' }, words)).toBe(false);
    expect(offered()).toBeNull();
    await expect.poll(() => now().error).toEqual({ code: 'vault-read-only' });
  });

  it('may speak of what came of it, and take exactly that back', async () => {
    const fake = connectMain();
    fake.answer('label:delete', () => ok({ changed: 7 }));
    const takenBack: unknown[] = [];
    const { now } = await mountHook(
      () =>
        useUndoable('label:delete', async (input, value) => {
          takenBack.push([input.name, value.changed]);
          return ok(null);
        }),
      null,
    );
    const say = ({ changed }: { readonly changed: number }) => ({ message: `${changed} entries.`, action: 'Undo' });
    await now().run({ kind: 'tags', name: 'incident' }, say);
    expect(offered()).toMatchObject({ message: '7 entries.', action: 'Undo' });
    await takeUndo();
    expect(takenBack).toEqual([['incident', 7]]);
  });
});
