import type { Entry } from '../../records/entries/entry.ts';
import type { PromptLookup } from '../questions/prompt-catalogue.ts';

/** Changes one text; gives the very same where there is nothing to change. */
export type TextChange = (text: string) => string;

/** Answers with each one that is in the writer's own words changed; themselves when none was. */
export const withAnswerTexts = <Answers extends Readonly<Record<string, unknown>>>(
  answers: Answers,
  promptOf: PromptLookup,
  change: TextChange,
): Answers => {
  const changed = Object.entries(answers).flatMap(([id, answer]) => {
    if (typeof answer !== 'string' || promptOf(id)?.kind !== 'open') return [];
    const next = change(answer);
    return next === answer ? [] : [[id, next] as const];
  });
  return changed.length === 0 ? answers : { ...answers, ...Object.fromEntries(changed) };
};

/**
 * An entry with each text changed in which `#tag` and `@person` are labels: that of a note, and what a check-in says in
 * the writer's own words. Itself when none was.
 */
export const withTexts = <Kind extends Entry>(entry: Kind, promptOf: PromptLookup, change: TextChange): Kind => {
  if (entry.type === 'note') {
    const markdown = change(entry.markdown);
    return markdown === entry.markdown ? entry : { ...entry, markdown };
  }
  const [answers, note] = [withAnswerTexts(entry.answers, promptOf, change), change(entry.note)];
  return answers === entry.answers && note === entry.note ? entry : { ...entry, answers, note };
};

/** Those texts. */
export const labelledTexts = (entry: Entry, promptOf: PromptLookup): readonly string[] => {
  const texts: string[] = [];
  withTexts(entry, promptOf, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
};
