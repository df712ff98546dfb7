import type { ElectronSurface, IpcMainInvokeEvent } from '../../electron/surface/electron-surface.ts';
import { guarded } from './guard.ts';
import { createPacking, type Packed } from './packing.ts';

type Handler = Parameters<ElectronSurface['ipcMain']['handle']>[1];
export type Reply = { readonly value: Packed } | { readonly error: string };

const { pack, unpack } = createPacking();
const handlers = new Map<string, Handler>();

export const ipcMain = guarded('ipcMain', {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  /** electron-store registers this channel as it starts; nothing in the app ever sends on it. */
  on(channel: string): void {
    if (channel !== 'electron-store-get-data') throw new Error(`The stand-in never sends '${channel}' to ipcMain.on.`);
  },
});

/** Runs the handler of a channel. Failures are worded as Electron words them for the page. */
export async function answerCall(channel: string, packedArgs: unknown, event: IpcMainInvokeEvent): Promise<Reply> {
  try {
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return { value: pack(await handler(event, ...(unpack(packedArgs) as unknown[]))) };
  } catch (error) {
    return { error: `Error invoking remote method '${channel}': ${error}` };
  }
}

export function packPush(args: unknown[]): Packed {
  return pack(args);
}
