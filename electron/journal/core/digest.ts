import { hash } from 'node:crypto';
import type { Digest } from '../../../shared/domain/merge/lay.ts';

export const digest: Digest = (text) => hash('sha256', text, 'hex').slice(0, 32);
