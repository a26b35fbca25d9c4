import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They need a browser, or live peers: npm run test:site, npm run test:interop.
    exclude: ['test/site/**', 'test/interop/**'],
    typecheck: { enabled: true, include: ['test/types/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    reporters: ['default', './test/support/closing-line.ts'],
    // One for each core: the default leaves one of them idle.
    maxWorkers: '100%',
    // Tests change nothing that others read, and the pipeline then runs once for each core.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
