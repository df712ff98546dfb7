import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile } from '../../../../electron/platform/file-replacement.ts';
import { temporaryFolder } from '../../../support/quick-vault.ts';

let folder = '';
let remove = () => {};
beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(() => {
  chmodSync(folder, 0o700);
  remove();
});

describe('a file that is replaced', () => {
  it('holds the new content, and nothing else is left in the folder', () => {
    writeFileSync(join(folder, 'summary.md'), 'old');
    expect(replaceFile(join(folder, 'summary.md'), 'new').ok).toBe(true);
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['summary.md']);
  });
  it('in a folder that is gone is refused by name', () => {
    const file = join(folder, 'gone', 'summary.md');
    expect(replaceFile(file, 'new')).toEqual({ ok: false, error: { code: 'storage-failed', reason: 'gone', file } });
  });
  it('that cannot take the place of a folder leaves no part of itself behind', () => {
    mkdirSync(join(folder, 'summary.md', 'inside'), { recursive: true });
    expect(replaceFile(join(folder, 'summary.md'), 'new').ok).toBe(false);
    expect(readdirSync(folder)).toEqual(['summary.md']);
  });
});
