import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const electronPackage = resolve(import.meta.dirname, '../../node_modules/electron');

/** Electron's own binary when it is installed (or named by DRIFTLINE_ELECTRON). Never starts its download. */
export function electronBinary(): string | undefined {
  const named = process.env['DRIFTLINE_ELECTRON'];
  if (named) return named;
  const pathFile = join(electronPackage, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const binary = join(electronPackage, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
}
