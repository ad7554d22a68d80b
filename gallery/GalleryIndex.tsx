import { VARIANTS } from './variants.ts';

/** All states in all variants: each a picture that leads to its page. */
export function GalleryIndex({
  states,
}: {
  states: readonly { readonly path: string; readonly width: number }[];
}) {
  return (
    <main>
      <h1>Gallery</h1>
      {states.map(({ path, width }) => (
        <section key={path}>
          <h2>{path}</h2>
          <ul>
            {Object.keys(VARIANTS).map((variant) => (
              <li key={variant}>
                <a class="state" href={`?state=${path}&variant=${variant}`} data-width={width}>
                  <img src={pictureOf(path, variant)} alt="" loading="lazy" />
                  {variant}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

/** Where `tools/gallery.ts` puts the picture, beside the index. */
function pictureOf(path: string, variant: string): string {
  return `pictures/${path.replace('/', '--')}--${variant}.png`;
}
