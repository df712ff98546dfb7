import { unreachable } from '../../shared/errors/unreachable.ts';
import type { PlaceNamed } from '../routes/places.ts';
import { BackupsPage } from '../screens/backups/BackupsPage.tsx';
import { Compare } from '../screens/compare/Compare.tsx';
import { AgendaPage } from '../screens/duo/agenda/AgendaPage.tsx';
import { DuoPage } from '../screens/duo/DuoPage.tsx';
import { DirectionPage } from '../screens/duo/log/DirectionPage.tsx';
import { DisagreementsPage } from '../screens/duo/log/DisagreementsPage.tsx';
import { PartnersPage } from '../screens/duo/PartnersPage.tsx';
import { Feeds } from '../screens/feeds/Feeds.tsx';
import { RatedEntries } from '../screens/feeds/RatedEntries.tsx';
import { Bin } from '../screens/journal/bin/Bin.tsx';
import { CalendarScreen } from '../screens/journal/calendar/CalendarScreen.tsx';
import { ChangePassphrase } from '../screens/keys/ChangePassphrase.tsx';
import { OldBackupsPage } from '../screens/keys/OldBackupsPage.tsx';
import { RecoveryKeyPage } from '../screens/keys/RecoveryKeyPage.tsx';
import { StrengthenKey } from '../screens/keys/StrengthenKey.tsx';
import { LabelsScreen } from '../screens/labels/LabelsScreen.tsx';
import { ConflictsPage } from '../screens/merge/ConflictsPage.tsx';
import { MergePage } from '../screens/merge/MergePage.tsx';
import { Templates } from '../screens/notes/Templates.tsx';
import { QuestionsPage } from '../screens/questions/QuestionsPage.tsx';
import { RhythmPage } from '../screens/rhythm/RhythmPage.tsx';
import { RolesPage } from '../screens/roles/RolesPage.tsx';
import { LicencesPage } from '../screens/settings/LicencesPage.tsx';
import { SettingsScreen } from '../screens/settings/SettingsScreen.tsx';
import { EditorGuard } from './EditorGuard.tsx';
import { Missing } from './Missing.tsx';

type LaterName =
  | 'calendar'
  | 'bin'
  | 'templates'
  | 'labels'
  | 'compare'
  | 'feeds'
  | 'activity'
  | 'settings'
  | 'roles'
  | 'duo'
  | 'partner'
  | 'agenda'
  | 'disagreements'
  | 'direction'
  | 'rhythm'
  | 'questions'
  | 'backups'
  | 'versions'
  | 'merge'
  | 'passphrase'
  | 'recoveryKey'
  | 'strongerKey'
  | 'oldBackups'
  | 'licences'
  | 'restore'
  | 'repair';

/** A place that is not on everyone's way. */
export type LaterPlace = { [Name in LaterName]: PlaceNamed<Name> }[LaterName];

/** The other places of the open house, in a part of the program that comes once the window stands. */
export const LaterRoutes = ({ place }: { readonly place: LaterPlace }) => {
  switch (place.name) {
    case 'calendar':
      return <CalendarScreen />;
    case 'bin':
      return <Bin />;
    case 'templates':
      return <Templates />;
    case 'labels':
      return <LabelsScreen />;
    case 'compare':
      return <Compare />;
    case 'feeds':
      return <Feeds range={place.weeks} at={place.at} />;
    case 'activity':
      return <RatedEntries activityId={place.id} range={place.weeks} />;
    case 'settings':
      return <SettingsScreen />;
    case 'roles':
      return <RolesPage />;
    case 'duo':
      return <DuoPage partner={place.partner} />;
    case 'agenda':
      return <AgendaPage />;
    case 'partner':
      return <PartnersPage />;
    case 'disagreements':
      return <DisagreementsPage />;
    case 'direction':
      return <DirectionPage />;
    case 'rhythm':
      return <RhythmPage />;
    case 'questions':
      return <QuestionsPage />;
    case 'backups':
      return <BackupsPage />;
    case 'versions':
      return <ConflictsPage of={place.of} />;
    case 'merge':
      return (
        <EditorGuard>
          <MergePage />
        </EditorGuard>
      );
    case 'passphrase':
      return (
        <EditorGuard>
          <ChangePassphrase />
        </EditorGuard>
      );
    case 'recoveryKey':
      return (
        <EditorGuard>
          <RecoveryKeyPage />
        </EditorGuard>
      );
    case 'strongerKey':
      return (
        <EditorGuard>
          <StrengthenKey />
        </EditorGuard>
      );
    case 'licences':
      return <LicencesPage />;
    case 'oldBackups':
      return (
        <EditorGuard>
          <OldBackupsPage />
        </EditorGuard>
      );
    // Only before the vault is open.
    case 'restore':
    case 'repair':
      return <Missing />;
    default:
      return unreachable(place);
  }
};
