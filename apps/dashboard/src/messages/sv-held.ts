/** What is said while what one has done lies kept in the browser, in Swedish. */
export const svHeld = {
  why: {
    SIGN_IN_NEEDED: 'Du är inte längre inloggad.',
    RATE_LIMITED: 'Servern har fått för många anrop på kort tid.',
    INTERNAL: 'Något gick fel på servern.',
  },
  keptForYou: 'Det du har gjort ligger kvar här i webbläsaren och sparas när du är inloggad igen.',
  keptForRole: 'Det du har gjort ligger kvar här i webbläsaren och sparas när du får göra det.',
  keptForNow: 'Det du har gjort ligger kvar här i webbläsaren. Sidan försöker igen av sig själv.',
  way: {
    SIGN_IN_NEEDED: 'Logga in i en ny flik',
    SECOND_FACTOR_NEEDED: 'Slå på koden i en ny flik',
    MODERATOR_NEEDED: 'Logga in med nyckeln i en ny flik',
  },
};
