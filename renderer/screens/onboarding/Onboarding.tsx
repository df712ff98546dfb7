import { useState } from 'react';
import type { SettledPassphrase } from '../../keys/use-new-passphrase.ts';
import type { Path } from '../../routes/path.ts';
import { places } from '../../routes/places.ts';
import { PassphraseStep } from './PassphraseStep.tsx';
import { RecoveryStep } from './RecoveryStep.tsx';
import { RoleStep } from './RoleStep.tsx';
import { Welcome } from './Welcome.tsx';

export type OnboardingProps = {
  /** Once the vault is there only the role is left to ask. */
  readonly vaultExists: boolean;
  readonly firstForm: Path;
  /** The writer has a journal already, in a vault or a backup. */
  readonly onOwnJournal: () => void;
  /** Told just before the house opens, so that it opens at the right place. */
  readonly onOpening: (path: Path) => void;
};

type Step = { readonly at: 'welcome' | 'passphrase' } | { readonly at: 'recovery'; readonly chosen: SettledPassphrase };

/** Three screens, then straight into the first question; a recovery key for whoever wants one at once. */
export const Onboarding = ({ vaultExists, firstForm, onOwnJournal, onOpening }: OnboardingProps) => {
  const [step, setStep] = useState<Step>({ at: 'welcome' });
  if (vaultExists) return <RoleStep onOpening={() => onOpening(firstForm)} />;
  const choosePassphrase = () => setStep({ at: 'passphrase' });
  switch (step.at) {
    case 'welcome':
      return (
        <Welcome
          onBegin={choosePassphrase}
          onLookAround={() => onOpening(places.drift())}
          onOwnJournal={onOwnJournal}
        />
      );
    case 'passphrase':
      return (
        <PassphraseStep
          onWithKey={(chosen) => setStep({ at: 'recovery', chosen })}
          onBack={() => setStep({ at: 'welcome' })}
        />
      );
    case 'recovery':
      return <RecoveryStep chosen={step.chosen} onBack={choosePassphrase} />;
  }
};
