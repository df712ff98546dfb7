/** The prompts of the catalogue by what they ask. Code names a prompt through this list alone. */
export const promptIds = {
  spareHour: 'EF01',
  messageOpenedFirst: 'EF03',
  pleasedMoreBy: 'EF07',
  messageHopedFor: 'EF13',
  ratherFoundOut: 'EF14',
  hopedForInCalendar: 'EF15',
  taskVolunteeredFor: 'EF16',
  thoughtOnWalk: 'EF17',
  costsMoreEnergy: 'EF18',
  ratherHandedOver: 'EF19',
  longerBreakAfter: 'EF20',
  bothersMoreLate: 'EF21',

  freeDayFilledWith: 'EC05',
  successOfNextWeek: 'EC06',
  handedOverNextWeek: 'EC07',
  tiringFullDay: 'EC08',

  resultToBeThankedFor: 'ES11',
  learntNextMonth: 'ES15',
  prouderOf: 'ES13',
  praiseThatMatters: 'ES14',

  /** How each part left the writer: two rows of one screen, people and technical. */
  peoplePartOfDay: 'LK01',
  technicalPartOfDay: 'LK02',
  peoplePartOfWeek: 'LK03',
  technicalPartOfWeek: 'LK04',

  splitOfDay: 'TS01',
  splitOfWeek: 'TS02',
  splitWished: 'TS03',
  /** By the employer, of the role held. */
  splitExpected: 'TS04',

  activitiesOfDay: 'AC01',

  satisfactionOfDay: 'SA01',
  satisfactionOfWeek: 'SA02',

  emotionalBurden: 'BU01',
  intellectualBurden: 'BU02',
  burdenTakenHome: 'BU03',
  burdenTopic: 'BU05',
  loadShared: 'BU06',

  latestDisagreement: 'DU02',
  directionOverStatus: 'DU03',
  resultThanksToPartner: 'DU04',
  oneTeamOrTwo: 'DU05',
  /** By the partner, when the writer was needed; the two mirror each other. */
  broughtIn: 'DU06',
  broughtPartnerIn: 'DU07',
  informationInTime: 'DU08',
  partnersTrustGuessed: 'DU10',
  /** By the partner; the two mirror each other. */
  ownAreaRespected: 'DU11',
  partnersAreaRespected: 'DU12',
  unwelcomeWordsToPartner: 'DU13',
  moreExperience: 'DU14',
  topicCarriedFurther: 'DU15',
  metBeyondStatus: 'DU16',
  awkwardQuestionAsked: 'DU17',
  effectAsPair: 'DU18',
  plansTalkedThrough: 'DU19',
  confidenceInPartner: 'DU20',
  partnerWouldWait: 'DU21',
  resultInOneLine: 'DU22',
  strategyOrReporting: 'DU23',
  creditShared: 'DU24',

  oneToOnes: 'BA01',
  reviews: 'BA02',
  deliveryPressure: 'BA03',
  gaveWayFirst: 'BA04',
  /** Engineers, the writer not counted. */
  teamSize: 'BA05',
  technicalSideManageable: 'BA06',
  sideGettingLess: 'BA07',
  commitmentKept: 'BA08',
  teamGrowthExpected: 'BA09',
  technicalSuccessor: 'BA10',

  nextStep: 'PA01',
  lookedBackOnLater: 'PA02',
  rungsToTry: 'PA03',
  experimentForecast: 'PA04',
  experimentOutcome: 'PA05',
  doubtInComingMonth: 'PA06',
  reasonsForMove: 'PA07',
  broughtBackFromOtherTrack: 'PA08',
  lastMonthOfOtherWork: 'PA09',
  preparedForOtherRole: 'PA10',
  practiceOfMonth: 'PA11',
  sayMissedMore: 'PA12',
  conditionsForOtherTrack: 'PA13',
  confidenceInDirection: 'PA14',
  roleTriedFirst: 'PA15',
  partCovered: 'PA16',
  wishToLead: 'PA17',
  readyForEachRole: 'PA18',
  partOfLeadingTried: 'PA19',

  /** Whether the line fits, and the guess made before the line is named. */
  lineFits: 'FT01',
  guessBeforeLine: 'FT02',

  lineOfDay: 'OR01',
  surprisedByOwnReactions: 'OR02',
  doneUnasked: 'OR03',
  sidesInseparable: 'OR04',
  whatWillStillMatter: 'OR05',
  untoldToManager: 'OR06',
  /** How the chart has the writer wrong. */
  chartObjection: 'OR07',
  seenByPartner: 'OR08',
  missingAtTable: 'OR09',
  carriedForOthers: 'OR10',
  beforeCareerTalk: 'OR11',
  afterCareerTalk: 'OR12',
  caseForOtherPath: 'OR13',

  // Asked no more: named for the answers they were given.
  sourceOfPride: 'EF02',
  fastestStretch: 'EF04',
  calendarBlockKept: 'EF05',
  volunteeredFor: 'EF06',
  enjoyedThinkingAbout: 'EF08',
  harderToBegin: 'EF09',
  gladlyPassedOn: 'EF10',
  pauseNeededAfter: 'EF11',
  meetingRatherSkipped: 'EF12',

  bestMomentOfWeek: 'EC01',
  moreOfNextWeek: 'EC02',
  wornOutBy: 'EC03',
  putOffThisWeek: 'EC04',

  strongerPull: 'ES05',
  absorbedMostBy: 'ES06',
  worthwhileTomorrow: 'ES07',
  mostLikeMyself: 'ES08',
  tookMoreOutOfMe: 'ES09',
  feltLikeChore: 'ES10',

  burdenShared: 'BU04',

  planAfterTalk: 'DU01',
  trustInPartner: 'DU09',

  selfTaught: 'ES12',
} as const;

/** The id of a prompt of the catalogue. */
export type PromptId = (typeof promptIds)[keyof typeof promptIds];
