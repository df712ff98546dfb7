/** What may be logged: a fixed sentence and numbers. Journal text, keys, paths and errors' messages never meet a log. */
export type LogFields = { readonly [field: string]: number | boolean };

export type Log = (event: LogEvent, fields?: LogFields) => void;

/** Every line the log can hold. */
export type LogEvent =
  | 'request refused: untrusted sender'
  | 'request refused: unknown channel'
  | 'request refused: invalid input'
  | 'reply does not fit its contract'
  | 'request failed unexpectedly'
  | 'page crashed'
  | 'page does not respond'
  | 'the process of the journal ended by itself'
  | 'settings could not be written'
  | 'a backup could not be taken'
  | 'network request cancelled'
  | 'the window could not be opened'
  | 'something failed unexpectedly';

/** Writes to standard error, where nothing keeps it. */
export const stderrLog: Log = (event, fields = {}) => {
  const facts = Object.entries(fields).map(([name, value]) => ` ${name}=${value}`);
  process.stderr.write(`driftline: ${event}${facts.join('')}\n`);
};
