/**
 * Chromium knows no `app://` scheme unless Electron registers it, so inside the stand-in `app://HOST/path` is
 * `https://HOST.app.invalid/path`. The app's code sees its own addresses alone.
 */
const suffix = '.invalid';
const privileged = new Set<string>();

export function playScheme(scheme: string): void {
  privileged.add(scheme);
}

/** The address Chromium is given. */
export function toChromium(address: string): string {
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/s.exec(address) ?? [];
  if (scheme === undefined || rest === undefined || !privileged.has(scheme)) return address;
  return `https://${rest.replace(/^[^/?#]*/, (host) => `${host}.${scheme}${suffix}`)}`;
}

/** The address the app's code sees. */
export function toApp(address: string): string {
  const [, host, scheme, rest] = /^https:\/\/([^/?#]*)\.([^./?#]+)\.invalid(.*)$/s.exec(address) ?? [];
  if (host === undefined || scheme === undefined || !privileged.has(scheme)) return address;
  return `${scheme}://${host}${rest}`;
}
