import { create } from 'zustand';
import type { SettingsNotice } from '../../shared/settings.ts';
import { call } from '../bridge/bridge.ts';

/** What stands in for a settings file that could not be read; null when it could, or once that was dismissed. */
export const useSettingsNotice = create<{ readonly notice: SettingsNotice | null }>(() => ({ notice: null }));

/** Asks main, which remembers over a lock what was dismissed. */
export const readSettingsNotice = async (): Promise<void> => {
  const reply = await call('settings:read-notice', null);
  if (reply.ok) useSettingsNotice.setState({ notice: reply.value.notice });
};

/** Taken away at once, and for as long as Driftline runs. */
export const dismissSettingsNotice = async (): Promise<void> => {
  useSettingsNotice.setState({ notice: null });
  await call('settings:dismiss-notice', null);
};
