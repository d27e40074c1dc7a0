import type { ColumnRole } from '../parsed.js';

/** The profile itself names the columns of what residents say of themselves. */
type NamedRole = Exclude<ColumnRole, 'attribute' | 'ignore'>;

/** Folded names of columns, Swedish and English, as forms and spreadsheets write them. */
const names: Readonly<Record<NamedRole, readonly string[]>> = {
  answer: [
    'svar',
    'svaret',
    'ditt svar',
    'text',
    'fritext',
    'fritextsvar',
    'kommentar',
    'kommentarer',
    'comment',
    'comments',
    'comment body',
    'commentbody',
    'synpunkt',
    'synpunkter',
    'din synpunkt',
    'bidrag',
    'ditt bidrag',
    'answer',
    'answers',
    'response',
    'message',
    'meddelande',
    'åsikt',
    'åsikter',
    'inlägg',
    'body',
    'yttrande',
    'statement',
    'feedback',
    'idé',
    'idéer',
    'förslag',
    'övrigt',
    'övriga synpunkter',
    'berätta',
    'content',
    'opinion',
    'suggestion',
  ],
  district: [
    'bygd',
    'bygden',
    'din bygd',
    'bygdegrupp',
    'bygdeområde',
    'district',
    'distrikt',
    'område',
    'kommundel',
    'area',
  ],
  place: [
    'ort',
    'orten',
    'din ort',
    'bostadsort',
    'hemort',
    'by',
    'plats',
    'din plats',
    'place',
    'village',
    'town',
    'postort',
    'boplats',
    'ort by',
    'by ort',
    'location',
    'bor i',
  ],
  group: ['grupp', 'fokusgrupp', 'målgrupp', 'group', 'focus group', 'focusgroup'],
  date: [
    'datum',
    'date',
    'inkom',
    'inkommet',
    'inkommen',
    'inkom datum',
    'inskickat',
    'inskickad',
    'tid',
    'tidpunkt',
    'tidstämpel',
    'timestamp',
    'datetime',
    'date time',
    'received',
    'received on',
    'created',
    'created at',
    'skapad',
    'skapat',
    'svarsdatum',
    'slutförd',
    'slutförd tid',
    'slutförandetid',
    'completion time',
    'submitted',
    'submitted at',
    'registrerad',
    'starttid',
    'start time',
  ],
  author: [
    'avsändare',
    'avsändar id',
    'author',
    'author id',
    'authorid',
    'användare',
    'användar id',
    'användarnamn',
    'namn',
    'ditt namn',
    'name',
    'user',
    'user id',
    'userid',
    'username',
    'e post',
    'epost',
    'email',
    'e mail',
    'respondent',
    'respondent id',
    'svarande',
    'svarande id',
    'uppgiftslämnare',
    'voter',
    'voter id',
    'person',
    'invånare',
    'participant',
    'participant id',
    'sender',
  ],
  consent: [
    'får citeras',
    'citeras',
    'får vi citera dig',
    'får vi citera',
    'får citera',
    'citat ok',
    'samtycke',
    'samtycke till citat',
    'consent',
    'may be quoted',
    'may we quote you',
    'quote',
    'kan citeras',
    'ok att citera',
    'godkänner citat',
  ],
  externalId: [
    'id',
    'nr',
    'nummer',
    'löpnr',
    'löpnummer',
    'lnr',
    'comment id',
    'commentid',
    'ärendenummer',
    'ärendenr',
    'diarienummer',
    'dnr',
    'svars id',
    'svarsid',
    'response id',
    'submission id',
    'bidrags id',
    'bidragsid',
    'referens',
    'ref',
    'external id',
    'row id',
    'radnummer',
    'svar nr',
    'svarsnr',
    'svarsnummer',
    'enkät nr',
    'enkätnr',
    'diarienr',
    'ärende id',
    'ärendeid',
    '#',
  ],
  moderation: [
    'moderated',
    'moderation',
    'moderering',
    'modererad',
    'modererat',
    'moderationsstatus',
    'moderation status',
  ],
};

const roles = new Map<string, NamedRole>(
  (Object.entries(names) as [NamedRole, readonly string[]][]).flatMap(([role, list]) =>
    list.map((name) => [name, role] as const),
  ),
);

/** Words that tell the role of a longer column name, such as `Vilken bygd bor du i?`. */
const tellingWords: readonly (readonly [RegExp, NamedRole])[] = [
  [/\b(citera|citeras|citat|quoted?)\b/, 'consent'],
  [/\bvilken (bygd|kommundel)\b|\bbygd\b/, 'district'],
  [/\bvilken (ort|by)\b|\bvar bor du\b|\bwhere do you live\b|\bbostadsort\b/, 'place'],
  [/\bfokusgrupp\b|\bvilken grupp\b|\bvilken av grupperna\b/, 'group'],
  [/\bstatus\b|\bpublicering\b/, 'moderation'],
];

/** The role that a column's folded name says outright, or null. */
export function roleOfName(folded: string): NamedRole | null {
  return roles.get(folded) ?? null;
}

/** The role that a word in a longer folded name suggests, or null; the content must agree. */
export function roleHintedBy(folded: string): NamedRole | null {
  // A column of refusals must not be read as consent.
  if (/\b(inte|ej|not)\b/.test(folded)) return null;
  return tellingWords.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** Stands between words, since the `\b` of regular expressions knows no å. */
const wordly = (words: string) => new RegExp(`(?:^| )(?:${words})(?: |$)`);
const facts = wordly(
  'hur gammal|hur gamla|hur länge|hur många|hur ofta|hur långt|vilket år|vilken ålder|vilken åldersgrupp|vilken årskurs|vilket kön|how old|how long|how many|how often|how far|what age|which age group',
);
const invitations = wordly(
  'beskriv|berätta|skriv|motivera|utveckla|kommentera|kommentar|kommentarer|synpunkt|synpunkter|tankar|describe|tell us|comment|comments|thoughts',
);
/** Words by which a column may be of a role, where neither its name nor what is in it is enough to say so. */
const hints: readonly (readonly [RegExp, ColumnHint])[] = [
  [wordly('grupp|gruppen|målgrupp|group'), 'group'],
  [wordly('bygd|bygden|hembygd|kommundel|område|området|distrikt|district|area'), 'district'],
  [wordly('ort|orten|hemort|bostadsort|by|byn|plats|platsen|place|village|town'), 'place'],
  [wordly('datum|dag|dagen|tidpunkt|inkom|date|day'), 'date'],
];

/** A role that a column's name may hint at. */
export type ColumnHint = 'group' | 'district' | 'place' | 'date';

/** The role that a column's folded name may hint at, for a person to say; null for none. */
export function hintOfName(folded: string): ColumnHint | null {
  return hints.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

/** What the municipality's own people wrote beside the answers. */
const ofStaff = wordly(
  'intern|interna|internt|handläggare|handläggarens|handläggning|redaktör|moderator|staff|internal',
);

/** True for a folded name that asks for a figure or a choice about the resident, and not for words. */
export const asksForFacts = (folded: string): boolean => facts.test(folded);

/** True for a folded name that invites to write freely without a question mark: `Beskriv med egna ord …`. */
export const invitesWords = (folded: string): boolean => invitations.test(folded) && !ofStaff.test(folded);
