import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../support/run-tool.ts';
import { layerPicture } from './layer-picture.ts';

const read = (path: string): string => readFileSync(join(projectFolder, path), 'utf8');
const architecture = read('docs/architecture.md');

/** What stands under a heading, up to the next one like it. */
const sectionOf = (document: string, heading: string): string =>
  document.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? '';

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
