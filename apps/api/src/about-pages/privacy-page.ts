import { recordKinds, type Profile, type RetentionRule } from '@guldkorn/municipality';
import { html } from 'hono/html';
import { inLanguage, type PageLanguage } from '../public-pages/language.js';
import { pageWords, type Markup } from '../public-pages/public-pages.js';
import { contactList } from '../public-pages/support.js';
import { aboutWords } from './about-words.js';

const supervisor = { sv: 'https://www.imy.se/', en: 'https://www.imy.se/en/' };

/** What is kept of residents, why, for how long, and what they may ask for: as this municipality's profile has it. */
export function privacyPage(profile: Profile, language: PageLanguage): Markup {
  const words = aboutWords[language].privacy;
  const { controller, officer } = profile.privacy;
  const list = (lines: readonly string[]) =>
    html`<ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  const named = ([what = '', why = '']: readonly string[]) => html`<li><strong>${what}.</strong> ${why}</li>`;
  return html`<h1>${words.title}</h1>
    <p class="lead">${words.lead}</p>
    <section aria-labelledby="vem">
      <h2 id="vem">${words.whoTitle}</h2>
      <p>${words.who(controller?.[language] ?? profile.name)}</p>
      ${
        officer === null
          ? html`<p>${words.officerUnset(profile.support.channel[language])}</p>`
          : html`<p>${words.officer}</p>
              ${contactList({ ...profile.support, hours: null, ...officer }, aboutWords[language], language)}`
      }
    </section>
    <section aria-labelledby="vad">
      <h2 id="vad">${words.whatTitle}</h2>
      <ul>
        ${words.kept.map(named)} ${named(words.ofYourself(askedOfOneself(profile, language)))} ${named(words.code)}
      </ul>
    </section>
    <section aria-labelledby="ratt">
      <h2 id="ratt">${words.basisTitle}</h2>
      ${words.basis.map((line) => html`<p>${line}</p>`)}
    </section>
    <section aria-labelledby="hur">
      <h2 id="hur">${words.howTitle}</h2>
      ${list(words.how)}
    </section>
    <section aria-labelledby="lange">
      <h2 id="lange">${words.howLongTitle}</h2>
      ${profile.retention.length === 0 ? html`<p>${words.undecided}</p>` : howLong(profile.retention, language)}
    </section>
    <section aria-labelledby="rattigheter">
      <h2 id="rattigheter">${words.rightsTitle}</h2>
      <p>${words.rights[0]} <a href="${inLanguage('/kvitto', language)}">${pageWords[language].receipt}</a>.</p>
      ${words.rights.slice(1).map((line) => html`<p>${line}</p>`)}
      <p>${words.complain} <a href="${supervisor[language]}">${words.authority}</a>.</p>
    </section>
    <section aria-labelledby="kakor">
      <h2 id="kakor">${words.cookiesTitle}</h2>
      ${list(words.cookies)}
    </section>`;
}

function askedOfOneself({ focusGroups, attributes }: Profile, language: PageLanguage): string {
  const words = aboutWords[language].privacy;
  const asked = [
    words.district,
    words.place,
    ...(focusGroups.length === 0 ? [] : [words.group]),
    ...attributes.map(({ name }) => name[language].toLocaleLowerCase(language)),
  ];
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(asked);
}

/** Every kind, decided or not: a kind left out would look as if there were none of it. */
function howLong(rules: readonly RetentionRule[], language: PageLanguage): Markup {
  const words = aboutWords[language].privacy;
  return html`<dl>
    ${recordKinds.map((kind) => {
      const rule = rules.find((each) => each.kind === kind);
      return html`<dt>${words.kinds[kind]}</dt>
        <dd>${rule === undefined ? words.notDecided : `${lengthOf(rule, language)} (${rule.decision[language]})`}</dd>`;
    })}
  </dl>`;
}

function lengthOf({ months }: RetentionRule, language: PageLanguage): string {
  const words = aboutWords[language].privacy;
  if (months === null) return words.keptForEver;
  return words.keptFor(months % 12 === 0 ? words.years(months / 12) : words.months(months));
}
