import type { LabelView } from '../../../shared/ipc/labels.ts';
import type { LabelKind } from '../../../shared/labels/labels.ts';
import { LabelLink } from '../../actions/LabelLink.tsx';
import { labelsCopy } from '../../copy/labels.ts';
import { Button } from '../../kit/primitives/Button.tsx';
import { useReadOnly } from '../../state/vault.ts';
import styles from './Labels.module.css';
import type { LabelAsked } from './label-asked.ts';

type Ask = (asked: LabelAsked) => void;

export type LabelListProps = { readonly kind: LabelKind; readonly labels: readonly LabelView[]; readonly onAsk: Ask };

/** The tags, the people or the projects. */
export const LabelList = ({ kind, labels, onAsk }: LabelListProps) => (
  <section className={styles['section']} aria-label={labelsCopy.kinds[kind]}>
    <h2 className={styles['heading']}>{labelsCopy.kinds[kind]}</h2>
    {labels.length === 0 ? <p className={styles['soft']}>{labelsCopy.none[kind]}</p> : null}
    <ul className={styles['list']}>
      {labels.map((label) => (
        <LabelRow key={label.name} kind={kind} label={label} onAsk={onAsk} />
      ))}
    </ul>
  </section>
);

const LabelRow = ({
  kind,
  label,
  onAsk,
}: {
  readonly kind: LabelKind;
  readonly label: LabelView;
  readonly onAsk: Ask;
}) => {
  const readOnly = useReadOnly();
  const { name, count, aliases } = label;
  const act = (what: LabelAsked['act']) => () => onAsk({ act: what, kind, label });
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <LabelLink kind={kind} name={name}>
          {`${labelsCopy.signs[kind]}${name}`}
        </LabelLink>
        <span className={styles['soft']}>{labelsCopy.entries(count)}</span>
        {aliases.length > 0 ? <span className={styles['soft']}>{labelsCopy.alsoCalled(aliases)}</span> : null}
      </div>
      {readOnly === null ? (
        <div className={styles['actions']}>
          {kind === 'people' ? (
            <Button tone="plain" label={labelsCopy.otherNamesOf(name)} onClick={act('aliases')}>
              {labelsCopy.otherNames}
            </Button>
          ) : null}
          <Button tone="plain" label={labelsCopy.renameOf(name)} onClick={act('rename')}>
            {labelsCopy.rename}
          </Button>
          <Button tone="plain" label={labelsCopy.deleteOf(name)} onClick={act('delete')}>
            {labelsCopy.delete}
          </Button>
        </div>
      ) : null}
    </li>
  );
};
