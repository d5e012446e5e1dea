import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_OFFICE } from '../../extension/desk/index.ts';
import { presetOf } from '../../extension/panel/preset.ts';
import { reviewSettings } from '../../extension/panel/review-settings.ts';
import { SAMPLE } from '../../extension/panel/options/sample.ts';
import { readOwnRegistry } from '../../rules/law/own.ts';

describe('a department’s preset', () => {
  it('is taken field by field', () => {
    expect(presetOf({
      language: 'en', theme: 'dark', dismissedRules: [{ rule: 'budget-missing', reason: 'Có quy định riêng' }], severities: [{ rule: 'vague-assignee', severity: 'low' }],
      vocabulary: [{ short: 'TTPVHCC', full: 'Trung tâm Phục vụ hành chính công', body: true }], office: { name: 'Sở Tư pháp', place: 'Sông La' }, ownRegistry: SAMPLE,
    })).toMatchObject({
      language: 'en', theme: 'dark', dismissedRules: [{ rule: 'budget-missing', reason: 'Có quy định riêng' }], severities: { 'vague-assignee': 'low' },
      vocabulary: [{ short: 'TTPVHCC', body: true }], office: { ...NO_OFFICE, name: 'Sở Tư pháp', place: 'Sông La' }, ownData: { acts: [{ symbol: '412/QĐ-UBND', own: true }, { symbol: '27/QĐ-UBND' }] },
    });
  });

  it('leaves aside what is misspelt, and only that', () => {
    expect(presetOf({ language: 'fr', theme: 'blue', dismissedRules: 'all', severities: [{ rule: 'a', severity: 'none' }, { severity: 'low' }, 5], vocabulary: [{ short: 'X' }], office: 'Sở', ownRegistry: '{"acts": [{}]}' })).toEqual({ severities: {}, vocabulary: [] });
    expect(presetOf({})).toEqual({});
  });

  it('may set what the schema names, and nothing else', () => {
    const schema = JSON.parse(readFileSync(new URL('../../extension/public/managed-schema.json', import.meta.url), 'utf8')) as { properties: Record<string, { properties?: object }> };
    expect(Object.keys(schema.properties).sort()).toEqual(['dismissedRules', 'language', 'office', 'ownRegistry', 'severities', 'theme', 'vocabulary']);
    expect(Object.keys(schema.properties.office!.properties!).sort()).toEqual(Object.keys(NO_OFFICE).sort());
  });
});

describe('what the engine hears of the settings', () => {
  it('is nothing while nothing is set', () => {
    expect(reviewSettings({ ownData: null, vocabulary: [], severities: {} })).toEqual({ own: null, severities: {} });
  });

  it('joins the file and the words typed by hand; the hand goes first', () => {
    const file = readOwnRegistry(SAMPLE);
    const { own } = reviewSettings({ ownData: file.ok ? file.registry : null, vocabulary: [{ short: 'TTPVHCC', full: 'Trung tâm khác', body: false }, { short: 'BQLKKT', full: 'Ban Quản lý Khu kinh tế', body: true }], severities: {} });
    expect(own!.abbreviations.map(({ short, full }) => `${short} ${full}`)).toEqual(['TTPVHCC Trung tâm khác', 'BQLKKT Ban Quản lý Khu kinh tế']);
    expect(own!.acts).toHaveLength(2);
  });
});
