import type { ReactNode } from 'react';
import { EmptyState } from '../../../kit/feedback/EmptyState.tsx';
import { SelectField } from '../../../kit/fields/SelectField.tsx';
import { SupportingText } from '../../../kit/primitives/SupportingText.tsx';
import { hrefs } from '../../../routes/places.ts';
import { useReadOnly } from '../../../state/vault.ts';
import { logCopy } from './log-copy.ts';

type Known = { readonly id: string; readonly label: string };
type AboutPartnerProps = {
  readonly view: { readonly partner: Known | null; readonly partners: readonly Known[] };
  readonly onChoose: (partnerId: string) => void;
  /** What the page says of the one it is about. */
  readonly children: (partnerId: string) => ReactNode;
};

/** A page about one partner: whom, where there were several; and where there is nobody, the way to add somebody. */
export const AboutPartner = ({ view, onChoose, children }: AboutPartnerProps) => {
  const { partner, partners } = view;
  if (partner === null) return <Nobody />;
  return (
    <>
      {partners.length > 1 ? (
        <SelectField
          label={logCopy.about}
          value={partner.id}
          options={partners.map(({ id, label }) => ({ value: id, label }))}
          onChange={onChoose}
        />
      ) : (
        <SupportingText>{logCopy.aboutOne(partner.label)}</SupportingText>
      )}
      {children(partner.id)}
    </>
  );
};

const Nobody = () => {
  const isReadOnly = useReadOnly() !== null;
  const action = isReadOnly ? null : <a href={hrefs.partner()}>{logCopy.addPartner}</a>;
  return (
    <EmptyState title={logCopy.noPartner} action={action}>
      {logCopy.noPartnerDetail}
    </EmptyState>
  );
};
