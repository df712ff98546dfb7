import type { AppError } from '../../shared/app-error.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Journal } from '../journal/journal.ts';
import { type Labels, labelsView } from '../journal/labels.ts';
import type { Session } from '../journal/session.ts';
import type { Handlers } from './register.ts';

type LabelHandlers = Pick<
  Handlers,
  'labels:read' | 'label:rename' | 'label:delete' | 'label:undo' | 'entry:label' | 'person:keep'
>;

/** Tags, people and projects of the open journal; every call fails with `vault-locked` while there is none. */
export const labelHandlers = (session: Session, labels: Labels): LabelHandlers => {
  const withJournal = async <Value>(
    act: (journal: Journal) => Result<Value, AppError> | Promise<Result<Value, AppError>>,
  ): Promise<Result<Value, AppError>> => {
    const journal = session.journal();
    return journal.ok ? act(journal.value) : journal;
  };
  return {
    'labels:read': () => withJournal((journal) => ok(labelsView(journal))),
    'label:rename': ({ kind, from, to }) =>
      withJournal((journal) =>
        to.trim() === ''
          ? fail({ code: 'request-invalid', path: 'to' })
          : labels.change(journal, { kind, from, to: to.trim() }),
      ),
    'label:delete': ({ kind, name }) =>
      withJournal((journal) => labels.change(journal, { kind, from: name, to: null })),
    'label:undo': () => withJournal((journal) => labels.undo(journal)),
    'entry:label': ({ id, labels: named }) => withJournal((journal) => labels.set(journal, id, named)),
    'person:keep': ({ name, aliases }) => withJournal((journal) => labels.keepPerson(journal, name, aliases)),
  };
};
