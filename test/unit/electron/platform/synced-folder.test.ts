import { describe, expect, it } from 'vitest';
import { type Surroundings, syncServiceOf } from '../../../../electron/platform/synced-folder.ts';

const nowhere: Surroundings = { namesIn: () => [], variables: {}, home: '/homes/ada', isThere: () => false };
const holding = (folder: string, ...names: readonly string[]): Surroundings => ({
  ...nowhere,
  namesIn: (asked) => (asked === folder ? names : []),
});

describe('a folder that a service syncs', () => {
  it.each([
    ['/homes/ada/Dropbox/journal.driftline', 'Dropbox'],
    ['/homes/ada/Dropbox (Personal)/notes/journal.driftline', 'Dropbox'],
    ['/people/ada/Library/CloudStorage/Dropbox-Work/journal.driftline', 'Dropbox'],
    ['C:\\people\\ada\\OneDrive - Example Ltd\\journal.driftline', 'OneDrive'],
    ['/people/ada/Library/CloudStorage/OneDrive-Personal/journal.driftline', 'OneDrive'],
    ['/people/ada/Library/Mobile Documents/com~apple~CloudDocs/journal.driftline', 'iCloud Drive'],
    ['/people/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive/journal.driftline', 'Google Drive'],
    ['/homes/ada/Nextcloud/journal.driftline', 'Nextcloud'],
    ['/homes/ada/Syncthing/journal.driftline', 'Syncthing'],
    ['/homes/ada/Box/journal.driftline', 'Box'],
    ['/homes/ada/Box Sync/journal.driftline', 'Box'],
    ['/people/ada/Library/CloudStorage/Box-Box/journal.driftline', 'Box'],
    ['/homes/ada/pCloudDrive/journal.driftline', 'pCloud'],
    ['/homes/ada/MEGA/journal.driftline', 'MEGA'],
    ['/homes/ada/MEGAsync/journal.driftline', 'MEGA'],
    ['/people/ada/Library/CloudStorage/ProtonDrive-ada@example.org/journal.driftline', 'ProtonDrive'],
    ['C:\\people\\ada\\Example Ltd\\Platform Team - Documents\\key.txt', 'SharePoint'],
  ])('is told by its name: %s', (file, service) => {
    // Written with the other system's separator a path is one name to this one's own rules.
    expect(syncServiceOf(file.replaceAll('\\', '/'), nowhere)).toBe(service);
  });

  it.each([
    ['.stfolder', 'Syncthing'],
    ['.dropbox.cache', 'Dropbox'],
    ['.sync_0123456789ab.db', 'Nextcloud'],
    ['._sync_0123456789ab.db', 'Nextcloud'],
    ['.nextcloudsync.log', 'Nextcloud'],
  ])('is told by what lies at its top, from any depth: %s', (marker, service) => {
    const file = '/homes/ada/work/journal/journal.driftline';
    expect(syncServiceOf(file, holding('/homes/ada/work', '.bashrc', marker))).toBe(service);
  });

  it.each([
    '/homes/ada/.config/driftline/journal.driftline',
    '/homes/ada/dropbox-export-notes.driftline',
    '/homes/ada/Documents/OneDriveless/journal.driftline',
    '/homes/ada/my drives/journal.driftline',
    '/homes/ada/boxes/journal.driftline',
    '/homes/ada/megabytes/journal.driftline',
    '/homes/ada/Documents/journal.driftline',
    '/homes/ada/Library/CloudStorageNotes/journal.driftline',
  ])('is not seen where there is none: %s', (file) => {
    expect(syncServiceOf(file, nowhere)).toBeNull();
  });

  it('is told by where OneDrive says that it is, whatever that is called', () => {
    const around = { ...nowhere, variables: { OneDriveCommercial: '/people/ada/Firma' } };
    expect(syncServiceOf('/people/ada/Firma/notes/key.txt', around)).toBe('OneDrive');
    expect(syncServiceOf('/people/ada/Firmament/key.txt', around)).toBeNull();
  });

  it('is the folder of documents itself once iCloud has taken it over', () => {
    const taken = '/homes/ada/Library/Mobile Documents/com~apple~CloudDocs/Documents';
    const around = { ...nowhere, isThere: (folder: string) => folder === taken };
    expect(syncServiceOf('/homes/ada/Documents/key.txt', around)).toBe('iCloud Drive');
    expect(syncServiceOf('/homes/ada/Desktop/key.txt', around)).toBeNull();
  });

  it('is not the home folder for having the settings of a service in it', () => {
    expect(syncServiceOf('/homes/ada/journals/journal.driftline', holding('/homes/ada', '.dropbox'))).toBeNull();
  });
});
