import type { Profile } from '@guldkorn/municipality';
import type { PageLanguage } from '../public-pages/language.js';
import { isReadable, longestAnswer } from '../submissions/check-submission.js';
import { hasText } from '../text/has-text.js';
import { contributeWords } from './contribute-words.js';
import { fieldNames, type FormValues } from './form-values.js';

/** What must be put right in a field, by the field's name. */
export type FormErrors = ReadonlyMap<string, string>;

/** Everything that must be put right, in the order of the form; empty when it can be sent. */
export function formErrors(values: FormValues, profile: Profile, language: PageLanguage): FormErrors {
  const words = contributeWords[language].errors;
  const errors = new Map<string, string>();
  for (const [questionId, text] of values.answers) {
    const length = [...text].length;
    if (length > longestAnswer) errors.set(fieldNames.answer(questionId), words.tooLong(length, longestAnswer));
    else if (!isReadable(text)) errors.set(fieldNames.answer(questionId), words.unreadable);
  }
  const [first] = profile.questions;
  if (first !== undefined && ![...values.answers.values()].some(hasText))
    errors.set(fieldNames.answer(first.id), profile.questions.length === 1 ? words.emptyOnly : words.empty);
  const place = placeError(values, profile, language);
  if (place !== null) errors.set(...place);
  if (values.groupId !== '' && !profile.focusGroups.some(({ id }) => id === values.groupId))
    errors.set(fieldNames.group, words.chooseInList);
  for (const { id, values: choices } of profile.attributes) {
    const chosen = values.attributes.get(id) ?? '';
    if (chosen !== '' && !choices.some((choice) => choice.id === chosen))
      errors.set(fieldNames.attribute(id), words.chooseInList);
  }
  return errors;
}

/** A place of another district than the chosen one is never settled by guessing. */
function placeError(
  { districtId, placeId }: FormValues,
  { districts }: Profile,
  language: PageLanguage,
): [string, string] | null {
  const words = contributeWords[language].errors;
  const chosen = districts.find(({ id }) => id === districtId);
  if (districtId !== '' && chosen === undefined) return [fieldNames.district, words.chooseInList];
  if (placeId === '') return null;
  const home = districts.find(({ places }) => places.some(({ id }) => id === placeId));
  if (home === undefined) return [fieldNames.place, words.chooseInList];
  if (chosen === undefined || chosen === home) return null;
  const place = home.places.find(({ id }) => id === placeId)!;
  return [fieldNames.place, words.placeElsewhere(place.name, home.name, chosen.name)];
}
