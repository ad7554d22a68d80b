/**
 * The day, as `YYYY-MM-DD`, in what a page states as its date; `null` for what is none. The day is the
 * page's own: no time zone moves it.
 */
export function readStatedDate(stated: string | null): string | null {
  const [, day] = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(stated ?? '') ?? [];
  if (day === undefined) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  // Browsers take February 30 for March 1.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}
