import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cheapKdf, value } from '../vault-fixture.ts';
import { programIn } from './old-program.ts';
import { writeJournal } from './written-journal.ts';

/*
 * Makes the golden journals of question catalogue 2026.1, each by the program of its time:
 * `node test/support/first-questions/make-golden.ts FOLDER-OF-A-CHECKOUT format-1`. The one of format 1 was made by the
 * program at a7f7b5c, the one of format 2 by that at bc32110, both on 2026-11-30. They are never made again: what they
 * prove is that a later Driftline reads what those wrote.
 */
const [folder = '.', name = ''] = process.argv.slice(2);
const golden = join(import.meta.dirname, '../../golden/questions-2026.1', name);
if (!/^format-\d+$/.test(name)) throw new Error('Name the folder of a checkout and the format: . format-2');
if (existsSync(golden)) throw new Error(`${golden} is there already; golden journals are never made again`);

const program = await programIn(resolve(folder));
mkdirSync(golden, { recursive: true });
const passphrase = 'golden curlews read old questions';
const file = join(golden, 'journal.driftline');
const store = program.createVaultStore();
const written = value(await store.create({ file, passphrase, kdf: cheapKdf }));
await writeJournal(program, value(await program.openJournal(written, program.newRecordId)));
await written.lock();

const vault = value(await store.unlock({ file, passphrase }));
const journal = value(await program.openJournal(vault, program.newRecordId));
const records = value(await vault.readAll()).map(({ body }) => JSON.stringify(body));
await vault.lock();
const listed = records.toSorted().join(',\n');
writeFileSync(join(golden, 'vault.json'), `{"passphrase":"${passphrase}","records":[\n${listed}\n]}\n`);
writeFileSync(join(golden, 'archive.json'), program.writeArchive(program.archiveContent(journal)));
