import { useState } from 'react';
import type { AppError } from '../../../shared/app-error.ts';
import { errorWords } from '../../../shared/error-words.ts';
import type { Plan } from '../../../shared/ipc/feeds-views.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { plansCopy } from '../../copy/plans.ts';
import { useStepPlan } from '../../state/use-step-plan.ts';
import { useReadOnly } from '../../state/vault.ts';
import styles from './Feeds.module.css';

/** The commitments and experiments there are, those that run first. */
export const Plans = ({ plans }: { readonly plans: readonly Plan[] }) => {
  const [error, setError] = useState<AppError | null>(null);
  const stepPlan = useStepPlan();
  const end = async (plan: Plan) =>
    setError(
      await stepPlan('plan:end', plan.id, {
        message: plansCopy.endedMessage[plan.kind],
        action: plansCopy.undo.end,
      }),
    );
  const remove = async (plan: Plan) =>
    setError(
      await stepPlan('plan:delete', plan.id, {
        message: plansCopy.deletedMessage[plan.kind],
        action: plansCopy.undo.delete,
      }),
    );
  const readOnly = useReadOnly();
  return (
    <section className={styles['figure']}>
      <h2 className={styles['title']}>{plansCopy.title}</h2>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      {plans.length === 0 ? <p className={styles['soft']}>{plansCopy.none}</p> : null}
      <ul className={styles['plans']}>
        {plans.map((plan) => (
          <PlanLine
            key={plan.id}
            plan={plan}
            writable={readOnly === null}
            onEnd={() => void end(plan)}
            onDelete={() => void remove(plan)}
          />
        ))}
      </ul>
    </section>
  );
};

type PlanLineProps = {
  readonly plan: Plan;
  readonly writable: boolean;
  readonly onEnd: () => void;
  readonly onDelete: () => void;
};

const PlanLine = ({ plan, writable, onEnd, onDelete }: PlanLineProps) => (
  <li className={styles['plan']} data-over={plan.over || undefined}>
    <div>
      <p className={styles['plan-kind']}>
        {plansCopy.kinds[plan.kind]}
        {plan.over ? `, ${plansCopy.ended}` : ''}
      </p>
      <p className={styles['plan-text']}>{plan.text}</p>
      <p className={styles['soft']}>{plansCopy.detail(plan)}</p>
    </div>
    <div className={styles['plan-actions']} hidden={!writable}>
      {plan.over ? null : (
        <Button label={plansCopy.endOf(plan)} onClick={onEnd}>
          {plansCopy.end}
        </Button>
      )}
      <Button label={plansCopy.deleteOf(plan)} onClick={onDelete}>
        {plansCopy.delete}
      </Button>
    </div>
  </li>
);
