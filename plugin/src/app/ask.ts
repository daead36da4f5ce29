/** Asks the person for one board file. Nothing happens when they change their mind. */
export function askForFile(opened: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept =
    '.excalidraw,.excalidrawlib,.md,.tldr,.drawio,.xml,.canvas,.json,.png,.svg,application/json';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) opened(file);
  });
  input.click();
}
