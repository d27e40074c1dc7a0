/** How long a browser may take to begin with a file that it was given. */
const patience = 30_000;

/** Hands a file to the browser to save. */
export function saveFile(name: string, contents: Blob): void {
  const address = URL.createObjectURL(contents);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
