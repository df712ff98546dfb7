import { useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { PartnerRow, PartnersView, Style } from '../../../shared/ipc/duo.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { partnersCopy } from '../../copy/partners.ts';
import { useHeadingFocus } from '../../input/use-heading-focus.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Form } from '../../kit/fields/Form.tsx';
import { SelectField } from '../../kit/fields/SelectField.tsx';
import { Actions } from '../../kit/primitives/Actions.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import styles from './PartnerStyle.module.css';

export type PartnerStyleProps = {
  readonly row: PartnerRow;
  readonly view: Pick<PartnersView, 'archetypes' | 'levelPairs'>;
  readonly onClose: () => void;
};

/** The levels of the two, what each is drawn to, and how at ease each is with risk; the partner's is a guess. */
export const PartnerStyle = ({ row, view, onClose }: PartnerStyleProps) => {
  const { id, label } = row;
  const [levelPair, setLevelPair] = useState(row.levelPair);
  const [mine, setMine] = useState(row.mine);
  const [theirs, setTheirs] = useState(row.theirs);
  const keep = useCommand('partner:set-style');
  useHeadingFocus('main form select');
  const submit = async () => {
    if (await keep.run({ id, levelPair, mine, theirs })) onClose();
  };
  const pairs = view.levelPairs.map((one) => ({ value: one.pair.join(' '), label: one.label }));
  return (
    <Form label={partnersCopy.styleOf(label)} onSubmit={() => void submit()}>
      <h2>{partnersCopy.styleOf(label)}</h2>
      <SupportingText>{partnersCopy.styleLead}</SupportingText>
      <SelectField
        label={partnersCopy.levelPair}
        value={levelPair?.join(' ') ?? ''}
        options={[{ value: '', label: partnersCopy.notSaid }, ...pairs]}
        onChange={(value) => {
          const chosen = view.levelPairs.find(({ pair }) => pair.join(' ') === value);
          setLevelPair(chosen === undefined ? null : [...chosen.pair]);
        }}
      />
      <div className={styles['both']}>
        <StyleFields name={partnersCopy.mine} style={mine} archetypes={view.archetypes} onChange={setMine} />
        <StyleFields
          name={partnersCopy.theirs(label)}
          style={theirs}
          archetypes={view.archetypes}
          onChange={setTheirs}
        />
      </div>
      {keep.error ? <Failure announce words={errorWords(keep.error)} /> : null}
      <Actions>
        <Button type="submit" tone="primary" busy={keep.busy}>
          {partnersCopy.keep}
        </Button>
        <Button onClick={onClose}>{partnersCopy.cancel}</Button>
      </Actions>
    </Form>
  );
};

type FieldsProps = {
  readonly name: string;
  readonly style: Style;
  readonly archetypes: PartnersView['archetypes'];
  readonly onChange: (style: Style) => void;
};

const RISKS = Array.from({ length: 11 }, (_, value) => ({ value: String(value), label: partnersCopy.riskAt(value) }));

const StyleFields = ({ name, style, archetypes, onChange }: FieldsProps) => {
  const options = [
    { value: '', label: partnersCopy.notSure },
    ...archetypes.map(({ id, label, gloss }) => ({ value: id as string, label: `${label}: ${gloss}` })),
  ];
  const idOf = (value: string) => archetypes.find(({ id }) => id === value)?.id ?? null;
  return (
    <fieldset className={styles['one']}>
      <legend>{name}</legend>
      <SelectField
        label={partnersCopy.primary}
        value={style.primary ?? ''}
        options={options}
        onChange={(value) => onChange({ ...style, primary: idOf(value) })}
      />
      <SelectField
        label={partnersCopy.secondary}
        value={style.secondary ?? ''}
        options={options}
        onChange={(value) => onChange({ ...style, secondary: idOf(value) })}
      />
      <SelectField
        label={partnersCopy.risk}
        value={style.risk === null ? '' : String(style.risk)}
        options={[{ value: '', label: partnersCopy.notSaid }, ...RISKS]}
        onChange={(value) => onChange({ ...style, risk: value === '' ? null : Number(value) })}
      />
    </fieldset>
  );
};
