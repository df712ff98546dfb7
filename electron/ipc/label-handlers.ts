import { fail, ok } from '../../shared/errors/result.ts';
import { type Labels, labelsView } from '../journal/labels/labels.ts';
import type { Clock } from '../platform/clock.ts';
import type { Handlers } from './register.ts';
import { type JournalSource, withJournal } from './with-journal.ts';

type LabelHandlers = Pick<
  Handlers,
  'labels:read' | 'label:rename' | 'label:delete' | 'label:undo' | 'entry:label' | 'person:keep'
>;

export type LabelHandlerSeams = { readonly session: JournalSource; readonly clock: Clock; readonly labels: Labels };

/** Tags, people and projects of the open journal; every call fails with `vault-locked` while there is none. */
export const labelHandlers = ({ session, clock, labels }: LabelHandlerSeams): LabelHandlers => {
  return {
    'labels:read': () => withJournal(session, (journal) => ok(labelsView(journal, clock().day))),
    'label:rename': ({ kind, from, to }) =>
      withJournal(session, (journal) =>
        to.trim() === ''
          ? fail({ code: 'request-invalid', path: 'to' })
          : labels.change(journal, { kind, from, to: to.trim() }),
      ),
    'label:delete': ({ kind, name }) =>
      withJournal(session, (journal) => labels.change(journal, { kind, from: name, to: null })),
    'label:undo': () => withJournal(session, (journal) => labels.undo(journal)),
    'entry:label': ({ id, labels: named }) => withJournal(session, (journal) => labels.set(journal, id, named)),
    'person:keep': ({ name, aliases }) => withJournal(session, (journal) => labels.keepPerson(journal, name, aliases)),
  };
};
