import fc from 'fast-check';
import { expect } from 'vitest';
import { sentencesOf, untruthsOf } from './true-sentences.ts';

/** Something the product says of a journal; a question is not one. */
export type Statement = { readonly id: string; readonly text: string; readonly footnote: string | null };

const BANNED =
  /\byou are\b|\bscor(e|ed|es|ing)\b|\bshould\b|\bmust\b|\bfail|\bstreak|-0\.0\b|\bNaN\b|\bundefined\b|\bnull\b|Infinity/i;

const N = /\bn = \d+/;
const BAND = /likely -?\d\.\d{1,4} to -?\d\.\d{1,4}/;
const WEEKS = /\d+ weeks?\b/;
const OF = /\d+ of \d+/;

/** What each statement carries beside its number; null where it names no statistic. A new statement belongs here too. */
const carries: readonly (readonly [id: RegExp, what: RegExp | null])[] = [
  [/^(none|guard-.*|low-total-energy|conflicts-none|balance-none|balance-guess|activities-even|untold|plain)$/, null],
  [/^level$/, BAND],
  [/^unknown-questions$/, /\d+ check-ins?/],
  [/^level-missing$/, /\d+ check-ins? in \d+ weeks?/],
  [
    /^line-needs$/,
    /^(\w+ more check-ins?( over \w+ more weeks?)?|Check-ins in \w+ more weeks?), and a line begins\. ?$/,
  ],
  [/^insufficient$/, /\w+ more (check-ins?|weeks?).*, and it can be said\.$|when this week is complete\.$/],
  [/^(paused|no-clear-movement|held-steady|tilt)$/, WEEKS],
  [/^moved$/, new RegExp(`${WEEKS.source}.*${BAND.source}.*${BAND.source}`)],
  [/^kept$/, new RegExp(`${BAND.source}.*${BAND.source}`)],
  [/^withdrawn$/, null],
  [/^gap$/, new RegExp(`${BAND.source}.*${BAND.source}`)],
  [/^hands-on$/, /likely \d+(\.\d+)? to \d+(\.\d+)? %/],
  [/^energy-and-role$/, null],
  [/^role-change$/, new RegExp(`${WEEKS.source}.*${WEEKS.source}.*${BAND.source}`)],
  [/^facet-/, /\(\d+ answers?\)/],
  [/^duo-trend/, /last two check-ins, .* in the two before|of 4 check-ins/],
  [/^conflicts-by-kind$/, N],
  [/^conflicts-by-settling$/, OF],
  [/^ageing$/, /\d+ days/],
  [/^balance-(people|technical|insufficient)$/, /\d+ of \d+|in \d+ weeks?/],
  [/^pressure-/, /n = \d+ and \d+\)|n = \d+, against \d+ others|\d+ of 4 other weeks/],
  [/^team-size$/, /\d+ engineers?|^No team size|^Growth expected/],
  [/^commitment$/, /\d+ of \d+|not due yet/],
  [/^commitment-shares$/, /\d+ weeks? before .* \d+ weeks? since|n = \d+ and \d+/],
  [/^two-(halves|ways)$/, new RegExp(`${BAND.source}; ${N.source}.*${BAND.source}; ${N.source}`)],
  [/^ways-differ$/, BAND],
  [/^line-fits$/, OF],
  [/^line-does-not-fit$/, null],
  [/^satisfaction-fit$/, /Ranks of \d+ weeks/],
  [/^burden$/, N],
  [/^(energising|draining)$/, new RegExp(`${BAND.source}.*${N.source}`)],
  [/^activities-missing$/, /from 5 ratings/],
  [/^with-(none|compared)$/, /^Compared for (one|\d+) activit/],
  [/^with-/, new RegExp(`${BAND.source}; ${N.source} and \\d+`)],
  [/^pendulum$/, null],
  [/^preference$/, /n = \d+|\d+ of 6/],
  [/^forecast-and-outcome$/, null],
  [/^(tagged|other)$/, new RegExp(`energy .*${N.source}.*time .*${N.source}`)],
  [/^surprise-/, N],
  [/^(confidence|reasons)$/, /then, .* now/],
  [/^summary$/, null],
];

/** A text without an id of its own. */
export const plain = (text: string, id = 'plain'): Statement => ({ id, text, footnote: null });

/** Expects statements without a banned form, each with the count or band it owes. */
export const expectPlainWords = (statements: readonly Statement[]): void => {
  for (const { id, text, footnote } of statements) {
    const whole = footnote === null ? text : `${text} ${footnote}`;
    expect(whole, id).not.toMatch(BANNED);
    // Of a page a whole paragraph is given.
    for (const said of id === 'summary' ? sentencesOf(text) : [text]) expect(untruthsOf(said), said).toEqual([]);
    const known = carries.find(([ids]) => ids.test(id));
    expect(known, `${id} is not listed`).toBeDefined();
    if (known?.[1]) expect(whole, id).toMatch(known[1]);
  }
};

/** Whatever statements a generated reading gives rise to. */
export const always = <Given>(
  given: fc.Arbitrary<Given>,
  say: (given: Given) => readonly (Statement | null)[],
): void => {
  fc.assert(fc.property(given, (one) => expectPlainWords(say(one).filter((statement) => statement !== null))));
};
