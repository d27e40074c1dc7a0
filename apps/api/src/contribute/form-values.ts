import type { Profile } from '@guldkorn/municipality';
import type { GivenSubmission } from '../submissions/check-submission.js';

/** What stands in the form's fields, as typed or chosen; '' for nothing. */
export interface FormValues {
  /** By question. */
  readonly answers: ReadonlyMap<string, string>;
  readonly districtId: string;
  readonly placeId: string;
  readonly groupId: string;
  /** By attribute. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly mayBeQuoted: boolean;
}

/** The names of the form's fields. */
export const fieldNames = {
  answer: (questionId: string) => `svar-${questionId}`,
  district: 'bygd',
  place: 'ort',
  group: 'grupp',
  attribute: (attributeId: string) => `om-${attributeId}`,
  quoted: 'citat',
  token: 'formular',
  /** Shown to nobody: only machines fill it in. */
  trap: 'webbplats',
} as const;

/** An empty form. */
export const emptyForm: FormValues = {
  answers: new Map(),
  districtId: '',
  placeId: '',
  groupId: '',
  attributes: new Map(),
  mayBeQuoted: false,
};

/** Reads the fields that were sent. Browsers send line ends as CR LF; what was typed had LF. */
export function sentValues(sent: URLSearchParams, profile: Profile): FormValues {
  const text = (name: string) => sent.get(name) ?? '';
  return {
    answers: new Map(
      profile.questions.map(({ id }) => [id, text(fieldNames.answer(id)).replaceAll('\r\n', '\n')] as const),
    ),
    districtId: text(fieldNames.district),
    placeId: text(fieldNames.place),
    groupId: text(fieldNames.group),
    attributes: new Map(profile.attributes.map(({ id }) => [id, text(fieldNames.attribute(id))] as const)),
    mayBeQuoted: sent.has(fieldNames.quoted),
  };
}

/** The form as it was filled in by who sent this. */
export function valuesOf(given: GivenSubmission, mayBeQuoted: boolean): FormValues {
  return {
    answers: new Map(given.answers.map(({ questionId, text }) => [questionId, text] as const)),
    // The place decides the district; without one the district stands by itself.
    districtId: given.districtId ?? '',
    placeId: given.placeId ?? '',
    groupId: given.groupId ?? '',
    attributes: new Map(given.attributes.map(({ attributeId, valueId }) => [attributeId, valueId] as const)),
    mayBeQuoted,
  };
}

const orNull = (value: string) => (value === '' ? null : value);

/** What is given to be checked and kept. */
export function givenBy(values: FormValues): GivenSubmission {
  return {
    answers: [...values.answers].map(([questionId, text]) => ({ questionId, text })),
    districtId: orNull(values.districtId),
    placeId: orNull(values.placeId),
    groupId: orNull(values.groupId),
    attributes: [...values.attributes]
      .filter(([, valueId]) => valueId !== '')
      .map(([attributeId, valueId]) => ({ attributeId, valueId })),
  };
}
