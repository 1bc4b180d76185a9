import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { authorization, stack } from './stack.ts';

/** The two people of the demo site who may take scanners. */
export const EMPLOYEE_001 = '04A1B2C3D4';
export const EMPLOYEE_002 = '04A1B2C3D5';

/** What a person's hands do at the simulated cabinet. */
export interface Move {
  readonly door?: 'OPEN' | 'CLOSED';
  readonly device?: string | null;
  readonly jam?: boolean;
}

export const move = async (request: APIRequestContext, bay: number, change: Move) => {
  const answer = await request.put(`${stack.kiosk}/simulator/v1/bays/${bay}`, { data: change });
  expect(answer.ok()).toBe(true);
};

/** Opens the page of the kiosk as it hangs at the cabinet. */
export const openKiosk = async (page: Page) => {
  await page.setViewportSize({ width: 800, height: 480 });
  await page.goto(stack.kiosk);
  await expect(page.getByRole('heading', { name: 'Tap your badge' })).toBeVisible();
};

/** Which bay the page sends the person to. */
export const bayNamed = async (page: Page) => {
  const heading = page.getByRole('heading', { name: /^Bay \d+/ });
  await expect(heading).toBeVisible();
  return Number((await heading.innerText()).replace(/^Bay (\d+).*$/s, '$1'));
};

/** Taps, and is sent to a bay whose door opens. Answers which bay, and which device is to be taken out or put in. */
export const tapForBay = async (page: Page, badge: string) => {
  await tap(page, badge);
  const bay = await bayNamed(page);
  const words = await page.getByText(/^(Take|Put) \S+/).innerText();
  await expect(page.getByText('Then close the door.')).toBeVisible();
  return { bay, device: words.replace(/^(?:Take|Put) (\S+).*$/s, '$1') };
};

/** Takes what is in the bay, or puts in what is named, and shuts the door. */
export const empty = async (page: Page, bay: number) => {
  await move(page.request, bay, { device: null });
  await move(page.request, bay, { door: 'CLOSED' });
};

export const fill = async (page: Page, bay: number, device: string) => {
  await move(page.request, bay, { device });
  await move(page.request, bay, { door: 'CLOSED' });
};

/** Brings back what the person holds. */
export const bringBack = async (page: Page, badge: string) =>
  await test.step('brings the device back', async () => {
    const { bay, device } = await tapForBay(page, badge);
    await fill(page, bay, device);
    await expect(page.getByRole('heading', { name: 'Anything wrong with it?' })).toBeVisible();
    return device;
  });

/** Holds a badge to the reader, which types faster than any person, whatever has the focus. */
export const tap = async (page: Page, badge: string) =>
  await page.evaluate(
    (keys) => {
      for (const key of keys) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }
    },
    [...badge, 'Enter'],
  );

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

/** Gives the administrator a badge that nobody has, and taps it until the kiosk has heard of it. */
export const tapAsAdministrator = async (page: Page, badge: string) => {
  await enrolAtNextTap(page.request);
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Tap your badge' })).toBeVisible();
    await tap(page, badge);
    await expect(page.getByRole('button', { name: 'Open every bay' })).toBeVisible({ timeout: 3_000 });
  }).toPass({ intervals: [3_000] });
};
