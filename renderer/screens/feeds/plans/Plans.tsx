import { useState } from 'react';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import type { Plan } from '../../../../shared/ipc/plans.ts';
import { call } from '../../../bridge/bridge.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { SupportingText } from '../../../kit/primitives/SupportingText.tsx';
import { useUndoable } from '../../../state/use-undoable.ts';
import { useReadOnly } from '../../../state/vault.ts';
import { ChangePlan } from './ChangePlan.tsx';
import { FeedsPart } from './FeedsPart.tsx';
import { PlanLine, type PlanStepName } from './PlanLine.tsx';
import { plansCopy } from './plans-copy.ts';

export type PlansProps = {
  readonly plans: readonly Plan[];
  /** Whether the page was opened at this place: the last on the page, it needs room below to stand at the top. */
  readonly isOpenedAt: boolean;
};

/** The commitments and experiments there are, those that run first. */
export const Plans = ({ plans, isOpenedAt }: PlansProps) => {
  const [changing, setChanging] = useState<string | null>(null);
  const end = useUndoable('plan:end', (input) => call('plan:resume', input));
  const remove = useUndoable('plan:delete', (input) => call('plan:restore', input));
  const resume = useCommand('plan:resume');
  const keepOn = useCommand('commitment:keep-on');
  const readOnly = useReadOnly();
  const commands = [end, remove, resume, keepOn];
  const take = (plan: Plan, step: PlanStepName) => {
    const { id, kind } = plan;
    const { endedMessage, deletedMessage, undo } = plansCopy;
    for (const command of commands) if (!command.busy) command.forget();
    switch (step) {
      case 'change':
        return setChanging(id);
      case 'resume':
        return void resume.run({ id });
      case 'keep-on':
        return void keepOn.run({ id });
      case 'end':
        return void end.run({ id }, { message: endedMessage[kind], action: undo.end });
      case 'delete':
        return void remove.run({ id }, { message: deletedMessage[kind], action: undo.delete });
    }
  };
  const error = commands.find((command) => command.error !== null)?.error;
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
