import type { Rectangle } from 'electron/main';
import type { WindowOptions } from '../../electron/surface/electron-surface.ts';
import { app } from './app.ts';
import { guarded, Source } from './guard.ts';
import type { WebContents } from './web-contents.ts';
import type { WebContentsView } from './web-contents-view.ts';

type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen';
type Named = Partial<Rectangle> | { readonly windowState: WindowState };

const sent = ['close', 'closed', 'blur', 'focus', 'resize', 'move'];
const boundsPollMilliseconds = 500;
const windows = new Set<BaseWindow>();
let lastId = 0;

/**
 * A window that holds pages, of which the last one added is seen: a window of Chromium for each, or an unseen page of
 * it when the stand-in runs headless.
 */
export class BaseWindow extends Source {
  readonly id: number;
  readonly #views: WebContentsView[] = [];
  #visible: boolean;
  #destroyed = false;
  #state: WindowState = 'normal';
  #bounds: Rectangle;

  readonly contentView = guarded('contentView', {
    addChildView: (view: object) => this.#add(view as WebContentsView),
    removeChildView: (view: object) => this.#remove(view as WebContentsView),
  });

  constructor(options: WindowOptions = {}) {
    super('BaseWindow', sent);
    lastId += 1;
    this.id = lastId;
    this.#visible = options.show ?? true;
    this.#bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    windows.add(this);
    app.windows.add(this);
    const { pipe, windowed } = app.chromium();
    pipe.browser.on('Target.targetDestroyed', ({ targetId }) => {
      if (targetId !== this.#shown()?.targetId || this.isDestroyed()) return;
      // Closed by hand: Chromium's window is gone already, so the app is told but cannot prevent it.
      this.emitPreventable('close');
      this.#gone();
    });
    void pipe.ended.then(() => this.#gone());
    if (windowed) this.#followBounds();
  }

  static getAllWindows(): BaseWindow[] {
    return [...windows];
  }

  show(): void {
    this.#visible = true;
    this.focus();
  }

  focus(): void {
    this.#shown()?.focus();
  }

  isFocused(): boolean {
    return this.isVisible();
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
    return this.#destroyed;
  }

  getNormalBounds(): Rectangle {
    return { ...this.#bounds };
  }

  getContentSize(): number[] {
    return [this.#bounds.width, this.#bounds.height];
  }

  /** No system keeps the window off anything here: what was asked for is kept, for tests to read. */
  contentProtection = false;

  setContentProtection(isOn: boolean): void {
    this.contentProtection = isOn;
  }

  close(): void {
    if (!this.isDestroyed() && !this.emitPreventable('close')) this.destroy();
  }

  destroy(): void {
    this.#gone();
  }

  #shown(): WebContents | undefined {
    return this.#views.at(-1)?.webContents;
  }

  #add(view: WebContentsView): void {
    this.#views.push(view);
    if (app.chromium().windowed) {
      this.#browser(view.webContents, 'Browser.setWindowBounds', this.#bounds);
      if (this.isVisible()) view.webContents.focus();
    } else this.#sizeContents(view.webContents);
  }

  #remove(view: WebContentsView): void {
    const at = this.#views.indexOf(view);
    if (at !== -1) this.#views.splice(at, 1);
  }

  #gone(): void {
    if (this.isDestroyed()) return;
    this.#destroyed = true;
    windows.delete(this);
    app.windows.delete(this);
    this.emit('closed');
    // Electron leaves the pages of a closed window to the app; a page that nobody closes would keep Chromium's window.
    for (const view of this.#views) view.webContents.close();
    if (windows.size === 0) app.lastWindowClosed();
  }

  #setState(windowState: 'normal' | 'maximized'): void {
    this.#state = windowState;
    const shown = this.#shown();
    if (shown && app.chromium().windowed) this.#browser(shown, 'Browser.setWindowBounds', { windowState });
  }

  #browser(contents: WebContents, method: 'Browser.setWindowBounds', bounds: Named): void {
    const named =
      'x' in bounds ? { left: bounds.x, top: bounds.y, width: bounds.width, height: bounds.height } : bounds;
    contents.page
      .then(({ windowId }) => app.chromium().pipe.browser.send(method, { windowId, bounds: named as object }))
      .catch(() => {});
  }

  #sizeContents(contents: WebContents): void {
    const { width, height } = this.#bounds;
    contents.page
      .then(({ windowId }) => app.chromium().pipe.browser.send('Browser.setContentsSize', { windowId, width, height }))
      .catch(() => {});
  }

  // Chromium reports no movement of a window, so it is asked.
  #followBounds(): void {
    const poll = setInterval(async () => {
      if (this.isDestroyed()) return clearInterval(poll);
      const page = await this.#shown()?.page.catch(() => undefined);
      const read = await (page &&
        app
          .chromium()
          .pipe.browser.send('Browser.getWindowBounds', { windowId: page.windowId })
          .catch(() => undefined));
      if (read && !this.isDestroyed()) this.#moved(read.bounds);
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
