import { describe, expect, it } from 'vitest';
import { type AnswerRules, answerCall, type HandlersBy } from '../../../../electron/border/answer-call.ts';
import type { LogEvent } from '../../../../electron/platform/log.ts';
import { fail, ok } from '../../../../shared/errors/result.ts';
import type { Answerer } from '../../../../shared/ipc/call.ts';

const ring = (): object => {
  const made: { self?: object } = {};
  made.self = made;
  return made;
};

const listening = (handlers: Partial<HandlersBy<Answerer>>, rules: Partial<AnswerRules> = {}) => {
  const logged: LogEvent[] = [];
  const all: AnswerRules = { checkReplies: true, log: (line) => logged.push(line), ...rules };
  const call = (channel: unknown, input: unknown) => answerCall(handlers, all, { channel, input });
  return { call, logged };
};

describe('a call over IPC', () => {
  it('is answered with what its handler gives', async () => {
    const { call } = listening({ 'vault:state': () => ok({ status: 'none' }) });
    expect(await call('vault:state', null)).toMatchObject({ ok: true, value: { status: 'none' } });
  });

  it('says what an answer was read from, what was touched, and nothing of the sort when it failed', async () => {
    const { call } = listening({
      'labels:read': () => fail({ code: 'vault-locked' }),
      'keys:read': () => ok({ hasRecoveryKey: false, isKdfBehind: false, offer: null }),
      'bin:purge': () => ok({ dropped: true }),
    });
    expect(await call('keys:read', null)).toMatchObject({ reads: ['keys', 'journal', 'day'] });
    expect(await call('bin:purge', { id: 'a' })).toMatchObject({ touched: ['journal'] });
    expect(await call('labels:read', null)).toEqual({ ok: false, error: { code: 'vault-locked' } });
  });

  it('that the other process answers is unknown here', async () => {
    const { call } = listening({ 'settings:dismiss-notice': () => ok(null) });
    expect(await call('settings:dismiss-notice', null)).toMatchObject({ ok: true });
    expect(await call('vault:state', null)).toEqual({ ok: false, error: { code: 'request-invalid', path: 'channel' } });
  });

  it.each(['vault:open-everything', '__proto__', 'constructor', 7, null])(
    'to the unknown channel %s is refused',
    async (channel) => {
      const { call, logged } = listening({});
      expect(await call(channel, null)).toEqual({ ok: false, error: { code: 'request-invalid', path: 'channel' } });
      expect(logged).toEqual(['request refused: unknown channel']);
    },
  );

  it('with a field too many is refused and never reaches its handler', async () => {
    let reached = false;
    const { call } = listening({
      'vault:unlock': () => {
        reached = true;
        return ok({ status: 'none' });
      },
    });
    const reply = await call('vault:unlock', { passphrase: 'x', file: '/etc/passwd' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'request-invalid' } });
    expect(reached).toBe(false);
  });

  it('that is larger than any form could be is refused', async () => {
    const { call } = listening({ 'vault:state': () => ok({ status: 'none' }) });
    expect(await call('vault:state', 'x'.repeat(1_000_001))).toMatchObject({ ok: false });
  });

  it.each([
    ['a number beyond numbers', 1n],
    ['a ring', ring()],
  ])('that no page of ours could send, %s, is refused', async (_name, input) => {
    const { call } = listening({ 'vault:state': () => ok({ status: 'none' }) });
    expect(await call('vault:state', input)).toMatchObject({ ok: false });
  });

  it('cannot smuggle in a prototype among the answers', async () => {
    const { call } = listening(
      { 'reflection:complete': ({ answers }) => ok(Object.getPrototypeOf(answers)) as never },
      { checkReplies: false },
    );
    const answers = JSON.parse('{"__proto__": {"planned": 1, "done": 1}, "constructor": 3}');
    expect(await call('reflection:complete', { draftId: 'a', answers })).toMatchObject({
      ok: true,
      value: Object.prototype,
    });
    expect(({} as { planned?: number }).planned).toBeUndefined();
  });

  it('whose handler throws says only that, and quotes nothing of the cause', async () => {
    const { call, logged } = listening({
      'vault:state': () => {
        throw new Error('a line of somebody’s journal');
      },
    });
    expect(JSON.stringify(await call('vault:state', null))).not.toContain('journal');
    expect(logged).toEqual(['request failed unexpectedly']);
  });

  it('whose reply breaks the contract is an error while developing, so that it is seen', async () => {
    const broken = () => ok({ status: 'ajar' }) as never;
    expect(await listening({ 'vault:state': broken }).call('vault:state', null)).toMatchObject({ ok: false });
    const packaged = listening({ 'vault:state': broken }, { checkReplies: false });
    expect(await packaged.call('vault:state', null)).toMatchObject({ ok: true });
  });
});
