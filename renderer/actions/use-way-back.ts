import { escapeKey, hintOf } from '../input/action-key.ts';
import type { PageBack } from '../kit/primitives/Page.tsx';
import { hrefTo, type Path } from '../routes/path.ts';
import { goTo } from '../state/hash-location.ts';
import { useActionKeys } from './use-action-keys.ts';

/** The page this one belongs to: the link above the title, and Escape, which leads there too. */
export const useWayBack = (path: Path, words: string): PageBack => {
  useActionKeys([{ words, key: escapeKey, perform: () => goTo(path) }]);
  return { href: hrefTo(path), words, shortcut: hintOf(escapeKey) };
};
