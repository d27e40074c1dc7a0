/** Why a statement is hidden. */
export const hidingReasons = ['personalData', 'insult', 'spam', 'offTopic', 'other'] as const;
export type HidingReason = (typeof hidingReasons)[number];
