import { Button } from '../primitives/Button.tsx';
import styles from './RoomNotice.module.css';
import type { Refused, Room } from './use-room.ts';

export type RoomNoticeProps = {
  readonly refused: Refused;
  /** How much the field holds in all. */
  readonly limit: number;
  readonly onFit: () => void;
  readonly onLeave: () => void;
  /** Another place for the rest, where there is one. */
  readonly keep?: { readonly label: string; readonly busy: boolean; readonly onKeep: () => void } | undefined;
};

const characters = (count: number): string =>
  count === 1 ? '1 character' : `${count.toLocaleString('en-GB')} characters`;

/** That a text which came from elsewhere is too long for its field already. */
export const tooLong = (length: number, limit: number): string =>
  `This is ${characters(length - limit)} too long: there is room for ${characters(limit)}.`;

/** That something does not fit into a field, before anything of it is lost; and what can be done. */
export const RoomNotice = ({ refused, limit, onFit, onLeave, keep }: RoomNoticeProps) => (
  <div className={styles['notice']} role="alert">
    <p>
      {`This does not fit: it is ${characters(refused.text.length - refused.room)} too long for the ${characters(limit)} there is room for. Nothing of it was put in.`}
    </p>
    <div className={styles['actions']}>
      {keep ? (
        <Button busy={keep.busy} onClick={keep.onKeep}>
          {keep.label}
        </Button>
      ) : null}
      {refused.room > 0 ? <Button onClick={onFit}>Put in what fits, leave out the rest</Button> : null}
      <Button tone="plain" onClick={onLeave}>
        Leave it out
      </Button>
    </div>
  </div>
);

/** The notice of a field that has no other place for what does not fit; nothing while all of it does. */
export const FieldRoom = ({ room, limit }: { readonly room: Room; readonly limit: number }) =>
  room.refused ? <RoomNotice refused={room.refused} limit={limit} onFit={room.putIn} onLeave={room.leave} /> : null;
