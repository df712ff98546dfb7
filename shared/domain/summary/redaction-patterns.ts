import type { Replacement } from './redaction-dates.ts';

const NUMBER = "\\d(?:\\d|[.,](?=\\d)|['’\\u00a0\\u202f ](?=\\d{3}))*";
const MONEY =
  'euros?|eur|dollars?|bucks|usd|pounds?|quid|gbp|sterling|francs?|chf|yen|jpy|yuan|cny|rmb|rupees?|inr|kron(?:or|er|a|e)|sek|nok|dkk|z[łl]oty(?:ch)?|pln|huf|czk|rub(?:les?)?|shekels?|ils|real|reais|brl|pesos?|won|krw|lakhs?|crores?|cad|aud|nzd|sgd';

/** Words with a number behind a hyphen that are no tickets. */
const NO_TICKETS = 'top|mid|pre|post|covid|utf|iso|sha|ipv|web|level|phase|step|part|age|over|under|non|sub';

/** Addresses, handles, amounts, tickets, telephone numbers, in the order in which they go. */
const REMOVED = {
  address: /\b(?:https?:\/\/|www\.)\S+/giu,
  // With no dot behind the sign too: in a house "robin@corp" is enough.
  mail: /[\p{L}\p{M}\p{N}._%+-]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*/giu,
  handle: /(?<![\p{L}\p{N}_])@[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*/giu,
  amount: new RegExp(
    [
      `\\p{Sc}\\s?${NUMBER}(?:\\s?(?:k|m|bn|million|thousand|lakh|crore)(?!\\p{L}))?`,
      `(?<![\\p{L}\\p{N}])(?:${MONEY})\\s?${NUMBER}(?:\\s?[km](?!\\p{L}))?`,
      `(?<![\\p{L}\\p{N}])${NUMBER}\\s?(?:(?:k|m|bn|million|thousand)\\s?)?(?:\\p{Sc}|(?:${MONEY})(?!\\p{L}))`,
      `(?<![\\p{L}\\p{N}])${NUMBER}[km](?![\\p{L}\\p{N}])`,
    ].join('|'),
    'giu',
  ),
  ticket: new RegExp(`(?<![\\p{L}\\p{N}_])(?!(?:${NO_TICKETS})-)[a-z]{2,10}-\\d+(?![\\p{L}\\p{N}_])`, 'giu'),
  telephone: /(?<![\p{L}\p{N}_])\+?\d[\d ()/.-]{6,}\d(?![\p{L}\p{N}_])/gu,
} as const;

/** A day written in figures looks like a telephone number; it becomes a month later. */
const isDay = (token: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(token) || /^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(token);

/** A line without what always goes, and what that was. */
export const withoutPatterns = (line: string): { readonly text: string; readonly replaced: readonly Replacement[] } => {
  const replaced: Replacement[] = [];
  const text = Object.values(REMOVED).reduce(
    (left, pattern) =>
      left.replace(pattern, (token) => {
        if (isDay(token)) return token;
        replaced.push({ token, by: '' });
        return '';
      }),
    line,
  );
  return { text, replaced };
};

/** What a finished text still holds of addresses of people, handles, amounts and tickets. */
export const patternsIn = (text: string): readonly string[] =>
  [REMOVED.mail, REMOVED.handle, REMOVED.ticket].flatMap((pattern) => text.match(pattern) ?? []);
