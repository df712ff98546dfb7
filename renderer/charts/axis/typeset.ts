/** Holds two words on one line. */
export const NO_BREAK_SPACE = '\u00a0';

const MINUS = '\u2212';

/**
 * A sentence as it is shown. A hyphen before a number becomes a minus, which a screen reader says and a chart writes; no line ends
 * between a number and its sign of per cent, inside "n = 5", or inside "3.5 of 5". The sentences themselves stay plain
 * text: the command line and the exports write them as they are.
 */
export const typeset = (sentence: string): string =>
  sentence
    .replaceAll(/(^|[\s([])-(?=\d)/g, `$1${MINUS}`)
    .replaceAll(/(?<=\d) (?=%)/g, NO_BREAK_SPACE)
    .replaceAll(/(?<=\bn) = (?=\d)/g, `${NO_BREAK_SPACE}=${NO_BREAK_SPACE}`)
    .replaceAll(/(?<=\d) of (?=\d)/g, `${NO_BREAK_SPACE}of${NO_BREAK_SPACE}`);
