import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../support/run-tool.ts';

// electron-builder's own reader and schema, so that a typing slip in the file shows here and not in a release.
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
type Config = { [key: string]: unknown };
const { load } = createRequire(builder.resolve('app-builder-lib'))('js-yaml') as { load: (text: string) => Config };
const { validateConfiguration } = builder('app-builder-lib/out/util/config/config.js') as {
  validateConfiguration: (config: Config, log: { isEnabled: boolean }) => Promise<void>;
};

const config = (): Config => load(readFileSync(join(projectFolder, 'electron-builder.yml'), 'utf8'));
const check = (given: Config) => validateConfiguration(given, { isEnabled: false });

describe('the packaging file', () => {
  it('is what electron-builder understands', async () => {
    await expect(check(config())).resolves.toBeUndefined();
  });
  it('would not pass with a key that electron-builder does not know', async () => {
    await expect(check({ ...config(), electronFusess: {} })).rejects.toThrow(/electronFusess/);
  });
  it('burns in that nobody runs, steers or inspects the app as plain Node', () => {
    expect(config()['electronFuses']).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });
  it('sets every fuse there is, so that none is left to a default', async () => {
    const { FuseV1Options } = createRequire(builder.resolve('app-builder-lib'))('@electron/fuses') as {
      FuseV1Options: Record<string, unknown>;
    };
    const known = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
    const set = Object.keys(config()['electronFuses'] as object).map((name) => name[0]?.toUpperCase() + name.slice(1));
    expect(set.sort()).toEqual(known.sort());
  });
  it('gives the app on macOS what V8 needs, and nothing besides', () => {
    const { hardenedRuntime, entitlements, entitlementsInherit } = config()['mac'] as Record<string, unknown>;
    expect([hardenedRuntime, entitlementsInherit]).toEqual([true, entitlements]);
    const plist = readFileSync(join(projectFolder, String(entitlements)), 'utf8');
    expect([...plist.matchAll(/<key>([^<]+)<\/key>/g)].map(([, key]) => key)).toEqual([
      'com.apple.security.cs.allow-jit',
    ]);
  });
  it('publishes nowhere', () => {
    expect(config()['publish']).toBeNull();
  });
});
