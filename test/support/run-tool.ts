import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Runs one of the project's own tools on this Node; gives back its exit code and all it printed. */
export const runTool = (
  tool: string,
  words: readonly string[],
  folder: string = projectFolder,
): { readonly code: number | null; readonly printed: string } => {
  const run = spawnSync(`${projectFolder}node_modules/.bin/${tool}`, [...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: run.status, printed: `${run.stdout}${run.stderr}` };
};
