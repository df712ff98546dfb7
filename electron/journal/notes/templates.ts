import { noteTemplates } from '../../../shared/domain/notes/note-templates.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, type Result } from '../../../shared/errors/result.ts';
import type { TemplateView } from '../../../shared/ipc/notes.ts';
import type { FinishedRecord } from '../../../shared/records/finished-record.ts';
import type { Journal } from '../core/journal.ts';
import { freshHead, type ReviseDeps, revised } from '../core/revise.ts';
import { binned, unbinned } from '../core/whole-record.ts';

/** What a note can begin with: the writer's own by name, then those that come with the product. */
export const listTemplates = (journal: Journal): readonly TemplateView[] => [
  ...journal
    .of('note-template')
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
    .map(({ id, title, markdown }) => ({ id, title, markdown, own: true })),
  ...noteTemplates.map((template) => ({ ...template, own: false })),
];

/** Keeps a text as a template of the writer's own. */
export const keepTemplate = (
  journal: Journal,
  template: { readonly title: string; readonly markdown: string },
  deps: ReviseDeps,
): Promise<Result<null, AppError>> =>
  journal.change({ put: [{ type: 'note-template', ...freshHead(deps), ...template }] });

/** Gives a template of the writer's own another name. */
export const renameTemplate = async (
  journal: Journal,
  id: string,
  title: string,
  deps: ReviseDeps,
): Promise<Result<null, AppError>> => {
  const found = journal.find(id);
  if (found?.type !== 'note-template') return fail({ code: 'entry-missing' });
  return journal.change({ put: [{ ...revised(found, deps), title }] });
};

const put = async (
  journal: Journal,
  id: string,
  records: readonly FinishedRecord[],
): Promise<Result<null, AppError>> =>
  journal.find(id)?.type === 'note-template' ? journal.change({ put: records }) : fail({ code: 'entry-missing' });

/** Takes a template of the writer's own out of the list. It can be brought back. */
export const deleteTemplate = (journal: Journal, id: string, deps: ReviseDeps) =>
  put(journal, id, binned(journal, id, deps));

export const restoreTemplate = (journal: Journal, id: string, deps: ReviseDeps) =>
  put(journal, id, unbinned(journal, id, deps));
