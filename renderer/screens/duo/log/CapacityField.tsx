import { CAPACITY_CHIPS, type CapacitySplit } from '../../../../shared/records/beside/disagreement.ts';
import { ChipSplit } from '../../../kit/choices/ChipSplit.tsx';
import { Notice } from '../../../kit/feedback/Notice.tsx';
import type { DraftFieldsProps } from './DraftForm.tsx';
import type { SplitField } from './disagreement-draft.ts';
import { disagreementFieldsCopy } from './disagreements-copy.ts';

const nothing: CapacitySplit = { new: 0, debt: 0, support: 0 };

/** A wished split of the next quarter's capacity, in chips of five per cent. */
export const CapacityField = ({
  draft,
  faults,
  onChange,
  field,
}: DraftFieldsProps & { readonly field: SplitField }) => {
  const fault = faults[field];
  const change = (split: CapacitySplit) => {
    // A number typed by hand can ask for more chips than there are.
    if (split.new + split.debt + split.support <= CAPACITY_CHIPS) onChange({ [field]: split });
  };
  return (
    <div data-fault={fault === undefined ? undefined : true}>
      <ChipSplit
        label={disagreementFieldsCopy.splits[field]}
        buckets={disagreementFieldsCopy.buckets}
        total={CAPACITY_CHIPS}
        value={draft[field] ?? nothing}
        onChange={change}
      />
      {fault === undefined ? null : (
        <Notice tone="error" announce>
          {fault}
        </Notice>
      )}
    </div>
  );
};
