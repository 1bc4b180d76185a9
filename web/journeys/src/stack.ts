import AxeBuilder from '@axe-core/playwright';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';

const given = (name: string) => {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set: it says what the journeys go through.`);
  }
  return value;
};

/** The running stack. */
export const stack = {
  admin: given('SMARTLOCKER_ADMIN_URL'),
  kiosk: given('SMARTLOCKER_KIOSK_URL'),
  username: 'admin',
  password: given('SMARTLOCKER_ADMIN_PASSWORD'),
};

/** Nothing that makes a page hard to use for somebody who does not see, hear or point well. */
export const expectAccessible = async (page: Page) => {
  await test.step('axe finds nothing serious', async () => {
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    const serious = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`);
    expect(serious).toEqual([]);
  });
};

/** Signs the administrator in at the web admin. */
export const signIn = async (page: Page) => {
  await page.goto(stack.admin);
  await page.getByLabel('Username').fill(stack.username);
  await page.getByLabel('Password').fill(stack.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('navigation').first()).toBeVisible();
};

/** What a call of the API by the administrator carries. */
export const authorization = async (request: APIRequestContext) => {
  const answer = await request.post(`${stack.admin}/api/v1/auth/login`, {
    data: { username: stack.username, password: stack.password },
  });
  const { accessToken } = await answer.json();
  return { Authorization: `Bearer ${accessToken}` };
};
