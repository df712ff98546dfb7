import { Route, Switch } from 'wouter';
import { isCalendarDay } from '../shared/calendar/calendar-day.ts';
import { isFormName } from './copy/reflect.ts';
import { Missing } from './Missing.tsx';
import { Compare } from './screens/compare/Compare.tsx';
import { Drift } from './screens/drift/Drift.tsx';
import { Feeds } from './screens/feeds/Feeds.tsx';
import { RatedEntries } from './screens/feeds/RatedEntries.tsx';
import { Bin } from './screens/journal/Bin.tsx';
import { CalendarScreen } from './screens/journal/CalendarScreen.tsx';
import { Entry } from './screens/journal/Entry.tsx';
import { Journal } from './screens/journal/Journal.tsx';
import { JournalDay } from './screens/journal/JournalDay.tsx';
import { LabelsScreen } from './screens/labels/LabelsScreen.tsx';
import { NoteScreen } from './screens/note/NoteScreen.tsx';
import { Templates } from './screens/note/Templates.tsx';
import { QuestionsPage } from './screens/questions/QuestionsPage.tsx';
import { EditScreen, ReflectScreen } from './screens/reflect/ReflectScreen.tsx';
import { FoundWords } from './screens/search/FoundWords.tsx';
import { Search } from './screens/search/Search.tsx';
import { BackupsPage } from './screens/settings/BackupsPage.tsx';
import { ChangePassphrase } from './screens/settings/ChangePassphrase.tsx';
import { MergePage } from './screens/settings/MergePage.tsx';
import { RecoveryKeyPage } from './screens/settings/RecoveryKeyPage.tsx';
import { RhythmPage } from './screens/settings/RhythmPage.tsx';
import { RolesPage } from './screens/settings/RolesPage.tsx';
import { SettingsScreen } from './screens/settings/SettingsScreen.tsx';
import { StrengthenKey } from './screens/settings/StrengthenKey.tsx';
import { Summary } from './screens/summary/Summary.tsx';
import { Today } from './screens/today/Today.tsx';
import { SEARCH_PLACE } from './state/search-line.ts';
import { WritingPlace } from './WritingPlace.tsx';

/** Every place in the open house. Static on purpose: a lazily loaded screen costs a visible wait. */
export const Routes = () => (
  <Switch>
    <Route path="/">
      <Today />
    </Route>
    <Route path="/check-in/:form">
      {({ form }) =>
        isFormName(form) ? (
          <WritingPlace key={form}>
            <ReflectScreen form={form} />
          </WritingPlace>
        ) : (
          <Missing />
        )
      }
    </Route>
    <Route path="/journal">
      <Journal />
    </Route>
    <Route path="/journal/calendar">
      <CalendarScreen />
    </Route>
    <Route path="/journal/day/:day">{({ day }) => (isCalendarDay(day) ? <JournalDay day={day} /> : <Missing />)}</Route>
    <Route path="/journal/:id/edit">{({ id }) => <EditScreen key={id} id={id} />}</Route>
    <Route path="/bin">
      <Bin />
    </Route>
    <Route path="/templates">
      <Templates />
    </Route>
    <Route path="/note/:draft">{({ draft }) => <NoteScreen draft={draft} />}</Route>
    <Route path="/journal/labels">
      <LabelsScreen />
    </Route>
    <Route path={SEARCH_PLACE}>
      <Search />
    </Route>
    <Route path="/journal/:id">
      {({ id }) => (
        <>
          <FoundWords key={id} id={id} />
          <Entry id={id} />
        </>
      )}
    </Route>
    <Route path="/drift">
      <Drift />
    </Route>
    <Route path="/drift/compare">
      <Compare />
    </Route>
    <Route path="/feeds">
      <Feeds />
    </Route>
    <Route path="/feeds/activity/:id">{({ id }) => <RatedEntries activityId={id} />}</Route>
    <Route path="/summary">
      <Summary />
    </Route>
    <Route path="/settings">
      <SettingsScreen />
    </Route>
    <Route path="/settings/roles">
      <RolesPage />
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
