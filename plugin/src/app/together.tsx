import { useEffect, useRef, useState, type ReactElement } from 'react';
import { encode } from 'uqr';
import { givenName } from './me.js';
import type { AppTexts } from './texts.js';

export interface TogetherProps {
  texts: AppTexts;
  people: number;
  onName: (name: string) => void;
}

/** How many are here, and behind it the way to let more in. */
export function Together({ texts, people, onName }: TogetherProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const [name, setName] = useState(givenName);
  const [open, setOpen] = useState(false);
  const words = texts.together;
  return (
    <>
      <button
        type="button"
        className="together"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {words.button(people)}
      </button>
      <dialog
        ref={dialog}
        className="page-dialog"
        aria-labelledby="together-title"
        // Keys typed here are no commands to the whiteboard.
        onKeyDown={(event) => {
          event.stopPropagation();
        }}
        onClose={() => {
          setOpen(false);
        }}
      >
        <h2 id="together-title">{words.title}</h2>
        {open ? <Invitation texts={texts} /> : null}
        <label>
          {words.who}
          <input
            value={name}
            placeholder={words.name}
            aria-label={words.name}
            maxLength={40}
            onChange={(event) => {
              setName(event.target.value);
              if (event.target.value.trim() !== '') onName(event.target.value.trim());
            }}
          />
        </label>
        <p className="quiet">{words.nothingLeaves}</p>
        <form method="dialog">
          <button type="submit">{texts.close}</button>
        </form>
      </dialog>
    </>
  );
}

function Invitation({ texts }: { texts: AppTexts }): ReactElement {
  const [link, setLink] = useState<{ address: string; reach: 'others' | 'own' } | null>(null);
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void linkToHere().then(setLink);
  }, []);
  if (link === null) return <p className="quiet">…</p>;
  const copy = (): void => {
    field.current?.select();
    // Closed to pages that come over a plain network: there the link is selected, and one key from copied.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    clipboard?.writeText(link.address).then(
      () => {
        setCopied(true);
      },
      () => undefined,
    );
  };
  return (
    <>
      <label>
        {texts.together.link}
        <span className="link">
          <input ref={field} readOnly value={link.address} aria-label={texts.together.link} />
          <button type="button" onClick={copy}>
            {copied ? texts.together.copied : texts.together.copy}
          </button>
        </span>
      </label>
      {link.reach === 'own' ? <p>{texts.together.onlyHere}</p> : <QrCode text={link.address} />}
    </>
  );
}

function QrCode({ text }: { text: string }): ReactElement {
  const { data, size } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={text}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path.join('')} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

/** This room's link as others can open it. */
async function linkToHere(): Promise<{ address: string; reach: 'others' | 'own' }> {
  const here = new URL(document.URL);
  here.search = '';
  here.hash = '';
  const isLocal = /^(127\.|localhost$|\[::1\]$)/.test(here.hostname);
  if (!isLocal) return { address: here.href, reach: 'others' };
  try {
    const answer = await fetch(new URL('./links.json', document.baseURI));
    const origins: unknown = await answer.json();
    const [first] = Array.isArray(origins) ? (origins as unknown[]) : [];
    if (typeof first === 'string') {
      return { address: new URL(here.pathname, first).href, reach: 'others' };
    }
  } catch {
    // The server is away: the link as it stands here is the one that is known.
  }
  return { address: here.href, reach: 'own' };
}
