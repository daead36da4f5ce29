/** Asks the person for one board file. Nothing happens when they change their mind. */
export function askForFile(opened: (file: File) => Promise<void>): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.excalidraw,.json,.png,.svg,application/json';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) void opened(file);
  });
  input.click();
}
