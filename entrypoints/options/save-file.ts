/** Has the browser save a text under a name, as it saves any download. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun with the click; a turn of the event loop later it needs the address no more.
  setTimeout(() => URL.revokeObjectURL(url));
}
