/** What the terminal says, in Swedish and in English. */
export const administerWords = {
  sv: {
    help: `Konton och logg, från serverns egen terminal.

  npx guldkorn account first                       skriver länken till det första kontot på nytt
  npx guldkorn account list
  npx guldkorn account invite E-POST ROLL[,ROLL]   skriver en länk att lämna över
  npx guldkorn account reset E-POST                skriver en länk till ny lösenfras, slår av koden i telefonen
  npx guldkorn account disable E-POST
  npx guldkorn account enable E-POST
  npx guldkorn audit verify                        säger första raden i loggen som inte är hel

  Roller: reader, analyst, editor, moderator, administrator.
  Slutkod: 0 det gick bra, 1 något avvisades eller är inte helt, 2 kommandot är fel skrivet.`,
    noAccounts: 'Det finns inga konton.',
    firstLink: (address: string) =>
      `Öppna länken och gör ditt konto, administratörens. Den fungerar en gång, i sju dagar:\n${address}\nÄr servern startad med en annan PORT? Byt talet i länken.`,
    notFirst:
      'Det finns redan konton. Skriv npx guldkorn account list för att se dem, och account reset för en ny länk till ett av dem.',
    shut: 'stängt',
    link: (address: string) => `Lämna över länken på ett säkert sätt. Den fungerar en gång, i sju dagar:\n${address}`,
    done: 'Klart.',
    noSuch: (email: string) => `Det finns inget konto med e-postadressen ${email}.`,
    noRole: (role: string) => `Det finns ingen roll som heter ${role}.`,
    whole: (entries: number, head: string) =>
      `Loggen är hel: ${entries} rader. Den sista har kontrollsumman\n${head}\nSpara den någon annanstans: då syns det om något ändras efteråt.`,
    broken: (sequence: number, why: string) => `Rad ${sequence} i loggen ${why}. Raderna före den är hela.`,
    why: {
      missing: 'saknas',
      changed: 'är ändrad',
      unlinked: 'följer inte på raden före, som är ändrad eller utbytt',
    },
  },
  en: {
    help: `Accounts and the log, from the server's own terminal.

  npx guldkorn account first                       writes the link to the first account anew
  npx guldkorn account list
  npx guldkorn account invite EMAIL ROLE[,ROLE]    writes a link to hand over
  npx guldkorn account reset EMAIL                 writes a link to a new passphrase, turns off the code on the telephone
  npx guldkorn account disable EMAIL
  npx guldkorn account enable EMAIL
  npx guldkorn audit verify                        tells the first row of the log that is not whole

  Roles: reader, analyst, editor, moderator, administrator.
  Exit code: 0 all is well, 1 something was refused or is not whole, 2 the command is not written right.`,
    noAccounts: 'There are no accounts.',
    firstLink: (address: string) =>
      `Open the link and make your account, the administrator's. It works once, for seven days:\n${address}\nWas the server started with another PORT? Change the number in the link.`,
    notFirst:
      'There are accounts already. Write npx guldkorn account list to see them, and account reset for a new link to one of them.',
    shut: 'shut',
    link: (address: string) => `Hand the link over in a safe way. It works once, for seven days:\n${address}`,
    done: 'Done.',
    noSuch: (email: string) => `There is no account with the e-mail address ${email}.`,
    noRole: (role: string) => `There is no role called ${role}.`,
    whole: (entries: number, head: string) =>
      `The log is whole: ${entries} rows. The last has the checksum\n${head}\nKeep it elsewhere: it then shows if anything is changed afterwards.`,
    broken: (sequence: number, why: string) => `Row ${sequence} of the log ${why}. The rows before it are whole.`,
    why: {
      missing: 'is missing',
      changed: 'has been changed',
      unlinked: 'does not follow upon the row before, which has been changed or put in the place of another',
    },
  },
} as const;
