import { type APIRequestContext, expect, test } from '@playwright/test';
import { move, openKiosk, tap } from '../src/kiosk.ts';
import { authorization, stack } from '../src/stack.ts';
import { KIOSK_SIZES, shoot } from './shot.ts';

/** Nobody has it until the administrator is given it here. */
const BADGE = '04A1B2C3FF';

/** The next badge that nobody has is the administrator's. */
const enrolAtNextTap = async (request: APIRequestContext) => {
  const headers = await authorization(request);
  const { user } = await (await request.get(`${stack.admin}/api/v1/auth/me`, { headers })).json();
  const { items } = await (await request.get(`${stack.admin}/api/v1/kiosks`, { headers })).json();
  const answer = await request.post(`${stack.admin}/api/v1/users/${user.id}/badges/enrolment`, {
    headers,
    data: { kiosk: items[0].id },
  });
  expect(answer.ok()).toBe(true);
};

test('orders at the kiosk', async ({ page }) => {
  await openKiosk(page);
  await enrolAtNextTap(page.request);
  // The kiosk hears of it within a moment, and refuses a badge that nobody has until then.
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Tap your badge' })).toBeVisible();
    await tap(page, BADGE);
    await expect(page.getByRole('button', { name: 'Open every bay' })).toBeVisible();
  }).toPass({ intervals: [3_000] });
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
