import { expect, test } from 'vitest';
import { MAX_FILE, readSettingsFile, writeSettingsFile } from './settings-file.ts';

function bytesOf(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer;
}

function fileOf(settings: unknown): ArrayBuffer {
  return bytesOf(JSON.stringify({ backstory: 'settings', exported: '2020-01-31', settings }));
}

test('what is exported is imported, fields of a newer version included', () => {
  const record = {
    switchedOff: ['isis'],
    neverMarked: ['سلیمانی'],
    theme: 'dark',
    gestures: { swipe: true },
  };
  const text = writeSettingsFile(record, new Date('2020-01-31T12:00:00Z'));
  expect(text).toContain('"exported": "2020-01-31"');
  expect(readSettingsFile(bytesOf(text))).toEqual({ record });
  // As some editors save it.
  expect(readSettingsFile(bytesOf(`\uFEFF${text}`))).toEqual({ record });
});

test('a file in which nothing is chosen is the first day', () => {
  expect(readSettingsFile(fileOf({}))).toEqual({ record: {} });
});

test.each([
  ['empty', bytesOf(''), 'not-json', ''],
  ['cut off', fileOf({ theme: 'dark' }).slice(0, -3), 'not-json', ''],
  ['with something after its end', bytesOf('{} {}'), 'not-json', ''],
  ['in UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]).buffer, 'not-text', ''],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]).buffer, 'not-text', ''],
  ['larger than any of ours', new ArrayBuffer(MAX_FILE + 1), 'too-large', ''],
  ['of another program', bytesOf('{"settings":{"theme":"dark"}}'), 'foreign', ''],
  ['a list', bytesOf('[]'), 'foreign', ''],
  ['without a record', fileOf(null), 'foreign', ''],
  ['with a choice nobody knows', fileOf({ theme: 'sepia' }), 'unknown-choice', 'theme'],
  ['with a number as text', fileOf({ openDelay: '300' }), 'unknown-choice', 'openDelay'],
  ['with a text for a list', fileOf({ sitesOff: 'a.org' }), 'not-a-list', 'sitesOff'],
  ['with a number in a list', fileOf({ switchedOff: ['a', 7] }), 'not-a-list', 'switchedOff'],
  ['with an endless name', fileOf({ neverMarked: ['x'.repeat(201)] }), 'not-a-list', 'neverMarked'],
])('a file %s is refused', (_name, bytes, is, field) => {
  expect(readSettingsFile(bytes)).toMatchObject({ fault: { is, field } });
});

test('a fault says what may stand there, or what the browser said', () => {
  const choice = readSettingsFile(fileOf({ theme: 'sepia' }));
  expect(choice).toMatchObject({ fault: { detail: 'system, light, dark' } });
  expect(readSettingsFile(bytesOf('{'))).toMatchObject({
    fault: { detail: expect.stringMatching(/JSON/) as string },
  });
});
