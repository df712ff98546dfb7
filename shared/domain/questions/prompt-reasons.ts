import { type Prompt, type PromptCondition, promptSources } from './prompt-catalogue.ts';

const scoredWords: Readonly<Record<string, string>> = {
  E: 'Counts towards the energy line.',
  Ea: 'Counts towards the energy line, as much as two questions.',
  T: 'Counts towards the time line.',
  S: 'Compared with energy and time; part of neither line.',
  'B-emotional': 'Shown by itself; part of no line.',
  'B-intellectual': 'Shown by itself; part of no line.',
  commitment: 'Kept with the commitment.',
  forecast: 'Kept with the experiment.',
  outcome: 'Kept with the experiment.',
  none: 'Not scored.',
};

/** Of what no screen shows yet nothing is promised. */
const KEPT = 'Kept with the check-in; part of no line.';

const conditionWords: Readonly<Record<PromptCondition, string>> = {
  partner: 'Asked while there is a partner.',
  combined: 'Asked while the role held is the combined one.',
  'has-commitment': 'Asked while a commitment is active.',
};

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const ideaWords = (idea: string): string => {
  const [letter = '', ...rest] = idea.split(':');
  const source = promptSources[letter];
  return source === undefined || rest.length === 0
    ? `${upperFirst(idea)}.`
    : `${upperFirst(rest.join(':'))}: from the ${source}.`;
};

/** Why a question is asked: where the thought comes from, whether it counts, and when it is asked at all. */
export const promptReasons = (prompt: Prompt): readonly string[] => {
  const from = prompt.group === 'own' ? ['Your own question.'] : prompt.sourceIdea.split('; ').map(ideaWords);
  const counts = scoredWords[prompt.scored] ?? KEPT;
  return [...from, counts, ...(prompt.condition ? [conditionWords[prompt.condition]] : [])];
};
