import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { collectLicences } from '../../../../../electron/app/licences/collect-licences.ts';
import { temporaryFolder } from '../../../../support/quick-vault.ts';
import { projectFolder } from '../../../../support/run-tool.ts';

const ground = temporaryFolder();
afterAll(ground.remove);

describe('the licences that are shown', () => {
  it('are of all that is bundled, what that is made of, the fonts, the word lists and Electron', () => {
    const licences = collectLicences(projectFolder);
    const names = licences.map(({ name }) => name);
    for (const name of ['react', 'scheduler', 'hash-wasm', '@fontsource-variable/newsreader', 'conf', 'electron']) {
      expect(names).toContain(name);
    }
    expect(licences.find(({ name }) => name === 'react')?.text).toMatch(/Permission is hereby granted/);
    expect(licences.at(-1)?.text).toMatch(/EFF's Long Wordlist/);
    expect(licences.filter(({ text }) => text === '')).toEqual([]);
  });

  it('are those that Driftline may be built from', () => {
    const allowed =
      /^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|0BSD|BlueOak-1\.0\.0|CC0-1\.0|\(MIT OR CC0-1\.0\)|CC BY 3\.0 US, ODC-BY)$/;
    expect(collectLicences(projectFolder).filter(({ licence }) => !allowed.test(licence))).toEqual([]);
  });

  it('stop the build at a package that says nothing of its licence', () => {
    const mute = join(ground.folder, 'node_modules/mute');
    mkdirSync(mute, { recursive: true });
    writeFileSync(join(ground.folder, 'package.json'), '{"dependencies":{"mute":"1.0.0"}}');
    writeFileSync(join(mute, 'package.json'), '{"version":"1.0.0"}');
    expect(() => collectLicences(ground.folder)).toThrow(/mute says nothing of its licence/);
  });
});
