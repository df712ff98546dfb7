import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { PartnerRow } from '../../../shared/ipc/duo.ts';
import { partnerSpan, partnersCopy } from '../../copy/partners.ts';
import { RecordRow } from '../../kit/lists/RecordRow.tsx';
import { Button } from '../../kit/primitives/Button.tsx';

export type PartnerStep = 'change' | 'style' | 'end' | 'again' | 'delete';

export type PartnerLineProps = {
  readonly row: PartnerRow;
  readonly today: CalendarDay;
  /** Absent while nothing can be changed. */
  readonly onStep?: (row: PartnerRow, step: PartnerStep) => void;
};

/** One partner, and what can be done. */
export const PartnerLine = ({ row, today, onStep }: PartnerLineProps) => (
  <RecordRow title={row.label} details={[partnerSpan(row, today), ...(row.asked ? [partnersCopy.asked] : [])]}>
    {onStep === undefined ? null : <Steps row={row} today={today} onStep={onStep} />}
  </RecordRow>
);

const Steps = ({ row, today, onStep }: Required<PartnerLineProps>) => {
  const isOver = row.until !== null && row.until <= today;
  const labelled = (words: string) => `${words}: ${row.label}`;
  return (
    <>
      <Button label={labelled(partnersCopy.change)} onClick={() => onStep(row, 'change')}>
        {partnersCopy.change}
      </Button>
      <Button tone="plain" label={labelled(partnersCopy.style)} onClick={() => onStep(row, 'style')}>
        {partnersCopy.style}
      </Button>
      {isOver ? (
        <Button tone="plain" label={labelled(partnersCopy.again)} onClick={() => onStep(row, 'again')}>
          {partnersCopy.again}
        </Button>
      ) : null}
      {isOver || row.since > today ? null : (
        <Button tone="plain" label={labelled(partnersCopy.end)} onClick={() => onStep(row, 'end')}>
          {partnersCopy.end}
        </Button>
      )}
      <Button tone="plain" label={labelled(partnersCopy.delete)} onClick={() => onStep(row, 'delete')}>
        {partnersCopy.delete}
      </Button>
    </>
  );
};
