/**
 * What the stand-in runs inside a page: the bridge between its two JavaScript worlds, and the preload's `require`.
 * Both functions travel as text (`Function.toString`) and may therefore use their arguments alone.
 */
import type { createPacking, Exotic, Packed } from './packing.ts';

type Frozen = Record<string, unknown>;
type Callable = (...args: unknown[]) => unknown;
type Tools = { readonly createPacking: typeof createPacking; readonly wire: string };

/** Names shared by the host and the preload world. */
export const hostBinding = 'standInToHost';
export const fromHost = 'standInFromHost';
export const preloadWorld = 'Electron Isolated Context';

/**
 * Joins one world to the other by synchronous DOM events on a random name, so that a bridge function answers at once,
 * as Electron's does. Returns the sender of requests to the far side.
 */
export function joinWorlds({ createPacking: packing, wire }: Tools, here: string, there: string) {
  const { pack, unpack } = packing();
  const functions: Callable[] = [];
  const numbers = new WeakMap<object, number>();
  const farFunctions = new Map<number, Callable>();
  const unsettled = new Map<number, { resolve: Callable; reject: Callable }>();
  const requests = new Map<string, (value: unknown) => void>();
  let promises = 0;
  let answer: Frozen = {};

  const post = (detail: Frozen) => dispatchEvent(new CustomEvent(`${wire}${there}`, { detail }));
  const outcome = (kind: string, work: () => unknown) => {
    try {
      return { kind, value: pack(work(), exotic) };
    } catch (error) {
      return { kind, error: pack(error instanceof Error ? error : new Error(String(error))) };
    }
  };
  const opened = (reply: Frozen) => {
    if ('error' in reply) throw unpack(reply['error']);
    return unpack(reply['value'], exotic);
  };
  const settle = (id: number, work: () => unknown) => post({ ...outcome('settle', work), id });
  const packPromise = (promise: Promise<unknown>): Packed => {
    promises += 1;
    const id = promises;
    promise.then(
      (value) => settle(id, () => value),
      (error) =>
        settle(id, () => {
          throw error;
        }),
    );
    return { promise: id };
  };
  const packFunction = (value: Callable): Packed => {
    const id = numbers.get(value) ?? functions.push(value) - 1;
    numbers.set(value, id);
    return { function: id };
  };
  const farFunction = (id: number): Callable => {
    const known = farFunctions.get(id);
    if (known) return known;
    const call: Callable = (...args) => {
      post({ kind: 'call', id, args: args.map((one) => pack(one, exotic)) });
      return opened(answer);
    };
    farFunctions.set(id, call);
    return call;
  };
  const exotic: Exotic = {
    pack: (value) => {
      if (typeof value === 'function') return packFunction(value as Callable);
      return value instanceof Promise ? packPromise(value) : undefined;
    },
    unpack: (packed) => {
      if ('function' in packed) return farFunction(packed['function'] as number);
      const { promise, resolve, reject } = Promise.withResolvers();
      unsettled.set(packed['promise'] as number, { resolve: resolve as Callable, reject });
      return promise;
    },
  };
  const receive = (detail: Frozen) => {
    if (detail['kind'] === 'answer') answer = detail;
    if (detail['kind'] === 'call') {
      const args = (detail['args'] as unknown[]).map((one) => unpack(one, exotic));
      post(outcome('answer', () => functions[detail['id'] as number]?.(...args)));
    }
    if (detail['kind'] === 'settle') {
      const waiting = unsettled.get(detail['id'] as number);
      unsettled.delete(detail['id'] as number);
      if ('error' in detail) waiting?.reject(unpack(detail['error']));
      else waiting?.resolve(unpack(detail['value'], exotic));
    }
    if (detail['kind'] === 'request') requests.get(detail['name'] as string)?.(unpack(detail['value'], exotic));
  };
  addEventListener(`${wire}${here}`, (event) => receive((event as CustomEvent<Frozen>).detail));
  return {
    request: (name: string, value: unknown) => post({ kind: 'request', name, value: pack(value, exotic) }),
    answerTo: (name: string, work: (value: unknown) => void) => requests.set(name, work),
  };
}

/** The page's own world: receives what the preload exposes, and hands new windows to the main process. */
export function pageWorld(joined: ReturnType<typeof joinWorlds>): void {
  const deepFreeze = (value: unknown): void => {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || Object.isFrozen(value)) return;
    Object.freeze(value);
    for (const key of Reflect.ownKeys(value)) deepFreeze(Reflect.get(value, key));
  };
  joined.answerTo('expose', (exposed) => {
    const { key, api } = exposed as { key: string; api: unknown };
    deepFreeze(api);
    Object.defineProperty(globalThis, key, { value: api, enumerable: true });
  });
  const open = (url: string | URL = '') => {
    joined.request('open', new URL(String(url) || 'about:blank', document.baseURI).href);
    return null;
  };
  Object.defineProperty(globalThis, 'open', { value: open, writable: true, configurable: true });
  const openLink = (event: MouseEvent) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href !== '');
    if (event.defaultPrevented || !(link instanceof HTMLAnchorElement)) return;
    const elsewhere = !['', '_self', '_top', '_parent'].includes(link.target);
    if (!elsewhere && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) return;
    event.preventDefault();
    open(link.href);
  };
  addEventListener('click', openLink);
  addEventListener('auxclick', openLink);
}

/** The preload's world: runs the built file with a `require` that knows `electron` alone. */
export function preloadWorldStart(
  { createPacking: packing }: Tools,
  joined: ReturnType<typeof joinWorlds>,
  names: { readonly toHost: string; readonly fromHost: string },
  preload: ((require: Callable, module: object, exports: object) => void) | undefined,
): void {
  const { pack, unpack } = packing();
  const global = globalThis as unknown as Record<string, Callable>;
  const calls = new Map<number, { resolve: Callable; reject: Callable }>();
  const listeners = new Map<string, Set<Callable>>();
  const send = (message: object) => global[names.toHost]?.(JSON.stringify(message));
  let lastCall = 0;

  const named = (name: string, members: object) =>
    new Proxy(members, {
      get(target, key) {
        if (key in target || typeof key === 'symbol') return Reflect.get(target, key);
        throw new Error(`The stand-in for Electron does not play ${name}.${key} in a preload.`);
      },
    });
  const invoke = (channel: string, ...args: unknown[]) => {
    lastCall += 1;
    const id = lastCall;
    const packed = pack(args);
    return new Promise((resolve, reject) => {
      calls.set(id, { resolve, reject });
      send({ invoke: channel, id, args: packed });
    });
  };
  const ipcRenderer = named('ipcRenderer', {
    invoke,
    on: (channel: string, listener: Callable) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    off: (channel: string, listener: Callable) => listeners.get(channel)?.delete(listener),
    removeListener: (channel: string, listener: Callable) => listeners.get(channel)?.delete(listener),
  });
  const exposed = new Set<string>();
  const contextBridge = named('contextBridge', {
    exposeInMainWorld: (key: string, api: unknown) => {
      if (exposed.has(key)) throw new Error('Cannot bind an API on top of an existing property on the window object');
      exposed.add(key);
      joined.request('expose', { key, api });
    },
  });
  global[names.fromHost] = (message) => {
    const { reply, push, error, value } = message as { reply?: number; push?: string; error?: string; value?: unknown };
    if (push !== undefined) {
      for (const listener of listeners.get(push) ?? []) listener({}, ...(unpack(value) as unknown[]));
      return;
    }
    const call = calls.get(reply ?? 0);
    calls.delete(reply ?? 0);
    if (error !== undefined) call?.reject(new Error(error));
    else call?.resolve(unpack(value));
  };
  joined.answerTo('open', (url) => send({ open: url }));
  const require = (name: unknown) => {
    if (name === 'electron' || name === 'electron/renderer') return named('electron', { ipcRenderer, contextBridge });
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  preload?.(require, module, module.exports);
}

/** The script for the page's world. `wire` is the random name both worlds share. */
export function pageScript(packing: typeof createPacking, wire: string): string {
  return `{ if (window === top) {
    const tools = { createPacking: ${packing}, wire: ${JSON.stringify(wire)} };
    (${pageWorld})((${joinWorlds})(tools, 'page', 'preload'));
  } }`;
}

/** The script for the preload's world, with the preload's own text inside it. */
export function preloadScript(packing: typeof createPacking, wire: string, preload: string | undefined): string {
  const names = JSON.stringify({ toHost: hostBinding, fromHost });
  return `{ if (window === top) {
    const tools = { createPacking: ${packing}, wire: ${JSON.stringify(wire)} };
    const joined = (${joinWorlds})(tools, 'preload', 'page');
    (${preloadWorldStart})(tools, joined, ${names}, ${preload === undefined ? 'undefined' : `function (require, module, exports) {${preload}\n}`});
  } }`;
}
