import { defineConfig } from 'vitest/config';

// Unit tests run in Node; tests/e2e drives the built extension and site in real browsers and runs one file after the other.
export default defineConfig({
  test: {
    // pdf.js leaves such promises behind for some damaged files; tests/cli/strays.test.ts holds that the command line outlives them.
    onUnhandledError: ({ stack }) => !/[\\/]pdfjs-dist[\\/]/.test(stack ?? ''),
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'], testTimeout: 30_000 } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false, retry: 0 } },
    ],
  },
});
