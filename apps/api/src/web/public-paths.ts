/** True of the addresses of the public pages, which the API serves itself; every other page is the dashboard's. */
export function isPublicPage(path: string): boolean {
  return /^\/(bidra|delta|open-data|personuppgifter|tillganglighet|kvitto(\/.*)?)\/?$/i.test(path);
}

/** True of the pages that one signs in by: they are open to those who have not. */
export function isWayIn(path: string): boolean {
  return /^\/(logga-in|logga-ut|inbjudan)(\/|$)/i.test(path);
}

/** True of the page on which one sets up the code on one's telephone. */
export function isFactorPage(path: string): boolean {
  return /^\/konto\/kod\/?$/i.test(path);
}

/** True of the pages about accounts, which the API serves itself. */
export function isAccountPage(path: string): boolean {
  return isWayIn(path) || /^\/(konto|konton|logg)(\/|$)/i.test(path);
}

/** True of the public pages and of what they are made with: the stylesheet, the script, the calendar files; and of open data. */
export function isPublicPath(path: string): boolean {
  return isPublicPage(path) || /^\/(public|delta|open-data)\//i.test(path);
}
