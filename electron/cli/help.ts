/** Printed by `--help`. */
export const helpText = `driftline VERB --vault FILE [options]

The same journal as in the window, without the window. Data goes to standard output, words to standard error.

Verbs
  create            make a new, empty vault
  sample            make a vault with the sample diary (26 weeks from 2026-01-05, always the same)
  import FILE       bring a Driftline archive into the vault; a second time adds nothing
  export            write the whole journal: --format archive
  drift             what the answers say about energy, time, their gap and the role: --as-of YYYY-MM-DD;
                    with --json also every week of the table and the comparisons of periods;
                    --from and --to bound what is counted, and the verdict is told where it rests inside
  stats             energy by activity, balance, duo facets and burden: --as-of YYYY-MM-DD,
                    or --from and --to
  summary           the reflection summary: --reader manager --pages 1 --as-of YYYY-MM-DD --format markdown
  verify            open every record and hold it against the manifest; --backups FOLDER opens its backups too
  backup            write a proved backup to --to FOLDER, and to --second FOLDER as well if given; of each vault
                    7 daily, 4 weekly and 12 monthly backups are kept
  restore BACKUP    put a backup in the vault's place; what is there needs --force and is kept beside it
  merge FILE        bring another vault or a backup in by id and revision; --dry-run only says what that would do
  passphrase        change the passphrase; every record is sealed anew, the recovery key stays valid
  recovery          make a recovery key and print it; an earlier one opens nothing any more

Options
  --vault FILE            the vault; always needed
  --passphrase-file FILE  read the passphrase from a file (one newline at its end is dropped);
                          without it a terminal is asked. It is never an argument: other programs can read those.
  --recovery-key-file FILE
                          open the vault with its recovery key instead, read from a file
                          (verify, backup, restore, merge, passphrase)
  --new-passphrase-file FILE, --other-passphrase-file FILE
                          the passphrase from now on; that of the vault to merge, this one's unless given
  --out FILE              write there instead of standard output
  --force                 let --out replace a file that exists; a vault is never replaced
  --as-of YYYY-MM-DD      taken literally; yesterday unless given
  --from, --to YYYY-MM-DD first and last day that count, both included (drift, stats)
  --json                  one JSON document on standard output
  --help, --version

Exit codes
  0 done
  1 bad use or bad input (not a vault, bad archive, a file in the way)
  2 wrong passphrase or recovery key
  3 damaged vault, an empty file included
  4 vault in use by another Driftline
  5 could not read or write
`;
