import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openSettings } from '../../../../electron/settings/settings-store.ts';
import { settingsSchema } from '../../../../shared/settings.ts';
import { amount, figure, patience } from '../../../support/fault-scale.ts';

// The binary is not part of the tests: the store asks it for its own folder, which is not used here.
vi.mock('electron', () => ({ default: { app: { getPath: () => tmpdir(), getVersion: () => '0.0.0' } } }));

const folder = mkdtempSync(join(tmpdir(), 'driftline-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = Object.keys(settingsSchema.parse({}));
const stored = (settings: unknown): Buffer => Buffer.from(JSON.stringify({ settings }));
const contents = fc.oneof(
  fc.uint8Array({ maxLength: 500 }).map((each) => Buffer.from(each)),
  fc.json().map((text) => Buffer.from(text)),
  fc.jsonValue().map(stored),
  fc.dictionary(fc.constantFrom(...names), fc.jsonValue()).map(stored),
);

describe('a settings file that is anything', () => {
  it('never keeps the journal from opening: every setting is valid', { timeout: patience }, () => {
    const numRuns = amount({ short: 100, long: 20_000 });
    const property = fc.property(contents, (bytes) => {
      writeFileSync(join(folder, 'settings.json'), bytes);
      const settings = openSettings(folder, () => undefined).get();
      expect(settingsSchema.safeParse(settings).success).toBe(true);
    });
    fc.assert(property, { numRuns });
    figure('F7', `${numRuns} settings files: no crash, every setting valid`);
  });
});
