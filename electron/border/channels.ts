/** The names under which everything crosses the process border. */

/** A call that main answers itself, in clear: settings, the lock. */
export const CALL = 'driftline:call';
/** The public key of a page; the answer is the one of the process that holds the journal. */
export const GREETING = 'driftline:greeting';
/** A call to the process that holds the journal, sealed for it, and its sealed answer. */
export const LETTER = 'driftline:letter';
export const EVENT = 'driftline:event';

/** Characters of JSON: the longest note with every character escaped, and a little more. */
export const LARGEST_INPUT = 5_000_000;
/** Bytes: as many characters at their longest, the name of the call, and the seal. */
export const LARGEST_LETTER = 3 * LARGEST_INPUT + 1_000;
