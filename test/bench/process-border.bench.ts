import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { startJournal } from '../../electron/process/journal-services.ts';
import type { CallName, Input } from '../../shared/ipc/contract.ts';
import { defaultSettings } from '../../shared/settings.ts';
import { openJournalPage } from '../support/journal-page.ts';
import { PASSPHRASE } from '../support/journeys.ts';
import { writeLongJournal } from '../support/long-journal.ts';
import { temporaryFolder } from '../support/quick-vault.ts';

// The same calls answered in the process that asks, as before there was another, and by the process of the journal, over
// sealed letters and main, in turns: what the border costs. A journal of 10,000 entries; the key derivation is cheap.
const ENTRIES = 10_000;
const ROUNDS = 200;

type Ask = <Name extends CallName>(name: Name, input: Input<Name>) => Promise<unknown>;

const ground = temporaryFolder();
afterAll(ground.remove);

const aPlace = (name: string, vault: string): string => {
  const place = join(ground.folder, name);
  mkdirSync(place);
  copyFileSync(vault, join(place, 'journal.driftline'));
  return place;
};

const within = (folder: string): Ask => {
  let settings = defaultSettings;
  const { handlers } = startJournal({
    beginning: {
      settings,
      aheadMs: 0,
      places: {
        defaultVaultFile: join(folder, 'journal.driftline'),
        defaultBackupFolder: join(folder, 'backups'),
        sampleFolder: join(folder, 'look-around'),
        scratchFolder: join(folder, 'scratch'),
      },
      checkReplies: false,
      broke: false,
    },
    settings: {
      get: () => settings,
      change: (change) => {
        settings = { ...settings, ...change };
        return true;
      },
    },
    asks: new Proxy({}, { get: () => async () => null }) as never,
    push: () => undefined,
    touch: () => undefined,
    tellUse: () => undefined,
    log: () => undefined,
  });
  const known = handlers as unknown as Readonly<Record<string, (input: unknown) => unknown>>;
  return async (name, input) => known[name]?.(input);
};

const at = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length * share)] ?? 0;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  const answer = (await act()) as { ok?: boolean } | null;
  const took = performance.now() - start;
  expect(answer?.ok).toBe(true);
  return took;
};

it('what the border between the processes costs', { timeout: 600_000 }, async () => {
  const vault = join(ground.folder, 'long.driftline');
  await writeLongJournal(vault, ENTRIES);
  const inside = within(aPlace('inside', vault));
  const program = resolve(import.meta.dirname, '../../electron/process/journal-process.ts');
  const page = openJournalPage(aPlace('beyond', vault), program);
  const ways: readonly (readonly [string, Ask])[] = [
    ['in one process', inside],
    ['over the border', page.ask],
  ];
  const rows: (readonly [string, readonly number[], readonly number[]])[] = [];
  const compare = async (name: string, rounds: number, act: (ask: Ask, round: number) => Promise<unknown>) => {
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      // In turns, so that whatever else the machine does falls on both.
      for (const [index, [, ask]] of ways.entries()) times[index as 0 | 1].push(await timed(() => act(ask, round)));
    }
    rows.push([name, ...times]);
  };
  await compare('unlock', 1, (ask) => ask('vault:unlock', { passphrase: PASSPHRASE }));
  const untilWhole = async (ask: Ask): Promise<void> => {
    const found = (await ask('journal:search', { query: 'line', after: null })) as { value: { soFar: unknown } };
    if (found.value.soFar !== null) return untilWhole(ask);
  };
  for (const [, ask] of ways) await untilWhole(ask);
  await compare('search', ROUNDS, (ask, round) =>
    ask('journal:search', { query: `line ${round * 7}`.slice(0, 4 + (round % 6)), after: null }),
  );
  const drafts = await Promise.all(
    ways.map(async ([, ask]) => {
      const begun = (await ask('note:begin', { entryId: null, forDate: null, attachedTo: null })) as {
        value: { draftId: string; content: Input<'note:draft'>['content'] };
      };
      return begun.value;
    }),
  );
  await compare('save', ROUNDS, (ask, round) => {
    const draft = drafts[ask === inside ? 0 : 1];
    if (!draft) throw new Error('No draft.');
    const content = { ...draft.content, markdown: `${round} `.padEnd(1_800, 'word ') };
    return ask('note:draft', { draftId: draft.draftId, counter: round + 1, caret: null, content });
  });
  await compare('screen change: today', ROUNDS, (ask) => ask('today:read', null));
  await compare('screen change: journal', ROUNDS, (ask) => ask('journal:page', { after: null, week: null }));
  await compare('screen change: drift', 20, (ask) => ask('drift:read', { asOf: null }));

  say(`${ENTRIES} entries; milliseconds in one process and over the border, half and 95 in 100 within`);
  for (const [name, before, after] of rows) {
    const [half, most] = [0.5, 0.95].map((share) => [at(before, share), at(after, share)] as const);
    if (!half || !most) continue;
    const pair = ([one, other]: readonly [number, number]) =>
      `${one.toFixed(2)} and ${other.toFixed(2)} (${(other / one).toFixed(2)}, ${(other - one).toFixed(2)} more)`;
    say(`  ${name.padEnd(24)} ${pair(half)}; ${pair(most)}`);
  }
  await page.lock();
});
