import { useRef } from 'react';
import { plainKey } from '../../renderer/input/action-key.ts';
import { KeepRecoveryKey } from '../../renderer/keys/KeepRecoveryKey.tsx';
import { NewPassphrase } from '../../renderer/keys/NewPassphrase.tsx';
import { SecretField } from '../../renderer/keys/SecretField.tsx';
import { NewActivity } from '../../renderer/screens/check-ins/questions/NewActivity.tsx';
import { CommandDialog } from '../../renderer/screens/palette/CommandDialog.tsx';
import { Held } from './Held.tsx';

const GROUPS = ['006HT', 'M9SM9', '8575W', 'Q4D2K', '7K3QZ', 'V0B8N', 'XJ51T', 'RC9FE', 'P27H'];

const nothing = () => undefined;

const secretWords = {
  passphrase: 'Passphrase of the backup',
  passphraseHint: 'The one it had when it was taken.',
  recoveryKey: 'Recovery key',
  recoveryKeyHint: 'Nine groups, as on the sheet.',
  useRecoveryKey: 'Use the recovery key',
  usePassphrase: 'Use the passphrase',
};

const Typed = ({ slip }: { readonly slip: boolean }) => (
  <SecretField
    words={secretWords}
    kind="recovery-key"
    value={slip ? '006HT-M9SM9-85751' : '006HT-M9SM9-8575W'}
    onChange={nothing}
    onSwitch={nothing}
    groups={GROUPS.map((text, at) => {
      if (at > 2) return { text: '', state: 'open' as const };
      return at === 2 && slip ? { text: '85751', state: 'slip' as const } : { text, state: 'sound' as const };
    })}
    ref={null}
    error={slip ? 'There is a slip in group 3.' : undefined}
    progress={slip ? '' : '3 of 9 groups.'}
  />
);

const NewOne = ({ suggestion }: { readonly suggestion: string | null }) => {
  const secondField = useRef<HTMLInputElement>(null);
  return (
    <NewPassphrase
      words={{
        first: 'New passphrase',
        second: 'Once more',
        hint: 'At least 8 characters.',
        suggest: 'Suggest five words',
        suggestAgain: 'Five other words',
        suggested: 'Drawn at random from 7,776 words each.',
        take: 'Take these',
      }}
      chosen={{
        first: 'copper lantern',
        second: 'copper lamp',
        setFirst: nothing,
        setSecond: nothing,
        secondField,
        firstError: undefined,
        secondError: 'This is not the same.',
        step: null,
        remark: 'A strong machine would need about 3 months.',
        suggestion,
        suggest: nothing,
        take: nothing,
      }}
    />
  );
};

/** What opens a vault: chosen, typed, kept. */
export const Keys = () => (
  <>
    <NewOne suggestion={null} />
    <NewOne suggestion="copper lantern orchard velvet thirteen" />
    <Held start="seven wooden boats">
      {(value, set) => (
        <SecretField
          words={secretWords}
          kind="passphrase"
          value={value}
          onChange={set}
          onSwitch={nothing}
          groups={[]}
          ref={null}
          error={undefined}
          progress=""
        />
      )}
    </Held>
    <Typed slip={false} />
    <Typed slip />
    <KeepRecoveryKey
      sheet={{
        label: 'Recovery key',
        title: 'Driftline recovery key',
        groups: GROUPS,
        groupName: (group) => `Group ${group}`,
        sentences: ['Whoever has this sheet and the vault can read the journal.'],
        foot: 'Printed on 20 November 2026.',
      }}
      words={{
        printHint: 'Paper lasts longer than files.',
        kept: 'I have kept it',
        keptDetail: 'It is shown once.',
      }}
      done=""
      isKept={false}
      onKept={nothing}
      print={{ words: 'Print it', key: plainKey('p'), perform: nothing }}
      copy={{ words: 'Copy it', key: plainKey('c'), perform: nothing }}
      save={{ words: 'Save it as text', key: plainKey('s'), perform: nothing }}
    />
  </>
);

/** An activity that is on no list yet. */
export const Added = () => (
  <NewActivity
    name="Mentoring circle"
    groups={[
      { id: 'people', label: 'People' },
      { id: 'technical', label: 'Technical' },
    ]}
    onAdd={nothing}
  />
);

/** The palette with something found, over whatever is open. */
export const Palette = () => (
  <CommandDialog
    label="Find anything"
    placeholder="Screens, actions, dates, entries"
    listLabel="Found"
    value="retro"
    options={[
      { id: 'a', group: 'Actions', label: 'New note', marks: [] },
      {
        id: 'b',
        group: 'Entries',
        label: 'Retro of the week',
        marks: [[0, 5]],
        detail: 'It ran long, and nobody said why.',
        aside: '13 November',
      },
    ]}
    none="Nothing matches."
    count="2 found"
    keyWords={{ move: 'choose', choose: 'open', close: 'close' }}
    onChange={nothing}
    onChoose={nothing}
    onClose={nothing}
  />
);
