import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createQueryClient } from '../bridge/use-view.ts';
import { shellCopy } from '../copy/shell.ts';
import { EntryLayout } from '../kit/primitives/EntryLayout.tsx';
import { isRestoring, places } from '../routes/places.ts';
import { Onboarding } from '../screens/onboarding/Onboarding.tsx';
import { OwnJournal } from '../screens/unlock/OwnJournal.tsx';
import { Unlock } from '../screens/unlock/Unlock.tsx';
import { followAppearance } from '../state/appearance.ts';
import { goTo, usePlace } from '../state/hash-location.ts';
import { askForVault, followVault, useReadOnly, useVault } from '../state/vault.ts';
import { ViewFailure } from '../views/ViewFailure.tsx';
import { LastRemark } from './LastRemark.tsx';
import { fetchRooms } from './LaterRooms.tsx';
import { Routes } from './Routes.tsx';
import { Shell } from './Shell.tsx';
import { reportInput } from './session.ts';
import { readSettingsNotice } from './settings-notice.ts';

/** The whole window. */
export const App = () => {
  const [client] = useState(createQueryClient);
  useEffect(() => {
    const stopFollowingVault = followVault(client);
    const stopFollowingLook = followAppearance();
    const stopReporting = reportInput();
    void readSettingsNotice();
    void fetchRooms();
    return () => {
      stopFollowingVault();
      stopFollowingLook();
      stopReporting();
    };
  }, [client]);
  return (
    <QueryClientProvider client={client}>
      <AppByVaultState />
      <LastRemark />
    </QueryClientProvider>
  );
};

const onboarding = {
  firstForm: places.checkIn({ form: 'daily' }),
  onOpening: goTo,
  onOwnJournal: () => goTo(places.restore()),
};

/** Which part of the house is open: decided by the vault alone. */
const AppByVaultState = () => {
  const { vault } = useVault();
  const readOnly = useReadOnly();
  const place = usePlace();
  switch (vault.status) {
    case 'asking':
      return null;
    case 'unknown':
      return (
        <EntryLayout title={shellCopy.title}>
          <ViewFailure view={{ error: vault.error, retry: () => void askForVault() }} />
        </EntryLayout>
      );
    case 'none':
      return isRestoring(place) ? (
        <OwnJournal onBack={() => goTo(places.today())} />
      ) : (
        <Onboarding key="onboarding" vaultExists={false} {...onboarding} />
      );
    case 'locked':
      return <Unlock vaultName={vault.vaultName} />;
    case 'unlocked':
      return vault.roleKnown ? (
        <Shell sample={vault.sample} readOnly={readOnly} doubt={vault.doubt ?? null}>
          <Routes />
        </Shell>
      ) : (
        <Onboarding key="onboarding" vaultExists {...onboarding} />
      );
  }
};
