import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { noScriptLine } from './src/core/swedish/web/public/accessibility-words.ts';

const compress = promisify(brotliCompress);

/** Every built text beside itself as small as it gets: that takes seconds, which no one who asks for a page should wait. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    async writeBundle({ dir = '' }) {
      const files = await readdir(dir, { recursive: true });
      await Promise.all(files.filter((file) => /\.(?:html|js|css|svg|json|webmanifest)$/u.test(file)).map(async (file) => writeFile(join(dir, `${file}.br`), await compress(await readFile(join(dir, file))))));
    },
  };
}

/** What whoever has no scripts reads, from where all words are. */
const noScript: Plugin = { name: 'no-script', transformIndexHtml: (page) => page.replace('<noscript></noscript>', `<noscript>${noScriptLine()}</noscript>`) };

/** The pages of the workbench: dist/web, served by the server beside the API. Nothing in them is fetched from elsewhere, and no script is inline. */
export default defineConfig({
  root: 'src/web',
  plugins: [react(), noScript, compressed()],
  // The shapes of src/wire, as a page may have them.
  resolve: { alias: [{ find: /^zod$/u, replacement: fileURLToPath(new URL('src/web/library/shapes.ts', import.meta.url)) }] },
  // A thread beside the page has no document to ask what &name; stands for: there the reader of Markdown brings its own list.
  worker: { format: 'es', plugins: () => [{ name: 'no-document', enforce: 'pre', resolveId: (id) => (id === 'decode-named-character-reference' ? createRequire(import.meta.url).resolve(id) : undefined) }] },
  build: {
    outDir: '../../dist/web', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false },
    // Its modules do nothing when they are imported, but its package does not say so: what is not used is left out.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /[\\/]@digdir[\\/]designsystemet-react[\\/]|[\\/]@navikt[\\/]|[\\/]@floating-ui[\\/]|[\\/]@tanstack[\\/]/u, sideEffects: false }] } },
    reportCompressedSize: false, chunkSizeWarningLimit: 2000,
  },
});
