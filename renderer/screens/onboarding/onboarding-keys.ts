import type { ActionKey } from '../../input/action-key.ts';

/** The keys of the steps before the first check-in. Enter goes on from a field too. */
export const onboardingKeys = {
  goOn: { key: 'Enter', command: false, exceptIn: ['button'] },
  later: { key: 'l', command: false, exceptIn: ['text', 'area', 'number', 'button'] },
} as const satisfies Readonly<Record<string, ActionKey>>;
