import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that may come over the wire, in bytes of JavaScript as gzip packs it. */
export const heaviest = { first: 110_000, withCharts: 230_000, page: 60_000 };

/** What the build tells of a script: its file, what it cannot begin without, and what it may fetch later. */
interface Script {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

export interface PageWeights {
  /** What the first words and figures need. */
  readonly first: number;
  /** That and the overview's charts. */
  readonly withCharts: number;
  /** What each further page brings of its own, its charts' own parts too. */
  readonly pages: readonly { readonly name: string; readonly bytes: number }[];
}

type Manifest = Readonly<Record<string, Script>>;

/** A script with all that it cannot begin without. */
function needed(manifest: Manifest, name: string, known = new Set<string>()): Set<string> {
  const script = manifest[name];
  if (script === undefined) throw new Error(`The build has no ${name}`);
  if (known.has(name)) return known;
  known.add(name);
  for (const each of script.imports ?? []) needed(manifest, each, known);
  return known;
}

/** The charts that scripts fetch after the words; not what draws them anew for a file. */
function chartsOf(manifest: Manifest, scripts: Iterable<string>): Set<string> {
  const charts = [...scripts]
    .flatMap((name) => manifest[name]?.dynamicImports ?? [])
    .filter((name) => /\/charts\/[\w-]+\.tsx$/.test(name));
  return new Set(charts.flatMap((name) => [...needed(manifest, name)]));
}

/** What the built dashboard weighs, by the list of files that the build writes. */
export function pageWeights(folder = 'dist/dashboard'): PageWeights {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  const sizes = new Map<string, number>();
  const size = (name: string): number => {
    const file = manifest[name]?.file ?? '';
    const bytes = sizes.get(file) ?? gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    sizes.set(file, bytes);
    return bytes;
  };
  const weigh = (names: Iterable<string>): number => [...names].reduce((sum, name) => sum + size(name), 0);
  const first = needed(manifest, 'index.html');
  const withCharts = new Set([...first, ...chartsOf(manifest, first)]);
  const pages = Object.keys(manifest)
    .filter((name) => /\/pages\/.*-page\.tsx$/.test(name))
    .map((name) => {
      const own = needed(manifest, name);
      const all = new Set([...own, ...chartsOf(manifest, own)]);
      const bytes = weigh([...all].filter((script) => !withCharts.has(script)));
      return { name: /([\w-]+)-page\.tsx$/.exec(name)?.[1] ?? name, bytes };
    });
  return {
    first: weigh(first),
    withCharts: weigh(withCharts),
    pages: pages.toSorted((a, b) => b.bytes - a.bytes),
  };
}
