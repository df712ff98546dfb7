import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectFolder, runTool } from '../support/run-tool.ts';

// What must not compile is compiled here, beside its honest twin: a compiler that sees nothing would pass both.
const folder = mkdtempSync(join(tmpdir(), 'driftline-compile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = (types: readonly string[]) => ({
  extends: join(projectFolder, 'tsconfig.base.json'),
  compilerOptions: {
    composite: false,
    emitDeclarationOnly: false,
    noEmit: true,
    rootDir: '/',
    lib: ['es2024', 'dom', 'dom.iterable'],
    jsx: 'react-jsx',
    types,
    typeRoots: [join(projectFolder, 'node_modules/@types')],
  },
});

const compile = (code: string): string => {
  writeFileSync(join(folder, 'case.ts'), code.replaceAll('@/', projectFolder));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...options(['node']), files: ['case.ts'] }));
  return runTool('tsc', ['-p', folder], projectFolder).printed;
};

const bridge =
  "import { useView } from '@/renderer/bridge/use-view.ts';\nimport { useCommand } from '@/renderer/bridge/use-command.ts';\n";

describe('the registry of record kinds', () => {
  const imports = [
    "import type { RecordKind } from '@/shared/domain/kinds/record-kind.ts';",
    "import { type Holiday, holidaySchema } from '@/shared/records/beside/holiday.ts';",
    "const honest = { schema: holidaySchema, list: 'holidays', name: 'Holiday', fields: [], references: [], day: null,",
    '  isPurged: false, partnerId: null };\n',
  ].join('\n');

  it('takes a kind of which everything is decided', () => {
    expect(compile(`${imports}export const kind: RecordKind<Holiday> = { ...honest, uniqueBy: null };`)).toBe('');
  });

  it('refuses one of which a facet was forgotten', () => {
    expect(compile(`${imports}export const kind: RecordKind<Holiday> = honest;`)).toContain('uniqueBy');
  });
});

describe('the contract holds at every call', () => {
  it('lets a query be a view and a command a command', () => {
    expect(compile(`${bridge}export const one = () => [useView('bin:read', null), useCommand('bin:purge')];`)).toBe('');
  });

  it.each([
    ['a command as a view', "useView('bin:purge', { id: 'a' })"],
    ['a query as a command', "useCommand('bin:read')"],
    ['a call that there is not', "useCommand('bin:burn')"],
    ['an input that does not fit', "useView('entry:read', { name: 'a' })"],
  ])('refuses %s', (_name, wrong) => {
    expect(compile(`${bridge}export const one = () => ${wrong};`)).toMatch(/case\.ts\(3,\d+\): error TS/);
  });

  it('refuses a forgotten handler', () => {
    const handlers =
      "import type { HandlersOf } from '@/electron/border/answer-call.ts';\n" +
      "import type { searchCalls } from '@/shared/ipc/search.ts';\nexport const none: HandlersOf<typeof searchCalls> = {};";
    expect(compile(handlers)).toContain('journal:search');
  });
});
