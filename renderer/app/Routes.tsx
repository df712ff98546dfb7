import { EditScreen, ReflectScreen } from '../screens/check-ins/CheckInScreen.tsx';
import { Drift } from '../screens/drift/Drift.tsx';
import { Entry } from '../screens/journal/entry/Entry.tsx';
import { Journal } from '../screens/journal/timeline/Journal.tsx';
import { JournalDay } from '../screens/journal/timeline/JournalDay.tsx';
import { JournalWeek } from '../screens/journal/timeline/JournalWeek.tsx';
import { NoteScreen } from '../screens/notes/NoteScreen.tsx';
import { FoundWords } from '../screens/search/FoundWords.tsx';
import { Search } from '../screens/search/Search.tsx';
import { Summary } from '../screens/summary/Summary.tsx';
import { Today } from '../screens/today/Today.tsx';
import { usePlace } from '../state/hash-location.ts';
import { EditorGuard } from './EditorGuard.tsx';
import { LaterRooms } from './LaterRooms.tsx';
import { Missing } from './Missing.tsx';

/** The places on everyone's way. They are part of the window: a screen that has to be fetched costs a visible wait. */
export const Routes = () => {
  const place = usePlace();
  if (place === null) return <Missing />;
  switch (place.name) {
    case 'today':
      return <Today />;
    case 'checkIn':
      return (
        <EditorGuard key={place.form}>
          <ReflectScreen form={place.form} event={place.event} forDate={place.for} />
        </EditorGuard>
      );
    case 'journal':
      return <Journal at={place.at} />;
    case 'week':
      return <JournalWeek week={place.week} curve={place.of ?? 'energy'} range={place.weeks} />;
    case 'day':
      return <JournalDay day={place.day} />;
    case 'edit':
      return (
        <EditorGuard>
          <EditScreen key={place.id} id={place.id} at={place.at} />
        </EditorGuard>
      );
    case 'note':
      return (
        <EditorGuard>
          <NoteScreen asked={place} />
        </EditorGuard>
      );
    case 'search':
      return <Search />;
    case 'entry':
      return (
        <>
          <FoundWords key={place.id} id={place.id} />
          <Entry id={place.id} />
        </>
      );
    case 'drift':
      return <Drift />;
    case 'summary':
      return <Summary />;
    default:
      return <LaterRooms place={place} />;
  }
};
