/** Switches that change how the window looks or where it lies, and nothing of what confines it. */
const ALLOWED = new Set([
  'user-data-dir',
  // An AppImage puts it first where the kernel allows no sandbox; the window then says so.
  'no-sandbox',
  'disable-gpu',
  'enable-wayland-ime',
  'force-device-scale-factor',
  'force-renderer-accessibility',
  'high-dpi-support',
  'lang',
  'ozone-platform',
  'ozone-platform-hint',
  'wayland-text-input-version',
  // What Chromium itself adds when it starts a program again.
  'original-process-start-time',
]);

const isSwitch = (word: string, platform: NodeJS.Platform): boolean =>
  /^--?[^-]/.test(word) || (platform === 'win32' && /^\/[a-z]/i.test(word));

const nameOf = (word: string): string => word.replace(/^(--?|\/)/, '').split('=')[0] ?? '';

/**
 * Switches of a packaged start that are not on the list of those that do no harm: Chromium has hundreds, and some of
 * them take away what confines the page. `words` are those before a verb of the command line, whose own options are
 * refused by its own rules. Chromium reads one dash as two, and on Windows a slash as well.
 */
export const strangeSwitches = (words: readonly string[], platform: NodeJS.Platform): readonly string[] =>
  words.filter((word) => isSwitch(word, platform) && !ALLOWED.has(nameOf(word)));

/** Why such a start ends. */
export const strangeSwitchWords = (strange: readonly string[]): string =>
  `driftline: ${strange.join(' ')} is no switch that Driftline starts with. Nothing was opened. Start it without, or see --help.\n`;
