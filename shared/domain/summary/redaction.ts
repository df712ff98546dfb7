import { datesToMonths, type Replacement } from './redaction-dates.ts';
import { redactionText } from './redaction-form.ts';
import { patternsIn, withoutPatterns } from './redaction-patterns.ts';
import { placesOf } from './redaction-places.ts';
import { suspectsIn } from './redaction-suspects.ts';

/** Somebody who may be named in the writer's own words, by every alias the writer gave them. */
export type NamedPerson = { readonly names: readonly string[]; readonly relation: 'partner' | 'manager' | 'teammate' };

export type RedactionRules = {
  readonly people: readonly NamedPerson[];
  /** Companies, projects, products: what the writer listed. */
  readonly projectWords: readonly string[];
  /** Lower-case words that are no names, though they may be written with a capital. */
  readonly dictionary: ReadonlySet<string>;
};

export type Redaction = {
  readonly lines: readonly { readonly before: string; readonly after: string }[];
  /** Everything that was replaced, in order of appearance. */
  readonly replaced: readonly Replacement[];
  /**
   * What may name somebody and nobody listed: capitalised words, words that begin like a listed name, figures, and every
   * word of writing that has no capitals. Only shown to the writer, never changed.
   */
  readonly suspects: readonly string[];
  /** Words about health: a warning before the line is included. */
  readonly healthWords: readonly string[];
};

const HEALTH =
  /(?<!\p{L})(?:(?:parental|maternity|paternity|sick|medical) leave|leave|sick(?:ness)?|ill(?:ness)?|burn(?:ed|t)?[ -]?out|therap(?:y|ist)|depress(?:ed|ion)|anxi(?:ety|ous)|diagnos(?:is|ed)|medication|hospital|surgery|doctor|pregnan(?:t|cy))(?!\p{L})/giu;

const tidy = (text: string): string =>
  text
    .replace(/[([]\s*[)\]]/g, '')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();

const wordsOf = (rules: RedactionRules): readonly { readonly word: string; readonly person: NamedPerson | null }[] =>
  [
    ...rules.people.flatMap((person) => person.names.map((word) => ({ word, person }))),
    ...rules.projectWords.map((word) => ({ word, person: null })),
  ]
    .filter(({ word }) => word.trim() !== '')
    // "Kim Novak" before "Kim", or half a name would stay behind.
    .sort((a, b) => b.word.length - a.word.length);

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Labels in order of appearance: a new mapping for every export, kept nowhere. */
const createLabels = () => {
  const teammates: NamedPerson[] = [];
  return (person: NamedPerson): string => {
    if (person.relation !== 'teammate') return `my ${person.relation}`;
    if (!teammates.includes(person)) teammates.push(person);
    const place = teammates.indexOf(person);
    return place === 0 ? 'a teammate' : `teammate ${LETTERS[place] ?? place + 1}`;
  };
};

type Found = { readonly start: number; readonly end: number; readonly by: string };

const firstNames = (line: string, rules: RedactionRules, label: (person: NamedPerson) => string): readonly Found[] => {
  const found: { start: number; end: number; person: NamedPerson | null }[] = [];
  const text = redactionText(line);
  for (const { word, person } of wordsOf(rules)) {
    for (const { start, end } of placesOf(word, text)) {
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end, person });
    }
  }
  const inOrder = found.sort((a, b) => a.start - b.start);
  return inOrder.map(({ start, end, person }) => ({ start, end, by: person === null ? '[project]' : label(person) }));
};

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/**
 * The writer's chosen lines as they may leave: names become roles, addresses, tickets and amounts go, listed words
 * become "[project]", days become months. What was replaced and what looks like a name is listed for the writer.
 * docs/domain.md, section 7.6.
 */
export const redact = (lines: readonly string[], rules: RedactionRules): Redaction => {
  const label = createLabels();
  const replaced: Replacement[] = [];
  const clean = (line: string): string => {
    const { text, replaced: removed } = withoutPatterns(line);
    for (const one of removed) replaced.push(one);
    const named = firstNames(text, rules, label);
    const withRoles = named.reduceRight(
      (kept, { start, end, by }) => kept.slice(0, start) + by + kept.slice(end),
      text,
    );
    for (const { start, end, by } of named) replaced.push({ token: text.slice(start, end), by });
    const { text: dated, replaced: days } = datesToMonths(withRoles);
    for (const day of days) replaced.push(day);
    return tidy(dated);
  };
  const cleaned = lines.map((before) => ({ before, after: clean(before) }));
  const afters = cleaned.map(({ after }) => after);
  const listed = wordsOf(rules).map(({ word }) => word);
  return {
    lines: cleaned,
    replaced,
    suspects: unique(cleaned.flatMap(({ after }) => suspectsIn(after, afters, listed, rules.dictionary))),
    healthWords: unique(lines.flatMap((line) => [...line.matchAll(HEALTH)].map(([word]) => word.toLowerCase()))),
  };
};

/**
 * What a finished file still holds of what was to be left out: listed names and words, and the patterns. Empty when
 * it may leave. For the bytes of the file and for its metadata.
 */
export const leaksIn = (text: string, rules: Pick<RedactionRules, 'people' | 'projectWords'>): readonly string[] => {
  const form = redactionText(text);
  const words = [...rules.people.flatMap(({ names }) => names), ...rules.projectWords];
  return unique([...words.filter((word) => placesOf(word, form).length > 0), ...patternsIn(text)]);
};
