import type { Plan } from '../../../../shared/ipc/plans.ts';
import { Button } from '../../../kit/primitives/Button.tsx';
import { SupportingText } from '../../../kit/primitives/SupportingText.tsx';
import { hrefs } from '../../../routes/places.ts';
import styles from './PlanLine.module.css';
import { plansCopy } from './plans-copy.ts';

export type PlanStepName = 'change' | 'end' | 'resume' | 'delete' | 'keep-on';

export type PlanLineProps = {
  readonly plan: Plan;
  /** Absent while nothing can be changed. */
  readonly onStep?: (plan: Plan, step: PlanStepName) => void;
};

/** What has come of it so far: how often it was kept, how it was, what a review puts beside the choice. */
const Outcome = ({ plan, mayWrite }: { readonly plan: Plan; readonly mayWrite: boolean }) => {
  if (plan.kind === 'commitment') {
    const { kept, review, question } = plan;
    const lines = review.length > 0 ? [plansCopy.reviewDue, ...review.slice(1)] : [];
    return [plansCopy.kept(kept), ...(question ? [question] : []), ...lines].map((line) => <p key={line}>{line}</p>);
  }
  return (
    <>
      {plan.outcome.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {plan.awaitsEnd && mayWrite ? (
        <p>
          <a href={hrefs.checkIn({ form: 'event', event: 'experiment-end' })}>{plansCopy.sayHowItWas}</a>
        </p>
      ) : null}
    </>
  );
};

/** A commitment or an experiment: what it says, what has come of it, and what can be done. */
export const PlanLine = ({ plan, onStep }: PlanLineProps) => (
  <li className={styles['plan']} data-over={plan.over || undefined}>
    <div className={styles['words']}>
      <p className={styles['kind']}>
        {plansCopy.kinds[plan.kind]}
        {plan.over ? `, ${plansCopy.ended}` : ''}
      </p>
      <p className={styles['text']}>{plan.text}</p>
      <SupportingText wide>{plansCopy.detail(plan)}</SupportingText>
      <Outcome plan={plan} mayWrite={onStep !== undefined} />
    </div>
    {onStep === undefined ? null : <Steps plan={plan} onStep={onStep} />}
  </li>
);

const Steps = ({ plan, onStep }: Required<PlanLineProps>) => {
  const isReviewed = plan.kind === 'commitment' && plan.review.length > 0 && !plan.over;
  const steps: readonly PlanStepName[] = [
    ...(isReviewed ? (['keep-on'] as const) : []),
    'change',
    plan.over ? 'resume' : 'end',
    'delete',
  ];
  return (
    <div className={styles['actions']}>
      {steps.map((step) => (
        <Button
          key={step}
          tone={step === 'delete' ? 'plain' : 'quiet'}
          label={`${plansCopy.steps[step]}: ${plan.text}`}
          onClick={() => onStep(plan, step)}
        >
          {plansCopy.steps[step]}
        </Button>
      ))}
    </div>
  );
};
