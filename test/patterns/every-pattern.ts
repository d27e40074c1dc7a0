import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A regular expression of the sources, as it is written there. */
export interface WrittenPattern {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** Where the sources make a regular expression of a text. */
export interface MadePattern {
  readonly file: string;
  readonly line: number;
}

/** What people's texts go through: the libraries and the API, as they run. */
const sources = (): string[] =>
  globSync('{libs/*/src,apps/api/src}/**/*.ts')
    .filter((file) => !/\.(?:spec|fixture)\.ts$|\/testing\//.test(file))
    .sort();

/** Every regular expression of the libraries and the API: those that are written out, and the places where one is made. */
export function everyPattern(): {
  readonly written: readonly WrittenPattern[];
  readonly made: readonly MadePattern[];
} {
  const written: WrittenPattern[] = [];
  const made: MadePattern[] = [];
  for (const file of sources()) {
    const text = readFileSync(file, 'utf8');
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
    const look = (node: ts.Node): void => {
      const line = () => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        written.push({ file, line: line(), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      const isMade =
        (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'RegExp';
      if (isMade) made.push({ file, line: line() });
      ts.forEachChild(node, look);
    };
    if (/\/|RegExp/.test(text)) look(tree);
  }
  return { written, made };
}
