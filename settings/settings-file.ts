import { CHOICES, LISTS } from './settings.ts';
import { isRecord, isStringList, type SettingsRecord } from './settings-record.ts';

/**
 * A file of settings, as a reader exports and imports it: JSON in UTF-8. `settings` is the stored
 * record: only what was chosen.
 */
interface SettingsFile {
  readonly backstory: 'settings';
  /** Day of the export, such as `2020-01-31`. */
  readonly exported: string;
  readonly settings: SettingsRecord;
}

/** Why a file cannot be imported. */
export interface FileFault {
  readonly is: 'too-large' | 'not-text' | 'not-json' | 'foreign' | 'unknown-choice' | 'not-a-list';
  /** The field, where it is one. */
  readonly field: string;
  /** What the browser said, or what may stand there. */
  readonly detail: string;
}

/** In bytes; every entity of a pack of 5,000 switched off is a fifth of it. */
export const MAX_FILE = 1_000_000;

/** The longest name or address that a list may have; no spelling of any pack comes near it. */
const MAX_MEMBER = 200;

export function writeSettingsFile(settings: SettingsRecord, exported: Date): string {
  const file: SettingsFile = {
    backstory: 'settings',
    exported: exported.toISOString().slice(0, 10),
    settings,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The record in a file, or what is wrong with the file. Fields of a newer version are taken along;
 * of those known here every one must be sound, so that nothing is dropped unsaid.
 */
export function readSettingsFile(
  bytes: ArrayBuffer,
): { readonly record: SettingsRecord } | { readonly fault: FileFault } {
  if (bytes.byteLength > MAX_FILE) return fault('too-large');
  const text = textOf(bytes);
  if (text === null) return fault('not-text');
  const file = jsonOf(text);
  if ('problem' in file) return fault('not-json', '', file.problem);
  if (!isSettingsFile(file.value)) return fault('foreign');
  const { settings } = file.value;
  return faultIn(settings) ?? { record: settings };
}

function faultIn(settings: SettingsRecord): { readonly fault: FileFault } | null {
  for (const [field, choices] of Object.entries(CHOICES)) {
    const isKnown = (choices as readonly unknown[]).includes(settings[field]);
    if (settings[field] !== undefined && !isKnown) {
      return fault('unknown-choice', field, choices.map((choice) => String(choice)).join(', '));
    }
  }
  const broken = LISTS.find((list) => settings[list] !== undefined && !isList(settings[list]));
  return broken ? fault('not-a-list', broken) : null;
}

function isList(value: unknown): boolean {
  return isStringList(value) && value.every(({ length }) => length > 0 && length <= MAX_MEMBER);
}

function isSettingsFile(value: unknown): value is SettingsFile {
  return isRecord(value) && value['backstory'] === 'settings' && isRecord(value['settings']);
}

function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function jsonOf(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function fault(is: FileFault['is'], field = '', detail = ''): { readonly fault: FileFault } {
  return { fault: { is, field, detail } };
}
