import type { BesideRoles as View } from '../../../shared/ipc/roles.ts';
import { dayInWords } from '../../../shared/wording/wording.ts';
import { useView } from '../../bridge/use-view.ts';
import { PendulumStrip } from '../../charts/roles/PendulumStrip.tsx';
import { rolesCopy } from '../../copy/roles.ts';
import { SaidList } from '../../kit/lists/SaidList.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { hrefs } from '../../routes/places.ts';
import { Loaded } from '../../views/Loaded.tsx';

/** What stands beside the roles held: how they swung, and what was answered about the split of the time. */
export const BesideRoles = () => (
  <Loaded quiet view={useView('role:read-beside', null)}>
    {(view) => (
      <>
        <Pendulum view={view} />
        <Splits told={view.told} />
      </>
    )}
  </Loaded>
);

/** Nothing where no role says which kind of work it was. */
const Pendulum = ({ view: { swings, sentence } }: { readonly view: View }) => {
  const copy = rolesCopy.pendulum;
  return swings.length === 0 ? null : (
    <Section title={copy.title} lead={copy.lead}>
      {sentence === null ? null : <p>{sentence}</p>}
      <PendulumStrip swings={swings} label={copy.label} kinds={copy.kinds} />
    </Section>
  );
};

const Splits = ({ told }: Pick<View, 'told'>) =>
  told.length === 0 ? null : (
    <Section title={rolesCopy.splits.title} lead={rolesCopy.splits.lead}>
      {told.map(({ promptId, question, answers }) => (
        <section key={promptId} aria-label={question}>
          <h3>{question}</h3>
          <SaidList
            rest={rolesCopy.splits.rest}
            lines={answers.map(({ entryId, day, words }) => ({
              ...{ key: entryId, href: hrefs.entry({ id: entryId }) },
              ...{ day: dayInWords(day), words },
            }))}
          />
        </section>
      ))}
    </Section>
  );
