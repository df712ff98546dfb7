/** One constant of the statistic: its value, its unit, and where it comes from (a section of `docs/domain.md`). */
export type Constant = { readonly value: number; readonly unit: string; readonly source: string };

/** Every constant of scoring, drift, gap and guards. Help shows this table; no other file holds a bare number of it. */
export const constants = {
  halfLifeWeeks: { value: 3, unit: 'weeks', source: '3.5' },
  lagAllowancePerWeek: { value: 0.02, unit: 'axis per week', source: '3.5' },
  windowWeeks: { value: 26, unit: 'weeks', source: '3.5' },
  maxGapWeeks: { value: 8, unit: 'weeks', source: '3.5' },
  varianceFloor: { value: 0.01, unit: 'axis squared', source: '3.5' },
  rhoPrior: { value: 0.2, unit: 'correlation', source: '3.5' },
  rhoPriorWeight: { value: 10, unit: 'pairs of weeks', source: '3.5' },
  rhoMax: { value: 0.8, unit: 'correlation', source: '3.5' },
  minReflections: { value: 12, unit: 'check-ins', source: '3.5' },
  minWeeks: { value: 8, unit: 'weeks', source: '3.5' },
  minSpanWeeks: { value: 8, unit: 'weeks', source: '3.5' },
  levelMinReflections: { value: 6, unit: 'check-ins', source: '3.5' },
  levelMinWeeks: { value: 4, unit: 'weeks', source: '3.5' },
  materialChange: { value: 0.15, unit: 'axis', source: '3.5' },
  equivalenceBound: { value: 0.25, unit: 'axis', source: '3.5' },
  z90: { value: 1.6448536, unit: 'normal quantile', source: '3.5' },
  z99: { value: 2.5758293, unit: 'normal quantile', source: '3.5' },
  sideThreshold: { value: 0.15, unit: 'axis', source: '3.5' },
  confirmLagDays: { value: 14, unit: 'days', source: '3.5' },
  shareVarianceFloor: { value: 0.0025, unit: 'share squared', source: '3.3' },
  shareLagAllowancePerWeek: { value: 0.01, unit: 'share per week', source: '3.3' },
  gapClear: { value: 0.1, unit: 'axis', source: '3.8' },
  gapMinWeeks: { value: 8, unit: 'weeks', source: '3.8' },
  itemPriorCount: { value: 2, unit: 'prompts', source: '3.2' },
  activityItemWeight: { value: 2, unit: 'prompts', source: '3.2' },
  sliderStops: { value: 3, unit: 'stops each side', source: '2a.4' },
  forcedChoiceScore: { value: 2 / 3, unit: 'axis', source: '2a.4' },
  minutesPerChip: { value: 24, unit: 'minutes', source: '3.1' },
  chipsPerSplit: { value: 20, unit: 'chips', source: '3.1' },
  weeklySplitWeight: { value: 3, unit: 'daily splits', source: '3.2' },
  timelyDays: { value: 3, unit: 'days', source: '3.2' },
  lateDays: { value: 14, unit: 'days', source: '3.2' },
  lateFactor: { value: 0.5, unit: 'share of the weight', source: '3.2' },
  comparisonWeeks: { value: 13, unit: 'weeks', source: '3.8' },
  comparisonMinWeeks: { value: 4, unit: 'weeks', source: '3.8' },
  weekdayMinObservations: { value: 12, unit: 'check-ins', source: '3.7' },
  weekdayDistance: { value: 0.6, unit: 'total variation', source: '3.7' },
  identicalMinObservations: { value: 6, unit: 'check-ins', source: '3.7' },
  identicalTolerance: { value: 1e-9, unit: 'axis', source: '3.7' },
  catalogueMinWeeks: { value: 8, unit: 'weeks', source: '3.7' },
  lateShare: { value: 0.4, unit: 'share of the weight', source: '3.7' },
  promptRestDays: { value: 14, unit: 'days', source: '2a.7' },
  promptRepeatCheckIns: { value: 5, unit: 'daily check-ins', source: '2a.7' },
} as const satisfies Record<string, Constant>;

export type ConstantName = keyof typeof constants;

/** The values alone, by name. */
export const parameters = Object.fromEntries(
  Object.entries(constants).map(([name, constant]) => [name, constant.value]),
) as { readonly [Name in ConstantName]: number };
