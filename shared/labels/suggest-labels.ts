import { fold } from '../text/fold.ts';
import { isInlineName } from './inline-labels.ts';

/** A name in use: how many entries carry it, and what else a person is called. */
export type UsedName = { readonly name: string; readonly count: number; readonly aliases: readonly string[] };

type Spelled = { readonly name: string; readonly folded: string; readonly words: readonly string[] };

/** A name made ready for being compared with what is typed: once, not with every letter. */
export type Choice = {
  /** What is written when it is taken. */
  readonly written: string;
  readonly name: string;
  readonly count: number;
  readonly spelled: readonly Spelled[];
};

export type Suggestion = {
  readonly written: string;
  /** The name it stands for; another than what is written where that is an alias. */
  readonly name: string;
  /** The alias that fits what is typed, where the name itself does not; else null. */
  readonly alias: string | null;
  readonly count: number;
};

const spelledAs = (name: string): Spelled => {
  const folded = fold(name);
  return { name, folded, words: folded.split(/[\s_/-]+/) };
};

const choiceOf = (written: string, { name, count, aliases }: UsedName): Choice => ({
  written,
  name,
  count,
  spelled: [name, ...aliases].map(spelledAs),
});

/** Names for a field of its own, where any name can be written. */
export const fieldChoices = (used: readonly UsedName[]): readonly Choice[] =>
  used.map((one) => choiceOf(one.name, one));

/**
 * Names for the text of a note, where a name is one word. A person whose name is not is written by an alias that is;
 * the note is labelled with the name all the same (`isHeldAlready`). A tag that cannot be written is not offered.
 */
export const inlineChoices = (used: readonly UsedName[]): readonly Choice[] =>
  used.flatMap((one) => {
    const written = [one.name, ...one.aliases].find(isInlineName);
    return written === undefined ? [] : [choiceOf(written, one)];
  });

/** Below this many letters the inside of a word says nothing. */
const INSIDE_FROM = 2;

/** How well a spelling fits what is typed: 0 all of it, 1 its beginning, 2 a word of it, 3 its inside; null not at all. */
const fitOf = ({ folded, words }: Spelled, typed: string): number | null => {
  if (folded === typed) return 0;
  if (folded.startsWith(typed)) return 1;
  if (words.some((word) => word.startsWith(typed))) return 2;
  return typed.length >= INSIDE_FROM && folded.includes(typed) ? 3 : null;
};

type Fitting = { readonly choice: Choice; readonly alias: string | null; readonly fit: number };

const fitting = (choice: Choice, typed: string): Fitting | null => {
  let best: Fitting | null = null;
  for (const spelled of choice.spelled) {
    const fit = fitOf(spelled, typed);
    const alias = spelled.name === choice.name ? null : spelled.name;
    if (fit !== null && (best === null || fit < best.fit)) best = { choice, alias, fit };
  }
  return best;
};

const better = (one: Fitting, other: Fitting): number =>
  one.fit - other.fit || other.choice.count - one.choice.count || (one.choice.written < other.choice.written ? -1 : 1);

export const MOST_SUGGESTIONS = 6;

/**
 * What the typed letters may become, at most `MOST_SUGGESTIONS`: what begins with them before what has a word that does
 * before what contains them, and of those the name in most entries first. Case and accents do not matter. What is
 * written exactly like a choice already is not among them.
 */
export const suggestLabels = (choices: readonly Choice[], typed: string): readonly Suggestion[] => {
  const folded = fold(typed);
  return choices
    .flatMap((choice) => (choice.written === typed ? [] : (fitting(choice, folded) ?? [])))
    .toSorted(better)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ choice, alias }) => ({ written: choice.written, name: choice.name, alias, count: choice.count }));
};

/** Whether the typed letters are a choice already, letter by letter. */
export const isWritten = (choices: readonly Choice[], typed: string): boolean =>
  choices.some(({ written }) => written === typed);

/** What letters typed into a field of its own may become, by name. */
export type SuggestNames = (typed: string) => readonly string[];

export const nameSuggester = (used: readonly UsedName[]): SuggestNames => {
  const choices = fieldChoices(used);
  return (typed) => suggestLabels(choices, typed).map(({ name }) => name);
};
