import type { AgendaView } from '../../../../shared/ipc/duo.ts';
import { useView } from '../../../bridge/use-view.ts';
import { agendaCopy } from '../../../copy/agenda.ts';
import { duoCopy } from '../../../copy/duo.ts';
import { EmptyState } from '../../../kit/feedback/EmptyState.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { Page } from '../../../kit/primitives/Page.tsx';
import { Section } from '../../../kit/primitives/Section.tsx';
import { Sheet } from '../../../kit/primitives/Sheet.tsx';
import { hrefs, places } from '../../../routes/places.ts';
import { goTo } from '../../../state/hash-location.ts';
import { useReadOnly } from '../../../state/vault.ts';
import { Loaded } from '../../../views/Loaded.tsx';
import { AgendaActions } from './AgendaActions.tsx';
import { AgendaLine } from './AgendaLine.tsx';
import styles from './AgendaPage.module.css';
import { type ChosenAgenda, useChosenAgenda } from './use-chosen-agenda.ts';

/** Half an hour for the two: lines to leave out and reword for this time, then print, copy, save or keep them. */
export const AgendaPage = () => {
  const view = useView('agenda:read', null);
  const partner = view.status === 'ready' ? view.value.partner : null;
  return (
    <Page
      title={agendaCopy.title}
      back={{ href: hrefs.duo({}), words: duoCopy.back }}
      lead={partner === null ? undefined : agendaCopy.lead(partner)}
    >
      <Loaded view={view} label={agendaCopy.loading}>
        {(value) => (value.partner === null ? <Nobody /> : <Agenda view={value} partner={value.partner} />)}
      </Loaded>
    </Page>
  );
};

const Nobody = () => {
  const isReadOnly = useReadOnly() !== null;
  return (
    <EmptyState
      title={agendaCopy.nobody}
      action={isReadOnly ? undefined : <Button onClick={() => goTo(places.partner())}>{agendaCopy.add}</Button>}
    />
  );
};

const OPENING = { id: 'opening', minutes: 0, title: agendaCopy.opening };

const Agenda = ({ view, partner }: { readonly view: AgendaView; readonly partner: string }) => {
  const agenda = useChosenAgenda(view);
  const opening = view.opening === null ? [] : [{ ...OPENING, lines: [{ id: 'opening', text: view.opening }] }];
  return (
    <>
      {[...opening, ...view.slots].map(({ id, title, minutes, lines }) => (
        <Section key={id} title={minutes === 0 ? title : agendaCopy.slot(title, minutes)}>
          <ul className={styles['lines']}>
            {lines.map((line) => (
              <AgendaLine key={line.id} line={line} agenda={agenda} />
            ))}
          </ul>
        </Section>
      ))}
      <AgendaActions text={agenda.text} />
      <AgendaSheet title={agendaCopy.sheet(partner, view.today)} agenda={agenda} />
    </>
  );
};

/** What a printer makes of it; nothing to see before. */
const AgendaSheet = ({ title, agenda: { chosen } }: { readonly title: string; readonly agenda: ChosenAgenda }) => (
  <div className={styles['paper']}>
    <Sheet label={title}>
      <h1>{title}</h1>
      {chosen.opening === null ? null : <p>{chosen.opening}</p>}
      {chosen.slots.map(({ id, title: slot, minutes, lines }) => (
        <section key={id}>
          <h2>{agendaCopy.slot(slot, minutes)}</h2>
          {lines.map((line) => (
            <p key={line.id}>{line.text}</p>
          ))}
        </section>
      ))}
    </Sheet>
  </div>
);
