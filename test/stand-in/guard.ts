import { EventEmitter } from 'node:events';

/** What JavaScript itself asks of any object (await, JSON, inspection); absent here as it is in Electron. */
const askedByTheLanguage = new Set(['then', 'toJSON', 'inspect', 'asymmetricMatch', 'nodeType', '$$typeof']);

/** The end of a prototype chain: reading a member that nobody plays throws its name, rather than being undefined. */
function endOfChain(target: object, name?: string): object {
  return new Proxy(target, {
    get(known, key, receiver) {
      if (typeof key === 'symbol' || key in known || askedByTheLanguage.has(key)) {
        return Reflect.get(known, key, receiver);
      }
      throw new Error(`The stand-in for Electron does not play ${name ?? receiver.constructor.name}.${key}.`);
    },
  });
}

/** Puts the guard under a plain object and returns that object. */
export function guarded<T extends object>(name: string, members: T): T {
  return Object.setPrototypeOf(members, endOfChain(Object.prototype, name));
}

type Listener = (...args: never[]) => unknown;

/** An event source that refuses to listen to an event which is never sent, and names every missing member. */
export class Source {
  readonly #name: string;
  readonly #sent: readonly string[];
  readonly #events = new EventEmitter();

  constructor(name: string, sent: readonly string[]) {
    this.#name = name;
    this.#sent = sent;
  }

  on(event: string, listener: Listener): this {
    this.#known(event);
    this.#events.on(event, listener as (...args: unknown[]) => void);
    return this;
  }

  once(event: string, listener: Listener): this {
    this.#known(event);
    this.#events.once(event, listener as (...args: unknown[]) => void);
    return this;
  }

  off(event: string, listener: Listener): this {
    this.#events.off(event, listener as (...args: unknown[]) => void);
    return this;
  }

  /** True when somebody listened. Tests send what no stand-in can know: `powerMonitor.emit('suspend')`. */
  emit(event: string, ...args: unknown[]): boolean {
    this.#known(event);
    return this.#events.emit(event, ...args);
  }

  /** Sends an event that a listener may prevent; returns whether one did. */
  emitPreventable(event: string, details: object = {}, ...args: unknown[]): boolean {
    let prevented = false;
    const preventable = {
      ...details,
      preventDefault: () => {
        prevented = true;
      },
    };
    this.emit(event, preventable, ...args);
    return prevented;
  }

  #known(event: string): void {
    if (!this.#sent.includes(event)) throw new Error(`The stand-in for Electron never sends ${this.#name} '${event}'.`);
  }
}

Object.setPrototypeOf(Source.prototype, endOfChain(Object.prototype));
