/** Holds two words on one line. */
export const NO_BREAK_SPACE = '\u00a0';

/** A sentence as it is shown: no line ends between a number and its sign of per cent. */
export const keepTogether = (sentence: string): string => sentence.replaceAll(' %', `${NO_BREAK_SPACE}%`);
