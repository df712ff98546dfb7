import { describe, expect, it } from 'vitest';
import { wordsBeforeVerb } from '../../../../../electron/app/lifecycle/as-command-line.ts';
import { strangeSwitches, strangeSwitchWords } from '../../../../../electron/app/security/start-switches.ts';

const refused = (words: string[], platform: NodeJS.Platform = 'linux') =>
  strangeSwitches(wordsBeforeVerb(['/opt/driftline', ...words]), platform);

describe('a packaged start', () => {
  it.each([
    '--inspect',
    '--remote-debugging-port=9222',
    '--disable-web-security',
    '--disable-site-isolation-trials',
    '--disable-features=IsolateOrigins',
    '--enable-logging=file',
    '--log-file=/tmp/seen',
    '--proxy-server=evil:80',
    '--unsafely-treat-insecure-origin-as-secure=http://a',
    '--renderer-cmd-prefix=gdb',
    '--utility-cmd-prefix=gdb',
    '--gpu-launcher=x',
    '--host-rules=MAP * evil',
    '--js-flags=--allow-natives-syntax',
    '--single-process',
    '--in-process-gpu',
    '--trace-startup',
    '--enable-crash-reporter',
    '-inspect',
    '--a-switch-of-next-year',
  ])('with %s ends', (word) => {
    expect(refused([word])).toEqual([word]);
    expect(strangeSwitchWords([word])).toContain(word);
  });

  it('with a switch that only says how the window looks goes on', () => {
    const harmless = ['--lang=de', '--force-device-scale-factor=2', '--ozone-platform=wayland', '--no-sandbox'];
    expect(refused([...harmless, '--user-data-dir=/tmp/x'])).toEqual([]);
    expect(refused([])).toEqual([]);
  });

  it('is looked at before a verb; the options of the command line are its own', () => {
    expect(refused(['verify', '--vault', 'a.driftline', '--json'])).toEqual([]);
    expect(refused(['--inspect', 'verify', '--vault', 'a.driftline'])).toEqual(['--inspect']);
    expect(refused(['--help'])).toEqual([]);
  });

  it('on Windows may not say it with a slash either', () => {
    expect(refused(['/inspect'], 'win32')).toEqual(['/inspect']);
    expect(refused(['/homes/ada/journal.driftline'], 'linux')).toEqual([]);
  });
});
