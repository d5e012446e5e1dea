import type { ElementHandle, Page } from 'puppeteer-core';

/** What the tests do at the desk, in the panel or in the viewer. */
export const press = async (desk: Page, ...keys: string[]): Promise<void> => { for (const key of keys) await desk.keyboard.press(key as 'j'); };

export async function submit(desk: Page): Promise<void> {
  await desk.keyboard.down('Control');
  await desk.keyboard.press('Enter');
  await desk.keyboard.up('Control');
}

/** Clicks what a reader would call so: by its words or by its name. */
export const clickText = (page: Page, words: string): Promise<void> => page.evaluate((text) => {
  const button = [...document.querySelectorAll<HTMLElement>('button, a, label')].find((each) => [each.textContent!.trim(), each.getAttribute('aria-label')].includes(text) && each.getClientRects().length > 0);
  if (!button) throw new Error(`no button “${text}”`);
  button.click();
}, words);

export const openTab = (desk: Page, name: string): Promise<void> => desk.evaluate((words) => [...document.querySelectorAll<HTMLElement>('.tab')].find((tab) => tab.textContent!.trim().startsWith(words))!.click(), name);

export const openKey = (desk: Page): Promise<string> => desk.$eval('.finding[aria-current]', (item) => item.getAttribute('data-key')!);

/** The bytes of the file that a button hands out. */
export async function madeBy(desk: Page, button: string): Promise<Uint8Array> {
  const encoded = await desk.evaluate(async (name) => {
    const blob = await new Promise<Blob>((resolve) => {
      const real = URL.createObjectURL;
      URL.createObjectURL = (each) => { URL.createObjectURL = real; resolve(each as Blob); return real(each); };
      [...document.querySelectorAll<HTMLElement>('button')].find((each) => each.textContent!.trim() === name)!.click();
    });
    return new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve((reader.result as string).replace(/^[^,]*,/, '')));
      reader.readAsDataURL(blob);
    });
  }, button);
  return new Uint8Array(Buffer.from(encoded, 'base64'));
}

export async function upload(page: Page, file: string): Promise<void> {
  await (await page.waitForSelector('input[type="file"]') as ElementHandle<HTMLInputElement>).uploadFile(file);
}

export interface Stored {
  version: number;
  name: string;
  earlier: object | null;
  work: { decisions: { verdict: string | null }[]; unfinished?: Record<string, string>; own: object[] };
}

/** What the extension has stored; a write is on its way for a moment after a click, so poll. */
export const stored = (page: Page): Promise<Stored[]> => page.evaluate(async () => {
  const answer = <Value>(request: IDBRequest<Value>): Promise<Value> => new Promise((resolve, reject) => { request.addEventListener('success', () => resolve(request.result)); request.addEventListener('error', () => reject(request.error)); });
  const database = await answer(indexedDB.open('lang-kinh-gioi'));
  const all = await answer(database.transaction('reviews').objectStore('reviews').getAll()) as never[];
  database.close();
  return all;
});
