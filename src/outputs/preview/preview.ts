import { join } from 'node:path';
import { homeIcon, previewImages } from '#model/preview-image.ts';
import { keptFolder, KeptFiles } from '#outputs/kept.ts';
import type { MadeFile, Output } from '#outputs/output.ts';
import { icon, picture } from './picture.ts';
import { png } from './png.ts';

/** The pictures that stand for pages where their addresses are shared, one for each kind of page, and for the site itself on a telephone. */
export const preview: Output = {
  step: 'Delningsbilder',
  make: async (plan, _, onProgress) => {
    const files: MadeFile[] = [];
    const images = previewImages(plan);
    const kept = new KeptFiles(join(keptFolder, 'preview'));
    const pngOf = (svg: string) => kept.of(svg, async () => ({ bytes: await png(svg) }));
    for (const image of images) {
      files.push({
        path: image.path,
        type: 'image/png',
        title: `Delningsbild: ${image.heading}`,
        ...(await pngOf(picture(plan, image))),
      });
      await onProgress(files.length, images.length);
    }
    files.push({ path: homeIcon, type: 'image/png', title: 'Ikon', ...(await pngOf(icon)) });
    await kept.tidy();
    return files;
  },
};
