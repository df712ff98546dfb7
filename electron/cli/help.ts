/** Printed by `--help`. */
export const helpText = `driftline VERB --vault FILE [options]

The same journal as in the window, without the window. Data goes to standard output, words to standard error.

Verbs
  create            make a new, empty vault
  sample            make a vault with the sample diary (26 weeks from 2026-01-05, always the same)
  import FILE       bring a Driftline archive into the vault; a second time adds nothing
  export            write the whole journal: --format archive
  drift             what the answers say about energy, time, their gap and the role: --as-of YYYY-MM-DD
  stats             energy by activity, balance, duo facets and burden: --as-of YYYY-MM-DD
  summary           the reflection summary: --reader manager --pages 1 --as-of YYYY-MM-DD --format markdown
  verify            open every record and hold it against the manifest

Options
  --vault FILE            the vault; always needed
  --passphrase-file FILE  read the passphrase from a file (one newline at its end is dropped);
                          without it a terminal is asked. It is never an argument: other programs can read those.
  --out FILE              write there instead of standard output
  --force                 let --out replace a file that exists; a vault is never replaced
  --as-of YYYY-MM-DD      taken literally; yesterday unless given
  --json                  one JSON document on standard output
  --help, --version

Exit codes
  0 done
  1 bad use or bad input (not a vault, bad archive, a file in the way)
  2 wrong passphrase
  3 damaged vault, an empty file included
  4 vault in use by another Driftline
  5 could not read or write
`;
