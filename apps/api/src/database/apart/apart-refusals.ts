import type { Messages } from '../../errors/domain-error.js';

export type ApartCode =
  | 'MUNICIPALITY_ROLE_NEEDED'
  | 'MUNICIPALITY_ROLE_UNSAFE'
  | 'MUNICIPALITIES_NOT_APART'
  | 'SCHEMA_OLDER'
  | 'MUNICIPALITY_NAME_INVALID'
  | 'MUNICIPALITY_UNKNOWN'
  | 'ROLE_TAKEN'
  | 'OWNER_NEEDED'
  | 'DATABASE_BUSY'
  | 'POSTGRESQL_NEEDED';

/** Why the database that municipalities share is not opened, or not changed. Nothing has been changed in it. */
export class ApartError extends Error {
  constructor(
    readonly code: ApartCode,
    readonly messages: Messages,
  ) {
    super(`${messages.sv}\n${messages.en}`);
    this.name = 'ApartError';
  }
}

/** The server was started as somebody else than a municipality. */
export const roleNeeded = (role: string) =>
  new ApartError('MUNICIPALITY_ROLE_NEEDED', {
    sv: `Databasen delas av flera kommuner, och ${role} är inte någon av dem. Ange kommunens egen roll i DATABASE_URL; npx guldkorn municipality list visar vilka som finns.`,
    en: `The database is shared by several municipalities, and ${role} is none of them. Give the municipality's own role in DATABASE_URL; npx guldkorn municipality list tells which there are.`,
  });

/** The role could get past the database's rules. */
export const roleUnsafe = (role: string, { sv, en }: Messages) =>
  new ApartError('MUNICIPALITY_ROLE_UNSAFE', {
    sv: `Rollen ${role} ${sv} och skulle därför kunna se andra kommuners data. Ta ifrån den det.`,
    en: `The role ${role} ${en} and could therefore see other municipalities' data. Take that away from it.`,
  });

export const notApart = (what: readonly string[]) =>
  new ApartError('MUNICIPALITIES_NOT_APART', {
    sv: `Kommunerna hålls inte isär överallt i databasen: ${what.join('; ')}. Kör npx guldkorn migrate med databasens ägare i DATABASE_URL.`,
    en: `Municipalities are not kept apart everywhere in the database: ${what.join('; ')}. Run npx guldkorn migrate with the database's owner in DATABASE_URL.`,
  });

export const schemaOlder = () =>
  new ApartError('SCHEMA_OLDER', {
    sv: 'Databasen är äldre än programmet, och en kommuns egen roll får inte föra den framåt. Kör npx guldkorn migrate med databasens ägare i DATABASE_URL.',
    en: "The database is older than the program, and a municipality's own role may not bring it forward. Run npx guldkorn migrate with the database's owner in DATABASE_URL.",
  });

export const nameInvalid = (name: string, most: number) =>
  new ApartError('MUNICIPALITY_NAME_INVALID', {
    sv: `”${name}” går inte som namn. Skriv kommunens namn med små bokstäver a–z, siffror och understreck, högst ${most} tecken och med en bokstav först, till exempel are för Åre.`,
    en: `"${name}" cannot be a name. Write the municipality's name in small letters a–z, digits and underscores, at most ${most} of them and a letter first, such as are for Åre.`,
  });

export const municipalityUnknown = (name: string) =>
  new ApartError('MUNICIPALITY_UNKNOWN', {
    sv: `Det finns ingen kommun som heter ”${name}” i databasen. npx guldkorn municipality list visar vilka som finns.`,
    en: `There is no municipality called "${name}" in the database. npx guldkorn municipality list tells which there are.`,
  });

export const roleTaken = (role: string) =>
  new ApartError('ROLE_TAKEN', {
    sv: `PostgreSQL har redan en roll som heter ${role}, som inte hör till någon kommun här. Ta bort den, eller välj ett annat namn.`,
    en: `PostgreSQL has a role called ${role} already, which belongs to no municipality here. Drop it, or choose another name.`,
  });

export const ownerNeeded = () =>
  new ApartError('OWNER_NEEDED', {
    sv: 'Det här gör databasens ägare, med rätt att skapa roller (CREATEROLE). Ange den rollen i DATABASE_URL.',
    en: "This is done by the database's owner, with the right to make roles (CREATEROLE). Give that role in DATABASE_URL.",
  });

export const databaseBusy = () =>
  new ApartError('DATABASE_BUSY', {
    sv: 'Någon annan håller en tabell i databasen, kanske pg_dump. Inget har ändrats. Vänta tills det är klart och kör kommandot igen.',
    en: 'Somebody else holds a table of the database, pg_dump perhaps. Nothing has been changed. Wait until that is done and run the command again.',
  });

export const postgresqlNeeded = () =>
  new ApartError('POSTGRESQL_NEEDED', {
    sv: 'Flera kommuner i en installation kräver PostgreSQL. Ange databasens ägare i DATABASE_URL.',
    en: "Several municipalities in one installation need PostgreSQL. Give the database's owner in DATABASE_URL.",
  });
