/** What words of the journal are saved as, and from where. */
export type ReadableKind = 'check-in' | 'note' | 'agenda';
export type DriftFormat = 'csv' | 'svg' | 'png';
export type SummaryFormat = 'pdf' | 'markdown';

/** What is done only once a dialog of the system was answered: a page alone, whatever runs in it, cannot do it. */
export type Confirmed = 'accept-older' | 'drop-bin' | 'drop-second-folder' | 'delete-old-copies';

type Place = Promise<string | null>;

/**
 * What only main can do for the process that holds the journal. A place is null when it was cancelled, or when there is
 * no window.
 */
export type Asks = {
  readonly pickVaultFile: () => Place;
  /** The vault or backup whose entries are to be brought in. */
  readonly pickOtherVault: () => Place;
  readonly pickBackupFile: () => Place;
  readonly pickBackupFolder: () => Place;
  readonly pickRecoveryTarget: () => Place;
  readonly pickTextTarget: (kind: ReadableKind) => Place;
  readonly pickDriftTarget: (format: DriftFormat) => Place;
  readonly pickSummaryTarget: (format: SummaryFormat) => Place;
  /** Whether the writer says yes in a dialog of the system; false without a window, and while another one is open. */
  readonly confirm: (what: Confirmed) => Promise<boolean>;
  /** The sheet on screen as PDF bytes; none without a window. */
  readonly printSheet: () => Promise<Uint8Array>;
};
