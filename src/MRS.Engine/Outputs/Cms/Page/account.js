// The one place that knows where the form keeps the key with which the editor is signed in at the repository's host. The form does not
// document it; a test in a real browser signs in and asks with it.

/** The key; empty while nobody is signed in, and in a folder on the editor's own computer. */
export const signedInKey = () => {
  try {
    return JSON.parse(localStorage.getItem('sveltia-cms.user') ?? '{}').token ?? '';
  } catch {
    return '';
  }
};
