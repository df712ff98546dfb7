/** The two names under which every call and every event crosses the process border. */
export const CALL = 'driftline:call';
export const EVENT = 'driftline:event';
