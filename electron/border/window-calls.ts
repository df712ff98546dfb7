import type { NamesBy } from '../../shared/ipc/contract.ts';

/** The calls that main answers itself, by name: the preload seals every other. A test holds it against the contract. */
const windowCalls: readonly NamesBy<'window'>[] = [
  'settings:read',
  'settings:update',
  'settings:read-notice',
  'settings:dismiss-notice',
  'settings:read-about',
  'settings:reveal-vault',
  'settings:read-licences',
  'settings:read-remarks',
  'session:active',
  'vault:lock',
];

export const isWindowCall = (name: unknown): boolean => windowCalls.some((known) => known === name);
