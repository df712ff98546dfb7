import type { DatabaseSync } from 'node:sqlite';
import { stretchPassphrase } from '../../electron/vault/crypto/argon2.ts';
import { deriveVaultKeys } from '../../electron/vault/crypto/key-derivation.ts';
import {
  arePagesWhole,
  closeVaultDatabase,
  openVaultDatabase,
  readClosedDatabase,
} from '../../electron/vault/file/sqlite-file.ts';
import { createVaultTables, type VaultTables } from '../../electron/vault/file/vault-tables.ts';
import { readHeader } from '../../electron/vault/format/header.ts';
import { openPassphraseSlot } from '../../electron/vault/format/slot.ts';
import type { VaultResources } from '../../electron/vault/open-vault.ts';
import { passphrase, value } from './vault-fixture.ts';

/** The inside of an open vault, so that a test can put a failing disk under it. Keys derived as the store does. */
export const aGround = async (file: string): Promise<{ ground: VaultResources; database: DatabaseSync }> => {
  const database = value(openVaultDatabase(file));
  const tables: VaultTables = createVaultTables(database);
  const header = readHeader(tables.headerRows());
  if (header === null) throw new Error('The header does not read');
  const keys = deriveVaultKeys(value(await openPassphraseSlot(header, passphrase, stretchPassphrase)), header.vaultId);
  const close = () => closeVaultDatabase(database);
  const isWhole = () => arePagesWhole(database);
  return {
    database,
    ground: {
      file,
      tables,
      header,
      keys,
      close,
      stretch: stretchPassphrase,
      isStillThere: () => true,
      arePagesWhole: isWhole,
    },
  };
};

/** Every key of a locked vault, as bytes: what must be in no memory after a lock. */
export const vaultKeyBytes = async (file: string, phrase: string): Promise<readonly Buffer[]> => {
  const header = readClosedDatabase(file, (database) => readHeader(createVaultTables(database).headerRows()));
  if (header === null) throw new Error('The header does not read');
  const vaultKey = value(await openPassphraseSlot(header, phrase, stretchPassphrase));
  const { record, manifest, digest, headerMac, pin } = deriveVaultKeys(vaultKey, header.vaultId);
  const { epoch } = header.body;
  return [vaultKey, ...[record(epoch), manifest(epoch), digest, headerMac, pin].map((key) => key.export())];
};
