import { SEVERITIES, type Severity } from '../../rules/checks/rule.ts';
import { readOwnRegistry, type Abbreviation } from '../../rules/law/own.ts';
import { NO_OFFICE, type Office } from '../desk/index.ts';
import type { Settings } from './settings.ts';

/** The day of a preset is not known; it stands before anything that the reader does. */
const BEFORE_ALL = '1970-01-01T00:00:00.000Z';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const words = (value: unknown): string => (typeof value === 'string' ? value.normalize('NFC').trim() : '');
const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** What a department's policy says (`public/managed-schema.json`). Whatever is misspelt there is left aside; the rest is taken. */
export function presetOf(managed: Record<string, unknown>): Partial<Settings> {
  const { language, theme, dismissedRules, severities, vocabulary, office, ownRegistry } = managed;
  const own = typeof ownRegistry === 'string' ? readOwnRegistry(ownRegistry) : null;
  return {
    ...(language === 'vi' || language === 'en' ? { language } : {}),
    ...(theme === 'system' || theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(Array.isArray(dismissedRules) ? { dismissedRules: list(dismissedRules).filter(({ rule }) => words(rule)).map(({ rule, reason }) => ({ rule: words(rule), reason: words(reason), at: BEFORE_ALL })) } : {}),
    ...(Array.isArray(severities) ? { severities: Object.fromEntries(list(severities).filter(({ rule, severity }) => words(rule) && SEVERITIES.includes(severity as Severity)).map(({ rule, severity }) => [words(rule), severity as Severity])) } : {}),
    ...(Array.isArray(vocabulary) ? { vocabulary: list(vocabulary).map(abbreviation).filter(({ short, full }) => short && full) } : {}),
    ...(isObject(office) ? { office: officeOf(office) } : {}),
    ...(own?.ok ? { ownData: own.registry } : {}),
  };
}

function abbreviation({ short, full, body }: Record<string, unknown>): Abbreviation {
  return { short: words(short), full: words(full), body: body === true };
}

function officeOf(office: Record<string, unknown>): Office {
  return Object.fromEntries(Object.keys(NO_OFFICE).map((name) => [name, words(office[name])])) as unknown as Office;
}
