import { expect, test } from '@playwright/test';
import { move, openKiosk, tapAsAdministrator } from '../src/kiosk.ts';
import { stack } from '../src/stack.ts';
import { KIOSK_SIZES, shoot } from './shot.ts';

/** Nobody has it until the administrator is given it here. */
const BADGE = '04A1B2C3FF';

test('orders at the kiosk', async ({ page }) => {
  await openKiosk(page);
  await tapAsAdministrator(page, BADGE);
  await shoot(page, 'kiosk-orders', KIOSK_SIZES);
  await page.getByRole('button', { name: 'Open a bay' }).click();
  await shoot(page, 'kiosk-open-a-bay', KIOSK_SIZES);
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Open every bay' }).click();
  await shoot(page, 'kiosk-emergency-sure', KIOSK_SIZES);
  await page.getByRole('button', { name: 'Open all' }).click();
  await expect(page.getByRole('heading', { name: 'Every bay was opened' })).toBeVisible({ timeout: 30_000 });
  await shoot(page, 'kiosk-emergency', KIOSK_SIZES);
  const bays = await (await page.request.get(`${stack.kiosk}/simulator/v1/bays`)).json();
  for (const { number } of bays) {
    await move(page.request, number, { door: 'CLOSED' });
  }
});
