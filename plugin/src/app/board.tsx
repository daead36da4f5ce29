import { CaptureUpdateAction, Excalidraw, Footer, MainMenu } from '@excalidraw/excalidraw';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { takePart, type Part } from '../../room/src/client/take-part.js';
import type { RoomState } from '../../room/src/client/connect.js';
import type { MessageLanguage } from '../engine/types.js';
import { Journeylint, type Attached } from '../hosts/excalidraw/index.js';
import { givenName, myName, nameMe } from './me.js';
import { sceneOf } from './scene.js';
import { RoomSharing } from './sharing.js';
import { languageOf, type Start } from './start.js';
import { APP_TEXTS } from './texts.js';
import { Together } from './together.js';

declare global {
  interface Window {
    /** Called with each board that opens, where somebody has put it there before the page was loaded. */
    onWhiteboard?: (api: ExcalidrawImperativeAPI) => void;
  }
}

/** Where the server puts the module, seen from the page. */
const ENGINE = new URL('./wasm/', document.baseURI).href;

export interface BoardProps {
  /** Of the room's connection; null where the page is served without rooms. */
  room: URL | null;
  /** What the board begins as if nobody has been here before; null to leave it as it is. */
  start: Start | null;
  language: MessageLanguage;
  onLanguage: (language: MessageLanguage) => void;
  onNewBoard: () => void;
  onFile: (file: File) => void;
  onOpenFile: () => void;
}

/** One board: the whiteboard, the linter, and whoever else is in the room. */
export function Board(props: BoardProps): ReactElement {
  const { room, start, language, onLanguage, onNewBoard, onFile, onOpenFile } = props;
  const [api, setApi] = useState<ExcalidrawImperativeAPI | null>(null);
  const [state, setState] = useState<RoomState>('joining');
  const [others, setOthers] = useState(0);
  const part = useRef<Part | null>(null);
  const attached = useRef<Attached | null>(null);
  const sharing = useMemo(
    () => (room === null ? undefined : new RoomSharing((on) => part.current?.shareLint(on))),
    [room],
  );
  const texts = APP_TEXTS[language];
  const latest = useRef({ start, texts });
  latest.current = { start, texts };

  useEffect(() => {
    if (!api) return undefined;
    // Whoever drives the page from outside (the tests do) says so before it loads; to anybody else nothing is shown.
    window.onWhiteboard?.(api);
    const begin = async (): Promise<void> => {
      if (latest.current.start) await show(api, latest.current.start);
    };
    const settled = (): void => {
      (api.history.clear as () => void)();
      attached.current?.session.goTo([]);
    };
    const failed = (error: unknown): void => {
      const { start: asked, texts: words } = latest.current;
      const name = asked?.kind === 'file' ? asked.file.name : '';
      api.setToast({ message: words.unreadable(name, reasonOf(error)), closable: true });
    };
    if (room === null) {
      begin().then(settled, failed);
      return undefined;
    }
    const taking = takePart(api, {
      address: room,
      name: myName(latest.current.texts.together.guest),
      begin: () => begin().catch(failed),
      onReady: settled,
      onState: setState,
      onOthers: (count) => {
        setOthers(count);
        sharing?.meet(count);
      },
      onSharedLint: (by) => sharing?.hear(by),
      onPictureTooLarge: () => {
        api.setToast({ message: latest.current.texts.pictureTooLarge, closable: true });
      },
    });
    part.current = taking;
    return () => {
      part.current = null;
      taking.leave();
    };
  }, [api, room, sharing]);

  const initial = useMemo(() => ({ appState: { viewBackgroundColor: '#ffffff' } }), []);
  return (
    <div
      className="board"
      onDropCapture={(event) => {
        const file = event.dataTransfer.files[0];
        if (!file || /^image\/(?!svg)/.test(file.type)) return;
        // A file dropped on a board would take the place of everybody's work: it becomes a board of its own.
        event.preventDefault();
        event.stopPropagation();
        onFile(file);
      }}
    >
      <Excalidraw
        excalidrawAPI={setApi}
        initialData={initial}
        isCollaborating={room !== null}
        onPointerUpdate={({ pointer, button }) => part.current?.point(pointer, button)}
        langCode={language === 'nl' ? 'nl-NL' : 'en'}
        UIOptions={{ canvasActions: { loadScene: false } }}
      >
        <MainMenu>
          <MainMenu.Item onSelect={onNewBoard}>{texts.newBoard}…</MainMenu.Item>
          <MainMenu.Item onSelect={onOpenFile}>{texts.open}</MainMenu.Item>
          <MainMenu.DefaultItems.Export />
          <MainMenu.DefaultItems.SaveAsImage />
          <MainMenu.DefaultItems.SearchMenu />
          <MainMenu.DefaultItems.Help />
          <MainMenu.Separator />
          <MainMenu.DefaultItems.ToggleTheme />
          <MainMenu.DefaultItems.ChangeCanvasBackground />
        </MainMenu>
        <Footer>
          <div className="board-bar">
            <button type="button" className="new-board" onClick={onNewBoard}>
              {texts.newBoard}
            </button>
            {room === null ? null : (
              <Together
                texts={texts}
                people={others + 1}
                onName={(name) => {
                  nameMe(name);
                  part.current?.rename(name);
                }}
              />
            )}
          </div>
        </Footer>
        <Journeylint
          api={api}
          engineUrl={ENGINE}
          language={languageOf(start)}
          onLanguage={onLanguage}
          sharing={sharing}
          author={givenName}
          // Whoever comes to a board that others began is there to work on the board.
          folded={room !== null && start === null}
          onAttached={(now) => {
            attached.current = now;
          }}
        />
        <div className="notice" role="status">
          {room === null || state === 'together' ? null : (
            <span data-state={state}>{texts.notice[state]}</span>
          )}
        </div>
      </Excalidraw>
    </div>
  );
}

/** Puts the beginning of a board on the canvas. */
async function show(api: ExcalidrawImperativeAPI, start: Start): Promise<void> {
  const { elements, files, name } = await sceneOf(start);
  if (files.length > 0) api.addFiles(files);
  api.updateScene({
    elements,
    ...(name === null ? {} : { appState: { name } }),
    captureUpdate: CaptureUpdateAction.NEVER,
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
