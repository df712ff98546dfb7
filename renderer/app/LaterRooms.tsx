import { type ComponentType, useEffect, useState } from 'react';
import { Loading } from '../kit/feedback/Loading.tsx';
import type { LaterPlace } from './LaterRoutes.tsx';

type LaterRoomsProps = { readonly place: LaterPlace };

let Rooms: ComponentType<LaterRoomsProps> | null = null;

/** Fetches the places that are not on everyone's way; called once the window stands, long before anyone goes there. */
export const fetchRooms = async (): Promise<void> => {
  const { LaterRoutes } = await import('./LaterRoutes.tsx');
  Rooms = LaterRoutes;
};

/** Those places. Without React's own laziness, which waits 300 ms even for what is there. */
export const LaterRooms = ({ place }: LaterRoomsProps) => {
  const [Found, setFound] = useState(() => Rooms);
  useEffect(() => {
    if (Found === null) void fetchRooms().then(() => setFound(() => Rooms));
  }, [Found]);
  return Found === null ? <Loading /> : <Found place={place} />;
};
