import type { TestServer } from './server.js';

/** A browser without a script: follows no redirects by itself, and sends forms as browsers do. */
export class FormVisitor {
  constructor(
    private readonly server: Pick<TestServer, 'url'>,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  async get(path: string): Promise<{ readonly status: number; readonly html: string; readonly headers: Headers }> {
    const response = await fetch(`${this.server.url}${path}`, {
      headers: { accept: 'text/html', ...this.headers },
      redirect: 'manual',
    });
    return { status: response.status, html: await response.text(), headers: response.headers };
  }

  async post(
    path: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly html: string; readonly location: string; readonly headers: Headers }> {
    const response = await fetch(`${this.server.url}${path}`, {
      method: 'POST',
      headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', ...this.headers },
      body: new URLSearchParams(fields).toString(),
      redirect: 'manual',
    });
    const location = response.headers.get('location') ?? '';
    return { status: response.status, html: await response.text(), location, headers: response.headers };
  }

  /** A token as a form carries that was shown so many milliseconds ago. */
  token(ago = 60_000): string {
    const random = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url');
    return `${(Date.now() - ago).toString(36)}-${random}`;
  }

  /** Sends the form; throws when it does not lead to a receipt. */
  async send(fields: Readonly<Record<string, string>>): Promise<string> {
    const { status, location, html } = await this.post('/bidra', { formular: this.token(), ...fields });
    if (status !== 303) throw new Error(`${status}: ${html}`);
    return location.slice('/kvitto/'.length);
  }
}
