import { expect, test } from '@playwright/test';
import { bringBack, EMPLOYEE_001, empty, openKiosk, tap, tapForBay } from '../src/kiosk.ts';
import { KIOSK_SIZES, shoot } from './shot.ts';

test('the kiosk', async ({ page }) => {
  await openKiosk(page);
  await shoot(page, 'kiosk-idle', KIOSK_SIZES);
  await page.getByRole('button', { name: 'Type your employee number' }).click();
  await shoot(page, 'kiosk-number', KIOSK_SIZES);
  for (const digit of '001') {
    await page.getByRole('button', { name: digit, exact: true }).click();
  }
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { name: 'Your PIN' })).toBeVisible();
  await shoot(page, 'kiosk-pin', KIOSK_SIZES);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await tap(page, '04FFFFFFFF');
  await expect(page.getByText('Not now')).toBeVisible();
  await shoot(page, 'kiosk-refused', KIOSK_SIZES);
  await page.getByRole('button', { name: 'OK' }).click();
  const { bay } = await tapForBay(page, EMPLOYEE_001);
  await shoot(page, 'kiosk-take', KIOSK_SIZES);
  await empty(page, bay);
  await expect(page.getByRole('heading', { name: 'It is yours' })).toBeVisible();
  await shoot(page, 'kiosk-taken', KIOSK_SIZES);
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('button', { name: 'Something else' }).click();
  await tap(page, EMPLOYEE_001);
  await expect(page.getByRole('button', { name: 'Hand over' })).toBeVisible();
  await shoot(page, 'kiosk-menu', KIOSK_SIZES);
  await page.getByRole('button', { name: 'Report a fault' }).click();
  await expect(page.getByRole('button', { name: 'Screen' })).toBeVisible();
  await shoot(page, 'kiosk-fault', KIOSK_SIZES);
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Hand over' }).click();
  await expect(page.getByText('You are handing over')).toBeVisible();
  await shoot(page, 'kiosk-hand-over', KIOSK_SIZES);
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await bringBack(page, EMPLOYEE_001);
  await shoot(page, 'kiosk-returned', KIOSK_SIZES);
});
