// Fills the browser's private file system with files, as a clone of a repository would.
async (files) => {
  const root = await navigator.storage.getDirectory();
  await root.getDirectoryHandle('.git', { create: true });
  for (const { path, base64 } of files) {
    const parts = path.split('/');
    let folder = root;
    for (const part of parts.slice(0, -1)) {
      folder = await folder.getDirectoryHandle(part, { create: true });
    }

    const file = await (await folder.getFileHandle(parts.at(-1), { create: true })).createWritable();
    await file.write(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)));
    await file.close();
  }
}
