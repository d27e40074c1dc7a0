import { enumType } from '../graphql/enum-type.js';
import type { ModerationState } from '../statements/statement.entity.js';
import type { HidingReason } from './hiding-reasons.js';
import type { moderationKinds } from './moderation-decision.entity.js';

export const ModerationStateEnum = enumType<ModerationState>(
  'ModerationState',
  'Where a statement stands with those who moderate. All but hidden ones are shown inside, masked, and counted.',
  {
    new: 'Nobody has decided about it yet.',
    published: 'It may be read by everyone.',
    hidden: 'It is neither shown nor counted.',
    restored: 'It was hidden and has been brought back; it counts as published.',
  },
);

export const HidingReasonEnum = enumType<HidingReason>('HidingReason', 'Why a statement is hidden.', {
  personalData: 'It tells of a person more than masking can take away.',
  insult: 'It insults or threatens somebody.',
  spam: 'It is advertising, or sent in by a machine.',
  offTopic: 'It is not about the place.',
  other: 'Something else, told in words.',
});

export const ModerationKindEnum = enumType<(typeof moderationKinds)[number]>(
  'ModerationKind',
  'What a moderation decision changes.',
  {
    state: 'Where statements stand: published, hidden or restored.',
    mask: 'Characters of a statement that are masked from then on.',
    unmask: 'Characters that a machine or a person had masked and that no longer are.',
  },
);
