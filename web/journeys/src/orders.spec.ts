import { expect, type Page, test } from '@playwright/test';
import { move, openKiosk, tap, tapAsAdministrator } from './kiosk.ts';
import { expectAccessible, stack } from './stack.ts';

/** Nobody has it until the administrator is given it here. */
const BADGE = '04A1B2C3FE';

interface SimulatedBay {
  readonly number: number;
  readonly door: 'OPEN' | 'CLOSED';
  readonly charging: boolean;
}

const bays = async (page: Page): Promise<readonly SimulatedBay[]> =>
  await (await page.request.get(`${stack.kiosk}/simulator/v1/bays`)).json();

const tapAgain = async (page: Page) => {
  await page.getByRole('button', { name: 'Finish' }).click();
  await tap(page, BADGE);
};

test("an administrator's orders at the kiosk: opens a bay, switches charging, opens every bay", async ({
  page,
}) => {
  await openKiosk(page);
  await tapAsAdministrator(page, BADGE);
  await expectAccessible(page);

  await test.step('opens a bay that he chooses where it hangs', async () => {
    await page.getByRole('button', { name: 'Open a bay' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Bay 8\b/ }).click();
    await expect(page.getByText('Close the door when you are done.')).toBeVisible();
    await expectAccessible(page);
    await move(page.request, 8, { door: 'CLOSED' });
    await expect(page.getByRole('heading', { name: 'Which bay is to open?' })).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).click();
  });

  await test.step('switches the charging of a bay off, and on again', async () => {
    for (const charging of [false, true]) {
      await page.getByRole('button', { name: 'Switch charging' }).click();
      await page.getByRole('button', { name: /^Bay 1\b/ }).click();
      await expect(
        page.getByRole('heading', { name: `Charging in bay 1 is ${charging ? 'on' : 'off'}` }),
      ).toBeVisible();
      expect((await bays(page)).find(({ number }) => number === 1)?.charging).toBe(charging);
      await tapAgain(page);
    }
  });

  await test.step('opens every bay', async () => {
    await page.getByRole('button', { name: 'Open every bay' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Open all' }).click();
    await expect(page.getByRole('heading', { name: 'Every bay was opened' })).toBeVisible();
    await expectAccessible(page);
    expect((await bays(page)).filter(({ door }) => door === 'CLOSED')).toEqual([]);
    for (const { number } of await bays(page)) {
      await move(page.request, number, { door: 'CLOSED' });
    }
  });
});
