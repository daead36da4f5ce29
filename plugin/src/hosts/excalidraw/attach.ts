import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { loadEngineInWorker } from '../../engine/in-worker.js';
import type { MessageLanguage } from '../../engine/types.js';
import { defineElements } from '../../panel/define.js';
import { marksByElement } from '../../panel/groups.js';
import { ruleTitle } from '../../panel/rules.js';
import { LintSession, type LintEngine, type SessionState } from '../../panel/session.js';
import { textsFor } from '../../panel/texts/index.js';
import type { BadgeMark } from '../../panel/badges.js';
import type { Sharing } from '../../panel/sharing.js';
import { NO_LIGHT, type Light } from '../../panel/spotlight.js';
import { ExcalidrawAdapter } from './adapter.js';

export interface AttachOptions {
  /** Of the interface and the messages; absent: the board's own, once read. */
  language?: MessageLanguage | undefined;
  /** Address of the folder that holds `journeylint.mjs` and `journeylint.wasm`; ends with a slash. */
  engineUrl?: string | undefined;
  /** In place of the engine that ships with the package. */
  loadEngine?: (() => Promise<LintEngine>) | undefined;
  onLanguage?: ((language: MessageLanguage) => void) | undefined;
  /** For a board that several people share: who sees the findings. */
  sharing?: Sharing | undefined;
  /** The name that decisions are signed with unless somebody types another one; empty for none. */
  author?: (() => string) | undefined;
  /** Begins as a slim strip at the side. */
  folded?: boolean | undefined;
}

export interface Attached {
  readonly session: LintSession;
  detach(): void;
}

/** Keys and clipboard of the panel are its own: the whiteboard must not delete a note because somebody pressed a key here. */
const OWN_EVENTS = ['keydown', 'keyup', 'copy', 'cut', 'paste'] as const;

const DOCKED = 'position:absolute;inset:0 0 0 auto;z-index:5;pointer-events:auto';
/** In a walk: one card at the foot of the board, which is free beside it. */
const WALKING = 'position:absolute;inset:auto 0 0 0;z-index:5;height:auto;pointer-events:none';

/** Docks the panel in an Excalidraw and lays the badges over its canvas. `container` is the `.excalidraw` element. */
export function attachExcalidraw(
  api: ExcalidrawImperativeAPI,
  container: HTMLElement,
  options: AttachOptions = {},
): Attached {
  defineElements();
  const panel = document.createElement('journeylint-panel');
  const badges = document.createElement('journeylint-badges');
  const spotlight = document.createElement('journeylint-spotlight');
  const walking = (): boolean => (panel.session?.walk.state ?? null) !== null;
  const adapter = new ExcalidrawAdapter(api, () =>
    walking() ? { right: 0, bottom: panel.offsetHeight } : { right: panel.offsetWidth, bottom: 0 },
  );
  const session = new LintSession({
    host: adapter,
    language: options.language,
    sharing: options.sharing,
    author: options.author,
    folded: options.folded,
    loadEngine:
      options.loadEngine ??
      (() => loadEngineInWorker(options.engineUrl === undefined ? {} : { url: options.engineUrl })),
  });
  panel.session = session;
  panel.style.cssText = DOCKED;
  spotlight.style.zIndex = '2';
  badges.style.zIndex = '3';
  container.append(spotlight, badges, panel);
  const undock = dock(container, panel, walking);
  for (const name of OWN_EVENTS) panel.addEventListener(name, stop);
  passWheelOn(badges, container);

  let wanted: ReadonlySet<string> = new Set();
  const show = (state: SessionState): void => {
    const marks = marksOf(state);
    const texts = textsFor(state.language);
    wanted = new Set(marks.map((mark) => mark.element));
    badges.hidden = marks.length === 0 || walking();
    badges.update(marks, adapter.corners(wanted), texts.badges, texts.cluster);
  };
  let pointed: readonly string[] = [];
  const light = (): void => {
    spotlight.show(lightOf(session, adapter, pointed));
  };
  adapter.onlight = (elements) => {
    pointed = elements;
    light();
  };
  badges.onchoose = (element, how) => {
    session.showElement(element);
    if (how === 'key') void panel.focusOpenCard();
  };
  badges.onnear = (elements) => {
    adapter.goTo(elements);
  };

  let before = session.state;
  let walked = false;
  let worn = '';
  const stopping = [
    session.subscribe(() => {
      const { state } = session;
      const changed =
        state.result !== before.result ||
        state.language !== before.language ||
        state.groups !== before.groups ||
        state.counting !== before.counting;
      if (state.language !== before.language) options.onLanguage?.(state.language);
      before = state;
      if (changed) show(state);
      if (walking() !== walked) {
        walked = walking();
        panel.style.cssText = walked ? WALKING : DOCKED;
        badges.hidden = walked || wanted.size === 0;
      }
      light();
    }),
    adapter.onViewChange((view, theme) => {
      badges.view(view);
      spotlight.view(view);
      // Written anew with every step of the view it would have the browser style everything anew.
      if (theme === worn) return;
      worn = theme;
      panel.theme = theme;
      for (const layer of [badges, spotlight]) layer.setAttribute('theme', theme);
    }),
    adapter.onContentChange(() => {
      if (wanted.size > 0) badges.place(adapter.corners(wanted));
      if (!spotlight.hidden) light();
    }),
  ];
  return {
    session,
    detach: () => {
      session.close();
      for (const end of stopping) end();
      undock();
      panel.remove();
      badges.remove();
      spotlight.remove();
    },
  };
}

/** The notes at issue in a walk, what a fix would do as long as it is only shown, and what the panel points at. */
function lightOf(
  { walk, settling }: LintSession,
  adapter: ExcalidrawAdapter,
  pointed: readonly string[],
): Light {
  const { ghosts, targets } = settling;
  const at = walk.state ? (walk.current?.elements ?? []) : [];
  const lit = new Set([...at, ...targets, ...pointed]);
  if (lit.size === 0 && ghosts.length === 0) return NO_LIGHT;
  // What is said of the whole map dims nothing of it.
  return { dim: at.length > 0 ? 'rest' : 'none', boxes: adapter.boxes(lit), ghosts };
}

function marksOf(state: SessionState): BadgeMark[] {
  if (!state.result || state.counting) return [];
  const texts = textsFor(state.language);
  const shown = state.groups.flatMap((group) => group.findings);
  return marksByElement(shown).map(({ element, severity, findings }) => {
    const titles = [
      ...new Set(findings.map((finding) => ruleTitle(state.titles, finding.rule, state.language))),
    ];
    const words =
      titles.length > 1 ? texts.badgeMore(titles[0] ?? '', titles.length - 1) : (titles[0] ?? '');
    return {
      element,
      severity,
      count: findings.length,
      label: texts.badge(texts.severityName[severity], words),
    };
  });
}

/** Excalidraw's own buttons make room for the panel, as they do for its sidebar. */
function dock(container: HTMLElement, panel: HTMLElement, walking: () => boolean): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '@media (min-width:800px){.excalidraw[data-journeylint]>.layer-ui__wrapper{width:calc(100% - var(--journeylint-width,0px))!important}}',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  container.dataset.journeylint = 'docked';
  const watch = new ResizeObserver(() => {
    const width = walking() ? 0 : panel.offsetWidth;
    container.style.setProperty('--journeylint-width', `${width}px`);
  });
  watch.observe(panel);
  return () => {
    watch.disconnect();
    delete container.dataset.journeylint;
    container.style.removeProperty('--journeylint-width');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** A wheel over a badge pans and zooms like one beside it. */
function passWheelOn(badges: HTMLElement, container: HTMLElement): void {
  badges.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      event.stopPropagation();
      container.querySelector('canvas.interactive')?.dispatchEvent(new WheelEvent('wheel', event));
    },
    { passive: false },
  );
}

function stop(event: Event): void {
  event.stopPropagation();
}
