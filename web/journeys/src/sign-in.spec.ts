import { expect, test } from '@playwright/test';
import { expectAccessible, signIn, stack } from './stack.ts';

test('an administrator signs in, after a wrong password was refused', async ({ page }) => {
  await page.goto(stack.admin);
  await expectAccessible(page);
  await page.getByLabel('Username').fill(stack.username);
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await signIn(page);
  await expectAccessible(page);
});
