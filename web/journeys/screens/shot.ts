import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'docs', 'screens');

export type Scheme = 'light' | 'dark';
export const SCHEMES: readonly Scheme[] = ['light', 'dark'];

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the web admin is looked at on. */
export const ADMIN_SIZES: readonly Size[] = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** The screens that kiosks have. */
export const KIOSK_SIZES: readonly Size[] = [
  { width: 800, height: 480 },
  { width: 1080, height: 1920 },
];

/** Takes the page in every size, light and dark. */
export const shoot = async (page: Page, name: string, sizes: readonly Size[]) => {
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      // What the admin's own switch does; the kiosk goes by the system.
      await page.evaluate(
        (dark) => document.documentElement.classList.toggle('pf-v6-theme-dark', dark),
        colorScheme === 'dark',
      );
      await page.evaluate(() => document.fonts.ready);
      // Charts and lists are drawn anew for the size in the next frames.
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      const path = join(FOLDER, `${name}-${size.width}x${size.height}-${colorScheme}.png`);
      await page.screenshot({ path, animations: 'disabled' });
    }
  }
};

/** Goes there without loading the page anew: who reloads has to sign in again. Where there is room the menu comes back first. */
export const go = async (page: Page, address: string) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.getByRole('link', { name: 'Overview', exact: true })).toBeInViewport();
  await page.evaluate((to) => history.pushState(null, '', to), address);
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Loading' })).toHaveCount(0);
};
