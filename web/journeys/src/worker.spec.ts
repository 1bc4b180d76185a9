import { expect, test } from '@playwright/test';
import { bayNamed, EMPLOYEE_001, EMPLOYEE_002, move, openKiosk, takeDevice, tap } from './kiosk.ts';
import { expectAccessible } from './stack.ts';

test("a worker's day: takes a device, hands it over, and a colleague brings it back with a fault", async ({
  page,
}) => {
  await openKiosk(page);
  await expectAccessible(page);

  const { device } = await takeDevice(page, EMPLOYEE_001);
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
    await tap(page, EMPLOYEE_002);
    const bay = await bayNamed(page);
    await expect(page.getByText(`Put ${device} in`)).toBeVisible();
    await expect(page.getByText('Then close the door.')).toBeVisible();
    await move(page.request, bay, { device });
    await move(page.request, bay, { door: 'CLOSED' });
    await expect(page.getByRole('heading', { name: 'Anything wrong with it?' })).toBeVisible();
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
