import type { Rectangle } from 'electron/main';
import type { ViewOptions } from '../../electron/surface/electron-surface.ts';
import { app } from './app.ts';
import { Source } from './guard.ts';
import { fromPartition } from './session.ts';
import { WebContents } from './web-contents.ts';

const insecure: Record<string, boolean> = {
  allowRunningInsecureContent: true,
  contextIsolation: false,
  experimentalFeatures: true,
  nodeIntegration: true,
  nodeIntegrationInSubFrames: true,
  nodeIntegrationInWorker: true,
  sandbox: false,
  webSecurity: false,
  webviewTag: true,
};

/** A page with a process of its own, to be laid into a window. */
export class WebContentsView extends Source {
  readonly webContents: WebContents;

  constructor(options: ViewOptions = {}) {
    super('WebContentsView', []);
    const { partition = '', preload, session, ...preferences } = options.webPreferences ?? {};
    for (const [name, value] of Object.entries(preferences)) {
      if (insecure[name] === value) throw new Error(`webPreferences.${name} must not be ${value}.`);
    }
    if (session) throw new Error('The stand-in takes webPreferences.partition, not a session.');
    this.webContents = new WebContents(app.chromium(), { session: fromPartition(partition), partition, preload });
    app.emit('web-contents-created', {}, this.webContents);
  }

  /** Chromium paints its own ground until the page does. */
  setBackgroundColor(_colour: string): void {}

  /** A view fills its window here. */
  setBounds(_bounds: Rectangle): void {}
}
