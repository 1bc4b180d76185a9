import { expect, test } from '@playwright/test';
import { bringBack, EMPLOYEE_001, empty, move, openKiosk, tapForBay } from './kiosk.ts';
import { expectAccessible, signIn } from './stack.ts';

test("a supervisor's first hour: sees how things stand, opens a bay, and watches who takes what", async ({
  page,
  context,
}) => {
  await signIn(page);
  await expectAccessible(page);

  await test.step('finds the cabinet', async () => {
    await page.getByRole('link', { name: 'Cabinets', exact: true }).click();
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page.getByText('Kiosk connected')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('opens an empty bay, and sees it open and shut', async () => {
    await page.getByRole('link', { name: /^Bay 8\b/ }).click();
    await page.getByRole('button', { name: 'Open this bay' }).click();
    await page.getByLabel('Reason').fill('A look inside');
    await page.getByRole('dialog').getByRole('button', { name: 'Open this bay' }).click();
    await expect(page.getByText('Opening: done')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Bay 8\b.*Door open/ })).toBeVisible();
    await move(page.request, 8, { door: 'CLOSED' });
    await expect(page.getByRole('link', { name: /^Bay 8\b.*Free/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('sees at once what somebody takes at the kiosk', async () => {
    const kiosk = await context.newPage();
    await openKiosk(kiosk);
    const { bay } = await tapForBay(kiosk, EMPLOYEE_001);
    const shown = (state: string) => page.getByRole('link', { name: new RegExp(`^Bay ${bay}\\b.*${state}`) });
    await expect(shown('Door open')).toBeVisible();
    await empty(kiosk, bay);
    await expect(shown('Employee 001.*Held')).toBeVisible();
    await kiosk.getByRole('button', { name: 'Finish' }).click();
    await bringBack(kiosk, EMPLOYEE_001);
    await kiosk.close();
  });

  await test.step('finds it in the log, whose chain holds', async () => {
    await page.getByRole('link', { name: 'Log', exact: true }).click();
    await expect(page.getByText('Device taken', { exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Verify the chain' }).click();
    await expect(page.getByText(/The chain holds/)).toBeVisible();
  });
});
