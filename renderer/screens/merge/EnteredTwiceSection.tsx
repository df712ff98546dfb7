import { errorWords } from '../../../shared/errors/error-words.ts';
import type { EnteredTwice } from '../../../shared/ipc/merge.ts';
import { call } from '../../bridge/bridge.ts';
import { focusHeading } from '../../input/use-heading-focus.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { RecordRow } from '../../kit/lists/RecordRow.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { recordInWords, savedInWords, settleLabel, twiceCopy } from '../../merge/conflicts-copy.ts';
import { useUndoable } from '../../state/use-undoable.ts';
import { useReadOnly } from '../../state/vault.ts';

/** Things that were entered in two journals, each with the one press that settles it; nothing where there are none. */
export const EnteredTwiceSection = ({ groups }: { readonly groups: readonly EnteredTwice[] }) =>
  groups.length === 0 ? null : (
    <Section title={twiceCopy.title} lead={twiceCopy.lead}>
      {groups.map((group) => (
        <Group key={group.records[0]?.id} group={group} />
      ))}
    </Section>
  );

type Entered = EnteredTwice['records'][number];

/** What is set aside by the press at one record: itself where it is ended, else all the others. */
const choiceAt = ({ ends, records }: EnteredTwice, { id }: Entered) =>
  ends
    ? { keep: null, aside: [id] }
    : { keep: id, aside: records.filter((record) => record.id !== id).map((record) => record.id) };

const Group = ({ group }: { readonly group: EnteredTwice }) => {
  const { error, run } = useUndoable('entered-twice:settle', (_, settled) => call('entered-twice:undo', settled));
  const isReadOnly = useReadOnly() !== null;
  const settle = async (record: Entered) => {
    const words = { message: twiceCopy.settled(group), action: twiceCopy.undo };
    if (await run(choiceAt(group, record), words)) focusHeading();
  };
  const press = group.ends ? twiceCopy.end : twiceCopy.keep;
  return (
    <>
      <SupportingText wide>{group.said}</SupportingText>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      <ul>
        {group.records.map((record) => (
          <RecordRow
            key={record.id}
            title={recordInWords(record)}
            details={[
              `${record.counts ? twiceCopy.counts : twiceCopy.leftOut}. ${savedInWords(record.savedAt)}.`,
              record.words,
            ]}
          >
            {isReadOnly ? null : (
              <Button label={settleLabel(press, record)} onClick={() => void settle(record)}>
                {press}
              </Button>
            )}
          </RecordRow>
        ))}
      </ul>
    </>
  );
};
