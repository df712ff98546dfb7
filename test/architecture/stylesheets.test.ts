import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../support/run-tool.ts';

const files = readdirSync(join(projectFolder, 'renderer'), { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => join(file.parentPath, file.name));

const textOf = (path: string): string => readFileSync(path, 'utf8');
const named = (path: string): string => path.slice(projectFolder.length);

/** The stylesheets a module takes the classes of, as it writes them. */
const stylesheetsOf = (text: string): readonly string[] =>
  [...text.matchAll(/from '([^']+\.module\.css)'/g)].map(([, from = '']) => from);

const isNextToIt = (from: string): boolean => /^\.\/[^/]+$/.test(from);

/** Classes a module asks its stylesheet for by name: a misspelt one is undefined, and nothing says so. */
const classesAsked = (text: string): readonly string[] =>
  [...text.matchAll(/\bstyles\['([\w-]+)'\]/g)].map(([, name = '']) => name);

const classesIn = (sheet: string): ReadonlySet<string> =>
  new Set([...sheet.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name));

const components = files.filter((path) => /\.tsx?$/.test(path));

describe('a component draws with the stylesheet that lies beside it', () => {
  it('and with none of another room: what two rooms draw alike is a component', () => {
    const others = components.flatMap((path) =>
      stylesheetsOf(textOf(path)).flatMap((from) => (isNextToIt(from) ? [] : [`${named(path)}: ${from}`])),
    );
    expect(others).toEqual([]);
  });

  it('which is seen on a module that breaks it', () => {
    const bad = "import styles from '../rows/Rows.module.css';\nimport own from './Bin.module.css';\n";
    expect(stylesheetsOf(bad).map(isNextToIt)).toEqual([false, true]);
  });

  it('every stylesheet is imported', () => {
    const imported = new Set(
      components.flatMap((path) => stylesheetsOf(textOf(path)).map((from) => join(path, '..', from))),
    );
    const sheets = files.filter((path) => path.endsWith('.module.css'));
    expect(imported.size).toBeGreaterThan(50);
    expect(sheets.filter((path) => !imported.has(path)).map(named)).toEqual([]);
  });

  it('every class that is asked for is there', () => {
    const missing = components.flatMap((path) => {
      const text = textOf(path);
      const sheet = /import styles from '(\.\/[^']+\.module\.css)'/.exec(text)?.[1];
      if (sheet === undefined) return [];
      const known = classesIn(textOf(join(path, '..', sheet)));
      return classesAsked(text).flatMap((name) => (known.has(name) ? [] : [`${named(path)}: ${name}`]));
    });
    expect(missing).toEqual([]);
  });
});
