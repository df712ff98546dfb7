import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const nodeModules = [/^node:/, ...builtinModules, 'electron', 'electron/main', 'electron/renderer', 'electron/common'];

const nodeOutput = (outDir: string) => ({
  outDir,
  emptyOutDir: true,
  target: 'node24',
  minify: false,
  sourcemap: false,
});

/** Three bundles from one file: `vite build --app` builds main (ESM), preload (one CommonJS file) and renderer. */
export default defineConfig({
  root: 'renderer',
  base: './',
  publicDir: false,
  plugins: [react()],
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
        rollupOptions: { input: 'renderer/index.html' },
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: nodeModules.filter((name) => typeof name === 'string') },
      build: {
        ...nodeOutput('../out/main'),
        rollupOptions: {
          input: { index: 'electron/main.ts', 'argon2-worker': 'electron/vault/argon2-worker.ts' },
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
          name: 'node',
          root: import.meta.dirname,
          environment: 'node',
          include: ['test/{unit,property,fault,architecture}/**/*.test.ts'],
          testTimeout: 60_000,
          // Inlined so that a test can answer for the `electron` that it imports.
          server: { deps: { inline: ['electron-store'] } },
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
                executablePath: systemBrowser(),
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

/** The system's Chromium or Chrome; the browser helper in `test/stand-in/` installs one where it can. */
function systemBrowser(): string {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const found = readdirSync('/usr/bin').find((name) => names.includes(name));
  return `/usr/bin/${found ?? 'chromium'}`;
}
