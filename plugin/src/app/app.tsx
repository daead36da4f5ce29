import { CaptureUpdateAction, Excalidraw, Footer, loadFromBlob } from '@excalidraw/excalidraw';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { Journeylint, type Attached } from '../hosts/excalidraw/index.js';
import type { MessageLanguage } from '../engine/types.js';
import { APP_TEXTS, BOARDS, firstBoard, type BoardName } from './boards.js';
import { askForFile } from './ask.js';

/** Where the server puts the module, seen from the page. */
const ENGINE = new URL('./wasm/', document.baseURI).href;

export function App(): ReactElement {
  const [api, setApi] = useState<ExcalidrawImperativeAPI | null>(null);
  const [board, setBoard] = useState<BoardName | null>(() =>
    firstBoard(new URL(document.URL), navigator.language),
  );
  const [fileName, setFileName] = useState<string | null>(null);
  /** The language that goes with a sample; none for a board of one's own: there the board decides. */
  const [language, setLanguage] = useState<MessageLanguage | undefined>(
    board === 'nl' ? 'nl' : 'en',
  );
  const [shownLanguage, setShownLanguage] = useState<MessageLanguage>(language ?? 'en');
  const attached = useRef<Attached | null>(null);
  const texts = APP_TEXTS[shownLanguage];

  const show = useCallback(
    async (file: Blob, name: string) => {
      if (!api) return;
      attached.current?.session.stop();
      const scene = await loadFromBlob(file, null, null);
      api.updateScene({
        elements: scene.elements,
        appState: { name, viewBackgroundColor: scene.appState.viewBackgroundColor },
        captureUpdate: CaptureUpdateAction.NEVER,
      });
      api.addFiles(Object.values(scene.files));
      forget(api);
      attached.current?.session.goTo([]);
    },
    [api],
  );

  useEffect(() => {
    if (!api || board === null) return;
    const load = async (): Promise<void> => {
      if (board === 'empty') {
        attached.current?.session.stop();
        (api.resetScene as () => void)();
        return;
      }
      const answer = await fetch(new URL(`./samples/${board}.excalidraw`, document.baseURI));
      await show(await answer.blob(), board);
    };
    load().catch((error: unknown) => {
      api.setToast({ message: texts.unreadable(board, reasonOf(error)), closable: true });
    });
    // The words of a message are no reason to load a board again.
  }, [api, board, show]);

  const choose = (name: BoardName): void => {
    setFileName(null);
    setBoard(name);
    if (name !== 'empty') {
      setLanguage(name);
      setShownLanguage(name);
    }
  };
  const open = async (file: File): Promise<void> => {
    try {
      setLanguage(undefined);
      await show(file, file.name);
      setBoard(null);
      setFileName(file.name);
    } catch (error) {
      api?.setToast({ message: texts.unreadable(file.name, reasonOf(error)), closable: true });
    }
  };

  const choice = (
    <div className="board-choice">
      <select
        aria-label={texts.board}
        value={board ?? 'file'}
        onChange={(event) => {
          const name = BOARDS.find((known) => known === event.target.value);
          if (name) choose(name);
        }}
      >
        {BOARDS.map((name) => (
          <option key={name} value={name}>
            {texts.boards[name]}
          </option>
        ))}
        {fileName === null ? null : <option value="file">{texts.opened(fileName)}</option>}
      </select>
      <button
        type="button"
        onClick={() => {
          askForFile(open);
        }}
      >
        {texts.open}
      </button>
    </div>
  );

  useEffect(() => {
    document.documentElement.lang = shownLanguage;
  }, [shownLanguage]);

  // For whoever looks at the board from the browser's console, and for the tests.
  useEffect(() => {
    if (api) Object.assign(window, { whiteboard: api });
  }, [api]);

  const initial = useMemo(() => ({ appState: { viewBackgroundColor: '#ffffff' } }), []);
  return (
    <Excalidraw
      excalidrawAPI={setApi}
      initialData={initial}
      langCode={shownLanguage === 'nl' ? 'nl-NL' : 'en'}
      UIOptions={{ canvasActions: { loadScene: false } }}
    >
      <Footer>{choice}</Footer>
      <Journeylint
        api={api}
        engineUrl={ENGINE}
        language={language}
        onLanguage={setShownLanguage}
        onAttached={(now) => {
          attached.current = now;
        }}
      />
    </Excalidraw>
  );
}

/** A board just opened cannot be undone into the one before. */
function forget(api: ExcalidrawImperativeAPI): void {
  (api.history.clear as () => void)();
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
