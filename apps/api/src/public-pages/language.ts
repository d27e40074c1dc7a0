import type { Request } from 'express';

/** The languages of the public pages. */
export type PageLanguage = 'sv' | 'en';

/** Swedish unless the address says `lang=en`. */
export function languageOf(request: Pick<Request, 'query'>): PageLanguage {
  return request.query['lang'] === 'en' ? 'en' : 'sv';
}

/** The address of a page in a language. @param path without a query. */
export function inLanguage(path: string, language: PageLanguage): string {
  return language === 'sv' ? path : `${path}?lang=${language}`;
}
