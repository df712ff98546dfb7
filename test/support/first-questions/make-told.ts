import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder } from '../vault-fixture.ts';
import { copyVault, goldenFolder, goldenVault, opened } from './golden-journals.ts';
import { draftsOf, entriesOf, figuresOf } from './told-by.ts';

/*
 * Writes down what the golden journals of the first question catalogue say of themselves:
 * `node test/support/first-questions/make-told.ts`, made once, by the program at bc32110, the last one before the
 * second catalogue. A later program must say the same.
 */
const told = join(goldenFolder, 'told.json');
if (existsSync(told)) throw new Error(`${told} is there already; what an old program said is never written anew`);

const { path, remove } = aFolder();
const { passphrase } = goldenVault('format-2');
const [file, passphraseFile] = [copyVault('format-2', path), join(path, 'passphrase')];
writeFileSync(passphraseFile, passphrase);
const figures = await figuresOf(file, passphraseFile);
const { vault, journal } = await opened(file, passphrase);
const lines = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(',\n');
const byDay = Object.entries(figures).map(([day, of]) => `${JSON.stringify(day)}:${JSON.stringify(of)}`);
const parts = [
  `"figures":{\n${byDay.join(',\n')}\n}`,
  `"entries":[\n${lines(entriesOf(journal))}\n]`,
  `"drafts":[\n${lines(draftsOf(journal))}\n]`,
];
writeFileSync(told, `{\n${parts.join(',\n')}\n}\n`);
await vault.lock();
remove();
