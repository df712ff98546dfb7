import { create } from 'zustand';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { Appearance } from '../../shared/settings.ts';
import { call, subscribe } from '../bridge/bridge.ts';

/** The mirror of the settings that the window needs before any vault is open. */
export const useAppearance = create<{ readonly look: Appearance; readonly error: AppError | null }>(() => ({
  look: {
    theme: 'system',
    contrast: 'system',
    pace: 'one-at-a-time',
    lockMinutes: 10,
    lockOnBlur: false,
    showRhythm: true,
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

/** What main said last, and what was changed since and main has not answered yet, the latest last. */
let said = useAppearance.getState().look;
let pending: readonly Partial<Appearance>[] = [];

const receive = (look: Appearance): void => {
  said = look;
  // What main says may be from before the latest change: that one stays on the screen until its own answer is there.
  const shown: Appearance = Object.assign({ ...said }, ...pending);
  show(shown);
  useAppearance.setState({ look: shown, error: null });
};

/** Reads the settings and follows them. Returns the end of it. */
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

/** Changes a setting; it shows at once, and says so when it could not be kept. */
export const changeAppearance = async (change: Partial<Appearance>): Promise<void> => {
  pending = [...pending, change];
  receive(said);
  const reply = await call('settings:update', change);
  pending = pending.filter((one) => one !== change);
  // What could not be kept still holds in this window.
  receive(reply.ok ? reply.value : { ...said, ...change });
  if (!reply.ok) useAppearance.setState({ error: reply.error });
};
