/** Offers a text to the person as a file of their own. Nothing leaves the machine. */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}

/** A name that every file system takes, from a title that people typed. */
export function fileName(title: string | null, extension: string): string {
  const words = (title ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const stem = (words ?? []).join('-').slice(0, 60).replace(/-+$/, '');
  return stem === '' ? `journey.${extension}` : `journey-${stem}.${extension}`;
}
