import { describe, expect, it } from 'vitest';
import { flushed, isCommandLine } from '../../../../../electron/app/lifecycle/as-command-line.ts';

describe('a start is one of the command line', () => {
  it.each([
    [['/opt/driftline', 'drift', 'a.driftline'], true],
    [['/opt/driftline', '--version'], true],
    [['/opt/driftline', '--no-sandbox', 'export', 'a.driftline'], true],
    [['/opt/driftline', '--no-sandbox'], false],
    [['/opt/driftline'], false],
    [['/opt/driftline', '/srv/robin/a.driftline'], false],
    [['/opt/driftline', '--ozone-platform=x11'], false],
  ])('packaged: %j is %s', (argv, expected) => {
    expect(isCommandLine(argv, true)).toBe(expected);
  });

  it('unpackaged, after the folder of the app', () => {
    expect(isCommandLine(['electron', '.', 'verify', 'a.driftline'], false)).toBe(true);
    expect(isCommandLine(['electron', '.', '--user-data-dir=/tmp/x'], false)).toBe(false);
  });
});

it('the end waits for what a slow reader has not taken yet', async () => {
  const written: (() => void)[] = [];
  const slow = { write: (_text: string, done: () => void) => written.push(done) };
  let ended = false;
  const end = flushed(slow as unknown as NodeJS.WritableStream).then(() => {
    ended = true;
  });
  await Promise.resolve();
  expect(ended).toBe(false);
  for (const done of written) done();
  await end;
  expect(ended).toBe(true);
});
