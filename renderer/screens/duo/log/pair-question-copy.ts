/** The question card of a pair. */
export const pairQuestionCopy = {
  title: 'A question for the two of you',
  bases: {
    'named in the source': 'This tension is named in the essay that Driftline’s questions about pairs come from.',
    'our inference': 'Our inference from what you said of the two of you; no source names it.',
  },
  talked: 'Talked about it',
  notNow: 'Not now',
  kept: {
    talked: 'Kept: you talked about it. The next question comes in a month at the earliest.',
    'not-now': 'Put off. The next question comes in a month at the earliest.',
  },
  takeBack: 'Take it back',
} as const;
