import { mendOrReport } from './fixes.ts';
import type { PageRule } from './rule.ts';

/** Nothing sticks out of a window of 320 px, and no table has to be pulled sideways there. */
export const reflow: PageRule = {
  name: 'reflow',
  check: async (page, path) => {
    await page.setViewportSize({ width: 320, height: 640 });
    return (await page.evaluate(whatSticksOut)).map((what) => ({
      page: path,
      message: `I ett smalt fönster (320 px) sticker något ut: ${what}.`,
      fix: mendOrReport('Dela det långa ordet eller den långa adressen.'),
    }));
  },
};

/** The elements whose right edge lies outside the window. */
function whatSticksOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const boxOf = (element: Element) => element.getBoundingClientRect();
  // What is for those who listen has no width, and what is in it sticks out of that alone.
  const isHeard = ({ parentElement }: Element): boolean =>
    parentElement !== null && (boxOf(parentElement).width === 1 || isHeard(parentElement));
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const { right, width } = boxOf(element);
    return width > 1 && right > clientWidth + 0.5 && !isHeard(element);
  });
  const names = wide.map(
    (element) => `<${element.tagName.toLowerCase()}> ”${element.textContent?.trim().slice(0, 40)}”`,
  );
  return scrollWidth > clientWidth ? [`sidan är ${scrollWidth} px bred`, ...names] : names;
}
