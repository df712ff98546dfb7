import type { UnreadRecord } from '../../../shared/ipc/merge.ts';
import { RecordRow } from '../../kit/lists/RecordRow.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { unreadCopy } from '../../merge/conflicts-copy.ts';

/** Stored records that this version does not read, each with what is known of it; nothing where there are none. */
export const UnreadSection = ({ records }: { readonly records: readonly UnreadRecord[] }) =>
  records.length === 0 ? null : (
    <Section title={unreadCopy.title} lead={unreadCopy.lead}>
      <ul>
        {records.map(({ kind, path, problem }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while the vault is open
          <RecordRow key={at} title={kind} details={[`${path}: ${problem}`]} />
        ))}
      </ul>
    </Section>
  );
