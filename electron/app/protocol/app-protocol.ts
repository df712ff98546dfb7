import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isAppUrl } from '../../platform/app-address.ts';

const NONCE_MARK = 'DRIFTLINE-NONCE';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

type BuiltFile = { readonly bytes: Buffer; readonly contentType: string };

/** The built renderer, read once: requests are answered from this list alone, so no path is ever joined to a disk. */
export type BuiltFiles = ReadonlyMap<string, BuiltFile>;

/**
 * Reads every built file under `folder`, keyed by its absolute path within the app (`/index.html`). Folder by folder:
 * inside an ASAR archive Electron's `fs` leaves `parentPath` unset in some versions.
 */
export const readBuiltFiles = (folder: string): BuiltFiles => new Map(filesIn(folder, ''));

const filesIn = (folder: string, address: string): (readonly [string, BuiltFile])[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((found) => {
    const path = join(folder, found.name);
    if (found.isDirectory()) return filesIn(path, `${address}/${found.name}`);
    const contentType = contentTypes[extname(found.name)];
    return contentType === undefined
      ? []
      : [[`${address}/${found.name}`, { bytes: readFileSync(path), contentType }] as const];
  });

/** The content security policy of a page whose own styles carry `nonce`. docs/threat-model.md owns the reasons. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const headers = (contentType: string, nonce: string): Record<string, string> => ({
  'content-type': contentType,
  'content-security-policy': contentSecurityPolicy(nonce),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
});

/** Answers requests of the app's scheme from the list of built files; anything else is 404. */
export const createProtocolHandler =
  (files: BuiltFiles) =>
  (request: Request): Response => {
    const nonce = randomBytes(16).toString('base64');
    const file = isAppUrl(request.url) ? files.get(new URL(request.url).pathname) : undefined;
    if (request.method !== 'GET' || file === undefined) {
      return new Response('Not found', { status: 404, headers: headers('text/plain; charset=utf-8', nonce) });
    }
    const isPage = file.contentType.startsWith('text/html');
    const body = isPage ? file.bytes.toString('utf8').replaceAll(NONCE_MARK, nonce) : new Uint8Array(file.bytes);
    return new Response(body, { headers: headers(file.contentType, nonce) });
  };
