import { type ReactNode, useId } from 'react';
import { Icon } from '../../design/Icon.tsx';
import { Legend } from '../primitives/Legend.tsx';
import styles from './Field.module.css';

export type FieldWords = {
  readonly label: string;
  /** What to type, before it is wrong. */
  readonly hint?: ReactNode;
  /** What is wrong and what would be right. */
  readonly error?: ReactNode;
  readonly optional?: boolean;
};

export type FieldLinks = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

/** A label, what helps, what is wrong, and one control that is linked to all three. */
export const Field = (props: FieldWords & { readonly children: (links: FieldLinks) => ReactNode }) => {
  const id = useId();
  const { label, hint, error, optional = false, children } = props;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
        {optional ? <span className={styles['optional']}> (optional)</span> : null}
      </label>
      {hint ? (
        <div className={styles['hint']} id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      <div id={`${id}-error`} className={styles['error']} aria-live="polite">
        {error ? (
          <>
            <Icon name="stop" size={18} />
            <div>{error}</div>
          </>
        ) : null}
      </div>
    </div>
  );
};

/** Several controls under one question. The legend is a heading in the serif. */
export const FieldGroup = (props: {
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly hideLegend?: boolean;
  readonly children: ReactNode;
}) => {
  const id = useId();
  return (
    <fieldset className={styles['group']} aria-describedby={props.hint ? id : undefined}>
      <Legend hidden={props.hideLegend} space="near">
        {props.legend}
      </Legend>
      {props.hint ? (
        <div className={styles['hint']} id={id}>
          {props.hint}
        </div>
      ) : null}
      <div className={styles['stack']}>{props.children}</div>
    </fieldset>
  );
};
