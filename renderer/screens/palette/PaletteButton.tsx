import { useState } from 'react';
import { Icon } from '../../design/Icon.tsx';
import { useKeys } from '../../input/use-keys.ts';
import { Palette } from './Palette.tsx';
import styles from './PaletteButton.module.css';
import { paletteCopy } from './palette-copy.ts';

/** Opens the palette, by click and, wherever the focus is, by Ctrl or Command and K. */
export const PaletteButton = () => {
  const [open, setOpen] = useState(false);
  useKeys(({ key, command }) => {
    if (!(command && key.toLowerCase() === 'k')) return false;
    setOpen(true);
    return true;
  });
  return (
    <>
      <button
        type="button"
        className={styles['button']}
        aria-label={paletteCopy.button}
        aria-haspopup="dialog"
        title={paletteCopy.button}
        onClick={() => setOpen(true)}
      >
        <Icon name="search" size={18} />
      </button>
      {open ? <Palette onClose={() => setOpen(false)} /> : null}
    </>
  );
};
