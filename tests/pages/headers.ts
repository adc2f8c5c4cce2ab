/** Headers of the pages in this folder that need more than their type. */
export const PAGE_HEADERS: Record<string, Record<string, string>> = {
  'strict-csp.html': {
    'content-security-policy':
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
  },
};
