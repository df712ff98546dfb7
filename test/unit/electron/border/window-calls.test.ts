import { expect, it } from 'vitest';
import { isWindowCall } from '../../../../electron/border/window-calls.ts';
import { contract } from '../../../../shared/ipc/contract.ts';

it('the preload sends in clear what main answers by the contract, and seals the rest', () => {
  const inClear = Object.entries(contract).filter(([, { by }]) => by === 'window');
  expect(inClear.length).toBeGreaterThan(0);
  for (const [name, { by }] of Object.entries(contract))
    expect([name, isWindowCall(name)]).toEqual([name, by === 'window']);
  expect(isWindowCall('constructor')).toBe(false);
});
