import { describe, expect, it } from 'vitest';
import { type Catalogue, present, type Question } from './catalogue.ts';

/** Something that holds of the catalogue; `broken` is a catalogue of which it does not. */
export type Law = {
  readonly name: string;
  /** Every place where it does not hold. */
  readonly faults: (catalogue: Catalogue) => readonly string[];
  readonly broken: (catalogue: Catalogue) => Catalogue;
};

type Test = (question: Question) => boolean;

/** A catalogue in which the first question that fits is otherwise. Throws where none fits. */
export const withQuestion = (
  catalogue: Catalogue,
  which: string | Test,
  otherwise: (question: Question) => Partial<Question>,
): Catalogue => {
  const fits: Test = typeof which === 'string' ? ({ id }) => id === which : which;
  const found = catalogue.prompts.find(fits);
  if (found === undefined) throw new Error(`No question fits ${String(which)}`);
  const changed = { ...found, ...otherwise(found) };
  return { ...catalogue, prompts: catalogue.prompts.map((one) => (one === found ? changed : one)) };
};

/** A catalogue without one question. */
export const withoutQuestion = (catalogue: Catalogue, id: string): Catalogue => ({
  ...catalogue,
  prompts: catalogue.prompts.filter((question) => question.id !== id),
});

/** Two tests a law: that it holds of the catalogue, and that it would be seen if it did not. */
export const describeLaws = (what: string, laws: readonly Law[]): void => {
  describe(what, () => {
    // A name put into a pattern would be cut short.
    for (const { name, faults, broken } of laws) {
      it(name, () => expect(faults(present())).toEqual([]));
      it(`would be seen not to hold: ${name}`, () => expect(faults(broken(present()))).not.toEqual([]));
    }
  });
};
