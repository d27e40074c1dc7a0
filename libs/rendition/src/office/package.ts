import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The files of a zip by their paths. */
export type Parts = Map<string, Uint8Array>;

/** The oldest day that a zip can tell, the same in every file, so that the same content is the same bytes. Local, as a zip tells it. */
const day = new Date(1980, 0, 1);

export function unpacked(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));
}

/** What is packed already, and grows rather than shrinks when it is packed again. */
const isPacked = (path: string): boolean => /\.(png|docx|pptx|xlsx|pdf|zip)$/.test(path);

/** A zip of the parts in their order, the same bytes every time. */
export function packed(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of parts) files[path] = [bytes, { mtime: day, level: isPacked(path) ? 0 : 6 }];
  return zipSync(files);
}

/** The parts with the list of what they are first, as the Open Packaging Conventions have it, and the others by path. */
export function inOrder(parts: Parts): Parts {
  const first = (path: string) => (path === '[Content_Types].xml' ? 0 : path.startsWith('_rels/') ? 1 : 2);
  return new Map([...parts].sort(([a], [b]) => first(a) - first(b) || (a < b ? -1 : 1)));
}

export function textOf(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  if (bytes === undefined) throw new Error(`The package has no part ${path}`);
  return strFromU8(bytes);
}

export function setText(parts: Parts, path: string, text: string): void {
  parts.set(path, strToU8(text));
}

/** Changes a part that is there. */
export function changeText(parts: Parts, path: string, change: (text: string) => string): void {
  setText(parts, path, change(textOf(parts, path)));
}
