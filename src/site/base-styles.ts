import type { AstroIntegration } from 'astro';

/**
 * Lets every page begin with the styles that all pages have. They say in which order the layers of styles stand, so they
 * come before those of any component.
 */
export function baseStyles(): AstroIntegration {
  return {
    name: 'base-styles',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('page-ssr', "import '#styles/layers.css';"),
    },
  };
}
