import type { Profile } from '@guldkorn/municipality';
import { html } from 'hono/html';
import type { PageLanguage } from '../public-pages/language.js';
import type { Markup } from '../public-pages/public-pages.js';
import { contactList } from '../public-pages/support.js';
import { aboutWords } from './about-words.js';

const complaints = 'https://www.digg.se/tdosanmalan';

/** Tillgänglighetsredogörelsen, with all that the Act (2018:1937) wants in it; claims nothing that has not been assessed. */
export function accessibilityPage(profile: Profile, language: PageLanguage): Markup {
  const words = aboutWords[language].accessibility;
  const { accessibility, support, name } = profile;
  return html`<h1>${words.title}</h1>
    <p class="lead">${words.lead(name)}</p>
    <section aria-labelledby="lagen">
      <h2 id="lagen">${words.statusTitle}</h2>
      <p>${accessibility === null ? words.unassessed : words.compliance[accessibility.compliance]}</p>
      <p>${words.product}</p>
    </section>
    ${accessibility === null ? '' : shortcomings(accessibility, language)}
    <section aria-labelledby="sag-till">
      <h2 id="sag-till">${words.reportTitle}</h2>
      <p>${words.report(support.role[language], support.channel[language])}</p>
      ${contactList(support, aboutWords[language], language)}
      <p>${words.otherWay}</p>
    </section>
    <section aria-labelledby="tillsyn">
      <h2 id="tillsyn">${words.supervisionTitle}</h2>
      <p>${words.supervision} <a href="${complaints}">${words.supervisionLink}</a>.</p>
    </section>
    ${
      accessibility === null
        ? ''
        : html`<section aria-labelledby="bedomning">
            <h2 id="bedomning">${words.assessedTitle}</h2>
            <p>${accessibility.method[language]}</p>
            <p>
              ${words.assessed(dayWords(accessibility.assessedOn, language))}
              ${words.updated(dayWords(accessibility.updatedOn, language))}
            </p>
          </section>`
    }`;
}

function shortcomings({ shortcomings }: NonNullable<Profile['accessibility']>, language: PageLanguage): Markup | '' {
  const words = aboutWords[language].accessibility;
  if (shortcomings.length === 0) return '';
  return html`<section aria-labelledby="brister">
    <h2 id="brister">${words.shortcomingsTitle}</h2>
    <ul>
      ${shortcomings.map(
        ({ what, why, instead }) =>
          html`<li>
            <strong>${what[language]}</strong><br />
            ${words.why} ${why[language]} ${instead === null ? '' : html`<br />${words.instead} ${instead[language]}`}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** @param day YYYY-MM-DD. */
function dayWords(day: string, language: PageLanguage): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
}
