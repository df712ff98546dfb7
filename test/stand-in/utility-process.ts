import { type ChildProcess, fork } from 'node:child_process';
import type { ForkOptions } from '../../electron/surface/electron-surface.ts';
import { guarded, Source } from './guard.ts';

const parentPort = new URL('parent-port.ts', import.meta.url).href;
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A forked Node process, played as Electron's utility process: messages by structured cloning, one port to main. */
class UtilityProcess extends Source {
  readonly #child: ChildProcess;

  constructor(modulePath: string, args: string[], { stdio = 'inherit' }: ForkOptions) {
    super('UtilityProcess', ['spawn', 'message', 'exit']);
    const output = stdio === 'ignore' ? 'ignore' : 'inherit';
    this.#child = fork(modulePath, args, {
      serialization: 'advanced',
      stdio: ['ignore', output, output, 'ipc'],
      execArgv: ['--disable-warning=ExperimentalWarning', '--import', parentPort],
    });
    running.add(this.#child);
    this.#child.once('spawn', () => this.emit('spawn'));
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.on('error', () => {});
    this.#child.once('exit', (code) => {
      running.delete(this.#child);
      this.emit('exit', code ?? 1);
    });
  }

  get pid(): number | undefined {
    return this.#child.exitCode === null && this.#child.signalCode === null ? this.#child.pid : undefined;
  }

  /** To a process that has gone it goes nowhere, as in Electron. */
  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(message as object, () => {});
  }

  kill(): boolean {
    return this.#child.kill('SIGTERM');
  }
}

export const utilityProcess = guarded('utilityProcess', {
  fork: (modulePath: string, args: string[] = [], options: ForkOptions = {}) =>
    new UtilityProcess(modulePath, args, options),
});
