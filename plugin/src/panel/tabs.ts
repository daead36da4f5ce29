import { html, type TemplateResult } from 'lit';
import type { Texts } from './texts/index.js';

/** In this order: a wrong reading must be mended before a finding is believed. */
export const TABS = ['reading', 'findings', 'curve', 'export'] as const;
export type Tab = (typeof TABS)[number];

/** The tab that a key leads to from the one that has the keyboard; null for any other key. */
export function tabByKey(key: string, from: Tab): Tab | null {
  const at = TABS.indexOf(from);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 }[key];
  return to === undefined ? null : (TABS[(to + TABS.length) % TABS.length] ?? null);
}

/** The bar of tabs. Its panel has the id `tab-panel`; arrows go from tab to tab and show it at once. */
export function renderTabs(shown: Tab, texts: Texts, show: (tab: Tab) => void): TemplateResult {
  const key = (event: KeyboardEvent): void => {
    const next = tabByKey(event.key, shown);
    if (!next) return;
    event.preventDefault();
    show(next);
    const bar = event.currentTarget as HTMLElement;
    bar.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${texts.tabs} @keydown=${key}>
    ${TABS.map(
      (tab) =>
        html`<button
          id="tab-${tab}"
          role="tab"
          aria-selected=${tab === shown}
          aria-controls="tab-panel"
          tabindex=${tab === shown ? 0 : -1}
          @click=${() => {
            show(tab);
          }}
        >
          ${texts.tab[tab]}
        </button>`,
    )}
  </div>`;
}
