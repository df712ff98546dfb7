import { writeSync } from 'node:fs';
import { newRecordId } from '../../electron/vault/format/record-id.ts';
import { createVaultStore } from '../../electron/vault/vault-store.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { Result } from '../../shared/errors/result.ts';

/*
 * A process of its own that opens a vault and saves until it is killed: `vault-writer.ts FILE PASSPHRASE FROM`. Each
 * line on stdout is one number that was acknowledged as saved, or the code of the error that ended it.
 */
const [file = '', passphrase = '', from = '0'] = process.argv.slice(2);

const say = (line: string): void => void writeSync(1, `${line}\n`);

const write = async (): Promise<Result<unknown, AppError>> => {
  const vault = await createVaultStore().unlock({ file, passphrase });
  if (!vault.ok) return vault;
  say('open');
  for (let n = Number(from); ; n += 1) {
    const records = [0, 1, 2].map((part) => ({ id: newRecordId(), body: { n, part, text: 'saved '.repeat(100) } }));
    const saved = await vault.value.commit({ put: records });
    if (!saved.ok) return saved;
    say(String(n));
  }
};

const ended = await write();
if (!ended.ok) say('reason' in ended.error ? `${ended.error.code} ${ended.error.reason}` : ended.error.code);
