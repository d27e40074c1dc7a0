import { html } from 'hono/html';
import type { Account } from '../accounts/account.entity.js';
import type { Invitation } from '../accounts/invitation.entity.js';
import { inLanguage, type PageLanguage } from '../public-pages/language.js';
import type { Markup } from '../public-pages/public-pages.js';
import { accountWords } from './account-frame.js';
import { roleBoxes, textField } from './fields.js';

/** A link that was just made; it is shown this once. */
export interface NewLink {
  readonly address: string;
  readonly email: string;
}

/** What administrators see. */
export interface ShownAccounts {
  readonly accounts: readonly Account[];
  readonly invitations: readonly Invitation[];
  /** Who looks, as the audit log has it. */
  readonly own: string;
  readonly link: NewLink | null;
  readonly language: PageLanguage;
  readonly when: (at: Date) => string;
}

/** Every account, the links that are not used, and the form that makes one. */
export function accountsPage(shown: ShownAccounts): Markup {
  const { accounts, invitations, link, language } = shown;
  const words = accountWords[language];
  const { admin } = words;
  return html`<h1>${admin.title}</h1>
    ${link === null ? '' : linkNotice(link, shown)}
    <section aria-labelledby="alla">
      <h2 id="alla">${admin.listTitle}</h2>
      <ul class="cards">
        ${accounts.map((account) => accountCard(account, shown))}
      </ul>
    </section>
    ${
      invitations.length === 0
        ? ''
        : html`<section aria-labelledby="lankar">
            <h2 id="lankar">${admin.openTitle}</h2>
            <ul class="cards">
              ${invitations.map((invitation) => invitationCard(invitation, shown))}
            </ul>
          </section>`
    }
    <section aria-labelledby="bjud">
      <h2 id="bjud">${admin.inviteTitle}</h2>
      <p>${admin.inviteLead}</p>
      <form method="post" action="${inLanguage('/konton', language)}">
        <input type="hidden" name="gor" value="bjud-in" />
        ${textField({ name: 'epost', label: admin.email, type: 'email' })} ${roleBoxes(words, ['reader'], admin.roles)}
        <div class="row"><button class="main" type="submit">${admin.invite}</button></div>
      </form>
    </section>`;
}

function linkNotice({ address, email }: NewLink, { language }: ShownAccounts): Markup {
  const { admin } = accountWords[language];
  return html`<section class="notice" role="status" aria-labelledby="lank">
    <h2 id="lank">${admin.linkTitle}</h2>
    <p>${admin.link(email === '' ? admin.openAny : email)}</p>
    <p><code class="link">${address}</code></p>
  </section>`;
}

/** A button that does one thing with one account or link. */
function action(language: PageLanguage, does: string, id: string, label: string, about: string): Markup {
  return html`<form method="post" action="${inLanguage('/konton', language)}">
    <input type="hidden" name="gor" value="${does}" /><input type="hidden" name="id" value="${id}" />
    <button type="submit">${label}<span class="hidden">: ${about}</span></button>
  </form>`;
}

function accountCard(account: Account, { language, own }: ShownAccounts): Markup {
  const words = accountWords[language];
  const { admin } = words;
  const { id, name, email, roles } = account;
  const isShut = Boolean(account.disabledAt);
  const marks = [
    ...(own === `account:${id}` ? [admin.you] : []),
    ...(isShut ? [admin.shut] : []),
    ...(account.totpSecret ? [admin.withFactor] : []),
    ...(account.oidcSubject ? [admin.byProvider] : []),
  ];
  return html`<li class="card">
    <h3>${name}${marks.length === 0 ? '' : html` <span class="soft">(${marks.join(', ')})</span>`}</h3>
    <p>${email}</p>
    <p class="soft">${roles.length === 0 ? admin.noRoles : roles.map((role) => words.roles[role][0]).join(', ')}</p>
    <details>
      <summary>${admin.change(name)}</summary>
      <form method="post" action="${inLanguage('/konton', language)}">
        <input type="hidden" name="gor" value="roller" /><input type="hidden" name="id" value="${id}" />
        ${roleBoxes(words, roles, admin.roles)}
        <p class="hint">${admin.saveHint}</p>
        <div class="row"><button type="submit">${admin.save}</button></div>
      </form>
      <div class="row">
        ${account.oidcSubject ? '' : action(language, 'losenfras', id, admin.reset, name)}
        ${account.totpSecret ? action(language, 'kod-av', id, admin.factorOff, name) : ''}
        ${action(language, 'logga-ut', id, admin.signOut, name)}
        ${
          isShut ? action(language, 'oppna', id, admin.openIt, name) : action(language, 'stang', id, admin.shutIt, name)
        }
      </div>
    </details>
  </li>`;
}

function invitationCard({ id, email, roles, account, expiresAt }: Invitation, shown: ShownAccounts): Markup {
  const { language, when } = shown;
  const words = accountWords[language];
  const { admin } = words;
  const about = email === '' ? admin.openAny : email;
  const what = account ? admin.openReset : roles.map((role) => words.roles[role][0]).join(', ');
  return html`<li class="card">
    <h3>${about}</h3>
    <p class="soft">${what}; ${admin.openUntil(when(expiresAt))}</p>
    ${action(language, 'dra-in', id, admin.revoke, about)}
  </li>`;
}
