import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runWords, typing } from '../../../support/console.ts';
import { temporaryFolder } from '../../../support/quick-vault.ts';

let folder = '';
let remove = () => {};
const at = (name: string): string => join(folder, name);
const run = (...words: string[]) => runWords(words.map((word) => (word.startsWith('@') ? at(word.slice(1)) : word)));
const onVault = (name: string, ...words: string[]) =>
  run(...words, '--vault', `@${name}.driftline`, '--passphrase-file', '@secret');
const done = async (running: ReturnType<typeof runWords>) => {
  const ran = await running;
  expect(ran, ran.err).toMatchObject({ code: 0 });
  return ran;
};
const json = async (running: ReturnType<typeof runWords>) => JSON.parse((await done(running)).out) as unknown;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  writeFileSync(at('secret'), 'copper lantern orchard\n');
  writeFileSync(at('next'), 'velvet harbour thistle\n');
  writeFileSync(at('wrong'), 'none of these words\n');
});
afterEach(() => remove());

describe('backup, verify and restore', () => {
  it('write, open and bring back a whole vault', async () => {
    await done(onVault('mine', 'sample'));
    const made = await json(onVault('mine', 'backup', '--to', '@backups', '--second', '@elsewhere', '--json'));
    expect(made).toMatchObject({ records: 150, removed: [] });
    expect(readdirSync(at('backups'))).toEqual(readdirSync(at('elsewhere')));
    const [name = ''] = readdirSync(at('backups'));
    expect(name).toMatch(/^driftline-[0-9a-f]{12}-2026-07-06\.driftline$/);
    const verified = await json(onVault('mine', 'verify', '--backups', '@backups', '--json'));
    expect(verified).toMatchObject({
      records: 150,
      damaged: 0,
      generation: 1,
      hasRecoveryKey: false,
      isKdfBehind: true,
      backups: [{ day: '2026-07-06', records: 150, problem: null }],
    });

    const refused = await onVault('mine', 'restore', `@backups/${name}`);
    expect(refused).toMatchObject({ code: 1 });
    expect(await json(onVault('mine', 'restore', `@backups/${name}`, '--force', '--json'))).toMatchObject({
      records: 150,
    });
    expect(readdirSync(folder).filter((file) => file.startsWith('mine (replaced '))).toHaveLength(1);
    await done(onVault('new', 'restore', `@backups/${name}`));
    const archive = async (vault: string) => (await done(onVault(vault, 'export', '--format', 'archive'))).out;
    expect(await archive('new')).toBe(await archive('mine'));
  });

  it('leave the vault alone when the backup is not one, or its passphrase is wrong', async () => {
    await done(onVault('mine', 'create'));
    await done(onVault('mine', 'backup', '--to', '@backups'));
    const [name = ''] = readdirSync(at('backups'));
    const before = readFileSync(at('mine.driftline'));
    writeFileSync(at('letter'), 'Dear diary'.repeat(50));
    const tries = [
      ['@letter', '@secret', 1],
      ['@missing', '@secret', 5],
      [`@backups/${name}`, '@wrong', 2],
    ] as const;
    for (const [backup, secret, code] of tries) {
      const words = ['restore', backup, '--force', '--vault', '@mine.driftline', '--passphrase-file', secret];
      expect(await run(...words)).toMatchObject({ code });
    }
    expect(readFileSync(at('mine.driftline')).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((file) => file.includes('replaced'))).toEqual([]);
  });

  it('say what is wrong with each backup', async () => {
    await done(onVault('mine', 'create'));
    await done(onVault('mine', 'backup', '--to', '@backups'));
    const [name = ''] = readdirSync(at('backups'));
    await done(onVault('mine', 'passphrase', '--new-passphrase-file', '@next'));
    const later = ['--vault', '@mine.driftline', '--passphrase-file', '@next', '--backups', '@backups', '--json'];
    expect(await json(run('verify', ...later))).toMatchObject({ backups: [{ problem: 'backup-other-key' }] });
    writeFileSync(at(`backups/${name}`), readFileSync(at(`backups/${name}`)).subarray(0, 9_000));
    expect(await json(run('verify', ...later))).toMatchObject({ backups: [{ problem: 'vault-damaged' }] });
  });

  it('need to be told where', async () => {
    await done(onVault('mine', 'create'));
    expect(await onVault('mine', 'backup')).toMatchObject({ code: 1, err: expect.stringContaining('--to FOLDER') });
    expect(await onVault('mine', 'restore')).toMatchObject({ code: 1, err: expect.stringContaining('one BACKUP') });
    writeFileSync(at('taken'), '');
    expect(await onVault('mine', 'backup', '--to', '@taken')).toMatchObject({ code: 5 });
  });
});

describe('merge', () => {
  it('says first and does then, a second time adds nothing, and the other vault has its own passphrase', async () => {
    await done(onVault('theirs', 'sample'));
    await done(onVault('theirs', 'passphrase', '--new-passphrase-file', '@next'));
    await done(onVault('mine', 'create'));
    const merge = (...more: string[]) =>
      onVault('mine', 'merge', '@theirs.driftline', '--other-passphrase-file', '@next', '--json', ...more);
    const report = { added: 150, replaced: 0, unchanged: 0, conflicts: 0 };
    expect(await json(merge('--dry-run'))).toMatchObject(report);
    expect(await json(onVault('mine', 'verify', '--json'))).toMatchObject({ records: 0 });
    expect(await json(merge())).toMatchObject(report);
    expect(await json(merge())).toMatchObject({ ...report, added: 0, unchanged: 150 });
    expect(await onVault('mine', 'merge', '@theirs.driftline')).toMatchObject({ code: 2 });
  });
});

describe('passphrase and recovery', () => {
  it('the new passphrase opens, the old one does not, and the recovery key outlives the change', async () => {
    await done(onVault('mine', 'sample'));
    await done(onVault('mine', 'recovery', '--out', '@paper'));
    await done(onVault('mine', 'passphrase', '--new-passphrase-file', '@next'));
    expect(await onVault('mine', 'verify')).toMatchObject({ code: 2 });
    const byPaper = ['--vault', '@mine.driftline', '--recovery-key-file', '@paper'];
    expect(await json(run('verify', ...byPaper, '--json'))).toMatchObject({ records: 150, hasRecoveryKey: true });
    // Forgotten: the paper leads back in.
    await done(run('passphrase', ...byPaper, '--new-passphrase-file', '@secret'));
    expect(await json(onVault('mine', 'verify', '--json'))).toMatchObject({ records: 150, generation: 4 });
  });

  it('a new recovery key makes the old one void, and only --force writes over the file that has it', async () => {
    await done(onVault('mine', 'create'));
    const first = await json(onVault('mine', 'recovery', '--json'));
    writeFileSync(at('paper'), (first as { readonly recoveryKey: string }).recoveryKey);
    const before = readFileSync(at('mine.driftline'));
    expect(await onVault('mine', 'recovery', '--out', '@paper')).toMatchObject({ code: 1 });
    expect(readFileSync(at('mine.driftline')).equals(before)).toBe(true);
    const { out } = await done(onVault('mine', 'recovery'));
    const byPaper = ['verify', '--vault', '@mine.driftline', '--recovery-key-file', '@paper'];
    expect(await run(...byPaper)).toMatchObject({ code: 2, err: expect.stringContaining('was replaced') });
    writeFileSync(at('paper'), out.toLowerCase());
    await done(run(...byPaper));
    writeFileSync(at('paper'), `${out.slice(0, 6)}${out[6] === '7' ? '8' : '7'}${out.slice(7)}`);
    expect(await run(...byPaper)).toMatchObject({ code: 1, err: expect.stringContaining('group 2') });
  });

  it('seals the backups of a folder anew where one is named, and else says that they keep the old passphrase', async () => {
    await done(onVault('mine', 'sample'));
    await done(onVault('mine', 'backup', '--to', '@backups'));
    const changed = await done(
      onVault('mine', 'passphrase', '--new-passphrase-file', '@next', '--backups', '@backups'),
    );
    expect(changed.err).toContain('1 backup sealed again.');
    const [name = ''] = readdirSync(at('backups'));
    const open = (secret: string) => run('verify', '--vault', `@backups/${name}`, '--passphrase-file', secret);
    expect(await open('@secret')).toMatchObject({ code: 2 });
    await done(open('@next'));
  });

  it('seals them anew for a new recovery key too: the earlier one opens none of them', async () => {
    await done(onVault('mine', 'create'));
    await done(onVault('mine', 'recovery', '--out', '@first'));
    await done(onVault('mine', 'backup', '--to', '@backups'));
    const changed = await done(onVault('mine', 'recovery', '--out', '@second', '--backups', '@backups'));
    expect(changed.err).toContain('1 backup sealed again.');
    const [name = ''] = readdirSync(at('backups'));
    const open = (key: string) => run('verify', '--vault', `@backups/${name}`, '--recovery-key-file', key);
    expect(await open('@first')).toMatchObject({ code: 2 });
    await done(open('@second'));
  });

  it('a recovery key goes into a synced folder only when told to; of what can be read there it warns', async () => {
    mkdirSync(at('Dropbox'));
    await done(onVault('mine', 'sample'));
    const before = readFileSync(at('mine.driftline'));
    const refused = await onVault('mine', 'recovery', '--out', '@Dropbox/key');
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('Dropbox would get a copy') });
    expect(readdirSync(at('Dropbox'))).toEqual([]);
    expect(readFileSync(at('mine.driftline')).equals(before)).toBe(true);
    const written = await done(onVault('mine', 'recovery', '--out', '@Dropbox/key', '--allow-synced'));
    expect(written.err).toContain('which opens every copy of the vault');
    const exported = await done(onVault('mine', 'export', '--format', 'archive', '--out', '@Dropbox/all.json'));
    expect(exported.err).toContain('Dropbox gets a copy');
  });

  it('takes a passphrase that is soon guessed only when told to, and one guessed within minutes never', async () => {
    writeFileSync(at('soon'), 'Driftline2026');
    writeFileSync(at('at-once'), '12345678');
    const create = (secret: string, ...more: string[]) =>
      run('create', '--vault', '@weak.driftline', '--passphrase-file', secret, ...more);
    expect(await create('@soon')).toMatchObject({ code: 1, err: expect.stringContaining('--accept-guessable') });
    expect(await create('@at-once', '--accept-guessable')).toMatchObject({ code: 1 });
    expect(existsSync(at('weak.driftline'))).toBe(false);
    await done(create('@soon', '--accept-guessable'));
    await done(run('verify', '--vault', '@weak.driftline', '--passphrase-file', '@soon'));
  });

  it('asks for the new passphrase twice at a terminal, and changes nothing when they differ', async () => {
    await done(onVault('mine', 'create'));
    const words = ['passphrase', '--vault', at('mine.driftline'), '--passphrase-file', at('secret')];
    expect(await runWords(words, typing('velvet harbour beneath', 'velvet harbor beneath'))).toMatchObject({ code: 1 });
    await done(onVault('mine', 'verify'));
    await done(runWords(words, typing('velvet harbour beneath', 'velvet harbour beneath')));
    expect(await onVault('mine', 'verify')).toMatchObject({ code: 2 });
  });

  it('no secret is ever an argument, and none appears in what is printed about it', async () => {
    await done(onVault('mine', 'create'));
    for (const option of ['--passphrase', '--new-passphrase', '--recovery-key', '--other-passphrase']) {
      expect(await onVault('mine', 'passphrase', option, 'velvet')).toMatchObject({ code: 1 });
    }
    const { out, err } = await onVault('mine', 'passphrase', '--new-passphrase-file', '@next');
    expect(out + err).not.toMatch(/velvet|copper/);
    expect(existsSync(at('mine.driftline-wal'))).toBe(false);
  });
});
