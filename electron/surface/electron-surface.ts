/// <reference types="electron" />
/**
 * The part of Electron that Driftline uses, and the only file that imports it.
 *
 * App code takes Electron as `ElectronSurface`, as an argument or from the one value `electron` below; modules that
 * plain Node or a unit test loads import the types alone. The stand-in in `test/stand-in/` satisfies the same
 * interface, so a call that either side lacks does not compile. Events are written out one by one: each line is an
 * event the app listens to.
 */
import { shell } from 'electron/common';
import {
  app,
  dialog,
  BaseWindow as ElectronBaseWindow,
  WebContentsView as ElectronWebContentsView,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  utilityProcess,
} from 'electron/main';

export interface Preventable {
  preventDefault(): void;
}

/** What `will-navigate` and `will-redirect` hand over. `url` is the address the page asked for. */
export interface NavigationEvent extends Preventable {
  readonly url: string;
}

export interface WebFrame {
  readonly url: string;
  readonly parent: WebFrame | null;
}

/** `senderFrame` is null once the frame has navigated away or has gone. */
export interface IpcMainInvokeEvent {
  readonly sender: WebContents;
  readonly senderFrame: WebFrame | null;
}

export type WindowOptions = Electron.BaseWindowConstructorOptions;
export type ViewOptions = Pick<Electron.WebContentsViewConstructorOptions, 'webPreferences'>;
export type MenuTemplate = Electron.MenuItemConstructorOptions[];
export type ApplicationMenu = Pick<Electron.Menu, 'getMenuItemById'>;

export interface WebContents
  extends Pick<
    Electron.WebContents,
    | 'id'
    | 'send'
    | 'getURL'
    | 'loadURL'
    | 'isDestroyed'
    | 'close'
    | 'focus'
    | 'forcefullyCrashRenderer'
    | 'printToPDF'
    | 'setWebRTCIPHandlingPolicy'
  > {
  readonly mainFrame: WebFrame;
  /** No page of ours opens a window: `deny` is the only answer that compiles. */
  setWindowOpenHandler(handler: (details: { readonly url: string }) => { action: 'deny' }): void;
  on(event: 'will-navigate', listener: (event: NavigationEvent) => void): unknown;
  on(event: 'will-frame-navigate', listener: (event: NavigationEvent) => void): unknown;
  on(event: 'will-redirect', listener: (event: NavigationEvent) => void): unknown;
  on(event: 'will-attach-webview', listener: (event: Preventable) => void): unknown;
  on(event: 'render-process-gone', listener: (event: unknown, details: { reason: string }) => void): unknown;
  on(event: 'did-finish-load', listener: () => void): unknown;
  on(event: 'unresponsive', listener: () => void): unknown;
}

/** A page, to be laid into a window; its process is its own. */
export interface WebContentsView extends Pick<Electron.WebContentsView, 'setBackgroundColor' | 'setBounds'> {
  readonly webContents: WebContents;
}

export interface WebContentsViewConstructor {
  new (options?: ViewOptions): WebContentsView;
}

export interface BaseWindow
  extends Pick<
    Electron.BaseWindow,
    | 'id'
    | 'show'
    | 'focus'
    | 'isFocused'
    | 'restore'
    | 'isMinimized'
    | 'isDestroyed'
    | 'isVisible'
    | 'getContentSize'
    | 'getNormalBounds'
    | 'isMaximized'
    | 'maximize'
    | 'close'
    | 'destroy'
    | 'setContentProtection'
  > {
  /** Takes a `WebContentsView`; `object`, because ours is only the part of it that is used. */
  readonly contentView: { addChildView(view: object): void; removeChildView(view: object): void };
  on(event: 'close', listener: (event: Preventable) => void): unknown;
  on(event: 'closed', listener: () => void): unknown;
  on(event: 'blur', listener: () => void): unknown;
  on(event: 'focus', listener: () => void): unknown;
  on(event: 'resize', listener: () => void): unknown;
  on(event: 'move', listener: () => void): unknown;
}

export interface BaseWindowConstructor {
  new (options?: WindowOptions): BaseWindow;
  getAllWindows(): BaseWindow[];
}

/** A process without a window, under Node. */
export interface JournalProcess {
  postMessage(message: unknown): void;
  kill(): boolean;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
}

export interface Session
  extends Pick<
    Electron.Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setDisplayMediaRequestHandler'
    | 'setSpellCheckerEnabled'
    | 'setProxy'
  > {
  on(event: 'will-download', listener: (event: Preventable) => void): unknown;
  readonly protocol: {
    handle(scheme: string, handler: (request: Request) => Response | Promise<Response>): void;
  };
  readonly webRequest: {
    onBeforeRequest(
      listener: (details: { readonly url: string }, callback: (response: { cancel?: boolean }) => void) => void,
    ): void;
  };
}

export interface App
  extends Pick<
    Electron.App,
    | 'whenReady'
    | 'quit'
    | 'exit'
    | 'requestSingleInstanceLock'
    | 'enableSandbox'
    | 'isPackaged'
    | 'getVersion'
    | 'getLocale'
  > {
  readonly commandLine: Pick<Electron.CommandLine, 'appendSwitch' | 'hasSwitch'>;
  getPath(name: 'userData' | 'documents' | 'home'): string;
  setPath(name: 'userData' | 'documents', path: string): void;
  on(event: 'window-all-closed', listener: () => void): unknown;
  on(event: 'activate', listener: () => void): unknown;
  on(event: 'second-instance', listener: () => void): unknown;
  on(event: 'before-quit', listener: (event: Preventable) => void): unknown;
  on(event: 'web-contents-created', listener: (event: unknown, contents: WebContents) => void): unknown;
}

export interface PowerMonitor {
  getSystemIdleTime(): number;
  on(event: 'suspend', listener: () => void): unknown;
  on(event: 'resume', listener: () => void): unknown;
  on(event: 'lock-screen', listener: () => void): unknown;
  on(event: 'shutdown', listener: () => void): unknown;
}

/** The window a dialog belongs to: any `BaseWindow`. */
export type DialogParent = Pick<BaseWindow, 'id' | 'isDestroyed'>;

export interface Dialog {
  showSaveDialog(
    parent: DialogParent,
    options: Electron.SaveDialogOptions,
  ): Promise<{ canceled: boolean; filePath: string }>;
  showOpenDialog(
    parent: DialogParent,
    options: Electron.OpenDialogOptions,
  ): Promise<{ canceled: boolean; filePaths: string[] }>;
  showMessageBox(parent: DialogParent, options: Electron.MessageBoxOptions): Promise<{ response: number }>;
}

export type ForkOptions = Pick<Electron.ForkOptions, 'serviceName' | 'stdio'>;

export interface ElectronSurface {
  readonly app: App;
  readonly BaseWindow: BaseWindowConstructor;
  readonly WebContentsView: WebContentsViewConstructor;
  readonly dialog: Dialog;
  readonly ipcMain: {
    handle(channel: string, listener: (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown): void;
  };
  readonly Menu: {
    buildFromTemplate(template: MenuTemplate): ApplicationMenu;
    setApplicationMenu(menu: ApplicationMenu | null): void;
  };
  readonly nativeTheme: Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'>;
  readonly powerMonitor: PowerMonitor;
  readonly protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>;
  readonly screen: Pick<Electron.Screen, 'getAllDisplays'>;
  readonly session: { fromPartition(partition: string, options?: Electron.FromPartitionOptions): Session };
  readonly shell: Pick<Electron.Shell, 'showItemInFolder'>;
  readonly utilityProcess: { fork(modulePath: string, args?: string[], options?: ForkOptions): JournalProcess };
}

export const electron: ElectronSurface = {
  app,
  BaseWindow: ElectronBaseWindow,
  WebContentsView: ElectronWebContentsView,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
} satisfies ElectronSurface;
