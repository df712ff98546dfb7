import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { constants } from '../../../shared/constants.ts';
import { projectFolder } from '../../support/run-tool.ts';

const text = readFileSync(join(projectFolder, 'docs/domain.md'), 'utf8');
const headings = new Set([...text.matchAll(/^#{2,3} (\d+[a-z]?(?:\.\d+)?)[. ]/gm)].map(([, number]) => number));
/** "2a.7": the seventh point of section 2a. */
const points = [...text.matchAll(/^### (2a)\. .*?(?=^### )/gms)].flatMap(([section, number]) =>
  [...section.matchAll(/^(\d+)\. /gm)].map(([, point]) => `${number}.${point}`),
);
const isThere = (number: string): boolean => headings.has(number) || points.includes(number);

const asNumber = (written: string): number => {
  const [over, under = '1'] = written.split('/');
  return Number(over) / Number(under);
};

/** The rows of the table of constants: name, value, unit, section, what it does. */
const rows = [...text.matchAll(/^\| `(\w+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, name = '', value = '', unit = '', source = '', does = '']) => ({ name, value, unit, source, does }),
);

describe('the table of constants in docs/domain.md', () => {
  it('holds every constant once, in the order of the file, with its value, unit and section', () => {
    expect(rows.map(({ name, value, unit, source }) => [name, asNumber(value), unit, source])).toEqual(
      Object.entries(constants).map(([name, { value, unit, source }]) => [name, value, unit, source]),
    );
  });

  it('says of each what it does, and in a section that exists', () => {
    for (const { name, source, does } of rows) {
      expect(does.length, name).toBeGreaterThan(3);
      expect(isThere(source), `${name}: section ${source}`).toBe(true);
    }
  });

  it('is where the rest of the document takes its names from', () => {
    const named = [...text.matchAll(/`([a-z]+[A-Z0-9]\w*)`/g)].map(([, name = '']) => name);
    const fields = ['backAfterSkip', 'forDate', 'shownStatus', 'sinceFirst'];
    expect([...new Set(named)].filter((name) => !Object.hasOwn(constants, name) && !fields.includes(name))).toEqual([]);
  });
});

describe('a section that the code cites', () => {
  const cited = ['shared', 'electron', 'renderer'].flatMap((folder) =>
    readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
      .flatMap((file) => {
        const source = readFileSync(join(file.parentPath, file.name), 'utf8');
        const citations = source.matchAll(/docs\/domain\.md,\s+(?:\* )?sections? ([^*]*?)(?:\. |\.$|\.\n|: |$)/gm);
        return [...citations].flatMap(([, list = '']) =>
          [...list.matchAll(/\d+[a-z]?(?:\.\d+)?/g)].map(([section]) => [file.name, section] as const),
        );
      }),
  );

  it('is found at all', () => expect(cited.length).toBeGreaterThan(25));
  it.each([...new Map(cited.map((one) => [one.join(), one])).values()])('%s cites section %s', (_, section) => {
    expect(isThere(section)).toBe(true);
  });
});
