import type { FeedsRange } from '../../../shared/ipc/feeds.ts';

import type { RangeName } from '../../routes/part.ts';

const RANGES: Readonly<Record<RangeName, FeedsRange>> = { '13': 13, '26': 26, '52': 52, all: null };

/** The weeks a name stands for; half a year where none is asked for. */
export const rangeOf = (name: RangeName | null): FeedsRange => RANGES[name ?? '26'];
