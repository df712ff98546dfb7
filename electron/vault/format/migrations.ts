import { canonicalJson } from '../../../shared/canonical-json.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { ok, type Result } from '../../../shared/errors/result.ts';
import type { JsonObject, OpenVault } from '../contract/vault-contract.ts';

/**
 * One step from a frozen shape of records to the next. `apply` is pure and total: it takes any body an earlier version
 * wrote, leaves one that is new already as it is, and never throws a field away that it does not know.
 */
export type Migration = { readonly name: string; readonly apply: (body: JsonObject) => JsonObject };

/** Every step since format 1, oldest first. A released step is never edited: test/golden/ holds what it must read. */
export const migrations: readonly Migration[] = [];

/** A record as today's version writes it. */
export const migrateBody = (body: JsonObject, steps: readonly Migration[] = migrations): JsonObject =>
  steps.reduce((sofar, { apply }) => apply(sofar), body);

/**
 * Brings every record of an open vault to today's shape in one durable transaction, after `backUp` has taken a proved
 * backup. Neither happens when nothing would change. Fails as `backUp`, `readAll` and `commit` do; then the vault is as
 * it was.
 */
export const migrateVault = async (
  vault: OpenVault,
  backUp: () => Promise<Result<unknown, AppError>>,
  steps: readonly Migration[] = migrations,
): Promise<Result<{ readonly changed: number }, AppError>> => {
  const records = await vault.readAll();
  if (!records.ok) return records;
  const put = records.value
    .map(({ id, body }) => ({ id, before: canonicalJson(body), body: migrateBody(body, steps) }))
    .filter(({ before, body }) => canonicalJson(body) !== before)
    .map(({ id, body }) => ({ id, body }));
  if (put.length === 0) return ok({ changed: 0 });
  const backup = await backUp();
  if (!backup.ok) return backup;
  const committed = await vault.commit({ put });
  return committed.ok ? ok({ changed: put.length }) : committed;
};
