import { expect, test } from '@playwright/test';
import { bayNamed, bringBack, EMPLOYEE_001, empty, move, openKiosk, tap } from './kiosk.ts';
import { expectAccessible, stack } from './stack.ts';

interface SimulatedBay {
  readonly number: number;
}

test("a technician's jam: the door does not open, and the next bay is given without another tap", async ({
  page,
}) => {
  const bays: readonly SimulatedBay[] = await (
    await page.request.get(`${stack.kiosk}/simulator/v1/bays`)
  ).json();
  await openKiosk(page);
  await Promise.all(bays.map(({ number }) => move(page.request, number, { jam: true })));

  await tap(page, EMPLOYEE_001);
  const jammed = await bayNamed(page);
  await expect(page.getByText(`Bay ${jammed} does not open.`)).toBeVisible();
  await expectAccessible(page);
  await Promise.all(bays.map(({ number }) => move(page.request, number, { jam: false })));

  await test.step('takes the device of the next bay', async () => {
    await page.getByRole('button', { name: /^Open bay \d+/ }).click();
    await expect(page.getByText(`Bay ${jammed} does not open.`)).toHaveCount(0);
    const bay = await bayNamed(page);
    expect(bay).not.toBe(jammed);
    await expect(page.getByText('Then close the door.')).toBeVisible();
    await empty(page, bay);
    await page.getByRole('button', { name: 'Finish' }).click();
    await bringBack(page, EMPLOYEE_001);
    await page.getByRole('button', { name: 'All good' }).click();
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  });

  await test.step('the technician frees the door', async () => {
    await expect(page.getByText('jammed')).toBeVisible();
    await move(page.request, jammed, { door: 'OPEN' });
    await move(page.request, jammed, { door: 'CLOSED' });
    await expect(page.getByText('jammed')).toHaveCount(0);
  });
});
