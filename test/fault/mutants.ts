import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../support/run-tool.ts';

/*
 * Breaks vault and merge on purpose, in a copy of the tree, and runs the tests that must see it: `npm run test:mutants`.
 * Exit code 1 when one of them is not seen, or when a text to change is not there any more.
 */
type Mutant = {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** How often the text is there; once where nothing is said. */
  readonly times?: number;
  /** Parts of the names of the test files that must fail. */
  readonly killers: readonly string[];
};

const vaultTests = 'test/fault/electron/vault';
/** Asks for strace. */
const everyCall = 'test/fault/electron/transfer/every-call';
const conflicts = 'test/unit/electron/journal/merge/merge-conflicts';
const joins = 'test/property/shared/domain/merge/join';
const laptops = 'test/property/electron/journal/merge/laptops';

const mutants: readonly Mutant[] = [
  {
    name: 'seal and open without additional data',
    file: 'electron/vault/crypto/cipher.ts',
    from: 'cipher.setAAD(context);',
    to: 'cipher.setAAD(context.subarray(0, 0));',
    times: 2,
    killers: [`${vaultTests}/crypto-vectors`, `${vaultTests}/independent-reader`, 'test/unit/electron/vault/sealing'],
  },
  {
    name: 'use a text whose tag was not proved',
    file: 'electron/vault/crypto/cipher.ts',
    from: 'decipher.final();',
    to: 'void decipher;',
    killers: [`${vaultTests}/crypto-vectors`, `${vaultTests}/structure`],
  },
  {
    name: 'do not hold the records against the manifest',
    file: 'electron/vault/records/record-index.ts',
    from: 'const isWhole = digest === manifest.value.digest && rows === records && locations.size === records;',
    to: 'const isWhole = records >= 0;',
    killers: [`${vaultTests}/structure`],
  },
  {
    name: 'do not hold the manifest against the header',
    file: 'electron/vault/records/record-index.ts',
    from: 'manifest.generation === header.generation && Buffer.from(manifest.headerHash).equals(header.hash);',
    to: 'manifest.commits >= 0;',
    killers: [`${vaultTests}/structure`],
  },
  {
    name: 'commit without a flush (NORMAL instead of FULL)',
    file: 'electron/vault/file/sqlite-file.ts',
    from: "'synchronous = FULL'",
    to: "'synchronous = NORMAL'",
    killers: ['test/unit/electron/vault/open-vault', `${vaultTests}/flushes`],
  },
  {
    name: 'reuse a nonce',
    file: 'electron/vault/crypto/cipher.ts',
    from: 'const nonce = randomBytes(NONCE_BYTES);',
    to: 'const nonce = Buffer.alloc(NONCE_BYTES, 7 + randomBytes(0).length);',
    killers: ['test/unit/electron/vault/sealing'],
  },
  {
    name: 'try the passphrase before the header’s sum',
    file: 'electron/vault/format/header.ts',
    from: 'const whole = rows.filter(hasRightSum);',
    to: 'const whole = rows.filter((row) => hasRightSum(row) || row.body.length > 0);',
    killers: [`${vaultTests}/structure`, `${vaultTests}/flipped-bits`],
  },
  {
    name: 'run the key derivation at any cost a header asks for',
    file: 'electron/vault/format/header.ts',
    from: 'm: whole(19_456, 1_048_576)',
    to: 'm: whole(1, 2 ** 40)',
    killers: [`${vaultTests}/structure`],
  },
  {
    name: 'call a save saved though the disk refused it',
    file: 'electron/vault/open-vault.ts',
    from: 'return stored.ok ? ok({ commits: stored.value.manifest.commits }) : stored;',
    to: 'return ok({ commits: stored.ok ? stored.value.manifest.commits : 0 });',
    killers: [`${vaultTests}/storage`, `${vaultTests}/growth`, `${vaultTests}/small-disk`],
  },
  {
    name: 'leave old rows in free pages',
    file: 'electron/vault/file/sqlite-file.ts',
    from: "'secure_delete = ON'",
    to: "'secure_delete = OFF'",
    killers: [`${vaultTests}/canary`, 'test/unit/electron/vault/open-vault'],
  },
  {
    name: 'put a restored copy in place without what its log holds',
    file: 'electron/vault/copies/restore.ts',
    from: 'flushCopy(copy.file);',
    to: 'void flushCopy;',
    killers: [`${vaultTests}/restore`],
  },
  {
    name: 'restore a copy that goes on under the keys of its backup',
    file: 'electron/vault/copies/restore.ts',
    from: 'await vault.startEpoch();',
    to: 'ok(null);',
    killers: [`${vaultTests}/backups`],
  },
  {
    name: 'fold a log before a key has proved it',
    file: 'electron/vault/proved-opening.ts',
    from: 'if (isAlone(beside.value)) return',
    to: "if (isAlone(beside.value) || beside.value.log === 'plain') return",
    killers: [`${vaultTests}/foreign-log`],
  },
  {
    name: 'let a crashed vault stand for a moment without its log',
    file: 'electron/vault/file/replace-vault-file.ts',
    from: 'renameSync(copy, file);',
    to: 'rmSync(logOf(file), { force: true });\n    renameSync(copy, file);',
    killers: [everyCall],
  },
  {
    name: 'let the replaced vault go',
    file: 'electron/vault/file/replace-vault-file.ts',
    from: 'const kept = keepBeside(file, instant, beside);',
    to: 'const kept = keepBeside(file, instant, beside);\n  removeQuietly(kept);',
    killers: [`${vaultTests}/backups`, everyCall],
  },
  {
    name: 'call a restore failed and leave the backup in place',
    file: 'electron/vault/file/replace-vault-file.ts',
    from: 'renameSync(kept, file);',
    to: 'void file;',
    killers: [everyCall],
  },
  {
    name: 'put a backup in place before what is newer is in it',
    file: 'electron/vault/copies/restore.ts',
    from: 'const added = await complete(vault);',
    to: 'const added = await complete(vault);\n  if (!added.ok) return ok({ vaultId: vault.vaultId, records, opened: read.value, added: null });',
    killers: [`${vaultTests}/restore`],
  },
  {
    name: 'bring in another vault record by record',
    file: 'electron/journal/merge/join-journal.ts',
    from: 'const stored = await journal.join({ changed, names: plan.names, put });',
    to: `let stored = await journal.join({ changed: [], names: plan.names, put });
    for (const each of changed) stored = stored.ok ? await journal.join({ changed: [each], names: plan.names, put: [] }) : stored;`,
    killers: [everyCall],
  },
  {
    name: 'keep one of two versions as if it descended from that one alone',
    file: 'electron/journal/merge/merge-conflicts.ts',
    from: 'parents: linesOf(heads),',
    to: 'parents: [...lineOf(chosen)],',
    killers: [conflicts],
  },
  {
    name: 'store a second version without saying beside which record it stands',
    file: 'shared/domain/merge/lay.ts',
    from: '...(besideOf === undefined ? {} : { besideOf }) } as Rec;',
    to: '} as Rec;',
    killers: [joins],
  },
  {
    name: 'count every version of a record',
    file: 'electron/journal/core/live-records.ts',
    from: ' && record.besideOf === undefined',
    to: '',
    killers: [conflicts],
  },
  {
    name: 'judge two records by their id alone',
    file: 'shared/domain/merge/heads.ts',
    from: 'const heads = all.filter((record) => !all.some((other) => supersedes(other, record)));',
    to: "const heads = all.slice(0, 1).filter((record) => !all.some((other) => other !== record && other.id === ''));",
    killers: [joins],
  },
  {
    name: 'let a record go for good without the line that went with it',
    file: 'shared/domain/merge/gone.ts',
    from: 'const parents = linesOf(versions).sort();',
    to: 'const parents = versions.map(({ revision }) => revision).slice(0, 1);',
    killers: [laptops],
  },
];

const folders = ['electron', 'shared', 'test', 'renderer', 'docs'];
const files = ['package.json', 'vite.config.ts', 'tsconfig.base.json', 'tsconfig.json'];

/** A copy of the tree in which nothing is shared but the installed packages. */
const aCopy = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'driftline-mutants-'));
  for (const name of [...folders, ...files]) cpSync(join(projectFolder, name), join(copy, name), { recursive: true });
  symlinkSync(join(projectFolder, 'node_modules'), join(copy, 'node_modules'));
  return copy;
};

/** The killers that fail, of those given. */
const failing = (copy: string, killers: readonly string[]): readonly string[] =>
  killers.filter((killer) => {
    const vitest = join(copy, 'node_modules/vitest/vitest.mjs');
    const words = [vitest, 'run', '--project', '!browser', '--bail', '1', killer];
    return spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' }).status !== 0;
  });

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const tryMutant = (copy: string, { name, file, from, to, times = 1, killers }: Mutant): boolean => {
  const path = join(copy, file);
  const whole = readFileSync(path, 'utf8');
  const parts = whole.split(from);
  if (parts.length !== times + 1) {
    say(`stale     ${name}: the text to change is there ${parts.length - 1} times in ${file}`);
    return false;
  }
  writeFileSync(path, parts.join(to));
  const killedBy = failing(copy, killers);
  writeFileSync(path, whole);
  const missed = killers.filter((killer) => !killedBy.includes(killer));
  say(`${killedBy.length > 0 ? 'killed   ' : 'survived '} ${name} (by ${killedBy.join(', ') || 'nothing'})`);
  for (const killer of missed) say(`            not seen by ${killer}`);
  return killedBy.length > 0;
};

const copy = aCopy();
try {
  const all = [...new Set(mutants.flatMap(({ killers }) => killers))];
  const red = failing(copy, all);
  if (red.length > 0) throw new Error(`These fail without any mutant: ${red.join(', ')}`);
  const killed = mutants.filter((mutant) => tryMutant(copy, mutant)).length;
  say(`${killed} of ${mutants.length} mutants killed`);
  process.exitCode = killed === mutants.length ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
