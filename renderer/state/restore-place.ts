/** Where a backup is restored, before the house is open. The settings lead there too, through a lock. */
export const RESTORE_PLACE = '/restore';

/** The same for a damaged vault: what is newer in it comes along. */
export const REPAIR_PLACE = '/restore/damaged';

export const isRestorePlace = (place: string): boolean => place === RESTORE_PLACE || place === REPAIR_PLACE;
