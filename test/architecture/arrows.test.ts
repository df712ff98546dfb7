import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../support/run-tool.ts';
import { arrows, doors, groups, HAS_THE_WINDOW, HOLDS_THE_JOURNAL, RUNS_THE_COMMAND_LINE } from './arrows.ts';

type Source = { readonly path: string; readonly text: string };
type Arrow = { readonly from: string; readonly to: string };

const read = (folder: string): readonly Source[] =>
  readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !file.name.endsWith('.d.ts'))
    .map((file) => join(file.parentPath, file.name))
    .map((path) => ({ path: path.slice(projectFolder.length), text: readFileSync(path, 'utf8') }));

const sources = ['shared', 'electron', 'renderer'].flatMap(read);

/** Every import of another source file: values, types, what is handed on, and what is loaded later. */
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)'(\.{1,2}\/[^']+\.tsx?)'/g;
const WITHOUT_COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

const importsOf = ({ path, text }: Source): readonly Arrow[] =>
  [...text.replace(WITHOUT_COMMENTS, '').matchAll(IMPORT)].map(([, to = '']) => ({
    from: path,
    to: normalize(join(dirname(path), to)),
  }));

const roomOf = (path: string): string => dirname(path);
const mayUse = (room: string): ReadonlySet<string> =>
  new Set((arrows[room] ?? []).flatMap((named) => groups[named] ?? [named]));

const said = ({ from, to }: Arrow): string => `${from} -> ${to}`;

/** Imports from a room that the table does not allow. */
const breaches = (all: readonly Source[]): readonly string[] =>
  all
    .flatMap(importsOf)
    .filter(({ from, to }) => roomOf(from) !== roomOf(to) && !mayUse(roomOf(from)).has(roomOf(to)))
    .map(said);

/** Imports of what is private to another room. */
const trespasses = (all: readonly Source[]): readonly string[] =>
  all
    .flatMap(importsOf)
    .filter(({ from, to }) => {
      const door = doors[roomOf(to)];
      return roomOf(from) !== roomOf(to) && door !== undefined && !door.includes(basename(to));
    })
    .map(said);

/** Circles of nodes, each as the nodes that lead into each other; types count. */
const circles = (
  nodes: readonly string[],
  next: (node: string) => Iterable<string>,
): readonly (readonly string[])[] => {
  const seen = new Map<string, { index: number; low: number; onPath: boolean }>();
  const path: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): { index: number; low: number; onPath: boolean } => {
    const mine = { index: seen.size, low: seen.size, onPath: true };
    seen.set(node, mine);
    path.push(node);
    for (const other of next(node)) {
      const known = seen.get(other);
      if (known === undefined) mine.low = Math.min(mine.low, visit(other).low);
      else if (known.onPath) mine.low = Math.min(mine.low, known.index);
    }
    if (mine.low === mine.index) {
      const circle = path.splice(path.indexOf(node));
      for (const each of circle) Object.assign(seen.get(each) ?? {}, { onPath: false });
      if (circle.length > 1) found.push(circle);
    }
    return mine;
  };
  for (const node of nodes) if (!seen.has(node)) visit(node);
  return found;
};

const circlesOfFiles = (all: readonly Source[]) => {
  const next = new Map(all.map((source) => [source.path, importsOf(source).map(({ to }) => to)]));
  return circles([...next.keys()], (path) => next.get(path) ?? []);
};

describe('the rooms', () => {
  const rooms = [...new Set(sources.map(({ path }) => roomOf(path)))].toSorted();

  it('are all in the table, and the table names no others', () => {
    expect(rooms.length).toBeGreaterThan(80);
    expect(Object.keys(arrows).toSorted()).toEqual(rooms);
    expect(Object.keys(doors).filter((room) => !rooms.includes(room))).toEqual([]);
  });

  it('are no drawers: none has more than 25 source files of its own', () => {
    const sizes = rooms.map((room) => [room, sources.filter(({ path }) => roomOf(path) === room).length] as const);
    expect(sizes.filter(([, files]) => files > 25)).toEqual([]);
  });

  it('import only along the arrows', () => {
    expect(breaches(sources)).toEqual([]);
  });

  it('are entered by their doors', () => {
    expect(trespasses(sources)).toEqual([]);
  });

  it('have no arrow that nothing goes along, and no door that nobody uses', () => {
    const used = new Set(sources.flatMap(importsOf).map(({ from, to }) => `${roomOf(from)} -> ${roomOf(to)}`));
    const idle = Object.entries(arrows).flatMap(([room, named]) =>
      named
        .filter((name) => groups[name] === undefined && !used.has(`${room} -> ${name}`))
        .map((name) => `${room} -> ${name}`),
    );
    expect(idle).toEqual([]);
    const entered = new Set(sources.flatMap(importsOf).map(({ from, to }) => (roomOf(from) === roomOf(to) ? '' : to)));
    const shut = Object.entries(doors).flatMap(([room, files]) => files.map((file) => `${room}/${file}`));
    expect(shut.filter((path) => !entered.has(path))).toEqual([]);
  });

  it('lie in no circle', () => {
    expect(circles(rooms, mayUse)).toEqual([]);
  });

  it('hold no files that import each other in a circle, types included', () => {
    expect(circlesOfFiles(sources)).toEqual([]);
  });
});

describe('the process border', () => {
  it('is crossed from above alone: nothing that holds the journal can reach the window, its settings or Electron', () => {
    const below = Object.keys(arrows).filter((room) => HOLDS_THE_JOURNAL.test(room));
    expect(below.length).toBeGreaterThan(20);
    const crossing = below.flatMap((room) =>
      [...mayUse(room)].filter((other) => HAS_THE_WINDOW.test(other)).map((other) => `${room} -> ${other}`),
    );
    expect(crossing).toEqual([]);
  });

  it('has nothing of the journal on its other side, but for the command line, which has no window', () => {
    const above = Object.keys(arrows).filter((room) => HAS_THE_WINDOW.test(room) && room !== RUNS_THE_COMMAND_LINE);
    expect(above.length).toBeGreaterThan(5);
    const crossing = above.flatMap((room) =>
      [...mayUse(room)].filter((other) => HOLDS_THE_JOURNAL.test(other)).map((other) => `${room} -> ${other}`),
    );
    expect(crossing).toEqual([]);
  });
});

describe('a checker that sees nothing would pass every tree', () => {
  const planted: readonly (readonly [name: string, path: string, target: string])[] = [
    ['vault to journal', 'electron/vault/vault-store.ts', '../journal/core/journal.ts'],
    ['platform to vault', 'electron/platform/random.ts', '../vault/vault-store.ts'],
    ['journal to ipc', 'electron/journal/core/revise.ts', '../../ipc/with-journal.ts'],
    ['screen to screen', 'renderer/screens/today/Today.tsx', '../drift/Drift.tsx'],
    ['components to copy', 'renderer/kit/primitives/Button.tsx', '../../copy/shell.ts'],
    ['components to domain', 'renderer/kit/fields/DayField.tsx', '../../../shared/domain/drift/drift.ts'],
    ['bridge to state', 'renderer/bridge/bridge.ts', '../state/vault.ts'],
    ['domain to ipc', 'shared/domain/drift/drift.ts', '../../ipc/drift.ts'],
    ['calendar to domain', 'shared/calendar/iso-week.ts', '../domain/drift/drift.ts'],
  ];

  it.each(planted)('%s is a breach, as a value and as a type', (_name, path, target) => {
    const honest = sources.find((source) => source.path === path);
    if (honest === undefined) throw new Error(`${path} has moved.`);
    const to = normalize(join(dirname(path), target));
    expect(sources.some((source) => source.path === to)).toBe(true);
    for (const word of ['import', 'import type', 'export']) {
      const text = `${word} { thing } from '${target}';\n${honest.text}`;
      expect(breaches([{ path, text }])).toEqual([`${path} -> ${to}`]);
    }
  });

  it('what is private to a room is a trespass from outside, and none from inside', () => {
    const text = "import { carveRecords } from '../vault/salvage/carve.ts';";
    expect(trespasses([{ path: 'electron/backups/x.ts', text }])).toHaveLength(1);
    const inside = "import { carveRecords } from './carve.ts';";
    expect(trespasses([{ path: 'electron/vault/salvage/x.ts', text: inside }])).toEqual([]);
  });

  it('two files that need each other for a type alone are a circle', () => {
    const one = { path: 'shared/calendar/a.ts', text: "import type { B } from './b.ts';" };
    const two = { path: 'shared/calendar/b.ts', text: "import type { A } from './a.ts';" };
    expect(circlesOfFiles([one, two])).toHaveLength(1);
    expect(circlesOfFiles([one, { ...two, text: '' }])).toEqual([]);
  });
});
