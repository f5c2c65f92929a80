// Every file of the content folder in the browser's private file system, by path, in base 64.
async () => {
  const found = {};
  const walk = async (folder, path) => {
    for await (const [name, entry] of folder.entries()) {
      if (entry.kind === 'directory') {
        await walk(entry, `${path}${name}/`);
        continue;
      }

      const bytes = new Uint8Array(await (await entry.getFile()).arrayBuffer());
      let text = '';
      for (let i = 0; i < bytes.length; i += 32768) {
        text += String.fromCharCode(...bytes.subarray(i, i + 32768));
      }

      found[path + name] = btoa(text);
    }
  };
  const root = await navigator.storage.getDirectory();
  await walk(await root.getDirectoryHandle('content'), 'content/');
  return found;
}
