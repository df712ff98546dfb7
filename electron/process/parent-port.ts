/// <reference types="electron" />
/** The way from a forked process to main: messages wait until somebody listens. */
export type ParentPort = {
  readonly postMessage: (message: unknown) => void;
  readonly on: (event: 'message', listener: (event: { data: unknown }) => void) => unknown;
};

export const parentPort: ParentPort = process.parentPort;
