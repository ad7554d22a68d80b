import { expect, test } from 'vitest';
import { isExtensionPage, isCardFrame, maySend, type Sender } from './may-send.ts';
import type { MessageType } from './message.ts';

const OURS = 'chrome-extension://abcdefgh';

const pageScript: Sender = { origin: 'https://example.org', tab: { id: 1 }, frameId: 0 };
const sandboxed: Sender = {
  origin: 'null',
  url: 'https://example.org/',
  tab: { id: 1 },
  frameId: 4,
};
const cardFrame: Sender = { origin: OURS, url: `${OURS}/card.html`, tab: { id: 1 }, frameId: 9 };
const optionsPage: Sender = {
  origin: OURS,
  url: `${OURS}/options.html`,
  tab: { id: 2 },
  frameId: 0,
};
const withoutOrigin: Sender = { url: `${OURS}/options.html`, tab: { id: 2 }, frameId: 0 };

const senders = { pageScript, sandboxed, cardFrame, optionsPage, withoutOrigin };
type Who = keyof typeof senders;

const allowed: Readonly<Record<MessageType, readonly Who[]>> = {
  mintToken: ['pageScript', 'sandboxed', 'optionsPage', 'withoutOrigin'],
  claimToken: ['cardFrame'],
  reportMarks: ['pageScript', 'sandboxed'],
  readBundledCard: ['cardFrame', 'optionsPage', 'withoutOrigin'],
  readPackOverview: ['optionsPage', 'withoutOrigin'],
  reloadPack: ['optionsPage', 'withoutOrigin'],
};

const table = (Object.keys(allowed) as MessageType[]).flatMap((type) =>
  (Object.keys(senders) as Who[]).map((who) => [type, who, allowed[type].includes(who)] as const),
);

test.each(table)('%s from %s: %s', (type, who, may) => {
  expect(maySend(type, senders[who], OURS)).toBe(may);
});

test('only a page of ours in a frame is a card', () => {
  const cards = (Object.keys(senders) as Who[]).filter((who) => isCardFrame(senders[who], OURS));
  expect(cards).toEqual(['cardFrame']);
});

test('only a page of ours in a tab of its own is an extension page', () => {
  const pages = (Object.keys(senders) as Who[]).filter((who) =>
    isExtensionPage(senders[who], OURS),
  );
  expect(pages).toEqual(['optionsPage', 'withoutOrigin']);
});
