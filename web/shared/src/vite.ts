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
