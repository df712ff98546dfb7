import { type ComponentType, useState } from 'react';
import { actionIn, titleOf } from '../actions/action.ts';
import { useActionKeys } from '../actions/use-action-keys.ts';
import { everywhereActions, lock, palette } from '../actions/window-actions.ts';
import { shellCopy } from '../copy/shell.ts';
import { Button } from '../kit/primitives/Button.tsx';
import { Palette } from '../screens/palette/Palette.tsx';
import { PaletteButton } from '../screens/palette/PaletteButton.tsx';
import type { KeySheetProps } from './KeySheet.tsx';

/** What can be done from every screen, by button and, wherever the focus is, by key. */
export const WindowActions = ({ mayWrite }: { readonly mayWrite: boolean }) => {
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [Sheet, setSheet] = useState<ComponentType<KeySheetProps> | null>(null);
  const showKeys = () => void import('./KeySheet.tsx').then(({ KeySheet }) => setSheet(() => KeySheet));
  const context = { mayWrite, togglePalette: () => setPaletteOpen(!isPaletteOpen), showKeys };
  useActionKeys(everywhereActions.map((action) => actionIn(action, context)));
  return (
    <>
      <PaletteButton action={actionIn(palette, context)} />
      {isPaletteOpen ? <Palette onClose={() => setPaletteOpen(false)} showKeys={showKeys} /> : null}
      {Sheet === null ? null : <Sheet mayWrite={mayWrite} onClose={() => setSheet(null)} />}
      <Button tone="quiet" label={titleOf(lock)} onClick={actionIn(lock, context).perform}>
        {shellCopy.lock}
      </Button>
    </>
  );
};
