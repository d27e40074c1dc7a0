import type { IncomingMessage } from 'node:http';
import type { Request, Response } from 'express';

/** Over HTTPS no other site, and nothing that answers in plain HTTP, can set one by this name. */
const secureName = '__Host-guldkorn';
/** On one's own machine, where there is no HTTPS. */
const plainName = 'guldkorn';

/** The value of a cookie; null for none. */
export function cookieIn({ headers }: Pick<IncomingMessage, 'headers'>, wanted: string): string | null {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === wanted && value !== undefined && value !== '') return value;
  }
  return null;
}

/** What the session's cookie holds; null for none. Over HTTPS only what was set over HTTPS is believed. */
export function sessionTokenIn(
  request: Pick<IncomingMessage, 'headers'> & { readonly secure?: boolean },
): string | null {
  return cookieIn(request, secureName) ?? (request.secure === true ? null : cookieIn(request, plainName));
}

function attributes({ secure }: Request) {
  // Lax: a link from a mail opens the page that it leads to. What changes anything is guarded besides.
  return { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const;
}

const nameFor = ({ secure }: Request) => (secure ? secureName : plainName);

/** Gives the browser a session, which it forgets when it is closed. */
export function setSession(request: Request, response: Response, token: string): void {
  response.cookie(nameFor(request), token, attributes(request));
}

/** Takes the session back. */
export function clearSession(request: Request, response: Response): void {
  response.clearCookie(nameFor(request), attributes(request));
}

/** Keeps something for the moments that the provider has the browser. @param name without what HTTPS adds. */
export function setPassing(request: Request, response: Response, name: string, value: string, maxAge: number): void {
  response.cookie(passingName(request, name), value, { ...attributes(request), maxAge });
}

export function passingIn(request: Request, name: string): string | null {
  return cookieIn(request, passingName(request, name));
}

export function clearPassing(request: Request, response: Response, name: string): void {
  response.clearCookie(passingName(request, name), attributes(request));
}

const passingName = (request: Request, name: string) => `${nameFor(request)}-${name}`;
