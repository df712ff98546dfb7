import { beforeEach, describe, expect, it } from 'vitest';
import { useView } from '../../../renderer/bridge/use-view.ts';
import { dismissUndo, takeUndo, useUndo } from '../../../renderer/state/undo.ts';
import { useDeleteEntry } from '../../../renderer/state/use-delete-entry.ts';
import { useVault } from '../../../renderer/state/vault.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import { ok } from '../../../shared/errors/result.ts';
import { connectMain, mountHook } from '../support/bare-window.tsx';
import { createFakeJournal } from '../support/fake-journal.ts';
import { unlocked } from '../support/open-window.tsx';

const words = { message: 'The entry was deleted.', action: 'Put it back' };
const offered = () => useUndo.getState().offer;

/** The page of an entry beside the journal's list, and deleting from there. */
const open = async () => {
  const fake = connectMain({ vault: unlocked(), journal: createFakeJournal({ entries: 3 }) });
  const hook = await mountHook(
    () => ({
      deleteEntry: useDeleteEntry(),
      entry: useView('entry:read', { id: 'e1' }),
      list: useView('journal:outline', null),
    }),
    null,
  );
  await expect.poll(() => [hook.now().entry.status, hook.now().list.status]).toEqual(['ready', 'ready']);
  return { fake, ...hook };
};

beforeEach(() => {
  dismissUndo();
  useVault.setState({ vault: unlocked() });
});

describe('an entry that is deleted', () => {
  it('goes to the bin, and the way back is offered', async () => {
    const { fake, now } = await open();
    expect(await now().deleteEntry('e1', words)).toBeNull();
    expect(fake.asked('entry:delete')).toEqual([{ id: 'e1' }]);
    expect(offered()).toMatchObject(words);
    await takeUndo();
    expect(fake.asked('entry:restore')).toEqual([{ id: 'e1' }]);
    expect(offered()).toBeNull();
  });

  it('is gone from the lists by then, and is not read again itself: its page is about to be left', async () => {
    const { fake, now } = await open();
    const { list } = now();
    if (list.status !== 'ready') throw new Error('the list is not there');
    const lists = fake.hold('journal:outline');
    let isOver = false;
    const over = now()
      .deleteEntry('e1', words)
      .then(() => {
        isOver = true;
      });
    await expect.poll(lists.waiting).toBe(1);
    expect(isOver).toBe(false);
    lists.reply(ok(list.value));
    await over;
    expect(fake.asked('entry:read')).toHaveLength(1);
  });

  it('stays, with the reason, where main does not take it', async () => {
    const { fake, now } = await open();
    fake.failWith('entry:delete', { code: 'storage-failed', reason: 'full', file: 'journal.driftline' });
    expect(await now().deleteEntry('e1', words)).toMatchObject({ code: 'storage-failed' });
    expect(offered()).toBeNull();
    expect(fake.asked('journal:outline')).toHaveLength(1);
  });

  it('stays where the vault takes no changes, and main is not even asked', async () => {
    const { fake, now, change } = await open();
    useVault.setState({ vault: { ...unlocked(), readOnly: 'copy' } });
    await change(null);
    expect(await now().deleteEntry('e1', words)).toEqual({ code: 'vault-read-only' });
    expect([fake.asked('entry:delete'), offered()]).toEqual([[], null]);
  });

  it('can be asked back again where it could not be put back', async () => {
    const { fake, now } = await open();
    await now().deleteEntry('e1', words);
    fake.failWith('entry:restore', { code: 'vault-read-only' });
    await takeUndo();
    expect(offered()).toMatchObject({ message: errorWords({ code: 'vault-read-only' }).title, action: words.action });
    fake.heal('entry:restore');
    await takeUndo();
    expect(fake.asked('entry:restore')).toHaveLength(2);
    expect(offered()).toBeNull();
  });
});
