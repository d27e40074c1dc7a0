import type { TestServer } from './server.js';

interface Imports {
  readonly imports: {
    readonly nodes: readonly {
      readonly fileName: string;
      readonly status: string;
      readonly error: { readonly message: { readonly sv: string } } | null;
    }[];
  };
  readonly latestRun: { readonly id: string; readonly statements: number } | null;
}

/** Waits until as many imports as expected are done and a run has counted all that came in; fails on a failed import. */
export async function waitForImports(server: TestServer, expected: number): Promise<Imports> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const state = await server.data<Imports>(
      '{ imports(first: 100) { nodes { fileName status error { message { sv } } } } latestRun { id statements } }',
    );
    const failed = state.imports.nodes.find((one) => one.status === 'FAILED');
    if (failed !== undefined) throw new Error(`${failed.fileName}: ${failed.error?.message.sv}`);
    const done = state.imports.nodes.filter((one) => one.status === 'DONE').length;
    if (done >= expected && state.latestRun !== null) {
      const { statements } = await server.data<{ statements: { totalCount: number } }>(
        '{ statements(first: 1) { totalCount } }',
      );
      if (statements.totalCount === state.latestRun.statements) return state;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The imports did not finish.');
}
