import { expect, test } from '@playwright/test';
import { bringBack, EMPLOYEE_001, empty, openKiosk, tap, tapForBay } from '../src/kiosk.ts';
import { shoot } from './shot.ts';

const SIZES = [
  { width: 800, height: 480 },
  { width: 1080, height: 1920 },
];

test('the kiosk', async ({ page }) => {
  await openKiosk(page);
  await shoot(page, 'kiosk-idle', SIZES);
  await tap(page, '04FFFFFFFF');
  await expect(page.getByText('Not now')).toBeVisible();
  await shoot(page, 'kiosk-refused', SIZES);
  await page.getByRole('button', { name: 'OK' }).click();
  const { bay } = await tapForBay(page, EMPLOYEE_001);
  await shoot(page, 'kiosk-take', SIZES);
  await empty(page, bay);
  await expect(page.getByRole('heading', { name: 'It is yours' })).toBeVisible();
  await shoot(page, 'kiosk-taken', SIZES);
  await page.getByRole('button', { name: 'Finish' }).click();
  await bringBack(page, EMPLOYEE_001);
  await shoot(page, 'kiosk-returned', SIZES);
});
