import type { IncomingMessage } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { secondFactorNeeded, signInNeeded } from '../accounts/account-refusals.js';
import { Sealed } from '../accounts/sealed.js';
import { CONFIG } from '../config/config.module.js';
import type { Config, MinuteBudget } from '../config/config.js';
import type { Messages } from '../errors/domain-error.js';
import { program, terminal } from '../viewer/viewer.js';
import { bearerIn, Viewers } from '../viewer/viewers.js';
import { isFactorPage } from '../web/public-paths.js';
import { ApiTokens } from './api-tokens.js';
import { SharedBudgets } from './shared-budgets.js';
import { isOwnMachine } from './own-machine.js';
import { RateLimitedError } from './rate-limited.js';
import type { Scope } from './scopes.js';
import { isTerminalPass, opensTerminal } from './terminal-pass.js';
import { terminalUnknown, tokenNeeded } from './token-refusals.js';

/** Who asks: by a token, or by being let in without one. */
export interface Caller {
  /** Whose budget it is. */
  readonly who: string;
  readonly budget: MinuteBudget;
  /** Null for whoever is let in without a token: they have what the pages have. */
  readonly scopes: ReadonlySet<Scope> | null;
}

/** What an answer tells of its own cost, and what is left. */
export interface CostTold {
  readonly requested: number;
  readonly budget: number;
  readonly remaining: number;
  readonly requestsRemaining: number;
  readonly resetsAt: string;
}

function addressOf(request: IncomingMessage): string {
  return (request as Partial<Request>).ip ?? request.socket.remoteAddress ?? '';
}

/** Decides who asks, whether they are let in, and how much they have left to ask for. */
@Injectable()
export class Callers {
  private readonly known = new WeakMap<object, Caller>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(ApiTokens) private readonly tokens: ApiTokens,
    @Inject(Viewers) private readonly viewers: Viewers,
    @Inject(Sealed) private readonly sealed: Sealed,
    @Inject(SharedBudgets) private readonly budgets: SharedBudgets,
  ) {}

  /**
   * Lets in whoever asks, or refuses before anything is read. A token wins over being known otherwise.
   * @param bearer the token given elsewhere than in the request's head, as a WebSocket does.
   * @throws DomainError TOKEN_NEEDED, SIGN_IN_NEEDED, SECOND_FACTOR_NEEDED, TOKEN_INVALID, TOKEN_EXPIRED, TOKEN_REVOKED, TERMINAL_UNKNOWN, RATE_LIMITED.
   */
  async letIn(request: IncomingMessage, bearer = bearerIn(request)): Promise<Caller> {
    const address = addressOf(request);
    if (bearer === null) {
      if (this.config.access === 'token' && !isOwnMachine(request)) throw tokenNeeded();
      if (this.config.access === 'accounts') {
        const { session, mustSetUp } = await this.viewers.of({ req: request });
        if (session === null) throw signInNeeded();
        if (mustSetUp && !isFactorPage((request as Partial<Request>).path ?? '')) throw secondFactorNeeded();
      }
      return this.remember(request, { who: address, budget: this.config.budgets.address, scopes: null });
    }
    try {
      if (isTerminalPass(bearer)) return this.terminal(request, bearer);
      const { id, scopes, roles } = await this.tokens.open(bearer, new Date());
      this.viewers.remember(request, program(id, roles));
      return this.remember(request, { who: id, budget: this.config.budgets.token, scopes: new Set(scopes) });
    } catch (error) {
      // Wrong ones are tried no oftener than a right one may be used.
      this.takeRequest({ who: `wrong, from ${address}`, budget: this.config.budgets.token, scopes: null });
      throw error;
    }
  }

  /** Whoever holds a share link is asked nothing, but comes no oftener than a program: each file is a line in the log. @throws DomainError RATE_LIMITED. */
  takeShared(request: IncomingMessage): void {
    this.takeRequest({ who: `shared, to ${addressOf(request)}`, budget: this.config.budgets.token, scopes: null });
  }

  /** Whether whoever was let in some time ago would be still, as with a WebSocket that stands open. @param bearer as `letIn`. */
  async stillLetIn(request: IncomingMessage, bearer: string | null): Promise<boolean> {
    if (bearer === null) return this.viewers.stillHolds(request);
    if (isTerminalPass(bearer)) return true;
    return this.tokens.open(bearer, new Date()).then(
      () => true,
      () => false,
    );
  }

  /** Who asked, as it was decided; null for what nobody was asked at. */
  of(request: object | undefined): Caller | null {
    return request === undefined ? null : (this.known.get(request) ?? null);
  }

  /** Takes one request of the budget. @throws DomainError RATE_LIMITED. */
  takeRequest(caller: Caller): void {
    if (!this.budgets.takeRequest(caller.who, caller.budget, Date.now()))
      throw this.spent(caller, {
        sv: `Fler än ${caller.budget.requests} anrop på en minut`,
        en: `More than ${caller.budget.requests} requests in a minute`,
      });
  }

  /** Takes what a query or a file costs. @throws DomainError RATE_LIMITED. */
  takeCost(caller: Caller, cost: number): void {
    if (this.budgets.takeCost(caller.who, caller.budget, cost, Date.now())) return;
    const { cost: left } = this.budgets.remaining(caller.who, caller.budget, Date.now());
    throw this.spent(caller, {
      sv: `Det kostar ${cost} värden, och ${left} av ${caller.budget.cost} återstår den här minuten`,
      en: `It costs ${cost} values, and ${left} of ${caller.budget.cost} are left this minute`,
    });
  }

  /** @param requested what the query costs; 0 for one that was refused before it was known. */
  told(caller: Caller, requested: number): CostTold {
    const { requests, cost, resetsAt } = this.budgets.remaining(caller.who, caller.budget, Date.now());
    return {
      requested,
      budget: caller.budget.cost,
      remaining: cost,
      requestsRemaining: requests,
      resetsAt: resetsAt.toISOString(),
    };
  }

  /** Whoever runs the server, at its own terminal. */
  private terminal(request: IncomingMessage, pass: string): Caller {
    if (!isOwnMachine(request) || !opensTerminal(this.sealed, pass, new Date())) throw terminalUnknown();
    this.viewers.remember(request, terminal);
    return this.remember(request, { who: 'terminal', budget: this.config.budgets.address, scopes: null });
  }

  private spent(caller: Caller, what: Messages): RateLimitedError {
    const { resetsAt } = this.budgets.remaining(caller.who, caller.budget, Date.now());
    return new RateLimitedError(what, Math.max(1, Math.ceil((resetsAt.getTime() - Date.now()) / 1000)));
  }

  private remember(request: object, caller: Caller): Caller {
    this.known.set(request, caller);
    return caller;
  }
}
