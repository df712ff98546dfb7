import { randomBytes } from 'node:crypto';

/** A new id: 128 random bits in lower-case hex. Never time-ordered, so that it tells nothing about when. */
export type NewId = () => string;

export const randomId: NewId = () => randomBytes(16).toString('hex');
