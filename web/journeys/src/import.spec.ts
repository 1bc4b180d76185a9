import { expect, test } from '@playwright/test';
import { expectAccessible, signIn } from './stack.ts';

const PEOPLE = 1_000;

/** A file as a personnel office has it, with one row that cannot be right. */
const file = () => {
  const rows = Array.from({ length: PEOPLE }, (_, at) => {
    const number = String(at + 1).padStart(5, '0');
    return `P-${number};Person ${number};person${number}@example.org`;
  });
  const wrong = 'P-99999;Person without an address;not an address';
  return ['Employee id;Name;Mail address', ...rows, wrong].join('\n');
};

test('an administrator brings in 1,000 people from a file', async ({ page }) => {
  await signIn(page);
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByRole('link', { name: 'Import' }).click();
  await expectAccessible(page);

  await test.step('says what the columns are; the headings tell it already', async () => {
    await page.locator('input[type=file]').setInputFiles({
      name: 'people.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(file()),
    });
    await expect(page.getByLabel('Mail address')).toHaveValue('email');
    await expectAccessible(page);
  });

  await test.step('tries it', async () => {
    await page.getByRole('button', { name: 'Try it, write nothing' }).click();
    await expect(page.getByRole('heading', { name: 'Tried: nothing was written' })).toBeVisible();
    await expect(page.getByText('1,001 of 1,001 rows')).toBeVisible();
  });

  await test.step('imports it, and downloads what failed', async () => {
    await page.getByRole('button', { name: 'Import these rows' }).click();
    await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the rows that failed' }).click();
    expect((await download).suggestedFilename()).toBe('failures.csv');
    await expectAccessible(page);
  });

  await test.step('finds one of them in the list', async () => {
    await page.getByRole('link', { name: 'Show the list' }).click();
    await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('P-00777');
    await expect(page.getByText('Person 00777')).toBeVisible();
    await expectAccessible(page);
  });
});
