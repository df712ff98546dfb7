import { keySheetCopy } from '../copy/key-sheet.ts';
import { Button } from '../kit/primitives/Button.tsx';
import { Dialog } from '../kit/primitives/Dialog.tsx';
import { usePlace } from '../state/hash-location.ts';
import styles from './KeySheet.module.css';
import { type KeyLine, keysEverywhere, keysOfPlace } from './place-keys.ts';

export type KeySheetProps = { readonly mayWrite: boolean; readonly onClose: () => void };

/** The keys of the place one is on, then those that work everywhere. */
export const KeySheet = ({ mayWrite, onClose }: KeySheetProps) => {
  const place = usePlace();
  const here = keysOfPlace(place?.name ?? null, { mayWrite });
  return (
    <Dialog
      title={keySheetCopy.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{keySheetCopy.close}</Button>}
    >
      {here.length === 0 ? null : <Keys title={keySheetCopy.here} lines={here} />}
      <Keys title={keySheetCopy.everywhere} lines={keysEverywhere} />
      <p className={styles['mac']}>{keySheetCopy.mac}</p>
    </Dialog>
  );
};

const Keys = ({ title, lines }: { readonly title: string; readonly lines: readonly KeyLine[] }) => (
  <table className={styles['keys']}>
    <caption>{title}</caption>
    <tbody>
      {lines.map(([key, meaning]) => (
        <tr key={`${key} ${meaning}`}>
          <th scope="row">
            <kbd>{key}</kbd>
          </th>
          <td>{meaning}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
