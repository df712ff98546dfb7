/**
 * What only tests reach so far, and what will use it. The list may only shrink: something new that nothing uses is dead,
 * and what is used by now is struck off.
 */
export const builtAhead: Readonly<Record<string, string>> = {
  // The pair, in the window.
  'shared/domain/duo/duo-questions.ts': 'the page of the duo asks them',
  'shared/domain/duo/ownership-map.ts': 'the ownership map',
  'shared/domain/duo/sync-agenda.ts': 'the agenda of a sync',
  'shared/domain/duo/disagreement-sentences.ts: disagreementSentences': 'the page of disagreements',
  'shared/domain/duo/disagreement-sentences.ts: ageingText': 'the page of disagreements',
  'shared/domain/duo/disagreement-sentences.ts: mergeHint': 'the page of disagreements',
  'shared/domain/duo/disagreement.ts: countDisagreements': 'the page of disagreements',
  'shared/domain/duo/disagreement.ts: ageingDisagreements': 'the page of disagreements',
  'shared/domain/duo/duo-sentences.ts: DUO_PRIVACY_NOTE': 'setting up the duo',
  'shared/domain/duo/duo-sentences.ts: DUO_ENCOURAGEMENT': 'the page of the duo',
  'shared/domain/duo/duo-sentences.ts: facetName': 'the page of the duo',
  'shared/domain/duo/duo-sentences.ts: metText': 'the page of the duo',
  'shared/domain/duo/duo-sentences.ts: mirrorQuestions': 'the page of the duo',
  'shared/domain/duo/duo-sentences.ts: trustQuestion': 'the page of the duo',
  'shared/domain/roles/pendulum.ts': 'the strip over the role history',
  'shared/domain/sample/sample-duo.ts': 'the sample diary with a pair',
  'shared/records/beside/ownership-row.ts: Owner': 'the ownership map',
  'shared/records/beside/ownership-row.ts: OwnershipGroup': 'the ownership map',
  'shared/records/beside/ownership-row.ts: OwnershipCell': 'the ownership map',

  // Balance and paths, in the window.
  'shared/domain/balance/balance-sentences.ts': 'the page of balance',
  'shared/domain/balance/team-size.ts': 'the page of balance',
  'shared/domain/paths/decision.ts': 'the decision record',
  'shared/domain/paths/evidence.ts': 'the ledger of evidence',
  'shared/domain/paths/path-preference.ts': 'the page of paths',
  'shared/domain/paths/path-sentences.ts': 'the page of paths',
  'shared/domain/paths/ladder.ts: levelPairs': 'the ladders side by side',
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

  // Formats to come.
  'electron/vault/format/format-1.ts': 'the frozen shape of the first format, for its migration',
  'electron/vault/format/migrations.ts: migrateVault': 'a format in which records have another shape',
  'shared/domain/questions/option-codes.ts: storedAnswer': 'the second catalogue',
};
