let account: string | null = null;

/** Whose account the page was opened by; whoever signs in beside later is another. */
export function openedBy(name: string): void {
  account ??= name;
}

/** Tells the server whose page it is, so that nothing done on it is signed by whoever has signed in in another tab since. */
export function openedByHead(): Record<string, string> {
  return account === null ? {} : { 'guldkorn-opened-by': encodeURIComponent(account) };
}
