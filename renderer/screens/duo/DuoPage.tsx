import type { DuoView } from '../../../shared/ipc/duo.ts';
import { DUO_ENCOURAGEMENT, DUO_PRIVACY_NOTE } from '../../../shared/wording/pair-notes.ts';
import { dayInWords } from '../../../shared/wording/wording.ts';
import { useView } from '../../bridge/use-view.ts';
import { duoCopy } from '../../copy/duo.ts';
import { EmptyState } from '../../kit/feedback/EmptyState.tsx';
import { type SaidLine, SaidList } from '../../kit/lists/SaidList.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Links } from '../../kit/primitives/Links.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { hrefs, places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
import { useReadOnly } from '../../state/vault.ts';
import { Loaded } from '../../views/Loaded.tsx';
import { Facets } from './Facets.tsx';
import { PairQuestion } from './log/PairQuestion.tsx';
import { MetStrip } from './MetStrip.tsx';

/** The pair: what was answered about it, then and now, of one partner alone. */
export const DuoPage = ({ partner }: { readonly partner: string | null }) => {
  const view = useView('duo:read', { partner });
  const isReadOnly = useReadOnly() !== null;
  const value = view.status === 'ready' ? view.value : null;
  const asksNow =
    value !== null && value.checkIns.length > 0 && value.partner !== null && !isReadOnly && isOngoing(value);
  return (
    <Page
      title={duoCopy.title}
      lead={value === null ? undefined : leadOf(value)}
      actions={
        asksNow ? <Button onClick={() => goTo(places.checkIn({ form: 'duo' }))}>{duoCopy.checkIn}</Button> : undefined
      }
    >
      <Loaded view={view} label={duoCopy.loading}>
        {(read) => <Duo view={read} isReadOnly={isReadOnly} />}
      </Loaded>
    </Page>
  );
};

const isOngoing = ({ partner, today }: DuoView): boolean =>
  partner !== null && partner.since <= today && (partner.until === null || partner.until >= today);

const leadOf = ({ partner, checkIns, today }: DuoView): string | undefined => {
  if (partner !== null) return duoCopy.span(partner, today);
  return checkIns.length > 0 ? duoCopy.nobody : undefined;
};

const Duo = ({ view, isReadOnly }: { readonly view: DuoView; readonly isReadOnly: boolean }) => {
  if (view.partner === null && view.checkIns.length === 0) return <Nobody isReadOnly={isReadOnly} />;
  return (
    <>
      <Ways view={view} />
      {isOngoing(view) ? <PairQuestion /> : null}
      {view.checkIns.length === 0 ? <Unanswered mayStart={!isReadOnly && isOngoing(view)} /> : <Facets view={view} />}
      <Asks asks={view.asks} />
      <Trust trust={view.trust} />
      <Met met={view.met} />
      <ToldSection told={view.told} />
    </>
  );
};

const Nobody = ({ isReadOnly }: { readonly isReadOnly: boolean }) => (
  <EmptyState
    title={duoCopy.noneTitle}
    action={
      isReadOnly ? undefined : (
        <Button tone="primary" onClick={() => goTo(places.partner())}>
          {duoCopy.add}
        </Button>
      )
    }
  >
    {DUO_PRIVACY_NOTE}
  </EmptyState>
);

/** Said before the first check-in, instead of a number. */
const Unanswered = ({ mayStart }: { readonly mayStart: boolean }) => (
  <EmptyState
    title={duoCopy.firstTitle}
    action={
      mayStart ? (
        <Button tone="primary" onClick={() => goTo(places.checkIn({ form: 'duo' }))}>
          {duoCopy.start}
        </Button>
      ) : undefined
    }
  >
    {DUO_ENCOURAGEMENT}
  </EmptyState>
);

const Ways = ({ view }: { readonly view: DuoView }) => (
  <Links>
    <a href={hrefs.disagreements()}>{duoCopy.disagreements}</a>
    <a href={hrefs.direction()}>{duoCopy.direction}</a>
    <a href={hrefs.agenda()}>{duoCopy.agenda}</a>
    <a href={hrefs.partner()}>{duoCopy.partner}</a>
    {view.others.map(({ id, label }) => (
      <a key={id} href={hrefs.duo({ partner: id })} dir="auto">
        {label}
      </a>
    ))}
  </Links>
);

const Asks = ({ asks }: { readonly asks: readonly string[] }) =>
  asks.length === 0 ? null : (
    <Section title={duoCopy.asks}>
      {asks.map((ask) => (
        <p key={ask}>{ask}</p>
      ))}
    </Section>
  );

/** Dots with the words chosen; a mean only from four answers on. */
const Trust = ({ trust: { answers, mean } }: { readonly trust: DuoView['trust'] }) =>
  answers.length === 0 ? null : (
    <Section title={duoCopy.trust}>
      <SaidList lines={linesOf(answers)} rest={duoCopy.more} />
      {mean === null ? null : <SupportingText>{mean}</SupportingText>}
    </Section>
  );

const Met = ({ met: { weeks, words } }: { readonly met: DuoView['met'] }) =>
  weeks.every((week) => week.met === null) ? null : (
    <Section title={duoCopy.met}>
      <p>{words}</p>
      <MetStrip weeks={weeks} />
      <SupportingText>{duoCopy.metLegend}</SupportingText>
    </Section>
  );

const linesOf = (answers: DuoView['told'][number]['answers']): readonly SaidLine[] =>
  answers.map(({ entryId, day, words }) => ({
    ...{ key: entryId, href: hrefs.entry({ id: entryId }) },
    ...{ day: dayInWords(day), words },
  }));

const ToldSection = ({ told }: { readonly told: DuoView['told'] }) =>
  told.length === 0 ? null : (
    <Section title={duoCopy.told}>
      {told.map(({ promptId, question, answers }) => (
        <section key={promptId} aria-label={question}>
          <h3>{question}</h3>
          <SaidList lines={linesOf(answers)} rest={duoCopy.more} />
        </section>
      ))}
    </Section>
  );
