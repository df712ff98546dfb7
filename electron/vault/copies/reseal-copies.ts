import type { AppError } from '../../../shared/errors/app-error.ts';
import type { Result } from '../../../shared/errors/result.ts';
import type { OpenVault, ResealedCopy } from '../contract/vault-contract.ts';
import { rememberStretch, type StretchPassphrase } from '../crypto/argon2.ts';
import type { ResealRequest } from './reseal-copy.ts';

/**
 * Seals copies anew one by one, each by `reseal`; one that fails keeps none from the next. All that were made under the
 * same keys share one slot, so the passphrase is stretched once for all of them.
 */
export const resealEach = async (
  { files, secret, onProgress = () => undefined }: Parameters<OpenVault['resealCopies']>[0],
  stretch: StretchPassphrase,
  reseal: (request: ResealRequest, stretch: StretchPassphrase) => Promise<Result<unknown, AppError>>,
): Promise<readonly ResealedCopy[]> => {
  const remembered = rememberStretch(stretch);
  const done: ResealedCopy[] = [];
  try {
    for (const file of files) {
      const sealed = await reseal({ file, secret }, remembered.stretch);
      done.push({ file, error: sealed.ok ? null : sealed.error });
      onProgress(done.length, files.length);
    }
    return done;
  } finally {
    remembered.forget();
  }
};
