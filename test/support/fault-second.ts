import { writeSync } from 'node:fs';
import { createVaultStore } from '../../electron/vault/vault-store.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { Result } from '../../shared/errors/result.ts';
import { instantStretch } from './fault-life.ts';
import { restorePlainly } from './restore-plainly.ts';

/*
 * A second process that tries every verb on a vault that another one holds: `fault-second.ts FILE BACKUP SCRATCH
 * PASSPHRASE`. Each line on stdout is a verb and how it ended.
 */
const [file = '', backup = '', scratchFolder = '', passphrase = ''] = process.argv.slice(2);
const store = createVaultStore(instantStretch);
const instant = '2026-03-01T10:00:00.000Z';

const verbs: Record<string, () => Promise<Result<unknown, AppError>>> = {
  unlock: () => store.unlock({ file, passphrase }),
  'open a copy': () => store.openCopy({ file, scratchFolder, passphrase }),
  salvage: () => store.salvage({ file, scratchFolder, passphrase }),
  'restore over it': () => restorePlainly(store, { backup, file, instant, passphrase }),
  create: () => store.create({ file, passphrase, kdf: { memoryKib: 19_456, passes: 1, lanes: 1 } }),
};

for (const [verb, attempt] of Object.entries(verbs)) {
  const result = await attempt();
  writeSync(1, `${verb}: ${result.ok ? 'got in' : result.error.code}\n`);
}
process.exit();
