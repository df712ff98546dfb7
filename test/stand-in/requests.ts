import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts';
import { toApp } from './address.ts';
import type { ChromiumSession } from './chromium-pipe.ts';
import type { RequestRules } from './session.ts';

type Paused = Protocol.Fetch.requestPausedPayload;
type Context = { readonly rules: RequestRules; readonly mayNavigate?: (url: string) => boolean };

/** Answers one request of a page: refused, served by the app's own scheme, or passed on to the dead proxy. */
export function answerRequest(session: ChromiumSession, paused: Paused, context: Context): void {
  const { requestId } = paused;
  decide(paused, context)
    .then((answer) => {
      if (answer === 'pass') return session.send('Fetch.continueRequest', { requestId });
      if (typeof answer === 'string') return session.send('Fetch.failRequest', { requestId, errorReason: answer });
      return session.send('Fetch.fulfillRequest', { requestId, ...answer });
    })
    // The page may have gone while the answer was made.
    .catch(() => {});
}

type Answer =
  | 'pass'
  | 'Aborted'
  | 'BlockedByClient'
  | 'Failed'
  | Omit<Protocol.Fetch.fulfillRequestParameters, 'requestId'>;

async function decide({ request }: Paused, { rules, mayNavigate }: Context): Promise<Answer> {
  if (mayNavigate?.(request.url) === false) return 'Aborted';
  const url = toApp(request.url);
  // Chromium asks for an icon that no Electron window would.
  if (url !== request.url && new URL(url).pathname === '/favicon.ico') return { responseCode: 204 };
  if (await rules.cancels(url)) return 'BlockedByClient';
  const handler = rules.handlerFor(url);
  if (!handler) return 'pass';
  try {
    return await fulfilment(await handler(new Request(url, { method: request.method, headers: request.headers })));
  } catch (error) {
    process.stderr.write(`The handler of ${url} failed: ${error}\n`);
    return 'Failed';
  }
}

async function fulfilment(response: Response): Promise<Answer> {
  if (response.status >= 300 && response.status < 400) throw new Error('the stand-in plays no redirects');
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }));
  return { responseCode: response.status, responseHeaders, body };
}
