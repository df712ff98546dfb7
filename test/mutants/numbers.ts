import { type Mutant, runMutants } from './run-mutants.ts';

const COUNT = ['test/property/shared/domain/second-count.property.test.ts'];

const broken = (name: string, file: string, from: string, to: string): Mutant => ({
  ...{ name, from, to, tests: COUNT },
  file: `shared/${file}`,
});

/** An error in how far answers agree, which is counted again on its own. */
const mistaken = (name: string, file: string, from: string, to: string): Mutant => ({
  ...broken(name, file, from, to),
  tests: ['test/property/shared/domain/drift/reliability.property.test.ts'],
});

// Deliberate errors in figures beside the energy line. Each must be noticed by the second count.
const mutants: readonly Mutant[] = [
  broken(
    '35 % that came about by a mean is less than 35 %',
    'domain/statistics/same-value.ts',
    'a > b - parameters.sameValueWithin',
    'a >= b',
  ),
  broken(
    '15 % by a mean is under 15 %',
    'domain/statistics/same-value.ts',
    'a <= b - parameters.sameValueWithin',
    'a < b',
  ),
  broken(
    'equal means are ranked by their last bits',
    'domain/statistics/same-value.ts',
    'Math.abs(a - b) < parameters.sameValueWithin',
    'a === b',
  ),
  broken(
    'a share is not weighed by the part of the day',
    'domain/scoring/observations.ts',
    'weight: uT * (part ?? 0)',
    'weight: uT',
  ),
  broken(
    'a share of one chip may be said',
    'domain/drift/hands-on-band.ts',
    "if (isUnder(meanPart(observations, run), parameters.leastSharedPart)) return { ...none, status: 'mostly-other' };",
    '',
  ),
  broken(
    'the old role is held against the range of the new one',
    'domain/drift/hands-on-band.ts',
    'date >= role.from',
    'date >= role.from || true',
  ),
  broken(
    'the hands-on band is clipped to the axis of energy',
    'domain/drift/hands-on-band.ts',
    'const SCALE = { min: 0, max: 1,',
    'const SCALE = { min: -1, max: 1,',
  ),
  broken(
    'a gap is told at the first look',
    'domain/drift/gap-between-curves.ts',
    'clearSign(levelAt(latestRun(bins, earlier), earlier)) === sign',
    'true',
  ),
  broken(
    'weeks of a gap weigh as their energy',
    'domain/drift/gap-between-curves.ts',
    '(bin.weight * other.weight) / (bin.weight + other.weight)',
    'bin.weight',
  ),
  broken(
    'the week of a change is not parted',
    'domain/roles/role-comparison.ts',
    'later: { from: change,',
    'later: { from: firstDayOfWeek(weekIndex(change)),',
  ),
  broken(
    'an interim role that ended leaves no role',
    'domain/roles/role-history.ts',
    'liveSpells(spells).findLast((spell) => covers(spell, day)) ?? null',
    '[liveSpells(spells).findLast(({ from }) => from <= day)].find((spell) => spell && covers(spell, day)) ?? null',
  ),
  broken(
    'neighbours are sought across the change',
    'domain/statistics/compare-periods.ts',
    'dampedAutocorrelation(b.residuals, a.residuals)',
    'dampedAutocorrelation([...b.residuals, ...a.residuals])',
  ),
  broken(
    'equal ratings give a band of no width',
    'domain/feeds/rating-mean.ts',
    'Math.max(parameters.ratingVarianceFloor, (squares * n) / (n - 1))',
    '(squares * n) / (n - 1)',
  ),
  broken(
    'late ratings count in full',
    'domain/feeds/rating-mean.ts',
    'const n = weight ** 2 / sum((one) => one.weight ** 2);',
    'const n = ratings.length;',
  ),
  broken(
    'check-ins without minutes count as one',
    'domain/feeds/activity-ratings.ts',
    'minutes?.[index] ?? null',
    'minutes?.[index] ?? 1',
  ),
  broken(
    'weeks without the activity are left out',
    'domain/feeds/activity-energy.ts',
    'weeks.map(([week, all]) => ({ one: own.get(week) ?? 0, all }))',
    'weeks.filter(([week]) => own.has(week)).map(([week, all]) => ({ one: own.get(week) ?? 0, all }))',
  ),
  broken(
    'much and little are divided at a third',
    'domain/feeds/time-share.ts',
    'drawn < parameters.shareMinActivities ? null : 1 / drawn',
    'drawn < parameters.shareMinActivities ? null : 1 / 3',
  ),
  broken(
    'an answer beside its scale counts',
    'domain/scoring/score-reflection.ts',
    'if (!answerFits(prompt, answer)) return null;',
    '',
  ),
  broken(
    'each difference is judged as if alone',
    'domain/feeds/with-and-without.ts',
    'parameters.compareFamilyLevel / (family.length - index)',
    'parameters.compareFamilyLevel',
  ),
  broken(
    'days are tested against a normal',
    'domain/feeds/with-and-without.ts',
    'studentTail(value / se, df)',
    'studentTail(value / se, 10_000)',
  ),
  broken(
    'two questions of satisfaction make one mean',
    'domain/feeds/satisfaction-fit.ts',
    'value === null || form !== formOf[question]',
    'value === null',
  ),
  broken(
    'weeks that resemble each other count in full',
    'domain/feeds/satisfaction-fit.ts',
    'return Math.min(Math.max(n, 4), weeks.length);',
    'return weeks.length;',
  ),
  broken(
    'what was kept beyond what was planned counts',
    'domain/balance/balance.ts',
    'Math.min(pair?.done ?? 0, pair?.planned ?? 0)',
    'pair?.done ?? 0',
  ),
  broken(
    'a weekly split counts as one day',
    'domain/scoring/score-reflection.ts',
    "form === 'weekly' ? parameters.weeklySplitWeight : 1",
    '1',
  ),
  broken(
    'two partners are one',
    'domain/duo/duo.ts',
    '({ since }) => since,\n  ).at(-1) ?? null',
    '({ since }) => since,\n  ).at(0) ?? null',
  ),
  broken(
    'a facet of no answer pulls the composite',
    'domain/duo/duo.ts',
    'known.length >= parameters.duoFacetsForComposite',
    'known.length >= 3',
  ),
  broken('an old quarterly answer counts', 'domain/duo/duo.ts', 'days < EXTRA_DAYS', 'days <= EXTRA_DAYS'),
  broken(
    'a year of 39 weeks is told',
    'domain/moved/run.ts',
    'windowWeeks: parameters.yearWindowWeeks,',
    'windowWeeks: parameters.yearWindowWeeks + 1,',
  ),
  broken(
    'burden of one answer counts the other as nought',
    'domain/feeds/burden.ts',
    'sum + value, 0) / known.length',
    'sum + value, 0) / values.length',
  ),
  broken(
    'unknown questions enter energy',
    'domain/scoring/score-reflection.ts',
    'knowsQuestions(reflection) ? answers.length + activityWeight : 0',
    'answers.length + activityWeight',
  ),
  mistaken(
    'answers under two catalogues meet in one half',
    'domain/drift/run-check-ins.ts',
    ' && scoringVersionOf(catalogueVersion) === newest',
    '',
  ),
  mistaken(
    'check-ins of one day come by id alone',
    'domain/drift/run-check-ins.ts',
    "['forDate', 'createdAt', 'id']",
    "['forDate', 'id', 'createdAt']",
  ),
  mistaken('check-ins before the run are in its halves', 'domain/drift/run-check-ins.ts', 'forDate >= begins && ', ''),
  mistaken(
    'late check-ins make a mean as sure as timely ones',
    'domain/statistics/mean-band.ts',
    'const effective = weight ** 2 / sum((one) => one.weight ** 2);',
    'const effective = values.length;',
  ),
  mistaken(
    'ways differ by their means',
    'domain/drift/reliability.ts',
    'differ: clearSide(difference) !== null',
    'differ: difference.mean !== 0',
  ),
  mistaken(
    'weeks of two catalogues meet in one alpha',
    'domain/drift/weekly-alpha.ts',
    '.filter(({ catalogueVersion }) => scoringVersionOf(catalogueVersion) === newest)',
    '',
  ),
  mistaken(
    'the share of six answers has no width at none',
    'domain/statistics/share-interval.ts',
    '(count * (n - count)) / n + z2 / 4',
    '(count * (n - count)) / n',
  ),
  mistaken(
    'a guess is held against the line of today',
    'domain/drift/line-fit.ts',
    'lineSideOn(request.energy, one.forDate)',
    'lineSideOn(request.energy, request.asOf)',
  ),
  mistaken(
    'a word on the line of earlier questions counts for that of today',
    'domain/drift/line-fit.ts',
    '?? newest) === newest',
    '?? newest) !== null || newest === null',
  ),
];

process.exitCode = runMutants(mutants) === 0 ? 0 : 1;
