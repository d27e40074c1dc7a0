import { accountRefusals } from './account-refusals.js';

const longest = 254;

/** An e-mail address as accounts are known by it: in lower case. Whether it is anybody's shows when the link is handed over. @throws DomainError EMAIL_INVALID. */
export function checkedEmail(given: string): string {
  const email = given.normalize('NFC').trim().toLowerCase();
  if (email.length > longest || !/^[^\s@<>"',;]{1,64}@[^\s@<>"',;.]+(\.[^\s@<>"',;.]+)+$/u.test(email))
    throw accountRefusals.emailInvalid();
  return email;
}
