const markup = `
  <div role="status"><p class="visually-hidden" data-status></p></div>
  <div class="panel" data-panel hidden>
    <help-at-need></help-at-need>
    <p class="note" data-note></p>
    <ol class="results" data-results></ol>
    <p class="all"><a data-all>Visa alla träffar</a></p>
  </div>
`;

/** Where a field on another page than the search's own shows results, and before them help. Only script fills it, so it comes with the script. */
export function searchPanel(action: string): DocumentFragment {
  const panel = document.createRange().createContextualFragment(markup);
  panel.querySelector('a')?.setAttribute('href', action);
  return panel;
}
