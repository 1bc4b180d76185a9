import { expect, type Page, test } from '@playwright/test';
import { signIn, stack } from '../src/stack.ts';
import { shoot } from './shot.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

const PAGES = {
  overview: '/',
  cabinets: '/cabinets',
  people: '/people',
  import: '/people/import',
  groups: '/people/groups',
  roles: '/people/roles',
  devices: '/devices',
  reservations: '/devices/reservations',
  use: '/devices/use',
  shifts: '/shifts',
  forecast: '/shifts/forecast',
  places: '/places',
  lockers: '/places/lockers',
  kiosks: '/kiosks',
  inbox: '/inbox',
  log: '/log',
  settings: '/settings',
  directories: '/settings/directories',
  profile: '/me',
};

/** Goes there without loading the page anew: who reloads has to sign in again. */
const go = async (page: Page, address: string) => {
  await page.evaluate((to) => history.pushState(null, '', to), address);
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Loading' })).toHaveCount(0);
};

test('the web admin', async ({ page }) => {
  await page.goto(stack.admin);
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await shoot(page, 'admin-sign-in', SIZES);
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page);
  for (const [name, address] of Object.entries(PAGES)) {
    await go(page, address);
    await shoot(page, `admin-${name}`, SIZES);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await go(page, '/devices');
  await page.getByRole('link', { name: 'SCN-001' }).click();
  await expect(page.getByRole('heading', { name: 'SCN-001' })).toBeVisible();
  await shoot(page, 'admin-device', SIZES);
  await page.setViewportSize({ width: 1440, height: 900 });
  await go(page, '/cabinets');
  await page.getByRole('main').getByRole('link').first().click();
  await page.getByRole('link', { name: /^Bay 3\b/ }).click();
  await expect(page.getByRole('button', { name: 'Open this bay' })).toBeVisible();
  await shoot(page, 'admin-cabinet', SIZES);
});
