import { DomainError } from '../errors/domain-error.js';

/** To strangers, whatever they ask: nothing of it has been read. */
export function signInNeeded(): DomainError {
  return new DomainError(
    'SIGN_IN_NEEDED',
    {
      sv: 'Logga in först, på sidan /logga-in. Program skickar en åtkomstnyckel: Authorization: Bearer gk_….',
      en: 'Sign in first, on the page /logga-in. Programs send a token: Authorization: Bearer gk_….',
    },
    'unauthorized',
  );
}

/** The passphrase was right, but the role takes more. */
export function secondFactorNeeded(): DomainError {
  return new DomainError(
    'SECOND_FACTOR_NEEDED',
    {
      sv: 'Din roll kräver en kod i telefonen. Slå på den först, på sidan /konto/kod.',
      en: 'Your role takes a code on your telephone. Turn it on first, on the page /konto/kod.',
    },
    'forbidden',
  );
}

/**
 * Somebody else has signed in, in another tab, since the page was opened: what was done on it is not to be signed by them.
 * @param opened whose page it is. @param signedIn who is signed in now.
 */
export function anotherSignedIn(opened: string, signedIn: string): DomainError {
  return new DomainError(
    'ANOTHER_SIGNED_IN',
    {
      sv: `${signedIn} har loggat in i den här webbläsaren sedan ${opened} öppnade sidan. Ladda om sidan för att fortsätta som ${signedIn}, eller logga in som ${opened} igen.`,
      en: `${signedIn} has signed in in this browser since ${opened} opened the page. Reload the page to go on as ${signedIn}, or sign in as ${opened} again.`,
    },
    'conflict',
  );
}

export const accountRefusals = {
  /** The same words whether there is such an account or not. */
  wrong: () =>
    new DomainError(
      'SIGN_IN_WRONG',
      {
        sv: 'E-postadressen eller lösenfrasen stämmer inte. Försök igen, eller be en administratör om en ny länk.',
        en: 'The e-mail address or the passphrase is wrong. Try again, or ask an administrator for a new link.',
      },
      'unauthorized',
    ),
  byProvider: () =>
    new DomainError(
      'SIGN_IN_BY_PROVIDER',
      {
        sv: 'Kontot loggar in med kommunens inloggning och inte med lösenfras. Fungerar den inte kan en administratör, eller den som sköter servern, bjuda in ett konto med en annan e-postadress.',
        en: "The account signs in with the municipality's sign-in and not with a passphrase. If that does not work, an administrator, or whoever runs the server, can invite an account with another e-mail address.",
      },
      'forbidden',
    ),
  locked: () =>
    new DomainError(
      'SIGN_IN_LOCKED',
      {
        sv: 'För många försök. Vänta en kvart och försök igen.',
        en: 'Too many attempts. Wait a quarter of an hour and try again.',
      },
      'tooMany',
    ),
  codeWrong: () =>
    new DomainError(
      'CODE_WRONG',
      {
        sv: 'Koden stämmer inte, eller har använts redan. Vänta på nästa i appen, eller skriv en reservkod.',
        en: 'The code is wrong, or has been used already. Wait for the next in the app, or write a recovery code.',
      },
      'unauthorized',
    ),
  passphraseWrong: () =>
    new DomainError(
      'PASSPHRASE_WRONG',
      {
        sv: 'Det är inte din lösenfras. Skriv den som du loggar in med.',
        en: 'That is not your passphrase. Write the one that you sign in with.',
      },
      'forbidden',
    ),
  invitationUnknown: () =>
    new DomainError(
      'INVITATION_UNKNOWN',
      {
        sv: 'Länken gäller inte: den är använd, indragen eller äldre än 7 dagar. Be en administratör om en ny.',
        en: 'The link does not hold: it has been used, withdrawn or is older than 7 days. Ask an administrator for a new one.',
      },
      'notFound',
    ),
  emailInvalid: () =>
    new DomainError('EMAIL_INVALID', {
      sv: 'Det är ingen e-postadress. Skriv den som i anna@kommun.se.',
      en: 'That is no e-mail address. Write it as in anna@kommun.se.',
    }),
  emailTaken: () =>
    new DomainError(
      'EMAIL_TAKEN',
      {
        sv: 'Det finns redan ett konto med den e-postadressen. Ändra det i stället, eller ge det en ny lösenfras.',
        en: 'There is an account with that e-mail address already. Change that one instead, or give it a new passphrase.',
      },
      'conflict',
    ),
  nameTaken: () =>
    new DomainError(
      'NAME_TAKEN',
      {
        sv: 'Någon annan signerar redan med det namnet. Lägg till något som skiljer er åt, till exempel avdelningen.',
        en: 'Somebody else signs with that name already. Add something that tells you apart, such as the department.',
      },
      'conflict',
    ),
  rolesMissing: () =>
    new DomainError('ROLES_MISSING', {
      sv: 'Välj minst en roll: utan roll kan man inte göra något.',
      en: 'Choose at least one role: without one nothing can be done.',
    }),
  lastAdministrator: () =>
    new DomainError(
      'LAST_ADMINISTRATOR',
      {
        sv: 'Det är den sista administratören. Gör någon annan till administratör först.',
        en: 'That is the last administrator. Make somebody else administrator first.',
      },
      'conflict',
    ),
  accountUnknown: () =>
    new DomainError(
      'ACCOUNT_UNKNOWN',
      { sv: 'Det finns inget sådant konto. Läs listan på nytt.', en: 'There is no such account. Read the list again.' },
      'notFound',
    ),
  secondFactorStale: () =>
    new DomainError('SECOND_FACTOR_STALE', {
      sv: 'Bilden är för gammal. Ladda om sidan och läs av den nya.',
      en: 'The picture is too old. Reload the page and read the new one.',
    }),
  noRole: () =>
    new DomainError(
      'NO_ROLE',
      {
        sv: 'Inloggningen gick bra, men ingen av dina grupper ger någon roll i Guldkorn. Be en administratör lägga till dig.',
        en: 'You were signed in, but none of your groups gives a role in Guldkorn. Ask an administrator to add you.',
      },
      'forbidden',
    ),
  providerFailed: () =>
    new DomainError(
      'PROVIDER_FAILED',
      {
        sv: 'Kommunens inloggning svarade inte som den ska. Försök igen; säg till den som sköter servern om det händer igen.',
        en: "The municipality's sign-in did not answer as it should. Try again; tell whoever runs the server if it happens again.",
      },
      'unauthorized',
    ),
  notUsed: () =>
    new DomainError(
      'ACCOUNTS_NOT_USED',
      {
        sv: 'Här används inga konton. Den som driver servern slår på dem med ACCESS=accounts.',
        en: 'No accounts are used here. Whoever runs the server turns them on by ACCESS=accounts.',
      },
      'notFound',
    ),
  disabled: () =>
    new DomainError(
      'ACCOUNT_DISABLED',
      {
        sv: 'Kontot är stängt. Tala med en administratör.',
        en: 'The account is shut. Talk to an administrator.',
      },
      'forbidden',
    ),
};
