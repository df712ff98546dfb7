import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { playScheme } from './address.ts';
import { type Chromium, isAlive, startChromium } from './chromium.ts';
import { guarded, Source } from './guard.ts';

type Closable = { readonly close: () => void; readonly isDestroyed: () => boolean };
type PathName = 'userData' | 'documents' | 'home';
type Launch = { readonly args: readonly string[]; readonly name: string; readonly version: string };

const sent = ['window-all-closed', 'activate', 'second-instance', 'before-quit', 'web-contents-created'];
const forwardedSwitches = /^--(no-sandbox|remote-debugging-port=.*|lang=.*|force-device-scale-factor=.*)$/;
const stopMilliseconds = 5_000;

/** Electron's `app`: life, paths and switches. The host calls `launch` once, before it loads the app's code. */
export class App extends Source {
  readonly isPackaged = false;
  readonly windows: Set<Closable> = new Set();
  readonly #switches = new Map<string, string>();
  readonly #paths = new Map<PathName, string>();
  readonly #ready = Promise.withResolvers<void>();
  #launch: Launch = { args: [], name: 'Electron', version: '0' };
  #chromium: Chromium | undefined;
  #starting = false;
  #quitting = false;

  readonly commandLine = guarded('app.commandLine', {
    appendSwitch: (name: string, value = '') => {
      this.#beforeReady(`commandLine.appendSwitch('${name}')`);
      this.#switches.set(name, value);
    },
    hasSwitch: (name: string) => this.#switches.has(name),
  });

  launch(launch: Launch): void {
    this.#launch = launch;
    for (const arg of launch.args.filter((one) => one.startsWith('--'))) {
      const [, name = '', value = ''] = /^--([^=]*)=?(.*)$/s.exec(arg) ?? [];
      this.#switches.set(name, value);
    }
    const userData = this.#switches.get('user-data-dir');
    if (userData) this.#paths.set('userData', userData);
  }

  /** Starts Chromium once the code that runs now has had its say about switches. */
  start(): void {
    if (this.#starting) return;
    this.#starting = true;
    setImmediate(() => {
      this.#startChromium().then(this.#ready.resolve, (error) => {
        process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
        process.exit(1);
      });
    });
  }

  whenReady(): Promise<void> {
    this.start();
    return this.#ready.promise;
  }

  /** The running browser. Throws before `whenReady`, as making a window does in Electron. */
  chromium(): Chromium {
    if (!this.#chromium) throw new Error('Cannot create BrowserWindow before app is ready');
    return this.#chromium;
  }

  quit(): void {
    if (this.#quitting || this.emitPreventable('before-quit')) return;
    this.#quitting = true;
    for (const window of [...this.windows]) window.close();
    this.#quitting = [...this.windows].every((window) => window.isDestroyed());
    if (this.#quitting) this.exit(0);
  }

  exit(code = 0): void {
    if (!this.#chromium) process.exit(code);
    this.#quitting = true;
    setTimeout(() => process.exit(code), stopMilliseconds);
    void this.#chromium.stop().then(() => process.exit(code));
  }

  lastWindowClosed(): void {
    if (!this.#quitting && !this.emit('window-all-closed')) this.quit();
  }

  /** The lock lives in userData, so two journals in two folders may be open at once, as in Electron. */
  requestSingleInstanceLock(): boolean {
    const lock = join(this.getPath('userData'), 'SingletonLock');
    const holder = holderOf(lock);
    if (holder !== undefined && holder !== process.pid) {
      process.kill(holder, 'SIGUSR2');
      return false;
    }
    mkdirSync(dirname(lock), { recursive: true });
    writeFileSync(lock, `${process.pid}`);
    process.on('SIGUSR2', () => this.emit('second-instance', {}));
    process.on('exit', () => rmSync(lock, { force: true }));
    return true;
  }

  enableSandbox(): void {
    this.#beforeReady('enableSandbox()');
  }

  getVersion(): string {
    return this.#launch.version;
  }

  getLocale(): string {
    return this.#switches.get('lang') || new Intl.DateTimeFormat().resolvedOptions().locale;
  }

  getPath(name: PathName): string {
    const path = this.#paths.get(name) ?? defaultPath(name, this.#launch.name);
    if (path === undefined) throw new Error(`The stand-in for Electron does not play app.getPath('${name}').`);
    return path;
  }

  setPath(name: PathName, path: string): void {
    this.#paths.set(name, path);
  }

  registerSchemesAsPrivileged(schemes: { readonly scheme: string }[]): void {
    this.#beforeReady('protocol.registerSchemesAsPrivileged()');
    for (const { scheme } of schemes) playScheme(scheme);
  }

  #beforeReady(call: string): void {
    if (this.#chromium) throw new Error(`${call} must come before app is ready`);
  }

  async #startChromium(): Promise<void> {
    const given = this.#launch.args.filter((one) => forwardedSwitches.test(one));
    const fromCommandLine = new Set(this.#launch.args.map((one) => /^--([^=]*)/.exec(one)?.[1]));
    const appended = [...this.#switches].filter(([name]) => !fromCommandLine.has(name));
    const switches = [
      ...given,
      ...appended.map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`)),
    ];
    if (process.getuid?.() === 0 && !switches.includes('--no-sandbox')) switches.push('--no-sandbox');
    const windowed = process.env['DRIFTLINE_WINDOWED'] === '1';
    this.#chromium = await startChromium({ windowed, switches });
    const { version, pipe } = this.#chromium;
    process.stdout.write(`A stand-in for Electron, on Chromium ${version} and Node ${process.versions.node}.\n`);
    void pipe.ended.then(() => this.exit(this.#quitting ? 0 : 1));
  }
}

function holderOf(lock: string): number | undefined {
  try {
    const holder = Number.parseInt(readFileSync(lock, 'utf8'), 10);
    return isAlive(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

function defaultPath(name: PathName, appName: string): string | undefined {
  const home = homedir();
  if (name === 'home') return home;
  if (name === 'documents') return join(home, 'Documents');
  if (name !== 'userData') return undefined;
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', appName);
  if (process.platform === 'win32') return join(process.env['APPDATA'] ?? home, appName);
  return join(process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'), appName);
}

export const app: App = new App('app', sent);
