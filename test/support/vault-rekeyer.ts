import { createVaultStore } from '../../electron/vault/vault-store.ts';
import { cheapKdf } from './vault-fixture.ts';

/*
 * A process of its own that changes a vault's passphrase and ends itself without a word once so many records are
 * sealed, or right after the change when it is never that many: `vault-rekeyer.ts FILE FROM TO RECORDS`.
 */
const [file = '', from = '', to = '', records = '0'] = process.argv.slice(2);

const vault = await createVaultStore().unlock({ file, passphrase: from });
if (!vault.ok) throw new Error(vault.error.code);
await vault.value.changeKey({
  proof: { passphrase: from },
  passphrase: to,
  kdf: cheapKdf,
  onProgress: (done) => {
    if (done >= Number(records)) process.kill(process.pid, 'SIGKILL');
  },
});
process.kill(process.pid, 'SIGKILL');
