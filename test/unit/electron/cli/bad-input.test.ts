import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runWords } from '../../../support/console.ts';
import { temporaryFolder } from '../../../support/quick-vault.ts';

let folder = '';
let remove = () => {};
const at = (name: string): string => join(folder, name);
const secret = () => ['--passphrase-file', at('secret')];
const onVault = (name: string, ...words: string[]) => runWords([...words, '--vault', at(name), ...secret()]);

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  writeFileSync(at('secret'), 'copper lantern orchard\n');
});
afterEach(() => remove());

const picture = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, `${statSync(at(name)).size} ${readFileSync(at(name), 'base64')}`]),
  );

describe('bad input has its own message and exit code, and changes nothing', () => {
  const truncated = '{"format":"driftline-archive","version":1,"entries":[{"type":"refl';
  const newer = '{"format":"driftline-archive","version":3,"entries":[],"roles":[]}';
  const unknownField = '{"format":"driftline-archive","version":1,"entries":[],"roles":[],"extras":[]}';

  beforeEach(async () => {
    await onVault('mine.driftline', 'create');
    writeFileSync(at('cut.json'), truncated);
    writeFileSync(at('newer.json'), newer);
    writeFileSync(at('extra.json'), unknownField);
    writeFileSync(at('text.driftline'), 'not a vault at all, only a text that is long enough to look like something');
    writeFileSync(at('empty.driftline'), '');
    writeFileSync(at('wrong'), 'copper lantern orchards');
    writeFileSync(at('blank'), '\n');
  });

  const words = (...given: string[]) => given.map((word) => (word.startsWith('@') ? at(word.slice(1)) : word));
  const cases: readonly (readonly [string, readonly string[], number, RegExp])[] = [
    ['an unknown verb', ['frobnicate', '--vault', '@mine.driftline'], 1, /no verb "frobnicate"/],
    ['no vault named', ['drift'], 1, /--vault FILE/],
    ['an unknown option', ['drift', '--vault', '@mine.driftline', '--loud'], 1, /--loud/],
    ['an option of another verb', ['verify', '--vault', '@mine.driftline', '--out', 'x'], 1, /no meaning/],
    ['a missing vault', ['verify', '--vault', '@none.driftline', '--passphrase-file', '@secret'], 5, /no vault/],
    [
      'a missing archive',
      ['import', '@none.json', '--vault', '@mine.driftline', '--passphrase-file', '@secret'],
      5,
      /no such file/,
    ],
    [
      'a truncated archive',
      ['import', '@cut.json', '--vault', '@mine.driftline', '--passphrase-file', '@secret'],
      1,
      /cut short/,
    ],
    [
      'a newer archive',
      ['import', '@newer.json', '--vault', '@mine.driftline', '--passphrase-file', '@secret'],
      1,
      /newer Driftline/,
    ],
    [
      'an unknown field',
      ['import', '@extra.json', '--vault', '@mine.driftline', '--passphrase-file', '@secret'],
      1,
      /extras/,
    ],
    [
      'not a vault',
      ['verify', '--vault', '@text.driftline', '--passphrase-file', '@secret'],
      1,
      /not a Driftline vault/,
    ],
    ['an empty file', ['verify', '--vault', '@empty.driftline', '--passphrase-file', '@secret'], 3, /empty/],
    [
      'a file without a passphrase',
      ['verify', '--vault', '@mine.driftline', '--passphrase-file', '@blank'],
      1,
      /holds no pass/,
    ],
    ['a wrong passphrase', ['verify', '--vault', '@mine.driftline', '--passphrase-file', '@wrong'], 2, /does not open/],
    [
      'a vault in the way',
      ['create', '--vault', '@mine.driftline', '--passphrase-file', '@secret'],
      1,
      /already there/,
    ],
    [
      'a day that does not exist',
      ['drift', '--vault', '@mine.driftline', '--passphrase-file', '@secret', '--as-of', '2026-02-30'],
      1,
      /2026-02-30/,
    ],
    ['no terminal and no file', ['verify', '--vault', '@mine.driftline'], 1, /--passphrase-file/],
  ];

  it.each(cases)('%s', async (_, given, code, message) => {
    const before = picture();
    const ran = await runWords(words(...given));
    expect(ran.err).toMatch(message);
    expect(ran.code).toBe(code);
    expect(ran.out).toBe('');
    expect(picture()).toEqual(before);
  });

  it('says the error as one JSON document when asked to', async () => {
    const ran = await runWords(words('verify', '--vault', '@mine.driftline', '--passphrase-file', '@wrong', '--json'));
    expect(JSON.parse(ran.out)).toMatchObject({ error: 'passphrase-wrong' });
  });

  it('a file that exists is replaced only with --force', async () => {
    writeFileSync(at('out.json'), 'mine');
    const refused = await onVault('mine.driftline', 'export', '--format', 'archive', '--out', at('out.json'));
    expect([refused.code, readFileSync(at('out.json'), 'utf8')]).toEqual([1, 'mine']);
    await onVault('mine.driftline', 'export', '--format', 'archive', '--out', at('out.json'), '--force');
    expect(readFileSync(at('out.json'), 'utf8')).toContain('driftline-archive');
  });
});
