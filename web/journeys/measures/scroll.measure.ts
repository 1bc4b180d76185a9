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

/** Scrolls to the last row, waiting at the end for what is still read, and answers how long each frame took. */
const scroll = (page: Page, most: number) =>
  page.evaluate(
    ({ most, step }) =>
      new Promise<number[]>((done) => {
        const frame = document.querySelector('.list-scroll');
        if (!frame) {
          throw new Error('There is no list.');
        }
        const isLast = () => {
          const rows = frame.querySelectorAll('[aria-rowindex]');
          return Number(rows[rows.length - 1]?.getAttribute('aria-rowindex')) > most;
        };
        const frames: number[] = [];
        let before = performance.now();
        let at = frame.scrollTop;
        const next = (now: number) => {
          frames.push(now - before);
          before = now;
          frame.scrollTop += step;
          const stays = frame.scrollTop === at;
          at = frame.scrollTop;
          if ((stays && isLast()) || frames.length > 100_000) {
            done(frames.slice(1));
          } else {
            requestAnimationFrame(next);
          }
        };
        requestAnimationFrame(next);
      }),
    { most, step: PIXELS_A_FRAME },
  );

/** The least that a browser can be asked to scroll: lines of the same height in a frame of the same size, and nothing else. */
const plainLines = async (page: Page, height: number) => {
  const lines = Array.from(
    { length: PEOPLE },
    (_, at) => `<div aria-rowindex="${at + 2}">Person ${at + 1} S-${at + 1} Warehouse</div>`,
  );
  await page.setContent(`<!doctype html>
    <style>
      .list-scroll { height: ${height}px; overflow: auto; font: 14px sans-serif }
      .list-scroll div { height: 48px; line-height: 48px }
    </style>
    <div class="list-scroll">${lines.join('')}</div>`);
};

test('a list of 10,000 people', async ({ page, context }) => {
  await bringIn(page);
  await signIn(page);
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByRole('cell').first()).toBeVisible();
  const list = page.locator('.list-scroll');
  const first = await scroll(page, PEOPLE);
  await list.evaluate((element) => element.scrollTo(0, 0));
  const again = await scroll(page, PEOPLE);
  const { height = 0 } = (await list.boundingBox()) ?? {};
  const plain = await context.newPage();
  await plainLines(plain, height);
  const peer = await scroll(plain, PEOPLE);
  const shown = (frames: readonly number[]) =>
    `${spread(frames)}, ${frames.filter((millis) => millis > 50).length} over 50 ms`;
  told(
    'a list of 10,000 people: frames while it is scrolled to its end, further pages read on the way',
    shown(first),
    'none over 50 ms',
  );
  told('the same once more, all of them read', shown(again), 'none over 50 ms');
  told('plain lines without any script, scrolled alike', shown(peer), '');
});
