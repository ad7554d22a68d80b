import type { PageDescription } from '../messages/tab-message.ts';

/** Where pages state their date: in their head, else the first in their text. */
const DATES = '[property="article:published_time"],[itemprop=datePublished],time[datetime]';

/** The same for search engines, in a script: part of the text content of a page. */
const DATE_IN_SCRIPT = /"datePublished"\s*:\s*"([^"]+)/;

/** Read only when asked for. */
export function describePage(): PageDescription {
  const { documentElement, title } = document;
  const stated = document.querySelector<HTMLMetaElement & HTMLTimeElement>(DATES);
  const date =
    DATE_IN_SCRIPT.exec(documentElement.textContent)?.[1] ?? stated?.content ?? stated?.dateTime;
  return { address: location.href, title, date: date ?? null };
}
