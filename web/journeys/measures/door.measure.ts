import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { move } from '../src/kiosk.ts';
import { authorization, signIn, stack } from '../src/stack.ts';
import { spread, told } from './report.ts';

const ROUNDS = 30;
/** An empty one of the demo site. */
const BAY = 8;
const WHEN = { timeout: 10_000, intervals: [2] };

const now = () => performance.timeOrigin + performance.now();

/** When the page shows the bay's door open, on the clock that this process goes by too. */
const shownOpen = (page: Page, bay: number) =>
  page.evaluate(
    (address) =>
      new Promise<number>((seen) => {
        const look = () => {
          if (document.querySelector(`main a.drawn-bay.open[href$="${address}"]`)) {
            watch.disconnect();
            seen(performance.timeOrigin + performance.now());
          }
        };
        const watch = new MutationObserver(look);
        watch.observe(document.body, { subtree: true, childList: true, attributes: true });
        look();
      }),
    `/bays/${bay}`,
  );

/** The latest moment at which the door was still seen shut. */
const openedAfter = async (request: APIRequestContext, bay: number) => {
  let looked = now();
  await expect
    .poll(async () => {
      const began = now();
      const answer = await request.get(`${stack.kiosk}/simulator/v1/bays`);
      const bays: readonly { readonly number: number; readonly door: string }[] = await answer.json();
      const isOpen = bays.some((each) => each.number === bay && each.door === 'OPEN');
      looked = isOpen ? looked : began;
      return isOpen;
    }, WHEN)
    .toBe(true);
  return looked;
};

/** Has the bay opened from afar, so that no device is used up. */
const open = async (request: APIRequestContext, headers: Record<string, string>, bay: string) => {
  const answer = await request.post(`${stack.admin}/api/v1/bays/${bay}/open`, {
    headers,
    data: { reason: 'To see how fast the page shows it' },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
};

test('a door at the kiosk → the cabinet on the page', async ({ page }) => {
  const { request } = page;
  await signIn(page);
  await page.getByRole('link', { name: 'Cabinets', exact: true }).click();
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.getByText('Kiosk connected')).toBeVisible();
  const headers = await authorization(request);
  const locker = new URL(page.url()).pathname.split('/').at(-1);
  const status = await request.get(`${stack.admin}/api/v1/lockers/${locker}/status`, { headers });
  const { bays }: { readonly bays: readonly { readonly id: string; readonly number: number }[] } =
    await status.json();
  const id = bays.find(({ number }) => number === BAY)?.id ?? '';
  const millis: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const shown = shownOpen(page, BAY);
    const [opened] = await Promise.all([openedAfter(request, BAY), open(request, headers, id)]);
    millis.push((await shown) - opened);
    await move(request, BAY, { door: 'CLOSED' });
    await expect(page.getByRole('link', { name: new RegExp(`^Bay ${BAY}\\b.*Free`) })).toBeVisible();
  }
  told('a door opened at the kiosk → shown in the cabinet on the page', spread(millis), '≤ 500 ms');
});
