import type { Support } from '@guldkorn/municipality';
import { html } from 'hono/html';
import type { PageLanguage } from './language.js';
import type { Markup } from './public-pages.js';

/** A role as it stands within a sentence; abbreviations keep their capitals. */
export function withinSentence(role: string): string {
  return /^\p{Lu}\p{Lu}/u.test(role) ? role : role.charAt(0).toLocaleLowerCase('sv') + role.slice(1);
}

interface ContactWords {
  readonly phone: string;
  readonly email: string;
  readonly hours: string;
}

/** Telephone, e-mail and hours, as far as the municipality has given them. */
export function contactList(support: Support, words: ContactWords, language: PageLanguage): Markup | '' {
  const { phone, email, hours } = support;
  if (phone === null && email === null && hours === null) return '';
  return html`<ul>
    ${phone === null ? '' : html`<li>${words.phone}: <a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a></li>`}
    ${email === null ? '' : html`<li>${words.email}: <a href="mailto:${email}">${email}</a></li>`}
    ${hours === null ? '' : html`<li>${words.hours}: ${hours[language]}</li>`}
  </ul>`;
}
