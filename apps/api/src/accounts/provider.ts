import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  allowInsecureRequests,
  enableNonRepudiationChecks,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  discovery,
  fetchUserInfo,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';
import { CONFIG } from '../config/config.module.js';
import type { Config, OidcConfig } from '../config/config.js';
import { failureOf } from '../logging/failure.js';
import { isLoopback } from '../web/host-check.js';
import { accountRefusals } from './account-refusals.js';

const answerPath = '/logga-in/oidc/svar';

/** What is kept while the browser is at the provider's, to know its answer by. */
export interface Asked {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who the provider says that somebody is. */
export interface Claimed {
  /** Issuer and subject: nobody else is ever called so. */
  readonly subject: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly name: string;
  readonly groups: readonly string[];
}

/** The municipality's own sign-in, by OpenID Connect: found by discovery, asked by code with PKCE, state and nonce. */
@Injectable()
export class Provider {
  private readonly logger = new Logger('OpenID Connect');
  private found: Promise<Configuration> | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Where the browser is to go, and what is to be kept meanwhile. @param origin that of our own pages. @throws DomainError PROVIDER_FAILED. */
  async ask(origin: string): Promise<{ readonly address: URL; readonly asked: Asked }> {
    return this.withProvider(async (provider) => {
      const asked = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const address = buildAuthorizationUrl(provider, {
        redirect_uri: `${origin}${answerPath}`,
        scope: 'openid profile email',
        state: asked.state,
        nonce: asked.nonce,
        code_challenge: await calculatePKCECodeChallenge(asked.verifier),
        code_challenge_method: 'S256',
      });
      return { address, asked };
    });
  }

  /** Who it is, by what the browser came back with. @param address all of it, as it was come to. @throws DomainError PROVIDER_FAILED. */
  async answer(address: URL, { state, nonce, verifier }: Asked): Promise<Claimed> {
    return this.withProvider(async (provider, { issuer, groupsClaim }) => {
      const tokens = await authorizationCodeGrant(provider, address, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const identity = tokens.claims();
      if (identity === undefined) throw new Error('There is no ID token.');
      const userInfo = provider.serverMetadata().userinfo_endpoint;
      const told = userInfo === undefined ? {} : await fetchUserInfo(provider, tokens.access_token, identity.sub);
      const claims: Readonly<Record<string, unknown>> = { ...told, ...identity };
      const text = (name: string) => (typeof claims[name] === 'string' ? claims[name] : '');
      const groups = claims[groupsClaim];
      return {
        subject: `${issuer}|${identity.sub}`,
        email: text('email').toLowerCase(),
        emailVerified: claims['email_verified'] === true,
        name: text('name') || text('preferred_username') || text('email') || identity.sub,
        groups: [groups].flat().filter((group) => typeof group === 'string'),
      };
    });
  }

  /** Where one is signed out at the provider's too; null where it has no such place. @throws DomainError PROVIDER_FAILED. */
  async leave(origin: string): Promise<URL | null> {
    return this.withProvider(async (provider) =>
      provider.serverMetadata().end_session_endpoint === undefined
        ? null
        : buildEndSessionUrl(provider, { post_logout_redirect_uri: `${origin}/logga-ut` }),
    );
  }

  private async withProvider<T>(work: (provider: Configuration, oidc: OidcConfig) => Promise<T>): Promise<T> {
    const { oidc } = this.config;
    if (oidc === null) throw accountRefusals.notUsed();
    try {
      this.found ??= this.discover(oidc);
      return await work(await this.found, oidc);
    } catch (error) {
      // Asked for again the next time, if it was not there.
      if (
        await this.found?.then(
          () => false,
          () => true,
        )
      )
        this.found = null;
      this.logger.warn({ message: 'The provider failed.', ...failureOf(error) });
      throw accountRefusals.providerFailed();
    }
  }

  private discover({ issuer, clientId, clientSecret }: OidcConfig): Promise<Configuration> {
    const address = new URL(issuer);
    // Without HTTPS only what runs on this very machine is believed.
    const execute = address.protocol === 'http:' && isLoopback(address.hostname) ? [allowInsecureRequests] : [];
    const authentication = clientSecret === null ? None() : ClientSecretBasic(clientSecret);
    // Who somebody is must be signed, also where it comes straight from the provider.
    return discovery(address, clientId, undefined, authentication, {
      execute: [...execute, enableNonRepudiationChecks],
    });
  }
}
