import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PrintToPDFOptions } from 'electron/main';
import type { Session } from '../../electron/surface/electron-surface.ts';
import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts';
import { toApp, toChromium } from './address.ts';
import type { Chromium, Page } from './chromium.ts';
import { Source } from './guard.ts';
import { answerCall, packPush } from './ipc.ts';
import { createPacking } from './packing.ts';
import { fromHost, hostBinding, pageScript, preloadScript, preloadWorld } from './page-worlds.ts';
import { answerRequest } from './requests.ts';
import { rulesOf } from './session.ts';

type WindowOpenHandler = (details: { readonly url: string }) => { action: 'deny' };
type FromPreload = { readonly invoke?: string; readonly id?: number; readonly args?: unknown; readonly open?: string };
type Settings = { readonly session: Session; readonly partition: string; readonly preload: string | undefined };

const sent = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'render-process-gone',
  'did-finish-load',
  'unresponsive',
];
const alive = new Set<WebContents>();
let lastId = 0;

export const allContents = (): readonly WebContents[] => [...alive];

/** Asked for by Playwright. */
export const contentsOfTarget = (targetId: string): WebContents | undefined =>
  allContents().find((one) => one.targetId === targetId);

/** One page of Chromium, played as Electron's web contents. Commands wait until the page is there. */
export class WebContents extends Source {
  readonly id: number;
  readonly session: Session;
  readonly mainFrame: { readonly url: string; readonly parent: null };
  readonly page: Promise<Page>;
  targetId = '';
  readonly #chromium: Chromium;
  #url = '';
  #destroyed = false;
  #ownAddress: string | undefined;
  #firstLoader = '';
  #openHandler: WindowOpenHandler | undefined;
  readonly #preloadContexts = new Map<number, string>();
  readonly #decided = new Map<string, boolean>();
  readonly #loads = new Map<string, PromiseWithResolvers<void>>();

  constructor(chromium: Chromium, { session, partition, preload }: Settings) {
    super('webContents', sent);
    lastId += 1;
    this.id = lastId;
    this.session = session;
    this.#chromium = chromium;
    alive.add(this);
    const url = () => this.getURL();
    this.mainFrame = {
      get url() {
        return url();
      },
      parent: null,
    };
    this.page = this.#prepare(chromium, partition, preload);
  }

  getURL(): string {
    return toApp(this.#url);
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  /** Resolves when the document has loaded; rejects with Electron's words when it could not be. */
  async loadURL(address: string): Promise<void> {
    const { session } = await this.page;
    this.#ownAddress = toChromium(address);
    const { errorText, loaderId } = await session.send('Page.navigate', { url: this.#ownAddress });
    if (errorText) throw new Error(`${errorText.replace('net::', '')} (-2) loading '${address}'`);
    if (loaderId) await this.#loadOf(loaderId).promise;
  }

  send(channel: string, ...args: unknown[]): void {
    const message = { push: channel, value: packPush(args) };
    for (const uniqueContextId of this.#preloadContexts.values()) this.#tell(uniqueContextId, message);
  }

  /** Ends the page; its window is told by Chromium when it was the one shown. */
  close(): void {
    if (this.#destroyed) return;
    this.markDestroyed();
    this.page
      .then(({ targetId }) => this.#chromium.pipe.browser.send('Target.closeTarget', { targetId }))
      .catch(() => {});
  }

  /** Chromium ends the process from outside, however busy it is. */
  forcefullyCrashRenderer(): void {
    this.command('Page.crash', {});
  }

  focus(): void {
    if (this.#chromium.windowed) this.command('Page.bringToFront', {});
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler;
  }

  setWebRTCIPHandlingPolicy(_policy: string): void {}

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    const { session } = await this.page;
    const { data } = await session.send('Page.printToPDF', {
      landscape: options.landscape ?? false,
      printBackground: options.printBackground ?? false,
      scale: options.scale ?? 1,
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      generateTaggedPDF: options.generateTaggedPDF ?? false,
      generateDocumentOutline: options.generateDocumentOutline ?? false,
    });
    return Buffer.from(data, 'base64');
  }

  /** Empty when the page has gone meanwhile. */
  async readTitle(): Promise<string> {
    const { session } = await this.page;
    const read = await session.send('Runtime.evaluate', { expression: 'document.title' }).catch(() => undefined);
    return String(read?.result.value ?? '');
  }

  /** Sends a command whose answer nobody waits for; a page that has gone meanwhile is no fault. */
  command<C extends keyof Protocol.CommandParameters & keyof Protocol.CommandReturnValues>(
    method: C,
    params: Protocol.CommandParameters[C],
  ): void {
    this.page.then(({ session }) => session.send(method, params)).catch(() => {});
  }

  markDestroyed(): void {
    this.#destroyed = true;
    alive.delete(this);
    for (const { reject } of this.#loads.values()) reject(new Error(`ERR_ABORTED (-3) loading '${this.getURL()}'`));
  }

  async #prepare(chromium: Chromium, partition: string, preloadPath: string | undefined): Promise<Page> {
    const page = await chromium.openPage(partition);
    const { session } = page;
    this.targetId = page.targetId;
    this.#listen(page);
    const wire = `stand-in-${randomBytes(12).toString('hex')}-`;
    const preload = preloadPath === undefined ? undefined : readFileSync(preloadPath, 'utf8');
    await Promise.all([
      session.send('Page.enable', {}),
      session.send('Runtime.enable', {}),
      session.send('Inspector.enable', {}),
      session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      session.send('Runtime.addBinding', { name: hostBinding, executionContextName: preloadWorld }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(createPacking, wire) }),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: preloadScript(createPacking, wire, preload),
        worldName: preloadWorld,
      }),
    ]);
    const { frameTree } = await session.send('Page.getFrameTree', {});
    this.#firstLoader = frameTree.frame.loaderId;
    await this.#loadOf(this.#firstLoader).promise;
    return page;
  }

  #listen({ session, targetId }: Page): void {
    session.on('Page.lifecycleEvent', ({ name, frameId, loaderId }) => {
      if (name !== 'load' || frameId !== targetId) return;
      this.#loadOf(loaderId).resolve();
      if (loaderId !== this.#firstLoader && !this.#url.startsWith('data:')) this.emit('did-finish-load');
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined) return;
      this.#url = frame.url + (frame.urlFragment ?? '');
      this.#decided.clear();
    });
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === targetId) this.#url = url;
    });
    session.on('Page.frameRequestedNavigation', ({ frameId, url }) => {
      if (frameId === targetId && !this.#isWithinDocument(url)) this.#mayNavigate(url);
    });
    session.on('Page.javascriptDialogOpening', () => this.command('Page.handleJavaScriptDialog', { accept: true }));
    session.on('Inspector.targetCrashed', () => this.emit('render-process-gone', {}, { reason: 'crashed' }));
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = context.auxData as { frameId?: string };
      if (context.name === preloadWorld && frameId === targetId)
        this.#preloadContexts.set(context.id, context.uniqueId);
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.#preloadContexts.delete(executionContextId);
    });
    session.on('Runtime.executionContextsCleared', () => this.#preloadContexts.clear());
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      const context = this.#preloadContexts.get(executionContextId);
      if (name === hostBinding && context !== undefined) void this.#hear(JSON.parse(payload), context);
    });
    const mayNavigate = (url: string) => this.#mayNavigate(url);
    session.on('Fetch.requestPaused', (request) => {
      const isNavigation = request.resourceType === 'Document' && request.frameId === targetId;
      answerRequest(session, request, { rules: rulesOf(this.session), ...(isNavigation ? { mayNavigate } : {}) });
    });
  }

  #isWithinDocument(url: string): boolean {
    const [page, fragment] = url.split('#');
    return fragment !== undefined && page === this.#url.split('#')[0];
  }

  /** Asks the app once for each navigation the page began; those the app began itself are not asked about. */
  #mayNavigate(url: string): boolean {
    if (this.#ownAddress !== undefined && url === this.#ownAddress.split('#')[0]) {
      this.#ownAddress = undefined;
      return true;
    }
    const decided = this.#decided.get(url) ?? !this.emitPreventable('will-navigate', { url: toApp(url) });
    this.#decided.set(url, decided);
    if (!decided && !url.startsWith('http')) this.command('Page.stopLoading', {});
    return decided;
  }

  async #hear({ invoke, id, args, open }: FromPreload, uniqueContextId: string): Promise<void> {
    if (open !== undefined) {
      if (this.#openHandler?.({ url: toApp(open) }).action === 'deny') return;
      throw new Error(`Nobody refused the new window for ${open}; the stand-in opens none.`);
    }
    const event = { sender: this, senderFrame: this.mainFrame };
    this.#tell(uniqueContextId, { reply: id, ...(await answerCall(invoke ?? '', args, event)) });
  }

  // A document that has gone meanwhile gets no reply, as in Electron.
  #tell(uniqueContextId: string, message: object): void {
    const expression = `${fromHost}(${JSON.stringify(message)})`;
    this.command('Runtime.evaluate', { expression, uniqueContextId });
  }

  #loadOf(loaderId: string): PromiseWithResolvers<void> {
    const load = this.#loads.get(loaderId) ?? Promise.withResolvers<void>();
    load.promise.catch(() => {});
    this.#loads.set(loaderId, load);
    return load;
  }
}
