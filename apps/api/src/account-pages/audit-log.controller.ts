import { Controller, Get, Inject, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { html } from 'hono/html';
import { auditActs } from '../audit/audit-acts.js';
import type { AuditEntry } from '../audit/audit-entry.entity.js';
import { Municipality } from '../municipality/municipality.js';
import { languageOf, type PageLanguage } from '../public-pages/language.js';
import type { Markup } from '../public-pages/public-pages.js';
import { AccountErrorFilter } from './account-error.filter.js';
import { AccountFrame, accountWords } from './account-frame.js';
import { AuditLogQueries, type KnownActor } from './audit-log.queries.js';
import { textField } from './fields.js';
import { localDayStart } from './local-day.js';

/** Where administrators read the audit log. */
@Controller('logg')
@UseFilters(AccountErrorFilter)
export class AuditLogController {
  constructor(
    @Inject(Municipality) private readonly municipality: Municipality,
    @Inject(AccountFrame) private readonly frame: AccountFrame,
    @Inject(AuditLogQueries) private readonly queries: AuditLogQueries,
  ) {}

  @Get()
  async list(@Req() request: Request, @Res() response: Response): Promise<void> {
    const language = languageOf(request);
    const { auditLog: words, acts } = accountWords[language];
    const { timeZone } = this.municipality.profile;
    const text = (name: string) => (typeof request.query[name] === 'string' ? String(request.query[name]) : '');
    const [act, from, to, before] = ['handelse', 'fran', 'till', 'fore'].map(text) as [string, string, string, string];
    const { entries, older } = await this.queries.page({
      act: auditActs.find((one) => one === act) ?? null,
      from: localDayStart(from, 0, timeZone),
      to: localDayStart(to, 1, timeZone),
      before: /^\d{1,9}$/.test(before) ? Number(before) : null,
    });
    const actors = await this.queries.actors(entries);
    const next = new URLSearchParams({ handelse: act, fran: from, till: to, fore: String(older ?? '') });
    if (language === 'en') next.set('lang', 'en');
    const count = (await this.queries.count()).toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB');
    await this.frame.send(request, response, {
      title: words.title,
      path: '/logg',
      wide: true,
      body: html`<h1>${words.title}</h1>
        <p class="lead">${words.lead} ${words.caption(count)}</p>
        <form method="get" action="/logg" class="filter">
          ${language === 'en' ? html`<input type="hidden" name="lang" value="en" />` : ''}
          <div class="field">
            <label for="handelse">${words.act}</label>
            <select id="handelse" name="handelse">
              <option value="">${words.all}</option>
              ${auditActs.map(
                (one) => html`<option value="${one}" ${one === act ? 'selected' : ''}>${acts[one]}</option>`,
              )}
            </select>
          </div>
          ${textField({ name: 'fran', label: words.from, type: 'date', value: from, optional: true })}
          ${textField({ name: 'till', label: words.to, type: 'date', value: to, optional: true })}
          <div class="row"><button class="main" type="submit">${words.show}</button></div>
        </form>
        ${entries.length === 0 ? html`<p>${words.none}</p>` : table(entries, actors, language, timeZone)}
        ${older === null ? '' : html`<p class="row"><a class="button" href="/logg?${next.toString()}">${words.older}</a></p>`}`,
    });
  }
}

function table(
  entries: readonly AuditEntry[],
  actors: ReadonlyMap<string, KnownActor>,
  language: PageLanguage,
  timeZone: string,
): Markup {
  const { auditLog: words, acts } = accountWords[language];
  const when = (at: string) =>
    new Date(at).toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', {
      dateStyle: 'medium',
      timeStyle: 'medium',
      timeZone,
    });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.title}">
    <table>
      <thead>
        <tr>
          <th scope="col">${words.number}</th>
          <th scope="col">${words.when}</th>
          <th scope="col">${words.who}</th>
          <th scope="col">${words.what}</th>
          <th scope="col">${words.object}</th>
        </tr>
      </thead>
      <tbody>
        ${entries.map(
          ({ sequence, at, actor, act, object, details }) =>
            html`<tr>
              <td>${sequence}</td>
              <td>${when(at)}</td>
              <td>${nameOf(actors.get(actor), language)}</td>
              <td>${acts[act]}</td>
              <td>${object ?? ''} ${details === '{}' ? '' : html`<span class="soft">${told(details)}</span>`}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** `{"undone":false,"kind":"state"}` → `undone: false, kind: state`. */
function told(details: string): string {
  const given = JSON.parse(details) as Readonly<Record<string, unknown>>;
  return Object.entries(given)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    .join('; ');
}

function nameOf(actor: KnownActor | undefined, language: PageLanguage): string {
  const { actors } = accountWords[language].auditLog;
  const { kind = 'gone', name = null } = actor ?? {};
  if (kind === 'token') return actors.token(name ?? '');
  return kind === 'account' || kind === 'key' ? (name ?? '') : actors[kind];
}
