import { maskCharacter, type MaskedText } from '../masking/mask-text.js';
import { runningSearchForm } from './search-form.js';
import { formsShown, type WordForms } from './word-forms.js';

/** The columns that a statement is searched in by: nothing of what is masked is found. */
export function searchedIn(
  shown: MaskedText,
  forms: WordForms,
): { readonly search_text: string; readonly word_forms: WordForms } {
  // Where nothing is masked all forms are shown, and most texts are such.
  const word_forms = shown.includes(maskCharacter) ? formsShown(forms, shown) : forms;
  return { search_text: runningSearchForm(shown), word_forms };
}
