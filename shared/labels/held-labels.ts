import { identityOf, isSameName } from '../text/identity.ts';
import { type InlineLabel, inlineLabels } from './inline-labels.ts';
import { startsWithOneOf } from './name-beginnings.ts';

/** Those of an entry's tags and people that a text names, in order; what it names besides is no label of the entry. */
export const heldLabels = (
  text: string,
  held: Readonly<Record<InlineLabel['kind'], readonly string[]>>,
): readonly InlineLabel[] => {
  const beginnings = (names: readonly string[]) => startsWithOneOf(names.map(identityOf));
  return inlineLabels(text, { tags: beginnings(held.tags), people: beginnings(held.people) }).filter(({ kind, name }) =>
    held[kind].some((each) => isSameName(each, name)),
  );
};
