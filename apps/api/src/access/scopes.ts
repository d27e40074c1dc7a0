/** What a token lets one have. What none of them covers, no token gives. */
export const scopes = ['figures', 'statements', 'files', 'import'] as const;
export type Scope = (typeof scopes)[number];
