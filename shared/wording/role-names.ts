import type { RoleName } from '../records/beside/role-period.ts';
import type { AxisSide } from './side.ts';

const names: Readonly<Record<RoleName, readonly [plain: string, withArticle: string, moving: string]>> = {
  TL: ['Tech lead', 'a tech lead', 'tech lead'],
  combined: ['Combined role', 'a combined role', 'a combined role'],
  EM: ['Engineering manager', 'an engineering manager', 'engineering manager'],
  IC: ['Individual contributor', 'an individual contributor', 'individual contributor'],
  other: ['Another role', 'another role', 'another role'],
};

/** "Tech lead", for a label. */
export const roleLabel = (role: RoleName): string => names[role][0];

/** "an engineering manager", inside a sentence. */
export const roleWithArticle = (role: RoleName): string => names[role][1];

/** "engineering manager" or "a combined role", after "I went from" and "to". */
export const roleAsStep = (role: RoleName): string => names[role][2];

/** The side a role stands for, null where it stands for none. */
export const roleSide = (role: RoleName): AxisSide | null => (role === 'TL' || role === 'EM' ? role : null);
