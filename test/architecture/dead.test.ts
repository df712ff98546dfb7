import { expect, it } from 'vitest';
import { runTool } from '../support/run-tool.ts';
import { builtAhead } from './built-ahead.ts';

type Named = readonly { readonly name: string }[];
type Issue = { readonly file: string; readonly files: Named; readonly exports: Named; readonly types: Named };

/** Files, and exports of files, that nothing but tests reaches. */
const unusedInProduction = (): readonly string[] => {
  const { printed } = runTool('knip', ['--production', '--reporter', 'json', '--no-config-hints']);
  const { issues } = JSON.parse(printed.slice(printed.indexOf('{'))) as { readonly issues: readonly Issue[] };
  return issues.flatMap(({ file, files, exports, types }) =>
    files.length > 0 ? [file] : [...exports, ...types].map(({ name }) => `${file}: ${name}`),
  );
};

it('what only tests reach is built ahead, named with what will use it, and struck off once it is used', () => {
  expect(unusedInProduction().toSorted()).toEqual(Object.keys(builtAhead).toSorted());
});
