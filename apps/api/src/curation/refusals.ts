import type { StaleDecision } from '@guldkorn/insight';
import { DomainError, type DomainErrorKind, type Messages } from '../errors/domain-error.js';
import { shownId } from '../errors/shown-id.js';

/** What is said of a decision that would have no effect: why it is not taken. */
const refusals: Readonly<Record<StaleDecision['code'], (about: string) => [string, Messages, DomainErrorKind?]>> = {
  CURATION_FINDING_GONE: () => [
    'FINDING_UNKNOWN',
    {
      sv: 'Den senaste analysen har inget sådant fynd. Läs om sidan och välj ett av dem som står där.',
      en: 'The latest analysis has no such finding. Load the page again and choose one of those that are there.',
    },
  ],
  CURATION_THEME_GONE: (id) => [
    'THEME_UNKNOWN',
    {
      sv: `Temat ${id} finns inte, eller så hittade den senaste analysen det inte igen. Välj ett annat; alla står under themes.`,
      en: `There is no theme ${id}, or the latest analysis did not find it again. Choose another; all are under themes.`,
    },
  ],
  CURATION_THEME_MERGED: (id) => [
    'THEME_MERGED',
    {
      sv: `Temat ${id} är sammanslaget med ett annat. Välj det i stället, eller ångra sammanslagningen.`,
      en: `The theme ${id} has been merged into another. Choose that one instead, or undo the merging.`,
    },
    'conflict',
  ],
  CURATION_THEME_TAKEN: (id) => [
    'THEME_TAKEN',
    {
      sv: `Det finns redan ett tema ${id}. Gör om beslutet.`,
      en: `There is a theme ${id} already. Make the decision anew.`,
    },
    'conflict',
  ],
  CURATION_STATEMENT_GONE: (id) => [
    'STATEMENT_UNKNOWN',
    {
      sv: `Yttrandet ${id} finns inte, eller så har det tagits bort. Läs om sidan och välj ett annat.`,
      en: `There is no statement ${id}, or it has been removed. Load the page again and choose another.`,
    },
  ],
  CURATION_KEYPHRASE_GONE: (key) => [
    'KEYPHRASE_UNKNOWN',
    {
      sv: `Nyckelordet ${key} finns inte, eller så nämner ingen det längre. Sök efter ett annat ord.`,
      en: `There is no keyphrase ${key}, or nobody mentions it any more. Search for another word.`,
    },
  ],
  CURATION_CIRCULAR: (about) => [
    'CURATION_CIRCULAR',
    {
      sv: `Tillsammans med tidigare beslut skulle ${about} till slut räknas som sig självt. Ångra det tidigare beslutet först.`,
      en: `With earlier decisions, ${about} would in the end count as itself. Undo the earlier decision first.`,
    },
    'conflict',
  ],
  CURATION_UNREADABLE: () => [
    'CURATION_UNREADABLE',
    {
      sv: 'Beslutet har ingen form som går att spara. Gör om det.',
      en: 'The decision has no form that can be stored. Make it anew.',
    },
  ],
};

export function refusal({ code, about }: Pick<StaleDecision, 'code' | 'about'>): DomainError {
  return new DomainError(...refusals[code](shownId(about)));
}

export function decisionUnknown(id: string): DomainError {
  return new DomainError(
    'CURATION_UNKNOWN',
    {
      sv: `Det finns inget beslut med id ${shownId(id)}. Se listan över beslut under curation.`,
      en: `No decision has the id ${shownId(id)}. See the list of decisions under curation.`,
    },
    'notFound',
  );
}

export function decisionUndone(by: string): DomainError {
  return new DomainError(
    'CURATION_UNDONE',
    {
      sv: `Beslutet är redan ångrat av ${by}. Ska det gälla igen, gör om det.`,
      en: `The decision has been undone already, by ${by}. If it is to hold again, make it anew.`,
    },
    'conflict',
  );
}
