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

/**
 * Says `> * + *` of a component library's style sheets in other words. While such a rule is loaded, Chromium works out anew
 * the styles of all that stands beside a node that comes or goes: of a whole list, with each line that is scrolled into sight.
 */
export function quietSiblings(): Plugin {
  return {
    name: 'quiet-siblings',
    enforce: 'pre',
    transform: (code, id) =>
      /\.css($|\?)/.test(id) ? code.replace(/>\s*\*\s*\+\s*\*/g, '> :where(:not(:first-child))') : undefined,
  };
}
