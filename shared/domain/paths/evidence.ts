import { parameters } from '../../constants.ts';
import { type Evidence, type PathName, pathNameSchema } from '../../records/beside/evidence.ts';
import { inOrder } from '../../records/fields/in-order.ts';

/** What was noted about one path in two columns, oldest first; there is no sum. */
export type PathEvidence = {
  readonly path: PathName;
  readonly for: readonly Evidence[];
  readonly against: readonly Evidence[];
  /** Whether the newest three lines all speak for it. */
  readonly isOneSided: boolean;
};

/** The ledger by path. docs/domain.md, section 6. */
export const readEvidence = (ledger: readonly Evidence[]): readonly PathEvidence[] =>
  pathNameSchema.options.map((path) => {
    const own = inOrder(
      ledger.filter((line) => line.path === path && line.deletedAt === null),
      ({ date }) => date,
    );
    const newest = own.slice(-parameters.oneSidedEvidence);
    return {
      path,
      for: own.filter(({ direction }) => direction === 'for'),
      against: own.filter(({ direction }) => direction === 'against'),
      isOneSided: newest.length === parameters.oneSidedEvidence && newest.every(({ direction }) => direction === 'for'),
    };
  });
