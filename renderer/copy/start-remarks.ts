import type { StartRemark } from '../../shared/ipc/settings.ts';

type Words = { readonly tone: 'info' | 'warning'; readonly title: string; readonly detail: string };

/** What is said of how and where Driftline was started. */
export const startRemarkWords: Readonly<Record<StartRemark, Words>> = {
  unconfined: {
    tone: 'warning',
    title: 'This window runs without its sandbox.',
    detail:
      'Driftline was started with --no-sandbox. Everything works, but a fault in the part that draws the window would reach further than it otherwise could. On Linux an AppImage does so where the system allows no user namespaces.',
  },
  roaming: {
    tone: 'warning',
    title: 'This journal lies in a folder that Windows may copy to a server.',
    detail:
      'It was made in the roaming application data. Where an employer uses roaming profiles, its file is copied to their server at each log-off, sealed as it is. To move it, close Driftline and move the whole Driftline folder from AppData\\Roaming to AppData\\Local.',
  },
  'kept-off-screenshots': {
    tone: 'info',
    title: 'This window is kept out of screenshots and screen shares.',
    detail:
      'Others in a call see it black, and so does Windows Recall. The settings switch that off and on with one press, for when you want to show something.',
  },
};
