import { parameters } from '../../../shared/constants.ts';
import { ageingDisagreements, countDisagreements } from '../../../shared/domain/duo/disagreement.ts';
import { duoTrend, metStrip, readDuo, readTrust } from '../../../shared/domain/duo/duo.ts';
import { duoQuestions } from '../../../shared/domain/duo/duo-questions.ts';
import { mirrorQuestions, trustQuestion } from '../../../shared/domain/duo/duo-sentences.ts';
import { defaultLayer, readOwnership } from '../../../shared/domain/duo/ownership-map.ts';
import { chooseQuestion } from '../../../shared/domain/duo/pair-question-card.ts';
import { buildSyncAgenda, type SyncGround } from '../../../shared/domain/duo/sync-agenda.ts';
import type { Answer } from '../../../shared/records/entries/reflection.ts';
import { aReflection } from '../builders.ts';
import { aDirectionCard, aDisagreement, aNote, aPartner, aRow } from '../records.ts';
import { back, boundary, counted, end, indexes } from './boundary.ts';

const duo = (answers: Readonly<Record<string, Answer>>) => ({ date: end, answers });

/** One answer in each of the six facets, in their order. */
const facetIds = ['DU01', 'DU05', 'DU06', 'DU09', 'DU11', 'DU18'];

const asked = (given: Partial<Parameters<typeof duoQuestions>[0]>) =>
  duoQuestions({ partner: aPartner(), checkIns: [], entries: [], asOf: end, ...given }).map(({ id }) => id);

const style = (risk: number) => ({ primary: null, secondary: null, risk });

/** Weeks in which the two met only about status, from this one back. */
const statusOnly = (weeks: readonly number[]) =>
  weeks.map((week) =>
    aReflection({ id: `s${week}`, form: 'weekly', forDate: back(7 * week), answers: { DU16: 'Only about status' } }),
  );

const directionLow = [duo({ DU03: 2 })];

const agenda = (given: Partial<SyncGround>) =>
  buildSyncAgenda({
    ...{ asOf: end, entries: [], checkIns: [], conflicts: [], rows: [], directionCard: null, question: null },
    ...given,
  });

const lineOf = (slot: string, given: Partial<SyncGround>) =>
  agenda(given)
    .slots.find(({ id }) => id === slot)
    ?.lines.map(({ id }) => id);

/** Four values, the last two so much above or below the first two: in thirds, quarters and tenths of a point. */
const stepsOf = (change: number) =>
  [1, 2.1, 7 / 3, 2.5, 1.9].flatMap((start) => [
    [start, start + 0.2, start + 0.2 + change, start + change],
    [start + change, start + 1 / 3 + change, start, start + 1 / 3],
  ]);

const moves = (bound: number) => (values: readonly number[]) => duoTrend(values, bound).status !== 'same';

const cardAfter = (answered: Parameters<typeof chooseQuestion>[1]): string | null =>
  chooseQuestion([{ id: 'risk', kind: 'risk', basis: 'our inference', text: 'How much?' }], answered, end)?.id ?? null;

export const pairBoundaries = {
  duoFacetsForComposite: counted(
    'duoFacetsForComposite',
    (facets) => readDuo(Object.fromEntries(facetIds.slice(0, facets).map((id) => [id, 4]))).composite,
    [null, 4, 4],
  ),
  mirrorDifference: boundary(
    ([one, other]: readonly [number, number]) => mirrorQuestions(duo({ DU06: one, DU07: other })).length,
    {
      below: [
        [
          [3, 4],
          [4, 3],
        ],
        0,
      ],
      at: [
        [
          [2, 4],
          [4, 2],
        ],
        1,
      ],
      above: [
        [
          [1, 4],
          [4, 1],
        ],
        1,
      ],
    },
  ),
  trustLineMinPoints: counted(
    'trustLineMinPoints',
    (points) => readTrust(indexes(points).map(() => duo({ DU09: 3 }))).mean,
    [null, 3, 3],
  ),
  trustLow: counted('trustLow', (value) => trustQuestion(duo({ DU09: value })) !== null, [true, true, false]),
  duoTrendCheckIns: counted('duoTrendCheckIns', (count) => duoTrend(indexes(count).map(() => 3)).status, [
    'insufficient',
    'same',
    'same',
  ]),
  duoTrendComposite: boundary(moves(parameters.duoTrendComposite), {
    below: [stepsOf(0.7499), false],
    at: [stepsOf(0.75), true],
    above: [stepsOf(0.7501), true],
  }),
  duoTrendFacet: boundary(moves(parameters.duoTrendFacet), {
    below: [stepsOf(1.4999), false],
    at: [stepsOf(1.5), true],
    above: [stepsOf(1.5001), true],
  }),
  metStripWeeks: counted(
    'metStripWeeks',
    (weeks) => metStrip(statusOnly([weeks]), end).filter(({ met }) => met !== null).length,
    [1, 0, 0],
  ),
  conflictViewDays: counted(
    'conflictViewDays',
    (days) => countDisagreements([aDisagreement({ date: back(days) })], end).n,
    [1, 0, 0],
  ),
  conflictAgeDays: counted(
    'conflictAgeDays',
    (days) => ageingDisagreements([aDisagreement({ date: back(days) })], end).length,
    [0, 1, 1],
  ),
  riskDifference: boundary(
    ([mine, theirs]: readonly [number, number]) =>
      asked({ partner: aPartner({ mine: style(mine), theirs: style(theirs) }) }),
    {
      below: [
        [
          [2, 5],
          [5, 2],
        ],
        [],
      ],
      at: [
        [
          [2, 6],
          [6, 2],
          [10, 6],
        ],
        ['risk'],
      ],
      above: [
        [
          [2, 7],
          [7, 2],
        ],
        ['risk'],
      ],
    },
  ),
  experienceDifference: boundary(
    (value: number) => asked({ entries: [aReflection({ form: 'quarterly', forDate: end, answers: { DU14: value } })] }),
    { below: [[1, -1], []], at: [[2, -2], ['experience']], above: [[3, -3], ['experience']] },
  ),
  lowDuoAnswer: counted(
    'lowDuoAnswer',
    (value) => [
      asked({ checkIns: [duo({ DU18: value }), duo({ DU18: value })] }),
      asked({ checkIns: [duo({ DU03: value })], entries: statusOnly([0, 1, 2, 3]) }),
      lineOf('direction', { checkIns: [duo({ DU05: value })] }),
    ],
    [
      [['multiplier'], ['direction'], ['direction-say']],
      [['multiplier'], ['direction'], ['direction-say']],
      [[], [], ['direction-context']],
    ],
  ),
  statusOnlyWeeks: counted(
    'statusOnlyWeeks',
    (weeks) => asked({ checkIns: directionLow, entries: statusOnly(indexes(weeks)) }),
    [[], ['direction'], ['direction']],
  ),
  statusOnlyWindowWeeks: counted(
    'statusOnlyWindowWeeks',
    (weeks) => asked({ checkIns: directionLow, entries: statusOnly([0, 1, 2, weeks]) }),
    [['direction'], [], []],
  ),
  pairQuestionDays: counted(
    'pairQuestionDays',
    (days) => cardAfter([{ question: 'other', answer: 'not-now', date: back(days) }]),
    [null, 'risk', 'risk'],
  ),
  pairQuestionAgainDays: counted(
    'pairQuestionAgainDays',
    (days) => cardAfter([{ question: 'risk', answer: 'talked', date: back(days) }]),
    [null, 'risk', 'risk'],
  ),
  agreementAgeDays: counted(
    'agreementAgeDays',
    (days) => readOwnership([aRow({ agreed: { on: back(days), layer: defaultLayer(false) } })], end).stale.length,
    [0, 0, 1],
  ),
  heavyEmotionalBurden: counted(
    'heavyEmotionalBurden',
    (emotional) => {
      const burden = { emotional, intellectual: 0 };
      return lineOf('health', { entries: [aReflection({ form: 'weekly', forDate: end, burden })] });
    },
    [['health-notice'], ['health-need'], ['health-need']],
  ),
  directionAgeDays: counted(
    'directionAgeDays',
    (days) => lineOf('direction', { directionCard: aDirectionCard({ agreedOn: back(days) }) }),
    [['direction-context'], ['direction-context'], ['direction-check']],
  ),
  unmetWeeks: counted(
    'unmetWeeks',
    (weeks) =>
      agenda({
        entries: indexes(weeks).map((week) =>
          aReflection({
            id: `u${week}`,
            form: 'weekly',
            forDate: back(7 * week),
            answers: { DU16: 'We did not meet' },
          }),
        ),
      }).opening !== null,
    [false, true, true],
  ),
  agendaTagDays: counted(
    'agendaTagDays',
    (days) => lineOf('tables', { entries: [aNote({ forDate: back(days), tags: ['table'], title: 'Budget' })] })?.length,
    [2, 1, 1],
  ),
} as const;
