import { describe, expect, it } from 'vitest';
import { syncServiceOf } from '../../../../electron/platform/synced-folder.ts';

const nowhere = () => [];
const holding =
  (folder: string, ...names: readonly string[]) =>
  (asked: string): readonly string[] =>
    asked === folder ? names : [];

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
  ])('is not seen where there is none: %s', (file) => {
    expect(syncServiceOf(file, nowhere)).toBeNull();
  });

  it('is not the home folder for having the settings of a service in it', () => {
    expect(syncServiceOf('/homes/ada/journals/journal.driftline', holding('/homes/ada', '.dropbox'))).toBeNull();
  });
});
