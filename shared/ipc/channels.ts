/** The name of every call the renderer may make. Each is a sentence a user could say. */
export const channelNames = [
  'vault:state',
  'vault:create',
  'vault:unlock',
  'vault:lock',
  'vault:look-around',
  'vault:choose-file',
  'passphrase:suggest',
  'passphrase:estimate',
  'passphrase:change',
  'recovery:new',
  'recovery:compare',
  'recovery:save',
  'recovery:try',
  'recovery:use',
  'recovery:open-copy',
  'recovery:replace',
  'recovery:remove',
  'keys:read',
  'keys:strengthen',
  'offer:decline',
  'vault:open-readable',
  'vault:check',
  'vault:accept-older',
  'backup:list',
  'backup:take',
  'backup:look',
  'backup:restore',
  'backup:choose-folder',
  'backup:drop-second-folder',
  'journal:kept-beside',
  'merge:choose-file',
  'merge:look',
  'merge:bring-in',
  'merge:forget',
  'session:active',
  'role:begin',
  'settings:read',
  'settings:change',
  'settings:read-notice',
  'settings:dismiss-notice',
  'today:read',
  'reflection:begin',
  'reflection:draft',
  'reflection:complete',
  'reflection:discard',
  'reflection:save-elsewhere',
  'journal:page',
  'journal:outline',
  'journal:place',
  'journal:week',
  'journal:search',
  'entry:read',
  'entry:delete',
  'entry:restore',
  'drift:read',
  'periods:compare',
  'drift:look',
  'summary:read',
  'summary:export',
] as const;

export type ChannelName = (typeof channelNames)[number];

/** The name of everything main may tell the renderer unasked. */
export const eventNames = ['vault:changed', 'vault:lock-asked', 'settings:changed', 'keys:sealing'] as const;

export type EventName = (typeof eventNames)[number];

/** The two names under which all of it crosses the process border. */
export const CALL = 'driftline:call';
export const EVENT = 'driftline:event';
