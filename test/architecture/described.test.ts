import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contract } from '../../shared/ipc/contract.ts';
import { projectFolder } from '../support/run-tool.ts';
import { layerPicture } from './layer-picture.ts';

const read = (path: string): string => readFileSync(join(projectFolder, path), 'utf8');
const architecture = read('docs/architecture.md');

/** What stands under a heading, up to the next one like it. */
const sectionOf = (document: string, heading: string): string =>
  document.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? '';

/** The first cell of each row of the tables in a text, and the whole row. */
const rowsOf = (text: string): readonly (readonly [cell: string, row: string])[] =>
  [...text.matchAll(/^\| ([^|]+) \|.*$/gm)].map(([row, cell = '']) => [cell, row] as const);

describe('the picture of the layers', () => {
  it('is the one that the table of arrows gives', () => {
    const [, drawn] = /<!-- layers -->\n```\n(.*?)\n```\n<!-- \/layers -->/s.exec(architecture) ?? [];
    expect(drawn).toBe(layerPicture());
  });
});

describe('where a thing is decided', () => {
  const paths = sectionOf(architecture, 'Where it is decided')
    .split(/^### /m)
    .slice(1)
    .map((path) => [path.split('\n', 1)[0] ?? '', path] as const);

  it('is answered for five questions of somebody who is new to the code', () => {
    expect(paths).toHaveLength(5);
  });

  it.each(paths)('is found within three files that exist, with a sentence each: %s', (_question, path) => {
    const steps = path.split('\n').filter((line) => /^\d/.test(line));
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.length).toBeLessThanOrEqual(3);
    for (const step of steps) {
      const [, file = '', sentence = ''] = /^\d\. `([^`]+\.tsx?)` (\S.*\.)$/.exec(step) ?? [];
      expect(existsSync(join(projectFolder, file))).toBe(true);
      expect(sentence).not.toBe('');
    }
  });
});

describe('the names of files', () => {
  const files = globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { cwd: projectFolder }).map(
    (path) => /([^/]+)\.tsx?$/.exec(path)?.[1] ?? '',
  );
  const rows = rowsOf(sectionOf(read('docs/glossary.md'), 'Names of files')).flatMap(([cell, row]) =>
    [...cell.matchAll(/`(-[a-z]+)`/g)].map(([, ending = '']) => [ending, row] as const),
  );

  it.each(rows)('end in %s where the glossary says what that means, and one of them is its example', (ending, row) => {
    expect(files.filter((file) => file.endsWith(ending)).length).toBeGreaterThan(0);
    const [, example = ''] = /`([^`]+)\.tsx?` \|$/.exec(row) ?? [];
    expect(files).toContain(example);
  });

  it('are all the endings that many files have', () => {
    const others = files.filter((file) => !file.startsWith('use-'));
    const endings = Map.groupBy(others, (file) => /-[a-z]+$/.exec(file)?.[0] ?? '');
    const common = [...endings].filter(([ending, all]) => ending !== '' && all.length >= 7).map(([ending]) => ending);
    expect(common.length).toBeGreaterThan(3);
    expect(common.filter((ending) => !rows.some(([known]) => known === ending))).toEqual([]);
  });

  it('say something', () => {
    expect(files.filter((file) => /(^|-)(data|info|item|manager|helper|util|misc)s?$/i.test(file))).toEqual([]);
  });
});

describe('the verbs of calls', () => {
  const used = Object.keys(contract).map((name) => /:([a-z]+)/.exec(name)?.[1] ?? '');
  const explained = rowsOf(sectionOf(read('CONTRIBUTING.md'), 'Verbs')).flatMap(([cell]) =>
    [...cell.matchAll(/\*\*([a-z]+)\*\*/g)].map(([, verb = '']) => verb),
  );

  it('that are explained are in use', () => {
    expect(explained.length).toBeGreaterThan(8);
    expect(explained.filter((verb) => !used.includes(verb))).toEqual([]);
  });

  it('that several calls share are explained', () => {
    const shared = used.filter((verb, at) => used.indexOf(verb) !== at);
    expect([...new Set(shared)].filter((verb) => !explained.includes(verb))).toEqual([]);
  });
});
