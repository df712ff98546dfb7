import { journalCopy } from '../../../copy/journal.ts';
import { KeyLegend } from '../../../kit/primitives/KeyLegend.tsx';
import { useReadOnly } from '../../../state/vault.ts';
import { listLegend } from './list-keys.ts';

/** Which keys move through the entries. */
export const ListKeys = () => {
  const mayDelete = useReadOnly() === null;
  return <KeyLegend keys={listLegend(journalCopy.keys, mayDelete)} />;
};
