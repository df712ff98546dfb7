import { monthNames } from '../../wording/wording.ts';

const NAMES = [...monthNames, ...monthNames.map((month) => month.slice(0, 3))].join('|');

const full = (name: string): string =>
  monthNames.find((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) ?? name;

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const DAY_FIRST = new RegExp(`(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?(?: of)? (${NAMES})\\b(?:,? (\\d{4}))?`, 'gi');
const MONTH_FIRST = new RegExp(`\\b(${NAMES}) \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4}))?`, 'gi');
const FIGURES = /(?<![\d.])\d{1,2}[./]\d{1,2}[./](\d{4})(?![\d])/g;

/** A piece of a line, and what stands there instead. */
export type Replacement = { readonly token: string; readonly by: string };

/** Days become months, so that a reader learns the season and not the meeting. Days in figures become their year. */
export const datesToMonths = (line: string): { readonly text: string; readonly replaced: readonly Replacement[] } => {
  const replaced: Replacement[] = [];
  const note = (token: string, by: string): string => {
    replaced.push({ token, by });
    return by;
  };
  const named = (token: string, month: string, year: string | undefined): string =>
    note(token, year === undefined ? full(month) : `${full(month)} ${year}`);
  const text = line
    .replace(ISO, (token, year: string, month: string) => {
      const name = monthNames[Number(month) - 1];
      return note(token, name === undefined ? year : `${name} ${year}`);
    })
    .replace(DAY_FIRST, named)
    .replace(MONTH_FIRST, named)
    .replace(FIGURES, (token, year: string) => note(token, year));
  return { text, replaced };
};
