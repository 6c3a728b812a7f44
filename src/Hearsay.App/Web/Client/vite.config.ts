import { defineConfig } from 'vite';

// hashed names, and a list of them that the program reads; nothing inline, for the pages' policy lets nothing inline through
export default defineConfig({
  base: '/client/',
  build: {
    target: 'es2022',
    outDir: 'dist',
    assetsDir: '',
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    modulePreload: false,
    rollupOptions: { input: 'src/main.ts' },
  },
});
