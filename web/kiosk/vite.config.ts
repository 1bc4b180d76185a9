import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { strictPolicy } from '../shared/src/vite.ts';

const gateway = process.env.KIOSK_GATEWAY ?? 'http://localhost:8090';

export default defineConfig({
  plugins: [react(), strictPolicy()],
  // Nothing is written into the page itself: its policy allows files of its own address only.
  build: { target: 'chrome118', assetsInlineLimit: 0, manifest: true, modulePreload: { polyfill: false } },
  server: { proxy: { '/kiosk/v1': gateway, '/simulator/v1': gateway } },
  preview: { proxy: { '/kiosk/v1': gateway, '/simulator/v1': gateway } },
});
