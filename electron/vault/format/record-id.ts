import { randomBytes } from 'node:crypto';
import type { NewRecordId, RecordId } from '../contract/vault-contract.ts';

const RECORD_ID_BYTES = 16;

/** A fresh record id: 16 random bytes in lower-case hex. Random, so that ids say nothing of when they were made. */
export const newRecordId: NewRecordId = () => randomBytes(RECORD_ID_BYTES).toString('hex') as RecordId;

/** Whether a text is a record id: 32 lower-case hex digits. */
export const isRecordId = (text: string): text is RecordId => /^[0-9a-f]{32}$/.test(text);

/** The record id that 16 stored bytes spell. */
export const recordIdFromBytes = (bytes: Uint8Array): RecordId => Buffer.from(bytes).toString('hex') as RecordId;

/** The 16 bytes of a record id. */
export const recordIdBytes = (id: RecordId): Buffer => Buffer.from(id, 'hex');
