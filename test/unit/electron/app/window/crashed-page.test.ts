import { expect, it } from 'vitest';
import { createCrashWatch } from '../../../../../electron/app/window/crashed-page.ts';

const page = () => {
  const seen: string[] = [];
  let now = 0;
  const gone = createCrashWatch({
    lock: async () => seen.push('lock'),
    quit: () => seen.push('quit'),
    monotonicMs: () => now,
    log: (event) => seen.push(event),
  });
  const crash = async () => {
    gone();
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

it('a page that crashed is locked, which gives the window another one', async () => {
  const { seen, crash } = page();
  await crash();
  expect(seen).toEqual(['page crashed', 'lock']);
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
