import type { ActionKey } from '../../../input/action-key.ts';

/** Leads to the search among activities, from wherever nothing else has a use for it. */
export const findKey: ActionKey = { key: '/', exceptIn: ['text', 'area', 'number', 'button'] };
