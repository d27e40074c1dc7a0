/**
 * Every number that the schema can give, by `Type.field`: either it is a count that has passed the door, or it is computed
 * from such counts only, or it is no figure of people, for the reason that stands there. A new number belongs to one of the
 * three before the tests pass.
 */

/** Counts that only the door can make (their TypeScript type is `ToldCount`): null, or a whole number of steps. */
export const toldCounts: readonly string[] = [
  'ChannelCount.voices',
  'ComparedSet.voices',
  'Comparison.voicesInBoth',
  'CopiedText.senders',
  'District.voices',
  'DistrictShare.voices',
  'FindingSupport.districtVoices',
  'FindingSupport.districtVoicesElsewhere',
  'FindingSupport.voices',
  'FindingSupport.voicesElsewhere',
  'Keyphrase.voices',
  'LedgerRow.analysed',
  'LedgerRow.duplicates',
  'LedgerRow.excluded',
  'LedgerRow.voices',
  'MonthCount.voices',
  'Overview.voices',
  'Run.voices',
  'ShareOfVoices.voices',
  'Theme.voices',
  'ValuedShare.praise',
  'ValuedShare.trouble',
  'ValuedShare.troubleOrWish',
  'ValuedShare.unclear',
  'ValuedShare.wish',
];

/** Computed from told counts, so that they tell nothing more. */
export const fromToldCounts: readonly string[] = [
  'Distinctiveness.logOdds',
  'Distinctiveness.p',
  'Distinctiveness.z',
  'DistrictShare.share',
  'Interval.lower',
  'Interval.upper',
  'LedgerRest.analysed',
  'LedgerRest.duplicates',
  'LedgerRest.excluded',
  'LedgerRest.received',
  'LedgerRow.received',
  'ShareOfVoices.share',
  'ValuedShare.share',
];

/** No figures of people, by the reason why. */
export const exempt: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'how long a list is that whoever may see it can open and read one by one',
    [
      'CurationDecisionConnection.totalCount',
      'EvidenceConnection.totalCount',
      'ImportConnection.totalCount',
      'KeyphraseConnection.totalCount',
      'ModerationItemConnection.totalCount',
      'StatementConnection.totalCount',
    ],
  ],
  [
    'the register of what has been received: a public record each, of the whole and undivided; it must add up exactly',
    [
      'Ledger.analysed',
      'Ledger.duplicates',
      'Ledger.excluded',
      'Ledger.received',
      'LedgerReason.count',
      'Overview.notes',
      'Overview.submissions',
      'Run.statements',
    ],
  ],
  [
    'rows of one file, shown to whoever takes it in and has it before them',
    [
      'Import.statements',
      'ImportProgress.done',
      'ImportProgress.total',
      'IntakeRule.timesUsed',
      'PreviewRow.row',
      'Problem.row',
      'RepeatedRow.row',
      'RepeatedRow.sameAs',
      'RowsAlreadyIn.count',
      'RowsAlreadyIn.rows',
      'Upload.problemCount',
      'Upload.size',
      'UploadCounts.duplicates',
      'UploadCounts.excluded',
      'UploadCounts.rows',
      'UploadCounts.willComeIn',
      'UploadDuplicates.inFileCount',
    ],
  ],
  [
    'stands in the text of a note that whoever sees it can read',
    ['MeetingNote.participants', 'NotePreview.participants'],
  ],
  [
    'how many texts, for those who read and decide about them one by one',
    [
      'ModerationDecision.statements',
      'ModerationTotals.hidden',
      'ModerationTotals.new',
      'ModerationTotals.published',
      'ModerationTotals.restored',
    ],
  ],
  ['how one statement has been read, by who can read it too', ['StatementTheme.confidence']],
  [
    'a place in a text',
    [
      'Evidence.end',
      'Evidence.start',
      'Mention.end',
      'Mention.start',
      'NotePreviewStatement.end',
      'NotePreviewStatement.start',
      'Redaction.end',
      'Redaction.start',
      'SetAside.end',
      'SetAside.start',
      'Statement.end',
      'Statement.start',
    ],
  ],
  [
    'a place in an order',
    ['CodedStatement.position', 'CommonGround.rank', 'Nugget.rank', 'SharedView.rank', 'StatementToCode.position'],
  ],
  [
    'as the profile says of the municipality, before anybody has said anything',
    [
      'GeoPoint.latitude',
      'GeoPoint.longitude',
      'Meeting.participantsFrom',
      'Meeting.participantsTo',
      'Municipality.districtMap',
      'Municipality.population',
      'Place.population',
      'Population.count',
      'Population.year',
    ],
  ],
  ['a choice of method, the same for all', ['Distinctiveness.falseDiscoveryRate']],
  [
    'of a sample that has been read one by one, and of what two coders made of it: about statements, not about who made them',
    [
      'CoderProgress.coded',
      'Estimate.value',
      'Quality.coded',
      'Quality.needed',
      'QualityFigure.coded',
      'QualitySample.gone',
      'QualitySample.left',
      'QualitySample.size',
      'ThemeQuality.precision',
      'ThemeQuality.prevalence',
      'ThemeQuality.recall',
      'ThemeQuality.statements',
    ],
  ],
]);
