import { expect, test } from 'vitest';
import type { CardSpeaker } from '../../packs/card.ts';
import type { PackDocument } from '../../packs/pack-schema.ts';
import { speakerName } from './speaker-name.ts';

function documentOf(id: string, kind: PackDocument['kind']): PackDocument {
  return {
    id,
    kind,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    paragraphs: 1,
    title: null,
    author: null,
    publisher: null,
    date: null,
    about: 'A document',
    notStated: [],
    original: {
      title: null,
      publisher: 'The Daily',
      authors: [],
      date: null,
      url: null,
      confirmed: false,
      basis: 'none',
    },
  };
}

const documents = [
  documentOf('000', 'reworded copy'),
  documentOf('001', 'report'),
  documentOf('002', 'summary with excerpts'),
];
const nobody: CardSpeaker = { name: 'The Daily', entity: null, document: null, anonymous: false };

test.each([
  ['a person', { ...nobody, name: 'Mike Pompeo' }, null, 'Mike Pompeo'],
  ['an unnamed one', { ...nobody, anonymous: true }, 'speaker_anonymous', 'The Daily'],
  ['a report', { ...nobody, document: '001' }, null, 'The Daily'],
  ['a reworded copy', { ...nobody, document: '000' }, 'speaker_reworded_copy', 'The Daily'],
  ['a summary', { ...nobody, document: '002' }, 'speaker_summary', 'The Daily'],
])('%s is named for what it is', (_who, speaker, message, name) => {
  expect(speakerName(speaker, documents)).toEqual({ message, name });
});
