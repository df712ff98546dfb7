import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProtocolHandler, readBuiltFiles } from '../../../../../electron/app/protocol/app-protocol.ts';
import { temporaryFolder } from '../../../../support/quick-vault.ts';

let answer: (request: Request) => Response;
let remove = () => {};

beforeAll(() => {
  const temporary = temporaryFolder();
  remove = temporary.remove;
  const built = join(temporary.folder, 'built');
  mkdirSync(join(built, 'assets'), { recursive: true });
  writeFileSync(join(temporary.folder, 'secret.html'), 'outside');
  writeFileSync(join(built, 'index.html'), '<style nonce="DRIFTLINE-NONCE"></style>');
  writeFileSync(join(built, 'assets', 'a.js'), 'export const DRIFTLINE = "DRIFTLINE-NONCE";');
  writeFileSync(join(built, 'assets', 'a.js.map'), '{}');
  answer = createProtocolHandler(readBuiltFiles(built));
});
afterAll(() => remove());

const ask = (url: string, init?: RequestInit) => answer(new Request(url, init));

describe('the app’s scheme', () => {
  it('gives each page a nonce of its own, the same in the page and in its policy', async () => {
    const [one, two] = [ask('app://driftline/index.html'), ask('app://driftline/index.html')];
    const nonce = /'nonce-([^']+)'/.exec(one.headers.get('content-security-policy') ?? '')?.[1];
    expect(await one.text()).toBe(`<style nonce="${nonce}"></style>`);
    expect(two.headers.get('content-security-policy')).not.toContain(nonce);
  });

  it('sends the strict policy with everything, refusals included', () => {
    for (const url of ['app://driftline/index.html', 'app://driftline/assets/a.js', 'app://driftline/nothing']) {
      const policy = ask(url).headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'none'");
      expect(policy).toContain("trusted-types 'none'");
    }
  });

  it('answers nothing but the built files', () => {
    for (const url of [
      'app://driftline/',
      'app://driftline/../secret.html',
      'app://driftline/%2e%2e/secret.html',
      'app://driftline/assets/../../secret.html',
      'app://driftline/assets/a.js.map',
      'app://elsewhere/index.html',
    ]) {
      expect(ask(url).status, url).toBe(404);
    }
    expect(ask('app://driftline/index.html', { method: 'POST' }).status).toBe(404);
  });

  it('leaves scripts as they were built', async () => {
    expect(await ask('app://driftline/assets/a.js').text()).toContain('"DRIFTLINE-NONCE"');
  });
});
