import catalogue from '../../shared/domain/questions/prompt-catalogue.json' with { type: 'json' };
import type { Answer, Reflection } from '../../shared/records/entries/reflection.ts';
import { type Fraction, fraction } from './fraction.ts';

// The catalogue is data: what is read from it here is read again, not through the product's look-ups.
type Listed = {
  readonly id: string;
  readonly kind: string;
  readonly scored: string;
  readonly key: number | null;
  readonly facet?: string;
  readonly since?: string;
  readonly retired?: string;
  readonly scale?: { readonly min?: number; readonly max?: number; readonly labels?: readonly string[] };
  readonly options?: readonly {
    readonly label: string;
    readonly earlier?: readonly string[];
    readonly score?: number | null;
  }[];
};

export const questions = catalogue.prompts as unknown as readonly Listed[];

/** A question of the writer's that counts: its id and whether its right end is the engineering manager side. */
export type OwnQuestion = { readonly id: string; readonly key: 1 | -1 };

/** The two catalogues there have been: the first, and the one that asks about liking. */
const FIRST = '2026.1';
const SECOND = '2026.2';

/** Whether an entry was answered under questions that are known. */
export const isKnown = ({ catalogueVersion }: Pick<Reflection, 'catalogueVersion'>): boolean =>
  catalogueVersion === FIRST || catalogueVersion === SECOND;

/** 1 or 2: energy under one is never joined with energy under the other. Section 3.5. */
export const scoredAs = ({ catalogueVersion }: Pick<Reflection, 'catalogueVersion'>): number =>
  catalogueVersion === SECOND ? 2 : 1;

/** The questions that the catalogue of an entry asked; none for one that is not known. */
export const askedOf = (entry: Reflection): readonly Listed[] => {
  if (!isKnown(entry)) return [];
  return entry.catalogueVersion === FIRST
    ? questions.filter(({ since }) => since === undefined)
    : questions.filter(({ retired }) => retired === undefined);
};

export const categoryOf = (activityId: string): string | null => {
  for (const { id, category } of catalogue.activities) if (id === activityId) return category;
  return null;
};

/** A slider or choice in sixths of the axis, so that all are whole; null for what its question cannot have. */
const sixths = (kind: string, answer: Answer): number | null => {
  if (kind === 'forced-choice') {
    if (answer === 'left') return -4;
    if (answer === 'right') return 4;
    return answer === 'equal' ? 0 : null;
  }
  if (kind !== 'bipolar-slider') return null;
  for (const stop of [-3, -2, -1, 0, 1, 2, 3]) if (answer === stop) return 2 * stop;
  return null;
};

/** Every energy answer of an entry, toward the engineering manager side. docs/domain.md, section 3.2. */
export const energyAnswers = (entry: Reflection, own: readonly OwnQuestion[]): Fraction[] => {
  if (!isKnown(entry)) return [];
  const asked = [
    ...askedOf(entry)
      .filter(({ scored }) => scored === 'E')
      .map(({ id, kind, key }) => ({ id, kind, key: key ?? 0 })),
    ...own.map(({ id, key }) => ({ id, kind: 'bipolar-slider', key })),
  ];
  const found: Fraction[] = [];
  for (const { id, kind, key } of asked) {
    for (const [answered, answer] of Object.entries(entry.answers)) {
      const value = answered === id ? sixths(kind, answer) : null;
      if (value !== null) found.push(fraction(value * key, 6));
    }
  }
  return found;
};

/** (people - technical) / 4 of the pair of the day, or of the week where the day's is not rated on both. Section 3.2. */
export const likingOf = (entry: Reflection): Fraction | null => {
  const rated = (what: string, form: string) => {
    const asked = askedOf(entry).find(({ id, scored }) => scored === what && id === form);
    const answer = Object.entries(entry.answers).find(([answered]) => answered === asked?.id)?.[1] ?? null;
    return [-2, -1, 0, 1, 2].find((point) => answer === point) ?? null;
  };
  for (const [one, other] of [
    ['LK01', 'LK02'],
    ['LK03', 'LK04'],
  ] as const) {
    const [people, technical] = [rated('L-people', one), rated('L-technical', other)];
    if (people !== null && technical !== null) return fraction(people - technical, 4);
  }
  return null;
};

/** An answer about the pair on 1 to 5; null when it says nothing. Section 4.2. */
export const pairAnswer = (id: string, entry: Reflection): number | null => {
  const question = askedOf(entry).find((one) => one.id === id);
  const answer = Object.entries(entry.answers).find(([answered]) => answered === id)?.[1] ?? null;
  if (question === undefined) return null;
  for (const { label, earlier = [], score = null } of question.options ?? []) {
    if (answer === label || earlier.some((former) => former === answer)) return score;
  }
  if (question.kind !== 'rating') return null;
  for (const point of [1, 2, 3, 4, 5]) if (answer === point) return point;
  return null;
};

/** The words of today for a chosen option; null where the answer is none. */
export const chosenLabel = (id: string, entry: Reflection): string | null => {
  const answer = Object.entries(entry.answers).find(([answered]) => answered === id)?.[1] ?? null;
  const options = askedOf(entry).find((one) => one.id === id)?.options;
  return (
    options?.find(({ label, earlier = [] }) => label === answer || earlier.some((one) => one === answer))?.label ?? null
  );
};
