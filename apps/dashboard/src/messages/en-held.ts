import type { svHeld } from './sv-held';

/** What is said while what one has done lies kept in the browser, in English. */
export const enHeld: typeof svHeld = {
  why: {
    SIGN_IN_NEEDED: 'You are no longer signed in.',
    RATE_LIMITED: 'The server has had too many requests in a short time.',
    INTERNAL: 'Something went wrong on the server.',
  },
  keptForYou: 'What you have done stays in this browser and is saved when you are signed in again.',
  keptForRole: 'What you have done stays in this browser and is saved when you may do it.',
  keptForNow: 'What you have done stays in this browser. The page tries again by itself.',
  way: {
    SIGN_IN_NEEDED: 'Sign in in a new tab',
    SECOND_FACTOR_NEEDED: 'Turn the code on in a new tab',
    MODERATOR_NEEDED: 'Log in with the key in a new tab',
  },
};
