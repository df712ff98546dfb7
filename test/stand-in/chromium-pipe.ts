import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts';

type Command = keyof Protocol.CommandParameters & keyof Protocol.CommandReturnValues;
type ChromiumEvent = keyof Protocol.Events;
type Waiting = { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void };
type Message = {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

/** One conversation with Chromium: the whole browser, or one page of it. */
export class ChromiumSession {
  readonly #events = new EventEmitter();
  readonly #pipe: ChromiumPipe;
  readonly #sessionId: string | undefined;

  constructor(pipe: ChromiumPipe, sessionId?: string) {
    this.#pipe = pipe;
    this.#sessionId = sessionId;
  }

  /** Rejects with Chromium's own words, or when the connection ends first. */
  send<C extends Command>(method: C, params: Protocol.CommandParameters[C]): Promise<Protocol.CommandReturnValues[C]> {
    return this.#pipe.send(method, params, this.#sessionId);
  }

  on<E extends ChromiumEvent>(event: E, listener: (params: Protocol.Events[E]) => void): void {
    this.#events.on(event, listener);
  }

  receive(event: string, params: unknown): void {
    this.#events.emit(event, params);
  }
}

/** Chromium's `--remote-debugging-pipe`: JSON messages, each ended by a zero byte. */
export class ChromiumPipe {
  readonly browser: ChromiumSession = new ChromiumSession(this);
  readonly ended: Promise<void>;
  readonly #sessions = new Map<string, ChromiumSession>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #write: Writable;
  #lastId = 0;
  #open = true;

  constructor(write: Writable, read: Readable) {
    this.#write = write;
    write.on('error', () => this.#end());
    let unread = '';
    read.setEncoding('utf8').on('data', (text: string) => {
      const messages = (unread + text).split('\0');
      unread = messages.pop() ?? '';
      for (const message of messages) this.#receive(JSON.parse(message));
    });
    this.ended = new Promise((resolve) => {
      read.on('close', () => {
        this.#end();
        resolve();
      });
    });
  }

  async attach(targetId: string): Promise<ChromiumSession> {
    const { sessionId } = await this.browser.send('Target.attachToTarget', { targetId, flatten: true });
    return this.#session(sessionId);
  }

  send<C extends Command>(
    method: C,
    params: Protocol.CommandParameters[C],
    sessionId?: string,
  ): Promise<Protocol.CommandReturnValues[C]> {
    if (!this.#open) return Promise.reject(new Error(`Chromium has gone; ${method} was not sent.`));
    this.#lastId += 1;
    const id = this.#lastId;
    this.#write.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  /** Chromium ends itself once its pipe has closed. */
  close(): void {
    this.#write.end();
    this.#end();
  }

  // An event may arrive before the reply that names its session, so either may create it.
  #session(sessionId: string): ChromiumSession {
    const session = this.#sessions.get(sessionId) ?? new ChromiumSession(this, sessionId);
    this.#sessions.set(sessionId, session);
    return session;
  }

  #receive(message: Message): void {
    if (message.id === undefined) {
      const session = message.sessionId ? this.#session(message.sessionId) : this.browser;
      session.receive(message.method ?? '', message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result as never);
  }

  #end(): void {
    this.#open = false;
    for (const { reject } of this.#waiting.values()) reject(new Error('Chromium has gone.'));
    this.#waiting.clear();
  }
}
