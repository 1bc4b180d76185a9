import { expect, type Page, test } from '@playwright/test';
import { authorization, signIn, stack } from '../src/stack.ts';
import { spread, told } from './report.ts';

const PEOPLE = 10_000;
/** So much that whole rows come and go with each frame: about what a flung wheel does. */
const PIXELS_A_FRAME = 240;

const file = () =>
  [
    'employeeId,name,email,department',
    ...Array.from({ length: PEOPLE }, (_, at) => {
      const number = String(at + 1).padStart(5, '0');
      return `S-${number},Person ${number},scroll${number}@example.org,Warehouse`;
    }),
  ].join('\n');

const bringIn = async (page: Page) => {
  const headers = await authorization(page.request);
  const begun = await page.request.post(`${stack.admin}/api/v1/users/import`, {
    headers: { ...headers, 'Content-Type': 'text/csv' },
    data: file(),
  });
  const { id } = await begun.json();
  await expect
    .poll(
      async () => (await page.request.get(`${stack.admin}/api/v1/users/import/${id}`, { headers })).json(),
      { timeout: 300_000, intervals: [1_000] },
    )
    .toMatchObject({ state: 'DONE', failed: 0 });
};

/** Scrolls to the end, waiting there for what is still read, and answers how long each frame took. */
const scroll = (page: Page, most: number) =>
  page.evaluate(
    ({ most, step }) =>
      new Promise<number[]>((done) => {
        const frame = document.querySelector('.list-frame');
        if (!frame) {
          throw new Error('There is no list.');
        }
        const frames: number[] = [];
        let before = performance.now();
        const next = (now: number) => {
          frames.push(now - before);
          before = now;
          frame.scrollTop += step;
          const rows = frame.querySelectorAll('tr[aria-rowindex]');
          const reached = Number(rows[rows.length - 1]?.getAttribute('aria-rowindex'));
          if (reached > most || frames.length > 100_000) {
            done(frames.slice(1));
          } else {
            requestAnimationFrame(next);
          }
        };
        requestAnimationFrame(next);
      }),
    { most, step: PIXELS_A_FRAME },
  );

test('a list of 10,000 people', async ({ page }) => {
  await bringIn(page);
  await signIn(page);
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByRole('cell').first()).toBeVisible();
  const first = await scroll(page, PEOPLE);
  await page.locator('.list-frame').evaluate((frame) => frame.scrollTo(0, 0));
  const again = await scroll(page, PEOPLE);
  const over = (frames: readonly number[]) => frames.filter((millis) => millis > 50).length;
  told(
    'a list of 10,000 people: frames while it is scrolled to its end, further pages read on the way',
    `${spread(first)}, ${over(first)} over 50 ms`,
    'none over 50 ms',
  );
  told(
    'the same once more, all of them read',
    `${spread(again)}, ${over(again)} over 50 ms`,
    'none over 50 ms',
  );
});
