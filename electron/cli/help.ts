/** Printed by `--help`. */
export const helpText = `driftline VERB --vault FILE [options]

The same journal as in the window, without the window. Data goes to standard output, words to standard error.

Verbs
  create            make a new, empty vault
  sample            make a vault with the sample diary (26 weeks from 2026-01-05, always the same)
  add LINE          keep one line as a note for today, #tags and @people in it: add "shipped it with @Kim #release".
                    A shell may remember what is typed: add - reads the line from standard input
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
  merge FILE        bring another vault or a backup in; --dry-run only says what that would do. Merging in any order
                    comes to the same, and a second time adds nothing
  passphrase        change the passphrase; every record is sealed again, the recovery key stays valid;
                    --backups FOLDER, --second FOLDER seal the backups there anew as well
  recovery          make a recovery key and print it; an earlier one opens the vault no more;
                    --backups FOLDER, --second FOLDER seal the backups there anew as well

Options
  --vault FILE            the vault; always needed
  --passphrase-file FILE  read the passphrase from a file (UTF-8, one line);
                          without it a terminal is asked. It is never an argument: other programs can read those.
  --recovery-key-file FILE
                          open the vault with its recovery key instead, read from a file
                          (verify, backup, restore, merge, passphrase)
  --new-passphrase-file FILE, --other-passphrase-file FILE
                          the passphrase from now on; that of the vault to merge, this one's unless given
  --accept-guessable      take a new passphrase that a strong machine guesses within hours or days; one that it guesses
                          within minutes is never taken (create, passphrase)
  --out FILE              write there instead of standard output; a folder that a service syncs is warned about
  --allow-synced          let --out write a recovery key into such a folder all the same (recovery)
  --allow-removals        let import and merge put many records into the bin or delete them for good: without it
                          they stop at more than 10 records that are more than 5 % of the journal
  --bring-back ID         of what was deleted for good here, bring this one back all the same; may be given again
  --force                 let --out replace a file that exists; a vault is never replaced
  --set-aside-log         a log beside the vault that does not belong to it is kept under another name, and the vault
                          opened without it; unless given, such a vault is not opened
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
