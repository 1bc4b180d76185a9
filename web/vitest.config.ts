import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,kiosk,admin}/src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
  },
});
