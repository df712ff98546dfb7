import { SelectField } from '../../../kit/fields/SelectField.tsx';
import { TextArea, TextField } from '../../../kit/fields/TextField.tsx';
import { CapacityField } from './CapacityField.tsx';
import type { DraftFieldsProps } from './DraftForm.tsx';
import type { DisagreementDraft } from './disagreement-draft.ts';
import { disagreementFieldsCopy as copy } from './disagreements-copy.ts';

const WORDS = 20_000;

const said = (value: boolean | null): string => (value === null ? '' : value ? 'yes' : 'no');
const meant = (value: string): boolean | null => (value === '' ? null : value === 'yes');

/** How it was settled: every part may be left unsaid. */
export const SettleFields = (props: DraftFieldsProps) => {
  const { draft, faults, onChange } = props;
  return (
    <>
      <TextField
        type="date"
        optional
        label={copy.settledOn}
        value={draft.settledOn}
        error={faults.settledOn}
        onChange={(settledOn) => onChange({ settledOn })}
      />
      <SelectField
        label={copy.settledBy}
        options={copy.ways}
        value={draft.settledBy ?? ''}
        onChange={(way) => onChange({ settledBy: way === '' ? null : (way as DisagreementDraft['settledBy']) })}
      />
      <SelectField
        label={copy.reasonGiven}
        options={copy.yesNo}
        value={said(draft.reasonGiven)}
        onChange={(value) => onChange({ reasonGiven: meant(value) })}
      />
      <SelectField
        label={copy.reasonAccepted}
        options={copy.yesNo}
        value={said(draft.reasonAccepted)}
        onChange={(value) => onChange({ reasonAccepted: meant(value) })}
      />
      <TextArea
        label={copy.agreement}
        optional
        maxLength={WORDS}
        value={draft.agreement}
        onChange={(agreement) => onChange({ agreement })}
      />
      {draft.kind === 'priorities' ? <CapacityField {...props} field="agreedSplit" /> : null}
      <TextField
        type="date"
        optional
        label={copy.reviewOn}
        value={draft.reviewOn}
        error={faults.reviewOn}
        onChange={(reviewOn) => onChange({ reviewOn })}
      />
    </>
  );
};

/** Until when it is parked. */
export const ParkFields = ({ draft, faults, onChange }: DraftFieldsProps) => (
  <TextField
    type="date"
    label={copy.parkedUntil}
    hint={copy.parkedHint}
    value={draft.parkedUntil}
    error={faults.parkedUntil}
    onChange={(parkedUntil) => onChange({ parkedUntil })}
  />
);
