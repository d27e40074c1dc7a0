import { describe, expect, it } from '@jest/globals';
import { CombinedError } from 'urql';
import { heldBack } from './held-back';

const refused = (code: string) =>
  new CombinedError({ graphQLErrors: [{ message: 'Nej', extensions: { code } }], response: { status: 401 } });

describe('what did not arrive', () => {
  it.each([
    'SIGN_IN_NEEDED',
    'SECOND_FACTOR_NEEDED',
    'ANOTHER_SIGNED_IN',
    'MODERATOR_NEEDED',
    'ROLE_NEEDED',
    'TOKEN_NEEDED',
    'RATE_LIMITED',
    'INTERNAL',
    'HOST_NOT_ALLOWED',
    'ORIGIN_NOT_ALLOWED',
  ])('may be sent again as it is when it was refused with %s, which says nothing of it', (code) => {
    const error = refused(code);
    expect(heldBack(error)).toEqual({ code, error });
  });

  it('may be sent again when the server could not be reached, or answered something else', () => {
    for (const error of [new CombinedError({ networkError: new Error('Failed to fetch') }), new Error('No data')])
      expect(heldBack(error)).toEqual({ code: null, error });
  });

  it.each(['STATEMENT_UNKNOWN', 'SAMPLE_CLOSED', 'BAD_USER_INPUT'])('is refused for good with %s', (code) => {
    expect(heldBack(refused(code))).toBeNull();
  });
});
