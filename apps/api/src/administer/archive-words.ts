import type { MadeArchive } from '../archive/make-archive.js';

/** What the terminal says of packages for the e-archive, in Swedish and in English. */
export const archiveWords = {
  sv: {
    help: `Arkivpaket: allt som hör till dialogen, för e-arkivet, i öppna format.

  npx guldkorn archive MAPP           gör ett paket i en ny mapp, även medan servern är igång
  npx guldkorn archive verify MAPP    säger om något i ett paket saknas eller är ändrat

  Paketet innehåller personuppgifter. Slutkod: 0 det gick bra, 1 något avvisades eller är inte helt, 2 kommandot är fel skrivet.`,
    made: ({ folder, rows, originals, digest }: MadeArchive) =>
      `Arkivpaketet ligger i ${folder}: ${originals} original och ${rows} rader. Det innehåller personuppgifter.\nKontrollsumma, som också står i loggen:\n${digest}`,
    whole: (files: number) => `Paketet är helt: ${files} filer, alla som de skrevs.`,
    damaged: 'Paketet är inte helt:',
    why: { missing: 'saknas', changed: 'är ändrad', unlisted: 'hör inte till paketet' },
  },
  en: {
    help: `Archive packages: all that belongs to the dialogue, for the e-archive, in open formats.

  npx guldkorn archive FOLDER           makes a package in a new folder, also while the server runs
  npx guldkorn archive verify FOLDER    tells whether anything in a package is missing or changed

  The package holds personal data. Exit code: 0 all is well, 1 something was refused or is not whole, 2 the command is not written right.`,
    made: ({ folder, rows, originals, digest }: MadeArchive) =>
      `The archive package is in ${folder}: ${originals} originals and ${rows} rows. It holds personal data.\nChecksum, which stands in the log too:\n${digest}`,
    whole: (files: number) => `The package is whole: ${files} files, all as they were written.`,
    damaged: 'The package is not whole:',
    why: { missing: 'is missing', changed: 'has been changed', unlisted: 'does not belong to the package' },
  },
} as const;
