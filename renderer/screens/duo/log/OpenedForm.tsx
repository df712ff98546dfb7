import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import type { DisagreementRow, DisagreementSaid } from '../../../../shared/ipc/pair-log.ts';
import { DisagreementFields } from './DisagreementFields.tsx';
import type { DisagreementStep } from './DisagreementLine.tsx';
import { DraftForm } from './DraftForm.tsx';
import { type DisagreementDraft, draftOf, newDraft } from './disagreement-draft.ts';
import { disagreementsCopy as copy } from './disagreements-copy.ts';
import { ParkFields, SettleFields } from './SettleFields.tsx';
import type { useKeepDisagreement } from './use-keep-disagreement.ts';

/** What the writer is at: a new one, or one step of one there is. */
export type Opened =
  | { readonly step: 'add'; readonly row: null }
  | { readonly step: Exclude<DisagreementStep, 'avoid' | 'open' | 'delete'>; readonly row: DisagreementRow };

export type OpenedFormProps = {
  readonly opened: Opened;
  readonly partnerId: string;
  readonly today: CalendarDay;
  readonly keep: ReturnType<typeof useKeepDisagreement>;
  readonly onClose: () => void;
};

const startOf = ({ step, row }: Opened, partnerId: string, today: CalendarDay): DisagreementDraft => {
  if (row === null) return newDraft(partnerId, today);
  const draft = draftOf(row);
  if (step === 'settle') return { ...draft, status: 'settled', settledOn: today, parkedUntil: '' };
  return step === 'park' ? { ...draft, status: 'parked' } : draft;
};

const titleOf = ({ step, row }: Opened): string => {
  if (row === null) return copy.add;
  if (step === 'change') return copy.changing(row.topic);
  return step === 'park' ? copy.parking(row.topic) : copy.settling(row.topic);
};

const fieldsOf = { add: DisagreementFields, change: DisagreementFields, park: ParkFields } as const;

/** The form of what the writer is at. */
export const OpenedForm = ({ opened, partnerId, today, keep, onClose }: OpenedFormProps) => {
  const { step, row } = opened;
  const Fields = step === 'settle' || step === 'settled' ? SettleFields : fieldsOf[step];
  const save = async (said: DisagreementSaid) => {
    if (await keep.run(row, said)) onClose();
  };
  return (
    <DraftForm
      title={titleOf(opened)}
      start={startOf(opened, partnerId, today)}
      today={today}
      command={keep}
      onKeep={(said) => void save(said)}
      onClose={onClose}
    >
      {(props) => <Fields {...props} />}
    </DraftForm>
  );
};
