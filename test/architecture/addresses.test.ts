import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../support/run-tool.ts';

/** The one file that writes and reads the paths of the window. */
const OWNER = 'renderer/routes/places.ts';

const sources = readdirSync(join(projectFolder, 'renderer'), { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
  .map((file) => join(file.parentPath, file.name))
  .map((path) => ({ path: path.slice(projectFolder.length), text: readFileSync(path, 'utf8') }));

/** Texts that begin as a path or as a link to one; a slash alone is a key of the keyboard. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/['"`](?:#\/|\/[\w:$*])[^'"`\n]*/g)].map(([found]) => found);

describe('addresses of the window', () => {
  it('are written in one file', () => {
    const elsewhere = sources
      .filter(({ path }) => path !== OWNER)
      .flatMap(({ path, text }) => pathsIn(text).map((found) => `${path}: ${found}`));
    expect(elsewhere).toEqual([]);
  });

  it('are seen where they are', () => {
    expect(pathsIn(sources.find(({ path }) => path === OWNER)?.text ?? '').length).toBeGreaterThan(25);
    const planted = ["goTo('/drift')", 'href="#/"', `href={\`#/journal/\${id}\`}`, `\`/\${where}\``, "path: '/:any'"];
    expect(planted.map((line) => pathsIn(line).length)).toEqual(planted.map(() => 1));
    expect(pathsIn(`key === '/' ? \`#\${tag}\` : 'either/or'`)).toEqual([]);
  });

  it('are read in the routes and followed in one file: no screen takes one apart', () => {
    const users = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
    expect(users(/URLSearchParams|decodeURI/)).toEqual(['renderer/routes/place-kind.ts']);
    expect(users(/location\.(hash|replace|href)/)).toEqual(['renderer/state/hash-location.ts']);
    expect(users(/as Path\b/).toSorted()).toEqual(['renderer/routes/path.ts', 'renderer/routes/place-kind.ts']);
  });
});
