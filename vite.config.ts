import { builtinModules } from 'node:module';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { collectLicences } from './electron/app/licences/collect-licences.ts';
import { installedBrowser } from './test/stand-in/find-browser.ts';

const nodeModules = [/^node:/, ...builtinModules, 'electron', 'electron/main', 'electron/renderer', 'electron/common'];

const nodeOutput = (outDir: string) => ({
  outDir,
  emptyOutDir: true,
  target: 'node24',
  minify: false,
  sourcemap: false,
});

// The same browser as everywhere else in the tests; `npm test` makes sure beforehand that there is one.
const browser = await installedBrowser();

/** The licences of everything that is bundled, beside main, which shows them. */
const licences = {
  name: 'licences',
  applyToEnvironment: ({ name }: { readonly name: string }) => name === 'main',
  generateBundle(this: { readonly emitFile: (file: { type: 'asset'; fileName: string; source: string }) => void }) {
    const source = JSON.stringify({ licences: collectLicences(import.meta.dirname) });
    this.emitFile({ type: 'asset', fileName: 'licences.json', source });
  },
};

/** So that a test can answer for the `electron` that it imports. */
const inlined = ['electron-store'];

/** What a test answers for a module with, others may not share. */
const answersForAModule = ['test/unit/shared/search/long-runs.test.ts'];

/** Three bundles from one file: `vite build --app` builds main (ESM), preload (one CommonJS file) and renderer. */
export default defineConfig({
  root: 'renderer',
  base: './',
  publicDir: false,
  plugins: [react(), licences],
  html: { cspNonce: 'DRIFTLINE-NONCE' },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: '../out/renderer',
        emptyOutDir: true,
        target: 'chrome140',
        modulePreload: false,
        assetsInlineLimit: 0,
        // size-limit holds the budget, packed as it is delivered.
        chunkSizeWarningLimit: 900,
        rollupOptions: { input: 'renderer/index.html' },
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: nodeModules.filter((name) => typeof name === 'string') },
      build: {
        ...nodeOutput('../out/main'),
        rollupOptions: {
          input: {
            index: 'electron/main.ts',
            'journal-process': 'electron/process/journal-process.ts',
            'argon2-worker': 'electron/vault/crypto/argon2-worker.ts',
          },
          external: nodeModules,
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron', 'electron/renderer'] },
      build: {
        ...nodeOutput('../out/preload'),
        minify: true,
        rollupOptions: {
          input: { preload: 'electron/preload/preload.ts' },
          external: nodeModules,
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: false,
        test: {
          // Functions without a state, so that files may share what they import: four times as quick.
          name: 'pure',
          root: import.meta.dirname,
          environment: 'node',
          include: ['test/{unit,property}/{shared,renderer}/**/*.test.ts'],
          exclude: answersForAModule,
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: false,
        test: {
          name: 'fault',
          root: import.meta.dirname,
          environment: 'node',
          include: ['test/{fault,architecture}/**/*.test.ts'],
          testTimeout: 60_000,
          server: { deps: { inline: inlined } },
        },
      },
      {
        extends: false,
        test: {
          name: 'node',
          root: import.meta.dirname,
          environment: 'node',
          include: ['test/{unit,property}/electron/**/*.test.ts', ...answersForAModule],
          pool: 'threads',
          // The module runner makes constants a little slower than in the app: figures err on the safe side.
          benchmark: { include: ['test/bench/**/*.bench.ts'], suppressExportGetterWarnings: true },
          testTimeout: 60_000,
          server: { deps: { inline: inlined } },
        },
      },
      {
        extends: false,
        plugins: [react()],
        test: {
          name: 'browser',
          root: import.meta.dirname,
          include: ['test/browser/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(browser === undefined ? {} : { executablePath: browser }),
                args: ['--no-sandbox', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
