import type { Profile } from '@guldkorn/municipality';
import { html } from 'hono/html';
import type { PageLanguage } from '../public-pages/language.js';
import type { Markup, Page } from '../public-pages/public-pages.js';
import { longestAnswer } from '../submissions/check-submission.js';
import { contributeWords } from './contribute-words.js';
import type { AreaDrawing } from './district-areas.js';
import type { FormErrors } from './form-errors.js';
import { fieldNames, type FormValues } from './form-values.js';

/** Everything that the fields show. */
export interface ShownForm {
  readonly profile: Profile;
  readonly drawing: AreaDrawing;
  readonly language: PageLanguage;
  readonly values: FormValues;
  readonly errors: FormErrors;
  /** When one may try again, after too much has come from one address; left out otherwise. */
  readonly again?: Date;
}

/** Names longer than this are written in two lines on the map. */
const longName = 10;

/** The form's fields, from the questions to whether one may be quoted. */
export function formFields(form: ShownForm): Markup {
  const words = contributeWords[form.language];
  return html`${form.profile.questions.map((question) => answerField(form, question))} ${whereField(form)}
    ${placeField(form)} ${groupField(form)}
    ${form.profile.attributes.map((attribute) => attributeField(form, attribute))}
    <fieldset class="field">
      <legend>${words.quoteTitle}</legend>
      <label class="choice">
        <input
          type="checkbox"
          name="${fieldNames.quoted}"
          value="ja"
          aria-describedby="citat-om"
          ${form.values.mayBeQuoted ? 'checked' : ''}
        />
        <span>${words.quote}</span>
      </label>
      <p class="hint" id="citat-om">${words.quoteHint}</p>
    </fieldset>`;
}

/** Hours and minutes, where the municipality is. */
export function timeShown(at: Date, language: PageLanguage, { timeZone }: Pick<Profile, 'timeZone'>): string {
  return at.toLocaleTimeString(language === 'sv' ? 'sv-SE' : 'en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
}

/** That one has to wait, and until when; nothing when one has not. */
export function limitNotice({ again, language, profile }: ShownForm): Markup | '' {
  if (again === undefined) return '';
  const { limit } = contributeWords[language];
  return html`<section class="notice warn" role="alert" aria-labelledby="vanta" tabindex="-1">
    <h2 id="vanta">${limit.title}</h2>
    <p>${limit.about(timeShown(again, language, profile))}</p>
  </section>`;
}

/** What the browser's title begins with where there is something to see to first. */
export function noticeInTitle({ errors, again, language }: ShownForm): Pick<Page, 'titleNotice'> {
  const { errors: words, limit } = contributeWords[language];
  if (errors.size > 0) return { titleNotice: words.notice };
  return again === undefined ? {} : { titleNotice: limit.notice };
}

/** What is wrong, with a link to each field; nothing when nothing is. */
export function errorSummary(errors: FormErrors, language: PageLanguage): Markup | '' {
  if (errors.size === 0) return '';
  const words = contributeWords[language].errors;
  return html`<section class="notice wrong" id="fel" role="alert" aria-labelledby="fel-rubrik" tabindex="-1">
    <h2 id="fel-rubrik">${words.title}</h2>
    <p>${words.about}</p>
    <ul>
      ${[...errors].map(([name, text]) => html`<li><a href="#${name}">${text}</a></li>`)}
    </ul>
  </section>`;
}

/** Ties a field, or a group of them, to its hint and to what is wrong with it. */
function described({ errors }: ShownForm, name: string, hint: string | null): Markup | '' {
  const by = [hint, errors.has(name) ? `${name}-fel` : null].filter((id) => id !== null);
  return by.length === 0 ? '' : html`aria-describedby="${by.join(' ')}"`;
}

function invalid({ errors }: ShownForm, name: string): Markup | '' {
  return errors.has(name) ? html`aria-invalid="true"` : '';
}

function errorOf({ errors }: ShownForm, name: string): Markup | '' {
  const text = errors.get(name);
  return text === undefined ? '' : html`<p class="error" id="${name}-fel">${text}</p>`;
}

function answerField(form: ShownForm, { id, text }: Profile['questions'][number]): Markup {
  const { draft } = contributeWords[form.language];
  const name = fieldNames.answer(id);
  return html`<div class="field">
    <label for="${name}">${text[form.language]}</label>
    ${errorOf(form, name)}
    <textarea
      id="${name}"
      name="${name}"
      rows="5"
      data-most="${longestAnswer}"
      data-left="${draft.left}"
      data-over="${draft.over}"
      ${described(form, name, null)}
      ${invalid(form, name)}
    >
${form.values.answers.get(id) ?? ''}</textarea>
  </div>`;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly drawn?: Markup;
}

function radios(name: string, chosen: string, choices: readonly Choice[]): Markup {
  const known = choices.some(({ value }) => value === chosen) ? chosen : '';
  return html`${choices.map(
    ({ value, label, drawn }, index) =>
      html`<label class="choice"
        ><input
          type="radio"
          name="${name}"
          value="${value}"
          ${index === 0 ? html`id="${name}"` : ''}
          ${value === known ? 'checked' : ''}
        /><span>${label}</span>${drawn ?? ''}</label
      >`,
  )}`;
}

function choiceField(
  form: ShownForm,
  given: { name: string; title: string; hint: string; chosen: string; choices: readonly Choice[] },
): Markup {
  const { name, title, hint, chosen, choices } = given;
  return html`<fieldset class="field" ${described(form, name, `${name}-om`)}>
    <legend>${title}</legend>
    <p class="hint" id="${name}-om">${hint}</p>
    ${errorOf(form, name)} ${radios(name, chosen, choices)}
  </fieldset>`;
}

/** The list and the map are one: each area is a part of the label of its choice. */
function whereField(form: ShownForm): Markup {
  const words = contributeWords[form.language];
  const { districts } = form.profile;
  const { width, height, areas, attribution } = form.drawing;
  const name = fieldNames.district;
  const choices = districts.map(({ id, name: label }): Choice => {
    const area = areas.find(({ districtId }) => districtId === id);
    return { value: id, label, ...(area === undefined ? {} : { drawn: drawnArea(area.path, form.drawing) }) };
  });
  return html`<fieldset class="field" ${described(form, name, `${name}-om`)}>
    <legend>${words.whereTitle}</legend>
    <p class="hint" id="${name}-om">${words.whereHint}</p>
    ${errorOf(form, name)}
    <div class="places">
      <svg class="space" viewBox="0 0 ${width} ${height}" aria-hidden="true"></svg>
      ${radios(name, form.values.districtId, [...choices, { value: '', label: words.whereNone }])} ${areaNames(form)}
    </div>
    <p class="hint">${words.mapSource} ${attribution[form.language]}</p>
  </fieldset>`;
}

function drawnArea(path: string, { width, height }: AreaDrawing): Markup {
  return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true"><path class="area" d="${path}" /></svg>`;
}

/** The districts' names lie over all areas, so that no neighbour covers them; the list beside says them to everyone. */
function areaNames({ drawing, profile }: ShownForm): Markup {
  const { width, height, areas } = drawing;
  const lineHeight = 15;
  return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${areas.map(({ districtId, x, y }) => {
      const name = profile.districts.find(({ id }) => id === districtId)?.name ?? '';
      const lines = name.length > longName ? name.split(/(?<=-)(?=[^-]*$)/) : [name];
      const top = y - ((lines.length - 1) * lineHeight) / 2 + 5;
      return lines.map(
        (line, index) => html`<text class="area-name" x="${x}" y="${top + index * lineHeight}">${line}</text>`,
      );
    })}
  </svg>`;
}

function placeField(form: ShownForm): Markup {
  const words = contributeWords[form.language];
  const name = fieldNames.place;
  const { placeId } = form.values;
  return html`<div class="field">
    <label for="${name}">${words.placeLabel}</label>
    <p class="hint" id="${name}-om">${words.placeHint}</p>
    ${errorOf(form, name)}
    <select id="${name}" name="${name}" ${described(form, name, `${name}-om`)} ${invalid(form, name)}>
      <option value="">${words.placeNone}</option>
      ${form.profile.districts.map(
        ({ id, name: district, places }) =>
          html`<optgroup label="${district}" data-bygd="${id}">
            ${places.map(
              (place) =>
                html`<option value="${place.id}" ${place.id === placeId ? 'selected' : ''}>${place.name}</option>`,
            )}
          </optgroup>`,
      )}
    </select>
  </div>`;
}

/** Groups that stand for a district are told by where one lives; those that are left are what one may belong to. */
function groupField(form: ShownForm): Markup | '' {
  const words = contributeWords[form.language];
  const groups = form.profile.focusGroups.filter(({ districtId }) => districtId === null);
  if (groups.length === 0) return '';
  const choices = groups.map(({ id, name, belonging }) => ({ value: id, label: (belonging ?? name)[form.language] }));
  return choiceField(form, {
    name: fieldNames.group,
    title: words.groupTitle,
    hint: words.groupHint,
    chosen: form.values.groupId,
    choices: [...choices, { value: '', label: words.groupNone }],
  });
}

function attributeField(form: ShownForm, { id, question, values }: Profile['attributes'][number]): Markup {
  const words = contributeWords[form.language];
  return choiceField(form, {
    name: fieldNames.attribute(id),
    title: question[form.language],
    hint: words.attributeHint,
    chosen: form.values.attributes.get(id) ?? '',
    choices: [
      ...values.map((value) => ({ value: value.id, label: value.name[form.language] })),
      { value: '', label: words.attributeNone },
    ],
  });
}
