import { afterEach, describe, expect, it } from 'vitest';
import type { Journal } from '../../../../../electron/journal/core/journal.ts';
import { createSearchIndex, type SearchIndex } from '../../../../../electron/journal/search/search-index.ts';
import { searchPage } from '../../../../../electron/journal/search/search-page.ts';
import { ownActivitySchema } from '../../../../../shared/records/beside/own-activity.ts';
import { ownPromptSchema } from '../../../../../shared/records/beside/own-prompt.ts';
import { personSchema } from '../../../../../shared/records/beside/person.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { memoryJournal } from '../../../../support/memory-journal.ts';
import { aNote } from '../../../../support/records.ts';

const kim = personSchema.parse({ type: 'person', id: 'p-kim', name: 'Kim', aliases: ['Kimberly Oduya'] });

const entries = [
  aNote({ id: 'retro', forDate: day('2026-03-02'), title: 'Retro', markdown: 'The café talk went, sideways.' }),
  aNote({ id: 'outage', forDate: day('2026-03-10'), title: 'Outage', markdown: 'The retro of the incident.' }),
  aNote({ id: 'tagged', forDate: day('2026-02-01'), tags: ['incident'], people: ['Kim'], projects: ['Atlas'] }),
  aReflection({
    id: 'daily',
    forDate: day('2026-04-01'),
    starred: true,
    answers: { EF02: 'left', OR01: 'Incidents.' },
  }),
  aReflection({ id: 'weekly', form: 'weekly', forDate: day('2026-04-03'), private: true, note: 'Quiet week.' }),
];

let index: SearchIndex | null = null;
afterEach(() => index?.close());

const stages = [
  ['by scan, before the index is ready', 0],
  ['by the index', 1],
] as const;

describe.each(stages)('a search %s', (_name, ready) => {
  const open = (journal: Journal) => {
    const opened = createSearchIndex(journal, () => 0);
    index = opened;
    while (ready === 1 && opened.work(1_000)) {}
    expect(opened.isReady()).toBe(ready === 1);
    const page = (query: string) => searchPage(journal, opened, { query, after: null, today: day('2026-05-01') });
    return { page, ids: (query: string) => page(query).lines.map(({ id }) => id) };
  };
  const found = (query: string) => open(memoryJournal([...entries, kim])).ids(query);

  it('finds the beginning of a word, title before text, then the newest', () => {
    expect(found('ret')).toEqual(['retro', 'outage']);
    expect(found('incid')).toEqual(['tagged', 'daily', 'outage']);
  });
  it('finds whatever the accents and the case are', () => {
    expect(found('CAFE')).toEqual(['retro']);
    expect(found('cafe\u0301')).toEqual(['retro']);
  });
  it('wants every word, in any order, and quoted words in a row', () => {
    expect(found('sideways talk')).toEqual(['retro']);
    expect(found('sideways incident')).toEqual([]);
    expect(found('"went sideways"')).toEqual(['retro']);
    expect(found('"talk sideways"')).toEqual([]);
    expect(found('"incid"')).toEqual([]);
  });
  it('finds answers in words, forms, tags, projects and people by any of their names', () => {
    expect(found('soundly solution')).toEqual(['daily']);
    expect(found('weekly')).toEqual(['weekly']);
    expect(found('atlas')).toEqual(['tagged']);
    expect(found('oduya')).toEqual(['tagged']);
  });
  it('narrows by what is typed as an operator, half a name included', () => {
    expect(found('#inc')).toEqual(['tagged']);
    expect(found('@kimberly')).toEqual([]);
    expect(found('@"kimberly oduya"')).toEqual(['tagged']);
    expect(found('project:atlas')).toEqual(['tagged']);
    expect(found('kind:check-in')).toEqual(['weekly', 'daily']);
    expect(found('kind:note from:2026-03 to:2026-03-05')).toEqual(['retro']);
    expect(found('incidents is:starred')).toEqual(['daily']);
    expect(found('is:private')).toEqual(['weekly']);
  });
  it('takes a sign before what begins with no letter for text, unless something is called so', () => {
    const fixed = aNote({ id: 'fixed', markdown: 'We fixed #123 and #4512, the logo is @2x.' });
    const year = aNote({ id: 'year', tags: ['2026'], people: ['3PO'] });
    const person = personSchema.parse({ type: 'person', id: 'p-3po', name: '3PO', aliases: ['007'] });
    const { ids } = open(memoryJournal([...entries, fixed, year, person]));
    expect(['#123', '#4512', '@2x', 'fixed #123', '#"123"'].map(ids)).toEqual([
      ...['fixed', 'fixed', 'fixed', 'fixed'].map((id) => [id]),
      [],
    ]);
    for (const typed of ['#2026', '@3po', '@007', '#"2026"', 'tag:2026']) expect(ids(typed)).toEqual(['year']);
  });
  it('finds a number by the digits of any script', () => {
    const { ids } = open(
      memoryJournal([...entries, aNote({ id: 'ar', markdown: 'في ٢٠٢٦' }), aNote({ id: 'eu', markdown: 'In 2026' })]),
    );
    for (const typed of ['2026', '٢٠٢٦', '२०२६', '20']) expect(ids(typed).toSorted()).toEqual(['ar', 'eu']);
  });
  it('finds nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('  ?!')).toEqual([]);
  });
  it('finds plain words that are the names of filters, between any quotes too', () => {
    const talk = aNote({ id: 'talk', markdown: 'A private conversation about the starred repository, it went on.' });
    const { ids } = open(memoryJournal([...entries, talk]));
    expect(ids('private conversation')).toEqual(['talk']);
    expect(ids('starred')).toEqual(['talk']);
    expect(ids('“starred repository”')).toEqual(['talk']);
    expect(ids('“repository starred”')).toEqual([]);
  });
  it('finds what is inside writing without spaces, pictures and names with signs', () => {
    const notes = [
      aNote({ id: 'jp', markdown: '今日は東京で会議' }),
      aNote({ id: 'zh', markdown: '我们讨论了重构计划' }),
      aNote({ id: 'th', markdown: 'วันนี้เราคุยเรื่องทีม' }),
      aNote({ id: 'cpp', title: 'C++', markdown: 'From C# to C++, A+ for effort' }),
      aNote({ id: 'fire', markdown: 'Shipped 🔥 95 %' }),
      aNote({ id: 'soft', markdown: 'The retro\u200bspective was organi\u00adsed, می‌خواهم' }),
    ];
    const { ids } = open(memoryJournal(notes));
    const wanted = { 東京: 'jp', 会: 'jp', 重构: 'zh', ทีม: 'th', 'C++': 'cpp', 'c#': 'cpp', '🔥': 'fire', '%': 'fire' };
    for (const [typed, id] of Object.entries(wanted)) expect([typed, ids(typed)]).toEqual([typed, [id]]);
    for (const typed of ['retrospective', 'organised', 'میخواهم', 'می‌خواهم']) expect(ids(typed)).toEqual(['soft']);
    expect(ids('京東')).toEqual([]);
    expect(ids('C++++')).toEqual([]);
    expect(ids('shipped🔥')).toEqual(['fire']);
  });
  it('keeps to the very label, though others look like it', () => {
    const notes = [
      aNote({ id: 'a', tags: ['かき'] }),
      aNote({ id: 'b', tags: ['かぎ'] }),
      aNote({ id: 'c', tags: ['résumé'] }),
    ];
    const { ids } = open(memoryJournal([...notes, aNote({ id: 'd', tags: ['resume', '5" disk'] })]));
    expect(['#かき', '#かぎ', '#resume', '#résumé', '#"5"" disk"'].map(ids)).toEqual([
      ['a'],
      ['b'],
      ['d'],
      ['c'],
      ['d'],
    ]);
    expect(ids('resume').toSorted()).toEqual(['c', 'd']);
  });

  it('follows what is written, changed, deleted and brought back', async () => {
    const journal = memoryJournal(entries);
    const { ids } = open(journal);
    const note = aNote({ id: 'new', forDate: day('2026-05-01'), markdown: 'A zephyr.' });
    await journal.change({ put: [note] });
    expect(ids('zeph')).toEqual(['new']);
    await journal.change({ put: [{ ...note, markdown: 'A breeze.' }] });
    expect(ids('zeph')).toEqual([]);
    expect(ids('breeze')).toEqual(['new']);
    await journal.change({ put: [{ ...note, deletedAt: '2026-05-01T10:00:00Z' }] });
    expect(ids('zephyr breeze')).toEqual([]);
    await journal.change({ put: [note] });
    expect(ids('zephyr')).toEqual(['new']);
    await journal.change({ remove: ['new'] });
    expect(ids('zephyr')).toEqual([]);
  });

  it('follows the other names of a person', async () => {
    const journal = memoryJournal([...entries, kim]);
    const { ids } = open(journal);
    await journal.change({ put: [{ ...kim, aliases: ['Kiki'] }] });
    expect(ids('kiki')).toEqual(['tagged']);
    expect(ids('oduya')).toEqual([]);
    await journal.change({ put: [{ ...kim, aliases: ['Kiki'], deletedAt: '2026-05-01T10:00:00Z' }] });
    expect(ids('kiki')).toEqual([]);
  });

  it('follows what the writer calls activities and the ends of own questions', async () => {
    const guild = ownActivitySchema.parse({ type: 'own-activity', id: 'guild', label: 'Guild', category: 'people' });
    const tide = { type: 'own-prompt', id: 'tide', kind: 'forced-choice', form: 'daily', text: 'Which?' };
    const question = ownPromptSchema.parse({ ...tide, left: 'Ebb', right: 'Flood' });
    const rated = aReflection({
      id: 'rated',
      activities: [{ activityId: 'guild', category: 'people', energy: 1, minutes: null }],
      answers: { tide: 'left' },
    });
    const journal = memoryJournal([...entries, guild, question, rated]);
    const { ids } = open(journal);
    expect(['guild', 'ebb'].map(ids)).toEqual([['rated'], ['rated']]);
    await journal.change({ put: [{ ...guild, label: 'Workshop' }] });
    expect(['workshop', 'guild'].map(ids)).toEqual([['rated'], []]);
    await journal.change({ put: [{ ...question, left: 'Neap' }] });
    expect(['neap', 'ebb'].map(ids)).toEqual([['rated'], []]);
  });

  it('marks what was found where it stands', () => {
    const { page } = open(memoryJournal(entries));
    const [line] = page('cafe sideways').lines;
    const marked = line?.excerptMarks.map(([from, to]) => line.excerpt.slice(from, to));
    expect(marked).toEqual(['café', 'sideways']);
    expect(page('retro').lines[0]?.titleMarks).toEqual([[0, 5]]);
    expect(page('incident').lines[0]?.labelMarks).toEqual([[1, 9]]);
  });

  it('shows a note without the signs of Markdown, near and far, and an address as it was written', () => {
    const filler = 'A line of other words, as there are many.\n'.repeat(60);
    const notes = [
      aNote({ id: 'short', forDate: day('2026-03-02'), markdown: '- a **heron**, seen twice' }),
      aNote({
        id: 'long',
        forDate: day('2026-03-01'),
        markdown: `${filler}\n> the *last* **heron** of [the week](https://example.org/weekly)\n\n${filler}`,
      }),
    ];
    const { page } = open(memoryJournal(notes));
    const found = (typed: string) =>
      page(typed).lines.map(({ excerpt, excerptMarks }) => [
        excerpt,
        excerptMarks.map(([from, to]) => excerpt.slice(from, to)),
      ]);
    expect(found('heron')).toEqual([
      ['a heron, seen twice', ['heron']],
      [expect.stringMatching(/ the last heron of the week/), ['heron']],
    ]);
    expect(found('weekly')).toEqual([[expect.stringContaining('https://example.org/weekly)'), ['weekly']]]);
  });
});

describe('a search while the journal is still being read', () => {
  const many = Array.from({ length: 40 }, (_, n) =>
    aNote({
      id: `n${n}`,
      forDate: day(`2026-01-${String((n % 28) + 1).padStart(2, '0')}`),
      markdown: `word${n} incident`,
    }),
  );
  const begun = () => {
    let now = 0;
    // Every look at the clock takes a millisecond.
    const journal = memoryJournal(many);
    const opened = createSearchIndex(journal, () => (now += 1));
    index = opened;
    const page = (query: string) => searchPage(journal, opened, { query, after: null, today: day('2026-05-01') });
    return { opened, page };
  };

  it('says of how many entries it speaks, and more with each answer', () => {
    const { page } = begun();
    expect(page('zebra')).toMatchObject({ total: 0, soFar: { all: 40 } });
    const first = page('incident');
    expect(first.soFar).toMatchObject({ all: 40 });
    expect(first.total).toBe(first.soFar?.read);
    const second = page('incident');
    expect(second.total).toBeGreaterThan(first.total);
  });
  it('speaks of all once all is read, before the index is there', () => {
    const { opened, page } = begun();
    while (opened.soFar() !== null) opened.read(5);
    expect(opened.isReady()).toBe(false);
    expect(page('incidnet')).toMatchObject({ total: 40, near: true, soFar: null });
    expect(page('zebra')).toMatchObject({ total: 0, soFar: null });
  });
  it('speaks of all at once where filters alone are asked for', () => {
    expect(begun().page('kind:note')).toMatchObject({ total: 40, soFar: null });
  });
});

describe('a search by the index', () => {
  const ready = (...given: Parameters<typeof memoryJournal>) => {
    const journal = memoryJournal(...given);
    const opened = createSearchIndex(journal, () => 0);
    index = opened;
    while (opened.work(1_000)) {}
    return (query: string, after: number | null = null) =>
      searchPage(journal, opened, { query, after, today: day('2026-05-01') });
  };

  it('forgives one typo in a word of four letters, and says so', () => {
    const page = ready(entries);
    for (const typed of ['incidnet', 'sidewys', 'sidewayss', 'xetro']) {
      expect(page(typed)).toMatchObject({ near: true });
      expect(page(typed).lines.length).toBeGreaterThan(0);
    }
    expect(page('caef').lines[0]).toMatchObject({ id: 'retro', excerptMarks: [[4, 8]] });
    expect(page('inxxdent').total).toBe(0);
    expect(page('wnet').lines.map(({ id }) => id)).toEqual(['retro']);
    expect(page('teh').total).toBe(0);
  });

  it('forgives nothing where something was found as typed', () => {
    const page = ready([
      ...entries,
      aNote({ id: 'form', markdown: 'The form.' }),
      aNote({ id: 'from', markdown: 'from' }),
    ]);
    expect(page('form')).toMatchObject({ near: false, total: 1 });
  });

  it('comes in pages, with the number of all', () => {
    const many = Array.from({ length: 120 }, (_, n) =>
      aNote({ id: `n${n}`, forDate: day(`2026-01-${String((n % 28) + 1).padStart(2, '0')}`), markdown: 'word' }),
    );
    const page = ready(many);
    const seen: string[] = [];
    for (let after: number | null = 0; after !== null; ) {
      const { lines, next, total } = page('wor', after);
      expect(total).toBe(120);
      seen.push(...lines.map(({ id }) => id));
      after = next;
    }
    expect(new Set(seen).size).toBe(120);
  });
});
