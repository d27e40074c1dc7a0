/** Decisions without effect: kept, shown with why, and of effect again once what they need is there. */

export type StaleCode =
  | 'CURATION_FINDING_GONE'
  | 'CURATION_THEME_GONE'
  | 'CURATION_THEME_MERGED'
  | 'CURATION_THEME_TAKEN'
  | 'CURATION_STATEMENT_GONE'
  | 'CURATION_KEYPHRASE_GONE'
  | 'CURATION_CIRCULAR'
  | 'CURATION_UNREADABLE';

export interface StaleDecision {
  readonly decisionId: string;
  readonly code: StaleCode;
  /** What is missing or in the way: the id of a theme or statement, a keyphrase's key, a finding's ref; empty for a form unknown. */
  readonly about: string;
  readonly messages: { readonly sv: string; readonly en: string };
}

/** Why a decision has no effect, before it is known whose. */
export type Hindrance = Pick<StaleDecision, 'code' | 'about'>;

const again = {
  sv: 'Beslutet ligger kvar utan verkan. Kommer det tillbaka gäller beslutet igen; behövs det inte, ångra det.',
  en: 'The decision is kept without effect. If it comes back, so does the effect; undo the decision if it is not needed.',
};

const reasons: Readonly<Record<StaleCode, (about: string) => { readonly sv: string; readonly en: string }>> = {
  CURATION_FINDING_GONE: () => ({
    sv: `Den senaste analysen fann inte det som beslutet gäller. ${again.sv}`,
    en: `The latest analysis did not find what the decision is about. ${again.en}`,
  }),
  CURATION_THEME_GONE: (id) => ({
    sv: `Temat ${id} finns inte nu. ${again.sv}`,
    en: `There is no theme ${id} now. ${again.en}`,
  }),
  CURATION_THEME_MERGED: (id) => ({
    sv: `Temat ${id} är sammanslaget med ett annat. Beslutet ligger kvar utan verkan. Ångra sammanslagningen om det ska gälla.`,
    en: `The theme ${id} has been merged into another. The decision is kept without effect. Undo the merging if it is to hold.`,
  }),
  CURATION_THEME_TAKEN: (id) => ({
    sv: `Det finns redan ett tema ${id}. Beslutet ligger kvar utan verkan. Ångra det och gör om det.`,
    en: `There is a theme ${id} already. The decision is kept without effect. Undo it and make it anew.`,
  }),
  CURATION_STATEMENT_GONE: () => ({
    sv: `Yttrandet som beslutet gäller finns inte nu. ${again.sv}`,
    en: `The statement that the decision is about is not there now. ${again.en}`,
  }),
  CURATION_KEYPHRASE_GONE: (key) => ({
    sv: `Ingen nämner nyckelordet ${key} nu. ${again.sv}`,
    en: `Nobody mentions the keyphrase ${key} now. ${again.en}`,
  }),
  CURATION_CIRCULAR: (about) => ({
    sv: `Tillsammans med tidigare beslut skulle ${about} till slut räknas som sig självt. Beslutet ligger kvar utan verkan. Ångra det ena av dem.`,
    en: `With earlier decisions, ${about} would in the end count as itself. The decision is kept without effect. Undo one of them.`,
  }),
  CURATION_UNREADABLE: () => ({
    sv: 'Beslutet är sparat i en form som den här versionen inte kan läsa. Det ligger kvar utan verkan. Ångra det och gör om det.',
    en: 'The decision is stored in a form that this version cannot read. It is kept without effect. Undo it and make it anew.',
  }),
};

export function staleDecision(decisionId: string, { code, about }: Hindrance): StaleDecision {
  return { decisionId, code, about, messages: reasons[code](about) };
}
