import { Inject, Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { moderatorNeeded } from '../permissions/role-refusals.js';
import { ModeratorSessions } from './moderator-sessions.js';
import { anyone, type Signer, type Viewer } from './viewer.js';

/** Holds the session; the browser shows it to no script and sends it with no other site's request. */
export const sessionCookie = 'guldkorn-moderator';

/** What a resolver has at hand: the HTTP request it answers, and none for a subscription. */
export interface RequestContext {
  readonly req?: Pick<IncomingMessage, 'headers'>;
}

/** The session's token in the request's cookies; null for none. */
export function tokenIn({ headers }: Pick<IncomingMessage, 'headers'>): string | null {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === sessionCookie && value !== undefined && value !== '') return value;
  }
  return null;
}

/** The token for programs in the request's head; null for none. */
export function bearerIn({
  headers,
}: {
  readonly headers: { readonly authorization?: string | undefined };
}): string | null {
  const [scheme, ...rest] = (headers.authorization ?? '').trim().split(/\s+/);
  return scheme?.toLowerCase() === 'bearer' ? rest.join(' ') : null;
}

/** The one place where it is decided who asks, and what they may. When there are accounts, they are asked here. */
@Injectable()
export class Viewers {
  private readonly known = new WeakMap<object, Promise<Viewer>>();

  constructor(@Inject(ModeratorSessions) private readonly sessions: ModeratorSessions) {}

  of({ req }: RequestContext): Promise<Viewer> {
    if (req === undefined) return Promise.resolve(anyone);
    const known = this.known.get(req);
    if (known !== undefined) return known;
    const viewer = this.read(req);
    this.known.set(req, viewer);
    return viewer;
  }

  /** Whose name a decision is signed with; whether it is theirs to decide has been seen to already. @throws DomainError MODERATOR_NEEDED. */
  async signer(context: RequestContext): Promise<Signer> {
    const viewer = await this.of(context);
    const { session } = viewer;
    if (session !== null) return { ...viewer, session };
    throw moderatorNeeded();
  }

  private async read(request: Pick<IncomingMessage, 'headers'>): Promise<Viewer> {
    // Whoever sends a program's token asks as the program, whatever the cookies say.
    const token = bearerIn(request) === null ? tokenIn(request) : null;
    const session = token === null ? null : await this.sessions.find(token, new Date());
    if (session === null) return anyone;
    const { id, name, expiresAt } = session;
    return {
      roles: new Set(['administrator']),
      permissions: { seePersonalData: true, moderate: true },
      session: { id, name, expiresAt },
    };
  }
}
