import { html } from 'hono/html';
import type { Account } from '../accounts/account.entity.js';
import { inLanguage, type PageLanguage } from '../public-pages/language.js';
import type { Markup } from '../public-pages/public-pages.js';
import { accountWords } from './account-frame.js';
import { textField } from './fields.js';

/** What there is to know of somebody's own account. */
export interface OwnAccount {
  readonly account: Account;
  /** Not those who come by the municipality's own sign-in. */
  readonly byPassphrase: boolean;
  readonly codesLeft: number;
  /** Not where one's role takes the code. */
  readonly mayTurnOff: boolean;
  readonly sessions: readonly {
    readonly id: string;
    readonly device: string;
    readonly isThis: boolean;
    readonly startedAt: string;
    readonly lastSeenAt: string;
  }[];
  readonly language: PageLanguage;
}

/** One's own account, to read and to change. */
export function ownAccountPage(own: OwnAccount): Markup {
  const { account, language } = own;
  const { own: words, roles } = accountWords[language];
  return html`<h1>${words.title}</h1>
    <p class="lead">${words.signedInAs(account.name, account.email)}</p>
    <section aria-labelledby="roller">
      <h2 id="roller">${words.rolesTitle}</h2>
      <ul>
        ${account.roles.map((role) => html`<li><strong>${roles[role][0]}</strong> ${roles[role][1]}</li>`)}
      </ul>
    </section>
    <section aria-labelledby="inloggad">
      <h2 id="inloggad">${words.sessionsTitle}</h2>
      <ul class="cards">
        ${own.sessions.map((session) => sessionCard(session, language))}
      </ul>
      ${
        own.sessions.length < 2
          ? ''
          : html`<form method="post" action="${inLanguage('/konto', language)}">
              <input type="hidden" name="gor" value="overallt" />
              <div class="row"><button type="submit">${words.endAll}</button></div>
            </form>`
      }
    </section>
    <section aria-labelledby="kod">
      <h2 id="kod">${words.factorTitle}</h2>
      ${factorPart(own)}
    </section>
    ${own.byPassphrase ? passphrasePart(language) : ''}`;
}

function sessionCard(session: OwnAccount['sessions'][number], language: PageLanguage): Markup {
  const { own: words } = accountWords[language];
  return html`<li class="card">
    <h3>${session.device}${session.isThis ? html` <span class="soft">(${words.thisOne})</span>` : ''}</h3>
    <p class="soft">${words.since(session.startedAt, session.lastSeenAt)}</p>
    ${
      session.isThis
        ? ''
        : html`<form method="post" action="${inLanguage('/konto', language)}">
            <input type="hidden" name="gor" value="session" /><input type="hidden" name="id" value="${session.id}" />
            <button type="submit">${words.end}</button>
          </form>`
    }
  </li>`;
}

function factorPart({ account, byPassphrase, codesLeft, mayTurnOff, language }: OwnAccount): Markup {
  const { own: words, factor } = accountWords[language];
  if (!byPassphrase) return html`<p>${words.factorByProvider}</p>`;
  if (!account.totpSecret)
    return html`<p>${words.factorOff}</p>
      <p class="row"><a class="button" href="${inLanguage('/konto/kod', language)}">${words.factorTurnOn}</a></p>`;
  if (!mayTurnOff)
    return html`<p>${words.factorOn(codesLeft)} ${words.factorRequired}</p>
      <p class="row"><a class="button" href="${inLanguage('/konto/kod', language)}">${words.factorAnew}</a></p>`;
  return html`<p>${words.factorOn(codesLeft)}</p>
    <form method="post" action="${inLanguage('/konto', language)}">
      <input type="hidden" name="gor" value="kod-av" />
      ${textField({ name: 'losenfras', label: factor.passphrase, type: 'password', fill: 'current-password' })}
      <div class="row"><button type="submit">${words.factorTurnOff}</button></div>
    </form>`;
}

function passphrasePart(language: PageLanguage): Markup {
  const { own: words, invitation } = accountWords[language];
  return html`<section aria-labelledby="byt">
    <h2 id="byt">${words.passphraseTitle}</h2>
    <p>${words.changeHint}</p>
    <form method="post" action="${inLanguage('/konto', language)}">
      <input type="hidden" name="gor" value="losenfras" />
      ${textField({ name: 'nuvarande', label: words.current, type: 'password', fill: 'current-password' })}
      ${textField({ name: 'ny', label: words.next, type: 'password', fill: 'new-password', hint: invitation.passphraseHint })}
      <div class="row"><button type="submit">${words.change}</button></div>
    </form>
  </section>`;
}
