import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { noScriptLine } from './src/core/swedish/web/public/accessibility-words.ts';

/** The pages of the workbench: dist/web, served by the server beside the API. Nothing in them is fetched from elsewhere, and no script is inline. */
export default defineConfig({
  root: 'src/web',
  plugins: [react(), { name: 'no-script', transformIndexHtml: (page: string) => page.replace('<noscript></noscript>', `<noscript>${noScriptLine()}</noscript>`) }],
  build: {
    outDir: '../../dist/web', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false },
    // Its modules do nothing when they are imported, but its package does not say so: what is not used is left out.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /[\\/]@digdir[\\/]designsystemet-react[\\/]|[\\/]@navikt[\\/]|[\\/]@floating-ui[\\/]|[\\/]@tanstack[\\/]/u, sideEffects: false }] } },
    reportCompressedSize: false, chunkSizeWarningLimit: 2000,
  },
});
