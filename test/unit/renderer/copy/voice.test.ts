import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../..');

/** Every file that holds sentences the writer reads; a new one is among them by its name. */
const files = globSync(
  [
    'renderer/copy/*.ts',
    'renderer/**/*-copy.ts',
    'renderer/charts/**/*-words.ts',
    'shared/errors/error-words.ts',
    'shared/domain/**/*-sentences.ts',
    'shared/domain/**/{annotations,note-templates,summary-questions,summary-markdown,prompt-reasons}.ts',
    'shared/wording/*.ts',
    'shared/keys/recovery-sheet.ts',
  ],
  { cwd: root },
).sort();

/** What stands between quotes in a file, without imports, comments and what is put in at run time. */
const quotedIn = (file: string): readonly string[] => {
  const code = readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/^(import|export)\b[^;]*?\bfrom '.*';$/gm, '');
  const quoted = code.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  const braces = /\$?\{[^{}]*\}/g;
  return quoted.map((text) => text.slice(1, -1).replace(braces, '…').replace(braces, '…'));
};

const sentences = files.flatMap((file) => quotedIn(file).map((text) => `${file}: ${text}`));

/** Every sentence that uses a word it may not use. */
const using = (word: RegExp): readonly string[] =>
  sentences.filter((sentence) => word.test(sentence.replace(/^\S+\.ts: /, '')));

describe('what Driftline says', () => {
  it('never tells the writer what to do, who they are, or how well they did', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(sentences.length).toBeGreaterThan(1_000);
    // "How should the roles be split?" asks.
    expect(using(/(?<!\b(how|what) )\bshould\b|\bmust\b/)).toEqual([]);
    expect(using(/\byou(’|')?( a)?re\b/i)).toEqual([]);
    expect(using(/streak|well done|\bgreat\b|keep it up|congratulat|!/i)).toEqual([]);
  });

  it('uses the words of the product', () => {
    expect(using(/password|log ?in|survey|database|(?<!\bnot )score/i)).toEqual([]);
    // An entry is pinned; a number that opens something is none of ours.
    expect(using(/\bPIN\b/)).toEqual([]);
  });
});
