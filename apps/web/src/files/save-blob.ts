/** How long the browser may take to take hold of a file, in milliseconds; given back sooner, the file may be lost or lose its name. */
const untilTaken = 60_000;

/** Hands a file to the browser to save. */
export function saveBlob(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, untilTaken);
}
