import { create } from 'zustand';
import type { AppError } from '../../shared/app-error.ts';
import type { Look } from '../../shared/settings.ts';
import { call, subscribe } from '../bridge/bridge.ts';

/** The mirror of the settings that the window needs before any vault is open. */
export const useLook = create<{ readonly look: Look; readonly error: AppError | null }>(() => ({
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

const show = ({ theme, contrast }: Look): void => {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (contrast === 'more' || systemContrast.matches) dataset['contrast'] = 'more';
  else delete dataset['contrast'];
};

const receive = (look: Look): void => {
  show(look);
  useLook.setState({ look, error: null });
};

/** Reads the settings and follows them. Returns the end of it. */
export const followLook = (): (() => void) => {
  void call('settings:read', null).then((reply) => (reply.ok ? receive(reply.value) : undefined));
  const showAgain = () => show(useLook.getState().look);
  showAgain();
  systemContrast.addEventListener('change', showAgain);
  const stopListening = subscribe('settings:changed', receive);
  return () => {
    systemContrast.removeEventListener('change', showAgain);
    stopListening();
  };
};

/** Changes a setting; it shows at once, and says so when it could not be kept. */
export const changeLook = async (change: Partial<Look>): Promise<void> => {
  const before = useLook.getState().look;
  receive({ ...before, ...change });
  const reply = await call('settings:change', change);
  if (reply.ok) receive(reply.value);
  else useLook.setState({ error: reply.error });
};
