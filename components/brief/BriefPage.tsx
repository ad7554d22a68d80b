import type { ComponentChildren } from 'preact';

/** The frame of the brief: which page it is about, and what can be said of that page. */
export function BriefPage({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="brief">
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {children}
    </main>
  );
}
