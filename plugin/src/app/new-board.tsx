import { useEffect, useRef, type ReactElement } from 'react';
import type { MessageLanguage } from '../engine/types.js';
import type { Start } from './start.js';
import { TEMPLATE_KINDS } from './templates/index.js';
import { APP_TEXTS } from './texts.js';

const LANGUAGES: readonly MessageLanguage[] = ['nl', 'en'];

export interface NewBoardProps {
  open: boolean;
  language: MessageLanguage;
  onStart: (start: Start) => void;
  onOpenFile: () => void;
  onClose: () => void;
}

/** The choice of what a new board begins as. */
export function NewBoard(props: NewBoardProps): ReactElement {
  const { open, language, onStart, onOpenFile, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const { start: words, close } = APP_TEXTS[language];
  const ordered = LANGUAGES.toSorted((one) => (one === language ? -1 : 1));
  return (
    <dialog
      ref={dialog}
      className="page-dialog new-board-dialog"
      aria-labelledby="start-title"
      onKeyDown={(event) => {
        event.stopPropagation();
      }}
      onClose={onClose}
    >
      <h2 id="start-title">{words.title}</h2>
      <p className="quiet">{words.lead}</p>
      <h3>{words.templates}</h3>
      <div className="choices">
        {TEMPLATE_KINDS.map((template) => (
          <div className="choice" key={template}>
            <strong>{words.template[template]}</strong>
            <p>{words.templateHint[template]}</p>
            <span className="languages">
              {ordered.map((of) => (
                <button
                  type="button"
                  key={of}
                  data-start={`${template}-${of}`}
                  aria-label={`${words.template[template]}, ${words.language[of]}`}
                  onClick={() => {
                    onStart({ kind: 'template', template, language: of });
                  }}
                >
                  {words.language[of]}
                </button>
              ))}
            </span>
          </div>
        ))}
      </div>
      <h3>{words.samples}</h3>
      <p className="quiet">{words.sampleHint}</p>
      <div className="row">
        {ordered.map((of) => (
          <button
            type="button"
            key={of}
            data-start={`sample-${of}`}
            onClick={() => {
              onStart({ kind: 'sample', language: of });
            }}
          >
            {words.sample[of]}
          </button>
        ))}
      </div>
      <div className="row end">
        <button
          type="button"
          data-start="empty"
          onClick={() => {
            onStart({ kind: 'empty' });
          }}
        >
          {words.empty}
        </button>
        <button type="button" data-start="file" title={words.fileHint} onClick={onOpenFile}>
          {words.file}
        </button>
        <button type="button" className="plain" onClick={onClose}>
          {close}
        </button>
      </div>
    </dialog>
  );
}
