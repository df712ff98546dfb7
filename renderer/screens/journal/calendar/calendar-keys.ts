import { type ActionKey, hintOf } from '../../../input/action-key.ts';

const squareKey = (key: string): ActionKey => ({ key, command: false, exceptIn: [] });

/** The keys on a square of the calendar. Where those that move lead is for `dayAfterKey` to say. */
export const calendarKeys = {
  days: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map(squareKey),
  week: ['Home', 'End'].map(squareKey),
  months: ['PageUp', 'PageDown'].map(squareKey),
  open: [squareKey('Enter')],
} as const;

/** What each group of keys does; a group that has a name of its own is shown by it. */
type CalendarKeyWords = Readonly<
  Record<keyof typeof calendarKeys, { readonly name?: string; readonly meaning: string }>
>;

/** The keys as they stand under the calendar. */
export const calendarLegend = (words: CalendarKeyWords): readonly (readonly [string, string])[] =>
  (['days', 'week', 'months', 'open'] as const).map((group) => {
    const { name = calendarKeys[group].map(hintOf).join(' '), meaning } = words[group];
    return [name, meaning];
  });
