import type { DisagreementRow } from '../../../../shared/ipc/pair-log.ts';
import { RecordRow } from '../../../kit/lists/RecordRow.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { disagreementDetails, disagreementsCopy } from './disagreements-copy.ts';

export type DisagreementStep = keyof typeof disagreementsCopy.steps;

const stepsOf = ({ status, waits }: DisagreementRow): readonly DisagreementStep[] => {
  if (status === 'settled') return ['settled', 'change', 'open', 'delete'];
  if (!waits) return ['settle', 'change', 'open', 'delete'];
  return ['settle', 'change', 'park', ...(status === 'avoided' ? [] : (['avoid'] as const)), 'delete'];
};

export type DisagreementLineProps = {
  readonly row: DisagreementRow;
  /** Absent while nothing can be changed. */
  readonly onStep?: (row: DisagreementRow, step: DisagreementStep) => void;
};

/** One disagreement: its topic, how it stands, and what can be done. */
export const DisagreementLine = ({ row, onStep }: DisagreementLineProps) => (
  <RecordRow level={3} title={row.topic} details={disagreementDetails(row)}>
    {onStep === undefined
      ? null
      : stepsOf(row).map((step, place) => (
          <Button
            key={step}
            tone={place === 0 ? 'quiet' : 'plain'}
            label={`${disagreementsCopy.steps[step]}: ${row.topic}`}
            onClick={() => onStep(row, step)}
          >
            {disagreementsCopy.steps[step]}
          </Button>
        ))}
  </RecordRow>
);
