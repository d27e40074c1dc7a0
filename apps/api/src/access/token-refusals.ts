import { DomainError } from '../errors/domain-error.js';
import type { Scope } from './scopes.js';

/** Nobody is told whether there was ever such a token. */
export function tokenInvalid(): DomainError {
  return new DomainError(
    'TOKEN_INVALID',
    {
      sv: 'Åtkomstnyckeln stämmer inte. Kontrollera att hela kom med (den börjar med gk_), eller be om en ny.',
      en: 'The token is wrong. Check that all of it came along (it begins with gk_), or ask for a new one.',
    },
    'unauthorized',
  );
}

/** Whoever says that they sit at the server's own terminal does not, or reads other settings than the server was started with. */
export function terminalUnknown(): DomainError {
  return new DomainError(
    'TERMINAL_UNKNOWN',
    {
      sv: 'Servern känner inte igen terminalen. Kör kommandot på serverns egen dator, som samma användare och med samma DATA_DIR eller SECRETS_KEY som servern startades med.',
      en: 'The server does not know the terminal. Run the command on its own machine, as the same user and with the same DATA_DIR or SECRETS_KEY as the server was started with.',
    },
    'unauthorized',
  );
}

export function tokenExpired(): DomainError {
  return new DomainError(
    'TOKEN_EXPIRED',
    {
      sv: 'Åtkomstnyckelns tid har gått ut. Be den som gav dig den om en ny.',
      en: 'The token has expired. Ask whoever gave it to you for a new one.',
    },
    'unauthorized',
  );
}

export function tokenRevoked(): DomainError {
  return new DomainError(
    'TOKEN_REVOKED',
    {
      sv: 'Åtkomstnyckeln har dragits in. Be den som gav dig den om en ny.',
      en: 'The token has been revoked. Ask whoever gave it to you for a new one.',
    },
    'unauthorized',
  );
}

/** To strangers, whatever they ask: nothing of it has been read. */
export function tokenNeeded(): DomainError {
  return new DomainError(
    'TOKEN_NEEDED',
    {
      sv: 'Här behövs en åtkomstnyckel. Skicka den så här: Authorization: Bearer gk_…. Kommunen ger ut åtkomstnycklar.',
      en: 'A token is needed here. Send it so: Authorization: Bearer gk_…. The municipality gives out tokens.',
    },
    'unauthorized',
  );
}

/** @param what the field or address that was asked for. */
export function scopeNeeded(scope: Scope, what: string): DomainError {
  return new DomainError(
    'SCOPE_NEEDED',
    {
      sv: `Åtkomstnyckeln ger inte ${what}. Till det behövs en med omfattningen ${scope.toUpperCase()}: be om en sådan, eller ta bort det ur frågan.`,
      en: `The token does not give ${what}. That takes one with the scope ${scope.toUpperCase()}: ask for such a one, or leave it out of the query.`,
    },
    'forbidden',
  );
}

/** @param what the field or address that was asked for. */
export function notForTokens(what: string): DomainError {
  return new DomainError(
    'NOT_FOR_TOKENS',
    {
      sv: `Ingen åtkomstnyckel ger ${what}: det är bara för dem som arbetar i Guldkorn. Ta bort det ur frågan.`,
      en: `No token gives ${what}: that is for those who work in Guldkorn only. Leave it out of the query.`,
    },
    'forbidden',
  );
}
