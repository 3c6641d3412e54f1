import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Writes each text asset a second time as `.br`, at the strongest setting: compressed once here instead of
 * weakly on every request, because an old office line pays for each kilobyte of the first screen.
 */
function precompressed(folder: string): Plugin {
  const compress = promisify(brotliCompress);
  return {
    name: 'precompressed',
    apply: 'build',
    async closeBundle() {
      const names = await readdir(folder, { recursive: true });
      const texts = names.filter((name) => /\.(js|css|html|svg)$/.test(name));
      await Promise.all(
        texts.map(async (name) => {
          const text = await readFile(join(folder, name));
          const strongest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
          await writeFile(join(folder, `${name}.br`), await compress(text, strongest));
        }),
      );
    },
  };
}

export default defineConfig({
  root: here('.'),
  plugins: [react(), precompressed(here('../../dist/web'))],
  resolve: { alias: [{ find: /^@libs\/([^/]+)$/, replacement: `${here('../../libs')}/$1/src/index.ts` }] },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Fonts and pictures are few and small; a data: address would only weaken the content security policy.
    assetsInlineLimit: 0,
    // The host's page is small and alone: it must open on an old telephone in the evening.
    rolldownOptions: {
      // Sentences do nothing when they are read: whoever says one does not carry all of them.
      treeshake: { moduleSideEffects: [{ test: /\/libs\/words\//, sideEffects: false }] },
      input: { index: here('index.html'), host: here('host.html') },
    },
  },
  server: { proxy: { '/api': `http://127.0.0.1:${process.env['PORT'] ?? '3000'}` } },
});
