import type { DuoView } from '../../../shared/ipc/duo.ts';
import { dayInWords } from '../../../shared/wording/wording.ts';
import { FigureTable } from '../../charts/axis/FigureTable.tsx';
import { FacetRows } from '../../charts/duo/FacetRows.tsx';
import { duoCopy } from '../../copy/duo.ts';
import { Disclosure } from '../../kit/primitives/Disclosure.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { hrefs } from '../../routes/places.ts';

/** A row for each check-in, the newest first; "3.7 (4)" is the mean of four answers. */
const rowsOf = ({ checkIns, facets }: DuoView) =>
  checkIns.map(({ entryId, day }): [string, ...string[]] => [
    dayInWords(day),
    ...facets.map(({ dots }) => dots.find((dot) => dot.entryId === entryId)?.words ?? '–'),
  ]);

/** Each side of the pair then and now: dots, the figures as a table, and how they come about. */
export const Facets = ({ view }: { readonly view: DuoView }) => {
  const inWords = (facet: string) => view.sentences.find(({ id }) => id === `facet-${facet}`)?.text ?? null;
  const together = view.sentences.filter(({ id }) => id === 'duo-trend');
  const each = view.sentences.filter(({ id }) => id.startsWith('duo-trend-'));
  const newest = view.checkIns[0];
  return (
    <Section title={duoCopy.facets} lead={duoCopy.facetsLead(view.checkIns.length)}>
      <FacetRows label={duoCopy.chart} facets={view.facets} inWords={inWords} nothing={duoCopy.unanswered} />
      {together.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
      {newest === undefined ? null : (
        <p>
          <a href={hrefs.entry({ id: newest.entryId })}>{duoCopy.newest}</a>
        </p>
      )}
      <div>
        <Disclosure summary={duoCopy.table}>
          {each.map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
          <FigureTable
            label={duoCopy.tableLabel}
            head={[duoCopy.day, ...view.facets.map(({ name }) => name)]}
            rows={rowsOf(view)}
          />
        </Disclosure>
        <Disclosure summary={duoCopy.method}>
          {duoCopy.methodText.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Disclosure>
      </div>
    </Section>
  );
};
