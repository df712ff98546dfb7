/**
 * Plays Electron's binary: `node host.ts [switches] APP_FOLDER [switches]`. Loads the app's built main bundle with
 * `electron` mapped to the stand-in.
 */
import './node-version.mjs';
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';

const electronModule = new URL('electron-module.ts', import.meta.url).href;
const played = new Set(['electron', 'electron/main', 'electron/common']);

registerHooks({
  resolve: (specifier, context, next) =>
    played.has(specifier)
      ? { url: electronModule, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});

const args = process.argv.slice(2);
const folder = args.find((one) => !one.startsWith('--'));
if (folder === undefined) throw new Error('Name the folder of the app.');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
process.argv = [join(import.meta.dirname, 'electron'), ...args];
app.launch({ args, name: manifest.productName ?? manifest.name, version: manifest.version });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
// Electron's main process warns of a rejection nobody handles, and goes on.
process.on('unhandledRejection', (reason) => process.stderr.write(`Unhandled rejection: ${reason}\n`));
const main = resolve(folder, manifest.main);
if (!existsSync(main)) throw new Error(`${main} is not there: run \`npm run build\` first.`);
await import(pathToFileURL(main).href);
app.start();
