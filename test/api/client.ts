import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { TestServer } from './server.js';

const followed =
  'subscription ($id: ID!) { importProgress(importId: $id) { importId status stage done total error { code message { sv en } } } }';

export interface Progress {
  readonly importId: string;
  readonly status: string;
  readonly stage: string;
  readonly done: number;
  readonly total: number;
  readonly error: { readonly code: string; readonly message: { readonly sv: string; readonly en: string } } | null;
}

/** Sends a file's bytes as the dashboard does; gives the answer as it stands. */
export function postFile(
  server: TestServer,
  fileName: string,
  bytes: Uint8Array | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${server.url}/uploads?fileName=${encodeURIComponent(fileName)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...headers },
    body: typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : Buffer.from(bytes),
  });
}

/** Sends a file and gives its upload id; throws when it is refused. */
export async function upload(server: TestServer, fileName: string, bytes: Uint8Array | string): Promise<string> {
  const response = await postFile(server, fileName, bytes);
  const body = (await response.json()) as { uploadId?: string };
  if (body.uploadId === undefined) throw new Error(JSON.stringify(body));
  return body.uploadId;
}

/** Asks for an import; gives its id. */
export async function startImport(server: TestServer, input: Readonly<Record<string, unknown>>): Promise<string> {
  const { importUpload } = await server.data<{ importUpload: { id: string } }>(
    'mutation ($input: ImportUploadInput!) { importUpload(input: $input) { id } }',
    { input },
  );
  return importUpload.id;
}

/** Every state that the subscription tells of an import, to its end. */
export async function followImport(server: Pick<TestServer, 'url'>, importId: string): Promise<Progress[]> {
  const client = createClient({ url: `${server.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
  const states: Progress[] = [];
  try {
    for await (const { data, errors } of client.iterate<{ importProgress: Progress }>({
      query: followed,
      variables: { id: importId },
    })) {
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      if (data?.importProgress !== undefined) states.push(data.importProgress);
    }
  } finally {
    await client.dispose();
  }
  return states;
}

/** Uploads, imports and waits for the end; gives the last state. */
export async function takeIn(
  server: TestServer,
  fileName: string,
  bytes: Uint8Array | string,
  input: Readonly<Record<string, unknown>> = {},
): Promise<Progress & { readonly uploadId: string }> {
  const uploadId = await upload(server, fileName, bytes);
  const states = await followImport(server, await startImport(server, { uploadId, ...input }));
  return { ...states.at(-1)!, uploadId };
}
