import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The pages of the workbench: dist/web, served by the server beside the API. Nothing in them is fetched from elsewhere, and no script is inline. */
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../dist/web', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false },
    reportCompressedSize: false, chunkSizeWarningLimit: 2000,
  },
});
