import type { Plugin } from 'vite';

const policy = (images: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${images}`,
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * Writes a strict Content-Security-Policy into the built page, so that it holds wherever the page is served from. Not
 * while developing: Vite's dev server needs inline scripts.
 *
 * @param images where pictures may come from
 */
export function strictPolicy(images = "'self'"): Plugin {
  return {
    name: 'strict-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy(images) },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** What a style sheet says, and the same in words that cost less. */
const QUIETER: readonly (readonly [RegExp, string])[] = [
  // The styles of all that stands beside a node that comes or goes would be worked out anew.
  [/>\s*\*\s*\+\s*\*/g, '> :where(:not(:first-child))'],
  // Each node that comes or goes would be searched for a wizard, and styles and layout done twice. No page of ours is one.
  [/:has\(\s*\.pf-v6-c-page__main-wizard\s*\)/g, ':not(*)'],
];

/**
 * Rewords rules of a component library's style sheets that make Chromium work for each line of a list that is scrolled into
 * sight, though they have nothing to do with it.
 */
export function quietStyles(): Plugin {
  const found = new Set<RegExp>();
  return {
    name: 'quiet-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.css($|\?)/.test(id)) {
        return undefined;
      }
      return QUIETER.reduce((styles, [said, quieter]) => {
        const reworded = styles.replace(said, quieter);
        if (reworded !== styles) {
          found.add(said);
        }
        return reworded;
      }, code);
    },
    // Or a release that words them otherwise would make lists slow again, and nothing would tell.
    generateBundle() {
      for (const [said] of QUIETER) {
        if (!found.has(said)) {
          this.error(
            `No style sheet says ${said} any more. See how it is said now, or whether it is said at all.`,
          );
        }
      }
    },
  };
}
