import type { Gazetteer, Profile } from '@guldkorn/municipality';
import { parseDate } from '../calendar-date.js';
import { foldName } from '../fold-name.js';
import { IntakeError } from '../intake-error.js';
import { locateParts } from '../locate.js';
import type { HeadingRules } from '../notes/heading-rules.js';
import type { Column, ColumnLeaning, ColumnMapping, ColumnRole } from '../parsed.js';
import { contentsOf, holdsWord, isTicked, shareOf, type Content, isChosenFromAList } from './column-content.js';
import { asksForFacts, invitesWords, roleHintedBy, roleOfName } from './column-names.js';
import { isModeratedAway, isModerationStatus } from './cell-meanings.js';
import type { Table } from './read-table.js';
import type { Vocabulary } from './vocabulary.js';

interface Draft {
  role: ColumnRole | null;
  questionId: string | null;
  attributeId: string | null;
}

/** Which of several a role means: the question that is answered, or what residents say of themselves. */
type Meant = Partial<Pick<Draft, 'questionId' | 'attributeId'>>;

/** A name put as a question, maybe with a note after it: `Vad är unikt? (frivilligt)`. */
export const asks = /\?[\s*]*(\([^)]{0,200}\)[\s*]*)?$/;

const several: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['answer', 'ignore']);

/**
 * Says what each column holds: as the mapping says, else by its name, else by what is in it.
 * No column is an answer when none seems to hold residents' words.
 * @param mapping names that the table does not have are passed over.
 */
export function recogniseColumns(
  table: Table,
  { profile, gazetteer, questions, attributes, headings }: Vocabulary,
  mapping: ColumnMapping,
): Column[] {
  const drafts: Draft[] = table.names.map(() => ({ role: null, questionId: null, attributeId: null }));
  const contents = contentsOf(table);
  const taken = (role: ColumnRole, attributeId: string | null = null) =>
    !several.has(role) && drafts.some((draft) => draft.role === role && draft.attributeId === attributeId);
  const assign = (index: number, role: ColumnRole, { questionId = null, attributeId = null }: Meant = {}) => {
    const draft = drafts[index];
    if (draft === undefined || draft.role !== null) return;
    draft.role = taken(role, attributeId) ? 'ignore' : role;
    draft.questionId = role === 'answer' ? questionId : null;
    draft.attributeId = draft.role === 'attribute' ? attributeId : null;
  };
  for (const [name, { role, questionId = null, attributeId = null }] of Object.entries(mapping)) {
    const index = columnNamed(table.names, name);
    if (index >= 0) assign(index, role, { questionId, attributeId });
  }

  table.labels.forEach((name, index) => {
    const question = questions.find(name);
    if (question !== null) assign(index, 'answer', { questionId: question.id });
  });
  table.labels.forEach((name, index) => {
    const attribute = attributes.find(name);
    if (attribute !== null && !isProse(contents[index])) assign(index, 'attribute', { attributeId: attribute.id });
  });
  table.labels.forEach((name, index) => {
    const role = roleOfName(foldName(name));
    const content = contents[index];
    if (role === null || content === undefined) return;
    // "Plats: berätta" and the like: a column of prose is an answer whatever it is called.
    if ((role === 'district' || role === 'place' || role === 'group') && isProse(content)) assign(index, 'answer');
    else assign(index, role);
  });
  table.labels.forEach((name, index) => {
    const content = contents[index];
    if (content !== undefined && leaningOf(name, headings) !== null && holdsWords(content)) assign(index, 'answer');
  });
  table.labels.forEach((name, index) => {
    const content = contents[index];
    if (content === undefined || drafts[index]?.role !== null) return;
    assignByContent(name, content, index, { profile, gazetteer, assign, taken });
  });
  if (!drafts.some((draft) => draft.role === 'answer')) {
    const longest = contents
      .map((content, index) => ({ content, index }))
      .filter(({ content, index }) => drafts[index]?.role === null && content.meanLength >= 12 && content.wordy >= 0.5)
      .sort((a, b) => b.content.meanLength - a.content.meanLength)[0];
    if (longest !== undefined) assign(longest.index, 'answer');
  }
  // Where there are answers, what else is put as a question is answered too, however short: one word is an answer.
  if (drafts.some((draft) => draft.role === 'answer'))
    table.labels.forEach((name, index) => {
      const content = contents[index];
      if (content !== undefined && asksForWords(name, content, profile, gazetteer)) assign(index, 'answer');
    });
  return table.names.map((name, index) => ({
    index,
    name,
    role: drafts[index]?.role ?? 'ignore',
    questionId: drafts[index]?.questionId ?? null,
    attributeId: drafts[index]?.attributeId ?? null,
    ...leaningOfAnswers(drafts[index], table.labels[index] ?? '', headings),
    samples: (contents[index]?.values ?? [])
      .slice(0, 3)
      .map((value) => (value.length > 120 ? `${value.slice(0, 119)}…` : value)),
  }));
}

/** `Q2. Vad är sämst?`: a survey's number before its question. */
const surveyNumber = /^\s*(?:q|f|fråga|question)?\s?\d{1,3}\s?[.:)]\s*(?=\S)/iu;
/** `Beskriv med egna ord vad som är bra`: how to answer, before what is asked. */
const howToAnswer =
  /^(?:beskriv|berätta|skriv|nämn|ange|lista|ge exempel på|tell us|describe|name|list)(?: (?:gärna|kort|kortfattat|fritt|här|med egna ord|med några ord|i korthet|för oss|lite|mer|om|högst|minst|upp till|några|ett|en|två|tre|fem|\d|saker|exempel|briefly|about|in your own words|some|three|things))*[ :,–-]+(?=\S)/iu;

/** How what stands under a column's name leans, where the profile knows the name as a heading. */
function leaningOf(name: string, headings: HeadingRules): ColumnLeaning | null {
  const label = name.replace(surveyNumber, '').replace(howToAnswer, '');
  const meaning = headings.meaningOf(label);
  if (meaning.kind !== 'valence' || meaning.valence === null) return null;
  return { valence: meaning.valence, basis: asks.test(label) ? 'question' : 'heading' };
}

function leaningOfAnswers(draft: Draft | undefined, name: string, headings: HeadingRules): Pick<Column, 'leaning'> {
  const leaning = draft?.role === 'answer' && draft.questionId === null ? leaningOf(name, headings) : null;
  return leaning === null ? {} : { leaning };
}

/** Words that people wrote, not numbers, ticks or choices. */
function holdsWords(content: Content): boolean {
  return shareOf(content, holdsWord) >= 0.5 && shareOf(content, isTicked) < 0.8 && !isChosenFromAList(content);
}

type Assign = (index: number, role: ColumnRole, meant?: Meant) => void;

function isProse(content: Content | undefined): boolean {
  return content !== undefined && content.meanLength > 60;
}

/** Index of the column that a mapping names, or -1. */
export function columnNamed(names: readonly string[], name: string): number {
  const exact = names.indexOf(name.trim());
  return exact >= 0 ? exact : names.findIndex((each) => foldName(each) === foldName(name));
}

/**
 * Makes sure that a mapping means columns that the file has, and questions and attributes that the profile has.
 * @param names the columns of all the file's tables.
 * @throws IntakeError MAPPING_UNKNOWN_COLUMN, MAPPING_UNKNOWN_QUESTION, MAPPING_UNKNOWN_ATTRIBUTE.
 */
export function checkMapping(names: readonly string[], mapping: ColumnMapping, profile: Profile): void {
  for (const [name, wanted] of Object.entries(mapping)) {
    if (columnNamed(names, name) < 0)
      throw new IntakeError('MAPPING_UNKNOWN_COLUMN', {
        sv: `Filen har ingen kolumn som heter ”${name}”. Kolumnerna är: ${names.join(', ')}. Välj en av dem.`,
        en: `The file has no column called "${name}". The columns are: ${names.join(', ')}. Choose one of them.`,
      });
    const questionId = wanted.questionId ?? null;
    if (questionId !== null && !profile.questions.some((question) => question.id === questionId))
      throw new IntakeError('MAPPING_UNKNOWN_QUESTION', {
        sv: `Kolumnen ”${name}” pekar på frågan ”${questionId}”, som inte finns. Frågorna är: ${profile.questions.map((each) => each.id).join(', ')}.`,
        en: `The column "${name}" points to the question "${questionId}", which does not exist. The questions are: ${profile.questions.map((each) => each.id).join(', ')}.`,
      });
    const attributeId = wanted.role === 'attribute' ? (wanted.attributeId ?? '') : null;
    if (attributeId !== null && !profile.attributes.some((attribute) => attribute.id === attributeId))
      throw unknownAttribute(name, attributeId, profile);
  }
}

function unknownAttribute(name: string, attributeId: string, { attributes }: Profile): IntakeError {
  const asked = attributes.map((each) => each.id).join(', ');
  const points =
    attributeId === ''
      ? { sv: 'säger inte vad den svarar på', en: 'does not say what it answers' }
      : {
          sv: `pekar på ”${attributeId}”, som kommunen inte frågar om`,
          en: `points to "${attributeId}", which is not asked`,
        };
  const remedy =
    asked === ''
      ? {
          sv: 'Kommunen frågar inte invånarna om dem själva: välj en annan roll.',
          en: 'Residents are asked nothing about themselves: choose another role.',
        }
      : { sv: `Ange ett av: ${asked}.`, en: `Give one of: ${asked}.` };
  return new IntakeError('MAPPING_UNKNOWN_ATTRIBUTE', {
    sv: `Kolumnen ”${name}” ${points.sv}. ${remedy.sv}`,
    en: `The column "${name}" ${points.en}. ${remedy.en}`,
  });
}

interface ContentContext {
  readonly profile: Profile;
  readonly gazetteer: Gazetteer;
  readonly assign: Assign;
  readonly taken: (role: ColumnRole) => boolean;
}

function assignByContent(name: string, content: Content, index: number, context: ContentContext): void {
  const { profile, gazetteer, assign, taken } = context;
  const named = shareOf(content, (value) => locateParts(value, gazetteer) !== null);
  const places = shareOf(content, (value) => (locateParts(value, gazetteer)?.placeId ?? null) !== null);
  const hint = roleHintedBy(foldName(name));
  const short = content.meanLength <= 40;
  if (hint === 'moderation') {
    const ofModeration = content.values.some(isModeratedAway) && shareOf(content, isModerationStatus) >= 0.8;
    if (ofModeration && !taken('moderation')) assign(index, 'moderation');
  } else if (hint === 'consent' && short && !taken('consent')) assign(index, 'consent');
  else if (hint === 'group' && short && !taken('group')) assign(index, 'group');
  else if (
    (hint === 'district' || hint === 'place') &&
    short &&
    (named >= 0.3 || content.values.length === 0) &&
    !taken(hint)
  )
    assign(index, hint);
  else if (named >= 0.6 && places > 0.5 && !taken('place')) assign(index, 'place');
  else if (named >= 0.6 && !taken('district')) assign(index, 'district');
  else if (
    shareOf(content, (value) => !/^\d{1,12}$/.test(value) && parseDate(value, profile.timeZone) !== null) >= 0.8 &&
    short &&
    !taken('date')
  )
    assign(index, 'date');
  else if (asks.test(name) && !asksForFacts(foldName(name)) && content.meanLength >= 20 && content.wordy >= 0.5)
    assign(index, 'answer');
}

function asksForWords(name: string, content: Content, profile: Profile, gazetteer: Gazetteer): boolean {
  const folded = foldName(name);
  return (
    (asks.test(name) || invitesWords(folded)) &&
    !asksForFacts(folded) &&
    roleHintedBy(folded) === null &&
    holdsWords(content) &&
    shareOf(content, (value) => locateParts(value, gazetteer) !== null) < 0.6 &&
    shareOf(content, (value) => parseDate(value, profile.timeZone) !== null) < 0.8
  );
}

/** Says that no column of these is one of residents' words. */
export function noTextColumn(names: readonly string[]): IntakeError {
  return new IntakeError('CSV_NO_TEXT_COLUMN', {
    sv: `Ingen kolumn ser ut att innehålla det invånarna har skrivit. Kolumnerna är: ${names.join(', ') || 'inga'}. Döp textkolumnen till ”Svar” eller välj den som svarskolumn.`,
    en: `No column seems to hold what residents have written. The columns are: ${names.join(', ') || 'none'}. Call the text column "Svar" or choose it as the answer column.`,
  });
}
