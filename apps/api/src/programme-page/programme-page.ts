import type { Meeting, Profile } from '@guldkorn/municipality';
import { html } from 'hono/html';
import { inLanguage, type PageLanguage } from '../public-pages/language.js';
import type { Markup } from '../public-pages/public-pages.js';
import { contactList, withinSentence } from '../public-pages/support.js';
import { meetingWhen } from './meeting-days.js';
import { programmeWords } from './programme-words.js';

/** Meetings to come, the soonest first, and those that have been, the latest first. @param today YYYY-MM-DD. */
export function programmeOn(
  programme: readonly Meeting[],
  today: string,
): { readonly coming: readonly Meeting[]; readonly past: readonly Meeting[] } {
  const start = ({ from, startsAt }: Meeting) => `${from} ${startsAt ?? ''}`;
  const soonestFirst = programme.toSorted((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0));
  return {
    coming: soonestFirst.filter(({ to }) => to >= today),
    past: soonestFirst.filter(({ to }) => to < today).toReversed(),
  };
}

/** The programme, how to take part, what happens then, and where there is help. */
export function programmePage({ programme, support }: Profile, today: string, language: PageLanguage): Markup {
  const words = programmeWords[language];
  const { coming, past } = programmeOn(programme, today);
  const role = support.role[language];
  const helper = html`<a href="#hjalp">${withinSentence(role)}</a>.`;
  return html`<h1>${words.title}</h1>
    <p class="lead">${words.lead}</p>
    <p>${words.writeInstead} <a href="${inLanguage('/bidra', language)}">${words.writeInsteadLink}</a>.</p>
    <section aria-labelledby="kommande">
      <h2 id="kommande">${words.coming}</h2>
      ${
        coming.length === 0
          ? html`<p>${words.noneComing}</p>`
          : html`<ul class="cards">
              ${coming.map((meeting) => comingMeeting(meeting, language, helper))}
            </ul>`
      }
    </section>
    <section aria-labelledby="digitalt">
      <h2 id="digitalt">${words.digitalTitle}</h2>
      <ul>
        ${words.digital.map((line) => html`<li>${line}</li>`)}
      </ul>
    </section>
    <section aria-labelledby="sedan">
      <h2 id="sedan">${words.afterwardsTitle}</h2>
      <ul>
        ${words.afterwards.map((line) => html`<li>${line}</li>`)}
      </ul>
    </section>
    <section aria-labelledby="hjalp">
      <h2 id="hjalp">${words.helpTitle}</h2>
      <p>${words.help(role, support.channel[language])}</p>
      ${contactList(support, words, language)}
    </section>
    ${
      past.length === 0
        ? ''
        : html`<section aria-labelledby="tidigare">
            <h2 id="tidigare">${words.past}</h2>
            <ul class="past">
              ${past.map(
                (meeting) =>
                  html`<li>
                    <strong>${meeting.title[language]}</strong><br />
                    <span class="when">${meetingWhen(meeting, language)}</span>
                  </li>`,
              )}
            </ul>
          </section>`
    }`;
}

function comingMeeting(meeting: Meeting, language: PageLanguage, helper: Markup): Markup {
  const words = programmeWords[language];
  const { id, title, participants, startsAt, from, to } = meeting;
  return html`<li class="card">
    <h3>${title[language]}</h3>
    <p class="when">${meetingWhen(meeting, language)}</p>
    ${startsAt === null && from !== to ? html`<p>${words.dayUnset}</p>` : ''} ${whereHeld(meeting, language, helper)}
    ${participants === null ? '' : html`<p>${words.small(participants.from, participants.to)} ${words.wantToCome} ${helper}</p>`}
    ${meeting.kind === 'openMeeting' && participants === null ? html`<p>${words.openToAll}</p>` : ''}
    ${meeting.howToJoin === null ? '' : html`<p>${meeting.howToJoin[language]}</p>`}
    <p>
      <a class="button" href="${inLanguage(`/delta/${id}.ics`, language)}"
        >${words.calendar}<span class="hidden">${words.calendarFor(title[language])}</span></a
      >
    </p>
  </li>`;
}

function whereHeld({ form, venue, joinUrl, title }: Meeting, language: PageLanguage, helper: Markup): Markup {
  const words = programmeWords[language];
  const place = form === 'physical' ? (venue ?? words.venueUnset) : venue;
  const held = html`<p>${words.form[form]}${place === null ? '' : `: ${place}`}${place?.endsWith('.') ? '' : '.'}</p>`;
  if (form === 'physical') return held;
  return html`${held}
    <p>
      ${
        joinUrl === null
          ? html`${words.joinUnset} ${helper}`
          : html`<a href="${joinUrl}" rel="noreferrer"
              >${words.join}<span class="hidden">${words.calendarFor(title[language])}</span></a
            >`
      }
    </p>`;
}
