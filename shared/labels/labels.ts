import { identityOf, isSameName } from '../text/identity.ts';

export const labelKinds = ['tags', 'people', 'projects'] as const;
/** What an entry may be labelled with: lists of names. */
export type LabelKind = (typeof labelKinds)[number];

/** Whatever leaves no trace on a page: joiners, selectors, fillers, and blanks. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\s\u2800]/gu;

/** A name as it is stored: without blanks at its ends, one blank between words; empty when nothing of it is seen. */
export const tidyName = (name: string): string => {
  const tidy = name.trim().replace(/\s+/g, ' ');
  return tidy.replace(UNSEEN, '') === '' ? '' : tidy;
};

/** How often each of these stands among them. */
const timesOf = (names: readonly string[]): Map<string, number> =>
  new Map([...Map.groupBy(names, (name) => name)].map(([name, alike]) => [name, alike.length]));

/**
 * Names without blanks, each once: of two that are one the first spelling stays. Names that are `held` already stay as
 * they are, letter by letter and as often as they are held: what is added takes nothing away, and comes to no second.
 */
export const tidyNames = (names: readonly string[], held: readonly string[] = []): string[] => {
  const left = timesOf(held);
  const known = new Set(names.filter((name) => left.has(name)).map(identityOf));
  return names.flatMap((given) => {
    const times = left.get(given) ?? 0;
    if (times > 0) {
      left.set(given, times - 1);
      return [given];
    }
    const name = tidyName(given);
    if (name === '' || known.has(identityOf(name))) return [];
    known.add(identityOf(name));
    return [name];
  });
};

/** A change of one name in all entries: another name, one that is there already (a merge), or none. */
export type NameChange = { readonly kind: LabelKind; readonly from: string; readonly to: string | null };

/** The names after such a change, whatever spelling of the old name is among them; the list itself when none is. */
export const withNameChanged = (
  names: readonly string[],
  { from, to }: Omit<NameChange, 'kind'>,
): readonly string[] => {
  if (!names.some((name) => isSameName(name, from))) return names;
  const others = names.filter((name) => !isSameName(name, from));
  if (to === null || others.some((name) => isSameName(name, to))) return others;
  const place = names.findIndex((name) => isSameName(name, from));
  return names.flatMap((name, at) => (at === place ? [to] : isSameName(name, from) ? [] : [name]));
};
