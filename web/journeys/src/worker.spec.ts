import { expect, test } from '@playwright/test';
import { bringBack, EMPLOYEE_001, EMPLOYEE_002, empty, openKiosk, tap, tapForBay } from './kiosk.ts';
import { expectAccessible } from './stack.ts';

test("a worker's day: takes a device, hands it over, and a colleague brings it back with a fault", async ({
  page,
}) => {
  await openKiosk(page);
  await expectAccessible(page);

  const { bay, device } = await tapForBay(page, EMPLOYEE_001);
  await expectAccessible(page);
  await empty(page, bay);
  await expect(page.getByRole('heading', { name: 'It is yours' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Finish' }).click();

  await test.step('hands it over', async () => {
    await page.getByRole('button', { name: 'Something else' }).click();
    await tap(page, EMPLOYEE_001);
    await page.getByRole('button', { name: 'Hand over' }).click();
    await expect(page.getByText(`You are handing over ${device}`)).toBeVisible();
    await tap(page, EMPLOYEE_002);
    await expect(page.getByRole('heading', { name: new RegExp(`has ${device} now`) })).toBeVisible();
    await page.getByRole('button', { name: 'Finish' }).click();
  });

  await test.step('the colleague brings it back, and says what is wrong with it', async () => {
    expect(await bringBack(page, EMPLOYEE_002)).toBe(device);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Screen' }).click();
    await expect(page.getByRole('heading', { name: `Fault of ${device} taken down` })).toBeVisible();
  });
});

test('a badge that nobody knows is refused with a sentence', async ({ page }) => {
  await openKiosk(page);
  await tap(page, '04FFFFFFFF');
  await expect(page.getByText('Not now')).toBeVisible();
  await expectAccessible(page);
});
