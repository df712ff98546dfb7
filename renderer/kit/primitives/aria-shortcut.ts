/** A key as it is drawn ("Ctrl+L", "Esc"), in the words that `aria-keyshortcuts` takes. */
export const ariaShortcut = (shown: string): string => shown.replace('Ctrl', 'Control').replace('Esc', 'Escape');
