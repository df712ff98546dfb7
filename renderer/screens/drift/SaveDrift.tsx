import { type RefObject, useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { DriftAsOf } from '../../../shared/ipc/drift.ts';
import { useCommand } from '../../bridge/use-command.ts';

import { typeset } from '../../charts/axis/typeset.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import styles from './Drift.module.css';
import { driftCopy } from './drift-copy.ts';
import type { Weeks } from './drift-range.ts';

type SaveDriftProps = {
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly weeks: Weeks;
  readonly sentences: DriftAsOf['sentences'];
};

/** The picture as the window shows it, as a file's text; the letters come in a part of their own, only when asked for. */
const drawFile = async (drawing: SVGSVGElement, sentences: DriftAsOf['sentences'], format: 'svg' | 'png') => {
  const { picture, rasterise } = await import('../../charts/picture/make-picture.ts');
  const description = sentences.map(({ text }) => typeset(text)).join(' ');
  const drawn = picture(drawing, { title: driftCopy.picture, description, caption: driftCopy.caption });
  return format === 'svg' ? ({ format, svg: drawn.svg } as const) : ({ format, png: await rasterise(drawn) } as const);
};

/** The weeks on the chart as a table or as a picture of their own. */
export const SaveDrift = ({ drawing, weeks, sentences }: SaveDriftProps) => {
  const table = useCommand('drift:save-table');
  const picture = useCommand('drift:save-picture');
  const [said, setSaid] = useState('');
  const error = table.error ?? picture.error;

  const tell = (saved: { readonly savedAs: string | null } | undefined) =>
    setSaid(saved?.savedAs ? driftCopy.saved(saved.savedAs) : '');

  const begin = () => {
    setSaid('');
    for (const command of [table, picture]) if (!command.busy) command.forget();
  };

  const saveTable = async () => {
    begin();
    tell(await table.run(weeks));
  };

  const savePicture = async (format: 'svg' | 'png') => {
    if (drawing.current === null) return;
    begin();
    const file = await drawFile(drawing.current, sentences, format).catch(() => null);
    if (file === null) setSaid(driftCopy.unsaved);
    else tell(await picture.run(file));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons in a row are no fieldset
    <div className={styles['save']} role="group" aria-label={driftCopy.save}>
      <span aria-hidden="true">{driftCopy.save}</span>
      <Button tone="quiet" onClick={() => void saveTable()}>
        {driftCopy.saveAs.csv}
      </Button>
      <Button tone="quiet" onClick={() => void savePicture('svg')}>
        {driftCopy.saveAs.svg}
      </Button>
      <Button tone="quiet" onClick={() => void savePicture('png')}>
        {driftCopy.saveAs.png}
      </Button>
      <p role="status" className={styles['saved']}>
        {said}
      </p>
      {error ? <Failure announce words={errorWords(error)} /> : null}
    </div>
  );
};
