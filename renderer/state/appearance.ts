import { create } from 'zustand';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { Appearance } from '../../shared/settings.ts';
import { call, subscribe } from '../bridge/bridge.ts';

/**
 * The settings of the window, as main told them last, with changes that are on their way. Needed before a vault is
 * open.
 */
export const useAppearance = create<{ readonly look: Appearance; readonly error: AppError | null }>(() => ({
  look: {
    theme: 'system',
    contrast: 'system',
    pace: 'one-at-a-time',
    lockMinutes: 10,
    lockOnBlur: false,
    showRhythm: true,
    keepOffScreenshots: false,
  },
  error: null,
}));

const systemContrast = window.matchMedia('(prefers-contrast: more)');

const show = ({ theme, contrast }: Appearance): void => {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (contrast === 'more' || systemContrast.matches) dataset['contrast'] = 'more';
  else delete dataset['contrast'];
};

/** The settings as main told them last, and the changes since then that main has not answered, the latest last. */
let said = useAppearance.getState().look;
let pending: readonly Partial<Appearance>[] = [];

const receive = (look: Appearance): void => {
  said = look;
  // What main tells may be from before the latest change: the change stays on the screen until it is answered itself.
  const shown: Appearance = Object.assign({ ...said }, ...pending);
  show(shown);
  useAppearance.setState({ look: shown, error: null });
};

/** Reads the settings and follows their changes. Returns the function that stops following. */
export const followAppearance = (): (() => void) => {
  void call('settings:read', null).then((reply) => (reply.ok ? receive(reply.value) : undefined));
  const showAgain = () => show(useAppearance.getState().look);
  showAgain();
  systemContrast.addEventListener('change', showAgain);
  const stopListening = subscribe('settings:changed', receive);
  return () => {
    systemContrast.removeEventListener('change', showAgain);
    stopListening();
  };
};

/** Changes a setting. The window shows it at once; `error` says why where main could not store it. */
export const changeAppearance = async (change: Partial<Appearance>): Promise<void> => {
  pending = [...pending, change];
  receive(said);
  const reply = await call('settings:update', change);
  pending = pending.filter((one) => one !== change);
  // A change that could not be stored still holds in this window.
  receive(reply.ok ? reply.value : { ...said, ...change });
  if (!reply.ok) useAppearance.setState({ error: reply.error });
};
