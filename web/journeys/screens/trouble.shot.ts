import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { bayNamed, EMPLOYEE_001, move, openKiosk, tap } from '../src/kiosk.ts';
import { signIn, stack } from '../src/stack.ts';
import { ADMIN_SIZES, go, KIOSK_SIZES, shoot } from './shot.ts';

const RUN = join(import.meta.dirname, '..', '..', '..', 'run');
const run = promisify(execFile);

test('a door that does not open', async ({ page }) => {
  const bays = await (await page.request.get(`${stack.kiosk}/simulator/v1/bays`)).json();
  const jam = async (on: boolean) => {
    for (const { number } of bays) {
      await move(page.request, number, { jam: on });
    }
  };
  await openKiosk(page);
  await jam(true);
  await tap(page, EMPLOYEE_001);
  const jammed = await bayNamed(page);
  await expect(page.getByText(`Bay ${jammed} does not open.`)).toBeVisible();
  await shoot(page, 'kiosk-jammed', KIOSK_SIZES);
  await test.step('the supervisor sees it', async () => {
    const admin = await page.context().newPage();
    await signIn(admin);
    await go(admin, '/inbox/alarms');
    await expect(admin.getByRole('listitem').getByText('Jammed')).toBeVisible();
    await shoot(admin, 'admin-alarms-jammed', ADMIN_SIZES);
    await go(admin, '/');
    await shoot(admin, 'admin-overview-jammed', ADMIN_SIZES);
    await admin.close();
  });
  await jam(false);
  await move(page.request, jammed, { door: 'OPEN' });
  await move(page.request, jammed, { door: 'CLOSED' });
});

/** The stack is the one that this clone started, with the same SMARTLOCKER_DATA. */
test('a kiosk that is cut off', async ({ page }) => {
  await openKiosk(page);
  await run(RUN, ['stop', 'kafka']);
  try {
    await expect(page.getByText('Cut off since')).toBeVisible({ timeout: 120_000 });
    await shoot(page, 'kiosk-cut-off', KIOSK_SIZES);
  } finally {
    await run(RUN, ['start', 'kafka']);
  }
});
