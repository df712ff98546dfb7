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
        'Every energy answer is a number from −1, tech lead side, to +1, engineering manager side. A stop of the scale is a third, a choice between two things counts as two stops, and questions about what drains are turned round. Where you rated how the people part and the technical part left you, the difference between the two counts as two more answers; so does that of rated activities of both kinds, and both together count as three. Energy is the mean of all that. What happened more often does not enter.',
        'Time is your people share minus your hands-on share; coordination is neutral. An answer about energy never counts as time, nor the other way round.',
        `One answer weighs a third, five weigh 0.7. An entry written more than ${bound.timelyDays} days late counts half, after ${bound.lateDays} days it is kept but not counted. What you skip is never filled in, and what does not apply says nothing.`,
      ],
    },
    {
      title: 'Dots, line and band',
      text: [
        `A dot is the weighted mean of a week. The line reads the last ${bound.windowWeeks} weeks; a week counts half as much as one ${bound.halfLifeWeeks} weeks newer. It begins with ${bound.levelMinReflections} check-ins in ${bound.levelMinWeeks} weeks and starts anew after a break of more than ${bound.maxGapWeeks}, and when the questions change: answers to earlier ones keep their dots, with a broken outline. A week without a check-in leaves a gap. Each point stands as it stood on its Sunday.`,
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
        `Each Sunday asks which of three stories predicts the weeks of the last ${bound.windowWeeks} best: nothing changed; one jump, in any week with at least ${bound.stepSideWeeks} others on either side; or a steady slope. The jump is averaged over all weeks it could have come in, so that a story with more freedom has to earn it.`,
        `Each story is tried with weeks on their own, a little alike, much alike, and wandering for months. How well each of these predicted your own earlier half-years, up to two years back, decides how much it counts: whoever’s weeks come in waves needs a bigger change.`,
        `“Moved” needs ${bound.minReflections} check-ins in ${bound.minWeeks} weeks, the first and last ${bound.minSpanWeeks} apart. It is said when the story that nothing changed weighs less than ${percent(1 / bound.movedBar)} now and ${bound.confirmLagDays / 7} weeks earlier (${percent(1 / (bound.movedBar + bound.memoryWindows))} once two earlier years have taught it), with a change of at least ${bound.materialChange} the same way. It stands until that story weighs ${percent(bound.keepBelow)} again; where later weeks undo it, the screen says so.`,
        `Under ${percent(bound.leanBelow)} on one Sunday alone, it is a lean. “Held steady” means that even supposing a change, it is likely no more than ${bound.equivalenceBound}. From, to and their ranges are means over the stories, each as believable as it is. A week is named where the jump is at least three times as believable as the slope, and its likely weeks are few. Sentences are read at the end of a week, so looking more often changes nothing.`,
        `“Moved” is said as a lean, with the reason, where the weekdays, the questions, the forms or what you rated differ between both halves of these weeks: what is asked can move a line by itself.`,
      ],
    },
    {
      title: 'How often that is wrong',
      text: [
        'In simulated diaries of people who did not change, 1 to 7 in 100 met “moved” within a year when weeks were a little alike, 11 to 22 when they were strongly alike, and 17 to 43 when moods lasted for months. A wave that comes back each year was called a move in 20 to 23. That is for energy; for time there is no such figure.',
        'A step of 0.5 was found within 26 weeks in 94 to 100 in 100 where somebody wrote twice a week or more, in 84 to 94 at once a week, one of 0.3 in 38 to 63, a slow change of 0.6 over half a year in 51 to 72, depending on how often they wrote. A small change may never be. This journal would rather be silent than wrong.',
        'A whole year is looked at once a quarter only, at its last Sunday: 3 to 5 in 100 who did not change met “moved” within a year of such looks, and a drift of 0.3 in a year was found in 49 to 73 where somebody wrote twice a week or more. It needs 40 weeks with a check-in.',
      ],
    },
    {
      title: 'What it cannot say',
      text: [
        'It describes your answers, not you, and compares you with nobody. It knows no cause and foretells nothing. The questions are new and untested; what anybody answers about liking also moves with having had too much of something, and with one good event that colours the rest. Recording changes what is recorded, and skipping hard days shifts the line.',
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
    s2: 'Scatter of the weeks, s²',
    p0: 'Weight of “nothing changed”',
    bar: '“Moved” needs less than',
    pStep: 'Of the changes: a jump',
    pLine: 'Of the changes: a slope',
    change: 'Change, supposing there was one',
    changeLo: 'Its 90 % band',
    mdc: 'Change that could hide',
  },
  kinds: ['Weeks on their own', 'Weeks a little alike', 'Weeks much alike', 'Weeks that wander for months'],
  verdict: 'What they come to',
  held: 'Held back by',
  nothing: 'nothing',
  aboutWeights:
    'These are weights of stories against each other, before any is left out. Looked at every week they are no rate of error: how often “moved” is wrong stands above.',
  objections: 'How the chart has you wrong',
  noObjection: 'Your answers to that question of the monthly check-in will stand here.',
  verdicts: {
    insufficient: 'too early to say',
    paused: 'paused',
    moved: 'moved',
    tilt: 'leans, not yet clear',
    'held-steady': 'held steady',
    'no-clear-movement': 'no clear movement',
    untold: 'not told of these days',
  } satisfies Record<MeasuredCurve['status'], string>,
  guards: {
    'weekday-shift': 'other weekdays than before',
    'identical-answers': 'the same figure each time',
    'catalogue-change': 'changed questions',
    'mix-shift': 'other forms, own questions or rated activities than before',
    'late-share': `more than ${percent(bound.lateShare)} written late`,
  } satisfies Record<MeasuredCurve['guards'][number], string>,
} as const;
