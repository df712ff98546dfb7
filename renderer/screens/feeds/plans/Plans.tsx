import { useState } from 'react';
import type { AppError } from '../../../../shared/errors/app-error.ts';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import type { Plan } from '../../../../shared/ipc/plan-views.ts';
import { useCommand } from '../../../bridge/use-call.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { SupportingText } from '../../../kit/primitives/SupportingText.tsx';
import { useReadOnly } from '../../../state/vault.ts';
import { FeedsPart } from '../FeedsPart.tsx';
import { ChangePlan } from './ChangePlan.tsx';
import { PlanLine, type PlanStepName } from './PlanLine.tsx';
import { plansCopy } from './plans-copy.ts';
import { useStepPlan } from './use-step-plan.ts';

export type PlansProps = {
  readonly plans: readonly Plan[];
  /** Whether the page was opened at this place: the last on the page, it needs room below to stand at the top. */
  readonly isOpenedAt: boolean;
};

/** The commitments and experiments there are, those that run first. */
export const Plans = ({ plans, isOpenedAt }: PlansProps) => {
  const [stepError, setStepError] = useState<AppError | null>(null);
  const [changing, setChanging] = useState<string | null>(null);
  const stepPlan = useStepPlan();
  const resume = useCommand('plan:resume');
  const keepOn = useCommand('commitment:keep-on');
  const readOnly = useReadOnly();
  const endOrDelete = async ({ id, kind }: Plan, step: 'end' | 'delete') => {
    const message = step === 'end' ? plansCopy.endedMessage[kind] : plansCopy.deletedMessage[kind];
    setStepError(await stepPlan(`plan:${step}`, id, { message, action: plansCopy.undo[step] }));
  };
  const take = (plan: Plan, step: PlanStepName) => {
    for (const command of [resume, keepOn]) command.forget();
    setStepError(null);
    if (step === 'change') setChanging(plan.id);
    else if (step === 'resume') void resume.run({ id: plan.id });
    else if (step === 'keep-on') void keepOn.run({ id: plan.id });
    else void endOrDelete(plan, step);
  };
  const error = stepError ?? resume.error ?? keepOn.error;
  const changed = plans.find(({ id }) => id === changing);
  return (
    <FeedsPart id="plans" at="plans" isOpenedAt={isOpenedAt} title={plansCopy.title}>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      {plans.length === 0 ? <SupportingText wide>{plansCopy.none}</SupportingText> : null}
      <ul>
        {plans.map((plan) => (
          <PlanLine key={plan.id} plan={plan} {...(readOnly === null ? { onStep: take } : {})} />
        ))}
      </ul>
      {changed ? <ChangePlan plan={changed} onClose={() => setChanging(null)} /> : null}
    </FeedsPart>
  );
};
