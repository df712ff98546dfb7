import type { Entry } from '../records/entries/entry.ts';
import { fold } from '../search/words.ts';
import { inlineLabels, renameInline } from './inline-labels.ts';

export const labelKinds = ['tags', 'people', 'projects'] as const;
/** What an entry may be labelled with: lists of names. */
export type LabelKind = (typeof labelKinds)[number];

/** Names without blanks and repetitions, whatever their case and accents; the first spelling stays. */
export const tidyNames = (names: readonly string[]): string[] => {
  const kept = new Map<string, string>();
  for (const name of names.map((each) => each.trim().replace(/\s+/g, ' '))) {
    if (name !== '' && !kept.has(fold(name))) kept.set(fold(name), name);
  }
  return [...kept.values()];
};

/** A change of one name in all entries: another name, one that is there already (a merge), or none. */
export type NameChange = { readonly kind: LabelKind; readonly from: string; readonly to: string | null };

/** The entry after a change of a name, in its labels and where its text names it with a sign; itself when it lacks it. */
export const relabelled = <Kind extends Entry>(entry: Kind, change: NameChange): Kind => {
  const { kind, from, to } = change;
  const isHeld = entry[kind].includes(from);
  const names = isHeld
    ? tidyNames(entry[kind].flatMap((name) => (name === from ? (to === null ? [] : [to]) : [name])))
    : entry[kind];
  if (entry.type !== 'note' || kind === 'projects') return isHeld ? { ...entry, [kind]: names } : entry;
  const markdown = renameInline(entry.markdown, { kind, from, to });
  return isHeld || markdown !== entry.markdown ? { ...entry, [kind]: names, markdown } : entry;
};

/** Spellings in use, so that a name typed again joins the one that is there. */
export type Spelling = (kind: LabelKind, name: string) => string;

/** A note's labels after its text changed: with those the text names, without those that only the text before named. */
export const withInlineLabels = <Kind extends Entry>(entry: Kind, textBefore: string, spelling: Spelling): Kind => {
  if (entry.type !== 'note') return entry;
  const of = (kind: 'tags' | 'people') => {
    const namesIn = (text: string) =>
      inlineLabels(text)
        .filter((label) => label.kind === kind)
        .map(({ name }) => spelling(kind, name));
    const [before, now] = [namesIn(textBefore).map(fold), namesIn(entry.markdown)];
    const kept = entry[kind].filter(
      (name) => !before.includes(fold(name)) || now.some((one) => fold(one) === fold(name)),
    );
    // A name that the text had before and the entry has not was taken away on purpose.
    return tidyNames([...kept, ...now.filter((name) => !before.includes(fold(name)))]);
  };
  return { ...entry, tags: of('tags'), people: of('people') };
};
