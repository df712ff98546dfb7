import type { NamedRecord } from '../../../shared/ipc/merge.ts';
import { mergeCopy } from '../../copy/merge.ts';
import { Checkbox } from '../../kit/fields/Checkbox.tsx';
import { recordInWords } from '../../merge/conflicts-copy.ts';

type DeletedHereProps = {
  readonly records: readonly NamedRecord[];
  /** Ids of those that are to stand again. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** What stands in the other journal and was deleted for good here: left out, unless it is chosen. */
export const DeletedHere = ({ records, chosen, onChoose }: DeletedHereProps) => {
  const choose = (id: string, isIn: boolean) => onChoose(isIn ? [...chosen, id] : chosen.filter((each) => each !== id));
  if (records.length === 0) return null;
  return (
    <fieldset>
      <legend>{mergeCopy.deletedHere(records.length)}</legend>
      {records.map((record) => (
        <Checkbox
          key={record.id}
          label={recordInWords(record)}
          checked={chosen.includes(record.id)}
          onChange={(isIn) => choose(record.id, isIn)}
        />
      ))}
    </fieldset>
  );
};
