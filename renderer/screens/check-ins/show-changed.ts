import type { CompletedView } from '../../../shared/ipc/check-ins.ts';
import { call } from '../../bridge/bridge.ts';
import { reflectCopy } from '../../copy/reflect.ts';
import { places } from '../../routes/places.ts';
import { goTo } from '../../state/hash-location.ts';
import { offerBack, type StepBack } from '../../state/offer-back.ts';

/** Makes the entry say again what it said before its last change. */
const bringBack =
  (id: string): StepBack =>
  async () => {
    const read = await call('entry:read', { id });
    if (!read.ok) return read;
    const [before] = read.value.versions;
    return before === undefined ? read : call('version:bring-back', { id: before.id });
  };

/** Leads back to the entry that was changed, where the change is to be seen, and offers to undo it. */
export const showChanged = ({ entryId, headline }: CompletedView): void => {
  offerBack(bringBack(entryId), { message: headline, action: reflectCopy.undoSkip });
  goTo(places.entry({ id: entryId }), { replace: true });
};
