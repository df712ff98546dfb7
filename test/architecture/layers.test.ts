import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder, runTool } from '../support/run-tool.ts';

// A checker that sees nothing would pass every tree, so each rule is shown to bite on a tree that breaks it.
let tree = '';

const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), content);
};

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'driftline-layers-'));
  for (const file of ['biome.json', 'tsconfig.base.json', 'package.json']) {
    copyFileSync(join(projectFolder, file), join(tree, file));
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(tree, 'node_modules'));
  for (const layer of ['shared', 'renderer']) {
    mkdirSync(join(tree, layer));
    copyFileSync(join(projectFolder, layer, 'tsconfig.json'), join(tree, layer, 'tsconfig.json'));
  }
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

const lint = (path: string) => runTool('biome', ['lint', '--vcs-enabled=false', path], tree);

describe('a layer that reaches where it may not does not pass the linter', () => {
  const forbidden: readonly (readonly [string, string])[] = [
    ['shared/domain/bad.ts', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n"],
    [
      'shared/domain/bad-main.ts',
      "import { thing } from '../../electron/vault/thing.ts';\nexport const again = thing;\n",
    ],
    ['electron/journal/bad.ts', "import { app } from 'electron';\nexport const again = app;\n"],
    ['electron/journal/bad-view.ts', "import { thing } from '../../renderer/thing.ts';\nexport const again = thing;\n"],
    [
      'renderer/screens/bad.ts',
      "import { thing } from '../../electron/vault/thing.ts';\nexport const again = thing;\n",
    ],
    ['renderer/screens/bad-node.ts', "import { join } from 'node:path';\nexport const again = join;\n"],
    ['renderer/kit/bad.ts', "import { call } from '../bridge/bridge.ts';\nexport const again = call;\n"],
    ['renderer/charts/bad.ts', "import { call } from '../bridge/bridge.ts';\nexport const again = call;\n"],
  ];

  it.each(forbidden)('%s', (path, content) => {
    write(path, content);
    const { code, printed } = lint(path);
    expect(printed).toMatch(/noRestrictedImports|noNodejsModules/);
    expect(code).toBe(1);
  });

  it('two modules that import each other', () => {
    write('shared/domain/one.ts', "import { two } from './two.ts';\nexport const one = () => two;\n");
    write('shared/domain/two.ts', "import { one } from './one.ts';\nexport const two = () => one;\n");
    expect(lint('shared/domain').printed).toContain('noImportCycles');
  });

  it('an honest module passes', () => {
    write('shared/domain/good.ts', "export const good = 'fine';\n");
    expect(lint('shared/domain/good.ts').code).toBe(0);
  });
});

describe('shared compiles without Node, without a page and without a clock of its own', () => {
  it.each(['document.title', 'process.env', 'setTimeout(() => 0, 1)', 'new Worker("")'])(
    '%s is unknown there',
    (code) => {
      write('shared/reach.ts', `export const reach = () => ${code};\n`);
      const { printed } = runTool('tsc', ['-p', 'shared', '--noEmit'], tree);
      expect(printed).toContain('shared/reach.ts');
    },
  );
});
