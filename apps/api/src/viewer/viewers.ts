import { Inject, Injectable } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import { anotherSignedIn } from '../accounts/account-refusals.js';
import { AccountSessions } from '../accounts/account-sessions.js';
import { cookieIn, sessionTokenIn } from '../accounts/session-cookie.js';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import type { Role } from '../permissions/roles.js';
import { may, somebodyNeeded, takesFactor } from '../permissions/permissions.js';
import { ModeratorSessions } from './moderator-sessions.js';
import { anyone, stranger, type Signer, type Viewer } from './viewer.js';

/** Holds the session; the browser shows it to no script and sends it with no other site's request. */
export const sessionCookie = 'guldkorn-moderator';

/** What a resolver has at hand: the HTTP request it answers, and none for a subscription. */
export interface RequestContext {
  readonly req?: Pick<IncomingMessage, 'headers'>;
}

/** The session's token in the request's cookies; null for none. */
export function tokenIn(request: Pick<IncomingMessage, 'headers'>): string | null {
  return cookieIn(request, sessionCookie);
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

/** In what head a page tells whose account it was opened by, in percent signs as in an address. */
export const openedByHeader = 'guldkorn-opened-by';

/**
 * What is done on a page is done by whoever opened it: the cookie is all tabs' alike, and may have become another's since.
 * @throws DomainError ANOTHER_SIGNED_IN.
 */
export function checkOpenedBy({ signsAs }: Viewer, { req }: RequestContext): void {
  const told = req?.headers[openedByHeader];
  // Whoever has no account of their own is no other; programs tell of no page.
  if (signsAs === null || typeof told !== 'string' || told === encodeURIComponent(signsAs)) return;
  throw anotherSignedIn(decoded(told), signsAs);
}

/** As it was before it was made fit for a head; as it stands where it was made by none of ours. */
function decoded(told: string): string {
  try {
    return decodeURIComponent(told);
  } catch {
    return told;
  }
}

/** The one place where it is decided who asks: by their account, by the moderators' key, or as whoever is let in. */
@Injectable()
export class Viewers {
  private readonly known = new WeakMap<object, Promise<Viewer>>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(ModeratorSessions) private readonly sessions: ModeratorSessions,
    @Inject(AccountSessions) private readonly accountSessions: AccountSessions,
  ) {}

  of({ req }: RequestContext): Promise<Viewer> {
    if (req === undefined) return Promise.resolve(anyone);
    const known = this.known.get(req);
    if (known !== undefined) return known;
    const viewer = this.read(req);
    this.known.set(req, viewer);
    return viewer;
  }

  /** Whoever asks is known otherwise than by a cookie. */
  remember(request: object, viewer: Viewer): void {
    this.known.set(request, Promise.resolve(viewer));
  }

  /** Whose name a decision is signed with; whether it is theirs to decide has been seen to already. @throws DomainError MODERATOR_NEEDED, SIGN_IN_NEEDED. */
  async signer(context: RequestContext): Promise<Signer> {
    const viewer = await this.of(context);
    const { session } = viewer;
    if (session !== null) return { ...viewer, session };
    throw somebodyNeeded(viewer);
  }

  /** The name that something is signed with: the account's own, or, where there are no accounts, the one given. */
  async signature(context: RequestContext, given: string): Promise<string> {
    return (await this.of(context)).signsAs ?? given;
  }

  /** Whether whoever a request was let in as may still be: not when their session is over or ended. */
  async stillHolds(request: Pick<IncomingMessage, 'headers'>): Promise<boolean> {
    const { actor, session } = await this.of({ req: request });
    return session === null || !actor.startsWith('account:') || this.accountSessions.holds(session.id, new Date());
  }

  private async read(request: Pick<IncomingMessage, 'headers'>): Promise<Viewer> {
    if (this.config.access === 'accounts') return this.signedIn(request);
    // Whoever sends a program's token asks as the program, whatever the cookies say.
    const token = bearerIn(request) === null ? tokenIn(request) : null;
    const session = token === null ? null : await this.sessions.find(token, new Date());
    if (session === null) return anyone;
    const { id, name, expiresAt } = session;
    return {
      actor: `key:${id}`,
      roles: new Set(['administrator']),
      permissions: { seePersonalData: true, moderate: true },
      signsAs: null,
      session: { id, name, expiresAt },
    };
  }

  private async signedIn(request: Pick<IncomingMessage, 'headers'>): Promise<Viewer> {
    const token = bearerIn(request) === null ? sessionTokenIn(request) : null;
    const open = token === null ? null : await this.accountSessions.find(token, 'signedIn', new Date());
    if (open === null) return stranger;
    const { account, session } = open;
    const mustSetUp = takesFactor(this.config, account) && !account.totpSecret;
    // What they have until then is their own account.
    const roles = new Set<Role>(mustSetUp ? ['reader'] : account.roles);
    const moderates = may({ roles }, 'moderate');
    return {
      actor: `account:${account.id}`,
      roles,
      permissions: { seePersonalData: moderates, moderate: moderates },
      signsAs: account.name,
      ...(mustSetUp ? { mustSetUp } : {}),
      session: { id: session.id, name: account.name, expiresAt: session.expiresAt },
    };
  }
}
