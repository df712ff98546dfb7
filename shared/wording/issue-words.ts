import type * as z from 'zod/mini';

/** Where something in a file does not fit, and what was expected there. */
export type Misfit = { readonly path: string; readonly problem: string };

type Issue = z.core.$ZodIssue;

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

const nameOfType = (type: string): string => typeNames[type] ?? type;

const foundAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    value,
  );

const nameOfFound = (found: unknown): string => {
  if (found === undefined) return 'nothing';
  if (found === null) return 'null';
  if (Array.isArray(found)) return 'a list';
  return nameOfType(typeof found);
};

const unitOf = (origin: string, limit: number): string => {
  if (origin === 'string') return limit === 1 ? ' character' : ' characters';
  if (origin === 'array' || origin === 'set') return limit === 1 ? ' item' : ' items';
  return '';
};

const listed = (names: readonly string[], last: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;

/** What a branch of a choice expects right here; null where it goes deeper. */
const expectedHere = (issues: readonly Issue[]): string | null => {
  const [issue] = issues;
  return issue?.code === 'invalid_type' && issue.path.length === 0 ? nameOfType(issue.expected) : null;
};

const deepest = (branches: readonly (readonly Issue[])[]): Issue | undefined =>
  branches.flatMap((issues) => issues.slice(0, 1)).toSorted((a, b) => b.path.length - a.path.length)[0];

const NOT_SAID = 'Invalid input';

const problemOf = (issue: Issue, found: unknown): string => {
  // What a schema of ours says in its own words.
  if (issue.message !== NOT_SAID) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${nameOfType(issue.expected)}, found ${nameOfFound(found)}`;
    case 'too_big':
      return `expected at most ${issue.maximum}${unitOf(issue.origin, Number(issue.maximum))}`;
    case 'too_small':
      return `expected at least ${issue.minimum}${unitOf(issue.origin, Number(issue.minimum))}`;
    case 'invalid_value':
      return `expected ${listed(
        issue.values.map((value) => (typeof value === 'string' ? `“${value}”` : String(value))),
        'or',
      )}`;
    case 'unrecognized_keys':
      return 'unknown field';
    case 'invalid_union':
      return issue.errors.length === 0
        ? 'expected a kind of record that this Driftline knows'
        : `expected ${listed(
            issue.errors.flatMap((branch) => expectedHere(branch) ?? []),
            'or',
          )}`;
    default:
      return 'has an unexpected form';
  }
};

/** The first thing that does not fit, as a path a person can find in the file (`entries.3.split.people`), in words. */
export const misfitIn = (issues: readonly Issue[], value: unknown, before: readonly PropertyKey[] = []): Misfit => {
  const [issue] = issues;
  if (issue === undefined) return { path: 'archive', problem: 'has an unexpected form' };
  const here = [...before, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const inner = deepest(issue.errors);
    const isDeeper = inner !== undefined && (inner.path.length > 0 || inner.code !== 'invalid_type');
    if (isDeeper) return misfitIn([inner], value, here);
  }
  const path = issue.code === 'unrecognized_keys' ? [...here, ...issue.keys.slice(0, 1)] : here;
  return { path: path.map(String).join('.') || 'archive', problem: problemOf(issue, foundAt(value, path)) };
};
