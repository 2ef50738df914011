import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,bin,components,lib,server,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
  },
});
