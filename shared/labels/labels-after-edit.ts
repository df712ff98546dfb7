import type { Entry } from '../records/entries/entry.ts';
import { identityOf } from '../text/identity.ts';
import { inlineLabels } from './inline-labels.ts';
import { tidyNames } from './labels.ts';
import type { NamesInUse } from './names-in-use.ts';

type TextLabels = Pick<Entry, 'tags' | 'people'>;

/**
 * An entry's tags and people after its words changed: with those its words name, without those that only the words
 * before named.
 */
export const labelsAfterEdit = (
  held: TextLabels,
  words: { readonly before: readonly string[]; readonly now: readonly string[] },
  names: NamesInUse,
): TextLabels => {
  const of = (kind: 'tags' | 'people'): string[] => {
    const namedIn = (texts: readonly string[]) =>
      texts
        .flatMap((text) => inlineLabels(text, names.beginnings))
        .filter((label) => label.kind === kind)
        .map(({ name }) => names.spelled(kind, name));
    const now = namedIn(words.now);
    const [was, is] = [new Set(namedIn(words.before).map(identityOf)), new Set(now.map(identityOf))];
    const stays = held[kind].filter((name) => !was.has(identityOf(name)) || is.has(identityOf(name)));
    // A name that the words had before and the entry has not was taken away on purpose.
    return tidyNames([...stays, ...now.filter((name) => !was.has(identityOf(name)))], stays);
  };
  return { tags: of('tags'), people: of('people') };
};
