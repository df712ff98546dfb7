/** `npm run package`, after the build: electron-builder, and a sentence where its own words leave the cause open. */
import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from './start.ts';

const root = resolve(import.meta.dirname, '../..');
const builder = fileURLToPath(import.meta.resolve('electron-builder/cli.js'));

const { status } = spawnSync(process.execPath, [builder, '--publish', 'never', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) {
  say(
    "No package was made. Packaging needs Electron's binary, which electron-builder fetches once and then keeps: if the " +
      'lines above name a host that was not found or refused, run this again where that host can be reached.',
  );
}
process.exitCode = status ?? 1;
