import { html } from 'hono/html';
import { inLanguage } from '../public-pages/language.js';
import type { Markup, Page } from '../public-pages/public-pages.js';
import { contactList } from '../public-pages/support.js';
import { programmeWords } from '../programme-page/programme-words.js';
import { contributeWords } from './contribute-words.js';
import { errorSummary, formFields, limitNotice, noticeInTitle, type ShownForm } from './contribution-form.js';
import { fieldNames } from './form-values.js';

/** The form as it stands. */
export interface ShownContribution extends ShownForm {
  /** Known again when it comes back. */
  readonly token: string;
}

/** The browser's title begins with what is to be put right. */
export function contributePageTitle(form: ShownContribution): Pick<Page, 'title' | 'titleNotice'> {
  return { title: contributeWords[form.language].title, ...noticeInTitle(form) };
}

/** The form with all that stands around it. */
export function contributePage(form: ShownContribution): Markup {
  const { language, profile, errors, token } = form;
  const words = contributeWords[language];
  const { draft } = words;
  const fresh = errors.size === 0 && form.again === undefined;
  return html`${errorSummary(errors, language)} ${limitNotice(form)}
    <h1>${words.title}</h1>
    <p class="lead">${words.lead}</p>
    <form
      method="post"
      action="${inLanguage('/bidra', language)}"
      data-draft="guldkorn-bidra"
      data-sending="${draft.sending}"
      data-offline="${draft.offline}"
      data-failed="${draft.failed}"
      data-restored="${draft.restored}"
      data-removed="${draft.removed}"
      ${fresh ? 'data-fresh' : ''}
    >
      <input type="hidden" name="${fieldNames.token}" value="${token}" />
      <p class="trap" aria-hidden="true">
        <label
          >${words.trap}
          <input type="text" name="${fieldNames.trap}" tabindex="-1" autocomplete="off" value="" />
        </label>
      </p>
      ${formFields(form)}
      <section aria-labelledby="sedan">
        <h2 id="sedan">${words.keptTitle}</h2>
        ${words.kept.map((line) => html`<p>${line}</p>`)}
        <p><a href="${inLanguage('/personuppgifter', language)}">${words.keptMore}</a></p>
      </section>
      <div data-status role="status"></div>
      <div class="row"><button class="main" type="submit">${words.send}</button></div>
      <p class="hint" data-kept hidden>${draft.kept} <button type="button" data-remove>${draft.remove}</button></p>
    </form>
    <section aria-labelledby="hjalp">
      <h2 id="hjalp">${words.helpTitle}</h2>
      <p>${words.help(profile.support.role[language], profile.support.channel[language])}</p>
      ${contactList(profile.support, programmeWords[language], language)}
    </section>`;
}
