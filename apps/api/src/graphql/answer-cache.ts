import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { Kind, visit, type DocumentNode, type FormattedExecutionResult, type OperationDefinitionNode } from 'graphql';
import type { DataVersion } from '../database/data-version.js';

/** What is asked for by every page, and hangs on nothing but what is stored and what day it is. */
const keptFields: ReadonlySet<string> = new Set([
  'municipality',
  'overview',
  'programme',
  'districts',
  'district',
  'latestRun',
  'themes',
  'theme',
  'nuggets',
  'nugget',
  'commonGround',
  'comparison',
  'crossTabulation',
  'keyphraseNetwork',
]);
/** What hangs on who asks, wherever it stands. */
const personalFields: ReadonlySet<string> = new Set(['mark', 'original', 'unmasked', 'viewer']);
const mostKept = 100;

/** Whether the same is answered to whoever asks, until something is written. */
export function isKept(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  if (operation.operation !== 'query') return false;
  const isRootKept = operation.selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && keptFields.has(selection.name.value),
  );
  if (!isRootKept) return false;
  let isPersonal = false;
  visit(document, {
    Field(node) {
      if (personalFields.has(node.name.value)) isPersonal = true;
    },
  });
  return !isPersonal;
}

/**
 * Answers anew with what was answered before, as long as nothing has been written since. Whoever asks has been let in, and
 * has paid what the query costs, before this is looked at. @param now the time, ISO 8601: what is over hangs on the day.
 */
export function answerCache(version: DataVersion, now: () => string): ApolloServerPlugin {
  const answers = new Map<string, FormattedExecutionResult['data']>();
  let ofVersion: string | null = null;
  return {
    serverWillStart: () =>
      Promise.resolve({
        serverWillStop: () => {
          version.close();
          return Promise.resolve();
        },
      }),
    requestDidStart: () => {
      let key: string | null = null;
      let asOf: string | null = null;
      return Promise.resolve({
        async responseForOperation({ document, operation, request }) {
          if (!isKept(document, operation)) return null;
          asOf = (await version.current()) + now().slice(0, 13);
          if (asOf !== ofVersion) answers.clear();
          ofVersion = asOf;
          key = JSON.stringify([request.query, request.operationName, request.variables]);
          const data = answers.get(key);
          if (data === undefined) return null;
          key = null;
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: 'single' as const, singleResult: { data } },
          };
        },
        willSendResponse({ response: { body } }) {
          if (key === null || asOf !== ofVersion || body.kind !== 'single') return Promise.resolve();
          const { data, errors } = body.singleResult;
          if (data === undefined || data === null || errors !== undefined) return Promise.resolve();
          const [oldest] = answers.keys();
          if (answers.size >= mostKept && oldest !== undefined) answers.delete(oldest);
          answers.set(key, data);
          return Promise.resolve();
        },
      });
    },
  };
}
