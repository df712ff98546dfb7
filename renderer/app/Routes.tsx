import { Route, Switch } from 'wouter';
import { isCalendarDay } from '../../shared/calendar/calendar-day.ts';
import { isFormName } from '../copy/reflect.ts';
import { EditScreen, ReflectScreen } from '../screens/check-ins/CheckInScreen.tsx';
import { Drift } from '../screens/drift/Drift.tsx';
import { Entry } from '../screens/journal/entry/Entry.tsx';
import { Journal } from '../screens/journal/timeline/Journal.tsx';
import { JournalDay } from '../screens/journal/timeline/JournalDay.tsx';
import { NoteScreen } from '../screens/notes/NoteScreen.tsx';
import { FoundWords } from '../screens/search/FoundWords.tsx';
import { Search } from '../screens/search/Search.tsx';
import { Summary } from '../screens/summary/Summary.tsx';
import { Today } from '../screens/today/Today.tsx';
import { SEARCH_PLACE } from '../state/search-line.ts';
import { LaterRooms } from './LaterRooms.tsx';
import { Missing } from './Missing.tsx';
import { WritingPlace } from './WritingPlace.tsx';

/** The places on everyone's way. They are part of the window: a screen that has to be fetched costs a visible wait. */
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
    <Route path="/journal/day/:day">{({ day }) => (isCalendarDay(day) ? <JournalDay day={day} /> : <Missing />)}</Route>
    <Route path="/journal/:id/edit">
      {({ id }) => (
        <WritingPlace>
          <EditScreen key={id} id={id} />
        </WritingPlace>
      )}
    </Route>
    <Route path="/note/:draft">
      {({ draft }) => (
        <WritingPlace>
          <NoteScreen draft={draft} />
        </WritingPlace>
      )}
    </Route>
    <Route path={SEARCH_PLACE}>
      <Search />
    </Route>
    {['/journal/calendar', '/journal/labels'].map((path) => (
      <Route key={path} path={path}>
        <LaterRooms />
      </Route>
    ))}
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
    <Route path="/summary">
      <Summary />
    </Route>
    <Route>
      <LaterRooms />
    </Route>
  </Switch>
);
