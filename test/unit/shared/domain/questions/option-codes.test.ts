import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChoiceId,
  optionChosen,
  optionCode,
  optionCodes,
  storedAnswer,
} from '../../../../../shared/domain/questions/option-codes.ts';
import { type Prompt, prompts } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import { promptIds } from '../../../../../shared/domain/questions/prompt-ids.ts';

const choices = prompts.filter(({ kind }) => kind === 'single-choice' || kind === 'commitment-check');
const namesOf = ({ label, earlier = [] }: NonNullable<Prompt['options']>[number]) => [label, ...earlier];

// Every label under which an answer was ever stored, by code. Lines are added here and never changed: vaults hold them.
const STORED: Readonly<Record<ChoiceId, readonly (readonly [string, string])[]>> = {
  BU05: [
    ['how-someone-is-doing', 'How someone is doing'],
    ['career-worries', "Someone's career worries"],
    ['friction', 'Friction between people'],
    ['architecture-choice', 'An architecture choice'],
    ['debt-or-quality', 'Debt or quality I answer for'],
    ['irreversible-choice', 'A choice that cannot be undone'],
    ['none', 'None stood out'],
  ],
  DU02: [
    ['settled', 'We settled it'],
    ['still-open', 'Argued, still open'],
    ['never-raised', 'Never raised'],
    ['none-came-up', 'None came up'],
  ],
  DU04: [
    ['can-name-one', 'Yes, I can name one'],
    ['partly', 'Partly'],
    ['cannot-think-of-one', 'I cannot think of one'],
  ],
  DU15: [
    ['helped-theirs', 'I helped theirs along'],
    ['helped-mine', 'They helped mine along'],
    ['both', 'Both'],
    ['neither', 'Neither'],
  ],
  DU16: [
    ['met', 'Yes'],
    ['status-only', 'Only about status'],
    ['not-met', 'We did not meet'],
  ],
  DU17: [
    ['me', 'Me'],
    ['partner', 'My partner'],
    ['both', 'Both of us'],
    ['nobody', 'Nobody'],
    ['nothing-needed-asking', 'Nothing needed asking'],
  ],
  BA07: [
    ['people', 'People'],
    ['technical', 'Technical'],
    ['neither', 'Neither'],
    ['do-not-know', 'I do not know'],
  ],
  BA08: [
    ['kept', 'Kept'],
    ['moved-and-done', 'Moved and done'],
    ['moved-not-done', 'Moved, not done'],
    ['dropped', 'Dropped'],
    ['not-due', 'Was not due'],
  ],
  BA09: [
    ['yes', 'Yes'],
    ['no', 'No'],
    ['unsure', 'Unsure'],
  ],
  PA09: [
    ['within-six-months', 'Within six months'],
    ['six-to-twelve-months', 'Six to twelve months ago'],
    ['one-to-two-years', 'One to two years ago'],
    ['two-to-five-years', 'Two to five years ago'],
    ['longer-ago', 'Longer ago'],
    ['never', 'Never'],
  ],
  PA15: [
    ['tech-lead', 'Tech lead'],
    ['engineering-manager', 'Engineering manager'],
    ['both', 'Both in one'],
    ['stay', 'Stay as I am'],
    ['not-sure', 'Not sure'],
  ],
  FT01: [
    ['yes', 'Yes'],
    ['no', 'No'],
    ['cannot-say', 'I cannot say'],
  ],
  FT02: [
    ['technical', 'Technical work'],
    ['people', 'People work'],
    ['both', 'Both equally'],
    ['neither', 'Neither'],
    ['cannot-say', 'I cannot say'],
  ],
};
const choiceIds = Object.keys(STORED) as readonly ChoiceId[];

describe('the options of a choice', () => {
  it('have the codes that code goes by, in the order of the catalogue', () => {
    const inCatalogue = choices.map(({ id, options = [] }) => [id, options.map(({ code }) => code)]);
    expect(Object.fromEntries(inCatalogue)).toEqual(optionCodes);
  });

  it('have one code each within their prompt, in plain words with hyphens', () => {
    for (const { id, options = [] } of choices) {
      const codes = options.map(({ code }) => code);
      expect(new Set(codes).size, id).toBe(codes.length);
      for (const code of codes) expect(code, id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it('share no label within their prompt, of today or earlier: one answer means one thing', () => {
    for (const { id, options = [] } of choices) {
      const names = options.flatMap(namesOf);
      expect(new Set(names).size, id).toBe(names.length);
    }
  });

  it.each(choiceIds)('of %s come back as they are stored, from label to code to label', (id) => {
    for (const label of choices.find((prompt) => prompt.id === id)?.options?.map((option) => option.label) ?? []) {
      const code = optionCode(id, label);
      expect(code === null ? null : storedAnswer(id, code)).toBe(label);
    }
  });

  it.each(choiceIds)('of %s are known by every label under which they were ever stored', (id) => {
    expect(STORED[id].map(([, label]) => [optionCode(id, label), label])).toEqual(STORED[id]);
  });

  it('are not guessed: a skip, a code, words of another prompt and names that every object has say nothing', () => {
    const { commitmentKept } = promptIds;
    const strangers = [null, undefined, '', 'kept', 'KEPT', 'Kept ', 'We did not meet', 'constructor', 0];
    expect(strangers.map((answer) => optionCode(commitmentKept, answer))).toEqual(strangers.map(() => null));
  });

  it('keep their code whatever later catalogues call them', () => {
    const reworded = (prompt: Prompt, suffix: string): Prompt => ({
      ...prompt,
      options: (prompt.options ?? []).map((option) => ({
        ...option,
        label: option.label + suffix,
        earlier: namesOf(option),
      })),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...choices),
        fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 4 }),
        (prompt, suffixes) => {
          const later = suffixes.reduce(reworded, prompt);
          for (const [index, option] of (later.options ?? []).entries()) {
            const codes = namesOf(option).map((label) => optionChosen(later, label)?.code);
            expect(new Set(codes)).toEqual(new Set([prompt.options?.[index]?.code]));
          }
        },
      ),
    );
  });

  it('belong to their own prompt: the compiler knows the codes of each', () => {
    // @ts-expect-error A commitment has no such result.
    expect(() => storedAnswer(promptIds.commitmentKept, 'met')).toThrow('no option');
    // @ts-expect-error This prompt is no choice.
    const open: ChoiceId = promptIds.lineOfDay;
    expect(choiceIds).not.toContain(open);
  });
});
