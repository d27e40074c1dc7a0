import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that the public pages are made with. */
export interface PublicFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  /** Its address, which changes with its content. */
  readonly address: string;
}

function publicFile(name: string, type: string, parts: readonly string[]): PublicFile {
  const text = parts.map((part) => readFileSync(part, 'utf8')).join('\n');
  const version = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { name, type, text, address: `/public/${name}?v=${version}` };
}

/** The one stylesheet, which begins with the dashboard's own colours and measures, and the one script. @param rootDir of the installation. */
export function readPublicFiles(rootDir: string): { readonly style: PublicFile; readonly script: PublicFile } {
  const own = (name: string) => join(rootDir, 'apps/api/public', name);
  return {
    style: publicFile('page.css', 'text/css', [join(rootDir, 'apps/dashboard/src/ui/tokens.css'), own('page.css')]),
    script: publicFile('form.js', 'text/javascript', [own('form.js')]),
  };
}
