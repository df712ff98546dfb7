import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driftHandlers } from '../../../../electron/ipc/drift-handlers.ts';
import { compareView } from '../../../../electron/journal/drift/compare-view.ts';
import { driftAsOf } from '../../../../electron/journal/drift/drift-as-of.ts';
import { driftDays, driftView } from '../../../../electron/journal/drift/drift-view.ts';
import { replaceFile } from '../../../../electron/platform/file-replacement.ts';
import { weekInSentences } from '../../../../renderer/charts/drift/drift-words.ts';
import { tableColumns } from '../../../../renderer/charts/drift/table-columns.ts';
import { writeArchive } from '../../../../shared/domain/transfer/archive.ts';
import { ok } from '../../../../shared/errors/result.ts';
import type { DriftRow } from '../../../../shared/ipc/drift.ts';
import { dayInWords } from '../../../../shared/wording/wording.ts';
import { day } from '../../../support/builders.ts';
import { runWords } from '../../../support/console.ts';
import { anOwnPrompt, gappyLife, type LifeOfNumbers, plainLife } from '../../../support/lives-of-numbers.ts';
import { memoryJournal } from '../../../support/memory-journal.ts';
import { temporaryFolder } from '../../../support/quick-vault.ts';

const ground = temporaryFolder();
afterAll(ground.remove);
const at = (name: string) => join(ground.folder, name);

/** The day on the clock of the command line in tests. */
const TODAY = day('2026-07-06');

type Curve = Readonly<Record<'value' | 'level' | 'lo' | 'hi', number | null>>;
type Week = {
  readonly week: number;
  readonly monday: DriftRow['monday'];
  readonly energy: Curve & { readonly n: number };
  readonly time: Curve & { readonly n: number };
  readonly handsOn: Curve;
  readonly role: string | null;
};
type Compared = ReturnType<typeof compareView>['curves'];
type Printed = {
  readonly energy: Readonly<Record<string, unknown>>;
  readonly weeks: readonly Week[];
  readonly comparisons: readonly { readonly id: string; readonly curves: Compared }[];
};

const journalOf = ({ reflections, roles, ownPrompts }: LifeOfNumbers) =>
  memoryJournal([...reflections, ...roles, ...ownPrompts]);

/** What `drift --json` prints of a vault that holds this life. */
const printed = async (name: string, life: LifeOfNumbers, ...more: string[]): Promise<Printed> => {
  writeFileSync(at('secret'), 'copper lantern orchard\n');
  const { reflections, roles, ownPrompts } = life;
  writeFileSync(
    at(`${name}.json`),
    writeArchive({ entries: [...reflections], roles: [...roles], beside: ownPrompts, gone: [] }),
  );
  const onVault = (...words: string[]) =>
    runWords([...words, '--vault', at(`${name}.driftline`), '--passphrase-file', at('secret')]);
  await onVault('create');
  await onVault('import', at(`${name}.json`));
  const { out, code } = await onVault('drift', '--json', ...more);
  expect(code).toBe(0);
  return JSON.parse(out) as Printed;
};

// The slow, obvious twins of what the screen writes.
const rounded = (value: number, digits: number): string => {
  const size = (Math.round(Math.abs(value) * 10 ** digits) / 10 ** digits).toFixed(digits);
  return value < 0 && Number(size) > 0 ? `−${size}` : size;
};
const figure = (value: number | null, digits: number) => (value === null ? '–' : rounded(value, digits));
// Spoken, a bound has as many digits as show on which side of 0 it lies; a column has two.
const spoken = (value: number): string =>
  [1, 2, 3, 4].map((digits) => rounded(value, digits)).find((words) => Number(words.replace('−', '-')) !== 0) ?? '0.0';
const range = ({ lo, hi }: Curve, digits: number) => {
  if (lo === null || hi === null) return '–';
  return digits === 2 ? `${rounded(lo, 2)} to ${rounded(hi, 2)}` : `${spoken(lo)} to ${spoken(hi)}`;
};
const percent = (share: number | null) => (share === null ? '–' : `${Math.round(share * 100)}\u00a0%`);
const percents = ({ lo, hi }: Curve) =>
  lo === null || hi === null ? '–' : `${Math.round(lo * 100)} to ${percent(hi)}`;

const cellsOf = ({ monday, energy, time, handsOn, role }: Week): readonly string[] => [
  dayInWords(monday),
  ...[energy, time].flatMap((curve) => [
    String(curve.n),
    figure(curve.value, 2),
    figure(curve.level, 2),
    range(curve, 2),
  ]),
  percent(handsOn.value),
  percent(handsOn.level),
  percents(handsOn),
  role ?? '–',
];

const sideOf = (value: number | null) => {
  const shown = Number(rounded(value ?? 0, 1).replace('−', '-'));
  if (shown === 0) return 'in between';
  return shown > 0 ? 'engineering manager side' : 'tech lead side';
};

const many = (n: number) => `${n} check-in${n === 1 ? '' : 's'}`;

const spokenOf = ({ monday, energy, time, handsOn, role }: Week): string => {
  const alone = time.n > 0 ? `time from ${many(time.n)}, no energy answer` : 'no counted check-in';
  const dot = energy.value === null ? '' : `Energy answers ${rounded(energy.value, 1)}, ${sideOf(energy.value)}. `;
  const level =
    energy.level === null
      ? 'No energy line this week.'
      : `Level ${rounded(energy.level, 1)}, likely ${range(energy, 1)}.`;
  const clock = `Recorded time ${figure(time.level, 1)}, likely ${range(time, 1)}.`;
  const lately = handsOn.level === null ? '' : `, lately ${percent(handsOn.level)}, likely ${percents(handsOn)}`;
  return [
    `Week of ${dayInWords(monday)}: ${energy.n > 0 ? many(energy.n) : alone}.`,
    energy.n + time.n === 0 ? 'Nothing to read.' : `${dot}${level}`,
    ...(time.level === null ? [] : [clock]),
    ...(handsOn.value === null ? [] : [`Hands-on ${percent(handsOn.value)} of the week${lately}.`]),
    ...(role === null ? [] : [`Role: ${role}.`]),
  ].join(' ');
};

const lives = { 'the sample diary': plainLife(), 'a diary with gaps, an own question and late entries': gappyLife() };

describe.each(Object.entries(lives))('%s', (name, life) => {
  const journal = journalOf(life);
  let json: Printed = { energy: {}, weeks: [], comparisons: [] };
  beforeAll(async () => {
    json = await printed(name.slice(0, 8).replaceAll(' ', '-'), life);
  });
  const rows = () => driftView(journal, driftDays(null, TODAY)).rows;

  it('has in every cell of the table the figure of drift --json', () => {
    const shown = rows().map((row) => tableColumns.slice(0, 13).map(({ read }) => read(row)));
    expect(shown.length).toBeGreaterThan(25);
    expect(shown).toEqual(json.weeks.map(cellsOf));
  });

  it('says at every stop of the cursor the figures of drift --json', () => {
    const said = rows().map((row) => weekInSentences({ ...row, marks: [] }));
    expect(said).toEqual(json.weeks.map(spokenOf));
  });

  it('saves them as CSV', async () => {
    const handlers = driftHandlers({
      session: { journal: () => ok(journal) } as never,
      clock: () => ({ day: TODAY }) as never,
      pickTarget: async () => at('drift.csv'),
      writeReadable: async (file, content) => replaceFile(file, content),
    });
    const bounds = { firstWeek: json.weeks[0]?.week ?? 0, lastWeek: json.weeks.at(-1)?.week ?? 0 };
    expect((await handlers['drift:save-table'](bounds)).ok).toBe(true);
    const [, ...lines] = readFileSync(at('drift.csv'), 'utf8').trimEnd().split('\r\n');
    const four = (value: number | null) => (value === null ? '' : value.toFixed(4).replace(/^-(0\.0000)$/, '$1'));
    const ofCurve = ({ value, level, lo, hi }: Curve) => [value, level, lo, hi].map(four);
    const expected = json.weeks.map(({ monday, energy, time, handsOn }) =>
      [monday, ...[energy, time].flatMap((curve) => [String(curve.n), ...ofCurve(curve)]), ...ofCurve(handsOn)].join(
        ',',
      ),
    );
    expect(lines.map((line) => line.split(',').slice(0, 15).join(','))).toEqual(expected);
  });

  it('is compared on screen by the figures of drift --json', () => {
    const asOf = day('2026-07-05');
    const { presets } = compareView(journal, asOf, null);
    expect(json.comparisons.map(({ id }) => id)).toEqual(presets.map(({ id }) => id));
    const shown = presets.map(({ earlier, later }) => compareView(journal, asOf, { earlier, later }).curves);
    expect(json.comparisons.map(({ curves }) => curves)).toEqual(shown);
    expect(shown.flat().some(({ diff }) => diff !== null)).toBe(true);
  });
});

describe('weeks of drift --json', () => {
  it('show today’s dot without --as-of, and end on a day that was given', async () => {
    const live = await printed('live', gappyLife());
    expect(live.weeks.at(-1)).toMatchObject({ monday: '2026-07-06', energy: { n: 1, value: 1, level: null } });
    const then = await printed('then', gappyLife(), '--as-of', '2026-07-05');
    expect(then.weeks.at(-1)).toMatchObject({ monday: '2026-06-29' });
    expect(then.weeks).toEqual(live.weeks.slice(0, -1));
  });
});

describe('a question of the writer’s own that counts', () => {
  const life = gappyLife();
  // The same answers under a question that nobody knows: kept, and in no statistic.
  const without = { ...life, ownPrompts: [] };
  const [withIt, withoutIt] = [journalOf(life), journalOf(without)];
  const asOf = day('2026-06-21');
  const changes = life.reflections.filter(({ answers }) => answers[anOwnPrompt.id] != null).length;

  it('moves the table, the sentence, the comparison and drift --json alike', async () => {
    expect(changes).toBeGreaterThan(15);
    const level = (journal: typeof withIt) => driftView(journal, driftDays(asOf, TODAY)).rows.at(-1)?.energyLevel;
    expect(level(withIt)).not.toBe(level(withoutIt));
    const figures = (journal: typeof withIt) => driftAsOf(journal, asOf).measured.energy;
    expect(figures(withIt).level).toBe(level(withIt));
    expect(figures(withIt)).not.toEqual(figures(withoutIt));
    const compared = (journal: typeof withIt) => compareView(journal, asOf, null).curves;
    const [energy, time] = compared(withIt);
    expect(energy?.diff).not.toBe(compared(withoutIt)[0]?.diff);
    expect(time).toEqual(compared(withoutIt)[1]);
    const { weeks, energy: measured } = await printed('own', life, '--as-of', asOf);
    expect([weeks.at(-1)?.energy.level, measured['level']]).toEqual([level(withIt), level(withIt)]);
  });
});
