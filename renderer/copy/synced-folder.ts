/** A vault in a folder that a service syncs. */
export const syncedFolderCopy = {
  title: (service: string): string => `This vault lies in a folder that ${service} syncs.`,
  newTitle: (service: string): string => `The vault would lie in a folder that ${service} syncs.`,
  detail:
    'Copying a vault while it is open can damage it. Keep it in a folder of this computer alone; let the second folder of the backups be the synced one, and bring in the entries of another computer in the settings.',
} as const;
