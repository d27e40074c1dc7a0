/**
 * Whether an error, or what caused it, has one of the codes.
 * @param codes SQLSTATE, such as 55P03 (https://www.postgresql.org/docs/current/errcodes-appendix.html).
 */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const own = 'code' in error && codes.some((code) => code === error.code);
  return own || ('cause' in error && hasCode(error.cause, ...codes));
}
