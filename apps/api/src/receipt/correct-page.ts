import { html } from 'hono/html';
import {
  errorSummary,
  formFields,
  limitNotice,
  noticeInTitle,
  type ShownForm,
} from '../contribute/contribution-form.js';
import { inLanguage } from '../public-pages/language.js';
import type { Markup, Page } from '../public-pages/public-pages.js';
import { receiptWords } from './receipt-words.js';

/** The browser's title begins with what is to be put right. */
export function correctPageTitle(form: ShownForm): Pick<Page, 'title' | 'titleNotice'> {
  return { title: receiptWords[form.language].correctTitle, ...noticeInTitle(form) };
}

/** The form with what was sent, to be changed. */
export function correctPage(form: ShownForm, code: string): Markup {
  const { language, errors } = form;
  const words = receiptWords[language];
  return html`${errorSummary(errors, language)} ${limitNotice(form)}
    <h1>${words.correctTitle}</h1>
    <p class="lead">${words.correctAbout}</p>
    <form method="post" action="${inLanguage(`/kvitto/${code}/ratta`, language)}">
      ${formFields(form)}
      <div class="row">
        <button class="main" type="submit">${words.save}</button>
        <a href="${inLanguage(`/kvitto/${code}`, language)}">${words.back}</a>
      </div>
    </form>`;
}
