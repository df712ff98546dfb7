import { useState } from 'react';
import { PassphraseStep } from './PassphraseStep.tsx';
import { RoleStep } from './RoleStep.tsx';
import { Welcome } from './Welcome.tsx';

export type OnboardingProps = {
  /** Once the vault is there only the role is left to ask. */
  readonly vaultExists: boolean;
  readonly firstForm: string;
  /** Told just before the house opens, so that it opens at the right place. */
  readonly onOpening: (place: string) => void;
};

/** At most three screens, then straight into the first check-in. */
export const Onboarding = ({ vaultExists, firstForm, onOpening }: OnboardingProps) => {
  const [begun, setBegun] = useState(false);
  if (vaultExists) return <RoleStep onOpening={() => onOpening(firstForm)} />;
  if (begun) return <PassphraseStep onBack={() => setBegun(false)} />;
  return <Welcome onBegin={() => setBegun(true)} onLookAround={() => onOpening('/drift')} />;
};
