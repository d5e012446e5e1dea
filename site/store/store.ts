import { openDB, type IDBPDatabase } from 'idb';

/** What the site keeps on this device: ticks, notes, marks, exercises of one's own. Nothing of it is ever sent. */
const DATABASE = 'lang-kinh-gioi-site';
const TABLE = 'kept';

let opened: Promise<IDBPDatabase> | undefined;
const database = (): Promise<IDBPDatabase> => (opened ??= openDB(DATABASE, 1, { upgrade: (db) => { db.createObjectStore(TABLE); } }));

/** Undefined when nothing was kept, or when the browser keeps nothing (a private window, a full disk). */
export async function kept<Value>(key: string): Promise<Value | undefined> {
  return (await database().then((db) => db.get(TABLE, key), () => undefined)) as Value | undefined;
}

/** False when the browser refuses; the page then goes on without memory and says so. */
export function keep(key: string, value: unknown): Promise<boolean> {
  return database().then(async (db) => { await db.put(TABLE, value, key); return true; }).catch(() => false);
}

export async function forget(key: string): Promise<void> {
  await database().then((db) => db.delete(TABLE, key)).catch(() => undefined);
}

/** Everything kept under keys that begin so, by key. */
export async function keptUnder<Value>(prefix: string): Promise<[string, Value][]> {
  try {
    const db = await database();
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const [keys, values] = await Promise.all([db.getAllKeys(TABLE, range), db.getAll(TABLE, range)]);
    return keys.map((key, i) => [String(key), values[i] as Value]);
  } catch {
    return [];
  }
}
