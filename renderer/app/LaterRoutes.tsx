import { Route, Switch } from 'wouter';
import { BackupsPage } from '../screens/backups/BackupsPage.tsx';
import { Compare } from '../screens/compare/Compare.tsx';
import { PartnersPage } from '../screens/duo/PartnersPage.tsx';
import { Feeds } from '../screens/feeds/Feeds.tsx';
import { RatedEntries } from '../screens/feeds/RatedEntries.tsx';
import { Bin } from '../screens/journal/bin/Bin.tsx';
import { CalendarScreen } from '../screens/journal/calendar/CalendarScreen.tsx';
import { ChangePassphrase } from '../screens/keys/ChangePassphrase.tsx';
import { RecoveryKeyPage } from '../screens/keys/RecoveryKeyPage.tsx';
import { StrengthenKey } from '../screens/keys/StrengthenKey.tsx';
import { LabelsScreen } from '../screens/labels/LabelsScreen.tsx';
import { BothSidesPage } from '../screens/merge/BothSidesPage.tsx';
import { MergePage } from '../screens/merge/MergePage.tsx';
import { Templates } from '../screens/notes/Templates.tsx';
import { QuestionsPage } from '../screens/questions/QuestionsPage.tsx';
import { RhythmPage } from '../screens/rhythm/RhythmPage.tsx';
import { RolesPage } from '../screens/roles/RolesPage.tsx';
import { SettingsScreen } from '../screens/settings/SettingsScreen.tsx';
import { Missing } from './Missing.tsx';
import { WritingPlace } from './WritingPlace.tsx';

/** The other places of the open house, in a part of the program that comes once the window stands. */
export const LaterRoutes = () => (
  <Switch>
    <Route path="/journal/calendar">
      <CalendarScreen />
    </Route>
    <Route path="/bin">
      <Bin />
    </Route>
    <Route path="/templates">
      <Templates />
    </Route>
    <Route path="/journal/labels">
      <LabelsScreen />
    </Route>
    <Route path="/drift/compare">
      <Compare />
    </Route>
    <Route path="/feeds">
      <Feeds />
    </Route>
    <Route path="/feeds/activity/:id">{({ id }) => <RatedEntries activityId={id} />}</Route>
    <Route path="/settings">
      <SettingsScreen />
    </Route>
    <Route path="/settings/roles">
      <RolesPage />
    </Route>
    <Route path="/settings/partner">
      <PartnersPage />
    </Route>
    <Route path="/settings/rhythm">
      <RhythmPage />
    </Route>
    <Route path="/settings/questions">
      <QuestionsPage />
    </Route>
    <Route path="/settings/backups">
      <BackupsPage />
    </Route>
    <Route path="/settings/both-sides">
      <BothSidesPage />
    </Route>
    <Route path="/settings/merge">
      <WritingPlace>
        <MergePage />
      </WritingPlace>
    </Route>
    <Route path="/settings/passphrase">
      <WritingPlace>
        <ChangePassphrase />
      </WritingPlace>
    </Route>
    <Route path="/settings/recovery-key">
      <WritingPlace>
        <RecoveryKeyPage />
      </WritingPlace>
    </Route>
    <Route path="/settings/stronger-key">
      <WritingPlace>
        <StrengthenKey />
      </WritingPlace>
    </Route>
    <Route>
      <Missing />
    </Route>
  </Switch>
);
