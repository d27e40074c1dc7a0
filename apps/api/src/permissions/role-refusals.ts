import { DomainError, type Messages } from '../errors/domain-error.js';
import { rolesWith, type Permission } from './permission-table.js';
import type { Role } from './roles.js';

interface RoleNames {
  readonly sv: string;
  readonly en: string;
  /** Several who have it. */
  readonly all: Messages;
}

const names: Readonly<Record<Role, RoleNames>> = {
  resident: { sv: 'invånare', en: 'resident', all: { sv: 'invånare', en: 'residents' } },
  reader: { sv: 'läsare', en: 'reader', all: { sv: 'läsare', en: 'readers' } },
  analyst: { sv: 'analytiker', en: 'analyst', all: { sv: 'analytiker', en: 'analysts' } },
  editor: { sv: 'redaktör', en: 'editor', all: { sv: 'redaktörer', en: 'editors' } },
  moderator: { sv: 'granskare', en: 'moderator', all: { sv: 'granskare', en: 'moderators' } },
  administrator: { sv: 'administratör', en: 'administrator', all: { sv: 'administratörer', en: 'administrators' } },
};

/** What a role is called. */
export function roleName(role: Role, language: 'sv' | 'en'): string {
  return names[role][language];
}

function listed(all: readonly Role[], language: 'sv' | 'en'): string {
  const words = all.map((role) => names[role].all[language]);
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${language === 'sv' ? 'och' : 'and'} ${last}`;
}

/** Somebody is signed in, but it is not theirs to do. */
export function roleNeeded(permission: Permission): DomainError {
  return new DomainError(
    'ROLE_NEEDED',
    {
      sv: `Det här får bara ${listed(rolesWith[permission], 'sv')} göra. Be en administratör om rollen.`,
      en: `Only ${listed(rolesWith[permission], 'en')} may do this. Ask an administrator for the role.`,
    },
    'forbidden',
  );
}

/** Whoever asks would have to be somebody. */
export function moderatorNeeded(): DomainError {
  return new DomainError(
    'MODERATOR_NEEDED',
    {
      sv: 'Det här får bara den som granskar bidrag. Logga in på sidan /moderera med granskningsnyckeln.',
      en: "Only those who moderate may do this. Log in on the page /moderera with the moderators' key.",
    },
    'forbidden',
  );
}

/** Nobody has said who may do it: so nobody may. */
export function notDeclared(what: string): DomainError {
  return new DomainError(
    'NOT_ALLOWED',
    {
      sv: `Ingen roll får göra ${what}: det står inte i behörighetstabellen. Säg till den som utvecklar Guldkorn.`,
      en: `No role may do ${what}: it is not in the table of permissions. Tell whoever develops Guldkorn.`,
    },
    'forbidden',
  );
}
