import type { FinishedRecord } from '../../records/finished-record.ts';
import { kindOf } from '../kinds/kinds.ts';
import { byOrder } from './heads.ts';

/** Records of one kind: those that count, and those that are one too many of their sort. */
export type Counted<Rec extends FinishedRecord> = {
  readonly counted: readonly Rec[];
  readonly surplus: readonly Rec[];
};

const surplusOf = <Rec extends FinishedRecord>(alike: readonly Rec[]): readonly Rec[] => {
  const counted: Rec[] = [];
  return alike.toSorted(byOrder).filter((record) => {
    const { most = 1, areApart } = kindOf(record).uniqueBy ?? {};
    const rivals = counted.filter((other) => !(areApart?.(other, record) ?? false));
    if (rivals.length >= most) return true;
    counted.push(record);
    return false;
  });
};

/**
 * Of records that stand for one thing, entered on two laptops, the first by order counts; `live` are all of one kind
 * that are not in the bin. Nothing is changed to get there: the writer settles it.
 */
export const countedOnce = <Rec extends FinishedRecord>(live: readonly Rec[]): Counted<Rec> => {
  const [first] = live;
  const key = first === undefined ? undefined : kindOf(first).uniqueBy?.key;
  if (key === undefined || live.length < 2) return { counted: live, surplus: [] };
  const alike = Map.groupBy(live, (record) => key(record));
  const surplus = new Set([...alike].flatMap(([name, those]) => (name === null ? [] : surplusOf(those))));
  return surplus.size === 0
    ? { counted: live, surplus: [] }
    : { counted: live.filter((record) => !surplus.has(record)), surplus: [...surplus] };
};
