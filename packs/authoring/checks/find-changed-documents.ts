import type { DocumentCheck } from '../finding.ts';

/** The documents at hand are those that the pack was written from. */
export const findChangedDocuments: DocumentCheck = ({ pack }, texts) =>
  pack.documents.flatMap(({ id, file, sha256, paragraphs }, index) => {
    const text = texts.get(id);
    const fault = (key: string, message: string) => ({
      section: 'documents' as const,
      index,
      path: [key],
      message,
    });
    if (text === undefined) {
      return [
        fault('file', `${file} is not in the documents' folder; correct the name or add it.`),
      ];
    }
    const count = text.paragraphs.length;
    const hash = `the file's sha256 is ${text.sha256}; check the facts against the changed text, then write this one.`;
    const length = `the file has ${String(count)} non-empty lines, not ${String(paragraphs)}; correct the number.`;
    return [
      ...(text.sha256 === sha256 ? [] : [fault('sha256', hash)]),
      ...(count === paragraphs ? [] : [fault('paragraphs', length)]),
    ];
  });
