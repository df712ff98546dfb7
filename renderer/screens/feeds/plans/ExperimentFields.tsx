import type { NewExperiment } from '../../../../shared/ipc/plans.ts';
import { Choice } from '../../../kit/choices/Choice.tsx';
import { RatingScale } from '../../../kit/choices/RatingScale.tsx';
import { TextField } from '../../../kit/fields/TextField.tsx';
import styles from './ExperimentFields.module.css';
import { MissingChoice } from './MissingChoice.tsx';
import type { PlanFieldsProps } from './PlanDialog.tsx';
import { plansCopy } from './plans-copy.ts';

export type ExperimentDraft = Omit<NewExperiment, 'days' | 'forecast'> & {
  /** As typed. */
  readonly days: string;
  readonly forecast: number | null;
};

const isLength = (days: string): boolean => /^\d{1,2}$/.test(days) && Number(days) >= 7 && Number(days) <= 42;

/** What an experiment is made of. */
export const ExperimentFields = ({ draft, tried, onChange }: PlanFieldsProps<ExperimentDraft>) => {
  const copy = plansCopy.experiment;
  const missing = (text: string) => (tried && text.trim() === '' ? plansCopy.missing : undefined);
  return (
    <>
      <TextField
        label={copy.question}
        value={draft.question}
        error={missing(draft.question)}
        onChange={(question) => onChange({ question })}
      />
      <Choice
        label={copy.pole}
        columns={2}
        options={copy.poles}
        value={draft.pole}
        onChange={(pole) => onChange({ pole })}
      />
      <div className={styles['pair']}>
        <TextField label={copy.dose} value={draft.dose} onChange={(dose) => onChange({ dose })} />
        <TextField
          label={copy.days}
          inputMode="numeric"
          value={draft.days}
          error={tried && !isLength(draft.days) ? copy.daysWrong : undefined}
          onChange={(days) => onChange({ days })}
        />
      </div>
      <RatingScale
        label={copy.forecast}
        min={-2}
        max={2}
        labels={copy.forecasts}
        value={draft.forecast}
        onChange={(forecast) => onChange({ forecast })}
        compact
      />
      {tried && draft.forecast === null ? <MissingChoice>{copy.forecastMissing}</MissingChoice> : null}
      <TextField
        label={copy.countsFor}
        value={draft.countsFor}
        error={missing(draft.countsFor)}
        onChange={(countsFor) => onChange({ countsFor })}
      />
      <TextField
        label={copy.countsAgainst}
        value={draft.countsAgainst}
        error={missing(draft.countsAgainst)}
        onChange={(countsAgainst) => onChange({ countsAgainst })}
      />
    </>
  );
};
