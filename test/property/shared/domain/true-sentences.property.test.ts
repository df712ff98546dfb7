import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastCompleteWeekEnd, weekIndex } from '../../../../shared/calendar/iso-week.ts';
import { contrastPressure, readBlindSpot } from '../../../../shared/domain/balance/balance.ts';
import { blindSpotSentences, pressureSentence } from '../../../../shared/domain/balance/balance-sentences.ts';
import { type ComparedCurve, comparisonText } from '../../../../shared/domain/drift/comparison-sentences.ts';
import { readJournal } from '../../../../shared/domain/drift/journal-reading.ts';
import { lineNeeds, soFar } from '../../../../shared/domain/drift/line-needs.ts';
import { readReliability } from '../../../../shared/domain/drift/reliability.ts';
import { reliabilitySentences } from '../../../../shared/domain/drift/reliability-sentences.ts';
import { metStrip } from '../../../../shared/domain/duo/duo.ts';
import { duoByPartner } from '../../../../shared/domain/duo/duo-by-partner.ts';
import { duoSentences, metText, mirrorQuestions } from '../../../../shared/domain/duo/duo-sentences.ts';
import { activitySentences, withAndWithoutSentences } from '../../../../shared/domain/feeds/activity-sentences.ts';
import { burdenSentence } from '../../../../shared/domain/feeds/burden-sentences.ts';
import { readFeeds, wholeWeeks } from '../../../../shared/domain/feeds/feeds.ts';
import { satisfactionFitSentence } from '../../../../shared/domain/feeds/satisfaction-sentences.ts';
import { totalEnergySentences } from '../../../../shared/domain/feeds/total-energy-sentences.ts';
import { readPathPreference } from '../../../../shared/domain/paths/path-preference.ts';
import { preferenceSentence } from '../../../../shared/domain/paths/path-sentences.ts';
import { promptsWith } from '../../../../shared/domain/questions/own-prompts.ts';
import { activityById } from '../../../../shared/domain/questions/prompt-catalogue.ts';
import { readPendulum } from '../../../../shared/domain/roles/pendulum.ts';
import { pendulumSentence } from '../../../../shared/domain/roles/pendulum-sentence.ts';
import { balanceWeeks } from '../../../../shared/domain/scoring/balance-weeks.ts';
import { observe } from '../../../../shared/domain/scoring/observations.ts';
import { comparePeriods } from '../../../../shared/domain/statistics/compare-periods.ts';
import { draftSummary, summarySectionIds } from '../../../../shared/domain/summary/summary.ts';
import { anyDiary, type Diary, runsOf } from '../../../second/any-diary.ts';
import { later } from '../../../second/calendar.ts';
import { sentencesOf, untruthsOf } from '../../../support/true-sentences.ts';

type Said = readonly (string | null | undefined)[];
const texts = (said: readonly ({ readonly text: string; readonly footnote: string | null } | null)[]): Said =>
  said.flatMap((one) => [one?.text, one?.footnote]);

const ofCurves = ({ entries, roles, ownPrompts, asOf, from }: Diary): Said => {
  const promptOf = promptsWith(ownPrompts);
  const observed = observe(entries, promptOf);
  const [earlier, after] = [
    { from: later(asOf, -150), to: later(asOf, -75) },
    { from: later(asOf, -74), to: asOf },
  ];
  const compared = (['energy', 'time', 'total'] satisfies ComparedCurve[]).map((curve) =>
    comparisonText(curve, comparePeriods(observed[curve], earlier, after)),
  );
  return [
    ...texts(readJournal({ entries, roles, asOf, promptOf }).sentences),
    ...texts(readJournal({ entries, roles, asOf, from, promptOf }).sentences),
    ...[lineNeeds(soFar(observed.energy, asOf)) ?? []].flat(),
    ...compared,
    ...texts(reliabilitySentences(readReliability({ entries, energy: observed.energy, asOf, promptOf, from }))),
  ];
};

const ofFeeds = ({ entries, asOf }: Diary): Said => {
  const feeds = readFeeds({ entries, activityOf: activityById }, asOf, wholeWeeks(entries, asOf, 26));
  return texts([
    ...activitySentences(feeds.activities),
    ...withAndWithoutSentences(feeds.comparisons, (id) => id),
    ...totalEnergySentences(feeds.total),
    burdenSentence(feeds.burden),
    satisfactionFitSentence(feeds.satisfaction),
  ]);
};

const ofTheRest = ({ entries, roles, partners, asOf }: Diary): Said => {
  const weeks = balanceWeeks(entries, asOf);
  const now = weekIndex(lastCompleteWeekEnd(asOf));
  const pairs = duoByPartner(entries, partners, asOf).flatMap(({ checkIns }) => [
    ...texts(duoSentences(checkIns)),
    ...checkIns.flatMap(mirrorQuestions),
  ]);
  return [
    ...texts([...blindSpotSentences(readBlindSpot(weeks, now), null), pressureSentence(contrastPressure(weeks, now))]),
    ...pairs,
    metText(metStrip(entries, asOf)),
    ...texts([
      preferenceSentence(readPathPreference(entries, asOf)),
      pendulumSentence(readPendulum(roles, entries, asOf)),
    ]),
  ];
};

const ofThePage = ({ entries, roles, ownPrompts, asOf }: Diary): Said => {
  const page = { reader: 'manager', pages: 1, sections: summarySectionIds } as const;
  const { blocks } = draftSummary({ entries, roles, asOf, promptOf: promptsWith(ownPrompts), ...page });
  return blocks.flatMap((block): Said => {
    if (block.kind === 'chart') return sentencesOf(block.chart.alt);
    if (block.kind === 'questions') return block.items;
    return block.kind === 'title' ? [block.subtitle] : sentencesOf(block.text);
  });
};

describe('whatever is said of any diary', () => {
  it.each([
    ['of energy, time and role', ofCurves],
    ['of what gives energy and takes it', ofFeeds],
    ['of balance, the pair and the next step', ofTheRest],
    ['on a page for somebody else', ofThePage],
  ])('is true by itself: %s', (_what, say) => {
    fc.assert(
      fc.property(anyDiary, (diary) => {
        for (const text of say(diary)) expect(text ? untruthsOf(text) : [], text ?? '').toEqual([]);
      }),
      runsOf(50),
    );
  });
});

describe('a sentence that is not true by itself', () => {
  it.each([
    'Most energising: Writing code (0.0, likely -0.3 to 0.3, n = 30).',
    'Most energising: One (1.0, likely 0.7 to 1.3, n = 9), Two (0.2, likely -0.1 to 0.5, n = 9).',
    'In the 9 weeks after the change of role in May your energy answers lay 0.0 further to the tech lead side than in the 12 weeks before (likely -0.1 to 0.1).',
    'The middle of your answers on the next step is 0.3 (likely -0.3 to 1.0; n = 8), toward the engineering manager side.',
    'About 34 % of your time was hands-on in this role (likely 24 to 44 %). For a tech lead a usual range is 40 to 70 %. Yours is below it.',
    'At the end they sat at NaN (likely -0.1 to 0.2).',
    'At the end they sat at -0.0 (likely -0.1 to 0.2).',
    'At the end they sat at 0.3.',
    'Over 1 weeks your energy answers held steady.',
    'Over 21 week your energy answers held steady.',
    'My energy answers sit on the tech lead side (-0.2, likely -0.3 to 0.1); my recorded time sits between the two (0.0, likely -0.1 to 0.1).',
    'Energy – (n = 3).',
  ])('is seen: %s', (text) => {
    expect(untruthsOf(text)).toHaveLength(1);
  });
});
