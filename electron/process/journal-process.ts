/**
 * The process that holds the journal: vault, keys, search and statistics. Main forks it, carries the page's sealed
 * letters to it, and ends it at every lock, so that nothing of the journal outlives one.
 */
import { oneAfterTheOther } from '../border/letters.ts';
import type { Beginning, FromJournal, ToJournal } from '../border/messages.ts';
import { stderrLog } from '../platform/log.ts';
import { startJournal } from './journal-services.ts';
import { createLetterbox, type Letterbox } from './letterbox.ts';
import { parentPort } from './parent-port.ts';
import { createWindowSide, type WindowSide } from './window-side.ts';

type Running = { readonly letterbox: Letterbox; readonly side: WindowSide; readonly lock: () => Promise<unknown> };

const post = (message: FromJournal): void => parentPort.postMessage(message);

const begin = (beginning: Beginning): Running => {
  const side = createWindowSide(post, beginning.settings);
  const { handlers, lock } = startJournal({
    ...side,
    beginning,
    touch: () => post({ kind: 'touch' }),
    tellUse: (use) => post({ kind: 'use', use }),
    log: stderrLog,
  });
  const letterbox = createLetterbox(handlers, { checkReplies: beginning.checkReplies, log: stderrLog });
  return { letterbox, side, lock };
};

let running: Running | null = null;
/** Letters are opened in the order they came in, and a lock comes after those before it. */
const inOrder = oneAfterTheOther();

const reply = (id: number, bytes: Uint8Array | null): void => post({ kind: 'reply', id, bytes });

const hear = async (message: ToJournal, { letterbox, side, lock }: Running): Promise<void> => {
  switch (message.kind) {
    case 'begin':
      return;
    case 'answer':
    case 'settings':
      return side.hear(message);
    case 'greet':
      return inOrder(async () => reply(message.id, await letterbox.greet(message.bytes)));
    case 'letter': {
      const taken = await inOrder(() => letterbox.take(message.bytes));
      return reply(message.id, taken === null ? null : await taken.answer);
    }
    case 'lock':
      await inOrder(lock);
      return post({ kind: 'locked' });
  }
};

// A fault that nobody foresaw ends this process: what is in memory is no longer to be trusted, and its message may
// quote the journal. Main starts another, locked. A promise that nobody waited for spoils nothing.
process.on('uncaughtException', () => process.exit(1));
process.on('unhandledRejection', () => stderrLog('something failed unexpectedly'));

parentPort.on('message', ({ data }) => {
  const message = data as ToJournal;
  if (message.kind === 'begin') running = begin(message.beginning);
  else if (running !== null) void hear(message, running);
});
