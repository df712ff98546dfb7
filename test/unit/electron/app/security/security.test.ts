import { describe, expect, it } from 'vitest';
import { isInspected, secureBeforeReady } from '../../../../../electron/app/security/security.ts';
import type { ElectronSurface } from '../../../../../electron/surface/electron-surface.ts';

const startedWith = (given: string, isPackaged: boolean) =>
  ({ app: { isPackaged, commandLine: { hasSwitch: (name: string) => name === given } } }) as unknown as ElectronSurface;

describe('a debugger', () => {
  it.each(['inspect', 'inspect-brk', 'inspect-wait', 'remote-debugging-port', 'remote-debugging-pipe', 'js-flags'])(
    'asked for with --%s is refused once packaged, and only then',
    (name) => {
      expect(isInspected(startedWith(name, true))).toBe(true);
      expect(isInspected(startedWith(name, false))).toBe(false);
    },
  );
  it('is not what an ordinary switch asks for', () => {
    expect(isInspected(startedWith('user-data-dir', true))).toBe(false);
  });
});

it('before ready every process is sandboxed, and our scheme may do what a secure page may, nothing more', () => {
  const said: unknown[] = [];
  secureBeforeReady({
    app: { enableSandbox: () => said.push('sandbox'), commandLine: { appendSwitch: () => {} } },
    protocol: { registerSchemesAsPrivileged: (schemes: unknown) => said.push(schemes) },
  } as unknown as ElectronSurface);
  expect(said).toEqual([
    'sandbox',
    [{ scheme: 'app', privileges: { standard: true, secure: true, codeCache: false } }],
  ]);
});
