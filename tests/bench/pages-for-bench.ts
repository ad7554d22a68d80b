/** The pages of `npm run bench:page`, as HTML: the same on every machine, made up from a seed. */
import { namesForBench, randomFrom, sentenceOf } from './bench-material.ts';

/** As much HTML as the HTML standard on one page, in as many elements: about 7 MB and 112,000. */
const LONG_LENGTH = 7_000_000;

/**
 * Share of the words of a page on the subject that begin one of its names. In the documents of the
 * bundled pack, which it knows best, it is one word in ten (`npm run -s detect`).
 */
const ON_TOPIC_SHARE = 0.04;
/** In a long document that comes to speak of the subject now and then. */
const LONG_TOPIC_SHARE = 0.004;

/** Names that no pack has: a page about something else has as many of them. */
const FOREIGN_NAMES = namesForBench(2_000);

export interface Wording {
  readonly names: readonly string[];
  readonly share: number;
}

export const OFF_TOPIC: Wording = { names: FOREIGN_NAMES, share: LONG_TOPIC_SHARE };

/** A long text with some names of the pack in it. */
export function onTopic(names: readonly string[]): Wording {
  return { names, share: LONG_TOPIC_SHARE };
}

/** Sections of paragraphs, lists, tables and notes, with links, code and emphasis in the lines. */
export function longDocument(wording: Wording): string {
  const random = randomFrom(3);
  const line = () => decorated(random, sentenceOf(random, wording.names, wording.share));
  const parts: string[] = [];
  let length = 0;
  while (length < LONG_LENGTH) {
    const part = sectionOf(random, line, parts.length);
    parts.push(part);
    length += part.length;
  }
  return pageOf('A long document', parts.join(''));
}

function many(count: number, each: () => string): string {
  return Array.from({ length: count }, each).join('\n');
}

function sectionOf(random: () => number, line: () => string, number: number): string {
  const id = `section-${number}`;
  const heading = `<h3 id="${id}"><a class="self-link" href="#${id}">${number}</a> ${line()}</h3>`;
  const kind = random();
  const body =
    kind < 0.5
      ? many(4, () => `<p>${line()}${line()}</p>`)
      : kind < 0.8
        ? `<dl>${many(5, () => `<dt><dfn>${line()}</dfn></dt><dd><p>${line()}</p></dd>`)}</dl>`
        : kind < 0.93
          ? `<ol>${many(6, () => `<li><p>${line()}</p></li>`)}</ol>`
          : `<table><tbody>${many(8, () => `<tr><td>${line()}</td><td>${line()}</td></tr>`)}</tbody></table>`;
  return `<section>\n${heading}\n${body}\n</section>\n`;
}

/** Some words of the sentence become links, code or emphasis, as in a reference text. */
function decorated(random: () => number, sentence: string): string {
  return sentence
    .split(' ')
    .map((word) => {
      const kind = random();
      if (kind < 0.03) return `<a href="#${word}">${word}</a>`;
      if (kind < 0.055) return `<code>${word}</code>`;
      return kind < 0.065 ? `<em>${word}</em>` : word;
    })
    .join(' ');
}

/** As newspapers set their articles: how much of one is on the screen is what its marks cost. */
const NEWSPAPER = `<style>
  body { margin: 0; font: 1.125rem/1.6 serif }
  main { max-width: 42rem; margin: auto }
  nav ul { display: flex; gap: 1rem; overflow: hidden; white-space: nowrap }
</style>`;

/** A news article on the pack's subject, of the usual length, with the usual things around it. */
export function article(names: readonly string[], paragraphs = 24): string {
  const random = randomFrom(5);
  const sentences = (count: number) =>
    Array.from({ length: count }, () => sentenceOf(random, names, ON_TOPIC_SHARE)).join('');
  const items = (count: number) =>
    Array.from(
      { length: count },
      () => `<li><a href="#">${sentenceOf(random, FOREIGN_NAMES)}</a></li>`,
    );
  const text = Array.from({ length: paragraphs }, () => `<p>${sentences(3)}</p>`).join('\n');
  return pageOf(
    'An article',
    `${NEWSPAPER}<header><nav><ul>${items(12).join('')}</ul></nav></header>
    <main><article><h1>${sentences(1)}</h1>${text}</article></main>
    <aside><ul>${items(20).join('')}</ul></aside>
    <footer><ul>${items(15).join('')}</ul></footer>`,
  );
}

/** A chat that gets a message every 50 ms, scrolled to its end, some with names in them. */
export function chatFeed(names: readonly string[]): string {
  const random = randomFrom(9);
  const messages = Array.from({ length: 400 }, () => {
    return sentenceOf(random, names, ON_TOPIC_SHARE);
  });
  return pageOf(
    'A chat',
    `<ol id="chat" style="height: 80vh; overflow-y: auto"></ol>
    <script>
      const messages = ${JSON.stringify(messages)};
      const chat = document.querySelector('#chat');
      let next = 0;
      const say = () => {
        const item = document.createElement('li');
        const author = document.createElement('b');
        author.textContent = 'reader ' + (next % 17);
        item.append(author, ' ', messages[next++ % messages.length]);
        chat.append(item);
      };
      while (next < 100) say();
      setInterval(() => {
        say();
        chat.scrollTop = chat.scrollHeight;
      }, 50);
    </script>`,
  );
}

/** An article with a line above it that is rewritten every frame, a name in it. */
export function rewrittenNode(names: readonly string[]): string {
  const ticker = `<p id="ticker">Soleimani 0</p>
    <script>
      const line = document.querySelector('#ticker').firstChild;
      let frame = 0;
      const rewrite = () => {
        line.data = 'Soleimani ' + (frame += 1);
        requestAnimationFrame(rewrite);
      };
      rewrite();
    </script>`;
  return article(names, 100).replace('<main>', `<main>${ticker}`);
}

function pageOf(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>
${body}
</body></html>`;
}
