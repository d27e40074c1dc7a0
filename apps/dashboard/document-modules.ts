import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const classOfAll = 'TypedDocumentString';
const generated = /\/graphql\/generated\/graphql\.ts\?document=(\w+)$/;
const imported = /import \{([^}]*)\} from '([./]*graphql\/generated\/graphql)';/g;
const parts = new RegExp(
  `^export (?:class|const) (\\w+)(?:<[\\s\\S]*?^}| = new ${classOfAll}\\([\\s\\S]*?\\) as unknown as [^;]+;)$`,
  'gm',
);

/** The import of documents and types as one of each document, from a module of its own, and one of the types. */
function importEach(names: readonly string[], from: string): string {
  const documents = names.filter((name) => name.endsWith('Document'));
  const types = names.filter((name) => name.startsWith('type ')).map((name) => name.slice('type '.length));
  return [
    ...documents.map((name) => `import { ${name} } from '${from}.ts?document=${name}';`),
    `import type { ${types.join(', ')} } from '${from}';`,
  ].join(' ');
}

/**
 * Makes a module of each generated document. The generator writes all in one, and a bundler moves whole modules: what every page
 * asks would come with the first.
 */
export function documentModules(): Plugin {
  return {
    name: 'document-modules',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || id.includes('/generated/')) return undefined;
      const each = code.replaceAll(imported, (_, names: string, from: string) =>
        importEach(
          names.split(',').map((name) => name.trim()),
          from,
        ),
      );
      return each === code ? undefined : { code: each, map: null };
    },
    async load(id) {
      const name = generated.exec(id)?.[1];
      if (name === undefined) return undefined;
      const file = id.replace(/\?.*$/, '');
      const part = [...(await readFile(file, 'utf8')).matchAll(parts)].find(([, called]) => called === name)?.[0];
      if (part === undefined) throw new Error(`${file} holds no ${name}`);
      const head = name === classOfAll ? '' : `import { ${classOfAll} } from './graphql.ts?document=${classOfAll}';\n`;
      return { code: head + part, moduleSideEffects: false };
    },
  };
}
