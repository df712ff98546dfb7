import type { Rectangle } from 'electron/main';
import type { WindowOptions } from '../../electron/surface/electron-surface.ts';
import { app } from './app.ts';
import { Source } from './guard.ts';
import { fromPartition } from './session.ts';
import { WebContents } from './web-contents.ts';

type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen';

const sent = ['ready-to-show', 'close', 'closed', 'blur', 'resize', 'move', 'page-title-updated'];
const boundsPollMilliseconds = 500;
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
const windows = new Set<BrowserWindow>();
let lastId = 0;

/** A window of Chromium, or an unseen page of it when the stand-in runs headless. */
export class BrowserWindow extends Source {
  readonly id: number;
  readonly webContents: WebContents;
  #visible: boolean;
  #state: WindowState = 'normal';
  #bounds: Rectangle;
  #pageTitle = '';

  constructor(options: WindowOptions = {}) {
    super('BrowserWindow', sent);
    const { partition = '', preload, session, ...preferences } = options.webPreferences ?? {};
    for (const [name, value] of Object.entries(preferences)) {
      if (insecure[name] === value) throw new Error(`webPreferences.${name} must not be ${value}.`);
    }
    if (session) throw new Error('The stand-in takes webPreferences.partition, not a session.');
    lastId += 1;
    this.id = lastId;
    this.#visible = options.show ?? true;
    this.#bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    this.webContents = new WebContents(app.chromium(), { session: fromPartition(partition), partition, preload });
    this.webContents.closeWindow = () => this.close();
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    windows.add(this);
    this.#follow();
    app.emit('web-contents-created', {}, this.webContents);
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  static fromWebContents(contents: { readonly id: number }): BrowserWindow | null {
    return [...windows].find((one) => one.webContents.id === contents.id) ?? null;
  }

  loadURL(address: string): Promise<void> {
    return this.webContents.loadURL(address);
  }

  show(): void {
    this.#visible = true;
    this.focus();
  }

  focus(): void {
    if (app.chromium().windowed) this.webContents.command('Page.bringToFront', {});
  }

  restore(): void {
    this.#setState('normal');
  }

  maximize(): void {
    this.#setState('maximized');
  }

  isMinimized(): boolean {
    return this.#state === 'minimized';
  }

  isMaximized(): boolean {
    return this.#state === 'maximized';
  }

  isVisible(): boolean {
    return this.#visible && !this.isDestroyed() && this.#state !== 'minimized';
  }

  isDestroyed(): boolean {
    return this.webContents.isDestroyed();
  }

  getNormalBounds(): Rectangle {
    return { ...this.#bounds };
  }

  /** A window of Chromium shows the title of its page, whatever the app sets. */
  setTitle(_title: string): void {}

  close(): void {
    if (!this.isDestroyed() && !this.emitPreventable('close')) this.destroy();
  }

  destroy(): void {
    this.webContents.page
      .then(({ targetId }) => app.chromium().pipe.browser.send('Target.closeTarget', { targetId }))
      .catch(() => {});
    this.#gone();
  }

  #gone(): void {
    if (this.isDestroyed()) return;
    this.webContents.markDestroyed();
    windows.delete(this);
    this.emit('closed');
    if (windows.size === 0) app.lastWindowClosed();
  }

  #setState(windowState: 'normal' | 'maximized'): void {
    this.#state = windowState;
    if (app.chromium().windowed) this.#browser('Browser.setWindowBounds', { windowState });
  }

  #browser(method: 'Browser.setWindowBounds', bounds: Partial<Rectangle> | { windowState: WindowState }): void {
    const named =
      'x' in bounds ? { left: bounds.x, top: bounds.y, width: bounds.width, height: bounds.height } : bounds;
    this.webContents.page
      .then(({ windowId }) => app.chromium().pipe.browser.send(method, { windowId, bounds: named as object }))
      .catch(() => {});
  }

  #follow(): void {
    const { pipe, windowed } = app.chromium();
    pipe.browser.on('Target.targetInfoChanged', ({ targetInfo }) => {
      // Until the page has a title of its own, Chromium reports its address.
      const isAddress = targetInfo.url.endsWith(targetInfo.title);
      if (targetInfo.targetId === this.webContents.targetId && !isAddress) this.#titled(targetInfo.title);
    });
    this.webContents.on('did-finish-load', async () => this.#titled(await this.webContents.readTitle()));
    pipe.browser.on('Target.targetDestroyed', ({ targetId }) => {
      if (targetId !== this.webContents.targetId || this.isDestroyed()) return;
      // Closed by hand: Chromium's window is gone already, so the app is told but cannot prevent it.
      this.emitPreventable('close');
      this.#gone();
    });
    void pipe.ended.then(() => this.#gone());
    if (windowed) this.#followBounds();
    else this.#sizeContents();
  }

  #titled(title: string): void {
    if (title === this.#pageTitle) return;
    this.#pageTitle = title;
    this.emitPreventable('page-title-updated', {}, title);
  }

  #sizeContents(): void {
    const { width, height } = this.#bounds;
    this.webContents.page
      .then(({ windowId }) => app.chromium().pipe.browser.send('Browser.setContentsSize', { windowId, width, height }))
      .catch(() => {});
  }

  // Chromium reports no movement of a window, so it is asked.
  #followBounds(): void {
    this.#browser('Browser.setWindowBounds', this.#bounds);
    const poll = setInterval(async () => {
      const { windowId } = await this.webContents.page;
      const read = await app
        .chromium()
        .pipe.browser.send('Browser.getWindowBounds', { windowId })
        .catch(() => undefined);
      if (this.isDestroyed() || !read) return clearInterval(poll);
      this.#moved(read.bounds);
    }, boundsPollMilliseconds);
  }

  #moved(read: { left?: number; top?: number; width?: number; height?: number; windowState?: WindowState }): void {
    this.#state = read.windowState ?? 'normal';
    if (this.#state !== 'normal') return;
    const last = this.#bounds;
    const { left: x = 0, top: y = 0, width = 0, height = 0 } = read;
    this.#bounds = { x, y, width, height };
    if (width !== last.width || height !== last.height) this.emit('resize');
    if (x !== last.x || y !== last.y) this.emit('move');
  }
}
