/** Keeps a text in the browser, null for nothing; where it may not, what is kept lives as long as the page. */
export function keepInBrowser(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Full or not allowed.
  }
}
