import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { quietStyles, strictPolicy } from '../shared/src/vite.ts';

const frontDoor = process.env.ADMIN_FRONT_DOOR ?? 'http://localhost:8080';

export default defineConfig({
  // Photos are fetched by the page, which then shows what it has in memory.
  plugins: [react(), quietStyles(), strictPolicy("'self' blob:")],
  // Nothing is written into the page itself: its policy allows files of its own address only.
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': frontDoor } },
  preview: { proxy: { '/api': frontDoor } },
});
