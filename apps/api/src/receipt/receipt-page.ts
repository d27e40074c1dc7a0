import type { Profile } from '@guldkorn/municipality';
import { html } from 'hono/html';
import type { Outcome } from '../outcomes/outcome.entity.js';
import { inLanguage, type PageLanguage } from '../public-pages/language.js';
import type { Markup } from '../public-pages/public-pages.js';
import { momentWords, receiptWords } from './receipt-words.js';
import type { FoundReceipt, Standing } from './receipt.queries.js';

/** Asks for a code. @param wrong what is wrong with the one that was typed; null before any was. */
export function enterCodePage(language: PageLanguage, typed: string, wrong: string | null): Markup {
  const words = receiptWords[language];
  return html`<h1>${words.enterTitle}</h1>
    <p class="lead">${words.enter}</p>
    <form method="post" action="${inLanguage('/kvitto', language)}">
      <div class="field">
        <label for="kod">${words.codeLabel}</label>
        <p class="hint" id="kod-om">${words.codeHint}</p>
        ${wrong === null ? '' : html`<p class="error" id="kod-fel" role="alert">${wrong}</p>`}
        <input
          type="text"
          id="kod"
          name="kod"
          value="${typed}"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-describedby="kod-om${wrong === null ? '' : ' kod-fel'}"
          ${wrong === null ? '' : html`aria-invalid="true" autofocus`}
        />
      </div>
      <div class="row"><button class="main" type="submit">${words.open}</button></div>
    </form>`;
}

/** What became of a submission, and the way to correct it or take it back. */
export function receiptPage(receipt: FoundReceipt, profile: Profile, language: PageLanguage): Markup {
  const words = receiptWords[language];
  const { code, submission } = receipt;
  const when = (moment: Date) => momentWords(moment, language, profile.timeZone);
  if (submission.withdrawnAt)
    return html`<h1>${words.withdrawnTitle}</h1>
      <p class="lead">${words.withdrawn(when(submission.withdrawnAt))}</p>
      <p><a class="button" href="${inLanguage('/bidra', language)}">${words.again}</a></p>`;
  return html`<h1>${words.title}</h1>
    <p class="lead">${words.thanks}</p>
    <p>${words.code}</p>
    <p><strong class="code">${code}</strong></p>
    <p>${words.keep}</p>
    <p class="hint">${words.shared}</p>
    <section aria-labelledby="hant">
      <h2 id="hant">${words.statusTitle}</h2>
      <ul class="steps">
        ${steps(receipt, language, when)}
      </ul>
    </section>
    ${receipt.counted && !isAside(receipt.standing) ? themesSection(receipt, language) : ''}
    <section aria-labelledby="sedan">
      <h2 id="sedan">${words.outcomesTitle}</h2>
      ${
        receipt.outcomes.length === 0
          ? html`<p>${words.noOutcomes}</p>`
          : receipt.outcomes.map((outcome) => outcomeCard(outcome, profile, language, when))
      }
    </section>
    <section aria-labelledby="ditt">
      <h2 id="ditt">${words.yoursTitle}</h2>
      ${yours(receipt, profile, language)}
      <p class="row">
        <a class="button" href="${inLanguage(`/kvitto/${code}/ratta`, language)}">${words.correct}</a>
        <a class="button" href="${inLanguage(`/kvitto/${code}/ta-tillbaka`, language)}">${words.withdraw}</a>
      </p>
    </section>`;
}

type When = (moment: Date) => string;

function steps({ submission, counted, standing, hiddenFor }: FoundReceipt, language: PageLanguage, when: When): Markup {
  const words = receiptWords[language];
  const { receivedAt, correctedAt } = submission;
  return html`<li class="done">${words.received(when(receivedAt))}</li>
    ${correctedAt ? html`<li class="done">${words.corrected(when(correctedAt))}</li>` : ''}
    ${isAside(standing) ? '' : html`<li class="${counted ? 'done' : ''}">${counted ? words.counted : words.notCounted}</li>`}
    <li class="${standing === 'new' || standing === 'held' ? '' : 'done'}">
      ${words.moderation[standing]} ${hiddenFor === null ? '' : words.hiddenBecause(words.reasons[hiddenFor])}
    </li>`;
}

/** Whether all of it is neither shown nor counted. */
function isAside(standing: Standing): boolean {
  return standing === 'hidden' || standing === 'held';
}

function themesSection({ themes }: FoundReceipt, language: PageLanguage): Markup {
  const words = receiptWords[language];
  return html`<section aria-labelledby="teman">
    <h2 id="teman">${words.themesTitle}</h2>
    ${
      themes.length === 0
        ? html`<p>${words.noThemes}</p>`
        : html`<p>${words.themes}</p>
            <ul>
              ${themes.map((theme) => html`<li>${theme[language]}</li>`)}
            </ul>`
    }
  </section>`;
}

function outcomeCard(outcome: Outcome, profile: Profile, language: PageLanguage, when: When): Markup {
  const words = receiptWords[language];
  const district = profile.districts.find(({ id }) => id === outcome.districtId)?.name;
  const about = [outcome.themeName?.[language], district].filter((name) => name !== undefined).join(', ');
  const english = language === 'en' ? outcome.textEn : null;
  return html`<article class="card">
    <p><strong>${words.outcomeFor}: ${about}</strong></p>
    ${(english ?? outcome.textSv)
      .split(/\n{2,}/)
      .map((paragraph) => html`<p ${language === 'en' && !english ? html`lang="sv"` : ''}>${paragraph}</p>`)}
    <p class="hint">${words.outcomeWritten(when(outcome.writtenAt))}</p>
  </article>`;
}

/** What was sent, as it stands now, beside what was asked. */
function yours({ submission }: FoundReceipt, profile: Profile, language: PageLanguage): Markup {
  const words = receiptWords[language];
  const { districtId, placeId, groupId, attributes, mayBeQuoted } = submission;
  const district = profile.districts.find(({ id }) => id === districtId);
  const place = district?.places.find(({ id }) => id === placeId);
  const group = profile.focusGroups.find(({ id }) => id === groupId);
  const said = profile.attributes.flatMap(({ id, name, values }) => {
    const value = values.find((each) => each.id === attributes?.[id]);
    return value === undefined ? [] : [`${name[language]}: ${value.name[language]}`];
  });
  const facts = [
    [place?.name, district?.name].filter((name) => name !== undefined).join(', '),
    group === undefined ? '' : (group.belonging ?? group.name)[language],
    ...said,
    mayBeQuoted ? words.quoted : words.notQuoted,
  ].filter((fact) => fact !== '');
  return html`${submission.answers.map(
      ({ questionId, text }) =>
        html`<p>
            <strong>${profile.questions.find(({ id }) => id === questionId)?.text[language] ?? ''}</strong>
          </p>
          <blockquote>${text}</blockquote>`,
    )}
    <ul>
      ${facts.map((fact) => html`<li>${fact}</li>`)}
    </ul>`;
}

/** Asks once more before anything is taken back. */
export function withdrawPage(code: string, language: PageLanguage): Markup {
  const words = receiptWords[language];
  return html`<h1>${words.withdrawTitle}</h1>
    ${words.withdrawAbout.map((line) => html`<p>${line}</p>`)}
    <form method="post" action="${inLanguage(`/kvitto/${code}/ta-tillbaka`, language)}">
      <div class="row">
        <button class="danger" type="submit">${words.withdrawYes}</button>
        <a class="button" href="${inLanguage(`/kvitto/${code}`, language)}">${words.withdrawNo}</a>
      </div>
    </form>`;
}
