import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

/** The layer rule: who may import from whom, within the repository and outside it. */
const rules: [name: string, allowed: readonly string[], packages: RegExp][] = [
  ['libs/municipality', [], /^(zod)$/],
  ['libs/text', [], /^(natural|eld|personnummer|node:)/],
  ['libs/intake', ['libs/municipality'], /^(csv-parse|htmlparser2|mammoth|unpdf|node:)/],
  ['libs/insight', ['libs/text', 'libs/municipality'], /^(node:)/],
  ['libs/report', ['libs/insight'], /^$/],
  [
    'libs/rendition',
    ['libs/report'],
    /^(pdfkit|docx|pptxgenjs|write-excel-file|fflate|@napi-rs\/canvas|@expo-google-fonts\/source-sans-3|node:)/,
  ],
];

interface Dependency {
  readonly resolved: string;
  readonly module: string;
  readonly coreModule: boolean;
  readonly dependencyTypes: readonly string[];
}
interface Module {
  readonly source: string;
  readonly dependencies: readonly Dependency[];
}

const report = JSON.parse(
  execFileSync(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      '--config',
      'test/dependency-cruiser.cjs',
      '--output-type',
      'json',
      'apps',
      'libs',
    ],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  ),
) as { modules: readonly Module[] };
const modules = report.modules.filter(
  (module) => !module.source.includes('node_modules') && /^(apps|libs)\//.test(module.source),
);

/** `libs/text/src/x.ts` → `libs/text`. */
const part = (path: string) => path.split('/').slice(0, 2).join('/');
const isTest = (path: string) => /\.(spec|test)\.tsx?$/.test(path);
const product = modules.filter((module) => !isTest(module.source));
const ours = (dependency: Dependency) => /^(apps|libs|test|scripts)\//.test(dependency.resolved);

describe('the rule between layers', () => {
  it('sees the whole product', () => {
    for (const name of ['apps/api', 'apps/dashboard', ...rules.map(([name]) => name)])
      expect(product.filter((module) => part(module.source) === name).length).toBeGreaterThan(2);
  });

  it.each(rules)('%s imports only from %j of ours', (name, allowed) => {
    const wrong = product
      .filter((module) => part(module.source) === name)
      .flatMap((module) =>
        module.dependencies.filter(ours).map((dependency) => `${module.source} → ${dependency.resolved}`),
      )
      .filter((edge) => {
        const to = part(edge.split(' → ')[1] ?? '');
        return to !== name && !allowed.includes(to);
      });
    expect(wrong).toEqual([]);
  });

  it.each(rules)('%s needs no package but those named here', (name, _, packages) => {
    const wrong = product
      .filter((module) => part(module.source) === name && /\/src\//.test(module.source))
      .flatMap((module) =>
        module.dependencies.filter((dependency) => !ours(dependency)).map((dependency) => ({ module, dependency })),
      )
      .filter(
        ({ dependency }) => !packages.test(dependency.coreModule ? `node:${dependency.module}` : dependency.module),
      )
      .map(({ module, dependency }) => `${module.source} → ${dependency.module}`);
    expect(wrong).toEqual([]);
  });

  it('takes a library through its door only', () => {
    const wrong = modules.flatMap((module) =>
      module.dependencies
        .filter(
          (dependency) => dependency.resolved.startsWith('libs/') && part(dependency.resolved) !== part(module.source),
        )
        .filter((dependency) => !/^libs\/[a-z]+\/src\/index\.ts$/.test(dependency.resolved))
        .map((dependency) => `${module.source} → ${dependency.resolved}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the dashboard to the schema', () => {
    const wrong = product
      .filter((module) => part(module.source) === 'apps/dashboard')
      .flatMap((module) => module.dependencies.filter(ours).map((dependency) => dependency.resolved))
      .filter((resolved) => part(resolved) !== 'apps/dashboard');
    expect(wrong).toEqual([]);
  });

  it('lets no module of one part depend on itself in a circle', () => {
    const circles = product.flatMap((module) =>
      module.dependencies
        .filter(
          (dependency) =>
            (dependency as Dependency & { circular?: boolean }).circular &&
            !dependency.dependencyTypes.includes('type-only'),
        )
        .map((dependency) => `${module.source} → ${dependency.resolved}`),
    );
    expect(circles.filter((edge) => edge.startsWith('libs/'))).toEqual([]);
  });
});
