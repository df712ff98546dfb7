import type { FromPartitionOptions } from 'electron/main';
import type { Session } from '../../electron/surface/electron-surface.ts';
import { guarded } from './guard.ts';

type Handler = (request: Request) => Response | Promise<Response>;
type Listener = Parameters<Session['webRequest']['onBeforeRequest']>[0];

/** What a page's requests ask of the session it belongs to. */
export type RequestRules = {
  readonly cancels: (url: string) => Promise<boolean>;
  readonly handlerFor: (url: string) => Handler | undefined;
};

const sessions = new Map<string, Session>();
const rules = new WeakMap<Session, RequestRules>();

export function rulesOf(session: Session): RequestRules {
  const found = rules.get(session);
  if (!found) throw new Error('This session was not made by the stand-in.');
  return found;
}

export function fromPartition(partition: string, _options?: FromPartitionOptions): Session {
  const session = sessions.get(partition) ?? createSession();
  sessions.set(partition, session);
  return session;
}

function createSession(): Session {
  const handlers = new Map<string, Handler>();
  let listener: Listener | undefined;
  // Permissions are refused by Chromium's own switch; spelling and proxy by switches too. What the app hands over is
  // taken and never called: the README says so.
  const taken = () => {};
  const session: Session = guarded('session', {
    protocol: guarded('session.protocol', {
      handle(scheme: string, handler: Handler) {
        if (handlers.has(scheme)) throw new Error(`The scheme '${scheme}' is handled already.`);
        handlers.set(scheme, handler);
      },
    }),
    webRequest: guarded('session.webRequest', {
      onBeforeRequest: (given: Listener) => {
        listener = given;
      },
    }),
    setPermissionRequestHandler: taken,
    setPermissionCheckHandler: taken,
    setDevicePermissionHandler: taken,
    setDisplayMediaRequestHandler: taken,
    setSpellCheckerEnabled: taken,
    on: taken,
    setProxy: async () => {},
  });
  const cancels = async (url: string) => {
    if (!listener) return false;
    const { promise, resolve } = Promise.withResolvers<{ cancel?: boolean }>();
    listener({ url }, resolve);
    return (await promise).cancel === true;
  };
  rules.set(session, { cancels, handlerFor: (url) => handlers.get(url.slice(0, url.indexOf(':'))) });
  return session;
}
