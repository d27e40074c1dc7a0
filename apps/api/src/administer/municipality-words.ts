/** What the terminal says of several municipalities in one database, in Swedish and in English. */
export const municipalityWords = {
  sv: {
    help: `Flera kommuner i en PostgreSQL-databas, från terminalen, med databasens ägare i DATABASE_URL.

  npx guldkorn municipality add NAMN         lägger till en kommun och skriver adressen som dess server ska ha
  npx guldkorn municipality list
  npx guldkorn municipality password NAMN    byter lösenord för kommunens roll
  npx guldkorn municipality erase            raderar de sista spåren av det som kommunerna har gallrat
  npx guldkorn migrate                       för databasen framåt till programmets version, efter en uppgradering

  NAMN: små bokstäver a–z, siffror och understreck. Den första kommunen får det som redan finns i databasen.
  Slutkod: 0 det gick bra, 1 något avvisades, 2 kommandot är fel skrivet.`,
    migrated: 'Databasen har programmets version.',
    none: 'Databasen är en enda kommuns. npx guldkorn municipality add NAMN ändrar det.',
    listed: (name: string, role: string, isThere: boolean) =>
      `${name}\t${role}${isThere ? '' : '\trollen saknas på den här servern: kör municipality add igen'}`,
    added: (name: string, address: string, tookOver: boolean) =>
      `${tookOver ? `Det som redan fanns i databasen hör nu till ${name}.\n` : ''}${name} är tillagd. Starta dess server med en egen PROFILE, DATA_DIR och PORT, och med\nDATABASE_URL=${address}\nLösenordet visas bara nu.`,
    thereAlready: (name: string, role: string) =>
      `${name} finns redan, med rollen ${role}. Dess rättigheter är satta på nytt; lösenordet är det gamla.`,
    renewed: (address: string) =>
      `Det gamla lösenordet gäller inte längre. Det nya visas bara nu:\nDATABASE_URL=${address}`,
    erased: (decisions: number) => `Klart. Av ${decisions} gallringar finns nu inga spår kvar i databasens filer.`,
  },
  en: {
    help: `Several municipalities in one PostgreSQL database, from the terminal, with the database's owner in DATABASE_URL.

  npx guldkorn municipality add NAME         adds a municipality and writes the address that its server is to have
  npx guldkorn municipality list
  npx guldkorn municipality password NAME    gives the municipality's role another password
  npx guldkorn municipality erase            erases the last traces of what municipalities have destroyed
  npx guldkorn migrate                       brings the database forward to the program's version, after an upgrade

  NAME: small letters a–z, digits and underscores. The first municipality gets what is in the database already.
  Exit code: 0 all is well, 1 something was refused, 2 the command is not written right.`,
    migrated: "The database is of the program's version.",
    none: 'The database is one single municipality’s. npx guldkorn municipality add NAME changes that.',
    listed: (name: string, role: string, isThere: boolean) =>
      `${name}\t${role}${isThere ? '' : '\tthe role is not on this server: run municipality add again'}`,
    added: (name: string, address: string, tookOver: boolean) =>
      `${tookOver ? `What was in the database already is now ${name}'s.\n` : ''}${name} is added. Start its server with a PROFILE, DATA_DIR and PORT of its own, and with\nDATABASE_URL=${address}\nThe password is shown only now.`,
    thereAlready: (name: string, role: string) =>
      `${name} is there already, with the role ${role}. Its rights have been given anew; the password is the old one.`,
    renewed: (address: string) =>
      `The old password no longer opens anything. The new one is shown only now:\nDATABASE_URL=${address}`,
    erased: (decisions: number) =>
      `Done. Of ${decisions} disposals there is now no trace left in the database's files.`,
  },
} as const;
