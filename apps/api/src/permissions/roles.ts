/** Who there are, from least to most: a resident has no account; everyone else has one, with one role or several. */
export const roles = ['resident', 'reader', 'analyst', 'editor', 'moderator', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Those that an account can have. */
export const accountRoles = ['reader', 'analyst', 'editor', 'moderator', 'administrator'] as const;
export type AccountRole = (typeof accountRoles)[number];
