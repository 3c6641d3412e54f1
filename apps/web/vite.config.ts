import { createHash } from 'node:crypto';
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

/** The pages that an officer opens at a door without a line. */
const pagesOfARound =
  /\/pages\/inspections\/(inspections-page|visit-page|unsent)\.tsx?$|\/src\/rounds\/round-(door|frame)\.tsx$/;

/** Tells the worker of the inspection screens which files they are made of, those that they load later as well. */
function programOfARound(): Plugin {
  return {
    name: 'program-of-a-round',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const files = new Set<string>(['icon.svg']);
      const take = (fileName: string): void => {
        const chunk = named.get(fileName);
        if (chunk === undefined || files.has(fileName)) return;
        files.add(fileName);
        for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
        for (const part of chunk.imports) take(part);
      };
      for (const { fileName, name, isEntry, moduleIds } of chunks) {
        if ((isEntry && name === 'index') || moduleIds.some((id) => pagesOfARound.test(id))) take(fileName);
      }
      const worker = chunks.find(({ name }) => name === 'visits-worker');
      if (worker === undefined) throw new Error('the build made no worker');
      const program = JSON.stringify([...files].sort().map((file) => `/${file}`));
      const version = createHash('sha256').update(program).digest('hex').slice(0, 12);
      worker.code = worker.code.replace('__PROGRAM__', program).replace('__VERSION__', version);
    },
  };
}

export default defineConfig({
  root: here('.'),
  plugins: [react(), programOfARound(), precompressed(here('../../dist/web'))],
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
      input: {
        index: here('index.html'),
        host: here('host.html'),
        'visits-worker': here('src/rounds/visits-worker.ts'),
      },
      // A worker is known to browsers by its address, which therefore stays.
      output: {
        entryFileNames: ({ name }) => (name === 'visits-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: { proxy: { '/api': `http://127.0.0.1:${process.env['PORT'] ?? '3000'}` } },
});
