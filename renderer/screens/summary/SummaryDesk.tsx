import type { ErrorWords } from '../../../shared/errors/error-words.ts';
import type { SummarySectionId, SummaryView } from '../../../shared/ipc/summary.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Notice } from '../../kit/feedback/Notice.tsx';
import { Checkbox } from '../../kit/fields/Checkbox.tsx';
import { FieldGroup } from '../../kit/fields/Field.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import styles from './Summary.module.css';
import { SummarySheet } from './SummarySheet.tsx';
import { summaryCopy } from './summary-copy.ts';

export type SummaryDeskProps = {
  readonly view: SummaryView;
  /** What the writer has chosen: it shows at once, also while the page is being worked out. */
  readonly chosen: readonly SummarySectionId[];
  /** False while the page on the desk is not the one that was asked for. */
  readonly ready: boolean;
  readonly busy: boolean;
  /** What became of the last save, in words. */
  readonly saved: string | null;
  readonly failure: ErrorWords | null;
  readonly onChoose: (id: SummarySectionId, chosen: boolean) => void;
  readonly onSave: (format: 'pdf' | 'markdown') => void;
};

/** The choices beside the page they make. */
export const SummaryDesk = (props: SummaryDeskProps) => {
  const { view, chosen, ready, busy, saved, failure, onChoose, onSave } = props;
  const empty = chosen.length === 0;
  const blocked = !ready || empty || view.words > view.wordLimit;
  return (
    <div className={styles['desk']}>
      <div className={styles['choices']}>
        <p className={styles['lead']}>{summaryCopy.lead}</p>
        <FieldGroup legend={summaryCopy.sections}>
          <div className={styles['sections']}>
            {view.sections.map(({ id, title, note }) => (
              <Checkbox
                key={id}
                label={title}
                detail={note}
                checked={chosen.includes(id)}
                onChange={(next) => onChoose(id, next)}
              />
            ))}
          </div>
        </FieldGroup>
        <Length view={view} empty={empty} />
        <div className={styles['save']}>
          <Button tone="primary" busy={busy} disabled={blocked} onClick={() => onSave('pdf')}>
            {summaryCopy.savePdf}
          </Button>
          <Button busy={busy} disabled={blocked} onClick={() => onSave('markdown')}>
            {summaryCopy.saveMarkdown}
          </Button>
        </div>
        <p className={styles['saved']} role="status">
          {saved}
        </p>
        {failure === null ? null : <Failure words={failure} announce />}
        <p className={styles['soft']}>{summaryCopy.promise}</p>
      </div>
      <SummarySheet blocks={view.blocks} />
    </div>
  );
};

const Length = ({ view, empty }: { readonly view: SummaryView; readonly empty: boolean }) => {
  const { words, wordLimit } = view;
  if (empty) return <Notice tone="info">{summaryCopy.nothing}</Notice>;
  if (words > wordLimit) return <Notice tone="warning">{summaryCopy.tooLong(words, wordLimit)}</Notice>;
  return <p className={styles['soft']}>{summaryCopy.words(words, wordLimit)}</p>;
};
