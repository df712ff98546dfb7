import { describe, expect, it } from 'vitest';
import { type DoorRules, registerHandlers } from '../../../../../electron/app/ipc/register.ts';
import type { HandlersBy } from '../../../../../electron/border/answer-call.ts';
import { CALL, GREETING, LARGEST_LETTER, LETTER } from '../../../../../electron/border/channels.ts';
import type { IpcMainInvokeEvent } from '../../../../../electron/surface/electron-surface.ts';
import { ok } from '../../../../../shared/errors/result.ts';

const event = {} as IpcMainInvokeEvent;

const aDoor = (rules: Partial<DoorRules> = {}) => {
  const listeners = new Map<string, (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown>();
  const carried: Uint8Array[] = [];
  const logged: string[] = [];
  const carry = async (bytes: Uint8Array) => {
    carried.push(bytes);
    return bytes;
  };
  registerHandlers(
    { ipcMain: { handle: (channel, listener) => void listeners.set(channel, listener) } },
    {
      handlers: { 'settings:dismiss-notice': () => ok(null) } as Partial<HandlersBy<'window'>> as HandlersBy<'window'>,
      post: { greet: carry, send: carry },
      rules: { isTrusted: () => true, checkReplies: true, log: (line) => logged.push(line), ...rules },
    },
  );
  const ask = async (channel: string, ...args: unknown[]) => listeners.get(channel)?.(event, ...args);
  return { ask, carried, logged };
};

describe('the door of main', () => {
  it('answers its own calls, and carries letters as they are', async () => {
    const { ask, carried } = aDoor();
    expect(await ask(CALL, 'settings:dismiss-notice', null)).toMatchObject({ ok: true });
    const letter = Uint8Array.from([1, 2, 3]);
    expect(await ask(LETTER, letter)).toBe(letter);
    expect(carried).toEqual([letter]);
  });

  it('lets nothing of the journal in clear pass', async () => {
    const { ask } = aDoor();
    expect(await ask(CALL, 'vault:unlock', { passphrase: 'copper lantern orchard' })).toEqual({
      ok: false,
      error: { code: 'request-invalid', path: 'channel' },
    });
  });

  it('is shut to a sender that is not our own page, before anything else is looked at', async () => {
    const { ask, carried, logged } = aDoor({ isTrusted: () => false });
    expect(await ask(CALL, 'settings:dismiss-notice', null)).toEqual({
      ok: false,
      error: { code: 'sender-untrusted' },
    });
    expect(await ask(GREETING, new Uint8Array(65))).toBeNull();
    expect(await ask(LETTER, new Uint8Array(5))).toBeNull();
    expect(carried).toEqual([]);
    expect(new Set(logged)).toEqual(new Set(['request refused: untrusted sender']));
  });

  it.each([
    ['text', LETTER, 'a letter'],
    ['nothing', LETTER, undefined],
    ['more than any form could be', LETTER, new Uint8Array(LARGEST_LETTER + 1)],
    ['a key that is none', GREETING, new Uint8Array(66)],
  ])('carries no %s', async (_name, channel, sent) => {
    const { ask, carried } = aDoor();
    expect(await ask(channel, sent)).toBeNull();
    expect(carried).toEqual([]);
  });
});
