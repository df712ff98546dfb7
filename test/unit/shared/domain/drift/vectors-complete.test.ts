import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import file from '../../../../support/drift-vectors.json' with { type: 'json' };

type Named = { readonly id: string; readonly function: string };

const testFolder = fileURLToPath(new URL('../../../..', import.meta.url));

/** The text of every test that reads vectors, itself not counted. */
const vectorTests = (): readonly string[] =>
  ['unit', 'property']
    .flatMap((kind) =>
      readdirSync(`${testFolder}${kind}`, { recursive: true, encoding: 'utf8' }).map((path) => `${kind}/${path}`),
    )
    .filter((path) => path.endsWith('.test.ts') && !path.endsWith('vectors-complete.test.ts'))
    .map((path) => readFileSync(`${testFolder}${path}`, 'utf8'))
    .filter((source) => source.includes('support/vectors.ts'));

/** Vectors that no test names: neither by its id nor, all of a function at once, by that function. */
const untested = (vectors: readonly Named[], sources: readonly string[]): readonly string[] => {
  const functions = new Set(
    sources.flatMap((source) => [...source.matchAll(/vectorsOf<[^(]*>\(\s*'([\w+-]+)'/g)].map(([, name]) => name)),
  );
  return vectors
    .filter((vector) => !functions.has(vector.function) && !sources.some((source) => source.includes(`'${vector.id}'`)))
    .map(({ id }) => id);
};

describe('the published vectors', () => {
  it('are 54, each named by a test', () => {
    expect(file.vectors).toHaveLength(54);
    expect(new Set(file.vectors.map(({ id }) => id)).size).toBe(54);
    expect(untested(file.vectors, vectorTests())).toEqual([]);
  });

  it('would be missed if no test named them', () => {
    const given = ["vectorsOf<Input, { a: B }>('drift')", "vector<Input, object>('X1')"];
    const vectors = [
      { id: 'D1', function: 'drift' },
      { id: 'X1', function: 'x' },
      { id: 'X2', function: 'x' },
    ];
    expect(untested(vectors, given)).toEqual(['X2']);
  });
});
