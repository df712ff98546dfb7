import type { Prompt, PromptCondition } from './prompt-catalogue.ts';

const scoredWords: Readonly<Record<string, string>> = {
  E: 'Counts towards the energy line.',
  Ea: 'Counts towards the energy line, as much as two questions.',
  'L-people': 'Counts towards the energy line where both parts are rated, as much as two questions.',
  'L-technical': 'Counts towards the energy line where both parts are rated, as much as two questions.',
  fit: 'Stands beside the line; never part of it.',
  'fit-guess': 'Stands beside the line; never part of it.',
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

const RETIRED = 'Asked until the questions changed.';

const conditionWords: Readonly<Record<PromptCondition, string>> = {
  partner: 'Asked while there is a partner.',
  combined: 'Asked while the role held is the combined one.',
  ic: 'Asked of individual contributors.',
  'not-ic': 'Asked of everyone but individual contributors.',
  'has-commitment': 'Asked while a commitment is active.',
  'has-line': 'Asked once there is an energy line.',
};

/** Why a question is asked, in a plain sentence, what its answer counts for, and when it is asked at all. */
export const promptReasons = (prompt: Prompt): readonly string[] => {
  const why = prompt.group === 'own' ? 'Your own question.' : (prompt.why ?? RETIRED);
  const counts = scoredWords[prompt.scored] ?? KEPT;
  return [why, counts, ...(prompt.condition ? [conditionWords[prompt.condition]] : [])];
};
