import { html } from 'hono/html';
import { accountRoles, type AccountRole } from '../permissions/roles.js';
import type { Markup } from '../public-pages/public-pages.js';
import type { AccountWords } from './sv-accounts.js';

/** A line to write in. */
export interface TextField {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly type?: 'text' | 'email' | 'password' | 'date';
  /** What browsers and password managers fill it with. */
  readonly fill?: string;
  readonly hint?: string;
  /** Digits only are asked for on a telephone. */
  readonly digits?: boolean;
  readonly optional?: boolean;
}

export function textField(field: TextField): Markup {
  const { name, label, value = '', type = 'text', fill = 'off', hint, digits, optional } = field;
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${hint === undefined ? '' : html`<p class="hint" id="${name}-om">${hint}</p>`}
    <input
      type="${type}"
      id="${name}"
      name="${name}"
      value="${value}"
      autocomplete="${fill}"
      ${optional === true ? '' : 'required'}
      ${hint === undefined ? '' : html`aria-describedby="${name}-om"`}
      ${digits === true ? html`inputmode="numeric"` : ''}
      ${type === 'text' ? '' : html`autocapitalize="none" spellcheck="false"`}
    />
  </div>`;
}

/** Which roles somebody is to have. @param id makes the names of the boxes unlike those of other forms on the page. */
export function roleBoxes(words: AccountWords, chosen: readonly AccountRole[], title: string): Markup {
  return html`<fieldset class="field">
    <legend>${title}</legend>
    ${accountRoles.map((role) => {
      const [name, what] = words.roles[role];
      return html`<label class="choice"
        ><input type="checkbox" name="roll" value="${role}" ${chosen.includes(role) ? 'checked' : ''} /><span
          ><strong>${name}</strong> <span class="soft">${what}</span></span
        ></label
      >`;
    })}
  </fieldset>`;
}

/** The roles that a form says. */
export function rolesIn(form: URLSearchParams): AccountRole[] {
  const given = form.getAll('roll');
  return accountRoles.filter((role) => given.includes(role));
}

/** When something was, as people on the staff read it. */
export function moment(at: Date, language: 'sv' | 'en', timeZone: string): string {
  return at.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
}
