import { mergeHint } from '../../../../shared/wording/disagreement-words.ts';
import { FieldGroup } from '../../../kit/fields/Field.tsx';
import { SelectField } from '../../../kit/fields/SelectField.tsx';
import { TextArea, TextField } from '../../../kit/fields/TextField.tsx';
import { Disclosure } from '../../../kit/primitives/Disclosure.tsx';
import { SupportingText } from '../../../kit/primitives/SupportingText.tsx';
import { CapacityField } from './CapacityField.tsx';
import type { DraftFieldsProps } from './DraftForm.tsx';
import type { DisagreementDraft } from './disagreement-draft.ts';
import { disagreementFieldsCopy as copy } from './disagreements-copy.ts';
import { logCopy } from './log-copy.ts';

const WORDS = 20_000;
const LINE = 2_000;

/** Said while the words propose that one person takes both roles. */
const Hint = ({ draft }: { readonly draft: DisagreementDraft }) => {
  const { topic, iWanted, theyWanted, iProtected, theyProtected, agreement, followUp } = draft;
  const said = [topic, iWanted, theyWanted, iProtected, theyProtected, agreement, followUp];
  const hint = said.map(mergeHint).find((one) => one !== null);
  return <div role="status">{hint === undefined ? null : <SupportingText>{hint}</SupportingText>}</div>;
};

/** Topic, day and kind first; the rest is there for whoever wants to say more. */
export const DisagreementFields = (props: DraftFieldsProps) => {
  const { draft, faults, onChange } = props;
  return (
    <>
      <TextField
        label={copy.topic}
        hint={copy.topicHint}
        maxLength={LINE}
        value={draft.topic}
        error={faults.topic}
        onChange={(topic) => onChange({ topic })}
      />
      <TextField
        type="date"
        label={copy.date}
        value={draft.date}
        error={faults.date}
        onChange={(date) => onChange({ date })}
      />
      <SelectField
        label={copy.kind}
        options={copy.kinds}
        value={draft.kind}
        onChange={(kind) => onChange({ kind: kind as DisagreementDraft['kind'] })}
      />
      <Hint draft={draft} />
      <Disclosure summary={logCopy.more}>
        <FieldGroup legend={logCopy.more} hideLegend>
          <MoreFields {...props} />
        </FieldGroup>
      </Disclosure>
    </>
  );
};

const MoreFields = (props: DraftFieldsProps) => {
  const { draft, onChange } = props;
  const words = (field: 'iWanted' | 'theyWanted' | 'iProtected' | 'theyProtected', hint?: string) => (
    <TextArea
      label={copy[field]}
      hint={hint}
      maxLength={WORDS}
      value={draft[field]}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
  return (
    <>
      {draft.kind === 'priorities' ? (
        <>
          <CapacityField {...props} field="mySplit" />
          <CapacityField {...props} field="theirSplit" />
        </>
      ) : null}
      <SelectField
        label={copy.sameGoal}
        options={copy.sameGoals}
        value={draft.sameGoal ?? ''}
        onChange={(value) => onChange({ sameGoal: value === '' ? null : (value as DisagreementDraft['sameGoal']) })}
      />
      {words('iWanted')}
      {words('theyWanted', copy.theyWantedHint)}
      {words('iProtected')}
      {words('theyProtected')}
      <SelectField
        label={copy.cost}
        options={copy.costs}
        value={draft.costOfWaiting ?? ''}
        onChange={(value) =>
          onChange({ costOfWaiting: value === '' ? null : (value as DisagreementDraft['costOfWaiting']) })
        }
      />
      <SelectField
        label={copy.heat}
        hint={copy.heatHint}
        options={copy.heats}
        value={draft.heat === null ? '' : String(draft.heat)}
        onChange={(value) => onChange({ heat: value === '' ? null : Number(value) })}
      />
      <TextField
        label={copy.followUp}
        maxLength={LINE}
        value={draft.followUp}
        onChange={(followUp) => onChange({ followUp })}
      />
    </>
  );
};
