import { enumType } from '../graphql/enum-type.js';
import type { MaskReason } from './mask-text.js';
import type { RedactionReason } from './redaction.entity.js';

const redactionReasonTexts: Readonly<Record<RedactionReason, string>> = {
  name: "A person's name.",
  telephone: 'A telephone number.',
  email: 'An e-mail address.',
  personalNumber: 'A Swedish personal identity number.',
  address: 'A home address.',
  other: 'Something else by which a person is pointed out.',
};

export const RedactionReasonEnum = enumType<RedactionReason>(
  'RedactionReason',
  'What kind of personal data is masked.',
  redactionReasonTexts,
);

export const MaskReasonEnum = enumType<MaskReason>('MaskReason', 'Why characters of a text are masked.', {
  ...redactionReasonTexts,
  hidden: 'In a meeting note: a statement that those who moderate have hidden.',
});
