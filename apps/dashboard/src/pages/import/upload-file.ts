/** The server refused the file, and says why in both languages. */
export class UploadRefused extends Error {
  constructor(
    readonly code: string,
    readonly messages: { readonly sv: string; readonly en: string },
  ) {
    super(messages.sv);
    this.name = 'UploadRefused';
  }
}

function isRefusal(body: unknown): body is { code: string; message: { sv: string; en: string } } {
  if (typeof body !== 'object' || body === null || !('code' in body) || !('message' in body)) return false;
  const { message } = body;
  return typeof message === 'object' && message !== null && 'sv' in message && 'en' in message;
}

/**
 * Sends a file's bytes as they are and gives the upload's id.
 * @throws UploadRefused with the server's words; any other error means that it never arrived.
 */
export async function uploadFile(file: File): Promise<string> {
  const response = await fetch(`/uploads?fileName=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  const body: unknown = await response.json();
  if (
    response.ok &&
    typeof body === 'object' &&
    body !== null &&
    'uploadId' in body &&
    typeof body.uploadId === 'string'
  ) {
    return body.uploadId;
  }
  if (isRefusal(body)) throw new UploadRefused(body.code, body.message);
  throw new Error(`POST /uploads answered ${response.status} without a reason.`);
}
