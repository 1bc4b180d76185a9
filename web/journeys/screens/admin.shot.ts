import { expect, test } from '@playwright/test';
import { signIn, stack } from '../src/stack.ts';
import { ADMIN_SIZES, go, shoot } from './shot.ts';

const PAGES = {
  overview: '/',
  cabinets: '/cabinets',
  people: '/people',
  'person-new': '/people/new',
  import: '/people/import',
  groups: '/people/groups',
  roles: '/people/roles',
  devices: '/devices',
  overdue: '/devices/overdue',
  escalations: '/devices/escalations',
  reservations: '/devices/reservations',
  use: '/devices/use',
  'device-types': '/devices/types',
  shifts: '/shifts',
  forecast: '/shifts/forecast',
  'recurring-shifts': '/shifts/recurring',
  places: '/places',
  lockers: '/places/lockers',
  'locker-types': '/places/types',
  maintenance: '/places/maintenance',
  grants: '/places/grants',
  kiosks: '/kiosks',
  inbox: '/inbox',
  faults: '/inbox/faults',
  alarms: '/inbox/alarms',
  log: '/log',
  settings: '/settings',
  'locker-settings': '/settings/lockers',
  directories: '/settings/directories',
  scim: '/settings/scim',
  webhooks: '/settings/webhooks',
  'sign-in-providers': '/settings/sign-in',
  profile: '/me',
};

/** Pages of one thing: the list that it is in, and what it is called there. */
const THINGS: Readonly<Record<string, readonly [list: string, name: string]>> = {
  device: ['/devices', 'SCN-001'],
  person: ['/people', 'Employee 001'],
  group: ['/people/groups', 'Day shift'],
  role: ['/people/roles', 'Member'],
  shift: ['/shifts/recurring', 'Every day'],
  kiosk: ['/kiosks', 'Demo kiosk'],
};

test('the web admin', async ({ page }) => {
  await page.goto(stack.admin);
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await shoot(page, 'admin-sign-in', ADMIN_SIZES);
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page);
  for (const [name, address] of Object.entries(PAGES)) {
    await go(page, address);
    await shoot(page, `admin-${name}`, ADMIN_SIZES);
  }
  for (const [thing, [list, name]] of Object.entries(THINGS)) {
    await go(page, list);
    await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByRole('progressbar', { name: 'Loading' })).toHaveCount(0);
    await shoot(page, `admin-${thing}`, ADMIN_SIZES);
  }
  await go(page, '/cabinets');
  await page.getByRole('main').getByRole('link').first().click();
  await page.getByRole('link', { name: /^Bay 3\b/ }).click();
  await expect(page.getByRole('button', { name: 'Open this bay' })).toBeVisible();
  await shoot(page, 'admin-cabinet', ADMIN_SIZES);
});
