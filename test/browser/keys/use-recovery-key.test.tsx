import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { KeepRecoveryKey } from '../../../renderer/keys/KeepRecoveryKey.tsx';
import { recoveryCopy } from '../../../renderer/keys/keys-copy.ts';
import { useRecoveryKey } from '../../../renderer/keys/use-recovery-key.ts';
import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { fail, ok } from '../../../shared/errors/result.ts';
import { connectMain, mountHook } from '../support/bare-window.tsx';
import { DRAWN_KEY } from '../support/fake-keys.ts';

const open = async () => {
  const fake = connectMain();
  const hook = await mountHook(useRecoveryKey, undefined);
  await expect.poll(() => hook.now().keepProps).not.toBeNull();
  const sheet = () => {
    const { keepProps } = hook.now();
    if (keepProps === null) throw new Error('there is no key');
    return keepProps;
  };
  return { fake, sheet, ...hook };
};

const Shown = () => {
  const { keepProps } = useRecoveryKey();
  return keepProps && <KeepRecoveryKey {...keepProps} />;
};

const press = (key: string, given: KeyboardEventInit = {}, on: EventTarget = document.body) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...given }));

const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
afterEach(() => print.mockClear());

describe('a recovery key', () => {
  it('is drawn by main once, and shown group by group', async () => {
    const { fake, sheet, now, change } = await open();
    await change(undefined);
    expect(fake.asked('recovery:new')).toHaveLength(1);
    expect(sheet().sheet.groups).toEqual(DRAWN_KEY.split('-'));
    expect(sheet().sheet.foot).toBe('Made on Friday 20 November 2026.');
    expect(now()).toMatchObject({ keptKey: null, error: null });
  });

  it('is not there until it is drawn, nor where it cannot be', async () => {
    const fake = connectMain();
    const held = fake.hold('recovery:new');
    const { now } = await mountHook(useRecoveryKey, undefined);
    expect(now().keepProps).toBeNull();
    held.reply(fail({ code: 'unexpected' }));
    await expect.poll(now).toMatchObject({ keepProps: null, keptKey: null, error: { code: 'unexpected' } });
  });

  it('is used for nothing until the writer says that it is kept, and not any more when they take that back', async () => {
    const { sheet, now, change } = await open();
    sheet().onKept(true);
    await change(undefined);
    expect(now().keptKey).toBe(DRAWN_KEY);
    sheet().onKept(false);
    await change(undefined);
    expect(now().keptKey).toBeNull();
  });

  it('says where it was saved, and leaves it to the writer whether that is a safe place', async () => {
    const { fake, sheet, now } = await open();
    sheet().save.perform();
    const saved = recoveryCopy.saved('driftline-recovery-key.txt');
    await expect.poll(() => sheet().done).toBe(saved);
    expect(fake.asked('recovery:save')).toEqual([{ key: DRAWN_KEY }]);
    expect([sheet().isKept, now().keptKey]).toEqual([false, null]);
    fake.answer('recovery:save', () => ok({ savedAs: null }));
    sheet().save.perform();
    await expect.poll(() => fake.asked('recovery:save').length).toBe(2);
    expect(sheet().done).toBe(saved);
  });

  it('is saved nowhere where saving was cancelled or failed', async () => {
    const { fake, sheet, now, change } = await open();
    fake.answer('recovery:save', () => ok({ savedAs: null }));
    sheet().save.perform();
    await change(undefined);
    expect(sheet().done).toBe('');
    fake.failWith('recovery:save', { code: 'storage-failed', reason: 'full', file: 'key.txt' });
    sheet().save.perform();
    await expect.poll(() => now().error).toMatchObject({ code: 'storage-failed' });
    expect([now().keptKey, sheet().done]).toEqual([null, '']);
  });

  it('is copied by button and by C, all of it and nothing else, and says what may keep it', async () => {
    connectMain();
    const screen = await render(<Shown />);
    await screen.getByRole('button', { name: recoveryCopy.copy }).click();
    await expect.element(screen.getByText(/a clipboard history may keep it/)).toBeVisible();
    const copied: string[] = [];
    const note = (event: ClipboardEvent) => copied.push(event.clipboardData?.getData('text/plain') ?? '');
    window.addEventListener('copy', note);
    await userEvent.keyboard('c');
    window.removeEventListener('copy', note);
    expect(copied).toEqual([DRAWN_KEY]);
    expect(screen.getByRole('checkbox').element()).not.toBeChecked();
  });

  it('gives the groups that are selected as they are typed, and no other word', async () => {
    connectMain();
    const screen = await render(<Shown />);
    const list = screen.getByRole('list', { name: recoveryCopy.sheetLabel }).first();
    await expect.element(list).toBeVisible();
    const copied: string[] = [];
    const note = (event: ClipboardEvent) => copied.push(event.clipboardData?.getData('text/plain') ?? '');
    window.addEventListener('copy', note);
    window.getSelection()?.selectAllChildren(list.element());
    document.execCommand('copy');
    const [first, second] = list.element().querySelectorAll('[data-group]');
    window.getSelection()?.setBaseAndExtent(first as Node, 0, second as Node, 1);
    document.execCommand('copy');
    window.removeEventListener('copy', note);
    window.getSelection()?.removeAllRanges();
    expect(copied).toEqual([DRAWN_KEY, DRAWN_KEY.split('-').slice(0, 2).join('-')]);
  });

  it('asks once where to save it, however often one presses before the dialog is there', async () => {
    const { fake, sheet } = await open();
    const held = fake.hold('recovery:save');
    sheet().save.perform();
    sheet().save.perform();
    expect(fake.asked('recovery:save')).toHaveLength(1);
    held.reply(ok({ savedAs: 'key.txt' }));
    await expect.poll(() => sheet().done).toBe(recoveryCopy.saved('key.txt'));
  });

  it('is printed by P and saved by S, but for a letter that is typed or a command', async () => {
    const fake = connectMain();
    const held = fake.hold('recovery:new');
    const screen = await render(
      <>
        <input aria-label="Passphrase" />
        <Shown />
      </>,
    );
    press('s');
    held.reply(ok({ key: DRAWN_KEY, madeOn: '2026-11-20' as CalendarDay }));
    await expect.element(screen.getByRole('button', { name: recoveryCopy.save })).toBeVisible();
    expect(fake.asked('recovery:save')).toEqual([]);
    const field = screen.getByLabelText('Passphrase').element();
    for (const key of ['p', 's']) {
      press(key, {}, field);
      press(key, { ctrlKey: true });
    }
    expect([print.mock.calls.length, fake.asked('recovery:save')]).toEqual([0, []]);
    press('P');
    press('s');
    expect([print.mock.calls.length, fake.asked('recovery:save').length]).toEqual([1, 1]);
  });
});
