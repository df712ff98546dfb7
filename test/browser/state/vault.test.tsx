import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useView } from '../../../renderer/bridge/use-view.ts';
import { readOnlyWords } from '../../../renderer/copy/backups.ts';
import { places } from '../../../renderer/routes/places.ts';
import { currentPath, goTo } from '../../../renderer/state/hash-location.ts';
import { offerUndo, useUndo } from '../../../renderer/state/undo.ts';
import {
  askForVault,
  followVault,
  lockVault,
  useReadOnly,
  useVault,
  useVaultCommand,
} from '../../../renderer/state/vault.ts';
import { fail, ok } from '../../../shared/errors/result.ts';
import type { VaultState } from '../../../shared/ipc/vault.ts';
import { connectMain, mountHook } from '../support/bare-window.tsx';
import type { FakeDriftline } from '../support/fake-driftline.ts';
import { openWindow, unlocked } from '../support/open-window.tsx';

const locked = { status: 'locked', vaultName: 'journal.driftline' } as const;
const now = () => useVault.getState().vault;
const offered = () => useUndo.getState().offer;

/** A window that follows the vault, with one view of it on the screen. */
const follow = async (vault: VaultState = unlocked()) => {
  const fake = connectMain({ vault });
  const view = await mountHook(() => useView('keys:read', null), null);
  const stop = followVault(view.client);
  onTestFinished(stop);
  await expect.poll(now).toEqual(vault);
  await expect.poll(() => view.now().status).toBe('ready');
  return { fake, view, stop };
};

const offerStepBack = () => offerUndo({ message: 'Deleted.', action: 'Put it back', undo: async () => undefined });
const viewsKept = ({ client }: { readonly client: Awaited<ReturnType<typeof follow>>['view']['client'] }) =>
  client.getQueryCache().getAll().length;

beforeEach(() => {
  useVault.setState({ vault: { status: 'asking' } });
  goTo(places.today(), { replace: true });
});
afterEach(() => useUndo.setState({ offer: null }));

describe('the vault, as the window knows it', () => {
  it('is asked for at the start, and unknown with the reason where main does not answer', async () => {
    const fake = connectMain({ vault: unlocked() });
    fake.failWith('vault:state', { code: 'unexpected' });
    await askForVault();
    expect(now()).toEqual({ status: 'unknown', error: { code: 'unexpected' } });
    fake.heal('vault:state');
    await askForVault();
    expect(now()).toEqual(unlocked());
  });

  it.each<VaultState>([
    { status: 'none' },
    { status: 'none', missing: '/media/stick/journal.driftline' },
    locked,
    { ...unlocked(), readOnly: 'write-failed' },
    { ...unlocked(), doubt: { why: 'older', missingSaves: 3 } },
  ])('is what main says it has become: %o', async (next) => {
    const { fake } = await follow();
    fake.tell('vault:changed', next);
    expect(now()).toEqual(next);
  });

  it('is what main said last before the window stopped following', async () => {
    const { fake, stop } = await follow();
    stop();
    fake.tell('vault:changed', locked);
    fake.tell('vault:lock-asked', null);
    expect([now(), fake.asked('vault:lock')]).toEqual([unlocked(), []]);
  });

  it('has its views read again when main says that what they rest on was touched, and no others', async () => {
    const { fake } = await follow();
    fake.tell('areas:changed', { areas: ['backups'] });
    expect(fake.asked('keys:read')).toHaveLength(1);
    fake.tell('areas:changed', { areas: ['backups', 'keys'] });
    await expect.poll(() => fake.asked('keys:read')).toHaveLength(2);
  });
});

describe('a vault that is not open any more', () => {
  it.each<VaultState>([locked, { status: 'none' }])(
    'leaves no view and no step back in the window: %o',
    async (next) => {
      const { fake, view } = await follow();
      await view.unmount();
      offerStepBack();
      expect(viewsKept(view)).toBe(1);
      fake.tell('vault:changed', next);
      expect([viewsKept(view), offered()]).toEqual([0, null]);
    },
  );

  it('keeps views and the step back while it is merely said again that it is open', async () => {
    const { fake, view } = await follow();
    offerStepBack();
    fake.tell('vault:changed', { ...unlocked(), readOnly: 'write-failed' });
    expect([viewsKept(view), offered()?.message]).toEqual([1, 'Deleted.']);
  });

  it('leaves no words behind that no disk took', async () => {
    const fake = await openWindow({ vault: unlocked(), place: '/note/new' });
    const strip = page.getByText(/Something you wrote could not be saved/);
    await expect.element(page.getByRole('textbox', { name: 'Text' })).toHaveFocus();
    fake.failWith('note:draft', { code: 'storage-failed', reason: 'full', file: 'journal.driftline' });
    await userEvent.keyboard('Nowhere to go');
    await page.getByRole('link', { name: 'Today' }).click();
    await expect.element(strip).toBeVisible();
    fake.become(locked);
    fake.become(unlocked());
    await expect.element(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await expect.element(strip).not.toBeInTheDocument();
  });
});

describe('locking', () => {
  it('is what the menu asks for', async () => {
    const { fake } = await follow();
    fake.tell('vault:lock-asked', null);
    await expect.poll(() => fake.asked('vault:lock')).toHaveLength(1);
  });

  it('blanks the window and forgets its views before main has answered', async () => {
    const { fake, view } = await follow();
    await view.unmount();
    offerStepBack();
    const held = fake.hold('vault:lock');
    const over = lockVault();
    await expect.poll(held.waiting).toBe(1);
    expect([now(), viewsKept(view), offered()]).toEqual([{ status: 'asking' }, 0, null]);
    held.reply(ok(null));
    await over;
    // The page stays blank: main replaces it by a fresh one, which asks.
    expect(now()).toEqual({ status: 'asking' });
  });

  it('shows the vault as it is where main could not lock it', async () => {
    const { fake } = await follow();
    fake.failWith('vault:lock', { code: 'unexpected' });
    await lockVault();
    expect(now()).toEqual(unlocked());
  });

  describe('while something is being written', () => {
    const begin = async (): Promise<FakeDriftline> => {
      const fake = await openWindow({ vault: unlocked(), place: '/note/new' });
      await expect.element(page.getByRole('textbox', { name: 'Text' })).toHaveFocus();
      return fake;
    };

    it('waits until it is saved with its caret', async () => {
      const fake = await begin();
      const { promise: disk, resolve: goOn } = Promise.withResolvers<void>();
      fake.answer('note:draft', async ({ counter }) => {
        await disk;
        return ok({ counter });
      });
      await userEvent.keyboard('Half a note{ArrowLeft}');
      const over = lockVault();
      await expect.poll(() => fake.asked('note:draft')).not.toEqual([]);
      expect(fake.asked('vault:lock')).toEqual([]);
      await expect.element(page.getByRole('textbox', { name: 'Text' })).toBeVisible();
      goOn();
      await over;
      expect(fake.asked('vault:lock')).toHaveLength(1);
      expect(fake.asked('note:draft').at(-1)).toMatchObject({ caret: 10, content: { markdown: 'Half a note' } });
    });

    it('locks although it could not be saved', async () => {
      const fake = await begin();
      fake.failWith('note:draft', { code: 'storage-failed', reason: 'full', file: 'journal.driftline' });
      await userEvent.keyboard('Half a note');
      await lockVault();
      expect(fake.asked('vault:lock')).toHaveLength(1);
    });

    it('ends on the lock screen where main has locked by itself meanwhile', async () => {
      const fake = await begin();
      const drafts = fake.hold('note:draft');
      await userEvent.keyboard('Half a note');
      const over = lockVault();
      await expect.poll(drafts.waiting).toBe(1);
      fake.become(locked);
      await expect.element(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
      drafts.reply(fail({ code: 'vault-locked' }));
      await over;
      await expect.element(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
      expect(drafts.waiting()).toBe(0);
    });
  });
});

describe('an open vault', () => {
  const another = { ...unlocked(), vaultName: 'other.driftline' };

  it('is at the place one was at when it was locked', async () => {
    const { fake } = await follow();
    goTo(places.drift());
    fake.tell('vault:changed', locked);
    fake.tell('vault:changed', unlocked());
    expect(currentPath()).toBe(places.drift());
  });

  it('begins at its first page where another was open before, with no step back to that one’s place', async () => {
    const { fake } = await follow();
    goTo(places.entry({ id: 'e1' }));
    fake.tell('vault:changed', { ...locked, vaultName: 'other.driftline' });
    expect(currentPath()).toBe(places.entry({ id: 'e1' }));
    const steps = window.history.length;
    fake.tell('vault:changed', another);
    expect([currentPath(), window.history.length]).toEqual([places.today(), steps]);
    goTo(places.drift());
    fake.tell('vault:changed', { ...another, roleKnown: false });
    expect(currentPath()).toBe(places.drift());
  });

  it.each([places.restore(), places.repair()])('leaves the place where a backup is restored: %s', async (place) => {
    const { fake } = await follow(locked);
    goTo(place);
    fake.tell('vault:changed', locked);
    expect(currentPath()).toBe(place);
    fake.tell('vault:changed', unlocked());
    expect(currentPath()).toBe(places.today());
  });
});

describe('a vault that takes no changes', () => {
  it('says why, and how much of a damaged one is lost', async () => {
    const { fake } = await follow();
    const words = await mountHook(useReadOnly, undefined);
    expect(words.now()).toBeNull();
    fake.tell('vault:changed', { ...unlocked(), readOnly: 'copy' });
    await expect.poll(words.now).toBe(readOnlyWords('copy', undefined));
    fake.tell('vault:changed', { ...unlocked(), readOnly: 'salvaged', lost: 2 });
    await expect.poll(words.now).toBe(readOnlyWords('salvaged', 2));
    fake.tell('vault:changed', locked);
    await expect.poll(words.now).toBeNull();
  });
});

describe('a command that changes the state of the vault', () => {
  it('changes it in the window too, before main tells it', async () => {
    const { fake } = await follow(locked);
    fake.answer('vault:unlock', () => ok(unlocked()));
    const { now: unlock } = await mountHook(() => useVaultCommand('vault:unlock'), null);
    expect(await unlock().run({ passphrase: 'right-passphrase' })).toBe(true);
    expect(now()).toEqual(unlocked());
  });

  it('says why it failed, and leaves the vault as it was', async () => {
    const { fake } = await follow(locked);
    fake.failWith('vault:unlock', { code: 'passphrase-wrong' });
    const { now: unlock } = await mountHook(() => useVaultCommand('vault:unlock'), null);
    expect(await unlock().run({ passphrase: 'wrong' })).toBe(false);
    await expect.poll(() => unlock().error).toEqual({ code: 'passphrase-wrong' });
    expect(now()).toEqual(locked);
  });
});
