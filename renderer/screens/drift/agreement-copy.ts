import { parameters } from '../../../shared/constants.ts';
import type { ReliabilityRow } from '../../../shared/ipc/drift.ts';

/** How far answers agree, in "How this is computed": docs/domain.md, section 3.10, in short. */
export const agreementCopy = {
  title: 'How far your answers agree',
  scrollLabel: 'How far your answers agree, as a table',
  figure: 'Figure',
  value: 'Value',
  interval: '90 % interval',
  n: 'n',
  ofNeeded: (n: number, needed: number): string => `${n} of ${needed}`,
  rows: {
    odd: 'Odd check-ins',
    even: 'Even check-ins',
    choices: 'Your choices',
    liking: 'How work left you feeling',
    difference: 'The second way minus the first',
    'three-parts': 'Cronbach’s alpha of your three weekly parts',
    'four-answers': 'Cronbach’s alpha of your four weekly answers',
    'line-fits': 'You said the line fits',
    guess: 'Your own guess named its side',
  } satisfies Record<ReliabilityRow['id'], string>,
  about: [
    `From ${parameters.reliabilityCheckIns} check-ins in the weeks of the line, every other one is counted by itself. What lies between the two halves is little else than chance: a line from half as many check-ins could be either.`,
    `With ${parameters.waysMinAnswers} check-ins of each kind, two ways of asking stand side by side: choices and scales, and how the people part left you against the technical part. They are said to differ only if the whole interval of the difference leaves zero out; neither is then the right one.`,
    `Alpha asks, from ${parameters.reliabilityOccasions} weekly check-ins, whether the parts of a week rise and fall together. Your three weekly parts are one scale on what you would like, one on what would tire you, and how both sides left you. In a flat period they cannot, so a low number says nothing about you or about the line.`,
    `Whether the line fits is your own word, counted from ${parameters.lineFitMinAnswers} monthly answers that say yes or no. The guess is asked for before the line is named, and counts where it names something. Neither moves the line, and neither is in a summary, or in a table or picture that you save.`,
  ],
} as const;
