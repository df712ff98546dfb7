import type { ReactNode } from 'react';
import { UndoBar } from '../../renderer/app/UndoBar.tsx';
import { Wordmark } from '../../renderer/design/Wordmark.tsx';
import { PassphraseField } from '../../renderer/keys/PassphraseField.tsx';
import { ChipSplit } from '../../renderer/kit/choices/ChipSplit.tsx';
import { Choice } from '../../renderer/kit/choices/Choice.tsx';
import { RatingScale } from '../../renderer/kit/choices/RatingScale.tsx';
import { Stepper } from '../../renderer/kit/choices/Stepper.tsx';
import { EmptyState } from '../../renderer/kit/feedback/EmptyState.tsx';
import { Notice } from '../../renderer/kit/feedback/Notice.tsx';
import { Checkbox } from '../../renderer/kit/fields/Checkbox.tsx';
import { DayField } from '../../renderer/kit/fields/DayField.tsx';
import { FieldGroup } from '../../renderer/kit/fields/Field.tsx';
import { TextArea, TextField } from '../../renderer/kit/fields/TextField.tsx';
import { Button } from '../../renderer/kit/primitives/Button.tsx';
import { Dialog } from '../../renderer/kit/primitives/Dialog.tsx';
import { Disclosure } from '../../renderer/kit/primitives/Disclosure.tsx';
import { ProgressDots } from '../../renderer/screens/check-ins/ProgressDots.tsx';
import { ActivityPicker, type PickedActivity } from '../../renderer/screens/check-ins/questions/ActivityPicker.tsx';
import { SevenStopSlider } from '../../renderer/screens/check-ins/questions/SevenStopSlider.tsx';
import { Days, Given } from './DayGallery.tsx';
import { Held } from './Held.tsx';
import { Found, Written } from './JournalGallery.tsx';
import { Added, Keys, Palette } from './KeysGallery.tsx';
import { Sections } from './SectionGallery.tsx';

const ACTIVITIES = [
  { id: 'one-to-one', label: 'One-to-one', group: 'People' },
  { id: 'feedback', label: 'Feedback and performance', group: 'People' },
  { id: 'career', label: 'Career and growth talks', group: 'People' },
  { id: 'planning', label: 'Planning and priorities', group: 'Coordination' },
  { id: 'stakeholders', label: 'Stakeholder sync', group: 'Coordination' },
  { id: 'code', label: 'Writing code', group: 'Technical' },
  { id: 'review', label: 'Reviewing changes', group: 'Technical' },
  { id: 'design', label: 'Design and architecture', group: 'Technical' },
  { id: 'admin', label: 'Admin, travel, breaks', group: 'Other' },
];
const ENERGY = ['Drained', 'A bit drained', 'Neither', 'A bit energised', 'Energised'];

const Words = () => (
  <>
    <div className="row">
      <Wordmark large />
      <Wordmark />
    </div>
    <div className="row">
      <Button tone="primary" shortcut="Enter">
        Save check-in
      </Button>
      <Button icon="arrow-left">Back</Button>
      <Button tone="plain" shortcut="S">
        Skip
      </Button>
      <Button tone="danger">Delete entry</Button>
      <Button tone="primary" busy>
        Unlocking
      </Button>
      <Button disabled>Next</Button>
    </div>
    <ProgressDots
      steps={['One', 'Two', 'Three', 'Four', 'Five'].map((text) => ({ id: text, text }))}
      current={2}
      noun="Question"
      mayGoTo={(index) => index < 2}
      onGoTo={() => {}}
    />
    <Held start="">
      {(value, set) => (
        <TextField
          label="Team size"
          hint="Not counting you."
          value={value}
          onChange={set}
          inputMode="numeric"
          optional
        />
      )}
    </Held>
    <Held start="2026-11-20">
      {(value, set) => <DayField label="Day" value={value} accepts={(text) => text !== ''} onChange={set} />}
    </Held>
    <Held start="seven wooden boats">
      {(value, set) => (
        <PassphraseField
          label="Passphrase"
          hint="Four words or more are easy to keep and hard to guess."
          error="This does not open the journal. Nothing is damaged; try again."
          autoComplete="current-password"
          value={value}
          onChange={set}
        />
      )}
    </Held>
    <Held start="Long review, then an honest hour with Jo.">
      {(value, set) => <TextArea label="One line, if you like" optional value={value} onChange={set} />}
    </Held>
    <Notice tone="info">Everything stays on this laptop.</Notice>
    <Notice tone="warning" title="Lost means lost">
      If you lose both the passphrase and the recovery key, nobody can open the journal again.
    </Notice>
    <Notice tone="error" title="The file is damaged" action={<Button>Restore a backup</Button>}>
      The passphrase is right. The newest backup is from yesterday.
    </Notice>
  </>
);

const Questions = () => (
  <>
    <Held<string | null> start="b">
      {(value, set) => (
        <Choice
          label="Suppose one hour at work had opened up today with nothing booked. What would you have picked?"
          numbered
          columns={2}
          options={[
            { value: 'a', label: 'Sit down with a teammate to hear how things are going' },
            { value: 'b', label: 'Read through a change a teammate has put up' },
            { value: 'c', label: 'About the same', minor: true },
            { value: 'd', label: 'Does not apply today', minor: true },
          ]}
          value={value}
          onChange={set}
        />
      )}
    </Held>
    {[null, 2].map((start) => (
      <Held<number | null> key={start} start={start}>
        {(value, set) => (
          <SevenStopSlider
            label="Where did this week's best moment come from?"
            left="Working with people"
            right="Working on the system"
            middle="Both alike"
            value={value}
            onChange={set}
          />
        )}
      </Held>
    ))}
    <Held<number | null> start={4}>
      {(value, set) => (
        <RatingScale
          label="How satisfied are you with how today's time was spent?"
          min={1}
          max={5}
          labels={['Not at all', 'Slightly', 'Moderately', 'Mostly', 'Fully']}
          value={value}
          onChange={set}
        />
      )}
    </Held>
    <Held<number | null> start={null}>
      {(value, set) => (
        <FieldGroup legend="One-to-ones this week">
          <span className="row">
            Planned <Stepper label="One-to-ones planned" value={value} min={0} max={40} onChange={set} />
          </span>
        </FieldGroup>
      )}
    </Held>
  </>
);

const Splits = () => (
  <>
    <Added />
    <Held start={{ people: 6, coordination: 4, technical: 7, other: 0 }}>
      {(value, set) => (
        <ChipSplit
          label="Roughly how did today's working time divide?"
          buckets={[
            { key: 'people', label: 'People', detail: 'One-to-ones, feedback, hiring', mark: 'solid' },
            { key: 'coordination', label: 'Coordination', detail: 'Planning, alignment', mark: 'dotted' },
            { key: 'technical', label: 'Technical', detail: 'Code, review, design', mark: 'hatched' },
            { key: 'other', label: 'Other', mark: 'open' },
          ]}
          value={value}
          onChange={set}
        />
      )}
    </Held>
    <Held<readonly PickedActivity[]>
      start={[
        { id: 'one-to-one', energy: 1 },
        { id: 'code', energy: null },
      ]}
    >
      {(value, set) => (
        <ActivityPicker
          label="Pick up to three things you did today. How did each leave you?"
          activities={ACTIVITIES}
          energyLabels={ENERGY}
          value={value}
          onChange={set}
        />
      )}
    </Held>
    <Held start={true}>
      {(value, set) => (
        <div>
          <Checkbox label="Energy drift and chart" checked={value} onChange={set} />
          <Checkbox
            label="Gap between energy and time"
            detail="Needs 8 weeks with both."
            checked={false}
            disabled
            onChange={set}
          />
        </div>
      )}
    </Held>
    <Disclosure summary="How this is computed">A weighted line over 26 weeks.</Disclosure>
    <EmptyState title="Nothing recorded yet." action={<Button tone="primary">Begin a check-in</Button>}>
      One check-in takes about a minute.
    </EmptyState>
  </>
);

const Overlays = () => (
  <>
    <Dialog
      title="Discard this draft?"
      onClose={() => undefined}
      actions={
        <>
          <Button>Keep writing</Button>
          <Button tone="danger">Discard</Button>
        </>
      }
    >
      <p>Three answers are in it. They have not become an entry yet.</p>
    </Dialog>
    <UndoBar message="Entry moved to the trash." onAction={() => undefined} onDismiss={() => undefined} />
  </>
);

/** Every component in its states, by page. */
export const COMPONENT_PAGES: Readonly<Record<string, () => ReactNode>> = {
  words: Words,
  questions: Questions,
  splits: Splits,
  overlays: Overlays,
  written: Written,
  found: Found,
  keys: Keys,
  palette: Palette,
  sections: Sections,
  days: Days,
  given: Given,
};
