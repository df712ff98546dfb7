import { describe, expect, it } from 'vitest';
import { syncServiceOf } from '../../../../electron/platform/synced-folder.ts';

const nowhere = () => [];
const holding =
  (folder: string, ...names: readonly string[]) =>
  (asked: string): readonly string[] =>
    asked === folder ? names : [];

describe('a folder that a service syncs', () => {
  it.each([
    ['/home/ada/Dropbox/journal.driftline', 'Dropbox'],
    ['/home/ada/Dropbox (Personal)/notes/journal.driftline', 'Dropbox'],
    ['/Users/ada/Library/CloudStorage/Dropbox-Work/journal.driftline', 'Dropbox'],
    ['C:\\Users\\ada\\OneDrive - Example Ltd\\journal.driftline', 'OneDrive'],
    ['/Users/ada/Library/CloudStorage/OneDrive-Personal/journal.driftline', 'OneDrive'],
    ['/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/journal.driftline', 'iCloud Drive'],
    ['/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive/journal.driftline', 'Google Drive'],
    ['/home/ada/Nextcloud/journal.driftline', 'Nextcloud'],
    ['/home/ada/Syncthing/journal.driftline', 'Syncthing'],
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
    const file = '/home/ada/work/journal/journal.driftline';
    expect(syncServiceOf(file, holding('/home/ada/work', '.bashrc', marker))).toBe(service);
  });

  it.each([
    '/home/ada/.config/driftline/journal.driftline',
    '/home/ada/dropbox-export-notes.driftline',
    '/home/ada/Documents/OneDriveless/journal.driftline',
    '/home/ada/my drives/journal.driftline',
  ])('is not seen where there is none: %s', (file) => {
    expect(syncServiceOf(file, nowhere)).toBeNull();
  });

  it('is not the home folder for having the settings of a service in it', () => {
    expect(syncServiceOf('/home/ada/journals/journal.driftline', holding('/home/ada', '.dropbox'))).toBeNull();
  });
});
