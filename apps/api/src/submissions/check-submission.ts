import type { Profile } from '@guldkorn/municipality';
import { DomainError } from '../errors/domain-error.js';
import { shownId } from '../errors/shown-id.js';
import { hasText } from '../text/has-text.js';

/** The longest answer taken in, characters. */
export const longestAnswer = 20_000;

/** Answers, and where they come from. */
export interface GivenSubmission {
  readonly answers: readonly { readonly questionId: string; readonly text: string }[];
  readonly districtId: string | null;
  readonly placeId: string | null;
  readonly groupId: string | null;
  /** What is said of oneself, at most one answer to each thing asked. */
  readonly attributes: readonly { readonly attributeId: string; readonly valueId: string }[];
}

function refuse(code: string, field: string, sv: string, en: string): DomainError {
  return new DomainError(code, { sv: `Fältet ${field}: ${sv}`, en: `The field ${field}: ${en}` });
}

function list(items: readonly { readonly id: string }[]): string {
  return items.map((item) => item.id).join(', ');
}

/**
 * Finds what cannot be taken in. Answers without text are left out; the place decides the district.
 * @throws DomainError naming the field and the remedy.
 */
export function checkSubmission(given: GivenSubmission, profile: Profile): GivenSubmission {
  const answered = new Set<string>();
  given.answers.forEach(({ questionId, text }, index) => {
    const field = `answers[${index}]`;
    if (!profile.questions.some((question) => question.id === questionId))
      throw refuse(
        'QUESTION_UNKNOWN',
        `${field}.questionId`,
        `det finns ingen fråga med id ${shownId(questionId)}. Välj en av ${list(profile.questions)}.`,
        `no question has the id ${shownId(questionId)}. Choose one of ${list(profile.questions)}.`,
      );
    if (answered.has(questionId))
      throw refuse(
        'QUESTION_TWICE',
        `${field}.questionId`,
        `frågan ${questionId} besvaras två gånger. Skriv allt i ett svar.`,
        `the question ${questionId} is answered twice. Write it all in one answer.`,
      );
    answered.add(questionId);
    checkText(text, `${field}.text`);
  });
  const answers = given.answers
    .filter((answer) => hasText(answer.text))
    .map(({ questionId, text }) => ({ questionId, text }));
  if (answers.length === 0)
    throw refuse(
      'SUBMISSION_EMPTY',
      'answers',
      'inget svar har någon text. Skriv minst ett svar.',
      'no answer has any text. Write at least one answer.',
    );
  checkAttributes(given.attributes, profile);
  return {
    answers,
    ...whereFrom(given, profile),
    groupId: knownGroup(given.groupId, profile),
    attributes: given.attributes,
  };
}

function checkAttributes(given: GivenSubmission['attributes'], { attributes }: Profile): void {
  const said = new Set<string>();
  given.forEach(({ attributeId, valueId }, index) => {
    const field = `attributes[${index}]`;
    const asked = attributes.find((attribute) => attribute.id === attributeId);
    if (asked === undefined)
      throw refuse(
        'ATTRIBUTE_UNKNOWN',
        `${field}.attributeId`,
        `kommunen frågar inte om ${shownId(attributeId)}. ${attributes.length === 0 ? 'Utelämna fältet.' : `Välj ett av ${list(attributes)}, eller utelämna fältet.`}`,
        `the municipality does not ask for ${shownId(attributeId)}. ${attributes.length === 0 ? 'Leave the field out.' : `Choose one of ${list(attributes)}, or leave the field out.`}`,
      );
    if (!asked.values.some((value) => value.id === valueId))
      throw refuse(
        'ATTRIBUTE_VALUE_UNKNOWN',
        `${field}.valueId`,
        `${shownId(valueId)} är inget av svaren på ${attributeId}. Välj ett av ${list(asked.values)}, eller utelämna fältet.`,
        `${shownId(valueId)} is none of the answers to ${attributeId}. Choose one of ${list(asked.values)}, or leave the field out.`,
      );
    if (said.has(attributeId))
      throw refuse(
        'ATTRIBUTE_TWICE',
        `${field}.attributeId`,
        `${attributeId} besvaras två gånger. Behåll ett av svaren.`,
        `${attributeId} is answered twice. Keep one of the answers.`,
      );
    said.add(attributeId);
  });
}

/** Neither NUL nor half a character can be stored, and no keyboard writes them. */
export function isReadable(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}

function checkText(text: string, field: string): void {
  const length = [...text].length;
  if (length > longestAnswer)
    throw refuse(
      'TEXT_TOO_LONG',
      field,
      `texten har ${length.toLocaleString('sv-SE')} tecken. Korta den till högst ${longestAnswer.toLocaleString('sv-SE')}, eller dela upp den i flera bidrag.`,
      `the text has ${length.toLocaleString('en-GB')} characters. Shorten it to at most ${longestAnswer.toLocaleString('en-GB')}, or send it as several submissions.`,
    );
  if (!isReadable(text))
    throw refuse(
      'TEXT_UNREADABLE',
      field,
      'texten innehåller tecken som inte är text. Skriv eller klistra in den igen.',
      'the text holds characters that are not text. Write or paste it again.',
    );
}

function whereFrom(given: GivenSubmission, profile: Profile): { districtId: string | null; placeId: string | null } {
  const { districtId, placeId } = given;
  if (districtId !== null && !profile.districts.some((district) => district.id === districtId))
    throw refuse(
      'DISTRICT_UNKNOWN',
      'districtId',
      `ingen bygd har id ${shownId(districtId)}. Välj en av ${list(profile.districts)}, eller utelämna fältet.`,
      `no district has the id ${shownId(districtId)}. Choose one of ${list(profile.districts)}, or leave the field out.`,
    );
  if (placeId === null) return { districtId, placeId };
  const home = profile.districts.find((district) => district.places.some((place) => place.id === placeId));
  if (home === undefined)
    throw refuse(
      'PLACE_UNKNOWN',
      'placeId',
      `ingen ort har id ${shownId(placeId)}. Välj en ort ur listan, eller utelämna fältet.`,
      `no place has the id ${shownId(placeId)}. Choose a place from the list, or leave the field out.`,
    );
  return { districtId: home.id, placeId };
}

function knownGroup(groupId: string | null, profile: Profile): string | null {
  if (groupId === null || profile.focusGroups.some((group) => group.id === groupId)) return groupId;
  throw refuse(
    'GROUP_UNKNOWN',
    'groupId',
    `ingen fokusgrupp har id ${shownId(groupId)}. Välj en av ${list(profile.focusGroups)}, eller utelämna fältet.`,
    `no focus group has the id ${shownId(groupId)}. Choose one of ${list(profile.focusGroups)}, or leave the field out.`,
  );
}
