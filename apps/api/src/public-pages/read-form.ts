import type { Request } from 'express';
import { DomainError } from '../errors/domain-error.js';
import { readBody } from '../originals/read-body.js';

/** Larger than the longest form, bytes, so that a text too long meets our own message. */
const longestForm = 5 * 1024 * 1024;

/**
 * Reads what a form without files sends (application/x-www-form-urlencoded).
 * @throws DomainError FORM_UNREADABLE; FILE_TOO_LARGE, UPLOAD_BROKEN_OFF.
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  if (request.is('application/x-www-form-urlencoded') === false)
    throw new DomainError('FORM_UNREADABLE', {
      sv: 'Det som skickades kom inte från formuläret. Fyll i formuläret och skicka det därifrån.',
      en: 'What was sent did not come from the form. Fill in the form and send it from there.',
    });
  return new URLSearchParams((await readBody(request, longestForm)).toString('utf8'));
}
