/** Runs in a page. */
export async function whenIdle(): Promise<void> {
  await new Promise((resolve) => {
    requestIdleCallback(resolve);
  });
}
