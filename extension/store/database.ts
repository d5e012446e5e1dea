import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { SavedReview } from './saved.ts';
import { upgraded, type StoredReview } from './upgrade.ts';

interface ReviewsSchema extends DBSchema {
  reviews: { key: string; value: SavedReview; indexes: { address: string; changed: string } };
}

export const DATABASE = 'lang-kinh-gioi';

/** One step a version: `MIGRATIONS[n]` brings the database from version n to n + 1. Steps are never changed, only added. */
type Upgrade = IDBPTransaction<ReviewsSchema, ['reviews'], 'versionchange'>;
const MIGRATIONS: readonly ((database: IDBPDatabase<ReviewsSchema>, transaction: Upgrade) => void | Promise<void>)[] = [
  (database) => {
    const reviews = database.createObjectStore('reviews', { keyPath: 'id' });
    reviews.createIndex('address', 'address');
    reviews.createIndex('changed', 'changed');
  },
  // Reviews of version 1 become version 2.
  async (_, transaction) => {
    for (let cursor = await transaction.objectStore('reviews').openCursor(); cursor; cursor = await cursor.continue()) {
      await cursor.update(upgraded(cursor.value as unknown as StoredReview) as unknown as SavedReview);
    }
  },
];

let opened: Promise<IDBPDatabase<ReviewsSchema>> | undefined;

function database(): Promise<IDBPDatabase<ReviewsSchema>> {
  opened ??= openDB<ReviewsSchema>(DATABASE, MIGRATIONS.length, {
    async upgrade(db, from, _to, transaction) { for (const step of MIGRATIONS.slice(from)) await step(db, transaction as unknown as Upgrade); },
    // A newer panel wants to migrate: let it, and open again at the next call.
    blocking(_current, _blocked, event) { (event.target as IDBDatabase).close(); opened = undefined; },
    terminated() { opened = undefined; },
  });
  return opened;
}

/** All reviews, the one last worked on first. */
export async function allReviews(): Promise<SavedReview[]> {
  return (await (await database()).getAllFromIndex('reviews', 'changed')).reverse();
}

export async function loadReview(id: string): Promise<SavedReview | undefined> {
  return (await database()).get('reviews', id);
}

/** Reviews of the page at this address, the last one first. */
export async function reviewsAt(address: string): Promise<SavedReview[]> {
  const found = await (await database()).getAllFromIndex('reviews', 'address', address);
  return found.sort((a, b) => b.changed.localeCompare(a.changed));
}

/** Durable when it returns: the transaction has reached the disk, and a killed browser loses nothing of it. */
export async function saveReview(review: SavedReview): Promise<void> {
  const transaction = (await database()).transaction('reviews', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put(review), transaction.done]);
}

export async function deleteReview(id: string): Promise<void> {
  await (await database()).delete('reviews', id);
}
