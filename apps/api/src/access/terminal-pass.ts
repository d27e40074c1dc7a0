import type { Sealed } from '../accounts/sealed.js';

const prefix = 'gkterm_';
const purpose = 'terminal';
/** The command line makes a new one for each request. */
const life = 60_000;

/** Whether a text is meant as a pass of this machine's terminal. */
export function isTerminalPass(text: string): boolean {
  return text.startsWith(prefix);
}

/** Shows that one can read the installation's own key, as whoever runs the server can: holds for a minute, on the machine itself. */
export function terminalPass(sealed: Sealed, now: Date): string {
  return prefix + sealed.seal(String(now.getTime()), purpose);
}

/** Whether a pass was made with this installation's key, within the minute. */
export function opensTerminal(sealed: Sealed, text: string, now: Date): boolean {
  const madeAt = isTerminalPass(text) ? sealed.open(text.slice(prefix.length), purpose) : null;
  return madeAt !== null && Math.abs(now.getTime() - Number(madeAt)) < life;
}
