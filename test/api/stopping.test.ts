import { describe, expect, it } from '@jest/globals';
import { granbyProfile } from './granby.js';
import { databases, startServer } from './server.js';

/** One field fails at once, so that the answer comes while the others still ask the database. */
const leftHanging = `{ failing: statements(first: 0) { totalCount } overview { voices ledger { received } }
  statements { totalCount nodes { id } } keyphrases(filter: { text: "a" }) { totalCount } municipality { holdsExampleDialogue } }`;

describe.each(databases)('stopping, on %s', (kind) => {
  it('waits for what is still being asked, and then ends', async () => {
    const server = await startServer(kind, { PROFILE: granbyProfile });
    const answer = await server.ask(leftHanging);
    expect(answer.errors?.map((error) => error.extensions.code)).toEqual(['PAGE_SIZE_INVALID']);
    await expect(server.stop()).resolves.toBeUndefined();
  });
});
