// What html-validate looks for on every page: all it recommends. Where that is bent or left out, the reason stands with the rule.
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The renderer closes empty elements with a slash and texts without one; browsers read both the same way.
    'void-style': 'off',
    // Names of footnotes hold a colon ("fn:1"), which HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // Lists of links are named by the words above them. ARIA allows that on every list; the rule would keep it to landmarks.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Everything comes from the site's own address; what runs carries its checksum as well.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};
