import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runWords, typing } from '../../../support/console.ts';
import { temporaryFolder } from '../../../support/quick-vault.ts';

let folder = '';
let remove = () => {};
const at = (name: string): string => join(folder, name);
const write = (content: string | Uint8Array, mode = 0o600): string => {
  writeFileSync(at('secret'), content);
  chmodSync(at('secret'), mode);
  return at('secret');
};
const run = (verb: string, file: string) =>
  runWords([verb, '--vault', at('mine.driftline'), '--passphrase-file', file]);
const typed = (words: string) => runWords(['verify', '--vault', at('mine.driftline')], typing(words));

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(() => remove());

const words = 'Bäckerei am Fluss';

describe('a passphrase file', () => {
  it.each([
    ['plain', words],
    ['with a newline', `${words}\n`],
    ['with the newline of Windows', `${words}\r\n`],
    ['with the mark that some editors put before UTF-8', `\uFEFF${words}\n`],
  ])('%s makes a vault that the typed words open', async (_, content) => {
    expect(await run('create', write(content))).toMatchObject({ code: 0 });
    expect(await typed(words)).toMatchObject({ code: 0 });
  });

  const latin1 = (text: string) => Buffer.from(text, 'latin1');
  it.each([
    ['UTF-16', Buffer.from(`\uFEFF${words}`, 'utf16le'), /saved as UTF-16/],
    ['UTF-16 without its mark', Buffer.from(words, 'utf16le'), /saved as UTF-16/],
    ['Latin-1', latin1(words), /is no UTF-8 text/],
    ['a blank line behind', `${words}\n\n`, /more than one line/],
    ['two lines', `${words}\nand more\n`, /more than one line/],
    ['a zero', `${words}\0`, /cannot be typed/],
    ['a tab', `${words}\t`, /cannot be typed/],
    ['nothing', '\n', /holds no passphrase/],
  ])('of %s makes no vault and opens none, and says why', async (_, content, said) => {
    for (const verb of ['create', 'verify']) {
      const ran = await run(verb, write(content));
      expect(ran).toMatchObject({ code: 1, out: '' });
      expect(ran.err).toMatch(said);
      expect(ran.err).toContain(at('secret'));
      expect(ran.err).toMatch(/[Nn]othing was changed/);
    }
    expect(existsSync(at('mine.driftline'))).toBe(false);
  });

  it('of one word in Latin-1 opens no vault of another', async () => {
    await run('create', write('Bäckerei!'));
    expect(await run('verify', write(latin1('Böckerei!')))).toMatchObject({ code: 1 });
  });

  it('that everybody may read is warned about, and taken', async () => {
    const ran = await run('create', write(words, 0o644));
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.err).toContain(`${at('secret')} can be read by everybody who uses this computer.`);
    expect((await run('verify', write(words, 0o640))).err).not.toContain('can be read');
  });

  it('that cannot be read is worded as that', async () => {
    const ran = await run('create', folder);
    expect(ran.err).toMatch(/could not be read\. Nothing was changed\./);
  });
});

describe('a new passphrase longer than the window’s field', () => {
  it('is refused by name on the command line as well', async () => {
    const ran = await run('create', write('x'.repeat(1_001)));
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.err).toMatch(/at most 1000 characters/);
    expect(await run('create', write(words.repeat(40).slice(0, 1_000).trim()))).toMatchObject({ code: 0 });
  });
});

describe('a refused passphrase with a blank at its end', () => {
  it('is told of the blank', async () => {
    await run('create', write(words));
    expect((await typed(`${words} `)).err).toMatch(/begins or ends with a space/);
    expect((await typed('not the words at all')).err).not.toMatch(/blank/);
  });
});
