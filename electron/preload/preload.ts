import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { CALL, EVENT } from '../../shared/ipc/channels.ts';

// One function and one subscribe: all the page ever gets. Names are checked in main, against the contract.
contextBridge.exposeInMainWorld('driftline', {
  call: (channel: string, input: unknown) => ipcRenderer.invoke(CALL, channel, input),
  subscribe: (event: string, listener: (payload: unknown) => void) => {
    const hear = (_: IpcRendererEvent, name: string, payload: unknown) => {
      if (name === event) listener(payload);
    };
    ipcRenderer.on(EVENT, hear);
    return () => void ipcRenderer.off(EVENT, hear);
  },
});
