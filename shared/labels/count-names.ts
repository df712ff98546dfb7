import { identityOf } from '../text/identity.ts';

/** One name, however it is spelled: its commonest spelling, and in how many lists it stands. */
export type CountedName = { readonly name: string; readonly count: number };

const commonest = (spellings: ReadonlyMap<string, number>): string => {
  const [first] = [...spellings].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? '';
};

/** The names of these lists by identity. A list that spells one name in two ways counts once. */
export const countNames = (lists: Iterable<readonly string[]>): ReadonlyMap<string, CountedName> => {
  const identities = new Map<string, string>();
  const identify = (name: string): string => {
    const known = identities.get(name) ?? identityOf(name);
    identities.set(name, known);
    return known;
  };
  const found = new Map<string, { count: number; readonly spellings: Map<string, number> }>();
  for (const list of lists) {
    for (const identity of new Set(list.map(identify))) {
      const counted = found.get(identity) ?? { count: 0, spellings: new Map<string, number>() };
      counted.count += 1;
      found.set(identity, counted);
    }
    for (const name of list) {
      const spellings = found.get(identify(name))?.spellings;
      spellings?.set(name, (spellings.get(name) ?? 0) + 1);
    }
  }
  return new Map(
    [...found].map(([identity, { count, spellings }]) => [identity, { name: commonest(spellings), count }]),
  );
};
