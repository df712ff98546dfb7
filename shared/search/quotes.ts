/*
 * Quotes hold words together: straight ones, curly ones and those of other languages, as a keyboard or a program that
 * "improves" what is typed may give them. Between straight quotes two of them stand for one.
 */
const QUOTED = '"(?:[^"]|"")*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|»[^«]*«|「[^」]*」|『[^』]*』|＂[^＂]*＂';
const ANY_QUOTE = /["“”„«»「」『』＂]/;
const OPERATOR = '(?:[#@]|[a-z]+:)';

const PIECES = new RegExp(`${OPERATOR}?(?:${QUOTED})|\\S+`, 'giu');
const WHOLE = new RegExp(`^(?:${QUOTED})$`, 'u');
/** What may open quotes, for a regular expression. */
export const OPENING_QUOTE = '["“„«»「『＂]';
const OPENING = new RegExp(`^${OPENING_QUOTE}`);
const OPENED = new RegExp(`^${OPERATOR}?${OPENING_QUOTE}`, 'iu');
const CLOSED = new RegExp(`^${OPERATOR}?(?:${QUOTED})$`, 'iu');

/** Pieces between spaces; quotes hold one together, with the sign or the operator before it. */
export const piecesOf = (line: string): readonly string[] => line.match(PIECES) ?? [];

/** Whether a piece stands between quotes. */
export const isQuoted = (piece: string): boolean => WHOLE.test(piece);

/** What stands between the quotes, all of it where there are none; without a quote that is only opened. */
export const unquoted = (piece: string): string => {
  if (!isQuoted(piece)) return piece.replace(OPENING, '');
  const words = piece.slice(1, -1);
  return piece.startsWith('"') ? words.replaceAll('""', '"') : words;
};

/** A name between quotes, as `unquoted` takes them away. */
export const inQuotes = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A name as it is typed in one piece: between quotes where a blank or a quote of its own would end it. */
export const quoted = (name: string): string => (/\s/.test(name) || ANY_QUOTE.test(name) ? inQuotes(name) : name);

/** Whether a line ends inside quotes that are not closed yet. */
export const isQuoteOpen = (line: string): boolean =>
  piecesOf(line).some((piece) => OPENED.test(piece) && !CLOSED.test(piece));
