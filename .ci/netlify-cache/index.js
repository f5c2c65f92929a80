// Keeps between builds what is slow to make: the program, fonts, pictures, share images and the search index. Each lies there under the hash of what it was made from.
const folder = '.cache';

export const onPreBuild = async ({ utils }) => {
  await utils.cache.restore(folder);
};

export const onPostBuild = async ({ utils }) => {
  await utils.cache.save(folder);
};
