import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { stack } from './stack.ts';

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

/** Taps and takes what is given; the door is shut again at the end. Answers which device it was, and from which bay. */
export const takeDevice = async (page: Page, badge: string) =>
  await test.step('takes a device', async () => {
    await tap(page, badge);
    const bay = await bayNamed(page);
    const words = await page.getByText(/^Take \S+/).innerText();
    const device = words.replace(/^Take (\S+).*$/s, '$1');
    await expect(page.getByText('Then close the door.')).toBeVisible();
    await move(page.request, bay, { device: null });
    await move(page.request, bay, { door: 'CLOSED' });
    await expect(page.getByRole('heading', { name: 'It is yours' })).toBeVisible();
    return { bay, device };
  });

/** Holds a badge to the reader, which types as a keyboard does, whatever has the focus. */
export const tap = async (page: Page, badge: string) => {
  await page.keyboard.type(badge, { delay: 2 });
  await page.keyboard.press('Enter');
};
