import type { Conflict } from '../../../shared/ipc/merge.ts';
import { Difference } from '../../kit/lists/Difference.tsx';
import { VisuallyHidden } from '../../kit/primitives/VisuallyHidden.tsx';
import { conflictsCopy, recordInWords, versionName } from '../../merge/conflicts-copy.ts';
import styles from './ConflictTable.module.css';

type Line = Conflict['lines'][number];

/** Where versions differ, name by name. */
export const ConflictTable = ({ conflict }: { readonly conflict: Conflict }) => {
  const { lines, versions } = conflict;
  const differing = lines.filter(({ differs }) => differs);
  return (
    <>
      {differing.length === 0 ? null : (
        <table className={styles['sides']} aria-label={recordInWords(conflict)}>
          <thead>
            <tr>
              <th scope="col">
                <VisuallyHidden>{conflictsCopy.line}</VisuallyHidden>
              </th>
              {versions.map(({ revision }, at) => (
                <th key={revision} scope="col">
                  {versionName(at)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differing.map((line) => (
              <Row key={line.label} line={line} versions={versions} />
            ))}
          </tbody>
        </table>
      )}
      {differing.length < lines.length ? <p className={styles['rest']}>{conflictsCopy.restSame}</p> : null}
    </>
  );
};

const Row = ({ line, versions }: { readonly line: Line; readonly versions: Conflict['versions'] }) => (
  <tr>
    <th scope="row">{line.label}</th>
    {versions.map(({ revision }, at) => (
      <td key={revision} dir="auto">
        <Said line={line} at={at} />
      </td>
    ))}
  </tr>
);

const Said = ({ line, at }: { readonly line: Line; readonly at: number }) => {
  const [words, pieces] = [line.words[at] ?? '', line.pieces[at] ?? null];
  if (pieces !== null) return <Difference pieces={pieces} words={conflictsCopy.difference} />;
  return words === '' ? <span className={styles['nothing']}>{conflictsCopy.nothing}</span> : words;
};
