import { describe, expect, it } from 'vitest';
import { call, callOrThrow, errorOf, subscribe } from '../../../renderer/bridge/bridge.ts';
import { useView } from '../../../renderer/bridge/use-view.ts';
import { ok } from '../../../shared/errors/result.ts';
import { connectMain, mountHook } from '../support/bare-window.tsx';

const wrong = { code: 'passphrase-wrong' } as const;

describe('a call', () => {
  it('gives what main says, well or not', async () => {
    const fake = connectMain({ syncService: 'Dropbox' });
    expect(await call('vault:sync-service', null)).toMatchObject(ok({ service: 'Dropbox' }));
    fake.failWith('vault:unlock', wrong);
    expect(await call('vault:unlock', { passphrase: 'no' })).toEqual({ ok: false, error: wrong });
    expect(fake.asked('vault:unlock')).toEqual([{ passphrase: 'no' }]);
  });

  it('fails with a code where main breaks down or is gone, and never throws', async () => {
    const fake = connectMain();
    fake.answer('vault:state', () => Promise.reject(new Error('the process is gone')));
    expect(await call('vault:state', null)).toEqual({ ok: false, error: { code: 'unexpected' } });
  });

  it('has the views read again that rest on what it touched, once it went well', async () => {
    const fake = connectMain();
    const { now } = await mountHook(() => useView('keys:read', null), null);
    await expect.poll(() => now().status).toBe('ready');
    const timesRead = () => fake.asked('keys:read').length;
    fake.failWith('offer:decline', { code: 'unexpected' });
    await call('offer:decline', { offer: 'recovery-key' });
    await call('settings:dismiss-notice', null);
    expect(timesRead()).toBe(1);
    fake.heal('offer:decline');
    await call('offer:decline', { offer: 'recovery-key' });
    expect(timesRead()).toBe(2);
  });

  it('leaves the views alone that are to be spared', async () => {
    const fake = connectMain();
    const { now } = await mountHook(() => useView('keys:read', null), null);
    await expect.poll(() => now().status).toBe('ready');
    await call('offer:decline', { offer: 'recovery-key' }, { sparing: ['keys:read'] });
    expect(fake.asked('keys:read')).toHaveLength(1);
  });
});

describe('what main says unasked', () => {
  it('is heard until one stops listening, each kind by those who listen for it', () => {
    const fake = connectMain();
    const heard: unknown[] = [];
    const stop = subscribe('keys:sealing', (progress) => void heard.push(progress));
    fake.tell('keys:sealing', { done: 1, total: 3 });
    fake.tell('vault:lock-asked', null);
    stop();
    fake.tell('keys:sealing', { done: 2, total: 3 });
    expect(heard).toEqual([{ done: 1, total: 3 }]);
  });
});

describe('a view that cannot be read', () => {
  it('throws what its typed error is read from', async () => {
    const fake = connectMain();
    fake.failWith('role:list', { code: 'vault-locked' });
    const failure = await callOrThrow('role:list', null).catch((thrown: unknown) => thrown);
    expect(errorOf(failure)).toEqual({ code: 'vault-locked' });
  });

  it('has no other error than an unexpected one where something else was thrown', () => {
    expect([new Error('passphrase-wrong'), wrong, undefined].map(errorOf)).toEqual(
      Array.from({ length: 3 }, () => ({ code: 'unexpected' })),
    );
  });
});
