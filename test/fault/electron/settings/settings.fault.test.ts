import { mkdtempSync, readFileSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openSettings } from '../../../../electron/settings/settings-store.ts';
import { settingsSchema } from '../../../../shared/settings.ts';
import { whyNoAttaching } from '../../../support/fault-attach.ts';
import { type Fault, type Staged, stage, strikeEach } from '../../../support/fault-deeds.ts';
import { aSmallDisk, whyNoDisk } from '../../../support/fault-disk.ts';
import { amount, figure, patience } from '../../../support/fault-scale.ts';
import { aChangeOfSettings } from '../../../support/fault-scenes.ts';

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

describe('a settings file cut or scribbled over anywhere', () => {
  it('gives back what was last kept, from the file or from the copy beside it', () => {
    const file = join(folder, 'settings.json');
    rmSync(`${file}.bak`, { force: true });
    rmSync(file, { force: true });
    const kept = openSettings(folder, () => undefined);
    expect(kept.change({ theme: 'dark', lockMinutes: 7, vaultFile: '/media/stick/mine.driftline' })).toBe(true);
    const whole = readFileSync(file);
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(file, whole);
      truncateSync(file, length);
      expect(openSettings(folder, () => undefined).get()).toEqual(kept.get());
    }
    figure('F7', `${whole.length} cuts of a settings file: the last settings each time`);
  });
});

const noAttaching = whyNoAttaching();

describe('a change of settings, struck at any call by which it reaches the disk', () => {
  const place = join(folder, 'struck');
  const scene = aChangeOfSettings((each) => openSettings(each, () => undefined).get());
  let staged: Staged | null = null;
  beforeAll(async () => {
    if (noAttaching === null) staged = await stage(scene, place);
  }, patience);

  it.skipIf(noAttaching !== null).each<Fault>(['killed', 'ENOSPC', 'EIO'])(
    `leaves the settings of before or the new ones, and is called kept only when it was (%s)${
      noAttaching === null ? '' : ` [not proved here: ${noAttaching}]`
    }`,
    async (fault) => {
      if (staged !== null) await strikeEach(staged, fault, { perFault: 4, failed: /^refused not-kept$/ });
    },
    patience,
  );
});

const hindrance = whyNoDisk();
const where = hindrance === null ? '' : ` [not proved here: ${hindrance}]`;

describe(`settings on a disk that is full${where}`, () => {
  const place = join(folder, 'disk');
  const disk = hindrance === null ? aSmallDisk(place, 1) : null;
  afterAll(() => disk?.remove());

  it.skipIf(disk === null)('are never called kept unless they are, and the last kept ones come back', () => {
    const open = () => openSettings(place, () => undefined);
    expect(open().change({ lockMinutes: 5, backupFolder: '/media/stick' })).toBe(true);
    const pins = Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`${n}`, 'x'.repeat(60)]));
    let refused = 0;
    // From no room at all to room enough, a page at a time.
    for (let free = 0; free < 40; free += 1) {
      fillAllBut(place, free);
      const settings = open();
      const kept = settings.change({ lockMinutes: 10 + free, pins });
      if (!kept) refused += 1;
      const again = open().get();
      if (kept) expect(again.lockMinutes).toBe(10 + free);
      expect(again.backupFolder).toBe('/media/stick');
    }
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThan(40);
    figure('F4', `40 changes of settings on a full disk, ${refused} refused: 0 lost, 0 untruly kept`);
  });
});

/** Leaves so many pages of 4 KiB free. */
const fillAllBut = (place: string, pages: number): void => {
  const filler = join(place, 'filler');
  rmSync(filler, { force: true });
  const { bavail, bsize } = statfsSync(place);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - pages * 4_096)));
};
