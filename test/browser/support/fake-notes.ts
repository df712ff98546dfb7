import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { noteTemplates } from '../../../shared/domain/notes/note-templates.ts';
import { fail, ok } from '../../../shared/errors/result.ts';
import type { CallName, Input, Reply } from '../../../shared/ipc/contract.ts';
import type { BinnedEntry } from '../../../shared/ipc/entries.ts';
import type { NoteContent, NoteForm, TemplateView } from '../../../shared/ipc/notes.ts';

export type NoteChannel = Extract<
  CallName,
  `note:${string}` | `template:${string}` | `bin:${string}` | `version:${string}` | 'entry:update-marks'
>;
type Handlers = { readonly [Name in NoteChannel]: (input: Input<Name>) => Reply<Name> };

const TODAY = '2026-11-20' as CalendarDay;

export type FakeNotesOptions = { readonly bin?: readonly BinnedEntry[]; readonly templates?: readonly TemplateView[] };

/** Notes as main keeps them: begun in memory, stored with the first draft. */
export const createFakeNotes = (options: FakeNotesOptions = {}) => {
  const forms = new Map<string, NoteForm>();
  const finished: NoteContent[] = [];
  let templates: TemplateView[] = [
    ...(options.templates ?? []),
    ...noteTemplates.map((template) => ({ ...template, own: false })),
  ];
  const gone = new Map<string, TemplateView>();
  let bin = [...(options.bin ?? [])];
  let ids = 0;

  const begin = (wanted: Input<'note:begin'>): NoteForm => {
    ids += 1;
    const content: NoteContent = {
      forDate: (wanted.forDate as CalendarDay | null) ?? TODAY,
      title: '',
      markdown: '',
      attachedTo: wanted.attachedTo,
      private: false,
      starred: false,
      pinned: false,
      projects: [],
    };
    const attachedEntry =
      wanted.attachedTo === null ? null : { id: wanted.attachedTo, title: 'Daily check-in', forDate: TODAY };
    const rest = { otherCame: false, today: TODAY, content, attachedEntry, caret: null, counter: 0, resumed: false };
    const form = { draftId: `note${ids}`, entryId: wanted.entryId, ...rest };
    forms.set(form.draftId, form);
    return form;
  };

  const handlers: Handlers = {
    'note:begin': (wanted) => ok(begin(wanted)),
    'note:open': ({ draftId }) => {
      const form = forms.get(draftId);
      return form ? ok(form) : fail({ code: 'draft-missing' });
    },
    'note:draft': ({ draftId, counter, caret, content }) => {
      const form = forms.get(draftId);
      if (!form) return fail({ code: 'draft-missing' });
      forms.set(draftId, { ...form, counter, caret, content: content as NoteContent, resumed: true });
      return ok({ counter });
    },
    'note:complete': ({ draftId, content }) => {
      forms.delete(draftId);
      if (`${content.title}${content.markdown}`.trim() === '') return ok({ entryId: null });
      finished.push(content as NoteContent);
      return ok({ entryId: 'e0' });
    },
    'note:capture': ({ line }) => {
      const { content } = begin({ entryId: null, forDate: null, attachedTo: null });
      finished.push({ ...(content as NoteContent), markdown: line });
      return ok({ entryId: 'e0' });
    },
    'note:save-elsewhere': () => ok({ savedAs: 'note.txt' }),
    'note:discard': ({ draftId }) => {
      forms.delete(draftId);
      return ok(null);
    },
    'note:unfinished': () =>
      ok({
        notes: [...forms.values()]
          .filter(({ counter }) => counter > 0)
          .map(({ draftId, content, entryId }) => ({
            draftId,
            title: content.title || content.markdown,
            forDate: content.forDate,
            changes: entryId !== null,
          })),
      }),
    'template:list': () => ok({ templates: [...templates] }),
    'template:create': (template) => {
      templates = [{ ...template, id: `own${templates.length}`, own: true }, ...templates];
      return ok(null);
    },
    'template:rename': ({ id, title }) => {
      templates = templates.map((template) => (template.id === id ? { ...template, title } : template));
      return ok(null);
    },
    'template:delete': ({ id }) => {
      for (const template of templates) if (template.id === id) gone.set(id, template);
      templates = templates.filter((template) => template.id !== id);
      return ok(null);
    },
    'template:restore': ({ id }) => {
      templates = [...[gone.get(id) ?? []].flat(), ...templates];
      return ok(null);
    },
    'entry:update-marks': () => ok(null),
    'bin:read': () => ok({ entries: bin }),
    'bin:purge': ({ id }) => {
      bin = bin.filter((entry) => entry.id !== id);
      return ok({ dropped: true });
    },
    'version:read': () => fail({ code: 'entry-missing' }),
    'version:bring-back': () => ok({ entryId: 'e0' }),
  };
  return { handlers, finished };
};
