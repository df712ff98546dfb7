import { kindNames, kinds } from '../../../shared/domain/kinds/kinds.ts';
import type { UnreadRecord } from '../../../shared/ipc/merge.ts';
import type { Journal } from '../core/journal.ts';

/** Stored records that this version does not read, each with what it is as far as that shows, and where it does not fit. */
export const readUnread = (journal: Pick<Journal, 'misfits'>): UnreadRecord[] =>
  journal.misfits().map(({ body, path, problem }) => {
    const known = kindNames.find((name) => name === body['type']);
    return { kind: known === undefined ? 'Record' : kinds[known].name, path, problem };
  });
