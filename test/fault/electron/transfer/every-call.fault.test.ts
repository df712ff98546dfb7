import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { whyNoAttaching } from '../../../support/fault-attach.ts';
import { type Fault, type Scene, type Staged, stage, strikeEach } from '../../../support/fault-deeds.ts';
import { patience } from '../../../support/fault-scale.ts';
import { aChangeOfKeys, aMerge, aRestore } from '../../../support/fault-scenes.ts';
import { aFolder } from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const hindrance = whyNoAttaching();
const where = hindrance === null ? '' : ` [not proved here: ${hindrance}]`;

const scenes: readonly Scene[] = [
  aRestore('restore', 'sound'),
  aRestore('restore', 'crashed'),
  aRestore('restore', 'damaged'),
  aRestore('restore', 'empty'),
  aRestore('repair', 'damaged'),
  aMerge,
  aChangeOfKeys,
];

describe.each(scenes)('to $name, struck at any call by which it reaches the disk,', (scene) => {
  let staged: Staged | null = null;
  beforeAll(async () => {
    if (hindrance !== null) return;
    const place = join(folder.path, scene.name.replaceAll(' ', '-'));
    mkdirSync(place);
    staged = await stage(scene, place);
  }, patience);

  it.skipIf(hindrance !== null).each<Fault>(['killed', 'ENOSPC', 'EIO'])(
    `is done whole or not at all, and what was there before is kept (%s)${where}`,
    async (fault) => {
      if (staged !== null) await strikeEach(staged, fault, { perFault: 3 });
    },
    patience,
  );
});
