import { parameters } from '../../../shared/constants.ts';
import type { MeasuredCurve } from '../../../shared/ipc/drift.ts';

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const bound = parameters;

/** "How this is computed": docs/domain.md, section 3, in short. Bounds come from the constants themselves. */
export const howComputedCopy = {
  parts: [
    {
      title: 'One check-in',
      text: [
        'Every energy answer is a number from −1, tech lead side, to +1, engineering manager side. A stop of the scale is a third, a choice between two things counts as two stops, and questions about what drains are turned round. If you rated activities of both kinds, the difference between them counts as two more answers. Energy is the mean of all that.',
        'Time is your people share minus your hands-on share; coordination is neutral. An answer about energy never counts as time, nor the other way round.',
        `One answer weighs a third, five weigh 0.7. An entry written more than ${bound.timelyDays} days late counts half, after ${bound.lateDays} days it is kept but not counted. What you skip is never filled in.`,
      ],
    },
    {
      title: 'Dots, line and band',
      text: [
        `A dot is the weighted mean of a week. The line reads the last ${bound.windowWeeks} weeks; a week counts half as much as one ${bound.halfLifeWeeks} weeks newer. It begins with ${bound.levelMinReflections} check-ins in ${bound.levelMinWeeks} weeks and starts anew after a break of more than ${bound.maxGapWeeks}. A week without a check-in leaves a gap. Each point stands as it stood on its Sunday.`,
        'The band is a 90 % interval. After a sudden change the line needs about two months to catch up.',
      ],
    },
    {
      title: 'Hands-on share',
      text: [
        'A bar is the technical part of a week’s people, coordination and technical time, as you split it; time for other things is left out, and weighs a day by the chips that remain. A weekly split weighs as much as three daily ones. Its line and band follow the same rule as the level above.',
        `A share is said once at least ${percent(bound.leastSharedPart)} of the chips are people, coordination and technical time. Against a range only the weeks of your present role are read, from its first day on and once they are enough for a line: the weeks of an earlier role say nothing about this one.`,
        'The shaded range is what is often said to be usual: 50 to 70 % for a tech lead, under 10 % for an engineering manager, none for other roles. Ranges differ between companies.',
      ],
    },
    {
      title: 'Looking back',
      text: [
        'As of an earlier Sunday the screen shows what today’s entries, dated up to then, give. It is not what it showed on that day: entries written late, changed or deleted since then change the past too.',
      ],
    },
    {
      title: 'When something is said to have moved',
      text: [
        `A straight line is laid through the weeks, and its error is widened when neighbouring weeks are alike. “Moved” needs ${bound.minReflections} check-ins in ${bound.minWeeks} weeks, the first and last ${bound.minSpanWeeks} apart, a change beyond its 99 % bound, both ends at least ${bound.materialChange} apart, and all of it true already ${bound.confirmLagDays / 7} weeks earlier.`,
        `Beyond the 90 % bound only, it is a lean, not confirmed. “Held steady” means that the change with its band stays within ${bound.equivalenceBound}. Sentences are read at the end of a week, so looking more often changes nothing.`,
        `“Moved” is said as a lean, with the reason, where the weekdays, the questions, the forms or what you rated differ between both halves of these weeks: what is asked can move a line by itself.`,
      ],
    },
    {
      title: 'How often that is wrong',
      text: [
        'In simulated diaries of people who did not change, 5 to 14 in 100 met “moved” within a year when weeks were a little alike, 18 to 40 when they were strongly alike, and 29 to 62 when moods lasted for months. That is for energy; for time there is no such figure.',
        'A step of 0.5 was confirmed within 26 weeks in 46 to 91 in 100, a slow change of 0.3 in 10 to 38, depending on how often they wrote. A small change may never be.',
      ],
    },
    {
      title: 'What it cannot say',
      text: [
        'It describes your answers, not you, and compares you with nobody. It knows no cause and foretells nothing. The questions are new and untested, recording changes what is recorded, and skipping hard days shifts the line.',
      ],
    },
  ],
  figures: 'Your own figures',
  caption: (end: string): string => `As of ${end}. A dash means too little to compute.`,
  scrollLabel: 'Your own figures, as a table',
  figure: 'Figure',
  energy: 'Energy answers',
  time: 'Recorded time',
  handsOn: 'Hands-on share',
  rows: {
    reflections: 'Check-ins that count, n',
    weeks: 'Weeks with one',
    span: 'Weeks from first to last',
    level: 'Level',
    levelSe: 'Standard error of the level',
    age: 'Mean age of the level, weeks',
    size: 'Difference between both ends',
    delta: 'Change of the straight line',
    seDelta: 'Standard error of that change',
    mdc: 'Steady change that could hide',
    s2: 'Scatter around that line, s²',
    rho: 'Likeness of weeks in a row, ρ',
    q90: 't for 90 %',
    q99: 't for 99 %',
  },
  verdict: 'What they come to',
  held: 'Held back by',
  nothing: 'nothing',
  aboutRho: `ρ runs from 0, weeks that know nothing of each other, to ${bound.rhoMax}; ${bound.rhoPrior} is assumed until your weeks say otherwise. The higher it is, the more often “moved” comes by chance.`,
  aboutReliability:
    'This asks whether the four weekly answers rise and fall together. In a flat period they cannot, so a low number says nothing about you or about the line.',
  objections: 'How the chart has you wrong',
  noObjection: 'Your answers to that question of the monthly check-in will stand here.',
  verdicts: {
    insufficient: 'too early to say',
    paused: 'paused',
    moved: 'moved',
    tilt: 'leans, not confirmed',
    'held-steady': 'held steady',
    'no-clear-movement': 'no clear movement',
    untold: 'not told of these days',
  } satisfies Record<MeasuredCurve['status'], string>,
  guards: {
    'weekday-shift': 'other weekdays than before',
    'identical-answers': 'the same answer each time',
    'catalogue-change': 'changed questions',
    'mix-shift': 'other forms, own questions or rated activities than before',
    'late-share': `more than ${percent(bound.lateShare)} written late`,
  } satisfies Record<MeasuredCurve['guards'][number], string>,
} as const;
