import type { InterfaceLanguage } from './language';

interface NameWords {
  readonly signedAs: (name: string) => string;
  readonly notYours: string;
  readonly loading: string;
}

/** What is said to whoever is signed in: where their name would be asked for, and where their role is not enough. */
export const nameMessages: Readonly<Record<InterfaceLanguage, NameWords>> = {
  sv: {
    signedAs: (name) => `Sparas i ditt namn: ${name}.`,
    notYours: 'Det här ingår inte i din roll',
    loading: 'vem som får',
  },
  en: {
    signedAs: (name) => `Kept in your name: ${name}.`,
    notYours: 'This is not part of your role',
    loading: 'who may',
  },
};
