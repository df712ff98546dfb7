import { labelledTexts } from '../../../shared/domain/record-text/labelled-texts.ts';
import type { LabelSplit } from '../../../shared/ipc/labels.ts';
import { inlineLabels } from '../../../shared/labels/inline-labels.ts';
import { tidyNames } from '../../../shared/labels/labels.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import { identityOf, isSameName } from '../../../shared/text/identity.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf } from '../core/journal-words.ts';
import { formerIdentity } from './former-identity.ts';
import { namesOf } from './journal-names.ts';

type Kind = LabelSplit['kind'];

/** An entry whose words name something with other letters than the label it was given for it. */
type Doubtful = { readonly entry: Entry; readonly kind: Kind; readonly stored: string; readonly written: string };

const SIGNS = { tags: '#', people: '@' } as const;
const kinds = ['tags', 'people'] as const satisfies readonly Kind[];

/** Most labels stand in the words of their entry letter by letter, which is quicker to see than where a name ends. */
const mayBeDoubtful = (entry: Entry, texts: readonly string[]): boolean =>
  kinds.some((kind) => entry[kind].some((name) => !texts.some((text) => text.includes(`${SIGNS[kind]}${name}`))));

/** What somebody is called: their name and the other ones. */
const callingOf = (journal: Journal) => {
  const people = journal.of('person');
  return (kind: Kind, name: string): readonly string[] => {
    const person = kind === 'people' ? people.find((one) => isSameName(one.name, name)) : undefined;
    return person === undefined ? [name] : [name, ...person.aliases];
  };
};

const doubtfulIn = (journal: Journal): readonly Doubtful[] => {
  const promptOf = promptsOf(journal);
  const { beginnings } = namesOf(journal);
  const calling = callingOf(journal);
  return journal.entries().flatMap((entry): Doubtful[] => {
    const texts = labelledTexts(entry, promptOf);
    if (!mayBeDoubtful(entry, texts)) return [];
    const named = texts.flatMap((text) => inlineLabels(text, beginnings));
    return named.flatMap(({ kind, name: written }): Doubtful[] => {
      const is = (label: string, test: (one: string) => boolean) => calling(kind, label).some(test);
      if (entry[kind].some((label) => is(label, (one) => isSameName(one, written)))) return [];
      const stored = entry[kind].find((label) => is(label, (one) => formerIdentity(one) === formerIdentity(written)));
      return stored === undefined ? [] : [{ entry, kind, stored, written }];
    });
  });
};

const keyOf = ({ kind, stored, written }: Doubtful): string =>
  [kind, identityOf(stored), identityOf(written)].join('\n');

const bySplit = (a: LabelSplit, b: LabelSplit): number =>
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.count - a.count || (a.written < b.written ? -1 : 1);

/** Labels that stand for two names, with the number of entries that mean the other one; tags first, then the commonest. */
export const labelSplits = (journal: Journal): LabelSplit[] =>
  [...Map.groupBy(doubtfulIn(journal), keyOf).values()]
    .flatMap((alike): LabelSplit[] => {
      const [first] = alike;
      if (first === undefined) return [];
      const { kind, stored, written } = first;
      return [{ kind, stored, written, count: new Set(alike.map(({ entry }) => entry.id)).size }];
    })
    .sort(bySplit);

/** These entries labelled as their words say: with the written name, and without the stored one that no word names. */
export const splitLabels = (journal: Journal): readonly Entry[] => {
  const promptOf = promptsOf(journal);
  const { beginnings } = namesOf(journal);
  const calling = callingOf(journal);
  return [...Map.groupBy(doubtfulIn(journal), ({ entry }) => entry)].map(([entry, doubtful]) => {
    const named = labelledTexts(entry, promptOf).flatMap((text) => inlineLabels(text, beginnings));
    const of = (kind: Kind): string[] => {
      const mine = doubtful.filter((one) => one.kind === kind);
      const isNamed = (label: string) =>
        calling(kind, label).some((name) => named.some((one) => one.kind === kind && isSameName(one.name, name)));
      const goes = (label: string) => mine.some(({ stored }) => stored === label) && !isNamed(label);
      const stays = entry[kind].filter((label) => !goes(label));
      return tidyNames([...stays, ...mine.map(({ written }) => written)], stays);
    };
    return { ...entry, tags: of('tags'), people: of('people') };
  });
};
