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
  await page.getByRole('button', { name: 'Type your employee number' }).click();
  await shoot(page, 'kiosk-number', SIZES);
  for (const digit of '001') {
    await page.getByRole('button', { name: digit, exact: true }).click();
  }
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { name: 'Your PIN' })).toBeVisible();
  await shoot(page, 'kiosk-pin', SIZES);
  await page.getByRole('button', { name: 'Cancel' }).click();
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
  await page.getByRole('button', { name: 'Something else' }).click();
  await tap(page, EMPLOYEE_001);
  await expect(page.getByRole('button', { name: 'Hand over' })).toBeVisible();
  await shoot(page, 'kiosk-menu', SIZES);
  await page.getByRole('button', { name: 'Report a fault' }).click();
  await expect(page.getByRole('button', { name: 'Screen' })).toBeVisible();
  await shoot(page, 'kiosk-fault', SIZES);
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Hand over' }).click();
  await expect(page.getByText('You are handing over')).toBeVisible();
  await shoot(page, 'kiosk-hand-over', SIZES);
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await bringBack(page, EMPLOYEE_001);
  await shoot(page, 'kiosk-returned', SIZES);
});
