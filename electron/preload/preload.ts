import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { CALL, EVENT, GREETING, LARGEST_INPUT, LETTER } from '../border/channels.ts';
import { greetAs, type Letters, oneAfterTheOther } from '../border/letters.ts';
import { isWindowCall } from '../border/window-calls.ts';

const tooLarge = { ok: false, error: { code: 'request-invalid', path: 'input' } };
/** The process that was asked has gone: the journal is locked, and this page is about to be replaced. */
const gone = { ok: false, error: { code: 'vault-locked' } };

const meetJournal = async (): Promise<Letters | null> => {
  const { publicKey, meet } = await greetAs('page');
  const theirs: Uint8Array | null = await ipcRenderer.invoke(GREETING, publicKey);
  return theirs === null ? null : meet(theirs);
};

let met: Promise<Letters | null> | null = null;
const inOrder = oneAfterTheOther();

/** Everything that is about the journal goes sealed past main. */
const askJournal = async (channel: string, input: unknown): Promise<unknown> => {
  const text = JSON.stringify({ channel, input });
  if (text.length > LARGEST_INPUT) return tooLarge;
  met ??= meetJournal();
  const letters = await met;
  if (letters === null) return gone;
  const answer = await inOrder(async () => ({ of: ipcRenderer.invoke(LETTER, await letters.seal(text)) }));
  const letter: Uint8Array | null = await answer.of;
  const opened = letter === null ? null : await letters.open(letter);
  return opened === null ? gone : JSON.parse(opened);
};

// One function and one subscribe: all the page ever gets. Names are checked where they are answered, by the contract.
contextBridge.exposeInMainWorld('driftline', {
  call: (channel: string, input: unknown) =>
    isWindowCall(channel) ? ipcRenderer.invoke(CALL, channel, input) : askJournal(channel, input),
  subscribe: (event: string, listener: (payload: unknown) => void) => {
    const hear = (_: IpcRendererEvent, name: string, payload: unknown) => {
      if (name === event) listener(payload);
    };
    ipcRenderer.on(EVENT, hear);
    return () => void ipcRenderer.off(EVENT, hear);
  },
});
