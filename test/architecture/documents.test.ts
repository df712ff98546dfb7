import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../support/run-tool.ts';

const TEXT = ['.md', '.ts', '.tsx', '.mjs', '.js', '.css', '.html', '.json', '.yml', '.py', ''];

const tracked = spawnSync('git', ['ls-files', '-z'], { cwd: projectFolder, encoding: 'utf8' })
  .stdout.split('\0')
  .filter((path) => path !== '' && existsSync(join(projectFolder, path)));
const read = (path: string): string => readFileSync(join(projectFolder, path), 'utf8');

const documents = tracked.filter((path) => path.endsWith('.md'));
const texts = tracked.filter((path) => TEXT.includes(extname(path)));
const sources = texts.filter((path) => /\.(ts|tsx|css)$/.test(path));

const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, one]) => one ?? '');

/** What is named in files and is not there, as "file: name". */
const missing = (
  paths: readonly string[],
  pattern: RegExp,
  isThere: (name: string, path: string) => boolean,
): readonly string[] =>
  paths.flatMap((path) =>
    found(read(path), pattern)
      .filter((name) => !isThere(name, path))
      .map((name) => `${path}: ${name}`),
  );

/** The place that a heading has behind a `#`. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const headings = (path: string): readonly string[] => found(read(path), /^#+ (.+)$/gm);

describe('the documents', () => {
  it('are found, so that the rest of this file says something', () => {
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/domain.md']));
    expect(sources.length).toBeGreaterThan(300);
  });

  it('link to files that exist, and to headings that they have', () => {
    const leads = (link: string, from: string): boolean => {
      const [file = '', place] = link.split('#');
      const path = file === '' ? from : join(dirname(from), decodeURI(file));
      if (!existsSync(join(projectFolder, path))) return false;
      return place === undefined || headings(path).some((heading) => anchor(heading) === place);
    };
    expect(missing(documents, /\]\((?![a-z]+:)([^)\s]+)\)/g, leads)).toEqual([]);
  });

  it('name only files and folders of this project that exist', () => {
    const named = /`((?:shared|electron|renderer|test|docs)\/[^`\s]*)`/g;
    const isThere = (name: string): boolean => globSync(name, { cwd: projectFolder }).length > 0;
    expect(missing(documents, named, isThere)).toEqual([]);
  });

  it('name only npm scripts that exist, and CONTRIBUTING names each of them but the parts of check and test', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
    const isScript = (name: string): boolean => Object.hasOwn(scripts, name);
    expect(missing(documents, /npm run (?:--silent )?([a-z][a-z:-]*)/g, isScript)).toEqual([]);
    const listed = found(read('CONTRIBUTING.md'), /^\| (`[^|]+) \|/gm).flatMap((cell) => found(cell, /`([^`]+)`/g));
    const parts = /^(check:|test:(unit|browser|e2e)$)/;
    expect([...listed].sort()).toEqual(
      Object.keys(scripts)
        .filter((name) => !parts.test(name))
        .sort(),
    );
  });

  it('number each decision once, in the name of its file and in its title', () => {
    const decisions = documents.filter((path) => path.startsWith('docs/decisions/'));
    const numbers = decisions.map((path) => Number(/(\d{4})-/.exec(path)?.[1]));
    expect(decisions.length).toBeGreaterThan(5);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(decisions.map((path) => Number(/^# (\d+)[.:] /.exec(read(path))?.[1]))).toEqual(numbers);
  });
});

describe('what a comment names in the documents', () => {
  it('is a document that exists', () => {
    expect(missing(sources, /\b(docs\/[\w/-]+\.md)\b/g, (path) => existsSync(join(projectFolder, path)))).toEqual([]);
  });

  it('is a decision that exists', () => {
    const isThere = (number: string): boolean => documents.some((path) => path.startsWith(`docs/decisions/${number}-`));
    expect(missing(sources, /docs\/decisions\/(\d{4})/g, isThere)).toEqual([]);
  });

  it('is a section that exists', () => {
    const sections = headings('docs/domain.md').flatMap((heading) => /^[\d.a-z]*\d[a-z]?/.exec(heading) ?? []);
    const numbers = sections.map((section) => section.replace(/\.$/, ''));
    // A rule of the list in 2a is a place of its own: "2a.7".
    const isThere = (section: string): boolean => numbers.includes(section.replace(/^2a\.\d$/, '2a'));
    expect(missing(sources, /docs\/domain\.md, sections? (\d+(?:\.\d+|[a-z](?:\.\d)?)?)/g, isThere)).toEqual([]);
    for (const document of ['docs/domain.md', 'docs/data.md', 'docs/vault-format.md']) {
      const named = new RegExp(`${document.replace('.', '\\.')}\`?, (?:sections? )?"([^"]+)"`, 'g');
      expect(missing(sources, named, (name) => headings(document).includes(name))).toEqual([]);
    }
  });
});

describe('the project stands alone', () => {
  it('names no folder of the machine it was written on', () => {
    const folder = /((?<![\w.*])\/(?:work|home|Users|root|tmp\/brief)\/\w[^\s'"`]*|\.\.\/shared\/design[^\s'"`]*)/g;
    expect(missing(texts, folder, () => false)).toEqual([]);
    expect('see /\u0077ork/notes and /\u0068ome/kim/x'.match(folder)).toHaveLength(2);
  });

  it('locks packages by hash and by no host', () => {
    expect(read('package-lock.json')).toContain('"integrity"');
    expect(read('package-lock.json')).not.toMatch(/"resolved"/);
    expect(read('.npmrc')).not.toMatch(/registry/);
  });
});
