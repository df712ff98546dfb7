/**
 * What only tests reach so far, and what will use it. The list may only shrink: something new that nothing uses is dead,
 * and what is used by now is struck off.
 */
export const builtAhead: Readonly<Record<string, string>> = {
  // The pair, in the window.
  'shared/domain/duo/ownership-map.ts: defaultOwnershipRows': 'the ownership map',
  'shared/domain/duo/ownership-map.ts: ownershipGroups': 'the ownership map',

  // Balance and paths, in the window.
  'shared/domain/balance/balance-sentences.ts': 'the page of balance',
  'shared/domain/balance/team-size.ts': 'the page of balance',
  'shared/domain/paths/decision.ts': 'the decision record',
  'shared/domain/paths/evidence.ts': 'the ledger of evidence',
  'shared/domain/paths/path-preference.ts': 'the page of paths',
  'shared/domain/paths/path-sentences.ts': 'the page of paths',
  'shared/domain/paths/ladder.ts: sideBySide': 'the ladders side by side',
  'shared/domain/paths/ladder.ts: checkLadder': 'the ladders side by side',
  'shared/domain/statistics/median.ts: medianBand': 'the page of paths',
  'shared/domain/plans/commitment-sentences.ts: commitmentTemplates': 'commitments from anywhere',
  'shared/domain/plans/commitment-sentences.ts: fillTemplate': 'commitments from anywhere',
  'shared/domain/plans/experiment-sentences.ts: surpriseSentences': 'the page of paths',
  'shared/domain/plans/experiment.ts: experimentTemplates': 'experiments without a rating',
  'shared/domain/plans/experiment.ts: surpriseByPole': 'the page of paths',
  'shared/records/beside/decision.ts: Reasons': 'the decision record',
  'shared/records/beside/decision.ts: DecisionReview': 'the decision record',
  'shared/records/beside/evidence.ts: PathName': 'the ledger of evidence',

  // The summary's remaining flow.
  'shared/domain/summary/redaction.ts': 'the review of names and figures',
  'shared/domain/summary/redaction-dates.ts': 'the review of names and figures',
  'shared/domain/summary/redaction-form.ts': 'the review of names and figures',
  'shared/domain/summary/redaction-patterns.ts': 'the review of names and figures',
  'shared/domain/summary/redaction-people.ts': 'the review of names and figures',
  'shared/domain/summary/redaction-places.ts': 'the review of names and figures',
  'shared/domain/summary/redaction-suspects.ts': 'the review of names and figures',
  'shared/domain/summary/summary-availability.ts': 'the sections of the builder',

  // Run by the build alone.
  'electron/app/licences/collect-licences.ts': 'the build, which writes the licences beside main',

  // Formats to come.
  'electron/vault/format/format-1.ts': 'the frozen shape of the first format, for its migration',
  'electron/vault/format/migrations.ts: migrateVault': 'a format in which records have another shape',
};
