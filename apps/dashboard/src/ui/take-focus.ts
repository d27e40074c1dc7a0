/** A ref that gives an element focus when it comes: what one asked for is then read out, and the next tab goes on from there. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
