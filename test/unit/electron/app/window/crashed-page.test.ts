import { expect, it } from 'vitest';
import { reviveCrashedPage } from '../../../../../electron/app/window/crashed-page.ts';
import type { WebContents } from '../../../../../electron/surface/electron-surface.ts';

const page = () => {
  const seen: string[] = [];
  let now = 0;
  let gone: (event: unknown, details: { reason: string }) => void = () => {};
  const contents = {
    on: (_name: string, listener: typeof gone) => {
      gone = listener;
    },
    isDestroyed: () => false,
    reload: () => seen.push('reload'),
  } as unknown as WebContents;
  reviveCrashedPage(contents, {
    lock: async () => seen.push('lock'),
    quit: () => seen.push('quit'),
    monotonicMs: () => now,
    log: (event) => seen.push(event),
  });
  const crash = async (reason = 'crashed') => {
    gone({}, { reason });
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    seen,
    crash,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
  };
};

it('a page that crashed is locked first and comes back then', async () => {
  const { seen, crash } = page();
  await crash();
  expect(seen).toEqual(['page crashed', 'lock', 'reload']);
});

it('a page that ended in order is left alone', async () => {
  const { seen, crash } = page();
  await crash('clean-exit');
  expect(seen).toEqual([]);
});

it('a fourth crash within a minute ends the app, four in an afternoon do not', async () => {
  const often = page();
  for (let count = 0; count < 4; count += 1) await often.crash();
  expect(often.seen.at(-1)).toBe('quit');
  const seldom = page();
  for (let count = 0; count < 4; count += 1) {
    await seldom.crash();
    seldom.wait(60_000);
  }
  expect(seldom.seen).not.toContain('quit');
});
