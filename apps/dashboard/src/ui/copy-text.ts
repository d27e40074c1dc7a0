/**
 * Copies a text as plain text. Where the browser's clipboard is not to be had, the field that shows the text is marked for
 * whoever copies by hand. @returns whether it was copied.
 */
export async function copyText(text: string, field: HTMLTextAreaElement | HTMLInputElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard without HTTPS, or it was refused.
    field?.focus();
    field?.select();
    return false;
  }
}
