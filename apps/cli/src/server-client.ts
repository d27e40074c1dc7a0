import { words, type Said } from './words.js';

/** A refusal, in words that name the place and the remedy. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly said: Said,
  ) {
    super(said.en);
    this.name = 'Refusal';
  }
}

interface ToldError {
  readonly extensions?: { readonly code?: string; readonly messages?: Said };
  readonly message: string;
}

/** What a server of ours answers. */
interface Told {
  readonly errors?: readonly ToldError[];
  readonly extensions?: { readonly cost?: object };
}

/** Milliseconds that a server on this computer has to say who it is. */
const patience = 5000;

/** Talks with a running server over HTTP. */
export class ServerClient {
  /** @param wayIn what is sent as a bearer token with each request; null: nothing is. */
  constructor(
    readonly url: string,
    private readonly wayIn: () => string | null,
  ) {}

  /** Whether a server of ours answers at the address: false where nothing does. @throws Refusal where something else answers, or lets nobody in so. */
  async answers(): Promise<boolean> {
    let response: Response;
    try {
      response = await this.post('{ __typename }', {}, AbortSignal.timeout(patience));
    } catch {
      return false;
    }
    const answer = (await response.json().catch(() => null)) as Told | null;
    const [error] = answer?.errors ?? [];
    const { code, messages } = error?.extensions ?? {};
    // It knows who may come in, and this is nobody.
    if (code !== undefined && messages !== undefined)
      throw new Refusal(code, /^(SIGN_IN|TOKEN)_NEEDED$/.test(code) ? words.wayInNeeded : messages);
    if (answer?.extensions?.cost === undefined) throw new Refusal('NOT_GULDKORN', words.notOurs(this.url));
    return true;
  }

  /** The data asked for. @throws Refusal with the server's own words. */
  async ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const response = await this.post(query, variables);
    const answer = (await response.json()) as { data?: Data | null; errors?: readonly ToldError[] };
    const [error] = answer.errors ?? [];
    if (error !== undefined) throw refusalOf(error.extensions?.code, error.extensions?.messages, error.message);
    if (answer.data === undefined || answer.data === null) throw refusalOf(undefined, undefined, response.statusText);
    return answer.data;
  }

  /** Sends a file's bytes; gives the upload's id. @throws Refusal. */
  async upload(fileName: string, bytes: Blob): Promise<string> {
    const response = await fetch(`${this.url}/uploads?fileName=${encodeURIComponent(fileName)}`, {
      method: 'POST',
      headers: this.headers('application/octet-stream'),
      body: bytes,
    });
    const answer = (await response.json()) as { uploadId?: string; code?: string; message?: Said };
    if (answer.uploadId === undefined) throw refusalOf(answer.code, answer.message, response.statusText);
    return answer.uploadId;
  }

  private headers(contentType: string): Record<string, string> {
    const token = this.wayIn();
    return { 'content-type': contentType, ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
  }

  private post(query: string, variables: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<Response> {
    return fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: this.headers('application/json'),
      body: JSON.stringify({ query, variables }),
      ...(signal === undefined ? {} : { signal }),
    });
  }
}

function refusalOf(code: string | undefined, messages: Said | undefined, otherwise: string): Refusal {
  return new Refusal(code ?? 'UNKNOWN', messages ?? { sv: otherwise, en: otherwise });
}
